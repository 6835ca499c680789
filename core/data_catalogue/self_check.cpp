// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/self_check.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace plumbline::data_catalogue {

namespace {

constexpr std::array<std::string_view, 4> stateKeys{"met", "partly", "not-met", "not-applicable"};

/// The register whose rows show that a control is lived, and the column that says when; of some registers one kind of row.
struct RecordOf {
    std::string_view control;
    const char* rows;
    const char* day;
    const char* column = nullptr;
    const char* value = nullptr;
};
constexpr RecordOf records[] = {
    {"control.combing", "version", "taken_on"},
    {"control.staff", "person", "letter_signed_on", "role", "staff"},
    {"control.emergency-plan", "exercise", "held_on", "kind", "drill"},
    {"control.training", "exercise", "held_on", "kind", "training"},
    {"control.head", "person", "letter_signed_on", "role", "head"},
    {"control.key-posts", "person", "letter_signed_on", "role", "key-post"},
    {"control.approvals", "approval", "decided_on"},
    {"control.collection-records", "collection", "collected_on"},
    {"control.backup", "storage_act", "held_on", "kind", "backup"},
    {"control.recovery-test", "storage_act", "held_on", "kind", "recovery-test"},
    {"control.logs", "log_source", "checked_on"},
    {"control.risk-assessment", "assessment", "report_on"},
    {"control.yearly-incident-report", "yearly_report", "submitted_on", "kind", "incidents"},
};

const RecordOf* recordOf(std::string_view control)
{
    const auto found =
        std::find_if(std::begin(records), std::end(records), [&](const RecordOf& one) { return one.control == control; });
    return found == std::end(records) ? nullptr : found;
}

void countRecords(ControlLine& line, const Facts& facts)
{
    const RecordOf* const record = recordOf(line.control->id);
    if (!record)
        return;
    line.keepsRecord = true;
    for (const RegisterRow& row : facts.registers.rows(record->rows)) {
        if (record->column && !row.is(record->column, record->value))
            continue;
        ++line.records;
        if (const auto day = row.day(record->day))
            line.lastRecord = std::max(line.lastRecord.value_or(*day), *day);
    }
}

Level leastLevelOf(const ListItem& control)
{
    Level least = Level::Core;
    for (const std::string& key : control.only)
        least = std::min(least, levelOf(key).value_or(Level::General));
    return control.only.empty() ? Level::General : least;
}

ControlAnswer answerFrom(const RegisterRow& row)
{
    return {row.id, std::string(row.cell("control")), controlStateOf(row.cell("state")), row.text("evidence"), row.text("gap"),
        row.text("owner"), row.day("due_on"), row.day("checked_on")};
}

Finding aboutControl(const char* code, Weight weight, const ControlLine& line)
{
    Finding finding;
    finding.code = code;
    finding.weight = weight;
    finding.citation = line.control->citation;
    finding.figures = {{"control", line.control->id}};
    finding.subject = line.answer.id.isNull() ? std::string() : line.answer.id.text();
    return finding;
}

/// The words by which the list of what to do first is sorted.
auto urgencyOf(const ControlLine& line)
{
    const int state = !line.answer.state ? 2 : line.answer.state == ControlState::NotMet ? 0 : 1;
    return std::tuple(state, -int(line.least), line.answer.dueOn.value_or(QDate(9999, 12, 31)));
}

}

std::string_view controlStateKey(ControlState state)
{
    return stateKeys[std::size_t(state)];
}

std::optional<ControlState> controlStateOf(std::string_view key)
{
    const auto found = std::find(stateKeys.begin(), stateKeys.end(), key);
    return found == stateKeys.end() ? std::nullopt : std::optional(ControlState(found - stateKeys.begin()));
}

std::vector<ControlLine> selfCheck(const Facts& facts, const DecidedLevels& levels, const RulePack& pack)
{
    std::vector<ControlLine> lines;
    const ClosedList* const controls = pack.list("controls");
    if (!controls)
        return lines;
    const RegisterRows& profiles = facts.registers.rows("profile");
    const bool isCentral = !profiles.empty() && profiles.front().is("is_central", "1");
    for (const ListItem& control : controls->items) {
        ControlLine& line = lines.emplace_back();
        line.control = &control;
        line.least = leastLevelOf(control);
        line.isEncouraged = control.binds == "none";
        const bool isOfHeadquarters = control.binds == "by-reference"; // article 37 binds central enterprises alone
        line.isRequired =
            !line.isEncouraged && (line.least == Level::General || levels.has(line.least)) && (!isOfHeadquarters || isCentral);
        line.answer.control = control.id;
        for (const RegisterRow& row : facts.registers.rows("control")) {
            if (row.is("control", control.id))
                line.answer = answerFrom(row);
        }
        countRecords(line, facts);
    }
    return lines;
}

std::vector<Coverage> coverage(const std::vector<ControlLine>& lines, const DecidedLevels& levels)
{
    std::vector<Coverage> all;
    for (const Level level : {Level::General, Level::Important, Level::Core}) {
        if (level != Level::General && !levels.has(level))
            continue;
        Coverage& part = all.emplace_back();
        part.level = level;
        for (const ControlLine& line : lines) {
            if (!line.isRequired || line.least > level || line.answer.state == ControlState::NotApplicable)
                continue;
            ++part.asked;
            part.open += line.isOpen() ? 1 : 0;
            part.met += line.answer.state == ControlState::Met ? 1 : 0;
            part.partly += line.answer.state == ControlState::Partly ? 1 : 0;
            part.notMet += line.answer.state == ControlState::NotMet ? 1 : 0;
        }
    }
    return all;
}

std::vector<const ControlLine*> firstSteps(const std::vector<ControlLine>& lines)
{
    std::vector<const ControlLine*> steps;
    for (const ControlLine& line : lines) {
        if (line.isGap() || line.isOpen())
            steps.push_back(&line);
    }
    std::stable_sort(steps.begin(), steps.end(),
        [](const ControlLine* left, const ControlLine* right) { return urgencyOf(*left) < urgencyOf(*right); });
    return steps;
}

std::vector<Finding> selfCheckFindings(const std::vector<ControlLine>& lines)
{
    std::vector<Finding> all;
    int open = 0;
    const bool isBegun = std::any_of(lines.begin(), lines.end(), [](const ControlLine& line) { return line.answer.state; });
    for (const ControlLine& line : lines) {
        open += line.isOpen() ? 1 : 0;
        if (line.isGap()) {
            all.push_back(aboutControl("data_catalogue.control.gap", Weight::Warning, line));
            all.back().figures.emplace_back("state", controlStateKey(*line.answer.state));
        }
        if (line.isRequired && line.answer.state == ControlState::Met && line.keepsRecord && line.records == 0)
            all.push_back(aboutControl("data_catalogue.control.without-record", Weight::Note, line));
    }
    if (isBegun && open > 0) {
        Finding& rest = all.emplace_back();
        rest.code = "data_catalogue.control.unanswered";
        rest.weight = Weight::Note;
        rest.citation = {lines.front().control->citation.pack, 13, 1, {}, 0};
        rest.figures = {{"count", std::to_string(open)}};
    }
    return all;
}

}
