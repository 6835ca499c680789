// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/plan_year.h"
#include "core/services/safety_fee/plan.h"

#include <vector>

namespace plumbline::safety_fee {

/// A version of a plan while it is edited: what is saved of it, what it is now, and the difference to be saved. Steps can be
/// walked back and forth.
class PlanDraft final {
public:
    PlanDraft() = default;
    /// number.too-large
    static Result<PlanDraft> of(Plan saved);

    const Plan& plan() const { return m_plan; }
    /// In the order they are shown, those without any amount yet too.
    const std::vector<UseLine>& lines() const { return m_lines; }

    /// Before the first change of a step: undo() comes back to here.
    void beginStep();
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

    // None takes away what is there.
    void setUse(std::size_t line, int month, std::optional<Money> amount);
    void setOutput(const Id& activity, Month month, std::optional<Quantity> quantity);
    void setProgress(const Id& activity, Month month, const std::optional<Progress>& progress);
    void setRevenue(const Id& activity, int year, std::optional<Money> amount);
    /// Balance, year before and budget: the figures of the version itself.
    void setHead(const Plan& head);
    /// What has happened to the version meanwhile.
    void setSteps(std::vector<PlanStep> steps);

    /// The place of the line, that of the one there is already where it is the same.
    std::size_t addLine(const UseLine& line);
    void removeLine(std::size_t line);

    /// All that isn't saved yet, for one record.
    PlanEdit unsaved() const;
    /// What is in the file now: new rows take their ids from it.
    void adopt(Plan saved);

private:
    struct Step {
        Plan plan;
        std::vector<UseLine> lines;
    };
    Step now() const { return {m_plan, m_lines}; }
    void put(Step step);

    Plan m_saved;
    Plan m_plan;
    std::vector<UseLine> m_lines;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

/// Nothing is to be saved.
bool isEmpty(const PlanEdit& edit);

}
