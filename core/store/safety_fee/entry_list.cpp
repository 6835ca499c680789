// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/entry_list.h"

#include "core/store/safety_fee/entry_rows.h"

namespace plumbline::safety_fee {

namespace {

std::string quotedKinds(const std::vector<EntryKind>& kinds)
{
    std::string out;
    for (const EntryKind kind : kinds)
        (out += out.empty() ? "'" : ", '") += std::string(entryKindNames[std::size_t(kind)]) + "'";
    return "(" + out + ")";
}

std::vector<EntryKind> kindsThat(bool areIncoming)
{
    std::vector<EntryKind> kinds;
    for (std::size_t kind = 0; kind < entryKinds; ++kind) {
        if (isIncoming(EntryKind(kind)) == areIncoming)
            kinds.push_back(EntryKind(kind));
    }
    return kinds;
}

/// As Entry::effect().
std::string effect()
{
    return "CASE WHEN e.kind IN " + quotedKinds(kindsThat(true)) + " THEN e.amount_fen ELSE -e.amount_fen END";
}

/// The parameters of a question come in the order its text asks for them.
struct Asking {
    std::vector<std::function<void(Statement&, int)>> values;

    template <class Value> std::string place(const Value& value)
    {
        values.push_back([value](Statement& statement, int parameter) { statement.bind(parameter, value); });
        return "?" + std::to_string(values.size());
    }
};

/// % and _ stand for themselves.
std::string likePattern(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return '%' + text.normalized(QString::NormalizationForm_C).toStdString() + '%';
}

std::string orAt(const std::vector<Id>& sites, const std::vector<Id>& activities, Asking& asking)
{
    std::string condition;
    for (const Id& site : sites)
        condition += " OR e.site = " + asking.place(site);
    for (const Id& activity : activities)
        condition += " OR (e.site IS NULL AND e.activity = " + asking.place(activity) + ")";
    return condition;
}

std::string hasWord(const EntryWord& word, Asking& asking)
{
    const std::string pattern = asking.place(likePattern(word.text));
    std::string condition;
    for (const char* const column :
        {"e.note", "e.counterparty", "e.proof_number", "e.handler", "e.booked_on", "e.voucher_word || '-' || e.voucher_number"})
        (condition += condition.empty() ? "" : " OR ") += std::string(column) + " LIKE " + pattern + " ESCAPE '\\'";
    if (!word.kinds.empty())
        condition += " OR e.kind IN " + quotedKinds(word.kinds);
    for (const std::string& category : word.categories)
        condition += " OR e.category = " + asking.place(category);
    for (const Id& activity : word.activities)
        condition += " OR e.activity = " + asking.place(activity);
    return " AND (" + condition + orAt(word.sites, word.activitiesAtSite, asking) + ")";
}

std::vector<std::string> keyOf(EntrySort sort)
{
    switch (sort) {
    case EntrySort::Day:
        return {"e.booked_on", "e.number"};
    case EntrySort::Number:
        return {"e.number"};
    case EntrySort::Incoming:
    case EntrySort::Outgoing:
        return {"CASE WHEN e.kind IN " + quotedKinds(kindsThat(sort == EntrySort::Incoming)) + " THEN e.amount_fen ELSE 0 END",
            "e.number"};
    }
    return {};
}

}

Result<EntryList> EntryList::open(const ReadScope& scope, const EntryListQuestion& question, plumbline::Progress& progress)
{
    Asking asking;
    PagedList::Question asked;
    asked.from = "safety_fee_entry e";
    asked.condition = "e.book = " + asking.place(question.book);
    for (const EntryWord& word : question.words)
        asked.condition += hasWord(word, asking);
    if (question.site)
        asked.condition += " AND (false" + orAt({question.site->site}, question.site->activities, asking) + ")";
    const std::string year = std::to_string(question.year);
    asked.range = "e.booked_on >= '" + year + "-01-01' AND e.booked_on <= '" + year + "-12-31'";
    asked.parameters = int(asking.values.size());
    asked.bind = [values = std::move(asking.values)](Statement& statement) {
        for (std::size_t at = 0; at < values.size(); ++at)
            values[at](statement, int(at) + 1);
    };
    asked.key = keyOf(question.sort);
    asked.isDescending = question.isDescending;
    asked.hasIndex = question.sort == EntrySort::Day && question.words.empty() && !question.site;
    if (asked.hasIndex && !question.isDescending)
        asked.summed = effect();
    return EntryList(TRY(PagedList::open(scope, std::move(asked), progress)), question.opening);
}

Result<std::vector<LedgerLine>> EntryList::page(const ReadScope& scope, int page) const
{
    auto lines = TRY(m_list.page<LedgerLine>(scope, page, postedColumns(), [](const Statement& row) -> Result<LedgerLine> {
        return LedgerLine{TRY(readPostedEntry(row)), {}};
    }));
    if (!m_list.hasSums() || lines.empty())
        return lines;
    Sum balance(m_opening);
    balance += Money::fromFen(m_list.sumBefore(page));
    for (LedgerLine& line : lines) {
        balance += line.entry.effect();
        line.balance = TRY(balance.total());
    }
    return lines;
}

}
