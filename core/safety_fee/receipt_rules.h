// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace plumbline::safety_fee {

/// Every rule that recompute() reckons again, as receipts name it.
inline constexpr auto receiptRules = std::to_array<const char*>({
    "safety_fee.activity-year",
    "safety_fee.month",
    "safety_fee.suspension",
    "safety_fee.minimum-use",
    "safety_fee.deficit",
    "safety_fee.raise",
    "safety_fee.total",
    "safety_fee.opening",
    "safety_fee.changed-months",
    "safety_fee.use-share",
    "safety_fee.tax-depreciation",
});

}
