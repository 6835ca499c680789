// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/accounting.h"
#include "core/safety_fee/working.h"

#include <span>
#include <string_view>

// Where the books and tax law part (article 65 (2)): what is set aside isn't deductible, what is spent is, an asset by
// depreciation.

namespace plumbline::safety_fee {

inline constexpr std::string_view taxDepreciationRule = "safety_fee.tax-depreciation";

/// Straight-line depreciation from the month after the asset was taken into use.
struct TaxSchedule {
    Money cost;
    QDate completedOn;
    int months = 0; ///< over which it is depreciated
    Rate residual;
};
struct TaxDepreciation {
    Money ofYear;
    Money before; ///< of the years before
    Receipt why; ///< of `ofYear`
};
/// Cumulative and rounded once a year, so that all years together give cost less residual value. Nothing in a year before the
/// asset was taken into use. `day`'s pack answers. number.too-large
Result<TaxDepreciation> taxDepreciation(const TaxSchedule& schedule, int year, const Answering& answering);
Result<Receipt> reckonTaxDepreciation(const Question& question, const Answering& answering);

/// An asset in the list; what its outlays add up to. Without a day, months or an entry in the register it is still to be said.
struct TaxAsset {
    QString name;
    const Asset* asset = nullptr; ///< null: not in the register
    std::vector<Money> cost; ///< its outlays up to the year's end
    std::optional<TaxDepreciation> depreciation;
};
/// Every asset the books name up to the year's end, in the order they were first named.
Result<std::vector<TaxAsset>> taxAssets(
    std::span<const Entry> entries, const Accounting& accounting, int year, const Answering& answering);

}
