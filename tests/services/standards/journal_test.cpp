// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/audit.h"
#include "core/services/fact_rows.h"
#include "core/services/sample.h"
#include "core/services/standards/review.h"
#include "core/store/standards/tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::standards;

namespace {

using Project = standards::Project;
using Transition = plumbline::Transition;

std::string cellOf(const journal::Cells& cells, std::string_view column)
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const auto& cell) { return cell.first == column; });
    return found == cells.end() ? std::string() : found->second;
}

/// For hundreds of small transactions of which none is about the disk; the usual place where there is no such folder.
QString folderInMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString parent = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return parent + QStringLiteral("/standards-XXXXXX");
}

/// A project in a workspace, and somebody who does with it now this, now that.
class Secretariat final {
public:
    Secretariat(Session& session, Scope scope, std::uint32_t seed) : m_session(session), m_scope(scope), m_dice(seed) { }

    void begin(const std::string& pack, const std::string& workflow, const std::string& kind)
    {
        Project project;
        project.pack = pack;
        project.workflow = workflow;
        project.kind = kind;
        project.title = QStringLiteral("任意办理的标准");
        project.startedOn = m_scope.today;
        project.body = opened({}).facts.bodies.front().id;
        m_project = *beginProject(m_session, m_scope, project);
    }

    OpenProject opened(const Id& project) const
    {
        const auto facts = m_session.workspace().read();
        return *projectOrFirst(m_session.asked(*facts, m_scope), project);
    }
    OpenProject opened() const { return opened(m_project); }
    const Id& project() const { return m_project; }

    /// A day passes; some of what a step asks is met, and a step is tried: one that leads on, or any other.
    void act()
    {
        m_scope.today = m_scope.today.addDays(1 + int(m_dice.bounded(3)));
        const OpenProject open = opened();
        const Transition& tried = tryOf(open);
        for (const Guard& guard : tried.guards) {
            if (m_dice.bounded(6) > 0)
                meet(open, guard);
        }
        const Taking taking{tried.id, tried.who, m_scope.today, {}, m_dice.bounded(3) > 0 ? QStringLiteral("有理由") : QString()};
        m_taken += takeStep(m_session, m_scope, m_project, taking) ? 1 : 0;
    }
    int taken() const { return m_taken; }

private:
    /// Mostly a step that asks for something and leads on well; now and then any.
    const Transition& tryOf(const OpenProject& open)
    {
        const std::vector<Transition>& all = open.workflow->transitions;
        std::vector<const Transition*> onward;
        for (const Move& move : open.moves) {
            const WorkflowState& to = *open.workflow->state(move.transition->to);
            if (to.ending != Ending::Bad && !move.gates.empty())
                onward.push_back(move.transition);
        }
        const bool leadsOn = !onward.empty() && m_dice.bounded(5) > 0;
        return leadsOn ? *onward[m_dice.bounded(quint32(onward.size()))] : all[m_dice.bounded(quint32(all.size()))];
    }

    void meet(const OpenProject& open, const Guard& guard)
    {
        if (guard.kind == "checklist" || guard.kind == "documents")
            return meetList(open, guard);
        if (guard.kind == "units" || guard.kind == "first-drafter")
            return meetGroup();
        if (guard.kind == "vote" || guard.kind == "vote-lost")
            return hold(open, *open.rules->procedures->vote(guard.of), guard.kind == "vote");
        if (guard.kind == "conclusion")
            return conclude(open);
        const QDate today = m_scope.today;
        if (guard.kind == "publicity")
            set({{"posted_on", today.addDays(-62)}, {"posted_until", today.addDays(-1)}});
        else if (guard.kind == "asked-before")
            set({{"due_on", today.addMonths(4)}});
        else if (guard.kind == "age")
            set({{"in_force_since", today.addMonths(-61)}});
        else if (guard.kind == "implementation-after")
            set({{"published_on", today}, {"implemented_on", today.addMonths(7)}});
        else if (guard.kind == "implementation-day" && open.dossier.project.implementedOn)
            m_scope.today = std::max(today, *open.dossier.project.implementedOn);
        else if (guard.kind == "term-passed" && open.dossier.project.dueOn)
            m_scope.today = std::max(today, open.dossier.project.dueOn->addMonths(12).addDays(1));
    }

    void meetList(const OpenProject& open, const Guard& guard)
    {
        std::map<std::string, std::optional<Mark>> marks;
        for (const ListItem& item : open.rules->pack->list(guard.of)->items) {
            const std::string& kind = open.dossier.project.kind;
            if (!item.only.empty() && std::find(item.only.begin(), item.only.end(), kind) == item.only.end())
                continue;
            if (guard.kind == "checklist") {
                marks[item.id] = Mark{item.id, Answer::Yes, m_scope.today, {}};
                continue;
            }
            QBuffer content;
            content.setData(QByteArray::number(m_dice.generate()));
            content.open(QIODevice::ReadOnly);
            if (!open.dossier.newest(item.id) || guard.asksAnew(item.id))
                QVERIFY(addDocument(m_session, m_scope, m_project, item.id, QStringLiteral("a.odt"), content).isOk());
        }
        QVERIFY(marks.empty() || mark(m_session, m_scope, m_project, marks).isOk());
    }

    void meetGroup()
    {
        const OpenProject open = opened();
        for (int at = int(open.dossier.units.size()); at < 10; ++at)
            QVERIFY(saveRow(m_session, unitTable,
                {{},
                    {{"project", m_project}, {"name", QStringLiteral("单位%1").arg(at)}, {"is_mine", FactValue::flag(at < 5)},
                        {"is_lead", FactValue::flag(at == 0)}}})
                        .isOk());
        if (open.dossier.drafters.empty())
            QVERIFY(saveRow(m_session, drafterTable,
                {{}, {{"project", m_project}, {"person", open.facts.persons.back().id}, {"is_first", FactValue::flag(true)}}})
                        .isOk());
    }

    void hold(const OpenProject& open, const VoteRule& rule, bool isToPass)
    {
        if (open.dossier.documents.empty())
            return;
        VoteToOpen wanted{rule.id, rule.isOfPanel, open.dossier.documents.front().item, {}, {}, {}, {}};
        for (std::size_t at = 0; rule.isOfPanel && at < 15; ++at)
            wanted.panel.push_back(open.facts.persons[at].id);
        const Result<Id> vote = openVote(m_session, m_scope, m_project, wanted);
        if (!vote)
            return;
        std::vector<BallotToCast> ballots;
        const OpenProject then = opened();
        for (const standards::Voter& voter : then.dossier.votes.back().roster)
            ballots.push_back(
                {voter.person, {}, isToPass ? standards::Choice::Agree : standards::Choice::Object, m_scope.today, {}});
        QVERIFY(castBallots(m_session, m_scope, m_project, *vote, ballots).isOk());
        QVERIFY(m_dice.bounded(4) == 0 || closeVote(m_session, m_scope, m_project, *vote, m_scope.today).isOk());
    }

    void conclude(const OpenProject& open)
    {
        std::map<std::string, std::optional<Mark>> answers;
        if (const AssessmentRule* const rule = open.assessmentRule()) {
            for (const AspectQuestion& question : rule->questions)
                answers[question.id] = Mark{question.id, Answer::No, m_scope.today, {}};
        }
        QVERIFY(answers.empty() || mark(m_session, m_scope, m_project, answers).isOk());
        QVERIFY(standards::conclude(m_session, m_scope, m_project, "keep", {}).isOk());
    }

    void set(const FactValues& values) { QVERIFY(saveRow(m_session, projectTable, {m_project, values}).isOk()); }

    Session& m_session;
    Scope m_scope;
    QRandomGenerator m_dice;
    Id m_project;
    int m_taken = 0;
};

}

/// Whatever is done in whatever order, through the services and on a real file: what the journal has of it.
class StandardsJournalTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleHouse> m_sample;

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<SampleHouse>(); }

    void noStepWithoutItsProof_data()
    {
        QTest::addColumn<QByteArray>("procedure");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("published"); ///< the state in which it is out, and has to be reached
        const auto row = [](const char* procedure, const char* kind, const char* published) {
            QTest::addRow("%s %s", procedure, kind) << QByteArray(procedure) << QByteArray(kind) << QByteArray(published);
        };
        row("mnr-2022-1966/project-review", "industry", "planned");
        row("mnr-2022-1966/project-review", "mandatory-national", "planned");
        row("mnr-2022-1966/extension", "industry", "extended");
        row("mnr-2022-1966/periodic-review", "industry", "kept");
        row("kuangan-2023-13/formulation", "industry", "published");
        row("kuangan-2023-13/formulation", "mandatory-national", "published");
        row("kuangan-2023-13/periodic-review", "industry", "reporting");
        row("kuangan-2023-13/amendment", "industry", "published");
    }
    void noStepWithoutItsProof()
    {
        QFETCH(QByteArray, procedure);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, published);
        constexpr int mostActions = 80;
        bool isPublished = false;
        for (std::uint32_t seed = 1; seed <= 12 && !isPublished; ++seed) {
            QTemporaryDir folder(folderInMemory());
            const auto session = m_sample->copyIn(folder);
            Scope scope;
            scope.enterprise = enterpriseBy(*session->workspace().read(), sampleMine)->id;
            scope.year = 2025;
            scope.today = QDate(2025, 10, 8);
            Secretariat secretariat(*session, scope, seed);
            const qsizetype slash = procedure.indexOf('/');
            secretariat.begin(procedure.left(slash).toStdString(), procedure.mid(slash + 1).toStdString(), kind.toStdString());
            for (int action = 0; action < mostActions && !secretariat.opened().moves.empty(); ++action)
                secretariat.act();
            const OpenProject open = secretariat.opened();
            for (const standards::Step& step : open.dossier.project.steps)
                isPublished = isPublished || step.to == published.toStdString();
            proves(*session, open, secretariat.taken());
            QVERIFY(verify(*session->workspace().read())->isIntact());
        }
        QVERIFY(isPublished);
    }

private:
    /// The journal has a record for each step that was taken, and its proof names every gate that counts for the kind.
    static void proves(const Session& session, const OpenProject& open, int taken)
    {
        const ReadScope facts = std::move(session.workspace().read()).value();
        const AuditList list = *auditList(session, facts);
        int found = 0;
        const std::vector<AuditEntry> entries = std::move(auditEntries(facts, list.rows)).value();
        for (const AuditEntry& entry : entries) {
            if (!entry.record.kind.starts_with("standards.step."))
                continue;
            const std::vector<AuditLine> lines = std::move(auditLines(facts, entry.row, 10)).value();
            for (const AuditLine& line : lines) {
                if (line.table != "standards.step" || !line.after
                    || cellOf(*line.after, "project") != open.dossier.project.id.text())
                    continue;
                ++found;
                const Transition& transition = *open.workflow->transition(cellOf(*line.after, "transition"));
                const Json proof = *Json::read(cellOf(*line.after, "proof"));
                for (const Guard& guard : transition.guards) {
                    if (!guard.countsFor(open.dossier.project.kind) || guard.kind == "publicity-urgent")
                        continue;
                    QVERIFY2(std::any_of(proof.array().begin(), proof.array().end(),
                                 [&](const Json& one) {
                                     return one.find("guard")->string() == guard.kind && one.find("of")->string() == guard.of
                                         && (one.find("state")->string() == "passed" || guard.force == Force::Advise
                                             || guard.kind == "reason");
                                 }),
                        (transition.id + " " + guard.kind + " " + guard.of).c_str());
                }
            }
        }
        QCOMPARE(found, taken);
        QCOMPARE(std::size_t(found), open.dossier.project.steps.size());
    }
};

PLUMBLINE_TEST(StandardsJournalTest)
#include "journal_test.moc"
