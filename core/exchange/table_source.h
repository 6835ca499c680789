// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/sheet_reader.h"

#include <optional>
#include <variant>

namespace plumbline {

/// A cell of a foreign table, as it was written; a number as a plain decimal of at most 15 significant digits, which is what
/// spreadsheets hold.
struct SourceCell {
    SheetValue type = SheetValue::Text;
    std::string_view value; ///< UTF-8; empty: nothing is there
    bool isFilledDown = false; ///< a text or date from the top of its merged range
    bool isFormula = false; ///< the value is what it last gave; a number without one: it was never reckoned
};

struct SourceRow {
    std::int64_t number = 0; ///< as a spreadsheet counts rows, or a CSV's line; from 1
    std::span<const SourceCell> cells; ///< by column, up to the last that holds something; valid until the next row
    bool isHidden = false;
};

/// A table from outside, whichever kind of file it stands in: rows in the file's order, in constant memory.
class TableSource final {
public:
    /// By what the bytes are, not by a name. `csv` says how a CSV is to be read, where that isn't to be recognised. `file` stays
    /// the caller's and must outlive it. A digital invoice is a table of one row. table.old-workbook, and what readInvoiceXml(),
    /// readInvoiceOfd(), SheetReader::open() and recogniseCsv() say.
    static Result<TableSource> open(std::string_view file, const std::optional<CsvForm>& csv = {});

    /// Of a workbook, without those that nobody sees; of a CSV one without a name.
    const std::vector<SheetInfo>& sheets() const { return m_sheets; }
    const CsvForm* csvForm() const { return std::get_if<CsvForm>(&m_reader); } ///< null of a workbook
    std::optional<std::string> property(std::string_view name) const; ///< of a workbook
    /// Rows that hold something. `take` may refuse one with a Problem, which ends the reading. SheetReader::read(), readCsv()
    Result<void> readRows(std::size_t sheet, const std::function<Result<void>(const SourceRow&)>& take) const;

private:
    TableSource(std::string_view file, CsvForm form);
    explicit TableSource(SheetReader reader);
    using TextRows = std::vector<std::vector<std::string>>;
    explicit TableSource(TextRows rows);
    Result<void> readSheet(
        const SheetReader& reader, std::size_t sheet, const std::function<Result<void>(const SourceRow&)>& take) const;
    static Result<void> readFew(const TextRows& rows, const std::function<Result<void>(const SourceRow&)>& take);
    Result<void> readText(const CsvForm& form, const std::function<Result<void>(const SourceRow&)>& take) const;

    std::string_view m_file;
    std::variant<CsvForm, SheetReader, TextRows> m_reader;
    std::vector<SheetInfo> m_sheets;
    std::vector<std::size_t> m_places; ///< of the shown sheets in the workbook
};

/// A number as XML writes one, "1.2345E7" or "0.30000000000000004", as a plain decimal of 15 significant digits, rounded half up
/// beyond them; as it stands where it is none, or has more than 40 places.
std::string plainDecimal(std::string_view number);

}
