// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/verify_file.h"
#include "core/store/safety_fee/plan_store.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/safety_fee/plan_grid.h"
#include "ui/safety_fee/plan_page.h"
#include "ui/shared/month_chart.h"
#include "ui/shared/problem_card.h"
#include "ui/shared/record_table.h"
#include "ui/shared/why_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

Q_DECLARE_METATYPE(plumbline::Language)
Q_DECLARE_METATYPE(plumbline::ThemeChoice)

namespace {

constexpr int draftYear = 2026;

/// The sample's draft of 2026, open.
struct DraftStage {
    explicit DraftStage(Stage::Setting setting = {.year = draftYear})
        : stage(std::move(setting)), page(*stage.openAs<PlanPage>("safety_fee.plan")), grid(page.grid())
    {
    }

    QModelIndex useCell(int line, int month)
    {
        const QModelIndex first = grid.model().firstOf(PlanRow::Of::Use);
        return grid.model().index(first.row() + line, PlanModel::firstMonth + month - 1);
    }
    QModelIndex cell(PlanRow::Of of, int month)
    {
        return grid.model().firstOf(of).siblingAtColumn(PlanModel::firstMonth + month - 1);
    }
    void select(const QModelIndex& from, const QModelIndex& to)
    {
        grid.table().setCurrentIndex(from);
        grid.table().selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
    }
    Plan saved(int version = 1)
    {
        const ReadScope facts = stage.session().workspace().read().value();
        const std::vector<Plan> plans = readPlans(facts, stage.scope().enterprise).value();
        for (const Plan& plan : plans) {
            if (plan.year == stage.scope().year && plan.version == version)
                return plan;
        }
        qFatal("no such version");
    }
    Money savedUse(const char* category, int month, int version = 1)
    {
        Sum sum;
        const Plan plan = saved(version);
        for (const PlannedUse& planned : plan.uses) {
            if (planned.use.category == category && planned.use.month.number() == month)
                sum += planned.use.amount;
        }
        return sum.total().value();
    }
    /// Types who, and takes the step that is asked for.
    void answer(const QString& who)
    {
        auto* const edit = page.bar().findChild<QLineEdit*>(QStringLiteral("answer"));
        QVERIFY(edit->isVisible());
        edit->setText(who);
        QTest::mouseClick(page.bar().findChild<QPushButton*>(QStringLiteral("confirm")), Qt::LeftButton);
        settleTasks();
    }
    void next(const QString& who)
    {
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("nextStep")), Qt::LeftButton);
        answer(who);
    }

    Stage stage;
    PlanPage& page;
    PlanGrid& grid;
};

constexpr int lineOfFacilities = 1; ///< machinery.1, after the statutory one
const char* const facilities = "machinery.1";

}

class PlanPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelKeepsTheContractOfModels();
    void anAmountTypedIsReckonedAtOnceAndSavedInOneRecord();
    void enterGoesOnBelow();
    void aBlockFromExcelIsTakenWhole();
    void aBlockWithTextIsNamedAndNothingIsChanged_data();
    void aBlockWithTextIsNamedAndNothingIsChanged();
    void fillingRightAndDownAndClearing();
    void undoBringsBackWhatWas();
    void aSelectionIsSummed();
    void aLineIsAddedAndTakenOut();
    void article56_whatIsNeededByAStandardComesFirst();
    void everyFigureThatFollowsSaysWhy();
    void expectedTonnesChangeTheAccrual();
    void aDraftIsSubmittedApprovedAndLocked();
    void aRevisionIsANewVersion();
    void versionsAreComparedInThePage();
    void whatCantBeReckonedIsToldInItsPlace();
    void theReportIsThatOfTheVersionShown();
    void whatIsFoldedStaysFolded();
    void theBasisIsFoldedOnceItIsAnswered();
    void pictures_data();
    void pictures();
    void cleanup() { use(Language::Chinese, ThemeChoice::Light); }
};

void PlanPageTest::theModelKeepsTheContractOfModels()
{
    DraftStage draft;
    const QAbstractItemModelTester tester(&draft.grid.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    draft.select(draft.useCell(0, 1), draft.useCell(0, 1));
    draft.grid.paste(QStringLiteral("1.5"));
    draft.grid.removeLine();
    Q_EMIT draft.stage.window().context().factsAreNewer();
    settleTasks();
    QCOMPARE(draft.grid.model().columnCount(), 15);
    QVERIFY(draft.grid.model().rowCount() > 12);
}

void PlanPageTest::anAmountTypedIsReckonedAtOnceAndSavedInOneRecord()
{
    DraftStage draft;
    const std::int64_t records = draft.stage.records();
    const QModelIndex may = draft.useCell(lineOfFacilities, 5);
    const Money before = std::get<Money>(draft.grid.model().cell(draft.cell(PlanRow::Of::Closing, 5)));
    QVERIFY(draft.grid.model().setData(may, QStringLiteral("5.2"), Qt::EditRole)); // 万元, as the head says; was 4.2
    const Money after = std::get<Money>(draft.grid.model().cell(draft.cell(PlanRow::Of::Closing, 5)));
    QCOMPARE(before.fen() - after.fen(), std::int64_t(1'000'000));
    settleTasks();
    QCOMPARE(draft.savedUse(facilities, 5).fen(), std::int64_t(5'200'000));
    QCOMPARE(draft.stage.records(), records + 1);
    QCOMPARE(draft.stage.lastRecord(), std::string("safety_fee.plan.save"));
}

void PlanPageTest::enterGoesOnBelow()
{
    DraftStage draft;
    RecordTable& table = draft.grid.table();
    table.setFocus();
    table.setCurrentIndex(draft.useCell(lineOfFacilities, 3));
    QTest::keyClick(&table, Qt::Key_7);
    auto* const editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    settleTasks();
    QCOMPARE(table.currentIndex(), draft.useCell(lineOfFacilities + 1, 3));
    QCOMPARE(draft.savedUse(facilities, 3).fen(), std::int64_t(7'000'000));
}

void PlanPageTest::aBlockFromExcelIsTakenWhole()
{
    DraftStage draft;
    const std::int64_t records = draft.stage.records();
    draft.select(draft.useCell(lineOfFacilities, 1), draft.useCell(lineOfFacilities, 1));
    draft.grid.paste(QStringLiteral("1.25\t１２．５\t\t1,234.50\r\n￥3\t3万元\t3元\t0\r\n"));
    settleTasks();
    QCOMPARE(draft.savedUse(facilities, 1).fen(), std::int64_t(1'250'000));
    QCOMPARE(draft.savedUse(facilities, 2).fen(), std::int64_t(12'500'000));
    QVERIFY(draft.grid.model().cell(draft.useCell(lineOfFacilities, 3)).index() == 0); // blank in Excel is blank here
    QCOMPARE(draft.savedUse(facilities, 4).fen(), std::int64_t(1'234'500'000));
    QCOMPARE(draft.savedUse("machinery.2", 2).fen(), std::int64_t(3'000'000));
    QCOMPARE(draft.savedUse("machinery.2", 3).fen(), std::int64_t(300));
    QCOMPARE(draft.stage.records(), records + 1);
}

void PlanPageTest::aBlockWithTextIsNamedAndNothingIsChanged_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("named");
    QTest::newRow("merged cells with a heading in them") << QStringLiteral("防护设施\t\t\n1\t2\t3") << QStringLiteral("1月 · 一");
    QTest::newRow("a word") << QStringLiteral("1.2\t暂无\n3\t4") << QStringLiteral("2月 · 一");
    QTest::newRow("two meanings") << QStringLiteral("1,23") << QStringLiteral("1月 · 一");
    QTest::newRow("a negative") << QStringLiteral("5\t6\t-7") << QStringLiteral("3月 · 一");
    QTest::newRow("beyond the months") << QStringLiteral("1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1") << QStringLiteral("全年 · 一");
    QTest::newRow("into the total") << QStringLiteral("1\n1\n1\n1\n1\n1\n1") << QStringLiteral("1月 · 使用合计");
}

void PlanPageTest::aBlockWithTextIsNamedAndNothingIsChanged()
{
    QFETCH(const QString, block);
    QFETCH(const QString, named);
    DraftStage draft;
    const std::int64_t records = draft.stage.records();
    draft.select(draft.useCell(lineOfFacilities, 1), draft.useCell(lineOfFacilities, 1));
    draft.grid.paste(block);
    settleTasks();
    QVERIFY2(draft.grid.message().contains(named), qPrintable(draft.grid.message()));
    QCOMPARE(draft.stage.records(), records);
    QCOMPARE(draft.grid.model().cell(draft.useCell(lineOfFacilities, 1)), PlanCell(Money::fromFen(2'600'000)));
}

void PlanPageTest::fillingRightAndDownAndClearing()
{
    DraftStage draft;
    draft.select(draft.useCell(lineOfFacilities, 1), draft.useCell(lineOfFacilities, 6));
    draft.grid.fill(Qt::Horizontal);
    settleTasks();
    QCOMPARE(draft.savedUse(facilities, 6).fen(), std::int64_t(2'600'000));
    draft.select(draft.useCell(lineOfFacilities, 1), draft.useCell(lineOfFacilities + 1, 2));
    draft.grid.fill(Qt::Vertical);
    settleTasks();
    QCOMPARE(draft.savedUse("machinery.2", 2).fen(), std::int64_t(2'600'000));
    draft.grid.clear();
    settleTasks();
    QCOMPARE(draft.savedUse("machinery.2", 2), Money());
    QVERIFY(draft.grid.model().cell(draft.useCell(lineOfFacilities, 1)).index() == 0);
}

void PlanPageTest::undoBringsBackWhatWas()
{
    DraftStage draft;
    draft.select(draft.useCell(lineOfFacilities, 1), draft.useCell(lineOfFacilities, 3));
    draft.grid.clear();
    settleTasks();
    QCOMPARE(draft.savedUse(facilities, 2), Money());
    draft.grid.undo();
    settleTasks();
    QCOMPARE(draft.savedUse(facilities, 2).fen(), std::int64_t(2'600'000));
    draft.grid.redo();
    settleTasks();
    QCOMPARE(draft.savedUse(facilities, 2), Money());
}

void PlanPageTest::aSelectionIsSummed()
{
    DraftStage draft;
    const QModelIndex january = draft.useCell(lineOfFacilities, 1);
    QItemSelection year(january, january.siblingAtColumn(PlanModel::firstMonth + 3));
    const QString sum = draft.grid.model().summary(year.indexes());
    for (const char* const word : {"12.00", "4", "3.00"}) // 2.6 x 3 + 4.2
        QVERIFY2(sum.contains(QString::fromUtf8(word)), qPrintable(sum));
}

void PlanPageTest::aLineIsAddedAndTakenOut()
{
    DraftStage draft;
    const int before = draft.grid.model().rowCount();
    auto* const category = draft.page.findChild<QComboBox*>(QStringLiteral("category"));
    QVERIFY2(category->itemText(6).contains(QStringLiteral("第31条")), qPrintable(category->itemText(6)));
    category->setCurrentIndex(category->findData(QStringLiteral("machinery.7")));
    draft.page.findChild<QLineEdit*>(QStringLiteral("department"))->setText(QStringLiteral("技术部"));
    QTest::mouseClick(draft.page.findChild<QPushButton*>(QStringLiteral("addLine")), Qt::LeftButton);
    QCOMPARE(draft.grid.model().rowCount(), before + 1);
    const QModelIndex cell = draft.grid.table().currentIndex();
    QCOMPARE(draft.grid.model().rowAt(cell).side, QStringLiteral("技术部"));
    draft.grid.paste(QStringLiteral("2.5"));
    settleTasks();
    QCOMPARE(draft.savedUse("machinery.7", 1).fen(), std::int64_t(2'500'000));
    QTest::mouseClick(draft.page.findChild<QPushButton*>(QStringLiteral("removeLine")), Qt::LeftButton);
    settleTasks();
    QCOMPARE(draft.savedUse("machinery.7", 1), Money());
    QCOMPARE(draft.grid.model().rowCount(), before);
}

void PlanPageTest::article56_whatIsNeededByAStandardComesFirst()
{
    DraftStage draft;
    QVERIFY(draft.grid.model().rowAt(draft.useCell(0, 1)).title.contains(QStringLiteral("法定")));
}

void PlanPageTest::everyFigureThatFollowsSaysWhy()
{
    DraftStage draft({.year = 2025});
    const PlanModel& model = draft.grid.model();
    const auto* const panel = draft.stage.window().findChild<WhyPanel*>();
    int explained = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = PlanModel::firstMonth; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QCOMPARE(index.data(record::FigureRole).toString().isEmpty(), model.cell(index).index() == 0);
            if (model.cell(index).index() == 0)
                continue;
            draft.grid.table().setCurrentIndex(index);
            Q_EMIT draft.grid.figureAsked(index);
            QVERIFY2(panel->isVisible() && panel->asText().contains(model.rowAt(index).title), qPrintable(model.place(index)));
            ++explained;
        }
    }
    QVERIFY(explained > 100);
    draft.grid.table().setCurrentIndex(draft.cell(PlanRow::Of::Accrued, 5));
    Q_EMIT draft.grid.figureAsked(draft.cell(PlanRow::Of::Accrued, 5));
    for (const char* const word : {"120,100.19", "235,000.00", "第30条", "2025 年 5 月"})
        QVERIFY2(panel->asText().contains(QString::fromUtf8(word)), qPrintable(panel->asText()));
}

void PlanPageTest::expectedTonnesChangeTheAccrual()
{
    DraftStage draft({.enterprise = sampleMine, .year = 2025});
    draft.next(QStringLiteral("下半年扩产"));
    const QModelIndex tonnes = draft.cell(PlanRow::Of::Output, 6);
    QCOMPARE(draft.grid.model().cell(tonnes), PlanCell(Quantity::fromUnits(26'000)));
    const QModelIndex accrued = draft.cell(PlanRow::Of::Accrued, 6);
    const Money before = std::get<Money>(draft.grid.model().cell(accrued));
    QVERIFY(draft.grid.model().setData(tonnes, QStringLiteral("2.7万吨"), Qt::EditRole));
    const Money after = std::get<Money>(draft.grid.model().cell(accrued));
    QVERIFY(after.fen() * 26 == before.fen() * 27);
    settleTasks();
    const auto outputs = draft.saved(2).outputs;
    QVERIFY(std::any_of(outputs.begin(), outputs.end(),
        [](const Output& output) { return output.month == Month(2025, 6) && output.quantity == Quantity::fromUnits(27'000); }));
}

void PlanPageTest::aDraftIsSubmittedApprovedAndLocked()
{
    DraftStage draft;
    draft.next(QStringLiteral("王芳"));
    QCOMPARE(draft.saved().state(), PlanState::Submitted);
    QVERIFY(!draft.grid.model().isTyped(draft.useCell(lineOfFacilities, 1)));
    QTest::mouseClick(draft.page.findChild<QPushButton*>(QStringLiteral("return")), Qt::LeftButton);
    draft.answer(QStringLiteral("李总"));
    QCOMPARE(draft.saved().state(), PlanState::Draft);
    QVERIFY(draft.grid.model().isTyped(draft.useCell(lineOfFacilities, 1)));
    draft.next(QStringLiteral("王芳"));
    draft.next(QStringLiteral("董事会"));
    const Plan approved = draft.saved();
    QCOMPARE(approved.state(), PlanState::Approved);
    QCOMPARE(approved.approval()->by, QStringLiteral("董事会"));
    QCOMPARE(approved.approval()->on, draft.stage.scope().asOf);
    QVERIFY(!draft.grid.model().isTyped(draft.useCell(lineOfFacilities, 1)));
}

void PlanPageTest::aRevisionIsANewVersion()
{
    DraftStage draft({.year = 2025});
    QVERIFY(!draft.grid.model().isTyped(draft.useCell(lineOfFacilities, 1)));
    draft.next({}); // a revision without a reason isn't one
    QVERIFY(draft.page.bar().findChild<QLineEdit*>(QStringLiteral("answer"))->isVisible());
    draft.answer(QStringLiteral("新增产线"));
    QCOMPARE(draft.saved(3).state(), PlanState::Draft);
    QCOMPARE(draft.saved(3).reason, QStringLiteral("新增产线"));
    QCOMPARE(draft.saved(2).state(), PlanState::Approved);
    QCOMPARE(draft.page.desk()->draft.plan().version, 3);
    QVERIFY(draft.grid.model().isTyped(draft.useCell(lineOfFacilities, 1)));
}

void PlanPageTest::versionsAreComparedInThePage()
{
    DraftStage draft({.year = 2025});
    auto* const choice = draft.page.bar().findChild<QComboBox*>(QStringLiteral("compare"));
    const int first = choice->findData(1);
    choice->setCurrentIndex(first);
    Q_EMIT choice->activated(first);
    settleTasks();
    auto* const table = draft.page.findChild<RecordTable*>(QStringLiteral("differences"));
    QVERIFY(table->isVisible());
    // machinery.1 from August on: two months at 30,000 and three at 58,000 become 72,000.
    const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    int uses = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QVERIFY(text(row, 3) != text(row, 4));
        if (text(row, 0) != QStringLiteral("计划使用"))
            continue;
        ++uses;
        QCOMPARE(text(row, 4), QStringLiteral("7.20"));
    }
    QCOMPARE(uses, 5);
}

void PlanPageTest::whatCantBeReckonedIsToldInItsPlace()
{
    DraftStage draft;
    auto* const opening = draft.page.findChild<QLineEdit*>(QStringLiteral("revenue"));
    QVERIFY(!draft.page.findChild<ProblemCard*>()->isVisible());
    opening->setText(QString());
    Q_EMIT opening->editingFinished();
    settleTasks();
    const auto* const problem = draft.page.findChild<ProblemCard*>();
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("2025")), qPrintable(problem->text()));
    QVERIFY(draft.grid.model().cell(draft.cell(PlanRow::Of::Closing, 1)).index() == 0); // absent, not 0
    opening->setText(QStringLiteral("1.2亿元"));
    Q_EMIT opening->editingFinished();
    QVERIFY(!problem->isVisible());
}

void PlanPageTest::theReportIsThatOfTheVersionShown()
{
    DraftStage draft({.year = 2025});
    const QString path = draft.stage.folder() + QStringLiteral("/plan.xlsx");
    draft.page.report().exportTo(path);
    settleTasks();
    QVERIFY(verifyReportFile(path).outcome == FileOutcome::Intact);
}

void PlanPageTest::whatIsFoldedStaysFolded()
{
    const auto chart = [](const DraftStage& draft) { return draft.page.findChild<MonthChart*>(); };
    const auto fold = [](const DraftStage& draft) {
        QTest::mouseClick(draft.page.findChild<QPushButton*>(QStringLiteral("foldChart")), Qt::LeftButton);
    };
    {
        DraftStage draft;
        QVERIFY(chart(draft)->isVisible());
        fold(draft);
        QVERIFY(!chart(draft)->isVisible());
    }
    DraftStage again;
    QVERIFY(!chart(again)->isVisible());
    fold(again);
    QVERIFY(chart(again)->isVisible());
    QSettings().remove(QStringLiteral("folded"));
}

/// What is still to be answered stands open; a basis that is complete gives way to the table.
void PlanPageTest::theBasisIsFoldedOnceItIsAnswered()
{
    Stage stage({.year = draftYear});
    auto* page = stage.openAs<PlanPage>("safety_fee.plan");
    const auto type = [&](const char* name, const char* text) {
        auto* const edit = page->findChild<QLineEdit*>(QString::fromLatin1(name));
        QVERIFY(edit->isVisible());
        edit->setText(QString::fromUtf8(text));
        Q_EMIT edit->editingFinished();
        settleTasks();
    };
    type("budget", "2026 年度预算");
    type("budgetOn", "2025-12-20");
    PageScope other = stage.scope();
    other.year = 2025;
    stage.window().chooseScope(other);
    settleTasks();
    stage.window().chooseScope(stage.scope());
    settleTasks();
    QVERIFY(!page->findChild<QLineEdit*>(QStringLiteral("budget"))->isVisible());
    QCOMPARE(page->desk()->draft.plan().budget, QStringLiteral("2026 年度预算"));
}

void PlanPageTest::pictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QString>("what");
    for (const auto& [language, languageName] : {std::pair(Language::Chinese, "zh"), std::pair(Language::English, "en")}) {
        for (const auto& [theme, themeName] : {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
            for (const char* const what : {"approved", "draft", "mine", "none"})
                QTest::addRow("plan-%s-%s-%s", what, languageName, themeName) << language << theme << QString::fromLatin1(what);
        }
    }
}

void PlanPageTest::pictures()
{
    QFETCH(const Language, language);
    QFETCH(const ThemeChoice, theme);
    QFETCH(const QString, what);
    const bool isMine = what == QStringLiteral("mine");
    const int year = what == QStringLiteral("draft") ? 2026 : what == QStringLiteral("none") ? 2024 : 2025;
    DraftStage draft({.language = language, .theme = theme, .enterprise = isMine ? sampleMine : sampleMachinery, .year = year});
    if (what == QStringLiteral("draft")) {
        draft.select(draft.useCell(1, 1), draft.useCell(1, 1));
        draft.grid.paste(QStringLiteral("1.2\t暂无"));
    }
    for (const auto& [suffix, size] : {std::pair("", QSize{1440, isMine ? 900 : 1500}), {"-small", QSize(1280, 720)}}) {
        takePicture(draft.stage.window(), QString::fromLatin1(QTest::currentDataTag()) + QLatin1String(suffix), size);
        const QStringList clipped = clippedTexts(draft.stage.window());
        QVERIFY2(clipped.isEmpty(), qPrintable(QLatin1String(suffix) + clipped.join(QStringLiteral("; "))));
    }
}

PLUMBLINE_TEST(PlanPageTest)
#include "plan_page_test.moc"
