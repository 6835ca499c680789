// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/tailings/clean_run.h"
#include "core/tailings/facts.h"

#include <array>

namespace plumbline::tailings {

/// What is found beside the gaps of single lines (gap_rules.h).
inline constexpr auto checkCodes = std::to_array<std::string_view>({"tailings.kind.outside", "tailings.pond.key-unit",
    "tailings.post.missing", "tailings.paper.no-responsibility-system", "tailings.paper.no-inspection-system",
    "tailings.paper.no-risk-assessment", "tailings.paper.no-emergency-plan", "tailings.paper.assessment-after-plan",
    "tailings.ledger.missing", "tailings.ledger.outside-life", "tailings.balance.open", "tailings.metal.beyond",
    "tailings.metal.impossible", "tailings.filing.missed", "tailings.filing.late", "tailings.contract.not-allowed",
    "tailings.contract.outside-term", "tailings.project.no-assessment", "tailings.permit.missing", "tailings.permit.expired",
    "tailings.facility.stopped", "tailings.well.missing", "tailings.monitoring.missing", "tailings.discharge.unmonitored",
    "tailings.surroundings.unmonitored", "tailings.publication.missing", "tailings.sample.over-limit",
    "tailings.sample.not-understood", "tailings.sample.cannot-judge", "tailings.inspection.before-flood",
    "tailings.content.rising", "tailings.content.above-upstream", "tailings.drill.missing", "tailings.store.missing",
    "tailings.closure.run-broken", "tailings.paper.plan-expired", "tailings.hazard.overdue", "tailings.check.no",
    "tailings.check.open", "tailings.check.no-evidence", "tailings.sample.twice", "tailings.pond.survey-gap",
    "tailings.recording.missing", "tailings.recording.dropped-early", "tailings.own-use.unregistered", "tailings.pond.no-state",
    "tailings.pond.no-flood-season", "tailings.ledger.no-contractor", "tailings.sample.no-limit",
    "tailings.surroundings.over-limit", "tailings.point.unmonitored", "tailings.soil.no-point", "tailings.soil.no-assessment",
    "tailings.drill.old", "tailings.store.old", "tailings.project.unregistered", "tailings.facility.removed-early",
    "tailings.closure.no-leachate-point"});
/// Rules of the program's own, under no article.
inline constexpr auto ownChecks = std::to_array<std::string_view>({"tailings.reading.alarm"});
inline constexpr auto clockKinds = std::to_array<std::string_view>({"tailings.annual-filing", "tailings.discharge-sample",
    "tailings.surroundings-sample", "tailings.point-sample", "tailings.flood-inspection", "tailings.hazard-due",
    "tailings.contract-expiry", "tailings.permit-expiry", "tailings.plan-expiry", "tailings.keep-running"});

/// All that is wrong on that day, gaps included, each with what follows from it. Nothing where there is neither mill nor pond.
/// rules.no-such-parameter
Result<std::vector<Finding>> findings(const Facts& facts, const RulePack& pack, QDate today);

/// Who has a mill is a producer, who has a pond an operator; a controlling group has neither, only its checks of subsidiaries.
bool isProducer(const Facts& facts);
bool isOperator(const Facts& facts);
/// Whether anything of this enterprise falls under the order.
bool isBound(const Facts& facts);

// The parts, each an area of the order.
void ledgerFindings(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all);
Result<void> pondFindings(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all);
Result<void> monitoringFindings(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all);
Result<void> recordingFindings(
    const Facts& facts, const RulePack& pack, const Record& outlet, QDate today, std::vector<Finding>& all);
/// How far a closed pond has come with the two years of article 24; neither where it isn't closed, or has no point for it.
struct Runs {
    std::optional<CleanRun> leachate;
    std::optional<CleanRun> groundwater;
};
Result<Runs> runsOf(const Facts& facts, const RulePack& pack, const Record& pond, QDate today);
void facilityFindings(
    const Facts& facts, const RulePack& pack, const Record& pond, const Runs& runs, QDate today, std::vector<Finding>& all);
void closureFindings(
    const Facts& facts, const RulePack& pack, const Record& pond, const Runs& runs, QDate today, std::vector<Finding>& all);
void ownUseFindings(const Facts& facts, const RulePack& pack, std::vector<Finding>& all);
void checkFindings(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all);

Finding& add(std::vector<Finding>& all, const char* code, Weight weight, Citation citation,
    std::vector<std::pair<std::string, std::string>> figures = {}, const Record* subject = nullptr);
/// In the pack, by article and paragraph.
Citation at(const RulePack& pack, int article, int paragraph = 0);

}
