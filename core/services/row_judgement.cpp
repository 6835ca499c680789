// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/row_judgement.h"

#include "core/store/facts.h"

namespace plumbline {

bool isOfDrafts(const FactTable& table)
{
    return std::string_view(table.name).ends_with("_draft");
}

Result<std::vector<Finding>> judgeUnsaved(Session& session, const FactSheet& sheet, RowToSave row, const Scope& scope)
{
    const Domain* const domain = session.house().domain(sheet.context);
    if (!domain)
        return std::vector<Finding>();
    TRY(session.acting(Right::Record));
    if (!row.id) {
        const FactValues owner = TRY(ownerOf(session, *sheet.table, scope.enterprise));
        row.values.insert(row.values.end(), owner.begin(), owner.end());
    }
    WriteScope trial = TRY(session.workspace().write());
    Id id = row.id.value_or(Id());
    if (row.id)
        TRY(updateFact(trial, *sheet.table, id, row.values));
    else
        id = TRY(insertFact(trial, *sheet.table, row.values));
    auto found = domain->draftFindings(session.asked(trial, scope), *sheet.table);
    trial.abandon();
    if (found)
        std::erase_if(*found, [&](const Finding& finding) { return finding.subject != id.text(); });
    return found;
}

}
