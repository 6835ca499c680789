// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tailings/tables.h"

namespace plumbline::tailings {

namespace {

constexpr FactColumn movementColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"booked_on", Kind::Date},
    {"period", Kind::Choice},
    {"flow", Kind::Choice},
    {"mill", Kind::Reference, "tailings.mill"},
    {"kind", Kind::Reference, "tailings.kind"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"contractor", Kind::Reference, "tailings.contractor"},
    {"wet_tonnes", Kind::Decimal},
    {"moisture_percent", Kind::Decimal},
    {"feed_tonnes", Kind::Decimal},
    {"yield_percent", Kind::Decimal},
    {"dry_tonnes", Kind::Decimal},
    {"got", Kind::Choice},
    {"note", Kind::Text, nullptr, true},
    {"void_reason", Kind::Text},
    {"feed_grade", Kind::Decimal},
    {"concentrate_grade", Kind::Decimal},
    {"tailings_grade", Kind::Decimal},
};
constexpr FactColumn filingColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"year", Kind::Count},
    {"role", Kind::Choice},
    {"filed_on", Kind::Date},
    {"number", Kind::Text},
    {"void_reason", Kind::Text},
};
constexpr FactColumn oversightColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"subsidiary", Kind::Text, nullptr, true},
    {"checked_on", Kind::Date},
    {"checked_by", Kind::Text},
    {"found", Kind::Text},
    {"corrected_on", Kind::Date},
    {"void_reason", Kind::Text},
};
constexpr FactColumn facilityLogColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"facility", Kind::Reference, "tailings.facility"},
    {"logged_on", Kind::Date},
    {"until_on", Kind::Date},
    {"kind", Kind::Choice},
    {"done_by", Kind::Text},
    {"note", Kind::Text},
    {"void_reason", Kind::Text},
};
constexpr FactColumn dischargeColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"outlet", Kind::Reference, "tailings.outlet"},
    {"from_on", Kind::Date},
    {"until_on", Kind::Date},
    {"volume_m3", Kind::Decimal},
    {"void_reason", Kind::Text},
};
constexpr FactColumn waterColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"month", Kind::Month},
    {"returned_m3", Kind::Decimal},
    {"out_m3", Kind::Decimal},
    {"void_reason", Kind::Text},
};
constexpr FactColumn sampleColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"point", Kind::Reference, "tailings.point"},
    {"sampled_on", Kind::Date},
    {"parameter", Kind::Text, nullptr, true},
    {"result", Kind::Text},
    {"unit", Kind::Text},
    {"detection_limit", Kind::Decimal},
    {"campaign", Kind::Text},
    {"sample_number", Kind::Text},
    {"method", Kind::Text},
    {"laboratory", Kind::Text},
    {"cma_number", Kind::Text},
    {"report_number", Kind::Text},
    {"published_on", Kind::Date},
    {"published_where", Kind::Text},
    {"void_reason", Kind::Text},
};
constexpr FactColumn readingColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"read_on", Kind::Date},
    {"water_level_m", Kind::Decimal},
    {"beach_m", Kind::Decimal},
    {"freeboard_m", Kind::Decimal},
    {"phreatic_m", Kind::Decimal},
    {"displacement_mm", Kind::Decimal},
    {"rain_mm", Kind::Decimal},
    {"is_drainage_clear", Kind::Flag},
    {"read_by", Kind::Text},
    {"void_reason", Kind::Text},
};
constexpr FactColumn surveyColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"surveyed_on", Kind::Date},
    {"volume_m3", Kind::Decimal},
    {"surveyed_by", Kind::Text},
    {"void_reason", Kind::Text},
};
constexpr FactColumn inspectionColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"inspected_on", Kind::Date},
    {"kind", Kind::Choice},
    {"inspected_by", Kind::Text},
    {"scope", Kind::Text},
    {"outcome", Kind::Text},
    {"void_reason", Kind::Text},
};
constexpr FactColumn hazardColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"found_on", Kind::Date},
    {"what", Kind::Text, nullptr, true},
    {"inspection", Kind::Reference, "tailings.inspection"},
    {"plan", Kind::Text},
    {"owner", Kind::Text},
    {"due_on", Kind::Date},
    {"closed_on", Kind::Date},
    {"evidence", Kind::Text},
    {"void_reason", Kind::Text},
};
constexpr FactColumn signColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"found_on", Kind::Date},
    {"what", Kind::Text, nullptr, true},
    {"point", Kind::Reference, "tailings.point"},
    {"cause_on", Kind::Date},
    {"cause", Kind::Text},
    {"stopped_on", Kind::Date},
    {"investigated_on", Kind::Date},
    {"assessed_on", Kind::Date},
    {"acted_on", Kind::Date},
    {"action", Kind::Text},
    {"void_reason", Kind::Text},
};
constexpr FactColumn storeColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"item", Kind::Text, nullptr, true},
    {"quantity", Kind::Decimal},
    {"unit", Kind::Text},
    {"checked_on", Kind::Date},
    {"keeper", Kind::Text},
    {"void_reason", Kind::Text},
};
constexpr FactColumn drillColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"held_on", Kind::Date},
    {"subject", Kind::Text, nullptr, true},
    {"people", Kind::Count},
    {"evaluation", Kind::Text},
    {"void_reason", Kind::Text},
};
constexpr FactColumn incidentColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"happened_on", Kind::Date},
    {"happened_at", Kind::Text},
    {"what", Kind::Text, nullptr, true},
    {"plan_started_on", Kind::Date},
    {"plan_started_time", Kind::Text},
    {"measures", Kind::Text},
    {"warned_on", Kind::Date},
    {"warned_time", Kind::Text},
    {"warned_whom", Kind::Text},
    {"county_told_on", Kind::Date},
    {"county_told_time", Kind::Text},
    {"county_told_whom", Kind::Text},
    {"ended_on", Kind::Date},
    {"void_reason", Kind::Text},
};
constexpr FactColumn closureWorkColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"what", Kind::Text, nullptr, true},
    {"from_on", Kind::Date},
    {"until_on", Kind::Date},
    {"done_by", Kind::Text},
    {"outcome", Kind::Text},
    {"void_reason", Kind::Text},
};

constexpr FactColumn recordingColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"outlet", Kind::Reference, "tailings.outlet"},
    {"kind", Kind::Choice},
    {"from_on", Kind::Date},
    {"until_on", Kind::Date},
    {"kept_at", Kind::Text},
    {"dropped_on", Kind::Date},
    {"void_reason", Kind::Text},
};
constexpr FactColumn distributionColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"handed_on", Kind::Date},
    {"report", Kind::Choice},
    {"year", Kind::Count},
    {"check_code", Kind::Text},
    {"recipient", Kind::Text, nullptr, true},
    {"way", Kind::Choice},
    {"copies", Kind::Count},
    {"received_by", Kind::Text},
    {"note", Kind::Text},
    {"void_reason", Kind::Text},
};

}

constinit const FactTable movementTable{"tailings.movement", Growth::Editable, Travels::WithSite, movementColumns};
constinit const FactTable filingTable{"tailings.filing", Growth::Editable, Travels::WithSite, filingColumns};
constinit const FactTable oversightTable{"tailings.oversight", Growth::Editable, Travels::WithSite, oversightColumns};
constinit const FactTable facilityLogTable{"tailings.facility_log", Growth::Editable, Travels::WithSite, facilityLogColumns};
constinit const FactTable dischargeTable{"tailings.discharge", Growth::Editable, Travels::WithSite, dischargeColumns};
constinit const FactTable waterTable{"tailings.water", Growth::Editable, Travels::WithSite, waterColumns};
constinit const FactTable sampleTable{"tailings.sample", Growth::Editable, Travels::WithSite, sampleColumns};
constinit const FactTable readingTable{"tailings.reading", Growth::Editable, Travels::WithSite, readingColumns};
constinit const FactTable surveyTable{"tailings.survey", Growth::Editable, Travels::WithSite, surveyColumns};
constinit const FactTable inspectionTable{"tailings.inspection", Growth::Editable, Travels::WithSite, inspectionColumns};
constinit const FactTable hazardTable{"tailings.hazard", Growth::Editable, Travels::WithSite, hazardColumns};
constinit const FactTable signTable{"tailings.sign", Growth::Editable, Travels::WithSite, signColumns};
constinit const FactTable storeTable{"tailings.store", Growth::Editable, Travels::WithSite, storeColumns};
constinit const FactTable drillTable{"tailings.drill", Growth::Editable, Travels::WithSite, drillColumns};
constinit const FactTable incidentTable{"tailings.incident", Growth::Editable, Travels::WithSite, incidentColumns};
constinit const FactTable closureWorkTable{"tailings.closure_work", Growth::Editable, Travels::WithSite, closureWorkColumns};
constinit const FactTable recordingTable{"tailings.recording", Growth::Editable, Travels::WithSite, recordingColumns};
constinit const FactTable distributionTable{"tailings.distribution", Growth::Editable, Travels::WithSite, distributionColumns};

}
