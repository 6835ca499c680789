// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/tailings/facts.h"

namespace plumbline::tailings {

constexpr char retentionRule[] = "tailings.retention";

/// How long the ledger of a year is kept (article 7 paragraph 3, reading D37): "producer" so many years from its end, "operator"
/// for ever, and then the result is "for-ever". rules.no-such-parameter
Result<Receipt> retention(int year, const std::string& role, const RulePack& pack);
/// How long what an outlet's instruments recorded through that day is kept (article 17 paragraph 2, reading D37): a "meter"'s so
/// many years from the end of the year, "video" so many months from that day. rules.no-such-parameter
Result<Receipt> recordingRetention(QDate last, const std::string& kind, const RulePack& pack);
/// Something that is kept, and until when.
struct Kept {
    std::string what; ///< "producer-ledger", "operator-ledger", "meter", "video"
    QString name; ///< of the outlet
    QDate from;
    QDate through;
    std::optional<QDate> dropped;
    std::optional<QDate> until; ///< its last day; none: for ever
    Receipt why;

    bool isDroppedEarly() const { return dropped && until && *dropped <= *until; }
};
/// All that the order has kept, as of that day. rules.no-such-parameter
Result<std::vector<Kept>> keptThings(const Facts& facts, const RulePack& pack, QDate today);

Result<Receipt> recomputeRetention(const Receipt& receipt, const RuleBook& rules);

}
