// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"

#include "core/exchange/compare_sheets.h"
#include "core/exchange/workbook_parts.h"
#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;

constexpr char relationshipsOf[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string link(const char* id, const char* type, const char* target)
{
    return std::string("<Relationship Id=\"") + id + "\" Type=\"" + relationshipsOf + type + "\" Target=\"" + target + "\"/>";
}

/// A workbook of one sheet, with shared texts and a date style, made by hand.
Parts workbook(const std::string& sheet, const std::string& properties = {})
{
    return {
        {"_rels/.rels", "<Relationships>" + link("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml",
            "<workbook xmlns:r=\"r\">" + properties
                + "<sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships>" + link("r1", "worksheet", "worksheets/s.xml") + link("r2", "sharedStrings", "/xl/shared.xml")
                + link("r3", "styles", "styles.xml") + "</Relationships>"},
        {"xl/shared.xml",
            "<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><t xml:space=\"preserve\"> "
            "丙</t></r><rPh><t>bing</t></rPh></si></sst>"},
        {"xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
            "numFmtId=\"4\"/></cellXfs></styleSheet>"},
        {"xl/worksheets/s.xml", sheet},
    };
}

std::string sheetOf(const std::string& rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

QStringList cellsIn(const std::string& file)
{
    static constexpr const char* types[] = {"text", "number", "date", "boolean", "error"};
    const Result<SheetReader> reader = SheetReader::open(file);
    if (!reader)
        return {QString::fromUtf8(reader.problem().code.data(), qsizetype(reader.problem().code.size()))};
    QStringList cells;
    const Result<SheetShape> shape = reader->read(0, [&](SheetCell&& cell) {
        QString line = QStringLiteral("%1,%2 %3 %4")
                           .arg(cell.row)
                           .arg(cell.column)
                           .arg(QString::fromLatin1(types[int(cell.type)]), QString::fromStdString(cell.value));
        if (cell.formula)
            line += QStringLiteral(" =") + QString::fromStdString(*cell.formula);
        cells.append(line);
        return Result<void>();
    });
    if (!shape)
        return {QString::fromUtf8(shape.problem().code.data(), qsizetype(shape.problem().code.size()))};
    return cells;
}

}

class SheetReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char* name, const char* xml, const char* cell) {
            QTest::newRow(name) << QString::fromUtf8(xml) << QString::fromUtf8(cell);
        };
        row("shared text", R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)", "0,0 text 甲");
        row("rich shared text without its reading", R"(<row r="1"><c r="A1" t="s"><v>1</v></c></row>)", "0,0 text 乙 丙");
        row("inline text", R"(<row r="1"><c r="A1" t="inlineStr"><is><t>丁</t></is></c></row>)", "0,0 text 丁");
        row("rich inline text", R"(<row r="1"><c r="A1" t="inlineStr"><is><r><t>丁</t></r><r><t>戊</t></r></is></c></row>)",
            "0,0 text 丁戊");
        row("escaped signs", R"(<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c></row>)",
            "0,0 text a\rb_x0041_");
        row("number", R"(<row r="1"><c r="A1"><v>12.5</v></c></row>)", "0,0 number 12.5");
        row("number in a style", R"(<row r="1"><c r="A1" s="3"><v>12.5</v></c></row>)", "0,0 number 12.5");
        row("day by the known style", R"(<row r="1"><c r="A1" s="1"><v>45443</v></c></row>)", "0,0 date 2024-05-31");
        row("day by a style of its own", R"(<row r="1"><c r="A1" s="2"><v>45443</v></c></row>)", "0,0 date 2024-05-31");
        row("day and time", R"(<row r="1"><c r="A1" s="1"><v>45443.354166666664</v></c></row>)", "0,0 date 2024-05-31T08:30:00");
        row("ISO date", R"(<row r="1"><c r="A1" t="d"><v>2024-05-31</v></c></row>)", "0,0 date 2024-05-31");
        row("boolean", R"(<row r="1"><c r="A1" t="b"><v>1</v></c></row>)", "0,0 boolean 1");
        row("error", R"(<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c></row>)", "0,0 error #DIV/0!");
        row("formula", R"(<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>3</v></c></row>)", "0,0 number 3 =SUM(B1:B2)");
        row("formula with a text", R"(<row r="1"><c r="A1" t="str"><f>A2</f><v>x</v></c></row>)", "0,0 text x =A2");
        row("formula of another cell", R"(<row r="1"><c r="A1"><f t="shared" si="0"/><v>3</v></c></row>)", "0,0 number 3 =");
        row("formula without a value", R"(<row r="1"><c r="A1"><f>NOW()</f></c></row>)", "0,0 number  =NOW()");
        row("sparse", R"(<row r="7"><c r="C7"><v>1</v></c><c r="AB7"><v>2</v></c></row>)", "6,2 number 1|6,27 number 2");
        row("without addresses", R"(<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>)",
            "0,0 number 1|0,1 number 2|1,0 number 3");
        row("empty cells are nothing", R"(<row r="1"><c r="A1" s="1"/><c r="B1"><v>2</v></c></row>)", "0,1 number 2");
        row("the last cell", R"(<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>)", "1048575,16383 number 1");
        row("beyond the last row", R"(<row r="1048577"/>)", "xlsx.malformed");
        row("beyond the last column", R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)", "xlsx.malformed");
        row("rows going back", R"(<row r="2"/><row r="1"/>)", "xlsx.malformed");
        row("a row twice", R"(<row r="2"/><row r="2"/>)", "xlsx.malformed");
        row("a cell twice", R"(<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>)", "xlsx.malformed");
        row("a cell of another row", R"(<row r="1"><c r="A2"><v>1</v></c></row>)", "xlsx.malformed");
        row("no such shared text", R"(<row r="1"><c r="A1" t="s"><v>2</v></c></row>)", "xlsx.malformed");
        row("negative shared text", R"(<row r="1"><c r="A1" t="s"><v>-1</v></c></row>)", "xlsx.malformed");
        row("unknown type", R"(<row r="1"><c r="A1" t="q"><v>1</v></c></row>)", "xlsx.malformed");
        row("cut short", R"(<row r="1">)", "xlsx.malformed");
    }
    void cells()
    {
        QFETCH(QString, row);
        QFETCH(QString, cell);
        QCOMPARE(cellsIn(zipOf(workbook(sheetOf(row.toStdString())))).join(QLatin1Char('|')), cell);
    }

    void daysFrom1904()
    {
        const std::string sheet = sheetOf(R"(<row r="1"><c r="A1" s="1"><v>43981</v></c></row>)");
        QCOMPARE(
            cellsIn(zipOf(workbook(sheet, "<workbookPr date1904=\"1\"/>"))), QStringList{QStringLiteral("0,0 date 2024-05-31")});
    }

    void dayNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("date");
        QTest::newRow("0") << u"0"_qs << u"1899-12-31"_qs;
        QTest::newRow("1 is the first of January") << u"1"_qs << u"1900-01-01"_qs;
        QTest::newRow("59") << u"59"_qs << u"1900-02-28"_qs;
        QTest::newRow("60 is the day that never was") << u"60"_qs << u""_qs;
        QTest::newRow("61") << u"61"_qs << u"1900-03-01"_qs;
        QTest::newRow("the last day") << u"2958465"_qs << u"9999-12-31"_qs;
        QTest::newRow("beyond") << u"2958466"_qs << u""_qs;
        QTest::newRow("negative") << u"-1"_qs << u""_qs;
        QTest::newRow("a second before midnight") << u"45443.999988425923"_qs << u"2024-05-31T23:59:59"_qs;
        QTest::newRow("all but midnight is midnight") << u"45443.99999999999"_qs << u"2024-06-01"_qs;
        QTest::newRow("no number") << u"nan"_qs << u""_qs;
    }
    void dayNumbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, date);
        QCOMPARE(QString::fromStdString(dateOfNumber(number.toStdString(), false)), date);
    }

    void dateFormats_data()
    {
        QTest::addColumn<bool>("isDate");
        for (const char* const format : {"yyyy-mm-dd", "m/d", "[h]:mm", "[$-804]yyyy\"年\"m\"月\";@", "HH:MM", "ss.0"})
            QTest::newRow(format) << true;
        for (const char* const format :
            {"General", "0.00", "#,##0.00;[Red]-#,##0.00", "0\"days\"", "\\d0", "_d0", "0.00E+00", "@", ""})
            QTest::newRow(*format ? format : "none") << false;
    }
    void dateFormats()
    {
        QFETCH(bool, isDate);
        const std::string format = QTest::currentDataTag();
        QCOMPARE(isDateFormat(format), isDate);
    }

    void hiddenAndMerged()
    {
        const std::string sheet =
            R"(<x:worksheet xmlns:x="x"><x:cols><x:col min="2" max="3" hidden="1"/><x:col min="5" max="5" width="0"/>
                 <x:col min="6" max="6" width="10"/></x:cols><x:sheetData><x:row r="1" hidden="0"/><x:row r="3" hidden="true"/>
                 <x:row r="4" ht="0"/></x:sheetData><x:mergeCells><x:mergeCell ref="A1:C1"/></x:mergeCells></x:worksheet>)";
        const std::string file = zipOf(workbook(sheet));
        const Result<SheetShape> shape = SheetReader::open(file)->read(0, [](SheetCell&&) { return Result<void>(); });
        QCOMPARE(shape->hiddenRows, (std::vector<int>{2, 3}));
        QCOMPARE(shape->hiddenColumns, (std::vector<std::pair<int, int>>{{1, 2}, {4, 4}}));
        QCOMPARE(shape->merged, std::vector<std::string>{"A1:C1"});
    }

    /// A formula is no sealed figure, even where its last value is the figure's.
    void comparedWithAPlan_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* name, const char* cell, const char* finding) {
            QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(finding);
        };
        row("as sealed", "<c r=\"A1\"><v>12</v></c>", "");
        row("as sealed, otherwise written", "<c r=\"A1\"><v>1.2E1</v></c>", "");
        row("a formula of the same value", "<c r=\"A1\"><f>6+6</f><v>12</v></c>", "一!A1: 12.00 → =6+6 (12.00)");
        row("another figure", "<c r=\"A1\"><v>12.5</v></c>", "一!A1: 12.00 → 12.50");
        row("a hair more", "<c r=\"A1\"><v>12.000000000000002</v></c>", "一!A1: 12.00 → 12.000000000000002");
        row("a date", "<c r=\"A1\" s=\"1\"><v>12</v></c>", "一!A1: 12.00 → 1900-01-12");
        row("a boolean", "<c r=\"A1\" t=\"b\"><v>1</v></c>", "一!A1: 12.00 → 1");
        row("nothing", "", "一!A1: 12.00 → ");
        row("one more", "<c r=\"A1\"><v>12</v></c><c r=\"B1\"><v>1</v></c>", "一!B1:  → 1");
    }
    void comparedWithAPlan()
    {
        QFETCH(QString, cell);
        QFETCH(QString, finding);
        PlannedSheet sheet{QStringLiteral("一")};
        sheet.rows = {{{PlannedType::Number, CellLook::Body, "12.00", "#,##0.00"}}};
        SheetPlan plan;
        plan.sheets.push_back(std::move(sheet));
        const std::string file = zipOf(workbook(sheetOf("<row r=\"1\">" + cell.toStdString() + "</row>")));
        FileVerdict verdict;
        verdict.findings = compareSheets(plan, *SheetReader::open(file));
        QCOMPARE(told(verdict).join(QLatin1Char('|')), finding);
    }

    void aCallerMayStop()
    {
        const std::string file = zipOf(workbook(sheetOf(R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>)")));
        int seen = 0;
        const Result<SheetShape> shape = SheetReader::open(file)->read(0, [&](SheetCell&&) -> Result<void> {
            ++seen;
            return Problem{"import.enough"};
        });
        QCOMPARE(std::string(shape.problem().code), std::string("import.enough"));
        QCOMPARE(seen, 1);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const std::string& file, const char* code) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << QString::fromLatin1(code);
        };
        const std::string sheet = sheetOf({});
        const auto with = [&](const char* name) {
            Parts parts = workbook(sheet);
            parts.emplace_back(name, "x");
            return zipOf(parts);
        };
        row("well", zipOf(workbook(sheet)), "");
        row("dots inside of a name", with("xl/a..b.xml"), "");
        row("a name that climbs", with("xl/../../evil"), "archive.unsafe-name");
        row("a name that is only dots", with(".."), "archive.unsafe-name");
        row("an absolute name", with("/etc/passwd"), "archive.unsafe-name");
        row("another system's name", with("C:evil"), "archive.unsafe-name");
        row("another system's climbing", with("..\\evil"), "archive.unsafe-name");
        row("doctype", zipOf(workbook("<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>")), "xlsx.doctype");
        row("an unknown entity", zipOf(workbook("<worksheet>&a;</worksheet>")), "xlsx.malformed");
        row("no workbook", zipOf({{"a.txt", "x"}}), "xlsx.not-a-workbook");
        row("bomb", zipOf({{"_rels/.rels", std::string(3'000'000, ' ')}}), "archive.too-large");
        row("cut short", zipOf(workbook(sheet)).substr(0, 300), "archive.unreadable");
        row("no zip", "PK\3\4", "archive.unreadable");
        row("nothing", "", "archive.unreadable");
        std::string broken = zipOf(workbook(sheet));
        broken[60] = char(broken[60] ^ 0x55); // inside of the first part's packed bytes
        row("broken part", broken, "archive.unreadable");
    }
    void hostile()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        SheetLimits limits;
        limits.partBytes = 2'000'000;
        const std::string bytes = bytesOf(file);
        const Result<SheetReader> reader = SheetReader::open(bytes, limits);
        const auto codeOf = [](const Problem& problem) {
            return QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
        };
        if (!reader) {
            QCOMPARE(codeOf(reader.problem()), code);
            return;
        }
        const Result<SheetShape> shape = reader->read(0, [](SheetCell&&) { return Result<void>(); });
        QCOMPARE(shape ? QString() : codeOf(shape.problem()), code);
    }

    void limits()
    {
        const std::string file =
            zipOf(workbook(sheetOf(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>1234567890</t></is></c></row>)")));
        SheetLimits text;
        text.textBytes = 10;
        QVERIFY(SheetReader::open(file, text)->read(0, [](SheetCell&&) { return Result<void>(); }).isOk());
        text.textBytes = 9;
        const Result<SheetShape> shape = SheetReader::open(file, text)->read(0, [](SheetCell&&) { return Result<void>(); });
        QCOMPARE(std::string(shape.problem().code), std::string("xlsx.text-too-long"));
        SheetLimits parts;
        parts.parts = 6;
        QVERIFY(SheetReader::open(file, parts).isOk());
        parts.parts = 5;
        QCOMPARE(std::string(SheetReader::open(file, parts).problem().code), std::string("archive.too-large"));
        SheetLimits total;
        total.totalBytes = 100;
        QCOMPARE(std::string(SheetReader::open(file, total).problem().code), std::string("archive.too-large"));
    }
};

PLUMBLINE_TEST(SheetReaderTest)
#include "sheet_reader_test.moc"
