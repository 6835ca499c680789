// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/import_benchmark.h"
#include "app/composition/house.h"
#include "core/exchange/mapped_file.h"
#include "core/exchange/row_file.h"
#include "core/services/import/import_run.h"
#include "core/services/import/row_export.h"
#include "core/services/safety_fee/books.h"
#include "core/services/sample.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"
#include "tests/benchmarks/bare_table.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/child_process.h"
#include "tests/benchmarks/measured_import.h"
#include "tests/store/scratch.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdlib>

#include <xlsxwriter.h>

namespace plumbline {

using namespace tests;
using namespace benchmarks;
using namespace safety_fee;

namespace {

constexpr int usualRows = 50'000; ///< PLUMBLINE_BENCH_ROWS for more: the cost of a row is the same

int rowCount()
{
    bool isGiven = false;
    const int rows = qEnvironmentVariableIntValue("PLUMBLINE_BENCH_ROWS", &isGiven);
    return isGiven && rows > 0 ? rows : usualRows;
}

struct UseRow {
    std::string day;
    std::string category;
    std::int64_t fen;
    std::string note;
    int voucher;
    std::string paper;
    std::string counterparty;
};

UseRow useAt(int at)
{
    const QDate day = QDate(2023, 1, 1).addDays(at % 730);
    return {formatDate(day), "machinery." + std::to_string(at % 8 + 1), 100 + std::int64_t(at) * 37,
        "安全防护用品 " + std::to_string(at), at / 730 + 1, "2431" + std::to_string(2'000'000'000'000'000 + at),
        "供应商 " + std::to_string(at % 300)};
}

std::string yuan(std::int64_t fen)
{
    return formatMoney(Money::fromFen(fen));
}

/// As a user has it: eight columns with their headings.
void writeUses(const QString& path, int from, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    std::string text = "Day,Category,Amount,Note,Voucher word,Voucher number,Number of the paper,Counterparty\n";
    for (int at = from; at < from + rows; ++at) {
        const UseRow use = useAt(at);
        text += use.day + ',' + use.category + ',' + yuan(use.fen) + ',' + use.note + ",记," + std::to_string(use.voucher) + ','
            + use.paper + ',' + use.counterparty + '\n';
    }
    file.write(text.data(), qint64(text.size()));
}

/// The same rows with all columns of the table, as sqlite3 takes them.
void writeBare(const QString& path, const BareTable& table, int from, int rows, std::int64_t instant)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    FixedIdSource ids(instant);
    const std::string book = ids.next().text();
    std::string text;
    for (int at = from; at < from + rows; ++at) {
        const UseRow use = useAt(at);
        const std::map<std::string, std::string> cells{{"id", ids.next().text()}, {"born", "2"}, {"book", book},
            {"number", std::to_string(at + 2)}, {"kind", "expenditure"}, {"booked_on", use.day}, {"month", use.day.substr(0, 7)},
            {"amount_fen", std::to_string(use.fen)}, {"category", use.category}, {"voucher_word", "记"},
            {"voucher_number", std::to_string(use.voucher)}, {"voucher_line", std::to_string(at)}, {"proof_number", use.paper},
            {"counterparty", use.counterparty}, {"note", use.note}};
        text += csvLine(table, cells);
    }
    file.write(text.data(), qint64(text.size()));
}

class Books final {
public:
    /// Made where they aren't there.
    explicit Books(const QString& path) : m_house(makeHouse().value())
    {
        if (QFile::exists(path)) {
            m_session = std::move(Session::open(m_house, path)).value();
            m_enterprise = enterprises(*m_session->workspace().read())->front().id;
            return;
        }
        m_session = std::move(Session::create(m_house, path, {{}, QStringLiteral("甲机械有限公司"), std::string(sampleMachinery)},
                                  QStringLiteral("王芳")))
                        .value();
        m_enterprise = enterprises(*m_session->workspace().read())->front().id;
        WriteScope writing = std::move(m_session->workspace().write()).value();
        Activity activity;
        activity.name = QStringLiteral("机械制造");
        activity.standards = {"machinery"};
        activity.from = Month(2015, 1);
        if (!save(writing, m_enterprise, activity) || !writing.commit({"bench", *m_session->acting(Right::Record)})
            || !openBooks(*m_session, m_enterprise, {2023, Money(), QStringLiteral("审计报告")}))
            qFatal("books");
    }
    Scope scope() const { return {m_enterprise, {}, 2024, QDate(2024, 12, 31), {}}; }
    ImportKind kind() const { return importKind(m_house, QStringLiteral("expenditures")).value(); }

    Spent import(const QString& path, int rows, Import how = Import::Store)
    {
        return measuredImport(*m_session, QStringLiteral("expenditures"), path, scope(), rows, how);
    }

    double exportSeconds(const QString& path, int rows)
    {
        const double began = clockSeconds();
        const auto written = exportRows(*m_session, kind(), scope(), Language::English, path);
        if (!written || *written != rows)
            qFatal("export to %s", qPrintable(path));
        return clockSeconds() - began;
    }

private:
    House m_house;
    std::unique_ptr<Session> m_session;
    EnterpriseId m_enterprise;
};

/// As a user has it, with inline texts or shared ones.
void writeSheet(const QString& path, int rows, bool isConstantMemory)
{
    lxw_workbook_options options{isConstantMemory ? LXW_TRUE : LXW_FALSE, nullptr, LXW_FALSE};
    lxw_workbook* const book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "uses");
    lxw_format* const day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    lxw_format* const amount = workbook_add_format(book);
    format_set_num_format(amount, "#,##0.00");
    const char* const headings[] = {
        "Day", "Category", "Amount", "Note", "Voucher word", "Voucher number", "Number of the paper", "Counterparty"};
    for (lxw_col_t column = 0; column < 8; ++column)
        worksheet_write_string(sheet, 0, column, headings[column], nullptr);
    for (int at = 0; at < rows; ++at) {
        const UseRow use = useAt(at);
        const auto row = lxw_row_t(at + 1);
        worksheet_write_number(sheet, row, 0, 44'927 + at % 730, day);
        worksheet_write_string(sheet, row, 1, use.category.c_str(), nullptr);
        worksheet_write_number(sheet, row, 2, double(use.fen) / 100, amount);
        worksheet_write_string(sheet, row, 3, use.note.c_str(), nullptr);
        worksheet_write_string(sheet, row, 4, "记", nullptr);
        worksheet_write_number(sheet, row, 5, use.voucher, nullptr);
        worksheet_write_string(sheet, row, 6, use.paper.c_str(), nullptr);
        worksheet_write_string(sheet, row, 7, use.counterparty.c_str(), nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("libxlsxwriter");
}

using SheetRows = std::vector<std::vector<std::pair<SheetValue, std::string>>>;

SheetRows rowsOf(const QString& path)
{
    SheetRows all;
    const auto file = MappedFile::open(path).value();
    const TableSource source = TableSource::open(file->bytes()).value();
    const auto read = source.readRows(0, [&](const SourceRow& row) -> Result<void> {
        for (auto& cells = all.emplace_back(); const SourceCell& cell : row.cells)
            cells.emplace_back(cell.type, std::string(cell.value));
        return {};
    });
    if (!read)
        qFatal("can't read %s", qPrintable(path));
    return all;
}

/// The same cells in constant memory, by libxlsxwriter and nothing else.
double writeAgainSeconds(const SheetRows& all, const QString& path)
{
    const double began = clockSeconds();
    lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
    lxw_workbook* const book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "uses");
    lxw_format* const day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    lxw_format* const amount = workbook_add_format(book);
    format_set_num_format(amount, "#,##0.00");
    lxw_row_t at = 0;
    for (const auto& cells : all) {
        lxw_col_t column = 0;
        for (const auto& [type, text] : cells) {
            if (type == SheetValue::Number)
                worksheet_write_number(sheet, at, column, std::strtod(text.c_str(), nullptr), amount);
            else if (type == SheetValue::Date)
                worksheet_write_number(sheet, at, column, 44'927 + at % 730, day);
            else if (!text.empty())
                worksheet_write_string(sheet, at, column, text.c_str(), nullptr);
            ++column;
        }
        ++at;
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("libxlsxwriter");
    return clockSeconds() - began;
}

/// What LibreOffice takes to make a CSV of a workbook.
double convertSeconds(const Scratch& scratch, const QString& path)
{
    const ChildUse use = runChild(QStringLiteral("/usr/bin/soffice"),
        {QStringLiteral("--headless"), QStringLiteral("-env:UserInstallation=file://") + scratch.path(QStringLiteral("office")),
            QStringLiteral("--convert-to"), QStringLiteral("csv"), QStringLiteral("--outdir"),
            scratch.path(QStringLiteral("csv")), path},
        scratch.path(QStringLiteral("out")));
    return use.exit == 0 ? use.elapsedSeconds : 0;
}

void benchmarkCsv(const Scratch& scratch, int rows)
{
    const QString path = scratch.path(QStringLiteral("a.plumb"));
    Books books(path);
    const BareTable table = bareTableOf(path, "safety_fee_entry");
    QStringList bare;
    for (int file = 0; file < 2; ++file) {
        writeUses(scratch.path(QStringLiteral("uses%1.csv").arg(file)), file * rows, rows);
        bare << scratch.path(QStringLiteral("bare%1.csv").arg(file));
        writeBare(bare.back(), table, file * rows, rows, 1'700'000'000'000 + file * 1'000'000'000LL);
    }
    const ChildUse empty = bareImport(scratch.path({}), table, bare.first(1), rows);
    const ChildUse full = bareImport(scratch.path({}), table, bare, rows);
    const Spent judged = books.import(scratch.path(QStringLiteral("uses0.csv")), rows, Import::Look);
    show("import: judged only / sqlite3 .import", judged.elapsed / empty.elapsedSeconds);
    const Spent first = books.import(scratch.path(QStringLiteral("uses0.csv")), rows);
    compare("import: CSV into empty books / sqlite3 .import", first.elapsed / empty.elapsedSeconds, 1.0);
    show("import: the same by processor time, of two threads", first.processor / empty.processorSeconds);
    const Spent second = books.import(scratch.path(QStringLiteral("uses1.csv")), rows);
    compare("import: CSV into books of as many / sqlite3 .import", second.elapsed / full.elapsedSeconds, 1.3);
    show("import: the same by processor time, of two threads", second.processor / full.processorSeconds);
}

void benchmarkSheets(const Scratch& scratch, int rows)
{
    const QString out = scratch.path(QStringLiteral("out.xlsx"));
    for (const bool isInline : {true, false}) {
        const QString path = scratch.path(isInline ? QStringLiteral("inline.xlsx") : QStringLiteral("shared.xlsx"));
        writeSheet(path, rows, isInline);
        Books books(scratch.path(isInline ? QStringLiteral("b.plumb") : QStringLiteral("c.plumb")));
        const double judged = books.import(path, rows, Import::Look).elapsed;
        const double stored = books.import(path, rows).elapsed;
        if (const double converted = convertSeconds(scratch, path); converted > 0) {
            compare(isInline ? "import: xlsx judged, inline texts / LibreOffice to CSV"
                             : "import: xlsx judged, shared texts / LibreOffice to CSV",
                judged / converted, 0.25);
            compare(isInline ? "import: xlsx stored, inline texts / LibreOffice to CSV"
                             : "import: xlsx stored, shared texts / LibreOffice to CSV",
                stored / converted, 0.5);
        }
        if (isInline) {
            const double exported = books.exportSeconds(out, rows);
            compare("export: xlsx written and read back / libxlsxwriter",
                exported / writeAgainSeconds(rowsOf(out), scratch.path(QStringLiteral("again.xlsx"))), 1.7);
        }
    }
}

void benchmarkMemory(const Scratch& scratch, int rows)
{
    const QString path = scratch.path(QStringLiteral("memory.plumb"));
    const QString out = scratch.path(QStringLiteral("memory.out"));
    static_cast<void>(Books(path)); // and closed
    const auto own = [&](const char* option, const QString& file) {
        const ChildUse use = runChild(QCoreApplication::applicationFilePath(),
            {QString::fromLatin1(option), path, scratch.path(file), QString::number(rows)}, out);
        if (use.exit != 0)
            qFatal("%s", option);
        return use.peakOwnMiB;
    };
    compare("import: memory without mapped files (MiB)", own(importOption, QStringLiteral("uses0.csv")), 300);
    compare("export: memory without mapped files (MiB)", own(exportOption, QStringLiteral("memory.xlsx")), 150);
}

void benchmarkImport()
{
    const Scratch scratch;
    const int rows = rowCount();
    benchmarkCsv(scratch, rows);
    benchmarkMemory(scratch, rows);
    benchmarkSheets(scratch, rows);
}

}

int benchmarks::importOnce(char** argv)
{
    Books(QString::fromLocal8Bit(argv[2])).import(QString::fromLocal8Bit(argv[3]), std::atoi(argv[4]));
    return 0;
}

int benchmarks::exportOnce(char** argv)
{
    Books(QString::fromLocal8Bit(argv[2])).exportSeconds(QString::fromLocal8Bit(argv[3]), std::atoi(argv[4]));
    return 0;
}

double benchmarks::useImportSeconds(const Scratch& scratch, int rows)
{
    const QString path = scratch.path(QStringLiteral("uses-to-compare.csv"));
    writeUses(path, 0, rows);
    return Books(scratch.path(QStringLiteral("compared.plumb"))).import(path, rows).processor;
}

PLUMBLINE_BENCHMARK(import, benchmarkImport)

}
