// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/handover_paper.h"

namespace plumbline {

namespace {

LocalText inBoth(const char* zh, const char* en)
{
    return {QString::fromUtf8(zh), QString::fromUtf8(en)};
}

ReportTable wrongTable(const HandoverState& state, const ReportWords& words)
{
    ReportTable table{"findings", inBoth("不符事项", "Findings"),
        {{inBoth("程度", "Weight"), 10}, {inBoth("内容", "What is wrong"), 70}, {inBoth("依据", "Source"), 20}}, {}};
    for (const Finding& finding : state.findings)
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(words.weight(finding.weight)), ReportCell::labelled(words.finding(finding)),
                ReportCell::labelled(words.citation(finding.citation))}});
    return table;
}

ReportTable dueTable(const HandoverState& state, const ReportWords& words)
{
    ReportTable table{"due", inBoth("期限", "Deadlines"),
        {{inBoth("事项", "Duty"), 60}, {inBoth("期限", "Due"), 14}, {inBoth("依据", "Source"), 20}}, {}};
    for (const Obligation& obligation : state.obligations)
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(words.obligation(obligation)),
                obligation.due ? ReportCell::date(*obligation.due) : ReportCell(),
                ReportCell::labelled(words.citation(obligation.citation))}});
    return table;
}

ReportTable peopleTable(const HandoverState& state)
{
    ReportTable table{"people", inBoth("人员与密钥", "People and keys"),
        {{inBoth("姓名", "Name"), 20}, {inBoth("角色", "Roles"), 30}, {inBoth("密钥", "Key"), 16}}, {}};
    for (const HandoverState::Keeper& keeper : state.people)
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(keeper.name), ReportCell::text(keeper.roles),
                ReportCell::labelled(
                    keeper.hasKey ? inBoth("有密码和签名密钥", "password and signing key") : inBoth("无", "none"))}});
    return table;
}

ReportTable journalTable(const HandoverState& state)
{
    ReportTable table{"journal", inBoth("日志末端", "The journal's head"),
        {{inBoth("事项", "Matter"), 30}, {inBoth("内容", "Content"), 70}}, {}};
    const auto add = [&](LocalText matter, ReportCell cell) {
        table.rows.push_back({RowRole::Body, {ReportCell::labelled(std::move(matter)), std::move(cell)}});
    };
    add(inBoth("截至", "As of"), ReportCell::date(state.asOf));
    add(inBoth("日志序号", "Journal record"), ReportCell::text(QString::fromStdString(state.headSeq)));
    add(inBoth("日志指纹", "Journal hash"), ReportCell::text(QString::fromStdString(state.headHash)));
    return table;
}

}

ReportDocument handoverPaper(
    const char* name, LocalText title, ReportSection own, const HandoverState& state, const ReportWords& words)
{
    ReportDocument document;
    document.name = name;
    document.title = std::move(title);
    document.period = std::to_string(state.year);
    document.signatures = {
        inBoth("移交人", "Handed over by"), inBoth("接交人", "Taken over by"), inBoth("监交人", "Witnessed by")};
    document.sections = {
        std::move(own),
        {inBoth("二、不符与期限", "2. Findings and deadlines"), {}, {wrongTable(state, words), dueTable(state, words)}, {}},
        {inBoth("三、人员、密钥与日志", "3. People, keys and journal"), {}, {peopleTable(state), journalTable(state)}, {}},
    };
    return document;
}

}
