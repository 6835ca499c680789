// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/findings.h"
#include "core/data_catalogue/group.h"
#include "core/data_catalogue/version.h"
#include "core/rules/pack_reader.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::data_catalogue;

namespace {

const QDate day(2025, 9, 30);

Id idOf(int number)
{
    return *Id::parse(QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')).toStdString());
}

RegisterRow rowOf(int number, const QString& said)
{
    RegisterRow row{idOf(number), {}};
    for (const QString& cell : said.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        row.cells.emplace(cell.section(QLatin1Char('='), 0, 0).trimmed().toStdString(),
            cell.section(QLatin1Char('='), 1).trimmed().toStdString());
    return row;
}

}

/// The registers of articles 13 to 37, the self-check, versions, and the group.
class DataRegisterTest : public QObject {
    Q_OBJECT

    const RulePack m_pack =
        *readRulePack(sourceFile(QStringLiteral("resources/rules/miit-wangan-2022-166.json")), QStringLiteral("166"));

    /// One entry of that level, and proposals that say so.
    static Facts factsOf(Level level)
    {
        Facts facts;
        Entry entry;
        entry.id = idOf(1);
        entry.source = QStringLiteral("mes.db");
        entry.name = QStringLiteral("t");
        entry.scale = {100, 1000};
        facts.entries.push_back(entry);
        facts.decisions.emplace(entry.id, Decision{idOf(2), entry.id, level, {}, day, {}, {}, {}, level, {}});
        return facts;
    }
    static std::vector<Proposal> proposalsOf(const Facts& facts)
    {
        std::vector<Proposal> all;
        for (const Entry& entry : facts.entries) {
            Proposal& one = all.emplace_back();
            if (const auto decision = facts.decisions.find(entry.id); decision != facts.decisions.end())
                one.decided = decision->second.level;
            if (const FinerLevel* const finer = one.decided ? facts.finerLevel(facts.decisions.at(entry.id).finer) : nullptr)
                one.finer = *finer;
        }
        return all;
    }
    QStringList codes(const std::vector<Finding>& found) const
    {
        QStringList all;
        for (const Finding& finding : found)
            all << QString::fromStdString(finding.code).section(QLatin1Char('.'), 1);
        return all;
    }
    std::vector<ControlLine> checked(Facts& facts, const QStringList& answers) const
    {
        RegisterRows rows;
        for (const QString& answer : answers)
            rows.push_back(rowOf(100 + int(rows.size()), answer));
        facts.registers.add("control", std::move(rows));
        return selfCheck(facts, DecidedLevels(facts, proposalsOf(facts)), m_pack);
    }

private Q_SLOTS:
    void rowsOfRegisters_data()
    {
        QTest::addColumn<QStringList>("cells");
        for (const CaseRow& row : caseRows(QStringLiteral("data_catalogue/registers.case")))
            QTest::newRow(row.name().constData()) << row.cells;
    }
    void rowsOfRegisters()
    {
        QFETCH(QStringList, cells);
        Facts facts = factsOf(*levelOf(cells[1].toStdString()));
        RegisterRow row = rowOf(7, cells[3]);
        if (cells[2] != QLatin1String("person") && cells[2] != QLatin1String("assessment"))
            row.cells.emplace("entry", idOf(1).text());
        facts.registers.add(cells[2].toStdString(), {row});
        const std::vector<Finding> found = registerFindings(facts, DecidedLevels(facts, proposalsOf(facts)), m_pack, day);
        QCOMPARE(codes(found).join(QLatin1Char(' ')), cells[4].mid(2).trimmed());
        for (const Finding& finding : found) {
            QVERIFY(std::find(checkCodes.begin(), checkCodes.end(), finding.code) != checkCodes.end());
            QCOMPARE(finding.subject, row.id.text());
        }
    }

    /// Article 24: both answers come before the act, and to that party.
    void reviewsComeFirst()
    {
        const auto found = [&](const char* party, const char* agreedOn) {
            Facts facts = factsOf(Level::Core);
            RegisterRow given = rowOf(7, QStringLiteral("reason=merger;successor=乙;happened_on=2025-05-10;plan=p"));
            given.cells.emplace("entry", idOf(1).text());
            facts.registers.add("transfer", {given});
            RegisterRow crossing = rowOf(8, QStringLiteral("kind=transfer"));
            crossing.cells.emplace("entry", idOf(1).text());
            crossing.cells.emplace("party", party);
            facts.registers.add("crossing", {crossing});
            RegisterRow step = rowOf(9, QStringLiteral("move=ministry-agreed"));
            step.cells.emplace("crossing", idOf(8).text());
            step.cells.emplace("moved_on", agreedOn);
            facts.registers.add("crossing_step", {step});
            return codes(registerFindings(facts, DecidedLevels(facts, proposalsOf(facts)), m_pack, day));
        };
        QCOMPARE(found("乙", "2025-05-10"), QStringList());
        QCOMPARE(found("乙", "2025-05-11"), QStringList{QStringLiteral("crossing.not-reviewed")});
        QCOMPARE(found("丙", "2025-05-10"), QStringList{QStringLiteral("crossing.not-reviewed")});
    }

    /// Article 20: what is destroyed is never seen again.
    void destroyedDataStaysAway()
    {
        const auto found = [&](QDate seenOn, std::int64_t records) {
            Facts facts = factsOf(Level::Important);
            RegisterRow row =
                rowOf(7, QStringLiteral("object=x;is_whole=1;rule=a;process=b;technique=c;log=d;destroyed_on=2025-05-10"));
            row.cells.emplace("entry", idOf(1).text());
            facts.registers.add("destruction", {row});
            facts.scans[idOf(1)] = {{seenOn, {records, 0}}};
            return codes(registerFindings(facts, DecidedLevels(facts, proposalsOf(facts)), m_pack, day));
        };
        QCOMPARE(found(QDate(2025, 5, 10), 5), QStringList());
        QCOMPARE(found(QDate(2025, 5, 11), 0), QStringList());
        QCOMPARE(found(QDate(2025, 5, 11), 5), QStringList{QStringLiteral("destruction.seen-again")});
    }

    void controlsAreAskedByLevel()
    {
        for (const auto& [level, control, isAsked] :
            {std::tuple(Level::General, "control.key-posts", false), std::tuple(Level::Important, "control.key-posts", true),
                std::tuple(Level::Important, "control.core-across-parties", false),
                std::tuple(Level::Core, "control.core-across-parties", true), std::tuple(Level::General, "control.logs", true),
                std::tuple(Level::Core, "control.complaints", false),
                std::tuple(Level::Core, "control.central-enterprise", false)}) {
            Facts facts = factsOf(level);
            for (const ControlLine& line : checked(facts, {})) {
                if (line.control->id == control)
                    QCOMPARE(line.isRequired, isAsked);
            }
        }
        Facts central = factsOf(Level::General);
        central.registers.add("profile", {rowOf(3, QStringLiteral("is_central=1"))});
        for (const ControlLine& line : checked(central, {})) {
            if (line.control->id == "control.central-enterprise")
                QVERIFY(line.isRequired);
        }
    }

    void whatToDoFirst()
    {
        Facts facts = factsOf(Level::Core);
        const std::vector<ControlLine> lines = checked(facts,
            {QStringLiteral("control=control.training;state=partly"),
                QStringLiteral("control=control.logs;state=not-met;due_on=2025-12-01"),
                QStringLiteral("control=control.system;state=not-met;due_on=2025-11-01"),
                QStringLiteral("control=control.key-posts;state=not-met"), QStringLiteral("control=control.staff;state=met")});
        QStringList order;
        for (const ControlLine* const line : firstSteps(lines))
            order << QString::fromStdString(line->control->id).section(QLatin1Char('.'), 1);
        QCOMPARE(order.mid(0, 4),
            (QStringList{
                QStringLiteral("key-posts"), QStringLiteral("system"), QStringLiteral("logs"), QStringLiteral("training")}));
        QVERIFY(!order.contains(QStringLiteral("staff")));
        QVERIFY(!order.contains(QStringLiteral("complaints")));
    }

    /// What is asked is the sum of its parts, and a graver level never asks for less.
    void coverageAddsUp()
    {
        QVERIFY(rc::check([this] {
            Facts facts = factsOf(Level::Core);
            QStringList answers;
            for (const ListItem& control : m_pack.list("controls")->items) {
                const int state = *rc::gen::inRange(0, 5);
                const std::array words{"", "met", "partly", "not-met", "not-applicable"};
                answers << QStringLiteral("control=%1;state=%2")
                               .arg(QString::fromStdString(control.id), QString::fromLatin1(words[std::size_t(state)]));
            }
            const auto lines = checked(facts, answers);
            int before = 0;
            for (const Coverage& part : coverage(lines, DecidedLevels(facts, proposalsOf(facts)))) {
                RC_ASSERT(part.asked == part.met + part.partly + part.notMet + part.open);
                RC_ASSERT(part.asked >= before);
                before = part.asked;
            }
            RC_ASSERT(firstSteps(lines).size() == std::size_t(std::count_if(lines.begin(), lines.end(), [](const auto& line) {
                return line.isGap() || line.isOpen();
            })));
        }));
    }

    void versionsAreComparedByEntry()
    {
        Facts facts = factsOf(Level::Important);
        const auto frozen = [&] { return *versionEntries(catalogueContent(facts, proposalsOf(facts))); };
        const std::vector<VersionEntry> first = frozen();
        QVERIFY(compareVersions(first, frozen()).empty());
        facts.entries.front().scale.records = 101;
        facts.decisions.at(idOf(1)).level = Level::Core;
        Entry other;
        other.id = idOf(5);
        other.source = QStringLiteral("erp.db");
        other.name = QStringLiteral("new");
        facts.entries.push_back(other);
        const std::vector<VersionDifference> found = compareVersions(first, frozen());
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].change, VersionChange::Came);
        QCOMPARE(found[1].keys, (std::vector<std::string>{"level", "records"}));
        facts.finerLevels.push_back({idOf(7), Level::Core, 1, QStringLiteral("核心甲")});
        facts.decisions.at(idOf(1)).finer = idOf(7);
        QCOMPARE(compareVersions(first, frozen())[1].keys, (std::vector<std::string>{"level", "finer-level", "records"}));
        QCOMPARE(compareVersions(first, frozen())[1].after->finer, QStringLiteral("核心甲"));
        const std::vector<VersionDifference> back = compareVersions(frozen(), first);
        QCOMPARE(back[0].change, VersionChange::Left);
        QCOMPARE(back[1].after->scale.records, std::optional<std::int64_t>(100));
    }

    /// Article 12: what a filing states is in a version as well; a version of the format before doesn't say, and so differs in
    /// none.
    void versionsKeepWhatAFilingStates()
    {
        Facts facts = factsOf(Level::Important);
        const auto content = [&] { return catalogueContent(facts, proposalsOf(facts)); };
        const Json first = content();
        Entry& entry = facts.entries.front();
        entry.purpose = QStringLiteral("排产");
        entry.domain = "industrial";
        entry.flags = {"personal", "tobacco"};
        const std::vector<VersionDifference> found = compareVersions(*versionEntries(first), *versionEntries(content()));
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].keys, (std::vector<std::string>{"domain", "flags", "purpose"}));
        QCOMPARE(found[0].after->contents->at("flags"), std::string("personal+tobacco"));
        const Json second = content();
        entry.purpose.clear();
        QCOMPARE(
            compareVersions(*versionEntries(second), *versionEntries(content()))[0].keys, std::vector<std::string>{"purpose"});

        Json::Object older{
            {"entry", idOf(1).text()}, {"name", "mes.db t"}, {"level", "important"}, {"records", "99"}, {"bytes", "1000"}};
        const auto versionOf = [&](const char* format) {
            return versionEntries(Json::Object{{"format", format}, {"entries", Json::Array{older}}});
        };
        const Result<std::vector<VersionEntry>> before = versionOf("plumbline.catalogue/1");
        QVERIFY(before.isOk());
        QVERIFY(!before->front().contents);
        QCOMPARE(compareVersions(*before, *versionEntries(second))[0].keys, std::vector<std::string>{"records"});
        QVERIFY(!versionOf("plumbline.catalogue/2").isOk()); // one that says it keeps contents, and doesn't
        QVERIFY(!versionOf("plumbline.catalogue/3").isOk());
    }

    /// Article 37: without important data nothing is to be filed or assessed, and without core data nothing reviewed.
    void article37_whatDoesNotArise()
    {
        const auto states = [&](Level level) {
            Facts facts = factsOf(level);
            facts.entries.front().domain = "industrial";
            Standing standing;
            standing.proposals = proposalsOf(facts);
            NamedSummary member;
            member.summary = *memberSummary(toJson(summaryOf(facts, standing, m_pack, 2025, day)));
            QString all;
            for (const std::string_view task : groupTasks)
                all += QLatin1Char("do-"[int(taskState(member, task, 2025, {}))]);
            return all;
        };
        QCOMPARE(states(Level::General), QStringLiteral("--do-"));
        QCOMPARE(states(Level::Important), QStringLiteral("o-doo"));
        QCOMPARE(states(Level::Core), QStringLiteral("oddoo"));
    }

    /// Article 37: what a subsidiary's report leaves open is a finding of headquarters, its yearly tasks after the year.
    void article37_whatASubsidiaryLeavesOpen()
    {
        const auto found = [&](bool isCentral, QDate today) {
            Facts facts;
            RegisterRow row = rowOf(7, QStringLiteral("name=子公司;uscc=x;as_of=2025-09-30"));
            MemberSummary summary;
            summary.year = 2025;
            summary.tasksDone = {"task.crossing", "task.risk-report"};
            row.cells.emplace("content", canonicalBytes(toJson(summary)));
            facts.registers.add("member", {row});
            facts.registers.add(
                "profile", {rowOf(3, isCentral ? QStringLiteral("is_central=1") : QStringLiteral("is_central=0"))});
            QStringList all;
            for (const Finding& finding : findings(facts, {}, m_pack, today)) {
                if (finding.code == "data_catalogue.group.task-open")
                    all << QString::fromStdString(finding.figures[1].second)
                            + (finding.weight == Weight::Warning ? QStringLiteral("!") : QString());
            }
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(found(true, QDate(2025, 12, 31)), QStringLiteral("task.filing!"));
        QCOMPARE(found(true, QDate(2026, 1, 1)), QStringLiteral("task.filing! task.incident-report! task.assessment!"));
        QCOMPARE(found(false, QDate(2025, 12, 31)), QStringLiteral("task.filing"));
    }

    void aMemberIsReadBackAsItWasWritten()
    {
        Facts facts = factsOf(Level::Important);
        Standing standing;
        standing.proposals = proposalsOf(facts);
        standing.controls = checked(facts, {QStringLiteral("control=control.logs;state=met")});
        facts.registers.add("yearly_report", {rowOf(4, QStringLiteral("kind=incidents;year=2025;submitted_on=2025-09-01"))});
        const MemberSummary summary = summaryOf(facts, standing, m_pack, 2025, day);
        QCOMPARE(summary.entries[1], 1);
        QCOMPARE(summary.records, 100);
        QCOMPARE(summary.controlsMet, 1);
        QVERIFY(std::find(summary.tasksDone.begin(), summary.tasksDone.end(), "task.incident-report") != summary.tasksDone.end());
        QVERIFY(std::find(summary.tasksDone.begin(), summary.tasksDone.end(), "task.filing") == summary.tasksDone.end());
        const Json written = toJson(summary);
        const Result<MemberSummary> read = memberSummary(written);
        QVERIFY(read.isOk());
        QCOMPARE(canonicalBytes(toJson(*read)), canonicalBytes(written));
    }

    void crossingsGoStepByStep()
    {
        QVERIFY(mayMove(CrossingMove::LocalAgreed, CrossingMove::MinistryAgreed));
        QVERIFY(!mayMove(CrossingMove::Submitted, CrossingMove::MinistryAgreed));
        QVERIFY(!mayMove(CrossingMove::LocalAgreed, CrossingMove::CarriedOut));
        QVERIFY(mayMove(CrossingMove::MinistryAgreed, CrossingMove::CarriedOut));
        for (int to = 0; to <= int(CrossingMove::GivenUp); ++to) {
            for (const CrossingMove end : {CrossingMove::LocalRefused, CrossingMove::MinistryRefused, CrossingMove::CarriedOut})
                QVERIFY(!mayMove(end, CrossingMove(to)));
        }
    }

    /// Every check the program makes is named by an article of the pack, and every one named is made.
    void everyCheckHasItsArticle()
    {
        std::set<std::string> named;
        for (const Article& article : m_pack.articles) {
            for (const ArticleHome& home : article.lives) {
                if (home.kind == "check")
                    named.insert(home.name);
            }
        }
        QCOMPARE(named.size(), checkCodes.size());
        for (const std::string_view code : checkCodes)
            QVERIFY2(named.contains(std::string(code)), code.data());
    }
};

PLUMBLINE_TEST(DataRegisterTest)
#include "register_test.moc"
