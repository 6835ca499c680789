// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_catalogue/tables.h"

#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr FactColumn entryColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"source", Kind::Text, nullptr, true},
    {"schema", Kind::Text, nullptr, true},
    {"name", Kind::Text, nullptr, true},
    {"comment", Kind::Text, nullptr, true},
    {"category", Kind::Text},
    {"domain", Kind::Choice},
    {"records", Kind::Count},
    {"bytes", Kind::Count},
    {"changed_on", Kind::Date},
    {"change_known_on", Kind::Date},
    {"carrier", Kind::Text, nullptr, true},
    {"purpose", Kind::Text, nullptr, true},
    {"scope_of_use", Kind::Text, nullptr, true},
    {"responsible", Kind::Text, nullptr, true},
    {"sharing", Kind::Text, nullptr, true},
    {"cross_border", Kind::Text, nullptr, true},
    {"protection", Kind::Text, nullptr, true},
    {"owner", Kind::Text, nullptr, true},
    {"review_on", Kind::Date},
    {"flags", Kind::Text},
    {"together", Kind::Text},
    {"basis", Kind::Text, nullptr, true},
};
constexpr FactColumn answerColumns[] = {
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"condition", Kind::Text},
    {"is_met", Kind::Flag},
};
constexpr FactColumn decisionColumns[] = {
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"level", Kind::Choice},
    {"reason", Kind::Text, nullptr, true},
    {"decided_on", Kind::Date},
    {"decided_by", Kind::Text},
    {"receipt", Kind::Text},
    {"finer", Kind::Reference, "data_catalogue.finer_level"},
    {"proposed", Kind::Choice},
};
constexpr FactColumn finerLevelColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"level", Kind::Choice},
    {"place", Kind::Count},
    {"name", Kind::Text, nullptr, true},
    {"meaning", Kind::Text, nullptr, true},
};
constexpr FactColumn combinationColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"kinds", Kind::Text},
    {"least_records", Kind::Count},
    {"level", Kind::Choice},
    {"basis", Kind::Text, nullptr, true},
};
constexpr FactColumn recogniserColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"name_pattern", Kind::Text},
    {"value_pattern", Kind::Text},
};
constexpr FactColumn scanColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"source", Kind::Text, nullptr, true},
    {"kind", Kind::Choice},
    {"scanned_on", Kind::Date},
    {"is_name_only", Kind::Flag},
    {"problem", Kind::Text},
};
constexpr FactColumn seenColumns[] = {
    {"scan", Kind::Reference, "data_catalogue.scan"},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"records", Kind::Count},
    {"bytes", Kind::Count},
    {"sampled", Kind::Count},
    {"columns", Kind::Count},
    {"problem", Kind::Text},
};
constexpr FactColumn evidenceColumns[] = {
    {"seen", Kind::Reference, "data_catalogue.seen"},
    {"column_name", Kind::Text, nullptr, true},
    {"rule", Kind::Text},
    {"is_by_user", Kind::Flag},
    {"is_by_name", Kind::Flag},
    {"hits", Kind::Count},
    {"filled", Kind::Count},
    {"strength", Kind::Choice},
    {"shape", Kind::Text},
};
constexpr FactColumn filingColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"number", Kind::Count},
    {"is_change", Kind::Flag},
    {"prepared_on", Kind::Date},
    {"domain", Kind::Choice},
    {"content", Kind::Text},
    {"content_hash", Kind::ContentHash},
};
constexpr FactColumn filingStepColumns[] = {
    {"filing", Kind::Reference, "data_catalogue.filing"},
    {"move", Kind::Choice},
    {"moved_on", Kind::Date},
    {"moved_by", Kind::Text},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn profileColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"province", Kind::Text, nullptr, true},
    {"regulator", Kind::Text, nullptr, true},
    {"sector", Kind::Text, nullptr, true},
    {"is_central", Kind::Flag},
    {"headquarters", Kind::Text, nullptr, true},
    {"contact", Kind::Text, nullptr, true},
    {"contact_phone", Kind::Text, nullptr, true},
    {"address", Kind::Text, nullptr, true},
    {"telecom_regulator", Kind::Text, nullptr, true},
    {"radio_regulator", Kind::Text, nullptr, true},
};
constexpr FactColumn personColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"role", Kind::Choice},
    {"name", Kind::Text, nullptr, true},
    {"post", Kind::Text, nullptr, true},
    {"duties", Kind::Text, nullptr, true},
    {"letter_signed_on", Kind::Date},
    {"covers_duties", Kind::Flag},
    {"covers_obligations", Kind::Flag},
    {"covers_penalties", Kind::Flag},
    {"covers_cautions", Kind::Flag},
    {"until", Kind::Date},
};
constexpr FactColumn exerciseColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"kind", Kind::Choice},
    {"held_on", Kind::Date},
    {"subject", Kind::Text, nullptr, true},
    {"attended", Kind::Count},
    {"result", Kind::Text, nullptr, true},
};
constexpr FactColumn approvalColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"operation", Kind::Choice},
    {"purpose", Kind::Text, nullptr, true},
    {"asked_by", Kind::Text, nullptr, true},
    {"asked_on", Kind::Date},
    {"decision", Kind::Choice},
    {"decided_by", Kind::Text, nullptr, true},
    {"decided_on", Kind::Date},
};
constexpr FactColumn collectionColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"collected_on", Kind::Date},
    {"origin", Kind::Text, nullptr, true},
    {"data_type", Kind::Text, nullptr, true},
    {"amount", Kind::Text, nullptr, true},
    {"frequency", Kind::Text, nullptr, true},
    {"flow", Kind::Text, nullptr, true},
    {"persons", Kind::Text, nullptr, true},
    {"devices", Kind::Text, nullptr, true},
    {"is_indirect", Kind::Flag},
    {"agreement", Kind::Text, nullptr, true},
};
constexpr FactColumn storageActColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"kind", Kind::Choice},
    {"held_on", Kind::Date},
    {"object", Kind::Text, nullptr, true},
    {"outcome", Kind::Choice},
    {"remark", Kind::Text, nullptr, true},
    {"next_on", Kind::Date},
};
constexpr FactColumn automatedDecisionColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"transparency", Kind::Text, nullptr, true},
    {"checked_on", Kind::Date},
    {"finding", Kind::Text, nullptr, true},
};
constexpr FactColumn provisionColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"recipient", Kind::Text, nullptr, true},
    {"extent", Kind::Text, nullptr, true},
    {"data_category", Kind::Text, nullptr, true},
    {"conditions", Kind::Text, nullptr, true},
    {"procedure", Kind::Text, nullptr, true},
    {"agreement", Kind::Text, nullptr, true},
    {"verified_on", Kind::Date},
    {"safeguards", Kind::Text, nullptr, true},
    {"provided_on", Kind::Date},
};
constexpr FactColumn publicationColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"what", Kind::Text, nullptr, true},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"analysed_on", Kind::Date},
    {"impact", Kind::Choice},
    {"published_on", Kind::Date},
    {"channel", Kind::Text, nullptr, true},
};
constexpr FactColumn destructionColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"object", Kind::Text, nullptr, true},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"is_whole", Kind::Flag},
    {"requested_by", Kind::Text, nullptr, true},
    {"requested_on", Kind::Date},
    {"rule", Kind::Text, nullptr, true},
    {"process", Kind::Text, nullptr, true},
    {"technique", Kind::Text, nullptr, true},
    {"destroyed_on", Kind::Date},
    {"executed_by", Kind::Text, nullptr, true},
    {"log", Kind::Text, nullptr, true},
    {"refused_reason", Kind::Text, nullptr, true},
};
constexpr FactColumn exportAbroadColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"recipient", Kind::Text, nullptr, true},
    {"country", Kind::Text, nullptr, true},
    {"is_enforcement_body", Kind::Flag},
    {"must_stay", Kind::Flag},
    {"assessment", Kind::Text, nullptr, true},
    {"assessed_on", Kind::Date},
    {"approval", Kind::Text, nullptr, true},
    {"approved_on", Kind::Date},
    {"exported_on", Kind::Date},
};
constexpr FactColumn transferOfDataColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"reason", Kind::Choice},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"successor", Kind::Text, nullptr, true},
    {"happened_on", Kind::Date},
    {"plan", Kind::Text, nullptr, true},
    {"affects_users", Kind::Flag},
    {"notice", Kind::Choice},
    {"noticed_on", Kind::Date},
};
constexpr FactColumn processorColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"processor", Kind::Text, nullptr, true},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"work", Kind::Text, nullptr, true},
    {"contract", Kind::Text, nullptr, true},
    {"contract_on", Kind::Date},
    {"qualification", Kind::Text, nullptr, true},
    {"verified_on", Kind::Date},
    {"passes_to", Kind::Text, nullptr, true},
    {"consent", Kind::Text, nullptr, true},
    {"ends_on", Kind::Date},
};
constexpr FactColumn crossingColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"kind", Kind::Choice},
    {"party", Kind::Text, nullptr, true},
    {"assessment", Kind::Text, nullptr, true},
    {"safeguards", Kind::Text, nullptr, true},
};
constexpr FactColumn logSourceColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"system", Kind::Text, nullptr, true},
    {"logs_processing", Kind::Flag},
    {"logs_permissions", Kind::Flag},
    {"logs_operations", Kind::Flag},
    {"kept_months", Kind::Count},
    {"checked_on", Kind::Date},
};
constexpr FactColumn riskColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"found_on", Kind::Date},
    {"what", Kind::Text, nullptr, true},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"grade", Kind::Choice},
    {"measures", Kind::Text, nullptr, true},
    {"removed_on", Kind::Date},
    {"reported_on", Kind::Date},
    {"receipt", Kind::Text, nullptr, true},
};
constexpr FactColumn incidentColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"happened_on", Kind::Date},
    {"known_on", Kind::Date},
    {"what", Kind::Text, nullptr, true},
    {"grade", Kind::Choice},
    {"involves", Kind::Choice},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"harms_users", Kind::Flag},
    {"users_told_on", Kind::Date},
    {"mitigation", Kind::Text, nullptr, true},
    {"reported_on", Kind::Date},
    {"receipt", Kind::Text, nullptr, true},
    {"handled_on", Kind::Date},
    {"summary_due_on", Kind::Date},
    {"summary_on", Kind::Date},
};
constexpr FactColumn assessmentColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"year", Kind::Count},
    {"planned_on", Kind::Date},
    {"assessor", Kind::Choice},
    {"body", Kind::Text, nullptr, true},
    {"report_on", Kind::Date},
    {"problems", Kind::Count},
    {"mended_on", Kind::Date},
    {"submitted_on", Kind::Date},
    {"receipt", Kind::Text, nullptr, true},
};
constexpr FactColumn yearlyReportColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"kind", Kind::Choice},
    {"year", Kind::Count},
    {"planned_on", Kind::Date},
    {"submitted_on", Kind::Date},
    {"receipt", Kind::Text, nullptr, true},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn visitColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"kind", Kind::Choice},
    {"held_on", Kind::Date},
    {"party", Kind::Text, nullptr, true},
    {"subject", Kind::Text, nullptr, true},
    {"demand", Kind::Text, nullptr, true},
    {"due_on", Kind::Date},
    {"mended_on", Kind::Date},
    {"reply", Kind::Text, nullptr, true},
};
constexpr FactColumn groupTaskColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"subsidiary", Kind::Text, nullptr, true},
    {"year", Kind::Count},
    {"task", Kind::Text},
    {"done_on", Kind::Date},
    {"receipt", Kind::Text, nullptr, true},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn controlColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"control", Kind::Text},
    {"state", Kind::Choice},
    {"evidence", Kind::Text, nullptr, true},
    {"gap", Kind::Text, nullptr, true},
    {"owner", Kind::Text, nullptr, true},
    {"due_on", Kind::Date},
    {"checked_on", Kind::Date},
};
constexpr FactColumn crossingStepColumns[] = {
    {"crossing", Kind::Reference, "data_catalogue.crossing"},
    {"move", Kind::Choice},
    {"moved_on", Kind::Date},
    {"moved_by", Kind::Text},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn versionColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"number", Kind::Count},
    {"taken_on", Kind::Date},
    {"taken_by", Kind::Text},
    {"extent", Kind::Text, nullptr, true},
    {"outcome", Kind::Text, nullptr, true},
    {"content", Kind::Text},
    {"content_hash", Kind::ContentHash},
};
constexpr FactColumn memberColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"uscc", Kind::Text, nullptr, true},
    {"as_of", Kind::Date},
    {"taken_on", Kind::Date},
    {"content", Kind::Text},
    {"content_hash", Kind::ContentHash},
};

}

constinit const FactTable entryTable{"data_catalogue.entry", Growth::Editable, Travels::WithSite, entryColumns};
constinit const FactTable answerTable{"data_catalogue.answer", Growth::Editable, Travels::WithSite, answerColumns};
constinit const FactTable finerLevelTable{"data_catalogue.finer_level", Growth::Editable, Travels::WithSite, finerLevelColumns};
constinit const FactTable decisionTable{"data_catalogue.decision", Growth::AppendOnly, Travels::WithSite, decisionColumns};
constinit const FactTable combinationTable{"data_catalogue.combination", Growth::Editable, Travels::WithSite, combinationColumns};
constinit const FactTable recogniserTable{"data_catalogue.recogniser", Growth::Editable, Travels::WithSite, recogniserColumns};
constinit const FactTable scanTable{"data_catalogue.scan", Growth::AppendOnly, Travels::WithSite, scanColumns};
constinit const FactTable seenTable{"data_catalogue.seen", Growth::AppendOnly, Travels::WithSite, seenColumns};
constinit const FactTable evidenceTable{"data_catalogue.evidence", Growth::AppendOnly, Travels::WithSite, evidenceColumns};
constinit const FactTable filingTable{"data_catalogue.filing", Growth::AppendOnly, Travels::WithSite, filingColumns};
constinit const FactTable filingStepTable{"data_catalogue.filing_step", Growth::AppendOnly, Travels::WithSite, filingStepColumns};
constinit const FactTable profileTable{"data_catalogue.profile", Growth::Editable, Travels::WithSite, profileColumns};
constinit const FactTable personTable{"data_catalogue.person", Growth::Editable, Travels::WithSite, personColumns};
constinit const FactTable exerciseTable{"data_catalogue.exercise", Growth::Editable, Travels::WithSite, exerciseColumns};
constinit const FactTable approvalTable{"data_catalogue.approval", Growth::Editable, Travels::WithSite, approvalColumns};
constinit const FactTable collectionTable{"data_catalogue.collection", Growth::Editable, Travels::WithSite, collectionColumns};
constinit const FactTable storageActTable{"data_catalogue.storage_act", Growth::Editable, Travels::WithSite, storageActColumns};
constinit const FactTable automatedDecisionTable{
    "data_catalogue.automated_decision", Growth::Editable, Travels::WithSite, automatedDecisionColumns};
constinit const FactTable provisionTable{"data_catalogue.provision", Growth::Editable, Travels::WithSite, provisionColumns};
constinit const FactTable publicationTable{"data_catalogue.publication", Growth::Editable, Travels::WithSite, publicationColumns};
constinit const FactTable destructionTable{"data_catalogue.destruction", Growth::Editable, Travels::WithSite, destructionColumns};
constinit const FactTable exportAbroadTable{"data_catalogue.export", Growth::Editable, Travels::WithSite, exportAbroadColumns};
constinit const FactTable transferOfDataTable{
    "data_catalogue.transfer", Growth::Editable, Travels::WithSite, transferOfDataColumns};
constinit const FactTable processorTable{"data_catalogue.processor", Growth::Editable, Travels::WithSite, processorColumns};
constinit const FactTable crossingTable{"data_catalogue.crossing", Growth::Editable, Travels::WithSite, crossingColumns};
constinit const FactTable logSourceTable{"data_catalogue.log_source", Growth::Editable, Travels::WithSite, logSourceColumns};
constinit const FactTable riskTable{"data_catalogue.risk", Growth::Editable, Travels::WithSite, riskColumns};
constinit const FactTable incidentTable{"data_catalogue.incident", Growth::Editable, Travels::WithSite, incidentColumns};
constinit const FactTable assessmentTable{"data_catalogue.assessment", Growth::Editable, Travels::WithSite, assessmentColumns};
constinit const FactTable yearlyReportTable{
    "data_catalogue.yearly_report", Growth::Editable, Travels::WithSite, yearlyReportColumns};
constinit const FactTable visitTable{"data_catalogue.visit", Growth::Editable, Travels::WithSite, visitColumns};
constinit const FactTable groupTaskTable{"data_catalogue.group_task", Growth::Editable, Travels::WithSite, groupTaskColumns};
constinit const FactTable controlTable{"data_catalogue.control", Growth::Editable, Travels::WithSite, controlColumns};
constinit const FactTable crossingStepTable{
    "data_catalogue.crossing_step", Growth::AppendOnly, Travels::WithSite, crossingStepColumns};
constinit const FactTable versionTable{"data_catalogue.version", Growth::AppendOnly, Travels::WithSite, versionColumns};
constinit const FactTable memberTable{"data_catalogue.member", Growth::AppendOnly, Travels::WithSite, memberColumns};

std::span<const FactTable> tables()
{
    static const std::array all{entryTable, answerTable, finerLevelTable, decisionTable, combinationTable, recogniserTable,
        scanTable, seenTable, evidenceTable, filingTable, filingStepTable, profileTable, personTable, exerciseTable,
        approvalTable, collectionTable, storageActTable, automatedDecisionTable, provisionTable, publicationTable,
        destructionTable, exportAbroadTable, transferOfDataTable, processorTable, crossingTable, logSourceTable, riskTable,
        incidentTable, assessmentTable, yearlyReportTable, visitTable, groupTaskTable, controlTable, crossingStepTable,
        versionTable, memberTable};
    return all;
}

}
