// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/vouchers.h"
#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/sample.h"
#include "core/services/sample.h"
#include "core/store/safety_fee/accounting_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"

#include <array>

namespace plumbline::safety_fee {

namespace {

struct SampleAccount {
    AccountRole role;
    const char* code;
    const char* name;
};
constexpr std::array sampleChart{
    SampleAccount{AccountRole::Reserve, "4301", "专项储备"},
    SampleAccount{AccountRole::Cost, "5101.08", "制造费用—安全生产费"},
    SampleAccount{AccountRole::Bank, "1002.01", "银行存款—工行"},
    SampleAccount{AccountRole::Construction, "1604.03", "在建工程—安全设施"},
    SampleAccount{AccountRole::FixedAsset, "1601.05", "固定资产—安全设备"},
    SampleAccount{AccountRole::Depreciation, "1602.05", "累计折旧—安全设备"},
    SampleAccount{AccountRole::InputVat, "2221.01.01", "应交增值税—进项税额"},
    SampleAccount{AccountRole::Income, "6301", "营业外收入"},
};

constexpr int assetMonths = 60;
constexpr std::int64_t residualParts = 50'000; // 5 %

/// Two are in use, the third is being built.
Result<void> saveAssets(WriteScope& scope, const EnterpriseId& enterprise)
{
    for (const int year : {2023, 2024, 2025}) {
        Asset asset;
        asset.name = sampleAsset(year);
        asset.card = QStringLiteral("SB-%1-017").arg(year);
        if (year != sampleDay().year())
            asset.completedOn = QDate(year, 8, 20);
        asset.taxMonths = assetMonths;
        asset.residual = Rate::fromPartsPerMillion(residualParts);
        TRY(save(scope, enterprise, asset));
    }
    return {};
}

/// The general ledger agrees, but for one invoice that it hasn't booked yet.
Result<void> saveBalances(WriteScope& scope, const EnterpriseId& enterprise)
{
    const Book book = TRY(booksOf(scope, enterprise));
    const std::vector<Entry> entries = TRY(readEntries(scope, book.id));
    const Accounting accounting = TRY(readAccounting(scope, enterprise));
    const Month last = Month::of(sampleDay()).plus(-1);
    const Money unbooked = Money::fromFen(3'600'00);
    for (const auto& [month, state] : TRY(draftVouchers(entries, accounting, last)).months) {
        const bool isLast = month == last;
        const Money balance = isLast ? Money::fromFen(state.account.fen() + unbooked.fen()) : state.account;
        TRY(save(scope, enterprise, AccountBalance{{}, month, balance, QStringLiteral("科目余额表")}));
    }
    TRY(save(scope, enterprise,
        ReconcilingItem{{}, last, ReconcilingKind::NotBooked, unbooked, QStringLiteral("灭火器检测发票，总账下月入账")}));
    return {};
}

Result<void> saveSignOffs(WriteScope& scope, const EnterpriseId& enterprise)
{
    for (const Activity& activity : TRY(readFacts(scope, enterprise)).activities) {
        for (Month month(2025, 1); month < Month::of(sampleDay()); month = month.plus(1))
            TRY(save(scope,
                BasisSignOff{{}, activity.id, month, QStringLiteral("赵刚"), QStringLiteral("陈洁"), QStringLiteral("李敏"),
                    month.plus(1).firstDay().addDays(4),
                    QStringLiteral("%1 计提依据确认单").arg(QString::fromStdString(formatMonth(month)))}));
    }
    return {};
}

/// Of one of its invoices only the safety share is booked: the rest stays in sight.
Result<void> saveInvoice(WriteScope& scope, const EnterpriseId& enterprise)
{
    const Book book = TRY(booksOf(scope, enterprise));
    const Month may(2025, 5);
    for (const Entry& entry : TRY(readEntries(scope, book.id, {may, may, {EntryKind::Expenditure}, "machinery.1"}))) {
        TRY(insertFact(scope, invoiceTable,
            {{"enterprise", enterprise}, {"number", entry.proofNumber}, {"issued_on", entry.bookedOn},
                {"seller", entry.counterparty}, {"total_fen", Money::fromFen(50'000'00)},
                {"buyer", QStringLiteral("海川机械有限公司")}, {"note", QStringLiteral("其余部分为生产用品，不列支安全费用")}}));
    }
    return {};
}

}

QString sampleAsset(int year)
{
    return QStringLiteral("%1 年起重机械安全监控系统").arg(year);
}

Result<void> fillSampleAccounts(WriteScope& scope)
{
    const EnterpriseId enterprise = TRY(enterpriseBy(scope, sampleMachinery)).id;
    for (const SampleAccount& account : sampleChart)
        TRY(save(scope, enterprise,
            Account{{}, account.role, {}, QString::fromLatin1(account.code), QString::fromUtf8(account.name)}));
    TRY(saveAssets(scope, enterprise));
    TRY(saveBalances(scope, enterprise));
    TRY(saveInvoice(scope, enterprise));
    return saveSignOffs(scope, enterprise);
}

}
