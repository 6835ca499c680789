// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fact_table.h"

namespace plumbline::standards {

/// The domain's facts, as declared to journal, dump, load and the schema check.
std::span<const FactTable> tables();

extern const FactTable bodyTable;
extern const FactTable personTable;
extern const FactTable seatTable;
extern const FactTable projectTable;
extern const FactTable unitTable;
extern const FactTable drafterTable;
extern const FactTable markTable;
extern const FactTable documentTable;
extern const FactTable commentTable;
extern const FactTable voteTable;
extern const FactTable voterTable;
extern const FactTable ballotTable;
extern const FactTable confirmationTable;
extern const FactTable closingTable;
extern const FactTable stepTable;
extern const FactTable standardTable;
extern const FactTable samplingTable;
extern const FactTable officeTable;
extern const FactTable addresseeTable;
extern const FactTable likenessTable;
extern const FactTable referenceTable;
extern const FactTable orderTable;

}
