// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paste_block.h"

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

/// One line of a block over one row of the list.
class PastedRow final {
public:
    PastedRow(const FactSheet& sheet, const FactRow* over, const ChoiceBook& book) : m_sheet(sheet), m_over(over), m_book(book)
    {
        if (!over) {
            for (const SheetColumn& column : sheet.columns)
                m_texts[column.name] = QString::fromUtf8(column.standing ? column.standing : "");
        }
    }

    void put(const SheetColumn& column, const QString& text) { m_texts[column.name] = text; }

    void understandInto(UnderstoodBlock& block, int number) const
    {
        RowToSave row{m_over ? std::optional(m_over->id) : std::nullopt, {}};
        const RowDraft draft = [this](std::string_view column) { return textOf(column); };
        for (const SheetColumn& column : m_sheet.columns) {
            const auto text = m_texts.find(column.name);
            const bool isAsked = !column.onlyWith || !draft(column.onlyWith).empty();
            if (text == m_texts.end() || !isAsked)
                continue;
            auto value = understand(m_sheet, column, text->second, m_book, draft);
            if (value)
                row.values.emplace_back(column.name, value->value);
            else
                block.refused.push_back({number, m_book.word(m_sheet, column.label), std::move(value).problem()});
        }
        block.rows.push_back(std::move(row));
    }

private:
    /// As a key, where it is one: what another column's choices depend on.
    std::string textOf(std::string_view column) const
    {
        const auto text = m_texts.find(std::string(column));
        if (text == m_texts.end())
            return m_over ? std::string(m_over->cell(column)) : std::string();
        for (const SheetColumn& candidate : m_sheet.columns) {
            if (candidate.name != column || candidate.entry != FieldKind::Choice)
                continue;
            const auto key = m_book.keyOf(m_sheet, candidate, text->second, [](std::string_view) { return std::string(); });
            return key ? *key : std::string();
        }
        return text->second.toStdString();
    }

    const FactSheet& m_sheet;
    const FactRow* m_over;
    const ChoiceBook& m_book;
    std::map<std::string, QString> m_texts;
};

}

std::vector<QStringList> cellsOf(const QString& block)
{
    std::vector<QStringList> rows;
    QString text = block;
    text.remove(QLatin1Char('\r'));
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    const auto lines = text.split(QLatin1Char('\n'));
    for (const QString& line : lines)
        rows.push_back(line.split(QLatin1Char('\t')));
    return rows;
}

std::vector<const SheetColumn*> listColumns(const FactSheet& sheet)
{
    std::vector<const SheetColumn*> shown = layoutColumns(sheet);
    std::erase_if(shown, [](const SheetColumn* column) { return column->inList == InList::No; });
    return shown;
}

std::vector<const SheetColumn*> layoutColumns(const FactSheet& sheet)
{
    std::vector<const SheetColumn*> columns;
    for (const SheetColumn& column : sheet.columns)
        columns.push_back(&column);
    std::stable_partition(
        columns.begin(), columns.end(), [](const SheetColumn* column) { return column->inList == InList::Yes; });
    return columns;
}

UnderstoodBlock understandBlock(const FactSheet& sheet, const std::vector<FactRow>& rows, const ChoiceBook& book,
    const std::vector<QStringList>& block, int row, int column)
{
    const std::vector<const SheetColumn*> columns = listColumns(sheet);
    UnderstoodBlock understood;
    for (std::size_t line = 0; line < block.size(); ++line) {
        const std::size_t over = std::size_t(row) + line;
        PastedRow pasted(sheet, over < rows.size() ? &rows[over] : nullptr, book);
        for (qsizetype cell = 0; cell < block[line].size(); ++cell) {
            const std::size_t at = std::size_t(column) + std::size_t(cell);
            if (at < columns.size())
                pasted.put(*columns[at], block[line][cell]);
        }
        pasted.understandInto(understood, int(line) + 1);
    }
    return understood;
}

}
