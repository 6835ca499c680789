// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/fact_sheets.h"

namespace plumbline::tailings {

std::span<const SheetGroup> sheetGroups()
{
    static const std::vector<SheetGroup> groups{
        producerLedgerSheets(), operatorLedgerSheets(), producerSheets(), pondsSheets(), selfCheckSheets()};
    return groups;
}

}
