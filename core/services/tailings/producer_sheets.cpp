// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/fact_sheets.h"

#include "core/services/tailings/sheet_rows.h"

namespace plumbline::tailings {

namespace {

using namespace columns;

constexpr ChoiceWord millBookingWords[] = {
    {"day", QT_TRANSLATE_NOOP("tailings", "By day")},
    {"month", QT_TRANSLATE_NOOP("tailings", "By month")},
};
constexpr ChoiceWord millGradeUnitWords[] = {
    {"percent", QT_TRANSLATE_NOOP("tailings", "%")},
    {"grams-per-tonne", QT_TRANSLATE_NOOP("tailings", "g/t")},
};
constexpr ChoiceWord kindAttributeClassWords[] = {
    {"class-1", QT_TRANSLATE_NOOP("tailings", "General, class I")},
    {"class-2", QT_TRANSLATE_NOOP("tailings", "General, class II")},
    {"hazardous", QT_TRANSLATE_NOOP("tailings", "Hazardous")},
};
constexpr ChoiceWord contractorEntrustedByWords[] = {
    {"producer", QT_TRANSLATE_NOOP("tailings", "Producer")},
    {"operator", QT_TRANSLATE_NOOP("tailings", "Operator of a pond")},
};
constexpr ChoiceWord contractorServiceWords[] = {
    {"storage", QT_TRANSLATE_NOOP("tailings", "Storage")},
    {"transport", QT_TRANSLATE_NOOP("tailings", "Transport")},
    {"utilisation", QT_TRANSLATE_NOOP("tailings", "Utilisation")},
};
constexpr ChoiceWord utilisationKindWords[] = {
    {"filling", QT_TRANSLATE_NOOP("tailings", "Filling")},
    {"backfilling", QT_TRANSLATE_NOOP("tailings", "Backfilling")},
    {"extraction", QT_TRANSLATE_NOOP("tailings", "Extraction of components")},
    {"building-materials", QT_TRANSLATE_NOOP("tailings", "Building materials")},
};
constexpr ChoiceWord permitKindWords[] = {
    {"permit", QT_TRANSLATE_NOOP("tailings", "Permit")},
    {"registration", QT_TRANSLATE_NOOP("tailings", "Registration")},
};
constexpr ChoiceWord postRoleWords[] = {
    {"department", QT_TRANSLATE_NOOP("tailings", "Responsible department")},
    {"technician", QT_TRANSLATE_NOOP("tailings", "Full-time technical person")},
    {"head", QT_TRANSLATE_NOOP("tailings", "Head of the unit")},
};
constexpr ChoiceWord paperKindWords[] = {
    {"responsibility-system", QT_TRANSLATE_NOOP("tailings", "System of responsibility (art. 6)")},
    {"inspection-system", QT_TRANSLATE_NOOP("tailings", "System of inspections (art. 20)")},
    {"soil-assessment", QT_TRANSLATE_NOOP("tailings", "Soil assessment (art. 19)")},
    {"risk-assessment", QT_TRANSLATE_NOOP("tailings", "Risk assessment of emergencies (art. 22)")},
    {"emergency-plan", QT_TRANSLATE_NOOP("tailings", "Emergency plan (art. 22)")},
};

FactSheet millSheet()
{
    return {"tailings", &millTable, QT_TRANSLATE_NOOP("tailings", "Mills"),
        QT_TRANSLATE_NOOP("tailings", "Units in which tailings arise (art. 7)."),
        {
            from(offered::sites, FieldKind::Choice, "site", QT_TRANSLATE_NOOP("tailings", "Site"), optional),
            text("name", QT_TRANSLATE_NOOP("tailings", "Name"), required),
            typed(FieldKind::Date, "started_on", QT_TRANSLATE_NOOP("tailings", "In operation since"), required),
            typed(FieldKind::Date, "stopped_on", QT_TRANSLATE_NOOP("tailings", "Stopped on")),
            {.name = "booking",
                .label = QT_TRANSLATE_NOOP("tailings", "Booked by"),
                .entry = FieldKind::Choice,
                .presence = Presence::Required,
                .standing = "day",
                .words = millBookingWords,
                .hint = QT_TRANSLATE_NOOP("tailings", "Which days or months must not be missing")},
            {.name = "metal",
                .label = QT_TRANSLATE_NOOP("tailings", "Metal of the balance"),
                .hint = QT_TRANSLATE_NOOP("tailings", "Where it is named, the day's form asks for its grades"),
                .inList = InList::No},
            hidden(oneOf(millGradeUnitWords, "grade_unit", QT_TRANSLATE_NOOP("tailings", "Unit of its grades"), optional)),
            {.name = "metal_tolerance_percent",
                .label = QT_TRANSLATE_NOOP("tailings", "Metal balance may differ by"),
                .entry = FieldKind::Percent,
                .unit = "%",
                .hint = QT_TRANSLATE_NOOP("tailings",
                    "Your own figure, in per cent of the dry mass booked; no rule sets one. Empty: the difference is shown and "
                    "not judged"),
                .inList = InList::No},
            hidden(text("note", QT_TRANSLATE_NOOP("tailings", "Note"))),
        }};
}

FactSheet kindSheet()
{
    return {"tailings", &kindTable, QT_TRANSLATE_NOOP("tailings", "Kinds of tailings"),
        QT_TRANSLATE_NOOP(
            "tailings", "What the tailings are: mineral, attribute class, moisture, radioactivity (arts. 2, 7, 11)."),
        {
            text("name", QT_TRANSLATE_NOOP("tailings", "Name"), required),
            text("mineral", QT_TRANSLATE_NOOP("tailings", "Mineral"), required),
            oneOf(kindAttributeClassWords, "attribute_class", QT_TRANSLATE_NOOP("tailings", "Attribute class"), required,
                "class-1"),
            {.name = "moisture_percent",
                .label = QT_TRANSLATE_NOOP("tailings", "Usual moisture"),
                .entry = FieldKind::Percent,
                .unit = "%"},
            {.name = "is_uranium_thorium_ore",
                .label = QT_TRANSLATE_NOOP("tailings", "Tailings of uranium or thorium ore"),
                .entry = FieldKind::Flag,
                .presence = Presence::Required,
                .standing = "0",
                .hint = QT_TRANSLATE_NOOP("tailings", "Then this order does not apply (art. 2 para. 2)")},
            {.name = "uranium_bq_g",
                .label = QT_TRANSLATE_NOOP("tailings", "Uranium series, highest single nuclide"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "Bq/g"),
                .hint = QT_TRANSLATE_NOOP("tailings", "Above 1 Bq/g the order does not apply (art. 2 para. 2)")},
            {.name = "thorium_bq_g",
                .label = QT_TRANSLATE_NOOP("tailings", "Thorium series, highest single nuclide"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("tailings", "Bq/g")},
            hidden(typed(FieldKind::Date, "measured_on", QT_TRANSLATE_NOOP("tailings", "Activity measured on"))),
            hidden(text("report_number", QT_TRANSLATE_NOOP("tailings", "Number of the report"))),
        }};
}

FactSheet contractorSheet()
{
    return {"tailings", &contractorTable, QT_TRANSLATE_NOOP("tailings", "Contractors"),
        QT_TRANSLATE_NOOP("tailings", "Who stores, carries or uses tailings for you, and the proof the order asks for (art. 8)."),
        {
            text("name", QT_TRANSLATE_NOOP("tailings", "Name"), required),
            hidden(text("uscc", QT_TRANSLATE_NOOP("tailings", "Unified social credit code"))),
            oneOf(
                contractorEntrustedByWords, "entrusted_by", QT_TRANSLATE_NOOP("tailings", "Entrusted as"), required, "producer"),
            oneOf(contractorServiceWords, "service", QT_TRANSLATE_NOOP("tailings", "With"), required),
            typed(FieldKind::Date, "standing_checked_on", QT_TRANSLATE_NOOP("tailings", "Standing checked on")),
            typed(FieldKind::Date, "capability_checked_on", QT_TRANSLATE_NOOP("tailings", "Capability checked on")),
            text("contract_number", QT_TRANSLATE_NOOP("tailings", "Contract")),
            typed(FieldKind::Date, "signed_on", QT_TRANSLATE_NOOP("tailings", "Signed on")),
            typed(FieldKind::Date, "valid_until", QT_TRANSLATE_NOOP("tailings", "Valid until")),
            {.name = "has_pollution_clauses",
                .label = QT_TRANSLATE_NOOP("tailings", "Contract has pollution clauses"),
                .entry = FieldKind::Flag,
                .presence = Presence::Required,
                .standing = "0"},
            hidden(
                oneOf(utilisationKindWords, "utilisation_kind", QT_TRANSLATE_NOOP("tailings", "Kind of utilisation"), optional)),
            {.name = "secondary_measures",
                .label = QT_TRANSLATE_NOOP("tailings", "Measures against secondary pollution"),
                .hint = QT_TRANSLATE_NOOP("tailings", "Asked of those who use tailings (art. 25)"),
                .inList = InList::No},
        }};
}

FactSheet permitSheet()
{
    return {"tailings", &permitTable, QT_TRANSLATE_NOOP("tailings", "Discharge permits"),
        QT_TRANSLATE_NOOP("tailings", "The discharge permit or the registration, with its limits and frequencies (art. 14)."),
        {
            from(offered::mills, FieldKind::Choice, "mill", QT_TRANSLATE_NOOP("tailings", "Mill"), optional),
            oneOf(permitKindWords, "kind", QT_TRANSLATE_NOOP("tailings", "Kind"), required, "permit"),
            text("number", QT_TRANSLATE_NOOP("tailings", "Number"), required),
            typed(FieldKind::Date, "valid_from", QT_TRANSLATE_NOOP("tailings", "Valid from"), required),
            typed(FieldKind::Date, "valid_until", QT_TRANSLATE_NOOP("tailings", "Valid until")),
            text("limits", QT_TRANSLATE_NOOP("tailings", "Limits")),
            text("frequencies", QT_TRANSLATE_NOOP("tailings", "Required frequencies")),
        }};
}

FactSheet postSheet()
{
    return {"tailings", &postTable, QT_TRANSLATE_NOOP("tailings", "Posts"),
        QT_TRANSLATE_NOOP("tailings", "The department, the full-time technical person and the head, with their days (art. 6)."),
        {
            oneOf(postRoleWords, "role", QT_TRANSLATE_NOOP("tailings", "Post"), required),
            text("name", QT_TRANSLATE_NOOP("tailings", "Name or person"), required),
            typed(FieldKind::Date, "appointed_on", QT_TRANSLATE_NOOP("tailings", "Appointed on"), required),
            typed(FieldKind::Date, "until", QT_TRANSLATE_NOOP("tailings", "Until")),
            text("document", QT_TRANSLATE_NOOP("tailings", "Document")),
            text("qualification", QT_TRANSLATE_NOOP("tailings", "Qualification")),
            text("duties", QT_TRANSLATE_NOOP("tailings", "Duties")),
        }};
}

FactSheet ownUseSheet()
{
    return {"tailings", &ownUseTable, QT_TRANSLATE_NOOP("tailings", "Own utilisation"),
        QT_TRANSLATE_NOOP("tailings",
            "What you do with tailings yourselves, and what keeps it from polluting in its turn (art. 25): one line a place."),
        {
            text("name", QT_TRANSLATE_NOOP("tailings", "Place or line"), required),
            oneOf(utilisationKindWords, "kind", QT_TRANSLATE_NOOP("tailings", "Kind of utilisation"), required),
            typed(FieldKind::Date, "from_on", QT_TRANSLATE_NOOP("tailings", "From"), required),
            typed(FieldKind::Date, "until_on", QT_TRANSLATE_NOOP("tailings", "Until")),
            text("measures", QT_TRANSLATE_NOOP("tailings", "Measures against secondary pollution")),
            typed(FieldKind::Date, "checked_on", QT_TRANSLATE_NOOP("tailings", "Checked on")),
            text("checked_by", QT_TRANSLATE_NOOP("tailings", "Checked by")),
        }};
}

FactSheet paperSheet()
{
    return {"tailings", &paperTable, QT_TRANSLATE_NOOP("tailings", "Systems, plans and reports"),
        QT_TRANSLATE_NOOP("tailings", "Papers the order asks for, with number and validity (arts. 6, 19, 20, 22)."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), optional),
            oneOf(paperKindWords, "kind", QT_TRANSLATE_NOOP("tailings", "Kind"), required),
            text("title", QT_TRANSLATE_NOOP("tailings", "Title"), required),
            typed(FieldKind::Date, "made_on", QT_TRANSLATE_NOOP("tailings", "Made or revised on"), required),
            typed(FieldKind::Date, "filed_on", QT_TRANSLATE_NOOP("tailings", "Filed on")),
            text("filing_number", QT_TRANSLATE_NOOP("tailings", "Number of the filing")),
            typed(FieldKind::Date, "valid_until", QT_TRANSLATE_NOOP("tailings", "Valid until")),
        }};
}

}

SheetGroup producerSheets()
{
    return {QT_TRANSLATE_NOOP("tailings", "Producer"),
        {millSheet(), kindSheet(), contractorSheet(), ownUseSheet(), permitSheet(), postSheet(), paperSheet()}};
}

}
