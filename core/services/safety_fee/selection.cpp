// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/selection.h"

#include "core/store/safety_fee/tables.h"

namespace plumbline::safety_fee {

Result<Selection> selectionOf(const ReadScope& scope, const Facts& facts, const Documents& documents)
{
    Selection selection;
    selection["enterprise"].insert(facts.enterprise);
    const auto take = [&](const char* table, const auto& rows) {
        for (const auto& row : rows)
            selection[table].insert(row.id);
    };
    take(activityTable.name, facts.activities);
    take(revenueTable.name, facts.revenues);
    take(outputTable.name, facts.outputs);
    take(progressTable.name, facts.progress);
    take(determinationTable.name, facts.determinations);
    take(useTable.name, facts.uses);
    take(yearTable.name, facts.years);
    take(documentTable.name, documents.registered);
    take(subcontractTable.name, documents.subcontracts);
    Statement payments = TRY(scope.prepare(
        "SELECT id FROM safety_fee_payment WHERE activity IN (SELECT id FROM safety_fee_activity WHERE enterprise = ?1) "
        "OR subcontract IN (SELECT id FROM safety_fee_subcontract WHERE enterprise = ?1)"));
    payments.bind(1, facts.enterprise);
    while (TRY(payments.step()))
        selection[paymentTable.name].insert(TRY(payments.id(0)));
    return selection;
}

void select(Selection& selection, const Plan& plan)
{
    selection[planTable.name].insert(plan.id);
    const auto take = [&](const FactTable& table, const auto& rows) {
        for (const auto& row : rows)
            selection[table.name].insert(row.id);
    };
    take(planRevenueTable, plan.revenues);
    take(planOutputTable, plan.outputs);
    take(planProgressTable, plan.progress);
    for (const PlannedUse& planned : plan.uses)
        selection[planUseTable.name].insert(planned.use.id);
}

void selectSteps(Selection& selection, const Plan& plan)
{
    for (const PlanStep& step : plan.steps)
        selection[planStepTable.name].insert(step.id);
}

}
