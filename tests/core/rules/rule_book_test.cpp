// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"
#include "tests/support/registry.h"

using namespace plumbline;

namespace {

RulePack nationalPack(const char* id, QDate from, std::optional<QDate> until = {}, const char* status = "in-force")
{
    RulePack made;
    made.id = id;
    made.subject = "safety-fee";
    made.status = status;
    made.from = from;
    made.until = until;
    made.sha256 = std::string("hash of ") + id;
    return made;
}

RulePack provincialPack(const char* id, const char* base, QDate from, std::optional<QDate> until = {})
{
    RulePack made = nationalPack(id, from, until);
    made.overlays = base;
    made.kind = "provincial";
    return made;
}

}

class RuleBookTest : public QObject {
    Q_OBJECT

    const RuleBook m_book = *RuleBook::of({nationalPack("second", {2022, 11, 21}),
        nationalPack("first", {2012, 2, 14}, QDate(2022, 11, 19)), nationalPack("third", {2020, 1, 1}, {}, "draft"),
        provincialPack("b-province", "second", {2024, 1, 1}, QDate(2024, 12, 31)),
        provincialPack("a-province", "second", {2023, 1, 1})});

private Q_SLOTS:
    void theDayDecidesWhichPackAnswers_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, QDate day, const char* answer) {
            QTest::newRow(name) << day << QString::fromLatin1(answer);
        };
        row("the day before the first", {2012, 2, 13}, "rules.none-in-force");
        row("the first day", {2012, 2, 14}, "first");
        row("the last day of the first", {2022, 11, 19}, "first");
        row("the gap between two: never the neighbour", {2022, 11, 20}, "rules.none-in-force");
        row("the first day of the second", {2022, 11, 21}, "second");
        row("without an end", {2999, 12, 31}, "second");
    }
    void theDayDecidesWhichPackAnswers()
    {
        QFETCH(QDate, day);
        QFETCH(QString, answer);
        const Result<const RulePack*> found = m_book.inForceOn("safety-fee", day);
        const std::string got = found ? (*found)->id : std::string(found.problem().code);
        QCOMPARE(QString::fromStdString(got), answer);
    }

    void absenceNamesSubjectAndDay()
    {
        const Problem problem = m_book.inForceOn("tailings", {2023, 5, 31}).problem();
        QCOMPARE(problem.argument("subject"), QStringLiteral("tailings"));
        QCOMPARE(problem.argument("day"), QStringLiteral("2023-05-31"));
    }

    void overlaysAnswerOnTheirDaysInOrderOfId()
    {
        const RulePack& base = **m_book.byId("second");
        const auto ids = [&](QDate day) {
            QStringList list;
            for (const RulePack* const found : m_book.overlaysOf(base, day))
                list.append(QString::fromStdString(found->id));
            return list.join(QLatin1Char(' '));
        };
        QCOMPARE(ids({2022, 12, 31}), QString());
        QCOMPARE(ids({2023, 1, 1}), QStringLiteral("a-province"));
        QCOMPARE(ids({2024, 12, 31}), QStringLiteral("a-province b-province"));
        QCOMPARE(ids({2025, 1, 1}), QStringLiteral("a-province"));
    }

    void aReceiptsPackIsFoundByIdAndHashTogether()
    {
        QVERIFY(m_book.exactly("first", "hash of first").isOk());
        QCOMPARE(std::string(m_book.exactly("first", "hash of second").problem().code), std::string("rules.unknown-pack"));
        QCOMPARE(std::string(m_book.byId("fourth").problem().code), std::string("rules.unknown-pack"));
    }

    void twoNationalPacksOnOneDayAreRefused_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("begins on the other's last day") << QDate(2022, 11, 21) << true;
        QTest::newRow("begins the day after") << QDate(2022, 11, 22) << false;
    }
    void twoNationalPacksOnOneDayAreRefused()
    {
        QFETCH(QDate, from);
        QFETCH(bool, isRefused);
        const auto of = [&](RulePack later) {
            return RuleBook::of({nationalPack("a", {2012, 1, 1}, QDate(2022, 11, 21)), later});
        };
        QCOMPARE(!of(nationalPack("b", from)).isOk(), isRefused);
        QVERIFY(of(nationalPack("b", from, {}, "draft")).isOk());
        QVERIFY(of(provincialPack("b", "a", from)).isOk());
    }
};

PLUMBLINE_TEST(RuleBookTest)
#include "rule_book_test.moc"
