// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline::benchmarks {

/// `plumbline-bench --paint label|FILE.plumb`: a process of its own, that starts as the program does, shows this
/// one window and ends when it is painted.
inline constexpr const char* paintOption = "--paint";
int paint(int argc, char** argv);

/// `plumbline-bench --scroll FILE.plumb`: a process of its own, that opens the books and scrolls them from top to bottom.
inline constexpr const char* scrollOption = "--scroll";
int scroll(int argc, char** argv);

/// How long the overview of another workspace takes to be painted, beside the sample's.
void compareOverviews(const QString& sample, const QString& other);

}
