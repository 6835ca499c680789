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
    "safety_fee.use.looks-like",
    "safety_fee.use.exit-only",
    "safety_fee.use.same-paper",
    "safety_fee.use.asset-missing",
    "safety_fee.invoice.repeated",
    "safety_fee.invoice.overbooked",
    "safety_fee.invoice.elsewhere",
    "safety_fee.invoice.other-buyer",
    "safety_fee.reproduction.not-continued",
    "safety_fee.order.overdue",
    "safety_fee.group.beyond-share",
    "safety_fee.group.unmatched",
    "safety_fee.group.overspent",
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
    "safety_fee.advance.not-prompt",
    "safety_fee.subcontract.late",
    "safety_fee.subcontract.unnamed",
    "safety_fee.subcontract.unsupervised",
    "safety_fee.subcontract.no-statement",
    "safety_fee.subcontract.accrued-again",
    "safety_fee.settlement.not-returned",
    "safety_fee.settlement.no-receipt",
    "safety_fee.balance.restructured",
    "safety_fee.balance.taken-over",
    "safety_fee.raise.offered",
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
    "safety_fee.authority-order",
});

/// What the text leaves to judgement, or asks in principle: while a warning, a reason settles it (reading D1).
inline constexpr auto answerableCodes = std::to_array<std::string_view>({
    "safety_fee.use.reason-missing",
    "safety_fee.use.looks-like",
    "safety_fee.use.same-paper",
    "safety_fee.use.asset-missing",
    "safety_fee.invoice.repeated",
    "safety_fee.invoice.elsewhere",
    "safety_fee.invoice.other-buyer",
    "safety_fee.order.overdue",
    "safety_fee.advance.not-prompt",
    "safety_fee.subcontract.unnamed",
    "safety_fee.subcontract.unsupervised",
    "safety_fee.subcontract.no-statement",
    "safety_fee.plan.use-below-minimum",
    "safety_fee.plan.deficit",
    "safety_fee.opening-balance-differs",
    "safety_fee.balance.exit",
    "safety_fee.balance.taken-over",
    "safety_fee.disclosure.missing",
    "safety_fee.deficit",
    "safety_fee.group.unmatched",
    "safety_fee.group.overspent",
    "safety_fee.closing.voucher-gap",
    "safety_fee.closing.copies-missing",
});

inline constexpr auto reportNames = std::to_array<std::string_view>({"safety_fee.accrual", "safety_fee.plan", "safety_fee.ledger",
    "safety_fee.execution", "safety_fee.annual", "safety_fee.low-use", "safety_fee.years", "safety_fee.findings",
    "safety_fee.reserve", "safety_fee.vouchers", "safety_fee.tie-out", "safety_fee.tax", "safety_fee.slip", "safety_fee.handover",
    "safety_fee.projects", "safety_fee.group", "safety_fee.invoices"});

}
