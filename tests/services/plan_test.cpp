// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/plan.h"

#include "core/services/load_workspace.h"
#include "core/services/sample.h"
#include "core/store/dump.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

namespace {

Money fen(std::int64_t amount)
{
    return Money::fromFen(amount);
}

}

/// A plan's way from draft to approval (article 46), and that an approved one never changes.
class PlanTest : public SampleTest {
    Q_OBJECT

private Q_SLOTS:
    void moves_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QList<int>>("permitted");
        using enum PlanMove;
        QTest::newRow("a draft is submitted") << int(PlanState::Draft) << QList<int>{int(Submitted)};
        QTest::newRow("what is submitted is returned or approved")
            << int(PlanState::Submitted) << QList<int>{int(Returned), int(Approved)};
        QTest::newRow("what is approved is superseded") << int(PlanState::Approved) << QList<int>{int(Superseded)};
        QTest::newRow("what is superseded stays so") << int(PlanState::Superseded) << QList<int>{};
    }
    void moves()
    {
        QFETCH(int, from);
        QFETCH(QList<int>, permitted);
        for (int move = 0; move < 4; ++move)
            QCOMPARE(canMove(PlanState(from), PlanMove(move)), permitted.contains(move));
    }

    void aYearHasOnePlanToBeginWith()
    {
        QCOMPARE(codeOf(draftPlan(*m_session, m_enterprise, 2025, PlanStart::Empty)), QStringLiteral("plan.exists"));
        QCOMPARE(codeOf(draftPlan(*m_session, m_enterprise, 2027, PlanStart::Empty)), QStringLiteral("ok"));
    }

    void lastYearsUsesComeOverWithoutWhatWasExcluded()
    {
        const Id id = *draftPlan(*m_session, m_enterprise, 2027, PlanStart::LastYear);
        const Plan empty = *readPlan(read(), m_enterprise, id);
        QVERIFY(empty.uses.empty()); // nothing is known of 2026
        Use use;
        use.month = Month(2026, 3);
        use.category = "machinery.1";
        use.amount = fen(123'45);
        saveUse(use);
        use.exclusion = "wages-and-benefits";
        saveUse(use);
        const Id next = *draftPlan(*m_session, enterpriseOf(sampleMine), 2026, PlanStart::LastYear);
        const Plan mine = *readPlan(read(), enterpriseOf(sampleMine), next);
        QCOMPARE(mine.outputs.size(), std::size_t(3 * 9)); // 2025 is known to the end of September
        QCOMPARE(mine.outputs.front().month.year(), 2026);
    }

    void submittedItIsLockedAndReturnedItIsNot()
    {
        const Plan plan = draft();
        PlanEdit edit;
        edit.uses.push_back(plan.uses.front());
        edit.uses.front().use.amount = fen(1);
        QCOMPARE(codeOf(savePlan(*m_session, plan.id, edit)), QStringLiteral("ok"));
        QCOMPARE(codeOf(move(plan.id, PlanMove::Approved)), QStringLiteral("plan.wrong-move"));
        QCOMPARE(codeOf(move(plan.id, PlanMove::Submitted)), QStringLiteral("ok"));
        QCOMPARE(codeOf(savePlan(*m_session, plan.id, edit)), QStringLiteral("plan.locked"));
        PlanEdit removal;
        removal.removedUses.push_back(plan.uses.back().use.id);
        QCOMPARE(codeOf(savePlan(*m_session, plan.id, removal)), QStringLiteral("plan.locked"));
        PlanEdit head;
        head.head = plan;
        head.head->budget = QStringLiteral("别的预算");
        QCOMPARE(codeOf(savePlan(*m_session, plan.id, head)), QStringLiteral("plan.locked"));
        QCOMPARE(codeOf(move(plan.id, PlanMove::Returned)), QStringLiteral("ok"));
        QCOMPARE(codeOf(savePlan(*m_session, plan.id, removal)), QStringLiteral("ok"));
        QCOMPARE(readPlan(read(), m_enterprise, plan.id)->uses.size(), plan.uses.size() - 1);
    }

    void aDraftThatCannotBeReckonedIsNotSubmitted()
    {
        const Id id = *draftPlan(*m_session, m_enterprise, 2028, PlanStart::Empty);
        QCOMPARE(codeOf(move(id, PlanMove::Submitted)).section(QLatin1Char('.'), 0, 0), QStringLiteral("safety_fee"));
        QCOMPARE(readPlan(read(), m_enterprise, id)->state(), PlanState::Draft);
    }

    void approvedItSaysTheSameWhateverTheFactsSayToday()
    {
        const Plan before = *askedPlan(asked(2025));
        QCOMPARE(before.state(), PlanState::Approved);
        QCOMPARE(before.version, 2);
        const ReckonedPlan approved = *reckonedPlan(asked(2025), before);
        changeRevenueOf2024();
        const ReckonedPlan later = *reckonedPlan(asked(2025), *askedPlan(asked(2025)));
        QCOMPARE(canonicalBytes(later.facts), canonicalBytes(approved.facts));
        QCOMPARE(later.year.accrual.due, approved.year.accrual.due);
        QVERIFY(comparePlans(approved.figures, later.figures).empty());

        // A revision rests on what is known now.
        const Id id = *revisePlan(*m_session, m_enterprise, 2025, QStringLiteral("收入经审计调整"));
        const ReckonedPlan revised = *reckonedPlan(asked(2025), *readPlan(read(), m_enterprise, id));
        QVERIFY(revised.year.accrual.due > approved.year.accrual.due);
        const auto differences = comparePlans(approved.figures, revised.figures);
        QVERIFY(std::any_of(
            differences.begin(), differences.end(), [](const PlanDifference& one) { return one.line == "year.due"; }));
        QVERIFY(
            std::none_of(differences.begin(), differences.end(), [](const PlanDifference& one) { return one.line == "use"; }));
    }

    void everyReceiptOfAnApprovedPlanReckonsAgainToEqualBytes()
    {
        const ReckonedPlan plan = *reckonedPlan(asked(2025), *askedPlan(asked(2025)));
        int receipts = 0;
        for (const PlanFigure& figure : plan.figures) {
            if (!figure.why)
                continue;
            ++receipts;
            const Result<Receipt> again = safety_fee::recompute(*figure.why, plan.rules);
            QVERIFY2(again.isOk(), figure.why->rule.c_str());
            QCOMPARE(canonicalBytes(again->toJson()), canonicalBytes(figure.why->toJson()));
        }
        QVERIFY(receipts >= 27); // twelve months of one line, twelve of the fund, the year's
    }

    /// One posted figure by its own id, as a paper or the journal names it.
    void aPostedFigureSaysWhy()
    {
        const Plan plan = *askedPlan(asked(2025));
        Statement rows =
            read()
                .prepare("SELECT id, receipt FROM safety_fee_plan_figure WHERE plan = ? AND line = 'accrual.accrued' "
                         "AND month = '2025-05'")
                .value();
        rows.bind(1, plan.id);
        QVERIFY(*rows.step());
        const std::string id = rows.id(0)->text();
        const std::string kept = *rows.text(1);
        changeRevenueOf2024();
        const auto found = receiptsOf(*m_session, read(), {m_enterprise, {}, 2025, sampleDay()}, id);
        QVERIFY(found.isOk());
        QCOMPARE(found->size(), std::size_t(1));
        QCOMPARE(canonicalBytes(found->front().toJson()), kept);
        const auto byReceipt = receiptsOf(*m_session, read(), {m_enterprise, {}, 2025, sampleDay()}, found->front().id());
        QVERIFY(byReceipt.isOk());
        QCOMPARE(byReceipt->front().result, std::string("120100.19"));
    }

    void theNextApprovedVersionSupersedesTheOneBefore()
    {
        const std::vector<Plan> plans = *readPlans(read(), m_enterprise);
        QCOMPARE(plans.at(0).state(), PlanState::Superseded);
        QCOMPARE(plans.at(1).state(), PlanState::Approved);
        QCOMPARE(plans.at(1).approval()->by, QStringLiteral("董事会"));
        const auto differences =
            comparePlans(reckonedPlan(asked(2025), plans.at(0))->figures, reckonedPlan(asked(2025), plans.at(1))->figures);
        for (const PlanDifference& one : differences) {
            if (one.line == "use") {
                QCOMPARE(one.category, std::string("machinery.1"));
                QVERIFY(one.month >= std::optional(Month(2025, 8)));
                QCOMPARE(one.after, std::optional(fen(7'200'000)));
            }
        }
        QCOMPARE(std::count_if(differences.begin(), differences.end(), [](const auto& one) { return one.line == "use"; }), 5);
    }

    /// Any two versions, either way round: what differs is told with both sides, and told as a whole it leads from one to the
    /// other.
    void allVersionsAreComparedWithOneAnother()
    {
        const Id revised = *revisePlan(*m_session, m_enterprise, 2025, QStringLiteral("调整"));
        const Plan before = *readPlan(read(), m_enterprise, revised);
        PlanEdit edit;
        edit.head = before;
        edit.head->openingBalance = fen(99'999);
        PlannedUse changed = before.uses.front();
        changed.use.amount = fen(123'456);
        PlannedUse added = before.uses.front();
        added.use.id = {};
        added.use.category = "machinery.7";
        edit.uses = {changed, added};
        edit.removedUses = {before.uses.back().use.id};
        QCOMPARE(codeOf(savePlan(*m_session, revised, edit)), QStringLiteral("ok"));
        std::vector<std::vector<PlanFigure>> versions;
        const std::vector<Plan> plans = *readPlans(read(), m_enterprise);
        for (const Plan& plan : plans) {
            if (plan.year == 2025)
                versions.push_back(reckonedPlan(asked(2025), plan)->figures);
        }
        QCOMPARE(versions.size(), std::size_t(3));
        for (const auto& one : versions) {
            for (const auto& other : versions) {
                const std::vector<PlanDifference> there = comparePlans(one, other);
                const std::vector<PlanDifference> back = comparePlans(other, one);
                QCOMPARE(there.empty(), &one == &other);
                QCOMPARE(back.size(), there.size());
                FiguresByName figures = byName(one);
                for (std::size_t at = 0; at < there.size(); ++at) {
                    QCOMPARE(back[at].before, there[at].after);
                    QCOMPARE(back[at].after, there[at].before);
                    const auto name = std::tuple(there[at].line, there[at].activity, there[at].category, there[at].month);
                    if (there[at].after)
                        figures[name] = *there[at].after;
                    else
                        figures.erase(name);
                }
                QVERIFY(figures == byName(other));
            }
        }
    }

    void oneOpenVersionAtATime()
    {
        QCOMPARE(codeOf(revisePlan(*m_session, m_enterprise, 2025, QStringLiteral(" "))), QStringLiteral("plan.reason-missing"));
        QCOMPARE(codeOf(revisePlan(*m_session, m_enterprise, 2030, QStringLiteral("x"))), QStringLiteral("plan.none"));
        QCOMPARE(codeOf(revisePlan(*m_session, m_enterprise, 2025, QStringLiteral("x"))), QStringLiteral("ok"));
        QCOMPARE(codeOf(revisePlan(*m_session, m_enterprise, 2025, QStringLiteral("x"))), QStringLiteral("plan.draft-open"));
    }

    /// What other programs would try on the tables themselves.
    void theSchemaItselfRefuses_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        const QByteArray approved = "(SELECT plan FROM safety_fee_plan_step WHERE move = 'approved' LIMIT 1)";
        QTest::newRow("a use changed") << "UPDATE safety_fee_plan_use SET amount_fen = 1 WHERE plan = " + approved
                                       << QStringLiteral("plan.locked");
        QTest::newRow("a use taken out") << "DELETE FROM safety_fee_plan_use WHERE plan = " + approved
                                         << QStringLiteral("plan.locked");
        QTest::newRow("a use replaced")
            << "INSERT OR REPLACE INTO safety_fee_plan_use SELECT * FROM safety_fee_plan_use WHERE plan = " + approved
            << QStringLiteral("plan.locked");
        QTest::newRow("its head changed") << "UPDATE safety_fee_plan SET budget = 'x' WHERE id = " + approved
                                          << QStringLiteral("plan.locked");
        QTest::newRow("its head replaced") << "INSERT OR REPLACE INTO safety_fee_plan SELECT * FROM safety_fee_plan WHERE id = "
                + approved << QStringLiteral("plan.locked");
        QTest::newRow("a figure changed") << QByteArray("UPDATE safety_fee_plan_figure SET amount_fen = 1")
                                          << QStringLiteral("plan.locked");
        QTest::newRow("a figure replaced") << QByteArray(
            "INSERT OR REPLACE INTO safety_fee_plan_figure SELECT * FROM safety_fee_plan_figure")
                                           << QStringLiteral("plan.locked");
        QTest::newRow("frozen facts taken out")
            << QByteArray("DELETE FROM safety_fee_plan_frozen") << QStringLiteral("plan.locked");
        QTest::newRow("a step taken back") << QByteArray("DELETE FROM safety_fee_plan_step") << QStringLiteral("plan.locked");
        QTest::newRow("approved twice")
            << "INSERT INTO safety_fee_plan_step(id, born, plan, move, moved_on, moved_by) VALUES(randomblob(16), 1, " + approved
                + ", 'approved', '2025-01-01', 'x')"
            << QStringLiteral("plan.wrong-move");
    }
    void theSchemaItselfRefuses()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        Result<WriteScope> scope = m_session->workspace().write();
        QVERIFY(scope.isOk());
        QCOMPARE(codeOf(scope->execute(sql.toStdString())), code);
    }

    void dumpedAndLoadedItIsTheSame()
    {
        const std::string dumped = canonicalBytes(*dump(read()));
        QVERIFY(loadWorkspace(m_sample->house(), path("loaded.plumb"), dumped, QStringLiteral("dump.json")).isOk());
        const auto loaded = Session::open(m_sample->house(), path("loaded.plumb"));
        QVERIFY(loaded.isOk());
        const Result<ReadScope> facts = (*loaded)->workspace().read();
        QCOMPARE(canonicalBytes(*dump(*facts)), dumped);
        QVERIFY(verify(*facts)->isIntact());
    }

    /// Closing = opening + accrued - used, month after month, and the next month opens with it.
    void theBalanceCloses_data()
    {
        QTest::addColumn<QString>("uscc");
        for (const std::string_view uscc : {sampleMachinery, sampleMine, sampleConstruction})
            QTest::newRow(std::string(uscc).c_str()) << QString::fromUtf8(uscc.data(), qsizetype(uscc.size()));
    }
    void theBalanceCloses()
    {
        QFETCH(QString, uscc);
        m_enterprise = enterpriseOf(uscc.toStdString());
        const ReckonedPlan plan = *reckonedPlan(asked(2025), *askedPlan(asked(2025)));
        const auto& months = plan.year.accrual.months;
        QCOMPARE(months.size(), std::size_t(12));
        for (std::size_t at = 0; at < months.size(); ++at) {
            QCOMPARE(months[at].closing.fen(),
                months[at].opening.fen() + months[at].accrued.fen() - months[at].use.fen() + months[at].other.fen());
            if (at > 0)
                QCOMPARE(months[at].opening, months[at - 1].closing);
        }
    }

    void anApprovedPlanAnswersForArticle46()
    {
        const Asked question = asked(2025);
        Documents documents;
        registerPlans(documents, *readPlans(question.facts, m_enterprise));
        QCOMPARE(documents.registered.size(), std::size_t(2));
        QCOMPARE(documents.registered.front().version, QStringLiteral("2"));
        QCOMPARE(documents.registered.front().budget, QStringLiteral("2025 年度财务预算"));
    }

private:
    using FiguresByName = std::map<std::tuple<std::string, std::optional<Id>, std::string, std::optional<Month>>, Money>;
    static FiguresByName byName(const std::vector<PlanFigure>& figures)
    {
        FiguresByName named;
        for (const PlanFigure& figure : figures)
            named[{figure.line, figure.activity, figure.category, figure.month}] = figure.amount;
        return named;
    }

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    const ReadScope& read()
    {
        m_read = std::make_unique<ReadScope>(m_session->workspace().read().value());
        return *m_read;
    }
    Asked asked(int year) { return m_session->asked(read(), {m_enterprise, {}, year, sampleDay()}); }
    EnterpriseId enterpriseOf(std::string_view uscc) { return enterpriseBy(read(), uscc)->id; }

    Plan draft()
    {
        const std::vector<Plan> plans = *readPlans(read(), m_enterprise);
        for (const Plan& plan : plans) {
            if (plan.state() == PlanState::Draft)
                return plan;
        }
        qFatal("the sample has no draft");
    }

    Result<void> move(const Id& plan, PlanMove to)
    {
        return movePlan(*m_session, m_enterprise, plan, {{}, to, QDate(2025, 12, 20), QStringLiteral("王芳"), {}});
    }

    void saveUse(const Use& use)
    {
        WriteScope scope = m_session->workspace().write().value();
        QVERIFY(save(scope, m_enterprise, use).isOk());
        QVERIFY(scope.commit({"test", *m_session->acting(Right::Record)}).isOk());
    }

    void changeRevenueOf2024()
    {
        const Facts facts = *readFacts(read(), m_enterprise);
        const auto at =
            std::find_if(facts.revenues.begin(), facts.revenues.end(), [](const Revenue& one) { return one.year == 2024; });
        QVERIFY(at != facts.revenues.end());
        Revenue revenue = *at;
        revenue.amount = fen(revenue.amount.fen() * 2);
        WriteScope scope = m_session->workspace().write().value();
        QVERIFY(save(scope, revenue).isOk());
        QVERIFY(scope.commit({"test", *m_session->acting(Right::Record)}).isOk());
    }

    std::unique_ptr<ReadScope> m_read;
};

PLUMBLINE_TEST(PlanTest)
#include "plan_test.moc"
