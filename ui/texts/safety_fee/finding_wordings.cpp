// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/safety_fee/wordings.h"

namespace plumbline::safety_fee {

namespace {

// What is wrong, in one line.
constexpr KeyWording findingWordingsTable[] = {
    {"safety_fee.scope.outside",
        {"{business:name}不在提取范围内：不提取，安全支出据实列支。",
            "{business:name} is outside the rule: no accrual, safety cost is expensed as spent."}},
    {"safety_fee.use.not-listed",
        {"{category:name}[（{amount:money}）]不在本行业的使用范围内。",
            "{category:name}[ ({amount:money})] is not on the industry's list of uses."}},
    {"safety_fee.use.excluded",
        {"{category:name}[（{amount:money}）]属于排除事项：{exclusion:name}。",
            "{category:name}[ ({amount:money})] falls under an exclusion: {exclusion:name}."}},
    {"safety_fee.use.wages",
        {"[{note}：]职工薪酬、福利不得列支，{amount:money}。",
            "[{note}: ]wages and benefits may not be paid from the fee, {amount:money}."}},
    {"safety_fee.use.limited-item", {"{category:name}只限于{only:name}。", "{category:name} is limited to {only:name}."}},
    {"safety_fee.use.no-voucher",
        {"[{note}：]支出 {amount:money}没有发票、收据或转账凭证。",
            "[{note}: ]{amount:money} was used without invoice, receipt or transfer slip."}},
    {"safety_fee.use.headquarters",
        {"{category:name}[（{amount:money}）]不在集团总部的使用范围内。",
            "{category:name}[ ({amount:money})] is not among the uses open to group headquarters."}},
    {"safety_fee.use.simple-reproduction-twice",
        {"{amount:money}已从维简费列支，不得再从安全费用列支。",
            "{amount:money} was already paid from the simple-reproduction fee and may not be paid from this one too."}},
    {"safety_fee.closing.unposted", {"{month:month}的提取还没有入账。", "The accrual of {month:month} isn't posted."}},
    {"safety_fee.closing.draft",
        {"{date} 的草稿（{amount:money}）还没有入账。", "A draft of {date} ({amount:money}) isn't posted."}},
    {"safety_fee.closing.number-missing",
        {"分录编号到 {last}，却只有 {count} 笔。", "Entries are numbered up to {last}, but there are {count}."}},
    {"safety_fee.closing.balance",
        {"到 {month:month}：收入 {in:money}，减支出 {out:money}，结余 {closing:money}。",
            "Through {month:month}: in {in:money}, less out {out:money}, leaves {closing:money}."}},
    {"safety_fee.hazard.undetermined",
        {"{activity:name}的灾害类别没有鉴定文件。", "The hazard class of {activity:name} rests on no determination."}},
    {"safety_fee.hazard.expired",
        {"{activity:name}的灾害类别鉴定[《{document}》]已于 {valid-until} 到期。",
            "The determination[ “{document}”] of {activity:name}'s hazard class expired on {valid-until}."}},
    {"safety_fee.small-quarry.not-eligible",
        {"不符合小型露天采石场的条件：{reason:word}[（年产规模 {scale:number} 吨，上限 {maximum:number} "
         "吨）]，改用非金属露天矿标准。",
            "Not a small open quarry: {reason:word}[ (yearly scale {scale:number} t, at most {maximum:number} t)]; the rate of "
            "non-metal open-pit mines applies."}},
    {"safety_fee.procedures.missing",
        {"没有登记企业内部的安全生产费用管理制度。", "No internal system for the safety fee is registered."}},
    {"safety_fee.plan.no-budget",
        {"{year} 年的使用计划没有纳入财务预算。", "The plan of {year} is not included in any financial budget."}},
    {"safety_fee.plan.basis-missing",
        {"{activity}在这些月份没有预计产量或进度：{months}，这些月份没有计入应提。",
            "{activity} has no expected output or progress in {months}; nothing is reckoned for these months."}},
    {"safety_fee.plan.use-below-minimum",
        {"计划使用 {use:money}，不足应计提 {due:money}的 60%，还差 {missing:money}。",
            "The planned use of {use:money} is less than 60% of the {due:money} due; {missing:money} is missing."}},
    {"safety_fee.plan.deficit",
        {"按此计划，{year} 年末结余为负，预计须补提 {deficit:money}。",
            "By this plan the balance at the end of {year} is negative; a supplement of {deficit:money} is to be expected."}},
    {"safety_fee.deficit",
        {"{year} 年末结余为负，应补提 {deficit:money}。",
            "The balance at the end of {year} is negative; {deficit:money} is to be made up."}},
    {"safety_fee.opening-balance-differs",
        {"{year} 年填写的年初结余 {typed:money}与上一年结转的 {carried:money}不一致；按填写的数计算。",
            "The opening balance recorded for {year}, {typed:money}, isn't the {carried:money} that the year before leaves; the "
            "recorded one is used."}},
    {"safety_fee.use.reason-missing",
        {"{category:name}[（{amount:money}）]须注明理由：何以直接与安全生产相关。",
            "{category:name}[ ({amount:money})] needs a reason: how it serves safety directly."}},
    {"safety_fee.use.below-minimum",
        {"{year} 年使用 {use:money}，不足应计提 {due:money}的 60%，还差 {missing:money}[；书面说明应于 {statement-due} 前提交]。",
            "In {year} {use:money} was used, less than 60% of the {due:money} due; {missing:money} is missing[; the written "
            "statement is due by {statement-due}]."}},
    {"safety_fee.priority.cut",
        {"为达到法定标准或按监管要求安排的{category:name}[（{amount:money}）]被削减或推迟，而其他支出仍有安排。",
            "{category:name}[ ({amount:money})], needed for a statutory standard or ordered by an authority, was cut or "
            "postponed while other uses stay funded."}},
    {"safety_fee.provincial.lower",
        {"规则包 {pack} 的省级标准 {provincial} 低于国家标准 {national}，仍按国家标准执行。",
            "The provincial standard {provincial} of pack {pack} is below the national {national}; the national one applies."}},
    {"safety_fee.tender.below-statutory",
        {"{project}的投标安全费 {bid:money}低于应计提的 {statutory:money}。",
            "The safety fee of {bid:money} bid for {project} is below the statutory {statutory:money}."}},
    {"safety_fee.contract.no-separate-clause",
        {"{project}的合同没有单独列明安全生产费用。",
            "The contract for {project} doesn't state the safety fee in a clause of its own."}},
    {"safety_fee.contract.older-rate-missing",
        {"{project}签订于 {signed-on}，适用原标准，但还没有导入原标准。",
            "{project} was signed on {signed-on} and keeps the earlier rate, which hasn't been imported."}},
    {"safety_fee.advance.late",
        {"{project}：建设单位应于 {due-on} 前支付 {required:money}，已付 {paid:money}。",
            "{project}: the owner was to pay {required:money} by {due-on}; paid so far {paid:money}."}},
    {"safety_fee.subcontract.late",
        {"{project}：总包单位应于 {due-on} 前支付分包 {required:money}，已付 {paid:money}。",
            "{project}: the general contractor was to pay the subcontractor {required:money} by {due-on}; paid so far "
            "{paid:money}."}},
    {"safety_fee.subcontract.accrued-again",
        {"{project}的安全费用已由总包提取，分包不得重复提取。",
            "The fee of {project} is accrued by the general contractor; the subcontractor may not accrue it again."}},
    {"safety_fee.settlement.not-returned",
        {"{project}已结算，未用完的 {amount:money}应退还建设单位。",
            "{project} is settled; the unused {amount:money} is to be returned to the owner."}},
    {"safety_fee.balance.restructured",
        {"产权变更后，结余 {amount:money}应由变更后的企业继续管理使用。",
            "After the change of ownership the balance of {amount:money} stays under the care of the succeeding enterprise."}},
    {"safety_fee.balance.exit",
        {"企业停业、转产或清算（{kind:word}），结余 {amount:money}要按规定处理[，由{keeper}管理]。",
            "The business ends, changes or is liquidated ({kind:word}); the balance of {amount:money} is to be dealt with as the "
            "rule says[, kept by {keeper}]."}},
    {"safety_fee.balance.centralised",
        {"{by}集中管理结余 {amount:money}，没有法律、行政法规依据。",
            "{by} pools the balance of {amount:money} without a law or administrative regulation that allows it."}},
    {"safety_fee.disclosure.missing",
        {"{year} 年安全生产费用的提取和使用情况尚未披露。", "The accrual and use of {year} have not been disclosed."}},
    {"safety_fee.accounting.not-separate", {"安全生产费用没有专户核算。", "The safety fee is not accounted for separately."}},
};
static_assert(areComplete(findingWordingsTable));

}

std::span<const KeyWording> findingWordings()
{
    return findingWordingsTable;
}

}
