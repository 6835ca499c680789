// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/month_chart.h"
#include "ui/shell/main_window.h"

#include <memory>

namespace plumbline::tests {

/// A domain of paper: enough to see the window at work before any real one is there. Its figures are those of the
/// design's drawings.
std::unique_ptr<DomainPages> demoDomain();
/// Another, never in use, and a common room.
std::unique_ptr<DomainPages> emptyRoom(const char* id, const char* title, const char* icon);
Faces demoFaces();
WorkspaceState demoState(Language language);
PageScope demoScope();
MonthSeries demoSeries();
Explanation demoExplanation(Language language);

/// Switches language and theme for the whole test program.
void use(Language language, ThemeChoice theme);

}
