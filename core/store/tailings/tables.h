// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fact_table.h"

#include <QDate>

#include <string>

namespace plumbline::tailings {

// Registers: what there is, and who answers for it.
extern const FactTable millTable;
extern const FactTable kindTable;
extern const FactTable contractorTable;
extern const FactTable permitTable;
extern const FactTable postTable;
extern const FactTable paperTable;
extern const FactTable pondTable;
extern const FactTable pondStateTable;
extern const FactTable projectTable;
extern const FactTable facilityTable;
extern const FactTable outletTable;
extern const FactTable pointTable;
extern const FactTable limitTable;
extern const FactTable floodSeasonTable;
extern const FactTable ownUseTable;
extern const FactTable answerTable;

// Ledgers: their lines are corrected or struck out, never dropped (article 7 paragraph 3).
extern const FactTable movementTable;
extern const FactTable filingTable;
extern const FactTable oversightTable;
extern const FactTable facilityLogTable;
extern const FactTable dischargeTable;
extern const FactTable waterTable;
extern const FactTable sampleTable;
extern const FactTable readingTable;
extern const FactTable surveyTable;
extern const FactTable inspectionTable;
extern const FactTable hazardTable;
extern const FactTable signTable;
extern const FactTable storeTable;
extern const FactTable drillTable;
extern const FactTable incidentTable;
extern const FactTable closureWorkTable;
extern const FactTable recordingTable;
extern const FactTable distributionTable;

/// All, those first that others refer to.
std::span<const FactTable> tables();
/// Whether its lines are never dropped.
bool isLedger(const FactTable& table);
/// The column that says of which day, or month, a line is; null for a register.
const FactColumn* dayColumn(const FactTable& table);
/// What it says at the latest of what has happened by the end of that day: the day itself, or the last month that is over.
std::string latestBy(QDate through, const FactColumn& dayColumn);

}
