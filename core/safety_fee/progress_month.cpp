// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/progress_month.h"

#include <limits>

namespace plumbline::safety_fee {

namespace {

constexpr std::int64_t whole = 1'000'000; // parts per million of a rate

/// A step for every province's rate that was compared, and for an older contract's own.
void addRateSteps(const ProgressQuestion& question, const ContractRate& rate, const Answering& answering, Working& working)
{
    if (rate.isOlder) {
        working.step(
            "older-contract",
            [&] {
                return Figures{{"project", question.contract.project.toStdString()},
                    {"signed-on", formatDate(*question.contract.signedOn)}, {"rate", formatRate(rate.rate)},
                    {"pack", rate.pack->id}};
            },
            rate.citation);
        working.restOn(*rate.pack);
        return;
    }
    const Standard* const national = answering.pack().standard(question.standard);
    for (const StandardsTable* const province : answering.provincial(question.standard)) {
        const RulePack* const overlay = &province->pack();
        const Share* const share = std::get_if<Share>(&province->find(question.standard)->standard->measure);
        if (!share)
            continue;
        working.step(
            "provincial",
            [&] {
                return Figures{{"pack", overlay->id}, {"standard", question.standard}, {"provincial", formatRate(share->rate)},
                    {"national", formatRate(std::get<Share>(national->measure).rate)},
                    {"applied", std::string(overlay == rate.pack ? yes : no)}};
            },
            ReadingId{"R2"});
        working.restOn(*overlay);
    }
}

Figures progressFigures(const ProgressQuestion& question, Money cumulative, Money amount)
{
    Figures figures;
    if (const Money* const completed = std::get_if<Money>(&question.progress))
        figures.emplace_back("completed", formatMoney(*completed));
    else
        figures.emplace_back("share", formatRate(std::get<Rate>(question.progress)));
    figures.emplace_back("cumulative", formatMoney(cumulative));
    figures.emplace_back("accrued-before", formatMoney(question.accruedBefore));
    figures.emplace_back("amount", formatMoney(amount));
    return figures;
}

}

Json toJson(const ProgressQuestion& question)
{
    const Contract& contract = question.contract;
    Json::Object json{{"standard", question.standard}, {"project", contract.project.toStdString()},
        {"cost", formatMoney(contract.cost)}, {"accrued-before", formatMoney(question.accruedBefore)}};
    if (const Money* const completed = std::get_if<Money>(&question.progress))
        json.emplace("completed", formatMoney(*completed));
    else
        json.emplace("share", formatRate(std::get<Rate>(question.progress)));
    if (contract.signedOn)
        json.emplace("signed-on", formatDate(*contract.signedOn));
    if (contract.isTenderedBefore)
        json.emplace("tendered-before", yes);
    if (contract.isSubcontract)
        json.emplace("subcontract", yes);
    return json;
}

Result<ProgressQuestion> progressQuestionFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    ProgressQuestion question;
    Contract& contract = question.contract;
    question.standard = TRY(members.text("standard"));
    contract.project = QString::fromStdString(TRY(members.text("project")));
    contract.cost = TRY(parseMoney(TRY(members.text("cost"))));
    question.accruedBefore = TRY(parseSignedMoney(TRY(members.text("accrued-before"))));
    if (const auto completed = TRY(members.optionalText("completed")))
        question.progress = TRY(parseMoney(*completed));
    else
        question.progress = TRY(parseRate(TRY(members.text("share"))));
    if (const auto signedOn = TRY(members.optionalText("signed-on")))
        contract.signedOn = TRY(parseDate(*signedOn));
    contract.isTenderedBefore = TRY(members.optionalText("tendered-before")).has_value();
    contract.isSubcontract = TRY(members.optionalText("subcontract")).has_value();
    TRY(members.finish());
    return question;
}

Result<Money> cumulativeFee(Rate rate, Money cost, const CumulativeProgress& progress)
{
    if (const Money* const completed = std::get_if<Money>(&progress))
        return ExactAmount::product(*completed, rate).rounded(Rounding::HalfUp);
    const Wide exact = Wide(cost.fen()) * rate.partsPerMillion() * std::get<Rate>(progress).partsPerMillion();
    return Money::fromFen(std::int64_t(divided(exact, Wide(whole) * whole, Rounding::HalfUp))); // at most the cost: no overflow
}

Result<ContractRate> progressRate(const std::string& standard, const Contract& contract, const Answering& answering)
{
    const Standard* const national = TRY(answering.standard(contract.project.toStdString(), standard));
    return contractRate(answering.pack(), answering.overlays(), *national, contract);
}

// 于月末按工程进度计算提取 (第十七条)、逐月提取 (第十条第三款、第十四条第二款). 裁量: D7, cumulatively.
Result<Money> progressAmount(const ProgressQuestion& question, const Answering& answering, Working& working)
{
    if (question.contract.isSubcontract) {
        working.step(
            "subcontract",
            [&] {
                return Figures{{"project", question.contract.project.toStdString()}};
            },
            Citation{answering.pack().id, 18, 2});
        return Money();
    }
    const ContractRate rate = TRY(progressRate(question.standard, question.contract, answering));
    const Money cost = question.contract.cost;
    addRateSteps(question, rate, answering, working);
    working.step(
        "share",
        [&] {
            return Figures{{"cost", formatMoney(cost)}, {"rate", formatRate(rate.rate)},
                {"exact", formatExact(ExactAmount::product(cost, rate.rate))}};
        },
        rate.citation);

    const Money cumulative = TRY(cumulativeFee(rate.rate, cost, question.progress));
    Sum month(cumulative);
    month -= question.accruedBefore;
    const Money amount = TRY(month.total());
    working.step(
        "progress", [&] { return progressFigures(question, cumulative, amount); }, ReadingId{"D7"});
    return amount;
}

}
