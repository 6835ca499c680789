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
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/child_process.h"
#include "tests/store/scratch.h"

#include <QFile>

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
void writeBare(const QString& path, int from, int rows, std::int64_t instant)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    FixedIdSource ids(instant);
    const std::string book = ids.next().text();
    std::string text;
    for (int at = from; at < from + rows; ++at) {
        const UseRow use = useAt(at);
        text += ids.next().text() + ",2," + book + ',' + std::to_string(at + 2) + ",expenditure," + use.day + ','
            + use.day.substr(0, 7) + ',' + std::to_string(use.fen) + ",,,," + use.category + ",记," + std::to_string(use.voucher)
            + ',' + std::to_string(at) + ",," + use.paper + ',' + use.counterparty + ",,,,,,,,," + use.note + ",\n";
    }
    file.write(text.data(), qint64(text.size()));
}

/// The columns and keys of safety_fee_entry, and nothing that watches over them.
constexpr char bareTable[] =
    "CREATE TABLE t(id TEXT NOT NULL UNIQUE, born INTEGER, book TEXT, number INTEGER, kind TEXT, booked_on TEXT, month TEXT, "
    "amount_fen "
    "INTEGER, reverses TEXT, activity TEXT, site TEXT, category TEXT, voucher_word TEXT, voucher_number INTEGER, voucher_line "
    "INTEGER, "
    "proof TEXT, proof_number TEXT, counterparty TEXT, handler TEXT, need TEXT, order_number TEXT, exclusion TEXT, "
    "is_hidden_danger_reward "
    "INTEGER, is_by_headquarters INTEGER, is_capital INTEGER, asset TEXT, note TEXT, receipt TEXT, UNIQUE(book, number), "
    "UNIQUE(book, month, voucher_word, voucher_number, voucher_line));"
    "CREATE INDEX t_month ON t(book, month, kind, category, amount_fen);";

double bareSeconds(const Scratch& scratch, const QStringList& files)
{
    const QString database = scratch.path(QStringLiteral("bare.db"));
    const QString out = scratch.path(QStringLiteral("out"));
    const QString shell = QStringLiteral("/usr/bin/sqlite3");
    QFile::remove(database);
    if (runChild(shell, {database, QString::fromUtf8(bareTable)}, out).exit != 0)
        qFatal("sqlite3 can't make a table");
    double last = 0;
    for (const QString& file : files) {
        const ChildUse use = runChild(shell, {database, QStringLiteral(".import --csv ") + file + QStringLiteral(" t")}, out);
        if (use.exit != 0)
            qFatal("sqlite3 can't import");
        last = use.processorSeconds;
    }
    return last;
}

class Books final {
public:
    explicit Books(const QString& path) : m_house(makeHouse().value())
    {
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

    double importSeconds(const QString& path, int rows, bool isLook = false)
    {
        const double before = processorSeconds();
        const ImportKind wanted = kind();
        const auto file = MappedFile::open(path).value();
        const TableSource source = TableSource::open(file->bytes()).value();
        ImportOrder order{&wanted, path, file->bytes(), &source};
        {
            const ReadScope facts = std::move(m_session->workspace().read()).value();
            const Asked asked = m_session->asked(facts, scope());
            const ImportProposal proposal =
                proposeMapping(wanted, source, 0, choiceBooks(m_house, wanted, asked).value().back(), asked).value();
            order.headings = proposal.headings;
            order.mapping = proposal.mapping;
        }
        NoProgress progress;
        const auto account =
            isLook ? judgeImport(*m_session, order, scope(), progress) : runImport(*m_session, order, scope(), progress);
        if (!account || account->good != rows)
            qFatal("import of %s", qPrintable(path));
        return processorSeconds() - before;
    }

    double exportSeconds(const QString& path, int rows)
    {
        const double before = processorSeconds();
        const auto written = exportRows(*m_session, kind(), scope(), Language::English, path);
        if (!written || *written != rows)
            qFatal("export to %s", qPrintable(path));
        return processorSeconds() - before;
    }

private:
    House m_house;
    std::unique_ptr<Session> m_session;
    EnterpriseId m_enterprise;
};

/// The same cells in constant memory, with inline texts or shared ones.
double writeSheetSeconds(const QString& path, int rows, bool isConstantMemory)
{
    const double before = processorSeconds();
    lxw_workbook_options options{isConstantMemory ? LXW_TRUE : LXW_FALSE, nullptr, LXW_FALSE};
    lxw_workbook* const book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "uses");
    lxw_format* const day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    const char* const headings[] = {
        "Day", "Category", "Amount", "Note", "Voucher word", "Voucher number", "Number of the paper", "Counterparty"};
    for (lxw_col_t column = 0; column < 8; ++column)
        worksheet_write_string(sheet, 0, column, headings[column], nullptr);
    for (int at = 0; at < rows; ++at) {
        const UseRow use = useAt(at);
        const auto row = lxw_row_t(at + 1);
        worksheet_write_number(sheet, row, 0, 44'927 + at % 730, day);
        worksheet_write_string(sheet, row, 1, use.category.c_str(), nullptr);
        worksheet_write_number(sheet, row, 2, double(use.fen) / 100, nullptr);
        worksheet_write_string(sheet, row, 3, use.note.c_str(), nullptr);
        worksheet_write_string(sheet, row, 4, "记", nullptr);
        worksheet_write_number(sheet, row, 5, use.voucher, nullptr);
        worksheet_write_string(sheet, row, 6, use.paper.c_str(), nullptr);
        worksheet_write_string(sheet, row, 7, use.counterparty.c_str(), nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("libxlsxwriter");
    return processorSeconds() - before;
}

/// What LibreOffice takes to make a CSV of a workbook.
double convertSeconds(const Scratch& scratch, const QString& path)
{
    const ChildUse use = runChild(QStringLiteral("soffice"),
        {QStringLiteral("--headless"), QStringLiteral("-env:UserInstallation=file://") + scratch.path(QStringLiteral("office")),
            QStringLiteral("--convert-to"), QStringLiteral("csv"), QStringLiteral("--outdir"),
            scratch.path(QStringLiteral("csv")), path},
        scratch.path(QStringLiteral("out")));
    return use.exit == 0 ? use.processorSeconds : 0;
}

void benchmarkCsv(const Scratch& scratch, int rows)
{
    QStringList bare;
    for (int file = 0; file < 2; ++file) {
        writeUses(scratch.path(QStringLiteral("uses%1.csv").arg(file)), file * rows, rows);
        bare << scratch.path(QStringLiteral("bare%1.csv").arg(file));
        writeBare(bare.back(), file * rows, rows, 1'700'000'000'000 + file * 1'000'000'000LL);
    }
    const double empty = bareSeconds(scratch, {bare[0]});
    const double full = bareSeconds(scratch, bare);
    Books books(scratch.path(QStringLiteral("a.plumb")));
    show("import: judged only / sqlite3 .import",
        books.importSeconds(scratch.path(QStringLiteral("uses0.csv")), rows, true) / empty);
    compare("import: CSV into empty books / sqlite3 .import",
        books.importSeconds(scratch.path(QStringLiteral("uses0.csv")), rows) / empty, 1.0);
    compare("import: CSV into books of as many / sqlite3 .import",
        books.importSeconds(scratch.path(QStringLiteral("uses1.csv")), rows) / full, 1.3);
}

void benchmarkSheets(const Scratch& scratch, int rows)
{
    const QString out = scratch.path(QStringLiteral("out.xlsx"));
    for (const bool isInline : {true, false}) {
        const QString path = scratch.path(isInline ? QStringLiteral("inline.xlsx") : QStringLiteral("shared.xlsx"));
        const double written = writeSheetSeconds(path, rows, isInline);
        Books books(scratch.path(isInline ? QStringLiteral("b.plumb") : QStringLiteral("c.plumb")));
        const double judged = books.importSeconds(path, rows, true);
        const double stored = books.importSeconds(path, rows);
        if (const double converted = convertSeconds(scratch, path); converted > 0) {
            compare(isInline ? "import: xlsx judged, inline texts / LibreOffice to CSV"
                             : "import: xlsx judged, shared texts / LibreOffice to CSV",
                judged / converted, 0.25);
            compare(isInline ? "import: xlsx stored, inline texts / LibreOffice to CSV"
                             : "import: xlsx stored, shared texts / LibreOffice to CSV",
                stored / converted, 0.5);
        }
        if (isInline)
            compare("export: xlsx written and read back / libxlsxwriter", books.exportSeconds(out, rows) / written, 1.7);
    }
}

void benchmarkImport()
{
    const Scratch scratch;
    const int rows = rowCount();
    benchmarkCsv(scratch, rows);
    benchmarkSheets(scratch, rows);
}

}

double benchmarks::useImportSeconds(const Scratch& scratch, int rows)
{
    const QString path = scratch.path(QStringLiteral("uses-to-compare.csv"));
    writeUses(path, 0, rows);
    return Books(scratch.path(QStringLiteral("compared.plumb"))).importSeconds(path, rows);
}

PLUMBLINE_BENCHMARK(import, benchmarkImport)

}
