// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

namespace plumbline::benchmarks {

/// How many rows a benchmark of ledgers uses: `usual`, or what PLUMBLINE_BENCH_ROWS says, or a million with --full.
int rowsToMeasure(int usual);

/// Adds so many expenditures to the books of the sample's first enterprise, over the months of its shown year that are open. The
/// processor seconds it took to check, number, journal and index them.
double addExpenditures(Session& session, int rows);

}
