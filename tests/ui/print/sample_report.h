// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

namespace plumbline::tests {

/// The calculation of a year's safety fee as a builder of reports would make it: twelve months of three activities, a balance,
/// a chart, and receipts for every monthly figure.
ReportDocument sampleReport(Language language = Language::Chinese);

/// A ledger of so many rows of eight columns with a group a month and one total.
ReportDocument ledgerReport(int rows);

}
