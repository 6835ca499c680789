// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_kind.h"

namespace plumbline::safety_fee {

/// 科目余额表: of all its accounts the special reserve's balance is taken as the general ledger's of that month; a month has one.
const ImportKind& trialBalanceImport();

}
