// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fact_table.h"

namespace plumbline::data_catalogue {

/// The domain's facts, as declared to journal, dump, load and the schema check.
std::span<const FactTable> tables();

extern const FactTable entryTable;
extern const FactTable answerTable;
extern const FactTable finerLevelTable;
extern const FactTable decisionTable;
extern const FactTable combinationTable;
extern const FactTable recogniserTable;
extern const FactTable scanTable;
extern const FactTable seenTable;
extern const FactTable evidenceTable;
extern const FactTable filingTable;
extern const FactTable filingStepTable;

// The registers.
extern const FactTable profileTable;
extern const FactTable personTable;
extern const FactTable exerciseTable;
extern const FactTable approvalTable;
extern const FactTable collectionTable;
extern const FactTable storageActTable;
extern const FactTable automatedDecisionTable;
extern const FactTable provisionTable;
extern const FactTable publicationTable;
extern const FactTable destructionTable;
extern const FactTable exportAbroadTable;
extern const FactTable transferOfDataTable;
extern const FactTable processorTable;
extern const FactTable crossingTable;
extern const FactTable logSourceTable;
extern const FactTable riskTable;
extern const FactTable incidentTable;
extern const FactTable assessmentTable;
extern const FactTable yearlyReportTable;
extern const FactTable visitTable;
extern const FactTable groupTaskTable;
extern const FactTable controlTable;
extern const FactTable crossingStepTable;
extern const FactTable versionTable;
extern const FactTable memberTable;

}
