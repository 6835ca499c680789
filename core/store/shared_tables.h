// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fact_table.h"

namespace plumbline {

/// The facts every domain rests on: people and their roles, enterprises and sites; books; attachments.
std::span<const FactTable> sharedTables();
/// Those that lock others: they come after all of them.
std::span<const FactTable> lockTables();

extern const FactTable personTable;
extern const FactTable personRoleTable;
extern const FactTable enterpriseTable;
extern const FactTable siteTable;
extern const FactTable bookTable;
extern const FactTable findingAnswerTable;
extern const FactTable attachmentTable; ///< which fact has which content, see contents.h
extern const FactTable exchangeDecisionTable; ///< what a person said where two files had changed one row
extern const FactTable closedMonthTable;

}
