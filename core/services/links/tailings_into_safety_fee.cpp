// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/links/tailings_into_safety_fee.h"

#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/tailings/tailings_store.h"

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

/// The ids of article 11's standards, by what is reckoned and the pond's grade.
std::string standardOf(bool isReclaim, std::string_view grade)
{
    const bool isHigh = grade == "1" || grade == "2" || grade == "3";
    return std::string(isReclaim ? "tailings.reclaim." : "tailings.operation.") + (isHigh ? "grade-1-3" : "grade-4-5");
}

const safety_fee::Activity* activityFor(const safety_fee::Facts& fee, const tailings::Record& pond, bool isReclaim, Month month)
{
    const std::string standard = standardOf(isReclaim, pond.text("grade"));
    const auto found = std::find_if(fee.activities.begin(), fee.activities.end(), [&](const safety_fee::Activity& activity) {
        const bool isAtSite = activity.site && activity.site->text() == pond.text("site");
        const bool runs = activity.from <= month && (!activity.until || month <= *activity.until);
        return isAtSite && runs
            && std::find(activity.standards.begin(), activity.standards.end(), standard) != activity.standards.end();
    });
    return found == fee.activities.end() ? nullptr : &*found;
}

const safety_fee::Output* outputOf(const safety_fee::Facts& fee, const Id& activity, Month month)
{
    const auto found = std::find_if(fee.outputs.begin(), fee.outputs.end(),
        [&](const safety_fee::Output& output) { return output.activity == activity && output.month == month; });
    return found == fee.outputs.end() ? nullptr : &*found;
}

}

Result<std::vector<TailingsBasis>> tailingsBases(const Asked& asked)
{
    const tailings::Facts ledger = TRY(tailings::readFacts(asked.facts, asked.scope.enterprise, asked.scope.today));
    const safety_fee::Facts fee =
        TRY(safety_fee::readFacts(asked.facts, asked.scope.enterprise, safety_fee::BookEntries::Summed));
    std::map<std::pair<Month, Id>, TailingsBasis> bases;
    for (const tailings::FlowSum& sum : ledger.flows) {
        const bool isReclaim = sum.flow == tailings::Flow::Reclaimed;
        const bool counts = isReclaim || sum.flow == tailings::Flow::IntoPond;
        if (!counts || !sum.pond || sum.month >= Month::of(asked.scope.today.addDays(1)))
            continue;
        const tailings::Record* const pond = ledger.registers.find("tailings.pond", sum.pond->text());
        const safety_fee::Activity* const activity = pond ? activityFor(fee, *pond, isReclaim, sum.month) : nullptr;
        if (!activity)
            continue;
        TailingsBasis& basis = bases[{sum.month, activity->id}];
        basis.activity = activity->id;
        basis.activityName = activity->name;
        basis.pond = pond->words("name");
        basis.isReclaim = isReclaim;
        basis.month = sum.month;
        basis.ledger = basis.ledger + sum.dry;
        if (const safety_fee::Output* const output = outputOf(fee, activity->id, sum.month)) {
            basis.output = output->id;
            basis.booked = output->quantity;
        }
    }
    std::vector<TailingsBasis> differing;
    for (auto& [key, basis] : bases) {
        if (basis.booked != basis.ledger)
            differing.push_back(std::move(basis));
    }
    return differing;
}

Result<void> takeOverTailings(Session& session, const std::vector<TailingsBasis>& bases)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    for (const TailingsBasis& basis : bases)
        TRY(safety_fee::save(
            scope, safety_fee::Output{basis.output.value_or(Id()), basis.activity, basis.month, basis.ledger, {}}));
    TRY(scope.commit({"tailings.into_safety_fee", by}));
    return {};
}

}
