// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/selection.h"

#include "core/store/safety_fee/tables.h"

namespace plumbline::safety_fee {

namespace {

/// What entries point to besides lines of business and sites.
Result<void> selectPointedTo(Selection& selection, const ReadScope& scope, const Id& book)
{
    static constexpr std::pair<const char*, std::string_view> pointedTo[] = {
        {"enterprise", "SELECT DISTINCT counterpart FROM safety_fee_entry WHERE book = ? AND counterpart IS NOT NULL"},
        {"safety_fee.subcontract",
            "SELECT DISTINCT subcontract FROM safety_fee_entry WHERE book = ? AND subcontract IS NOT NULL"},
        {"safety_fee.order",
            "SELECT DISTINCT authority_order FROM safety_fee_entry WHERE book = ? AND authority_order IS NOT NULL"},
        {"safety_fee.plan_use", "SELECT DISTINCT plan_use FROM safety_fee_entry WHERE book = ? AND plan_use IS NOT NULL"},
        {"safety_fee.plan",
            "SELECT DISTINCT u.plan FROM safety_fee_entry e JOIN safety_fee_plan_use u ON u.id = e.plan_use "
            "WHERE e.book = ?"},
    };
    for (const auto& [table, sql] : pointedTo) {
        Statement rows = TRY(scope.prepare(sql));
        rows.bind(1, book);
        while (TRY(rows.step()))
            selection[table].insert(TRY(rows.id(0)));
    }
    return {};
}

/// What the figures rest on in the books beside the uses: how they began, what was supplemented and moved; and the originals of
/// what was taken back.
Result<void> selectBooks(Selection& selection, const ReadScope& scope, const Id& enterprise)
{
    Statement books = TRY(scope.prepare("SELECT id FROM book WHERE enterprise = ? AND domain = 'safety_fee'"));
    books.bind(1, enterprise);
    while (TRY(books.step())) {
        const Id book = TRY(books.id(0));
        selection["book"].insert(book);
        Statement entries = TRY(
            scope.prepare("SELECT id FROM safety_fee_entry WHERE book = ? AND kind NOT IN ('accrual', 'correction', 'raise')"));
        entries.bind(1, book);
        while (TRY(entries.step()))
            selection[entryTable.name].insert(TRY(entries.id(0)));
        TRY(selectPointedTo(selection, scope, book));
    }
    return {};
}

/// The group and what was taken over, with the enterprises on the other side.
Result<void> selectOthers(Selection& selection, const ReadScope& scope, const Id& enterprise)
{
    static constexpr std::pair<const char*, std::string_view> others[] = {
        {"safety_fee.group_member", "SELECT id FROM safety_fee_group_member WHERE enterprise = ?1 OR headquarters = ?1"},
        {"enterprise", "SELECT enterprise FROM safety_fee_group_member WHERE headquarters = ?1"},
        {"enterprise", "SELECT headquarters FROM safety_fee_group_member WHERE enterprise = ?1 AND headquarters IS NOT NULL"},
        {"safety_fee.succession", "SELECT id FROM safety_fee_succession WHERE successor = ?1"},
        {"enterprise", "SELECT enterprise FROM safety_fee_succession WHERE successor = ?1"},
    };
    for (const auto& [table, sql] : others) {
        Statement rows = TRY(scope.prepare(sql));
        rows.bind(1, enterprise);
        while (TRY(rows.step()))
            selection[table].insert(TRY(rows.id(0)));
    }
    return {};
}

}

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
    for (const Use& use : facts.uses) {
        if (!use.isBooked)
            selection[useTable.name].insert(use.id);
    }
    for (const YearFacts& year : facts.years) {
        if (!year.id.isNull()) // a year that only the books speak of has no row
            selection[yearTable.name].insert(year.id);
    }
    take(documentTable.name, documents.registered);
    take(subcontractTable.name, documents.subcontracts);
    take(raiseDecisionTable.name, facts.raises);
    TRY(selectBooks(selection, scope, facts.enterprise));
    Statement payments = TRY(scope.prepare(
        "SELECT id FROM safety_fee_payment WHERE activity IN (SELECT id FROM safety_fee_activity WHERE enterprise = ?1) "
        "OR subcontract IN (SELECT id FROM safety_fee_subcontract WHERE enterprise = ?1)"));
    payments.bind(1, facts.enterprise);
    while (TRY(payments.step()))
        selection[paymentTable.name].insert(TRY(payments.id(0)));
    return selection;
}

Result<void> selectBeside(Selection& selection, const ReadScope& scope, const EnterpriseId& enterprise)
{
    const auto take = [&](const FactTable& table, const std::string& condition) -> Result<void> {
        Statement rows = TRY(scope.prepare("SELECT id FROM " + sqlName(table.name) + " WHERE " + condition));
        rows.bind(1, enterprise);
        while (TRY(rows.step()))
            selection[table.name].insert(TRY(rows.id(0)));
        return {};
    };
    for (const FactTable* const table : {&tenderTable, &balanceEventTable, &accountingTable, &accountTable, &assetTable,
             &accountBalanceTable, &reconcilingItemTable, &slipTable, &invoiceTable, &orderTable, &simpleReproductionTable})
        TRY(take(*table, "enterprise = ?"));
    for (const FactTable* const table : {&supervisionTable, &useStatementTable})
        TRY(take(*table, "subcontract IN (SELECT id FROM safety_fee_subcontract WHERE enterprise = ?)"));
    TRY(selectOthers(selection, scope, enterprise));
    TRY(take(tenderWorkTable, "tender IN (SELECT id FROM safety_fee_tender WHERE enterprise = ?)"));
    return take(basisSignOffTable, "activity IN (SELECT id FROM safety_fee_activity WHERE enterprise = ?)");
}

Result<void> selectAnswers(Selection& selection, const ReadScope& scope, const EnterpriseId& enterprise)
{
    Statement rows = TRY(scope.prepare("SELECT id, answered_by FROM finding_answer WHERE enterprise = ?"));
    rows.bind(1, enterprise);
    while (TRY(rows.step())) {
        selection["finding_answer"].insert(TRY(rows.id(0)));
        selection["person"].insert(TRY(rows.id(1)));
    }
    return {};
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
