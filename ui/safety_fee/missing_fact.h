// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/problem.h"
#include "ui/shared/facts_door.h"

namespace plumbline::safety_fee {

/// The sheet that holds the fact a Problem misses; null where none does.
const char* sheetMissing(const Problem& problem);
/// "Enter it: revenue"; empty where no sheet holds it.
QString missingFactWords(const Problem& problem);
/// To the very fact the Problem misses, with what is known of it filled in.
void openMissingFact(FactsDoor& door, PageContext& context, const Problem& problem);

}
