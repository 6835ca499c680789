// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fact_sheet_plan.h"

#include "core/exchange/paper_parts.h"

#include <algorithm>
#include <charconv>

namespace plumbline {

namespace {

constexpr int narrowestFact = 10;
constexpr int widestFact = 40;

/// Where each column stands: those of the form, then the others by name.
std::map<std::string, std::size_t> placesOf(const FactForm* form, const Json::Array& facts)
{
    std::map<std::string, std::size_t> places;
    for (const FactFormColumn& column : form ? form->columns : std::vector<FactFormColumn>())
        places.emplace(column.name, places.size());
    std::map<std::string, std::size_t> others;
    for (const Json& fact : facts) {
        for (const auto& [column, value] : fact.isObject() ? fact.object() : Json::Object()) {
            if (!places.contains(column))
                others.emplace(column, 0);
        }
    }
    for (const auto& [column, place] : others)
        places.emplace(column, places.size());
    return places;
}

/// A column without a form says its kind by its ending: amount_fen is a number, booked_on a date. All else is text: codes and
/// voucher numbers are not reckoned with.
PlannedCell plainCell(std::string_view column, const std::string& value)
{
    if (column.ends_with("_fen"))
        return plannedInteger(value);
    if (column.ends_with("_on"))
        return plannedDate(value);
    return plannedText(QString::fromStdString(value));
}

/// As it is typed: yuan where the table has fen, a name where it has a key.
PlannedCell formCell(const FactFormColumn& column, const std::string& value, Language language)
{
    const auto word = column.words.find(value);
    if (word != column.words.end())
        return plannedText(in(language, word->second));
    if (column.kind == CellKind::Count)
        return plannedInteger(value);
    if (column.kind != CellKind::Money)
        return plannedCell({column.kind == CellKind::Label ? CellKind::Text : column.kind, value, {}}, CellLook::Body, language);
    std::int64_t fen = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), fen);
    if (error != std::errc() || end != value.data() + value.size())
        return plannedText(QString::fromStdString(value));
    return plannedCell({CellKind::Money, formatMoney(Money::fromFen(fen)), {}}, CellLook::Body, language);
}

PlannedCell factCell(const FactForm* form, std::size_t place, const std::string& column, const Json& value, Language language)
{
    if (!value.isString())
        return plannedText(QString::fromStdString(canonicalBytes(value)));
    return form && place < form->columns.size() ? formCell(form->columns[place], value.string(), language)
                                                : plainCell(column, value.string());
}

/// Figures with their commas, Chinese signs twice as wide.
int widthOf(const PlannedCell& cell)
{
    const int length = int(cell.value.size());
    return cell.type == PlannedType::Number ? length * 4 / 3 : signWidth(QString::fromStdString(cell.value));
}

}

PlannedSheet planFactSheet(const QString& name, const FactForm* form, const Json::Array& facts, Language language)
{
    const std::map<std::string, std::size_t> places = placesOf(form, facts);
    PlannedSheet sheet{name};
    sheet.headingRows = 1;
    sheet.unprintedColumns = form ? int(places.size() - form->columns.size()) : 0;
    sheet.widths.resize(places.size());
    sheet.rows.emplace_back(places.size());
    for (const auto& [column, place] : places) {
        const bool isOfForm = form && place < form->columns.size();
        const QString heading = isOfForm ? in(language, form->columns[place].heading) : QString::fromStdString(column);
        sheet.rows.front()[place] = plannedText(heading, CellLook::Heading);
        sheet.widths[place] = std::clamp(isOfForm ? signWidth(heading) / 2 : int(column.size()), narrowestFact, widestFact) + 2;
    }
    for (const Json& fact : facts) {
        PlannedRow& row = sheet.rows.emplace_back(places.size());
        for (const auto& [column, value] : fact.isObject() ? fact.object() : Json::Object()) {
            const std::size_t place = places.at(column);
            row[place] = factCell(form, place, column, value, language);
            sheet.widths[place] = std::max(sheet.widths[place], std::min(widestFact, widthOf(row[place])) + 2);
        }
    }
    if (!form) // keys and codes: for programs, and no page of a print
        sheet.unprintedRows = int(sheet.rowCount());
    return sheet;
}

}
