// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/facts.h"

namespace plumbline::tests {

/// Facts as a row of a case file writes them, each after a semicolon: "table label column=value …". A value that is a label
/// stands for that line; what is named by its label has it as its name. "pond P operating=2020-01-01 closed=2023-05-01" brings
/// its states; "flow", "booked", "discharge" and "sample" fill what isn't a register, with days as "on=2025-05-01" or
/// "on=2025-05-01..2025-05-31". Ends the test run where it can't be read.
tailings::Facts caseFacts(const QString& written);

}
