// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/write_scope.h"

namespace plumbline::tailings {

/// The sample's mine: a mill, two ponds in operation and one that was closed, three years of days.
Result<void> fillSample(WriteScope& scope);

}
