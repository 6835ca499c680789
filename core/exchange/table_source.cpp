// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_source.h"

#include "core/exchange/belt.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/invoice_file.h"

#include <algorithm>
#include <charconv>
#include <future>
#include <map>

namespace plumbline {

namespace {

constexpr std::string_view zipStart = "PK\x03\x04";
constexpr std::string_view emptyZipStart = "PK\x05\x06";
constexpr std::string_view oldWorkbookStart = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr int significantDigits = 15;
constexpr int mostPlaces = 40;

/// The rows below the first of a merged range of one column or more, by their first column.
struct MergedColumn {
    int column;
    int first; ///< row, from 0
    int last;
    SheetValue type = SheetValue::Text;
    std::string value = {}; ///< of the first row, once it came
};

std::optional<std::pair<int, int>> cellPlace(std::string_view reference)
{
    int column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && at < 3; ++at)
        column = column * 26 + (reference[at] - 'A' + 1);
    int row = 0;
    const char* const end = reference.data() + reference.size();
    const auto [stop, error] = std::from_chars(reference.data() + at, end, row);
    if (column == 0 || error != std::errc() || stop != end || row < 1)
        return {};
    return std::pair(row - 1, column - 1);
}

/// By their first row; those of one row fill nothing down.
std::multimap<int, MergedColumn> mergedColumns(const std::vector<std::string>& ranges)
{
    std::multimap<int, MergedColumn> columns;
    for (const std::string& range : ranges) {
        const std::size_t colon = range.find(':');
        if (colon == std::string::npos)
            continue;
        const auto from = cellPlace(std::string_view(range).substr(0, colon));
        const auto to = cellPlace(std::string_view(range).substr(colon + 1));
        if (from && to && to->first > from->first)
            columns.emplace(from->first, MergedColumn{from->second, from->first, to->first});
    }
    return columns;
}

/// Gathers a sheet's cells to rows, and fills texts and dates down their merged ranges. A number isn't: an amount that stands for
/// several rows would count as often.
class RowGatherer final {
public:
    RowGatherer(std::multimap<int, MergedColumn> merged, const std::function<Result<void>(const SourceRow&)>& take)
        : m_merged(std::move(merged)), m_take(take)
    {
    }

    Result<void> add(SheetCell&& cell)
    {
        if (cell.row != m_row) {
            TRY(finish());
            m_row = cell.row;
            m_isHidden = cell.isRowHidden;
        }
        if (cell.type == SheetValue::Number)
            cell.value = plainDecimal(cell.value);
        m_cells.push_back(std::move(cell));
        return {};
    }

    Result<void> finish()
    {
        if (m_cells.empty())
            return {};
        m_shown.assign(std::size_t(m_cells.back().column) + 1, SourceCell{});
        for (const SheetCell& cell : m_cells)
            m_shown[std::size_t(cell.column)] = {cell.type, cell.value, false, cell.formula.has_value()};
        fillDown();
        m_cells.swap(m_before); // what is shown lies there
        m_cells.clear();
        return m_take({m_row + 1, m_shown, m_isHidden});
    }

private:
    void fillDown()
    {
        for (auto begun = m_merged.begin(); begun != m_merged.end() && begun->first <= m_row; begun = m_merged.erase(begun))
            m_open.push_back(std::move(begun->second));
        std::erase_if(m_open, [this](const MergedColumn& column) { return column.last < m_row; });
        for (MergedColumn& column : m_open) {
            const auto at = std::size_t(column.column);
            if (column.first == m_row && at < m_shown.size()) {
                column.type = m_shown[at].type;
                column.value = m_shown[at].value;
            } else if (column.first < m_row && !column.value.empty() && column.type != SheetValue::Number) {
                if (at >= m_shown.size())
                    m_shown.resize(at + 1);
                if (m_shown[at].value.empty())
                    m_shown[at] = {column.type, column.value, true};
            }
        }
    }

    std::multimap<int, MergedColumn> m_merged;
    std::vector<MergedColumn> m_open;
    const std::function<Result<void>(const SourceRow&)>& m_take;
    int m_row = -1;
    bool m_isHidden = false;
    std::vector<SheetCell> m_cells;
    std::vector<SheetCell> m_before;
    std::vector<SourceCell> m_shown;
};

/// The digits of a number and where its point stands among them.
struct Decimal {
    bool isNegative = false;
    std::string digits;
    int point = 0;
};

std::optional<Decimal> decimalOf(std::string_view number)
{
    Decimal decimal;
    std::size_t at = 0;
    if (at < number.size() && (number[at] == '-' || number[at] == '+'))
        decimal.isNegative = number[at++] == '-';
    bool hasPoint = false;
    for (; at < number.size() && ((number[at] >= '0' && number[at] <= '9') || (number[at] == '.' && !hasPoint)); ++at) {
        if (number[at] == '.')
            hasPoint = true;
        else
            decimal.digits += number[at];
        decimal.point += number[at] != '.' && !hasPoint ? 1 : 0;
    }
    if (decimal.digits.empty())
        return {};
    if (at < number.size() && (number[at] == 'e' || number[at] == 'E')) {
        at += number.substr(at + 1).starts_with('+') ? 2 : 1;
        int exponent = 0;
        const char* const end = number.data() + number.size();
        const auto [stop, error] = std::from_chars(number.data() + at, end, exponent);
        if (error != std::errc() || stop != end || exponent > mostPlaces || exponent < -mostPlaces)
            return {};
        decimal.point += exponent;
        return decimal;
    }
    return at == number.size() ? std::optional(decimal) : std::nullopt;
}

void roundHalfUp(Decimal& decimal)
{
    const std::size_t zeros = decimal.digits.find_first_not_of('0');
    if (zeros == std::string::npos)
        return;
    decimal.digits.erase(0, zeros);
    decimal.point -= int(zeros);
    if (decimal.digits.size() <= significantDigits)
        return;
    bool carries = decimal.digits[significantDigits] >= '5';
    decimal.digits.resize(significantDigits);
    for (auto digit = decimal.digits.rbegin(); carries && digit != decimal.digits.rend(); ++digit) {
        carries = *digit == '9';
        *digit = carries ? '0' : char(*digit + 1);
    }
    if (carries) {
        decimal.digits.insert(decimal.digits.begin(), '1');
        ++decimal.point;
    }
}

bool isPlain(std::string_view number)
{
    return number.size() <= significantDigits && number.find_first_not_of("0123456789.") == std::string_view::npos;
}

}

std::string plainDecimal(std::string_view number)
{
    std::optional<Decimal> decimal = isPlain(number) ? std::nullopt : decimalOf(number);
    if (!decimal)
        return std::string(number);
    roundHalfUp(*decimal);
    std::string& digits = decimal->digits;
    if (decimal->point < 1) {
        digits.insert(0, std::size_t(1 - decimal->point), '0');
        decimal->point = 1;
    }
    if (digits.size() < std::size_t(decimal->point))
        digits.append(std::size_t(decimal->point) - digits.size(), '0');
    std::string plain = digits.substr(0, std::size_t(decimal->point));
    std::string fraction = digits.substr(std::size_t(decimal->point));
    fraction.erase(fraction.find_last_not_of('0') + 1);
    if (!fraction.empty())
        plain += '.' + fraction;
    return decimal->isNegative && plain != "0" ? '-' + plain : plain;
}

TableSource::TableSource(std::string_view file, CsvForm form) : m_file(file), m_reader(form), m_sheets(1), m_places{0} { }

TableSource::TableSource(SheetReader reader) : m_reader(std::move(reader))
{
    const std::vector<SheetInfo>& all = std::get<SheetReader>(m_reader).sheets();
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (all[at].isHidden)
            continue;
        m_sheets.push_back(all[at]);
        m_places.push_back(at);
    }
}

TableSource::TableSource(TextRows rows) : m_reader(std::move(rows)), m_sheets(1), m_places{0} { }

Result<TableSource> TableSource::open(std::string_view file, const std::optional<CsvForm>& csv)
{
    if (isInvoiceXml(file))
        return TableSource(TRY(readInvoiceXml(file)));
    if (file.starts_with(oldWorkbookStart))
        return Problem{"table.old-workbook"};
    if (file.starts_with(zipStart) && isOfd(file))
        return TableSource(TRY(readInvoiceOfd(file)));
    if (file.starts_with(zipStart) || file.starts_with(emptyZipStart))
        return TableSource(TRY(SheetReader::open(file)));
    return TableSource(file, csv ? *csv : TRY(recogniseCsv(file)));
}

std::optional<std::string> TableSource::property(std::string_view name) const
{
    const auto* const workbook = std::get_if<SheetReader>(&m_reader);
    return workbook ? workbook->property(name) : std::nullopt;
}

Result<void> TableSource::readRows(std::size_t sheet, const std::function<Result<void>(const SourceRow&)>& take) const
{
    if (const auto* const workbook = std::get_if<SheetReader>(&m_reader))
        return readSheet(*workbook, m_places.at(sheet), take);
    if (const auto* const few = std::get_if<TextRows>(&m_reader))
        return readFew(*few, take);
    return readText(std::get<CsvForm>(m_reader), take);
}

/// Taken apart by one thread, and understood by this one.
Result<void> TableSource::readSheet(
    const SheetReader& reader, std::size_t sheet, const std::function<Result<void>(const SourceRow&)>& take) const
{
    RowGatherer gatherer(mergedColumns(TRY(reader.merged(sheet))), take);
    Belt<SheetCell> belt;
    std::future<Result<SheetShape>> reading = std::async(std::launch::async, [&] {
        Result<SheetShape> shape = reader.read(
            sheet, [&belt](SheetCell&& cell) { return belt.put(std::move(cell)) ? Result<void>() : Problem{"task.cancelled"}; });
        belt.end();
        return shape;
    });
    Result<void> taken;
    for (std::vector<SheetCell> cells; taken && belt.take(cells);) {
        for (auto cell = cells.begin(); taken && cell != cells.end(); ++cell)
            taken = gatherer.add(std::move(*cell));
    }
    belt.close();
    const Result<SheetShape> shape = reading.get();
    TRY(std::move(taken));
    TRY(shape);
    return gatherer.finish();
}

Result<void> TableSource::readFew(const TextRows& rows, const std::function<Result<void>(const SourceRow&)>& take)
{
    std::int64_t number = 0;
    for (const std::vector<std::string>& row : rows) {
        std::vector<SourceCell> cells;
        for (const std::string& text : row)
            cells.push_back({SheetValue::Text, text, false});
        TRY(take({++number, cells, false}));
    }
    return {};
}

Result<void> TableSource::readText(const CsvForm& form, const std::function<Result<void>(const SourceRow&)>& take) const
{
    std::vector<SourceCell> cells;
    return readCsv(m_file, form, [&](const CsvRow& row) -> Result<void> {
        cells.clear();
        bool holdsSomething = false;
        for (const std::string_view cell : row.cells) {
            cells.push_back({SheetValue::Text, unguardedText(cell), false});
            holdsSomething = holdsSomething || !cell.empty();
        }
        return holdsSomething ? take({row.line, cells, false}) : Result<void>();
    });
}

}
