// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/findings.h"
#include "core/tailings/lines_in_force.h"
#include "core/tailings/monitoring.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace plumbline::tailings {

namespace {

/// What article 24 has run on until the leachate's two years are met.
bool isKeptRunning(const Record& facility)
{
    static constexpr std::array<std::string_view, 3> kinds{"leachate-collection", "leachate-pond", "discharge-monitoring"};
    return std::find(kinds.begin(), kinds.end(), facility.text("kind")) != kinds.end();
}

bool isMet(const std::optional<CleanRun>& run, QDate day)
{
    return run && run->isComplete && *run->until <= day;
}

bool isClosing(const Facts& facts, const Record& pond, QDate day)
{
    return stateOf(facts, pond.id, day).starts_with("clos");
}

/// Another of its kind was there on that day, and stayed.
bool isReplaced(const Record& facility, const std::vector<const Record*>& facilities, QDate day)
{
    return std::any_of(facilities.begin(), facilities.end(), [&](const Record* other) {
        const auto built = other->date("built_on");
        const auto removed = other->date("removed_on");
        return other->id != facility.id && other->text("kind") == facility.text("kind") && (!built || *built <= day)
            && (!removed || *removed > day);
    });
}

/// Articles 15 and 24: what the log says last of a facility is that it stood, and nobody took it out of use.
void tellStopped(
    const Facts& facts, const RulePack& pack, const Record& facility, bool isOfClosing, QDate today, std::vector<Finding>& all)
{
    const Record* last = nullptr;
    for (const Record* const line : facts.registers.referring("tailings.facility_log", "facility", facility.id)) {
        if (!last || last->text("logged_on") <= line->text("logged_on"))
            last = line;
    }
    const auto until = last ? last->date("until_on") : std::nullopt;
    const bool stands = last && last->text("kind") == "stopped" && (!until || *until >= today);
    if (stands && !isHistory(facts.registers, "tailings.facility", facility, today))
        add(all, "tailings.facility.stopped", Weight::Warning, isOfClosing ? at(pack, 24, 1) : at(pack, 15),
            {{"name", facility.name()}, {"date", std::string(last->text("logged_on"))}}, &facility);
}

}

Result<Runs> runsOf(const Facts& facts, const RulePack& pack, const Record& pond, QDate today)
{
    Runs runs;
    for (const auto& [what, run] : {std::pair("leachate", &runs.leachate), std::pair("groundwater", &runs.groundwater)}) {
        if (const auto question = runQuestion(facts, pond, what, today))
            *run = TRY(cleanRun(*question, pack));
    }
    return runs;
}

/// Article 24 paragraphs 1 and 2: what collects leachate and watches what goes out runs on, and isn't taken away before its time.
void facilityFindings(
    const Facts& facts, const RulePack& pack, const Record& pond, const Runs& runs, QDate today, std::vector<Finding>& all)
{
    const auto facilities = facts.registers.referring("tailings.facility", "pond", pond.id);
    for (const Record* const facility : facilities) {
        const bool isOfClosing = isKeptRunning(*facility) && isClosing(facts, pond, today);
        if (!isOfClosing || !isMet(runs.leachate, today))
            tellStopped(facts, pack, *facility, isOfClosing, today, all);
        const auto removed = facility->date("removed_on");
        const bool isTooEarly = isKeptRunning(*facility) && removed && *removed <= today && isClosing(facts, pond, *removed)
            && !isMet(runs.leachate, *removed) && !isReplaced(*facility, facilities, *removed);
        if (isTooEarly)
            add(all, "tailings.facility.removed-early", Weight::Breach, at(pack, 24, 2),
                {{"name", facility->name()}, {"date", formatDate(*removed)}}, facility);
    }
}

/// Article 24 paragraphs 2 and 3: what broke the runs, or that none can begin.
void closureFindings(
    const Facts& facts, const RulePack& pack, const Record& pond, const Runs& runs, QDate today, std::vector<Finding>& all)
{
    for (const auto& [what, paragraph, run] :
        {std::tuple("leachate", 2, &runs.leachate), std::tuple("groundwater", 3, &runs.groundwater)}) {
        if (!*run || (*run)->breaks.empty() || (*run)->isComplete)
            continue;
        const RunBreak& last = (*run)->breaks.back();
        Finding& finding = add(all, "tailings.closure.run-broken", Weight::Note, at(pack, 24, paragraph),
            {{"name", pond.name()}, {"what", what}, {"date", formatDate(last.on)}, {"series", last.series}, {"why", last.why}},
            &pond);
        finding.why = (*run)->why;
    }
    if (closedOn(facts, pond.id, today) && !runs.leachate)
        add(all, "tailings.closure.no-leachate-point", Weight::Warning, at(pack, 24, 2), {{"name", pond.name()}}, &pond)
            .mayBeAnswered = true;
}

}
