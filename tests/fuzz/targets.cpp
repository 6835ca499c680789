// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "app/cli/accrue_input.h"
#include "app/cli/accrue_table.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_report.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/html_report.h"
#include "core/exchange/input_lexer.h"
#include "core/exchange/invoice_file.h"
#include "core/exchange/json_report.h"
#include "core/exchange/odt_report.h"
#include "core/exchange/package_file.h"
#include "core/exchange/pdf_finish.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/journal/lines.h"
#include "core/journal/record.h"
#include "core/rules/pack_reader.h"
#include "core/store/dump.h"
#include "core/store/facts.h"
#include "core/store/safety_fee/tables.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "core/store/workspace.h"
#include "core/values/json.h"
#include "tests/exchange/samples.h"
#include "tests/support/case_file.h"

#include <QTemporaryDir>

namespace plumbline::tests {

namespace {

/// What must hold of accepted bytes, whatever they are.
void mustHold(bool isSo, const char* what)
{
    if (!isSo)
        qFatal("%s", what);
}

void feedJson(std::string_view bytes)
{
    const Result<Json> value = Json::read(bytes);
    if (!value)
        return;
    const std::string canonical = canonicalBytes(*value);
    const Result<Json> again = Json::readCanonical(canonical);
    mustHold(again && *again == *value, "canonical JSON reads as what it was written from");
}

std::vector<std::string> jsonSeeds()
{
    return {R"({"a":["1","2.50",{"b":"\u4e2d\n"}],"c":{}})", R"( [ "x" , [ ] ] )"};
}

void feedPack(std::string_view bytes)
{
    const Result<RulePack> pack = readRulePack(std::string(bytes), QStringLiteral("pack.json"));
    mustHold(!pack || pack->bytes == bytes, "a pack keeps its bytes");
}

std::vector<std::string> packSeeds()
{
    return {sourceFile(QStringLiteral("tests/cases/packs/small.json")),
        sourceFile(QStringLiteral("tests/cases/packs/older-contract.json"))};
}

template <class T> void understoodTwice(const Result<Understood<T>>& first, Result<Understood<T>> (*again)(QStringView))
{
    if (!first)
        return;
    const Result<Understood<T>> second = again(QString::fromStdString(first->canonical));
    mustHold(second && second->canonical == first->canonical, "what was understood is understood again");
}

void feedLexer(std::string_view bytes)
{
    const QString typed = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    for (const TypedUnit unit : {TypedUnit::Yuan, TypedUnit::TenThousandYuan, TypedUnit::HundredMillionYuan})
        understoodTwice<Money>(understandMoney(typed, unit), [](QStringView text) { return understandMoney(text); });
    understoodTwice<Quantity>(understandQuantity(typed, u"吨"), [](QStringView text) { return understandQuantity(text); });
    understoodTwice<std::int64_t>(understandCount(typed), [](QStringView text) { return understandCount(text); });
    understoodTwice<Rate>(understandRate(typed), &understandRate);
    understoodTwice<QDate>(understandDate(typed), &understandDate);
    understoodTwice<Month>(understandMonth(typed), &understandMonth);
}

std::vector<std::string> lexerSeeds()
{
    return {"1,234.50", "￥１，２３４．５０元", "(12.5)", "12.5万吨", "2.35%", "2024年5月31日", "2024/5", "45443", "1.2亿元",
        "-0.05"};
}

void feedSheet(std::string_view bytes)
{
    SheetLimits limits;
    limits.partBytes = 1u << 22;
    limits.totalBytes = 1u << 23;
    const Result<SheetReader> reader = SheetReader::open(bytes, limits);
    if (!reader)
        return;
    for (std::size_t sheet = 0; sheet < reader->sheets().size(); ++sheet) {
        const Result<SheetShape> shape = reader->read(sheet, [&](SheetCell&& cell) {
            mustHold(cell.row >= 0 && cell.row < 1'048'576 && cell.column >= 0 && cell.column < 16'384, "a cell has a place");
            mustHold(cell.value.size() <= limits.textBytes, "a cell's text has an end");
            return Result<void>();
        });
        static_cast<void>(shape);
    }
}

const ReportDocument& document()
{
    static const ReportDocument one = sampleReport(1);
    return one;
}
const Seal& seal()
{
    static const Seal one = Seal::of(document());
    return one;
}

std::vector<std::string> sheetSeeds()
{
    return {writeXlsx(document(), seal()).value()};
}

void feedCsv(std::string_view bytes)
{
    const bool isSame = bytes == writeCsv(document(), seal(), QStringLiteral("a.csv")).file;
    const std::vector<Problem> differences = compareCsv(bytes, document(), seal());
    mustHold(!isSame || differences.empty(), "what was written is equal to itself");
}

std::vector<std::string> csvSeeds()
{
    return {writeCsv(document(), seal(), QStringLiteral("a.csv")).file};
}

using Table = std::vector<std::vector<std::string>>;

std::optional<Table> tableIn(std::string_view bytes, const CsvForm& form)
{
    Table table;
    std::int64_t line = 0;
    const Result<void> read = readCsv(bytes, form, [&](const CsvRow& row) {
        mustHold(row.line > line && !row.cells.empty(), "rows come in their order, and none is without a cell");
        line = row.line;
        table.emplace_back(row.cells.begin(), row.cells.end());
        return Result<void>();
    });
    return read ? std::optional(std::move(table)) : std::nullopt;
}

/// Of whatever encoding and separator: what was read is read again from what is written of it.
void feedForeignCsv(std::string_view bytes)
{
    const Result<CsvForm> form = recogniseCsv(bytes);
    const std::optional<Table> table = form ? tableIn(bytes, *form) : std::nullopt;
    if (!table)
        return;
    std::string written(csvStart);
    for (const std::vector<std::string>& row : *table) {
        for (std::size_t cell = 0; cell < row.size(); ++cell) {
            written += cell > 0 ? "," : "";
            appendCsvField(written, row[cell]);
        }
        written += csvLineEnd;
    }
    mustHold(tableIn(written, {}) == table, "what was read is read again");
}

std::vector<std::string> foreignCsvSeeds()
{
    return {"日期,金额,\"说明, 两行\n的 \"\"话\"\"\"\r\n2024-05-31,12.50,\r\n", "sep=;\na;b\n1;2",
        "\xC8\xD5\xC6\xDA\t\xBD\xF0\xB6\xEE\r\n2024.3.5\t100\r\n",
        std::string("\xFF\xFE\xE5\x65\x1F\x67\x2C\x00\x61\x00\x0A\x00", 12)};
}

void feedSidecar(std::string_view bytes)
{
    static const CsvReport csv = writeCsv(document(), seal(), QStringLiteral("a.csv"));
    const FileVerdict verdict = verifyCsvBytes(csv.file, bytes, QStringLiteral("a.csv"));
    mustHold(verdict.outcome != FileOutcome::Intact || bytes == csv.sidecar, "one sidecar only belongs to a file");
}

std::vector<std::string> sidecarSeeds()
{
    return {writeCsv(document(), seal(), QStringLiteral("a.csv")).sidecar};
}

/// Whatever stands in the bytes' form: PDF, workbook, text document, page, JSON.
void feedReport(std::string_view bytes)
{
    const FileVerdict verdict = verifyReportBytes(bytes);
    mustHold(verdict.outcome != FileOutcome::Intact || verdict.document.has_value(), "what is intact has a document");
}

std::vector<std::string> reportSeeds()
{
    return {writeJsonReport(seal()), writeHtml(document(), seal(), {}), finishPdf(samplePdf(), document(), seal()).value(),
        writeOdt(document(), seal(), {}).value(), writeXlsx(document(), seal()).value()};
}

void feedRecord(std::string_view bytes)
{
    const Result<journal::Record> record = journal::parseRecord(bytes);
    mustHold(!record || journal::recordBytes(*record) == bytes, "a record is what its bytes say, and no other bytes say it");
    const Result<journal::Cells> cells = journal::parseCells(bytes);
    mustHold(!cells || journal::parseCells(journal::cellsText(*cells)).isOk(), "cells can be read again");
}

std::vector<std::string> recordSeeds()
{
    journal::Record record;
    record.at = "2024-08-17T02:24:05.123Z";
    record.byName = "王芳";
    record.kind = "report.sealed";
    record.program = "plumbline 1.0.0";
    record.seq = 12;
    record.subject = journal::Subject{"safety_fee.accrual 2024", {}, "ABCDE"};
    record.source = journal::Source{"a.xlsx", {}, 3};
    record.sums = {{"amount_fen", "1800000"}};
    return {journal::recordBytes(record), R"({"amount_fen":"1800000","note":"安全培训"})"};
}

Workspace& emptyWorkspace()
{
    FactTables tables;
    tables.add(sharedTables()).add(safety_fee::tables()).add(lockTables());
    static const std::unique_ptr<Workspace> one =
        Workspace::create(QStringLiteral(":memory:"), {tables, std::make_shared<FixedIdSource>(1)}).value();
    return *one;
}

void feedDump(std::string_view bytes)
{
    const Result<Json> dumped = Json::read(bytes);
    if (!dumped)
        return;
    Result<WriteScope> scope = emptyWorkspace().write();
    mustHold(scope.isOk(), "the workspace is free");
    if (load(*scope, *dumped, bytes)) // rolled back in any case
        mustHold(dump(*scope).isOk(), "what was loaded can be dumped");
}

std::vector<std::string> dumpSeeds()
{
    const auto workspace =
        Workspace::create(QStringLiteral(":memory:"), {FactTables().add(sharedTables()), std::make_shared<FixedIdSource>(1)})
            .value();
    WriteScope scope = workspace->write().value();
    const Id enterprise = insertFact(scope, enterpriseTable, {{"name", "海川机械有限公司"}, {"kind", "company"}}).value();
    insertFact(scope, siteTable, {{"enterprise", enterprise}, {"name", "一号矿"}, {"kind", "mine"}}).value();
    return {canonicalBytes(dump(scope).value())};
}

/// A file that is written over for each input.
QString fileWith(const char* name, std::string_view bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QString::fromLatin1(name)));
    mustHold(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()),
        "there is room for a file");
    return file.fileName();
}

void askAll(cli::AccrueInput& input)
{
    cli::AccrueInput::Piece piece;
    cli::AccrueQuestion question;
    cli::QuestionReader reader;
    cli::QuestionTable table;
    const auto ask = [&](const auto& read) {
        question.clear();
        mustHold(piece.isTooLarge || piece.text.size() <= cli::mostQuestionBytes, "a question has an end");
        if (!piece.isTooLarge)
            static_cast<void>(read(piece.text, question));
    };
    const auto readObject = [&](std::string_view text, cli::AccrueQuestion& into) { return reader.read(text, into); };
    switch (input.form()) {
    case cli::InputForm::Object:
        piece = input.whole();
        return ask(readObject);
    case cli::InputForm::Lines:
        while (input.nextLine(piece))
            ask(readObject);
        return;
    case cli::InputForm::Array:
        while (input.nextElement(piece) == cli::AccrueInput::Element::Found)
            ask(readObject);
        return;
    case cli::InputForm::Table:
        if (!input.nextLine(piece) || piece.isTooLarge || !table.readNames(piece.text))
            return;
        while (input.nextLine(piece))
            ask([&](std::string_view text, cli::AccrueQuestion& into) { return table.readRow(text, into); });
        return;
    }
}

void feedAccrue(std::string_view bytes)
{
    cli::ByteSource source;
    mustHold(source.open(fileWith("input", bytes)).isOk(), "the input is there");
    cli::AccrueInput input(source);
    askAll(input);
}

std::vector<std::string> accrueSeeds()
{
    const std::string one =
        R"({"id":"A1","activity":["coal.outburst","coal.underground"],"date":"2023-05-31","basis":{"output_tonnes":"100"}})";
    return {one, '[' + one + ",\n" + one + ']', one + '\n' + one + '\n',
        "\xEF\xBB\xBFid,activity,date,output_tonnes\r\nA1,\"coal.outburst+coal.underground\",2023-05-31,100\r\n"};
}

WorkspaceSetup workspaceSetup()
{
    FactTables tables;
    tables.add(sharedTables()).add(safety_fee::tables()).add(lockTables());
    WorkspaceSetup setup{tables, std::make_shared<FixedIdSource>(1)};
    setup.isReadOnly = true;
    return setup;
}

/// A file from elsewhere: looked at, and held against its journal.
void feedWorkspace(std::string_view bytes)
{
    const auto workspace = Workspace::open(fileWith("a.plumb", bytes), workspaceSetup());
    if (!workspace)
        return;
    const auto facts = (*workspace)->read();
    if (facts)
        static_cast<void>(verify(*facts));
}

std::vector<std::string> workspaceSeeds()
{
    const QString path = fileWith("seed.plumb", {});
    QFile::remove(path);
    {
        WorkspaceSetup setup = workspaceSetup();
        setup.isReadOnly = false;
        const auto workspace = Workspace::create(path, setup).value();
        WriteScope scope = workspace->write().value();
        const PersonId person(insertFact(scope, personTable, {{"name", "王芳"}}).value());
        mustHold(scope.commit({"person.add", {person, QStringLiteral("王芳")}}).isOk(), "a person is there");
    }
    QFile file(path);
    mustHold(file.open(QIODevice::ReadOnly), "the seed is there");
    return {file.readAll().toStdString()};
}

/// A package as a file, or one of its parts, or the word that comes back for it.
void feedPackage(std::string_view bytes)
{
    if (const auto package = readPackageFile(bytes))
        static_cast<void>(journal::checkPackage(*package, package->manifest.workspace));
    if (const auto manifest = journal::parseManifest(bytes)) {
        const std::string written = journal::manifestBytes(*manifest);
        const auto again = journal::parseManifest(written);
        mustHold(again && journal::manifestBytes(*again) == written, "a manifest reads as what it was written from");
    }
    if (const auto word = journal::parseAcknowledgement(bytes)) {
        const std::string written = journal::acknowledgementBytes(*word);
        const auto again = journal::parseAcknowledgement(written);
        mustHold(
            again && journal::acknowledgementBytes(*again) == written, "an acknowledgement reads as what it was written from");
    }
    static_cast<void>(journal::parseSignatures(bytes));
    static_cast<void>(journal::parseMakerSignature(bytes));
}

std::vector<std::string> packageSeeds()
{
    const Id id = *Id::parse("0191e1b0c4e070008000000000000009");
    journal::Package package;
    package.manifest.at = "2025-09-30T08:00:00.000Z";
    package.manifest.byId = PersonId(id);
    package.manifest.byName = "王芳";
    package.manifest.enterprise = "海川机械有限公司";
    package.manifest.program = "plumbline 0.1.0";
    package.manifest.workspace = id;
    package.manifest.replica = id;
    package.manifest.spans = {{id, 1, {}, 1, {}}};
    package.records = R"({"a":"1"})"
                      "\n";
    package.lines = R"(["insert","site","0191e1b0c4e070008000000000000009",{"name":"一号矿"}])"
                    "\n";
    const journal::Acknowledgement word{package.manifest.at, package.manifest.byId, "李雷", {}, id, id, {{id, 1, {}}}};
    return {packageFile(package).value(), journal::manifestBytes(package.manifest), journal::acknowledgementBytes(word),
        journal::signatureLines({}), journal::makerSignatureBytes({})};
}

/// A digital invoice, bare or packed.
void feedInvoice(std::string_view bytes)
{
    const auto rows = bytes.starts_with("PK") ? readInvoiceOfd(bytes) : readInvoiceXml(bytes);
    mustHold(!rows || !rows->empty(), "what is read as an invoice has rows");
}

std::vector<std::string> invoiceSeeds()
{
    return {"<?xml version=\"1.0\" encoding=\"UTF-8\"?><EInvoice><Header><EIid>25332000000012345678</EIid></Header><EInvoiceData>"
            "<BasicInformation><TotalTax-includedAmount>113.00</TotalTax-includedAmount></BasicInformation></EInvoiceData>"
            "</EInvoice>"};
}

constexpr FuzzTarget all[] = {
    {"json", feedJson, jsonSeeds},
    {"pack", feedPack, packSeeds},
    {"lexer", feedLexer, lexerSeeds},
    {"sheet", feedSheet, sheetSeeds},
    {"csv", feedCsv, csvSeeds},
    {"foreign-csv", feedForeignCsv, foreignCsvSeeds},
    {"sidecar", feedSidecar, sidecarSeeds},
    {"report", feedReport, reportSeeds},
    {"record", feedRecord, recordSeeds},
    {"dump", feedDump, dumpSeeds},
    {"accrue", feedAccrue, accrueSeeds},
    {"workspace", feedWorkspace, workspaceSeeds},
    {"package", feedPackage, packageSeeds},
    {"invoice", feedInvoice, invoiceSeeds},
};

}

std::span<const FuzzTarget> fuzzTargets()
{
    return all;
}

}
