// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::standards {

/// What can be printed. Those about one project take it by the number it has in the order they were begun (the scope's version);
/// without one, the last.
std::span<const ReportKind> reportKinds();

}
