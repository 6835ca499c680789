// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// What the coverage of an instrument may name as the place where an article lives.

namespace plumbline::safety_fee {

inline constexpr auto checkCodes = std::to_array<std::string_view>({
    "safety_fee.scope.outside",
    "safety_fee.use.not-listed",
    "safety_fee.use.excluded",
    "safety_fee.use.wages",
    "safety_fee.use.limited-item",
    "safety_fee.use.no-voucher",
    "safety_fee.use.reason-missing",
    "safety_fee.use.headquarters",
    "safety_fee.use.simple-reproduction-twice",
    "safety_fee.hazard.undetermined",
    "safety_fee.hazard.expired",
    "safety_fee.small-quarry.not-eligible",
    "safety_fee.procedures.missing",
    "safety_fee.plan.no-budget",
    "safety_fee.plan.basis-missing",
    "safety_fee.plan.use-below-minimum",
    "safety_fee.plan.deficit",
    "safety_fee.deficit",
    "safety_fee.opening-balance-differs",
    "safety_fee.use.below-minimum",
    "safety_fee.priority.cut",
    "safety_fee.provincial.lower",
    "safety_fee.tender.below-statutory",
    "safety_fee.contract.no-separate-clause",
    "safety_fee.contract.older-rate-missing",
    "safety_fee.advance.late",
    "safety_fee.subcontract.late",
    "safety_fee.subcontract.accrued-again",
    "safety_fee.settlement.not-returned",
    "safety_fee.balance.restructured",
    "safety_fee.balance.exit",
    "safety_fee.balance.centralised",
    "safety_fee.disclosure.missing",
    "safety_fee.accounting.not-separate",
});

inline constexpr auto clockKinds = std::to_array<std::string_view>({
    "safety_fee.monthly-accrual",
    "safety_fee.year-end-accrual",
    "safety_fee.low-use-statement",
    "safety_fee.disclosure",
    "safety_fee.advance-payment",
    "safety_fee.subcontract-payment",
    "safety_fee.year-plan",
});

inline constexpr auto reportNames =
    std::to_array<std::string_view>({"safety_fee.accrual", "safety_fee.plan", "safety_fee.ledger"});

}
