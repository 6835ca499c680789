// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tailings/tables.h"

namespace plumbline::tailings {

namespace {

constexpr FactColumn millColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"site", Kind::Reference, "site"},
    {"name", Kind::Text, nullptr, true},
    {"started_on", Kind::Date},
    {"stopped_on", Kind::Date},
    {"booking", Kind::Choice},
    {"note", Kind::Text},
    {"metal", Kind::Text},
    {"grade_unit", Kind::Choice},
    {"metal_tolerance_percent", Kind::Decimal},
};
constexpr FactColumn kindColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"mineral", Kind::Text},
    {"attribute_class", Kind::Choice},
    {"moisture_percent", Kind::Decimal},
    {"is_uranium_thorium_ore", Kind::Flag},
    {"uranium_bq_g", Kind::Decimal},
    {"thorium_bq_g", Kind::Decimal},
    {"measured_on", Kind::Date},
    {"report_number", Kind::Text},
};
constexpr FactColumn contractorColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"uscc", Kind::Text},
    {"entrusted_by", Kind::Choice},
    {"service", Kind::Choice},
    {"standing_checked_on", Kind::Date},
    {"capability_checked_on", Kind::Date},
    {"contract_number", Kind::Text},
    {"signed_on", Kind::Date},
    {"valid_until", Kind::Date},
    {"has_pollution_clauses", Kind::Flag},
    {"utilisation_kind", Kind::Choice},
    {"secondary_measures", Kind::Text},
};
constexpr FactColumn permitColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"mill", Kind::Reference, "tailings.mill"},
    {"kind", Kind::Choice},
    {"number", Kind::Text, nullptr, true},
    {"valid_from", Kind::Date},
    {"valid_until", Kind::Date},
    {"limits", Kind::Text},
    {"frequencies", Kind::Text},
};
constexpr FactColumn postColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"role", Kind::Choice},
    {"name", Kind::Text, nullptr, true},
    {"appointed_on", Kind::Date},
    {"until", Kind::Date},
    {"document", Kind::Text},
    {"qualification", Kind::Text},
    {"duties", Kind::Text},
};
constexpr FactColumn paperColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"kind", Kind::Choice},
    {"title", Kind::Text, nullptr, true},
    {"made_on", Kind::Date},
    {"filed_on", Kind::Date},
    {"filing_number", Kind::Text},
    {"valid_until", Kind::Date},
};
constexpr FactColumn pondColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"site", Kind::Reference, "site"},
    {"name", Kind::Text, nullptr, true},
    {"grade", Kind::Choice},
    {"supervision_level", Kind::Choice},
    {"supervision_list", Kind::Text},
    {"supervision_on", Kind::Date},
    {"operator", Kind::Text},
    {"is_designated", Kind::Flag},
    {"capacity_m3", Kind::Decimal},
    {"dry_density", Kind::Decimal},
    {"dam_height_m", Kind::Decimal},
    {"crest_m", Kind::Decimal},
    {"alarm_water_level_m", Kind::Decimal},
    {"least_beach_m", Kind::Decimal},
    {"least_freeboard_m", Kind::Decimal},
    {"seepage_control", Kind::Text},
    {"longitude", Kind::Text},
    {"latitude", Kind::Text},
};
constexpr FactColumn pondStateColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"state", Kind::Choice},
    {"since", Kind::Date},
    {"document", Kind::Text},
};
constexpr FactColumn projectColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"kind", Kind::Choice},
    {"name", Kind::Text, nullptr, true},
    {"approval_number", Kind::Text},
    {"approved_on", Kind::Date},
    {"started_on", Kind::Date},
    {"clear_of_redline", Kind::Flag},
    {"clear_of_farmland", Kind::Flag},
    {"clear_of_floodways", Kind::Flag},
    {"clear_of_protected", Kind::Flag},
    {"has_seepage_control", Kind::Flag},
    {"has_leachate_collection", Kind::Flag},
    {"has_water_treatment", Kind::Flag},
    {"has_monitoring", Kind::Flag},
    {"has_emergency", Kind::Flag},
    {"pipes_clear", Kind::Flag},
};
constexpr FactColumn facilityColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"kind", Kind::Choice},
    {"name", Kind::Text, nullptr, true},
    {"built_on", Kind::Date},
    {"removed_on", Kind::Date},
    {"is_as_tight", Kind::Flag},
    {"is_overflow_safe", Kind::Flag},
};
constexpr FactColumn outletColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"name", Kind::Text, nullptr, true},
    {"from_on", Kind::Date},
    {"until_on", Kind::Date},
    {"has_sign", Kind::Flag},
    {"has_meter", Kind::Flag},
    {"has_video", Kind::Flag},
    {"is_rain_apart", Kind::Flag},
    {"has_toxic", Kind::Flag},
    {"receiving_water", Kind::Text},
    {"standard", Kind::Text},
};
constexpr FactColumn pointColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"name", Kind::Text, nullptr, true},
    {"kind", Kind::Choice},
    {"outlet", Kind::Reference, "tailings.outlet"},
    {"frequency", Kind::Choice},
    {"frequency_basis", Kind::Text},
    {"from_on", Kind::Date},
    {"until_on", Kind::Date},
};
constexpr FactColumn limitColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"point", Kind::Reference, "tailings.point"},
    {"parameter", Kind::Text, nullptr, true},
    {"unit", Kind::Text},
    {"least", Kind::Decimal},
    {"most", Kind::Decimal},
    {"background", Kind::Decimal},
    {"standard", Kind::Text},
    {"from_on", Kind::Date},
};
constexpr FactColumn ownUseColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"kind", Kind::Text},
    {"from_on", Kind::Date},
    {"until_on", Kind::Date},
    {"measures", Kind::Text},
    {"checked_on", Kind::Date},
    {"checked_by", Kind::Text},
};
constexpr FactColumn floodSeasonColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"name", Kind::Text},
    {"month", Kind::Count},
    {"day", Kind::Count},
    {"basis", Kind::Text},
};
constexpr FactColumn answerColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"pond", Kind::Reference, "tailings.pond"},
    {"question", Kind::Text},
    {"answer", Kind::Choice},
    {"answered_on", Kind::Date},
    {"owner", Kind::Text},
    {"evidence", Kind::Text},
    {"reason", Kind::Text},
};

}

constinit const FactTable millTable{"tailings.mill", Growth::Editable, Travels::WithSite, millColumns};
constinit const FactTable kindTable{"tailings.kind", Growth::Editable, Travels::WithSite, kindColumns};
constinit const FactTable contractorTable{"tailings.contractor", Growth::Editable, Travels::WithSite, contractorColumns};
constinit const FactTable permitTable{"tailings.permit", Growth::Editable, Travels::WithSite, permitColumns};
constinit const FactTable postTable{"tailings.post", Growth::Editable, Travels::WithSite, postColumns};
constinit const FactTable paperTable{"tailings.paper", Growth::Editable, Travels::WithSite, paperColumns};
constinit const FactTable pondTable{"tailings.pond", Growth::Editable, Travels::WithSite, pondColumns};
constinit const FactTable pondStateTable{"tailings.pond_state", Growth::Editable, Travels::WithSite, pondStateColumns};
constinit const FactTable projectTable{"tailings.project", Growth::Editable, Travels::WithSite, projectColumns};
constinit const FactTable facilityTable{"tailings.facility", Growth::Editable, Travels::WithSite, facilityColumns};
constinit const FactTable outletTable{"tailings.outlet", Growth::Editable, Travels::WithSite, outletColumns};
constinit const FactTable pointTable{"tailings.point", Growth::Editable, Travels::WithSite, pointColumns};
constinit const FactTable limitTable{"tailings.limit", Growth::Editable, Travels::WithSite, limitColumns};
constinit const FactTable ownUseTable{"tailings.own_use", Growth::Editable, Travels::WithSite, ownUseColumns};
constinit const FactTable floodSeasonTable{"tailings.flood_season", Growth::Editable, Travels::WithSite, floodSeasonColumns};
constinit const FactTable answerTable{"tailings.answer", Growth::Editable, Travels::WithSite, answerColumns};

}
