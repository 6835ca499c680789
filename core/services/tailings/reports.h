// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::tailings {

inline constexpr char dayFormReport[] = "tailings.day_form";

/// The two ledgers, the annual summary in the order the national platform asks, monitoring, inspections, closure, and the
/// day's form on paper.
std::span<const ReportKind> reportKinds();

}
