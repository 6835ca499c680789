// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/activity_month.h"

#include "core/safety_fee/accrual.h"

namespace plumbline::safety_fee {

namespace {

/// The scheduled amounts of the three kinds of basis.
struct Scheduled {
    const MonthQuestion& question;
    const Answering& answering;
    Working& working;

    // 逐月平均提取 (第二十一条 and its like). 裁量: D2, eleven equal months, December the rest.
    Result<Money> operator()(const AnnualQuestion& basis) const
    {
        const Money annual = TRY(annualAmount(basis, answering, working));
        const Money amount = monthShare(basis, annual, question.month);
        const auto monthAndAmount = [&] {
            return Figures{{"month", formatMonth(question.month)}, {"amount", formatMoney(amount)}};
        };
        if (basis.isNewThisYear()) {
            working.step("new-enterprise", monthAndAmount, ReadingId{"D18"});
            return amount;
        }
        const Standard* const standard = TRY(answering.standard(basis.activity, basis.lines.front().standard));
        working.step(
            "spread",
            [&] {
                return Figures{{"annual", formatMoney(annual)}, {"months", "12"}};
            },
            standard->citation);
        working.step("rounding", monthAndAmount, ReadingId{"D2"});
        return amount;
    }
    Result<Money> operator()(const OutputQuestion& basis) const
    {
        return outputAmount(basis, question.activity, question.month, answering, working);
    }
    Result<Money> operator()(const ProgressQuestion& basis) const { return progressAmount(basis, answering, working); }
};

struct ToJson {
    Json operator()(const AnnualQuestion& basis) const { return Json::Object{{"annual", toJson(basis)}}; }
    Json operator()(const OutputQuestion& basis) const { return Json::Object{{"output", toJson(basis)}}; }
    Json operator()(const ProgressQuestion& basis) const { return Json::Object{{"progress", toJson(basis)}}; }
};

Json::Object inputsOf(const MonthQuestion& question)
{
    return {{"activity", question.activity}, {"month", formatMonth(question.month)},
        {"basis", std::visit(ToJson{}, question.basis)}, {"fund", toJson(question.fund)}};
}

Result<std::variant<AnnualQuestion, OutputQuestion, ProgressQuestion>> basisFromJson(const Json& json)
{
    using Any = std::variant<AnnualQuestion, OutputQuestion, ProgressQuestion>;
    if (const Json* const annual = json.find("annual"))
        return Any(TRY(annualQuestionFromJson(*annual)));
    if (const Json* const output = json.find("output"))
        return Any(TRY(outputQuestionFromJson(*output)));
    if (const Json* const progress = json.find("progress"))
        return Any(TRY(progressQuestionFromJson(*progress)));
    return malformedInput("basis");
}

}

// 裁量: D18, the whole amount of a new enterprise's year is posted on 31 December.
Money monthShare(const AnnualQuestion& basis, Money annual, Month month)
{
    if (basis.isNewThisYear())
        return month.number() == 12 ? annual : Money();
    return twelfths(annual)[std::size_t(month.number() - 1)];
}

Result<Money> scheduledAmount(const MonthQuestion& question, const Answering& answering, Working& working)
{
    return std::visit(Scheduled{question, answering, working}, question.basis);
}

Result<MonthAnswer> accrueMonth(const MonthQuestion& question, const Answering& answering)
{
    const RulePack& pack = answering.pack();
    Working working(monthRule, question.month.lastDay(), pack, inputsOf(question));
    MonthAnswer answer;
    answer.scheduled = TRY(scheduledAmount(question, answering, working));
    answer.accrued = TRY(afterSuspension(answer.scheduled, question.fund, pack, working));
    answer.why = TRY(std::move(working).finish(formatMoney(answer.accrued), "half-up"));
    return answer;
}

Result<Receipt> reckonMonth(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    Members members = TRY(Members::of(inputs, {}));
    MonthQuestion asked;
    asked.activity = TRY(members.text("activity"));
    asked.month = TRY(parseMonth(TRY(members.text("month"))));
    asked.basis = TRY(basisFromJson(*TRY(members.required("basis"))));
    asked.fund = TRY(fundStateFromJson(*TRY(members.required("fund"))));
    TRY(members.finish());
    return TRY(accrueMonth(asked, answering)).why;
}

}
