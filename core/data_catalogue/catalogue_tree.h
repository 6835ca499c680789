// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/proposal.h"
#include "core/values/money.h"

#include <span>

// The catalogue as it is combed through (articles 7 and 8): systems, the stores within them, and what lies there.

namespace plumbline::data_catalogue {

/// Where an entry stands: the source it was found in, or what the enterprise calls the place of what no look finds; the schema,
/// database or folder within it; and its name there.
struct Place {
    QString system;
    QString store; ///< empty where the system isn't divided: a file of tables, a folder's own files
    QString name;
};
Place placeOf(const Entry& entry);

/// A sum of what is stated: an entry that states nothing makes it a part, and never adds 0.
class KnownSum final {
public:
    void add(const std::optional<std::int64_t>& count);
    /// None where no entry states any.
    std::optional<Quantity> total() const;
    /// Some state it, and some don't: the total is the least there is.
    bool isPartly() const { return m_stated > 0 && m_silent > 0; }

private:
    Quantity m_total;
    std::int64_t m_stated = 0;
    std::int64_t m_silent = 0;
};

/// What a store or a system holds, taken together.
struct StageSummary {
    std::int64_t entries = 0;
    std::int64_t toDecide = 0;
    ProtectedAs decided; ///< the highest level a person decided on, and whether each entry has one
    ProtectedAs proposed; ///< likewise by the conditions and what a person adopted
    std::optional<Level> protectedAs; ///< article 13: of an entry that is processed together with graver ones
    KnownSum records;
    KnownSum bytes;
};

struct Store {
    QString name; ///< empty: the system itself, no stage of its own
    std::vector<std::size_t> entries; ///< places in the facts, in their order
    StageSummary summary;
};
struct System {
    QString name;
    std::vector<Store> stores; ///< by name; what stands in none comes last
    StageSummary summary;
};

/// Of the catalogue as a whole.
StageSummary summaryOf(const std::vector<Entry>& entries, const std::vector<Proposal>& proposals);

/// Every entry once, and no stage without one. `proposals` are those of `entries`, in the same order.
std::vector<System> systemsOf(const std::vector<Entry>& entries, const std::vector<Proposal>& proposals);

}
