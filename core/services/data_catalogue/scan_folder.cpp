// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/scan_folder.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/mapped_file.h"
#include "core/exchange/sheet_reader.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <span>

namespace plumbline::data_catalogue {

namespace {

constexpr char stopped[] = "task.cancelled";

/// One table of a file: columns by the first row, counts and evidence by those that follow.
class TableReader final {
public:
    TableReader(ScannedTable& table, const UserRules& rules, const ScanOptions& options)
        : m_table(table), m_rules(rules), m_options(options)
    {
    }

    void readNames(std::span<const std::string_view> cells)
    {
        for (const std::string_view cell : cells) {
            m_table.columns.push_back({QString::fromUtf8(cell.data(), qsizetype(cell.size())), {}, {}, false, {}});
            m_readers.emplace_back(cell, std::string_view(), m_rules);
        }
        m_hasNames = true;
    }
    bool hasNames() const { return m_hasNames; }
    bool isSampling() const { return !m_options.isNameOnly && m_table.sampled < m_options.sample; }

    void readRow(std::span<const std::string_view> cells)
    {
        ++m_rows;
        if (!isSampling())
            return;
        ++m_table.sampled;
        for (std::size_t at = 0; at < std::min(cells.size(), m_readers.size()); ++at)
            m_readers[at].read(cells[at]);
    }

    void finish()
    {
        if (!m_hasNames)
            return;
        m_table.records = m_rows;
        for (std::size_t at = 0; at < m_readers.size(); ++at) {
            m_table.columns[at].evidence = m_readers[at].evidence();
            m_table.columns[at].isRead = m_table.sampled > 0;
        }
    }

private:
    ScannedTable& m_table;
    const UserRules& m_rules;
    const ScanOptions& m_options;
    std::vector<ColumnReader> m_readers;
    std::int64_t m_rows = 0;
    bool m_hasNames = false;
};

class FolderScan final {
public:
    FolderScan(const SourceAddress& source, const UserRules& rules, const ScanOptions& options, Progress& progress)
        : m_source(source), m_rules(rules), m_options(options), m_progress(progress)
    {
    }

    ScannedSource run()
    {
        ScannedSource scanned{m_source.shown(), std::string(sourceKindKey(m_source.kind)), {}, {}};
        if (!QFileInfo(m_source.place).isDir()) {
            scanned.problem = Problem{"data_catalogue.source-unreachable"}.with("source", m_source.shown());
            return scanned;
        }
        const QStringList files = filesOf(m_source.place);
        for (qsizetype at = 0; at < files.size(); ++at) {
            m_progress.report(at, files.size());
            if (m_progress.isAskedToStop()) {
                scanned.problem = Problem{stopped};
                break;
            }
            readFile(files[at], scanned.tables);
        }
        return scanned;
    }

private:
    static QStringList filesOf(const QString& folder)
    {
        QStringList files;
        QDirIterator all(folder, {QStringLiteral("*.csv"), QStringLiteral("*.xlsx")}, QDir::Files | QDir::NoSymLinks,
            QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(all.next());
        files.sort();
        return files;
    }

    ScannedTable tableOf(const QFileInfo& file, const QString& sheet = {}) const
    {
        ScannedTable table;
        table.name = QDir(m_source.place).relativeFilePath(file.absoluteFilePath())
            + (sheet.isEmpty() ? QString() : QLatin1Char('#') + sheet);
        table.bytes = file.size();
        table.changedOn = file.lastModified().date();
        return table;
    }

    void readFile(const QString& path, std::vector<ScannedTable>& tables) const
    {
        const QFileInfo info(path);
        const Result<std::unique_ptr<MappedFile>> file = MappedFile::open(path);
        if (!file) {
            ScannedTable& table = tables.emplace_back(tableOf(info));
            table.problem = told(file.problem(), table);
            return;
        }
        const std::string_view content = (*file)->bytes();
        if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
            readWorkbook(content, info, tables);
        else
            readText(content, info, tables);
    }

    void readText(std::string_view content, const QFileInfo& info, std::vector<ScannedTable>& tables) const
    {
        ScannedTable& table = tables.emplace_back(tableOf(info));
        TableReader reader(table, m_rules, m_options);
        const Result<CsvForm> form = recogniseCsv(content);
        const auto take = [&](const CsvRow& row) -> Result<void> {
            if (m_progress.isAskedToStop())
                return Problem{stopped};
            if (!reader.hasNames())
                reader.readNames(row.cells);
            else
                reader.readRow(row.cells);
            return {};
        };
        const Result<void> read = form ? readCsv(content, *form, take) : form.problem();
        reader.finish();
        if (!read)
            table.problem = told(read.problem(), table);
    }

    void readWorkbook(std::string_view content, const QFileInfo& info, std::vector<ScannedTable>& tables) const
    {
        const Result<SheetReader> workbook = SheetReader::open(content);
        if (!workbook) {
            ScannedTable& table = tables.emplace_back(tableOf(info));
            table.problem = told(workbook.problem(), table);
            return;
        }
        for (std::size_t sheet = 0; sheet < workbook->sheets().size(); ++sheet) {
            ScannedTable& table = tables.emplace_back(tableOf(info, workbook->sheets()[sheet].name));
            if (workbook->sheets().size() > 1) // each has its own part of the file
                table.bytes = std::int64_t(workbook->sheets()[sheet].packedBytes);
            TableReader reader(table, m_rules, m_options);
            const Result<void> read = readSheet(*workbook, sheet, reader);
            reader.finish();
            if (!read)
                table.problem = told(read.problem(), table);
        }
    }

    /// Cells come one by one in the file's order: a row is whole when the next begins.
    Result<void> readSheet(const SheetReader& workbook, std::size_t sheet, TableReader& reader) const
    {
        std::vector<std::string> cells;
        int row = -1;
        const auto finishRow = [&] {
            const std::vector<std::string_view> views(cells.begin(), cells.end());
            if (row >= 0 && !reader.hasNames())
                reader.readNames(views);
            else if (row >= 0)
                reader.readRow(views);
            cells.clear();
        };
        const auto take = [&](SheetCell&& cell) -> Result<void> {
            if (m_progress.isAskedToStop())
                return Problem{stopped};
            if (cell.row != row) {
                finishRow();
                row = cell.row;
            }
            if (cells.size() <= std::size_t(cell.column))
                cells.resize(std::size_t(cell.column) + 1);
            cells[std::size_t(cell.column)] = std::move(cell.value);
            return {};
        };
        TRY(workbook.read(sheet, take));
        finishRow();
        return {};
    }

    /// A reader's problem may hold what it stumbled over: only its code and its line go on.
    static Problem told(const Problem& problem, const ScannedTable& table)
    {
        Problem plain{problem.code};
        plain.where.file = table.name;
        plain.where.row = problem.where.row;
        return plain;
    }

    const SourceAddress& m_source;
    const UserRules& m_rules;
    const ScanOptions& m_options;
    Progress& m_progress;
};

}

ScannedSource scanFolder(const SourceAddress& source, const UserRules& rules, const ScanOptions& options, Progress& progress)
{
    return FolderScan(source, rules, options, progress).run();
}

}
