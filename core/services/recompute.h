// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

namespace plumbline {

/// A figure of a report that isn't what the embedded facts and rules give.
struct FigureDifference {
    std::string table;
    int row = 0; ///< from 1, without the heading
    int column = 0; ///< from 1
    std::string shown;
    std::string reckoned; ///< empty: no such figure, or it has neither receipt nor fact
    std::string_view why; ///< figure.without-source, figure.differs, receipt.differs, table.differs
};

struct Recomputed {
    std::size_t figures = 0; ///< compared
    std::size_t receipts = 0; ///< reckoned again
    std::vector<FigureDifference> differences;
    bool isEqual() const { return differences.empty(); }
};

/// Reckons a sealed report again from nothing but itself: its facts are loaded into an empty workspace in memory, its packs are
/// the only rules, the same report is built anew, every receipt is reckoned again from its own inputs, and every figure is held
/// against them. A figure without receipt or fact is a difference.
/// Problems where that can't be done: report.unknown, rules.unknown-pack, and what reading facts or packs says.
Result<Recomputed> recompute(const House& house, const ReportDocument& document);

}
