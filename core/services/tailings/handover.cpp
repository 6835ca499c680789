// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/handover.h"

#include "core/services/handover.h"
#include "core/services/tailings/fact_sheets.h"
#include "core/services/tailings/ledger.h"
#include "core/services/tailings/report_names.h"
#include "core/services/tailings/tailings_domain.h"
#include "core/store/dump.h"
#include "core/tailings/gap_rules.h"

#include <array>

namespace plumbline::tailings {

namespace {

constexpr std::size_t mostCounted = 1000;

ReportCell dayCell(const std::optional<QDate>& day)
{
    return day ? ReportCell::date(*day) : ReportCell();
}

/// Of each mill the last day booked, and how many before today are not.
ReportTable bookedTable(const Ledger& ledger, QDate today)
{
    ReportTable table{"booked", inBoth("记账情况", "What is booked"),
        {{inBoth("选矿厂", "Mill"), 24}, {inBoth("最后记账日", "Last day booked"), 14},
            {inBoth("未记天数", "Days not booked"), 12}, {inBoth("最早一天", "The first of them"), 14}},
        {}};
    for (const Record& mill : ledger.facts.registers.of("tailings.mill")) {
        const auto booked = ledger.facts.booked.find(mill.id);
        const bool hasDays = booked != ledger.facts.booked.end() && !booked->second.days.empty();
        const std::vector<QDate> missing = mill.text("booking") == "day"
            ? missingDays(ledger.facts, *ledger.pack, mill, today, mostCounted)
            : std::vector<QDate>();
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(mill.words("name")), hasDays ? ReportCell::date(booked->second.days.back()) : ReportCell(),
                ReportCell::text(QString::number(missing.size())),
                missing.empty() ? ReportCell() : ReportCell::date(missing.front())}});
    }
    return table;
}

/// What was found and isn't over: a ledger, its day and words, and the column that ends it.
struct OpenKind {
    const char* table;
    const char* day;
    const char* ends;
    const char* due; ///< null: none is set
};
constexpr std::array openKinds{OpenKind{"tailings.hazard", "found_on", "closed_on", "due_on"},
    OpenKind{"tailings.sign", "found_on", "acted_on", nullptr},
    OpenKind{"tailings.incident", "happened_on", "ended_on", nullptr}};

LocalText titleOf(const char* table, const ReportWords& words)
{
    const FactSheet* const sheet = sheetIn(sheetGroups(), table);
    return sheet ? words.marked(sheet->context, sheet->title) : LocalText();
}

QString pondName(const Ledger& ledger, const Record& record)
{
    const Record* const pond = ledger.facts.registers.find("tailings.pond", record.text("pond"));
    return pond ? pond->words("name") : QString();
}

ReportTable openTable(const Ledger& ledger, const ReportWords& words)
{
    ReportTable table{"open", inBoth("尚未了结", "Not over yet"),
        {{inBoth("台账", "Ledger"), 16}, {inBoth("尾矿库", "Pond"), 20}, {inBoth("发现日期", "Found on"), 12},
            {inBoth("内容", "What"), 44}, {inBoth("负责人", "Owner"), 12}, {inBoth("限期", "Due"), 12}},
        {}};
    for (const OpenKind& kind : openKinds) {
        for (const Record& record : ledger.facts.registers.of(kind.table)) {
            if (record.date(kind.ends))
                continue;
            table.rows.push_back({RowRole::Body,
                {ReportCell::labelled(titleOf(kind.table, words)), ReportCell::text(pondName(ledger, record)),
                    dayCell(record.date(kind.day)), ReportCell::text(record.words("what")),
                    ReportCell::text(record.words("owner")), kind.due ? dayCell(record.date(kind.due)) : ReportCell()}});
        }
    }
    return table;
}

/// Permits, contracts and plans; hidden dangers stand above.
ReportTable validityTable(const Ledger& ledger, const ReportWords& words)
{
    ReportTable table{"validity", inBoth("有效期", "Good until"),
        {{inBoth("登记", "Register"), 20}, {inBoth("名称或编号", "Name or number"), 40}, {inBoth("尾矿库", "Pond"), 20},
            {inBoth("有效期至", "Valid until"), 14}},
        {}};
    for (const ExpiryRule& rule : expiryRules()) {
        for (const Record& record : ledger.facts.registers.of(rule.table)) {
            if (rule.done || !record.date(rule.column) || !isAsked(record, rule.when, rule.is))
                continue;
            table.rows.push_back({RowRole::Body,
                {ReportCell::labelled(titleOf(rule.table, words)), ReportCell::text(record.words(rule.named)),
                    ReportCell::text(pondName(ledger, record)), dayCell(record.date(rule.column))}});
        }
    }
    return table;
}

}

LocalText handoverReportTitle()
{
    return inBoth("尾矿台账工作交接清单", "Handover of the tailings ledgers");
}

Result<ReportDocument> buildHandover(const Asked& asked)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(handoverReportName));
    const Ledger ledger = TRY(ledgerOf(asked));
    const HandoverState state = TRY(readHandoverState(asked, TRY(domain()->standing(asked))));
    ReportDocument document = handoverPaper(handoverReportName, handoverReportTitle(),
        {inBoth("一、台账", "1. Ledgers"), {},
            {bookedTable(ledger, asked.scope.today), openTable(ledger, asked.words), validityTable(ledger, asked.words)}, {}},
        state, asked.words);
    document.facts = TRY(dump(asked.facts, Selection{{"enterprise", {asked.scope.enterprise}}}));
    return document;
}

}
