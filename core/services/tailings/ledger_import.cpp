// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/ledger_import.h"

#include "core/services/domain.h"
#include "core/services/tailings/fact_sheets.h"
#include "core/services/tailings/row_checks.h"
#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"

namespace plumbline::tailings {

namespace {

class LedgerRows final : public ImportTarget {
public:
    LedgerRows(const FactTable& table, const EnterpriseId& enterprise, QDate today, LineChecks checks)
        : ImportTarget(table), m_checks(std::move(checks)), m_enterprise(enterprise.text()), m_today(formatDate(today)),
          m_day(dayColumn(table)), m_places{place("enterprise"), place(m_day ? m_day->name : ""), place("dry_tonnes"),
                                       place("wet_tonnes"), place("moisture_percent"), place("feed_tonnes"),
                                       place("yield_percent"), place("feed_grade"), place("concentrate_grade"),
                                       place("tailings_grade"), place("flow"), place("pond"), place("mill"), place("result"),
                                       place("detection_limit"), place("point"), place("parameter"), place("unit")},
          m_holdsMass(table.name == std::string_view(movementTable.name)),
          m_holdsResults(table.name == std::string_view(sampleTable.name))
    {
    }

    std::optional<RowObjection> check(RowCells& cells) override
    {
        cells[m_places.enterprise] = m_enterprise;
        if (m_day && cells[m_places.day] > m_today)
            return RowObjection{
                m_day->name, Problem{"tailings.day-to-come"}.with("date", QString::fromStdString(cells[m_places.day]))};
        if (m_holdsMass)
            return checkMass(cells);
        if (m_holdsResults)
            return checkResult(cells);
        return {};
    }

    Result<std::int64_t> takeBack(WriteScope& scope, std::int64_t record, const QString& reason) override
    {
        return strikeOutRecord(scope, table(), record, reason);
    }

private:
    /// Where the columns stand that are looked at in every row; of a table that hasn't one, past its end.
    struct Places {
        std::size_t enterprise, day, dry, wet, moisture, feed, yield, feedGrade, concentrateGrade, tailingsGrade, flow, pond,
            mill, result, detectionLimit, point, parameter, unit;
    };

    static std::optional<RowObjection> objection(const char* column, const Result<void>& kept)
    {
        return kept ? std::nullopt : std::optional(RowObjection{column, kept.problem()});
    }

    static std::optional<Quantity> quantityIn(const RowCells& cells, std::size_t at)
    {
        if (cells[at].empty())
            return {};
        const Result<Quantity> quantity = parseQuantity(cells[at]);
        return quantity ? std::optional(*quantity) : std::nullopt;
    }

    std::optional<RowObjection> checkMass(const RowCells& cells) const
    {
        const Places& at = m_places;
        const Result<Quantity> dry = dryMass({quantityIn(cells, at.dry), quantityIn(cells, at.wet),
            quantityIn(cells, at.moisture), quantityIn(cells, at.feed), quantityIn(cells, at.yield)});
        if (!dry)
            return RowObjection{"dry_tonnes", dry.problem()};
        const Result<void> grades = checkGrades(
            {quantityIn(cells, at.feedGrade), quantityIn(cells, at.concentrateGrade), quantityIn(cells, at.tailingsGrade)});
        if (!grades)
            return RowObjection{"tailings_grade", grades.problem()};
        const std::string& flow = cells[at.flow];
        if ((flow == "into-pond" || flow == "reclaimed") && cells[at.pond].empty())
            return RowObjection{"pond", Problem{"import.value-missing"}};
        if (flow != "reclaimed" && cells[at.mill].empty())
            return RowObjection{"mill", Problem{"import.value-missing"}};
        return objection("pond", m_checks.pond(cells[at.pond], flow, cells[at.day]));
    }

    std::optional<RowObjection> checkResult(const RowCells& cells) const
    {
        const Places& at = m_places;
        const Result<void> kept = m_checks.result(
            cells[at.point], cells[at.parameter], cells[at.result], cells[at.unit], quantityIn(cells, at.detectionLimit));
        const bool isOfUnit = !kept && kept.problem().code == "tailings.units-differ";
        return objection(isOfUnit ? "unit" : "result", kept);
    }

    LineChecks m_checks;
    std::string m_enterprise;
    std::string m_today;
    const FactColumn* m_day; ///< none of a table that isn't kept by days
    Places m_places;
    bool m_holdsMass;
    bool m_holdsResults;
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
                    return std::unique_ptr<ImportTarget>(std::make_unique<LedgerRows>(
                        *table, asked.scope.enterprise, asked.scope.today, TRY(lineChecks(asked.facts, asked.scope.enterprise))));
                };
            }
        }
        return all;
    }();
    return kinds;
}

}
