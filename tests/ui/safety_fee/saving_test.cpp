// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/safety_fee/plan_grid.h"
#include "ui/safety_fee/plan_page.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_editor.h"
#include "ui/shell/notice_bar.h"

#include <QLineEdit>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

namespace {

constexpr int planYear = 2026; ///< the sample's draft

/// What is in the file, and the cell of a use to type into.
struct SavedStage {
    Plan saved()
    {
        const ReadScope facts = stage.session().workspace().read().value();
        const std::vector<Plan> plans = readPlans(facts, stage.scope().enterprise).value();
        for (const Plan& plan : plans) {
            if (plan.year == planYear)
                return plan;
        }
        qFatal("no plan");
    }
    std::int64_t savedFen(int month)
    {
        std::int64_t fen = 0;
        const Plan plan = saved();
        for (const PlannedUse& planned : plan.uses) {
            if (planned.use.category == "machinery.1" && planned.use.month.number() == month)
                fen += planned.use.amount.fen();
        }
        return fen;
    }
    std::size_t savedUses() { return saved().uses.size(); }
    bool type(PlanPage& page, int month, const char* tenThousands)
    {
        constexpr int lineOfFacilities = 1;
        PlanModel& model = page.grid().model();
        const int row = model.firstOf(PlanRow::Of::Use).row() + lineOfFacilities;
        return model.setData(
            model.index(row, PlanModel::firstMonth + month - 1), QString::fromLatin1(tenThousands), Qt::EditRole);
    }
    PlanStep step(PlanMove move) { return {{}, move, QDate(2025, 9, 30), QStringLiteral("李四"), {}}; }

    Stage stage{{.year = planYear}};
};

}

class SavingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCouldNotBeSavedIsKeptAndSavedLater();
    void anotherTryIsOffered();
    void whatIsTypedWhileSavingIsNotLostOnClosing();
    void whatIsTypedWhileSavingSurvivesAReload();
    void submittingTakesWhatWasTypedLast();
    void aRowBeingTypedIsSavedOnClosing();
    void cleanup() { use(Language::Chinese, ThemeChoice::Light); }
};

void SavingTest::whatCouldNotBeSavedIsKeptAndSavedLater()
{
    SavedStage on;
    auto& page = *on.stage.openAs<PlanPage>("safety_fee.plan");
    const Plan before = on.saved();
    const std::int64_t fen = on.savedFen(5);
    // Somebody else submits it meanwhile: it is locked.
    QVERIFY(movePlan(on.stage.session(), on.stage.scope().enterprise, before.id, on.step(PlanMove::Submitted)));
    QVERIFY(on.type(page, 5, "9.87"));
    settleTasks();
    QCOMPARE(on.savedFen(5), fen);
    const auto* const notices = on.stage.window().findChild<NoticeBar*>();
    QVERIFY2(notices->isVisible(), "nobody is told");
    Q_EMIT on.stage.window().context().factsAreNewer();
    settleTasks();
    QVERIFY(page.desk()->draft.plan().state() == PlanState::Submitted);

    QVERIFY(movePlan(on.stage.session(), on.stage.scope().enterprise, before.id, on.step(PlanMove::Returned)));
    Q_EMIT on.stage.window().context().factsAreNewer();
    settleTasks();
    QVERIFY(page.desk()->draft.plan().state() == PlanState::Draft);
    QCOMPARE(page.desk()->draft.lines().at(1).months.at(4), std::optional(Money::fromFen(9'870'000)));
    QVERIFY(isEmpty(page.desk()->draft.unsaved()));
    QCOMPARE(on.savedFen(5), std::int64_t(9'870'000));
    QCOMPARE(on.savedUses(), before.uses.size());
}

void SavingTest::anotherTryIsOffered()
{
    SavedStage on;
    auto& page = *on.stage.openAs<PlanPage>("safety_fee.plan");
    const Id plan = on.saved().id;
    QVERIFY(movePlan(on.stage.session(), on.stage.scope().enterprise, plan, on.step(PlanMove::Submitted)));
    QVERIFY(on.type(page, 5, "9.87"));
    settleTasks();
    QVERIFY(movePlan(on.stage.session(), on.stage.scope().enterprise, plan, on.step(PlanMove::Returned)));
    QTest::mouseClick(buttonWith(*on.stage.window().findChild<NoticeBar*>(), QStringLiteral("再试一次")), Qt::LeftButton);
    settleTasks();
    QCOMPARE(on.savedFen(5), std::int64_t(9'870'000));
}

void SavingTest::whatIsTypedWhileSavingIsNotLostOnClosing()
{
    SavedStage on;
    auto& page = *on.stage.openAs<PlanPage>("safety_fee.plan");
    const std::size_t uses = on.savedUses();
    QVERIFY(on.type(page, 5, "1.11"));
    QVERIFY(on.type(page, 5, "2.22")); // the first is on its way into the file
    QVERIFY(on.type(page, 6, "3.33"));
    on.stage.window().closeWorkspace();
    QCOMPARE(on.savedFen(5), std::int64_t(2'220'000));
    QCOMPARE(on.savedFen(6), std::int64_t(3'330'000));
    QCOMPARE(on.savedUses(), uses);
}

void SavingTest::whatIsTypedWhileSavingSurvivesAReload()
{
    SavedStage on;
    auto& page = *on.stage.openAs<PlanPage>("safety_fee.plan");
    QVERIFY(on.type(page, 5, "1.11"));
    QVERIFY(on.type(page, 6, "3.33"));
    Q_EMIT on.stage.window().context().factsAreNewer();
    QVERIFY(on.type(page, 7, "4.44"));
    Q_EMIT on.stage.window().context().factsAreNewer();
    settleTasks();
    for (const auto& [month, fen] : {std::pair(5, 1'110'000), std::pair(6, 3'330'000), std::pair(7, 4'440'000)}) {
        QCOMPARE(on.savedFen(month), std::int64_t(fen));
        QCOMPARE(page.desk()->draft.lines().at(1).months.at(std::size_t(month - 1)), std::optional(Money::fromFen(fen)));
    }
}

void SavingTest::submittingTakesWhatWasTypedLast()
{
    SavedStage on;
    auto& page = *on.stage.openAs<PlanPage>("safety_fee.plan");
    QVERIFY(on.type(page, 5, "1.11"));
    QVERIFY(on.type(page, 5, "2.22"));
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("nextStep")), Qt::LeftButton);
    page.bar().findChild<QLineEdit*>(QStringLiteral("answer"))->setText(QStringLiteral("李四"));
    QTest::mouseClick(page.bar().findChild<QPushButton*>(QStringLiteral("confirm")), Qt::LeftButton);
    settleTasks();
    QVERIFY(on.saved().state() == PlanState::Submitted);
    QCOMPARE(on.savedFen(5), std::int64_t(2'220'000));
}

void SavingTest::aRowBeingTypedIsSavedOnClosing()
{
    Stage stage;
    SheetEditor* const revenue = stage.openAs<FactsPage>("safety_fee.facts")->openSheet("safety_fee.revenue");
    settleTasks();
    FactField* const amount = revenue->form().field("amount_fen");
    amount->focusEditor();
    amount->type(QStringLiteral("1234.56"));
    stage.window().closeWorkspace();
    const ReadScope facts = stage.session().workspace().read().value();
    const Facts now = readFacts(facts, stage.scope().enterprise).value();
    QVERIFY(std::any_of(
        now.revenues.begin(), now.revenues.end(), [](const Revenue& known) { return known.amount == Money::fromFen(123'456); }));
}

PLUMBLINE_TEST(SavingTest)
#include "saving_test.moc"
