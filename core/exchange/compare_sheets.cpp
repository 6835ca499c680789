// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/compare_sheets.h"

#include "core/exchange/belt.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <future>

namespace plumbline {

namespace {

constexpr std::size_t namedDifferences = 200;

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// "21" as "21.00" beside a sealed "12.00"; as it stands where it has a scale of its own.
std::string atScaleOf(const std::string& sealed, std::string found)
{
    const std::size_t point = sealed.find('.');
    const bool isWhole = !found.empty() && found.find_first_not_of("-0123456789") == std::string::npos;
    if (point != std::string::npos && isWhole)
        found += '.';
    const std::size_t foundPoint = found.find('.');
    if (point == std::string::npos || foundPoint == std::string::npos || found.find_first_of("eE") != std::string::npos)
        return found;
    const std::size_t wanted = foundPoint + (sealed.size() - point);
    if (found.size() < wanted)
        found.append(wanted - found.size(), '0');
    return found;
}

/// One file's comparison with its plan; the cells of a sheet come in the order of the plan.
class SheetComparison final {
public:
    SheetComparison(const SheetPlan& plan, const SheetReader& reader) : m_plan(plan), m_reader(reader) { }

    std::vector<Problem> findings()
    {
        const std::vector<SheetInfo>& found = m_reader.sheets();
        for (const PlannedSheet& planned : m_plan.sheets) {
            const auto sheet =
                std::find_if(found.begin(), found.end(), [&](const SheetInfo& info) { return info.name == planned.name; });
            if (sheet == found.end())
                note(Problem{"verify.sheet-missing"}.with("sheet", planned.name));
            else
                compare(planned, std::size_t(sheet - found.begin()), *sheet);
        }
        for (const SheetInfo& sheet : found) {
            const bool isPlanned = std::any_of(m_plan.sheets.begin(), m_plan.sheets.end(),
                [&](const PlannedSheet& planned) { return planned.name == sheet.name; });
            if (!isPlanned)
                note(Problem{"verify.sheet-added"}.with("sheet", sheet.name));
        }
        if (m_count > namedDifferences)
            m_findings.push_back(Problem{"verify.more-differ"}.with("count", QString::number(m_count - namedDifferences)));
        return std::move(m_findings);
    }

private:
    void note(Problem problem)
    {
        if (++m_count <= namedDifferences)
            m_findings.push_back(std::move(problem));
    }

    void compare(const PlannedSheet& planned, std::size_t sheet, const SheetInfo& info)
    {
        if (info.isHidden)
            note(Problem{"verify.sheet-hidden"}.with("sheet", info.name));
        m_sheet = &planned;
        m_planned = nullptr;
        m_row = 0;
        m_column = 0;
        const Result<SheetShape> shape = compareCells(sheet);
        if (!shape) {
            note(shape.problem());
            return;
        }
        skipTo(int(planned.rowCount()), 0);
        for (const int row : shape->hiddenRows)
            note(Problem{"verify.row-hidden"}.with("sheet", planned.name).with("row", QString::number(row + 1)));
        for (const auto& [first, last] : shape->hiddenColumns)
            note(
                Problem{"verify.column-hidden"}
                    .with("sheet", planned.name)
                    .with("column", first == last ? columnName(first) : columnName(first) + QLatin1Char(':') + columnName(last)));
    }

    /// Read by one thread and compared by this one: planning and comparing take half as long again as reading.
    Result<SheetShape> compareCells(std::size_t sheet)
    {
        Belt<SheetCell> belt;
        std::future<Result<SheetShape>> reading = std::async(std::launch::async, [&] {
            Result<SheetShape> shape = m_reader.read(sheet, [&belt](SheetCell&& cell) {
                belt.put(std::move(cell)); // all are wanted
                return Result<void>();
            });
            belt.end();
            return shape;
        });
        for (std::vector<SheetCell> cells; belt.take(cells);) {
            for (const SheetCell& cell : cells)
                take(cell);
        }
        return reading.get();
    }

    void noteMissing(int row, int column, const std::string& value)
    {
        const std::string_view formula = m_sheet->formulaAt(row, column);
        noteCell(row, column, formula.empty() ? value : withFormula(formula, value), {});
    }

    const PlannedCell* plannedAt(int row, int column)
    {
        if (std::size_t(row) >= m_sheet->rowCount())
            return nullptr;
        if (!m_planned || m_plannedRow != row) {
            m_planned = &m_sheet->rowAt(std::size_t(row), m_room);
            m_plannedRow = row;
        }
        return std::size_t(column) < m_planned->size() ? &(*m_planned)[std::size_t(column)] : nullptr;
    }

    /// Whatever is planned before this place, and was not in the file, is missing from it.
    void skipTo(int row, int column)
    {
        while (m_row < row || (m_row == row && m_column < column)) {
            const PlannedCell* const planned = plannedAt(m_row, m_column);
            if (planned && planned->type != PlannedType::Empty)
                noteMissing(m_row, m_column, planned->value);
            if (planned) {
                ++m_column;
            } else if (m_row < row) {
                ++m_row;
                m_column = 0;
            } else {
                break;
            }
        }
    }

    void take(const SheetCell& cell)
    {
        skipTo(cell.row, cell.column);
        m_row = cell.row;
        m_column = cell.column + 1;
        static const PlannedCell nothing;
        const PlannedCell* const planned = plannedAt(cell.row, cell.column);
        const PlannedCell& sealed = planned ? *planned : nothing;
        const std::string_view formula = m_sheet->formulaAt(cell.row, cell.column);
        if (formula.empty() && !isSame(sealed, cell))
            noteCell(cell.row, cell.column, sealed.value, shown(sealed, cell));
        else if (!formula.empty() && !isSameFormula(formula, sealed, cell))
            noteCell(cell.row, cell.column, withFormula(formula, sealed.value), shown(sealed, cell));
    }

    /// Some programs save a formula without what it gives, others with what their own adding of doubles gives: at the sealed
    /// scale it has to be the sealed figure, or nothing, for the figures it adds are compared themselves.
    static bool isSameFormula(std::string_view formula, const PlannedCell& sealed, const SheetCell& cell)
    {
        if (!cell.formula || *cell.formula != formula)
            return false;
        const std::optional<double> found = numberOf(cell.value);
        return cell.value.empty()
            || (cell.type == SheetValue::Number && found && roundedTo(*found, sealed.value) == sealed.value);
    }

    /// A number with as many decimals as a figure has.
    static std::string roundedTo(double number, const std::string& scale)
    {
        const std::size_t point = scale.find('.');
        const int decimals = point == std::string::npos ? 0 : int(scale.size() - point - 1);
        std::array<char, 64> text;
        const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, decimals);
        return end.ec == std::errc() ? std::string(text.data(), end.ptr) : std::string();
    }

    static std::string withFormula(std::string_view formula, const std::string& value)
    {
        return '=' + std::string(formula) + " (" + value + ')';
    }

    static bool isSame(const PlannedCell& sealed, const SheetCell& cell)
    {
        if (cell.formula)
            return false;
        switch (sealed.type) {
        case PlannedType::Empty:
            return false;
        case PlannedType::Text:
            return cell.type == SheetValue::Text && cell.value == sealed.value;
        case PlannedType::Date:
            return cell.type == SheetValue::Date && cell.value == sealed.value;
        case PlannedType::Number: // both are the nearest double of what was written
            return cell.type == SheetValue::Number
                && (cell.value == sealed.value || numberOf(cell.value) == numberOf(sealed.value));
        }
        return false;
    }

    static std::string shown(const PlannedCell& sealed, const SheetCell& cell)
    {
        const std::string value = cell.type == SheetValue::Number ? atScaleOf(sealed.value, cell.value) : cell.value;
        if (cell.formula)
            return withFormula(*cell.formula, value);
        const bool isOnlyOfAnotherType = value == sealed.value;
        return isOnlyOfAnotherType ? '"' + value + '"' : value;
    }

    void noteCell(int row, int column, const std::string& sealed, const std::string& found)
    {
        note(Problem{"verify.cell-differs"}
                 .with("cell", m_sheet->name + QLatin1Char('!') + columnName(column) + QString::number(row + 1))
                 .with("sealed", QString::fromStdString(sealed))
                 .with("found", QString::fromStdString(found)));
    }

    const SheetPlan& m_plan;
    const SheetReader& m_reader;
    std::vector<Problem> m_findings;
    std::size_t m_count = 0;
    const PlannedSheet* m_sheet = nullptr;
    const PlannedRow* m_planned = nullptr; ///< the row last asked for
    int m_plannedRow = 0;
    PlannedRow m_room;
    int m_row = 0; ///< the first place not yet compared
    int m_column = 0;
};

}

std::vector<Problem> compareSheets(const SheetPlan& plan, const SheetReader& reader)
{
    return SheetComparison(plan, reader).findings();
}

}
