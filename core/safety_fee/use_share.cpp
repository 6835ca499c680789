// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/use_share.h"

#include <limits>

namespace plumbline::safety_fee {

namespace {

constexpr Wide hundredthsOfPercent = 10'000;
constexpr Wide millionthsOfHundredth = 100;
constexpr std::string_view ofDue = "due";
constexpr std::string_view ofPlan = "plan";

}

// Articles 46 and 51: what was used, beside what was planned and what was due.
Result<Receipt> useShareReceipt(ShareOf of, int year, Money use, Money whole, const Answering& answering)
{
    if (whole <= Money())
        return malformedInput("whole");
    const Wide share = divided(Wide(use.fen()) * hundredthsOfPercent, whole.fen(), Rounding::HalfUp) * millionthsOfHundredth;
    if (share > std::numeric_limits<std::int64_t>::max() || share < std::numeric_limits<std::int64_t>::min())
        return Problem{"number.too-large"};
    const std::string percent = formatRate(Rate::fromPartsPerMillion(std::int64_t(share)));
    const RulePack& pack = answering.pack();
    Working working(useShareRule, QDate(year, 12, 31), pack,
        {{"of", std::string(of == ShareOf::Due ? ofDue : ofPlan)}, {"year", std::to_string(year)}, {"use", formatMoney(use)},
            {"whole", formatMoney(whole)}});
    working.step(
        "use-share",
        [&] {
            return Figures{{"use", formatMoney(use)}, {"whole", formatMoney(whole)}, {"share", percent}};
        },
        Citation{pack.id, of == ShareOf::Due ? 51 : 46});
    return std::move(working).finish(percent, "half-up");
}

Result<Receipt> reckonUseShare(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    Members members = TRY(Members::of(inputs, {}));
    const std::string of = TRY(members.text("of"));
    const int year = int(TRY(parseCount(TRY(members.text("year")))));
    const Money use = TRY(parseSignedMoney(TRY(members.text("use"))));
    const Money whole = TRY(parseSignedMoney(TRY(members.text("whole"))));
    TRY(members.finish());
    if (of != ofDue && of != ofPlan)
        return malformedInput("of");
    return useShareReceipt(of == ofDue ? ShareOf::Due : ShareOf::Plan, year, use, whole, answering);
}

}
