// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accrue_question.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/accrual.h"

#include <memory>
#include <string>
#include <vector>

namespace plumbline::cli {

/// Answers questions one after another. The day chooses the pack; what a pack's steps look like is rendered once.
class AccrueAnswerer final {
public:
    explicit AccrueAnswerer(const RuleBook& rules) : m_rules(&rules) { }

    /// Appends the answer as one JSON object; on a Problem nothing is appended.
    /// accrue.missing-id, accrue.missing-activity, accrue.missing-date, date.invalid, rules.none-in-force,
    /// accrue.unknown-activity, accrue.list-not-combinable, accrue.missing-basis, accrue.wrong-basis, number.malformed,
    /// number.negative, number.too-large, number.too-many-decimals.
    Result<void> answer(const AccrueQuestion& question, std::string& out);

private:
    /// The constant parts of a step that cites one place: they stand before, between and behind its two figures.
    struct StepFrame {
        std::string head;
        std::string middle;
        std::string tail;
        std::string full; ///< a bracket that is filled to its end, all of it
    };
    struct PackView {
        const RulePack* pack;
        safety_fee::StandardsTable table;
        std::vector<StepFrame> frames; ///< by number of the place
        std::string tail; ///< the end of an answer
    };
    struct StepWriter;

    Result<const PackView*> viewOn(std::string_view date);
    Result<const PackView*> viewOf(const RulePack& pack);
    static void frame(const Standard& standard, StepFrame* frames);
    static void frame(const Bracket& bracket, StepFrame& frame);
    Result<void> reckon(const AccrueQuestion& question, const PackView& view);
    void append(std::string& out, std::string_view id, const PackView& view) const;

    const RuleBook* m_rules;
    std::vector<std::unique_ptr<PackView>> m_views;
    std::string m_lastDate; ///< most inputs ask of one day, or a few
    const PackView* m_lastView = nullptr;
    safety_fee::Accrual m_accrual;
};

}
