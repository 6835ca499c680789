// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/books_fixture.h"

#include "core/services/sample.h"
#include "core/store/safety_fee/book_totals.h"
#include "core/store/safety_fee/entry_list.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"
#include "core/store/shared_tables.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

/// What goes into the books of the fund, month by month and entry by entry (article 47).
class PostingTest : public QObject, protected BooksUnderTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void booksAreOpenedOnceWithTheirSource()
    {
        QCOMPARE(
            codeOf(openBooks(*m_session, m_enterprise, {2023, yuan(1), QString()})), QStringLiteral("safety_fee.source-missing"));
        QCOMPARE(codeOf(booksOf(read(), m_enterprise)), QStringLiteral("safety_fee.no-books"));
        open(100);
        QCOMPARE(codeOf(openBooks(*m_session, m_enterprise, {2023, yuan(1), audited})),
            QStringLiteral("safety_fee.books-open-already"));
        QCOMPARE(entries().size(), std::size_t(1));
        QCOMPARE(facts().year(2023)->openingBalance, std::optional(yuan(100)));
    }

    void whatWasRecordedAsUsedMovesIntoTheBooks()
    {
        Use use;
        use.activity = m_activity;
        use.month = Month(2023, 2);
        use.category = "machinery.3";
        use.amount = yuan(500);
        use.state = UseState::Incurred;
        Use earlier = use;
        earlier.month = Month(2022, 12);
        QCOMPARE(written([&](WriteScope& scope) -> Result<Id> {
            TRY(save(scope, m_enterprise, earlier));
            return save(scope, m_enterprise, use);
        }),
            QStringLiteral("ok"));
        open();
        const auto drafts = *readEntryDrafts(read(), book().id);
        QCOMPARE(drafts.size(), std::size_t(1));
        QCOMPARE(drafts.front().entry.bookedOn, QDate(2023, 2, 28));
        QCOMPARE(drafts.front().lacks, std::string());
        QCOMPARE(facts().uses.size(), std::size_t(1)); // the one before the books
        QCOMPARE(codeOf(postDrafts(*m_session, m_enterprise, std::array{drafts.front().entry.id})), QStringLiteral("ok"));
        QCOMPARE(facts().uses.size(), std::size_t(2));
        QVERIFY(facts().uses.back().isBooked);
        QCOMPARE(written([&](WriteScope& scope) { return save(scope, m_enterprise, use); }),
            QStringLiteral("safety_fee.use-belongs-in-books"));
        use.state = UseState::Planned;
        QCOMPARE(written([&](WriteScope& scope) { return save(scope, m_enterprise, use); }), QStringLiteral("ok"));
    }

    /// Articles 30, 50: each month's twelfth with its receipt, in order, no month left out, nothing twice.
    void monthsArePostedInOrderAndOnce()
    {
        open(10);
        const auto posted = *postMonths(*m_session, scope(), Month(2023, 3));
        QCOMPARE(posted.size(), std::size_t(3));
        for (int number = 1; number <= 3; ++number) {
            QCOMPARE(posted[std::size_t(number - 1)].month, Month(2023, number));
            QCOMPARE(formatMoney(posted[std::size_t(number - 1)].amount), std::string("98750.00"));
        }
        QCOMPARE(codeOf(postMonths(*m_session, scope(), Month(2023, 3))), QStringLiteral("ok"));
        QCOMPARE(entries({EntryKind::Accrual}).size(), std::size_t(3));
        const auto receipt = *receiptOfEntry(read(), entries({EntryKind::Accrual}).front().id);
        QVERIFY(receipt);
        QCOMPARE(recompute(*receipt, m_session->rules())->id(), receipt->id());
        QCOMPARE(closing(Month(2023, 3)), Money::fromFen(10'00 + 3 * 98'750'00));
        QCOMPARE(foundByVerification(), QString());
    }

    /// Reading D6's own row: 100,000.00 posted four times, then 105,000.00 a month: May takes 105,000.00 and 20,000.00.
    void changedRevenueIsOneCorrectionInTheFirstOpenMonth()
    {
        revenueOf(2022, revenueFor(1'200'000));
        open();
        QCOMPARE(postMonths(*m_session, scope(), Month(2023, 4))->size(), std::size_t(4));
        revenueOf(2022, revenueFor(1'260'000));
        const auto posted = *postMonths(*m_session, scope(), Month(2023, 5));
        QCOMPARE(posted.size(), std::size_t(2));
        std::map<EntryKind, Money> may;
        for (const Posting& posting : posted) {
            QCOMPARE(posting.month, Month(2023, 5));
            may[posting.kind] = posting.amount;
            QCOMPARE(recompute(posting.why, m_session->rules())->id(), posting.why.id());
        }
        QCOMPARE(may[EntryKind::Correction], yuan(20'000));
        QCOMPARE(may[EntryKind::Accrual], yuan(105'000));
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 12))->size() == 7);
        QCOMPARE(closing(Month(2023, 12)), yuan(1'260'000)); // December closes to the yearly amount
    }

    void aCorrectionIsCorrectedInItsTurn()
    {
        revenueOf(2022, revenueFor(1'200'000));
        open();
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 4)));
        revenueOf(2022, revenueFor(1'260'000));
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 5)));
        revenueOf(2022, revenueFor(1'200'000));
        const auto again = *postMonths(*m_session, scope(), Month(2023, 5)); // no month lacks its accrual: May is still open
        QCOMPARE(again.size(), std::size_t(1));
        QCOMPARE(again.front().amount, -yuan(25'000));
        QCOMPARE(closing(Month(2023, 5)), yuan(500'000));
    }

    /// Article 50 on the balance of the books; reading D14: forgone, not deferred.
    void suspension_data()
    {
        QTest::addColumn<qint64>("openingFen");
        QTest::addColumn<QString>("january");
        QTest::newRow("art. 50: a fen below three times 1,000,000.00, it goes on") << qint64(299'999'999) << "98750.00";
        QTest::newRow("art. 50: three times, suspended") << qint64(300'000'000) << "0.00";
        QTest::newRow("art. 50: above") << qint64(300'000'001) << "0.00";
    }
    void suspension()
    {
        QFETCH(qint64, openingFen);
        QFETCH(QString, january);
        QVERIFY(openBooks(*m_session, m_enterprise, {2023, Money::fromFen(openingFen), audited}));
        const auto posted = *postMonths(*m_session, scope(), Month(2023, 1));
        QCOMPARE(QString::fromStdString(formatMoney(posted.front().amount)), january);
        revenueOf(2022, revenueFor(1'260'000)); // a suspended month isn't made up for
        const auto february = *postMonths(*m_session, scope(), Month(2023, 2));
        const bool isCorrected =
            std::any_of(february.begin(), february.end(), [](const Posting& one) { return one.kind == EntryKind::Correction; });
        QCOMPARE(isCorrected, january != QLatin1String("0.00"));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("art. 47: nothing below zero") << 0 << "safety_fee.amount-not-positive";
        QTest::newRow("art. 47: not before the books") << 1 << "safety_fee.books-begin-later";
        QTest::newRow("art. 47: a use has a category") << 2 << "entry.incomplete";
        QTest::newRow("art. 47: a voucher's line stands once") << 3 << "safety_fee.voucher-taken";
        QTest::newRow("art. 47: what a rule reckons isn't typed") << 4 << "safety_fee.kind-not-entered";
        QTest::newRow("art. 47: a day") << 5 << "entry.incomplete";
        QTest::newRow("art. 47: what is passed on has no category") << 6 << "safety_fee.category-of-uses-only";
        QTest::newRow("art. 47: the opening stands on the first day") << 7 << "safety_fee.opening-on-another-day";
    }
    void refusals()
    {
        QFETCH(int, what);
        QFETCH(QString, code);
        open();
        Entry entry = spent(QDate(2023, 3, 3), 100);
        entry.voucher = Voucher{QStringLiteral("记"), 12, 1};
        QCOMPARE(enter(entry), QStringLiteral("ok"));
        entry.voucher->line = 2;
        if (what == 0)
            entry.amount = Money();
        else if (what == 1)
            entry.bookedOn = QDate(2022, 12, 31);
        else if (what == 2)
            entry.category.clear();
        else if (what == 3)
            entry.voucher->line = 1;
        else if (what == 4)
            entry.kind = EntryKind::Supplement;
        else if (what == 5)
            entry.bookedOn = {};
        else if (what == 6)
            entry.kind = EntryKind::TransferOut;
        else
            entry.kind = EntryKind::Opening, entry.category.clear();
        QCOMPARE(enter(entry), code);
        QCOMPARE(entries({EntryKind::Expenditure}).size(), std::size_t(1));
    }

    /// A draft may lack anything, and is read all the same; what it lacks is named when it is posted.
    void aDraftSaysWhatItLacks_data()
    {
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<QString>("lacks");
        const QString word = QStringLiteral("voucher_word");
        const QString number = QStringLiteral("voucher_number");
        const QString line = QStringLiteral("voucher_line");
        QTest::newRow("all is there") << QStringList{} << QString();
        QTest::newRow("no voucher at all") << QStringList{word, number, line} << QString();
        QTest::newRow("the first line where none is said") << QStringList{line} << QString();
        QTest::newRow("a word without a number") << QStringList{number, line} << number;
        QTest::newRow("a number without a word") << QStringList{word} << word;
        for (const char* const column : {"booked_on", "amount_fen", "category"})
            QTest::newRow(column) << QStringList{QString::fromLatin1(column)} << QString::fromLatin1(column);
    }
    void aDraftSaysWhatItLacks()
    {
        QFETCH(QStringList, left);
        QFETCH(QString, lacks);
        open();
        Entry entry = spent(QDate(2023, 3, 3), 100);
        entry.voucher = Voucher{QStringLiteral("记"), 12, 1};
        const Id draft = saveDrafts(*m_session, m_enterprise, std::array{entry})->front();
        for (const QString& column : left) {
            const std::string name = column.toStdString();
            QCOMPARE(written([&](WriteScope& write) {
                return updateFact(write, entryDraftTable, draft, {{name, std::nullopt}});
            }),
                QStringLiteral("ok"));
        }
        const auto drafts = readEntryDrafts(read(), book().id);
        QCOMPARE(codeOf(drafts), QStringLiteral("ok"));
        QCOMPARE(QString::fromStdString(drafts->front().lacks), lacks);
        const auto posted = postDrafts(*m_session, m_enterprise, std::array{draft});
        QCOMPARE(codeOf(posted), lacks.isEmpty() ? QStringLiteral("ok") : QStringLiteral("entry.incomplete"));
        if (!posted)
            QCOMPARE(posted.problem().argument("column"), lacks);
        QCOMPARE(codeOf(postDrafts(*m_session, m_enterprise, std::array{Id(m_activity)})), QStringLiteral("facts.missing"));
    }

    /// Who types an invoice's number hasn't to say too that it is an invoice.
    void anInvoicesNumberSaysWhatItIs()
    {
        open();
        Entry entry = spent(QDate(2023, 3, 3), 100);
        entry.proof = ProofKind::None;
        entry.proofNumber = QStringLiteral("24332000000123456789");
        QCOMPARE(enter(entry), QStringLiteral("ok"));
        entry.proofNumber = QStringLiteral("12345678");
        QCOMPARE(enter(entry), QStringLiteral("ok"));
        const std::vector<Entry> posted = entries({EntryKind::Expenditure});
        QVERIFY(posted.at(0).proof == ProofKind::Invoice);
        QVERIFY(posted.at(1).proof == ProofKind::None);
    }

    /// Decision E13: the rules by which a figure was posted stay with it.
    void thePacksOfWhatIsPostedAreKept()
    {
        open();
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 1)));
        const ReadScope now = read();
        auto rows = now.prepare("SELECT sha256 FROM pack WHERE kind = 'receipt'");
        QVERIFY(rows && *rows->step());
        QCOMPARE(*rows->text(0), (*receiptOfEntry(now, entries({EntryKind::Accrual}).front().id))->packs.front().sha256);
    }

    /// Several drafts are posted together, or none of them.
    void draftsArePostedAllOrNone()
    {
        open();
        Entry bad = spent(QDate(2023, 4, 1), 5);
        bad.category.clear();
        const auto drafts = *saveDrafts(*m_session, m_enterprise, std::array{spent(QDate(2023, 5, 1), 7), bad});
        QCOMPARE(codeOf(postDrafts(*m_session, m_enterprise, drafts)), QStringLiteral("entry.incomplete"));
        QVERIFY(entries({EntryKind::Expenditure}).empty());
        QCOMPARE(readEntryDrafts(read(), book().id)->size(), std::size_t(2));
    }

    /// A line of business recorded late, when its first months are closed: they are made up for in the first open one.
    void whatAClosedMonthLacksIsMadeUpForInAnOpenOne()
    {
        open();
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 2)));
        QVERIFY(closeMonths(*m_session, scope(), Month(2023, 2)));
        Activity repairs;
        repairs.name = QStringLiteral("机械修理");
        repairs.standards = {"machinery"};
        repairs.from = Month(2015, 1);
        QCOMPARE(written([&](WriteScope& write) -> Result<Id> {
            const Id id = TRY(save(write, m_enterprise, repairs));
            return save(write, Revenue{{}, id, 2022, yuan(1'200'000), {}, {}, true}); // 2.35 %: 28,200.00, 2,350.00 a month
        }),
            QStringLiteral("ok"));
        const auto march = *postMonths(*m_session, scope(), Month(2023, 3));
        std::map<EntryKind, std::int64_t> fen;
        for (const Posting& posting : march) {
            QCOMPARE(posting.month, Month(2023, 3));
            fen[posting.kind] += posting.amount.fen();
        }
        QCOMPARE(fen[EntryKind::Correction], std::int64_t(2 * 2'350'00));
        QCOMPARE(fen[EntryKind::Accrual], std::int64_t(98'750'00 + 2'350'00));
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 3))->empty());
    }

    /// Reading D14: a month in which the fund was suspended isn't made up for.
    void aSuspendedMonthIsForgoneForWhatComesLateToo()
    {
        open(3'000'000);
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 1)));
        QVERIFY(closeMonths(*m_session, scope(), Month(2023, 1)));
        Activity repairs;
        repairs.name = QStringLiteral("机械修理");
        repairs.standards = {"machinery"};
        repairs.from = Month(2015, 1);
        QCOMPARE(written([&](WriteScope& write) -> Result<Id> {
            const Id id = TRY(save(write, m_enterprise, repairs));
            return save(write, Revenue{{}, id, 2022, yuan(1'200'000), {}, {}, true});
        }),
            QStringLiteral("ok"));
        const auto february = *postMonths(*m_session, scope(), Month(2023, 2));
        QVERIFY(
            std::none_of(february.begin(), february.end(), [](const Posting& one) { return one.kind == EntryKind::Correction; }));
    }

    /// Reading D5: on a month's last day, not before.
    void aMonthThatIsNotOverWaits()
    {
        open();
        const auto on = [&](QDate today) { return Scope{m_enterprise, {}, 2023, today, {}}; };
        QCOMPARE(
            codeOf(postMonths(*m_session, on(QDate(2023, 1, 30)), Month(2023, 1))), QStringLiteral("safety_fee.month-not-over"));
        QCOMPARE(codeOf(postMonths(*m_session, on(QDate(2023, 1, 31)), Month(2023, 1))), QStringLiteral("ok"));
        QCOMPARE(
            codeOf(closeMonths(*m_session, on(QDate(2023, 1, 30)), Month(2023, 1))), QStringLiteral("safety_fee.month-not-over"));
        QCOMPARE(codeOf(closeMonths(*m_session, on(QDate(2023, 1, 31)), Month(2023, 1))), QStringLiteral("ok"));
    }

    /// Who hasn't said what the enterprise does is told so, not that nothing is due.
    void nothingIsPostedOfWhoDoesNothing()
    {
        EnterpriseId other;
        QCOMPARE(written([&](WriteScope& scope) -> Result<void> {
            other = TRY(addEnterprise(scope, {{}, QStringLiteral("乙机械有限公司"), std::string(sampleMine)}));
            YearFacts year;
            year.year = 2023;
            year.priorYearDue = yuan(1);
            year.priorYearDueSource = audited;
            TRY(save(scope, other, year));
            return {};
        }),
            QStringLiteral("ok"));
        QCOMPARE(codeOf(openBooks(*m_session, other, {2023, yuan(1), audited})), QStringLiteral("ok"));
        Scope asked = scope();
        asked.enterprise = other;
        QCOMPARE(codeOf(postMonths(*m_session, asked, Month(2023, 3))), QStringLiteral("safety_fee.activity-missing"));
        open();
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 3)));
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 3))->empty());
    }

    /// Practice 25: the ledger of one mine or project, by an entry's own site or by where its line of business is done.
    void aSiteNarrowsTheLedger()
    {
        open();
        Id north;
        Id south;
        QCOMPARE(written([&](WriteScope& scope) -> Result<void> {
            north = TRY(insertFact(scope, siteTable, {{"enterprise", m_enterprise}, {"name", "北厂"}, {"kind", "works"}}));
            south = TRY(insertFact(scope, siteTable, {{"enterprise", m_enterprise}, {"name", "南厂"}, {"kind", "works"}}));
            return updateFact(scope, activityTable, m_activity, {{"site", south}});
        }),
            QStringLiteral("ok"));
        QCOMPARE(enter(spent(QDate(2023, 3, 1), 1)), QStringLiteral("ok"));
        Entry atNorth = spent(QDate(2023, 3, 2), 2);
        atNorth.site = north;
        QCOMPARE(enter(atNorth), QStringLiteral("ok"));
        Entry nowhere = spent(QDate(2023, 3, 3), 4);
        nowhere.activity.reset();
        QCOMPARE(enter(nowhere), QStringLiteral("ok"));
        const auto sumAt = [&](const EntryWord& word) {
            EntryListQuestion question;
            question.book = book().id;
            question.year = 2023;
            question.words = {word};
            NoProgress progress;
            const ReadScope facts = read();
            const auto list = EntryList::open(facts, question, progress);
            std::int64_t fen = 0;
            for (const LedgerLine& line : list->size() > 0 ? *list->page(facts, 0) : std::vector<LedgerLine>())
                fen += line.entry.amount.fen();
            return fen;
        };
        QCOMPARE(sumAt({QStringLiteral("北厂"), {}, {}, {}, {north}, {}}), std::int64_t(2'00));
        QCOMPARE(sumAt({QStringLiteral("南厂"), {}, {}, {}, {south}, {m_activity}}), std::int64_t(1'00));
    }

    /// Entries by the thousand take numbers of their own, are held to what drafts are held to, and stand in the totals.
    void manyEntriesArePostedAtOnce()
    {
        open();
        constexpr int many = 700;
        const auto post = [&](const std::function<void(int, Entry&)>& spoil) {
            return written([&](WriteScope& scope) -> Result<std::int64_t> {
                int at = 0;
                return postMany(scope, m_session->rules(), m_enterprise, many, [&](Entry& entry) -> Result<bool> {
                    if (++at > many)
                        return false;
                    entry = spent(QDate(2023, 1 + at % 12, 3), at);
                    entry.voucher = Voucher{QStringLiteral("记"), at, 1};
                    if (at == many / 2)
                        spoil(at, entry);
                    return true;
                });
            });
        };
        QCOMPARE(post([](int, Entry& entry) { entry.bookedOn = QDate(2022, 12, 31); }),
            QStringLiteral("safety_fee.books-begin-later"));
        QCOMPARE(post([](int, Entry& entry) { entry.voucher->number -= 12; }), QStringLiteral("safety_fee.voucher-taken"));
        QCOMPARE(post([](int, Entry& entry) { entry.category.clear(); }), QStringLiteral("entry.incomplete"));
        QCOMPARE(post([](int, Entry& entry) { entry.kind = EntryKind::Accrual; }), QStringLiteral("safety_fee.kind-not-entered"));
        QCOMPARE(post([](int, Entry& entry) { entry.activity = Id(std::array<std::uint8_t, 16>{1}); }),
            QStringLiteral("store.reference-missing"));
        QCOMPARE(post([](int, Entry& entry) { entry.note = QChar(0x202e); }), QStringLiteral("facts.hidden-character"));
        QCOMPARE(entries().size(), std::size_t(1));
        QCOMPARE(post([](int, Entry&) {}), QStringLiteral("ok"));
        QCOMPARE(entries().size(), std::size_t(many + 1));
        QCOMPARE(readEntryTotals(read(), book().id)->value().size(), std::size_t(13));
        QCOMPARE(facts().uses.size(), std::size_t(many));
        QCOMPARE(readFacts(read(), m_enterprise, BookEntries::Summed)->uses.size(), std::size_t(12));
        QCOMPARE(foundByVerification(), QString());
    }
};

PLUMBLINE_TEST(PostingTest)
#include "posting_test.moc"
