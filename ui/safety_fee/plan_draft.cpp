// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_draft.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace plumbline::safety_fee {

namespace {

bool isOf(const UseLine& line, const PlannedUse& planned)
{
    const Use& use = planned.use;
    return std::tie(line.activity, line.category, line.department, line.need, line.state, line.note)
        == std::tie(use.activity, use.category, planned.department, use.need, use.state, use.note);
}

PlannedUse useOf(const UseLine& line, Month month, Money amount)
{
    PlannedUse planned;
    planned.use.activity = line.activity;
    planned.use.month = month;
    planned.use.category = line.category;
    planned.use.amount = amount;
    planned.use.state = line.state;
    planned.use.need = line.need;
    planned.use.note = line.note;
    planned.department = line.department;
    return planned;
}

Id& idOf(PlannedUse& planned)
{
    return planned.use.id;
}
template <class Row> Id& idOf(Row& row)
{
    return row.id;
}
template <class Row> const Id& idOf(const Row& row)
{
    return idOf(const_cast<Row&>(row));
}

bool isSame(const PlannedUse& a, const PlannedUse& b)
{
    return std::tie(a.use.activity, a.use.month, a.use.category, a.use.amount, a.use.state, a.use.need, a.use.note, a.department)
        == std::tie(b.use.activity, b.use.month, b.use.category, b.use.amount, b.use.state, b.use.need, b.use.note, b.department);
}
bool isSame(const Output& a, const Output& b)
{
    return std::tie(a.activity, a.month, a.quantity, a.reused) == std::tie(b.activity, b.month, b.quantity, b.reused);
}
bool isSame(const safety_fee::Progress& a, const safety_fee::Progress& b)
{
    return std::tie(a.activity, a.month, a.completed, a.share) == std::tie(b.activity, b.month, b.completed, b.share);
}
bool isSame(const Revenue& a, const Revenue& b)
{
    return std::tie(a.activity, a.year, a.amount, a.boughtIn, a.internalSupply)
        == std::tie(b.activity, b.year, b.amount, b.boughtIn, b.internalSupply);
}

bool isSamePlace(const PlannedUse& a, const PlannedUse& b)
{
    return std::tie(a.use.activity, a.use.month, a.use.category, a.use.state, a.use.need, a.use.note, a.department)
        == std::tie(b.use.activity, b.use.month, b.use.category, b.use.state, b.use.need, b.use.note, b.department);
}
bool isSamePlace(const Revenue& a, const Revenue& b)
{
    return a.activity == b.activity && a.year == b.year;
}
template <class Row> bool isSamePlace(const Row& a, const Row& b)
{
    return a.activity == b.activity && a.month == b.month;
}

template <class Row> std::set<Id> idsOf(const std::vector<Row>& rows)
{
    std::set<Id> ids;
    for (const Row& row : rows)
        ids.insert(idOf(row));
    return ids;
}

/// What is to be saved and what to be taken out, so that `saved` becomes `now`.
template <class Row>
void addDifference(const std::vector<Row>& saved, const std::vector<Row>& now, std::vector<Row>& rows, std::vector<Id>& removed)
{
    std::map<Id, const Row*> byId;
    for (const Row& row : saved)
        byId.emplace(idOf(row), &row);
    for (Row row : now) {
        const auto before = byId.find(idOf(row));
        if (before == byId.end())
            idOf(row) = {};
        else if (isSame(*before->second, row))
            continue;
        rows.push_back(std::move(row));
    }
    const std::set<Id> kept = idsOf(now);
    for (const auto& [id, row] : byId) {
        if (!kept.contains(id))
            removed.push_back(id);
    }
}

/// Rows that were new take the id under which they are in the file.
template <class Row> void takeIds(std::vector<Row>& now, const std::vector<Row>& saved)
{
    const std::set<Id> known = idsOf(saved);
    std::set<Id> taken = idsOf(now);
    for (Row& row : now) {
        if (known.contains(idOf(row)))
            continue;
        const auto at = std::find_if(saved.begin(), saved.end(),
            [&](const Row& candidate) { return !taken.contains(idOf(candidate)) && isSamePlace(candidate, row); });
        idOf(row) = at == saved.end() ? Id() : idOf(*at);
        taken.insert(idOf(row));
    }
}

template <class Row, class Same> void replace(std::vector<Row>& rows, const Same& isThere, std::optional<Row> row)
{
    const auto at = std::find_if(rows.begin(), rows.end(), isThere);
    if (row && at != rows.end())
        idOf(*row) = idOf(*at);
    std::erase_if(rows, isThere);
    if (row)
        rows.push_back(std::move(*row));
}

bool isSameHead(const Plan& a, const Plan& b)
{
    return std::tie(a.openingBalance, a.priorYearDue, a.priorYearDueSource, a.budget, a.budgetOn)
        == std::tie(b.openingBalance, b.priorYearDue, b.priorYearDueSource, b.budget, b.budgetOn);
}

}

Result<PlanDraft> PlanDraft::of(Plan saved)
{
    PlanDraft draft;
    draft.m_lines = TRY(useLines(saved));
    draft.m_plan = saved;
    draft.m_saved = std::move(saved);
    return draft;
}

void PlanDraft::beginStep()
{
    m_undo.push_back(now());
    m_redo.clear();
}

void PlanDraft::put(Step step)
{
    m_plan = std::move(step.plan);
    m_lines = std::move(step.lines);
}

void PlanDraft::undo()
{
    if (m_undo.empty())
        return;
    m_redo.push_back(now());
    put(std::move(m_undo.back()));
    m_undo.pop_back();
}

void PlanDraft::redo()
{
    if (m_redo.empty())
        return;
    m_undo.push_back(now());
    put(std::move(m_redo.back()));
    m_redo.pop_back();
}

void PlanDraft::setUse(std::size_t at, int number, std::optional<Money> amount)
{
    UseLine& line = m_lines.at(at);
    const Month month(m_plan.year, number);
    const auto isThere = [&](const PlannedUse& planned) { return planned.use.month == month && isOf(line, planned); };
    replace(m_plan.uses, isThere, amount ? std::optional(useOf(line, month, *amount)) : std::nullopt);
    line.months[std::size_t(number - 1)] = amount;
}

void PlanDraft::setOutput(const Id& activity, Month month, std::optional<Quantity> quantity)
{
    const auto isThere = [&](const Output& output) { return output.activity == activity && output.month == month; };
    const auto at = std::find_if(m_plan.outputs.begin(), m_plan.outputs.end(), isThere);
    const Quantity reused = at == m_plan.outputs.end() ? Quantity() : at->reused;
    replace(m_plan.outputs, isThere, quantity ? std::optional(Output{{}, activity, month, *quantity, reused}) : std::nullopt);
}

void PlanDraft::setProgress(const Id& activity, Month month, const std::optional<Progress>& progress)
{
    replace(
        m_plan.progress, [&](const Progress& known) { return known.activity == activity && known.month == month; }, progress);
}

void PlanDraft::setRevenue(const Id& activity, int year, std::optional<Money> amount)
{
    const auto isThere = [&](const Revenue& revenue) { return revenue.activity == activity && revenue.year == year; };
    const auto at = std::find_if(m_plan.revenues.begin(), m_plan.revenues.end(), isThere);
    std::optional<Revenue> revenue;
    if (amount) {
        revenue = at == m_plan.revenues.end() ? Revenue{{}, activity, year, {}, {}, {}, false} : *at;
        revenue->amount = *amount;
    }
    replace(m_plan.revenues, isThere, std::move(revenue));
}

void PlanDraft::setHead(const Plan& head)
{
    m_plan.openingBalance = head.openingBalance;
    m_plan.priorYearDue = head.priorYearDue;
    m_plan.priorYearDueSource = head.priorYearDueSource;
    m_plan.budget = head.budget;
    m_plan.budgetOn = head.budgetOn;
}

void PlanDraft::setSteps(std::vector<PlanStep> steps)
{
    m_saved.steps = steps;
    m_plan.steps = std::move(steps);
}

std::size_t PlanDraft::addLine(const UseLine& line)
{
    const auto isThere = [&](const UseLine& known) {
        return std::tie(known.activity, known.category, known.department, known.need, known.state, known.note)
            == std::tie(line.activity, line.category, line.department, line.need, line.state, line.note);
    };
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), isThere);
    if (at != m_lines.end())
        return std::size_t(at - m_lines.begin());
    m_lines.push_back(line);
    return m_lines.size() - 1;
}

void PlanDraft::removeLine(std::size_t at)
{
    std::erase_if(m_plan.uses, [&](const PlannedUse& planned) { return isOf(m_lines.at(at), planned); });
    m_lines.erase(m_lines.begin() + std::ptrdiff_t(at));
}

bool isEmpty(const PlanEdit& edit)
{
    return !edit.head && edit.revenues.empty() && edit.outputs.empty() && edit.progress.empty() && edit.uses.empty()
        && edit.removedRevenues.empty() && edit.removedOutputs.empty() && edit.removedProgress.empty()
        && edit.removedUses.empty();
}

PlanEdit PlanDraft::unsaved() const
{
    PlanEdit edit;
    if (!isSameHead(m_saved, m_plan))
        edit.head = m_plan;
    addDifference(m_saved.revenues, m_plan.revenues, edit.revenues, edit.removedRevenues);
    addDifference(m_saved.outputs, m_plan.outputs, edit.outputs, edit.removedOutputs);
    addDifference(m_saved.progress, m_plan.progress, edit.progress, edit.removedProgress);
    addDifference(m_saved.uses, m_plan.uses, edit.uses, edit.removedUses);
    return edit;
}

void PlanDraft::adopt(Plan saved)
{
    takeIds(m_plan.revenues, saved.revenues);
    takeIds(m_plan.outputs, saved.outputs);
    takeIds(m_plan.progress, saved.progress);
    takeIds(m_plan.uses, saved.uses);
    m_saved = std::move(saved);
}

}
