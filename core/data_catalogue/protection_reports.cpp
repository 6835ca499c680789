// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/protection_reports.h"

#include "core/data_catalogue/report_parts.h"

#include <QtGlobal>

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

struct KeyName {
    std::string_view key;
    const char* name; ///< as the sheets have it
};
constexpr KeyName keyNames[] = {
    {"general", QT_TRANSLATE_NOOP("data_catalogue", "General")},
    {"larger", QT_TRANSLATE_NOOP("data_catalogue", "Larger")},
    {"major", QT_TRANSLATE_NOOP("data_catalogue", "Major")},
    {"extreme", QT_TRANSLATE_NOOP("data_catalogue", "Extreme")},
    {"met", QT_TRANSLATE_NOOP("data_catalogue", "Met")},
    {"partly", QT_TRANSLATE_NOOP("data_catalogue", "Partly met")},
    {"not-met", QT_TRANSLATE_NOOP("data_catalogue", "Not met")},
    {"not-applicable", QT_TRANSLATE_NOOP("data_catalogue", "Does not arise")},
    {"self", QT_TRANSLATE_NOOP("data_catalogue", "The enterprise itself")},
    {"third-party", QT_TRANSLATE_NOOP("data_catalogue", "An assessment body")},
};

LocalText keyName(const ReportWords& words, std::string_view key)
{
    const auto found = std::find_if(std::begin(keyNames), std::end(keyNames), [&](const KeyName& one) { return one.key == key; });
    return found == std::end(keyNames) ? sameText(QString::fromUtf8(key.data(), qsizetype(key.size())))
                                       : words.marked("data_catalogue", found->name);
}

ReportCell keyCell(const ReportWords& words, std::string_view key)
{
    return key.empty() ? ReportCell() : ReportCell::labelled(keyName(words, key));
}

ReportDocument begun(const char* name, LocalText title, const ReportMatter& matter)
{
    ReportDocument document;
    document.name = name;
    document.title = std::move(title);
    document.period = std::to_string(matter.year);
    document.signatures = {
        both("编制", "Prepared by"), both("审核", "Reviewed by"), both("数据安全负责人", "Head of data security")};
    return document;
}

/// Reports that go to an authority say to which, and who sends them.
void address(ReportSection& section, const ReportMatter& matter)
{
    section.paragraphs.push_back(addresseeLine(matter.facts.registers, matter.pack, domainOf(matter.facts, matter.standing)));
    if (ReportTable enterprise = enterpriseTable(matter.facts.registers, matter.today); !enterprise.rows.empty())
        section.tables.push_back(std::move(enterprise));
}

LocalText regulator(const ReportMatter& matter)
{
    return regulatorLine(matter.facts.registers, matter.pack, domainOf(matter.facts, matter.standing));
}

bool isOfYear(const RegisterRow& row, const char* column, int year)
{
    const auto day = row.day(column);
    return day && day->year() == year;
}

ReportCell textOf(const RegisterRow& row, const char* column)
{
    return textCell(row.text(column));
}
ReportCell dayOf(const RegisterRow& row, const char* column)
{
    return dateCell(row.day(column));
}

// --- levels

ReportTable levelTable(const ReportMatter& matter, ReportDocument& document)
{
    ReportTable table{"levels", both("逐条定级理由", "Levels and why"),
        {{both("表或文件", "Table or file"), 20}, {both("级别", "Level"), 9}, {both("按条件", "By the conditions"), 10},
            {both("满足的条件", "Conditions met"), 30}, {both("识别依据", "Identified by"), 18},
            {both("盘点所见", "Seen by the scan"), 28}, {both("理由", "Reason"), 20}, {both("由谁", "By"), 9},
            {both("日期", "Day"), 11}},
        {}};
    std::map<Id, std::vector<const Found*>> found;
    for (const Found& one : matter.facts.evidence)
        found[one.entry].push_back(&one);
    for (std::size_t at = 0; at < matter.facts.entries.size(); ++at) {
        const Entry& entry = matter.facts.entries[at];
        const Proposal& proposal = matter.standing.proposals[at];
        const auto decision = matter.facts.decisions.find(entry.id);
        const bool isDecided = decision != matter.facts.decisions.end();
        const LocalText met = conditionsMet(matter.pack, *proposal.judgement, matter.words);
        const LocalText seen = recognised(found[entry.id], matter.facts, matter.words);
        table.rows.push_back({RowRole::Body,
            {textCell(entry.fullName()), decidedCell(matter.pack, proposal),
                levelCell(matter.pack, proposal.level, document.add(proposal.judgement->why)),
                met.zh.isEmpty() ? ReportCell() : ReportCell::labelled(met), textCell(entry.basis),
                seen.zh.isEmpty() ? ReportCell() : ReportCell::labelled(seen),
                isDecided ? textCell(decision->second.reason) : ReportCell(),
                isDecided ? textCell(decision->second.by) : ReportCell(),
                isDecided ? ReportCell::date(decision->second.decidedOn) : ReportCell()}});
    }
    return table;
}

// --- the self-check

/// Of each level there is data of: how many of the controls that are asked for stand how.
ReportChart coverageChart(const ReportMatter& matter)
{
    struct Part {
        SeriesKind kind;
        LocalText name;
        int Coverage::*count;
    };
    const Part parts[] = {{SeriesKind::Accrual, both("已落实", "Met"), &Coverage::met},
        {SeriesKind::Use, both("部分落实", "Partly met"), &Coverage::partly},
        {SeriesKind::Threshold, both("未落实", "Not met"), &Coverage::notMet},
        {SeriesKind::Before, both("未回答", "Not answered"), &Coverage::open}};
    const std::vector<Coverage> levels =
        coverage(matter.standing.controls, DecidedLevels(matter.facts, matter.standing.proposals));
    ReportChart chart;
    chart.title = both("各级别应落实的措施", "Controls asked for, by level");
    chart.unit = ChartUnit{both("项", "controls"), 0};
    for (const Coverage& level : levels)
        chart.categories.push_back(levelName(matter.pack, level.level));
    for (const Part& part : parts) {
        ReportSeries& series = chart.series.emplace_back();
        series.kind = part.kind;
        series.name = part.name;
        for (const Coverage& level : levels)
            series.quantities.emplace_back(Quantity::fromMillionths(Wide(level.*part.count) * 1'000'000));
    }
    return chart;
}

ReportTable coverageTable(const ReportMatter& matter)
{
    ReportTable table{"coverage", both("落实情况", "Coverage"),
        {{both("级别", "Level"), 12}, {both("应落实", "Asked"), 9}, {both("已落实", "Met"), 9}, {both("部分", "Partly"), 9},
            {both("未落实", "Not met"), 9}, {both("未回答", "Open"), 9}},
        {}};
    for (const Coverage& part : coverage(matter.standing.controls, DecidedLevels(matter.facts, matter.standing.proposals)))
        table.rows.push_back({RowRole::Body,
            {levelCell(matter.pack, part.level), frozenCount(part.asked), frozenCount(part.met), frozenCount(part.partly),
                frozenCount(part.notMet), frozenCount(part.open)}});
    return table;
}

ReportTable stepsTable(const ReportMatter& matter)
{
    ReportTable table{"first", both("先做什么", "What to do first"),
        {{both("措施", "Control"), 40}, {both("条款", "Article"), 14}, {both("级别", "Asked of"), 9}, {both("现状", "State"), 10},
            {both("缺口", "Gap"), 24}, {both("负责人", "Owner"), 10}, {both("期限", "Due"), 11}},
        {}};
    for (const ControlLine* const line : firstSteps(matter.standing.controls)) {
        const LocalText state =
            line->answer.state ? keyName(matter.words, controlStateKey(*line->answer.state)) : both("未回答", "not answered");
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(line->control->name), ReportCell::labelled(matter.words.citation(line->control->citation)),
                levelCell(matter.pack, line->least), ReportCell::labelled(state), textCell(line->answer.gap),
                textCell(line->answer.owner), dateCell(line->answer.dueOn)}});
    }
    return table;
}

ReportTable controlsTable(const ReportMatter& matter)
{
    ReportTable table{"controls", both("逐项自查", "The controls one by one"),
        {{both("措施", "Control"), 40}, {both("条款", "Article"), 14}, {both("级别", "Asked of"), 9},
            {both("回答", "Answer"), 10}, {both("证据", "Evidence"), 28}, {both("台账条数", "Records"), 8},
            {both("最近记录", "Last record"), 11}, {both("检查日期", "Checked on"), 11}},
        {}};
    for (const ControlLine& line : matter.standing.controls)
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(line.control->name), ReportCell::labelled(matter.words.citation(line.control->citation)),
                levelCell(matter.pack, line.least),
                line.answer.state ? keyCell(matter.words, controlStateKey(*line.answer.state)) : ReportCell(),
                textCell(line.answer.evidence), line.keepsRecord ? frozenCount(line.records) : ReportCell(),
                dateCell(line.lastRecord), dateCell(line.answer.checkedOn)}});
    return table;
}

// --- the yearly assessment, incidents

ReportTable scopeTable(const ReportMatter& matter)
{
    ReportTable table{"scope", both("评估范围", "What is assessed"),
        {{both("数据", "Data"), 22}, {both("级别", "Level"), 9}, {both("条数", "Records"), 11}, {both("字节", "Bytes"), 13},
            {both("处理目的和方式", "Purpose"), 24}, {both("保护措施", "Protection"), 30}},
        {}};
    for (std::size_t at = 0; at < matter.facts.entries.size(); ++at) {
        const Entry& entry = matter.facts.entries[at];
        if (matter.standing.proposals[at].decided.value_or(Level::General) == Level::General)
            continue;
        table.rows.push_back({RowRole::Body,
            {textCell(entry.fullName()), decidedCell(matter.pack, matter.standing.proposals[at]),
                countOf(entry, "records", entry.scale.records), countOf(entry, "bytes", entry.scale.bytes),
                textCell(entry.purpose), textCell(entry.protection)}});
    }
    return table;
}

ReportTable assessmentsTable(const ReportMatter& matter)
{
    ReportTable table{"assessments", both("评估与报送", "Assessment and submission"),
        {{both("评估方式", "Assessed by"), 18}, {both("评估机构", "Body"), 20}, {both("计划日期", "Planned for"), 11},
            {both("报告日期", "Report of"), 11}, {both("问题数", "Problems"), 8}, {both("整改完成", "Mended on"), 11},
            {both("报送日期", "Submitted on"), 11}, {both("回执", "Receipt"), 20}},
        {}};
    for (const RegisterRow& row : matter.facts.registers.rows("assessment")) {
        if (row.count("year") != matter.year)
            continue;
        table.rows.push_back({RowRole::Body,
            {keyCell(matter.words, row.cell("assessor")), textOf(row, "body"), dayOf(row, "planned_on"), dayOf(row, "report_on"),
                frozenCount(row.count("problems")), dayOf(row, "mended_on"), dayOf(row, "submitted_on"),
                textOf(row, "receipt")}});
    }
    return table;
}

ReportTable risksTable(const ReportMatter& matter)
{
    ReportTable table{"risks", both("风险", "Risks"),
        {{both("发现日期", "Found on"), 11}, {both("风险", "Risk"), 30}, {both("可能造成", "May lead to"), 10},
            {both("措施", "Measures"), 28}, {both("消除日期", "Removed on"), 11}, {both("报告日期", "Reported on"), 11}},
        {}};
    for (const RegisterRow& row : matter.facts.registers.rows("risk")) {
        if (row.says("removed_on") && !isOfYear(row, "found_on", matter.year) && !isOfYear(row, "removed_on", matter.year))
            continue;
        table.rows.push_back({RowRole::Body,
            {dayOf(row, "found_on"), textOf(row, "what"), keyCell(matter.words, row.cell("grade")), textOf(row, "measures"),
                dayOf(row, "removed_on"), dayOf(row, "reported_on")}});
    }
    return table;
}

ReportTable incidentsTable(const ReportMatter& matter)
{
    ReportTable table{"incidents", both("数据安全事件", "Incidents"),
        {{both("发生日期", "Happened on"), 11}, {both("发现日期", "Known since"), 11}, {both("事件", "What happened"), 28},
            {both("级别", "Grade"), 9}, {both("涉及数据", "Touches"), 10}, {both("报告监管部门", "Regulator told"), 11},
            {both("告知用户", "Users told"), 11}, {both("处置完成", "Handled"), 11}, {both("总结报告", "Summed up"), 11}},
        {}};
    for (const RegisterRow& row : matter.facts.registers.rows("incident")) {
        if (!isOfYear(row, "happened_on", matter.year))
            continue;
        table.rows.push_back({RowRole::Body,
            {dayOf(row, "happened_on"), dayOf(row, "known_on"), textOf(row, "what"), keyCell(matter.words, row.cell("grade")),
                levelCell(matter.pack, levelOf(row.cell("involves"))), dayOf(row, "reported_on"), dayOf(row, "users_told_on"),
                dayOf(row, "handled_on"), dayOf(row, "summary_on")}});
    }
    return table;
}

/// A year without incidents or risks is reported on as well (reading D25): in words, in place of an empty table.
void sayWhereThereAreNone(ReportSection& section, int year)
{
    for (const ReportTable& table : section.tables) {
        if (!table.rows.empty())
            continue;
        const bool isRisks = table.name == "risks";
        section.paragraphs.push_back(
            {(isRisks ? QStringLiteral("%1 年没有登记数据安全风险。") : QStringLiteral("%1 年没有发生数据安全事件。")).arg(year),
                (isRisks ? QStringLiteral("No risks are registered for %1.")
                         : QStringLiteral("There were no data security incidents in %1."))
                    .arg(year)});
    }
    std::erase_if(section.tables, [](const ReportTable& table) { return table.rows.empty(); });
}

// --- the group

/// Headquarters has no name among its subsidiaries.
ReportCell memberCell(const NamedSummary& member)
{
    return member.name.isEmpty() ? ReportCell::labelled(both("本部", "Headquarters")) : textCell(member.name);
}

ReportTable membersTable(const std::vector<NamedSummary>& all)
{
    ReportTable table{"members", both("所属企业", "Subsidiaries"),
        {{both("单位", "Enterprise"), 24}, {both("截至", "As of"), 11}, {both("一般", "General"), 8},
            {both("重要", "Important"), 8}, {both("核心", "Core"), 8}, {both("待判定", "To be judged"), 8},
            {both("重要、核心条数", "Records"), 12}, {both("重要、核心字节", "Bytes"), 14}, {both("备案后变化", "Changed"), 8},
            {both("已落实措施", "Controls met"), 10}, {both("事件", "Incidents"), 8}},
        {}};
    MemberSummary sum;
    for (const NamedSummary& member : all) {
        const MemberSummary& one = member.summary;
        const QString controls = QStringLiteral("%1/%2").arg(one.controlsMet).arg(one.controlsAsked);
        table.rows.push_back({RowRole::Body,
            {memberCell(member), ReportCell::date(member.asOf), frozenCount(one.entries[0]), frozenCount(one.entries[1]),
                frozenCount(one.entries[2]), frozenCount(one.unjudged), frozenCount(one.records), frozenCount(one.bytes),
                frozenCount(one.changed), textCell(controls), frozenCount(one.incidents)}});
        for (std::size_t level = 0; level < sum.entries.size(); ++level)
            sum.entries[level] += one.entries[level];
        sum.unjudged += one.unjudged;
        sum.records += one.records;
        sum.bytes += one.bytes;
        sum.changed += one.changed;
        sum.incidents += one.incidents;
    }
    table.rows.push_back({RowRole::Total,
        {ReportCell::labelled(both("合计", "Total")), {}, frozenCount(sum.entries[0]), frozenCount(sum.entries[1]),
            frozenCount(sum.entries[2]), frozenCount(sum.unjudged), frozenCount(sum.records), frozenCount(sum.bytes),
            frozenCount(sum.changed), {}, frozenCount(sum.incidents)}});
    return table;
}

LocalText stateName(TaskState state)
{
    switch (state) {
    case TaskState::Done:
        return both("已完成", "done");
    case TaskState::Open:
        return both("未完成", "open");
    case TaskState::DoesNotArise:
        break;
    }
    return both("不涉及", "does not arise");
}

ReportTable tasksTable(const ReportMatter& matter, const std::vector<NamedSummary>& all)
{
    ReportTable table{"tasks", both("五项工作", "The five tasks"), {{both("单位", "Enterprise"), 24}}, {}};
    for (const std::string_view task : groupTasks)
        table.columns.push_back({itemName(matter.pack, "group-tasks", task), 16});
    for (const NamedSummary& member : all) {
        ReportRow row{RowRole::Body, {memberCell(member)}};
        for (const std::string_view task : groupTasks) {
            row.cells.push_back(ReportCell::labelled(stateName(taskState(member, task, matter.year, matter.facts.registers))));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}

LocalText levelsReportTitle()
{
    return both("数据定级说明", "Justification of levels");
}
LocalText gapsReportTitle()
{
    return both("数据安全自查与差距", "Self-check and gaps of data protection");
}
LocalText assessmentReportTitle()
{
    return both("重要数据和核心数据风险评估报告", "Risk assessment of important and core data");
}
LocalText incidentsReportTitle()
{
    return both("年度数据安全事件处置情况报告", "Yearly report on data security incidents");
}
LocalText groupReportTitle()
{
    return both("集团数据安全情况汇总", "Summary of the group's data security");
}

ReportDocument levelsReport(const ReportMatter& matter)
{
    ReportDocument document = begun(levelsReportName, levelsReportTitle(), matter);
    ReportSection levels{both("一、定级", "1. Levels"), {}, {}, {}};
    levels.paragraphs = {regulator(matter),
        both("级别按第九至十一条逐条判断：满足任一条即达到该级，取最重的一级；程序的建议与人的决定分开记录。",
            "Levels follow the conditions of articles 9 to 11, one by one: any one is enough, the gravest counts. What the "
            "program "
            "proposes and what a person decides are kept apart.")};
    levels.tables.push_back(levelTable(matter, document));
    document.sections = {std::move(levels)};
    return document;
}

ReportDocument gapsReport(const ReportMatter& matter)
{
    ReportDocument document = begun(gapsReportName, gapsReportTitle(), matter);
    ReportSection state{both("一、落实情况", "1. Coverage"), {}, {coverageTable(matter)}, {coverageChart(matter)}};
    state.paragraphs = {regulator(matter)};
    ReportSection first{both("二、先做什么", "2. What to do first"), {}, {stepsTable(matter)}, {}};
    ReportSection controls{both("三、逐项自查", "3. The controls"), {}, {controlsTable(matter)}, {}};
    std::vector<Finding> found =
        registerFindings(matter.facts, DecidedLevels(matter.facts, matter.standing.proposals), matter.pack, matter.today);
    ReportSection open{both("四、台账中的不符", "4. What the registers lack"), {}, {findingsTable(found, matter.words)}, {}};
    document.sections = {std::move(state), std::move(first), std::move(controls), std::move(open)};
    return document;
}

ReportDocument assessmentReport(const ReportMatter& matter)
{
    ReportDocument document = begun(assessmentReportName, assessmentReportTitle(), matter);
    ReportSection head{both("一、单位与范围", "1. Enterprise and scope"), {}, {}, {}};
    address(head, matter);
    head.tables.push_back(scopeTable(matter));
    ReportSection outcome{both("二、评估与报送", "2. Assessment and submission"), {}, {assessmentsTable(matter)}, {}};
    if (outcome.tables.front().rows.empty())
        outcome.paragraphs = {both("本年度尚未登记风险评估。", "No risk assessment of the year is registered yet.")};
    ReportSection gaps{both("三、保护措施与差距", "3. Protection and its gaps"), {}, {coverageTable(matter), stepsTable(matter)},
        {coverageChart(matter)}};
    ReportSection risks{both("四、风险与事件", "4. Risks and incidents"), {}, {risksTable(matter), incidentsTable(matter)}, {}};
    sayWhereThereAreNone(risks, matter.year);
    document.sections = {std::move(head), std::move(outcome), std::move(gaps), std::move(risks)};
    return document;
}

ReportDocument incidentsReport(const ReportMatter& matter)
{
    ReportDocument document = begun(incidentsReportName, incidentsReportTitle(), matter);
    ReportSection head{both("一、单位", "1. The enterprise"), {}, {}, {}};
    address(head, matter);
    ReportSection incidents{both("二、事件处置", "2. Incidents"), {}, {incidentsTable(matter)}, {}};
    ReportSection risks{both("三、风险", "3. Risks"), {}, {risksTable(matter)}, {}};
    for (ReportSection* const section : {&incidents, &risks})
        sayWhereThereAreNone(*section, matter.year);
    document.sections = {std::move(head), std::move(incidents), std::move(risks)};
    return document;
}

ReportDocument groupReport(const ReportMatter& matter)
{
    ReportDocument document = begun(groupReportName, groupReportTitle(), matter);
    std::vector<NamedSummary> all = latestMembers(matter.facts);
    all.insert(all.begin(),
        {Id(), QString(), matter.today, summaryOf(matter.facts, matter.standing, matter.pack, matter.year, matter.today)});
    ReportSection head{both("一、汇总", "1. Summary"), {}, {}, {}};
    const RegisterRows& profiles = matter.facts.registers.rows("profile");
    head.paragraphs = {!profiles.empty() && profiles.front().is("is_central", "1")
            ? both("报送：工业和信息化部（第37条）", "To: the Ministry of Industry and Information Technology (art. 37)")
            : both(
                "集团自用：第37条的报送只针对中央企业", "For the group's own use: article 37 binds central enterprises alone")};
    head.tables.push_back(membersTable(all));
    ReportSection tasks{both("二、五项工作", "2. The five tasks"), {}, {tasksTable(matter, all)}, {}};
    document.sections = {std::move(head), std::move(tasks)};
    return document;
}

}
