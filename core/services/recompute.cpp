// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recompute.h"

#include "core/rules/pack_reader.h"
#include "core/rules/sum.h"
#include "core/services/audit_report.h"
#include "core/services/report_desk.h"
#include "core/store/dump.h"

#include <algorithm>

namespace plumbline {

namespace {

Result<RuleBook> embeddedRules(const ReportDocument& document)
{
    std::vector<RulePack> packs;
    for (const PackBytes& carried : document.packs) {
        packs.push_back(TRY(readRulePack(carried.bytes, QString::fromStdString(carried.id))));
        if (packs.back().sha256 != carried.sha256 || packs.back().id != carried.id)
            return Problem{"rules.unknown-pack"}
                .with("pack", QString::fromStdString(carried.id))
                .with("sha256", QString::fromStdString(carried.sha256));
    }
    return RuleBook::of(std::move(packs));
}

class Recomputer final {
public:
    Recomputer(const House& house, const ReportDocument& document, const RuleBook& rules)
        : m_house(house), m_document(document), m_rules(rules)
    {
    }

    Result<Recomputed> run()
    {
        const ReportDocument again = TRY(builtAgain());
        compareReceipts();
        compareTables(again);
        return std::move(m_verdict);
    }

private:
    /// The same report from the embedded facts alone, in an empty workspace in memory.
    Result<ReportDocument> builtAgain()
    {
        const ReportKind* const kind = m_house.report(m_document.name);
        if (!kind)
            return Problem{"report.unknown"}.with("report", QString::fromStdString(m_document.name));
        const auto workspace = TRY(Workspace::create(QStringLiteral(":memory:"), {m_house.tables(), {}}));
        {
            WriteScope scope = TRY(workspace->write());
            TRY(load(scope, m_document.facts, canonicalBytes(m_document.facts)));
            TRY(scope.commit({"load", {PersonId(scope.newId()), QStringLiteral("verify")}}));
        }
        const ReadScope facts = TRY(workspace->read());
        const EnterpriseFacts enterprise = TRY(enterpriseBy(facts, m_document.uscc));
        Scope scope{enterprise.id, {}, QString::fromStdString(m_document.period).toInt(), m_document.asOf};
        if (!m_document.site.empty())
            scope.site = TRY(siteOf(facts, enterprise.id, m_document.site)).id;
        return kind->build({facts, m_rules, m_house.words, scope});
    }

    /// Each receipt is reckoned again from its own inputs.
    void compareReceipts()
    {
        for (const auto& [id, receipt] : m_document.receipts) {
            ++m_verdict.receipts;
            const Result<Receipt> again = reckon(receipt);
            if (!again || again->id() != id)
                m_verdict.differences.push_back(
                    {receipt.rule, 0, 0, receipt.result, again ? again->result : std::string(), "receipt.differs"});
        }
    }

    Result<Receipt> reckon(const Receipt& receipt) const
    {
        if (receipt.rule == "sum")
            return recomputeSum(receipt);
        const Recomputation* const recomputation = m_house.recomputation(receipt.rule);
        if (!recomputation)
            return Problem{"receipt.unknown-rule"}.with("rule", QString::fromStdString(receipt.rule));
        return recomputation->again(receipt, m_rules);
    }

    void compareTables(const ReportDocument& again)
    {
        const auto shown = tablesOf(m_document);
        const auto reckoned = tablesOf(again);
        for (const ReportTable* const table : shown) {
            const auto same = std::find_if(
                reckoned.begin(), reckoned.end(), [&](const ReportTable* candidate) { return candidate->name == table->name; });
            if (same == reckoned.end() || (*same)->rows.size() != table->rows.size())
                m_verdict.differences.push_back({table->name, 0, 0, std::to_string(table->rows.size()),
                    same == reckoned.end() ? std::string() : std::to_string((*same)->rows.size()), "table.differs"});
            else
                compareRows(*table, **same);
        }
    }

    static std::vector<const ReportTable*> tablesOf(const ReportDocument& document)
    {
        std::vector<const ReportTable*> tables;
        for (const ReportSection& section : document.sections) {
            for (const ReportTable& table : section.tables)
                tables.push_back(&table);
        }
        return tables;
    }

    void compareRows(const ReportTable& shown, const ReportTable& reckoned)
    {
        for (std::size_t row = 0; row < shown.rows.size(); ++row) {
            const auto& cells = shown.rows[row].cells;
            const auto& others = reckoned.rows[row].cells;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const ReportCell empty;
                const ReportCell& other = column < others.size() ? others[column] : empty;
                if (const std::string_view why = difference(cells[column], other); !why.empty())
                    m_verdict.differences.push_back(
                        {shown.name, int(row) + 1, int(column) + 1, cells[column].value, other.value, why});
            }
        }
    }

    /// Why a cell doesn't stand; empty: it does.
    std::string_view difference(const ReportCell& cell, const ReportCell& again)
    {
        if (cell.kind == CellKind::Label)
            return {}; // labels are the program's words, not figures
        if (cell.isFigure()) {
            ++m_verdict.figures;
            if (!standsInReceipt(cell) && !standsInFacts(cell))
                return "figure.without-source";
        }
        return cell.kind == again.kind && cell.value == again.value ? std::string_view() : "figure.differs";
    }

    /// A figure stands in its receipt as the result, a figure of a step, or an input.
    bool standsInReceipt(const ReportCell& cell) const
    {
        const Receipt* const receipt = cell.receipt.empty() ? nullptr : m_document.receipt(cell.receipt);
        if (!receipt)
            return false;
        if (receipt->result == cell.value)
            return true;
        for (const Step& step : receipt->steps) {
            for (const auto& [name, value] : step.figures) {
                if (value == cell.value)
                    return true;
            }
        }
        return std::any_of(receipt->inputs.begin(), receipt->inputs.end(),
            [&](const auto& input) { return input.second.isString() && input.second.string() == cell.value; });
    }

    bool standsInFacts(const ReportCell& cell) const
    {
        if (cell.fact.empty())
            return false;
        const Result<FactReference> reference = FactReference::parse(cell.fact);
        const Json* const tables = reference ? m_document.facts.find("tables") : nullptr;
        const Json* const rows = tables ? tables->find(reference->table) : nullptr;
        if (!rows || !rows->isArray())
            return false;
        const std::string id = reference->id.text();
        return std::any_of(rows->array().begin(), rows->array().end(), [&](const Json& row) {
            const Json* const rowId = row.find("id");
            const Json* const value = row.find(reference->column);
            return rowId && value && rowId->isString() && value->isString() && rowId->string() == id
                && inYuan(*reference, value->string()) == cell.value;
        });
    }

    /// Facts keep money in fen, reports show yuan.
    std::string inYuan(const FactReference& reference, const std::string& value) const
    {
        if (!reference.column.ends_with("_fen"))
            return value;
        return formatMoney(Money::fromFen(QString::fromStdString(value).toLongLong()));
    }

    const House& m_house;
    const ReportDocument& m_document;
    const RuleBook& m_rules;
    Recomputed m_verdict;
};

bool hasFigures(const ReportDocument& document)
{
    for (const ReportSection& section : document.sections) {
        for (const ReportTable& table : section.tables) {
            for (const ReportRow& row : table.rows) {
                if (std::any_of(row.cells.begin(), row.cells.end(), [](const ReportCell& cell) { return cell.isFigure(); }))
                    return true;
            }
        }
    }
    return false;
}

}

Result<Recomputed> recompute(const House& house, const ReportDocument& document)
{
    // The journal's list has no figure that a rule made: its seal and the workspace's own chain stand for it. A list of files, or
    // of what is handed over, has no figure at all.
    if (document.receipts.empty() && (document.name == auditReportName || !hasFigures(document)))
        return Recomputed{};
    const RuleBook rules = TRY(embeddedRules(document));
    return Recomputer(house, document, rules).run();
}

}
