// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/day_form.h"

#include "core/services/tailings/ledger.h"
#include "core/services/tailings/report_names.h"
#include "core/services/tailings/reports.h"
#include "core/store/dump.h"
#include "core/store/tailings/tables.h"

namespace plumbline::tailings {

namespace {

constexpr int linesToEntrust = 2; ///< of what others may store, carry or use

/// Those that may take something in today.
std::vector<const Record*> openPonds(const Ledger& ledger, QDate today)
{
    std::vector<const Record*> ponds;
    for (const Record& pond : ledger.facts.registers.of(pondTable.name)) {
        const std::string_view state = stateOf(ledger.facts, pond.id, today);
        if (!state.empty() && state != "building" && state != "closed")
            ponds.push_back(&pond);
    }
    return ponds;
}

/// "□ 一选厂  □ 二选厂": one of them is ticked.
QString boxes(const std::vector<Record>& records)
{
    QString text;
    for (const Record& record : records)
        text += QStringLiteral("□ ") + record.words("name") + QStringLiteral("    ");
    return text.trimmed();
}

ReportTable emptyTable(const char* name, LocalText title, std::vector<ReportColumn> columns, std::vector<LocalText> lines)
{
    ReportTable table{name, std::move(title), std::move(columns), {}};
    for (LocalText& line : lines) {
        ReportRow row{RowRole::Body, {ReportCell::labelled(std::move(line))}};
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable linesTable(const std::vector<const Record*>& ponds)
{
    std::vector<LocalText> lines{flowTitle(Flow::Arose)};
    for (const Record* const pond : ponds) {
        const QString name = pond->words("name");
        lines.push_back({QStringLiteral("入库：") + name, QStringLiteral("Into ") + name});
    }
    lines.push_back(flowTitle(Flow::Backfilled));
    for (const Flow flow : {Flow::Utilised, Flow::Transported, Flow::Stored})
        lines.insert(lines.end(), linesToEntrust, flowTitle(flow));
    lines.push_back(flowTitle(Flow::TakenFromStore));
    return emptyTable("lines", inBoth("产生与去向", "What arose, and where it went"),
        {{inBoth("事项", "What"), 20}, {inBoth("入选矿量（吨）", "Feed (t)"), 11}, {inBoth("精矿产率（%）", "Yield (%)"), 11},
            {inBoth("湿量（吨）", "Wet (t)"), 11}, {inBoth("含水率（%）", "Moisture (%)"), 11},
            {inBoth("干量（吨）", "Dry (t)"), 11}, {inBoth("取得方式", "How it was got"), 14},
            {inBoth("受托单位与合同", "By whom, which contract"), 24}},
        std::move(lines));
}

/// The mills to tick, and room for the grades of those that assay.
LocalText millLine(const std::vector<Record>& mills)
{
    LocalText line{QStringLiteral("选矿厂：") + boxes(mills), QStringLiteral("Mill: ") + boxes(mills)};
    for (const Record& mill : mills) {
        if (mill.text("metal").empty())
            continue;
        line.zh += QStringLiteral("    ") + mill.words("metal") + QStringLiteral("品位：入选 ＿＿＿ 精矿 ＿＿＿ 尾矿 ＿＿＿");
        line.en += QStringLiteral("    Grades of ") + mill.words("metal")
            + QStringLiteral(": feed ＿＿＿ concentrate ＿＿＿ tailings ＿＿＿");
        if (const std::string_view unit = mill.text("grade_unit"); !unit.empty()) {
            const QString shown = unit == "grams-per-tonne" ? QStringLiteral(" g/t") : QStringLiteral(" %");
            line.zh += shown;
            line.en += shown;
        }
    }
    return line;
}

ReportTable readingsTable(const std::vector<const Record*>& ponds)
{
    std::vector<LocalText> lines;
    for (const Record* const pond : ponds)
        lines.push_back({pond->words("name"), pond->words("name")});
    return emptyTable("readings", inBoth("巡查读数", "Read on the round"),
        {{inBoth("尾矿库", "Pond"), 20}, {inBoth("库水位（米）", "Water level (m)"), 13},
            {inBoth("干滩长度（米）", "Dry beach (m)"), 13}, {inBoth("安全超高（米）", "Freeboard (m)"), 13},
            {inBoth("浸润线（米）", "Phreatic line (m)"), 13}, {inBoth("位移（毫米）", "Displacement (mm)"), 13},
            {inBoth("降雨量（毫米）", "Rain (mm)"), 13}, {inBoth("排水：畅通/堵塞", "Drainage: clear/blocked"), 16}},
        std::move(lines));
}

}

Result<ReportDocument> buildDayForm(const Asked& asked)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(dayFormReport));
    const Ledger ledger = TRY(ledgerOf(asked));
    const std::vector<const Record*> ponds = openPonds(ledger, asked.scope.today);
    ReportDocument document;
    document.name = dayFormReport;
    document.title = inBoth("尾矿台账日记录表", "The day's form of the tailings ledger");
    document.period = std::to_string(asked.scope.year);
    document.signatures = {inBoth("记录", "Kept by"), inBoth("录入", "Typed in by")};
    const QString kinds = boxes(ledger.facts.registers.of(kindTable.name));
    document.sections.push_back({inBoth("填表", "The day"),
        {inBoth("日期：＿＿＿＿ 年 ＿＿ 月 ＿＿ 日", "Day: ＿＿＿＿ - ＿＿ - ＿＿"),
            millLine(ledger.facts.registers.of(millTable.name)),
            {QStringLiteral("尾矿种类：") + kinds, QStringLiteral("Kind of tailings: ") + kinds},
            inBoth("取得方式：计量、选厂平衡、估算、缺省值。干量空着时由湿量和含水率、或入选矿量和精矿产率算出。",
                "How it was got: measured, mill balance, estimated, default. Left empty, dry follows from wet and moisture, or "
                "from feed and yield.")},
        {linesTable(ponds), readingsTable(ponds)}, {}});
    Selection selection;
    selection["enterprise"].insert(asked.scope.enterprise);
    for (const FactTable* const table : {&millTable, &kindTable}) {
        for (const Record& record : ledger.facts.registers.of(table->name))
            selection[table->name].insert(record.id);
    }
    for (const Record* const pond : ponds)
        selection[pondTable.name].insert(pond->id);
    document.facts = TRY(dump(asked.facts, selection));
    return document;
}

}
