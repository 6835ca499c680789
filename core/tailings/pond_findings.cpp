// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/findings.h"
#include "core/tailings/monitoring.h"
#include "core/tailings/obligations.h"
#include "core/tailings/pond_balance.h"

#include <algorithm>

namespace plumbline::tailings {

namespace {

constexpr int agingMonths = monthsInYear; // the program's own number: the text says "periodically" and gives none

/// The latest paper of a kind: the pond's own, or one for the whole enterprise.
const Record* paperOf(const Facts& facts, const Record& pond, std::string_view kind, QDate today)
{
    const Record* latest = nullptr;
    for (const Record& paper : facts.registers.of("tailings.paper")) {
        const bool isOfPond = paper.text("pond").empty() || paper.refersTo("pond", pond.id);
        const auto made = paper.date("made_on");
        if (paper.text("kind") == kind && isOfPond && made && *made <= today
            && (!latest || latest->text("made_on") < paper.text("made_on")))
            latest = &paper;
    }
    return latest;
}

/// Article 22: the assessment comes first, then the plan.
void emergencies(const Facts& facts, const RulePack& pack, const Record& pond, QDate today, std::vector<Finding>& all)
{
    const Record* const assessment = paperOf(facts, pond, "risk-assessment", today);
    const Record* const plan = paperOf(facts, pond, "emergency-plan", today);
    const auto tell = [&](const char* code, Weight weight) {
        add(all, code, weight, at(pack, 22), {{"name", pond.name()}}, &pond);
    };
    if (!assessment)
        tell("tailings.paper.no-risk-assessment", Weight::Breach);
    if (!plan)
        tell("tailings.paper.no-emergency-plan", Weight::Breach);
    if (assessment && plan && plan->text("made_on") < assessment->text("made_on"))
        tell("tailings.paper.assessment-after-plan", Weight::Warning);
}

/// Article 22: drills are to be held and stores kept; how long ago that was last is told, for a person to judge.
void rehearsals(const Facts& facts, const RulePack& pack, const Record& pond, QDate today, std::vector<Finding>& all)
{
    struct Asked {
        const char* table;
        const char* day;
        const char* missing;
        const char* old;
    };
    static constexpr Asked asked[] = {{"tailings.drill", "held_on", "tailings.drill.missing", "tailings.drill.old"},
        {"tailings.store", "checked_on", "tailings.store.missing", "tailings.store.old"}};
    for (const Asked& one : asked) {
        std::optional<QDate> last;
        for (const Record* const line : facts.registers.referring(one.table, "pond", pond.id)) {
            const auto day = line->date(one.day);
            if (day && *day <= today && (!last || *last < *day))
                last = day;
        }
        if (!last)
            add(all, one.missing, Weight::Warning, at(pack, 22), {{"name", pond.name()}}, &pond);
        else if (monthsAfter(*last, agingMonths) < today)
            add(all, one.old, Weight::Note, at(pack, 22), {{"name", pond.name()}, {"date", formatDate(*last)}}, &pond);
    }
}

bool hasPoint(const Facts& facts, const Record& pond, std::string_view kind, QDate today)
{
    const auto points = facts.registers.referring("tailings.point", "pond", pond.id);
    return std::any_of(points.begin(), points.end(), [&](const Record* point) {
        const auto from = point->date("from_on");
        const auto until = point->date("until_on");
        return point->text("kind") == kind && from && *from <= today && (!until || *until >= today);
    });
}

/// Article 18 paragraph 2.
void wells(const Facts& facts, const RulePack& pack, const Record& pond, QDate today, std::vector<Finding>& all)
{
    const ClosedList* const list = pack.list("wells");
    for (const ListItem& well : list ? list->items : std::vector<ListItem>()) {
        if (!hasPoint(facts, pond, well.id, today))
            add(all, "tailings.well.missing", Weight::Breach, well.citation, {{"name", pond.name()}, {"what", well.id}}, &pond);
    }
}

/// Article 19 paragraph 1: the soil around a pond is monitored and assessed, as other provisions say; where they ask nothing of
/// this pond, a reason settles it.
void soil(const Facts& facts, const RulePack& pack, const Record& pond, QDate today, std::vector<Finding>& all)
{
    const auto tell = [&](const char* code) {
        add(all, code, Weight::Breach, at(pack, 19, 1), {{"name", pond.name()}}, &pond).mayBeAnswered = true;
    };
    if (!hasPoint(facts, pond, "soil", today))
        tell("tailings.soil.no-point");
    if (!paperOf(facts, pond, "soil-assessment", today))
        tell("tailings.soil.no-assessment");
}

/// Own rule: the newest reading of each kind past the value at which the pond's own register says to act. Safety, not pollution,
/// and another authority's; but the round is one.
void alarms(const Facts& facts, const Record& pond, QDate today, std::vector<Finding>& all)
{
    struct Alarm {
        const char* reading;
        const char* bound;
        bool isMost;
    };
    static constexpr Alarm asked[] = {{"water_level_m", "alarm_water_level_m", true}, {"beach_m", "least_beach_m", false},
        {"freeboard_m", "least_freeboard_m", false}};
    const auto readings = facts.registers.referring("tailings.reading", "pond", pond.id);
    for (const Alarm& alarm : asked) {
        const auto bound = pond.quantity(alarm.bound);
        const Record* newest = nullptr;
        for (const Record* const reading : readings) {
            const auto day = reading->date("read_on");
            if (day && *day <= today && reading->quantity(alarm.reading)
                && (!newest || newest->text("read_on") <= reading->text("read_on")))
                newest = reading;
        }
        if (!bound || !newest)
            continue;
        const Quantity read = *newest->quantity(alarm.reading);
        if (alarm.isMost ? read >= *bound : read < *bound)
            add(all, "tailings.reading.alarm", Weight::Warning, {},
                {{"name", pond.name()}, {"what", alarm.reading}, {"date", std::string(newest->text("read_on"))},
                    {"reading", formatQuantity(read)}, {"bound", formatQuantity(*bound)}},
                newest);
    }
}

/// Article 7 paragraph 2: what the last two surveys found isn't what was booked between them.
void surveyGap(const Facts& facts, const RulePack& pack, const Record& pond, QDate today, std::vector<Finding>& all)
{
    const Result<PondFill> fill = fillOf(facts, pond, today);
    if (!fill || !fill->surveyGap || *fill->surveyGap == Quantity())
        return;
    add(all, "tailings.pond.survey-gap", Weight::Note, at(pack, 7, 2),
        {{"name", pond.name()}, {"date", formatDate(*fill->surveyedOn)}, {"gap", formatQuantity(*fill->surveyGap)}}, &pond)
        .mayBeAnswered = true;
}

/// Article 20 paragraph 2: before what is to be inspected, if nobody says when the floods come?
void floodSeasons(const Facts& facts, const RulePack& pack, const Record& pond, QDate today, std::vector<Finding>& all)
{
    const auto seasons = facts.registers.referring("tailings.flood_season", "pond", pond.id);
    const bool isKnown = std::any_of(
        seasons.begin(), seasons.end(), [&](const Record* season) { return seasonBegins(*season, today.year()).has_value(); });
    if (!isKnown)
        add(all, "tailings.pond.no-flood-season", Weight::Warning, at(pack, 20, 2), {{"name", pond.name()}}, &pond);
}

/// A pond that is being built, or is there only since the order, was a project, unless it was an old one that came to the
/// enterprise then: a reason settles that.
void unregistered(const Facts& facts, const RulePack& pack, const Record& pond, QDate today, std::vector<Finding>& all)
{
    const Record* first = nullptr;
    for (const Record* const state : facts.registers.referring("tailings.pond_state", "pond", pond.id)) {
        if (!first || state->text("since") < first->text("since"))
            first = state;
    }
    const auto since = first ? first->date("since") : std::nullopt;
    const bool isNew = since && *since >= pack.from && !first->text("state").starts_with("clos");
    if (isNew || stateOf(facts, pond.id, today) == "building")
        add(all, "tailings.project.unregistered", Weight::Warning, at(pack, 9, 1), {{"name", pond.name()}}, &pond).mayBeAnswered =
            true;
}

/// Article 9 paragraph 1: first the assessment, then the works.
void projects(const Facts& facts, const RulePack& pack, const Record& pond, QDate today, std::vector<Finding>& all)
{
    const auto registered = facts.registers.referring("tailings.project", "pond", pond.id);
    if (registered.empty())
        unregistered(facts, pack, pond, today, all);
    for (const Record* const project : registered) {
        const auto started = project->date("started_on");
        const auto approved = project->date("approved_on");
        if (started && (!approved || *approved > *started))
            add(all, "tailings.project.no-assessment", Weight::Breach, at(pack, 9, 1),
                {{"name", project->name()}, {"date", formatDate(*started)}}, project);
    }
}

void enterprisePapers(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    const auto& papers = facts.registers.of("tailings.paper");
    const auto has = [&](std::string_view kind) {
        return std::any_of(papers.begin(), papers.end(), [&](const Record& paper) {
            const auto made = paper.date("made_on");
            return paper.text("kind") == kind && made && *made <= today;
        });
    };
    if (isProducer(facts) && !has("responsibility-system"))
        add(all, "tailings.paper.no-responsibility-system", Weight::Breach, at(pack, 6));
    const auto& permits = facts.registers.of("tailings.permit");
    if (isProducer(facts) && permits.empty())
        add(all, "tailings.permit.missing", Weight::Warning, at(pack, 14)).mayBeAnswered = true;
}

}

Result<void> pondFindings(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    enterprisePapers(facts, pack, today, all);
    for (const Record& pond : facts.registers.of("tailings.pond")) {
        projects(facts, pack, pond, today, all);
        if (!isStateKnown(facts, pond.id))
            add(all, "tailings.pond.no-state", Weight::Warning, at(pack, 7, 2), {{"name", pond.name()}}, &pond);
        if (!isThere(facts, pond.id, today))
            continue;
        floodSeasons(facts, pack, pond, today, all);
        const std::string_view level = pond.text("supervision_level");
        if (level == "1" || level == "2")
            add(all, "tailings.pond.key-unit", Weight::Note, at(pack, 28),
                {{"name", pond.name()}, {"level", "supervision-" + std::string(level)}}, &pond);
        if (!paperOf(facts, pond, "inspection-system", today))
            add(all, "tailings.paper.no-inspection-system", Weight::Breach, at(pack, 20, 1), {{"name", pond.name()}}, &pond);
        emergencies(facts, pack, pond, today, all);
        rehearsals(facts, pack, pond, today, all);
        const Runs runs = TRY(runsOf(facts, pack, pond, today));
        if (!runs.groundwater || !runs.groundwater->isComplete) // article 24 paragraph 3 releases them
            wells(facts, pack, pond, today, all);
        soil(facts, pack, pond, today, all);
        alarms(facts, pond, today, all);
        surveyGap(facts, pack, pond, today, all);
        facilityFindings(facts, pack, pond, runs, today, all);
        closureFindings(facts, pack, pond, runs, today, all);
    }
    for (int year = pack.from.year(); year <= today.year(); ++year) {
        for (const FloodInspection& inspection : TRY(floodInspections(facts, pack, year))) {
            if (!inspection.done && inspection.due < today)
                add(all, "tailings.inspection.before-flood", Weight::Breach, at(pack, 20, 2),
                    {{"name", inspection.pond->name()}, {"season", inspection.season.toStdString()},
                        {"year", std::to_string(year)}, {"due", formatDate(inspection.due)}},
                    inspection.pond);
        }
    }
    return {};
}

}
