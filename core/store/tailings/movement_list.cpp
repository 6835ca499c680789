// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tailings/movement_list.h"

#include "core/store/cells.h"
#include "core/store/tailings/tables.h"

namespace plumbline::tailings {

namespace {

constexpr std::pair<const char*, const FactTable*> namedBy[] = {
    {"mill", &millTable}, {"kind", &kindTable}, {"pond", &pondTable}, {"contractor", &contractorTable}};

/// In words of a LIKE: what the user typed is found as it stands.
std::string pattern(QString word)
{
    for (const QChar sign : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        word.replace(sign, QLatin1Char('\\') + QString(sign));
    return '%' + word.toStdString() + '%';
}

std::string hasWord(int parameter)
{
    const std::string like = " LIKE ?" + std::to_string(parameter) + " ESCAPE '\\'";
    std::string condition = " AND (e.booked_on" + like + " OR e.note" + like;
    for (const auto& [column, table] : namedBy)
        condition += std::string(" OR e.") + column + " IN (SELECT id FROM " + sqlName(table->name) + " WHERE name" + like + ')';
    return condition + ')';
}

}

Result<MovementList> MovementList::open(const ReadScope& scope, const MovementQuestion& question, plumbline::Progress& progress)
{
    PagedList::Question asked;
    asked.from = "tailings_movement e";
    asked.condition = "e.enterprise = ?1";
    std::vector<std::string> patterns;
    for (const QString& word : question.words) {
        patterns.push_back(pattern(word));
        asked.condition += hasWord(int(patterns.size()) + 1);
    }
    asked.range = "e.booked_on >= '" + formatDate(question.first) + "' AND e.booked_on <= '" + formatDate(question.last) + '\'';
    asked.parameters = int(patterns.size()) + 1;
    asked.bind = [enterprise = question.enterprise, patterns](Statement& statement) {
        statement.bind(1, enterprise);
        for (std::size_t at = 0; at < patterns.size(); ++at)
            statement.bind(int(at) + 2, patterns[at]);
    };
    asked.key = {"e.booked_on", "e.row"};
    asked.isDescending = question.isDescending;
    asked.hasIndex = question.words.empty();
    return MovementList(TRY(PagedList::open(scope, std::move(asked), progress)));
}

Result<std::vector<Record>> MovementList::page(const ReadScope& scope, int page) const
{
    const CellReader reader(movementTable);
    return m_list.page<Record>(scope, page, reader.selection(), [&reader](const Statement& row) -> Result<Record> {
        journal::Cells cells;
        TRY(reader.read(row, cells));
        Record record{TRY(row.id(0)), {}};
        for (const auto& [column, text] : cells)
            record.cells.emplace(column, text);
        return record;
    });
}

}
