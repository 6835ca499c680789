// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/what_if.h"

#include "core/store/safety_fee/safety_fee_store.h"

namespace plumbline::safety_fee {

Result<WhatIfYears> askWhatIf(const Asked& asked, const WhatIf& question)
{
    const Facts facts = TRY(readFacts(asked.facts, asked.scope.enterprise, BookEntries::Summed));
    return whatIf(facts, asked.rules, asked.scope.year, asked.scope.today, question);
}

}
