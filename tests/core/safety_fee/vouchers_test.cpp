// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "core/safety_fee/tax_list.h"
#include "core/safety_fee/tie_out.h"
#include "core/safety_fee/use_share.h"
#include "tests/support/registry.h"

#include <QFile>

#include <rapidcheck.h>

#include <map>

using namespace plumbline;
using namespace plumbline::safety_fee;

namespace {

Money yuan(std::int64_t amount)
{
    return Money::fromFen(amount * 100);
}

Entry entry(EntryKind kind, QDate on, std::int64_t amount)
{
    Entry made;
    made.kind = kind;
    made.bookedOn = on;
    made.amount = yuan(amount);
    if (kind == EntryKind::Expenditure)
        made.category = "machinery.1";
    return made;
}

Entry built(QDate on, std::int64_t amount, const char* asset)
{
    Entry made = entry(EntryKind::Expenditure, on, amount);
    made.isCapital = true;
    made.asset = QString::fromUtf8(asset);
    return made;
}

/// "reserve 100.00- bank 100.00": what a draft does to each account, credit positive.
std::map<AccountRole, std::int64_t> movements(const std::vector<VoucherDraft>& drafts)
{
    std::map<AccountRole, std::int64_t> sums;
    for (const VoucherDraft& draft : drafts) {
        for (const VoucherLine& line : draft.lines)
            sums[line.role] += line.credit.fen() - line.debit.fen();
    }
    std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
    return sums;
}

Accounting by(VoucherTemplate voucherTemplate, Overspent overspent = Overspent::Debit)
{
    Accounting accounting;
    accounting.voucherTemplate = voucherTemplate;
    accounting.overspent = overspent;
    return accounting;
}

using Moves = std::map<AccountRole, std::int64_t>;

}

/// Article 65, and practice 2, 3, 4 and 11. The figures are worked out by hand beside each row.
class VouchersTest : public QObject {
    Q_OBJECT

    Moves drafted(const Accounting& accounting, const std::vector<Entry>& entries, Month through = Month(2024, 12))
    {
        m_entries = entries;
        m_vouchers = std::move(*draftVouchers(m_entries, accounting, through));
        return movements(m_vouchers.drafts);
    }
    ReserveState last() const { return m_vouchers.months.back().second; }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/rules/caizi-2022-136.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::vector<RulePack> packs;
        packs.push_back(*readRulePack(file.readAll().toStdString(), file.fileName()));
        m_rules = std::move(*RuleBook::of(std::move(packs)));
    }

    /// 解释第3号: 提取 借 成本 贷 专项储备.
    void art65SettingAsideGoesIntoTheReserve()
    {
        QCOMPARE(drafted(by(VoucherTemplate::SpecialReserve), {entry(EntryKind::Accrual, QDate(2024, 1, 31), 100)}),
            (Moves{{AccountRole::Cost, -100'00}, {AccountRole::Reserve, 100'00}}));
        QCOMPARE(last().account, yuan(100));
    }

    /// 费用性支出 借 专项储备、进项税额 贷 银行存款; reading D16: the tax is no use.
    void art65ExpenseComesOutOfTheReserveWithoutItsTax()
    {
        Entry spent = entry(EntryKind::Expenditure, QDate(2024, 2, 3), 1000);
        spent.inputVat = yuan(130);
        QCOMPARE(drafted(by(VoucherTemplate::SpecialReserve), {entry(EntryKind::Opening, QDate(2024, 1, 1), 5000), spent}),
            (Moves{{AccountRole::Reserve, -1000'00}, {AccountRole::InputVat, -130'00}, {AccountRole::Bank, 1130'00}}));
        QCOMPARE(last().account, yuan(4000));
    }

    /// 资本性支出 at completion: 固定资产 and, in full, 累计折旧 against the reserve; nothing before that.
    void art65AnAssetIsDepreciatedInFullWhenItIsReady()
    {
        Accounting accounting = by(VoucherTemplate::SpecialReserve);
        accounting.assets = {{{}, QStringLiteral("监控系统"), {}, QDate(2024, 6, 20), 60, {}}};
        const std::vector<Entry> entries{entry(EntryKind::Opening, QDate(2024, 1, 1), 90'000),
            built(QDate(2024, 3, 5), 20'000, "监控系统"), built(QDate(2024, 5, 8), 10'000, "监控系统")};
        QCOMPARE(drafted(accounting, entries, Month(2024, 5)),
            (Moves{{AccountRole::Construction, -30'000'00}, {AccountRole::Bank, 30'000'00}}));
        QCOMPARE(last().account, yuan(90'000));
        QCOMPARE(last().inProgress, yuan(30'000));
        QCOMPARE(drafted(accounting, entries),
            (Moves{{AccountRole::Bank, 30'000'00}, {AccountRole::FixedAsset, -30'000'00}, {AccountRole::Reserve, -30'000'00},
                {AccountRole::Depreciation, 30'000'00}}));
        QCOMPARE(last().account, yuan(60'000));
        QCOMPARE(last().inProgress, yuan(0));
    }

    /// What comes after the asset is ready becomes one at once.
    void art65ALateInvoiceOfAFinishedAssetIsTransferredToo()
    {
        Accounting accounting = by(VoucherTemplate::SpecialReserve);
        accounting.assets = {{{}, QStringLiteral("泵"), {}, QDate(2024, 2, 1), 60, {}}};
        drafted(accounting, {entry(EntryKind::Opening, QDate(2024, 1, 1), 100), built(QDate(2024, 4, 9), 30, "泵")});
        QCOMPARE(last().account, yuan(70));
        QCOMPARE(m_vouchers.drafts.back().on, QDate(2024, 4, 9));
    }

    /// Practice 3: overspent within the year, as debit or as cost; the supplement doesn't charge cost twice.
    void practice3OverspentAsDebitOrAsCost()
    {
        const std::vector<Entry> entries{entry(EntryKind::Accrual, QDate(2024, 1, 31), 100),
            entry(EntryKind::Expenditure, QDate(2024, 2, 1), 160), entry(EntryKind::Supplement, QDate(2024, 12, 31), 60)};
        drafted(by(VoucherTemplate::SpecialReserve), entries, Month(2024, 11));
        QCOMPARE(last().account, yuan(-60));
        drafted(by(VoucherTemplate::SpecialReserve, Overspent::Cost), entries, Month(2024, 11));
        QCOMPARE(last().account, yuan(0));
        QCOMPARE(last().chargedToCost, yuan(60));
        for (const Overspent overspent : {Overspent::Debit, Overspent::Cost}) {
            const Moves moves = drafted(by(VoucherTemplate::SpecialReserve, overspent), entries);
            QCOMPARE(moves, (Moves{{AccountRole::Cost, -160'00}, {AccountRole::Bank, 160'00}}));
            QCOMPARE(last().account, yuan(0));
            QCOMPARE(last().chargedToCost, yuan(0));
        }
    }

    /// Practice 4: 小企业会计准则 without the account: only what is spent is booked.
    void practice4ExpensedAsSpentHasNoReserve()
    {
        QCOMPARE(drafted(by(VoucherTemplate::Expensed),
                     {entry(EntryKind::Opening, QDate(2024, 1, 1), 10), entry(EntryKind::Accrual, QDate(2024, 1, 31), 100),
                         entry(EntryKind::Expenditure, QDate(2024, 2, 1), 40)}),
            (Moves{{AccountRole::Cost, -40'00}, {AccountRole::Bank, 40'00}}));
        const auto none = tieOut(m_entries, by(VoucherTemplate::Expensed), 2024, Month(2024, 12));
        QVERIFY(!none);
        QCOMPARE(std::string(none.problem().code), std::string("safety_fee.no-reserve-account"));
    }
    void practice4SetAsideAsALiability()
    {
        QCOMPARE(drafted(by(VoucherTemplate::AccruedLiability),
                     {entry(EntryKind::Accrual, QDate(2024, 1, 31), 100), entry(EntryKind::Expenditure, QDate(2024, 2, 1), 40)}),
            (Moves{{AccountRole::Cost, -100'00}, {AccountRole::Liability, 60'00}, {AccountRole::Bank, 40'00}}));
    }

    void art55AndArt18MoveTheReserveThroughTheBank()
    {
        QCOMPARE(drafted(by(VoucherTemplate::SpecialReserve),
                     {entry(EntryKind::TransferIn, QDate(2024, 1, 5), 100), entry(EntryKind::TransferOut, QDate(2024, 2, 5), 30),
                         entry(EntryKind::ReturnToOwner, QDate(2024, 3, 5), 20)}),
            (Moves{{AccountRole::Bank, -50'00}, {AccountRole::Reserve, 50'00}}));
    }
    void art59ReleaseIsIncome()
    {
        QCOMPARE(drafted(by(VoucherTemplate::SpecialReserve),
                     {entry(EntryKind::Opening, QDate(2024, 1, 1), 70), entry(EntryKind::Release, QDate(2024, 3, 5), 70)}),
            (Moves{{AccountRole::Reserve, -70'00}, {AccountRole::Income, 70'00}}));
    }

    /// Practice 2: books 70, in progress 30, so the account has 100; of the ledger's 108, 5 are explained and 3 are not.
    void practice2TheAccountIsTiedOutMonthByMonth()
    {
        Accounting accounting = by(VoucherTemplate::SpecialReserve);
        accounting.balances = {{{}, Month(2024, 2), yuan(108), {}}};
        accounting.items = {{{}, Month(2024, 2), ReconcilingKind::BookedOnly, yuan(5), {}}};
        const std::vector<Entry> entries{entry(EntryKind::Opening, QDate(2024, 1, 1), 100), built(QDate(2024, 2, 8), 30, "门")};
        const std::vector<TieOut> months = *tieOut(entries, accounting, 2024, Month(2024, 3));
        QCOMPARE(months.size(), std::size_t(3));
        QCOMPARE(months[1].books, yuan(70));
        QCOMPARE(months[1].reserve.inProgress, yuan(30));
        QCOMPARE(months[1].reserve.account, yuan(100));
        QCOMPARE(months[1].unexplained, yuan(3));
        QVERIFY(!months[2].ledger);
    }

    /// Whatever happens: every voucher balances, and the books' balance plus what is explained is the account's.
    void vouchersAlwaysBalance()
    {
        QVERIFY(rc::check([&] {
            Accounting accounting = by(VoucherTemplate(*rc::gen::inRange(0, 3)), Overspent(*rc::gen::inRange(0, 2)));
            accounting.assets = {{{}, QStringLiteral("甲"), {}, QDate(2024, *rc::gen::inRange(1, 13), 1), 60, {}}};
            std::vector<Entry> entries{entry(EntryKind::Opening, QDate(2024, 1, 1), *rc::gen::inRange(-500, 500))};
            const int count = *rc::gen::inRange(1, 40);
            int month = 1;
            for (int at = 0; at < count; ++at) {
                month = std::min(12, month + *rc::gen::inRange(0, 2));
                Entry made =
                    entry(EntryKind(*rc::gen::inRange(1, int(entryKinds))), QDate(2024, month, 15), *rc::gen::inRange(1, 1000));
                if (made.kind == EntryKind::Expenditure) {
                    made.inputVat = yuan(*rc::gen::inRange(0, 100));
                    made.isCapital = *rc::gen::inRange(0, 2) == 1;
                    made.asset = *rc::gen::inRange(0, 2) == 1 ? QStringLiteral("甲") : QStringLiteral("乙");
                }
                if (*rc::gen::inRange(0, 4) == 0) {
                    made.amount = -made.amount;
                    made.reverses = Id();
                }
                entries.push_back(made);
            }
            const Vouchers vouchers = *draftVouchers(entries, accounting, Month(2024, 12));
            for (const VoucherDraft& draft : vouchers.drafts) {
                std::int64_t sum = 0;
                for (const VoucherLine& line : draft.lines)
                    sum += line.debit.fen() - line.credit.fen();
                RC_ASSERT(sum == 0);
            }
            if (accounting.voucherTemplate == VoucherTemplate::Expensed)
                return;
            std::int64_t books = 0;
            for (const Entry& one : entries)
                books += one.effect().fen();
            const ReserveState state = vouchers.months.back().second;
            RC_ASSERT(state.account.fen() == books + state.inProgress.fen() + state.chargedToCost.fen());
        }));
    }

    /// Article 65 (2), practice 11: 60,000 over 60 months without residual value, ready in June 2024: 6 months of 2024 are 6,000,
    /// a whole year 12,000, and all of it once it is over. With 5 % residual 57,000: 5,700 in 2024.
    void art65TaxDepreciation_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("residual");
        QTest::addColumn<QString>("ofYear");
        QTest::addColumn<QString>("before");
        QTest::newRow("before it is ready") << 2023 << "0%"
                                            << "0.00"
                                            << "0.00";
        QTest::newRow("its first year, from the month after") << 2024 << "0%"
                                                              << "6000.00"
                                                              << "0.00";
        QTest::newRow("a whole year") << 2025 << "0%"
                                      << "12000.00"
                                      << "6000.00";
        QTest::newRow("its last year") << 2029 << "0%"
                                       << "6000.00"
                                       << "54000.00";
        QTest::newRow("afterwards") << 2030 << "0%"
                                    << "0.00"
                                    << "60000.00";
        QTest::newRow("less its residual value") << 2024 << "5%"
                                                 << "5700.00"
                                                 << "0.00";
    }
    void art65TaxDepreciation()
    {
        QFETCH(int, year);
        QFETCH(QString, residual);
        QFETCH(QString, ofYear);
        QFETCH(QString, before);
        const Answering answering = *Answering::on(m_rules, QDate(2024, 12, 31));
        const TaxSchedule schedule{yuan(60'000), QDate(2024, 6, 20), 60, *parseRate(residual.toStdString())};
        const Result<TaxDepreciation> tax = taxDepreciation(schedule, year, answering);
        QVERIFY(tax.isOk());
        QCOMPARE(QString::fromStdString(formatMoney(tax->ofYear)), ofYear);
        QCOMPARE(QString::fromStdString(formatMoney(tax->before)), before);
        const Result<Receipt> again = reckonTaxDepreciation({tax->why.day, tax->why.inputs}, answering);
        QVERIFY(again.isOk());
        QCOMPARE(again->id(), tax->why.id());
    }

    /// Reading D17's own figures: 851,185.18 of 1,418,641.97 is 60.00 % when rounded, and below 60 % all the same.
    void art51TheShareUsed_data()
    {
        QTest::addColumn<QString>("use");
        QTest::addColumn<QString>("share");
        QTest::newRow("nothing") << "0.00"
                                 << "0%";
        QTest::newRow("a fen below") << "851185.18"
                                     << "60%";
        QTest::newRow("a third") << "472880.66"
                                 << "33.33%";
        QTest::newRow("more than all") << "2837283.94"
                                       << "200%";
    }
    void art51TheShareUsed()
    {
        QFETCH(QString, use);
        QFETCH(QString, share);
        const Answering answering = *Answering::on(m_rules, QDate(2024, 12, 31));
        const Result<Receipt> receipt =
            useShareReceipt(ShareOf::Due, 2024, *parseMoney(use.toStdString()), *parseMoney("1418641.97"), answering);
        QVERIFY(receipt.isOk());
        QCOMPARE(QString::fromStdString(receipt->result), share);
        QCOMPARE(reckonUseShare({receipt->day, receipt->inputs}, answering)->id(), receipt->id());
        QVERIFY(!useShareReceipt(ShareOf::Due, 2024, yuan(1), Money(), answering).isOk());
    }

private:
    RuleBook m_rules = *RuleBook::of({});
    std::vector<Entry> m_entries;
    Vouchers m_vouchers;
};

PLUMBLINE_TEST(VouchersTest)
#include "vouchers_test.moc"
