// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

namespace {

ReportDocument withCategories()
{
    ReportDocument document = sampleReport();
    ReportChart chart{{QStringLiteral("分类别使用"), QStringLiteral("Use by category")}, {}, {}};
    chart.categories = {
        {QStringLiteral("培训"), QStringLiteral("Training")}, {QStringLiteral("检查"), QStringLiteral("Inspection")}};
    chart.series = {
        {SeriesKind::Before, {QStringLiteral("2023 年"), QStringLiteral("2023")}, {Money::fromFen(1), Money::fromFen(-2)}},
        {SeriesKind::Use, {QStringLiteral("2024 年"), QStringLiteral("2024")}, {Money::fromFen(3), Money::fromFen(4)}}};
    document.sections.front().charts = {chart};
    return document;
}

ReportDocument withFactForms()
{
    ReportDocument document = sampleReport();
    document.factForms = {{"safety_fee.revenue", {QStringLiteral("营业收入"), QStringLiteral("Revenue")},
        {{"activity", {QStringLiteral("业务"), QStringLiteral("Line of business")}, CellKind::Label,
             {{"0191e1b0c4e0700080000000000000a1", {QStringLiteral("机械"), QStringLiteral("机械")}}}},
            {"amount_fen", {QStringLiteral("金额"), QStringLiteral("Amount")}, CellKind::Money}}}};
    return document;
}

/// Days in which only one of two series has a figure, a negative one, and one with all its decimals.
ReportDocument withQuantities()
{
    ReportDocument document = sampleReport();
    ReportChart chart{{QStringLiteral("地下水硫酸盐"), QStringLiteral("Sulphate in groundwater")}, {}, {}};
    chart.days = {QDate(2024, 1, 31), QDate(2024, 2, 29)};
    chart.unit = ChartUnit{{QStringLiteral("毫克/升"), QStringLiteral("mg/L")}, 2};
    chart.series = {{SeriesKind::Balance, {QStringLiteral("下游"), QStringLiteral("Downstream")}, {},
                        {Quantity::fromMillionths(1), std::nullopt}},
        {SeriesKind::Compared, {QStringLiteral("上游"), QStringLiteral("Upstream")}, {},
            {std::nullopt, Quantity::fromMillionths(-2'500'000)}}};
    document.sections.front().charts = {chart};
    return document;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

}

/// The document's canonical bytes: what a program of the first form reads stays in it, byte for byte.
class DocumentFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheFirstFormHoldsStaysInIt()
    {
        const std::string bytes = documentBytes(sampleReport());
        QVERIFY(bytes.find("\"format\":\"plumbline.report/1\"") != std::string::npos);
        QCOMPARE(sha256Hex(bytes), std::string("dfcd2fd91d3ee33a3ff11f8ed8bf3ed2af0a0826f721d7b7e9cfdf3a3214fbd5"));
    }

    void everyFormComesBack_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("form");
        QTest::newRow("as it was") << documentBytes(sampleReport()) << std::string("1");
        QTest::newRow("a chart of categories") << documentBytes(withCategories()) << std::string("2");
        QTest::newRow("a form of facts") << documentBytes(withFactForms()) << std::string("2");
        QTest::newRow("a chart of quantities") << documentBytes(withQuantities()) << std::string("3");
    }
    void everyFormComesBack()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, form);
        QVERIFY(bytes.find("\"format\":\"plumbline.report/" + form + '"') != std::string::npos);
        const Result<ReportDocument> document = readDocument(bytes);
        QVERIFY(document.isOk());
        QCOMPARE(documentBytes(*document), bytes);
    }

    void categoriesAndFormsAreRead()
    {
        const Result<ReportDocument> charted = readDocument(documentBytes(withCategories()));
        const ReportChart& chart = charted->sections.front().charts.front();
        QCOMPARE(chart.categories.at(1).en, QStringLiteral("Inspection"));
        QVERIFY(chart.series.front().kind == SeriesKind::Before);
        QCOMPARE(chart.series.front().values.at(1), Money::fromFen(-2));
        const Result<ReportDocument> formed = readDocument(documentBytes(withFactForms()));
        const FactFormColumn& column = formed->factForms.front().columns.front();
        QVERIFY(column.kind == CellKind::Label);
        QCOMPARE(column.words.at("0191e1b0c4e0700080000000000000a1").zh, QStringLiteral("机械"));
    }

    void quantitiesAreExactAndAbsentOnesStayAbsent()
    {
        const Result<ReportDocument> document = readDocument(documentBytes(withQuantities()));
        const ReportChart& chart = document->sections.front().charts.front();
        QCOMPARE(chart.unit->name.en, QStringLiteral("mg/L"));
        QCOMPARE(chart.unit->decimals, 2);
        QCOMPARE(chart.days.back(), QDate(2024, 2, 29));
        QVERIFY(chart.series.front().quantities.front() == Quantity::fromMillionths(1));
        QVERIFY(!chart.series.front().quantities.back());
        QVERIFY(chart.series.back().kind == SeriesKind::Compared);
        QVERIFY(chart.series.back().quantities.back() == Quantity::fromMillionths(-2'500'000));
        QVERIFY(!readDocument(replaced(documentBytes(withQuantities()), "\"decimals\":\"2\"", "\"decimals\":\"7\"")));
        QVERIFY(!readDocument(replaced(documentBytes(withCategories()), "\"before\"", "\"compared\"")));
    }

    /// A form that says it is an earlier one must not bring what that hasn't.
    void aLaterFormUnderTheNameOfAnEarlier_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("form");
        QTest::addColumn<std::string>("before");
        QTest::newRow("categories") << documentBytes(withCategories()) << std::string("2") << std::string("1");
        QTest::newRow("forms") << documentBytes(withFactForms()) << std::string("2") << std::string("1");
        QTest::newRow("quantities") << documentBytes(withQuantities()) << std::string("3") << std::string("2");
    }
    void aLaterFormUnderTheNameOfAnEarlier()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, form);
        QFETCH(std::string, before);
        QVERIFY(!readDocument(replaced(bytes, "plumbline.report/" + form, "plumbline.report/" + before)));
        const Result<ReportDocument> later = readDocument(replaced(bytes, "plumbline.report/" + form, "plumbline.report/4"));
        QVERIFY(!later);
        QCOMPARE(later.problem().code, std::string("report.unknown-format"));
    }
};

PLUMBLINE_TEST(DocumentFormTest)
#include "document_form_test.moc"
