// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/what_if.h"
#include "core/services/domain.h"

namespace plumbline::safety_fee {

/// The scope's year asked otherwise; nothing is written. The Problems of whatIf().
Result<WhatIfYears> askWhatIf(const Asked& asked, const WhatIf& question);

}
