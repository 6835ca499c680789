// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/safety_fee/wordings.h"

namespace plumbline::safety_fee {

namespace {

// Words that stand for a value.
constexpr KeyWording wordsTable[] = {
    {"module.safety_fee", {"安全费用", "Safety fee"}},
    {"safety-fee", {"安全生产费用", "the safety fee"}},
    {"scale", {"年产规模超过上限", "its yearly scale is above the limit"}},
    {"not-hillside", {"不是山坡型露天采石场", "it is not a hillside open quarry"}},
    {"mine", {"矿山", "a mine"}},
    {"hazardous", {"危险品生产、储存企业", "a maker or store of hazardous goods"}},
    {"too-few", {"至少要有两种", "at least two are needed"}},
    {"repeated", {"有一种重复", "one is repeated"}},
    {"not-underground", {"有的不是井工煤矿", "one is not an underground coal mine"}},
    {"other", {"其他企业", "another enterprise"}},
    {"booked_on", {"日期", "day"}},
    {"amount_fen", {"金额", "amount"}},
    {"category", {"类别", "category"}},
    {"voucher_word", {"凭证字", "voucher word"}},
    {"voucher_number", {"凭证号", "voucher number"}},
};
static_assert(areComplete(wordsTable));

// What a receipt of a rule reckons.
constexpr KeyWording ruleWordingsTable[] = {
    {"safety_fee.accrual", {"应提金额", "Accrual"}},
    {"safety_fee.activity-year", {"年度应计提", "Accrual due of the year"}},
    {"safety_fee.month", {"当月提取", "Accrual of the month"}},
    {"safety_fee.raise", {"补提后提高的部分", "Raise after supplements"}},
    {"safety_fee.total", {"各项业务合计", "Total of all businesses"}},
    {"safety_fee.suspension", {"是否暂停提取", "Suspended or not"}},
    {"safety_fee.minimum-use", {"使用是否达到下限", "Least use reached or not"}},
    {"safety_fee.deficit", {"年末赤字与补提", "Deficit and supplement at year end"}},
    {"safety_fee.opening", {"年初结余", "Opening balance"}},
    {"safety_fee.use-share", {"使用率", "Share used"}},
    {"safety_fee.tax-depreciation", {"税法折旧", "Tax depreciation"}},
    {"safety_fee.changed-months", {"已提月份更正的差额", "Difference of months posted before"}},
};
static_assert(areComplete(ruleWordingsTable));

}

std::span<const KeyWording> ruleWordings()
{
    return ruleWordingsTable;
}

std::span<const KeyWording> words()
{
    return wordsTable;
}

}
