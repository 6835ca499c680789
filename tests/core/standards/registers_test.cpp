// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/comments.h"
#include "core/standards/editions.h"
#include "core/standards/findings.h"
#include "core/standards/follow_up.h"
#include "core/standards/forms.h"
#include "core/standards/offices.h"
#include "core/standards/samplings.h"
#include "tests/core/standards/packs.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::standards;

namespace {

Id idOf(int number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[14] = std::uint8_t(number / 256);
    bytes[15] = std::uint8_t(number % 256);
    return Id(bytes);
}

QString codeIn(const Result<void>& outcome)
{
    return outcome ? QStringLiteral("ok")
                   : QString::fromUtf8(outcome.problem().code.data(), qsizetype(outcome.problem().code.size()));
}

QDate dayOf(const QString& text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

/// "2025-01-10F 2025-03-01P": failed, passed.
std::vector<Sampling> samplingsOf(const QString& text)
{
    std::vector<Sampling> samplings;
    for (const QString& one : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Sampling& sampling = samplings.emplace_back();
        sampling.id = idOf(int(samplings.size()));
        sampling.on = dayOf(one);
        sampling.hasPassed = one.endsWith(QLatin1Char('P'));
        sampling.done = QStringLiteral("已处理");
    }
    return samplings;
}

OwnStandard ownStandard(const char* number, const char* status, const char* replacedBy = "")
{
    OwnStandard standard;
    standard.number = QString::fromUtf8(number);
    standard.status = status;
    standard.replacedBy = QString::fromUtf8(replacedBy);
    return standard;
}

Comment comment(int number, const char* clause, const char* text, const char* unit = "甲")
{
    Comment one;
    one.id = idOf(number);
    one.clause = QString::fromUtf8(clause);
    one.text = QString::fromUtf8(text);
    one.unit = QString::fromUtf8(unit);
    return one;
}

}

/// What stands beside the projects: references, samplings and orders, opinions, offices, and what comes after what.
class StandardsRegistersTest final : public QObject {
    Q_OBJECT

    ShippedProcedures m_shipped;

    const RulePack& mines() const { return m_shipped.pack(minesPack); }

private Q_SLOTS:
    void references_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("validity");
        QTest::addColumn<QString>("instead");
        const auto row = [](const char* name, const char* reference, Validity validity, const char* instead) {
            QTest::newRow(name) << QString::fromUtf8(reference) << int(validity) << QString::fromUtf8(instead);
        };
        row("dated, to the edition in force", "GB 100-2020", Validity::InForce, "");
        row("dated, to the one before", "GB 100-2010", Validity::Replaced, "GB 100-2020");
        row("dated, to one the register never had", "GB 100-1999", Validity::Replaced, "GB 100-2020");
        row("dated, newer than the register", "GB 100-2024", Validity::Unknown, "");
        row("undated, one is in force", "GB 100", Validity::InForce, "");
        row("dated, withdrawn, replaced twice", "AQ 500-2000", Validity::Withdrawn, "KA 700-2023");
        row("undated, all withdrawn", "AQ 500", Validity::Withdrawn, "KA 700-2023");
        row("full width and another dash", "ＡＱ ５００—２０００", Validity::Withdrawn, "KA 700-2023");
        row("two that name each other", "MT 100-1999", Validity::Withdrawn, "");
        row("withdrawn from tomorrow on", "DZ/T 300-2011", Validity::InForce, "");
        row("withdrawn since today", "DZ/T 301-2011", Validity::Withdrawn, "");
        row("not in the register", "TD/T 900-2020", Validity::Unknown, "");
        row("no number", "安全规程", Validity::Malformed, "");
    }
    void references()
    {
        QFETCH(QString, reference);
        QFETCH(int, validity);
        QFETCH(QString, instead);
        const QDate today(2025, 9, 30);
        std::vector<OwnStandard> standards{ownStandard("GB 100-2010", "withdrawn", "GB 100-2020"),
            ownStandard("GB 100-2020", "in-force"), ownStandard("AQ 500-2000", "withdrawn", "AQ 600-2010"),
            ownStandard("AQ 600-2010", "withdrawn", "KA 700-2023"), ownStandard("KA 700-2023", "in-force"),
            ownStandard("MT 100-1999", "withdrawn", "MT 200-1999"), ownStandard("MT 200-1999", "withdrawn", "MT 100-1999"),
            ownStandard("DZ/T 300-2011", "in-force"), ownStandard("DZ/T 301-2011", "in-force")};
        standards[7].withdrawnOn = today.addDays(1);
        standards[8].withdrawnOn = today;
        const ReferenceStanding standing = Editions(standards, today).standingOf(reference);
        QCOMPARE(int(standing.validity), validity);
        QCOMPARE(standing.instead ? standing.instead->number : QString(), instead);
    }

    void nextFailure_data()
    {
        QTest::addColumn<QString>("samplings");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("until");
        const auto row = [](const char* name, const char* samplings, int wanted, const char* today, const char* until) {
            QTest::newRow(name) << QString::fromUtf8(samplings) << wanted << QString::fromUtf8(today) << QString::fromUtf8(until);
        };
        row("34(5) nothing failed", "2025-01-10P", 2, "2025-02-01", "");
        row("34(5) one failed", "2025-01-10F", 2, "2025-02-01", "2026-01-10");
        row("34(5) on the last day", "2025-01-10F", 2, "2026-01-10", "2026-01-10");
        row("34(5) a day after", "2025-01-10F", 2, "2026-01-11", "");
        row("34(5) a passed one between", "2025-01-10F 2025-02-10P", 2, "2025-03-01", "");
        row("34(6) two failed", "2025-01-10F 2025-03-01F", 3, "2025-04-01", "2026-01-10");
        row("34(6) two, and the first is over a year old", "2025-01-10F 2025-12-01F", 3, "2026-01-11", "");
        row("34(6) of three the last two count", "2024-01-10F 2025-01-10F 2025-03-01F", 3, "2025-04-01", "2026-01-10");
        row("34(6) what comes later isn't known yet", "2025-01-10F 2025-03-01F", 3, "2025-02-01", "");
    }
    void nextFailure()
    {
        QFETCH(QString, samplings);
        QFETCH(int, wanted);
        QFETCH(QString, today);
        QFETCH(QString, until);
        const std::vector<Sampling> known = samplingsOf(samplings);
        const auto next = standards::nextFailure(known, *mines().deadline("standards.k.sampling"), wanted, dayOf(today));
        QCOMPARE(next ? next->until.toString(Qt::ISODate) : QString(), until);
        if (!next)
            return;
        // The failure it speaks of makes the run, and a day later it doesn't.
        for (const int late : {0, 1}) {
            std::vector<Sampling> then = known;
            then.push_back(samplingsOf(next->until.addDays(late).toString(Qt::ISODate) + QLatin1Char('F')).front());
            const FailedRun run =
                longestRun(std::span(then).last(std::size_t(wanted)), *mines().deadline("standards.k.sampling"));
            QCOMPARE(run.count >= wanted, late == 0);
        }
    }

    void orders_data()
    {
        QTest::addColumn<QString>("addressed");
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<bool>("isDone");
        const auto row = [](const char* name, const char* addressed, const char* done, const char* today, const char* codes,
                             bool isDone) {
            QTest::newRow(name) << QString::fromUtf8(addressed) << QString::fromUtf8(done) << QString::fromUtf8(today)
                                << QString::fromUtf8(codes) << isDone;
        };
        row("34(3) a maker has three things to do", "maker", "", "2025-05-20",
            "order.open:after.batch order.open:after.buyers order.open:after.danger", false);
        row("34(3) one is done", "maker", "after.buyers=2025-05-12", "2025-05-20",
            "order.open:after.batch order.open:after.danger", false);
        row("34(3) all on the last day", "maker", "after.batch=2025-05-31 after.buyers=2025-05-31 after.danger=2025-05-31",
            "2025-06-01", "", true);
        row("34(3) one a day late", "maker", "after.batch=2025-05-31 after.buyers=2025-06-01 after.danger=2025-05-31",
            "2025-06-01", "order.done-late:after.buyers", true);
        row("34(3) what is dated tomorrow isn't done", "maker",
            "after.batch=2025-05-12 after.buyers=2025-05-12 after.danger=2025-05-21", "2025-05-20", "order.open:after.danger",
            false);
        row("34(4) a service provider repeats its work", "service", "", "2025-05-20", "order.open:after.service", false);
        row("34(4) repeated", "service", "after.service=2025-05-20", "2025-05-20", "", true);
        row("34(4) what a maker does is no answer", "service", "after.batch=2025-05-20", "2025-05-20", "order.open:after.service",
            false);
    }
    void orders()
    {
        QFETCH(QString, addressed);
        QFETCH(QString, done);
        QFETCH(QString, today);
        QFETCH(QString, codes);
        QFETCH(bool, isDone);
        Facts facts;
        facts.samplings = samplingsOf(QStringLiteral("2025-05-01F"));
        facts.samplings.front().done.clear();
        Order& order = facts.orders.emplace_back();
        order.id = idOf(9);
        order.sampling = facts.samplings.front().id;
        order.addressedAs = addressed.toStdString();
        order.on = QDate(2025, 5, 10);
        order.dueOn = QDate(2025, 5, 31);
        for (const QString& one : done.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QStringList parts = one.split(QLatin1Char('='));
            order.doneOn.emplace(parts[0].toStdString(), dayOf(parts[1]));
        }
        QStringList said;
        for (const Finding& finding : samplingFindings(facts, mines(), dayOf(today))) {
            if (!finding.code.starts_with("standards.order."))
                continue;
            QString duty;
            for (const auto& [name, value] : finding.figures) {
                if (name == "duty")
                    duty = QString::fromStdString(value);
            }
            said << QString::fromStdString(finding.code).mid(10) + QLatin1Char(':') + duty;
            const bool isLate = dayOf(today) > *order.dueOn && finding.code == "standards.order.open";
            if (finding.code == "standards.order.open")
                QCOMPARE(finding.weight == Weight::Breach, isLate);
        }
        QCOMPARE(said.join(QLatin1Char(' ')), codes);
        const auto due = orderObligations(facts, mines(), dayOf(today));
        QCOMPARE(due.size(), std::size_t(1));
        QCOMPARE(due.front().isDone, isDone);
    }

    void anOrderWithoutGround()
    {
        Facts facts;
        facts.samplings = samplingsOf(QStringLiteral("2025-05-01P"));
        facts.orders.push_back({idOf(9), facts.samplings.front().id, "service", QDate(2025, 4, 30), {}, {}, {}, {}, {}, {}});
        QStringList codes;
        for (const Finding& finding : samplingFindings(facts, mines(), QDate(2025, 5, 20)))
            codes << QString::fromStdString(finding.code);
        QVERIFY(codes.contains(QStringLiteral("standards.order.before-sampling")));
        QVERIFY(codes.contains(QStringLiteral("standards.order.passed-sampling")));
        facts.orders.clear();
        facts.samplings = samplingsOf(QStringLiteral("2025-05-01F"));
        facts.samplings.front().done.clear();
        QCOMPARE(
            samplingFindings(facts, mines(), QDate(2025, 5, 20)).back().code, std::string("standards.sampling.nothing-done"));
    }

    void alikeOpinions_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("how");
        const auto row = [](const char* name, const char* one, const char* other, const char* how) {
            QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << QString::fromUtf8(how);
        };
        row("the same but for signs and width", "预警阈值，缺少依据（ＡＢＣ）", "预警阈值缺少依据 abc。", "exact");
        row("one holds the other", "建议删除人工巡查", "建议删除人工巡查的规定", "nearly");
        row("four fifths of the pairs", "监测频率应按边坡等级分档确定", "监测频率应按边坡等级分级确定", "nearly");
        row("something else", "监测频率应按边坡等级区分", "数据保存期限偏短，应延长到三年", "no");
        row("too short to be told", "同意", "不同意", "no");
    }
    void alikeOpinions()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(QString, how);
        Dossier dossier;
        dossier.comments = {comment(1, "5.1", ""), comment(2, " ５.1 ", "")};
        dossier.comments[0].text = one;
        dossier.comments[1].text = other;
        const auto found = alike(dossier);
        QCOMPARE(found.empty()          ? QStringLiteral("no")
                : found.front().isExact ? QStringLiteral("exact")
                                        : QStringLiteral("nearly"),
            how);
        dossier.comments[1].clause = QStringLiteral("5.2");
        QVERIFY(alike(dossier).empty());
    }

    void mergedOpinions()
    {
        Dossier dossier;
        dossier.comments = {comment(1, "4", "阈值偏低", "甲"), comment(2, "4", "阈值偏低", "乙"),
            comment(3, "4", "阈值偏低", "甲"), comment(4, "5", "术语不统一", "丙")};
        QCOMPARE(alike(dossier).size(), std::size_t(2));
        QCOMPARE(codeIn(mayMerge(dossier, idOf(2), idOf(1))), QStringLiteral("standards.comment.not-earlier"));
        QCOMPARE(codeIn(mayMerge(dossier, idOf(1), idOf(9))), QStringLiteral("facts.missing"));
        QCOMPARE(codeIn(mayMerge(dossier, idOf(1), idOf(2))), QStringLiteral("ok"));
        dossier.likenesses.push_back({idOf(20), idOf(1), idOf(2), true, {}});
        QCOMPARE(codeIn(mayMerge(dossier, idOf(1), idOf(2))), QStringLiteral("standards.comment.merged-already"));
        QCOMPARE(codeIn(mayMerge(dossier, idOf(2), idOf(3))), QStringLiteral("standards.comment.merged-already"));
        QCOMPARE(codeIn(mayMerge(dossier, idOf(1), idOf(3))), QStringLiteral("ok"));
        dossier.likenesses.push_back({idOf(21), idOf(1), idOf(3), false, {}});
        QVERIFY(alike(dossier).empty());
        const auto opinions = opinionsOf(dossier, OpinionsOf::Consultation);
        QCOMPARE(opinions.size(), std::size_t(3));
        QCOMPARE(opinions.front().units(), QStringLiteral("甲、乙"));
        dossier.comments[0].disposition = Disposition::Adopted;
        dossier.comments[2].disposition = Disposition::Partly;
        const CommentCount count = countOf(opinionsOf(dossier, OpinionsOf::Both));
        QCOMPARE(count.all, std::int64_t(3));
        QCOMPARE(count.adopted, std::int64_t(1));
        QCOMPARE(count.partly, std::int64_t(1));
        QCOMPARE(count.open, std::int64_t(1));
        QCOMPARE(count.repeated, std::int64_t(1));
        dossier.comments[3].isOfExamination = true;
        QCOMPARE(codeIn(mayMerge(dossier, idOf(1), idOf(4))), QStringLiteral("standards.comment.other-stage"));
        QCOMPARE(opinionsOf(dossier, OpinionsOf::Examination).size(), std::size_t(1));
    }

    /// However opinions are merged, each is counted or listed as a repetition: none is lost.
    void noOpinionIsLost()
    {
        for (int seed = 0; seed < 200; ++seed) {
            Dossier dossier;
            const int size = 1 + seed % 9;
            for (int at = 1; at <= size; ++at)
                dossier.comments.push_back(comment(at, "1", "同样的意见内容"));
            std::uint32_t random = std::uint32_t(seed) * 2654435761U + 1;
            for (int round = 0; round < size * 2; ++round) {
                random = random * 1664525U + 1013904223U;
                const Id earlier = idOf(1 + int((random >> 8) % std::uint32_t(size)));
                const Id later = idOf(1 + int((random >> 16) % std::uint32_t(size)));
                if (mayMerge(dossier, earlier, later))
                    dossier.likenesses.push_back({idOf(100 + round), earlier, later, true, {}});
            }
            const CommentCount count = countOf(opinionsOf(dossier, OpinionsOf::Both));
            QCOMPARE(count.all + count.repeated, std::int64_t(size));
        }
    }

    void offices_data()
    {
        QTest::addColumn<QString>("offices"); ///< actor/person/body/until
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* offices, const char* code) {
            QTest::newRow(name) << QString::fromUtf8(offices) << QString::fromUtf8(code);
        };
        row("10 nobody holds it", "", "ok");
        row("10 another office is held", "committee/2//", "ok");
        row("10 one's own", "secretariat/1//", "ok");
        row("10 somebody else's", "secretariat/2//", "standards.move.not-in-office");
        row("10 both hold it", "secretariat/2// secretariat/1//", "ok");
        row("10 for this body", "secretariat/1/7/ secretariat/2//", "ok");
        row("10 for another body", "secretariat/1/8/ secretariat/2//", "standards.move.not-in-office");
        row("10 only for another body", "secretariat/2/8/", "ok");
        row("10 until yesterday", "secretariat/1//2025-09-29 secretariat/2//", "standards.move.not-in-office");
        row("10 until today", "secretariat/1//2025-09-30 secretariat/2//", "ok");
    }
    void offices()
    {
        QFETCH(QString, offices);
        QFETCH(QString, code);
        std::vector<Office> all;
        for (const QString& one : offices.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QStringList parts = one.split(QLatin1Char('/'));
            Office& office = all.emplace_back();
            office.actor = "mnr-2022-1966/" + parts[0].toStdString();
            office.person = idOf(parts[1].toInt());
            if (!parts[2].isEmpty())
                office.body = idOf(parts[2].toInt());
            office.from = QDate(2025, 1, 1);
            if (!parts[3].isEmpty())
                office.until = dayOf(parts[3]);
        }
        Project project;
        project.pack = resourcesPack;
        project.body = idOf(7);
        QCOMPARE(codeIn(mayActFor(all, idOf(1), QStringLiteral("王芳"), project, "secretariat", QDate(2025, 9, 30))), code);
    }

    /// What is due of a project in a state it came to on 2024-03-04; "-": it isn't late the day after.
    void daysOfAProject_data()
    {
        QTest::addColumn<QString>("workflow");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("days");
        const auto row = [](const char* name, const char* workflow, const char* kind, const char* state, const char* days) {
            QTest::newRow(name) << QString::fromUtf8(workflow) << QString::fromUtf8(kind) << QString::fromUtf8(state)
                                << QString::fromUtf8(days);
        };
        row("N14(6) an industry standard in the plan has two years", "mnr-2022-1966/project-review", "industry", "planned",
            "standards.n.completion@2026-03-04");
        row("N14(6) a national one: the text sets no term", "mnr-2022-1966/project-review", "recommended-national", "planned",
            "");
        row("N17(1) industry: two months before the end", "mnr-2022-1966/extension", "industry", "running",
            "standards.n.asking.industry@2025-10-31- standards.term@2025-12-31");
        row("N17(1) national: three months before the end", "mnr-2022-1966/extension", "recommended-national", "running",
            "standards.n.asking.national@2025-09-30- standards.term@2025-12-31");
        row("N17(1) asked: nothing more to ask", "mnr-2022-1966/extension", "industry", "applied", "standards.term@2025-12-31");
        row("N18 extended: a year longer", "mnr-2022-1966/extension", "industry", "extended", "standards.term@2026-12-31");
        row("N18 revoked: nothing is due", "mnr-2022-1966/extension", "industry", "revoked", "");
        row("N21 D29 five years in force", "mnr-2022-1966/periodic-review", "industry", "due",
            "standards.n.review@2025-06-01 standards.term@2025-12-31");
        row("N21 D29 guidance: three", "mnr-2022-1966/periodic-review", "guidance", "due",
            "standards.n.review.guidance@2023-06-01 standards.term@2025-12-31");
        row("K26 five years in force", "kuangan-2023-13/periodic-review", "industry", "due",
            "standards.k.review@2025-06-01 standards.term@2025-12-31");
        row("K17, K26 the group, and three years for the plan", "kuangan-2023-13/formulation", "industry", "drafting-group",
            "standards.k.group@2024-03-11 standards.k.unfinished@2027-03-04 standards.term@2025-12-31");
        row("K25 published: its day comes", "kuangan-2023-13/formulation", "industry", "published",
            "standards.implementation@2024-09-01 standards.term@2025-12-31");
        row("K19 open to the public", "kuangan-2023-13/formulation", "mandatory-industry", "consultation",
            "standards.k.sent@2024-03-19 standards.publicity@2024-05-05 standards.term@2025-12-31 standards.vote@2024-04-01");
    }
    void daysOfAProject()
    {
        QFETCH(QString, workflow);
        QFETCH(QString, kind);
        QFETCH(QString, state);
        QFETCH(QString, days);
        Facts facts;
        Project& project = facts.projects.emplace_back();
        project.id = idOf(1);
        project.pack = workflow.section(QLatin1Char('/'), 0, 0).toStdString();
        project.workflow = workflow.section(QLatin1Char('/'), 1).toStdString();
        project.kind = kind.toStdString();
        project.startedOn = QDate(2024, 1, 1);
        project.dueOn = QDate(2025, 12, 31);
        project.inForceSince = QDate(2020, 6, 1);
        project.postedUntil = QDate(2024, 5, 5);
        project.implementedOn = QDate(2024, 9, 1);
        project.steps.push_back({"x", state.toStdString(), QDate(2024, 3, 4), {}, {}, {}});
        if (state == QStringLiteral("consultation"))
            project.runningVotes = {{"panel", QDate(2024, 4, 1)}};
        const QDate today(2022, 1, 1);
        const auto board = boardOf(facts, m_shipped.book, m_shipped.calendar, today);
        QStringList said;
        for (const Obligation& due : obligations(facts, board, m_shipped.book, m_shipped.calendar, today)) {
            QString one = QString::fromStdString(due.kind) + QLatin1Char('@') + due.due->toString(Qt::ISODate);
            for (const RunningClock& clock : board.front().clocks) {
                if (clock.deadline->id == due.kind && !clock.isLate(due.due->addDays(1)))
                    one += QLatin1Char('-');
            }
            said << one;
        }
        said.sort();
        QCOMPARE(said.join(QLatin1Char(' ')), days);
    }

    /// Article 19(1): fifteen days are usual; longer is to be accounted for, and no breach. Sending late is one.
    void aUsualTimeOnlyWarns()
    {
        Facts facts;
        Project& project = facts.projects.emplace_back();
        project.pack = minesPack;
        project.workflow = "formulation";
        project.kind = "industry";
        project.startedOn = QDate(2024, 1, 1);
        project.steps.push_back({"x", "consultation", QDate(2024, 3, 4), {}, {}, {}});
        const auto weights = [&](QDate today) {
            const auto board = boardOf(facts, m_shipped.book, m_shipped.calendar, today);
            QStringList said;
            for (const Finding& one : findings(facts, board, m_shipped.book, m_shipped.calendar, today)) {
                if (one.code == "standards.clock.late")
                    said << (one.weight == Weight::Breach ? QStringLiteral("breach") : QStringLiteral("warning"))
                            + (one.mayBeAnswered ? QStringLiteral(" to be answered") : QString());
            }
            return said.join(QLatin1Char(','));
        };
        QCOMPARE(weights(QDate(2024, 3, 19)), QString());
        QCOMPARE(weights(QDate(2024, 3, 20)), QStringLiteral("breach"));
        project.clockMarks = {{"sent.members", Answer::Yes, QDate(2024, 3, 8), {}}};
        QCOMPARE(weights(QDate(2024, 3, 23)), QString());
        QCOMPARE(weights(QDate(2024, 3, 24)), QStringLiteral("warning to be answered"));
    }

    /// What a standard under review refers to answers for itself, as far as it is known.
    void referencesOfAReview()
    {
        Facts facts;
        facts.own = {ownStandard("GB 16423-2020", "in-force"), ownStandard("AQ 2006-2005", "withdrawn", "GB 39496-2020"),
            ownStandard("GB 39496-2020", "in-force")};
        Project project;
        project.standard = QStringLiteral("DZ/T 0288-2015");
        project.title = QStringLiteral("勘查规范");
        const auto enter = [&](const char* paper, const char* number) {
            Reference& reference = facts.references.emplace_back();
            reference.document = QString::fromUtf8(paper);
            reference.number = QString::fromUtf8(number);
        };
        const auto said = [&] {
            const auto isOut = isAnyOutOfDate(referencesOf(project, facts, QDate(2025, 1, 1)));
            return !isOut ? QStringLiteral("?") : *isOut ? QStringLiteral("yes") : QStringLiteral("no");
        };
        QCOMPARE(said(), QStringLiteral("?"));
        enter("作业规程", "AQ 2006");
        QCOMPARE(said(), QStringLiteral("?")); // of another paper
        enter("DZ/T 0288-2015", "GB 16423");
        QCOMPARE(said(), QStringLiteral("no"));
        enter("勘查规范", "GB/T 1-2020");
        QCOMPARE(said(), QStringLiteral("?")); // not in the register
        enter("DZ/T 0288—2015 勘查规范", "GB 16423-2006");
        enter("DZ/T 0288", "GB 16423-2006");
        QCOMPARE(said(), QStringLiteral("yes"));
        facts.references = {};
        enter("DZ/T 0288-2015 勘查规范", "AQ 2006");
        QCOMPARE(said(), QStringLiteral("yes"));
        project.standard = QStringLiteral("DZ/T 0289-2015");
        QCOMPARE(said(), QStringLiteral("?"));
    }

    /// In the plan, and gone on with: the term is watched over there.
    void aTermIsWatchedOnce()
    {
        Facts facts;
        for (int number = 1; number <= 2; ++number) {
            Project& project = facts.projects.emplace_back();
            project.id = idOf(number);
            project.pack = resourcesPack;
            project.workflow = number == 1 ? "project-review" : "extension";
            project.kind = "industry";
            project.startedOn = QDate(2024, 1, 1);
        }
        facts.projects[0].steps.push_back({"approve", "planned", QDate(2024, 3, 4), {}, {}, {}});
        facts.projects[1].follows = idOf(1);
        facts.projects[1].dueOn = QDate(2026, 3, 4);
        QStringList kinds;
        const auto board = boardOf(facts, m_shipped.book, m_shipped.calendar, QDate(2024, 4, 1));
        for (const Obligation& due : obligations(facts, board, m_shipped.book, m_shipped.calendar, QDate(2024, 4, 1)))
            kinds << QString::fromStdString(due.kind);
        kinds.sort();
        QCOMPARE(kinds, QStringList({QStringLiteral("standards.n.asking.industry"), QStringLiteral("standards.term")}));
    }

    /// A vote that nobody counted after its last day.
    void anUncountedVote()
    {
        Facts facts;
        Project& project = facts.projects.emplace_back();
        project.pack = minesPack;
        project.workflow = "formulation";
        project.kind = "industry";
        project.startedOn = QDate(2024, 1, 1);
        project.runningVotes = {{"panel", QDate(2024, 4, 1)}};
        const auto found = [&](QDate today) {
            const auto board = boardOf(facts, m_shipped.book, m_shipped.calendar, today);
            const auto all = findings(facts, board, m_shipped.book, m_shipped.calendar, today);
            return std::count_if(
                all.begin(), all.end(), [](const Finding& one) { return one.code == "standards.vote.uncounted"; });
        };
        QCOMPARE(found(QDate(2024, 4, 1)), 0);
        QCOMPARE(found(QDate(2024, 4, 2)), 1);
    }

    /// What stands beside a project: a proposal is no revision yet, and what is under way in another procedure is a duplicate.
    void surroundings_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("otherState");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* own, const char* other, const char* state, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(own) << QString::fromUtf8(other) << QString::fromUtf8(state)
                                << QString::fromUtf8(expected);
        };
        row("N21 a revision that is only proposed", "periodic-review", "project-review", "voting", "");
        row("N21 a revision that is refused", "periodic-review", "project-review", "rejected", "");
        row("N21 a revision in the plan", "periodic-review", "project-review", "planned", "under-revision");
        row("N21 a revision under way", "periodic-review", "extension", "running", "duplicate under-revision");
        row("N21 a revision that is revoked", "periodic-review", "extension", "revoked", "");
        row("N14(2) proposed twice", "project-review", "project-review", "form-check", "duplicate");
        row("N14(2) already under way", "project-review", "extension", "members", "duplicate under-revision");
        row("N14(2) already finished", "project-review", "extension", "completed", "under-revision");
    }
    void surroundings()
    {
        QFETCH(QString, own);
        QFETCH(QString, other);
        QFETCH(QString, otherState);
        QFETCH(QString, expected);
        Facts facts;
        for (int number = 1; number <= 2; ++number) {
            Project& project = facts.projects.emplace_back();
            project.id = idOf(number);
            project.pack = resourcesPack;
            project.workflow = (number == 1 ? own : other).toStdString();
            project.kind = "industry";
            project.title = QStringLiteral("勘查规范");
            project.startedOn = QDate(2024, 1, 1);
        }
        facts.projects[1].isRevision = true;
        facts.projects[1].steps.push_back({"x", otherState.toStdString(), QDate(2024, 3, 4), {}, {}, {}});
        Dossier dossier;
        dossier.project = facts.projects[0];
        const Surroundings beside = surroundingsOf(dossier, facts, m_shipped.book);
        QStringList said;
        if (!beside.duplicates.empty())
            said << QStringLiteral("duplicate");
        if (beside.isUnderRevision)
            said << QStringLiteral("under-revision");
        QCOMPARE(said.join(QLatin1Char(' ')), expected);
    }

    /// Article 17(3)(5): what is published and only waits for its day is no burden any more.
    void firstDraftersBurden()
    {
        Facts facts;
        facts.persons.push_back({idOf(9), QStringLiteral("甲"), {}, {}, {}, true, 9});
        const char* const states[] = {"drafting-group", "treating", "approval", "published", "in-force", "stopped"};
        for (std::size_t at = 0; at < std::size(states); ++at) {
            Project& project = facts.projects.emplace_back();
            project.id = idOf(int(at) + 1);
            project.pack = minesPack;
            project.workflow = "formulation";
            project.title = QString::number(at);
            project.steps.push_back({"x", states[at], QDate(2024, 3, 4), {}, {}, {}});
            facts.drafters.push_back({project.id, idOf(9), true});
        }
        Dossier dossier;
        dossier.project = facts.projects[0];
        dossier.drafters = {facts.drafters[0]};
        QCOMPARE(surroundingsOf(dossier, facts, m_shipped.book).firstDrafterLoad, 3);
    }

    void whatComesAfter_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("workflow");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("open"); ///< procedures it may go on in, with the day known
        const auto row = [](const char* name, const char* pack, const char* workflow, const char* kind, const char* state,
                             const char* open) {
            QTest::newRow(name) << QString::fromUtf8(pack) << QString::fromUtf8(workflow) << QString::fromUtf8(kind)
                                << QString::fromUtf8(state) << QString::fromUtf8(open);
        };
        row("14(6) industry: two years", resourcesPack, "project-review", "industry", "planned",
            "extension@2026-03-04 periodic-review@");
        row("14(6) national: no term in the text", resourcesPack, "project-review", "recommended-national", "planned",
            "extension@ periodic-review@");
        row("14 rejected leads nowhere", resourcesPack, "project-review", "industry", "rejected", "");
        row("14 voting leads nowhere yet", resourcesPack, "project-review", "industry", "voting", "");
        row("21 kept: again from that day on", resourcesPack, "periodic-review", "industry", "kept",
            "periodic-review@2024-03-04");
        row("22 revised: into the next plan", resourcesPack, "periodic-review", "industry", "revised", "project-review@");
        row("22 abolished leads nowhere", resourcesPack, "periodic-review", "industry", "abolished", "");
        row("26 in force", minesPack, "formulation", "industry", "in-force", "periodic-review@ amendment@");
        row("27 revised", minesPack, "periodic-review", "industry", "revised", "formulation@");
    }
    void whatComesAfter()
    {
        QFETCH(QString, pack);
        QFETCH(QString, workflow);
        QFETCH(QString, kind);
        QFETCH(QString, state);
        QFETCH(QString, open);
        Facts facts;
        Project project;
        project.id = idOf(1);
        project.pack = pack.toStdString();
        project.workflow = workflow.toStdString();
        project.kind = kind.toStdString();
        project.startedOn = QDate(2024, 1, 1);
        project.steps.push_back({"x", state.toStdString(), QDate(2024, 3, 4), {}, {}, {}});
        const PackProcedures& rules = *m_shipped.book.pack(project.pack);
        const Workflow& known = *rules.procedures->workflow(project.workflow);
        const auto ways = [&] {
            QStringList said;
            for (const FollowUp& followUp : followUpsOf(project, known, rules, facts, m_shipped.calendar)) {
                if (followUp.isOpen())
                    said << QString::fromStdString(followUp.workflow->id) + QLatin1Char('@')
                            + (followUp.day ? followUp.day->toString(Qt::ISODate) : QString());
            }
            return said.join(QLatin1Char(' '));
        };
        QCOMPARE(ways(), open);
        for (const FollowUp& followUp : followUpsOf(project, known, rules, facts, m_shipped.calendar)) {
            if (!followUp.isOpen())
                continue;
            const bool needsDay = !followUp.workflow->needs.empty() && !followUp.day;
            const Place place = *placeOf(project, known);
            QCOMPARE(codeIn(mayFollow(&followUp, place, followUp.day)),
                needsDay ? QStringLiteral("standards.follow-day-missing") : QStringLiteral("ok"));
            QCOMPARE(codeIn(mayFollow(&followUp, place, QDate(2024, 5, 5))), QStringLiteral("ok"));
            Project next = project;
            next.id = idOf(2);
            next.follows = project.id;
            next.workflow = followUp.workflow->id;
            facts.projects = {next};
            for (const FollowUp& again : followUpsOf(project, known, rules, facts, m_shipped.calendar)) {
                if (again.workflow == followUp.workflow)
                    QCOMPARE(codeIn(mayFollow(&again, place, QDate(2024, 5, 5))), QStringLiteral("standards.follow-twice"));
            }
            facts.projects.clear();
        }
    }

    /// Each procedure has its forms, each with its place in the text, and each is a report this program makes.
    void everyProcedureHasItsForms()
    {
        for (const auto& [id, rules] : m_shipped.book.all()) {
            for (const Workflow& workflow : rules.procedures->workflows) {
                const auto forms = formsOf(*rules.pack, workflow);
                QVERIFY2(!forms.empty(), workflow.id.c_str());
                for (const ListItem* const form : forms) {
                    QVERIFY2(form->id.starts_with("standards."), form->id.c_str());
                    QVERIFY(form->citation.article > 0);
                }
            }
        }
        QVERIFY(writtenPoints(m_shipped.pack(resourcesPack), *m_shipped.procedures(resourcesPack).workflow("extension")));
        QVERIFY(writtenPoints(mines(), *m_shipped.procedures(minesPack).workflow("amendment")));
        QVERIFY(!writtenPoints(mines(), *m_shipped.procedures(minesPack).workflow("periodic-review")));
    }
};

PLUMBLINE_TEST(StandardsRegistersTest)
#include "registers_test.moc"
