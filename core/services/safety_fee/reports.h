// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::safety_fee {

/// Every report of the safety fee, in the order of a year's work.
std::span<const ReportKind> reportKinds();

}
