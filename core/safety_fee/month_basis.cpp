// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/month_basis.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

Problem unknownInMonth(std::string_view code, const Activity& activity, Month month)
{
    return Problem{code}.with("activity", activity.name).with("month", argument(formatMonth(month)));
}

/// The audited records of a line's year where there are any, else all.
std::vector<const Revenue*> revenuesOf(const ActivityFacts& one, int year)
{
    std::vector<const Revenue*> found;
    for (const Revenue& revenue : one.records.revenues) {
        if (revenue.year == year)
            found.push_back(&revenue);
    }
    if (std::any_of(found.begin(), found.end(), [](const Revenue* revenue) { return revenue->isAudited; }))
        std::erase_if(found, [](const Revenue* revenue) { return !revenue->isAudited; });
    return found;
}

bool isNewIn(const Activity& activity, int year)
{
    return activity.productionStarted && activity.productionStarted->year() == year;
}

Result<RevenueLine> revenueLine(const ActivityFacts& one, int year)
{
    const Activity& activity = one.activity;
    const int revenueYear = isNewIn(activity, year) ? year : year - 1;
    RevenueLine line{activity.id.text(), activity.standards.front(), activity.revenueBase, {}};
    for (const Revenue* const revenue : revenuesOf(one, revenueYear))
        line.engagements.push_back({revenue->amount, revenue->boughtIn, revenue->internalSupply});
    if (line.engagements.empty())
        return Problem{"safety_fee.revenue-unknown"}
            .with("activity", activity.name)
            .with("year", QString::number(revenueYear))
            .in(QStringLiteral("revenue"));
    return line;
}

/// By what documents an activity stands under its standards in a month. Several hazards of a mine stand together; of a pond's
/// grades, or any other, there is one: the last decided.
Result<std::vector<const Determination*>> classesIn(const ActivityFacts& one, Month month, const Answering& answering)
{
    auto classes = determinationsIn(one.records.determinations, one.activity, month);
    if (classes.size() < 2 || TRY(standardOf(one.activity, answering))->hazard == undergroundHazard)
        return classes;
    const auto last = std::max_element(classes.begin(), classes.end(),
        [](const Determination* a, const Determination* b) { return a->decidedOn < b->decidedOn; });
    return std::vector<const Determination*>{*last};
}

Result<std::optional<MonthBasis>> outputBasis(const ActivityFacts& one, Month month, const Answering& answering, QDate asOf)
{
    const Activity& activity = one.activity;
    OutputQuestion question;
    question.standards = activity.standards;
    bool isKnown = false;
    for (const Output& output : one.records.outputs) {
        if (output.month != month)
            continue;
        isKnown = true;
        question.quantity = question.quantity + output.quantity;
        question.reused = question.reused + output.reused;
    }
    if (!isKnown && month.lastDay() > asOf)
        return std::optional<MonthBasis>();
    if (!isKnown)
        return unknownInMonth("safety_fee.output-unknown", activity, month);
    if (const auto classes = TRY(classesIn(one, month, answering)); !classes.empty()) {
        question.standards.clear();
        for (const Determination* const found : classes) {
            for (const std::string& standard : found->standards) {
                if (std::find(question.standards.begin(), question.standards.end(), standard) == question.standards.end())
                    question.standards.push_back(standard);
            }
        }
        question.hazard = HazardClass{classes.front()->document, classes.front()->effectiveFrom};
    }
    if (activity.standards.front() == smallQuarry) {
        if (!activity.yearlyScale)
            return Problem{"safety_fee.yearly-scale-unknown"}.with("activity", activity.name);
        question.quarry = Quarry{*activity.yearlyScale, activity.isHillside};
    }
    return std::optional<MonthBasis>(std::move(question));
}

/// The latest that is known by the end of a month; progress stands until it is reported again.
const Progress* progressBy(const ActivityFacts& one, Month month)
{
    const Progress* latest = nullptr;
    for (const Progress& progress : one.records.progress) {
        if (progress.month <= month && (!latest || latest->month <= progress.month))
            latest = &progress;
    }
    return latest;
}

Result<CumulativeProgress> cumulative(const Progress& progress, const Activity& activity)
{
    if (progress.completed)
        return CumulativeProgress(*progress.completed);
    if (progress.share)
        return CumulativeProgress(*progress.share);
    return unknownInMonth("safety_fee.progress-unknown", activity, progress.month);
}

Result<std::optional<MonthBasis>> progressBasis(const ActivityFacts& one, Month month, const Answering& answering, QDate asOf)
{
    const Activity& activity = one.activity;
    if (!activity.contract)
        return Problem{"safety_fee.contract-unknown"}.with("activity", activity.name);
    const Progress* const now = progressBy(one, month);
    // Article 18 (2): whoever accrues nothing needn't say how far the work is.
    if (!now && activity.contract->isSubcontract)
        return std::optional<MonthBasis>(ProgressQuestion{
            activity.standards.front(), *activity.contract, CumulativeProgress(Rate::fromPartsPerMillion(0)), {}});
    const bool isReported = now && now->month == month;
    if (!isReported && month.lastDay() > asOf)
        return std::optional<MonthBasis>();
    if (!now)
        return unknownInMonth("safety_fee.progress-unknown", activity, month);

    ProgressQuestion question{activity.standards.front(), *activity.contract, TRY(cumulative(*now, activity)), {}};
    const Progress* const before = progressBy(one, month.plus(-1));
    if (before && !question.contract.isSubcontract) {
        const ContractRate rate = TRY(progressRate(question.standard, question.contract, answering));
        question.accruedBefore = TRY(cumulativeFee(rate.rate, question.contract.cost, TRY(cumulative(*before, activity))));
    }
    return std::optional<MonthBasis>(std::move(question));
}

}

bool isCarriedOn(const Activity& activity, Month month)
{
    return !activity.standards.empty() && activity.from <= month && (!activity.until || month <= *activity.until);
}

bool isCarriedOn(const Activity& activity, int year)
{
    return !activity.standards.empty() && activity.from <= Month(year, 12)
        && (!activity.until || Month(year, 1) <= *activity.until);
}

Result<const Standard*> standardOf(const Activity& activity, const Answering& answering)
{
    return answering.standard(activity.name.toStdString(), activity.standards.front());
}

// Article 52: lines accounted for separately accrue separately; of the others, all such lines together.
Result<AnnualQuestion> annualQuestion(
    const std::vector<ActivityFacts>& all, const ActivityFacts& one, int year, const Answering& answering)
{
    const Activity& activity = one.activity;
    AnnualQuestion question{activity.id.text(), year, {}, {}};
    if (isNewIn(activity, year) || isNewIn(activity, year - 1))
        question.productionStarted = activity.productionStarted;
    if (activity.isAccountedSeparately) {
        question.lines.push_back(TRY(revenueLine(one, year)));
        return question;
    }
    for (const ActivityFacts& other : all) {
        if (other.activity.isAccountedSeparately || !isCarriedOn(other.activity, year))
            continue;
        if (TRY(standardOf(other.activity, answering))->period == BasisPeriod::Year)
            question.lines.push_back(TRY(revenueLine(other, year)));
    }
    return question;
}

Result<std::optional<MonthBasis>> monthBasis(
    const ActivityFacts& one, BasisPeriod period, Month month, const Answering& answering, QDate asOf)
{
    return period == BasisPeriod::Progress ? progressBasis(one, month, answering, asOf)
                                           : outputBasis(one, month, answering, asOf);
}

std::vector<const Determination*> determinationsIn(const std::vector<Determination>& all, const Activity& activity, Month month)
{
    std::vector<const Determination*> latest;
    for (const Determination& one : all) {
        if (one.activity != activity.id || one.effectiveFrom > month || one.standards.empty())
            continue;
        if (!latest.empty() && latest.front()->effectiveFrom < one.effectiveFrom)
            latest.clear();
        if (latest.empty() || latest.front()->effectiveFrom == one.effectiveFrom)
            latest.push_back(&one);
    }
    return latest;
}

}
