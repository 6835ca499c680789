// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standards/review.h"

#include "core/services/fact_rows.h"
#include "core/services/import/import_run.h"
#include "core/services/recompute.h"
#include "core/services/report_desk.h"
#include "core/services/sample.h"
#include "core/standards/comments.h"
#include "core/store/dump.h"
#include "core/store/shared_tables.h"
#include "core/store/standards/standards_store.h"
#include "core/store/standards/tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QBuffer>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::standards;

/// Projects kept in a workspace: the sample's twelve, one taken through, and what is refused on the way.
class StandardsReviewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleHouse> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;

    Scope m_scope;

    Review review() const
    {
        const auto facts = m_session->workspace().read();
        return *reviewOf(m_session->asked(*facts, m_scope));
    }
    OpenProject opened(const Id& project) const
    {
        const auto facts = m_session->workspace().read();
        return *projectOf(m_session->asked(*facts, m_scope), project);
    }
    Id projectNumbered(const char* number) const
    {
        for (const Project& project : review().facts.projects) {
            if (project.number == QLatin1String(number))
                return project.id;
        }
        qFatal("no project %s", number);
    }
    QString stateOf(const char* number) const { return QString::fromStdString(opened(projectNumbered(number)).place.state->id); }

    Id begun(const char* workflow, const char* kind)
    {
        Project project;
        project.pack = "mnr-2022-1966";
        project.workflow = workflow;
        project.kind = kind;
        project.title = QStringLiteral("新的标准");
        project.number = QStringLiteral("T-1");
        project.startedOn = m_scope.today;
        project.body = review().facts.bodies.front().id;
        return *beginProject(*m_session, m_scope, project);
    }
    void handIn(const Id& project, const char* item, const char* content = "text")
    {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(addDocument(*m_session, m_scope, project, item, QStringLiteral("a.odt"), buffer).isOk());
    }
    void tickAll(const Id& project, const char* list)
    {
        std::map<std::string, std::optional<Mark>> marks;
        for (const ListItem& item : opened(project).rules->pack->list(list)->items) {
            if (item.only.empty())
                marks[item.id] = Mark{item.id, Answer::Yes, m_scope.today, {}};
        }
        QCOMPARE(codeOf(mark(*m_session, m_scope, project, marks)), QStringLiteral("ok"));
    }
    QString take(const Id& project, const char* transition, const char* reason = "")
    {
        const OpenProject open = opened(project);
        const Transition& step = *open.workflow->transition(transition);
        return codeOf(
            takeStep(*m_session, m_scope, project, {transition, step.who, m_scope.today, {}, QString::fromUtf8(reason)}));
    }
    /// A project whose draft waits for the members' votes.
    Id votable()
    {
        const Id project = begun("project-review", "industry");
        tickAll(project, "allotment");
        take(project, "allot");
        for (const char* const list : {"form-check", "technical-review", "first-opinion", "principles"})
            tickAll(project, list);
        handIn(project, "proposal-form");
        handIn(project, "draft");
        take(project, "form-pass", "只有一家起草单位");
        take(project, "technical-pass");
        return project;
    }
    Id opensVote(const Id& project)
    {
        return *openVote(*m_session, m_scope, project, {"members", false, "draft", {}, {}, {}, {}});
    }
    QString cast(const Id& project, const Id& vote, std::size_t voter, standards::Choice choice)
    {
        const OpenProject open = opened(project);
        const Id person = open.dossier.votes.back().roster[voter].person;
        return codeOf(castBallots(*m_session, m_scope, project, vote, {{person, {}, choice, m_scope.today, {}}}));
    }

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<SampleHouse>(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = m_sample->copyIn(*m_folder);
        m_scope.enterprise = enterpriseBy(*m_session->workspace().read(), sampleMine)->id;
        m_scope.year = 2025;
        m_scope.today = QDate(2025, 9, 30);
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void theSamplesTwelveProjects()
    {
        QCOMPARE(review().facts.projects.size(), std::size_t(12));
        for (const auto& [number, state] : {std::pair("2025-J-021", "proposal"), std::pair("2025-J-014", "voting"),
                 std::pair("2025-G-003", "rejected"), std::pair("2022-J-008", "revoked"), std::pair("2023-G-011", "applied"),
                 std::pair("2025-F-002", "first-conclusion"), std::pair("2024-F-007", "kept"), std::pair("2025-F-009", "due"),
                 std::pair("KA-2025-05", "consultation"), std::pair("KA-2024-12", "treating"),
                 std::pair("KA-2023-02", "published"), std::pair("KA-2025-X1", "checking")})
            QCOMPARE(QString::fromUtf8(number) + QLatin1Char(' ') + stateOf(number),
                QString::fromUtf8(number) + QLatin1Char(' ') + QString::fromUtf8(state));
        const OpenProject contradicted = opened(projectNumbered("2025-F-002"));
        QCOMPARE(contradicted.dossier.project.conclusion, std::string("keep"));
        QCOMPARE(take(contradicted.dossier.project.id, "first"), QStringLiteral("standards.move.gate"));
        QCOMPARE(codeOf(conclude(*m_session, m_scope, contradicted.dossier.project.id, "keep", QStringLiteral("仍可使用"))),
            QStringLiteral("standards.conclusion.refused"));
        QCOMPARE(codeOf(conclude(*m_session, m_scope, contradicted.dossier.project.id, "revise", {})), QStringLiteral("ok"));
    }

    void whatIsWrongAndDue()
    {
        const auto facts = m_session->workspace().read();
        const Result<plumbline::Standing> stands = standing(*m_session, *facts, m_scope);
        QVERIFY(stands.isOk());
        QStringList codes;
        for (const Finding& finding : stands->findings) {
            if (finding.code.starts_with("standards."))
                codes << QString::fromStdString(finding.code);
        }
        for (const char* const code : {"standards.clock.late", "standards.register.withdrawn-in-use",
                 "standards.register.not-marked", "standards.register.over-age", "standards.own-duty"})
            QVERIFY2(codes.contains(QLatin1String(code)), code);
        QVERIFY(!codes.contains(QStringLiteral("standards.sampling.run")));
        QVERIFY(std::any_of(stands->obligations.begin(), stands->obligations.end(),
            [](const Obligation& due) { return due.kind == "standards.term" && due.due == QDate(2025, 12, 15); }));
    }

    /// The revocation is proposed on the day after the term, and nothing happens before a person confirms.
    void aRevocationIsProposedAndConfirmed()
    {
        const Id asking = projectNumbered("2023-G-011");
        const auto isProposed = [&] {
            const Review now = review();
            return std::any_of(now.board.begin(), now.board.end(),
                [&](const ProjectStanding& one) { return one.project->id == asking && one.proposed; });
        };
        m_scope.today = QDate(2025, 12, 15);
        QVERIFY(!isProposed());
        m_scope.today = QDate(2025, 12, 16);
        QVERIFY(isProposed());
        QCOMPARE(stateOf("2023-G-011"), QStringLiteral("applied"));
        QCOMPARE(take(asking, "revoke"), QStringLiteral("ok"));
        QCOMPARE(stateOf("2023-G-011"), QStringLiteral("revoked"));
        QVERIFY(!isProposed());
    }

    void votedAndTakenUp()
    {
        const Id project = votable();
        QCOMPARE(QString::fromStdString(opened(project).place.state->id), QStringLiteral("voting"));
        QCOMPARE(take(project, "vote-pass"), QStringLiteral("standards.move.gate"));
        const Id vote = opensVote(project);
        QCOMPARE(codeOf(openVote(*m_session, m_scope, project, {"members", false, "draft", {}, {}, {}, {}})),
            QStringLiteral("standards.vote.running"));
        for (std::size_t voter = 0; voter < 12; ++voter)
            QCOMPARE(cast(project, vote, voter, voter < 9 ? standards::Choice::Agree : standards::Choice::Abstain),
                QStringLiteral("ok"));
        QCOMPARE(cast(project, vote, 3, standards::Choice::Agree), QStringLiteral("standards.ballot.twice"));
        const Result<Outcome> result = closeVote(*m_session, m_scope, project, vote, m_scope.today);
        QVERIFY(result.isOk() && result->hasPassed);
        QCOMPARE(cast(project, vote, 13, standards::Choice::Agree), QStringLiteral("standards.ballot.closed"));
        QCOMPARE(take(project, "vote-pass"), QStringLiteral("ok"));
        const OpenProject then = opened(project);
        QVERIFY(then.dossier.project.steps.back().proof.find(result->why.id()) != std::string::npos);
        QVERIFY(verify(*m_session->workspace().read())->isIntact());
    }

    void anAdoptedObjectionIsConfirmedBeforeTheClose()
    {
        const Id project = votable();
        const Id vote = opensVote(project);
        for (std::size_t voter = 0; voter < 12; ++voter)
            QCOMPARE(cast(project, vote, voter, voter < 8 ? standards::Choice::Agree : standards::Choice::ObjectUnlessAdopted),
                QStringLiteral("ok"));
        const OpenProject open = opened(project);
        QVERIFY(!carries(tallyOf(open.dossier.votes.back()), *open.rules->procedures->vote("members"), false));
        const Id voter = open.dossier.votes.back().roster[8].id;
        QCOMPARE(codeOf(confirmAdoption(*m_session, voter, m_scope.today, m_scope.today)), QStringLiteral("ok"));
        QCOMPARE(codeOf(confirmAdoption(*m_session, open.dossier.votes.back().roster[0].id, m_scope.today, m_scope.today)),
            QStringLiteral("standards.ballot-not-allowed"));
        QVERIFY(closeVote(*m_session, m_scope, project, vote, m_scope.today)->hasPassed);
        QCOMPARE(codeOf(confirmAdoption(*m_session, open.dossier.votes.back().roster[9].id, m_scope.today, m_scope.today)),
            QStringLiteral("standards.ballot-after-close"));
    }

    void aChangedTextVoidsTheVote()
    {
        const Id project = votable();
        const Id vote = opensVote(project);
        handIn(project, "draft", "another text");
        QCOMPARE(codeOf(closeVote(*m_session, m_scope, project, vote, m_scope.today)), QStringLiteral("standards.vote.void"));
        QCOMPARE(take(project, "vote-pass"), QStringLiteral("standards.move.gate"));
        QVERIFY(openVote(*m_session, m_scope, project, {"members", false, "draft", {}, {}, {}, {}}).isOk());
    }

    /// What goes around the services is refused by the file itself.
    void theFileHoldsRosterBallotsAndSteps()
    {
        const Id project = votable();
        const Id vote = opensVote(project);
        const OpenProject open = opened(project);
        const Voter first = open.dossier.votes.back().roster[0];
        const auto code = [&](const FactTable& table, const FactValues& values) {
            WriteScope scope = std::move(m_session->workspace().write()).value();
            return codeOf(insertFact(scope, table, values));
        };
        const Id outsider = open.facts.persons.back().id;
        QCOMPARE(code(voterTable, {{"vote", vote}, {"person", outsider}, {"name", "晚到"}, {"standing", "votes"}}),
            QStringLiteral("standards.roster-frozen"));
        QCOMPARE(cast(project, vote, 0, standards::Choice::Agree), QStringLiteral("ok"));
        QCOMPARE(code(ballotTable, {{"voter", first.id}, {"choice", "object"}, {"cast_on", m_scope.today}}),
            QStringLiteral("standards.kept-already"));
        QVERIFY(closeVote(*m_session, m_scope, project, vote, m_scope.today).isOk());
        QCOMPARE(code(ballotTable,
                     {{"voter", open.dossier.votes.back().roster[1].id}, {"choice", "agree"}, {"cast_on", m_scope.today}}),
            QStringLiteral("standards.ballot-after-close"));
        QCOMPARE(code(stepTable,
                     {{"project", project}, {"transition", "vote-pass"}, {"state", "summary"}, {"taken_on", QDate(2020, 1, 1)},
                         {"taken_by", "王芳"}, {"proof", "[]"}}),
            QStringLiteral("standards.step-too-early"));
        {
            WriteScope scope = std::move(m_session->workspace().write()).value();
            const Result<void> changed = scope.execute("UPDATE standards_closing SET has_passed = 1");
            QCOMPARE(codeOf(changed), QStringLiteral("standards.kept"));
        }
        WriteScope scope = std::move(m_session->workspace().write()).value();
        QCOMPARE(codeOf(updateFact(scope, projectTable, project, {{"kind", "guidance"}})),
            QStringLiteral("standards.project-under-way"));
    }

    void aPanelOfTheWrongSizeIsRefused()
    {
        const Id project = projectNumbered("2025-F-002");
        QVERIFY(conclude(*m_session, m_scope, project, "revise", {}).isOk());
        handIn(project, "review-detail");
        QCOMPARE(take(project, "first"), QStringLiteral("ok"));
        const std::vector<standards::Person> persons = review().facts.persons;
        VoteToOpen vote{"panel", false, "review-detail", {}, {}, {}, {}};
        for (std::size_t at = 0; at < 8; ++at)
            vote.panel.push_back(persons[at].id);
        QCOMPARE(codeOf(openVote(*m_session, m_scope, project, vote)), QStringLiteral("standards.panel.too-small"));
        vote.panel.push_back(persons[8].id);
        vote.panel.push_back(persons[9].id);
        QCOMPARE(codeOf(openVote(*m_session, m_scope, project, vote)), QStringLiteral("standards.panel.even"));
        vote.panel.push_back(persons[0].id);
        QCOMPARE(codeOf(openVote(*m_session, m_scope, project, vote)), QStringLiteral("standards.roster.twice"));
        vote.panel.pop_back();
        vote.panel.pop_back();
        vote.panel[6] = persons[7].id; // nobody from testing
        vote.panel[7] = persons[9].id;
        QCOMPARE(codeOf(openVote(*m_session, m_scope, project, vote)), QStringLiteral("standards.vote.spread"));
        vote.note = QStringLiteral("检验单位不涉及");
        QCOMPARE(codeOf(openVote(*m_session, m_scope, project, vote)), QStringLiteral("ok"));
    }

    void goesOnInTheNextProcedure()
    {
        const Id project = votable();
        QCOMPARE(codeOf(followProject(*m_session, m_scope, project, "extension")), QStringLiteral("standards.follow-not-ended"));
        const Id kept = projectNumbered("2024-F-007");
        const OpenProject before = opened(kept);
        QCOMPARE(codeOf(followProject(*m_session, m_scope, kept, "extension", QDate(2026, 1, 1))),
            QStringLiteral("standards.follow-unknown"));
        const Result<Id> next = followProject(*m_session, m_scope, kept, "periodic-review");
        QVERIFY2(next.isOk(), qPrintable(codeOf(next)));
        const OpenProject then = opened(*next);
        QCOMPARE(QString::fromStdString(then.place.state->id), QStringLiteral("due"));
        QCOMPARE(then.dossier.project.inForceSince, std::optional(before.place.since));
        QCOMPARE(then.dossier.units.size(), before.dossier.units.size());
        QCOMPARE(codeOf(followProject(*m_session, m_scope, kept, "periodic-review")), QStringLiteral("standards.follow-twice"));
    }

    /// Article 14(6): an industry standard in the plan has two years; its extension is asked for from there.
    void anExtensionGoesOnFromThePlan()
    {
        const Id project = votable();
        const Id vote = opensVote(project);
        for (std::size_t voter = 0; voter < opened(project).dossier.votes.back().roster.size(); ++voter)
            cast(project, vote, voter, standards::Choice::Agree);
        QVERIFY(closeVote(*m_session, m_scope, project, vote, m_scope.today).isOk());
        take(project, "vote-pass");
        for (const auto& [list, step] : {std::pair("committee-summary", "report"), std::pair("bureau-opinions", "bureaus-heard"),
                 std::pair("management-decision", "approve")}) {
            tickAll(project, list);
            QCOMPARE(take(project, step), QStringLiteral("ok"));
        }
        const Result<Id> next = followProject(*m_session, m_scope, project, "extension");
        QVERIFY2(next.isOk(), qPrintable(codeOf(next)));
        QCOMPARE(opened(*next).dossier.project.dueOn, std::optional(m_scope.today.addYears(2)));
        QCOMPARE(codeOf(followProject(*m_session, m_scope, project, "periodic-review")),
            QStringLiteral("standards.follow-day-missing"));
    }

    void stepsBelongToOffices()
    {
        const Id project = projectNumbered("2025-J-021");
        tickAll(project, "allotment");
        Id other;
        {
            WriteScope scope = std::move(m_session->workspace().write()).value();
            other = *insertFact(scope, plumbline::personTable, {{"name", QStringLiteral("李四")}});
            const EnterpriseId& enterprise = m_scope.enterprise;
            QVERIFY(insertFact(scope, officeTable,
                {{"enterprise", enterprise}, {"actor", "mnr-2022-1966/department"}, {"person", other},
                    {"from_day", QDate(2025, 1, 1)}})
                        .isOk());
            QVERIFY(scope.commit({"test.office", *m_session->acting(Right::Record)}).isOk());
        }
        QCOMPARE(take(project, "allot"), QStringLiteral("standards.move.not-in-office"));
        {
            WriteScope scope = std::move(m_session->workspace().write()).value();
            QVERIFY(insertFact(scope, officeTable,
                {{"enterprise", m_scope.enterprise}, {"actor", "mnr-2022-1966/department"},
                    {"person", m_session->acting(Right::Record)->id}, {"from_day", QDate(2025, 1, 1)}})
                        .isOk());
            QVERIFY(scope.commit({"test.office", *m_session->acting(Right::Record)}).isOk());
        }
        QCOMPARE(take(project, "allot"), QStringLiteral("ok"));
    }

    void whoDraftsIsNotLetInByRecusal()
    {
        const OpenProject open = opened(projectNumbered("KA-2024-12"));
        const Id project = open.dossier.project.id;
        handIn(project, "examination-draft");
        VoteToOpen vote{"panel", true, "examination-draft", {}, {}, {}, {}};
        for (std::size_t at = 0; at < 9; ++at)
            vote.panel.push_back(open.facts.persons[at].id);
        vote.panel.front() = open.dossier.drafters.front().person;
        vote.recused[vote.panel.front()] = QStringLiteral("参加起草");
        QCOMPARE(codeOf(openVote(*m_session, m_scope, project, vote)), QStringLiteral("standards.panel.drafter"));
        vote.panel.front() = open.facts.persons[9].id;
        vote.recused = {{vote.panel.front(), QStringLiteral("与起草单位有合作")}};
        QCOMPARE(codeOf(openVote(*m_session, m_scope, project, vote)), QStringLiteral("ok"));
        const standards::Voter& recused = opened(project).dossier.votes.back().roster.front();
        QCOMPARE(int(recused.standing), int(standards::Standing::Recused));
        QCOMPARE(recused.reason, QStringLiteral("与起草单位有合作"));
    }

    void opinionsAreMergedByAPerson()
    {
        const Id project = projectNumbered("KA-2024-12");
        const OpenProject open = opened(project);
        const auto pairs = alike(open.dossier);
        QCOMPARE(pairs.size(), std::size_t(2)); // one word for word, one nearly
        const Id earlier = pairs.front().earlier->id;
        const Id later = pairs.front().later->id;
        QCOMPARE(codeOf(judgeAlike(*m_session, m_scope, project, later, earlier, true, {})),
            QStringLiteral("standards.comment.not-earlier"));
        QCOMPARE(codeOf(judgeAlike(*m_session, m_scope, project, earlier, later, true, {})), QStringLiteral("ok"));
        QCOMPARE(codeOf(judgeAlike(*m_session, m_scope, project, pairs.back().earlier->id, pairs.back().later->id, false, {})),
            QStringLiteral("ok"));
        const OpenProject then = opened(project);
        QVERIFY(alike(then.dossier).empty());
        QCOMPARE(countOf(opinionsOf(then.dossier, OpinionsOf::Both)).repeated, std::int64_t(1));
        for (const Likeness& likeness : then.dossier.likenesses)
            QCOMPARE(codeOf(parted(*m_session, m_scope, project, likeness.id)), QStringLiteral("ok"));
        QCOMPARE(alike(opened(project).dossier).size(), std::size_t(2));
    }

    void refusals()
    {
        const Id project = votable();
        QCOMPARE(codeOf(mark(*m_session, m_scope, project, {{"no-such-item", std::nullopt}})),
            QStringLiteral("standards.item-unknown"));
        QCOMPARE(codeOf(mark(*m_session, m_scope, project,
                     {{"form.funds", Mark{"form.funds", Answer::DoesNotApply, m_scope.today, {}}}})),
            QStringLiteral("standards.item-applies"));
        QCOMPARE(codeOf(openVote(*m_session, m_scope, project, {"members", false, "review-detail", {}, {}, {}, {}})),
            QStringLiteral("standards.vote.no-text"));
        QCOMPARE(codeOf(openVote(*m_session, m_scope, project, {"unanimity", false, "draft", {}, {}, {}, {}})),
            QStringLiteral("standards.vote-unknown"));
        Project odd = opened(project).dossier.project;
        odd.kind = "poem";
        QCOMPARE(codeOf(beginProject(*m_session, m_scope, odd)), QStringLiteral("standards.kind-unknown"));
        odd.workflow = "dance";
        QCOMPARE(codeOf(beginProject(*m_session, m_scope, odd)), QStringLiteral("standards.workflow-unknown"));
        Comment comment = opened(projectNumbered("KA-2024-12")).dossier.comments.back();
        comment.disposition = Disposition::Rejected;
        QCOMPARE(codeOf(dispose(*m_session, comment)), QStringLiteral("standards.comment.reason-missing"));
        comment.reason = QStringLiteral("已有规定");
        QCOMPARE(codeOf(dispose(*m_session, comment)), QStringLiteral("ok"));
    }

    /// Sheets of opinions come back by mail, with their columns in another order.
    void opinionsComeAsFiles()
    {
        const Result<ImportKind> kind = importKind(m_sample->house(), QStringLiteral("standards.comment"));
        QVERIFY2(kind.isOk(), qPrintable(codeOf(kind)));
        const std::string file = "提出单位,意见内容,章条编号,项目,处理意见\n"
                                 "南屏铜业有限公司,预警阈值应分级,5.2,露天矿山边坡监测预警技术规范 · KA-2024-12,Open\n"
                                 "北川地质调查院,术语不统一,3.1,露天矿山边坡监测预警技术规范 · KA-2024-12,Open\n";
        const auto run = [&](const std::string& text,
                             const std::map<std::string, std::string>& fixed = {}) -> Result<ImportAccount> {
            const TableSource source = TRY(TableSource::open(text));
            ImportOrder order{&*kind, QStringLiteral("opinions.csv"), text, &source};
            {
                const ReadScope facts = TRY(m_session->workspace().read());
                const Asked asked = m_session->asked(facts, m_scope);
                const ImportProposal proposal =
                    TRY(proposeMapping(*kind, source, 0, TRY(choiceBooks(m_sample->house(), *kind, asked)).back(), asked));
                order.headings = proposal.headings;
                order.mapping = proposal.mapping;
                for (const auto& [column, value] : fixed)
                    order.mapping.fixed[column] = value;
            }
            NoProgress progress;
            return runImport(*m_session, order, m_scope, progress);
        };
        const std::size_t before = opened(projectNumbered("KA-2024-12")).dossier.comments.size();
        const Result<ImportAccount> account = run(file);
        QVERIFY2(account.isOk(), qPrintable(codeOf(account)));
        QString refused;
        for (const RefusedImportCell& cell : account->refused)
            refused += QString::fromStdString(cell.column + " ") + QString::fromUtf8(cell.problem.code.data()) + QLatin1Char(';');
        QCOMPARE(refused, QString());
        QCOMPARE(account->good, 2);
        const OpenProject then = opened(projectNumbered("KA-2024-12"));
        QCOMPARE(then.dossier.comments.size(), before + 2);
        QCOMPARE(then.dossier.comments.back().clause, QStringLiteral("3.1"));
        const Result<ImportAccount> again = run(file);
        QVERIFY(again.isOk());
        QCOMPARE(again->duplicateRows.size(), std::size_t(2));
        // The form that was sent out, filled in: what is signed at its foot is no opinion.
        const std::string form =
            "标准征求意见表,\n编制单位（盖章）,云岭矿业有限公司\n\n意见表\n序号,章条编号,意见内容,修改建议及理由\n"
            "1,4.2,预警值没有依据,补充依据；现场难以执行\n2,,,\n\n"
            "提出单位（盖章）：某院,,日期：2025-09-01\n联系人和电话：张三,,日期：\n日期：,,日期：\n";
        const Result<ImportAccount> returned = run(form, {{"project", projectNumbered("KA-2024-12").text()}, {"unit", "某院"}});
        QVERIFY2(returned.isOk(), qPrintable(codeOf(returned)));
        QCOMPARE(returned->good, 1);
        QVERIFY(returned->record > 0);
        const Comment taken = opened(projectNumbered("KA-2024-12")).dossier.comments.back();
        QCOMPARE(taken.proposal, QStringLiteral("补充依据；现场难以执行"));
        QCOMPARE(taken.unit, QStringLiteral("某院"));
    }

    void reportsAreReckonedAgain_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<int>("project");
        QTest::newRow("register") << QByteArray("standards.register") << 0;
        QTest::newRow("ballot that ran out in a tie") << QByteArray("standards.ballot_result") << 3;
        QTest::newRow("ballot still open") << QByteArray("standards.ballot_result") << 2;
        QTest::newRow("slips") << QByteArray("standards.ballot_slip") << 2;
        QTest::newRow("minutes") << QByteArray("standards.minutes") << 11;
        QTest::newRow("opinions") << QByteArray("standards.opinions") << 10;
        QTest::newRow("review") << QByteArray("standards.review_table") << 7;
        QTest::newRow("review contradicted") << QByteArray("standards.review_table") << 6;
        QTest::newRow("course") << QByteArray("standards.course") << 11;
        QTest::newRow("proposal") << QByteArray("standards.proposal") << 1;
        QTest::newRow("proposal of a mine standard") << QByteArray("standards.proposal") << 9;
        QTest::newRow("proposals") << QByteArray("standards.proposal_summary") << 0;
        QTest::newRow("form for opinions") << QByteArray("standards.comment_form") << 9;
        QTest::newRow("correspondence") << QByteArray("standards.correspondence") << 7;
        QTest::newRow("opinions of the examination") << QByteArray("standards.examination_opinions") << 11;
        QTest::newRow("approval sheet") << QByteArray("standards.approval_sheet") << 11;
        QTest::newRow("approval sheet of a review") << QByteArray("standards.approval_sheet") << 7;
        QTest::newRow("extension asked for") << QByteArray("standards.extension_application") << 5;
        QTest::newRow("reviews") << QByteArray("standards.review_summary") << 0;
        QTest::newRow("opinions on a review") << QByteArray("standards.review_opinions") << 7;
        QTest::newRow("amendment sheet") << QByteArray("standards.amendment_sheet") << 12;
        QTest::newRow("procedure") << QByteArray("standards.procedure") << 5;
    }
    void reportsAreReckonedAgain()
    {
        QFETCH(QByteArray, report);
        QFETCH(int, project);
        Scope scope = m_scope;
        if (project > 0)
            scope.version = project;
        const auto facts = m_session->workspace().read();
        const Result<ReportDocument> document = makeReport(*m_session, *facts, report.toStdString(), scope, Language::Chinese);
        QVERIFY2(document.isOk(), qPrintable(codeOf(document)));
        QVERIFY(readDocument(documentBytes(*document)).isOk());
        const Result<Recomputed> again = recompute(m_sample->house(), *document);
        QVERIFY2(again.isOk(), qPrintable(codeOf(again)));
        QString differences;
        for (const FigureDifference& difference : again->differences)
            differences += QString::fromStdString(difference.table)
                + QStringLiteral(" %1/%2 ").arg(difference.row).arg(difference.column)
                + QString::fromUtf8(difference.why.data(), qsizetype(difference.why.size())) + QLatin1Char(';');
        QCOMPARE(differences, QString());
    }

    /// After the panel by correspondence the whole committee voted: each form is made of its own vote.
    void eachFormOfItsOwnVote()
    {
        const auto facts = m_session->workspace().read();
        Scope scope = m_scope;
        scope.version = 7;
        const auto names = [&](const char* name) -> QString {
            const Result<ReportDocument> document = makeReport(*m_session, *facts, name, scope, Language::Chinese);
            if (!document)
                return codeOf(document);
            QStringList said;
            for (const ReportSection& section : document->sections) {
                for (const ReportTable& table : section.tables) {
                    for (const ReportRow& row : table.rows)
                        said << QString::fromStdString(row.cells.front().value);
                }
            }
            return said.join(QLatin1Char(' '));
        };
        const QString ofTheCommittee = QStringLiteral("杨柳");
        QVERIFY(!names("standards.correspondence").contains(ofTheCommittee));
        QVERIFY(!names("standards.review_opinions").contains(ofTheCommittee));
        QVERIFY(names("standards.ballot_result").contains(ofTheCommittee));
        QCOMPARE(names("standards.minutes"), QStringLiteral("standards.no-meeting"));
        scope.version = 2;
        QCOMPARE(names("standards.correspondence"), QStringLiteral("standards.no-correspondence"));
    }

    void reportsThatHaveNothingToShow()
    {
        const auto facts = m_session->workspace().read();
        Scope scope = m_scope;
        const auto code = [&](const char* name, int project) {
            scope.version = project;
            return codeOf(makeReport(*m_session, *facts, name, scope, Language::Chinese));
        };
        QCOMPARE(code("standards.ballot_result", 1), QStringLiteral("standards.no-vote"));
        QCOMPARE(code("standards.review_table", 1), QStringLiteral("standards.no-review"));
        QCOMPARE(code("standards.course", 99), QStringLiteral("standards.no-project"));
        QCOMPARE(code("standards.correspondence", 1), QStringLiteral("standards.no-vote"));
        QCOMPARE(code("standards.proposal", 99), QStringLiteral("standards.no-project"));
    }

    void theTablesAreAsTheyAreDeclared() { QVERIFY(verify(*m_session->workspace().read())->isIntact()); }
};

PLUMBLINE_TEST(StandardsReviewTest)
#include "review_test.moc"
