// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/suspension.h"

namespace plumbline::safety_fee {

Json toJson(const FundState& fund)
{
    Json::Object json{{"opening", formatMoney(fund.opening)}};
    if (fund.priorYearDue)
        json.emplace("prior-year-due", formatMoney(*fund.priorYearDue));
    return json;
}

Result<FundState> fundStateFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    FundState fund;
    fund.opening = TRY(parseSignedMoney(TRY(members.text("opening"))));
    if (const auto due = TRY(members.optionalText("prior-year-due")))
        fund.priorYearDue = TRY(parseSignedMoney(*due));
    TRY(members.finish());
    return fund;
}

// 裁量: D13, without a previous accrual due article 50 does not apply; never three times nothing.
Result<std::optional<Money>> suspensionThreshold(const FundState& fund, const RulePack& pack)
{
    const std::int64_t multiple = TRY(TRY(pack.parameter("suspension.multiple"))->count());
    if (!fund.priorYearDue || fund.priorYearDue->fen() <= 0)
        return std::optional<Money>();
    Sum threshold;
    for (std::int64_t time = 0; time < multiple; ++time)
        threshold += *fund.priorYearDue;
    return std::optional<Money>(TRY(threshold.total()));
}

// Article 50: suspended from the month whose opening balance reaches the multiple of last year's accrual due.
bool isSuspended(Money opening, const std::optional<Money>& threshold)
{
    return threshold && opening >= *threshold;
}

Result<bool> isSuspended(const FundState& fund, const RulePack& pack)
{
    return isSuspended(fund.opening, TRY(suspensionThreshold(fund, pack)));
}

// 裁量: D14, the month's share is forgone, not deferred.
Result<Money> afterSuspension(Money scheduled, const FundState& fund, const RulePack& pack, Working& working)
{
    if (!TRY(isSuspended(fund, pack)))
        return scheduled;
    const std::optional<Money> threshold = TRY(suspensionThreshold(fund, pack));
    working.step(
        "suspension",
        [&] {
            return Figures{{"opening", formatMoney(fund.opening)}, {"prior-year-due", formatMoney(*fund.priorYearDue)},
                {"threshold", formatMoney(*threshold)}, {"suspended", std::string(yes)}, {"forgone", formatMoney(scheduled)}};
        },
        TRY(pack.parameter("suspension.multiple"))->citation);
    return Money();
}

Result<Receipt> suspensionReceipt(const SuspensionQuestion& question, Month month, const Answering& answering)
{
    const FundState& fund = question.fund;
    const int priorYearMonths = question.priorYearMonths;
    const RulePack& pack = answering.pack();
    Json::Object inputs{{"month", formatMonth(month)}, {"fund", toJson(fund)}};
    if (question.wasSuspended)
        inputs.emplace("was-suspended", yes);
    if (priorYearMonths < 12)
        inputs.emplace("prior-year-months", std::to_string(priorYearMonths));
    Working working(suspensionRule, month.lastDay(), pack, std::move(inputs));

    const Parameter* const multiple = TRY(pack.parameter("suspension.multiple"));
    const std::optional<Money> threshold = TRY(suspensionThreshold(fund, pack));
    const bool suspended = TRY(isSuspended(fund, pack));
    const std::string answer(suspended ? yes : no);
    if (!threshold) {
        working.step(
            "no-suspension",
            [&] {
                return Figures{{"opening", formatMoney(fund.opening)}};
            },
            ReadingId{"D13"});
    } else {
        // 裁量: D13, a partial year before is taken as it is, not annualised.
        if (priorYearMonths < 12)
            working.step(
                "partial-year",
                [&] {
                    return Figures{{"months", std::to_string(priorYearMonths)}, {"due", formatMoney(*fund.priorYearDue)}};
                },
                ReadingId{"D13"});
        working.step(
            question.wasSuspended && !suspended ? "resumption" : "suspension",
            [&] {
                return Figures{{"opening", formatMoney(fund.opening)}, {"prior-year-due", formatMoney(*fund.priorYearDue)},
                    {"multiple", multiple->value}, {"threshold", formatMoney(*threshold)}, {"suspended", answer}};
            },
            multiple->citation);
    }
    return std::move(working).finish(answer, "none");
}

Result<Receipt> reckonSuspension(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    Members members = TRY(Members::of(inputs, {}));
    const Month month = TRY(parseMonth(TRY(members.text("month"))));
    SuspensionQuestion asked;
    asked.fund = TRY(fundStateFromJson(*TRY(members.required("fund"))));
    asked.wasSuspended = TRY(members.optionalText("was-suspended")).has_value();
    if (const auto months = TRY(members.optionalText("prior-year-months")))
        asked.priorYearMonths = int(TRY(parseCount(*months)));
    TRY(members.finish());
    return suspensionReceipt(asked, month, answering);
}

}
