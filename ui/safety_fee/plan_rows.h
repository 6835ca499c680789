// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/plan_draft.h"
#include "ui/safety_fee/plan_reckoning.h"
#include "ui/shared/domain_pages.h"

#include <map>
#include <variant>

namespace plumbline::safety_fee {

/// A plan as it is worked on: what is expected, and what follows.
struct PlanDesk {
    PlanDraft draft;
    PlanReckoning reckoning;
    const RulePack* pack = nullptr; ///< in force on the year's last day: names categories, standards and units
};

/// One row of the year's table. What it shows is asked of the desk, cell by cell.
struct PlanRow {
    enum class Of {
        Heading,
        Output,
        Progress,
        ProgressShare,
        Use,
        UseTotal,
        Accrued,
        Raise,
        AccruedTotal,
        Opening,
        Closing,
        Suspended,
    };
    Of of = Of::Heading;
    QString title;
    QString side = {}; ///< who answers for a use; the unit of an output
    Id activity = {};
    std::size_t line = 0; ///< of a use

    bool isTyped() const { return of == Of::Output || of == Of::Progress || of == Of::ProgressShare || of == Of::Use; }
    bool isTotal() const { return of == Of::UseTotal || of == Of::AccruedTotal || of == Of::Closing; }
};

/// Nothing, an amount, tonnes or cubic metres, a share, whether the accrual is suspended.
using PlanCell = std::variant<std::monostate, Money, Quantity, Rate, bool>;

inline constexpr int wholeYear = 13; ///< after the months 1..12

/// Blocks in the order in which a plan is made: expected bases, uses, accrual, balance and suspension.
std::vector<PlanRow> planRows(const PlanDesk& desk, Language language);
PlanCell planCell(const PlanDesk& desk, const PlanRow& row, int month);

/// As the table shows it.
QString shownCell(const PlanCell& cell, MoneyUnit unit);
/// As it is typed and copied: without loss.
QString exactCell(const PlanCell& cell, MoneyUnit unit);
/// What was typed or pasted into a row; empty: nothing. The lexer's problems, number.negative
Result<PlanCell> understoodCell(const PlanRow& row, const QString& typed, MoneyUnit unit);

struct PlanChange {
    PlanRow row;
    int month = 1;
    PlanCell value;
};
/// One step: into the draft, and into the figures that rest on it.
void applyChanges(PlanDesk& desk, const std::vector<PlanChange>& changes);

/// By what standard each activity is reckoned; those the rules don't know are left out.
std::map<Id, const Standard*> planStandards(const PlanDesk& desk);

}
