// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/plan_store.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/safety_fee/plan_grid.h"
#include "ui/safety_fee/plan_page.h"
#include "ui/shared/record_table.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

namespace {

/// An empty workspace, and a person who only clicks and types.
struct NewcomerStage {
    QWidget& steps() { return *stage.window().findChild<QWidget*>(QStringLiteral("firstSteps")); }
    QPushButton& next() { return *steps().findChild<QPushButton*>(QStringLiteral("nextOfFirstSteps")); }
    /// The steps' words, the marked one in brackets.
    QString stepsAsText()
    {
        QStringList words;
        for (const QLabel* const label : steps().findChildren<QLabel*>()) {
            const bool isCurrent = label->property("role").toString() == QStringLiteral("chipAccent");
            words << (isCurrent ? QStringLiteral("[%1]").arg(label->text()) : label->text());
        }
        return words.join(QLatin1Char(' '));
    }
    void click(QWidget& widget)
    {
        QVERIFY2(widget.isVisible() && widget.isEnabled(), qPrintable(widget.objectName()));
        QTest::mouseClick(&widget, Qt::LeftButton);
        settleTasks();
    }
    void goOn(const char* words)
    {
        QCOMPARE(next().text(), QString::fromUtf8(words));
        click(next());
    }
    void tick(const char* item)
    {
        auto* const box = stage.visiblePage()->findChild<QCheckBox*>(QString::fromLatin1(item));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        settle();
        QVERIFY2(box->isChecked(), item);
    }
    /// Into the field that has the focus; a cell has an editor from the first key on.
    void type(const char* text)
    {
        for (; *text; ++text)
            QTest::keyClick(QApplication::focusWidget(), *text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settleTasks();
    }
    void typeInto(const char* field, const char* text)
    {
        auto* const edit = stage.visiblePage()->findChild<QLineEdit*>(QString::fromLatin1(field));
        edit->setFocus();
        type(text);
        press(Qt::Key_Return);
    }
    /// Nothing was there before: a balance of 0, and the tick beside it.
    void beginTheFirstYear()
    {
        goOn("去录入：年度数据");
        type("0");
        press(Qt::Key_Tab);
        QVERIFY(qobject_cast<QCheckBox*>(QApplication::focusWidget()));
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    PlanPage& plan() { return *qobject_cast<PlanPage*>(stage.visiblePage()); }
    /// A use of a category: its line added, the first month typed, filled to the right.
    void planUse(int category, const char* tenThousandsAMonth)
    {
        PlanGrid& grid = plan().grid();
        const int before = lastUse().isValid() ? lastUse().row() : -1;
        grid.findChild<QComboBox*>(QStringLiteral("category"))->setCurrentIndex(category);
        click(*grid.findChild<QPushButton*>(QStringLiteral("addLine")));
        QVERIFY(lastUse().row() > before);
        grid.table().setFocus();
        grid.table().setCurrentIndex(lastUse());
        type(tenThousandsAMonth);
        press(Qt::Key_Return);
        grid.table().setFocus();
        const QModelIndex january = lastUse();
        grid.table().selectionModel()->select(
            QItemSelection(january, january.siblingAtColumn(PlanModel::firstMonth + 11)), QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&grid.table(), Qt::Key_R, Qt::ControlModifier);
        settleTasks();
    }
    QModelIndex lastUse()
    {
        PlanModel& model = plan().grid().model();
        QModelIndex last;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, PlanModel::firstMonth);
            if (model.rowAt(index).of == PlanRow::Of::Use)
                last = index;
        }
        return last;
    }
    QString shown(PlanRow::Of of, int column)
    {
        return plan().grid().model().firstOf(of).siblingAtColumn(column).data().toString();
    }
    void answer(const char* who)
    {
        click(*plan().findChild<QPushButton*>(QStringLiteral("nextStep")));
        plan().bar().findChild<QLineEdit*>(QStringLiteral("answer"))->setFocus();
        type(who);
        press(Qt::Key_Return);
    }
    Plan saved()
    {
        const ReadScope facts = stage.session().workspace().read().value();
        return readPlans(facts, stage.scope().enterprise).value().front();
    }

    Stage stage{{.workspace = Stage::Setting::Workspace::New}};
};

}

class FirstPlanTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void fromAnEmptyWorkspaceToAnApprovedPlan();
    void tonnesAreExpectedInThePlan();
    void theStepsAreNotThereWhereAPlanIsApproved();
    void theStepsAreSentAwayForGood();
    void theOverviewSaysHowThePlanStands_data();
    void theOverviewSaysHowThePlanStands();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void cleanup() { use(Language::Chinese, ThemeChoice::Light); }
};

void FirstPlanTest::fromAnEmptyWorkspaceToAnApprovedPlan()
{
    NewcomerStage newcomer;
    newcomer.stage.open(QStringLiteral("safety_fee.accrual"));
    QCOMPARE(newcomer.stepsAsText(), QStringLiteral("[1 适用判断] 2 计提依据 3 使用安排 4 核对并完成"));
    newcomer.goOn("哪类业务适用于我们？");
    newcomer.tick("scope.machinery");
    newcomer.tick("division.general-equipment");
    newcomer.click(*buttonWith(*newcomer.stage.visiblePage(), QStringLiteral("建立这些业务")));
    QCOMPARE(newcomer.stepsAsText(), QStringLiteral("✓ 适用判断 [2 计提依据] 3 使用安排 4 核对并完成"));

    newcomer.type("123456789.01"); // the revenue of the year before: the field waits for it
    newcomer.press(Qt::Key_Return, Qt::ControlModifier);
    newcomer.beginTheFirstYear();
    QCOMPARE(newcomer.stepsAsText(), QStringLiteral("✓ 适用判断 ✓ 计提依据 [3 使用安排] 4 核对并完成"));

    newcomer.goOn("开始编制计划");
    newcomer.click(*buttonWith(newcomer.plan(), QStringLiteral("新建空白计划")));
    newcomer.typeInto("budget", "Budget 2025");
    newcomer.typeInto("budgetOn", "2025-1-10");
    newcomer.goOn("安排使用");
    newcomer.planUse(0, "5.5");
    newcomer.planUse(4, "2");
    QCOMPARE(newcomer.stepsAsText(), QStringLiteral("✓ 适用判断 ✓ 计提依据 ✓ 使用安排 [4 核对并完成]"));

    newcomer.goOn("提交计划");
    newcomer.answer("Wang Fang");
    newcomer.goOn("批准计划");
    newcomer.answer("Board");
    QVERIFY(!newcomer.steps().isVisible());

    // 123,456,789.01 under article 30: 1,418,641.97 a year; (5.5 + 2) x 12 = 90.00 are used.
    QVERIFY(newcomer.saved().state() == PlanState::Approved);
    QCOMPARE(newcomer.saved().budgetOn, std::optional(QDate(2025, 1, 10)));
    QCOMPARE(newcomer.saved().uses.size(), std::size_t(24));
    QCOMPARE(newcomer.shown(PlanRow::Of::AccruedTotal, PlanModel::yearColumn), QStringLiteral("141.86"));
    QCOMPARE(newcomer.shown(PlanRow::Of::UseTotal, PlanModel::yearColumn), QStringLiteral("90.00"));
    QCOMPARE(newcomer.shown(PlanRow::Of::Closing, PlanModel::firstMonth + 11), QStringLiteral("51.86"));
    const YearAccrual& year = *newcomer.plan().desk()->reckoning.year();
    QCOMPARE(year.due, Money::fromFen(141'864'197));
    QCOMPARE(year.months.back().closing, Money::fromFen(141'864'197 - 90'000'000));
}

/// A mine's expected tonnes are typed in the plan itself: it is begun before its basis is there.
void FirstPlanTest::tonnesAreExpectedInThePlan()
{
    NewcomerStage newcomer;
    newcomer.stage.open(QStringLiteral("safety_fee.scope"));
    newcomer.tick("scope.noncoal");
    newcomer.tick("noncoal.metal.underground");
    newcomer.click(*buttonWith(*newcomer.stage.visiblePage(), QStringLiteral("建立这些业务")));
    newcomer.beginTheFirstYear();
    newcomer.goOn("开始编制计划");
    newcomer.click(*buttonWith(newcomer.plan(), QStringLiteral("新建空白计划")));
    QCOMPARE(newcomer.next().text(), QStringLiteral("填写预计数"));
}

void FirstPlanTest::theStepsAreNotThereWhereAPlanIsApproved()
{
    Stage stage;
    stage.open(QStringLiteral("safety_fee.plan"));
    QVERIFY(!stage.window().findChild<QWidget*>(QStringLiteral("firstSteps"))->isVisible());
}

void FirstPlanTest::theOverviewSaysHowThePlanStands_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("words");
    QTest::newRow("approved") << 2025 << QStringLiteral("2025 年计划使用|已批准 v2|151.80|✓ 占应提 105.3 %，线 60%");
    QTest::newRow("a draft") << 2026 << QStringLiteral("2026 年计划使用|草稿 v1|下一步：提交第 1 版");
    QTest::newRow("none") << 2022 << QStringLiteral("2022 年计划使用|—|本年还没有计划|下一步：编制计划（第46条）");
}

void FirstPlanTest::theOverviewSaysHowThePlanStands()
{
    QFETCH(const int, year);
    QFETCH(const QString, words);
    Stage stage({.year = year});
    QWidget* const overview = stage.open(QStringLiteral("overview"));
    auto* const card = overview->findChild<QWidget*>(QStringLiteral("planCard"));
    QStringList shown;
    for (const QLabel* const label : card->findChildren<QLabel*>()) {
        if (label->isVisible())
            shown << label->text();
    }
    for (const QString& word : words.split(QLatin1Char('|')))
        QVERIFY2(shown.contains(word), qPrintable(shown.join(QLatin1Char('|'))));
    QTest::mouseClick(card, Qt::LeftButton);
    settleTasks();
    QVERIFY(qobject_cast<PlanPage*>(stage.visiblePage()));
}

void FirstPlanTest::theStepsAreSentAwayForGood()
{
    NewcomerStage newcomer;
    newcomer.stage.open(QStringLiteral("safety_fee.plan"));
    newcomer.click(*newcomer.steps().findChild<QPushButton*>(QStringLiteral("dismissFirstSteps")));
    QVERIFY(!newcomer.steps().isVisible());
    newcomer.stage.window().context().factsChanged();
    settleTasks();
    QVERIFY(!newcomer.steps().isVisible());
    newcomer.stage.open(QStringLiteral("safety_fee.scope"));
    QVERIFY(!newcomer.steps().isVisible());
}

void FirstPlanTest::nothingIsCutOff_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("first-steps-zh-light") << Language::Chinese << ThemeChoice::Light;
    QTest::newRow("first-steps-en-dark") << Language::English << ThemeChoice::Dark;
}

void FirstPlanTest::nothingIsCutOff()
{
    QFETCH(const Language, language);
    QFETCH(const ThemeChoice, theme);
    Stage stage({.language = language, .theme = theme, .workspace = Stage::Setting::Workspace::New});
    stage.open(QStringLiteral("safety_fee.scope"));
    takePicture(stage.window(), QString::fromLatin1(QTest::currentDataTag()), {1280, 800});
    const QStringList clipped = clippedTexts(stage.window());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QStringLiteral("; "))));
}

PLUMBLINE_TEST(FirstPlanTest)
#include "first_plan_test.moc"
