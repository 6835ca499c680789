// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/year_end.h"

#include "core/safety_fee/accrual.h"

namespace plumbline::safety_fee {

namespace {

QDate lastDayOf(int year)
{
    return QDate(year, 12, 31);
}

Result<int> yearFrom(Members& members)
{
    return int(TRY(parseCount(TRY(members.text("year")))));
}
Result<Money> moneyFrom(Members& members, std::string_view key)
{
    return parseSignedMoney(TRY(members.text(key)));
}

/// The last day for the statement on low use. 裁量: D4, it is that day itself and never rolls.
Result<QDate> statementDay(const RulePack& pack, int year)
{
    constexpr std::string_view name = "safety_fee.low-use-statement";
    const Deadline* const deadline = pack.deadline(name);
    if (!deadline)
        return Problem{"rules.no-such-deadline"}.with("deadline", argument(name)).with("pack", argument(pack.id));
    return QDate(year + (deadline->isNextYear ? 1 : 0), deadline->month, deadline->day);
}

// Article 47 (3): more used than accrued and brought forward.裁量: D15.
Result<Deficit> deficitOn(int year, Money opening, Money accrued, Money use, const Answering& answering)
{
    Sum balance(opening);
    balance += accrued;
    balance -= use;
    const Money left = TRY(balance.total());
    Deficit answer;
    answer.amount = left.isNegative() ? -left : Money();

    Working working(deficitRule, lastDayOf(year), answering.pack(),
        {{"year", std::to_string(year)}, {"opening", formatMoney(opening)}, {"accrued", formatMoney(accrued)},
            {"use", formatMoney(use)}});
    working.step(
        "deficit",
        [&] {
            return Figures{{"opening", formatMoney(opening)}, {"accrued", formatMoney(accrued)}, {"use", formatMoney(use)},
                {"left", formatMoney(left)}};
        },
        Citation{answering.pack().id, 47, 3});
    working.step(
        "supplement",
        [&] {
            return Figures{{"amount", formatMoney(answer.amount)}};
        },
        ReadingId{"D15"});
    answer.why = TRY(std::move(working).finish(formatMoney(answer.amount), "none"));
    return answer;
}

struct ReducedMinimum {
    Money due;
    Money use;
    Money forgone;
};

// 裁量: D12, the least use rests on the whole due; where a suspension occurred, the reduced figure is shown beside it.
Result<void> addReducedStep(const ReducedMinimum& question, const Parameter& share, Working& working)
{
    Sum sum(question.due);
    sum -= question.forgone;
    const Money reduced = TRY(sum.total());
    const ExactAmount least = ExactAmount::product(reduced, TRY(share.rate()));
    const auto figures = [&] {
        return Figures{{"forgone", formatMoney(question.forgone)}, {"reduced", formatMoney(reduced)}, {"share", share.value},
            {"least", formatExact(least)}, {"below", std::string(ExactAmount::of(question.use) < least ? yes : no)}};
    };
    working.step("reduced-minimum", figures, ReadingId{"D12"});
    return {};
}

// 第五十一条：当年实际使用不足年度应计提金额 60% 的。裁量: D17, exactly: use x 100 < due x 60.
Result<MinimumUse> minimumUseOn(int year, Money due, Money use, Money forgone, const Answering& answering)
{
    const RulePack& pack = answering.pack();
    const Parameter* const share = TRY(pack.parameter("use.minimum-share"));
    const ExactAmount least = ExactAmount::product(due, TRY(share->rate()));
    MinimumUse answer;
    answer.isApplicable = !due.isZero();
    answer.isBelow = answer.isApplicable && ExactAmount::of(use) < least;
    answer.statementDue = TRY(statementDay(pack, year));
    if (answer.isBelow) {
        Sum missing(TRY(least.rounded(Rounding::HalfUp)));
        missing -= use;
        if (ExactAmount::of(TRY(least.rounded(Rounding::HalfUp))) < least)
            missing += Money::fromFen(1); // the least whole fen that suffices
        answer.missing = TRY(missing.total());
    }

    Json::Object inputs{{"year", std::to_string(year)}, {"due", formatMoney(due)}, {"use", formatMoney(use)}};
    if (!forgone.isZero())
        inputs.emplace("forgone", formatMoney(forgone));
    Working working(minimumUseRule, lastDayOf(year), pack, std::move(inputs));
    const auto figures = [&] {
        return Figures{{"use", formatMoney(use)}, {"due", formatMoney(due)}, {"share", share->value},
            {"least", formatExact(least)}, {"below", std::string(answer.isBelow ? yes : no)},
            {"missing", formatMoney(answer.missing)}};
    };
    if (answer.isApplicable)
        working.step("minimum-use", figures, share->citation);
    else
        working.step("minimum-use", figures, ReadingId{"D17"});
    if (!forgone.isZero())
        TRY(addReducedStep({due, use, forgone}, *share, working));
    answer.why = TRY(std::move(working).finish(std::string(answer.isBelow ? yes : no), "none"));
    return answer;
}

}

Result<Deficit> deficit(const RuleBook& rules, int year, Money opening, Money accrued, Money use)
{
    return deficitOn(year, opening, accrued, use, TRY(Answering::on(rules, lastDayOf(year))));
}

Result<MinimumUse> minimumUse(const RuleBook& rules, int year, Money due, Money use, Money forgone)
{
    return minimumUseOn(year, due, use, forgone, TRY(Answering::on(rules, lastDayOf(year))));
}

// 第四十九条第一款：连续两年补提安全生产费用的。
Result<std::optional<Money>> permittedRaise(const RuleBook& rules, const Facts& facts, int year)
{
    const Answering answering = TRY(Answering::on(rules, lastDayOf(year)));
    const std::int64_t needed = TRY(TRY(answering.pack().parameter("supplement.consecutive-years"))->count());
    const auto supplementOf = [&](int number) {
        const YearFacts* const known = facts.year(number);
        return known && known->supplement ? *known->supplement : Money();
    };
    // 裁量: D19, a raise that runs goes on by the latest supplement until it is ended.
    const Money before = facts.raiseIn(year - 1).value_or(Money());
    const bool isRunning = !before.isZero();
    for (int back = 1; back <= int(needed); ++back) {
        if (!isRunning && supplementOf(year - back) <= Money())
            return std::optional<Money>();
    }
    const Money latest = supplementOf(year - 1);
    return std::optional<Money>(latest > Money() ? latest : before);
}

Result<Receipt> reckonDeficit(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    Members members = TRY(Members::of(inputs, {}));
    const int year = TRY(yearFrom(members));
    const Money opening = TRY(moneyFrom(members, "opening"));
    const Money accrued = TRY(moneyFrom(members, "accrued"));
    const Money use = TRY(moneyFrom(members, "use"));
    TRY(members.finish());
    return TRY(deficitOn(year, opening, accrued, use, answering)).why;
}

Result<Receipt> reckonMinimumUse(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    Members members = TRY(Members::of(inputs, {}));
    const int year = TRY(yearFrom(members));
    const Money due = TRY(moneyFrom(members, "due"));
    const Money use = TRY(moneyFrom(members, "use"));
    const Money forgone = members.has("forgone") ? TRY(moneyFrom(members, "forgone")) : Money();
    TRY(members.finish());
    return TRY(minimumUseOn(year, due, use, forgone, answering)).why;
}

}
