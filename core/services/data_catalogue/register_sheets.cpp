// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/register_sheets.h"

#include "core/services/data_catalogue/life_sheets.h"
#include "core/services/sheet_columns.h"
#include "core/store/data_catalogue/tables.h"

#include <QtGlobal>

namespace plumbline::data_catalogue {

namespace {

using namespace columns;

constexpr ChoiceRows entries{&entryTable, "name", "source"};

constexpr ChoiceWord regulatedPosts[] = {
    {"first-responsible", QT_TRANSLATE_NOOP("data_catalogue", "First responsible (legal representative)")},
    {"directly-responsible", QT_TRANSLATE_NOOP("data_catalogue", "Directly responsible (leader in charge)")},
    {"head", QT_TRANSLATE_NOOP("data_catalogue", "Head of data security")},
    {"body", QT_TRANSLATE_NOOP("data_catalogue", "Body for data security")},
    {"staff", QT_TRANSLATE_NOOP("data_catalogue", "Data-security staff")},
    {"key-post", QT_TRANSLATE_NOOP("data_catalogue", "Key post")},
};
constexpr ChoiceWord exercises[] = {
    {"training", QT_TRANSLATE_NOOP("data_catalogue", "Training")},
    {"drill", QT_TRANSLATE_NOOP("data_catalogue", "Emergency drill")},
};
constexpr ChoiceWord operations[] = {
    {"collection", QT_TRANSLATE_NOOP("data_catalogue", "Collection")},
    {"storage", QT_TRANSLATE_NOOP("data_catalogue", "Storage")},
    {"use", QT_TRANSLATE_NOOP("data_catalogue", "Use and processing")},
    {"transmission", QT_TRANSLATE_NOOP("data_catalogue", "Transmission")},
    {"provision", QT_TRANSLATE_NOOP("data_catalogue", "Provision")},
    {"publication", QT_TRANSLATE_NOOP("data_catalogue", "Publication")},
    {"destruction", QT_TRANSLATE_NOOP("data_catalogue", "Destruction")},
    {"other", QT_TRANSLATE_NOOP("data_catalogue", "Other")},
};
constexpr ChoiceWord approvalDecisions[] = {
    {"approved", QT_TRANSLATE_NOOP("data_catalogue", "Approved")},
    {"refused", QT_TRANSLATE_NOOP("data_catalogue", "Refused")},
};
constexpr ChoiceWord grades[] = {
    {"general", QT_TRANSLATE_NOOP("data_catalogue", "General")},
    {"larger", QT_TRANSLATE_NOOP("data_catalogue", "Larger")},
    {"major", QT_TRANSLATE_NOOP("data_catalogue", "Major")},
    {"extreme", QT_TRANSLATE_NOOP("data_catalogue", "Extreme")},
};
constexpr ChoiceWord levels[] = {
    {"general", QT_TRANSLATE_NOOP("data_catalogue", "General data")},
    {"important", QT_TRANSLATE_NOOP("data_catalogue", "Important data")},
    {"core", QT_TRANSLATE_NOOP("data_catalogue", "Core data")},
};
constexpr ChoiceWord assessors[] = {
    {"self", QT_TRANSLATE_NOOP("data_catalogue", "The enterprise itself")},
    {"third-party", QT_TRANSLATE_NOOP("data_catalogue", "An assessment body")},
};
constexpr ChoiceWord yearlyReports[] = {
    {"incidents", QT_TRANSLATE_NOOP("data_catalogue", "Handling of incidents (art. 28)")},
    {"group", QT_TRANSLATE_NOOP("data_catalogue", "Group to the ministry (art. 37)")},
};
constexpr ChoiceWord visits[] = {
    {"inspection", QT_TRANSLATE_NOOP("data_catalogue", "Inspection (art. 32)")},
    {"talk", QT_TRANSLATE_NOOP("data_catalogue", "Regulator's talk (art. 35)")},
    {"complaint", QT_TRANSLATE_NOOP("data_catalogue", "Complaint (art. 29)")},
};
constexpr ChoiceWord raisedLevels[] = {
    {"important", QT_TRANSLATE_NOOP("data_catalogue", "Important data")},
    {"core", QT_TRANSLATE_NOOP("data_catalogue", "Core data")},
};

/// Asked where another column says something.
constexpr SheetColumn onlyWith(SheetColumn column, const char* other)
{
    column.onlyWith = other;
    return column;
}

/// Required, unless the other says something: one of two patterns is enough.
constexpr SheetColumn unless(SheetColumn column, const char* other)
{
    column.unless = other;
    column.hint = QT_TRANSLATE_NOOP("data_catalogue", "One of the two patterns is needed.");
    return column;
}

FactSheet profileSheet()
{
    return {"data_catalogue", &profileTable, QT_TRANSLATE_NOOP("data_catalogue", "Enterprise and contacts"),
        QT_TRANSLATE_NOOP("data_catalogue", "Who the filing is addressed to and who answers for it: place, regulator, contacts."),
        {
            text("province", QT_TRANSLATE_NOOP("data_catalogue", "Province"), required),
            text("regulator", QT_TRANSLATE_NOOP("data_catalogue", "Local regulator")),
            text("sector", QT_TRANSLATE_NOOP("data_catalogue", "Sector")),
            typed(FieldKind::Flag, "is_central", QT_TRANSLATE_NOOP("data_catalogue", "Central enterprise")),
            text("headquarters", QT_TRANSLATE_NOOP("data_catalogue", "Group headquarters")),
            text("contact", QT_TRANSLATE_NOOP("data_catalogue", "Contact")),
            text("contact_phone", QT_TRANSLATE_NOOP("data_catalogue", "Contact telephone")),
            hidden(text("address", QT_TRANSLATE_NOOP("data_catalogue", "Address"))),
            hidden(text("telecom_regulator", QT_TRANSLATE_NOOP("data_catalogue", "Regulator of telecom data, where another"))),
            hidden(text("radio_regulator", QT_TRANSLATE_NOOP("data_catalogue", "Regulator of radio data, where another"))),
        }};
}

FactSheet personSheet()
{
    return {"data_catalogue", &personTable, QT_TRANSLATE_NOOP("data_catalogue", "People in charge"),
        QT_TRANSLATE_NOOP("data_catalogue", "Who is responsible for data security, and the letters of key posts (art. 13)."),
        {
            oneOf(regulatedPosts, "role", QT_TRANSLATE_NOOP("data_catalogue", "Role"), required),
            text("name", QT_TRANSLATE_NOOP("data_catalogue", "Person or body"), required),
            text("post", QT_TRANSLATE_NOOP("data_catalogue", "Post")),
            text("duties", QT_TRANSLATE_NOOP("data_catalogue", "Duties")),
            typed(FieldKind::Date, "letter_signed_on", QT_TRANSLATE_NOOP("data_catalogue", "Letter signed on")),
            hidden(onlyWith(typed(FieldKind::Flag, "covers_duties", QT_TRANSLATE_NOOP("data_catalogue", "Letter names duties")),
                "letter_signed_on")),
            hidden(onlyWith(
                typed(FieldKind::Flag, "covers_obligations", QT_TRANSLATE_NOOP("data_catalogue", "Letter names obligations")),
                "letter_signed_on")),
            hidden(onlyWith(
                typed(FieldKind::Flag, "covers_penalties", QT_TRANSLATE_NOOP("data_catalogue", "Letter names penalties")),
                "letter_signed_on")),
            hidden(
                onlyWith(typed(FieldKind::Flag, "covers_cautions", QT_TRANSLATE_NOOP("data_catalogue", "Letter names cautions")),
                    "letter_signed_on")),
            hidden(typed(FieldKind::Date, "until", QT_TRANSLATE_NOOP("data_catalogue", "Until"))),
        }};
}

FactSheet exerciseSheet()
{
    return {"data_catalogue", &exerciseTable, QT_TRANSLATE_NOOP("data_catalogue", "Training and drills"),
        QT_TRANSLATE_NOOP("data_catalogue", "Training of staff and drills of the emergency plan, with their day (art. 13)."),
        {
            oneOf(exercises, "kind", QT_TRANSLATE_NOOP("data_catalogue", "Kind"), required, "training"),
            typed(FieldKind::Date, "held_on", QT_TRANSLATE_NOOP("data_catalogue", "Held on"), required),
            text("subject", QT_TRANSLATE_NOOP("data_catalogue", "Subject"), required),
            typed(FieldKind::Count, "attended", QT_TRANSLATE_NOOP("data_catalogue", "People")),
            text("result", QT_TRANSLATE_NOOP("data_catalogue", "Result")),
        }};
}

FactSheet approvalSheet()
{
    return {"data_catalogue", &approvalTable, QT_TRANSLATE_NOOP("data_catalogue", "Approvals log"),
        QT_TRANSLATE_NOOP("data_catalogue", "Processing of important and core data that was asked for and decided (art. 13)."),
        {
            from(entries, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), required),
            oneOf(operations, "operation", QT_TRANSLATE_NOOP("data_catalogue", "Operation"), required, "use"),
            text("purpose", QT_TRANSLATE_NOOP("data_catalogue", "Purpose"), required),
            text("asked_by", QT_TRANSLATE_NOOP("data_catalogue", "Asked by"), required),
            typed(FieldKind::Date, "asked_on", QT_TRANSLATE_NOOP("data_catalogue", "Asked on"), required),
            oneOf(approvalDecisions, "decision", QT_TRANSLATE_NOOP("data_catalogue", "Decision"), optional),
            text("decided_by", QT_TRANSLATE_NOOP("data_catalogue", "Decided by")),
            typed(FieldKind::Date, "decided_on", QT_TRANSLATE_NOOP("data_catalogue", "Decided on")),
        }};
}

FactSheet riskSheet()
{
    return {"data_catalogue", &riskTable, QT_TRANSLATE_NOOP("data_catalogue", "Risks"),
        QT_TRANSLATE_NOOP("data_catalogue", "Risks found by monitoring, what is done, and whom it was told (arts. 26, 27)."),
        {
            typed(FieldKind::Date, "found_on", QT_TRANSLATE_NOOP("data_catalogue", "Found on"), required),
            text("what", QT_TRANSLATE_NOOP("data_catalogue", "Risk"), required),
            from(entries, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), optional),
            oneOf(grades, "grade", QT_TRANSLATE_NOOP("data_catalogue", "May lead to an event that is"), required, "general"),
            text("measures", QT_TRANSLATE_NOOP("data_catalogue", "Measures")),
            typed(FieldKind::Date, "removed_on", QT_TRANSLATE_NOOP("data_catalogue", "Removed on")),
            typed(FieldKind::Date, "reported_on", QT_TRANSLATE_NOOP("data_catalogue", "Reported on")),
            text("receipt", QT_TRANSLATE_NOOP("data_catalogue", "Receipt")),
        }};
}

FactSheet incidentSheet()
{
    return {"data_catalogue", &incidentTable, QT_TRANSLATE_NOOP("data_catalogue", "Incidents"),
        QT_TRANSLATE_NOOP("data_catalogue", "What happened, who was told when, and the report that sums it up (art. 28)."),
        {
            typed(FieldKind::Date, "happened_on", QT_TRANSLATE_NOOP("data_catalogue", "Happened on"), required),
            typed(FieldKind::Date, "known_on", QT_TRANSLATE_NOOP("data_catalogue", "Known since"), required),
            text("what", QT_TRANSLATE_NOOP("data_catalogue", "What happened"), required),
            oneOf(grades, "grade", QT_TRANSLATE_NOOP("data_catalogue", "Grade"), required, "general"),
            oneOf(levels, "involves", QT_TRANSLATE_NOOP("data_catalogue", "Touches"), required, "general"),
            from(entries, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), optional),
            hidden(typed(FieldKind::Flag, "harms_users", QT_TRANSLATE_NOOP("data_catalogue", "Users' rights may suffer"))),
            typed(FieldKind::Date, "users_told_on", QT_TRANSLATE_NOOP("data_catalogue", "Users told on")),
            text("mitigation", QT_TRANSLATE_NOOP("data_catalogue", "Means of mitigation")),
            typed(FieldKind::Date, "reported_on", QT_TRANSLATE_NOOP("data_catalogue", "Regulator told on")),
            text("receipt", QT_TRANSLATE_NOOP("data_catalogue", "Receipt")),
            typed(FieldKind::Date, "handled_on", QT_TRANSLATE_NOOP("data_catalogue", "Handled on")),
            hidden(typed(FieldKind::Date, "summary_due_on", QT_TRANSLATE_NOOP("data_catalogue", "Summary due (own or set)"))),
            typed(FieldKind::Date, "summary_on", QT_TRANSLATE_NOOP("data_catalogue", "Summary of")),
        }};
}

FactSheet assessmentSheet()
{
    return {"data_catalogue", &assessmentTable, QT_TRANSLATE_NOOP("data_catalogue", "Risk assessments"),
        QT_TRANSLATE_NOOP(
            "data_catalogue", "The yearly assessment of important and core data, what was mended, and its submission (art. 31)."),
        {
            typed(FieldKind::Year, "year", QT_TRANSLATE_NOOP("data_catalogue", "Year"), required),
            typed(FieldKind::Date, "planned_on", QT_TRANSLATE_NOOP("data_catalogue", "Planned for")),
            oneOf(assessors, "assessor", QT_TRANSLATE_NOOP("data_catalogue", "Assessed by"), required, "self"),
            text("body", QT_TRANSLATE_NOOP("data_catalogue", "Body")),
            typed(FieldKind::Date, "report_on", QT_TRANSLATE_NOOP("data_catalogue", "Report of")),
            typed(FieldKind::Count, "problems", QT_TRANSLATE_NOOP("data_catalogue", "Problems")),
            typed(FieldKind::Date, "mended_on", QT_TRANSLATE_NOOP("data_catalogue", "Mended on")),
            typed(FieldKind::Date, "submitted_on", QT_TRANSLATE_NOOP("data_catalogue", "Submitted on")),
            text("receipt", QT_TRANSLATE_NOOP("data_catalogue", "Receipt")),
        }};
}

FactSheet yearlyReportSheet()
{
    return {"data_catalogue", &yearlyReportTable, QT_TRANSLATE_NOOP("data_catalogue", "Yearly reports"),
        QT_TRANSLATE_NOOP("data_catalogue", "What is reported each year, also where nothing happened (arts. 28, 37)."),
        {
            oneOf(yearlyReports, "kind", QT_TRANSLATE_NOOP("data_catalogue", "Report on"), required, "incidents"),
            typed(FieldKind::Year, "year", QT_TRANSLATE_NOOP("data_catalogue", "Year"), required),
            typed(FieldKind::Date, "planned_on", QT_TRANSLATE_NOOP("data_catalogue", "Planned for")),
            typed(FieldKind::Date, "submitted_on", QT_TRANSLATE_NOOP("data_catalogue", "Submitted on")),
            text("receipt", QT_TRANSLATE_NOOP("data_catalogue", "Receipt")),
            text("note", QT_TRANSLATE_NOOP("data_catalogue", "Note")),
        }};
}

FactSheet visitSheet()
{
    return {"data_catalogue", &visitTable, QT_TRANSLATE_NOOP("data_catalogue", "Inspections, talks, complaints"),
        QT_TRANSLATE_NOOP("data_catalogue", "What regulators and users asked for, and what was mended (arts. 29, 32, 35)."),
        {
            oneOf(visits, "kind", QT_TRANSLATE_NOOP("data_catalogue", "Kind"), required, "inspection"),
            typed(FieldKind::Date, "held_on", QT_TRANSLATE_NOOP("data_catalogue", "On"), required),
            text("party", QT_TRANSLATE_NOOP("data_catalogue", "By whom"), required),
            text("subject", QT_TRANSLATE_NOOP("data_catalogue", "Subject"), required),
            text("demand", QT_TRANSLATE_NOOP("data_catalogue", "What is to be mended")),
            typed(FieldKind::Date, "due_on", QT_TRANSLATE_NOOP("data_catalogue", "To be mended by")),
            typed(FieldKind::Date, "mended_on", QT_TRANSLATE_NOOP("data_catalogue", "Mended on")),
            text("reply", QT_TRANSLATE_NOOP("data_catalogue", "Reply")),
        }};
}

FactSheet finerLevelSheet()
{
    return {"data_catalogue", &finerLevelTable, QT_TRANSLATE_NOOP("data_catalogue", "Finer levels"),
        QT_TRANSLATE_NOOP("data_catalogue",
            "The enterprise's own levels, each under one of the rule's three, which alone decides what is asked (art. 8)."),
        {
            oneOf(levels, "level", QT_TRANSLATE_NOOP("data_catalogue", "Under"), required, "general"),
            typed(FieldKind::Count, "place", QT_TRANSLATE_NOOP("data_catalogue", "Order"), required),
            text("name", QT_TRANSLATE_NOOP("data_catalogue", "Name"), required),
            text("meaning", QT_TRANSLATE_NOOP("data_catalogue", "Meaning")),
        }};
}

FactSheet combinationSheet()
{
    return {"data_catalogue", &combinationTable, QT_TRANSLATE_NOOP("data_catalogue", "Combination rules"),
        QT_TRANSLATE_NOOP("data_catalogue",
            "Kinds of data that are of a level where they stand together in such numbers, adopted from a guide or list."),
        {
            text("name", QT_TRANSLATE_NOOP("data_catalogue", "Name"), required),
            from("kinds", FieldKind::Choices, "kinds", QT_TRANSLATE_NOOP("data_catalogue", "Kinds"), required),
            typed(FieldKind::Count, "least_records", QT_TRANSLATE_NOOP("data_catalogue", "Least records"), required),
            oneOf(raisedLevels, "level", QT_TRANSLATE_NOOP("data_catalogue", "Level"), required, "important"),
            text("basis", QT_TRANSLATE_NOOP("data_catalogue", "Basis"), required),
        }};
}

FactSheet recogniserSheet()
{
    return {"data_catalogue", &recogniserTable, QT_TRANSLATE_NOOP("data_catalogue", "Own recognisers"),
        QT_TRANSLATE_NOOP(
            "data_catalogue", "Patterns of names and of values by which the scanner knows the enterprise's own kinds."),
        {
            text("name", QT_TRANSLATE_NOOP("data_catalogue", "Name"), required),
            unless(text("name_pattern", QT_TRANSLATE_NOOP("data_catalogue", "Pattern of names")), "value_pattern"),
            unless(text("value_pattern", QT_TRANSLATE_NOOP("data_catalogue", "Pattern of values")), "name_pattern"),
        }};
}

FactSheet groupTaskSheet()
{
    return {"data_catalogue", &groupTaskTable, QT_TRANSLATE_NOOP("data_catalogue", "Tasks of subsidiaries"),
        QT_TRANSLATE_NOOP("data_catalogue", "The five tasks that headquarters see to in each subsidiary (art. 37)."),
        {
            text("subsidiary", QT_TRANSLATE_NOOP("data_catalogue", "Subsidiary"), required),
            typed(FieldKind::Year, "year", QT_TRANSLATE_NOOP("data_catalogue", "Year"), required),
            from("group-tasks", FieldKind::Choice, "task", QT_TRANSLATE_NOOP("data_catalogue", "Task"), required),
            typed(FieldKind::Date, "done_on", QT_TRANSLATE_NOOP("data_catalogue", "Done on")),
            text("receipt", QT_TRANSLATE_NOOP("data_catalogue", "Receipt")),
            text("note", QT_TRANSLATE_NOOP("data_catalogue", "Note")),
        }};
}

}

std::span<const SheetGroup> sheetGroups()
{
    static const std::vector<SheetGroup> groups{
        {QT_TRANSLATE_NOOP("data_catalogue", "Basics"), {profileSheet(), personSheet(), exerciseSheet(), approvalSheet()}},
        lifeSheets(),
        {QT_TRANSLATE_NOOP("data_catalogue", "Risks and incidents"),
            {riskSheet(), incidentSheet(), assessmentSheet(), yearlyReportSheet(), visitSheet()}},
        {QT_TRANSLATE_NOOP("data_catalogue", "Rules and group"),
            {finerLevelSheet(), combinationSheet(), recogniserSheet(), groupTaskSheet()}},
    };
    return groups;
}

}
