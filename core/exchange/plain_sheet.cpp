// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_sheet.h"

#include "core/exchange/sheet_plan.h"
#include "core/values/period.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <charconv>

namespace plumbline {

namespace {

constexpr std::size_t mostSheetRows = 1'048'576;

/// A workbook that is closed whatever happens.
class PlainWorkbook final {
public:
    explicit PlainWorkbook(const QString& path)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    }
    PlainWorkbook(const PlainWorkbook&) = delete;
    PlainWorkbook& operator=(const PlainWorkbook&) = delete;
    ~PlainWorkbook()
    {
        if (m_book)
            workbook_close(m_book);
    }

    bool isOpen() const { return m_book != nullptr; }
    lxw_worksheet* addSheet(const QString& name) { return workbook_add_worksheet(m_book, name.toUtf8().constData()); }
    lxw_format* format(const char* number)
    {
        lxw_format* const made = workbook_add_format(m_book);
        format_set_num_format(made, number);
        return made;
    }
    bool close()
    {
        lxw_workbook* const book = m_book;
        m_book = nullptr;
        return workbook_close(book) == LXW_NO_ERROR;
    }

private:
    lxw_workbook* m_book = nullptr;
};

struct PlainFormats {
    lxw_format* money;
    lxw_format* date;
};

void writeCell(
    lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const ReportCell& cell, Language language, const PlainFormats& formats)
{
    const PlannedCell planned = plannedCell(cell, CellLook::Body, language);
    double number = 0;
    switch (planned.type) {
    case PlannedType::Empty:
        return;
    case PlannedType::Number:
        std::from_chars(planned.value.data(), planned.value.data() + planned.value.size(), number);
        worksheet_write_number(sheet, row, column, number, formats.money);
        return;
    case PlannedType::Date:
        if (cell.kind == CellKind::Date) {
            const QDate day = parseDate(planned.value).value();
            lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(sheet, row, column, &date, formats.date);
            return;
        }
        worksheet_write_string(sheet, row, column, cell.value.c_str(), nullptr); // a period is a text to most packages
        return;
    case PlannedType::Text:
        worksheet_write_string(sheet, row, column, planned.value.c_str(), nullptr);
        return;
    }
}

}

Result<std::string> writePlainSheet(const ReportTable& table, Language language)
{
    if (table.rows.size() + 1 > mostSheetRows)
        return Problem{"sheet.too-many-rows"}.in(in(language, table.title));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.xlsx"));
    PlainWorkbook book(path);
    if (!book.isOpen())
        return Problem{"xlsx.not-written"};
    lxw_worksheet* const sheet = book.addSheet(in(language, table.title));
    const PlainFormats formats{book.format("0.00"), book.format("yyyy-mm-dd")};
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), table.columns[column].width, nullptr);
        worksheet_write_string(
            sheet, 0, lxw_col_t(column), in(language, table.columns[column].heading).toUtf8().constData(), nullptr);
    }
    lxw_row_t row = 0;
    for (const ReportRow& body : table.rows) {
        if (body.role != RowRole::Body)
            continue;
        ++row;
        for (std::size_t column = 0; column < body.cells.size(); ++column)
            writeCell(sheet, row, lxw_col_t(column), body.cells[column], language, formats);
    }
    QFile file(path);
    if (!book.close() || !file.open(QIODevice::ReadOnly))
        return Problem{"xlsx.not-written"};
    return file.readAll().toStdString();
}

}
