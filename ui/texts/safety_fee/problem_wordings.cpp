// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/safety_fee/wordings.h"

namespace plumbline::safety_fee {

namespace {

// Facts that are missing or refused.
constexpr ProblemWording problemWordingsTable[] = {
    {"safety_fee.prior-year-due-unknown", {"{year} 年的应计提金额还不知道。", "The accrual due for {year} isn't known yet."},
        {"它的三倍决定是否暂停提取；不知道不等于不暂停。",
            "Three times this figure decides the suspension; not knowing it doesn't mean there is none."},
        {"请补录 {year} 年的应计提金额及其来源，或注明本年是首年。",
            "Enter the accrual due for {year} and its source, or say that this is the first year."}},
};
static_assert(areComplete(problemWordingsTable));

}

std::span<const ProblemWording> problemWordings()
{
    return problemWordingsTable;
}

}
