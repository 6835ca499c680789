// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/group.h"
#include "core/services/data_catalogue/protection.h"
#include "core/services/data_catalogue/register_sheets.h"
#include "core/services/data_catalogue/sample.h"
#include "core/services/data_catalogue/scan_source.h"
#include "core/services/fact_rows.h"
#include "core/services/recompute.h"
#include "core/services/report_desk.h"
#include "core/services/sample.h"
#include "core/store/data_catalogue/tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QFile>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::data_catalogue;

/// The sample's works: what it wrote into its registers, checked itself, and handed to headquarters.
class DataProtectionTest : public tests::SampleTest {
    Q_OBJECT

    Scope scope(std::string_view uscc = sampleMachinery) const
    {
        Scope asked;
        asked.enterprise = enterpriseBy(*m_session->workspace().read(), uscc)->id;
        asked.year = 2025;
        asked.today = sampleDay();
        return asked;
    }

    Catalogue catalogue(std::string_view uscc = sampleMachinery) const
    {
        const auto facts = m_session->workspace().read();
        Result<Catalogue> read = catalogueOf(m_session->asked(*facts, scope(uscc)));
        if (!read)
            qFatal("%s", qPrintable(codeOf(read)));
        return std::move(*read);
    }

    std::set<std::string> codes() const
    {
        const auto facts = m_session->workspace().read();
        std::set<std::string> all;
        const Result<plumbline::Standing> stands = standing(*m_session, *facts, scope());
        for (const Finding& finding : stands->findings) {
            if (finding.code.starts_with("data_catalogue."))
                all.insert(finding.code.substr(finding.code.find('.') + 1));
        }
        return all;
    }

    std::map<std::string, bool> duties() const
    {
        const auto facts = m_session->workspace().read();
        std::map<std::string, bool> all;
        const Result<plumbline::Standing> stands = standing(*m_session, *facts, scope());
        for (const Obligation& duty : stands->obligations) {
            if (duty.kind.starts_with("data_catalogue."))
                all[duty.kind.substr(duty.kind.find('.') + 1)] = duty.isDone;
        }
        return all;
    }

    Result<ReportDocument> report(const char* name) const
    {
        const auto facts = m_session->workspace().read();
        return makeReport(*m_session, *facts, name, scope(), Language::Chinese);
    }

private Q_SLOTS:
    void theSampleIsJudgedFiledAndDrifted()
    {
        const Catalogue now = catalogue();
        QCOMPARE(now.facts.entries.size(), 11u);
        QCOMPARE(now.facts.filings.size(), 1u);
        QCOMPARE(now.facts.filings[0].classes.size(), 5u);
        QCOMPARE(now.facts.filings[0].state(), FilingMove::Accepted);
        QCOMPARE(now.standing.changed.size(), 1u);
        QCOMPARE(now.standing.changed[0].name, QStringLiteral("spindle_reading"));
        QVERIFY(now.standing.changed[0].drift.changed.front() == "records");
        QCOMPARE(now.standing.changed[0].seenOn, QDate(2025, 9, 22));
        QCOMPARE(now.standing.changed[0].due.day, QDate(2025, 12, 22));
        QVERIFY(verify(*m_session->workspace().read())->isIntact());
    }

    void theSamplesRegistersSayWhatIsWrong()
    {
        const std::set<std::string> found = codes();
        for (const char* const code : {"filing.changed", "level.to-be-judged", "person.letter-missing", "provision.unverified",
                 "recovery-test.failed", "logs.too-short", "risk.open", "visit.not-mended", "assessment.over-a-year",
                 "control.gap", "entry.other-rules", "together.protected-higher"})
            QVERIFY2(found.contains(code), code);
        for (const char* const code : {"person.role-missing", "combing.none", "crossing.not-reviewed", "risk.not-reported",
                 "incident.not-reported", "incident.users-not-told", "logs.incomplete", "filing.missing"})
            QVERIFY2(!found.contains(code), code);
        const std::map<std::string, bool> due = duties();
        QCOMPARE(due.at("risk-assessment"), false);
        QCOMPARE(due.at("incident-report"), false);
        QCOMPARE(due.at("first-filing"), true);
        QCOMPARE(due.at("visit-mending"), false);
        QVERIFY(!due.contains("group-report"));
    }

    /// A row typed into a sheet is a finding the next moment, and none once it is right.
    void aRowOfASheetIsJudged()
    {
        const EnterpriseId enterprise = scope().enterprise;
        const auto save = [&](std::optional<Id> id, const QDate& reported) {
            FactValues values{{"enterprise", enterprise}, {"happened_on", QDate(2025, 9, 1)}, {"known_on", QDate(2025, 9, 2)},
                {"what", "程序库被加密"}, {"grade", "larger"}, {"involves", "core"}};
            if (reported.isValid())
                values.emplace_back("reported_on", reported);
            return saveRow(*m_session, incidentTable, {id, values});
        };
        const Result<Id> id = save({}, {});
        QVERIFY(id.isOk());
        QVERIFY(codes().contains("incident.not-reported"));
        QVERIFY(save(*id, QDate(2025, 9, 2)).isOk());
        QVERIFY(!codes().contains("incident.not-reported"));
    }

    void theYearsReportIsDoneWhenItIsSubmitted()
    {
        const EnterpriseId enterprise = scope().enterprise;
        QVERIFY(saveRow(*m_session, yearlyReportTable,
            {std::nullopt,
                {{"enterprise", enterprise}, {"kind", "incidents"}, {"year", 2025}, {"submitted_on", QDate(2025, 12, 20)}}})
                    .isOk());
        QCOMPARE(duties().at("incident-report"), true);
        QCOMPARE(duties().at("risk-assessment"), false);
    }

    void aControlIsKeptInPlaceOfTheAnswerBefore()
    {
        ControlAnswer answer;
        answer.control = "control.logs";
        answer.state = ControlState::Met;
        QVERIFY(saveControl(*m_session, scope(), answer).isOk());
        const Catalogue now = catalogue();
        QCOMPARE(now.standing.controls.size(), now.pack->list("controls")->items.size());
        for (const ControlLine& line : now.standing.controls) {
            if (line.control->id == "control.logs")
                QCOMPARE(line.answer.state, std::optional(ControlState::Met));
        }
        answer.control = "control.no-such";
        QCOMPARE(codeOf(saveControl(*m_session, scope(), answer)), QStringLiteral("data_catalogue.unknown-control"));
    }

    void coreDataGoesOnlyAfterBothAnswers()
    {
        const Id crossing = catalogue().facts.registers.rows("crossing").front().id;
        const EnterpriseId enterprise = scope().enterprise;
        const auto move = [&](CrossingMove to, QDate on, const char* note = "") {
            return codeOf(moveCrossing(*m_session, enterprise, crossing, {to, on, QString::fromUtf8(note)}));
        };
        QCOMPARE(move(CrossingMove::CarriedOut, QDate(2025, 9, 1)), QStringLiteral("data_catalogue.wrong-move"));
        QCOMPARE(move(CrossingMove::MinistryAgreed, QDate(2025, 9, 1)), QStringLiteral("data_catalogue.wrong-move"));
        QCOMPARE(move(CrossingMove::LocalRefused, QDate(2025, 9, 1)), QStringLiteral("data_catalogue.reason-missing"));
        QCOMPARE(move(CrossingMove::LocalAgreed, QDate(2025, 8, 17)), QStringLiteral("data_catalogue.earlier-than-before"));
        QCOMPARE(move(CrossingMove::LocalAgreed, QDate(2025, 9, 1)), QStringLiteral("ok"));
        QCOMPARE(move(CrossingMove::CarriedOut, QDate(2025, 9, 2)), QStringLiteral("data_catalogue.wrong-move"));
        QCOMPARE(move(CrossingMove::MinistryAgreed, QDate(2025, 9, 20)), QStringLiteral("ok"));
        QCOMPARE(move(CrossingMove::CarriedOut, QDate(2025, 9, 21)), QStringLiteral("ok"));
        QCOMPARE(stateOf(catalogue().facts.registers, crossing), CrossingMove::CarriedOut);
        auto direct = m_session->workspace().write();
        QVERIFY(!direct->execute("UPDATE data_catalogue_crossing_step SET note = 'x'").isOk());
        QVERIFY(!direct->execute("DELETE FROM data_catalogue_crossing_step").isOk());
    }

    /// Article 24: assessed and safeguarded is what the register says, and not a step alone.
    void article24_aStepRestsOnItsAssessment()
    {
        const EnterpriseId enterprise = scope().enterprise;
        const Id core = (*entryOf(catalogue().facts, QStringLiteral("nc_program")))->id;
        FactValues said{{"enterprise", enterprise}, {"entry", core}, {"kind", "provision"}, {"party", "乙公司"}};
        const Result<Id> crossing = saveRow(*m_session, crossingTable, {{}, said});
        QVERIFY(crossing.isOk());
        const auto assess = [&] {
            return codeOf(moveCrossing(*m_session, enterprise, *crossing, {CrossingMove::Assessed, QDate(2025, 9, 1), {}}));
        };
        QCOMPARE(assess(), QStringLiteral("data_catalogue.crossing-unassessed"));
        said.emplace_back("assessment", "评估报告");
        QVERIFY(saveRow(*m_session, crossingTable, {*crossing, said}).isOk());
        QCOMPARE(assess(), QStringLiteral("data_catalogue.crossing-unassessed"));
        said.emplace_back("safeguards", "加密");
        QVERIFY(saveRow(*m_session, crossingTable, {*crossing, said}).isOk());
        QCOMPARE(assess(), QStringLiteral("ok"));
    }

    void versionsAreFrozenAndCompared()
    {
        const auto differences = [&](std::int64_t before, std::optional<std::int64_t> after) {
            const auto facts = m_session->workspace().read();
            return compareVersions(m_session->asked(*facts, scope()), before, after);
        };
        const auto sinceSpring = differences(1, {});
        QVERIFY(sinceSpring.isOk());
        QStringList names;
        for (const VersionDifference& one : *sinceSpring)
            names << one.name.section(QLatin1Char(' '), -1);
        QVERIFY(names.contains(QStringLiteral("spindle_reading")) && names.contains(QStringLiteral("tool_wear")));
        QVERIFY(!names.contains(QStringLiteral("staff")));
        QCOMPARE(
            codeOf(takeVersion(*m_session, scope(), QStringLiteral(" "), {})), QStringLiteral("data_catalogue.extent-missing"));
        const Result<VersionHead> taken =
            takeVersion(*m_session, scope(), QStringLiteral("全部系统"), QStringLiteral("增加一项"));
        QVERIFY(taken.isOk());
        QCOMPARE(taken->number, 2);
        QVERIFY(differences(2, {})->empty());
        QCOMPARE(differences(1, 2)->size(), sinceSpring->size());
        QCOMPARE(codeOf(differences(3, {})), QStringLiteral("data_catalogue.no-version"));
        QCOMPARE(catalogue().facts.versions.back().hash, taken->hash);
    }

    void everyReportIsReckonedAgain_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"catalogue", "filing", "levels", "gaps", "assessment", "incidents", "group"})
            QTest::newRow(name) << QStringLiteral("data_catalogue.") + QLatin1String(name);
    }
    void everyReportIsReckonedAgain()
    {
        QFETCH(QString, name);
        const Result<ReportDocument> made = report(name.toLatin1().constData());
        QVERIFY2(made.isOk(), qPrintable(codeOf(made)));
        const Result<Recomputed> again = recompute(m_sample->house(), *made);
        QVERIFY2(again.isOk(), qPrintable(codeOf(again)));
        for (const FigureDifference& difference : again->differences)
            qWarning("%s %d %d %s %s", difference.table.c_str(), difference.row, difference.column, difference.shown.c_str(),
                difference.reckoned.c_str());
        QVERIFY(again->isEqual());
        const std::string bytes = documentBytes(*made);
        for (const char* const planted : {"33010819", "62220212080", "1385710"}) // of the plant's people
            QVERIFY2(bytes.find(planted) == std::string::npos, planted);
    }

    /// Article 37: the works' sealed report, taken in by another enterprise; a bent one is refused.
    void headquartersTakeInASealedReport()
    {
        const QString file = m_folder->filePath(QStringLiteral("works.json"));
        QVERIFY(exportReport(*m_session, *report("data_catalogue.catalogue"), file, {}).isOk());
        QCOMPARE(codeOf(takeMember(*m_session, scope(), file)), QStringLiteral("data_catalogue.member-is-self"));
        const Scope headquarters = scope(sampleMine);
        QCOMPARE(codeOf(takeMember(*m_session, headquarters, file)), QStringLiteral("ok"));
        const std::vector<NamedSummary> members = latestMembers(catalogue(sampleMine).facts);
        QCOMPARE(members.size(), 1u);
        const Catalogue own = catalogue();
        const MemberSummary expected = summaryOf(own.facts, own.standing, *own.pack, 2025, sampleDay());
        QCOMPARE(canonicalBytes(toJson(members[0].summary)), canonicalBytes(toJson(expected)));
        QCOMPARE(members[0].summary.entries[2], 1);
        QCOMPARE(taskState(members[0], "task.crossing", 2025, {}), TaskState::Done);
        QCOMPARE(taskState(members[0], "task.filing", 2025, {}), TaskState::Open); // changed since

        QFile bent(file);
        QVERIFY(bent.open(QIODevice::ReadWrite));
        QByteArray bytes = bent.readAll();
        bytes.replace("spindle_reading", "spindle_readinh");
        bent.seek(0);
        bent.write(bytes);
        bent.close();
        QCOMPARE(codeOf(takeMember(*m_session, headquarters, file)), QStringLiteral("data_catalogue.member-unsealed"));
        const QString other = m_folder->filePath(QStringLiteral("gaps.json"));
        QVERIFY(exportReport(*m_session, *report("data_catalogue.gaps"), other, {}).isOk());
        QCOMPARE(codeOf(takeMember(*m_session, headquarters, other)), QStringLiteral("data_catalogue.member-other-report"));
    }

    /// The databases of the sample are real: looked into where they lie, they are the entries that are there.
    void theSamplesSourcesCanBeLookedIntoAgain()
    {
        QVERIFY(writeSampleSources(m_session->workspace().path()).isOk());
        NoProgress progress;
        for (const char* const name : {"plant/mes.db", "plant/erp.db", "plant/telemetry.db"}) {
            const Result<ScanOutcome> outcome =
                scanInto(*m_session, scope(), *sourceAddress(QString::fromLatin1(name)), {}, progress);
            QVERIFY2(outcome.isOk(), qPrintable(codeOf(outcome)));
            QCOMPARE(outcome->kept.made, 0);
            QCOMPARE(outcome->scanned.shown, QString::fromLatin1(name));
        }
        QCOMPARE(catalogue().standing.changed.size(), 1u);
    }

    void everySheetIsOfATableOfOurs()
    {
        int sheets = 0;
        for (const SheetGroup& group : sheetGroups()) {
            for (const FactSheet& sheet : group.sheets) {
                ++sheets;
                for (const SheetColumn& column : sheet.columns)
                    QVERIFY2(declared(sheet, column).name == std::string_view(column.name), column.name);
            }
        }
        QCOMPARE(sheets, 24);
    }
};

PLUMBLINE_TEST(DataProtectionTest)
#include "protection_test.moc"
