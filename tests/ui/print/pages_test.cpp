// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/print/sample_report.h"
#include "ui/print/chart_picture.h"
#include "ui/print/print_preview.h"
#include "ui/print/report_pages.h"
#include "ui/print/table_shape.h"
#include "ui/print/typeface.h"

#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>

using namespace plumbline;

namespace {

LocalText plain(const QString& text)
{
    return {text, text};
}

/// What a page writes, in the order in which it is written.
class WrittenText final : public QPaintDevice, public QPaintEngine {
public:
    WrittenText() : QPaintEngine(QPaintEngine::AllFeatures) { }
    QStringList texts;

    QPaintEngine* paintEngine() const override { return const_cast<WrittenText*>(this); }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF&, const QTextItem& item) override { texts << item.text(); }
    QPaintEngine::Type type() const override { return QPaintEngine::User; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        return metric == PdmDepth ? 32 : metric == PdmDevicePixelRatio ? 1 : 720;
    }
};

/// The text of each page. Runs of a line come in pieces by script, so they are joined.
QStringList pageTexts(const ReportDocument& document)
{
    const ReportPages pages(document, "7C1E0-9KQ2M-4XTB7-00ZAW", pageLayoutFor(document));
    QStringList texts;
    for (int page = 0; page < pages.count(); ++page) {
        WrittenText device;
        QPainter painter(static_cast<QPaintDevice*>(&device));
        pages.draw(painter, page, 720);
        painter.end();
        texts << device.texts.join(QString());
    }
    return texts;
}

ReportDocument tableOf(int bodyRows, int totalRows)
{
    ReportDocument document;
    document.title = plain(QStringLiteral("Title"));
    ReportTable table{
        "t", plain(QStringLiteral("Table")), {{plain(QStringLiteral("Head")), 20}, {plain(QStringLiteral("Figure")), 20}}, {}};
    for (int row = 0; row < bodyRows + totalRows; ++row) {
        const bool isTotal = row >= bodyRows;
        table.rows.push_back({isTotal ? RowRole::Total : RowRole::Body,
            {ReportCell::labelled(plain(isTotal ? QStringLiteral("SUM%1;").arg(row) : QStringLiteral("ROW%1;").arg(row))),
                ReportCell::typed(CellKind::Money, "1.00", "x")}});
    }
    document.sections = {{plain(QStringLiteral("Section")), {}, {std::move(table)}, {}}};
    return document;
}

}

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasItsHeadNumberAndCode()
    {
        const QStringList pages = pageTexts(tests::ledgerReport(300));
        QVERIFY(pages.size() > 3);
        for (int page = 0; page < pages.size(); ++page) {
            QVERIFY(pages[page].contains(QStringLiteral("凭证号")));
            QVERIFY(pages[page].contains(QStringLiteral("7C1E0-9KQ2M-4XTB7-00ZAW")));
            QVERIFY(pages[page].contains(QStringLiteral("第 %1 页　共 %2 页").arg(page + 1).arg(pages.size())));
            QCOMPARE(pages[page].contains(QStringLiteral("（续）")), page > 0);
        }
    }

    void noRowIsLostAndNoneIsTwice()
    {
        const QString all = pageTexts(tests::ledgerReport(300)).join(QString());
        for (int row = 1; row <= 300; ++row)
            QCOMPARE(all.count(QStringLiteral("记-%1").arg(row, 6, 10, QLatin1Char('0'))), 1);
    }

    void totalsStayWithTheRowBeforeThem()
    {
        int breaks = 0;
        for (int rows = 1; rows < 90; ++rows) {
            const QStringList pages = pageTexts(tableOf(rows, 2));
            breaks += int(pages.size()) > 1 ? 1 : 0;
            const QString last = QStringLiteral("ROW%1;").arg(rows - 1);
            for (const QString& page : pages) {
                const bool hasTotal = page.contains(QStringLiteral("SUM%1;").arg(rows));
                QCOMPARE(page.contains(QStringLiteral("SUM%1;").arg(rows + 1)), hasTotal);
                QVERIFY2(!hasTotal || page.contains(last), qPrintable(last));
            }
        }
        QVERIFY(breaks > 0);
    }

    void aRowHigherThanAPageGoesOnOverleaf()
    {
        ReportDocument document = tableOf(1, 0);
        QString text;
        for (int word = 0; word < 4000; ++word)
            text += QStringLiteral("w%1; ").arg(word);
        document.sections.front().tables.front().rows.push_back({RowRole::Body, {ReportCell::text(text), {}}});
        const QStringList pages = pageTexts(document);
        QVERIFY(pages.size() > 2);
        const QString all = pages.join(QString());
        for (int word = 0; word < 4000; ++word)
            QCOMPARE(all.count(QStringLiteral("w%1;").arg(word)), 1);
    }

    void wideTablesLieDown()
    {
        QCOMPARE(pageLayoutFor(tableOf(3, 1)).orientation(), QPageLayout::Portrait);
        QCOMPARE(pageLayoutFor(tests::sampleReport()).orientation(), QPageLayout::Landscape);
    }

    /// Months beside each other are alike, whatever stands in them.
    void figuresGivenOneWidthStandInColumnsAlike()
    {
        ReportTable table{"t", {QStringLiteral("表"), QStringLiteral("Table")}, {}, {}};
        ReportRow row{RowRole::Body, {ReportCell::text(QStringLiteral("业务"))}};
        table.columns.push_back({{QStringLiteral("业务"), QStringLiteral("Business")}, 16});
        for (const char* const amount : {"0.00", "1234567.89", "0.00"}) {
            table.columns.push_back({{QStringLiteral("月"), QStringLiteral("Month")}, 12});
            row.cells.push_back(ReportCell::typed(CellKind::Money, amount, {}));
        }
        table.rows.push_back(row);
        const auto widths = [&](double available) {
            const TableShape shape(table, Language::Chinese, available);
            std::vector<double> all;
            for (std::size_t column = 1; column < shape.edges().size(); ++column)
                all.push_back(shape.edges()[column] - shape.edges()[column - 1]);
            return all;
        };
        const double natural = TableShape::naturalWidth(table, Language::Chinese);
        QCOMPARE(widths(natural * 2)[1], widths(natural * 2)[2]);
        QCOMPARE(widths(natural * 2)[3], widths(natural * 2)[2]);
        QVERIFY(widths(natural)[1] < widths(natural)[2]); // no room to be generous
    }

    void signaturesComeBeforeTheAnnex()
    {
        const QStringList pages = pageTexts(tests::sampleReport());
        const auto signedOn = pages.indexOf(QRegularExpression(QStringLiteral(".*编制：.*批准：.*")));
        const auto annexOn = pages.indexOf(QRegularExpression(QStringLiteral(".*附件：计算依据.*")));
        QVERIFY(signedOn >= 0);
        QVERIFY(annexOn > signedOn);
    }

    void widthsAddUpToWhatIsDrawn_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* const text :
            {"118,220.16", "2024-05-31", "机械制造（四等、五等）", "第30条（一）", "Revenue of 2023", "−12,345.67 元"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void widthsAddUpToWhatIsDrawn()
    {
        QFETCH(QString, text);
        const Typeface face(90);
        const double real = QFontMetricsF(face.font()).horizontalAdvance(text);
        QVERIFY2(std::abs(face.width(text) - real) < real / 200, qPrintable(QString::number(face.width(text) - real)));
    }

    void linesBreakWhereTheyMay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("ems");
        QTest::addColumn<QString>("lines");
        QTest::newRow("fits") << QStringLiteral("机械制造") << 4 << QStringLiteral("机械制造");
        QTest::newRow("between characters") << QStringLiteral("机械制造") << 3 << QStringLiteral("机械制|造");
        QTest::newRow("no line begins with a stop") << QStringLiteral("机械制，造") << 3 << QStringLiteral("机械|制，造");
        QTest::newRow("no line ends with a bracket") << QStringLiteral("机械（造）") << 3 << QStringLiteral("机械|（造）");
        QTest::newRow("words stay whole") << QStringLiteral("safety fee accrual") << 6 << QStringLiteral("safety fee|accrual");
        QTest::newRow("a word too long is broken") << QStringLiteral("mmmmmmmmm") << 3 << QStringLiteral("mmm|mmm|mmm");
        QTest::newRow("given breaks") << QStringLiteral("a\nb") << 9 << QStringLiteral("a|b");
        QTest::newRow("nothing") << QString() << 3 << QString();
    }
    void linesBreakWhereTheyMay()
    {
        QFETCH(QString, text);
        QFETCH(int, ems);
        const Typeface face(100);
        QStringList lines;
        for (const QStringView line : face.lines(text, ems * face.width(u"汉") + 1)) {
            QVERIFY(face.width(line) <= ems * face.width(u"汉") + 1);
            lines << line.toString();
        }
        QTEST(lines.join(QLatin1Char('|')), "lines");
    }

    /// However many rows the last table has, some of it stands on the page that is signed.
    void noPageIsNothingButSignatures()
    {
        for (int rows = 1; rows <= 90; ++rows) {
            ReportDocument document = tests::ledgerReport(rows);
            document.signatures = {plain(QStringLiteral("Prepared by")), plain(QStringLiteral("Approved by"))};
            const ReportPages pages(document, "7C1E0-9KQ2M-4XTB7-00ZAW", pageLayoutFor(document));
            QImage page(595, 842, QImage::Format_RGB32);
            page.fill(Qt::white);
            QPainter painter(&page);
            pages.draw(painter, pages.count() - 1, 72);
            painter.end();
            bool hasTable = false;
            for (int y = 0; y < page.height() && !hasTable; ++y) {
                for (int x = 0; x < page.width() && !hasTable; ++x)
                    hasTable = page.pixelColor(x, y) == QColor(0xEDF1F1); // a table's head
            }
            QVERIFY2(hasTable, qPrintable(QString::number(rows)));
        }
    }

    void chartsArePicturesOfTheirSeries()
    {
        const ReportDocument document = tests::sampleReport();
        const ReportChart& chart = document.sections.front().charts.front();
        const QImage picture = chartPicture(chart, Language::Chinese, QSize(960, 400));
        QCOMPARE(picture.size(), QSize(960, 400));
        int teal = 0;
        int ochre = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                teal += picture.pixelColor(x, y) == QColor(0x0E6B6A) ? 1 : 0;
                ochre += picture.pixelColor(x, y) == QColor(0xB97F30) ? 1 : 0;
            }
        }
        QVERIFY(teal > 1000);
        QVERIFY(ochre > 1000);
        if (const QString keep = qEnvironmentVariable("PLUMBLINE_KEEP_PDF"); !keep.isEmpty())
            QVERIFY(picture.save(keep + QStringLiteral("chart.png")));
    }

    /// Each bar as long as its figure, from one line of zero.
    void barsAreAsLongAsTheirFigures()
    {
        ReportChart chart{plain(QStringLiteral("Use by category")), {},
            {{SeriesKind::Use, plain(QStringLiteral("Use")), {Money::fromFen(40'000'000), Money::fromFen(10'000'000), Money()}}},
            {plain(QStringLiteral("Training")), plain(QStringLiteral("Inspection")), plain(QStringLiteral("Nothing"))}};
        const QImage picture = chartPicture(chart, Language::English, QSize(960, 400));
        std::vector<int> lengths;
        int last = 0;
        for (int y = 0; y < picture.height(); ++y) {
            int length = 0;
            for (int x = 0; x < picture.width(); ++x)
                length += picture.pixelColor(x, y) == QColor(0xB97F30) ? 1 : 0;
            if (length > 0 && last == 0)
                lengths.push_back(length);
            last = length;
        }
        QCOMPARE(lengths.size(), std::size_t(2));
        QVERIFY(std::abs(lengths[0] - 4 * lengths[1]) <= 8);
        QVERIFY(lengths[1] > 50);
        QVERIFY(chartHeight(chart, 400) < 400);
        chart.categories.resize(60, plain(QStringLiteral("Another")));
        QCOMPARE(chartHeight(chart, 400), 400.0);
    }

    /// A line and what it is held against, from day to day, below the line of a limit; a bar as long as its tonnes.
    void quantitiesAreDrawnInTheirUnit()
    {
        ReportChart chart{plain(QStringLiteral("Sulphate")), {}, {}};
        chart.unit = ChartUnit{plain(QStringLiteral("mg/L")), 1};
        for (int month = 1; month <= 12; ++month)
            chart.days.push_back(QDate(2024, month, 15));
        ReportSeries downstream{SeriesKind::Balance, plain(QStringLiteral("Downstream")), {}};
        ReportSeries upstream{SeriesKind::Compared, plain(QStringLiteral("Upstream")), {}};
        for (int month = 1; month <= 12; ++month) {
            downstream.quantities.push_back(Quantity::fromUnits(100 + 10 * month));
            upstream.quantities.push_back(month % 3 ? std::nullopt : std::optional(Quantity::fromUnits(90)));
        }
        chart.series = {
            downstream, upstream, {SeriesKind::Threshold, plain(QStringLiteral("Limit")), {}, {Quantity::fromUnits(250)}}};
        const QImage lines = chartPicture(chart, Language::English, QSize(960, 400));
        const auto count = [](const QImage& picture, QColor colour) {
            int found = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    found += picture.pixelColor(x, y) == colour ? 1 : 0;
            }
            return found;
        };
        QVERIFY(count(lines, QColor(0x33454D)) > 500);
        QVERIFY(count(lines, QColor(0xB97F30)) > 300);
        QVERIFY(count(lines, QColor(0xB3312F)) > 200);
        ReportChart bars{plain(QStringLiteral("Inflow")), {}, {{SeriesKind::Accrual, plain(QStringLiteral("Inflow")), {}}},
            {plain(QStringLiteral("North")), plain(QStringLiteral("South"))}};
        bars.unit = ChartUnit{plain(QStringLiteral("t")), 0};
        bars.series.front().quantities = {Quantity::fromUnits(1'200), std::nullopt};
        const QImage drawn = chartPicture(bars, Language::English, QSize(960, 400));
        QVERIFY(count(drawn, QColor(0x0E6B6A)) > 1000);
        if (const QString keep = qEnvironmentVariable("PLUMBLINE_KEEP_PDF"); !keep.isEmpty())
            QVERIFY(lines.save(keep + QStringLiteral("lines.png")) && drawn.save(keep + QStringLiteral("bars.png")));
    }

    void chartsOfNothingAreDrawnToo()
    {
        const QImage picture = chartPicture({plain(QStringLiteral("Nothing")), {}, {}}, Language::English, QSize(200, 100));
        QVERIFY(!picture.isNull());
    }

    void thePreviewHasThePagesOfThePdf()
    {
        const ReportDocument document = tests::sampleReport();
        const ReportPages pages(document, "7C1E0", pageLayoutFor(document));
        PrintPreview preview(document, "7C1E0");
        preview.resize(900, 700);
        preview.show();
        QTRY_COMPARE(preview.pageCount(), pages.count());
        if (const QString keep = qEnvironmentVariable("PLUMBLINE_KEEP_PDF"); !keep.isEmpty())
            QVERIFY(preview.grab().save(keep + QStringLiteral("preview.png")));
    }
};

PLUMBLINE_TEST(PagesTest)
#include "pages_test.moc"
