// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "ui/shared/facts_door.h"

namespace plumbline::tailings {

/// Where a finding or a duty is settled: a page, or a register, in which a row that is there is chosen or a new one begun.
struct Way {
    const char* page = nullptr; ///< "tailings.day"; null: the register
    FactsDoor::Request request = {};
};

/// None: of another domain.
std::optional<Way> wayOf(const Finding& finding);
std::optional<Way> wayOf(const Obligation& duty);

}
