// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/plan_store.h"

#include "core/store/safety_fee/rows.h"
#include "core/store/safety_fee/tables.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr std::array<std::string_view, 4> planMoves{"submitted", "returned", "approved", "superseded"};

Result<Plan> readHead(const Statement& row)
{
    Plan plan;
    plan.id = TRY(row.id(0));
    plan.year = int(TRY(row.integer(1)));
    plan.version = int(TRY(row.integer(2)));
    plan.openingBalance = TRY(row.optional(3, &Statement::money));
    plan.priorYearDue = TRY(row.optional(4, &Statement::money));
    plan.priorYearDueSource = TRY(textIn(row, 5));
    plan.budget = TRY(textIn(row, 6));
    plan.budgetOn = TRY(row.optional(7, &Statement::date));
    plan.reason = TRY(textIn(row, 8));
    return plan;
}

Result<PlannedUse> readPlannedUse(const Statement& row)
{
    PlannedUse planned;
    planned.use = TRY(readUse(row));
    planned.department = TRY(textIn(row, 12));
    return planned;
}

Result<PlanStep> readStep(const Statement& row)
{
    PlanStep step;
    step.id = TRY(row.id(0));
    step.move = PlanMove(TRY(choice(row, 1, planMoves)));
    step.on = TRY(row.date(2));
    step.by = TRY(row.string(3));
    step.note = TRY(textIn(row, 4));
    step.isOwn = TRY(row.optional(5, &Statement::flag)).value_or(false);
    return step;
}

Result<PlanFigure> readFigure(const Statement& row)
{
    PlanFigure figure;
    figure.line = TRY(row.text(0));
    figure.activity = TRY(row.optional(1, &Statement::id));
    figure.month = TRY(row.optional(2, &Statement::month));
    figure.category = TRY(row.optional(3, &Statement::text)).value_or(std::string());
    figure.amount = TRY(row.money(4));
    if (const auto receipt = TRY(row.optional(5, &Statement::text)))
        figure.why = TRY(Receipt::fromJson(TRY(Json::read(*receipt)), *receipt));
    return figure;
}

Result<void> readParts(const ReadScope& scope, Plan& plan)
{
    plan.revenues = TRY(rowsOf(scope,
        "SELECT id, activity, year, amount_fen, bought_in_fen, internal_supply_fen, 0 FROM safety_fee_plan_revenue "
        "WHERE plan = ? ORDER BY activity, year",
        plan.id, readRevenue));
    plan.outputs = TRY(rowsOf(scope,
        "SELECT id, activity, month, quantity, reused FROM safety_fee_plan_output WHERE plan = ? ORDER BY activity, month",
        plan.id, readOutput));
    plan.progress = TRY(rowsOf(scope,
        "SELECT id, activity, month, completed_fen, share_percent FROM safety_fee_plan_progress WHERE plan = ? "
        "ORDER BY activity, month",
        plan.id, readProgress));
    plan.uses = TRY(rowsOf(scope,
        "SELECT id, activity, month, category, amount_fen, state, need, 1, note, NULL, 0, 0, department "
        "FROM safety_fee_plan_use WHERE plan = ? ORDER BY month, id",
        plan.id, readPlannedUse));
    return {};
}

Result<void> readSteps(const ReadScope& scope, Plan& plan)
{
    plan.steps = TRY(
        rowsOf(scope, "SELECT id, move, moved_on, moved_by, note, is_own FROM safety_fee_plan_step WHERE plan = ? ORDER BY id",
            plan.id, readStep));
    return {};
}

FactValues headValues(const Plan& plan)
{
    return {
        {"opening_balance_fen", plan.openingBalance},
        {"prior_year_due_fen", plan.priorYearDue},
        {"prior_year_due_source", textUnlessEmpty(plan.priorYearDueSource)},
        {"budget", textUnlessEmpty(plan.budget)},
        {"budget_on", plan.budgetOn},
        {"reason", textUnlessEmpty(plan.reason)},
    };
}

/// A row of a part, with the version it belongs to.
Result<Id> savePart(WriteScope& scope, const FactTable& table, const Id& id, const Id& plan, FactValues values)
{
    values.emplace_back("plan", plan);
    return saveRow(scope, table, id, values);
}

std::string packLines(const std::vector<PackReference>& packs)
{
    std::string lines;
    for (const PackReference& pack : packs)
        lines += (lines.empty() ? "" : "\n") + pack.id + ' ' + pack.sha256;
    return lines;
}

std::vector<PackReference> packsOf(const std::string& lines)
{
    std::vector<PackReference> packs;
    for (std::size_t from = 0; from < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', from), lines.size());
        const std::size_t blank = std::min(lines.find(' ', from), end);
        packs.push_back(
            {lines.substr(from, blank - from), lines.substr(std::min(blank + 1, end), end - std::min(blank + 1, end))});
        from = end + 1;
    }
    return packs;
}

}

Result<std::vector<Plan>> readPlanHeads(const ReadScope& scope, const EnterpriseId& enterprise)
{
    std::vector<Plan> plans = TRY(rowsOf(scope,
        "SELECT id, year, version, opening_balance_fen, prior_year_due_fen, prior_year_due_source, budget, budget_on, reason "
        "FROM safety_fee_plan WHERE enterprise = ? ORDER BY year, version",
        enterprise, readHead));
    for (Plan& plan : plans)
        TRY(readSteps(scope, plan));
    return plans;
}

Result<std::vector<Plan>> readPlans(const ReadScope& scope, const EnterpriseId& enterprise)
{
    std::vector<Plan> plans = TRY(readPlanHeads(scope, enterprise));
    for (Plan& plan : plans)
        TRY(readParts(scope, plan));
    return plans;
}

Result<Plan> readPlan(const ReadScope& scope, const EnterpriseId& enterprise, const Id& id)
{
    for (Plan& plan : TRY(readPlans(scope, enterprise))) {
        if (plan.id == id)
            return std::move(plan);
    }
    return Problem{"facts.missing"}
        .with("table", QString::fromUtf8(planTable.name))
        .with("id", QString::fromStdString(id.text()));
}

Result<Id> insertPlan(WriteScope& scope, const EnterpriseId& enterprise, const Plan& plan)
{
    FactValues values = headValues(plan);
    values.insert(values.end(), {{"enterprise", enterprise}, {"year", plan.year}, {"version", plan.version}});
    const Id id = TRY(insertFact(scope, planTable, values));
    const auto insertAll = [&]<class Row>(std::vector<Row> rows) -> Result<void> {
        for (Row& row : rows) {
            if constexpr (std::is_same_v<Row, PlannedUse>)
                row.use.id = {};
            else
                row.id = {};
            TRY(save(scope, id, row));
        }
        return {};
    };
    TRY(insertAll(plan.revenues));
    TRY(insertAll(plan.outputs));
    TRY(insertAll(plan.progress));
    TRY(insertAll(plan.uses));
    return id;
}

Result<void> savePlanHead(WriteScope& scope, const Plan& plan)
{
    return updateFact(scope, planTable, plan.id, headValues(plan));
}

Result<Id> save(WriteScope& scope, const Id& plan, const Revenue& revenue)
{
    FactValues values = valuesOf(revenue);
    std::erase_if(values, [](const auto& value) { return value.first == "is_audited"; });
    return savePart(scope, planRevenueTable, revenue.id, plan, std::move(values));
}

Result<Id> save(WriteScope& scope, const Id& plan, const Output& output)
{
    return savePart(scope, planOutputTable, output.id, plan, valuesOf(output));
}

Result<Id> save(WriteScope& scope, const Id& plan, const Progress& progress)
{
    return savePart(scope, planProgressTable, progress.id, plan, valuesOf(progress));
}

Result<Id> save(WriteScope& scope, const Id& plan, const PlannedUse& planned)
{
    const Use& use = planned.use;
    return savePart(scope, planUseTable, use.id, plan,
        {
            {"activity", use.activity},
            {"month", use.month},
            {"category", use.category},
            {"amount_fen", use.amount},
            {"state", std::string(useStates[std::size_t(use.state)])},
            {"need", std::string(needs[std::size_t(use.need)])},
            {"department", textUnlessEmpty(planned.department)},
            {"note", textUnlessEmpty(use.note)},
        });
}

Result<Id> addStep(WriteScope& scope, const Id& plan, const PlanStep& step)
{
    return insertFact(scope, planStepTable,
        {
            {"plan", plan},
            {"move", std::string(planMoves[std::size_t(step.move)])},
            {"moved_on", step.on},
            {"moved_by", step.by},
            {"note", textUnlessEmpty(step.note)},
            {"is_own", step.isOwn ? FactValue::flag(true) : FactValue(std::nullopt)},
        });
}

Result<std::optional<FrozenPlan>> readFrozen(const ReadScope& scope, const Id& plan)
{
    Statement rows = TRY(scope.prepare("SELECT facts, packs FROM safety_fee_plan_frozen WHERE plan = ?"));
    rows.bind(1, plan);
    if (!TRY(rows.step()))
        return std::optional<FrozenPlan>();
    FrozenPlan frozen;
    frozen.facts = TRY(Json::read(TRY(rows.text(0))));
    frozen.packs = packsOf(TRY(rows.text(1)));
    return std::optional(std::move(frozen));
}

Result<void> freeze(WriteScope& scope, const Id& plan, const FrozenPlan& frozen, const std::vector<PlanFigure>& figures)
{
    TRY(insertFact(
        scope, planFrozenTable, {{"plan", plan}, {"facts", canonicalBytes(frozen.facts)}, {"packs", packLines(frozen.packs)}}));
    for (const PlanFigure& figure : figures) {
        std::optional<std::string> receipt;
        if (figure.why)
            receipt = canonicalBytes(figure.why->toJson());
        TRY(insertFact(scope, planFigureTable,
            {
                {"plan", plan},
                {"line", figure.line},
                {"activity", figure.activity},
                {"month", figure.month},
                {"category", textUnlessEmpty(figure.category)},
                {"amount_fen", figure.amount},
                {"receipt", receipt},
            }));
    }
    return {};
}

Result<std::optional<Receipt>> readReceipt(const ReadScope& scope, const Id& figure)
{
    Statement rows = TRY(
        scope.prepare("SELECT line, activity, month, category, amount_fen, receipt FROM safety_fee_plan_figure WHERE id = ?"));
    rows.bind(1, figure);
    if (!TRY(rows.step()))
        return std::optional<Receipt>();
    return TRY(readFigure(rows)).why;
}

Result<std::vector<PlanFigure>> readFigures(const ReadScope& scope, const Id& plan)
{
    std::vector<PlanFigure> figures = TRY(
        rowsOf(scope, "SELECT line, activity, month, category, amount_fen, receipt FROM safety_fee_plan_figure WHERE plan = ?",
            plan, readFigure));
    std::sort(figures.begin(), figures.end(), [](const PlanFigure& a, const PlanFigure& b) { return a.key() < b.key(); });
    return figures;
}

Result<std::set<PersonId>> planAuthors(const ReadScope& scope, const Id& plan)
{
    std::string records = "SELECT born FROM safety_fee_plan WHERE id = ?1 "
                          "UNION SELECT born FROM safety_fee_plan_step WHERE plan = ?1 AND move = 'submitted' "
                          "UNION SELECT record FROM journal_line WHERE tbl = 'safety_fee.plan' AND id = ?1";
    for (const FactTable* const table : {&planRevenueTable, &planOutputTable, &planProgressTable, &planUseTable}) {
        const std::string rows = "FROM " + sqlName(table->name) + " WHERE plan = ?1";
        records += " UNION SELECT born " + rows + " UNION SELECT record FROM journal_line WHERE tbl = '" + table->name
            + "' AND id IN (SELECT id " + rows + ")";
    }
    Statement rows = TRY(scope.prepare("SELECT bytes FROM journal WHERE row IN (" + records + ")"));
    rows.bind(1, plan);
    std::set<PersonId> authors;
    while (TRY(rows.step()))
        authors.insert(TRY(journal::parseRecord(TRY(rows.blob(0)))).byId);
    return authors;
}

}
