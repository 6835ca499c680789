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
constexpr int widestPage = 160; // characters
constexpr std::size_t columnsOfHead = 8; // over which the sentence above facts without a form runs

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

PlannedRow headingsOf(const FactForm* form, const std::map<std::string, std::size_t>& places, Language language)
{
    PlannedRow headings(places.size());
    for (const auto& [column, place] : places) {
        const bool isOfForm = form && place < form->columns.size();
        headings[place] = plannedText(
            isOfForm ? in(language, form->columns[place].heading) : QString::fromStdString(column), CellLook::Heading);
    }
    return headings;
}

/// Figures with their commas, Chinese signs twice as wide.
int widthOf(const PlannedCell& cell)
{
    const int length = int(cell.value.size());
    return cell.type == PlannedType::Number ? length * 4 / 3 : signWidth(QString::fromStdString(cell.value));
}

/// A row for each, and columns as wide as they need.
void addFacts(PlannedSheet& sheet, const FactForm* form, const std::map<std::string, std::size_t>& places,
    const Json::Array& facts, Language language)
{
    for (const Json& fact : facts) {
        PlannedRow& row = sheet.rows.emplace_back(places.size());
        for (const auto& [column, value] : fact.isObject() ? fact.object() : Json::Object()) {
            const std::size_t place = places.at(column);
            row[place] = factCell(form, place, column, value, language);
            sheet.widths[place] = std::max(sheet.widths[place], std::min(widestFact, widthOf(row[place])) + 2);
        }
    }
}

/// As many as a lying page holds legibly, and no more than `most`; the first in any case.
std::size_t printedColumns(const std::vector<int>& widths, std::size_t most)
{
    int width = 0;
    std::size_t columns = 0;
    while (columns < std::min(most, widths.size()) && (columns == 0 || width + widths[columns] <= widestPage))
        width += widths[columns++];
    return columns;
}

}

PlannedSheet planFactSheet(const QString& name, const FactForm& form, const Json::Array& facts, Language language)
{
    const std::map<std::string, std::size_t> places = placesOf(&form, facts);
    PlannedSheet sheet{name};
    sheet.headingRows = 1;
    sheet.widths.resize(places.size(), narrowestFact);
    sheet.rows.push_back(headingsOf(&form, places, language));
    for (std::size_t place = 0; place < places.size(); ++place) {
        const QString heading = QString::fromStdString(sheet.rows.front()[place].value);
        const int asked = place < form.columns.size() ? signWidth(heading) / 2 : signWidth(heading);
        sheet.widths[place] = std::clamp(asked, narrowestFact, widestFact) + 2;
    }
    addFacts(sheet, &form, places, facts, language);
    sheet.unprintedColumns = int(places.size() - printedColumns(sheet.widths, form.columns.size()));
    return sheet;
}

PlannedSheet planPlainFacts(const QString& name, const std::vector<PlainFacts>& tables, Language language)
{
    PlannedSheet sheet{name, std::vector<int>(columnsOfHead, narrowestFact + 2)};
    sheet.rows.push_back({plannedText(name, CellLook::Title)});
    sheet.rows.push_back(
        {plannedText(QString::fromUtf8(language == Language::Chinese
                             ? "报告还依据的其他事实，供程序核对和重新计算，不打印。"
                             : "Other facts the report rests on, for programs to verify and reckon again. They are not printed."),
            CellLook::Note)});
    const std::size_t printed = sheet.rows.size();
    for (const PlainFacts& table : tables) {
        const std::map<std::string, std::size_t> places = placesOf(nullptr, table.facts);
        sheet.widths.resize(std::max(sheet.widths.size(), places.size()), narrowestFact + 2);
        sheet.rows.push_back({});
        sheet.rows.push_back({plannedText(QString::fromStdString(table.table), CellLook::Group)});
        sheet.rows.push_back(headingsOf(nullptr, places, language));
        addFacts(sheet, nullptr, places, table.facts, language);
    }
    sheet.unprintedRows = int(sheet.rows.size() - printed);
    sheet.unprintedColumns = int(sheet.widths.size() - printedColumns(sheet.widths, sheet.widths.size()));
    return sheet;
}

}
