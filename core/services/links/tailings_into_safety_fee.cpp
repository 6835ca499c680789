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

class Crossing final {
public:
    Crossing(const tailings::Facts& ledger, const safety_fee::Facts& fee, const Scope& scope)
        : m_ledger(ledger), m_fee(fee), m_scope(scope)
    {
    }

    void take(const tailings::StruckFlow& struck) { take(struck.pond, struck.flow, struck.month, {}); }
    void take(const tailings::FlowSum& sum)
    {
        if (sum.pond)
            take(*sum.pond, sum.flow, sum.month, sum.dry);
    }

    TailingsCrossing result() &&
    {
        TailingsCrossing crossing;
        for (auto& [key, basis] : m_bases) {
            const bool isNothing = !basis.booked && basis.ledger == Quantity();
            if (basis.booked != basis.ledger && !isNothing)
                crossing.differing.push_back(std::move(basis));
        }
        for (auto& [key, pond] : m_unlinked)
            crossing.unlinked.push_back(std::move(pond));
        return crossing;
    }

private:
    void take(const Id& id, tailings::Flow flow, Month month, Quantity dry)
    {
        const bool isReclaim = flow == tailings::Flow::Reclaimed;
        const bool counts = isReclaim || flow == tailings::Flow::IntoPond;
        const tailings::Record* const pond = m_ledger.registers.find("tailings.pond", id.text());
        if (!counts || !pond || month >= Month::of(m_scope.today.addDays(1)))
            return;
        if (const safety_fee::Activity* const activity = activityFor(m_fee, *pond, isReclaim, month))
            add(*activity, *pond, isReclaim, month, dry);
        else if (!m_fee.activities.empty() && month.year() == m_scope.year && dry != Quantity())
            leave(*pond, isReclaim, dry);
    }

    void add(const safety_fee::Activity& activity, const tailings::Record& pond, bool isReclaim, Month month, Quantity dry)
    {
        TailingsBasis& basis = m_bases[{month, activity.id}];
        basis.activity = activity.id;
        basis.activityName = activity.name;
        basis.pond = pond.words("name");
        basis.isReclaim = isReclaim;
        basis.month = month;
        basis.ledger = basis.ledger + dry;
        if (const safety_fee::Output* const output = outputOf(m_fee, activity.id, month)) {
            basis.output = output->id;
            basis.booked = output->quantity;
        }
    }

    void leave(const tailings::Record& pond, bool isReclaim, Quantity dry)
    {
        UnlinkedPond& left = m_unlinked[{pond.id, isReclaim}];
        left.pond = pond.words("name");
        left.isReclaim = isReclaim;
        left.hasSite = !pond.text("site").empty();
        left.dry = left.dry + dry;
    }

    const tailings::Facts& m_ledger;
    const safety_fee::Facts& m_fee;
    const Scope& m_scope;
    std::map<std::pair<Month, Id>, TailingsBasis> m_bases;
    std::map<std::pair<Id, bool>, UnlinkedPond> m_unlinked;
};

}

Result<TailingsCrossing> tailingsCrossing(const Asked& asked)
{
    const tailings::Facts ledger = TRY(tailings::readFacts(asked.facts, asked.scope.enterprise, asked.scope.today));
    const safety_fee::Facts fee =
        TRY(safety_fee::readFacts(asked.facts, asked.scope.enterprise, safety_fee::BookEntries::Summed));
    Crossing crossing(ledger, fee, asked.scope);
    for (const tailings::FlowSum& sum : ledger.flows)
        crossing.take(sum);
    for (const tailings::StruckFlow& struck : TRY(tailings::readStruckFlows(asked.facts, asked.scope.enterprise)))
        crossing.take(struck);
    return std::move(crossing).result();
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
