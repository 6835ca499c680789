// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tailings/tables.h"

#include "core/values/period.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace plumbline::tailings {

std::span<const FactTable> tables()
{
    static const std::array all{millTable, kindTable, contractorTable, permitTable, postTable, paperTable, pondTable,
        pondStateTable, projectTable, facilityTable, outletTable, pointTable, limitTable, floodSeasonTable, ownUseTable,
        movementTable, filingTable, oversightTable, facilityLogTable, dischargeTable, waterTable, sampleTable, readingTable,
        surveyTable, inspectionTable, hazardTable, signTable, storeTable, drillTable, incidentTable, closureWorkTable,
        answerTable, recordingTable, distributionTable};
    return all;
}

bool isLedger(const FactTable& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
        [](const FactColumn& column) { return column.name == std::string_view("void_reason"); });
}

const FactColumn* dayColumn(const FactTable& table)
{
    if (!isLedger(table))
        return nullptr;
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
        [](const FactColumn& column) { return column.kind == Kind::Date || column.kind == Kind::Month; });
    return found == table.columns.end() ? nullptr : &*found;
}

std::string latestBy(QDate through, const FactColumn& dayColumn)
{
    if (dayColumn.kind == Kind::Month)
        return formatMonth(Month::of(through.addDays(1)).plus(-1));
    return formatDate(through);
}

}
