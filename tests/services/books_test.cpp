// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/books.h"

#include "core/safety_fee/book_checks.h"
#include "core/services/load_workspace.h"
#include "core/services/safety_fee/safety_fee_domain.h"
#include "core/services/sample.h"
#include "core/store/dump.h"
#include "core/store/safety_fee/book_totals.h"
#include "core/store/safety_fee/register_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

namespace {

Money yuan(std::int64_t amount)
{
    return Money::fromFen(amount * 100);
}

const QString audited = QStringLiteral("2022 年度审计报告");

}

/// The books of the fund, from opening to closing (article 47).
class BooksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    House m_house;
    std::unique_ptr<Session> m_session;
    EnterpriseId m_enterprise;
    Id m_activity;

    ReadScope read() const { return std::move(m_session->workspace().read()).value(); }
    Facts facts() const { return *readFacts(read(), m_enterprise); }
    Book book() const { return *booksOf(read(), m_enterprise); }
    std::vector<Entry> entries(std::vector<EntryKind> kinds = {}) const
    {
        return *readEntries(read(), book().id, {{}, {}, std::move(kinds), {}});
    }
    Scope scope(int year = 2023) const { return {m_enterprise, {}, year, QDate(year, 12, 31), {}}; }

    QString foundByVerification() const
    {
        const ReadScope scope = read();
        const auto verification = verify(scope);
        QString all;
        for (const Problem& problem : verification->problems)
            all += QString::fromStdString(std::string(problem.code)) + u' ' + problem.argument("table") + u';';
        return all;
    }

    template <class Work> QString written(const Work& work)
    {
        WriteScope scope = std::move(m_session->workspace().write()).value();
        const auto done = work(scope);
        if (!done)
            return codeOf(done);
        return codeOf(scope.commit({"test", *m_session->acting(Right::Record)}));
    }

    /// A maker of machinery: 1,200,000.00 a year are due on the revenue of the year before, so 100,000.00 a month.
    void revenueOf(int year, std::int64_t fen)
    {
        Id id;
        for (const Revenue& revenue : facts().revenues) {
            if (revenue.year == year)
                id = revenue.id;
        }
        QCOMPARE(written([&](WriteScope& scope) {
            return save(scope, Revenue{id, m_activity, year, Money::fromFen(fen), {}, {}, true});
        }),
            QStringLiteral("ok"));
    }
    void open(std::int64_t balance = 0)
    {
        QCOMPARE(codeOf(openBooks(*m_session, m_enterprise, {2023, yuan(balance), audited})), QStringLiteral("ok"));
    }
    Entry spent(QDate on, std::int64_t amount, const char* category = "machinery.1") const
    {
        Entry entry;
        entry.bookedOn = on;
        entry.amount = yuan(amount);
        entry.activity = m_activity;
        entry.category = category;
        entry.proof = ProofKind::Invoice;
        return entry;
    }
    QString enter(const Entry& entry)
    {
        const auto drafts = saveDrafts(*m_session, m_enterprise, std::array{entry});
        return drafts ? codeOf(postDrafts(*m_session, m_enterprise, *drafts)) : codeOf(drafts);
    }
    /// What the rule asks to be recorded before entries of a kind may be posted; the line of business they are of.
    Id allow(EntryKind kind)
    {
        Id activity = m_activity;
        const QString done = written([&](WriteScope& scope) -> Result<void> {
            if (kind == EntryKind::TransferOut || kind == EntryKind::TransferIn) {
                GroupMember member{{}, m_enterprise, {}, QStringLiteral("甲集团有限公司"), true, true, Holding::Controlled,
                    Rate::fromPartsPerMillion(200'000), Month(2023, 1), {}, {}};
                if (kind == EntryKind::TransferIn) {
                    member.member = TRY(addEnterprise(scope, {{}, QStringLiteral("乙机械有限公司"), std::string(sampleMine)}));
                    member.headquarters = m_enterprise;
                    member.headquartersName.clear();
                }
                TRY(save(scope, member));
            } else if (kind == EntryKind::Received || kind == EntryKind::ReturnToOwner) {
                Activity works;
                works.name = QStringLiteral("分包工程");
                works.standards = {"construction.building"};
                works.from = Month(2023, 1);
                works.contract = Contract{.project = works.name, .cost = yuan(10'000), .isSubcontract = true};
                activity = TRY(save(scope, m_enterprise, works));
            } else if (kind == EntryKind::Release) {
                TRY(save(scope, m_enterprise,
                    BalanceEvent{{}, BalanceEventKind::Exit, QDate(2023, 1, 1), yuan(300), m_activity, {}, false, false}));
            }
            return {};
        });
        return done == QStringLiteral("ok") ? activity : Id();
    }
    Money closing(Month month) const { return bookMonths(*kindTotals(read(), book().id), book().first, month)->back().closing; }

private Q_SLOTS:
    void initTestCase() { m_house = houseWithoutFace(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::move(Session::create(m_house, m_folder->filePath(QStringLiteral("b.plumb")),
                                  {{}, QStringLiteral("甲机械有限公司"), std::string(sampleMachinery)}, QStringLiteral("王芳")))
                        .value();
        m_enterprise = enterprises(read())->front().id;
        Activity activity;
        activity.name = QStringLiteral("机械制造");
        activity.standards = {"machinery"};
        activity.from = Month(2015, 1);
        YearFacts year;
        year.year = 2023;
        year.priorYearDue = yuan(1'000'000);
        year.priorYearDueSource = audited;
        QCOMPARE(written([&](WriteScope& scope) -> Result<Id> {
            m_activity = TRY(save(scope, m_enterprise, activity));
            return save(scope, m_enterprise, year);
        }),
            QStringLiteral("ok"));
        revenueOf(2022, 86'000'000'00);
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

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
        QVERIFY(singleOut(read(), book().id, uses, [](const Use& use) { return use.category == "coal.1"; }));
        QCOMPARE(uses.size(), std::size_t(3));
        QVERIFY(uses[0].id.isNull());
        QCOMPARE(uses[0].amount, yuan(20));
        QCOMPARE(uses[1].amount, yuan(20));
        QVERIFY(!uses[1].id.isNull() && uses[1].id != uses[2].id);
    }

    void totalsThatLieAreFound()
    {
        open();
        QCOMPARE(enter(spent(QDate(2023, 3, 1), 10)), QStringLiteral("ok"));
        const auto tamper = [&](WriteScope& scope) {
            return scope.execute("UPDATE cache_safety_fee_entry SET amount_fen = amount_fen + 1 WHERE kind = 'expenditure'");
        };
        QCOMPARE(written(tamper), QStringLiteral("ok"));
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

private:
    /// The revenue on which so much a year is due (article 30): 235,000.00 on the first 10,000,000.00, then 1.25 %.
    static std::int64_t revenueFor(std::int64_t dueYuan) { return (10'000'000 + (dueYuan - 235'000) * 80) * 100; }
};

PLUMBLINE_TEST(BooksTest)
#include "books_test.moc"
