// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/ways.h"

#include "core/services/fact_sheet.h"
#include "core/services/tailings/fact_sheets.h"
#include "core/tailings/gap_rules.h"

#include <algorithm>
#include <array>

namespace plumbline::tailings {

namespace {

using Figures = std::vector<std::pair<std::string, std::string>>;

/// A cell of the row that settles it: a word, or what the finding's figure says.
struct Given {
    const char* column = nullptr;
    const char* word = nullptr;
    const char* figure = nullptr;
};
/// Settled by a row that isn't there yet. `subject`: which of its columns names what the finding is about.
struct Beginning {
    std::string_view what; ///< code of the finding, or kind of the duty
    const char* table;
    const char* subject = nullptr;
    std::array<Given, 2> given = {};
};
constexpr Beginning beginnings[] = {
    {"tailings.post.missing", "tailings.post", nullptr, {{{"role", nullptr, "what"}}}},
    {"tailings.paper.no-responsibility-system", "tailings.paper", nullptr, {{{"kind", "responsibility-system"}}}},
    {"tailings.paper.no-inspection-system", "tailings.paper", "pond", {{{"kind", "inspection-system"}}}},
    {"tailings.paper.no-risk-assessment", "tailings.paper", "pond", {{{"kind", "risk-assessment"}}}},
    {"tailings.paper.no-emergency-plan", "tailings.paper", "pond", {{{"kind", "emergency-plan"}}}},
    {"tailings.paper.assessment-after-plan", "tailings.paper", "pond", {{{"kind", "emergency-plan"}}}},
    {"tailings.own-use.unregistered", "tailings.own_use", nullptr, {{{"from_on", nullptr, "first"}}}},
    {"tailings.permit.missing", "tailings.permit"},
    {"tailings.filing.missed", "tailings.filing", nullptr, {{{"year", nullptr, "year"}, {"role", nullptr, "by"}}}},
    {"tailings.facility.stopped", "tailings.facility_log", "facility"},
    {"tailings.well.missing", "tailings.point", "pond", {{{"kind", nullptr, "what"}}}},
    {"tailings.monitoring.missing", "tailings.sample", "point"},
    {"tailings.inspection.before-flood", "tailings.inspection", "pond", {{{"kind", "full"}}}},
    {"tailings.content.rising", "tailings.sign", nullptr, {{{"found_on", nullptr, "date"}}}},
    {"tailings.content.above-upstream", "tailings.sign", nullptr, {{{"found_on", nullptr, "date"}}}},
    {"tailings.drill.missing", "tailings.drill", "pond"},
    {"tailings.drill.old", "tailings.drill", "pond"},
    {"tailings.store.missing", "tailings.store", "pond"},
    {"tailings.store.old", "tailings.store", "pond"},
    {"tailings.pond.no-state", "tailings.pond_state", "pond"},
    {"tailings.pond.no-flood-season", "tailings.flood_season", "pond"},
    {"tailings.project.unregistered", "tailings.project", "pond"},
    {"tailings.soil.no-point", "tailings.point", "pond", {{{"kind", "soil"}}}},
    {"tailings.soil.no-assessment", "tailings.paper", "pond", {{{"kind", "soil-assessment"}}}},
    {"tailings.closure.no-leachate-point", "tailings.point", "pond", {{{"kind", "leachate"}}}},
    {"tailings.sample.no-limit", "tailings.limit", "point", {{{"parameter", nullptr, "parameter"}}}},
    {"tailings.surroundings.over-limit", "tailings.sign", nullptr, {{{"found_on", nullptr, "date"}}}},
    {"tailings.recording.missing", "tailings.recording", "outlet", {{{"kind", nullptr, "what"}}}},
    {"tailings.annual-filing", "tailings.filing", nullptr, {{{"year", nullptr, "year"}, {"role", nullptr, "role"}}}},
    {"tailings.point-sample", "tailings.sample", "point"},
    {"tailings.flood-inspection", "tailings.inspection", "pond", {{{"kind", "full"}}}},
};

/// By the longest beginning of a code that stands here: the page where it is settled, or the register it speaks of.
struct Place {
    std::string_view what;
    const char* page;
    const char* table;
};
constexpr Place knownPlaces[] = {
    {"tailings.balance.", "tailings.balance", nullptr},
    {"tailings.check.", "tailings.self_check", nullptr},
    {"tailings.closure.", "tailings.monitoring", nullptr},
    {"tailings.contract.", nullptr, "tailings.contractor"},
    {"tailings.discharge.", nullptr, "tailings.sample"},
    {"tailings.discharge-sample", nullptr, "tailings.sample"},
    {"tailings.facility.", nullptr, "tailings.facility"},
    {"tailings.filing.", nullptr, "tailings.filing"},
    {"tailings.hazard.", nullptr, "tailings.hazard"},
    {"tailings.keep-running", "tailings.monitoring", nullptr},
    {"tailings.kind.", nullptr, "tailings.kind"},
    {"tailings.ledger.", "tailings.ledger", nullptr},
    {"tailings.ledger.missing", "tailings.day", nullptr},
    {"tailings.monitoring.", nullptr, "tailings.point"},
    {"tailings.metal.", "tailings.balance", nullptr},
    {"tailings.outlet.", nullptr, "tailings.outlet"},
    {"tailings.own-use.", nullptr, "tailings.own_use"},
    {"tailings.paper.", nullptr, "tailings.paper"},
    {"tailings.permit.", nullptr, "tailings.permit"},
    {"tailings.point.", nullptr, "tailings.point"},
    {"tailings.pond.", nullptr, "tailings.pond"},
    {"tailings.pond.survey-gap", nullptr, "tailings.survey"},
    {"tailings.post.", nullptr, "tailings.post"},
    {"tailings.project.", nullptr, "tailings.project"},
    {"tailings.publication.", nullptr, "tailings.sample"},
    {"tailings.reading.", nullptr, "tailings.reading"},
    {"tailings.recording.", nullptr, "tailings.recording"},
    {"tailings.sample.", nullptr, "tailings.sample"},
    {"tailings.soil.", nullptr, "tailings.point"},
    {"tailings.surroundings.", nullptr, "tailings.sample"},
    {"tailings.surroundings-sample", nullptr, "tailings.sample"},
};

std::map<std::string, std::string> cellsOf(const Beginning& beginning, const Figures& figures, const std::string& subject)
{
    std::map<std::string, std::string> cells;
    if (beginning.subject && !subject.empty())
        cells.emplace(beginning.subject, subject);
    for (const Given& given : beginning.given) {
        const auto figure = std::find_if(
            figures.begin(), figures.end(), [&](const auto& one) { return given.figure && one.first == given.figure; });
        if (given.word)
            cells.emplace(given.column, given.word);
        else if (figure != figures.end())
            cells.emplace(given.column, figure->second);
    }
    return cells;
}

/// Of what is found because a line lacks something, or is good no longer: the line's own table.
const char* tableOfRule(std::string_view what)
{
    for (const GapRule& rule : gapRules()) {
        if (rule.code == what)
            return rule.table;
    }
    for (const ExpiryRule& rule : expiryRules()) {
        if ((rule.code && rule.code == what) || rule.clock == what)
            return rule.table;
    }
    return nullptr;
}

Way toRow(std::string table, const std::string& subject)
{
    const Result<Id> row = Id::parse(subject);
    return {nullptr, {std::move(table), {}, row ? *row : Id()}};
}

std::optional<Way> wayFrom(std::string_view what, const Figures& figures, const std::string& subject)
{
    for (const auto& [name, table] : figures) {
        if (name == "table" && sheetIn(sheetGroups(), table)) // of what any domain's rows may lack: an attachment
            return toRow(table, subject);
    }
    if (const char* const table = tableOfRule(what))
        return toRow(table, subject);
    for (const Beginning& beginning : beginnings) {
        if (beginning.what == what)
            return Way{nullptr, {beginning.table, cellsOf(beginning, figures, subject), {}}};
    }
    const Place* best = nullptr;
    for (const Place& place : knownPlaces) {
        if (what.starts_with(place.what) && (!best || best->what.size() < place.what.size()))
            best = &place;
    }
    if (!best)
        return {};
    return best->page ? Way{best->page, {}} : toRow(best->table, subject);
}

}

std::optional<Way> wayOf(const Finding& finding)
{
    return wayFrom(finding.code, finding.figures, finding.subject);
}

std::optional<Way> wayOf(const Obligation& duty)
{
    return wayFrom(duty.kind, duty.figures, duty.subject);
}

}
