// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/store/write_scope.h"

#include <span>

namespace plumbline {

/// What the receipts among the facts name: every column `receipt` holds one.
Result<std::vector<PackReference>> packsNamed(const ReadScope& scope);
/// Whether the packs that receipts and imports name are here, and are what they are called: journal.pack-altered {pack},
/// journal.pack-missing {pack}.
Result<std::vector<Problem>> checkPacks(const ReadScope& scope, std::vector<PackReference> imported);
/// The bytes of the packs stay in the workspace with what was reckoned by them. rules.unknown-pack
Result<void> keepPacks(WriteScope& scope, const RuleBook& rules, std::span<const PackReference> packs);

}
