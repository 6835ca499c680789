// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/row_checks.h"

#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"
#include "core/tailings/self_check.h"

#include <array>

namespace plumbline::tailings {

namespace {

Result<void> checkLedgerLine(const ReadScope& facts, const FactTable& table, const Record& line)
{
    const LineChecks checks = TRY(lineChecks(facts, EnterpriseId(TRY(Id::parse(line.text("enterprise"))))));
    if (table.name == std::string_view(movementTable.name))
        return checks.pond(line.text("pond"), line.text("flow"), line.text("booked_on"));
    return checks.result(
        line.text("point"), line.text("parameter"), line.text("result"), line.text("unit"), line.quantity("detection_limit"));
}

}

Result<LineChecks> lineChecks(const ReadScope& facts, const EnterpriseId& enterprise)
{
    static constexpr std::array asked{&pondTable, &pondStateTable, &limitTable};
    return LineChecks(TRY(readRegisters(facts, enterprise, asked)));
}

Result<void> checkRow(const ReadScope& facts, const FactTable& table, const Id& row)
{
    const std::string_view name = table.name;
    if (name != answerTable.name && name != movementTable.name && name != sampleTable.name)
        return {};
    const std::optional<Record> line = TRY(readRecord(facts, table, row));
    if (!line || !line->text("void_reason").empty())
        return {};
    return name == answerTable.name ? checkAnswer(*line) : checkLedgerLine(facts, table, *line);
}

}
