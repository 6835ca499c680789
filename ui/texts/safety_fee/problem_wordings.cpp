// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/safety_fee/wordings.h"

namespace plumbline::safety_fee {

namespace {

// Facts that are missing or refused.
constexpr ProblemWording problemWordingsTable[] = {
    {"accrue.list-not-combinable",
        {"[“{activities}”|这些业务]不能并列计算[：{reason:word}]。",
            "[“{activities}”|These activities] can't be taken together[: {reason:word}]."},
        {"从高提取只针对同一煤矿并存的多种井工灾害。",
            "The higher standard is for several hazards at one underground coal mine, and for nothing else."},
        {"请列出两种以上不同的井工煤矿类别；其他业务请分开计算。",
            "List two or more different underground kinds of one coal mine; reckon anything else on its own."}},
    {"accrue.missing-activity", {"没有写明业务。", "The activity isn't named."},
        {"提取标准由业务决定。", "The activity decides the standard."},
        {"请补上 activity；各业务名称见 rules show。", "Add activity; for the names see rules show."}},
    {"accrue.missing-basis", {"没有写明计提基数[ {expected}]。", "The basis[ {expected}] is missing."},
        {"缺的基数不会当作零。", "What is missing is never taken as zero."},
        {"请补上 basis[，其名称为 {expected}]。", "Add basis[ with {expected}]."}},
    {"accrue.missing-date", {"没有写明日期。", "The date is missing."},
        {"由日期决定适用哪一版规则，所以不能猜。", "The day decides which rule answers, so it isn't guessed."},
        {"请补上 date，例如 2024-05-31。", "Add date, such as 2024-05-31."}},
    {"accrue.missing-id", {"没有写明编号。", "The id is missing."},
        {"没有编号，答案就对不上是哪一条。", "Without it an answer can't be matched to its input."},
        {"请补上 id，写法不限。", "Add id, of any form."}},
    {"accrue.unknown-activity",
        {"规则包里没有[“{activity}”]这项业务。", "The rule pack has no activity [“{activity}”|of that name]."},
        {"没有标准就没有金额，不能借用相近的业务。",
            "Without its standard there is no amount, and none is borrowed from a similar one."},
        {"请核对业务名称，全部名称见 rules show。", "Check the name; all of them are in rules show."}},
    {"accrue.wrong-basis",
        {"[“{activity}”|这项业务]不以[“{given}”|此]为计提基数。",
            "[“{activity}”|This activity] is not reckoned on [“{given}”|this basis]."},
        {"基数用错，金额就错。", "A wrong basis gives a wrong amount."},
        {"[请只填基数 {expected}。|请核对基数。]", "[Give {expected} and nothing else.|Check the basis.]"}},
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
