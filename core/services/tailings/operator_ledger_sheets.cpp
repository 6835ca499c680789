// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/fact_sheets.h"

#include "core/services/tailings/sheet_rows.h"

namespace plumbline::tailings {

namespace {

using namespace columns;

constexpr ChoiceWord facilityLogKindWords[] = {
    {"built", QT_TRANSLATE_NOOP("tailings", "Built")},
    {"upkeep", QT_TRANSLATE_NOOP("tailings", "Upkeep")},
    {"running", QT_TRANSLATE_NOOP("tailings", "Running")},
    {"stopped", QT_TRANSLATE_NOOP("tailings", "Stopped")},
};
constexpr ChoiceWord inspectionKindWords[] = {
    {"full", QT_TRANSLATE_NOOP("tailings", "Full")},
    {"routine", QT_TRANSLATE_NOOP("tailings", "Routine")},
    {"special", QT_TRANSLATE_NOOP("tailings", "After rain, quakes or the like")},
};

constexpr ChoiceWord recordingKindWords[] = {
    {"meter", QT_TRANSLATE_NOOP("tailings", "Flow meter")},
    {"video", QT_TRANSLATE_NOOP("tailings", "Video")},
};

/// A time of day.
constexpr SheetColumn timed(const char* name, const char* label)
{
    return {.name = name, .label = label, .hint = QT_TRANSLATE_NOOP("tailings", "Of the day, 14:05")};
}

FactSheet recordingSheet()
{
    return {"tailings", &recordingTable, QT_TRANSLATE_NOOP("tailings", "Records of outlets"),
        QT_TRANSLATE_NOOP("tailings", "What flow meters and cameras recorded, where it is kept, when it was dropped (art. 17)."),
        {
            from(offered::outlets, FieldKind::Choice, "outlet", QT_TRANSLATE_NOOP("tailings", "Outlet"), required),
            oneOf(recordingKindWords, "kind", QT_TRANSLATE_NOOP("tailings", "Recorded by"), required, "meter"),
            typed(FieldKind::Date, "from_on", QT_TRANSLATE_NOOP("tailings", "From"), required),
            typed(FieldKind::Date, "until_on", QT_TRANSLATE_NOOP("tailings", "Through"), required),
            text("kept_at", QT_TRANSLATE_NOOP("tailings", "Kept at")),
            {.name = "dropped_on",
                .label = QT_TRANSLATE_NOOP("tailings", "Dropped on"),
                .entry = FieldKind::Date,
                .hint = QT_TRANSLATE_NOOP("tailings", "Flow records are kept five years at least, video three months")},
            strikeOut,
        }};
}

FactSheet facilityLogSheet()
{
    return {"tailings", &facilityLogTable, QT_TRANSLATE_NOOP("tailings", "Building, upkeep, running"),
        QT_TRANSLATE_NOOP("tailings", "What was done at a facility, and when it ran or stood (arts. 7, 15)."),
        {
            from(offered::facilities, FieldKind::Choice, "facility", QT_TRANSLATE_NOOP("tailings", "Facility"), required),
            typed(FieldKind::Date, "logged_on", QT_TRANSLATE_NOOP("tailings", "Day"), required),
            typed(FieldKind::Date, "until_on", QT_TRANSLATE_NOOP("tailings", "Until")),
            oneOf(facilityLogKindWords, "kind", QT_TRANSLATE_NOOP("tailings", "What"), required, "running"),
            text("done_by", QT_TRANSLATE_NOOP("tailings", "Done by")),
            text("note", QT_TRANSLATE_NOOP("tailings", "What was done")),
            strikeOut,
        }};
}

FactSheet dischargeSheet()
{
    return {"tailings", &dischargeTable, QT_TRANSLATE_NOOP("tailings", "Discharge of tailings water"),
        QT_TRANSLATE_NOOP("tailings", "Days on which water went out, with its volume (arts. 17, 19)."),
        {
            from(offered::outlets, FieldKind::Choice, "outlet", QT_TRANSLATE_NOOP("tailings", "Outlet"), required),
            typed(FieldKind::Date, "from_on", QT_TRANSLATE_NOOP("tailings", "From"), required),
            {.name = "until_on",
                .label = QT_TRANSLATE_NOOP("tailings", "Through"),
                .entry = FieldKind::Date,
                .hint = QT_TRANSLATE_NOOP("tailings", "Empty: that one day")},
            {.name = "volume_m3",
                .label = QT_TRANSLATE_NOOP("tailings", "Volume"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "m³")},
            strikeOut,
        }};
}

FactSheet waterSheet()
{
    return {"tailings", &waterTable, QT_TRANSLATE_NOOP("tailings", "Return water"),
        QT_TRANSLATE_NOOP("tailings", "Tailings water by month: back to the mill, and out (art. 17)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            typed(FieldKind::Month, "month", QT_TRANSLATE_NOOP("tailings", "Month"), required),
            {.name = "returned_m3",
                .label = QT_TRANSLATE_NOOP("tailings", "Back to the mill"),
                .entry = FieldKind::Quantity,
                .presence = Presence::Required,
                .unit = QT_TRANSLATE_NOOP("tailings", "m³")},
            {.name = "out_m3",
                .label = QT_TRANSLATE_NOOP("tailings", "Let out"),
                .entry = FieldKind::Quantity,
                .presence = Presence::Required,
                .unit = QT_TRANSLATE_NOOP("tailings", "m³"),
                .standing = "0"},
            strikeOut,
        }};
}

FactSheet sampleSheet()
{
    return {"tailings", &sampleTable, QT_TRANSLATE_NOOP("tailings", "Monitoring results"),
        QT_TRANSLATE_NOOP("tailings", "Results of the laboratory, as they stand in its report (arts. 7, 19, 24)."),
        {
            from(offered::points, FieldKind::Choice, "point", QT_TRANSLATE_NOOP("tailings", "Point"), required),
            typed(FieldKind::Date, "sampled_on", QT_TRANSLATE_NOOP("tailings", "Sampled on"), required),
            text("parameter", QT_TRANSLATE_NOOP("tailings", "Parameter"), required),
            {.name = "result",
                .label = QT_TRANSLATE_NOOP("tailings", "Result"),
                .presence = Presence::Required,
                .hint = QT_TRANSLATE_NOOP(
                    "tailings", "As in the report: 0.012, <0.005, 0.005L, ND, 未检出; “none” where no leachate arose")},
            {.name = "unit", .label = QT_TRANSLATE_NOOP("tailings", "Unit"), .presence = Presence::Required, .standing = "mg/L"},
            typed(FieldKind::Quantity, "detection_limit", QT_TRANSLATE_NOOP("tailings", "Detection limit")),
            {.name = "campaign",
                .label = QT_TRANSLATE_NOOP("tailings", "Campaign"),
                .hint = QT_TRANSLATE_NOOP("tailings", "Upstream and downstream of one campaign are compared; empty: of one day"),
                .inList = InList::No},
            hidden(text("sample_number", QT_TRANSLATE_NOOP("tailings", "Sample"))),
            hidden(text("method", QT_TRANSLATE_NOOP("tailings", "Method"))),
            hidden(text("laboratory", QT_TRANSLATE_NOOP("tailings", "Laboratory"))),
            hidden(text("cma_number", QT_TRANSLATE_NOOP("tailings", "CMA number"))),
            hidden(text("report_number", QT_TRANSLATE_NOOP("tailings", "Report"))),
            {.name = "published_on",
                .label = QT_TRANSLATE_NOOP("tailings", "Published on"),
                .entry = FieldKind::Date,
                .hint = QT_TRANSLATE_NOOP("tailings", "Results are published (art. 19 para. 3)"),
                .inList = InList::No},
            hidden(text("published_where", QT_TRANSLATE_NOOP("tailings", "Published where"))),
            strikeOut,
        }};
}

FactSheet readingSheet()
{
    return {"tailings", &readingTable, QT_TRANSLATE_NOOP("tailings", "Readings on the round"),
        QT_TRANSLATE_NOOP("tailings", "Levels, beach and rain of the daily round."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            typed(FieldKind::Date, "read_on", QT_TRANSLATE_NOOP("tailings", "Day"), required),
            {.name = "water_level_m",
                .label = QT_TRANSLATE_NOOP("tailings", "Water level"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "m")},
            {.name = "beach_m",
                .label = QT_TRANSLATE_NOOP("tailings", "Dry beach"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "m")},
            {.name = "freeboard_m",
                .label = QT_TRANSLATE_NOOP("tailings", "Freeboard"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "m")},
            {.name = "phreatic_m",
                .label = QT_TRANSLATE_NOOP("tailings", "Phreatic line"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "m"),
                .inList = InList::No},
            {.name = "displacement_mm",
                .label = QT_TRANSLATE_NOOP("tailings", "Displacement"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "mm"),
                .inList = InList::No},
            {.name = "rain_mm",
                .label = QT_TRANSLATE_NOOP("tailings", "Rain"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "mm")},
            typed(FieldKind::Flag, "is_drainage_clear", QT_TRANSLATE_NOOP("tailings", "Drainage clear")),
            text("read_by", QT_TRANSLATE_NOOP("tailings", "Read by")),
            strikeOut,
        }};
}

FactSheet surveySheet()
{
    return {"tailings", &surveyTable, QT_TRANSLATE_NOOP("tailings", "Surveys of ponds"),
        QT_TRANSLATE_NOOP("tailings", "Surveyed volumes, against which booked inflow is held."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            typed(FieldKind::Date, "surveyed_on", QT_TRANSLATE_NOOP("tailings", "Surveyed on"), required),
            {.name = "volume_m3",
                .label = QT_TRANSLATE_NOOP("tailings", "Volume deposited"),
                .entry = FieldKind::Quantity,
                .presence = Presence::Required,
                .unit = QT_TRANSLATE_NOOP("tailings", "m³")},
            text("surveyed_by", QT_TRANSLATE_NOOP("tailings", "Surveyed by")),
            strikeOut,
        }};
}

FactSheet inspectionSheet()
{
    return {"tailings", &inspectionTable, QT_TRANSLATE_NOOP("tailings", "Inspections"),
        QT_TRANSLATE_NOOP("tailings", "Inspections for hidden dangers; a full one before each flood season (art. 20)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            typed(FieldKind::Date, "inspected_on", QT_TRANSLATE_NOOP("tailings", "Day"), required),
            oneOf(inspectionKindWords, "kind", QT_TRANSLATE_NOOP("tailings", "Kind"), required, "routine"),
            text("inspected_by", QT_TRANSLATE_NOOP("tailings", "Inspected by"), required),
            text("scope", QT_TRANSLATE_NOOP("tailings", "What was looked at")),
            text("outcome", QT_TRANSLATE_NOOP("tailings", "Outcome")),
            strikeOut,
        }};
}

FactSheet hazardSheet()
{
    return {"tailings", &hazardTable, QT_TRANSLATE_NOOP("tailings", "Hidden dangers"),
        QT_TRANSLATE_NOOP("tailings", "Each hidden danger with plan, owner, day and closure (art. 20)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            typed(FieldKind::Date, "found_on", QT_TRANSLATE_NOOP("tailings", "Found on"), required),
            text("what", QT_TRANSLATE_NOOP("tailings", "Hidden danger"), required),
            hidden(from(
                offered::inspections, FieldKind::Choice, "inspection", QT_TRANSLATE_NOOP("tailings", "Inspection"), optional)),
            text("plan", QT_TRANSLATE_NOOP("tailings", "Plan")),
            text("owner", QT_TRANSLATE_NOOP("tailings", "Owner")),
            typed(FieldKind::Date, "due_on", QT_TRANSLATE_NOOP("tailings", "To be done by")),
            typed(FieldKind::Date, "closed_on", QT_TRANSLATE_NOOP("tailings", "Closed on")),
            text("evidence", QT_TRANSLATE_NOOP("tailings", "Proof of closure")),
            strikeOut,
        }};
}

FactSheet signSheet()
{
    return {"tailings", &signTable, QT_TRANSLATE_NOOP("tailings", "Signs of pollution"),
        QT_TRANSLATE_NOOP("tailings", "Leakage or rising content around a pond, and each step that follows (art. 21)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            typed(FieldKind::Date, "found_on", QT_TRANSLATE_NOOP("tailings", "Found on"), required),
            text("what", QT_TRANSLATE_NOOP("tailings", "Sign"), required),
            from(offered::points, FieldKind::Choice, "point", QT_TRANSLATE_NOOP("tailings", "Point"), optional),
            typed(FieldKind::Date, "cause_on", QT_TRANSLATE_NOOP("tailings", "Cause found on")),
            hidden(text("cause", QT_TRANSLATE_NOOP("tailings", "Cause"))),
            typed(FieldKind::Date, "stopped_on", QT_TRANSLATE_NOOP("tailings", "Leak stopped on")),
            typed(FieldKind::Date, "investigated_on", QT_TRANSLATE_NOOP("tailings", "Investigated on")),
            typed(FieldKind::Date, "assessed_on", QT_TRANSLATE_NOOP("tailings", "Risk assessed on")),
            typed(FieldKind::Date, "acted_on", QT_TRANSLATE_NOOP("tailings", "Controlled or remediated on")),
            hidden(text("action", QT_TRANSLATE_NOOP("tailings", "Control or remediation"))),
            strikeOut,
        }};
}

FactSheet storeSheet()
{
    return {"tailings", &storeTable, QT_TRANSLATE_NOOP("tailings", "Emergency stores"),
        QT_TRANSLATE_NOOP("tailings", "Stores for emergencies, and when each was looked over (art. 22)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            text("item", QT_TRANSLATE_NOOP("tailings", "Item"), required),
            typed(FieldKind::Quantity, "quantity", QT_TRANSLATE_NOOP("tailings", "Quantity"), required),
            text("unit", QT_TRANSLATE_NOOP("tailings", "Unit"), required),
            typed(FieldKind::Date, "checked_on", QT_TRANSLATE_NOOP("tailings", "Checked on"), required),
            text("keeper", QT_TRANSLATE_NOOP("tailings", "Keeper")),
            strikeOut,
        }};
}

FactSheet drillSheet()
{
    return {"tailings", &drillTable, QT_TRANSLATE_NOOP("tailings", "Drills"),
        QT_TRANSLATE_NOOP("tailings", "Drills of the emergency plan (art. 22)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            typed(FieldKind::Date, "held_on", QT_TRANSLATE_NOOP("tailings", "Held on"), required),
            text("subject", QT_TRANSLATE_NOOP("tailings", "Subject"), required),
            typed(FieldKind::Count, "people", QT_TRANSLATE_NOOP("tailings", "People")),
            text("evaluation", QT_TRANSLATE_NOOP("tailings", "Evaluation")),
            strikeOut,
        }};
}

FactSheet incidentSheet()
{
    return {"tailings", &incidentTable, QT_TRANSLATE_NOOP("tailings", "Incidents"),
        QT_TRANSLATE_NOOP("tailings", "What happened, and who was told when (art. 23)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            typed(FieldKind::Date, "happened_on", QT_TRANSLATE_NOOP("tailings", "Day"), required),
            text("happened_at", QT_TRANSLATE_NOOP("tailings", "Time")),
            text("what", QT_TRANSLATE_NOOP("tailings", "What happened"), required),
            typed(FieldKind::Date, "plan_started_on", QT_TRANSLATE_NOOP("tailings", "Plan started on")),
            timed("plan_started_time", QT_TRANSLATE_NOOP("tailings", "Plan started at")),
            text("measures", QT_TRANSLATE_NOOP("tailings", "Measures")),
            typed(FieldKind::Date, "warned_on", QT_TRANSLATE_NOOP("tailings", "Units and residents warned on")),
            timed("warned_time", QT_TRANSLATE_NOOP("tailings", "Warned at")),
            text("warned_whom", QT_TRANSLATE_NOOP("tailings", "Who was warned")),
            typed(FieldKind::Date, "county_told_on", QT_TRANSLATE_NOOP("tailings", "County authority told on")),
            timed("county_told_time", QT_TRANSLATE_NOOP("tailings", "Told at")),
            text("county_told_whom", QT_TRANSLATE_NOOP("tailings", "Who was told there")),
            typed(FieldKind::Date, "ended_on", QT_TRANSLATE_NOOP("tailings", "Over on")),
            strikeOut,
        }};
}

FactSheet closureWorkSheet()
{
    return {"tailings", &closureWorkTable, QT_TRANSLATE_NOOP("tailings", "Closure works"),
        QT_TRANSLATE_NOOP("tailings", "Works of closing, and what keeps running after it (art. 24)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            text("what", QT_TRANSLATE_NOOP("tailings", "Work"), required),
            typed(FieldKind::Date, "from_on", QT_TRANSLATE_NOOP("tailings", "From"), required),
            typed(FieldKind::Date, "until_on", QT_TRANSLATE_NOOP("tailings", "Until")),
            text("done_by", QT_TRANSLATE_NOOP("tailings", "Built by")),
            text("outcome", QT_TRANSLATE_NOOP("tailings", "Result of the work")),
            strikeOut,
        }};
}

}

SheetGroup operatorLedgerSheets()
{
    return {QT_TRANSLATE_NOOP("tailings", "Operator's ledger"),
        {facilityLogSheet(), dischargeSheet(), recordingSheet(), waterSheet(), sampleSheet(), readingSheet(), surveySheet(),
            inspectionSheet(), hazardSheet(), signSheet(), storeSheet(), drillSheet(), incidentSheet(), closureWorkSheet()}};
}

}
