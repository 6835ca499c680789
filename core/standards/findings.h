// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/standards/gates.h"

namespace plumbline::standards {

/// What a board says of a project: where it stands, what runs, and what would happen by itself.
struct ProjectStanding {
    const Project* project = nullptr;
    const Workflow* workflow = nullptr;
    Place place;
    std::vector<RunningClock> clocks; ///< those that aren't over
    std::vector<DayAhead> ahead;
    const Transition* proposed = nullptr; ///< to be confirmed: its day has come

    bool isLate(QDate today) const;
};
std::vector<ProjectStanding> boardOf(const Facts& facts, const ProcedureBook& book, const WorkCalendar& calendar, QDate today);

std::vector<Finding> findings(const Facts& facts, const std::vector<ProjectStanding>& board, const ProcedureBook& book,
    const WorkCalendar& calendar, QDate today);
std::vector<Obligation> obligations(const Facts& facts, const std::vector<ProjectStanding>& board, const ProcedureBook& book,
    const WorkCalendar& calendar, QDate today);

/// The instrument a number of the register belongs to by its code, as far as one of the packs speaks of it.
const PackProcedures* instrumentOf(const QString& standard, const ProcedureBook& book);

}
