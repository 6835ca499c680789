// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/running_year.h"

#include "core/safety_fee/activity_year.h"
#include "core/safety_fee/fund_months.h"
#include "core/safety_fee/uses.h"
#include "core/safety_fee/year_end.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

Problem unknownOfYear(std::string_view code, int year, const char* field)
{
    return Problem{code}.with("year", QString::number(year)).in(QString::fromLatin1(field));
}

/// The latest year up to this one whose opening balance is recorded: from there balances are carried over.
Result<int> yearOfRecordedBalance(const Facts& facts, int year)
{
    std::optional<int> latest;
    for (const YearFacts& known : facts.years) {
        if (known.openingBalance && known.year <= year && (!latest || known.year > *latest))
            latest = known.year;
    }
    if (!latest)
        return unknownOfYear("safety_fee.opening-balance-unknown", year, "openingBalance");
    return *latest;
}

YearFacts knownOf(const Facts& facts, int year)
{
    const YearFacts* const known = facts.year(year);
    return known ? *known : YearFacts{.year = year};
}

/// 上一年应计提金额: recorded, none in the first year (reading D13), else reckoned from the year before.
bool isPriorDueReckoned(const YearFacts& known)
{
    return !known.isFirstYear && !known.priorYearDue;
}

int monthsOfBusiness(const YearAccrual& year)
{
    std::array<bool, 12> isThere{};
    for (const ActivityYear& activity : year.activities) {
        for (const ActivityMonth& month : activity.months)
            isThere[std::size_t(month.month.number() - 1)] = true;
    }
    return int(std::count(isThere.begin(), isThere.end(), true));
}

void addScheduled(std::array<Sum, 12>& sums, const std::vector<ActivityMonth>& line)
{
    for (const ActivityMonth& month : line)
        sums[std::size_t(month.month.number() - 1)] += month.scheduled;
}

void removeScheduled(std::array<Sum, 12>& sums, const std::vector<ActivityMonth>& line)
{
    for (const ActivityMonth& month : line)
        sums[std::size_t(month.month.number() - 1)] -= month.scheduled;
}

// Article 49 (1): the raise.
Result<Money> checkedRaise(const RuleBook& rules, const Facts& facts, const YearFacts& known)
{
    const Money raise = facts.raiseIn(known.year).value_or(Money());
    if (raise.isZero())
        return Money();
    const std::optional<Money> permitted = TRY(permittedRaise(rules, facts, known.year));
    if (!permitted)
        return Problem{"safety_fee.raise-without-supplements"}.with("year", QString::number(known.year));
    if (*permitted != raise)
        return Problem{"safety_fee.raise-not-the-supplement"}
            .with("raise", argument(formatMoney(raise)))
            .with("supplement", argument(formatMoney(*permitted)));
    return *permitted;
}

}

RunningYear::RunningYear(const Facts& facts, QDate asOf) : m_asOf(asOf), m_activities(byActivity(facts)) { }

Result<RunningYear> RunningYear::of(const Facts& facts, const RuleBook& rules, int year, QDate asOf)
{
    TRY(YearRules::of(rules, year)); // the year itself, before what it rests on
    const int first = TRY(yearOfRecordedBalance(facts, year));
    RunningYear running(facts, asOf);
    TRY(running.takeUses(facts.uses));
    for (const Movement& movement : facts.movements)
        running.m_moved[movement.month] = TRY((Sum(running.m_moved[movement.month]) += movement.amount).total());
    if (isPriorDueReckoned(knownOf(facts, first)))
        TRY(running.addYearBefore(rules, first - 1));
    for (int number = first; number <= year; ++number) {
        const Result<void> added = running.addYear(facts, rules, number, year);
        if (!added && number < year)
            return unknownOfYear("safety_fee.opening-balance-unknown", year, "openingBalance")
                .with("missing", argument(added.problem().code));
        if (!added)
            return added.problem();
    }
    TRY(running.roll());
    return running;
}

Result<void> RunningYear::takeUses(const std::vector<Use>& uses)
{
    for (const Use& use : uses)
        m_uses[use.month].push_back(use);
    for (const auto& [month, ofMonth] : m_uses)
        m_used[month] = TRY(counted(ofMonth));
    return {};
}

// 裁量: D5, a year that no rule covers from January on is never computed.
Result<void> RunningYear::addYearBefore(const RuleBook& rules, int year)
{
    OneYear one;
    one.accrual.year = year;
    one.knownBy = QDate(year, 12, 31);
    one.hasFund = false;
    const auto reckon = [&]() -> Result<void> {
        one.accrual.rules = TRY(YearRules::of(rules, year));
        if (!one.accrual.rules->isWholeYear())
            return Problem{"rules.none-in-force"};
        return reckonActivities(one);
    };
    Result<void> reckoned = reckon();
    if (reckoned && one.accrual.activities.empty())
        reckoned = Problem{"safety_fee.prior-year-due-unknown"};
    if (!reckoned)
        return unknownOfYear("safety_fee.prior-year-due-unknown", year, "priorYearDue")
            .with("missing", argument(reckoned.problem().code));
    m_years.push_back(std::move(one));
    return {};
}

Result<void> RunningYear::addYear(const Facts& facts, const RuleBook& rules, int year, int last)
{
    OneYear one;
    one.known = knownOf(facts, year);
    one.knownBy = year < last ? QDate(year, 12, 31) : m_asOf;
    one.accrual.year = year;
    one.accrual.rules = TRY(YearRules::of(rules, year));
    if (year < last && !one.accrual.rules->isWholeYear())
        return Problem{"rules.none-in-force"};
    if (isPriorDueReckoned(one.known) && m_years.back().accrual.activities.empty())
        return unknownOfYear("safety_fee.prior-year-due-unknown", year - 1, "priorYearDue");
    one.accrual.raise = TRY(checkedRaise(rules, facts, one.known));
    if (!one.accrual.raise.isZero())
        one.accrual.raiseMonths = raiseLine(one.accrual.raise, one.accrual.rules);
    addScheduled(one.scheduled, one.accrual.raiseMonths);
    TRY(reckonActivities(one));
    m_years.push_back(std::move(one));
    return {};
}

Result<void> RunningYear::reckonActivities(OneYear& one)
{
    for (std::size_t place = 0; place < m_activities.size(); ++place) {
        const ActivityFacts& activity = m_activities[place];
        if (!isCarriedOn(activity.activity, one.accrual.year))
            continue;
        one.accrual.activities.push_back(
            TRY(reckonActivity(m_activities, activity, one.accrual.year, one.accrual.rules, one.knownBy)));
        one.activities.push_back(place);
        addScheduled(one.scheduled, one.accrual.activities.back().months);
    }
    return {};
}

Result<void> RunningYear::roll()
{
    for (auto one = m_years.begin(); one != m_years.end(); ++one) {
        YearAccrual& year = one->accrual;
        Sum due;
        for (const ActivityYear& activity : year.activities)
            due += activity.due;
        year.due = TRY(due.total());
        if (!one->hasFund)
            continue;
        const YearFacts& known = one->known;
        if (!known.isFirstYear)
            year.priorYearDue = known.priorYearDue ? *known.priorYearDue : std::prev(one)->accrual.due;
        FundMovements movements;
        if (isPriorDueReckoned(known))
            movements.priorYearMonths = monthsOfBusiness(std::prev(one)->accrual);
        if (!known.openingBalance)
            year.carried = carriedFrom(std::prev(one)->accrual);
        movements.opening = year.carried ? TRY(closingOf(year.carried->from)) : *known.openingBalance;
        movements.scheduled = one->scheduled;
        movements.supplement = known.supplement.value_or(Money());
        for (int number = 1; number <= 12; ++number) {
            if (const auto used = m_used.find(Month(year.year, number)); used != m_used.end())
                movements.uses[std::size_t(number - 1)] = used->second;
            if (const auto moved = m_moved.find(Month(year.year, number)); moved != m_moved.end())
                movements.others[std::size_t(number - 1)] = moved->second;
        }
        TRY(rollMonths(year, movements));
    }
    return {};
}

const ActivityRecords* RunningYear::records(const Id& activity) const
{
    const auto found = std::find_if(m_activities.begin(), m_activities.end(),
        [&](const ActivityFacts& candidate) { return candidate.activity.id == activity; });
    return found == m_activities.end() ? nullptr : &found->records;
}

Result<void> RunningYear::setRecords(const Id& activity, ActivityRecords records)
{
    const auto found = std::find_if(m_activities.begin(), m_activities.end(),
        [&](const ActivityFacts& candidate) { return candidate.activity.id == activity; });
    if (found == m_activities.end())
        return Problem{"safety_fee.activity-unknown"}.with("activity", argument(activity.text()));
    const auto place = std::size_t(found - m_activities.begin());
    std::swap(found->records, records);
    const Result<void> done = reckonAgain(place);
    if (!done) {
        std::swap(found->records, records);
        TRY(reckonAgain(place)); // what stood before can be reckoned
    }
    return done;
}

Result<void> RunningYear::reckonAgain(std::size_t place)
{
    // Article 52: lines not accounted for separately are reckoned together.
    const bool isTogether = !m_activities[place].activity.isAccountedSeparately;
    for (OneYear& one : m_years) {
        for (std::size_t at = 0; at < one.activities.size(); ++at) {
            const ActivityFacts& other = m_activities[one.activities[at]];
            if (one.activities[at] != place && !(isTogether && !other.activity.isAccountedSeparately))
                continue;
            ActivityYear now = TRY(reckonActivity(m_activities, other, one.accrual.year, one.accrual.rules, one.knownBy));
            removeScheduled(one.scheduled, one.accrual.activities[at].months);
            addScheduled(one.scheduled, now.months);
            one.accrual.activities[at] = std::move(now);
        }
    }
    return roll();
}

std::span<const Use> RunningYear::uses(Month month) const
{
    const auto found = m_uses.find(month);
    return found == m_uses.end() ? std::span<const Use>() : std::span<const Use>(found->second);
}

Result<void> RunningYear::setUses(Month month, std::vector<Use> uses)
{
    for (Use& use : uses)
        use.month = month;
    Money used = TRY(counted(uses));
    std::swap(m_used[month], used);
    const Result<void> done = roll();
    if (!done) {
        std::swap(m_used[month], used);
        TRY(roll()); // what stood before can be rolled
        return done;
    }
    m_uses[month] = std::move(uses);
    return {};
}

Result<Money> RunningYear::counted(const std::vector<Use>& uses) const
{
    Sum sum;
    for (const Use& use : uses) {
        if (isCountedOn(use, m_asOf))
            sum += use.amount;
    }
    return sum.total();
}

}
