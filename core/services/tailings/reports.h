// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::tailings {

/// The two ledgers, the annual summary in the order the national platform asks, monitoring, inspections, closure.
std::span<const ReportKind> reportKinds();

}
