// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/obligations.h"

#include "core/tailings/findings.h"
#include "core/tailings/gap_rules.h"
#include "core/tailings/inspections.h"
#include "core/tailings/lines_in_force.h"
#include "core/tailings/monitoring.h"

#include <algorithm>
#include <tuple>

namespace plumbline::tailings {

namespace {

constexpr char filingDeadline[] = "tailings.annual-filing";

bool wasProducer(const Facts& facts, int year)
{
    const auto& mills = facts.registers.of("tailings.mill");
    return std::any_of(mills.begin(), mills.end(), [&](const Record& mill) {
        const auto started = mill.date("started_on");
        const auto stopped = mill.date("stopped_on");
        return started && started->year() <= year && (!stopped || stopped->year() >= year);
    });
}

/// A pond has an operator from its first state on, and never loses one: closed ponds and designated keepers file too.
bool wasOperator(const Facts& facts, int year)
{
    const auto& ponds = facts.registers.of("tailings.pond");
    return std::any_of(ponds.begin(), ponds.end(), [&](const Record& pond) {
        return !isStateKnown(facts, pond.id) || !stateOf(facts, pond.id, QDate(year, monthsInYear, 31)).empty();
    });
}

std::optional<QDate> filedOn(const Facts& facts, int year, std::string_view role)
{
    std::optional<QDate> first;
    for (const Record& filing : facts.registers.of("tailings.filing")) {
        const auto filed = filing.date("filed_on");
        if (filing.count("year") == year && filing.text("role") == role && filed && (!first || *filed < *first))
            first = filed;
    }
    return first;
}

/// The season of the pond that begins last before that day, in the same year: each has an inspection of its own.
std::optional<QDate> seasonBefore(const Facts& facts, const Record& pond, QDate begins)
{
    std::optional<QDate> last;
    for (const Record* const season : facts.registers.referring("tailings.flood_season", "pond", pond.id)) {
        const auto other = seasonBegins(*season, begins.year());
        if (other && *other < begins && (!last || *last < *other))
            last = other;
    }
    return last;
}

Obligation& due(std::vector<Obligation>& all, const char* kind, Citation citation, std::optional<QDate> day, bool isDone,
    std::vector<std::pair<std::string, std::string>> figures, const Record* subject = nullptr)
{
    Obligation& obligation = all.emplace_back();
    obligation.kind = kind;
    obligation.citation = std::move(citation);
    obligation.due = day;
    obligation.isDone = isDone;
    obligation.figures = std::move(figures);
    obligation.subject = subject ? subject->id.text() : std::string();
    return obligation;
}

/// A contract that nobody needs any more may end.
bool isSettled(const Facts& facts, const ExpiryRule& rule, const Record& record, QDate today)
{
    const bool mayEnd = !rule.code && *record.date(rule.column) < today && !dayWithoutContract(facts, record);
    return mayEnd || isSettled(rule, record, today) || isHistory(facts.registers, rule.table, record, today);
}

void expiries(const Facts& facts, const RulePack& pack, int year, QDate today, std::vector<Obligation>& all)
{
    for (const ExpiryRule& rule : expiryRules()) {
        for (const Record& record : facts.registers.of(rule.table)) {
            const auto until = record.date(rule.column);
            if (until && until->year() == year && isAsked(record, rule.when, rule.is))
                due(all, rule.clock, at(pack, rule.article, rule.paragraph), until, isSettled(facts, rule, record, today),
                    {{"name", std::string(record.text(rule.named))}}, &record);
        }
    }
}

/// The spans that end in the year, whether or not their sample has come.
void spansDue(const std::vector<SpanState>& spans, const char* kind, Citation citation, const char* reading,
    const Record& subject, int year, std::vector<Obligation>& all)
{
    for (const SpanState& state : spans) {
        if (state.span.last.year() != year)
            continue;
        due(all, kind, citation, state.span.last, state.done.has_value(),
            {{"name", subject.name()}, {"from", formatDate(state.span.first)}, {"until", formatDate(state.span.last)}}, &subject)
            .reading = reading;
    }
}

Result<void> samplesDue(const Facts& facts, const RulePack& pack, int year, QDate today, std::vector<Obligation>& all)
{
    const DischargeRhythms asked = TRY(dischargeRhythms(pack));
    // No span goes over the end of a year.
    const QDate from = std::max(pack.from, QDate(year, 1, 1));
    for (const Record& outlet : facts.registers.of("tailings.outlet")) {
        spansDue(outletSpans(facts, outlet, "discharge", asked.discharge, from, today), "tailings.discharge-sample",
            at(pack, 19, 2), "D33", outlet, year, all);
        if (outlet.flag("has_toxic"))
            spansDue(outletSpans(facts, outlet, "receiving-water", asked.surroundings, from, today),
                "tailings.surroundings-sample", at(pack, 19, 2), "D33", outlet, year, all);
    }
    for (const Record& point : facts.registers.of("tailings.point"))
        spansDue(samplingSpans(facts, point, from, today), "tailings.point-sample", samplingPlace(facts, point, pack, today),
            "D40", point, year, all);
    return {};
}

}

Result<std::vector<YearlyFiling>> yearlyFilings(const Facts& facts, const RulePack& pack, QDate today)
{
    const Deadline* const deadline = pack.deadline(filingDeadline);
    if (!deadline || deadline->month == 0)
        return Problem{"rules.no-such-parameter"}
            .with("parameter", QString::fromLatin1(filingDeadline))
            .with("pack", QString::fromStdString(pack.id));
    std::vector<YearlyFiling> all;
    for (int year = pack.from.year(); year < today.year(); ++year) {
        const QDate day(year + (deadline->isNextYear ? 1 : 0), deadline->month, deadline->day);
        if (wasProducer(facts, year))
            all.push_back({year, "producer", day, filedOn(facts, year, "producer")});
        if (wasOperator(facts, year))
            all.push_back({year, "operator", day, filedOn(facts, year, "operator")});
    }
    return all;
}

std::optional<QDate> seasonBegins(const Record& season, int year)
{
    const auto month = season.count("month");
    const auto day = season.count("day");
    const bool isDay = month && day && QDate::isValid(year, *month, *day);
    return isDay ? std::optional(QDate(year, *month, *day)) : std::nullopt;
}

Result<std::vector<FloodInspection>> floodInspections(const Facts& facts, const RulePack& pack, int year)
{
    const auto times = std::max<std::int64_t>(TRY(TRY(pack.parameter("inspections.before-flood"))->count()), 1);
    std::vector<FloodInspection> all;
    for (const Record& season : facts.registers.of("tailings.flood_season")) {
        const std::optional<QDate> begins = seasonBegins(season, year);
        const Record* const pond = facts.registers.find("tailings.pond", season.text("pond"));
        if (!pond || !begins)
            continue;
        FloodInspection asked{pond, season.words("name"), begins->addDays(-1), {}};
        if (asked.due < pack.from || !isThere(facts, pond->id, asked.due))
            continue;
        const QDate earliest = seasonBefore(facts, *pond, *begins).value_or(QDate(year, 1, 1));
        std::vector<QDate> days;
        for (const Record* const inspection : facts.registers.referring("tailings.inspection", "pond", pond->id)) {
            const auto done = inspection->date("inspected_on");
            if (inspection->text("kind") == "full" && done && earliest <= *done && *done <= asked.due)
                days.push_back(*done);
        }
        std::sort(days.begin(), days.end());
        if (std::int64_t(days.size()) >= times)
            asked.done = days[std::size_t(times - 1)];
        all.push_back(std::move(asked));
    }
    return all;
}

Result<std::vector<Obligation>> obligations(const Facts& facts, const RulePack& pack, int year, QDate today)
{
    std::vector<Obligation> all;
    if (!isBound(facts))
        return all;
    for (const YearlyFiling& filing : TRY(yearlyFilings(facts, pack, QDate(year, 12, 31)))) {
        if (filing.due.year() == year)
            due(all, filingDeadline, at(pack, 7, 4), filing.due, filing.filed.has_value(),
                {{"year", std::to_string(filing.year)}, {"role", filing.role}})
                .reading = "D4";
    }
    TRY(samplesDue(facts, pack, year, today, all));
    std::vector<Obligation> inspections = TRY(inspectionsDue(facts, pack, year));
    std::move(inspections.begin(), inspections.end(), std::back_inserter(all));
    expiries(facts, pack, year, today, all);
    for (const Record& pond : facts.registers.of("tailings.pond")) {
        if (!closedOn(facts, pond.id, today))
            continue;
        const Runs runs = TRY(runsOf(facts, pack, pond, today));
        for (const auto& [what, paragraph, run] :
            {std::tuple("leachate", 2, &runs.leachate), std::tuple("groundwater", 3, &runs.groundwater)})
            due(all, "tailings.keep-running", at(pack, 24, paragraph), {}, *run && (*run)->isComplete,
                {{"name", pond.name()}, {"what", what}}, &pond);
    }
    return all;
}

}
