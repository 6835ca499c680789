// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_catalogue/data_catalogue_store.h"

#include "core/data_catalogue/filing.h"
#include "core/store/data_catalogue/entry_rows.h"
#include "core/store/data_catalogue/register_store.h"
#include "core/store/data_catalogue/tables.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

Problem wrongWord(const std::string& word)
{
    return Problem{"store.wrong-type"}.with("value", QString::fromStdString(word));
}

Result<Level> levelAt(const Statement& row, int column)
{
    const std::string word = TRY(row.text(column));
    const std::optional<Level> level = levelOf(word);
    return level ? Result<Level>(*level) : wrongWord(word);
}

Statement& boundTo(Statement& rows, const EnterpriseId& enterprise)
{
    return rows.bind(1, enterprise);
}

Result<void> readEntries(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(scope.prepare(selectEntries("enterprise = ? ORDER BY source, schema, name")));
    boundTo(rows, facts.enterprise);
    while (TRY(rows.step()))
        facts.entries.push_back(TRY(readEntryRow(rows)));
    return {};
}

Result<void> readAnswers(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(scope.prepare("SELECT a.entry, a.condition, a.is_met FROM data_catalogue_answer a "
                                       "JOIN data_catalogue_entry e ON e.id = a.entry WHERE e.enterprise = ?"));
    boundTo(rows, facts.enterprise);
    while (TRY(rows.step()))
        facts.answers[TRY(rows.id(0))][TRY(rows.text(1))] = TRY(rows.flag(2)) ? Answer::Yes : Answer::No;
    return {};
}

/// Ids ascend with time: the last one read of an entry is its latest.
Result<void> readDecisions(const ReadScope& scope, Facts& facts)
{
    Statement rows =
        TRY(scope.prepare("SELECT d.id, d.entry, d.level, d.reason, d.decided_on, d.decided_by, d.receipt, d.finer, d.proposed "
                          "FROM data_catalogue_decision d JOIN data_catalogue_entry e ON e.id = d.entry "
                          "WHERE e.enterprise = ? ORDER BY d.id"));
    boundTo(rows, facts.enterprise);
    while (TRY(rows.step())) {
        Decision decision;
        decision.id = TRY(rows.id(0));
        decision.entry = TRY(rows.id(1));
        decision.level = TRY(levelAt(rows, 2));
        decision.reason = TRY(rows.string(3));
        decision.decidedOn = TRY(rows.date(4));
        decision.by = TRY(rows.string(5));
        const std::string receipt = TRY(rows.text(6));
        decision.why = TRY(Receipt::fromJson(TRY(Json::read(receipt)), receipt));
        decision.finer = TRY(rows.optional(7, &Statement::id)).value_or(Id());
        // Decisions of an earlier program say only what the conditions gave.
        decision.proposed = levelOf(TRY(rows.optional(8, &Statement::text)).value_or(decision.why->result));
        if (const auto before = facts.decisions.find(decision.entry); before != facts.decisions.end()) {
            decision.earlier = std::move(before->second.earlier);
            decision.earlier.emplace_back(before->second.decidedOn, before->second.level);
        }
        facts.decisions.insert_or_assign(decision.entry, std::move(decision));
    }
    return {};
}

Result<Strength> strengthAt(const Statement& row, int column)
{
    const std::string word = TRY(row.text(column));
    for (const Strength strength : {Strength::Trace, Strength::Name, Strength::Likely, Strength::Certain}) {
        if (strengthKey(strength) == word)
            return strength;
    }
    return wrongWord(word);
}

/// Of the latest look at each entry.
Result<void> readEvidence(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(scope.prepare(
        "SELECT s.entry, v.column_name, v.rule, v.is_by_user, v.is_by_name, v.hits, v.filled, v.strength, v.shape, "
        "n.scanned_on FROM data_catalogue_evidence v JOIN data_catalogue_seen s ON s.id = v.seen "
        "JOIN data_catalogue_scan n ON n.id = s.scan "
        "JOIN (SELECT s.entry AS entry, max(s.id) AS id FROM data_catalogue_seen s JOIN data_catalogue_entry e ON e.id = s.entry "
        "WHERE e.enterprise = ? GROUP BY s.entry) latest ON latest.id = s.id ORDER BY v.id"));
    boundTo(rows, facts.enterprise);
    while (TRY(rows.step())) {
        Found& found = facts.evidence.emplace_back();
        found.entry = TRY(rows.id(0));
        found.column = TRY(rows.string(1));
        found.evidence.rule = TRY(rows.text(2));
        found.evidence.isByUser = TRY(rows.flag(3));
        found.evidence.isByName = TRY(rows.flag(4));
        found.evidence.hits = TRY(rows.integer(5));
        found.evidence.filled = TRY(rows.integer(6));
        found.evidence.strength = TRY(strengthAt(rows, 7));
        found.evidence.shape = TRY(rows.optional(8, &Statement::text)).value_or(std::string());
        found.seenOn = TRY(rows.date(9));
    }
    return {};
}

Result<void> readScans(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(
        scope.prepare("SELECT s.entry, n.scanned_on, s.records, s.bytes, s.columns, s.problem IS ? FROM data_catalogue_seen s "
                      "JOIN data_catalogue_scan n ON n.id = s.scan WHERE n.enterprise = ? ORDER BY n.scanned_on, s.id"));
    rows.bind(1, notListed).bind(2, facts.enterprise);
    while (TRY(rows.step())) {
        const Id entry = TRY(rows.id(0));
        const QDate day = TRY(rows.date(1));
        const DataScale scale{TRY(rows.optional(2, &Statement::integer)), TRY(rows.optional(3, &Statement::integer))};
        facts.scans[entry].emplace_back(day, scale);
        if (TRY(rows.flag(5))) {
            facts.unlisted.emplace(entry, day);
            continue;
        }
        facts.unlisted.erase(entry);
        facts.columns.insert_or_assign(entry, TRY(rows.integer(4)));
    }
    return {};
}

Result<void> readFinerLevels(const ReadScope& scope, Facts& facts)
{
    Statement rows =
        TRY(scope.prepare("SELECT id, level, place, name FROM data_catalogue_finer_level WHERE enterprise = ? ORDER BY place"));
    boundTo(rows, facts.enterprise);
    while (TRY(rows.step())) {
        FinerLevel& finer = facts.finerLevels.emplace_back();
        finer.id = TRY(rows.id(0));
        finer.level = TRY(levelAt(rows, 1));
        finer.place = TRY(rows.integer(2));
        finer.name = TRY(rows.string(3));
    }
    std::stable_sort(facts.finerLevels.begin(), facts.finerLevels.end(),
        [](const FinerLevel& left, const FinerLevel& right) { return left.level < right.level; });
    return {};
}

Result<void> readOwnRules(const ReadScope& scope, Facts& facts)
{
    for (const UserRule& rule : TRY(readUserRules(scope, facts.enterprise)))
        facts.ownRules.emplace(rule.id, rule.name);
    return {};
}

Result<void> readCombinations(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(
        scope.prepare("SELECT id, kinds, least_records, level FROM data_catalogue_combination WHERE enterprise = ? ORDER BY id"));
    boundTo(rows, facts.enterprise);
    while (TRY(rows.step())) {
        CombinationRule& rule = facts.combinations.emplace_back();
        rule.id = TRY(rows.id(0)).text();
        rule.kinds = separatedWords(TRY(rows.text(1)));
        rule.leastRecords = TRY(rows.integer(2));
        rule.level = TRY(levelAt(rows, 3));
    }
    return {};
}

}

Result<Facts> readFacts(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Facts facts;
    facts.enterprise = enterprise;
    for (auto* const read : {readEntries, readAnswers, readDecisions, readEvidence, readScans, readFinerLevels, readOwnRules,
             readCombinations, readFilings, readRegisters, readVersions})
        TRY(read(scope, facts));
    return facts;
}

Result<std::vector<UserRule>> readUserRules(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Statement rows = TRY(scope.prepare(
        "SELECT id, name, name_pattern, value_pattern FROM data_catalogue_recogniser WHERE enterprise = ? ORDER BY id"));
    boundTo(rows, enterprise);
    std::vector<UserRule> rules;
    while (TRY(rows.step())) {
        UserRule& rule = rules.emplace_back();
        rule.id = TRY(rows.id(0)).text();
        rule.name = TRY(rows.string(1));
        rule.namePattern = TRY(textAt(rows, 2));
        rule.valuePattern = TRY(textAt(rows, 3));
    }
    return rules;
}

Result<void> readFilings(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(scope.prepare("SELECT id, number, is_change, prepared_on, domain, content, content_hash "
                                       "FROM data_catalogue_filing WHERE enterprise = ? ORDER BY number"));
    boundTo(rows, facts.enterprise);
    Statement steps =
        TRY(scope.prepare("SELECT move, moved_on, moved_by, note FROM data_catalogue_filing_step WHERE filing = ? ORDER BY id"));
    while (TRY(rows.step())) {
        Filing& filing = facts.filings.emplace_back();
        filing.id = TRY(rows.id(0));
        filing.number = TRY(rows.integer(1));
        filing.isChange = TRY(rows.flag(2));
        filing.preparedOn = TRY(rows.date(3));
        filing.domain = TRY(rows.text(4));
        const std::string content = TRY(rows.text(5));
        TRY(readFilingContent(TRY(Json::read(content)), filing));
        filing.hash = TRY(rows.text(6));
        steps.reset();
        steps.bind(1, filing.id);
        while (TRY(steps.step())) {
            const std::string move = TRY(steps.text(0));
            if (!filingMoveOf(move))
                return wrongWord(move);
            FilingStep& step = filing.steps.emplace_back();
            step.move = *filingMoveOf(move);
            step.on = TRY(steps.date(1));
            step.by = TRY(steps.string(2));
            step.note = TRY(textAt(steps, 3));
        }
    }
    return {};
}

Result<Entry> entryWithId(const ReadScope& scope, const Id& id)
{
    Statement row = TRY(scope.prepare(selectEntries("id = ?")));
    row.bind(1, id);
    if (!TRY(row.step()))
        return Problem{"facts.missing"}.with("id", QString::fromStdString(id.text()));
    return readEntryRow(row);
}

Result<std::optional<Id>> entryAt(
    const ReadScope& scope, const EnterpriseId& enterprise, const QString& source, const QString& schema, const QString& name)
{
    Statement row =
        TRY(scope.prepare("SELECT id FROM data_catalogue_entry WHERE enterprise = ? AND source = ? AND schema = ? AND name = ?"));
    row.bind(1, enterprise).bind(2, source).bind(3, schema).bind(4, name);
    if (!TRY(row.step()))
        return std::optional<Id>();
    return std::optional(TRY(row.id(0)));
}

Result<Id> saveEntry(WriteScope& scope, const EnterpriseId& enterprise, const Entry& entry)
{
    if (entry.id.isNull())
        return insertFact(scope, entryTable, valuesOf(enterprise, entry));
    TRY(updateFact(scope, entryTable, entry.id, valuesOf(enterprise, entry)));
    return entry.id;
}

Result<void> saveAnswer(WriteScope& scope, const Id& entry, std::string_view condition, std::optional<Answer> answer)
{
    Id known;
    {
        Statement row = TRY(scope.prepare("SELECT id FROM data_catalogue_answer WHERE entry = ? AND condition = ?"));
        row.bind(1, entry).bind(2, condition);
        if (TRY(row.step()))
            known = TRY(row.id(0));
    }
    if (!answer)
        return known.isNull() ? Result<void>() : deleteFact(scope, answerTable, known);
    const FactValues values{
        {"entry", entry}, {"condition", std::string(condition)}, {"is_met", FactValue::flag(*answer == Answer::Yes)}};
    if (!known.isNull())
        return updateFact(scope, answerTable, known, values);
    TRY(insertFact(scope, answerTable, values));
    return {};
}

Result<Id> insertDecision(WriteScope& scope, const Decision& decision)
{
    return insertFact(scope, decisionTable,
        {{"entry", decision.entry}, {"level", std::string(levelKey(decision.level))}, {"reason", decision.reason},
            {"decided_on", decision.decidedOn}, {"decided_by", decision.by},
            {"receipt", decision.why ? canonicalBytes(decision.why->toJson()) : std::string()},
            {"finer", decision.finer.isNull() ? FactValue(std::nullopt) : FactValue(decision.finer)},
            {"proposed", decision.proposed ? FactValue(std::string(levelKey(*decision.proposed))) : FactValue(std::nullopt)}});
}

Result<Id> insertFiling(WriteScope& scope, const EnterpriseId& enterprise, const Filing& filing)
{
    return insertFact(scope, filingTable,
        {{"enterprise", enterprise}, {"number", filing.number}, {"is_change", FactValue::flag(filing.isChange)},
            {"prepared_on", filing.preparedOn}, {"domain", filing.domain}, {"content", canonicalBytes(filingContent(filing))},
            {"content_hash", filing.hash}});
}

Result<Id> insertFilingStep(WriteScope& scope, const Id& filing, const FilingStep& step)
{
    return insertFact(scope, filingStepTable,
        {{"filing", filing}, {"move", std::string(filingMoveKey(step.move))}, {"moved_on", step.on}, {"moved_by", step.by},
            {"note", unlessEmpty(step.note)}});
}

Result<std::int64_t> nextFilingNumber(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Statement row = TRY(scope.prepare("SELECT coalesce(max(number), 0) + 1 FROM data_catalogue_filing WHERE enterprise = ?"));
    boundTo(row, enterprise);
    TRY(row.step());
    return row.integer(0);
}

}
