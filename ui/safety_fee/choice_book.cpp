// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/choice_book.h"

#include "core/safety_fee/uses.h"
#include "core/safety_fee/year.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/safety_fee/wording.h"

#include <algorithm>
#include <set>

namespace plumbline::safety_fee {

namespace {

constexpr char separator = '+';

QStringList separatedKeys(std::string_view keys)
{
    return QString::fromUtf8(keys.data(), qsizetype(keys.size())).split(QLatin1Char(separator), Qt::SkipEmptyParts);
}

}

Result<ChoiceBook> ChoiceBook::read(const Session& session, const ReadScope& facts, const PageScope& scope, Language language)
{
    ChoiceBook book;
    book.m_language = language;
    book.m_facts = TRY(readFacts(facts, scope.enterprise));
    book.m_documents = TRY(readDocuments(facts, scope.enterprise, scope.year));
    book.m_sites = TRY(plumbline::sites(facts, scope.enterprise));
    if (const auto pack = session.rules().inForceOn(packSubject, scope.asOf))
        book.m_pack = *pack;
    book.learnNames();
    return book;
}

std::vector<Choice> ChoiceBook::items(std::string_view list) const
{
    std::vector<Choice> choices;
    const ClosedList* const found = m_pack ? m_pack->list(list) : nullptr;
    for (const ListItem& item : found ? found->items : std::vector<ListItem>())
        choices.push_back({item.id, in(m_language, item.name)});
    return choices;
}

std::vector<Choice> ChoiceBook::standards() const
{
    std::vector<Choice> choices;
    for (const Standard& standard : m_pack ? m_pack->standards : std::vector<Standard>())
        choices.push_back({standard.id, in(m_language, standard.name)});
    return choices;
}

std::vector<Choice> ChoiceBook::uses(const std::string& activity) const
{
    std::vector<Choice> choices;
    std::set<std::string> seen;
    for (const Activity& candidate : m_facts.activities) {
        if (!m_pack || (!activity.empty() && candidate.id.text() != activity))
            continue;
        const auto offered = offeredUses(*m_pack, candidate);
        for (const ListItem* const item : offered ? *offered : std::vector<const ListItem*>()) {
            if (seen.insert(item->id).second)
                choices.push_back({item->id, itemText(*item, m_language)});
        }
    }
    return choices;
}

std::vector<Choice> ChoiceBook::of(const SheetColumn& column, const RowDraft& draft) const
{
    return column.choices == ChoiceSource::Uses ? uses(draft("activity")) : all(column);
}

std::vector<Choice> ChoiceBook::all(const SheetColumn& column) const
{
    std::vector<Choice> choices;
    const auto take = [&](const auto& rows, const auto& name) {
        for (const auto& row : rows)
            choices.push_back({row.id.text(), name(row)});
    };
    switch (column.choices) {
    case ChoiceSource::None:
        break;
    case ChoiceSource::Words:
        for (const ChoiceWord& word : column.words)
            choices.push_back({word.key, sheetText(word.label)});
        break;
    case ChoiceSource::Standards:
        return standards();
    case ChoiceSource::UnitKinds:
        return items("unit-kinds");
    case ChoiceSource::Exclusions:
        return items("exclusions");
    case ChoiceSource::Uses:
        return uses({});
    case ChoiceSource::Sites:
        take(m_sites, [](const SiteFacts& site) { return site.name; });
        break;
    case ChoiceSource::Activities:
        take(m_facts.activities, [](const Activity& activity) { return activity.name; });
        break;
    case ChoiceSource::Tenders:
        take(m_documents.tenders, [](const Tender& tender) { return tender.project; });
        break;
    case ChoiceSource::Subcontracts:
        take(m_documents.subcontracts,
            [](const Subcontract& let) { return let.project + QStringLiteral(" · ") + let.subcontractor; });
        break;
    }
    return choices;
}

void ChoiceBook::learnNames()
{
    for (const ClosedList& list : m_pack ? m_pack->lists : std::vector<ClosedList>()) {
        for (const ListItem& item : list.items)
            m_names.emplace(QString::fromStdString(item.id), itemText(item, m_language));
    }
    for (const ChoiceSource source : {ChoiceSource::Standards, ChoiceSource::Sites, ChoiceSource::Activities,
             ChoiceSource::Tenders, ChoiceSource::Subcontracts}) {
        for (const Choice& choice : all({.name = "", .label = "", .choices = source}))
            m_names.emplace(QString::fromStdString(choice.key), choice.text);
    }
}

QString ChoiceBook::text(const SheetColumn& column, std::string_view keys) const
{
    QStringList names;
    for (const QString& key : separatedKeys(keys)) {
        const auto word = std::find_if(column.words.begin(), column.words.end(),
            [&](const ChoiceWord& known) { return key == QLatin1StringView(known.key); });
        const auto name = m_names.find(key);
        if (word != column.words.end())
            names << sheetText(word->label);
        else
            names << (name == m_names.end() ? key : name->second);
    }
    return names.join(m_language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

Result<std::string> ChoiceBook::keyOf(const SheetColumn& column, QStringView typed, const RowDraft& draft) const
{
    const QString wanted = typed.trimmed().toString();
    for (const Choice& choice : of(column, draft)) {
        if (choice.text == wanted || QString::fromStdString(choice.key) == wanted)
            return choice.key;
    }
    return Problem{"edit.unknown-choice"}.with("value", wanted).with("column", sheetText(column.label));
}

}
