// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/inspections.h"

#include "core/tailings/findings.h"
#include "core/tailings/obligations.h"

#include <algorithm>
#include <tuple>

namespace plumbline::tailings {

namespace {

Danger dangerOn(const Record& record, QDate day)
{
    const auto closed = record.date("closed_on");
    const auto due = record.date("due_on");
    const bool isOpen = !closed || *closed > day;
    return {&record, isOpen, isOpen && due && *due < day};
}

bool isOfYear(const Record& record, const char* column, int year)
{
    const auto day = record.date(column);
    return day && day->year() == year;
}

}

std::vector<Danger> openDangers(const Facts& facts, QDate day)
{
    std::vector<Danger> all;
    for (const Record& record : facts.registers.of("tailings.hazard")) {
        const Danger danger = dangerOn(record, day);
        if (danger.isOpen)
            all.push_back(danger);
    }
    const auto order = [](const Danger& danger) {
        const auto due = danger.record->date("due_on");
        return std::tuple(!due, due.value_or(QDate()), danger.record->text("found_on"));
    };
    std::stable_sort(all.begin(), all.end(), [&](const Danger& a, const Danger& b) { return order(a) < order(b); });
    return all;
}

std::vector<Inspected> inspectionsOf(const Facts& facts, int year, QDate day)
{
    std::vector<Inspected> all;
    for (const Record& record : facts.registers.of("tailings.inspection")) {
        if (!isOfYear(record, "inspected_on", year))
            continue;
        Inspected& inspected = all.emplace_back(Inspected{&record, {}});
        for (const Record* const danger : facts.registers.referring("tailings.hazard", "inspection", record.id))
            inspected.dangers.push_back(dangerOn(*danger, day));
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Inspected& a, const Inspected& b) { return a.record->text("inspected_on") > b.record->text("inspected_on"); });
    Inspected besides;
    for (const Record& record : facts.registers.of("tailings.hazard")) {
        if (record.text("inspection").empty() && isOfYear(record, "found_on", year))
            besides.dangers.push_back(dangerOn(record, day));
    }
    if (!besides.dangers.empty())
        all.push_back(std::move(besides));
    return all;
}

Result<std::vector<Obligation>> inspectionsDue(const Facts& facts, const RulePack& pack, int year)
{
    std::vector<Obligation> all;
    for (const FloodInspection& inspection : TRY(floodInspections(facts, pack, year))) {
        Obligation& duty = all.emplace_back();
        duty.kind = "tailings.flood-inspection";
        duty.citation = at(pack, 20, 2);
        duty.due = inspection.due;
        duty.reading = "D35";
        duty.isDone = inspection.done.has_value();
        duty.figures = {{"name", inspection.pond->name()}, {"season", inspection.season.toStdString()}};
        duty.subject = inspection.pond->id.text();
    }
    return all;
}

}
