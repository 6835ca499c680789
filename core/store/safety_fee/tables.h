// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

namespace plumbline::safety_fee {

/// The domain's facts, as declared to journal, dump, load and the schema check.
std::span<const FactTable> tables();

extern const FactTable activityTable;
extern const FactTable revenueTable;
extern const FactTable outputTable;
extern const FactTable progressTable;
extern const FactTable determinationTable;
extern const FactTable useTable;
extern const FactTable yearTable;
extern const FactTable documentTable;
extern const FactTable tenderTable;
extern const FactTable tenderWorkTable;
extern const FactTable subcontractTable;
extern const FactTable paymentTable;
extern const FactTable balanceEventTable;
extern const FactTable planTable;
extern const FactTable planRevenueTable;
extern const FactTable planOutputTable;
extern const FactTable planProgressTable;
extern const FactTable planUseTable;
extern const FactTable planFigureTable;
extern const FactTable planFrozenTable;
extern const FactTable planStepTable;
extern const FactTable invoiceTable;
extern const FactTable orderTable;
extern const FactTable raiseDecisionTable;
extern const FactTable groupMemberTable;
extern const FactTable supervisionTable;
extern const FactTable useStatementTable;
extern const FactTable simpleReproductionTable;
extern const FactTable successionTable;
extern const FactTable entryTable;
extern const FactTable entryDraftTable;
extern const Totals entryTotals;
extern const Ledger bookLedger; ///< both of them
extern const FactTable accountingTable;
extern const FactTable accountTable;
extern const FactTable assetTable;
extern const FactTable accountBalanceTable;
extern const FactTable reconcilingItemTable;
extern const FactTable slipTable;
extern const FactTable basisSignOffTable;

}
