// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_report.h"
#include "core/exchange/html_report.h"
#include "core/exchange/input_lexer.h"
#include "core/exchange/json_report.h"
#include "core/exchange/odt_report.h"
#include "core/exchange/pdf_finish.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/values/json.h"
#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

namespace {

struct Format {
    const char* name;
    std::string (*write)(const ReportDocument& document, const Seal& seal);
};

const Format formats[] = {
    {"json", [](const ReportDocument&, const Seal& seal) { return writeJsonReport(seal); }},
    {"pdf", [](const ReportDocument& document, const Seal& seal) { return finishPdf(samplePdf(), document, seal).value(); }},
    {"xlsx", [](const ReportDocument& document, const Seal& seal) { return writeXlsx(document, seal).value(); }},
    {"odt", [](const ReportDocument& document, const Seal& seal) { return writeOdt(document, seal, {}).value(); }},
    {"html", [](const ReportDocument& document, const Seal& seal) { return writeHtml(document, seal, {}); }},
    {"csv",
        [](const ReportDocument& document, const Seal& seal) { return writeCsv(document, seal, QStringLiteral("a.csv")).file; }},
};

/// The text in every place of a report that comes from a person.
ReportDocument documentWith(const QString& text)
{
    ReportDocument document = sampleReport();
    document.enterprise = text;
    document.origin.by = text;
    document.sections.front().paragraphs.front().zh = text;
    document.sections.front().tables.front().rows.front().cells[1] = ReportCell::text(text);
    document.sections.front().tables[1].rows.front().cells[0] = ReportCell::text(text);
    return document;
}

std::string repeated(std::string_view unit, std::size_t bytes)
{
    std::string text;
    text.reserve(bytes + unit.size());
    while (text.size() < bytes)
        text += unit;
    return text;
}

QString codeOf(const auto& result)
{
    return result ? QStringLiteral("ok")
                  : QString::fromUtf8(result.problem().code.data(), qsizetype(result.problem().code.size()));
}

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t longField = std::size_t(4) << 20; // each byte is watched there
#else
constexpr std::size_t longField = std::size_t(64) << 20;
#endif

}

/// Names and notes that somebody chose to do harm, in every format a report has: they come back as they are, and do nothing.
class HostileTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("text");
        const QString texts[] = {QStringLiteral("<script>alert(1)</script>"), QStringLiteral("<img src=x onerror=alert(1)>"),
            QStringLiteral("</table></body><b>&lt;"), QStringLiteral("<!-- --> ]]> <?xml?>"), QStringLiteral("&xxe;%payload;"),
            QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("=HYPERLINK(\"http://example.org\",\"x\")"),
            QStringLiteral("+1+1"), QStringLiteral("-1+1"), QStringLiteral("@SUM(A1)"), QStringLiteral("＝1+1"),
            // Four bytes of GB 18030: extension B and beyond, and what is mapped to the private use area in older editions.
            QStringLiteral("\U00020000\U0002A6D6\U0002B740\U00030000\U0000FE10\U0000E816\u3400\u9FFF\u2E81\u20AC"),
            QStringLiteral("\u202Egnp.exe\u202C"), QStringLiteral("\u2067 right \u2069 \u200F to left \u200E"),
            QStringLiteral("Z\u0351\u036B\u0343\u036A\u0302a\u0488"), QStringLiteral("../../../etc/passwd"),
            QStringLiteral("%n %s {0} ${jndi:ldap://x}"), QStringLiteral("'; DROP TABLE person; --")};
        for (int format = 0; format < int(std::size(formats)); ++format) {
            for (const QString& text : texts)
                QTest::addRow("%s: %s", formats[format].name, qPrintable(text)) << format << text;
        }
    }
    void inEveryFormat()
    {
        QFETCH(int, format);
        QFETCH(QString, text);
        const ReportDocument document = documentWith(text);
        const Seal seal = Seal::of(document);
        const std::string file = formats[format].write(document, seal);
        const FileVerdict verdict = formats[format].name == std::string_view("csv")
            ? verifyCsvBytes(file, writeCsv(document, seal, QStringLiteral("a.csv")).sidecar, QStringLiteral("a.csv"))
            : verifyReportBytes(file);
        QCOMPARE(told(verdict), QStringList());
        QVERIFY(verdict.outcome == FileOutcome::Intact);
        QCOMPARE(verdict.document->enterprise, text);
        checkThatNothingRuns(formats[format].name, file, document);
    }

    /// 64 MiB where a word is expected: taken or refused by name, and soon.
    void aFieldOf64MiB_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QString>("code");
        QTest::newRow("a JSON text") << "json"
                                     << "ok";
        QTest::newRow("a JSON key") << "json-key"
                                    << "ok";
        QTest::newRow("JSON of nothing but keys") << "json-keys"
                                                  << "json.too-large";
        QTest::newRow("JSON of nothing but brackets") << "json-deep"
                                                      << "json.too-deep";
        QTest::newRow("an amount of digits") << "money"
                                             << "number.too-large";
        QTest::newRow("an amount of signs") << "signs"
                                            << "number.malformed";
        QTest::newRow("a cell of a workbook") << "cell"
                                              << "xlsx.text-too-long";
        QTest::newRow("a shared text of a workbook") << "shared"
                                                     << "xlsx.text-too-long";
    }
    void aFieldOf64MiB()
    {
        QFETCH(QString, reader);
        QFETCH(QString, code);
        QCOMPARE(readLong(reader), code);
    }

private:
    static QString readLong(const QString& reader)
    {
        if (reader == u"json")
            return codeOf(Json::read("{\"a\":\"" + repeated("字", longField) + "\"}"));
        if (reader == u"json-key")
            return codeOf(Json::read("{\"" + repeated("a", longField) + "\":\"b\"}"));
        if (reader == u"json-keys") {
            std::string object = "{";
            for (int key = 0; object.size() < longField; ++key)
                object += "\"" + std::to_string(key) + "\":\"\",";
            object.back() = '}';
            return codeOf(Json::read(object));
        }
        if (reader == u"json-deep")
            return codeOf(Json::read(repeated("[", longField)));
        if (reader == u"money")
            return codeOf(understandMoney(QString::fromStdString(repeated("9", longField))));
        if (reader == u"signs")
            return codeOf(understandMoney(QString::fromStdString(repeated("￥", longField))));
        const bool isShared = reader == u"shared";
        const std::string text = repeated("字", longField);
        return codeOf(readWorkbook(
            isShared ? "<c r=\"A1\" t=\"s\"><v>0</v></c>" : "<c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>",
            isShared ? text : "a"));
    }
    static Result<void> readWorkbook(const std::string& cell, const std::string& shared)
    {
        const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const std::string packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        const std::string file = zipOf({
            {"_rels/.rels",
                head + "<Relationships xmlns=\"" + packages + "\"><Relationship Id=\"r1\" Type=\"" + relations
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/_rels/workbook.xml.rels",
                head + "<Relationships xmlns=\"" + packages + "\"><Relationship Id=\"r1\" Type=\"" + relations
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + relations
                    + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
            {"xl/workbook.xml",
                head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                    + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/sharedStrings.xml", head + "<sst xmlns=\"" + main + "\"><si><t>" + shared + "</t></si></sst>"},
            {"xl/worksheets/sheet1.xml",
                head + "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\">" + cell + "</row></sheetData></worksheet>"},
        });
        const SheetReader reader = TRY(SheetReader::open(file));
        TRY(reader.read(0, [](SheetCell&&) { return Result<void>(); }));
        return {};
    }
    static void checkThatNothingRuns(std::string_view format, const std::string& file, const ReportDocument& document)
    {
        if (format == "xlsx")
            QVERIFY2(onlyTotalsReckon(file, document), "a text became a formula");
        if (format == "csv") {
            for (const QByteArray& line : QByteArray::fromStdString(file).mid(3).split('\n')) {
                for (const QByteArray& field : line.split(','))
                    QVERIFY2(isHarmless(field), field.constData());
            }
        }
        if (format == "html") {
            QCOMPARE(QByteArray::fromStdString(file).count("<script"), qsizetype(1)); // the document itself, as data
            QVERIFY(!QByteArray::fromStdString(file).contains("<img src=x"));
        }
    }
    /// A field a spreadsheet takes for a figure or a text; a negative figure may begin with its sign.
    static bool isHarmless(QByteArray field)
    {
        if (field.startsWith('"'))
            field.remove(0, 1);
        const bool isFigure = field.size() > 1 && field.startsWith('-') && field.trimmed().mid(1).toDouble() > 0;
        return isFigure || field.trimmed().isEmpty() || !QByteArray("=+-@\t").contains(field.front());
    }
    /// Sheets have formulas where they add up, and a text never is one.
    static bool onlyTotalsReckon(const std::string& file, const ReportDocument& document)
    {
        const auto reader = SheetReader::open(file);
        bool isSo = reader.isOk();
        const std::string text = document.enterprise.toStdString();
        for (std::size_t sheet = 0; isSo && sheet < reader->sheets().size(); ++sheet) {
            const auto read = reader->read(sheet, [&](SheetCell&& cell) {
                isSo = isSo && !(cell.formula && (*cell.formula == text.substr(1) || text.find(*cell.formula) == 0));
                return Result<void>();
            });
            isSo = isSo && read.isOk();
        }
        return isSo;
    }
};

PLUMBLINE_TEST(HostileTextsTest)
#include "hostile_texts_test.moc"
