// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/working.h"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::safety_fee {

/// The determination by which a mine stands under its standards in a month (article 7).
struct HazardClass {
    QString document;
    Month effectiveFrom;
};
/// What a small open quarry must be (article 10 (4)).
struct Quarry {
    Quantity yearlyScale;
    bool isHillside = false;
};

/// A month's output of one activity.
struct OutputQuestion {
    std::vector<std::string> standards;
    Quantity quantity;
    Quantity reused; ///< sand and low-grade ore from ponds and dumps, in `quantity`
    std::optional<HazardClass> hazard;
    std::optional<Quarry> quarry;
};

Json toJson(const OutputQuestion& question);
Result<OutputQuestion> outputQuestionFromJson(const Json& json);

/// Articles 7, 10, 11, 14 (1): the standard times the month's output. safety_fee.reused-beyond-output,
/// safety_fee.reused-not-deductible {activity, month}
Result<Money> outputAmount(
    const OutputQuestion& question, const std::string& activity, Month month, const Answering& answering, Working& working);

/// Article 10 (4): at most the yearly scale, and on a hillside.
Result<bool> isSmallQuarry(const RulePack& pack, const Quarry& quarry);

inline constexpr std::string_view smallQuarry = "noncoal.small-quarry";
inline constexpr std::string_view nonmetalOpenPit = "noncoal.nonmetal.open-pit"; ///< what a quarry is that isn't small
inline constexpr std::string_view undergroundHazard = "underground"; ///< Standard::hazard of mines that a determination classes

}
