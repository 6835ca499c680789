// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/votes.h"
#include "tests/core/standards/packs.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::standards;
using namespace plumbline::tests;

namespace {

constexpr int largestRoster = 60;
constexpr int largestBruteForce = 25;

Tally tallied(std::int64_t members, std::int64_t agree, std::int64_t object, std::int64_t abstain)
{
    return {members, agree, object, abstain, members};
}

/// The vote of article 14 said by what is lacking: at most a quarter stays away, at most a third of those there don't agree, and
/// for each who objects there are three others.
bool membersAgree(std::int64_t members, std::int64_t agree, std::int64_t object, std::int64_t abstain)
{
    const std::int64_t there = agree + object + abstain;
    const std::int64_t away = members - there;
    return there > 0 && away + away + away + away <= members && (there - agree) * 3 <= there && (there - object) >= 3 * object;
}

/// A panel: at most a quarter of all don't agree, however.
bool panelAgrees(std::int64_t members, std::int64_t agree)
{
    const std::int64_t others = members - agree;
    return agree > 0 && others + others + others + others <= members;
}

std::vector<Voter> rosterOf(int count)
{
    std::vector<Voter> roster;
    for (int at = 0; at < count; ++at) {
        std::array<std::uint8_t, 16> bytes{};
        bytes[15] = std::uint8_t(at + 1);
        Voter& voter = roster.emplace_back();
        voter.person = Id(bytes);
        bytes[0] = 1;
        voter.id = Id(bytes);
        voter.name = QStringLiteral("P%1").arg(at + 1);
        voter.unitKind = std::array{
            "administration", "research", "university", "production", "application", "sales", "testing"}[std::size_t(at % 7)];
    }
    return roster;
}

QString codeOf(const Result<void>& result)
{
    return result ? QStringLiteral("ok")
                  : QString::fromUtf8(result.problem().code.data(), qsizetype(result.problem().code.size()));
}

/// Fewest further ballots that carry, and among those the fewest that agree, by trying all.
Missing bruteForce(const Tally& tally, const VoteRule& rule, bool isMeeting)
{
    for (std::int64_t more = 0; more <= tally.waiting(); ++more) {
        for (std::int64_t agreeing = 0; agreeing <= more; ++agreeing) {
            for (std::int64_t objecting = 0; objecting <= more - agreeing; ++objecting) {
                Tally then = tally;
                then.agree += agreeing;
                then.object += objecting;
                then.abstain += more - agreeing - objecting;
                if (carries(then, rule, isMeeting))
                    return {true, more, agreeing};
            }
        }
    }
    return {false, 0, 0};
}

}

/// Fractions, rosters and ballots, to the last vote.
class StandardsVotesTest : public QObject {
    Q_OBJECT

    const ShippedProcedures m_shipped;
    const VoteRule& rule(const char* pack, const char* id) const { return *m_shipped.procedures(pack).vote(id); }

    template <class Take> static void everyTally(int members, Take take)
    {
        for (int agree = 0; agree <= members; ++agree) {
            for (int object = 0; object <= members - agree; ++object) {
                for (int abstain = 0; abstain <= members - agree - object; ++abstain)
                    take(tallied(members, agree, object, abstain));
            }
        }
    }

private Q_SLOTS:
    void everyCountOfArticle14()
    {
        const VoteRule& members = rule(resourcesPack, "members");
        const VoteRule& analogy = rule(resourcesPack, "members-analogy");
        for (int roster = 1; roster <= largestRoster; ++roster) {
            QString wrong;
            everyTally(roster, [&](const Tally& tally) {
                const bool expected = membersAgree(roster, tally.agree, tally.object, tally.abstain);
                if (carries(tally, members, false) != expected || carries(tally, analogy, false) != expected)
                    wrong = QStringLiteral("%1: %2/%3/%4").arg(roster).arg(tally.agree).arg(tally.object).arg(tally.abstain);
            });
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void everyCountOfAPanel()
    {
        for (const auto& [pack, id] :
            {std::pair(resourcesPack, "panel"), std::pair(minesPack, "panel"), std::pair(minesPack, "review-panel")}) {
            const VoteRule& panel = rule(pack, id);
            for (int roster = 1; roster <= largestRoster; ++roster) {
                QString wrong;
                everyTally(roster, [&](const Tally& tally) {
                    const bool isConsensus = tally.object == 0 && tally.agree > 0;
                    const bool byCount = panelAgrees(roster, tally.agree);
                    const bool inMeeting = isConsensus || (panel.meetingMayVote && byCount);
                    if (carries(tally, panel, false) != byCount || carries(tally, panel, true) != inMeeting)
                        wrong = QStringLiteral("%1: %2/%3/%4").arg(roster).arg(tally.agree).arg(tally.object).arg(tally.abstain);
                });
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
    }

    void atTheLimit_data()
    {
        QTest::addColumn<QStringList>("cells");
        for (const CaseRow& row : caseRows(QStringLiteral("standards/votes.case")))
            QTest::newRow(row.name().constData()) << row.cells;
    }
    void atTheLimit()
    {
        QFETCH(QStringList, cells);
        const QStringList counts = cells[3].split(QLatin1Char('/'));
        const Tally tally = tallied(cells[2].toInt(), counts[0].toInt(), counts[1].toInt(), counts[2].toInt());
        const std::string pack = cells[1].section(QLatin1Char('/'), 0, 0).toStdString();
        const std::string id = cells[1].section(QLatin1Char('/'), 1, 1).toStdString();
        const VoteRule& asked = rule(pack.c_str(), id.c_str());
        const bool isMeeting = cells[4] == QStringLiteral("meeting");
        const Outcome result = outcome(tally, asked, isMeeting, m_shipped.pack(pack.c_str()), QDate(2025, 3, 1));
        const Missing still = missing(tally, asked, isMeeting);
        const QString shown = result.hasPassed ? QStringLiteral("passed")
            : still.isWithinReach ? QStringLiteral("failed, %1 more of which %2 agree").arg(still.ballots).arg(still.agreeing)
                                  : QStringLiteral("failed, out of reach");
        QCOMPARE(shown, cells.last().mid(2).trimmed());
        QCOMPARE(recomputeVote(result.why, m_shipped.rules)->id(), result.why.id());
    }

    /// Adding exactly what is said carries; with one ballot less, or one that agrees less, nothing does.
    void whatIsMissingIsExact()
    {
        for (const auto& [pack, id] :
            {std::pair(resourcesPack, "members"), std::pair(resourcesPack, "panel"), std::pair(minesPack, "panel")}) {
            const VoteRule& asked = rule(pack, id);
            for (int roster = 1; roster <= largestBruteForce; ++roster) {
                for (const bool isMeeting : {false, true}) {
                    QString wrong;
                    everyTally(roster, [&](const Tally& tally) {
                        const Missing said = missing(tally, asked, isMeeting);
                        const Missing found = bruteForce(tally, asked, isMeeting);
                        if (said.isWithinReach != found.isWithinReach || said.ballots != found.ballots
                            || said.agreeing != found.agreeing)
                            wrong =
                                QStringLiteral("%1: %2/%3/%4").arg(roster).arg(tally.agree).arg(tally.object).arg(tally.abstain);
                    });
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            }
        }
    }

    void recusedMembersStayInTheBase()
    {
        Vote vote;
        vote.roster = rosterOf(4);
        vote.roster[3].standing = Standing::Recused;
        for (int at = 0; at < 3; ++at)
            vote.ballots.push_back({vote.roster[std::size_t(at)].id, Choice::Agree, QDate(2025, 1, 2), {}, false});
        const Tally tally = tallyOf(vote);
        QCOMPARE(tally.members, 4);
        QCOMPARE(tally.waiting(), 0);
        QVERIFY(carries(tally, rule(resourcesPack, "members"), false));
        vote.ballots.pop_back();
        QVERIFY(!carries(tallyOf(vote), rule(resourcesPack, "members"), false));
    }

    /// Practice: objects unless adopted, and agrees once it is.
    void anAdoptedObjectionAgreesOnceConfirmed()
    {
        Vote vote;
        vote.roster = rosterOf(1);
        vote.ballots.push_back({vote.roster[0].id, Choice::ObjectUnlessAdopted, QDate(2025, 1, 2), {}, false});
        QCOMPARE(tallyOf(vote).object, 1);
        vote.ballots[0].isConfirmed = true;
        QCOMPARE(tallyOf(vote).object, 0);
        QCOMPARE(tallyOf(vote).agree, 1);
    }

    void rosters_data()
    {
        QTest::addColumn<QByteArray>("pack");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isMeeting");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* pack, const char* rule, const char* kind, int count, bool isMeeting,
                             const char* expected) {
            QTest::newRow(name) << QByteArray(pack) << QByteArray(rule) << QByteArray(kind) << count << isMeeting
                                << QString::fromUtf8(expected);
        };
        row("N21(3) eight", resourcesPack, "panel", "industry", 8, false, "standards.panel.too-small");
        row("N21(3) nine", resourcesPack, "panel", "industry", 9, false, "ok");
        row("N21(3) ten", resourcesPack, "panel", "industry", 10, false, "standards.panel.even");
        row("N21(3) eleven", resourcesPack, "panel", "industry", 11, false, "ok");
        row("K22(1) eight", minesPack, "panel", "industry", 8, true, "standards.panel.too-small");
        row("K22(1) nine", minesPack, "panel", "industry", 9, true, "ok");
        row("K22(1) ten", minesPack, "panel", "industry", 10, true, "ok");
        row("K22(1) national fourteen", minesPack, "panel", "recommended-national", 14, true, "standards.panel.too-small");
        row("K22(1) national fifteen", minesPack, "panel", "recommended-national", 15, true, "ok");
        row("K21 mandatory by correspondence", minesPack, "panel", "mandatory-industry", 9, false, "standards.vote.meeting-only");
        row("K21 mandatory in a meeting", minesPack, "panel", "mandatory-industry", 9, true, "ok");
        row("N14(4) nobody", resourcesPack, "members", "industry", 0, false, "standards.roster.empty");
        row("N14(4) one", resourcesPack, "members", "industry", 1, false, "ok");
    }
    void rosters()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, kind);
        QFETCH(int, count);
        QFETCH(bool, isMeeting);
        QFETCH(QString, expected);
        const VoteRule& asked = this->rule(pack.constData(), rule.constData());
        const std::vector<Voter> roster = rosterOf(count);
        QCOMPARE(codeOf(checkRoster(roster, asked, kind.toStdString(), isMeeting, asked.citation)), expected);
    }

    void whoMayNotBeOnARoster()
    {
        const VoteRule& panel = rule(minesPack, "panel");
        std::vector<Voter> roster = rosterOf(9);
        roster[2].standing = Standing::Drafter;
        QCOMPARE(codeOf(checkRoster(roster, panel, "industry", true, panel.citation)), QStringLiteral("standards.panel.drafter"));
        roster[2].standing = Standing::Recused;
        QCOMPARE(
            codeOf(checkRoster(roster, panel, "industry", true, panel.citation)), QStringLiteral("standards.roster.no-reason"));
        roster[2].reason = QStringLiteral("曾参与");
        QCOMPARE(codeOf(checkRoster(roster, panel, "industry", true, panel.citation)), QStringLiteral("ok"));
        roster[2].person = roster[1].person;
        QCOMPARE(codeOf(checkRoster(roster, panel, "industry", true, panel.citation)), QStringLiteral("standards.roster.twice"));
    }

    void kindsOfBodyThatAreMissing()
    {
        const VoteRule& panel = rule(resourcesPack, "panel");
        QVERIFY(uncoveredKinds(rosterOf(9), panel, m_shipped.pack(resourcesPack)).empty());
        QCOMPARE(uncoveredKinds(rosterOf(6), panel, m_shipped.pack(resourcesPack)), std::vector<std::string>{"testing"});
    }

    void ballots()
    {
        const VoteRule& members = rule(resourcesPack, "members");
        Vote vote;
        vote.roster = rosterOf(3);
        vote.roster[2].standing = Standing::Recused;
        vote.opened = QDate(2025, 3, 3);
        vote.until = QDate(2025, 3, 18);
        const Id first = vote.roster[0].person;
        const Id second = vote.roster[1].person;
        const auto cast = [&](const Id& person, const Id& by, QDate day) {
            return codeOf(mayCast(vote, members, person, by, day));
        };
        QCOMPARE(cast(first, first, QDate(2025, 3, 3)), QStringLiteral("ok"));
        QCOMPARE(cast(first, first, QDate(2025, 3, 18)), QStringLiteral("ok"));
        QCOMPARE(cast(first, first, QDate(2025, 3, 2)), QStringLiteral("standards.ballot.too-early"));
        QCOMPARE(cast(first, first, QDate(2025, 3, 19)), QStringLiteral("standards.ballot.late"));
        QCOMPARE(cast(first, second, QDate(2025, 3, 5)), QStringLiteral("standards.ballot.proxy"));
        QCOMPARE(cast(Id(), Id(), QDate(2025, 3, 5)), QStringLiteral("standards.ballot.not-on-roster"));
        QCOMPARE(
            cast(vote.roster[2].person, vote.roster[2].person, QDate(2025, 3, 5)), QStringLiteral("standards.ballot.recused"));
        vote.ballots.push_back({vote.roster[0].id, Choice::Agree, QDate(2025, 3, 4), {}, false});
        QCOMPARE(cast(first, first, QDate(2025, 3, 5)), QStringLiteral("standards.ballot.twice"));
        vote.closing = Closing{QDate(2025, 3, 19), false, {}, {}};
        QCOMPARE(cast(second, second, QDate(2025, 3, 5)), QStringLiteral("standards.ballot.closed"));
    }

    /// Whatever is changed of text, roster, ballots or result changes the seal.
    void theSealHoldsAllOfIt()
    {
        Vote vote;
        vote.roster = rosterOf(2);
        vote.textHash = std::string(64, 'a');
        vote.rule = "members";
        vote.opened = QDate(2025, 3, 3);
        vote.ballots.push_back({vote.roster[0].id, Choice::Agree, QDate(2025, 3, 4), {}, false});
        const std::string seal = sealOf(vote, true);
        QVERIFY(seal != sealOf(vote, false));
        Vote changed = vote;
        changed.ballots[0].choice = Choice::Object;
        QVERIFY(seal != sealOf(changed, true));
        changed = vote;
        changed.roster[1].name = QStringLiteral("X");
        QVERIFY(seal != sealOf(changed, true));
        changed = vote;
        changed.textHash[0] = 'b';
        QVERIFY(seal != sealOf(changed, true));
    }
};

PLUMBLINE_TEST(StandardsVotesTest)
#include "votes_test.moc"
