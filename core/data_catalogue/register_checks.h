// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/facts.h"
#include "core/data_catalogue/proposal.h"
#include "core/findings/finding.h"

namespace plumbline::data_catalogue {

/// Levels as they were decided, for what is asked of important and core data only.
class DecidedLevels final {
public:
    DecidedLevels(const Facts& facts, const std::vector<Proposal>& proposals);

    std::optional<Level> of(const Id& entry) const;
    bool has(Level atLeast) const { return m_gravest && *m_gravest >= atLeast; }
    /// Of a row: the graver of what it says itself ("involves") and the level of its entry; without either the gravest there is.
    Level of(const RegisterRow& row) const;

private:
    std::map<Id, Level> m_levels;
    std::optional<Level> m_gravest;
};

/// What a register's rows lack under articles 13 to 35, row by row.
std::vector<Finding> registerFindings(const Facts& facts, const DecidedLevels& levels, const RulePack& pack, QDate today);

}
