// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/standards/walk.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

#include <QTest>

using namespace plumbline;
using namespace plumbline::standards;
using namespace plumbline::tests;

namespace {

QString codeIn(const Problem& problem)
{
    return QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
}

std::vector<std::string> kindsOf(const RulePack& pack)
{
    std::vector<std::string> kinds;
    for (const ListItem& item : pack.list("kinds")->items)
        kinds.push_back(item.id);
    return kinds;
}

/// Places a project in a state without having gone there.
void putAt(Walk& walk, const std::string& state)
{
    walk.dossier.project.steps.clear();
    if (state != walk.workflow().states.front().id)
        walk.dossier.project.steps.push_back({"put", state, walk.today, {}, {}, {}});
}

}

/// Each state and each action of both families, the ways through, and what no way goes around.
class StandardsCourseTest : public QObject {
    Q_OBJECT

    const ShippedProcedures m_shipped;

    template <class Take> void everyWorkflow(Take take) const
    {
        for (const auto& [id, rules] : m_shipped.book.all()) {
            for (const Workflow& workflow : rules.procedures->workflows) {
                for (const std::string& kind : kindsOf(*rules.pack))
                    take(id, workflow, kind);
            }
        }
    }

private Q_SLOTS:
    void everyStateTimesEveryAction()
    {
        int asked = 0;
        everyWorkflow([&](const std::string& pack, const Workflow& workflow, const std::string& kind) {
            Walk walk(m_shipped, pack.c_str(), workflow.id.c_str(), kind.c_str());
            for (const WorkflowState& state : workflow.states) {
                putAt(walk, state.id);
                for (const Transition& transition : workflow.transitions) {
                    const auto gates = walk.ask(transition);
                    const QString got = gates ? QStringLiteral("ok") : codeIn(gates.problem());
                    const bool isHere = transition.leaves(state.id);
                    const bool isItsKind = transition.isFor(kind);
                    const QString row = QString::fromStdString(workflow.id + " " + kind + " " + state.id + " " + transition.id);
                    if (!isHere)
                        QVERIFY2(got == QStringLiteral("standards.move.wrong-state"), qPrintable(row + got));
                    else if (!isItsKind)
                        QVERIFY2(got == QStringLiteral("standards.move.other-kind"), qPrintable(row + got));
                    else if (transition.guards.empty())
                        QVERIFY2(got == QStringLiteral("ok"), qPrintable(row + got));
                    else
                        QVERIFY2(got == QStringLiteral("standards.move.gate")
                                || got == QStringLiteral("standards.move.reason-missing"),
                            qPrintable(row + got));
                    ++asked;
                }
            }
        });
        QVERIFY(asked > 2000);
    }

    /// With all that it asks, each step can be taken from each of its states; by nobody else; not before its stage began.
    void everyStepOpensOnceItsGatesAreMet()
    {
        everyWorkflow([&](const std::string& pack, const Workflow& workflow, const std::string& kind) {
            for (const Transition& transition : workflow.transitions) {
                if (!transition.isFor(kind))
                    continue;
                for (const std::string& from : transition.from) {
                    Walk walk(m_shipped, pack.c_str(), workflow.id.c_str(), kind.c_str());
                    putAt(walk, from);
                    for (const Guard& guard : transition.guards) {
                        if (guard.kind == "concluded")
                            walk.dossier.project.conclusion = guard.of;
                        if (guard.kind == "plan-over-age")
                            walk.dossier.project.steps.insert(
                                walk.dossier.project.steps.begin(), {"plan", "drafting-group", walk.today, {}, {}, {}});
                        if (guard.kind == "implementation-day")
                            walk.dossier.project.implementedOn = walk.today;
                    }
                    const QString got = walk.meetAndTake(transition.id.c_str(), "有理由");
                    QVERIFY2(got == QStringLiteral("ok"),
                        qPrintable(
                            QString::fromStdString(workflow.id + " " + kind + " " + from + " " + transition.id + " ") + got));
                }
            }
        });
    }

    void othersAreRefused()
    {
        Walk walk(m_shipped, resourcesPack, "extension", "industry");
        const Transition& complete = *walk.workflow().transition("complete");
        const auto taken = [&](const char* actor, QDate day) {
            const auto gates = mayTake({complete.id, actor, day, {}, {}}, walk.situation());
            return gates ? QStringLiteral("ok") : codeIn(gates.problem());
        };
        QCOMPARE(taken("drafter", walk.today), QStringLiteral("ok"));
        QCOMPARE(taken("secretariat", walk.today), QStringLiteral("standards.move.not-theirs"));
        QCOMPARE(taken("drafter", walk.today.addDays(-1)), QStringLiteral("standards.move.too-early"));
        QCOMPARE(taken("drafter", walk.today.addDays(1)), QStringLiteral("standards.move.in-future"));
        const auto unknown = mayTake({"fly", "drafter", walk.today, {}, {}}, walk.situation());
        QCOMPARE(codeIn(unknown.problem()), QStringLiteral("standards.move.unknown"));
    }

    void throughEachFamily_data()
    {
        QTest::addColumn<QByteArray>("pack");
        QTest::addColumn<QByteArray>("workflow");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArrayList>("steps");
        QTest::addColumn<QByteArray>("end");
        const auto row = [](const char* name, const char* pack, const char* workflow, const char* kind, const char* steps,
                             const char* end) {
            QTest::newRow(name) << QByteArray(pack) << QByteArray(workflow) << QByteArray(kind) << QByteArray(steps).split(' ')
                                << QByteArray(end);
        };
        row("N14 industry", resourcesPack, "project-review", "industry",
            "allot form-pass technical-pass vote-pass report bureaus-heard approve", "planned");
        row("N14 national", resourcesPack, "project-review", "mandatory-national",
            "allot form-pass technical-pass vote-pass report bureaus-heard approve-national national-approve", "planned");
        row("N14(5) urgent", resourcesPack, "project-review", "industry", "supplement bureaus-heard approve", "planned");
        row("N14 back once, then rejected", resourcesPack, "project-review", "guidance",
            "allot form-return allot form-pass technical-fail", "rejected");
        row("N17 extended, then finished", resourcesPack, "extension", "industry",
            "ask opine experts-done members-heard report bureaus-heard grant complete", "completed");
        row("N18 extended nationally, then revoked", resourcesPack, "extension", "recommended-national",
            "ask opine experts-done members-heard report bureaus-heard forward grant-national revoke-extended", "revoked");
        row("N18 not asked", resourcesPack, "extension", "industry", "revoke", "revoked");
        row("N18 refused", resourcesPack, "extension", "industry",
            "ask opine experts-done members-heard report bureaus-heard refuse revoke", "revoked");
        row("N21 stays valid", resourcesPack, "periodic-review", "industry",
            "start first panel-pass committee-pass report bureaus-heard approve keep", "kept");
        row("N21 national, after the panel sent it back", resourcesPack, "periodic-review", "recommended-national",
            "start first panel-back first panel-pass committee-back panel-pass committee-pass report bureaus-heard forward "
            "approve-national keep",
            "kept");
        row("K14-25 recommended", minesPack, "formulation", "industry",
            "apply plan group comment-draft consulted treated examined submit publish implement", "in-force");
        row("K14-25 mandatory national, examined twice, returned once", minesPack, "formulation", "mandatory-national",
            "apply plan group comment-draft consulted treated not-passed treated examined submit return submit publish implement",
            "in-force");
        row("K28 fast track", minesPack, "formulation", "mandatory-industry", "fast-publish implement", "in-force");
        row("K26 stopped", minesPack, "formulation", "industry", "apply plan group stop", "stopped");
        row("K26 review", minesPack, "periodic-review", "industry", "start examined keep", "kept");
        row("K27 amendment", minesPack, "amendment", "industry", "submit publish", "published");
    }
    void throughEachFamily()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, workflow);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArrayList, steps);
        QFETCH(QByteArray, end);
        Walk walk(m_shipped, pack.constData(), workflow.constData(), kind.constData());
        for (const QByteArray& step : steps)
            QCOMPARE(step + ' ' + walk.meetAndTake(step.constData(), "有理由").toUtf8(), step + " ok");
        QCOMPARE(QByteArray::fromStdString(walk.state().id), end);
        QVERIFY(walk.state().ending != Ending::No);
    }

    /// Whatever is tried in whatever order, nothing is published, planned or concluded without the proof of each gate.
    void noWayGoesAroundAGate()
    {
        QVERIFY(rc::check("each step that was taken proves each of its gates", [this] {
            const auto& [pack, rules] = *std::next(m_shipped.book.all().begin(), *rc::gen::inRange(0, 2));
            const Workflow& workflow = *rc::gen::elementOf(rules.procedures->workflows);
            const std::string kind = *rc::gen::elementOf(kindsOf(*rules.pack));
            Walk walk(m_shipped, pack.c_str(), workflow.id.c_str(), kind.c_str());
            for (int attempt = 0; attempt < 40; ++attempt) {
                const Transition& transition = *rc::gen::elementOf(workflow.transitions);
                walk.today = walk.today.addDays(1);
                for (const Guard& guard : transition.guards) {
                    if (*rc::gen::inRange(0, 4) > 0 && guard.kind != "implementation-day" && guard.kind != "plan-over-age") {
                        walk.meet(guard);
                    }
                }
                const auto gates = walk.ask(transition, "有理由");
                if (!gates)
                    continue;
                for (const Gate& gate : *gates)
                    RC_ASSERT(gate.state != GateState::Open);
                std::size_t counted = 0;
                for (const Guard& guard : transition.guards)
                    counted += guard.countsFor(kind) && guard.kind != "publicity-urgent" ? 1 : 0;
                RC_ASSERT(gates->size() == counted);
                walk.dossier.project.steps.push_back({transition.id, transition.to, walk.today, {}, {}, proofOf(*gates)});
            }
            // Read back: every step names, in its proof, each guard that counts for the kind.
            for (const standards::Step& step : walk.dossier.project.steps) {
                const Json proof = *Json::read(step.proof);
                for (const Guard& guard : workflow.transition(step.transition)->guards) {
                    if (!guard.countsFor(kind) || guard.kind == "publicity-urgent")
                        continue;
                    RC_ASSERT(std::any_of(proof.array().begin(), proof.array().end(), [&](const Json& one) {
                        return one.find("guard")->string() == guard.kind && one.find("of")->string() == guard.of;
                    }));
                }
            }
        }));
    }

    void aChangedTextVoidsTheVote()
    {
        Walk walk(m_shipped, resourcesPack, "project-review", "industry");
        for (const char* const step : {"allot", "form-pass", "technical-pass"})
            QCOMPARE(walk.meetAndTake(step), QStringLiteral("ok"));
        walk.hold("members", true);
        const std::string item = walk.dossier.votes.back().item;
        walk.dossier.documents.push_back({{}, item, 2, {}, std::string(64, 'c'), walk.today});
        QCOMPARE(walk.take("vote-pass"), QStringLiteral("standards.move.gate standards.gate.vote-void"));
        QCOMPARE(walk.take("vote-fail"), QStringLiteral("standards.move.gate standards.gate.vote-void"));
    }

    void aBrokenSealPassesNothing()
    {
        Walk walk(m_shipped, resourcesPack, "project-review", "industry");
        for (const char* const step : {"allot", "form-pass", "technical-pass"})
            QCOMPARE(walk.meetAndTake(step), QStringLiteral("ok"));
        walk.hold("members", true);
        walk.dossier.votes.back().ballots[0].choice = Choice::Abstain;
        QCOMPARE(walk.take("vote-pass"), QStringLiteral("standards.move.gate standards.gate.vote-passed"));
    }

    void clocksOfAProject()
    {
        Walk walk(m_shipped, minesPack, "formulation", "industry");
        for (const char* const step : {"apply", "plan"})
            QCOMPARE(walk.meetAndTake(step), QStringLiteral("ok"));
        const QDate planned = walk.today;
        const auto due = [&](const char* id) {
            for (const RunningClock& clock :
                clocksOf(walk.dossier.project, walk.dossier.marks, walk.workflow(), *walk.rules().pack, m_shipped.calendar)) {
                if (clock.deadline->id == id)
                    return clock.due.day;
            }
            return QDate();
        };
        QCOMPARE(due("standards.k.group"), planned.addDays(7));
        QCOMPARE(due("standards.k.comment-draft"), QDate());
        QCOMPARE(walk.meetAndTake("group"), QStringLiteral("ok"));
        QCOMPARE(due("standards.k.comment-draft"), monthsAfter(planned, 6));
        QCOMPARE(walk.meetAndTake("comment-draft"), QStringLiteral("ok"));
        const QDate received = walk.today;
        QCOMPARE(due("standards.k.sent"), received.addDays(15));
        walk.dossier.marks.push_back({"sent.members", Answer::Yes, received.addDays(3), {}});
        QCOMPARE(due("standards.k.open"), received.addDays(18));
        walk.dossier.marks.push_back({"sent.closed", Answer::Yes, received.addDays(18), {}});
        QCOMPARE(due("standards.k.forward"), received.addDays(23));
    }

    /// N21(3): twenty working days, over the holidays (reading D31).
    void workingDaysOverTheSpringFestival()
    {
        const Deadline& panel = *m_shipped.pack(resourcesPack).deadline("standards.n.panel");
        QCOMPARE(dueAfter(panel, QDate(2025, 1, 20), m_shipped.calendar).day, QDate(2025, 2, 21));
        QCOMPARE(dueAfter(panel, QDate(2024, 2, 4), m_shipped.calendar).day, QDate(2024, 3, 7));
        QVERIFY(!dueAfter(panel, QDate(2035, 3, 1), m_shipped.calendar).yearsWithoutData.empty());
    }
};

PLUMBLINE_TEST(StandardsCourseTest)
#include "course_test.moc"
