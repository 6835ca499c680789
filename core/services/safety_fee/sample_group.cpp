// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample.h"

#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/sample.h"
#include "core/store/safety_fee/register_store.h"
#include "core/store/safety_fee/safety_fee_store.h"

// The headquarters of the construction firm's group. Its own small works made up a deficit two years running (2022, 2023), so
// the standard was raised for the next (2024), a year of low use whose revenue was corrected by the audit; then they ended. What
// the headquarters pools since then comes from the subsidiary.

namespace plumbline::safety_fee {

namespace {

Money inYuan(std::int64_t amount)
{
    return Money::fromFen(amount * 100);
}

struct GroupEntry {
    EntryKind kind;
    QDate on;
    int yuan;
    const char* category;
    const char* counterparty;
    const char* note;
};
constexpr int deficitYearUse = 28'000; // of 23,500 accrued, and nothing brought forward
constexpr int supplementOf2023 = 4'500;
constexpr int leftAtTheEnd = 16'650; // 21,150 accrued and 4,500 raised in 2024, 9,000 used
constexpr int revenueOf2023 = 900'000;
constexpr int revenueOf2023BeforeAudit = 850'000;
const GroupEntry ownEntries[] = {
    {EntryKind::Expenditure, QDate(2023, 4, 18), 16'000, "machinery.1", "杭州安固设备有限公司", "冲床光电保护装置"},
    {EntryKind::Expenditure, QDate(2023, 10, 20), deficitYearUse - 16'000, "machinery.4", "杭州劳保用品有限公司", "防护用品"},
    {EntryKind::Expenditure, QDate(2024, 6, 12), 9'000, "machinery.4", "杭州劳保用品有限公司", "防护用品"},
};
const GroupEntry pooledEntries[] = {
    {EntryKind::TransferIn, QDate(2025, 3, 21), 10'000, "", "远山建设有限公司", "集团统筹应急救援"},
    {EntryKind::Expenditure, QDate(2025, 5, 15), 6'000, "headquarters.1", "省应急救援协会", "集团综合应急演练"},
    {EntryKind::Expenditure, QDate(2025, 5, 20), 2'000, "headquarters.2", "省安全评价中心", "安全标准化咨询"},
};

Entry entryOf(const GroupEntry& line, int voucher, const std::optional<Id>& activity)
{
    Entry entry;
    entry.kind = line.kind;
    entry.bookedOn = line.on;
    entry.amount = inYuan(line.yuan);
    entry.activity = activity;
    entry.category = line.category;
    entry.voucher = Voucher{QStringLiteral("记"), voucher, 1};
    entry.proof = line.kind == EntryKind::Expenditure ? ProofKind::Invoice : ProofKind::Transfer;
    if (entry.proof == ProofKind::Invoice)
        entry.proofNumber = QStringLiteral("%1%2")
                                .arg(line.on.year() % 100 * 1'000'000 + 330'900)
                                .arg(line.on.toJulianDay(), 12, 10, QLatin1Char('0'));
    entry.counterparty = QString::fromUtf8(line.counterparty);
    entry.handler = QStringLiteral("陈涛");
    entry.note = QString::fromUtf8(line.note);
    return entry;
}

/// Articles 47, 49: what was made up in the two years before, and what the board decided on it.
Result<void> raiseStandard(WriteScope& scope, const EnterpriseId& enterprise)
{
    YearFacts before;
    before.year = 2022;
    before.supplement = inYuan(800);
    TRY(save(scope, enterprise, before));
    YearFacts first;
    first.year = 2023;
    first.priorYearDue = inYuan(22'000);
    first.priorYearDueSource = QStringLiteral("2022 年度安全生产费用提取台账");
    TRY(save(scope, enterprise, first));
    RaiseDecision raise;
    raise.fromYear = 2024;
    raise.amount = inYuan(supplementOf2023);
    raise.decidedBy = QStringLiteral("集团董事会");
    raise.decidedOn = QDate(2024, 1, 15);
    raise.reason = QStringLiteral("连续两年补提，按最近一年补提数提高");
    raise.untilYear = 2024;
    raise.endedBy = QStringLiteral("集团董事会");
    raise.endedOn = QDate(2024, 12, 20);
    TRY(save(scope, enterprise, raise));
    return {};
}

/// Its own works, from 2023 to their end.
Result<Id> fillOwnWorks(WriteScope& scope, const EnterpriseId& enterprise)
{
    Activity works;
    works.site = TRY(addSite(scope, enterprise, QStringLiteral("模板加工厂"), "works"));
    works.name = QStringLiteral("建筑模板制造");
    works.standards = {"machinery"};
    works.from = Month(2015, 1);
    works.until = Month(2024, 12);
    const Id id = TRY(save(scope, enterprise, works));
    TRY(save(scope, Revenue{{}, id, 2022, inYuan(1'000'000), {}, {}, true}));
    TRY(raiseStandard(scope, enterprise));
    RegisteredDocument procedures;
    procedures.title = QStringLiteral("集团安全生产费用管理制度");
    procedures.version = QStringLiteral("1.0");
    procedures.approvedBy = QStringLiteral("集团董事会");
    procedures.approvedOn = QDate(2022, 12, 28);
    TRY(save(scope, enterprise, procedures));
    TRY(save(scope, enterprise,
        BalanceEvent{{}, BalanceEventKind::Exit, QDate(2025, 1, 10), inYuan(leftAtTheEnd), id, {}, true, false}));
    TRY(openBooks(scope, enterprise, {2023, Money(), QStringLiteral("2022 年度审计报告，专项储备附注")}));
    return id;
}

/// Article 59: the works ended and were none of those whose balance is bound to its purpose.
Entry releaseOf(const Id& works)
{
    Entry release;
    release.kind = EntryKind::Release;
    release.bookedOn = QDate(2025, 1, 31);
    release.amount = inYuan(leftAtTheEnd);
    release.activity = works;
    release.voucher = Voucher{QStringLiteral("记"), 31, 1};
    release.disposal = Disposal::Profit;
    release.note = QStringLiteral("模板加工厂停业，结余转入当期收益");
    return release;
}

Result<void> takeLastBack(WriteScope& scope, const Id& book)
{
    const std::vector<Entry> entries = TRY(readEntries(scope, book, {{}, {}, {EntryKind::Expenditure}, {}}));
    TRY(takeEntryBack(scope, book, entries.back().id, QDate(2025, 6, 3), QStringLiteral("咨询费由子公司自行承担，误记总部")));
    return {};
}

}

Result<void> fillSampleGroup(WriteScope& scope, const RuleBook& rules)
{
    const EnterpriseId enterprise = TRY(sampleEnterprise(scope, sampleGroup));
    const Id works = TRY(fillOwnWorks(scope, enterprise));
    const Id book = TRY(booksOf(scope, enterprise)).id;
    int voucher = 10;
    for (const GroupEntry& line : ownEntries)
        TRY(saveEntryDraft(scope, book, entryOf(line, ++voucher, works)));
    TRY(saveEntryDraft(scope, book, releaseOf(works)));
    for (const GroupEntry& line : pooledEntries) {
        Entry entry = entryOf(line, ++voucher, {});
        entry.isByHeadquarters = line.kind == EntryKind::Expenditure;
        if (line.kind == EntryKind::TransferIn)
            entry.counterpart = TRY(sampleEnterprise(scope, sampleConstruction));
        TRY(saveEntryDraft(scope, book, entry));
    }
    // Practice 1: four months run on the revenue before its audit; the difference is a correcting entry in the fifth.
    const Month unaudited(2024, 4);
    const Id revenue = TRY(save(scope, Revenue{{}, works, 2023, inYuan(revenueOf2023BeforeAudit), {}, {}, false}));
    TRY(postSampleMonths(scope, rules, enterprise, Month(2023, 1), unaudited));
    TRY(save(scope, Revenue{revenue, works, 2023, inYuan(revenueOf2023), {}, {}, true}));
    TRY(postSampleMonths(scope, rules, enterprise, unaudited.plus(1), Month::of(sampleDay())));
    TRY(closeSampleYears(scope, enterprise));
    return takeLastBack(scope, book);
}

}
