// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/ledger_import.h"

#include "core/services/tailings/fact_sheets.h"
#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"
#include "core/tailings/lab_result.h"

namespace plumbline::tailings {

namespace {

/// Which column of a ledger says its day.
const char* dayColumn(const FactTable& table)
{
    for (const FactColumn& column : table.columns) {
        if (column.kind == Kind::Date)
            return column.name;
    }
    return nullptr;
}

class LedgerRows final : public ImportTarget {
public:
    LedgerRows(const FactTable& table, const EnterpriseId& enterprise, QDate today)
        : ImportTarget(table), m_enterprise(enterprise.text()), m_today(formatDate(today)), m_dayColumn(dayColumn(table))
    {
    }

    std::optional<RowObjection> check(RowCells& cells) override
    {
        cells[place("enterprise")] = m_enterprise;
        if (m_dayColumn && cells[place(m_dayColumn)] > m_today)
            return RowObjection{
                m_dayColumn, Problem{"tailings.day-to-come"}.with("date", QString::fromStdString(cells[place(m_dayColumn)]))};
        if (table().name == std::string_view(movementTable.name))
            return checkMass(cells);
        if (table().name == std::string_view(sampleTable.name))
            return checkResult(cells);
        return {};
    }

    Result<std::int64_t> takeBack(WriteScope& scope, std::int64_t record, const QString& reason) override
    {
        return strikeOutRecord(scope, table(), record, reason);
    }

private:
    std::optional<Quantity> quantityIn(const RowCells& cells, const char* column) const
    {
        const Result<Quantity> quantity = parseQuantity(cells[place(column)]);
        return quantity ? std::optional(*quantity) : std::nullopt;
    }

    std::optional<RowObjection> checkMass(const RowCells& cells) const
    {
        const Result<Quantity> dry = dryMass({quantityIn(cells, "dry_tonnes"), quantityIn(cells, "wet_tonnes"),
            quantityIn(cells, "moisture_percent"), quantityIn(cells, "feed_tonnes"), quantityIn(cells, "yield_percent")});
        if (!dry)
            return RowObjection{"dry_tonnes", dry.problem()};
        const std::string& flow = cells[place("flow")];
        if ((flow == "into-pond" || flow == "reclaimed") && cells[place("pond")].empty())
            return RowObjection{"pond", Problem{"import.value-missing"}};
        if (flow != "reclaimed" && cells[place("mill")].empty())
            return RowObjection{"mill", Problem{"import.value-missing"}};
        return {};
    }

    std::optional<RowObjection> checkResult(const RowCells& cells) const
    {
        const Result<LabResult> result =
            labResult(QString::fromStdString(cells[place("result")]), quantityIn(cells, "detection_limit"));
        return result ? std::nullopt : std::optional(RowObjection{"result", result.problem()});
    }

    std::string m_enterprise;
    std::string m_today;
    const char* m_dayColumn;
};

}

std::span<const ImportKind> ledgerImports()
{
    static const std::vector<ImportKind> kinds = [] {
        std::vector<ImportKind> all;
        for (const SheetGroup& group : sheetGroups()) {
            for (const FactSheet& sheet : group.sheets) {
                if (!isLedger(*sheet.table))
                    continue;
                ImportKind& kind = all.emplace_back(ImportKind{sheet.table->name, &sheet});
                kind.target = [table = sheet.table](const Asked& asked) -> Result<std::unique_ptr<ImportTarget>> {
                    return std::unique_ptr<ImportTarget>(
                        std::make_unique<LedgerRows>(*table, asked.scope.enterprise, asked.scope.today));
                };
            }
        }
        return all;
    }();
    return kinds;
}

}
