// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_pack.h"

#include <string>
#include <vector>

namespace plumbline::safety_fee {

enum class Binding { Direct, ByReference, None };

/// What one kind of business leads to, and by which article.
struct ScopeVerdict {
    std::string item; ///< of the list "scope"
    Binding binding = Binding::None;
    std::vector<std::string> standards;
    std::string uses; ///< industry whose list of uses applies; empty: none, or that of the business itself
    Citation citation;
    std::string reading; ///< id of the reading it rests on, if one does
};

struct ScopeJudgement {
    std::vector<ScopeVerdict> verdicts; ///< in the order of the list
    std::vector<Finding> findings; ///< safety_fee.scope.outside, where nothing binds
    bool isBound() const;
};

/// Articles 2, 6, 9, 13, 14, 16, 20, 23, 26, 29, 32, 35, 38, 40, 42, 66: which standards bind a business. `yes` holds the items
/// of the list "scope" answered with yes; for machinery also its division (list "machinery-divisions") and, where it is that, the
/// exclusion "civil-aviation-equipment". safety_fee.scope-unanswered, safety_fee.unknown-scope-item {item},
/// safety_fee.division-unknown.
Result<ScopeJudgement> judgeScope(const RulePack& pack, const std::vector<std::string>& yes);

}
