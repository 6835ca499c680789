// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/comments.h"
#include "core/standards/samplings.h"
#include "core/standards/standard_number.h"
#include "tests/core/standards/walk.h"
#include "tests/support/registry.h"

#include <QTest>

#include <functional>

using namespace plumbline;
using namespace plumbline::standards;
using namespace plumbline::tests;

namespace {

QString refusalOf(const Result<void>& result)
{
    return result ? QStringLiteral("ok")
                  : QString::fromUtf8(result.problem().code.data(), qsizetype(result.problem().code.size()));
}

}

/// Each gate just short of, at and over its number; the answers of a review; numbers and samplings.
class StandardsGatesTest : public QObject {
    Q_OBJECT

    const ShippedProcedures m_shipped;

    using Arrange = std::function<void(Walk&)>;
    struct GateRow {
        const char* name;
        const char* pack;
        const char* workflow;
        const char* kind;
        const char* transition;
        const char* guard; ///< kind, and "/of" where there are several
        Arrange arrange;
        const char* expected;
    };

    static void units(Walk& walk, int count, int ofMines, int leads = 1)
    {
        walk.dossier.units.clear();
        for (int at = 0; at < count; ++at)
            walk.dossier.units.push_back({QString::number(at), at < ofMines, at < leads});
    }

    QString stateOf(const GateRow& row) const
    {
        Walk walk(m_shipped, row.pack, row.workflow, row.kind);
        Person person;
        person.isSenior = true;
        walk.beside.firstDrafter = &person;
        walk.beside.firstDrafters = 1;
        m_person = &person;
        row.arrange(walk);
        const Transition& transition = *walk.workflow().transition(row.transition);
        for (const Gate& gate : gatesOf(transition, walk.situation())) {
            const std::string name = gate.guard->kind + "/" + gate.guard->of;
            if (name.starts_with(row.guard))
                return gate.state == GateState::Passed ? QStringLiteral("passed")
                    : gate.state == GateState::Advised ? QStringLiteral("advised")
                                                       : QStringLiteral("open");
        }
        return QStringLiteral("not asked");
    }
    mutable Person* m_person = nullptr;

private Q_SLOTS:
    void limits()
    {
        const auto project = [](QDate today, std::optional<QDate> Project::*field, QDate value) {
            return [=](Walk& walk) {
                walk.today = today;
                walk.dossier.project.*field = value;
            };
        };
        const auto posted = [](int days, bool isUrgent, int since = 1) {
            return [=](Walk& walk) {
                walk.dossier.project.isUrgent = isUrgent;
                walk.dossier.project.postedOn = walk.today.addDays(-days - since);
                walk.dossier.project.postedUntil = walk.today.addDays(-since);
            };
        };
        const auto implemented = [](QDate published, QDate on) {
            return [=](Walk& walk) {
                walk.dossier.project.publishedOn = published;
                walk.dossier.project.implementedOn = on;
            };
        };
        const auto revoked = [](QDate on, QDate today) {
            return [=](Walk& walk) {
                walk.beside.leaderRevokedOn = on;
                walk.today = today;
            };
        };
        const auto noteReceived = [](int days) {
            return [=](Walk& walk) {
                walk.dossier.project.steps = {{"consulted", "treating", walk.today, {}, {}, {}}};
                for (const char* const item : {"examination-draft", "comment-summary", "explanatory-note"})
                    walk.dossier.documents.push_back({{}, item, 1, {}, std::string(64, 'a'), walk.today.addDays(-days)});
                walk.today = walk.today.addDays(10);
            };
        };
        const GateRow rows[] = {
            {"K20 the note is older than the comments", minesPack, "formulation", "industry", "treated",
                "documents/examination-documents", noteReceived(1), "open"},
            {"K20 the note is of the day the comments came", minesPack, "formulation", "industry", "treated",
                "documents/examination-documents", noteReceived(0), "passed"},
            {"K20 the note is renewed since", minesPack, "formulation", "industry", "treated", "documents/examination-documents",
                noteReceived(-3), "passed"},
            {"K23(1) nothing is sent to the panel", minesPack, "formulation", "industry", "examined", "checklist/sent-to-panel",
                [](Walk&) {}, "open"},
            {"K23(1) a meeting needs no slips", minesPack, "formulation", "industry", "examined", "checklist/sent-to-panel",
                [](Walk& w) {
                    w.dossier.marks = {
                        {"panel.papers", Answer::Yes, w.today, {}}, {"panel.slips", Answer::DoesNotApply, w.today, {}}};
                },
                "passed"},
            {"K26 an unfinished plan isn't stopped without a review", minesPack, "formulation", "industry", "stop",
                "checklist/unfinished-review", [](Walk&) {}, "open"},
            {"K26 it is reviewed", minesPack, "formulation", "industry", "stop", "checklist/unfinished-review",
                [](Walk& w) {
                    w.dossier.marks = {{"unfinished.reviewed", Answer::Yes, w.today, {}}};
                },
                "passed"},
            {"N14(2) two units", resourcesPack, "project-review", "industry", "form-pass", "units",
                [](Walk& w) { units(w, 2, 0); }, "advised"},
            {"N14(2) three units", resourcesPack, "project-review", "industry", "form-pass", "units",
                [](Walk& w) { units(w, 3, 0); }, "passed"},
            {"N14(2) a duplicate", resourcesPack, "project-review", "industry", "form-pass", "no-duplicate",
                [](Walk& w) { w.beside.duplicates = {QStringLiteral("DZ/T 1")}; }, "open"},
            {"N14(2) no duplicate", resourcesPack, "project-review", "industry", "form-pass", "no-duplicate", [](Walk&) {},
                "passed"},
            {"N18 D29 barred on the day before", resourcesPack, "project-review", "industry", "form-pass", "leader-free",
                revoked(QDate(2022, 5, 6), QDate(2024, 5, 5)), "open"},
            {"N18 D29 free on the second anniversary", resourcesPack, "project-review", "industry", "form-pass", "leader-free",
                revoked(QDate(2022, 5, 6), QDate(2024, 5, 6)), "passed"},
            {"N17 D30 industry, on the last day", resourcesPack, "extension", "industry", "ask", "asked-before",
                project(QDate(2025, 2, 28), &Project::dueOn, QDate(2025, 4, 30)), "passed"},
            {"N17 D30 industry, a day late", resourcesPack, "extension", "industry", "ask", "asked-before",
                project(QDate(2025, 3, 1), &Project::dueOn, QDate(2025, 4, 30)), "open"},
            {"N17 D30 national, on the last day", resourcesPack, "extension", "recommended-national", "ask", "asked-before",
                project(QDate(2025, 1, 30), &Project::dueOn, QDate(2025, 4, 30)), "passed"},
            {"N17 D30 national, a day late", resourcesPack, "extension", "recommended-national", "ask", "asked-before",
                project(QDate(2025, 1, 31), &Project::dueOn, QDate(2025, 4, 30)), "open"},
            {"N18 on the last day of the term", resourcesPack, "extension", "industry", "revoke", "term-passed",
                project(QDate(2025, 4, 30), &Project::dueOn, QDate(2025, 4, 30)), "open"},
            {"N18 the day after", resourcesPack, "extension", "industry", "revoke", "term-passed",
                project(QDate(2025, 5, 1), &Project::dueOn, QDate(2025, 4, 30)), "passed"},
            {"N18 extended, on the last day", resourcesPack, "extension", "industry", "revoke-extended", "term-passed",
                project(QDate(2026, 4, 30), &Project::dueOn, QDate(2025, 4, 30)), "open"},
            {"N18 extended, the day after", resourcesPack, "extension", "industry", "revoke-extended", "term-passed",
                project(QDate(2026, 5, 1), &Project::dueOn, QDate(2025, 4, 30)), "passed"},
            {"N21 D29 a day before five years", resourcesPack, "periodic-review", "industry", "start", "age",
                project(QDate(2024, 12, 31), &Project::inForceSince, QDate(2020, 1, 1)), "open"},
            {"N21 D29 at five years", resourcesPack, "periodic-review", "industry", "start", "age",
                project(QDate(2025, 1, 1), &Project::inForceSince, QDate(2020, 1, 1)), "passed"},
            {"N21 D29 guidance, a day before three", resourcesPack, "periodic-review", "guidance", "start", "age",
                project(QDate(2022, 12, 31), &Project::inForceSince, QDate(2020, 1, 1)), "open"},
            {"N21 D29 guidance at three", resourcesPack, "periodic-review", "guidance", "start", "age",
                project(QDate(2023, 1, 1), &Project::inForceSince, QDate(2020, 1, 1)), "passed"},
            {"N21 under revision", resourcesPack, "periodic-review", "industry", "start", "no-revision",
                [](Walk& w) { w.beside.isUnderRevision = true; }, "open"},
            {"K17 nine units", minesPack, "formulation", "industry", "group", "units", [](Walk& w) { units(w, 9, 5); },
                "advised"},
            {"K17 ten units", minesPack, "formulation", "industry", "group", "units", [](Walk& w) { units(w, 10, 5); }, "passed"},
            {"K17 four mines", minesPack, "formulation", "industry", "group", "mine-units", [](Walk& w) { units(w, 10, 4); },
                "open"},
            {"K17 five mines", minesPack, "formulation", "industry", "group", "mine-units", [](Walk& w) { units(w, 10, 5); },
                "passed"},
            {"K17 no lead", minesPack, "formulation", "industry", "group", "one-lead", [](Walk& w) { units(w, 10, 5, 0); },
                "open"},
            {"K17 one lead", minesPack, "formulation", "industry", "group", "one-lead", [](Walk& w) { units(w, 10, 5, 1); },
                "passed"},
            {"K17 two leads", minesPack, "formulation", "industry", "group", "one-lead", [](Walk& w) { units(w, 10, 5, 2); },
                "open"},
            {"K17 four years in the field", minesPack, "formulation", "industry", "group", "first-drafter/",
                [this](Walk&) { m_person->years = 4; }, "open"},
            {"K17 five years in the field", minesPack, "formulation", "industry", "group", "first-drafter/",
                [this](Walk&) { m_person->years = 5; }, "passed"},
            {"K17 no senior title", minesPack, "formulation", "industry", "group", "first-drafter/",
                [this](Walk&) {
                    m_person->years = 9;
                    m_person->isSenior = false;
                },
                "open"},
            {"K17 two first drafters", minesPack, "formulation", "industry", "group", "first-drafter/",
                [this](Walk& w) {
                    m_person->years = 9;
                    w.beside.firstDrafters = 2;
                },
                "open"},
            {"K17 D31 two projects with this one", minesPack, "formulation", "industry", "group", "first-drafter-load",
                [](Walk& w) { w.beside.firstDrafterLoad = 2; }, "passed"},
            {"K17 D31 three projects", minesPack, "formulation", "industry", "group", "first-drafter-load",
                [](Walk& w) { w.beside.firstDrafterLoad = 3; }, "open"},
            {"K19 D31 59 days", minesPack, "formulation", "mandatory-industry", "consulted", "publicity/", posted(59, false),
                "open"},
            {"K19 D31 60 days", minesPack, "formulation", "mandatory-industry", "consulted", "publicity/", posted(60, false),
                "passed"},
            {"K19 60 days that aren't over", minesPack, "formulation", "mandatory-industry", "consulted", "publicity/",
                posted(60, false, 0), "open"},
            {"K19 urgent, 29 days", minesPack, "formulation", "mandatory-industry", "consulted", "publicity-urgent",
                posted(29, true), "advised"},
            {"K19 urgent, 30 days", minesPack, "formulation", "mandatory-industry", "consulted", "publicity-urgent",
                posted(30, true), "passed"},
            {"K19 urgency lifts the sixty", minesPack, "formulation", "mandatory-industry", "consulted", "publicity/",
                posted(30, true), "not asked"},
            {"K19 recommended ones aren't posted", minesPack, "formulation", "industry", "consulted", "publicity/",
                posted(0, false), "not asked"},
            {"K25 a day under three months", minesPack, "formulation", "industry", "publish", "implementation-after",
                implemented(QDate(2025, 1, 31), QDate(2025, 4, 29)), "open"},
            {"K25 three months", minesPack, "formulation", "industry", "publish", "implementation-after",
                implemented(QDate(2025, 1, 31), QDate(2025, 4, 30)), "passed"},
            {"K25 mandatory, a day under six", minesPack, "formulation", "mandatory-industry", "publish", "implementation-after",
                implemented(QDate(2025, 1, 31), QDate(2025, 7, 30)), "open"},
            {"K25 mandatory, six months", minesPack, "formulation", "mandatory-industry", "publish", "implementation-after",
                implemented(QDate(2025, 1, 31), QDate(2025, 7, 31)), "passed"},
            {"K25 twelve months", minesPack, "formulation", "industry", "publish", "implementation-before",
                implemented(QDate(2025, 1, 31), QDate(2026, 1, 31)), "passed"},
            {"K25 a day over twelve", minesPack, "formulation", "industry", "publish", "implementation-before",
                implemented(QDate(2025, 1, 31), QDate(2026, 2, 1)), "open"},
            {"K26 D29 on the third anniversary", minesPack, "formulation", "industry", "stop", "plan-over-age",
                [](Walk& w) {
                    w.dossier.project.steps = {{"plan", "drafting-group", QDate(2022, 3, 1), {}, {}, {}}};
                    w.today = QDate(2025, 3, 1);
                },
                "open"},
            {"K26 D29 the day after it", minesPack, "formulation", "industry", "stop", "plan-over-age",
                [](Walk& w) {
                    w.dossier.project.steps = {{"plan", "drafting-group", QDate(2022, 3, 1), {}, {}, {}}};
                    w.today = QDate(2025, 3, 2);
                },
                "passed"},
            {"K20 an open comment", minesPack, "formulation", "industry", "treated", "comments-settled",
                [](Walk& w) { w.dossier.comments.emplace_back(); }, "open"},
            {"K20 a rejection without a reason", minesPack, "formulation", "industry", "treated", "comments-settled",
                [](Walk& w) { w.dossier.comments.emplace_back().disposition = Disposition::Rejected; }, "open"},
            {"K20 all settled", minesPack, "formulation", "industry", "treated", "comments-settled",
                [](Walk& w) { w.dossier.comments.emplace_back().disposition = Disposition::Adopted; }, "passed"},
        };
        for (const GateRow& row : rows)
            QVERIFY2(stateOf(row) == QLatin1String(row.expected),
                qPrintable(QLatin1String(row.name) + QLatin1String(": ") + stateOf(row)));
    }

    /// Minutes or slips: what doesn't apply can't be both.
    void oneOfTheTwoHasToBeThere()
    {
        Walk walk(m_shipped, minesPack, "formulation", "industry");
        const auto stateWith = [&](Answer meeting, Answer correspondence) {
            walk.dossier.marks = {
                {"minutes.meeting", meeting, walk.today, {}}, {"minutes.correspondence", correspondence, walk.today, {}}};
            for (const Gate& gate : gatesOf(*walk.workflow().transition("examined"), walk.situation())) {
                if (gate.guard->of == "minutes")
                    return gate.state;
            }
            return GateState::Advised;
        };
        QVERIFY(stateWith(Answer::Yes, Answer::DoesNotApply) == GateState::Passed);
        QVERIFY(stateWith(Answer::DoesNotApply, Answer::Yes) == GateState::Passed);
        QVERIFY(stateWith(Answer::DoesNotApply, Answer::DoesNotApply) == GateState::Open);
        QVERIFY(stateWith(Answer::Yes, Answer::No) == GateState::Open);
    }

    void conclusions_data()
    {
        QTest::addColumn<QStringList>("cells");
        for (const CaseRow& row : caseRows(QStringLiteral("standards/conclusions.case")))
            QTest::newRow(row.name().constData()) << row.cells;
    }
    void conclusions()
    {
        QFETCH(QStringList, cells);
        const AssessmentRule& rule = *m_shipped.procedures(resourcesPack).assessment("periodic-review");
        const std::string kind = cells[1].toStdString();
        Answers answers;
        const QStringList yes = cells[2].split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const AspectQuestion& question : rule.questions) {
            const QString id = QString::fromStdString(question.id);
            if (question.countsFor(kind) && !yes.contains(QLatin1Char('?') + id))
                answers.emplace(question.id, yes.contains(id) ? Answer::Yes : Answer::No);
        }
        const auto assessment = assess(answers, rule, kind, m_shipped.pack(resourcesPack), QDate(2025, 3, 1));
        QVERIFY(assessment.isOk());
        const QString reason = cells[4];
        const Result<void> drawn = mayConclude(cells[3].toStdString(), reason, *assessment, rule);
        QString shown = refusalOf(drawn);
        if (!drawn && drawn.problem().citation)
            shown += QStringLiteral(" (%1)").arg(drawn.problem().citation->subitem);
        QCOMPARE(shown, cells.last().mid(2).trimmed());
        QCOMPARE(recomputeAssessment(assessment->why, m_shipped.rules)->id(), assessment->why.id());
    }

    /// Every single answer of every kind: what it forces is what the item says.
    void everySingleAnswer()
    {
        const AssessmentRule& rule = *m_shipped.procedures(resourcesPack).assessment("periodic-review");
        for (const ListItem& kind : m_shipped.pack(resourcesPack).list("kinds")->items) {
            for (const AspectQuestion& asked : rule.questions) {
                if (!asked.countsFor(kind.id))
                    continue;
                Answers answers;
                for (const AspectQuestion& question : rule.questions) {
                    if (question.countsFor(kind.id))
                        answers.emplace(question.id, question.id == asked.id ? Answer::Yes : Answer::No);
                }
                const auto assessment = assess(answers, rule, kind.id, m_shipped.pack(resourcesPack), QDate(2025, 3, 1));
                for (const char* const conclusion : {"keep", "revise", "abolish"}) {
                    const bool isNamed = std::find(asked.allows.begin(), asked.allows.end(), conclusion) != asked.allows.end();
                    const QString got = refusalOf(mayConclude(conclusion, {}, *assessment, rule));
                    const QString expected = isNamed ? QStringLiteral("ok")
                        : asked.force == Force::Must ? QStringLiteral("standards.conclusion.refused")
                                                     : QStringLiteral("standards.conclusion.reason-missing");
                    QVERIFY2(got == expected,
                        qPrintable(QString::fromStdString(kind.id + " " + asked.id + " " + conclusion + " ") + got));
                }
            }
        }
    }

    void aQuestionOfAnotherKindIsRefused()
    {
        const AssessmentRule& rule = *m_shipped.procedures(resourcesPack).assessment("periodic-review");
        const auto assessment =
            assess({{"form.clauses", Answer::Yes}}, rule, "industry", m_shipped.pack(resourcesPack), QDate(2025, 3, 1));
        QCOMPARE(std::string(assessment.problem().code), std::string("standards.unknown-question"));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* typed, const char* expected) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
        };
        row("GB 16423-2020", "GB|||16423||2020");
        row("GB/T 43697.2—2024", "GB|T||43697|2|2024");
        row("ＧＢ／Ｔ　43697－2024", "GB|T||43697||2024");
        row("DZ/Z 0371-2021", "DZ|Z||0371||2021");
        row("AQ 2006-2005", "AQ|||2006||2005");
        row("KA/T 22", "KA|T||22||0");
        row("DB33/T 1234-2019", "DB33|T||1234||2019");
        row("T/CCIAT 0012-2020", "T||CCIAT|0012||2020");
        row("Q/YLKY 003-2023", "Q||YLKY|003||2023");
        row("MT 820-1999", "MT|||820||1999");
        row("GB 6722-86", "GB|||6722||1986");
        row("安全规程", "-");
        row("GB", "-");
        row("XX 12-2020", "-");
    }
    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto number = parseStandardNumber(typed);
        const QString shown = !number ? QStringLiteral("-")
                                      : QStringList{number->code,
                                          number->isRecommended    ? QStringLiteral("T")
                                              : number->isGuidance ? QStringLiteral("Z")
                                                                   : QString(),
                                          number->issuer, number->number, number->part, QString::number(number->year)}
                                            .join(QLatin1Char('|'));
        QCOMPARE(shown, expected);
        if (number)
            QVERIFY(parseStandardNumber(number->text())->isSameStandard(*number));
    }

    /// K34(五)(六), reading D31.
    void failuresInARow_data()
    {
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const char* days, int expected) {
            QTest::newRow(name) << QString::fromUtf8(days).split(QLatin1Char(' '), Qt::SkipEmptyParts) << expected;
        };
        row("none", "", 0);
        row("one", "2025-01-10", 1);
        row("two, the last on the anniversary", "2024-01-10 2025-01-10", 2);
        row("two, the last a day later", "2024-01-10 2025-01-11", 1);
        row("three within a year", "2024-03-01 2024-08-01 2025-03-01", 3);
        row("a passed one in between", "2024-03-01 +2024-05-01 2024-08-01", 1);
        row("a passed one before", "+2024-01-01 2024-03-01 2024-08-01", 2);
        row("in whatever order", "2024-08-01 2024-03-01", 2);
        row("a later pair", "2022-01-01 2024-03-01 2024-04-01", 2);
    }
    void failuresInARow()
    {
        QFETCH(QStringList, days);
        QFETCH(int, expected);
        std::vector<Sampling> samplings;
        for (QString day : days) {
            Sampling& sampling = samplings.emplace_back();
            sampling.hasPassed = day.startsWith(QLatin1Char('+'));
            sampling.on = QDate::fromString(day.remove(QLatin1Char('+')), Qt::ISODate);
        }
        QCOMPARE(longestRun(samplings, *m_shipped.pack(minesPack).deadline("standards.k.sampling")).count, expected);
    }

    void commentsThatSayTheSame()
    {
        Dossier dossier;
        std::vector<Comment>& comments = dossier.comments;
        comments.resize(4);
        for (std::size_t at = 0; at < comments.size(); ++at) {
            std::array<std::uint8_t, 16> bytes{};
            bytes[15] = std::uint8_t(at + 1);
            comments[at].id = Id(bytes);
        }
        comments[0].clause = QStringLiteral("4.2");
        comments[0].text = QStringLiteral("应区分等级。");
        comments[1].clause = QStringLiteral("4.2");
        comments[1].text = QStringLiteral("应 区分等级");
        comments[2].clause = QStringLiteral("4.3");
        comments[2].text = QStringLiteral("应区分等级。");
        comments[3].clause = QStringLiteral("４.２");
        comments[3].text = QStringLiteral("应区分等级！");
        std::vector<std::pair<std::ptrdiff_t, std::ptrdiff_t>> pairs;
        for (const Alike& one : alike(dossier))
            pairs.emplace_back(one.earlier - comments.data(), one.later - comments.data());
        QCOMPARE(pairs, (std::vector<std::pair<std::ptrdiff_t, std::ptrdiff_t>>{{0, 1}, {0, 3}}));
    }
};

PLUMBLINE_TEST(StandardsGatesTest)
#include "gates_test.moc"
