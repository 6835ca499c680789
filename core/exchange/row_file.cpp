// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_file.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/mapped_file.h"
#include "core/exchange/table_source.h"
#include "core/exchange/workbook_parts.h"
#include "core/values/json.h"
#include "core/values/period.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <charconv>
#include <clocale>
#include <cstring>
#include <filesystem>
#include <memory>

namespace plumbline {

namespace {

constexpr std::int64_t rowsOfSheet = 1'048'575; ///< beside the headings
constexpr int formRows = 5000; ///< of a form that have their lists
constexpr lxw_row_t formHeadingRow = 2;
constexpr lxw_color_t headingColour = 0xEDF1F1;
constexpr lxw_color_t neededColour = 0xE3F0EF;
constexpr std::size_t precise = 15; ///< digits a spreadsheet keeps
constexpr std::size_t flushBytes = 1u << 18;

/// Whether a spreadsheet shows the number as it is.
bool isPrecise(std::string_view number)
{
    std::size_t digits = 0;
    for (const char sign : number)
        digits += sign >= '0' && sign <= '9' ? 1 : 0;
    return digits <= precise;
}

/// What is read back of a cell: the same number has many forms.
std::string_view readForm(RowCellType type, std::string_view text)
{
    if (type != RowCellType::Number || text.find('.') == std::string_view::npos)
        return text;
    text = text.substr(0, text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

std::uint64_t hashOfCell(std::size_t column, std::string_view text)
{
    return text.empty() ? 0 : std::hash<std::string_view>()(text) * (2 * column + 1) + column;
}

/// Of every row what it must read back to, in 64 bits.
std::uint64_t hashOfRow(const std::vector<RowFileColumn>& columns, const RowTexts& row)
{
    std::uint64_t hash = 0;
    for (std::size_t at = 0; at < row.size(); ++at)
        hash += hashOfCell(at, readForm(columns[at].type, row[at]));
    return hash;
}

class RowWriter {
public:
    virtual ~RowWriter() = default;
    virtual Result<void> begin() = 0;
    virtual Result<void> write(const RowTexts& row) = 0;
    virtual Result<void> end() = 0;
};

/// Text into a file, in large pieces.
class TextWriter : public RowWriter {
public:
    TextWriter(const QString& path, const std::vector<RowFileColumn>& columns) : m_columns(columns), m_file(path) { }

protected:
    Result<void> open() { return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate) ? Result<void>() : failure(); }
    Result<void> flush(bool always)
    {
        if (!always && m_text.size() < flushBytes)
            return {};
        const bool isWritten = m_file.write(m_text.data(), qint64(m_text.size())) == qint64(m_text.size());
        m_text.clear();
        return isWritten && (!always || m_file.flush()) ? Result<void>() : failure();
    }

    const std::vector<RowFileColumn>& m_columns;
    std::string m_text;

private:
    Problem failure() const
    {
        if (m_file.error() == QFileDevice::ResourceError)
            return Problem{"file.disk-full"};
        return Problem{"file.not-written"}.with("message", m_file.errorString());
    }
    QFile m_file;
};

class CsvRowWriter final : public TextWriter {
public:
    using TextWriter::TextWriter;
    Result<void> begin() override
    {
        TRY(open());
        m_text = csvStart;
        for (std::size_t at = 0; at < m_columns.size(); ++at)
            append(at, guardedText(m_columns[at].heading.toStdString()));
        m_text += csvLineEnd;
        return {};
    }
    Result<void> write(const RowTexts& row) override
    {
        for (std::size_t at = 0; at < row.size(); ++at)
            append(at, m_columns[at].type == RowCellType::Text ? guardedText(row[at]) : row[at]);
        m_text += csvLineEnd;
        return flush(false);
    }
    Result<void> end() override { return flush(true); }

private:
    void append(std::size_t column, const std::string& field)
    {
        if (column > 0)
            m_text += ',';
        appendCsvField(m_text, field);
    }
};

class JsonRowWriter final : public TextWriter {
public:
    JsonRowWriter(const QString& path, const std::vector<RowFileColumn>& columns, const std::string& kind)
        : TextWriter(path, columns), m_kind(kind)
    {
    }
    Result<void> begin() override
    {
        TRY(open());
        m_text = R"({"format":"plumbline.rows/1","kind":)" + canonicalBytes(Json(m_kind)) + R"(,"rows":[)";
        return {};
    }
    Result<void> write(const RowTexts& row) override
    {
        Json::Object object;
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (!row[at].empty())
                object.emplace(m_columns[at].name, row[at]);
        }
        m_text += m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        m_text += canonicalBytes(object);
        return flush(false);
    }
    Result<void> end() override
    {
        m_text += "\n]}\n";
        return flush(true);
    }

private:
    std::string m_kind;
    bool m_isFirst = true;
};

class WorkbookRows final : public RowWriter {
public:
    WorkbookRows(const QString& path, const QString& sheet, const std::vector<RowFileColumn>& columns)
        : m_columns(columns), m_sheetName(sheet), m_folder(QFile::encodeName(QFileInfo(path).absolutePath()).toStdString())
    {
        lxw_workbook_options options{LXW_TRUE, m_folder.data(), LXW_FALSE};
        m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        lxw_doc_properties properties{};
        properties.created = 1; // equal rows give equal bytes
        workbook_set_properties(m_workbook, &properties);
        m_heading = workbook_add_format(m_workbook);
        format_set_bold(m_heading);
        format_set_bg_color(m_heading, headingColour);
        for (const RowFileColumn& column : columns) {
            const char* const shown = column.type == RowCellType::Date ? "yyyy-mm-dd" : column.format;
            m_formats.push_back(column.type == RowCellType::Text || !*shown ? nullptr : workbook_add_format(m_workbook));
            if (m_formats.back())
                format_set_num_format(m_formats.back(), shown);
        }
    }
    ~WorkbookRows() override
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
    }
    WorkbookRows(const WorkbookRows&) = delete;
    WorkbookRows& operator=(const WorkbookRows&) = delete;

    Result<void> begin() override
    {
        ++m_sheets;
        const QString name = m_sheets == 1 ? m_sheetName : m_sheetName.left(26) + QStringLiteral(" %1").arg(m_sheets);
        m_sheet = workbook_add_worksheet(m_workbook, name.toStdString().c_str());
        if (!m_sheet)
            return Problem{"xlsx.not-written"}.in(name);
        lxw_col_t at = 0;
        for (const RowFileColumn& column : m_columns) {
            worksheet_set_column(m_sheet, at, at, column.width, nullptr);
            worksheet_write_string(m_sheet, 0, at, column.heading.toStdString().c_str(), m_heading);
            ++at;
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_row = 1;
        return {};
    }

    Result<void> write(const RowTexts& row) override
    {
        if (m_row > rowsOfSheet)
            TRY(begin());
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (row[at].empty())
                continue;
            if (writeCell(lxw_col_t(at), row[at]) != LXW_NO_ERROR)
                return Problem{"sheet.text-too-long"}
                    .in(m_sheetName)
                    .with("row", QString::number(m_row + 1))
                    .with("limit", QStringLiteral("32767"));
        }
        ++m_row;
        return {};
    }

    Result<void> end() override
    {
        const lxw_error error = workbook_close(m_workbook);
        m_workbook = nullptr;
        if (error != LXW_NO_ERROR)
            return Problem{"xlsx.not-written"}.with("reason", QString::fromLatin1(lxw_strerror(error)));
        return {};
    }

private:
    lxw_error writeCell(lxw_col_t at, const std::string& text)
    {
        const auto row = lxw_row_t(m_row);
        const RowCellType type = m_columns[at].type;
        if (type == RowCellType::Number && isPrecise(text)) {
            double number = 0;
            std::from_chars(text.data(), text.data() + text.size(), number);
            return worksheet_write_number(m_sheet, row, at, number, m_formats[at]);
        }
        if (type == RowCellType::Date) {
            if (m_day.first != text) {
                const Result<QDate> day = parseDate(text);
                m_day = {text, day ? double(QDate(1899, 12, 30).daysTo(*day)) : 0};
            }
            return worksheet_write_number(m_sheet, row, at, m_day.second, m_formats[at]);
        }
        return worksheet_write_string(m_sheet, row, at, escapedSheetText(text).c_str(), nullptr);
    }

    const std::vector<RowFileColumn>& m_columns;
    QString m_sheetName;
    std::string m_folder;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_heading = nullptr;
    std::vector<lxw_format*> m_formats;
    std::int64_t m_row = 0;
    int m_sheets = 0;
    std::pair<std::string, double> m_day; ///< most rows have the day of the one before
};

Result<std::unique_ptr<RowWriter>> writerOf(
    const QString& name, const QString& path, const RowFileTitle& title, const std::vector<RowFileColumn>& columns)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    // libxlsxwriter writes numbers as the C library does: a comma must never get into a file.
    if (ending == QStringLiteral("xlsx") && std::strcmp(std::localeconv()->decimal_point, ".") == 0)
        return std::unique_ptr<RowWriter>(std::make_unique<WorkbookRows>(path, title.sheetName, columns));
    if (ending == QStringLiteral("csv"))
        return std::unique_ptr<RowWriter>(std::make_unique<CsvRowWriter>(path, columns));
    if (ending == QStringLiteral("json"))
        return std::unique_ptr<RowWriter>(std::make_unique<JsonRowWriter>(path, columns, title.kind));
    return Problem{"rows.unknown-ending"}.with("ending", ending);
}

/// A name beside the file's place for as long as it isn't whole.
class FileBeside final {
public:
    explicit FileBeside(const QString& path) : m_path(path), m_beside(path + QStringLiteral(".part")) { }
    ~FileBeside() { QFile::remove(m_beside); }
    FileBeside(const FileBeside&) = delete;
    FileBeside& operator=(const FileBeside&) = delete;

    const QString& name() const { return m_beside; }
    Result<void> check() const
    {
        const QFileInfo file(m_path);
        const QFileInfo folder(file.absolutePath());
        if (!folder.isDir())
            return Problem{"file.folder-missing"}.inFile(m_path).with("folder", folder.filePath());
        if (file.isDir())
            return Problem{"file.is-folder"}.inFile(m_path);
        if (file.exists() && !file.isWritable())
            return Problem{"file.read-only"}.inFile(m_path);
        if (!folder.isWritable())
            return Problem{"file.folder-read-only"}.inFile(m_path).with("folder", folder.filePath());
        return {};
    }
    /// Replaces what was there in one step.
    Result<void> putInPlace() const
    {
        std::error_code error;
        std::filesystem::rename(m_beside.toStdU16String(), m_path.toStdU16String(), error);
        if (error)
            return Problem{"file.not-written"}.inFile(m_path).with("message", QString::fromStdString(error.message()));
        return {};
    }

private:
    QString m_path;
    QString m_beside;
};

Problem differs(const QString& path, std::int64_t row)
{
    Problem problem = Problem{"file.read-back-differs"}.inFile(path);
    problem.where.row = row;
    return problem;
}

/// As a stranger reads it: every row there, none more, each as it was given.
Result<void> readBackTable(
    std::string_view file, const QString& name, const std::vector<RowFileColumn>& columns, const std::vector<std::uint64_t>& rows)
{
    const TableSource source = TRY(TableSource::open(file, CsvForm{}));
    std::size_t at = 0;
    for (std::size_t sheet = 0; sheet < source.sheets().size(); ++sheet) {
        bool isHeading = true;
        TRY(source.readRows(sheet, [&](const SourceRow& row) -> Result<void> {
            if (isHeading) {
                isHeading = false;
                return {};
            }
            std::uint64_t hash = 0;
            for (std::size_t column = 0; column < std::min(row.cells.size(), columns.size()); ++column)
                hash += hashOfCell(column, readForm(columns[column].type, row.cells[column].value));
            if (at >= rows.size() || hash != rows[at] || row.cells.size() > columns.size())
                return differs(name, row.number);
            ++at;
            return {};
        }));
    }
    return at == rows.size() ? Result<void>() : differs(name, std::int64_t(at) + 2);
}

/// Each row is an object on a line of its own.
Result<void> readBackJson(
    std::string_view file, const QString& name, const std::vector<RowFileColumn>& columns, const std::vector<std::uint64_t>& rows)
{
    std::size_t begin = file.find('\n') + 1;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const std::size_t end = std::min(file.find('\n', begin), file.size());
        std::string_view line = file.substr(begin, end - begin);
        if (line.ends_with(','))
            line.remove_suffix(1);
        const Result<Json> object = Json::read(line);
        RowTexts row(columns.size());
        for (std::size_t column = 0; object && object->isObject() && column < columns.size(); ++column) {
            const Json* const cell = object->find(columns[column].name);
            if (cell && cell->isString())
                row[column] = cell->string();
        }
        if (hashOfRow(columns, row) != rows[at])
            return differs(name, std::int64_t(at) + 2);
        begin = std::min(end + 1, file.size());
    }
    return file.substr(begin) == "]}\n" || (rows.empty() && file.ends_with("[\n]}\n"))
        ? Result<void>()
        : differs(name, std::int64_t(rows.size()) + 2);
}

Result<void> readBack(
    const QString& path, const QString& name, const std::vector<RowFileColumn>& columns, const std::vector<std::uint64_t>& rows)
{
    const std::unique_ptr<MappedFile> file = TRY(MappedFile::open(path));
    if (name.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return readBackJson(file->bytes(), name, columns, rows);
    return readBackTable(file->bytes(), name, columns, rows);
}

/// A form to fill in, as libxlsxwriter writes one.
class FormWriter final {
public:
    explicit FormWriter(const QString& path) : m_workbook(workbook_new(QFile::encodeName(path).constData()))
    {
        lxw_doc_properties properties{};
        properties.created = 1;
        workbook_set_properties(m_workbook, &properties);
    }
    ~FormWriter()
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
    }
    FormWriter(const FormWriter&) = delete;
    FormWriter& operator=(const FormWriter&) = delete;

    Result<void> write(const RowFileTitle& title, const FormTexts& texts, const std::vector<RowFileColumn>& columns)
    {
        workbook_set_custom_property_string(m_workbook, formProperty, texts.mark.toStdString().c_str());
        lxw_worksheet* const sheet = workbook_add_worksheet(m_workbook, title.sheetName.toStdString().c_str());
        lxw_worksheet* const lists = workbook_add_worksheet(m_workbook, texts.choicesSheet.toStdString().c_str());
        if (!sheet || !lists)
            return Problem{"xlsx.not-written"}.in(title.sheetName);
        worksheet_hide(lists);
        writeHead(sheet, texts);
        lxw_col_t at = 0;
        for (const RowFileColumn& column : columns) {
            worksheet_set_column(sheet, at, at, column.width, columnFormat(column));
            worksheet_write_string(
                sheet, formHeadingRow, at, column.heading.toStdString().c_str(), headingFormat(column.isNeeded));
            if (!column.hint.isEmpty())
                worksheet_write_comment(sheet, formHeadingRow, at, column.hint.toStdString().c_str());
            validate(sheet, lists, texts.choicesSheet, at, column);
            ++at;
        }
        worksheet_freeze_panes(sheet, formHeadingRow + 1, 0);
        const lxw_error error = workbook_close(m_workbook);
        m_workbook = nullptr;
        if (error != LXW_NO_ERROR)
            return Problem{"xlsx.not-written"}.with("reason", QString::fromLatin1(lxw_strerror(error)));
        return {};
    }

private:
    void writeHead(lxw_worksheet* sheet, const FormTexts& texts)
    {
        lxw_format* const title = workbook_add_format(m_workbook);
        format_set_bold(title);
        format_set_font_size(title, 14);
        lxw_format* const note = workbook_add_format(m_workbook);
        format_set_font_color(note, 0x6B6B6B);
        worksheet_write_string(sheet, 0, 0, texts.title.toStdString().c_str(), title);
        worksheet_write_string(sheet, 1, 0, texts.note.toStdString().c_str(), note);
    }

    lxw_format* headingFormat(bool isNeeded)
    {
        lxw_format* const format = workbook_add_format(m_workbook);
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_bg_color(format, isNeeded ? neededColour : headingColour);
        return format;
    }

    /// Texts stay texts, whatever they look like: an invoice's number keeps its twenty digits.
    lxw_format* columnFormat(const RowFileColumn& column)
    {
        lxw_format* const format = workbook_add_format(m_workbook);
        format_set_num_format(format,
            column.type == RowCellType::Text       ? "@"
                : column.type == RowCellType::Date ? "yyyy-mm-dd"
                                                   : column.format);
        return format;
    }

    void validate(lxw_worksheet* sheet, lxw_worksheet* lists, const QString& listsName, lxw_col_t at, const RowFileColumn& column)
    {
        if (column.choices.empty())
            return;
        lxw_row_t row = 0;
        for (const QString& choice : column.choices)
            worksheet_write_string(lists, row++, at, choice.toStdString().c_str(), nullptr);
        char name[16];
        lxw_col_to_name(name, at, 1);
        const std::string formula =
            "='" + listsName.toStdString() + "'!" + name + "$1:" + name + "$" + std::to_string(column.choices.size());
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = const_cast<char*>(formula.c_str());
        validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        worksheet_data_validation_range(sheet, formHeadingRow + 1, at, formHeadingRow + formRows, at, &validation);
    }

    lxw_workbook* m_workbook;
};

}

Result<std::int64_t> writeRowFile(
    const QString& path, const RowFileTitle& title, const std::vector<RowFileColumn>& columns, const NextRow& next)
{
    const FileBeside beside(path);
    TRY(beside.check());
    std::vector<std::uint64_t> hashes;
    {
        const std::unique_ptr<RowWriter> writer = TRY(writerOf(path, beside.name(), title, columns));
        TRY(writer->begin());
        RowTexts row(columns.size());
        while (TRY(next(row))) {
            TRY(writer->write(row));
            hashes.push_back(hashOfRow(columns, row));
        }
        TRY(writer->end());
    }
    TRY(readBack(beside.name(), path, columns, hashes));
    TRY(beside.putInPlace());
    return std::int64_t(hashes.size());
}

Result<void> writeForm(
    const QString& path, const RowFileTitle& title, const FormTexts& texts, const std::vector<RowFileColumn>& columns)
{
    if (QFileInfo(path).suffix().toLower() != QStringLiteral("xlsx"))
        return Problem{"rows.unknown-ending"}.with("ending", QFileInfo(path).suffix());
    const FileBeside beside(path);
    TRY(beside.check());
    TRY(FormWriter(beside.name()).write(title, texts, columns));
    return beside.putInPlace();
}

}
