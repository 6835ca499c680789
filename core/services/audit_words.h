// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/audit.h"

namespace plumbline {

// What the journal names by keys, in words; by its key where nobody has words for it.

LocalText recordKindWords(const House& house, const std::string& kind); ///< "safety_fee.plan.approve"
LocalText tableWords(const House& house, const std::string& table); ///< "safety_fee.use"

/// One column of a row, before and after, as a person reads them: money in yuan, choices and references by their names.
struct AuditChange {
    LocalText column;
    LocalText before; ///< empty: nothing stood there
    LocalText after;
};
std::vector<AuditChange> auditChanges(const House& house, const ReadScope& scope, const AuditLine& line);
/// "金额：12.00 → 21.00；备注：…"
LocalText changesText(const std::vector<AuditChange>& changes);

LocalText signingWords(Signing signing);

}
