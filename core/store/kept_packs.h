// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/store/write_scope.h"

#include <span>

namespace plumbline {

/// The bytes of the packs stay in the workspace with what was reckoned by them. rules.unknown-pack
Result<void> keepPacks(WriteScope& scope, const RuleBook& rules, std::span<const PackReference> packs);

}
