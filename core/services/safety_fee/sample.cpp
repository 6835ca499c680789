// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/sample.h"

#include "core/services/safety_fee/books.h"
#include "core/services/sample.h"
#include "core/store/ledger.h"
#include "core/store/safety_fee/register_store.h"
#include "core/store/safety_fee/safety_fee_store.h"

#include <array>
#include <span>

namespace plumbline::safety_fee {

namespace {

Money yuan(std::int64_t amount)
{
    return Money::fromFen(amount * 100);
}

/// One category's uses in the months of a year, in yuan; 0: none.
struct YearOfUses {
    int year;
    const char* category;
    std::array<int, 12> yuan;
};

constexpr std::array machineryUses{
    YearOfUses{2023, "machinery.1", {18000, 12000, 30000, 36000, 24000, 45000, 20000, 28000, 26000, 58000, 46000, 52000}},
    YearOfUses{2023, "machinery.2", {5000, 4000, 9000, 8000, 9000, 18000, 9000, 8000, 9000, 16000, 12000, 18000}},
    YearOfUses{2023, "machinery.3", {9000, 6000, 18000, 20000, 16000, 22000, 14000, 18000, 16000, 30000, 26000, 28000}},
    YearOfUses{2023, "machinery.4", {4000, 4000, 9000, 12000, 9000, 16000, 9000, 9000, 9000, 18000, 14000, 12000}},
    YearOfUses{2023, "machinery.5", {4000, 4000, 9000, 9000, 9000, 12000, 8000, 9000, 9000, 12000, 12000, 9000}},
    YearOfUses{2023, "machinery.9", {6000, 6000, 6000, 6000, 6000, 6000, 6000, 6000, 9000, 9000, 6000, 6000}},
    YearOfUses{2024, "machinery.1", {20000, 10000, 35000, 40000, 25000, 50000, 20000, 30000, 25000, 65000, 50000, 50000}},
    YearOfUses{2024, "machinery.2", {5000, 5000, 10000, 20000, 10000, 20000, 10000, 10000, 10000, 20000, 15000, 15000}},
    YearOfUses{2024, "machinery.3", {10000, 5000, 20000, 20000, 20000, 20000, 15000, 20000, 15000, 40000, 30000, 25000}},
    YearOfUses{2024, "machinery.4", {5000, 5000, 10000, 15000, 10000, 20000, 10000, 10000, 10000, 20000, 15000, 10000}},
    YearOfUses{2024, "machinery.5", {5000, 5000, 10000, 10000, 10000, 10000, 10000, 10000, 10000, 15000, 15000, 10000}},
    YearOfUses{2024, "machinery.6", {10000, 5000, 10000, 10000, 10000, 15000, 10000, 10000, 10000, 15000, 10000, 15000}},
    YearOfUses{2024, "machinery.9", {5000, 5000, 5000, 5000, 5000, 5000, 5000, 10000, 10000, 5000, 5000, 5000}},
    YearOfUses{2025, "machinery.1", {22000, 14000, 36000, 48000, 31000, 52000, 27000, 34000, 22000, 88000, 62000, 58000}},
    YearOfUses{2025, "machinery.2", {6000, 5000, 12000, 18000, 11000, 22000, 10000, 12000, 9000, 24000, 18000, 16000}},
    YearOfUses{2025, "machinery.3", {9000, 6000, 18000, 24000, 19000, 26000, 16000, 21000, 14000, 42000, 32000, 28000}},
    YearOfUses{2025, "machinery.4", {5000, 4000, 11000, 16000, 9000, 21000, 10000, 12000, 8000, 22000, 16000, 12000}},
    YearOfUses{2025, "machinery.5", {5000, 5000, 9000, 11000, 10000, 12000, 9000, 10000, 9000, 16000, 14000, 11000}},
    YearOfUses{2025, "machinery.6", {9000, 6000, 11000, 12000, 9000, 16000, 8000, 10000, 9000, 14000, 12000, 12000}},
    YearOfUses{2025, "machinery.9", {6000, 6000, 6000, 6000, 6000, 6000, 6000, 11000, 11000, 6000, 6000, 6000}},
};
constexpr std::array mineUses{
    YearOfUses{2023, "noncoal.1", {86000, 52000, 118000, 132000, 126000, 148000, 121000, 119000, 134000, 142000, 138000, 156000}},
    YearOfUses{2023, "noncoal.2", {24000, 18000, 36000, 31000, 42000, 39000, 36000, 32000, 38000, 41000, 36000, 44000}},
    YearOfUses{2023, "noncoal.3", {31000, 22000, 38000, 46000, 39000, 52000, 41000, 43000, 46000, 48000, 44000, 52000}},
    YearOfUses{2024, "noncoal.1", {92000, 58000, 126000, 138000, 131000, 152000, 128000, 124000, 139000, 148000, 143000, 162000}},
    YearOfUses{2024, "noncoal.2", {26000, 19000, 38000, 34000, 44000, 42000, 38000, 35000, 41000, 44000, 39000, 46000}},
    YearOfUses{2024, "noncoal.3", {33000, 24000, 41000, 48000, 42000, 55000, 44000, 46000, 48000, 51000, 47000, 56000}},
    YearOfUses{2025, "noncoal.1", {94000, 61000, 128000, 141000, 136000, 158000, 131000, 129000, 142000, 0, 0, 0}},
    YearOfUses{2025, "noncoal.2", {27000, 21000, 39000, 36000, 46000, 44000, 41000, 37000, 42000, 0, 0, 0}},
    YearOfUses{2025, "noncoal.3", {34000, 26000, 43000, 51000, 45000, 58000, 46000, 48000, 51000, 0, 0, 0}},
};
constexpr std::array constructionUses{
    YearOfUses{2024, "construction.1", {0, 0, 26000, 48000, 62000, 71000, 64000, 58000, 66000, 72000, 161000, 154000}},
    YearOfUses{2024, "construction.5", {0, 0, 9000, 12000, 14000, 18000, 16000, 14000, 15000, 16000, 14000, 12000}},
    YearOfUses{2025, "construction.1", {38000, 21000, 52000, 66000, 72000, 81000, 74000, 69000, 72000, 0, 0, 0}},
    YearOfUses{2025, "construction.5", {9000, 6000, 12000, 15000, 16000, 19000, 18000, 16000, 16000, 0, 0, 0}},
};

/// Tonnes of a year's months.
struct YearOfTonnes {
    int year;
    std::array<int, 12> tonnes; ///< 0: not known yet
};
constexpr std::array oreTonnes{
    YearOfTonnes{2023, {21800, 15200, 24600, 25100, 25800, 25400, 24900, 25200, 25600, 26100, 25700, 26400}},
    YearOfTonnes{2024, {22400, 16100, 25300, 25900, 26200, 26000, 25500, 25800, 26300, 26800, 26200, 27000}},
    YearOfTonnes{2025, {22900, 16800, 25800, 26400, 26700, 26500, 26100, 26300, 26900, 0, 0, 0}},
};
constexpr std::array firstPondTonnes{
    YearOfTonnes{2023, {11900, 8300, 13400, 13700, 14100, 13900, 13600, 13800, 14000, 14300, 14000, 14400}},
    YearOfTonnes{2024, {12200, 8800, 13800, 14100, 14300, 14200, 13900, 14100, 14400, 14600, 14300, 14700}},
    YearOfTonnes{2025, {12500, 9200, 14100, 14400, 14600, 14500, 14200, 14400, 14700, 0, 0, 0}},
};
constexpr std::array secondPondTonnes{
    YearOfTonnes{2023, {6100, 4200, 6900, 7000, 7200, 7100, 7000, 7100, 7200, 7300, 7200, 7400}},
    YearOfTonnes{2024, {6300, 4500, 7100, 7200, 7300, 7300, 7100, 7200, 7400, 7500, 7300, 7600}},
    YearOfTonnes{2025, {6400, 4700, 7200, 7400, 7500, 7400, 7300, 7400, 7500, 0, 0, 0}},
};

/// Cumulative progress at each month's end, in per cent; 0: not begun, or not known yet.
struct YearOfProgress {
    int year;
    std::array<int, 12> percent;
};
constexpr std::array schoolProgress{
    YearOfProgress{2024, {0, 0, 4, 9, 15, 22, 29, 35, 42, 49, 55, 60}},
    YearOfProgress{2025, {64, 66, 71, 77, 83, 89, 94, 97, 100, 0, 0, 0}},
};
constexpr std::array roadProgress{
    YearOfProgress{2025, {0, 0, 6, 14, 23, 33, 42, 51, 60, 0, 0, 0}},
};

constexpr int vatPercent = 13;
constexpr int assetMonth = 5; // in which each year's asset is bought

/// The last month in which something is known to have happened.
bool hasHappened(Month month)
{
    return month.lastDay() <= sampleDay();
}

/// Who is paid for what, and on which day of the month: as in any year's vouchers.
struct Supplier {
    const char* name;
    const char* note;
    int day;
};
/// By the item of the list: each has its own.
const Supplier& supplierOf(std::string_view category)
{
    static constexpr std::array suppliers{
        Supplier{"杭州安固防护设备有限公司", "防护设施维护", 6},
        Supplier{"浙江迅援应急器材有限公司", "应急器材", 11},
        Supplier{"杭州智巡信息技术有限公司", "隐患排查整改", 15},
        Supplier{"浙江中评安全技术有限公司", "安全检查、评价", 18},
        Supplier{"杭州安培职业培训学校", "安全教育培训", 21},
        Supplier{"宁波固盾劳保用品有限公司", "劳动防护用品", 24},
        Supplier{"浙江恒测检验有限公司", "检测检验", 25},
        Supplier{"浙江恒测检验有限公司", "检测检验", 25},
        Supplier{"中国人民财产保险股份有限公司", "安全生产责任保险", 27},
    };
    return suppliers[std::size_t(category.back() - '1')];
}

Entry bookedUse(const Id& activity, Month month, const char* category, Money amount, std::size_t line)
{
    const Supplier& supplier = supplierOf(category);
    Entry entry;
    entry.bookedOn = QDate(month.year(), month.number(), supplier.day);
    entry.amount = amount;
    entry.activity = activity;
    entry.category = category;
    entry.voucher = Voucher{QStringLiteral("记"), int(line) * 3 + 7, 1};
    entry.proof = ProofKind::Invoice;
    entry.proofNumber = QStringLiteral("%1%2%3")
                            .arg(month.year() % 100)
                            .arg(330000 + int(line))
                            .arg(month.number() * 1000 + 17, 12, 10, QLatin1Char('0'));
    entry.counterparty = QString::fromUtf8(supplier.name);
    entry.handler = QStringLiteral("李敏");
    entry.note = QString::fromUtf8(supplier.note);
    if (std::string_view(category) == "machinery.1") {
        entry.inputVat = Money::fromFen(amount.fen() * vatPercent / 100); // whole yuan: nothing is lost
        entry.isCapital = month.number() == assetMonth;
        entry.asset = entry.isCapital ? sampleAsset(month.year()) : QString();
    }
    return entry;
}

/// What has happened is entered in the books, what is still to come is planned.
Result<void> saveUses(WriteScope& scope, const EnterpriseId& enterprise, const Id& activity, std::span<const YearOfUses> years)
{
    const Book book = TRY(booksOf(scope, enterprise));
    for (std::size_t line = 0; line < years.size(); ++line) {
        for (int number = 1; number <= 12; ++number) {
            const Money amount = yuan(years[line].yuan[std::size_t(number - 1)]);
            const Month month(years[line].year, number);
            if (amount.isZero())
                continue;
            if (hasHappened(month)) {
                TRY(saveEntryDraft(scope, book.id, bookedUse(activity, month, years[line].category, amount, line)));
                continue;
            }
            Use use;
            use.activity = activity;
            use.month = month;
            use.category = years[line].category;
            use.amount = amount;
            TRY(save(scope, enterprise, use));
        }
    }
    return {};
}

Result<void> saveOutputs(WriteScope& scope, const Id& activity, std::span<const YearOfTonnes> years)
{
    for (const YearOfTonnes& year : years) {
        for (int number = 1; number <= 12; ++number) {
            if (const int tonnes = year.tonnes[std::size_t(number - 1)]; tonnes != 0)
                TRY(save(scope, Output{{}, activity, Month(year.year, number), Quantity::fromUnits(tonnes), {}}));
        }
    }
    return {};
}

Result<void> saveProgress(WriteScope& scope, const Id& activity, std::span<const YearOfProgress> years)
{
    for (const YearOfProgress& year : years) {
        for (int number = 1; number <= 12; ++number) {
            if (const int percent = year.percent[std::size_t(number - 1)]; percent != 0)
                TRY(save(
                    scope, Progress{{}, activity, Month(year.year, number), {}, Rate::fromPartsPerMillion(percent * 10'000)}));
        }
    }
    return {};
}

Result<void> saveDocuments(WriteScope& scope, const EnterpriseId& enterprise)
{
    RegisteredDocument procedures;
    procedures.title = QStringLiteral("安全生产费用提取和使用管理制度");
    procedures.version = QStringLiteral("2.0");
    procedures.approvedBy = QStringLiteral("总经理办公会");
    procedures.approvedOn = QDate(2022, 12, 20);
    TRY(save(scope, enterprise, procedures));
    for (const int year : {2023, 2024, 2025}) {
        RegisteredDocument plan;
        plan.kind = DocumentKind::YearPlan;
        plan.year = year;
        plan.title = QStringLiteral("%1 年安全生产费用提取和使用计划").arg(year);
        plan.version = QStringLiteral("1");
        plan.approvedBy = QStringLiteral("董事会");
        plan.approvedOn = QDate(year, 1, 12);
        plan.budget = QStringLiteral("%1 年度财务预算").arg(year);
        plan.budgetOn = QDate(year, 1, 10);
        TRY(save(scope, enterprise, plan));
        if (year == sampleDay().year())
            continue;
        RegisteredDocument disclosure;
        disclosure.kind = DocumentKind::Disclosure;
        disclosure.year = year;
        disclosure.title = QStringLiteral("%1 年度安全生产费用信息披露").arg(year);
        disclosure.handedInOn = QDate(year + 1, 4, 15);
        TRY(save(scope, enterprise, disclosure));
        RegisteredDocument responsibility = disclosure;
        responsibility.kind = DocumentKind::ResponsibilityReport;
        responsibility.title = QStringLiteral("%1 年度社会责任报告").arg(year);
        TRY(save(scope, enterprise, responsibility));
    }
    return {};
}

QString auditOf(int year)
{
    return QStringLiteral("%1 年度审计报告，专项储备附注").arg(year);
}

/// The first year rests on what the books before it said, or on nothing; every other opens with what the year before closed with.
struct SampleYear {
    int year;
    std::optional<Money> typedPriorDue = {};
    bool isFirst = false;
};

Result<void> saveYears(WriteScope& scope, const EnterpriseId& enterprise, std::initializer_list<SampleYear> years)
{
    for (const SampleYear& year : years) {
        YearFacts facts;
        facts.year = year.year;
        facts.priorYearDue = year.typedPriorDue;
        facts.isFirstYear = year.isFirst;
        if (year.typedPriorDue)
            facts.priorYearDueSource = auditOf(year.year - 1);
        TRY(save(scope, enterprise, facts));
    }
    return {};
}

Result<void> fillMachinery(WriteScope& scope)
{
    const EnterpriseId enterprise = TRY(sampleEnterprise(scope, sampleMachinery));
    const SiteId site = TRY(addSite(scope, enterprise, QStringLiteral("萧山工厂"), "works"));
    Activity activity;
    activity.site = site;
    activity.name = QStringLiteral("专用设备制造");
    activity.standards = {"machinery"};
    activity.from = Month(2015, 1);
    const Id id = TRY(save(scope, enterprise, activity));
    const std::pair<int, std::int64_t> revenues[] = {{2022, 9'876'543'210}, {2023, 12'345'678'901}, {2024, 13'248'091'537}};
    for (const auto& [year, fen] : revenues)
        TRY(save(scope, Revenue{{}, id, year, Money::fromFen(fen), {}, {}, true}));
    TRY(saveYears(scope, enterprise, {{2023, Money::fromFen(105'062'318)}, {2024}, {2025}}));
    TRY(openBooks(scope, enterprise, {2023, yuan(236'500), auditOf(2022)}));
    TRY(saveUses(scope, enterprise, id, machineryUses));
    // Two entries such as every year brings: one may not be booked at all, one lacks its paper.
    const Id book = TRY(booksOf(scope, enterprise)).id;
    Entry allowance = bookedUse(id, Month(2025, 8), "machinery.5", yuan(18'000), 5);
    allowance.exclusion = "wages-and-benefits";
    allowance.voucher->number = 91;
    allowance.note = QStringLiteral("安全员岗位津贴");
    allowance.counterparty.clear();
    TRY(saveEntryDraft(scope, book, allowance));
    Entry inspection = bookedUse(id, Month(2025, 8), "machinery.8", yuan(3'600), 3);
    inspection.voucher->number = 92;
    inspection.proof = ProofKind::None;
    inspection.proofNumber.clear();
    inspection.note = QStringLiteral("灭火器检测");
    TRY(saveEntryDraft(scope, book, inspection));
    return saveDocuments(scope, enterprise);
}

Result<void> fillMine(WriteScope& scope)
{
    const EnterpriseId enterprise = TRY(sampleEnterprise(scope, sampleMine));
    struct Part {
        const char* site;
        const char* kind;
        const char* name;
        const char* standard;
        std::span<const YearOfTonnes> tonnes;
    };
    const Part parts[] = {
        {"云岭铜矿", "mine", "井下采矿", "noncoal.metal.underground", oreTonnes},
        {"大坪尾矿库", "tailings-pond", "大坪尾矿库运行", "tailings.operation.grade-1-3", firstPondTonnes},
        {"青石沟尾矿库", "tailings-pond", "青石沟尾矿库运行", "tailings.operation.grade-4-5", secondPondTonnes},
    };
    Id mine;
    for (const Part& part : parts) {
        Activity activity;
        activity.site = TRY(addSite(scope, enterprise, QString::fromUtf8(part.site), part.kind));
        activity.name = QString::fromUtf8(part.name);
        activity.standards = {part.standard};
        activity.from = Month(2012, 6);
        const Id id = TRY(save(scope, enterprise, activity));
        if (mine.isNull())
            mine = id;
        TRY(saveOutputs(scope, id, part.tonnes));
    }
    TRY(saveYears(scope, enterprise, {{2023, yuan(5'214'800)}, {2024}, {2025}}));
    TRY(openBooks(scope, enterprise, {2023, yuan(14'200'000), auditOf(2022)}));
    TRY(saveUses(scope, enterprise, mine, mineUses));
    return saveDocuments(scope, enterprise);
}

/// What else may happen to the fee: passed on, received, handed to headquarters, given back.
Result<void> moveFee(WriteScope& scope, const EnterpriseId& enterprise, const Id& activity)
{
    Activity part; // of another's contract: its fee is received, not accrued
    part.site = TRY(addSite(scope, enterprise, QStringLiteral("体育馆钢结构项目部"), "construction-site"));
    part.name = QStringLiteral("体育馆钢结构分包");
    part.standards = {"construction.building"};
    part.from = Month(2025, 4);
    part.contract = Contract{.project = part.name,
        .owner = QStringLiteral("省建工集团"),
        .cost = yuan(600'000),
        .signedOn = QDate(2025, 4, 2),
        .startedOn = QDate(2025, 4, 10),
        .agreedFee = yuan(18'000)};
    part.contract->isSubcontract = true;
    const Id partId = TRY(save(scope, enterprise, part));
    GroupMember member;
    member.member = enterprise;
    member.headquarters = TRY(sampleEnterprise(scope, sampleGroup));
    member.isFirstLevel = true;
    member.bearsResponsibility = true;
    member.holding = Holding::WhollyOwned;
    member.share = Rate::fromPartsPerMillion(20'000);
    member.from = Month(2024, 1);
    member.document = QStringLiteral("集团安全生产费用集中使用办法");
    TRY(save(scope, member));
    const Id book = TRY(booksOf(scope, enterprise)).id;
    struct Move {
        EntryKind kind;
        QDate on;
        int yuan;
        const char* counterparty;
        const char* note;
    };
    const Move moves[] = {
        {EntryKind::TransferOut, QDate(2025, 3, 20), 10'000, "城建集团有限公司", "集团统筹应急救援"},
        {EntryKind::Received, QDate(2025, 4, 16), 18'000, "省建工集团", "分包工程安全费"},
        {EntryKind::SubcontractorPayment, QDate(2025, 6, 12), 36'000, "城东机电安装有限公司", "机电分包安全费"},
        {EntryKind::ReturnToOwner, QDate(2025, 9, 24), 12'000, "城东区教育局", "竣工决算退回"},
    };
    int number = 60;
    for (const Move& move : moves) {
        Entry entry;
        entry.kind = move.kind;
        entry.bookedOn = move.on;
        entry.amount = yuan(move.yuan);
        entry.activity = move.kind == EntryKind::Received ? partId : activity;
        entry.voucher = Voucher{QStringLiteral("记"), ++number, 1};
        entry.proof = ProofKind::Transfer;
        entry.counterparty = QString::fromUtf8(move.counterparty);
        entry.note = QString::fromUtf8(move.note);
        if (move.kind == EntryKind::TransferOut)
            entry.counterpart = member.headquarters;
        TRY(saveEntryDraft(scope, book, entry));
    }
    return {};
}

Result<void> fillConstruction(WriteScope& scope)
{
    const EnterpriseId enterprise = TRY(sampleEnterprise(scope, sampleConstruction));
    Activity school;
    school.site = TRY(addSite(scope, enterprise, QStringLiteral("城东小学项目部"), "construction-site"));
    school.name = QStringLiteral("城东小学教学楼");
    school.standards = {"construction.building"};
    school.from = Month(2024, 3);
    school.until = Month(2025, 9);
    school.contract = Contract{.project = school.name,
        .owner = QStringLiteral("城东区教育局"),
        .cost = yuan(48'600'000),
        .signedOn = QDate(2024, 2, 18),
        .startedOn = QDate(2024, 3, 8),
        .agreedFee = yuan(1'458'000)};
    const Id schoolId = TRY(save(scope, enterprise, school));
    TRY(addOwnerPayment(scope, schoolId, {QDate(2024, 3, 28), yuan(729'000)}));
    TRY(saveProgress(scope, schoolId, schoolProgress));
    Activity road;
    road.site = TRY(addSite(scope, enterprise, QStringLiteral("滨河路改造项目部"), "construction-site"));
    road.name = QStringLiteral("滨河路改造");
    road.standards = {"construction.municipal"};
    road.from = Month(2025, 3);
    road.contract = Contract{.project = road.name,
        .owner = QStringLiteral("滨河区市政中心"),
        .cost = yuan(26'300'000),
        .signedOn = QDate(2025, 2, 10),
        .startedOn = QDate(2025, 3, 3),
        .agreedFee = yuan(394'500)};
    const Id roadId = TRY(save(scope, enterprise, road));
    TRY(addOwnerPayment(scope, roadId, {QDate(2025, 3, 31), yuan(120'000)}));
    TRY(addOwnerPayment(scope, roadId, {QDate(2025, 5, 20), yuan(77'250)}));
    TRY(saveProgress(scope, roadId, roadProgress));
    TRY(saveYears(scope, enterprise, {{2024, {}, true}, {2025}}));
    TRY(openBooks(scope, enterprise, {2024, yuan(0), QStringLiteral("2024 年新设，此前无安全生产费用")}));
    TRY(saveUses(scope, enterprise, schoolId, constructionUses));
    TRY(moveFee(scope, enterprise, schoolId));
    return saveDocuments(scope, enterprise);
}

/// On the clerk's table at the end of September: one that can be posted, and one that the rule doesn't let through.
Result<void> leaveDrafts(WriteScope& scope)
{
    const EnterpriseId enterprise = TRY(sampleEnterprise(scope, sampleMachinery));
    const Id book = TRY(booksOf(scope, enterprise)).id;
    const Id activity = TRY(readFacts(scope, enterprise)).activities.front().id;
    Entry drill = bookedUse(activity, Month(2025, 9), "machinery.2", yuan(6'800), 1);
    drill.bookedOn = QDate(2025, 9, 28);
    drill.voucher->number = 93;
    drill.note = QStringLiteral("秋季应急演练物资");
    TRY(saveEntryDraft(scope, book, drill));
    Entry allowance = bookedUse(activity, Month(2025, 9), "machinery.5", yuan(18'000), 5);
    allowance.bookedOn = QDate(2025, 9, 29);
    allowance.voucher->number = 94;
    allowance.exclusion = "wages-and-benefits";
    allowance.counterparty.clear();
    allowance.note = QStringLiteral("安全员岗位津贴");
    TRY(saveEntryDraft(scope, book, allowance));
    return {};
}

}

Result<EnterpriseId> sampleEnterprise(const ReadScope& scope, std::string_view uscc)
{
    return TRY(enterpriseBy(scope, uscc)).id;
}

/// Month after month as a clerk does it: first the vouchers, then the accrual; the years before this one are closed.
Result<void> postSampleMonths(
    WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, Month first, Month through)
{
    const Book book = TRY(booksOf(scope, enterprise));
    for (Month month = first; month <= through; month = month.plus(1)) {
        std::vector<Id> drafts;
        for (const EntryDraft& draft : TRY(readEntryDrafts(scope, book.id))) {
            if (draft.entry.month() == month)
                drafts.push_back(draft.entry.id);
        }
        TRY(postDrafts(scope, rules, enterprise, drafts));
        TRY(postMonths(scope, rules, enterprise, month));
    }
    return {};
}

Result<void> closeSampleYears(WriteScope& scope, const EnterpriseId& enterprise)
{
    const Book book = TRY(booksOf(scope, enterprise));
    const Month last = Month::of(sampleDay());
    for (Month month = book.first; month.year() < last.year(); month = month.plus(1))
        TRY(closeMonth(scope, book.id, month));
    return {};
}

Result<void> keepSampleBooks(WriteScope& scope, const RuleBook& rules, std::string_view uscc)
{
    const EnterpriseId enterprise = TRY(sampleEnterprise(scope, uscc));
    const Month first = TRY(booksOf(scope, enterprise)).first;
    TRY(postSampleMonths(scope, rules, enterprise, first, Month::of(sampleDay())));
    return closeSampleYears(scope, enterprise);
}

Result<void> fillSample(WriteScope& scope, const RuleBook& rules)
{
    TRY(fillMachinery(scope));
    TRY(fillMine(scope));
    TRY(fillConstruction(scope));
    for (const std::string_view uscc : {sampleMachinery, sampleMine, sampleConstruction})
        TRY(keepSampleBooks(scope, rules, uscc));
    TRY(fillSampleGroup(scope, rules));
    TRY(fillSampleAccounts(scope));
    return leaveDrafts(scope);
}

}
