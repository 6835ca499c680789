// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::standards {

/// Two committees, their people, twelve projects in all stages and a register of standards, of the sample's mine. Each step is
/// taken through its gates.
Result<void> fillSample(WriteScope& scope, const RuleBook& rules);

}
