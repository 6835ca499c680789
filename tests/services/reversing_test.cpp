// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/books_fixture.h"

#include "core/services/sample.h"
#include "core/store/safety_fee/book_totals.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "tests/support/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

/// What was posted is taken back by an entry of its own, never changed.
class ReversingTest : public QObject, protected BooksUnderTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// What stands in another enterprise's books isn't touched from here.
    void anEntryOfAnotherBookIsNotTakenBackHere()
    {
        open();
        EnterpriseId other;
        QCOMPARE(written([&](WriteScope& write) -> Result<Book> {
            other = TRY(addEnterprise(write, {{}, QStringLiteral("乙"), std::string(sampleMine)}));
            return openBooks(write, other, {2023, yuan(5), audited});
        }),
            QStringLiteral("ok"));
        const Id entry = readEntries(read(), booksOf(read(), other)->id)->front().id;
        QCOMPARE(codeOf(takeBack(*m_session, m_enterprise, entry, QDate(2023, 1, 1), QStringLiteral("错"))),
            QStringLiteral("facts.missing"));
    }

    void anEntryIsTakenBackOnceWithItsReason()
    {
        open();
        QCOMPARE(enter(spent(QDate(2023, 3, 3), 100)), QStringLiteral("ok"));
        const Id entry = entries({EntryKind::Expenditure}).front().id;
        const auto back = [&](QDate on, const char* reason) {
            return codeOf(takeBack(*m_session, m_enterprise, entry, on, QString::fromUtf8(reason)));
        };
        QCOMPARE(back(QDate(2023, 4, 1), " "), QStringLiteral("safety_fee.reason-missing"));
        QCOMPARE(back(QDate(2023, 3, 2), "记错"), QStringLiteral("safety_fee.earlier-than-entry"));
        QCOMPARE(back(QDate(2023, 4, 1), "记错"), QStringLiteral("ok"));
        QCOMPARE(back(QDate(2023, 4, 1), "记错"), QStringLiteral("safety_fee.taken-back-already"));
        QCOMPARE(closing(Month(2023, 3)), -yuan(100));
        QCOMPARE(closing(Month(2023, 4)), Money());
        for (const Use& use : facts().uses)
            QVERIFY(use.isTakenBack);
        const Scope asked = scope();
        const ReadScope now = read();
        const auto checklist = *closingChecklist(m_session->asked(now, asked), Month(2023, 4));
        for (const Finding& finding : checklist)
            QVERIFY(!finding.code.starts_with("safety_fee.use."));
    }

    /// An accrual that is taken back is due again.
    void anAccrualTakenBackIsDueAgain()
    {
        open();
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 2)));
        const Id january = entries({EntryKind::Accrual}).front().id;
        QVERIFY(takeBack(*m_session, m_enterprise, january, QDate(2023, 2, 28), QStringLiteral("产品不在范围内")));
        const auto again = *postMonths(*m_session, scope(), Month(2023, 2));
        QCOMPARE(again.size(), std::size_t(1));
        QCOMPARE(again.front().month, Month(2023, 1));
        QCOMPARE(closing(Month(2023, 2)), yuan(2 * 98'750));
    }

    /// After any entries and reversals: closing = opening + in - out for each month, numbers without a gap, and all of it
    /// verifies.
    void theBalanceHoldsAfterAnySequence()
    {
        open(5'000);
        allow(EntryKind::TransferIn);
        QVERIFY(rc::check([&] {
            const auto count = *rc::gen::inRange(1, 5);
            for (int round = 0; round < count; ++round) {
                const auto posted = entries({EntryKind::Expenditure, EntryKind::TransferIn});
                if (!posted.empty() && *rc::gen::inRange(0, 3) == 0) {
                    const Entry& chosen = posted[std::size_t(*rc::gen::inRange(0, int(posted.size())))];
                    const QString code =
                        codeOf(takeBack(*m_session, m_enterprise, chosen.id, QDate(2023, 12, 31), QStringLiteral("试")));
                    RC_ASSERT(code
                        == (chosen.isReversed || chosen.reverses ? QStringLiteral("safety_fee.taken-back-already")
                                                                 : QStringLiteral("ok")));
                    continue;
                }
                Entry entry =
                    spent(QDate(2023, *rc::gen::inRange(1, 13), *rc::gen::inRange(1, 29)), *rc::gen::inRange(1, 100'000));
                if (*rc::gen::inRange(0, 4) == 0) {
                    entry.kind = EntryKind::TransferIn;
                    entry.category.clear();
                }
                RC_ASSERT(enter(entry) == QStringLiteral("ok"));
            }
            Money balance;
            std::int64_t number = 0;
            std::map<Month, std::int64_t> change;
            std::set<std::int64_t> numbers;
            for (const Entry& entry : entries()) {
                change[entry.month()] += entry.effect().fen();
                numbers.insert(entry.number);
                number = std::max(number, entry.number);
            }
            RC_ASSERT(std::int64_t(numbers.size()) == number);
            const auto months = *bookMonths(*kindTotals(read(), book().id), book().first, Month(2023, 12));
            for (const BookMonth& month : months) {
                balance = Money::fromFen(balance.fen() + change[month.month]);
                RC_ASSERT(month.closing == balance);
            }
            const auto oneByOne = accrueYear(facts(), m_session->rules(), 2023, QDate(2023, 12, 31));
            const auto summed =
                accrueYear(*readFacts(read(), m_enterprise, BookEntries::Summed), m_session->rules(), 2023, QDate(2023, 12, 31));
            RC_ASSERT(oneByOne->use == summed->use);
            RC_ASSERT(oneByOne->months.back().closing == summed->months.back().closing);
        }));
        QCOMPARE(foundByVerification(), QString());
    }
};

PLUMBLINE_TEST(ReversingTest)
#include "reversing_test.moc"
