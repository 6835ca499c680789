// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standards/handover.h"

#include "core/services/handover.h"
#include "core/services/standards/review.h"
#include "core/services/standards/standards_domain.h"
#include "core/store/dump.h"

namespace plumbline::standards {

namespace {

LocalText inBoth(const char* zh, const char* en)
{
    return {QString::fromUtf8(zh), QString::fromUtf8(en)};
}

ReportTable projectsTable(const Review& review, QDate today)
{
    ReportTable table{"projects", inBoth("在办项目", "Projects under way"),
        {{inBoth("编号", "Number"), 18}, {inBoth("名称", "Title"), 50}, {inBoth("计划完成", "Due by the plan"), 14},
            {inBoth("状态", "State"), 20}, {inBoth("自", "Since"), 14}, {inBoth("逾期", "Late"), 8}},
        {}};
    for (const ProjectStanding& one : review.board) {
        if (one.place.state && one.place.state->ending != Ending::No)
            continue;
        const Project& project = *one.project;
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(project.number), ReportCell::text(project.title),
                project.dueOn ? ReportCell::date(*project.dueOn) : ReportCell(),
                one.place.state ? ReportCell::labelled(one.place.state->name) : ReportCell(),
                one.place.since.isValid() ? ReportCell::date(one.place.since) : ReportCell(),
                one.isLate(today) ? ReportCell::labelled(inBoth("是", "yes")) : ReportCell()}});
    }
    return table;
}

}

LocalText handoverReportTitle()
{
    return inBoth("标准审查工作交接清单", "Handover of the standards work");
}

Result<ReportDocument> buildHandover(const Asked& asked)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(handoverReportName));
    const Review review = TRY(reviewOf(asked));
    const HandoverState state = TRY(readHandoverState(asked, TRY(domain()->standing(asked))));
    ReportDocument document = handoverPaper(handoverReportName, handoverReportTitle(),
        {inBoth("一、项目", "1. Projects"), {}, {projectsTable(review, asked.scope.today)}, {}}, state, asked.words);
    document.facts = TRY(dump(asked.facts, Selection{{"enterprise", {asked.scope.enterprise}}}));
    return document;
}

}
