// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/books_fixture.h"

#include "core/safety_fee/ledger_report.h"
#include "core/safety_fee/uses.h"
#include "core/safety_fee/year.h"
#include "core/safety_fee/year_checks.h"
#include "core/services/load_workspace.h"
#include "core/services/report_desk.h"
#include "core/services/safety_fee/entry_gate.h"
#include "core/services/safety_fee/year_reading.h"
#include "core/store/dump.h"
#include "core/store/safety_fee/accounting_store.h"
#include "core/store/safety_fee/book_totals.h"
#include "core/store/safety_fee/entry_days.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/sign_store.h"
#include "core/store/safety_fee/tables.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

/// What the books come to: their months, years and sums, and the lock on what is over (articles 47, 51).
class ClosingTest : public QObject, protected BooksUnderTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// Article 47 (3), reading D15: at the end of December, and by what is missing.
    void aDeficitIsSupplementedInDecember()
    {
        open(1'000);
        QCOMPARE(enter(spent(QDate(2023, 6, 30), 1'200'000)), QStringLiteral("ok"));
        const auto november = *postMonths(*m_session, scope(), Month(2023, 11));
        QVERIFY(
            std::none_of(november.begin(), november.end(), [](const Posting& one) { return one.kind == EntryKind::Supplement; }));
        const auto december = *postMonths(*m_session, scope(), Month(2023, 12));
        QCOMPARE(december.back().kind, EntryKind::Supplement);
        QCOMPARE(december.back().amount, yuan(1'200'000 - 1'000 - 1'185'000));
        QCOMPARE(closing(Month(2023, 12)), Money());
        QCOMPARE(facts().year(2023)->supplement, std::optional(yuan(14'000)));
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 12))->empty());
    }

    /// Article 47 (3): what comes to be missing after the supplement is supplemented too, by its difference.
    void aSupplementIsCompleted()
    {
        open();
        QCOMPARE(enter(spent(QDate(2023, 6, 30), 1'200'000)), QStringLiteral("ok"));
        QCOMPARE(postMonths(*m_session, scope(), Month(2023, 12))->back().amount, yuan(15'000));
        QCOMPARE(enter(spent(QDate(2023, 12, 30), 4'000)), QStringLiteral("ok"));
        const auto rest = *postMonths(*m_session, scope(), Month(2023, 12));
        QCOMPARE(rest.size(), std::size_t(1));
        QCOMPARE(rest.front().kind, EntryKind::Supplement);
        QCOMPARE(formatMoney(rest.front().amount), std::string("4000.00"));
        QCOMPARE(rest.front().why.result, std::string("4000.00"));
        QCOMPARE(closing(Month(2023, 12)), Money());
    }

    /// A year that is closed whole doesn't keep the next one from being posted, whatever its facts become.
    void aClosedYearStaysAsItIs()
    {
        open();
        revenueOf(2023, 86'000'000'00);
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 12)));
        QVERIFY(closeMonths(*m_session, scope(), Month(2023, 12)));
        revenueOf(2022, 90'000'000'00);
        const auto january = postMonths(*m_session, scope(2024), Month(2024, 1));
        QCOMPARE(codeOf(january), QStringLiteral("ok"));
        QCOMPARE(january->size(), std::size_t(1));
        QCOMPARE(january->front().month, Month(2024, 1));
    }

    /// Nothing goes into a closed month, whoever asks; it is reopened from the last one back, with a reason.
    void aClosedMonthTakesNothing()
    {
        open();
        const Scope asked = scope();
        QCOMPARE(codeOf(closeMonths(*m_session, asked, Month(2023, 2))), QStringLiteral("safety_fee.not-ready-to-close"));
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 2)));
        const auto draft = *saveDrafts(*m_session, m_enterprise, std::array{spent(QDate(2023, 2, 2), 1)});
        QCOMPARE(codeOf(closeMonths(*m_session, asked, Month(2023, 2))), QStringLiteral("safety_fee.not-ready-to-close"));
        QVERIFY(removeDraft(*m_session, m_enterprise, draft.front()));
        QCOMPARE(closeMonths(*m_session, asked, Month(2023, 2))->size(), std::size_t(2));
        QCOMPARE(codeOf(closeMonths(*m_session, asked, Month(2023, 2))), QStringLiteral("safety_fee.nothing-to-close"));
        QCOMPARE(enter(spent(QDate(2023, 2, 28), 1)), QStringLiteral("entry.month-closed"));
        QCOMPARE(codeOf(takeBack(*m_session, m_enterprise, entries({EntryKind::Accrual}).front().id, QDate(2023, 2, 1),
                     QStringLiteral("错"))),
            QStringLiteral("entry.month-closed"));
        QCOMPARE(codeOf(reopen(*m_session, m_enterprise, Month(2023, 1), QStringLiteral("漏记"))),
            QStringLiteral("safety_fee.later-month-closed"));
        QCOMPARE(
            codeOf(reopen(*m_session, m_enterprise, Month(2023, 2), QString())), QStringLiteral("safety_fee.reason-missing"));
        QCOMPARE(codeOf(reopen(*m_session, m_enterprise, Month(2023, 2), QStringLiteral("漏记"))), QStringLiteral("ok"));
        QCOMPARE(
            codeOf(reopen(*m_session, m_enterprise, Month(2023, 2), QStringLiteral("漏记"))), QStringLiteral("book.month-open"));
        QCOMPARE(enter(spent(QDate(2023, 2, 28), 1)), QStringLiteral("ok"));
        QCOMPARE(foundByVerification(), QString());
    }

    /// Reading D16: what counts as used for articles 47, 50 and 51, and what only moves the balance.
    void whatMovesTheBalanceAndWhatCountsAsUse_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isUse");
        QTest::addColumn<bool>("comesIn");
        QTest::newRow("art. 47: expenditure") << int(EntryKind::Expenditure) << true << false;
        QTest::newRow("art. 18 (2): paid to a subcontractor") << int(EntryKind::SubcontractorPayment) << true << false;
        QTest::newRow("art. 55 (1): handed to headquarters") << int(EntryKind::TransferOut) << true << false;
        QTest::newRow("art. 55 (1): received by headquarters") << int(EntryKind::TransferIn) << false << true;
        QTest::newRow("art. 18 (2): received by a subcontractor") << int(EntryKind::Received) << false << true;
        QTest::newRow("art. 18 (3): returned to the owner") << int(EntryKind::ReturnToOwner) << false << false;
        QTest::newRow("art. 59: released") << int(EntryKind::Release) << false << false;
    }
    void whatMovesTheBalanceAndWhatCountsAsUse()
    {
        QFETCH(int, kind);
        QFETCH(bool, isUse);
        QFETCH(bool, comesIn);
        open(1'000);
        Entry entry = spent(QDate(2023, 1, 10), 300);
        entry.kind = EntryKind(kind);
        if (entry.kind != EntryKind::Expenditure)
            entry.category.clear();
        entry.activity = allow(entry.kind);
        QCOMPARE(enter(entry), QStringLiteral("ok"));
        QCOMPARE(closing(Month(2023, 1)), yuan(comesIn ? 1'300 : 700));
        const YearAccrual year = *accrueYear(facts(), m_session->rules(), 2023, QDate(2023, 12, 31));
        QCOMPARE(year.use, isUse ? yuan(300) : Money());
        QCOMPARE(
            year.months.front().closing, Money::fromFen(closing(Month(2023, 1)).fen() + 98'750'00)); // reckoned, not posted yet
    }

    /// The entries are judged one by one where their sum is at fault, and only there.
    void whatIsAtFaultIsSingledOut()
    {
        open();
        for (const int day : {1, 2}) {
            QCOMPARE(enter(spent(QDate(2023, 3, day), 10)), QStringLiteral("ok"));
            QCOMPARE(enter(spent(QDate(2023, 4, day), 20, "coal.1")), QStringLiteral("ok"));
        }
        std::vector<Use> uses = *summedUses(read(), book().id);
        QCOMPARE(uses.size(), std::size_t(2));
        QVERIFY(singleOut(
            read(), book().id, uses, [](const Use& use) { return use.category == "coal.1" ? Singled::All : Singled::None; }));
        QCOMPARE(uses.size(), std::size_t(3));
        QVERIFY(uses[0].id.isNull());
        QCOMPARE(uses[0].amount, yuan(20));
        QCOMPARE(uses[1].amount, yuan(20));
        QVERIFY(!uses[1].id.isNull() && uses[1].id != uses[2].id);
    }

    /// Of a sum whose notes alone may be at fault, those entries whose notes are.
    void whatANoteSaysIsSingledOutAlone()
    {
        open();
        const auto noted = [&](int day, std::int64_t amount, const QString& note) {
            Entry entry = spent(QDate(2023, 3, day), amount);
            entry.note = note;
            QCOMPARE(enter(entry), QStringLiteral("ok"));
        };
        noted(1, 1, QStringLiteral("防护用品"));
        noted(2, 2, QString());
        noted(3, 4, QStringLiteral("岗位津贴"));
        noted(4, 8, QStringLiteral("安全帽"));
        noted(5, 16, QStringLiteral("　"));
        const auto told = [&](Singled which) {
            std::vector<Use> uses = *summedUses(read(), book().id);
            const auto ofSum = [&](const Use&) { return which; };
            const bool isOne = uses.size() == 1 && singleOut(read(), book().id, uses, ofSum, {"津贴", "工装"});
            QStringList all;
            for (const Use& use : uses)
                all << QString::fromStdString(formatMoney(use.amount)) + (use.id.isNull() ? u'Σ' : u' ') + use.note;
            return isOne ? all.join(u'|') : QString();
        };
        QCOMPARE(told(Singled::None), QStringLiteral("31.00Σ"));
        QCOMPARE(told(Singled::Unnoted), QStringLiteral("2.00 |16.00 |13.00Σ防护用品"));
        QCOMPARE(told(Singled::ByNote), QStringLiteral("2.00 |4.00 岗位津贴|16.00 |9.00Σ防护用品"));
    }

    /// Where notes read like an exclusion is what is kept of it, whichever way the entries came; reckoned apart.
    void whatIsKeptOfNotesIsWhatTheySay()
    {
        open();
        const std::vector<std::string> signs = exclusionSigns(**m_session->rules().inForceOn(packSubject, QDate(2023, 12, 31)));
        QVERIFY(signs.size() > 10);
        const auto check = [&] {
            std::set<MonthAndCategory> said;
            for (const Entry& entry : entries()) {
                const std::string note = entry.note.toStdString();
                for (const std::string& sign : signs) {
                    if (countsAsUse(entry.kind) && note.find(sign) != std::string::npos)
                        said.emplace(entry.month(), entry.category);
                }
            }
            QCOMPARE(*usesThatSay(read(), book().id, 2023, signs), said);
        };
        int at = 0;
        for (const std::string& sign : signs) {
            Entry entry = spent(QDate(2023, 1 + at % 12, 5), 10 + at, at % 2 ? "machinery.1" : "machinery.2");
            entry.note = (at % 3 ? QStringLiteral("付") : QString()) + QString::fromStdString(sign).left(at % 4 ? -1 : 1);
            QCOMPARE(enter(entry), QStringLiteral("ok"));
            ++at;
        }
        check();
        QCOMPARE(written([&](WriteScope& scope) {
            int number = 0;
            return postMany(scope, m_session->rules(), m_enterprise, 40, [&](Entry& entry) -> Result<bool> {
                if (number == 40)
                    return false;
                entry = spent(QDate(2023, 1 + number % 12, 6), 1, "machinery.3");
                entry.voucher = Voucher{QStringLiteral("记"), ++number, 1};
                entry.note = number % 5 ? QStringLiteral("安全帽") : QStringLiteral("工作服");
                return true;
            });
        }),
            QStringLiteral("ok"));
        check();
        const std::vector<Entry> all = entries({EntryKind::Expenditure});
        QVERIFY(takeBack(*m_session, m_enterprise, all.front().id, QDate(2023, 12, 31), QStringLiteral("工资")));
        check();
    }

    /// The year's checklist of sums by day is that of the entries one by one.
    void theYearsChecklistIsTheSameFromSums()
    {
        open(300);
        int voucher = 0;
        for (int day = 1; day <= 12; ++day) {
            for (const char* const category : {"machinery.1", "machinery.10", "coal.1"}) {
                Entry entry = spent(QDate(2023, day, day), 20 * day, category);
                entry.inputVat = day % 2 ? yuan(1) : Money();
                if (day % 3 == 0)
                    entry.proof = ProofKind::None;
                if (day % 4 == 0)
                    entry.voucher = Voucher{QStringLiteral("记"), ++voucher, 1};
                QCOMPARE(enter(entry), QStringLiteral("ok"));
            }
        }
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 11)));
        const Entry taken = entries({EntryKind::Expenditure}).front();
        QVERIFY(takeBack(*m_session, m_enterprise, taken.id, QDate(2023, 6, 1), QStringLiteral("错")));
        const ReadScope facts = read();
        const Asked asked = m_session->asked(facts, scope());
        const Accounting accounting = *readAccounting(facts, m_enterprise);
        const YearPaper one = *readYearPaper(asked, 2023);
        const std::vector<Entry> all = entries();
        const std::vector<Entry> byDay = *entriesByDay(facts, book().id, Month(2023, 1), Month(2023, 12));
        QVERIFY(byDay.size() < all.size());
        const YearPaper sums = *readYearSums(asked, 2023, byDay);
        const std::vector<Finding> standingOne = *standingFindings(asked, one);
        const std::vector<Finding> standingSums = *standingFindings(asked, sums);
        const std::int64_t withoutVoucher = *entriesWithoutVoucher(facts, book().id, Month(2023, 1), Month(2023, 12));
        QCOMPARE(withoutVoucher, std::int64_t(3 * 9 - 1));
        const auto told = [](const Result<std::vector<Finding>>& findings) {
            QStringList lines;
            for (const Finding& finding : *findings) {
                QString line = QString::fromStdString(finding.code);
                for (const auto& [name, value] : finding.figures)
                    line += u' ' + QString::fromStdString(value);
                lines << line;
            }
            lines.sort(); // sums come by category, entries by day
            return lines.join(u'\n');
        };
        QCOMPARE(told(standingSums), told(standingOne));
        QCOMPARE(told(yearClosingFindings({sums, byDay, accounting, standingSums, withoutVoucher}, m_session->rules())),
            told(yearClosingFindings({one, all, accounting, standingOne, withoutVoucher}, m_session->rules())));
    }

    /// 月计、累计、结余 on paper, reckoned again from the file's own rows with the signs written out here.
    void theLedgersTotalsOnPaperAreThoseOfItsRows()
    {
        open(1'000);
        allow(EntryKind::TransferOut);
        for (int month = 1; month <= 3; ++month) {
            QCOMPARE(enter(spent(QDate(2023, month, 3), 100 * month)), QStringLiteral("ok"));
            Entry handed = spent(QDate(2023, month, 4), 7, "");
            handed.kind = EntryKind::TransferOut;
            handed.counterparty = QStringLiteral("甲集团有限公司");
            QCOMPARE(enter(handed), QStringLiteral("ok"));
        }
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 3)));
        const Entry taken = entries({EntryKind::Expenditure}).front();
        QVERIFY(takeBack(*m_session, m_enterprise, taken.id, QDate(2023, 3, 5), QStringLiteral("错")));
        const ReadScope facts = read();
        const auto document = makeReport(*m_session, facts, ledgerReportName, scope(), Language::Chinese);
        QVERIFY2(document.isOk(), qPrintable(codeOf(document)));
        auto rows = facts.prepare("SELECT booked_on, amount_fen, kind IN ('opening', 'accrual'), kind = 'opening' "
                                  "FROM safety_fee_entry ORDER BY booked_on, number");
        std::map<int, std::pair<std::int64_t, std::int64_t>> months; // 0: the year
        std::vector<std::int64_t> balances;
        std::int64_t balance = 0;
        while (*rows->step()) {
            const std::int64_t fen = *rows->integer(1);
            const bool isIn = *rows->flag(2);
            balance += isIn ? fen : -fen;
            balances.push_back(balance);
            for (const int month : {0, rows->date(0)->month()}) {
                if (!*rows->flag(3))
                    (isIn ? months[month].first : months[month].second) += fen;
            }
        }
        std::vector<std::int64_t> shownBalances;
        std::vector<std::pair<std::int64_t, std::int64_t>> totals;
        for (const ReportRow& row : document->sections.front().tables.front().rows) {
            const auto fen = [&](int cell) { return parseSignedMoney(row.cells[std::size_t(cell)].value)->fen(); };
            if (row.role == RowRole::Total)
                totals.emplace_back(fen(7), fen(8));
            else
                shownBalances.push_back(fen(9));
        }
        QCOMPARE(shownBalances, balances);
        const std::vector<std::pair<std::int64_t, std::int64_t>> wanted{months[1], months[2], months[3], months[0]};
        QCOMPARE(totals, wanted);
        QCOMPARE(balance, (1'000 + 3 * 98'750 - 100 - 200 - 300 + 100 - 3 * 7) * std::int64_t(100));
    }

    void totalsThatLieAreFound_data()
    {
        QTest::addColumn<QByteArray>("lie");
        const auto row = [](const char* name, const char* lie) { QTest::newRow(name) << QByteArray(lie); };
        row("a sum", "UPDATE cache_safety_fee_entry SET amount_fen = amount_fen + 1 WHERE kind = 'expenditure'");
        row("a note that says something, not kept", "DELETE FROM cache_safety_fee_sign");
        row("a note that says nothing, kept",
            "INSERT INTO cache_safety_fee_sign SELECT book, '2023-03', 'machinery.9' FROM cache_safety_fee_signs_through");
        row("entries looked through that aren't there", "UPDATE cache_safety_fee_signs_through SET entry_row = entry_row + 1");
        row("notes looked through for other words", "UPDATE cache_safety_fee_signs_through SET words = '灯' || char(10)");
    }
    void totalsThatLieAreFound()
    {
        QFETCH(QByteArray, lie);
        open();
        QCOMPARE(enter(spent(QDate(2023, 3, 1), 10)), QStringLiteral("ok"));
        Entry telling = spent(QDate(2023, 3, 2), 20);
        telling.note = QStringLiteral("安全员工资");
        QCOMPARE(enter(telling), QStringLiteral("ok"));
        QCOMPARE(foundByVerification(), QString());
        QCOMPARE(written([&](WriteScope& scope) { return scope.execute(lie.toStdString()); }), QStringLiteral("ok"));
        QCOMPARE(foundByVerification(), QStringLiteral("store.totals-differ safety_fee.entry;"));
        QCOMPARE(written([&](WriteScope& scope) { return scope.rebuildTotals(entryTable); }), QStringLiteral("ok"));
        QCOMPARE(foundByVerification(), QString());
    }

    /// load(dump(x)) = x, books, drafts and closed months too.
    void theBooksComeBackFromADump()
    {
        open(100);
        QCOMPARE(enter(spent(QDate(2023, 1, 3), 40)), QStringLiteral("ok"));
        QVERIFY(takeBack(
            *m_session, m_enterprise, entries({EntryKind::Expenditure}).front().id, QDate(2023, 1, 31), QStringLiteral("错")));
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 2)));
        QVERIFY(closeMonths(*m_session, scope(), Month(2023, 1)));
        QVERIFY(saveDrafts(*m_session, m_enterprise, std::array{spent(QDate(2023, 3, 3), 9)}));
        const std::string before = canonicalBytes(*dump(read()));
        const QString copy = m_folder->filePath(QStringLiteral("c.plumb"));
        QCOMPARE(codeOf(loadWorkspace(m_house, copy, before, QStringLiteral("d.json"))), QStringLiteral("ok"));
        const auto again = Session::open(m_house, copy);
        QVERIFY(again);
        QCOMPARE(canonicalBytes(*dump(*(*again)->workspace().read())), before);
    }
};

PLUMBLINE_TEST(ClosingTest)
#include "closing_test.moc"
