// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/handover.h"

#include "core/services/data_catalogue/catalogue.h"
#include "core/services/data_catalogue/data_catalogue_domain.h"
#include "core/services/handover.h"
#include "core/store/dump.h"

namespace plumbline::data_catalogue {

namespace {

LocalText inBoth(const char* zh, const char* en)
{
    return {QString::fromUtf8(zh), QString::fromUtf8(en)};
}

ReportCell dayCell(const std::optional<QDate>& day)
{
    return day ? ReportCell::date(*day) : ReportCell();
}

/// Those that are neither accepted nor withdrawn.
ReportTable filingsTable(const Facts& facts)
{
    ReportTable table{"filings", inBoth("办理中的备案", "Filings under way"),
        {{inBoth("序号", "Number"), 8}, {inBoth("类别", "What"), 14}, {inBoth("准备", "Prepared"), 14},
            {inBoth("批准", "Approved"), 14}, {inBoth("提交", "Submitted"), 14}, {inBoth("退回", "Returned"), 14}},
        {}};
    for (const Filing& filing : facts.filings) {
        if (filing.state() == FilingMove::Accepted || filing.state() == FilingMove::Withdrawn)
            continue;
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(QString::number(filing.number)),
                ReportCell::labelled(filing.isChange ? inBoth("变更备案", "of a change") : inBoth("备案", "filing")),
                ReportCell::date(filing.preparedOn), dayCell(filing.dayOf(FilingMove::Approved)),
                dayCell(filing.dayOf(FilingMove::Submitted)), dayCell(filing.dayOf(FilingMove::Returned))}});
    }
    return table;
}

ReportTable openTable(const Catalogue& catalogue)
{
    ReportTable table{
        "open", inBoth("待定级", "To be decided"), {{inBoth("数据", "Data"), 40}, {inBoth("来源", "Source"), 30}}, {}};
    for (std::size_t at = 0; at < catalogue.facts.entries.size(); ++at) {
        const Proposal& proposal = catalogue.standing.proposals[at];
        const Entry& entry = catalogue.facts.entries[at];
        if (!proposal.decided || proposal.judged == Judged::Again)
            table.rows.push_back({RowRole::Body, {ReportCell::text(entry.name), ReportCell::text(entry.source)}});
    }
    return table;
}

}

LocalText handoverReportTitle()
{
    return inBoth("数据分类分级工作交接清单", "Handover of the data catalogue");
}

Result<ReportDocument> buildHandover(const Asked& asked)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(handoverReportName));
    const Catalogue catalogue = TRY(catalogueOf(asked));
    const HandoverState state = TRY(readHandoverState(asked, TRY(domain()->standing(asked))));
    ReportDocument document = handoverPaper(handoverReportName, handoverReportTitle(),
        {inBoth("一、目录与备案", "1. Catalogue and filings"), {}, {filingsTable(catalogue.facts), openTable(catalogue)}, {}},
        state, asked.words);
    document.facts = TRY(dump(asked.facts, Selection{{"enterprise", {asked.scope.enterprise}}}));
    return document;
}

}
