// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"

#include <span>

namespace plumbline {

/// The receipt of a total: it adds posted amounts and rounds nothing. Rule "sum".
/// `reading` is the reading of the first pack by which sums are made; `what` names the total, "safety_fee.total.accrued".
Result<Receipt> sumReceipt(
    std::string what, QDate day, std::vector<PackReference> packs, std::string reading, std::span<const Money> terms);

/// Adds the terms of a "sum" receipt again. receipt.malformed, number.too-large.
Result<Receipt> recomputeSum(const Receipt& receipt);

}
