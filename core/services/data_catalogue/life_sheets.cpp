// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/life_sheets.h"

#include "core/services/sheet_columns.h"
#include "core/store/data_catalogue/tables.h"

#include <QtGlobal>

namespace plumbline::data_catalogue {

namespace {

using namespace columns;

constexpr ChoiceRows actedUpon{&entryTable, "name", "source"};

constexpr ChoiceWord mediaActs[] = {
    {"recovery-test", QT_TRANSLATE_NOOP("data_catalogue", "Recovery test")},
    {"backup", QT_TRANSLATE_NOOP("data_catalogue", "Backup elsewhere")},
    {"media", QT_TRANSLATE_NOOP("data_catalogue", "Check of storage media")},
};
constexpr ChoiceWord outcomes[] = {
    {"passed", QT_TRANSLATE_NOOP("data_catalogue", "Passed")},
    {"failed", QT_TRANSLATE_NOOP("data_catalogue", "Failed")},
};
constexpr ChoiceWord impacts[] = {
    {"none", QT_TRANSLATE_NOOP("data_catalogue", "None")},
    {"minor", QT_TRANSLATE_NOOP("data_catalogue", "Minor")},
    {"major", QT_TRANSLATE_NOOP("data_catalogue", "Major")},
};
constexpr ChoiceWord reorganisations[] = {
    {"merger", QT_TRANSLATE_NOOP("data_catalogue", "Merger")},
    {"reorganisation", QT_TRANSLATE_NOOP("data_catalogue", "Reorganisation")},
    {"bankruptcy", QT_TRANSLATE_NOOP("data_catalogue", "Bankruptcy")},
    {"other", QT_TRANSLATE_NOOP("data_catalogue", "Other")},
};
constexpr ChoiceWord notices[] = {
    {"phone", QT_TRANSLATE_NOOP("data_catalogue", "Telephone")},
    {"text-message", QT_TRANSLATE_NOOP("data_catalogue", "Text message")},
    {"mail", QT_TRANSLATE_NOOP("data_catalogue", "Mail")},
    {"announcement", QT_TRANSLATE_NOOP("data_catalogue", "Announcement")},
};
constexpr ChoiceWord crossingKinds[] = {
    {"provision", QT_TRANSLATE_NOOP("data_catalogue", "Provision")},
    {"transfer", QT_TRANSLATE_NOOP("data_catalogue", "Transfer")},
    {"entrustment", QT_TRANSLATE_NOOP("data_catalogue", "Entrustment")},
};

constexpr SheetColumn startsWith(SheetColumn column, const char* standing)
{
    column.standing = standing;
    return column;
}
FactSheet collectionSheet()
{
    return {"data_catalogue", &collectionTable, QT_TRANSLATE_NOOP("data_catalogue", "Data collected"),
        QT_TRANSLATE_NOOP("data_catalogue", "What is recorded when important and core data is collected (art. 14)."),
        {
            from(actedUpon, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), required),
            typed(FieldKind::Date, "collected_on", QT_TRANSLATE_NOOP("data_catalogue", "Collected on"), required),
            text("origin", QT_TRANSLATE_NOOP("data_catalogue", "Source"), required),
            text("data_type", QT_TRANSLATE_NOOP("data_catalogue", "Type")),
            text("amount", QT_TRANSLATE_NOOP("data_catalogue", "Amount")),
            text("frequency", QT_TRANSLATE_NOOP("data_catalogue", "Frequency")),
            text("flow", QT_TRANSLATE_NOOP("data_catalogue", "Flow")),
            hidden(text("persons", QT_TRANSLATE_NOOP("data_catalogue", "Persons"))),
            hidden(text("devices", QT_TRANSLATE_NOOP("data_catalogue", "Devices"))),
            hidden(typed(FieldKind::Flag, "is_indirect", QT_TRANSLATE_NOOP("data_catalogue", "Obtained indirectly"))),
            text("agreement", QT_TRANSLATE_NOOP("data_catalogue", "Agreement or undertaking")),
        }};
}

FactSheet storageActSheet()
{
    return {"data_catalogue", &storageActTable, QT_TRANSLATE_NOOP("data_catalogue", "Backups and recovery tests"),
        QT_TRANSLATE_NOOP("data_catalogue", "Backups, media checks and recovery tests, each with its day (art. 15)."),
        {
            oneOf(mediaActs, "kind", QT_TRANSLATE_NOOP("data_catalogue", "Kind"), required, "recovery-test"),
            typed(FieldKind::Date, "held_on", QT_TRANSLATE_NOOP("data_catalogue", "Held on"), required),
            text("object", QT_TRANSLATE_NOOP("data_catalogue", "Of what"), required),
            oneOf(outcomes, "outcome", QT_TRANSLATE_NOOP("data_catalogue", "Outcome"), optional),
            text("remark", QT_TRANSLATE_NOOP("data_catalogue", "Remark")),
            typed(FieldKind::Date, "next_on", QT_TRANSLATE_NOOP("data_catalogue", "Next on (own target)")),
        }};
}

FactSheet automatedDecisionSheet()
{
    return {"data_catalogue", &automatedDecisionTable, QT_TRANSLATE_NOOP("data_catalogue", "Automated decisions"),
        QT_TRANSLATE_NOOP(
            "data_catalogue", "Decisions made by machine: how they are made known, and whether they are fair (art. 16)."),
        {
            text("name", QT_TRANSLATE_NOOP("data_catalogue", "What is decided"), required),
            from(actedUpon, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), optional),
            text("transparency", QT_TRANSLATE_NOOP("data_catalogue", "How it is made known")),
            typed(FieldKind::Date, "checked_on", QT_TRANSLATE_NOOP("data_catalogue", "Checked on")),
            text("finding", QT_TRANSLATE_NOOP("data_catalogue", "What the check said")),
        }};
}

FactSheet provisionSheet()
{
    return {"data_catalogue", &provisionTable, QT_TRANSLATE_NOOP("data_catalogue", "Provision to others"),
        QT_TRANSLATE_NOOP(
            "data_catalogue", "What is given to whom, on which terms, and how the recipient was verified (art. 18)."),
        {
            from(actedUpon, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), required),
            text("recipient", QT_TRANSLATE_NOOP("data_catalogue", "Recipient"), required),
            text("extent", QT_TRANSLATE_NOOP("data_catalogue", "Scope")),
            text("data_category", QT_TRANSLATE_NOOP("data_catalogue", "Category")),
            text("conditions", QT_TRANSLATE_NOOP("data_catalogue", "Conditions")),
            text("procedure", QT_TRANSLATE_NOOP("data_catalogue", "Procedure")),
            text("agreement", QT_TRANSLATE_NOOP("data_catalogue", "Security agreement")),
            typed(FieldKind::Date, "verified_on", QT_TRANSLATE_NOOP("data_catalogue", "Recipient verified on")),
            hidden(text("safeguards", QT_TRANSLATE_NOOP("data_catalogue", "Safeguards"))),
            typed(FieldKind::Date, "provided_on", QT_TRANSLATE_NOOP("data_catalogue", "Provided on")),
        }};
}

FactSheet publicationSheet()
{
    return {"data_catalogue", &publicationTable, QT_TRANSLATE_NOOP("data_catalogue", "Data made public"),
        QT_TRANSLATE_NOOP("data_catalogue", "Data made public, and what was thought of its effect before (art. 19)."),
        {
            text("what", QT_TRANSLATE_NOOP("data_catalogue", "What"), required),
            from(actedUpon, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), optional),
            typed(FieldKind::Date, "analysed_on", QT_TRANSLATE_NOOP("data_catalogue", "Analysed on")),
            oneOf(impacts, "impact", QT_TRANSLATE_NOOP("data_catalogue", "Impact"), optional),
            typed(FieldKind::Date, "published_on", QT_TRANSLATE_NOOP("data_catalogue", "Published on")),
            text("channel", QT_TRANSLATE_NOOP("data_catalogue", "Where")),
        }};
}

FactSheet destructionSheet()
{
    return {"data_catalogue", &destructionTable, QT_TRANSLATE_NOOP("data_catalogue", "Data destroyed"),
        QT_TRANSLATE_NOOP(
            "data_catalogue", "What is destroyed by which rule and technique, with its log; and requests for it (art. 20)."),
        {
            text("object", QT_TRANSLATE_NOOP("data_catalogue", "Object"), required),
            from(actedUpon, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), optional),
            hidden(typed(FieldKind::Flag, "is_whole", QT_TRANSLATE_NOOP("data_catalogue", "All of it"))),
            text("requested_by", QT_TRANSLATE_NOOP("data_catalogue", "Requested by")),
            typed(FieldKind::Date, "requested_on", QT_TRANSLATE_NOOP("data_catalogue", "Requested on")),
            text("rule", QT_TRANSLATE_NOOP("data_catalogue", "Rule")),
            hidden(text("process", QT_TRANSLATE_NOOP("data_catalogue", "Process"))),
            text("technique", QT_TRANSLATE_NOOP("data_catalogue", "Technique")),
            typed(FieldKind::Date, "destroyed_on", QT_TRANSLATE_NOOP("data_catalogue", "Destroyed on")),
            text("executed_by", QT_TRANSLATE_NOOP("data_catalogue", "Carried out by")),
            text("log", QT_TRANSLATE_NOOP("data_catalogue", "Log")),
            hidden(text("refused_reason", QT_TRANSLATE_NOOP("data_catalogue", "Why the request was refused"))),
        }};
}

FactSheet exportAbroadSheet()
{
    return {"data_catalogue", &exportAbroadTable, QT_TRANSLATE_NOOP("data_catalogue", "Export abroad"),
        QT_TRANSLATE_NOOP(
            "data_catalogue", "Data that goes abroad with its security assessment, and requests of foreign bodies (art. 21)."),
        {
            from(actedUpon, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), required),
            text("recipient", QT_TRANSLATE_NOOP("data_catalogue", "Recipient abroad"), required),
            text("country", QT_TRANSLATE_NOOP("data_catalogue", "Country"), required),
            hidden(
                typed(FieldKind::Flag, "is_enforcement_body", QT_TRANSLATE_NOOP("data_catalogue", "Foreign enforcement body"))),
            hidden(typed(FieldKind::Flag, "must_stay", QT_TRANSLATE_NOOP("data_catalogue", "Must be stored within China"))),
            text("assessment", QT_TRANSLATE_NOOP("data_catalogue", "Result of the security assessment")),
            typed(FieldKind::Date, "assessed_on", QT_TRANSLATE_NOOP("data_catalogue", "Assessed on")),
            text("approval", QT_TRANSLATE_NOOP("data_catalogue", "Ministry's approval")),
            typed(FieldKind::Date, "approved_on", QT_TRANSLATE_NOOP("data_catalogue", "Approved on")),
            typed(FieldKind::Date, "exported_on", QT_TRANSLATE_NOOP("data_catalogue", "Exported on")),
        }};
}

FactSheet transferOfDataSheet()
{
    return {"data_catalogue", &transferOfDataTable, QT_TRANSLATE_NOOP("data_catalogue", "Transfer by reorganisation"),
        QT_TRANSLATE_NOOP("data_catalogue", "Data that passes to another by merger, reorganisation or bankruptcy (art. 22)."),
        {
            oneOf(reorganisations, "reason", QT_TRANSLATE_NOOP("data_catalogue", "Because of"), required, "merger"),
            from(actedUpon, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), optional),
            text("successor", QT_TRANSLATE_NOOP("data_catalogue", "Taken over by"), required),
            typed(FieldKind::Date, "happened_on", QT_TRANSLATE_NOOP("data_catalogue", "On"), required),
            text("plan", QT_TRANSLATE_NOOP("data_catalogue", "Plan")),
            hidden(typed(FieldKind::Flag, "affects_users", QT_TRANSLATE_NOOP("data_catalogue", "Users are affected"))),
            oneOf(notices, "notice", QT_TRANSLATE_NOOP("data_catalogue", "Told by"), optional),
            typed(FieldKind::Date, "noticed_on", QT_TRANSLATE_NOOP("data_catalogue", "Told on")),
        }};
}

FactSheet processorSheet()
{
    return {"data_catalogue", &processorTable, QT_TRANSLATE_NOOP("data_catalogue", "Processors"),
        QT_TRANSLATE_NOOP(
            "data_catalogue", "Who processes data for the enterprise, by which contract, and how they were verified (art. 23)."),
        {
            text("processor", QT_TRANSLATE_NOOP("data_catalogue", "Processor"), required),
            from(actedUpon, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), optional),
            text("work", QT_TRANSLATE_NOOP("data_catalogue", "Work")),
            text("contract", QT_TRANSLATE_NOOP("data_catalogue", "Contract")),
            typed(FieldKind::Date, "contract_on", QT_TRANSLATE_NOOP("data_catalogue", "Contract of")),
            text("qualification", QT_TRANSLATE_NOOP("data_catalogue", "Qualification")),
            typed(FieldKind::Date, "verified_on", QT_TRANSLATE_NOOP("data_catalogue", "Verified on")),
            text("passes_to", QT_TRANSLATE_NOOP("data_catalogue", "Passes data to")),
            text("consent", QT_TRANSLATE_NOOP("data_catalogue", "Consent")),
            hidden(typed(FieldKind::Date, "ends_on", QT_TRANSLATE_NOOP("data_catalogue", "Ends on"))),
        }};
}

FactSheet crossingSheet()
{
    return {"data_catalogue", &crossingTable, QT_TRANSLATE_NOOP("data_catalogue", "Core data across parties"),
        QT_TRANSLATE_NOOP(
            "data_catalogue", "Core data to be provided, transferred or entrusted: assessed and reviewed before (art. 24)."),
        {
            from(actedUpon, FieldKind::Choice, "entry", QT_TRANSLATE_NOOP("data_catalogue", "Data"), required),
            oneOf(crossingKinds, "kind", QT_TRANSLATE_NOOP("data_catalogue", "Kind"), required, "provision"),
            text("party", QT_TRANSLATE_NOOP("data_catalogue", "Other party"), required),
            text("assessment", QT_TRANSLATE_NOOP("data_catalogue", "Risk assessment")),
            text("safeguards", QT_TRANSLATE_NOOP("data_catalogue", "Safeguards")),
        }};
}

FactSheet logSourceSheet()
{
    return {"data_catalogue", &logSourceTable, QT_TRANSLATE_NOOP("data_catalogue", "Logs"),
        QT_TRANSLATE_NOOP("data_catalogue", "What is logged by each system and for how long it is kept (art. 25)."),
        {
            text("system", QT_TRANSLATE_NOOP("data_catalogue", "System"), required),
            startsWith(typed(FieldKind::Flag, "logs_processing", QT_TRANSLATE_NOOP("data_catalogue", "Processing")), "1"),
            startsWith(typed(FieldKind::Flag, "logs_permissions", QT_TRANSLATE_NOOP("data_catalogue", "Permissions")), "1"),
            startsWith(typed(FieldKind::Flag, "logs_operations", QT_TRANSLATE_NOOP("data_catalogue", "Operations")), "1"),
            typed(FieldKind::Count, "kept_months", QT_TRANSLATE_NOOP("data_catalogue", "Months kept"), required),
            typed(FieldKind::Date, "checked_on", QT_TRANSLATE_NOOP("data_catalogue", "Checked on")),
        }};
}

}

SheetGroup lifeSheets()
{
    return {QT_TRANSLATE_NOOP("data_catalogue", "Life of the data"),
        {collectionSheet(), storageActSheet(), automatedDecisionSheet(), provisionSheet(), publicationSheet(), destructionSheet(),
            exportAbroadSheet(), transferOfDataSheet(), processorSheet(), crossingSheet(), logSourceSheet()}};
}

}
