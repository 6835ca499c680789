// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/report_parts.h"

namespace plumbline::standards {

LocalText both(const char* zh, const char* en)
{
    return {QString::fromUtf8(zh), QString::fromUtf8(en)};
}

LocalText sameText(const QString& text)
{
    return {text, text};
}

ReportCell textCell(const QString& text)
{
    return text.isEmpty() ? ReportCell() : ReportCell::text(text);
}

ReportCell dayCell(const std::optional<QDate>& day)
{
    return day ? ReportCell::date(*day) : ReportCell();
}

ReportCell countCell(std::int64_t count)
{
    return ReportCell::text(QString::number(count));
}

LocalText conclusionName(std::string_view conclusion)
{
    if (conclusion == "keep")
        return both("继续有效", "stays valid");
    if (conclusion == "revise")
        return both("修订", "to be revised");
    return conclusion == "abolish" ? both("废止", "abolished") : both("未定", "not drawn yet");
}

LocalText choiceName(Choice choice)
{
    switch (choice) {
    case Choice::Agree:
        return both("赞成", "agrees");
    case Choice::AgreeWithComments:
        return both("赞成，有建议或意见", "agrees, with comments");
    case Choice::ObjectUnlessAdopted:
        return both("不赞成，采纳建议则改为赞成", "objects unless adopted");
    case Choice::Object:
        return both("不赞成", "objects");
    case Choice::Abstain:
        break;
    }
    return both("弃权", "abstains");
}

LocalText dispositionName(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Adopted:
        return both("采纳", "adopted");
    case Disposition::Partly:
        return both("部分采纳", "partly adopted");
    case Disposition::Rejected:
        return both("不采纳", "not adopted");
    case Disposition::Open:
        break;
    }
    return both("未处理", "open");
}

ReportDocument begun(const char* name, LocalText title, QDate day)
{
    ReportDocument document;
    document.name = name;
    document.title = std::move(title);
    document.period = std::to_string(day.year());
    return document;
}

std::vector<LocalText> headOf(const Project& project, const RulePack& pack)
{
    const ClosedList* const kinds = pack.list("kinds");
    const ListItem* const kind = kinds ? kinds->find(project.kind) : nullptr;
    std::vector<LocalText> lines{{QStringLiteral("项目：") + project.title, QStringLiteral("Project: ") + project.title}};
    if (!project.number.isEmpty())
        lines.push_back({QStringLiteral("项目编号：") + project.number, QStringLiteral("Number: ") + project.number});
    if (!project.standard.isEmpty())
        lines.push_back({QStringLiteral("标准编号：") + project.standard, QStringLiteral("Standard: ") + project.standard});
    if (kind)
        lines.push_back({QStringLiteral("种类：") + kind->name.zh, QStringLiteral("Kind: ") + kind->name.en});
    return lines;
}

ReportTable rosterTable(const Vote& vote)
{
    ReportTable table{"ballots", both("表决票", "Ballots"),
        {{both("姓名", "Name"), 14}, {both("单位", "Unit"), 26}, {both("表决", "Choice"), 22}, {both("日期", "Day"), 12},
            {both("意见", "Opinion"), 34}},
        {}};
    for (const Voter& voter : vote.roster) {
        const Ballot* given = nullptr;
        for (const Ballot& ballot : vote.ballots) {
            if (ballot.voter == voter.id)
                given = &ballot;
        }
        LocalText choice = given ? choiceName(given->choice) : both("未投票", "no ballot");
        if (voter.standing == Standing::Recused)
            choice = {QStringLiteral("回避：") + voter.reason, QStringLiteral("recused: ") + voter.reason};
        if (given && given->isConfirmed)
            choice = both("不赞成，已采纳并确认为赞成", "objected; adopted, and confirmed as agreeing");
        table.rows.push_back({RowRole::Body,
            {textCell(voter.name), textCell(voter.unit), ReportCell::labelled(choice),
                given ? ReportCell::date(given->on) : ReportCell(), textCell(given ? given->opinion : QString())}});
    }
    return table;
}

ReportTable countsTable(const Tally& tally, const std::string& receipt, bool hasPassed)
{
    ReportTable table{"counts", both("计票", "Count"),
        {{both("名单人数", "Roster"), 12}, {both("参加", "Taking part"), 12}, {both("赞成", "Agree"), 12},
            {both("不赞成", "Object"), 12}, {both("弃权", "Abstain"), 12}, {both("结果", "Result"), 14}},
        {}};
    ReportCell result = ReportCell::labelled(hasPassed ? both("通过", "passed") : both("未通过", "failed"));
    result.receipt = receipt;
    table.rows.push_back({RowRole::Body,
        {countCell(tally.members), countCell(tally.taking()), countCell(tally.agree), countCell(tally.object),
            countCell(tally.abstain), std::move(result)}});
    return table;
}

QString shownDay(QDate day)
{
    return QString::fromStdString(formatDate(day));
}

ReportTable stepsTable(const Project& project, const Workflow& workflow, const std::vector<RunningClock>& clocks)
{
    ReportTable table{"steps", both("办理经过", "Steps"),
        {{both("步骤", "Step"), 24}, {both("日期", "Day"), 12}, {both("期限", "Due"), 12}, {both("由谁", "By"), 12},
            {both("理由", "Reason"), 34}},
        {}};
    for (const Step& step : project.steps) {
        const Transition* const taken = workflow.transition(step.transition);
        std::optional<QDate> due;
        for (const RunningClock& clock : clocks) {
            if (taken && clock.deadline->id == taken->deadline && clock.doneOn == step.on)
                due = clock.due.day;
        }
        table.rows.push_back({RowRole::Body,
            {taken ? ReportCell::labelled(taken->name) : textCell(QString::fromStdString(step.transition)),
                ReportCell::date(step.on), dayCell(due), textCell(step.by), textCell(step.reason)}});
    }
    return table;
}

ReportTable clocksTable(const std::vector<RunningClock>& clocks, const ReportWords& words)
{
    ReportTable table{"clocks", both("期限", "Periods"),
        {{both("事项", "What"), 34}, {both("起算", "From"), 12}, {both("期限", "Due"), 12}, {both("完成", "Done"), 12},
            {both("逢休息日顺延则为", "If it rolls"), 14}, {both("条款", "Article"), 14}},
        {}};
    for (const RunningClock& clock : clocks) {
        const bool rolls = clock.due.ifRolled.isValid() && clock.due.ifRolled != clock.due.day;
        LocalText name = clock.deadline->name;
        for (const int year : clock.due.yearsWithoutData) {
            name.zh += QStringLiteral("（%1 年没有假日安排，按周一至周五计）").arg(year);
            name.en += QStringLiteral(" (no holidays are known for %1: Monday to Friday)").arg(year);
        }
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(std::move(name)), ReportCell::date(clock.start), ReportCell::date(clock.due.day),
                dayCell(clock.doneOn), rolls ? ReportCell::date(clock.due.ifRolled) : ReportCell(),
                ReportCell::labelled(words.citation(clock.deadline->citation))}});
    }
    return table;
}

std::vector<LocalText> countingReadings(const RulePack& pack)
{
    std::vector<LocalText> said;
    for (const char* const id : {"D3", "D4"}) {
        if (const Reading* const reading = pack.reading(id))
            said.push_back({QStringLiteral("解读 %1（%2）：%3").arg(QString::fromLatin1(id), reading->title.zh, reading->text.zh),
                QStringLiteral("Reading %1 (%2): %3").arg(QString::fromLatin1(id), reading->title.en, reading->text.en)});
    }
    return said;
}

ReportTable findingRows(const std::vector<Finding>& found, const ReportWords& words)
{
    ReportTable table{"findings", both("待办与不符", "What is to be done"),
        {{both("事项", "What"), 64}, {both("轻重", "Weight"), 10}, {both("条款", "Article"), 14}}, {}};
    for (const Finding& finding : found)
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(words.finding(finding)), ReportCell::labelled(words.weight(finding.weight)),
                finding.citation.pack.empty() ? ReportCell() : ReportCell::labelled(words.citation(finding.citation))}});
    return table;
}

LocalText statusName(const std::string& status)
{
    if (status == "in-force")
        return both("现行", "in force");
    return status == "withdrawn" ? both("已废止", "withdrawn") : both("即将实施", "not yet in force");
}

LocalText itemName(const RulePack& pack, std::string_view item)
{
    for (const ClosedList& list : pack.lists) {
        if (const ListItem* const found = list.find(item))
            return found->name;
    }
    return sameText(QString::fromUtf8(item.data(), qsizetype(item.size())));
}

ReportTable unitsTable(const Dossier& dossier)
{
    ReportTable units{"units", both("起草单位", "Drafting units"),
        {{both("单位", "Unit"), 40}, {both("矿山企业", "Mine"), 12}, {both("牵头", "Leads"), 10}}, {}};
    for (const DraftingUnit& unit : dossier.units)
        units.rows.push_back({RowRole::Body,
            {textCell(unit.name), unit.isMine ? ReportCell::labelled(both("是", "yes")) : ReportCell(),
                unit.isLead ? ReportCell::labelled(both("牵头", "leads")) : ReportCell()}});
    return units;
}

ReportTable opinionsTable(const std::vector<Opinion>& opinions, std::span<const Addressee> addressees)
{
    ReportTable table{"opinions", both("意见汇总", "Opinions"),
        {{both("序号", "No."), 6}, {both("章条编号", "Clause"), 12}, {both("意见内容", "Opinion"), 44},
            {both("提出单位", "From"), 22}, {both("处理意见", "Disposition"), 14}, {both("备注", "Note"), 30}},
        {}};
    for (std::size_t at = 0; at < opinions.size(); ++at) {
        const Comment& comment = *opinions[at].comment;
        const QString note = comment.revision.isEmpty() ? comment.reason
            : comment.reason.isEmpty()                  ? comment.revision
                                                        : comment.reason + QStringLiteral("；") + comment.revision;
        const QString said = comment.proposal.isEmpty()
            ? comment.text
            : comment.text + QStringLiteral("（") + comment.proposal + QStringLiteral("）");
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(QString::number(at + 1)), textCell(comment.clause), textCell(said), textCell(opinions[at].units()),
                ReportCell::labelled(dispositionName(comment.disposition)), textCell(note)}});
    }
    const auto foot = [&](LocalText what, std::int64_t count) {
        table.rows.push_back({RowRole::Total,
            {ReportCell(), ReportCell(), ReportCell::labelled(std::move(what)), ReportCell(), countCell(count), ReportCell()}});
    };
    if (!addressees.empty()) {
        const AddresseeCount sent = countOf(addressees);
        foot(both("发送单位数", "Sent to"), sent.sent);
        foot(both("回函单位数", "Answered"), sent.answered);
        foot(both("回函并有意见的单位数", "Answered with opinions"), sent.withOpinions);
        foot(both("没有回函的单位数", "Not answered"), sent.silent());
    }
    const CommentCount count = countOf(opinions);
    foot(both("意见总数", "Opinions"), count.all);
    foot(both("采纳", "Adopted"), count.adopted);
    foot(both("部分采纳", "Partly adopted"), count.partly);
    foot(both("不采纳", "Not adopted"), count.rejected);
    if (count.open > 0)
        foot(both("未处理", "Open"), count.open);
    return table;
}

}
