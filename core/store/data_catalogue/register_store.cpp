// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_catalogue/register_store.h"

#include "core/store/cells.h"
#include "core/store/data_catalogue/tables.h"

#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr std::string_view prefix = "data_catalogue.";

std::string_view shortName(const FactTable& table)
{
    return std::string_view(table.name).substr(prefix.size());
}

std::optional<QString> unlessBlank(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Result<RegisterRows> readRegister(const ReadScope& scope, const FactTable& table, const EnterpriseId& enterprise)
{
    const CellReader reader(table);
    const std::string condition = &table == &crossingStepTable
        ? "crossing IN (SELECT id FROM " + sqlName(crossingTable.name) + " WHERE enterprise = ?1)"
        : "enterprise = ?1";
    Statement rows = TRY(
        scope.prepare("SELECT " + reader.selection() + " FROM " + sqlName(table.name) + " WHERE " + condition + " ORDER BY id"));
    rows.bind(1, enterprise);
    RegisterRows all;
    while (TRY(rows.step())) {
        journal::Cells cells;
        TRY(reader.read(rows, cells));
        RegisterRow& row = all.emplace_back();
        row.id = TRY(rows.id(0));
        for (auto& [column, text] : cells)
            row.cells.insert_or_assign(std::string(column), std::string(text));
    }
    return all;
}

}

Result<void> readRegisters(const ReadScope& scope, Facts& facts)
{
    static const std::array<const FactTable*, 22> registers{&profileTable, &personTable, &exerciseTable, &approvalTable,
        &collectionTable, &storageActTable, &automatedDecisionTable, &provisionTable, &publicationTable, &destructionTable,
        &exportAbroadTable, &transferOfDataTable, &processorTable, &crossingTable, &logSourceTable, &riskTable, &incidentTable,
        &assessmentTable, &yearlyReportTable, &visitTable, &groupTaskTable, &controlTable};
    for (const FactTable* const table : registers)
        facts.registers.add(shortName(*table), TRY(readRegister(scope, *table, facts.enterprise)));
    for (const FactTable* const table : {&crossingStepTable, &memberTable})
        facts.registers.add(shortName(*table), TRY(readRegister(scope, *table, facts.enterprise)));
    return {};
}

Result<void> readVersions(const ReadScope& scope, Facts& facts)
{
    Statement rows = TRY(scope.prepare("SELECT id, number, taken_on, taken_by, extent, outcome, content_hash "
                                       "FROM data_catalogue_version WHERE enterprise = ? ORDER BY number"));
    rows.bind(1, facts.enterprise);
    RegisterRows dated;
    while (TRY(rows.step())) {
        facts.versions.push_back({TRY(rows.id(0)), TRY(rows.integer(1)), TRY(rows.date(2)), TRY(rows.string(3)),
            TRY(rows.string(4)), TRY(rows.optional(5, &Statement::string)).value_or(QString()), TRY(rows.text(6))});
        dated.push_back({facts.versions.back().id, {{"taken_on", formatDate(facts.versions.back().takenOn)}}});
    }
    facts.registers.add("version", std::move(dated));
    return {};
}

Result<std::string> versionContent(const ReadScope& scope, const EnterpriseId& enterprise, std::int64_t number)
{
    Statement row = TRY(scope.prepare("SELECT content FROM data_catalogue_version WHERE enterprise = ? AND number = ?"));
    row.bind(1, enterprise).bind(2, number);
    if (!TRY(row.step()))
        return Problem{"data_catalogue.no-version"}.with("number", QString::number(number));
    return row.text(0);
}

Result<Id> saveControl(WriteScope& scope, const EnterpriseId& enterprise, const ControlAnswer& answer)
{
    Id known;
    {
        Statement row = TRY(scope.prepare("SELECT id FROM data_catalogue_control WHERE enterprise = ? AND control = ?"));
        row.bind(1, enterprise).bind(2, answer.control);
        if (TRY(row.step()))
            known = TRY(row.id(0));
    }
    const FactValue state = answer.state ? FactValue(std::string(controlStateKey(*answer.state))) : FactValue(std::nullopt);
    const FactValues values{{"enterprise", enterprise}, {"control", answer.control}, {"state", state},
        {"evidence", unlessBlank(answer.evidence)}, {"gap", unlessBlank(answer.gap)}, {"owner", unlessBlank(answer.owner)},
        {"due_on", answer.dueOn}, {"checked_on", answer.checkedOn}};
    if (known.isNull())
        return insertFact(scope, controlTable, values);
    TRY(updateFact(scope, controlTable, known, values));
    return known;
}

Result<Id> insertCrossingStep(
    WriteScope& scope, const Id& crossing, CrossingMove move, QDate day, const QString& by, const QString& note)
{
    return insertFact(scope, crossingStepTable,
        {{"crossing", crossing}, {"move", std::string(crossingMoveKey(move))}, {"moved_on", day}, {"moved_by", by},
            {"note", unlessBlank(note)}});
}

Result<Id> insertVersion(WriteScope& scope, const EnterpriseId& enterprise, const VersionHead& head, const std::string& content)
{
    return insertFact(scope, versionTable,
        {{"enterprise", enterprise}, {"number", head.number}, {"taken_on", head.takenOn}, {"taken_by", head.by},
            {"extent", head.extent}, {"outcome", unlessBlank(head.outcome)}, {"content", content},
            {"content_hash", sha256Hex(content)}});
}

Result<Id> insertMember(WriteScope& scope, const EnterpriseId& enterprise, const Member& member, QDate day)
{
    return insertFact(scope, memberTable,
        {{"enterprise", enterprise}, {"name", member.name}, {"uscc", member.uscc}, {"as_of", member.asOf}, {"taken_on", day},
            {"content", member.content}, {"content_hash", sha256Hex(member.content)}});
}

}
