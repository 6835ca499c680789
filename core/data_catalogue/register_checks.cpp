// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/register_checks.h"

#include <algorithm>
#include <array>

namespace plumbline::data_catalogue {

namespace {

enum class Says {
    Something,
    Nothing,
    Is,
    IsNot,
    NotBy, ///< no day, or one after the day of the other column
};
struct Cell {
    const char* column = nullptr;
    Says says = Says::Something;
    const char* value = nullptr;
};
/// A row is wrong where all of `when` hold and any of `lacks` does.
struct RegisterCheck {
    const char* code;
    Weight weight;
    int article;
    int paragraph;
    const char* rows; ///< the register's name
    Level least; ///< of which the data must be
    const char* named; ///< the column by which the sentence names the row
    std::array<Cell, 2> when;
    std::array<Cell, 4> lacks;
    const char* due = nullptr; ///< the column of a day after which it is a breach
};

constexpr Cell said(const char* column)
{
    return {column, Says::Something, nullptr};
}
constexpr Cell silent(const char* column)
{
    return {column, Says::Nothing, nullptr};
}
constexpr Cell is(const char* column, const char* value)
{
    return {column, Says::Is, value};
}
constexpr Cell isNot(const char* column, const char* value)
{
    return {column, Says::IsNot, value};
}
constexpr Cell notBy(const char* column, const char* other)
{
    return {column, Says::NotBy, other};
}

constexpr char person[] = "person";

// "At once" and "in time" carry no number of days (reading D1): what isn't done yet is shown with the day since when.
constexpr RegisterCheck checks[] = {
    {"data_catalogue.person.letter-missing", Weight::Breach, 13, 2, person, Level::Important, "name", {is("role", "key-post")},
        {silent("letter_signed_on")}},
    {"data_catalogue.person.letter-incomplete", Weight::Breach, 13, 2, person, Level::Important, "name",
        {is("role", "key-post"), said("letter_signed_on")},
        {isNot("covers_duties", "1"), isNot("covers_obligations", "1"), isNot("covers_penalties", "1"),
            isNot("covers_cautions", "1")}},
    {"data_catalogue.collection.not-recorded", Weight::Breach, 14, 2, "collection", Level::Important, "origin", {},
        {silent("data_type"), silent("amount"), silent("frequency"), silent("flow")}},
    {"data_catalogue.collection.unmanaged", Weight::Warning, 14, 2, "collection", Level::Important, "origin", {},
        {silent("persons"), silent("devices")}},
    {"data_catalogue.collection.no-agreement", Weight::Breach, 14, 3, "collection", Level::Important, "origin",
        {is("is_indirect", "1")}, {silent("agreement")}},
    {"data_catalogue.automated.unchecked", Weight::Breach, 16, 1, "automated_decision", Level::General, "name", {},
        {silent("transparency"), silent("checked_on")}},
    {"data_catalogue.provision.unspecified", Weight::Breach, 18, 0, "provision", Level::General, "recipient",
        {said("provided_on")}, {silent("extent"), silent("data_category"), silent("conditions"), silent("procedure")}},
    {"data_catalogue.provision.unverified", Weight::Breach, 18, 0, "provision", Level::Important, "recipient",
        {said("provided_on")}, {silent("agreement"), silent("safeguards"), notBy("verified_on", "provided_on")}},
    {"data_catalogue.publication.not-analysed", Weight::Breach, 19, 0, "publication", Level::General, "what",
        {said("published_on")}, {silent("impact"), notBy("analysed_on", "published_on")}},
    {"data_catalogue.publication.major-impact", Weight::Breach, 19, 0, "publication", Level::General, "what",
        {said("published_on")}, {is("impact", "major")}},
    {"data_catalogue.destruction.not-recorded", Weight::Breach, 20, 1, "destruction", Level::General, "object",
        {said("destroyed_on")}, {silent("rule"), silent("process"), silent("technique"), silent("log")}},
    {"data_catalogue.destruction.request-open", Weight::Warning, 20, 1, "destruction", Level::General, "object",
        {said("requested_on"), silent("refused_reason")}, {silent("destroyed_on")}},
    {"data_catalogue.export.not-assessed", Weight::Breach, 21, 1, "export", Level::Important, "recipient",
        {said("exported_on"), isNot("must_stay", "1")}, {silent("assessment"), notBy("assessed_on", "exported_on")}},
    {"data_catalogue.export.must-stay", Weight::Breach, 21, 1, "export", Level::Important, "recipient",
        {said("exported_on"), is("must_stay", "1")}, {silent("assessment"), notBy("assessed_on", "exported_on")}},
    {"data_catalogue.export.foreign-body", Weight::Breach, 21, 2, "export", Level::General, "recipient",
        {is("is_enforcement_body", "1"), said("exported_on")}, {silent("approval"), notBy("approved_on", "exported_on")}},
    {"data_catalogue.transfer.no-plan", Weight::Breach, 22, 0, "transfer", Level::General, "successor", {}, {silent("plan")}},
    {"data_catalogue.transfer.users-not-told", Weight::Breach, 22, 0, "transfer", Level::General, "successor",
        {is("affects_users", "1")}, {silent("notice"), silent("noticed_on")}},
    {"data_catalogue.processor.no-contract", Weight::Breach, 23, 1, "processor", Level::General, "processor", {},
        {silent("contract")}},
    {"data_catalogue.processor.unverified", Weight::Breach, 23, 1, "processor", Level::Important, "processor", {},
        {silent("qualification"), silent("verified_on")}},
    {"data_catalogue.processor.passed-on", Weight::Breach, 23, 2, "processor", Level::General, "processor", {said("passes_to")},
        {silent("consent")}},
    {"data_catalogue.logs.incomplete", Weight::Breach, 25, 0, "log_source", Level::General, "system", {},
        {isNot("logs_processing", "1"), isNot("logs_permissions", "1"), isNot("logs_operations", "1")}},
    {"data_catalogue.risk.open", Weight::Note, 26, 3, "risk", Level::General, "what", {}, {silent("removed_on")}},
    {"data_catalogue.risk.not-reported", Weight::Breach, 27, 3, "risk", Level::General, "what", {isNot("grade", "general")},
        {silent("reported_on")}},
    {"data_catalogue.incident.not-reported", Weight::Breach, 28, 3, "incident", Level::Important, "what", {},
        {silent("reported_on")}},
    {"data_catalogue.incident.no-summary", Weight::Warning, 28, 3, "incident", Level::Important, "what", {said("handled_on")},
        {silent("summary_on")}, "summary_due_on"},
    {"data_catalogue.incident.users-not-told", Weight::Breach, 28, 4, "incident", Level::General, "what",
        {is("harms_users", "1")}, {silent("users_told_on"), silent("mitigation")}},
    {"data_catalogue.assessment.not-mended", Weight::Warning, 31, 3, "assessment", Level::Important, "year",
        {said("problems"), isNot("problems", "0")}, {silent("mended_on")}},
    {"data_catalogue.assessment.not-submitted", Weight::Warning, 31, 3, "assessment", Level::Important, "year",
        {said("report_on")}, {silent("submitted_on")}},
    {"data_catalogue.visit.not-mended", Weight::Warning, 32, 2, "visit", Level::General, "subject",
        {said("demand"), is("kind", "inspection")}, {silent("mended_on")}, "due_on"},
    {"data_catalogue.visit.not-mended", Weight::Warning, 35, 0, "visit", Level::General, "subject",
        {said("demand"), is("kind", "talk")}, {silent("mended_on")}, "due_on"},
    {"data_catalogue.visit.not-mended", Weight::Warning, 29, 0, "visit", Level::General, "subject",
        {said("demand"), is("kind", "complaint")}, {silent("mended_on")}, "due_on"},
    {"data_catalogue.group.task-open", Weight::Warning, 37, 0, "group_task", Level::General, "subsidiary", {},
        {silent("done_on")}},
};

bool holds(const Cell& cell, const RegisterRow& row)
{
    switch (cell.says) {
    case Says::Something:
        return row.says(cell.column);
    case Says::Nothing:
        return !row.says(cell.column);
    case Says::Is:
        return row.is(cell.column, cell.value);
    case Says::IsNot:
        return !row.is(cell.column, cell.value);
    case Says::NotBy: {
        const auto day = row.day(cell.column);
        const auto other = row.day(cell.value);
        return !day || (other && *day > *other);
    }
    }
    return false;
}

/// The first column in which a row falls short; null where it doesn't.
const char* lackOf(const RegisterCheck& check, const RegisterRow& row)
{
    for (const Cell& cell : check.when) {
        if (cell.column && !holds(cell, row))
            return nullptr;
    }
    for (const Cell& cell : check.lacks) {
        if (cell.column && holds(cell, row))
            return cell.column;
    }
    return nullptr;
}

/// The day from which time is counted, in words: the first of these that the row says.
constexpr std::array sinceColumns{"due_on", "known_on", "found_on", "requested_on", "handled_on", "provided_on", "published_on",
    "destroyed_on", "exported_on", "happened_on", "report_on", "held_on"};

void addSince(Finding& finding, const RegisterRow& row, QDate today)
{
    for (const char* const column : sinceColumns) {
        if (const auto day = row.day(column)) {
            finding.figures.emplace_back("since", formatDate(*day));
            if (*day <= today)
                finding.figures.emplace_back("days", std::to_string(day->daysTo(today)));
            return;
        }
    }
}

Finding rowFinding(const char* code, Weight weight, Citation citation, const RegisterRow& row, const char* named)
{
    Finding finding;
    finding.code = code;
    finding.weight = weight;
    finding.citation = std::move(citation);
    finding.figures = {{"what", std::string(row.cell(named))}};
    finding.subject = row.id.text();
    return finding;
}

/// Article 15: a recovery that failed, and wasn't tested with success since.
void failedRecoveries(
    const Facts& facts, const DecidedLevels& levels, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    const RegisterRows& acts = facts.registers.rows("storage_act");
    for (const RegisterRow& row : acts) {
        const bool isFailed = row.is("kind", "recovery-test") && row.is("outcome", "failed");
        if (!isFailed || levels.of(row) < Level::Important)
            continue;
        if (std::any_of(acts.begin(), acts.end(), [&](const RegisterRow& later) {
                return later.is("kind", "recovery-test") && later.is("outcome", "passed")
                    && later.is("object", row.cell("object")) && later.day("held_on") > row.day("held_on");
            }))
            continue;
        all.push_back(rowFinding("data_catalogue.recovery-test.failed", Weight::Warning, {pack.id, 15, 0, {}, 0}, row, "object"));
        addSince(all.back(), row, today);
    }
}

/// What was destroyed as a whole and is seen again by a later look (article 20).
void destroyedAndSeen(const Facts& facts, const DecidedLevels& levels, const RulePack& pack, std::vector<Finding>& all)
{
    for (const RegisterRow& row : facts.registers.rows("destruction")) {
        const auto entry = row.reference("entry");
        const auto destroyed = row.day("destroyed_on");
        if (!entry || !destroyed || !row.is("is_whole", "1") || levels.of(row) < Level::Important)
            continue;
        const auto scans = facts.scans.find(*entry);
        for (const auto& [day, scale] : scans == facts.scans.end() ? decltype(scans->second){} : scans->second) {
            if (day <= *destroyed || scale.records.value_or(0) == 0)
                continue;
            all.push_back(
                rowFinding("data_catalogue.destruction.seen-again", Weight::Breach, {pack.id, 20, 2, {}, 0}, row, "object"));
            all.back().figures.emplace_back("since", formatDate(day));
            break;
        }
    }
}

/// Whether a crossing of that entry to that party had both answers by that day (article 24).
bool isReviewed(const Facts& facts, const Id& entry, std::string_view party, QDate day)
{
    const RegisterRows& crossings = facts.registers.rows("crossing");
    return std::any_of(crossings.begin(), crossings.end(), [&](const RegisterRow& crossing) {
        const auto agreed = dayOf(facts.registers, crossing.id, CrossingMove::MinistryAgreed);
        return crossing.reference("entry") == entry && crossing.is("party", party) && agreed && *agreed <= day;
    });
}

/// Article 24 of core data that was given away. A row that doesn't say which data it is about may be about core data.
void coreGivenAway(const Facts& facts, const DecidedLevels& levels, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    struct Act {
        const char* rows;
        const char* party;
        const char* day;
        bool runsUndated = false; ///< it is on since it was verified, or at the latest by now
    };
    if (!levels.has(Level::Core))
        return;
    for (const Act act : {Act{"provision", "recipient", "provided_on"}, Act{"transfer", "successor", "happened_on"},
             Act{"processor", "processor", "contract_on", true}, Act{"export", "recipient", "exported_on"}}) {
        for (const RegisterRow& row : facts.registers.rows(act.rows)) {
            const auto entry = row.reference("entry");
            auto day = row.day(act.day);
            if (!day && act.runsUndated)
                day = row.day("verified_on").value_or(today);
            if (!day || (entry && (levels.of(*entry) != Level::Core || isReviewed(facts, *entry, row.cell(act.party), *day))))
                continue;
            const bool isNamed = entry.has_value();
            all.push_back(rowFinding(isNamed ? "data_catalogue.crossing.not-reviewed" : "data_catalogue.crossing.data-unnamed",
                isNamed ? Weight::Breach : Weight::Note, {pack.id, 24, 0, {}, 0}, row, act.party));
            all.back().figures.emplace_back("since", formatDate(*day));
        }
    }
}

void shortLogs(const Facts& facts, const RulePack& pack, std::vector<Finding>& all)
{
    const Result<const Parameter*> least = pack.parameter("logs.least");
    const Result<std::int64_t> months = least ? (*least)->count() : Result<std::int64_t>(least.problem());
    for (const RegisterRow& row : facts.registers.rows("log_source")) {
        if (!months || row.count("kept_months").value_or(*months) >= *months)
            continue;
        all.push_back(rowFinding("data_catalogue.logs.too-short", Weight::Breach, (*least)->citation, row, "system"));
        all.back().figures.emplace_back("months", std::string(row.cell("kept_months")));
        all.back().figures.emplace_back("least", std::to_string(*months));
    }
}

}

DecidedLevels::DecidedLevels(const Facts& facts, const std::vector<Proposal>& proposals)
{
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        if (!proposals[at].decided)
            continue;
        m_levels.emplace(facts.entries[at].id, *proposals[at].decided);
        m_gravest = std::max(m_gravest.value_or(Level::General), *proposals[at].decided);
    }
}

std::optional<Level> DecidedLevels::of(const Id& entry) const
{
    const auto found = m_levels.find(entry);
    return found == m_levels.end() ? std::nullopt : std::optional(found->second);
}

Level DecidedLevels::of(const RegisterRow& row) const
{
    const std::optional<Level> said = levelOf(row.cell("involves"));
    const auto entry = row.reference("entry");
    if (!said && !entry)
        return m_gravest.value_or(Level::General);
    return std::max(said.value_or(Level::General), entry ? of(*entry).value_or(Level::General) : Level::General);
}

std::vector<Finding> registerFindings(const Facts& facts, const DecidedLevels& levels, const RulePack& pack, QDate today)
{
    std::vector<Finding> all;
    for (const RegisterCheck& check : checks) {
        for (const RegisterRow& row : facts.registers.rows(check.rows)) {
            const char* const lack = levels.of(row) < check.least ? nullptr : lackOf(check, row);
            if (!lack || (std::string_view(check.rows) == person && !isInOffice(row, today)))
                continue;
            const auto due = check.due ? row.day(check.due) : std::nullopt;
            Finding finding = rowFinding(check.code, due && *due < today ? Weight::Breach : check.weight,
                {pack.id, check.article, check.paragraph, {}, 0}, row, check.named);
            finding.figures.emplace_back("lack", std::string("register.") + lack);
            if (row.says("task"))
                finding.figures.emplace_back("task", std::string(row.cell("task")));
            addSince(finding, row, today);
            all.push_back(std::move(finding));
        }
    }
    failedRecoveries(facts, levels, pack, today, all);
    destroyedAndSeen(facts, levels, pack, all);
    coreGivenAway(facts, levels, pack, today, all);
    shortLogs(facts, pack, all);
    return all;
}

}
