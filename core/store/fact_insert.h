// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/facts.h"

#include <optional>

namespace plumbline {

/// insertFact() for rows of one table that come by the thousand: prepared once. Each row is looked at and journaled as ever;
/// where even that is too slow there is insertMany().
class FactInsert final {
public:
    FactInsert(WriteScope& scope, const FactTable& table) : m_scope(scope), m_table(table) { }

    /// The same columns in the same order each time. The Problems of insertFact().
    Result<Id> insert(const FactValues& values);

private:
    WriteScope& m_scope;
    const FactTable& m_table;
    std::optional<Statement> m_insert;
};

}
