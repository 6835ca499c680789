// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fact_table.h"

namespace plumbline::data_catalogue {

/// The domain's facts, as declared to journal, dump, load and the schema check.
std::span<const FactTable> tables();

extern const FactTable entryTable;
extern const FactTable answerTable;
extern const FactTable decisionTable;
extern const FactTable combinationTable;
extern const FactTable recogniserTable;
extern const FactTable scanTable;
extern const FactTable seenTable;
extern const FactTable evidenceTable;
extern const FactTable filingTable;
extern const FactTable filingStepTable;

}
