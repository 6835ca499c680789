// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/totals.h"

#include "core/safety_fee/accrual.h"

namespace plumbline::safety_fee {

Result<Receipt> totalReceipt(
    std::string_view of, int year, const std::vector<Money>& amounts, const Answering& answering, QDate day)
{
    Json::Array list;
    Sum sum;
    for (const Money amount : amounts) {
        list.push_back(formatMoney(amount));
        sum += amount;
    }
    const std::string total = formatMoney(TRY(sum.total()));
    Working working(totalRule, day, answering.pack(), {{"of", of}, {"year", std::to_string(year)}, {"amounts", std::move(list)}});
    working.step(
        "sum",
        [&] {
            return Figures{{"count", std::to_string(amounts.size())}, {"total", total}};
        },
        ReadingId{of == "due" ? "D12" : "D2"});
    return std::move(working).finish(total, "none");
}

Result<Receipt> reckonTotal(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    Members members = TRY(Members::of(inputs, {}));
    const std::string of = TRY(members.text("of"));
    const int year = int(TRY(parseCount(TRY(members.text("year")))));
    std::vector<Money> amounts;
    for (const Json& amount : *TRY(members.array("amounts"))) {
        if (!amount.isString())
            return malformedInput("amounts");
        amounts.push_back(TRY(parseSignedMoney(amount.string())));
    }
    TRY(members.finish());
    return totalReceipt(of, year, amounts, answering, question.day);
}

Money raiseShare(Money raise, Month month)
{
    return twelfths(raise)[std::size_t(month.number() - 1)];
}

// Article 49 (1): after two years of supplements the standard may be raised by the latest.裁量: D19, in twelfths, a line of its
// own.
Result<RaiseMonth> raiseMonth(Money raise, Month month, const FundState& fund, const Answering& answering)
{
    const RulePack& pack = answering.pack();
    if (raise.isNegative())
        return Problem{"number.negative"}.with("value", argument(formatMoney(raise))).in(QStringLiteral("raise"));
    Working working(
        raiseRule, month.lastDay(), pack, {{"raise", formatMoney(raise)}, {"month", formatMonth(month)}, {"fund", toJson(fund)}});
    RaiseMonth answer;
    answer.scheduled = raiseShare(raise, month);
    working.step(
        "raise",
        [&] {
            return Figures{{"supplement", formatMoney(raise)}};
        },
        Citation{pack.id, 49, 1});
    working.step(
        "spread",
        [&] {
            return Figures{{"annual", formatMoney(raise)}, {"months", "12"}};
        },
        ReadingId{"D19"});
    working.step(
        "rounding",
        [&] {
            return Figures{{"month", formatMonth(month)}, {"amount", formatMoney(answer.scheduled)}};
        },
        ReadingId{"D2"});
    answer.accrued = TRY(afterSuspension(answer.scheduled, fund, pack, working));
    answer.why = TRY(std::move(working).finish(formatMoney(answer.accrued), "toward-zero"));
    return answer;
}

Result<Receipt> reckonRaise(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    Members members = TRY(Members::of(inputs, {}));
    const Money raise = TRY(parseMoney(TRY(members.text("raise"))));
    const Month month = TRY(parseMonth(TRY(members.text("month"))));
    const FundState fund = TRY(fundStateFromJson(*TRY(members.required("fund"))));
    TRY(members.finish());
    return TRY(raiseMonth(raise, month, fund, answering)).why;
}

}
