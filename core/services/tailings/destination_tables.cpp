// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/destination_tables.h"

#include "core/services/tailings/report_names.h"
#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"
#include "core/tailings/destinations.h"

#include <algorithm>
#include <array>

namespace plumbline::tailings {

namespace {

/// What leaves the mill for good, as the law's ledgers list it load by load: all but what goes into ponds.
constexpr std::array loadFlows{Flow::Backfilled, Flow::Utilised, Flow::Transported, Flow::Stored};

/// Who takes it, and under which contract: two cells.
std::array<ReportCell, 2> whomCells(const Registers& registers, std::string_view pond, std::string_view contractor, Flow flow)
{
    const Record* const taker = registers.find("tailings.contractor", contractor);
    const Record* const into = registers.find("tailings.pond", pond);
    if (taker)
        return {ReportCell::text(taker->words("name")), ReportCell::text(taker->words("contract_number"))};
    if (into)
        return {ReportCell::text(into->words("name")), ReportCell()};
    return {flow == Flow::IntoPond ? ReportCell() : ReportCell::labelled(inBoth("本单位", "ourselves")), ReportCell()};
}

QString kindName(const Registers& registers, std::string_view kind)
{
    const Record* const record = registers.find("tailings.kind", kind);
    return record ? record->words("name") : QString();
}

std::string idText(const std::optional<Id>& id)
{
    return id ? id->text() : std::string();
}

}

ReportTable destinationsTable(ReportDocument& document, const Ledger& ledger, int year)
{
    ReportTable table{"destinations", inBoth("去向汇总", "Destinations"),
        {{inBoth("事项", "What"), 14}, {inBoth("种类", "Kind"), 18}, {inBoth("去向或受托单位", "Where to, or to whom"), 26},
            {inBoth("合同编号", "Contract"), 16}, {inBoth("干量（吨）", "Dry (t)"), 14},
            {inBoth("取得方式", "How it was got"), 12}},
        {}};
    const Registers& registers = ledger.facts.registers;
    for (const Destination& destination : destinationsOf(ledger.facts, year, *ledger.pack)) {
        auto [whom, contract] = whomCells(registers, idText(destination.pond), idText(destination.contractor), destination.flow);
        ReportCell dry{CellKind::Quantity, formatQuantity(destination.dry), {}};
        dry.receipt = document.add(destination.why);
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(flowTitle(destination.flow)), ReportCell::text(kindName(registers, destination.kind.text())),
                std::move(whom), std::move(contract), std::move(dry), ReportCell::labelled(gotTitle(destination.got))}});
    }
    return table;
}

Result<ReportTable> loadsTable(ReportDocument& document, const Ledger& ledger, const Asked& asked)
{
    ReportTable table{"loads", inBoth("逐笔转出", "Loads that left"),
        {{inBoth("日期", "Day"), 12}, {inBoth("事项", "What"), 12}, {inBoth("种类", "Kind"), 18},
            {inBoth("受托单位", "To whom"), 24}, {inBoth("合同编号", "Contract"), 16}, {inBoth("干量（吨）", "Dry (t)"), 12},
            {inBoth("备注", "Note"), 22}},
        {}};
    const QDate first(asked.scope.year, 1, 1);
    const QDate last = std::min(QDate(asked.scope.year, 12, 31), asked.scope.today);
    for (const Record& line : TRY(readMovements(asked.facts, asked.scope.enterprise, first, last))) {
        const Flow flow = flowOf(line.text("flow")).value_or(Flow::Arose);
        if (std::find(loadFlows.begin(), loadFlows.end(), flow) == loadFlows.end())
            continue;
        const MassGiven given = massOn(line);
        const Record* const mill = ledger.facts.registers.find(millTable.name, line.text("mill"));
        const Receipt why =
            TRY(dryReceipt(given, *line.date("booked_on"), *ledger.pack, mill ? metalTolerance(*mill) : std::nullopt));
        ReportCell dry = given.dry ? ReportCell::typed(CellKind::Quantity, std::string(line.text("dry_tonnes")),
                             FactReference{movementTable.name, line.id, "dry_tonnes"}.text())
                                   : ReportCell{CellKind::Quantity, why.result, {}, document.add(why)};
        auto [whom, contract] = whomCells(ledger.facts.registers, line.text("pond"), line.text("contractor"), flow);
        table.rows.push_back({RowRole::Body,
            {ReportCell::date(*line.date("booked_on")), ReportCell::labelled(flowTitle(flow)),
                ReportCell::text(kindName(ledger.facts.registers, line.text("kind"))), std::move(whom), std::move(contract),
                std::move(dry), ReportCell::text(line.words("note"))}});
    }
    return table;
}

}
