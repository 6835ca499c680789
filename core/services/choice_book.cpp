// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/choice_book.h"

#include "core/reports/report_document.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr char separator = '+';

QStringList separatedKeys(std::string_view keys)
{
    return QString::fromUtf8(keys.data(), qsizetype(keys.size())).split(QLatin1Char(separator), Qt::SkipEmptyParts);
}

std::string nameOf(const ChoiceRows& rows)
{
    return std::string(rows.table->name) + ":" + rows.name;
}

QString cellText(const FactRow& row, const char* column)
{
    const std::string_view cell = column ? row.cell(column) : std::string_view();
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

}

Result<ChoiceBook> ChoiceBook::read(const Domain& domain, const Asked& asked, Language language)
{
    ChoiceBook book;
    book.m_language = language;
    book.m_words = &asked.words;
    book.m_lists = TRY(domain.choiceLists(asked));
    for (const SheetGroup& group : domain.sheets()) {
        for (const FactSheet& sheet : group.sheets) {
            for (const SheetColumn& column : sheet.columns)
                TRY(book.readNames(asked, column.rows));
        }
    }
    book.learnNames();
    return book;
}

Result<void> ChoiceBook::readNames(const Asked& asked, const ChoiceRows& rows)
{
    if (!rows.table || m_rows.contains(nameOf(rows)))
        return {};
    std::vector<Choice>& choices = m_rows[nameOf(rows)];
    for (const FactRow& row : TRY(readRows(asked.facts, *rows.table, asked.scope.enterprise))) {
        const QString further = cellText(row, rows.further);
        choices.push_back(
            {row.id.text(), cellText(row, rows.name) + (further.isEmpty() ? further : QStringLiteral(" · ") + further)});
    }
    return {};
}

void ChoiceBook::learnNames()
{
    for (const NamedKey& named : m_lists ? m_lists->known() : std::vector<NamedKey>())
        m_names.emplace(named.key, in(m_language, named.name));
    for (const auto& [table, choices] : m_rows) {
        for (const Choice& choice : choices)
            m_names.emplace(choice.key, choice.text);
    }
}

QString ChoiceBook::word(const FactSheet& sheet, const char* text) const
{
    if (!text)
        return {};
    return m_words ? in(m_language, m_words->marked(sheet.context, text)) : QString::fromUtf8(text);
}

std::vector<Choice> ChoiceBook::of(const FactSheet& sheet, const SheetColumn& column, const RowDraft& draft) const
{
    std::vector<Choice> choices;
    for (const ChoiceWord& known : column.words)
        choices.push_back({known.key, word(sheet, known.label)});
    if (column.rows.table) {
        const auto rows = m_rows.find(nameOf(column.rows));
        return rows == m_rows.end() ? choices : rows->second;
    }
    if (column.list && m_lists) {
        for (const NamedKey& named : m_lists->of(column.list, draft))
            choices.push_back({named.key, in(m_language, named.name)});
    }
    return choices;
}

QString ChoiceBook::text(const FactSheet& sheet, const SheetColumn& column, std::string_view keys) const
{
    QStringList names;
    for (const QString& key : separatedKeys(keys)) {
        const auto known = std::find_if(column.words.begin(), column.words.end(),
            [&](const ChoiceWord& candidate) { return key == QLatin1StringView(candidate.key); });
        const auto name = m_names.find(key.toStdString());
        if (known != column.words.end())
            names << word(sheet, known->label);
        else
            names << (name == m_names.end() ? key : name->second);
    }
    return names.join(m_language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

Result<std::string> ChoiceBook::keyOf(
    const FactSheet& sheet, const SheetColumn& column, QStringView typed, const RowDraft& draft) const
{
    const QString wanted = typed.trimmed().toString();
    for (const Choice& choice : of(sheet, column, draft)) {
        if (choice.text == wanted || QString::fromStdString(choice.key) == wanted)
            return choice.key;
    }
    return Problem{"edit.unknown-choice"}.with("value", wanted).with("column", word(sheet, column.label));
}

}
