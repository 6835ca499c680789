// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/row_checks.h"

#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"
#include "core/tailings/self_check.h"

namespace plumbline::tailings {

Result<void> checkRow(const ReadScope& facts, const FactTable& table, const Id& row)
{
    if (table.name != std::string_view(answerTable.name))
        return {};
    const std::optional<Record> answer = TRY(readRecord(facts, table, row));
    return answer ? checkAnswer(*answer) : Result<void>();
}

}
