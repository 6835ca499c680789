// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/fact_sheets.h"

#include "core/services/tailings/sheet_rows.h"

namespace plumbline::tailings {

namespace {

using namespace columns;

constexpr ChoiceWord movementPeriodWords[] = {
    {"day", QT_TRANSLATE_NOOP("tailings", "Whole day")},
    {"shift-1", QT_TRANSLATE_NOOP("tailings", "First shift")},
    {"shift-2", QT_TRANSLATE_NOOP("tailings", "Second shift")},
    {"shift-3", QT_TRANSLATE_NOOP("tailings", "Third shift")},
    {"month", QT_TRANSLATE_NOOP("tailings", "Whole month")},
};
constexpr ChoiceWord movementFlowWords[] = {
    {"arose", QT_TRANSLATE_NOOP("tailings", "Arose")},
    {"into-pond", QT_TRANSLATE_NOOP("tailings", "Into a pond")},
    {"backfilled", QT_TRANSLATE_NOOP("tailings", "Backfilled")},
    {"utilised", QT_TRANSLATE_NOOP("tailings", "Utilised")},
    {"transported", QT_TRANSLATE_NOOP("tailings", "Carried away")},
    {"stored", QT_TRANSLATE_NOOP("tailings", "Into store")},
    {"taken-from-store", QT_TRANSLATE_NOOP("tailings", "Out of store")},
    {"reclaimed", QT_TRANSLATE_NOOP("tailings", "Reclaimed from a pond")},
};
constexpr ChoiceWord movementGotWords[] = {
    {"measured", QT_TRANSLATE_NOOP("tailings", "Measured")},
    {"mill-balance", QT_TRANSLATE_NOOP("tailings", "Mill balance")},
    {"estimated", QT_TRANSLATE_NOOP("tailings", "Estimated")},
    {"default", QT_TRANSLATE_NOOP("tailings", "Default")},
};
constexpr ChoiceWord filingRoleWords[] = {
    {"producer", QT_TRANSLATE_NOOP("tailings", "Producer")},
    {"operator", QT_TRANSLATE_NOOP("tailings", "Operator of a pond")},
};

constexpr ChoiceWord distributionReportWords[] = {
    {"producer-ledger", QT_TRANSLATE_NOOP("tailings", "Producer's ledger")},
    {"operator-ledger", QT_TRANSLATE_NOOP("tailings", "Operator's ledger")},
    {"annual-summary", QT_TRANSLATE_NOOP("tailings", "Annual summary")},
    {"monitoring", QT_TRANSLATE_NOOP("tailings", "Monitoring report")},
    {"inspections", QT_TRANSLATE_NOOP("tailings", "Register of inspections")},
    {"closure", QT_TRANSLATE_NOOP("tailings", "Closure dossier")},
    {"emergency-plan", QT_TRANSLATE_NOOP("tailings", "Emergency plan")},
    {"other", QT_TRANSLATE_NOOP("tailings", "Other")},
};
constexpr ChoiceWord distributionWayWords[] = {
    {"paper", QT_TRANSLATE_NOOP("tailings", "On paper")},
    {"file", QT_TRANSLATE_NOOP("tailings", "As a file")},
    {"platform", QT_TRANSLATE_NOOP("tailings", "On the platform")},
};

constexpr SheetColumn grade(const char* name, const char* label, const char* alsoCalled)
{
    return {.name = name,
        .label = label,
        .entry = FieldKind::Quantity,
        .hint = QT_TRANSLATE_NOOP("tailings", "In the unit that the mill's register says, the same for all three"),
        .inList = InList::No,
        .alsoCalled = alsoCalled};
}

FactSheet movementSheet()
{
    return {"tailings", &movementTable, QT_TRANSLATE_NOOP("tailings", "Producer's ledger"),
        QT_TRANSLATE_NOOP("tailings", "What tailings arose and where they went (art. 7 para. 2)."),
        {
            typed(FieldKind::Date, "booked_on", QT_TRANSLATE_NOOP("tailings", "Day"), required),
            oneOf(movementPeriodWords, "period", QT_TRANSLATE_NOOP("tailings", "Period"), required, "day"),
            oneOf(movementFlowWords, "flow", QT_TRANSLATE_NOOP("tailings", "What"), required),
            from(offered::mills, FieldKind::Choice, "mill", QT_TRANSLATE_NOOP("tailings", "Mill"), optional,
                QT_TRANSLATE_NOOP("tailings", "Where it arose or came from; not of what is reclaimed")),
            from(offered::kinds, FieldKind::Choice, "kind", QT_TRANSLATE_NOOP("tailings", "Kind of tailings"), required),
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), optional),
            from(offered::contractors, FieldKind::Choice, "contractor",
                QT_TRANSLATE_NOOP("tailings", "By whom, under which contract"), optional),
            {.name = "wet_tonnes",
                .label = QT_TRANSLATE_NOOP("tailings", "Wet"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "t")},
            {.name = "moisture_percent",
                .label = QT_TRANSLATE_NOOP("tailings", "Moisture"),
                .entry = FieldKind::Percent,
                .unit = "%"},
            {.name = "feed_tonnes",
                .label = QT_TRANSLATE_NOOP("tailings", "Feed, dry"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "t"),
                .hint = QT_TRANSLATE_NOOP("tailings", "Mill balance: feed less concentrate"),
                .inList = InList::No},
            {.name = "yield_percent",
                .label = QT_TRANSLATE_NOOP("tailings", "Yield of concentrate"),
                .entry = FieldKind::Percent,
                .unit = "%",
                .inList = InList::No},
            grade("feed_grade", QT_TRANSLATE_NOOP("tailings", "Grade of feed"), "入选品位|原矿品位|feed grade|head grade"),
            grade("concentrate_grade", QT_TRANSLATE_NOOP("tailings", "Grade of concentrate"), "精矿品位|concentrate grade"),
            grade("tailings_grade", QT_TRANSLATE_NOOP("tailings", "Grade of tailings"), "尾矿品位|tailings grade"),
            {.name = "dry_tonnes",
                .label = QT_TRANSLATE_NOOP("tailings", "Dry"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "t"),
                .hint = QT_TRANSLATE_NOOP("tailings", "Left empty it follows from wet and moisture, or from feed and yield")},
            oneOf(movementGotWords, "got", QT_TRANSLATE_NOOP("tailings", "How it was got"), required, "measured"),
            hidden(text("note", QT_TRANSLATE_NOOP("tailings", "Note"))),
            strikeOut,
        }};
}

FactSheet filingSheet()
{
    return {"tailings", &filingTable, QT_TRANSLATE_NOOP("tailings", "Yearly filings"),
        QT_TRANSLATE_NOOP("tailings", "What was filed on the national platform for the year before (art. 7 para. 4)."),
        {
            typed(FieldKind::Year, "year", QT_TRANSLATE_NOOP("tailings", "Of the year"), required),
            oneOf(filingRoleWords, "role", QT_TRANSLATE_NOOP("tailings", "As"), required),
            typed(FieldKind::Date, "filed_on", QT_TRANSLATE_NOOP("tailings", "Reported on"), required),
            text("number", QT_TRANSLATE_NOOP("tailings", "Receipt")),
            strikeOut,
        }};
}

FactSheet oversightSheet()
{
    return {"tailings", &oversightTable, QT_TRANSLATE_NOOP("tailings", "Supervision of subsidiaries"),
        QT_TRANSLATE_NOOP("tailings", "What the controlling group saw at a subsidiary, and what was put right (art. 3 para. 3)."),
        {
            text("subsidiary", QT_TRANSLATE_NOOP("tailings", "Subsidiary"), required),
            typed(FieldKind::Date, "checked_on", QT_TRANSLATE_NOOP("tailings", "Checked on"), required),
            text("checked_by", QT_TRANSLATE_NOOP("tailings", "Checked by")),
            text("found", QT_TRANSLATE_NOOP("tailings", "What was found")),
            typed(FieldKind::Date, "corrected_on", QT_TRANSLATE_NOOP("tailings", "Put right on")),
            strikeOut,
        }};
}

FactSheet distributionSheet()
{
    return {"tailings", &distributionTable, QT_TRANSLATE_NOOP("tailings", "Distribution list"),
        QT_TRANSLATE_NOOP("tailings", "Who was given which ledger or report."),
        {
            typed(FieldKind::Date, "handed_on", QT_TRANSLATE_NOOP("tailings", "Handed over on"), required),
            oneOf(distributionReportWords, "report", QT_TRANSLATE_NOOP("tailings", "Report"), required),
            typed(FieldKind::Year, "year", QT_TRANSLATE_NOOP("tailings", "Of the year")),
            {.name = "check_code",
                .label = QT_TRANSLATE_NOOP("tailings", "Check code"),
                .hint = QT_TRANSLATE_NOOP("tailings", "As it stands at the foot of its pages")},
            text("recipient", QT_TRANSLATE_NOOP("tailings", "Recipient"), required),
            oneOf(distributionWayWords, "way", QT_TRANSLATE_NOOP("tailings", "How"), required, "paper"),
            typed(FieldKind::Count, "copies", QT_TRANSLATE_NOOP("tailings", "Copies")),
            text("received_by", QT_TRANSLATE_NOOP("tailings", "Received by")),
            hidden(text("note", QT_TRANSLATE_NOOP("tailings", "Note"))),
            strikeOut,
        }};
}

}

SheetGroup producerLedgerSheets()
{
    return {QT_TRANSLATE_NOOP("tailings", "Producer's ledger"),
        {movementSheet(), filingSheet(), distributionSheet(), oversightSheet()}};
}

}
