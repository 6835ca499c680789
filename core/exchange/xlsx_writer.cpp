// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/archive_writer.h"
#include "core/exchange/carried_document.h"
#include "core/exchange/paper_parts.h"
#include "core/exchange/sheet_plan.h"
#include "core/exchange/workbook_parts.h"
#include "core/values/period.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <charconv>
#include <clocale>
#include <cstring>
#include <future>
#include <map>
#include <tuple>

namespace plumbline {

namespace {

constexpr int widestUpright = 100; // characters that an upright A4 page holds legibly
constexpr double titleHeight = 24;
constexpr double tallestRow = 405; // points: what a sheet allows is 409
constexpr lxw_color_t gridColour = 0x8E9A9F;
constexpr lxw_color_t headColour = 0xEDF1F1;
constexpr lxw_color_t totalColour = 0xF5F7F7;
constexpr int longestCellText = 32'767;
constexpr double pictureWidth = 642.5; // pixels at 96 to the inch: charts are drawn 170 mm wide
constexpr double pixelsPerRow = 20;
constexpr std::string_view firstWideSign = "\xE2\xBA"; // U+2E80, as UTF-8 begins it

double sheetNumber(const PlannedCell& cell)
{
    if (cell.type == PlannedType::Date)
        return double(QDate(1899, 12, 30).daysTo(parseDate(cell.value).value())); // what is planned as a date is one
    double value = 0;
    std::from_chars(cell.value.data(), cell.value.data() + cell.value.size(), value);
    return value;
}

double pixelsOf(int characters)
{
    return characters * 7 + 5;
}

bool isWrapped(const PlannedCell& cell)
{
    return cell.type == PlannedType::Text && cell.look != CellLook::Note && cell.look != CellLook::Title;
}

/// How many lines a text takes in a column: a Chinese sign is as wide as two figures.
int linesOf(const std::string& text, int width)
{
    // No sign is wider than it has bytes.
    if (text.size() <= std::size_t(width) && text.find('\n') == std::string::npos)
        return 1;
    int lines = 1;
    int used = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((text[at] & '\xC0') == '\x80') // inside of a sign
            continue;
        const bool isNewLine = text[at] == '\n';
        const int wide = std::string_view(text).substr(at, 2) < firstWideSign ? 1 : 2;
        used = isNewLine ? 0 : used + wide;
        if (isNewLine || used > width) {
            ++lines;
            used = isNewLine ? 0 : wide;
        }
    }
    return lines;
}

using FormatKey = std::tuple<bool, CellLook, PlannedType, std::string_view>; ///< whether in a table; the rest the cell's

/// Writes one plan through libxlsxwriter, row by row in constant memory.
class WorkbookWriter final {
public:
    WorkbookWriter(const std::string& file, const std::string& folder) : m_folder(folder)
    {
        lxw_workbook_options options{LXW_TRUE, m_folder.data(), LXW_FALSE};
        m_workbook = workbook_new_opt(file.c_str(), &options);
    }
    ~WorkbookWriter()
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
    }
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    void setProperties(const ReportDocument& document, const Seal& seal)
    {
        std::string title = in(document.language, document.title).toStdString();
        std::string author = document.origin.by.toStdString();
        std::string company = document.enterprise.toStdString();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        properties.company = company.data();
        const QDateTime at = QDateTime::fromString(QString::fromStdString(document.origin.at), Qt::ISODateWithMs);
        // 0 would mean "now": a document without an instant has the first one that is not.
        properties.created = at.isValid() ? std::max<time_t>(1, time_t(at.toSecsSinceEpoch())) : 1;
        workbook_set_properties(m_workbook, &properties);
        workbook_set_custom_property_string(m_workbook, "PlumblineSeal", seal.checkCode.c_str());
    }

    Result<void> write(const SheetPlan& plan, const PlannedSheet& planned)
    {
        if (planned.rowCount() > LXW_ROW_MAX || planned.widths.size() > LXW_COL_MAX)
            return Problem{"sheet.too-many-rows"}.in(planned.name);
        lxw_worksheet* const sheet = workbook_add_worksheet(m_workbook, planned.name.toStdString().c_str());
        if (!sheet)
            return Problem{"xlsx.not-written"}.in(planned.name);
        m_isGrid = planned.headingRows > 0;
        m_lastFormats.clear();
        layOut(sheet, planned);
        worksheet_set_header(sheet, plan.pageHead.toStdString().c_str());
        worksheet_set_footer(sheet, plan.pageFoot.toStdString().c_str());
        return writeRows(sheet, planned);
    }

    /// Below a sheet's last row, as wide as its columns: no cell knows of them, so none can be found altered.
    Result<void> addPictures(const PlannedSheet& planned, std::span<const std::string> pictures)
    {
        lxw_worksheet* const sheet = workbook_get_worksheet_by_name(m_workbook, planned.name.toStdString().c_str());
        double width = 0;
        for (const int characters : planned.widths)
            width += pixelsOf(characters);
        lxw_row_t row = lxw_row_t(planned.rowCount()) + 1;
        for (const std::string& picture : pictures) {
            lxw_image_options options{};
            options.x_scale = options.y_scale = width / pictureWidth;
            const auto* const bytes = reinterpret_cast<const unsigned char*>(picture.data());
            const lxw_error error = worksheet_insert_image_buffer_opt(sheet, row, 0, bytes, picture.size(), &options);
            if (error != LXW_NO_ERROR)
                return Problem{"xlsx.not-written"}.with("reason", QString::fromLatin1(lxw_strerror(error)));
            row += lxw_row_t(width * pictureShape(picture) / pixelsPerRow) + 2;
        }
        worksheet_print_area(sheet, 0, 0, row, lxw_col_t(planned.widths.size() - 1));
        return {};
    }

    /// Ends the file. The workbook is gone afterwards, as libxlsxwriter has it.
    Result<void> close()
    {
        const lxw_error error = workbook_close(m_workbook);
        m_workbook = nullptr;
        if (error != LXW_NO_ERROR)
            return Problem{"xlsx.not-written"}.with("reason", QString::fromLatin1(lxw_strerror(error)));
        return {};
    }

private:
    void layOut(lxw_worksheet* sheet, const PlannedSheet& planned)
    {
        int width = 0;
        lxw_col_t column = 0;
        const auto columns = lxw_col_t(int(planned.widths.size()) - planned.unprintedColumns);
        for (const int characters : planned.widths) {
            worksheet_set_column(sheet, column, column, characters, nullptr);
            width += column < columns ? characters : 0;
            ++column;
        }
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        if (width > widestUpright)
            worksheet_set_landscape(sheet);
        if (planned.headingRows > 0) {
            worksheet_freeze_panes(sheet, lxw_row_t(planned.headingRows), 0);
            worksheet_repeat_rows(sheet, 0, lxw_row_t(planned.headingRows - 1));
        }
        const int printed = int(planned.rowCount()) - planned.unprintedRows;
        if (printed > 0 && columns > 0)
            worksheet_print_area(sheet, 0, 0, lxw_row_t(printed - 1), lxw_col_t(columns - 1));
    }

    Result<void> writeRows(lxw_worksheet* sheet, const PlannedSheet& planned)
    {
        PlannedRow room;
        const auto rows = lxw_row_t(planned.rowCount());
        for (lxw_row_t row = 0; row < rows; ++row) {
            const PlannedRow& cells = planned.rowAt(row, room);
            if (const double height = heightOf(cells, planned.widths); height > LXW_DEF_ROW_HEIGHT)
                worksheet_set_row(sheet, row, height, nullptr);
            lxw_col_t column = 0;
            for (const PlannedCell& cell : cells) {
                const std::string_view formula =
                    cell.look == CellLook::Total ? planned.formulaAt(int(row), int(column)) : std::string_view();
                const lxw_error error = formula.empty()
                    ? writeCell(sheet, row, column, cell)
                    : worksheet_write_formula_num(
                        sheet, row, column, ('=' + std::string(formula)).c_str(), format(cell, column), sheetNumber(cell));
                if (error != LXW_NO_ERROR)
                    return Problem{"sheet.text-too-long"}
                        .in(planned.name)
                        .with("row", QString::number(row + 1))
                        .with("limit", QString::number(longestCellText));
                ++column;
            }
        }
        return {};
    }

    /// Not every program makes room for wrapped texts by itself.
    static double heightOf(const PlannedRow& cells, const std::vector<int>& widths)
    {
        double height = LXW_DEF_ROW_HEIGHT;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const PlannedCell& cell = cells[column];
            if (cell.look == CellLook::Title)
                height = std::max(height, titleHeight);
            else if (isWrapped(cell) && column < widths.size())
                height = std::max(height, std::min(tallestRow, LXW_DEF_ROW_HEIGHT * linesOf(cell.value, widths[column])));
        }
        return height;
    }

    lxw_error writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const PlannedCell& cell)
    {
        switch (cell.type) {
        case PlannedType::Empty:
            return worksheet_write_blank(sheet, row, column, format(cell, column));
        case PlannedType::Text: // always a string cell: a text that begins with "=" is never a formula
            return cell.value.find("_x") == std::string::npos
                ? worksheet_write_string(sheet, row, column, cell.value.c_str(), format(cell, column))
                : worksheet_write_string(sheet, row, column, escapedSheetText(cell.value).c_str(), format(cell, column));
        case PlannedType::Number:
        case PlannedType::Date:
            return worksheet_write_number(sheet, row, column, sheetNumber(cell), format(cell, column));
        }
        return LXW_NO_ERROR;
    }

    /// A column's cells mostly have the format of the one above.
    lxw_format* format(const PlannedCell& cell, std::size_t column)
    {
        if (column >= m_lastFormats.size())
            m_lastFormats.resize(column + 1);
        auto& [key, made] = m_lastFormats[column];
        if (const FormatKey wanted{m_isGrid, cell.look, cell.type, cell.format}; !made || key != wanted) {
            key = wanted;
            made = m_formats[key];
            if (!made)
                made = m_formats[key] = makeFormat(cell);
        }
        return made;
    }

    lxw_format* makeFormat(const PlannedCell& cell)
    {
        lxw_format* const made = workbook_add_format(m_workbook);
        if (!cell.format.empty())
            format_set_num_format(made, std::string(cell.format).c_str());
        if (cell.type == PlannedType::Date && cell.look != CellLook::Field)
            format_set_align(made, LXW_ALIGN_CENTER); // so that it runs neither into the text beside it nor into the figure
        if (isWrapped(cell))
            format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        dress(made, cell.look);
        if (m_isGrid && cell.look != CellLook::Note) {
            format_set_border(made, LXW_BORDER_THIN);
            format_set_border_color(made, gridColour);
            if (cell.type == PlannedType::Text && isToTheLeft(cell.look))
                format_set_indent(made, 1); // off the line, and off the figure in the next column
        }
        return made;
    }

    static bool isToTheLeft(CellLook look)
    {
        return look == CellLook::Body || look == CellLook::Group || look == CellLook::Total;
    }

    static void dress(lxw_format* made, CellLook look)
    {
        switch (look) {
        case CellLook::Body:
            break;
        case CellLook::Title:
            format_set_bold(made);
            format_set_font_size(made, 16);
            break;
        case CellLook::Heading:
            format_set_bold(made);
            format_set_align(made, LXW_ALIGN_CENTER);
            format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
            format_set_bg_color(made, headColour);
            break;
        case CellLook::Group:
            format_set_bold(made);
            break;
        case CellLook::Total:
            format_set_bold(made);
            format_set_bg_color(made, totalColour);
            break;
        case CellLook::Field:
            format_set_align(made, LXW_ALIGN_LEFT);
            break;
        case CellLook::Note:
            format_set_font_color(made, 0x6B6B6B);
            break;
        case CellLook::FigureAsText:
            format_set_align(made, LXW_ALIGN_RIGHT);
            format_set_bg_color(made, 0xFFF2CC);
            break;
        }
    }

    std::string m_folder;
    lxw_workbook* m_workbook = nullptr;
    bool m_isGrid = false; ///< the sheet being written is a table
    std::map<FormatKey, lxw_format*> m_formats;
    std::vector<std::pair<FormatKey, lxw_format*>> m_lastFormats; ///< by column of the sheet being written
};

}

Result<std::string> writeXlsx(const ReportDocument& document, const Seal& seal, std::span<const std::string> charts)
{
    // libxlsxwriter writes numbers as the C library does: main() keeps LC_NUMERIC at "C", and a comma must never get into a file.
    if (std::strcmp(std::localeconv()->decimal_point, ".") != 0)
        return Problem{"xlsx.not-written"}.with("reason", QStringLiteral("LC_NUMERIC"));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Problem{"xlsx.not-written"}.with("reason", folder.errorString());
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    // Packed beside the writing of the sheets: only the last one holds it.
    std::future<std::vector<std::string>> carried = std::async(std::launch::async, [&seal] { return packDocument(seal.bytes); });
    {
        WorkbookWriter writer(QFile::encodeName(path).toStdString(), QFile::encodeName(folder.path()).toStdString());
        writer.setProperties(document, seal);
        SheetPlan plan = planSheets(document, seal, {});
        for (const PlannedSheet& sheet : plan.sheets) {
            if (&sheet == &plan.sheets.back())
                carryDocument(plan, carried.get());
            TRY(writer.write(plan, sheet));
        }
        if (!charts.empty())
            TRY(writer.addPictures(plan.sheets.front(), charts));
        TRY(writer.close());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{"xlsx.not-written"}.with("reason", file.errorString());
    std::string archive = file.readAll().toStdString();
    TRY(appendZipTrailer(archive));
    return archive;
}

}
