// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline::benchmarks {

/// `plumbline-bench --paint label|FILE.plumb`: a process of its own, that starts as the program does, shows this
/// one window and ends when it is painted.
inline constexpr const char* paintOption = "--paint";
int paint(int argc, char** argv);

}
