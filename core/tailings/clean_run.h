// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/tailings/lab_result.h"

#include <QDate>

#include <optional>
#include <string>
#include <vector>

namespace plumbline::tailings {

/// A result of one series (a parameter at a well, or of the leachate), already held against what it is compared with.
struct JudgedSample {
    std::string series; ///< "W2 · 砷"
    QDate on;
    Verdict verdict = Verdict::Meets;
};

struct RunSeries {
    std::string name;
    int months = 3; ///< how often a sample is due, by the frequency the user cites: 1, 3, 6, 12; 0: none is cited
};
/// What article 24 asks of a closed pond: so many years in a row without a result that exceeds, a result nobody can judge, or a
/// gap.
struct RunQuestion {
    std::string what; ///< "leachate" (paragraph 2) or "groundwater" (paragraph 3)
    QDate closedOn;
    QDate today;
    std::vector<RunSeries> series;
    std::vector<JudgedSample> samples; ///< in order of day
};

struct RunBreak {
    QDate on; ///< of the sample; of a gap the last day it could have been taken
    std::string series;
    std::string why; ///< "exceeds", "cannot-judge", "gap"; "no-frequency": nobody says when there is a gap
};

/// Reading D34.
struct CleanRun {
    std::optional<QDate> from; ///< of the run that holds today, or that was completed
    std::optional<QDate> until; ///< the same day so many years later
    bool isComplete = false;
    std::vector<RunBreak> breaks; ///< all since closing, in order
    Receipt why;
};

constexpr char runRule[] = "tailings.run";

/// rules.no-such-parameter
Result<CleanRun> cleanRun(const RunQuestion& question, const RulePack& pack);
Result<Receipt> recomputeRun(const Receipt& receipt, const RuleBook& rules);

}
