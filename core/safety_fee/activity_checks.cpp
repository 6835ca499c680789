// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/activity_checks.h"

#include "core/safety_fee/finding_maker.h"
#include "core/safety_fee/month_basis.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

Finding about(const Activity& activity, const RulePack& pack, std::string_view code, Weight weight, const Citation& citation,
    Figures figures)
{
    return found(pack, code, weight, citation, std::move(figures), activity.id.text());
}

// 第七条：灾害等级的鉴定、判定; its document, its validity.
std::vector<Finding> hazardFindings(const Facts& facts, const Activity& activity, const RulePack& pack, QDate day)
{
    const Citation citation{pack.id, 7};
    const auto classes = determinationsIn(facts.determinations, activity, Month::of(day));
    if (classes.empty())
        return {about(
            activity, pack, "safety_fee.hazard.undetermined", Weight::Breach, citation, {{"activity", plain(activity.name)}})};
    std::vector<Finding> findings;
    for (const Determination* const one : classes) {
        if (one->validUntil && *one->validUntil < day)
            findings.push_back(about(activity, pack, "safety_fee.hazard.expired", Weight::Breach, citation,
                {{"activity", plain(activity.name)}, {"document", plain(one->document)},
                    {"valid-until", formatDate(*one->validUntil)}}));
    }
    return findings;
}

// Article 10 (1)(4): a hillside open quarry, and its licensed scale.
Result<std::vector<Finding>> quarryFindings(const Activity& activity, const RulePack& pack)
{
    if (!activity.yearlyScale || TRY(isSmallQuarry(pack, {*activity.yearlyScale, activity.isHillside})))
        return std::vector<Finding>();
    const Parameter* const maximum = TRY(pack.parameter("small-quarry.maximum"));
    return std::vector<Finding>{about(activity, pack, "safety_fee.small-quarry.not-eligible", Weight::Warning, maximum->citation,
        {{"scale", formatQuantity(*activity.yearlyScale)}, {"maximum", maximum->value},
            {"reason", activity.isHillside ? "scale" : "not-hillside"}})};
}

/// The rates of a measure, in order.
std::string measureText(const Standard& standard)
{
    if (const Tariff* const tariff = std::get_if<Tariff>(&standard.measure))
        return formatMoney(tariff->amount);
    if (const Share* const share = std::get_if<Share>(&standard.measure))
        return formatRate(share->rate);
    std::string text;
    for (const Bracket& bracket : std::get<Scale>(standard.measure).brackets)
        text += (text.empty() ? "" : ", ") + formatRate(bracket.rate);
    return text;
}

bool isLower(const Standard& provincial, const Standard& national)
{
    if (provincial.measure.index() != national.measure.index())
        return false;
    if (const Tariff* const tariff = std::get_if<Tariff>(&provincial.measure))
        return tariff->amount < std::get<Tariff>(national.measure).amount;
    if (const Share* const share = std::get_if<Share>(&provincial.measure))
        return share->rate < std::get<Share>(national.measure).rate;
    const auto& theirs = std::get<Scale>(provincial.measure).brackets;
    const auto& ours = std::get<Scale>(national.measure).brackets;
    const auto [lower, other] = std::mismatch(theirs.begin(), theirs.end(), ours.begin(), ours.end(),
        [](const Bracket& their, const Bracket& our) { return their.rate >= our.rate; });
    return lower != theirs.end() && other != ours.end();
}

// Article 49 (2): a local standard below the national one gives way.
std::vector<Finding> provincialFindings(const Activity& activity, const Answering& answering)
{
    std::vector<Finding> findings;
    for (const std::string& id : activity.standards) {
        const Standard* const national = answering.pack().standard(id);
        for (const StandardsTable* const province : answering.provincial(id)) {
            const Standard* const provincial = province->find(id)->standard;
            if (national && isLower(*provincial, *national))
                findings.push_back(about(activity, answering.pack(), "safety_fee.provincial.lower", Weight::Warning,
                    {answering.pack().id, 49, 2},
                    {{"pack", province->pack().id}, {"provincial", measureText(*provincial)},
                        {"national", measureText(*national)}}));
        }
    }
    return findings;
}

/// Until the audit is due the year runs on what is known; from then on somebody should have looked.
std::vector<Finding> revenueFindings(const Facts& facts, const Activity& activity, const RulePack& pack, int year, QDate asOf)
{
    std::vector<Finding> findings;
    if (asOf < QDate(year, 5, 1))
        return findings;
    bool isKnown = false;
    for (const Revenue& revenue : facts.revenues) {
        if (revenue.activity != activity.id || revenue.year != year - 1)
            continue;
        if (revenue.isAudited)
            return findings;
        isKnown = true;
    }
    if (isKnown)
        findings.push_back(about(activity, pack, "safety_fee.revenue.preliminary", Weight::Note, {},
            {{"activity", plain(activity.name)}, {"year", std::to_string(year - 1)}}));
    return findings;
}

void append(std::vector<Finding>& findings, std::vector<Finding> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(findings));
}

}

Result<std::vector<Finding>> activityFindings(
    const Facts& facts, const Activity& activity, const Answering& answering, int year, QDate asOf)
{
    const RulePack& pack = answering.pack();
    if (activity.standards.empty()) // Article 66 (1): outside the scope, cost as spent.
        return std::vector<Finding>{about(
            activity, pack, "safety_fee.scope.outside", Weight::Note, {pack.id, 66, 1}, {{"business", plain(activity.name)}})};
    std::vector<Finding> findings;
    if (!isCarriedOn(activity, year))
        return findings;
    const Standard* const standard = TRY(standardOf(activity, answering));
    if (standard->hazard == undergroundHazard)
        append(findings, hazardFindings(facts, activity, pack, std::min(asOf, QDate(year, 12, 31))));
    if (standard->id == smallQuarry)
        append(findings, TRY(quarryFindings(activity, pack)));
    append(findings, provincialFindings(activity, answering));
    append(findings, revenueFindings(facts, activity, pack, year, asOf));
    return findings;
}

}
