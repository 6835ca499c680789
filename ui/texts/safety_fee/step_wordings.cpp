// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/safety_fee/wordings.h"

namespace plumbline::safety_fee {

namespace {

// One step of a working: what was done, and what came out.
constexpr StepWording stepWordingsTable[] = {
    {"scale", {"{over:short} – {to:short} × {rate}", "{over:short} – {to:short} × {rate}"}, {"{exact:number}", "{exact:number}"}},
    {"tariff", {"{quantity:number} {unit:word} × {tariff:number} 元", "{quantity:number} {unit:word} × {tariff:number} yuan"},
        {"{exact:number}", "{exact:number}"}},
    {"share", {"{cost:money} × {rate}", "{cost:money} × {rate}"}, {"{exact:number}", "{exact:number}"}},
    {"choice", {"{activities:name}，取较高的标准", "{activities:name}: the higher standard"}, {"{chosen:name}", "{chosen:name}"}},
    {"spread",
        {"{annual:money} ÷ {months}，舍去分以下，12 月取余",
            "{annual:money} ÷ {months}, rounded down to the fen; December takes the rest"},
        {}},
    {"rounding", {"{month:month}，四舍五入到分", "{month:month}, rounded to the fen"}, {"{amount:number}", "{amount:number}"}},
    {"sum",
        {"{count}{terms} 项合计[，应为 {scheduled:number}，已提 {posted:number}]",
            "Sum of {count}{terms}[: should be {scheduled:number}, posted {posted:number}]"},
        {"{total:number}{amount:number}", "{total:number}{amount:number}"}},
    {"changed-month",
        {"{month:month}，已提 {posted:money}，现为 {now:money}", "{month:month}: {posted:money} posted, {now:money} now"}, {}},
    {"suspension",
        {"月初结余 {opening:money}，上年应计提的[ {multiple} ]倍线 {threshold:money}",
            "Opening balance {opening:money} against {threshold:money}, [{multiple} times ]last year's accrual due"},
        {"{suspended?暂停:不暂停}", "{suspended?suspended:not suspended}"}},
    {"resumption",
        {"月初结余 {opening:money}已低于 {threshold:money}，恢复提取",
            "Opening balance {opening:money} is below {threshold:money} again: accrual resumes"},
        {"{suspended?暂停:不暂停}", "{suspended?suspended:not suspended}"}},
    {"no-suspension",
        {"首年没有上年应计提金额，不适用暂停提取", "First year, no accrual due of a year before: suspension doesn't apply"},
        {"不暂停", "not suspended"}},
    {"net-base",
        {"收入 {revenue:money}，外购成本 {bought-in:money}，{applied?高于:不高于} {threshold}",
            "Revenue {revenue:money}, bought in {bought-in:money}: {applied?above:not above} {threshold}"},
        {"{base:number}", "{base:number}"}},
    {"internal-supply",
        {"收入 {revenue:money}减内部互供 {internal-supply:money}",
            "Revenue {revenue:money} less internal supply {internal-supply:money}"},
        {"{base:number}", "{base:number}"}},
    {"together",
        {"{count} 项业务不能分别核算，合计 {total:money}按{standard:name}的标准",
            "{count} businesses not accounted for separately: {total:money} together, under {standard:name}"},
        {}},
    {"progress",
        {"累计应提 {cumulative:money}[（完成 {completed:money}）][（进度 {share}）]减此前已提 {accrued-before:money}",
            "Cumulative {cumulative:money}[ (completed {completed:money})][ (progress {share})] less {accrued-before:money} "
            "accrued before"},
        {"{amount:number}", "{amount:number}"}},
    {"raw-ore",
        {"产量 {quantity:number}减利用的尾砂、低品位矿石 {reused:number}",
            "Output {quantity:number} less tailings sand and low-grade ore utilised {reused:number}"},
        {"{base:number}", "{base:number}"}},
    {"class",
        {"鉴定《{document}》自 {effective-from:month}起生效：{standards:name}",
            "Determination “{document}”, effective from {effective-from:month}: {standards:name}"},
        {}},
    {"small-quarry",
        {"年产规模 {scale:number} 吨（上限 {maximum:number} 吨），{hillside?山坡型:不是山坡型}",
            "Yearly scale {scale:number} t (at most {maximum:number} t), {hillside?on a hillside:not on a hillside}"},
        {"{standard:name}", "{standard:name}"}},
    {"new-enterprise",
        {"[{started} 投产，按 {revenue-of} 年收入][（含 {months-covered} 个月）][{month:month}，投产不足一年，年末提取]",
            "[In production since {started}, on the revenue of {revenue-of}][ (covering {months-covered} months)][{month:month}: "
            "in production for less than a year, accrued at year end]"},
        {"[{amount:number}]", "[{amount:number}]"}},
    {"older-contract",
        {"{project}签订于 {signed-on}，按原标准 {rate}（规则包 {pack}）",
            "{project}, signed on {signed-on}: the earlier rate {rate} (pack {pack})"},
        {}},
    {"provincial",
        {"规则包 {pack} 的省级标准 {provincial:number}，国家标准 {national:number}",
            "Provincial standard {provincial:number} of pack {pack}, national {national:number}"},
        {"{applied?按省级标准:按国家标准}", "{applied?provincial applies:national applies}"}},
    {"subcontract", {"{project}为分包，安全费用由总包提取", "{project} is a subcontract: the general contractor accrues the fee"},
        {}},
    {"raise", {"按最近一次补提数 {supplement:money}提高本年提取额", "Raised by the latest supplement of {supplement:money}"}, {}},
    {"deficit",
        {"年初结余 {opening:money} + 实提 {accrued:money} − 使用 {use:money}",
            "Opening {opening:money} + accrued {accrued:money} − used {use:money}"},
        {"{left:number}", "{left:number}"}},
    {"use-share", {"使用 {use:money} ÷ {whole:money}", "Used {use:money} ÷ {whole:money}"}, {"{share}", "{share}"}},
    {"tax-depreciation",
        {"原值 {cost:money}，残值率 {residual}，{months} 个月，本年 {of-year} 个月，此前已提 {before:money}",
            "Cost {cost:money}, residual {residual}, over {months} months, {of-year} of them this year, {before:money} before"},
        {"{amount:number}", "{amount:number}"}},
    {"supplement", {"年末补提", "Supplement at year end"}, {"{amount:number}", "{amount:number}"}},
    {"carried",
        {"{year} 年结余结转：年初 {opening:money}，加提取 {accrued:money}，减使用 {use:money}[，加补提 "
         "{supplement:money}][，加其他收支 {other:money}]",
            "Carried over from {year}: opened with {opening:money}, accrued {accrued:money}, used {use:money}[, "
            "supplemented {supplement:money}][, other movements {other:money}]"},
        {"{amount:number}", "{amount:number}"}},
    {"partial-year",
        {"上年只经营 {months} 个月，其应计提 {due:money}按原数，不折算全年",
            "Last year had business in {months} months only: its {due:money} due is taken as it is"},
        {}},
    {"reduced-minimum",
        {"另供参考：减去暂停期间的 {forgone:money}，按 {reduced:money}的 {share} 为 {least:number}",
            "For information: less the {forgone:money} forgone while suspended, {share} of {reduced:money} is {least:number}"},
        {"{below?不足:已达到}", "{below?below:reached}"}},
    {"minimum-use",
        {"使用 {use:money}，应计提 {due:money}的 {share} 为下限", "Used {use:money}; at least {share} of the {due:money} due"},
        {"{below?不足:已达到}", "{below?below:reached}"}},
};
static_assert(areComplete(stepWordingsTable));

}

std::span<const StepWording> stepWordings()
{
    return stepWordingsTable;
}

}
