// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/verify_file.h"
#include "core/safety_fee/accrual_report.h"
#include "core/services/fact_rows.h"
#include "core/services/report_desk.h"
#include "core/store/safety_fee/tables.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "ui/print/print_preview.h"
#include "ui/safety_fee/accrual_page.h"
#include "ui/safety_fee/explain_receipt.h"
#include "ui/safety_fee/report_actions.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/problem_card.h"
#include "ui/shared/record_table.h"
#include "ui/shared/why_panel.h"
#include "ui/shell/notice_bar.h"
#include "ui/texts/format.h"
#include "ui/texts/step_text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

namespace {

constexpr int mayColumn = 5;

RecordTable* tableOf(QWidget* page)
{
    return page->findChild<RecordTable*>(QStringLiteral("accrualTable"));
}

QModelIndex cellOf(const QAbstractItemModel& model, const QString& row, int column)
{
    for (int at = 0; at < model.rowCount(); ++at) {
        if (model.index(at, 0).data().toString() == row)
            return model.index(at, column);
    }
    return {};
}

void click(QTableView* table, const QModelIndex& index)
{
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

}

class AccrualPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mayOfTheSampleIsAccruedToTheFen();
    void aClickOnMaySaysWhyOutOfItsReceipt();
    void everyFigureIsExplainedByTheFiguresOfItsReceipt();
    void theModelKeepsTheContractOfModels();
    void aSelectionIsSummedAndCopied();
    void anUnknownRevenueIsAProblemInItsPlaceNotAnEmptyTable();
    void theProblemLeadsToTheFactItMisses();
    void aRateChangedInThePackChangesFigurePanelAndSum();
    void theUnitOfMoneyIsSaidOnceAndFollowsTheSetting();
    void exportsAreSealedAndTheirSealingIsARecord_data();
    void exportsAreSealedAndTheirSealingIsARecord();
    void everyReceiptOfThePageIsInTheReport();
    void aPreviewThatCantBeDrawnIsToldInTheWindow();
    void cleanup() { use(Language::Chinese, ThemeChoice::Light); }
};

// 第三十条：132,480,915.37 元 → 235,000 + 1,125,000 + 81,202.288425 = 1,441,202.29; a twelfth of it, rounded down.
void AccrualPageTest::mayOfTheSampleIsAccruedToTheFen()
{
    Stage stage;
    const auto* const page = stage.openAs<AccrualPage>("safety_fee.accrual");
    QVERIFY(page);
    const auto view = readYearView(stage.session(), stage.scope());
    QVERIFY2(view, view ? "" : view.problem().code.data());
    const auto& may = view->year.activities.front().months.at(4);
    QCOMPARE(formatMoney(may.accrued), std::string("120100.19"));
    QCOMPARE(formatMoney(view->year.due), std::string("1441202.29"));
    const auto table = accrualTable(*view, Language::Chinese);
    QVERIFY(table);
    QCOMPARE(table->rows.at(2).title, QStringLiteral("实提"));
    QCOMPARE(table->rows.at(2).cells.at(4).amount, std::optional(may.accrued));
}

void AccrualPageTest::aClickOnMaySaysWhyOutOfItsReceipt()
{
    Stage stage;
    RecordTable* const table = tableOf(stage.open(QStringLiteral("safety_fee.accrual")));
    click(table, cellOf(*table->model(), QStringLiteral("实提"), mayColumn));
    const auto* const panel = stage.window().findChild<WhyPanel*>();
    QVERIFY(panel->isVisible());
    const QString text = panel->asText();
    for (const char* const word : {"120,100.19", "235,000.00", "1,125,000.00", "81,202.288425", "第30条", "2025 年 5 月"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(QString::fromUtf8(word) + QStringLiteral(" in ") + text));
}

void AccrualPageTest::everyFigureIsExplainedByTheFiguresOfItsReceipt()
{
    Stage stage;
    const auto view = readYearView(stage.session(), stage.scope());
    QVERIFY(view);
    const auto table = accrualTable(*view, Language::Chinese);
    QVERIFY(table);
    int explained = 0;
    for (const AccrualRow& row : table->rows) {
        for (const AccrualCell& cell : row.cells) {
            QCOMPARE(cell.source >= 0, cell.amount.has_value() || !cell.text.isEmpty());
            if (cell.source < 0)
                continue;
            const FigureSource& source = table->sources.at(std::size_t(cell.source));
            if (!source.why)
                continue;
            const Result<Receipt> receipt = source.why();
            QVERIFY(receipt.isOk());
            const Explanation why = explainReckoning(*receipt, stage.session().rules(), Language::Chinese, source.subject);
            QVERIFY(why.lines.size() >= receipt->steps.size());
            for (const Step& step : receipt->steps) {
                const StepSentence sentence = stepSentence(step, Language::Chinese, view->pack);
                QVERIFY(std::any_of(why.lines.begin(), why.lines.end(), [&](const Explanation::Line& line) {
                    return line.title == sentence.title && line.amount == sentence.amount;
                }));
            }
            if (cell.amount && row.title != QStringLiteral("应提") && row.title != QStringLiteral("月初结余"))
                QCOMPARE(receipt->result, formatMoney(*cell.amount));
            ++explained;
        }
    }
    QVERIFY(explained > 100);
}

void AccrualPageTest::theModelKeepsTheContractOfModels()
{
    Stage stage;
    RecordTable* const table = tableOf(stage.open(QStringLiteral("safety_fee.accrual")));
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    Q_EMIT stage.window().context().factsAreNewer();
    settleTasks();
    QVERIFY(table->model()->rowCount() > 8);
    QCOMPARE(table->model()->columnCount(), 14);
}

void AccrualPageTest::aSelectionIsSummedAndCopied()
{
    Stage stage;
    RecordTable* const table = tableOf(stage.open(QStringLiteral("safety_fee.accrual")));
    const QModelIndex january = cellOf(*table->model(), QStringLiteral("实提"), 1);
    table->selectionModel()->select(QItemSelection(january, january.siblingAtColumn(3)), QItemSelectionModel::ClearAndSelect);
    QVERIFY(table->selectionSummary().contains(QStringLiteral("36.03"))); // 3 x 120,100.19 in 万元
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("12.01\t12.01\t12.01"));
}

void AccrualPageTest::anUnknownRevenueIsAProblemInItsPlaceNotAnEmptyTable()
{
    Stage stage;
    QWidget* const page = stage.open(QStringLiteral("safety_fee.accrual"));
    const auto* const problem = page->findChild<ProblemCard*>();
    QVERIFY(problem->isHidden());
    Id revenue;
    {
        const ReadScope facts = stage.session().workspace().read().value();
        for (const FactRow& row : readRows(facts, revenueTable, stage.scope().enterprise).value()) {
            if (row.cell("year") == "2024")
                revenue = row.id;
        }
    }
    QVERIFY(deleteRow(stage.session(), revenueTable, revenue, QStringLiteral("录错")));
    stage.window().context().factsChanged();
    settleTasks();
    QVERIFY(problem->isVisible());
    QVERIFY(!tableOf(page)->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("2024")), qPrintable(problem->text()));
}

void AccrualPageTest::theProblemLeadsToTheFactItMisses()
{
    Stage stage({.year = 2026});
    QWidget* const page = stage.open(QStringLiteral("safety_fee.accrual"));
    auto* const problem = page->findChild<ProblemCard*>();
    QVERIFY(problem->isVisible());
    QTest::mouseClick(problem->findChild<QPushButton*>(), Qt::LeftButton);
    settleTasks();
    QVERIFY(!page->isVisible());
}

void AccrualPageTest::aRateChangedInThePackChangesFigurePanelAndSum()
{
    // The first bracket of article 30 from 2.35 % to 4.35 %: 200,000 more a year.
    Stage stage({.rules = alteredRules(R"("to": "10000000.00", "rate": "2.35%", "cite": {"article": "30")",
                     R"("to": "10000000.00", "rate": "4.35%", "cite": {"article": "30")")});
    const auto view = readYearView(stage.session(), stage.scope());
    QVERIFY(view);
    QCOMPARE(formatMoney(view->year.due), std::string("1641202.29"));
    RecordTable* const table = tableOf(stage.open(QStringLiteral("safety_fee.accrual")));
    const QModelIndex may = cellOf(*table->model(), QStringLiteral("实提"), mayColumn);
    QCOMPARE(may.data().toString(), QStringLiteral("13.68"));
    click(table, may);
    const QString text = stage.window().findChild<WhyPanel*>()->asText();
    for (const char* const word : {"136,766.85", "435,000.00", "4.35%"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(text));
}

void AccrualPageTest::theUnitOfMoneyIsSaidOnceAndFollowsTheSetting()
{
    Stage stage;
    RecordTable* const table = tableOf(stage.open(QStringLiteral("safety_fee.accrual")));
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("万元"));
    QCOMPARE(cellOf(*table->model(), QStringLiteral("实提"), mayColumn).data().toString(), QStringLiteral("12.01"));
}

void AccrualPageTest::exportsAreSealedAndTheirSealingIsARecord_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* const ending : {"xlsx", "pdf", "json"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void AccrualPageTest::exportsAreSealedAndTheirSealingIsARecord()
{
    QFETCH(const QString, ending);
    Stage stage;
    auto* const page = stage.openAs<AccrualPage>("safety_fee.accrual");
    const QString path = stage.folder() + QStringLiteral("/report.") + ending;
    page->report().exportTo(path);
    settleTasks();
    QVERIFY(verifyReportFile(path).outcome == FileOutcome::Intact);
    QCOMPARE(stage.lastRecord(), std::string("report.sealed"));
}

void AccrualPageTest::everyReceiptOfThePageIsInTheReport()
{
    Stage stage;
    const auto view = readYearView(stage.session(), stage.scope());
    QVERIFY(view);
    const auto table = accrualTable(*view, Language::Chinese);
    QVERIFY(table);
    const ReadScope facts = stage.session().workspace().read().value();
    const auto report = makeReport(stage.session(), facts, accrualReportName, scopeOf(stage.scope()), Language::Chinese);
    QVERIFY2(report, report ? "" : report.problem().code.data());
    for (const FigureSource& source : table->sources) {
        const Result<Receipt> receipt = source.why ? source.why() : Problem{"figure.recorded"};
        const bool isOwn = !receipt || receipt->rule == "sum"; // the page adds categories up, the report lists
        QVERIFY2(isOwn || report->receipt(receipt->id()), qPrintable(source.subject));
    }
}

void AccrualPageTest::aPreviewThatCantBeDrawnIsToldInTheWindow()
{
    Stage stage;
    stage.open(QStringLiteral("safety_fee.accrual"));
    QTest::keyClick(stage.visiblePage(), Qt::Key_P, Qt::ControlModifier);
    settleTasks();
    auto* const preview = stage.window().findChild<PrintPreview*>();
    QVERIFY(preview);
    auto* const notices = stage.window().findChild<NoticeBar*>();
    QVERIFY(!notices->isVisible());
    Q_EMIT preview->failed(Problem{"print.not-drawn"});
    QVERIFY(notices->isVisible());
}

PLUMBLINE_TEST(AccrualPageTest)
#include "accrual_page_test.moc"
