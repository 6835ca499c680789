// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/fact_sheets.h"

#include "core/services/tailings/sheet_rows.h"

namespace plumbline::tailings {

namespace {

using namespace columns;

constexpr ChoiceWord pondGradeWords[] = {
    {"1", QT_TRANSLATE_NOOP("tailings", "Grade 1")},
    {"2", QT_TRANSLATE_NOOP("tailings", "Grade 2")},
    {"3", QT_TRANSLATE_NOOP("tailings", "Grade 3")},
    {"4", QT_TRANSLATE_NOOP("tailings", "Grade 4")},
    {"5", QT_TRANSLATE_NOOP("tailings", "Grade 5")},
};
constexpr ChoiceWord pondSupervisionLevelWords[] = {
    {"1", QT_TRANSLATE_NOOP("tailings", "Level 1")},
    {"2", QT_TRANSLATE_NOOP("tailings", "Level 2")},
    {"3", QT_TRANSLATE_NOOP("tailings", "Level 3")},
};
constexpr ChoiceWord pondStateStateWords[] = {
    {"building", QT_TRANSLATE_NOOP("tailings", "Being built")},
    {"operating", QT_TRANSLATE_NOOP("tailings", "In operation")},
    {"paused", QT_TRANSLATE_NOOP("tailings", "Paused")},
    {"closing", QT_TRANSLATE_NOOP("tailings", "Closing")},
    {"closed", QT_TRANSLATE_NOOP("tailings", "Closed")},
};
constexpr ChoiceWord projectKindWords[] = {
    {"new", QT_TRANSLATE_NOOP("tailings", "New")},
    {"rebuilt", QT_TRANSLATE_NOOP("tailings", "Rebuilt")},
    {"extended", QT_TRANSLATE_NOOP("tailings", "Extended")},
};
constexpr ChoiceWord facilityKindWords[] = {
    {"seepage-control", QT_TRANSLATE_NOOP("tailings", "Seepage control")},
    {"leachate-collection", QT_TRANSLATE_NOOP("tailings", "Leachate collection")},
    {"leachate-pond", QT_TRANSLATE_NOOP("tailings", "Leachate pond")},
    {"return-water-pond", QT_TRANSLATE_NOOP("tailings", "Return-water pond")},
    {"emergency-pond", QT_TRANSLATE_NOOP("tailings", "Emergency pond")},
    {"water-treatment", QT_TRANSLATE_NOOP("tailings", "Waste-water treatment")},
    {"discharge-monitoring", QT_TRANSLATE_NOOP("tailings", "Monitoring of the discharge")},
    {"dust-control", QT_TRANSLATE_NOOP("tailings", "Dust control, greening")},
    {"pipe", QT_TRANSLATE_NOOP("tailings", "Pipe")},
    {"other", QT_TRANSLATE_NOOP("tailings", "Other")},
};
constexpr ChoiceWord pointKindWords[] = {
    {"well-up", QT_TRANSLATE_NOOP("tailings", "Groundwater upstream")},
    {"well-down", QT_TRANSLATE_NOOP("tailings", "Groundwater downstream")},
    {"well-spread", QT_TRANSLATE_NOOP("tailings", "Groundwater where pollution may spread")},
    {"leachate", QT_TRANSLATE_NOOP("tailings", "Leachate")},
    {"discharge", QT_TRANSLATE_NOOP("tailings", "Discharge")},
    {"receiving-water", QT_TRANSLATE_NOOP("tailings", "Receiving water")},
    {"soil", QT_TRANSLATE_NOOP("tailings", "Soil")},
    {"air", QT_TRANSLATE_NOOP("tailings", "Air")},
};
constexpr ChoiceWord pointFrequencyWords[] = {
    {"month", QT_TRANSLATE_NOOP("tailings", "Monthly")},
    {"quarter", QT_TRANSLATE_NOOP("tailings", "Quarterly")},
    {"half-year", QT_TRANSLATE_NOOP("tailings", "Every half year")},
    {"year", QT_TRANSLATE_NOOP("tailings", "Yearly")},
};

FactSheet pondSheet()
{
    return {"tailings", &pondTable, QT_TRANSLATE_NOOP("tailings", "Ponds"),
        QT_TRANSLATE_NOOP("tailings", "Each pond with grade, supervision level, capacity and levels (arts. 5, 7)."),
        {
            from(offered::sites, FieldKind::Choice, "site", QT_TRANSLATE_NOOP("tailings", "Site"), optional),
            text("name", QT_TRANSLATE_NOOP("tailings", "Name"), required),
            oneOf(pondGradeWords, "grade", QT_TRANSLATE_NOOP("tailings", "Grade"), required),
            {.name = "supervision_level",
                .label = QT_TRANSLATE_NOOP("tailings", "Supervision level"),
                .entry = FieldKind::Choice,
                .words = pondSupervisionLevelWords,
                .hint = QT_TRANSLATE_NOOP("tailings", "By the province's list (art. 5)")},
            hidden(text("supervision_list", QT_TRANSLATE_NOOP("tailings", "List that set the level"))),
            hidden(typed(FieldKind::Date, "supervision_on", QT_TRANSLATE_NOOP("tailings", "Of the day"))),
            text("operator", QT_TRANSLATE_NOOP("tailings", "Operating company")),
            {.name = "is_designated",
                .label = QT_TRANSLATE_NOOP("tailings", "Managed by designation of local government"),
                .entry = FieldKind::Flag,
                .presence = Presence::Required,
                .standing = "0",
                .hint = QT_TRANSLATE_NOOP("tailings", "An ownerless pond has the whole ledger too (art. 34 item 4)")},
            {.name = "capacity_m3",
                .label = QT_TRANSLATE_NOOP("tailings", "Capacity"),
                .entry = FieldKind::Quantity,
                .presence = Presence::Required,
                .unit = QT_TRANSLATE_NOOP("tailings", "m³")},
            {.name = "dry_density",
                .label = QT_TRANSLATE_NOOP("tailings", "Dry density of the deposit"),
                .entry = FieldKind::Quantity,
                .presence = Presence::Required,
                .unit = QT_TRANSLATE_NOOP("tailings", "t/m³"),
                .standing = "1.4"},
            {.name = "dam_height_m",
                .label = QT_TRANSLATE_NOOP("tailings", "Height of the dam"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "m"),
                .inList = InList::No},
            {.name = "crest_m",
                .label = QT_TRANSLATE_NOOP("tailings", "Level of the crest"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "m"),
                .inList = InList::No},
            {.name = "alarm_water_level_m",
                .label = QT_TRANSLATE_NOOP("tailings", "Alarm: water level"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "m"),
                .inList = InList::No},
            {.name = "least_beach_m",
                .label = QT_TRANSLATE_NOOP("tailings", "Least dry beach"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "m"),
                .inList = InList::No},
            {.name = "least_freeboard_m",
                .label = QT_TRANSLATE_NOOP("tailings", "Least freeboard"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "m"),
                .inList = InList::No},
            hidden(text("seepage_control", QT_TRANSLATE_NOOP("tailings", "How seepage is controlled"))),
            hidden(text("longitude", QT_TRANSLATE_NOOP("tailings", "Longitude"))),
            hidden(text("latitude", QT_TRANSLATE_NOOP("tailings", "Latitude"))),
        }};
}

FactSheet pondStateSheet()
{
    return {"tailings", &pondStateTable, QT_TRANSLATE_NOOP("tailings", "States of ponds"),
        QT_TRANSLATE_NOOP("tailings", "Since when a pond is being built, in operation, paused, closing or closed."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            oneOf(pondStateStateWords, "state", QT_TRANSLATE_NOOP("tailings", "State"), required, "operating"),
            typed(FieldKind::Date, "since", QT_TRANSLATE_NOOP("tailings", "Since"), required),
            text("document", QT_TRANSLATE_NOOP("tailings", "Document")),
        }};
}

FactSheet projectSheet()
{
    return {"tailings", &projectTable, QT_TRANSLATE_NOOP("tailings", "Building projects"),
        QT_TRANSLATE_NOOP("tailings", "New, rebuilt or extended ponds: approval, siting, facilities (arts. 9, 10, 12)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            oneOf(projectKindWords, "kind", QT_TRANSLATE_NOOP("tailings", "Kind"), required, "new"),
            text("name", QT_TRANSLATE_NOOP("tailings", "Project"), required),
            text("approval_number", QT_TRANSLATE_NOOP("tailings", "Approval of the environmental assessment")),
            typed(FieldKind::Date, "approved_on", QT_TRANSLATE_NOOP("tailings", "Approved on")),
            typed(FieldKind::Date, "started_on", QT_TRANSLATE_NOOP("tailings", "Works begun on")),
            hidden(typed(FieldKind::Flag, "clear_of_redline", QT_TRANSLATE_NOOP("tailings", "Clear of ecological red lines"))),
            hidden(typed(FieldKind::Flag, "clear_of_farmland", QT_TRANSLATE_NOOP("tailings", "Clear of permanent farmland"))),
            hidden(typed(
                FieldKind::Flag, "clear_of_floodways", QT_TRANSLATE_NOOP("tailings", "Clear of floodways of rivers and lakes"))),
            hidden(typed(FieldKind::Flag, "clear_of_protected", QT_TRANSLATE_NOOP("tailings", "Clear of other protected areas"))),
            hidden(typed(FieldKind::Flag, "has_seepage_control", QT_TRANSLATE_NOOP("tailings", "Seepage control"))),
            hidden(typed(FieldKind::Flag, "has_leachate_collection", QT_TRANSLATE_NOOP("tailings", "Leachate collection"))),
            hidden(typed(FieldKind::Flag, "has_water_treatment", QT_TRANSLATE_NOOP("tailings", "Waste-water treatment"))),
            hidden(typed(FieldKind::Flag, "has_monitoring", QT_TRANSLATE_NOOP("tailings", "Environmental monitoring"))),
            hidden(typed(FieldKind::Flag, "has_emergency", QT_TRANSLATE_NOOP("tailings", "Emergency facilities"))),
            hidden(typed(FieldKind::Flag, "pipes_clear",
                QT_TRANSLATE_NOOP("tailings", "Pipes avoid fields, rivers and lakes, or are sleeved"))),
        }};
}

FactSheet facilitySheet()
{
    return {"tailings", &facilityTable, QT_TRANSLATE_NOOP("tailings", "Pollution-control facilities"),
        QT_TRANSLATE_NOOP("tailings", "What keeps a pond from polluting, and how tight it is (arts. 10, 11, 15, 24)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            oneOf(facilityKindWords, "kind", QT_TRANSLATE_NOOP("tailings", "Kind"), required),
            text("name", QT_TRANSLATE_NOOP("tailings", "Name"), required),
            typed(FieldKind::Date, "built_on", QT_TRANSLATE_NOOP("tailings", "Built on")),
            typed(FieldKind::Date, "removed_on", QT_TRANSLATE_NOOP("tailings", "Taken out of use on")),
            {.name = "is_as_tight",
                .label = QT_TRANSLATE_NOOP("tailings", "Seepage control at least that of the pond"),
                .entry = FieldKind::Flag,
                .hint = QT_TRANSLATE_NOOP("tailings", "Leachate, return-water and emergency ponds (art. 11 para. 2)"),
                .inList = InList::No},
            hidden(typed(FieldKind::Flag, "is_overflow_safe", QT_TRANSLATE_NOOP("tailings", "Protected against overflow"))),
        }};
}

FactSheet outletSheet()
{
    return {"tailings", &outletTable, QT_TRANSLATE_NOOP("tailings", "Discharge outlets"),
        QT_TRANSLATE_NOOP("tailings", "Outlets of tailings water: sign, meter, video (art. 17)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            text("name", QT_TRANSLATE_NOOP("tailings", "Name"), required),
            typed(FieldKind::Date, "from_on", QT_TRANSLATE_NOOP("tailings", "In use since"), required),
            typed(FieldKind::Date, "until_on", QT_TRANSLATE_NOOP("tailings", "Out of use since")),
            {.name = "has_sign",
                .label = QT_TRANSLATE_NOOP("tailings", "Sign set up"),
                .entry = FieldKind::Flag,
                .presence = Presence::Required,
                .standing = "0"},
            {.name = "has_meter",
                .label = QT_TRANSLATE_NOOP("tailings", "Flow meter"),
                .entry = FieldKind::Flag,
                .presence = Presence::Required,
                .standing = "0"},
            {.name = "has_video",
                .label = QT_TRANSLATE_NOOP("tailings", "Video"),
                .entry = FieldKind::Flag,
                .presence = Presence::Required,
                .standing = "0"},
            {.name = "is_rain_apart",
                .label = QT_TRANSLATE_NOOP("tailings", "Kept apart from rain water from outside"),
                .entry = FieldKind::Flag,
                .presence = Presence::Required,
                .standing = "0"},
            {.name = "has_toxic",
                .label = QT_TRANSLATE_NOOP("tailings", "Toxic or harmful pollutants"),
                .entry = FieldKind::Flag,
                .presence = Presence::Required,
                .standing = "0",
                .hint = QT_TRANSLATE_NOOP("tailings", "Then surroundings are monitored quarterly (art. 19 para. 2)")},
            text("receiving_water", QT_TRANSLATE_NOOP("tailings", "Receiving water")),
            text("standard", QT_TRANSLATE_NOOP("tailings", "Discharge standard")),
        }};
}

FactSheet pointSheet()
{
    return {"tailings", &pointTable, QT_TRANSLATE_NOOP("tailings", "Monitoring points"),
        QT_TRANSLATE_NOOP("tailings", "Wells, outlets, waters, soil and air, and how often each is sampled (arts. 18, 19)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            text("name", QT_TRANSLATE_NOOP("tailings", "Name"), required),
            oneOf(pointKindWords, "kind", QT_TRANSLATE_NOOP("tailings", "Kind"), required),
            from(offered::outlets, FieldKind::Choice, "outlet", QT_TRANSLATE_NOOP("tailings", "Outlet"), optional,
                QT_TRANSLATE_NOOP("tailings", "Of a point for discharge or receiving water")),
            {.name = "frequency",
                .label = QT_TRANSLATE_NOOP("tailings", "Sampled"),
                .entry = FieldKind::Choice,
                .words = pointFrequencyWords,
                .hint = QT_TRANSLATE_NOOP("tailings", "The frequency you are bound to, with its basis (art. 19 para. 1)")},
            text("frequency_basis", QT_TRANSLATE_NOOP("tailings", "Basis of the frequency")),
            typed(FieldKind::Date, "from_on", QT_TRANSLATE_NOOP("tailings", "Since"), required),
            typed(FieldKind::Date, "until_on", QT_TRANSLATE_NOOP("tailings", "Until")),
        }};
}

FactSheet limitSheet()
{
    return {"tailings", &limitTable, QT_TRANSLATE_NOOP("tailings", "Parameters and limits"),
        QT_TRANSLATE_NOOP("tailings", "What is measured at a point, its limit, and the standard the limit comes from."),
        {
            from(offered::points, FieldKind::Choice, "point", QT_TRANSLATE_NOOP("tailings", "Point"), required),
            text("parameter", QT_TRANSLATE_NOOP("tailings", "Parameter"), required),
            {.name = "unit", .label = QT_TRANSLATE_NOOP("tailings", "Unit"), .presence = Presence::Required, .standing = "mg/L"},
            typed(FieldKind::Quantity, "least", QT_TRANSLATE_NOOP("tailings", "Not below")),
            typed(FieldKind::Quantity, "most", QT_TRANSLATE_NOOP("tailings", "Not above")),
            {.name = "background",
                .label = QT_TRANSLATE_NOOP("tailings", "Regional background"),
                .entry = FieldKind::Quantity,
                .hint = QT_TRANSLATE_NOOP("tailings", "Of groundwater (art. 24 para. 3)")},
            text("standard", QT_TRANSLATE_NOOP("tailings", "Standard"), required),
            {.name = "from_on",
                .label = QT_TRANSLATE_NOOP("tailings", "Holds from"),
                .entry = FieldKind::Date,
                .hint = QT_TRANSLATE_NOOP(
                    "tailings", "A new limit is a further line: results before this day keep theirs. Empty: from the first")},
        }};
}

FactSheet floodSeasonSheet()
{
    return {"tailings", &floodSeasonTable, QT_TRANSLATE_NOOP("tailings", "Flood seasons"),
        QT_TRANSLATE_NOOP("tailings", "The first day of each flood season of a pond (art. 20 para. 2): a setting."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), required),
            text("name", QT_TRANSLATE_NOOP("tailings", "Name"), required),
            typed(FieldKind::Count, "month", QT_TRANSLATE_NOOP("tailings", "Month of the year"), required),
            typed(FieldKind::Count, "day", QT_TRANSLATE_NOOP("tailings", "Day of the month"), required),
            text("basis", QT_TRANSLATE_NOOP("tailings", "Basis")),
        }};
}

}

SheetGroup pondsSheets()
{
    return {QT_TRANSLATE_NOOP("tailings", "Ponds"),
        {pondSheet(), pondStateSheet(), projectSheet(), facilitySheet(), outletSheet(), pointSheet(), limitSheet(),
            floodSeasonSheet()}};
}

}
