// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odt_report.h"
#include "core/exchange/paper_parts.h"
#include "core/exchange/xlsx_writer.h"
#include "core/rules/sum.h"
#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace plumbline;
using namespace plumbline::tests;

/// What other programs make of a sealed workbook or text document when they save it again, with and without a change.
class ResavedWorkbookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& python : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
            if (m_python.isEmpty() && runs(python, {QStringLiteral("-c"), QStringLiteral("import openpyxl")}))
                m_python = python;
        }
        QVERIFY(m_folder.isValid());
        ReportDocument document = sampleReport();
        addSum(document);
        put(sealed(), *writeXlsx(document, Seal::of(document)));
        m_document = document;
    }

    void openpyxl_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char* change, const QStringList& findings) {
            QTest::newRow(change) << QString::fromUtf8(change) << findings;
        };
        row("pass", {});
        row("w['计划']['B3'] = 21", {QStringLiteral("计划!B3: 12.00 → 21.00")});
        row("w['计划']['B3'] = 12.004", {QStringLiteral("计划!B3: 12.00 → 12.004")});
        row("w['计划']['B3'] = '12.00'", {QStringLiteral("计划!B3: 12.00 → \"12.00\"")});
        row("w['计划']['B3'] = '=6+6'", {QStringLiteral("计划!B3: 12.00 → =6+6 ()")});
        row("w['计划']['B3'] = None", {QStringLiteral("计划!B3: 12.00 → ")});
        row("w['计划']['A2'] = '=1+1'", {QStringLiteral("计划!A2: =1+1 → =1+1 ()")});
        row("w['计提']['E6'] = '=SUM(E2:E4)+1'", {QStringLiteral("计提!E6: =SUM(E2:E5) (354660.46) → =SUM(E2:E4)+1 ()")});
        row("w['计提']['E6'] = 354660.46", {QStringLiteral("计提!E6: =SUM(E2:E5) (354660.46) → \"354660.46\"")});
        row("w['计提']['E6'] = None", {QStringLiteral("计提!E6: =SUM(E2:E5) (354660.46) → ")});
        row("w['计提']['A2'] = '2024-01'", {QStringLiteral("计提!A2: 2024-01-01 → 2024-01")});
        row("w['计提']['Z9'] = 'x'", {QStringLiteral("计提!Z9:  → x")});
        row("w['计提'].row_dimensions[3].hidden = True", {QStringLiteral("verify.row-hidden 计提 3")});
        row("w['计提'].column_dimensions['E'].hidden = True", {QStringLiteral("verify.column-hidden 计提 E")});
        row("w['计提'].sheet_state = 'hidden'", {QStringLiteral("verify.sheet-hidden 计提")});
        row("w.create_sheet('more')", {QStringLiteral("verify.sheet-added more")});
        row("del w['计提']", {QStringLiteral("verify.sheet-missing 计提")});
        row("w['计提'].title = 'other'",
            {QStringLiteral("verify.sheet-missing 计提"), QStringLiteral("verify.sheet-added other")});
        row("w['其他事实']['A6'] = 1800001", {QStringLiteral("其他事实!A6: 1800000 → 1800001")});
    }
    void openpyxl()
    {
        QFETCH(QString, change);
        QFETCH(QStringList, findings);
        if (m_python.isEmpty())
            QSKIP("python3-openpyxl is not installed");
        const QString script =
            QStringLiteral("import openpyxl, sys\nw = openpyxl.load_workbook(sys.argv[1])\n%1\nw.save(sys.argv[2])");
        const QString saved = m_folder.filePath(QStringLiteral("saved.xlsx"));
        QVERIFY(runs(m_python, {QStringLiteral("-c"), script.arg(change), sealed(), saved}));
        const FileVerdict verdict = verifyReportFile(saved);
        QCOMPARE(told(verdict), findings);
        QCOMPARE(verdict.outcome, FileOutcome::Resaved);
        QCOMPARE(verdict.stands(), findings.isEmpty());
        QVERIFY(verdict.document.has_value());
    }

    void withoutTheCarriedDocument()
    {
        if (m_python.isEmpty())
            QSKIP("python3-openpyxl is not installed");
        const QString saved = m_folder.filePath(QStringLiteral("stripped.xlsx"));
        const QString script = QStringLiteral("import openpyxl, sys\nw = openpyxl.load_workbook(sys.argv[1])\ns = w['封存']\n"
                                              "s.cell(s.max_row, 1).value = 'eA=='\nw.save(sys.argv[2])");
        QVERIFY(runs(m_python, {QStringLiteral("-c"), script, sealed(), saved}));
        QCOMPARE(verifyReportFile(saved).outcome, FileOutcome::Altered);
        QCOMPARE(told(verifyReportFile(saved)), QStringList{QStringLiteral("seal.carried-document-unreadable")});
    }

    void libreOffice()
    {
        if (!hasOffice())
            QSKIP("LibreOffice is not installed");
        QVERIFY(officeSaves(QStringLiteral("xlsx:Calc MS Excel 2007 XML"), sealed()));
        const FileVerdict verdict = verifyReportFile(saved("sealed.xlsx"));
        QCOMPARE(told(verdict), QStringList());
        QCOMPARE(verdict.outcome, FileOutcome::Resaved);
        QVERIFY(verdict.stands());
    }

    /// LibreOffice throws away the part it doesn't know; what was sealed is still found, and every text is where it was.
    void libreOfficeAndATextDocument()
    {
        if (!hasOffice())
            QSKIP("LibreOffice is not installed");
        const QString odt = m_folder.filePath(QStringLiteral("sealed.odt"));
        put(odt, *writeOdt(m_document, Seal::of(m_document), {}));
        if (!officeSaves(QStringLiteral("odt"), odt) || !QFile::exists(saved("sealed.odt")))
            QSKIP("LibreOffice has no Writer here");
        FileVerdict verdict = verifyReportFile(saved("sealed.odt"));
        QCOMPARE(verdict.outcome, FileOutcome::Edited);
        QCOMPARE(told(verdict), QStringList());
        QVERIFY(verdict.document.has_value());
        QVERIFY(!verdict.stands());
        QCOMPARE(verdict.seal->checkCode, Seal::of(m_document).checkCode);
    }

    void aTextDocumentEditedThere()
    {
        ReportDocument shown = m_document;
        shown.sections.front().tables.front().rows.front().cells[4].value = "999999.00";
        std::string bytes = *writeOdt(shown, Seal::of(m_document), {});
        bytes.resize(bytes.size() - sealTrailerLength);
        bytes[bytes.size() - 2] = 0;
        const FileVerdict verdict = verifyReportBytes(bytes);
        QCOMPARE(verdict.outcome, FileOutcome::Edited);
        QCOMPARE(told(verdict),
            (QStringList{QStringLiteral("verify.text-gone 118,220.16"), QStringLiteral("verify.text-added 999,999.00")}));
    }

    /// Opened and laid out by a program that isn't ours: every label and figure is on its pages, and so are the page's number and
    /// the check code.
    void everyTextIsOnTheOfficesPages()
    {
        if (!hasOffice() || QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("LibreOffice or poppler is not installed");
        const Seal seal = Seal::of(m_document);
        const QString odt = m_folder.filePath(QStringLiteral("pages.odt"));
        put(odt, *writeOdt(m_document, seal, {}));
        if (!officeSaves(QStringLiteral("pdf"), odt) || !QFile::exists(saved("pages.pdf")))
            QSKIP("LibreOffice has no Writer here");
        QVERIFY(runs(QStringLiteral("pdftotext"), {saved("pages.pdf"), saved("pages.txt")}));
        QFile text(saved("pages.txt"));
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QString pages = withoutBlanks(QString::fromUtf8(text.readAll()));
        for (const std::string& told : paperTexts(m_document, seal)) {
            const QString wanted = withoutBlanks(QString::fromStdString(told));
            QVERIFY2(pages.contains(wanted), qPrintable(wanted));
        }
        QVERIFY(pages.contains(QStringLiteral("校验码") + QString::fromStdString(seal.checkCode)));
        QVERIFY(pages.contains(QStringLiteral("第1页共")));
    }

private:
    static bool hasOffice() { return !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty(); }
    bool officeSaves(const QString& format, const QString& file) const
    {
        return runs(QStringLiteral("soffice"),
            {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                QStringLiteral("--headless"), QStringLiteral("--convert-to"), format, QStringLiteral("--outdir"),
                m_folder.filePath(QStringLiteral("office")), file});
    }
    QString saved(const char* name) const { return m_folder.filePath(QStringLiteral("office/") + QLatin1String(name)); }
    static void put(const QString& path, const std::string& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
            qFatal("the test's file wasn't written");
    }
    /// Pages wrap where they like, and a control sign has no shape of its own.
    static QString withoutBlanks(const QString& text)
    {
        QString out;
        for (const QChar sign : text) {
            if (!sign.isSpace() && sign != QChar(QChar::ReplacementCharacter))
                out += sign;
        }
        return out;
    }

    /// Under the sample's rows and its adjustment, their sum.
    static void addSum(ReportDocument& document)
    {
        std::vector<ReportRow>& rows = document.sections.front().tables.front().rows;
        rows.back().role = RowRole::Body;
        std::vector<Money> terms;
        for (const ReportRow& row : rows)
            terms.push_back(*parseSignedMoney(row.cells[4].value));
        const Receipt sum = *sumReceipt("total", QDate(2024, 12, 31), {}, "D2", terms);
        rows.push_back(
            {RowRole::Total, {{}, {}, {}, {}, ReportCell::money(*parseSignedMoney(sum.result), document.add(sum)), {}, {}}});
    }

    QString sealed() const { return m_folder.filePath(QStringLiteral("sealed.xlsx")); }

    static bool runs(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    ReportDocument m_document;
    QString m_python; ///< one that has openpyxl; empty: none
};

PLUMBLINE_TEST(ResavedWorkbookTest)
#include "resaved_workbook_test.moc"
