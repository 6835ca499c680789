// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/gap_rules.h"

#include "core/tailings/findings.h"
#include "core/tailings/lines_in_force.h"

namespace plumbline::tailings {

namespace {

constexpr char besidePonds[] = "leachate-pond|return-water-pond|emergency-pond";
constexpr auto breach = Weight::Breach;
constexpr auto warning = Weight::Warning;
constexpr auto note = Weight::Note;

constexpr GapRule allGaps[] = {
    {"tailings.kind.unmeasured", "tailings.kind", "measured_on", 2, 2, warning, "name"},
    {"tailings.kind.activity-missing", "tailings.kind", "uranium_bq_g", 2, 2, warning, "name", "uranium", "measured_on"},
    {"tailings.kind.activity-missing", "tailings.kind", "thorium_bq_g", 2, 2, warning, "name", "thorium", "measured_on"},
    {"tailings.supervision.open", "tailings.oversight", "corrected_on", 3, 3, warning, "subsidiary", nullptr, "found"},
    {"tailings.pond.no-level", "tailings.pond", "supervision_level", 5, 2, warning, "name"},
    {"tailings.pond.level-undated", "tailings.pond", "supervision_on", 5, 3, warning, "name", nullptr, "supervision_level"},
    {"tailings.pond.level-unlisted", "tailings.pond", "supervision_list", 5, 3, warning, "name", nullptr, "supervision_level"},
    {"tailings.post.no-duties", "tailings.post", "duties", 6, 0, breach, "name", nullptr, "role", "head"},
    {"tailings.post.unproven", "tailings.post", "document", 6, 0, note, "name", "post-document"},
    {"tailings.post.unproven", "tailings.post", "qualification", 6, 0, note, "name", "post-qualification", "role", "technician"},
    {"tailings.contract.standing-unchecked", "tailings.contractor", "standing_checked_on", 8, 0, breach, "name"},
    {"tailings.contract.capability-unchecked", "tailings.contractor", "capability_checked_on", 8, 0, breach, "name"},
    {"tailings.contract.missing", "tailings.contractor", "signed_on", 8, 0, breach, "name"},
    {"tailings.contract.no-clauses", "tailings.contractor", "has_pollution_clauses", 8, 0, breach, "name"},
    {"tailings.contract.no-secondary-measures", "tailings.contractor", "secondary_measures", 25, 0, warning, "name", nullptr,
        "service", "utilisation"},
    {"tailings.own-use.no-measures", "tailings.own_use", "measures", 25, 0, breach, "name"},
    {"tailings.project.no-number", "tailings.project", "approval_number", 9, 1, note, "name", nullptr, "approved_on"},
    {"tailings.project.siting", "tailings.project", "clear_of_redline", 9, 2, breach, "name", "redline"},
    {"tailings.project.siting", "tailings.project", "clear_of_farmland", 9, 2, breach, "name", "farmland"},
    {"tailings.project.siting", "tailings.project", "clear_of_floodways", 9, 2, breach, "name", "floodway"},
    {"tailings.project.siting", "tailings.project", "clear_of_protected", 9, 2, breach, "name", "protected"},
    {"tailings.project.facility", "tailings.project", "has_seepage_control", 10, 0, breach, "name", "seepage-control"},
    {"tailings.project.facility", "tailings.project", "has_leachate_collection", 10, 0, breach, "name", "leachate-collection"},
    {"tailings.project.facility", "tailings.project", "has_water_treatment", 10, 0, breach, "name", "water-treatment"},
    {"tailings.project.facility", "tailings.project", "has_monitoring", 10, 0, breach, "name", "monitoring"},
    {"tailings.project.facility", "tailings.project", "has_emergency", 10, 0, breach, "name", "emergency"},
    {"tailings.project.pipes", "tailings.project", "pipes_clear", 12, 0, breach, "name", nullptr, "kind", "new"},
    {"tailings.facility.not-tight", "tailings.facility", "is_as_tight", 11, 2, breach, "name", nullptr, "kind", besidePonds},
    {"tailings.facility.no-overflow-guard", "tailings.facility", "is_overflow_safe", 11, 2, breach, "name", nullptr, "kind",
        besidePonds},
    {"tailings.permit.incomplete", "tailings.permit", "limits", 14, 0, warning, "number", "permit-limits", "kind", "permit"},
    {"tailings.permit.incomplete", "tailings.permit", "frequencies", 14, 0, warning, "number", "permit-frequencies", "kind",
        "permit"},
    {"tailings.permit.incomplete", "tailings.permit", "valid_until", 14, 0, warning, "number", "permit-last-day", "kind",
        "permit"},
    {"tailings.outlet.no-sign", "tailings.outlet", "has_sign", 17, 1, breach, "name"},
    {"tailings.outlet.no-meter", "tailings.outlet", "has_meter", 17, 1, breach, "name"},
    {"tailings.outlet.no-video", "tailings.outlet", "has_video", 17, 1, breach, "name"},
    {"tailings.outlet.rain-mixed", "tailings.outlet", "is_rain_apart", 17, 1, breach, "name"},
    {"tailings.monitoring.no-frequency", "tailings.point", "frequency", 19, 1, warning, "name", nullptr, "kind",
        "well-up|well-down|well-spread|soil"},
    {"tailings.point.no-frequency", "tailings.point", "frequency", 24, 1, warning, "name", nullptr, "kind", "leachate"},
    {"tailings.point.no-outlet", "tailings.point", "outlet", 19, 2, warning, "name", nullptr, "kind",
        "discharge|receiving-water"},
    {"tailings.hazard.no-plan", "tailings.hazard", "plan", 20, 1, breach, "what"},
    {"tailings.hazard.incomplete", "tailings.hazard", "owner", 20, 1, note, "what", "hazard-owner", nullptr, nullptr,
        "closed_on"},
    {"tailings.hazard.incomplete", "tailings.hazard", "due_on", 20, 1, warning, "what", "hazard-due", nullptr, nullptr,
        "closed_on"},
    {"tailings.hazard.no-evidence", "tailings.hazard", "evidence", 20, 1, warning, "what", nullptr, "closed_on"},
    {"tailings.sign.step-missing", "tailings.sign", "cause_on", 21, 1, breach, "what", "cause"},
    {"tailings.sign.step-missing", "tailings.sign", "stopped_on", 21, 1, breach, "what", "stop"},
    {"tailings.sign.step-missing", "tailings.sign", "investigated_on", 21, 1, breach, "what", "investigation"},
    {"tailings.sign.step-missing", "tailings.sign", "assessed_on", 21, 1, breach, "what", "assessment"},
    {"tailings.sign.step-missing", "tailings.sign", "acted_on", 21, 1, breach, "what", "action"},
    {"tailings.paper.plan-unfiled", "tailings.paper", "filed_on", 22, 0, breach, "title", nullptr, "kind", "emergency-plan"},
    {"tailings.incident.step-missing", "tailings.incident", "plan_started_on", 23, 1, breach, "what", "plan"},
    {"tailings.incident.step-missing", "tailings.incident", "measures", 23, 1, breach, "what", "measures"},
    {"tailings.incident.step-missing", "tailings.incident", "warned_on", 23, 1, breach, "what", "warning"},
    {"tailings.incident.step-missing", "tailings.incident", "county_told_on", 23, 1, breach, "what", "report"},
    {"tailings.incident.untimed", "tailings.incident", "plan_started_time", 23, 1, warning, "what", "plan", "plan_started_on"},
    {"tailings.incident.untimed", "tailings.incident", "warned_time", 23, 1, warning, "what", "warning", "warned_on"},
    {"tailings.incident.untimed", "tailings.incident", "county_told_time", 23, 1, warning, "what", "report", "county_told_on"},
    {"tailings.incident.unnamed", "tailings.incident", "warned_whom", 23, 1, warning, "what", "warning", "warned_on"},
    {"tailings.incident.unnamed", "tailings.incident", "county_told_whom", 23, 1, warning, "what", "report", "county_told_on"},
};

constexpr ExpiryRule allExpiries[] = {
    {nullptr, "tailings.contract-expiry", "tailings.contractor", "valid_until", nullptr, 8, 0, warning, "name"},
    {"tailings.permit.expired", "tailings.permit-expiry", "tailings.permit", "valid_until", nullptr, 14, 0, breach, "number"},
    {"tailings.paper.plan-expired", "tailings.plan-expiry", "tailings.paper", "valid_until", nullptr, 22, 0, breach, "title",
        "kind", "emergency-plan"},
    {"tailings.hazard.overdue", "tailings.hazard-due", "tailings.hazard", "due_on", "closed_on", 20, 1, breach, "what"},
};

}

std::span<const GapRule> gapRules()
{
    return allGaps;
}

std::span<const ExpiryRule> expiryRules()
{
    return allExpiries;
}

bool isSettled(const ExpiryRule& rule, const Record& record, QDate day)
{
    const auto done = rule.done ? record.date(rule.done) : std::nullopt;
    return done && *done <= day;
}

bool isAsked(const Record& record, const char* when, const char* is)
{
    if (!when)
        return true;
    const std::string_view said = record.text(when);
    if (!is || said.empty())
        return !said.empty();
    const std::string among = '|' + std::string(is) + '|';
    return among.find('|' + std::string(said) + '|') != std::string::npos;
}

std::vector<Finding> gaps(const Facts& facts, const RulePack& pack, QDate today)
{
    std::vector<Finding> all;
    for (const GapRule& rule : allGaps) {
        if (rule.article == 6 && !isProducer(facts)) // which binds producers alone
            continue;
        for (const Record& record : facts.registers.of(rule.table)) {
            const std::string_view said = record.text(rule.column);
            const bool isSaid = !said.empty() && said != "0";
            if (isSaid || !isAsked(record, rule.when, rule.is) || (rule.unless && !record.text(rule.unless).empty())
                || isHistory(facts.registers, rule.table, record, today))
                continue;
            Finding& finding = all.emplace_back();
            finding.code = rule.code;
            finding.weight = rule.weight;
            finding.citation = {pack.id, rule.article, rule.paragraph, {}, 0};
            finding.figures = {{"name", std::string(record.text(rule.named))}};
            if (rule.what)
                finding.figures.emplace_back("what", rule.what);
            finding.subject = record.id.text();
        }
    }
    return all;
}

}
