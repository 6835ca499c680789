// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deadlines.h"

#include "core/services/sample.h"
#include "core/services/standing.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <set>

using namespace plumbline;
using namespace plumbline::tests;

class DeadlinesTest final : public SampleTest {
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<int>("group");
        const QDate today(2025, 9, 30);
        const auto row = [](const char* name, QDate due, bool isDone, DueGroup group) {
            QTest::newRow(name) << due << isDone << int(group);
        };
        row("yesterday", today.addDays(-1), false, DueGroup::Overdue);
        row("today", today, false, DueGroup::Within30Days);
        row("the thirtieth day", today.addDays(30), false, DueGroup::Within30Days);
        row("the thirty-first day", today.addDays(31), false, DueGroup::Later);
        row("no day", {}, false, DueGroup::Undated);
        row("done, though late", today.addDays(-1), true, DueGroup::Done);
        row("done without a day", {}, true, DueGroup::Done);
    }

    void groups()
    {
        QFETCH(QDate, due);
        QFETCH(bool, isDone);
        QFETCH(int, group);
        Obligation duty;
        if (due.isValid())
            duty.due = due;
        duty.isDone = isDone;
        QCOMPARE(int(dueGroupOf(duty, QDate(2025, 9, 30))), group);
    }

    /// What the modules say each for itself is all there, in order, and nothing is called twice the same.
    void allModulesInOneOrder_data()
    {
        QTest::addColumn<QByteArray>("enterprise");
        for (const std::string_view uscc : {sampleMachinery, sampleMine, sampleGroup})
            QTest::newRow(std::string(uscc).c_str()) << QByteArray(uscc.data(), qsizetype(uscc.size()));
    }

    void allModulesInOneOrder()
    {
        QFETCH(QByteArray, enterprise);
        const ReadScope facts = std::move(m_session->workspace().read()).value();
        const Scope scope{enterpriseBy(facts, enterprise.toStdString())->id, {}, 2025, QDate(2025, 9, 30)};
        const Deadlines deadlines = deadlinesOf(*m_session, facts, scope);
        QVERIFY(deadlines.missing.empty());
        std::size_t expected = 0;
        for (const auto& domain : m_session->house().domains)
            expected += standingOf(*m_session, facts, scope, domain->id())->obligations.size();
        QCOMPARE(deadlines.all.size(), expected);
        QVERIFY(expected > 0);
        std::set<std::string> keys;
        for (const DomainDuty& deadline : deadlines.all) {
            QCOMPARE(deadline.key.size(), 32U);
            QVERIFY2(keys.insert(deadline.key).second, deadline.duty.kind.c_str());
        }
        QVERIFY(std::is_sorted(deadlines.all.begin(), deadlines.all.end(), [&](const DomainDuty& a, const DomainDuty& b) {
            return dueGroupOf(a.duty, scope.today) < dueGroupOf(b.duty, scope.today);
        }));
    }

    /// A calendar knows a duty again another day, done or late or not.
    void aDutyKeepsItsKey()
    {
        const ReadScope facts = std::move(m_session->workspace().read()).value();
        const auto keysOn = [&](QDate today) {
            std::set<std::string> keys;
            for (const DomainDuty& deadline : deadlinesOf(*m_session, facts, {m_enterprise, {}, 2025, today}).all) {
                if (deadline.domain == "safety_fee")
                    keys.insert(deadline.key);
            }
            return keys;
        };
        const std::set<std::string> before = keysOn(QDate(2025, 9, 1));
        const std::set<std::string> after = keysOn(QDate(2025, 9, 29));
        QVERIFY(!before.empty());
        QVERIFY(std::includes(after.begin(), after.end(), before.begin(), before.end()));
    }
};

PLUMBLINE_TEST(DeadlinesTest)
#include "deadlines_test.moc"
