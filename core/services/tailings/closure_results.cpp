// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/closure_results.h"

#include "core/services/tailings/report_names.h"
#include "core/tailings/monitoring.h"
#include "core/tailings/periods.h"

#include <array>

namespace plumbline::tailings {

namespace {

enum class HeldAgainst { Limit, Upstream, Nothing }; // the last: upstream itself
constexpr std::array seriesHeld{std::pair("leachate", HeldAgainst::Limit), std::pair("well-down", HeldAgainst::Upstream),
    std::pair("well-up", HeldAgainst::Nothing)};

ReportCell verdictOf(ReportDocument& document, const Ledger& ledger, const Id& pond, const Sample& sample, HeldAgainst against)
{
    if (against == HeldAgainst::Nothing)
        return ReportCell::labelled(inBoth("比较值", "held against"));
    if (against == HeldAgainst::Upstream)
        return ReportCell::labelled(verdictName(groundwaterVerdict(ledger.facts, pond, sample)));
    const Judged judged = judge(sample, ledger.facts, *ledger.pack);
    const Result<LabResult> result = labResult(sample.result, sample.detectionLimit);
    const bool isJudged = judged.limit || judged.problem || (result && result->kind == LabResult::Kind::NothingArose);
    ReportCell cell = ReportCell::labelled(isJudged ? verdictName(judged.verdict) : inBoth("无限值", "no limit"));
    if (judged.why)
        cell.receipt = document.add(*judged.why);
    return cell;
}

void addPoint(ReportDocument& document, const Ledger& ledger, const Record& pond, const Record& point, HeldAgainst against,
    const DayRange& days, ReportTable& table)
{
    for (const Sample& sample : samplesOf(ledger.facts, point.id)) {
        if (sample.on < days.first || days.last < sample.on)
            continue;
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(pond.words("name")), ReportCell::text(point.words("name")), ReportCell::date(sample.on),
                ReportCell::text(sample.parameter), ReportCell::text(sample.result), ReportCell::text(sample.unit),
                verdictOf(document, ledger, pond.id, sample, against)}});
    }
}

}

ReportTable closureResults(ReportDocument& document, const Ledger& ledger, QDate today)
{
    ReportTable table{"closure-results", inBoth("封场后的监测结果", "Results since closing"),
        {{inBoth("尾矿库", "Pond"), 18}, {inBoth("点位", "Point"), 18}, {inBoth("采样日期", "Sampled on"), 12},
            {inBoth("项目", "Parameter"), 12}, {inBoth("结果", "Result"), 12}, {inBoth("单位", "Unit"), 8},
            {inBoth("判断", "Verdict"), 14}},
        {}};
    for (const Record& pond : ledger.facts.registers.of("tailings.pond")) {
        const auto closed = closedOn(ledger.facts, pond.id, today);
        const auto points = ledger.facts.registers.referring("tailings.point", "pond", pond.id);
        for (const auto& [kind, against] : seriesHeld) {
            for (const Record* const point : closed ? points : std::vector<const Record*>()) {
                if (point->text("kind") == kind)
                    addPoint(document, ledger, pond, *point, against, {*closed, today}, table);
            }
        }
    }
    return table;
}

}
