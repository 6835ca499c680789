// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"

namespace plumbline {

/// The packs that come with the program, from :/rules, read anew at each call: whoever needs them asks when they are first
/// needed and keeps the book. A Problem is a damaged program: it names the pack and the place.
Result<std::vector<RulePack>> shippedPacks();
Result<RuleBook> shippedRules();

}
