// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_finish.h"
#include "tests/support/registry.h"
#include "tests/ui/print/sample_report.h"
#include "ui/print/draw_pdf.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace plumbline;

namespace {

constexpr std::string_view sampleCode = "7C1E0-9KQ2M-4XTB7-00ZAW";

/// Without the blanks and line breaks of the layout.
QString squeezed(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

QString textOf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

void expectText(const QString& squeezedPdf, const QString& text)
{
    QVERIFY2(squeezedPdf.contains(squeezed(text)), qPrintable(text));
}

void expectSection(const QString& pdf, const ReportSection& section, Language language)
{
    expectText(pdf, in(language, section.heading));
    for (const LocalText& paragraph : section.paragraphs)
        expectText(pdf, in(language, paragraph));
    for (const ReportTable& table : section.tables) {
        expectText(pdf, in(language, table.title));
        for (const ReportColumn& column : table.columns)
            expectText(pdf, in(language, column.heading));
        for (const ReportRow& row : table.rows) {
            for (const ReportCell& cell : row.cells)
                expectText(pdf, displayText(cell, language));
        }
    }
    for (const ReportChart& chart : section.charts) {
        expectText(pdf, in(language, chart.title));
        for (const ReportSeries& series : chart.series)
            expectText(pdf, in(language, series.name));
    }
}

}

class PdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) isn't here");
    }

    void everyLabelAndFigureIsOnPaper_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("zh") << int(Language::Chinese);
        QTest::newRow("en") << int(Language::English);
    }
    void everyLabelAndFigureIsOnPaper()
    {
        QFETCH(int, language);
        const ReportDocument document = tests::sampleReport(Language(language));
        const Result<QByteArray> pdf = drawPdf(document, sampleCode);
        QVERIFY(pdf.isOk());
        if (const QString keep = qEnvironmentVariable("PLUMBLINE_KEEP_PDF"); !keep.isEmpty()) {
            QFile file(keep + QLatin1String(QTest::currentDataTag()) + QStringLiteral(".pdf"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*pdf);
        }
        const Result<std::string> finished =
            finishPdf({pdf->constData(), std::size_t(pdf->size())}, document, Seal::of(document));
        QVERIFY(finished.isOk());
        const QString text = squeezed(textOf(QByteArray::fromStdString(*finished)));
        for (const ReportSection& section : document.sections)
            expectSection(text, section, document.language);
        expectText(text, in(document.language, document.title));
        expectText(text, document.enterprise);
        expectText(text, QString::fromStdString(document.uscc));
        for (const LocalText& signature : document.signatures)
            expectText(text, in(document.language, signature));
    }
};

PLUMBLINE_TEST(PdfTest)
#include "pdf_test.moc"
