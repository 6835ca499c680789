// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/reports.h"

#include "core/standards/comments.h"
#include "core/standards/register.h"

namespace plumbline::standards {

namespace {

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

/// Of ballots that stand in the table beside it: the result alone is reckoned.
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

/// What project it is about, at the head of each form.
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

}

LocalText registerReportTitle()
{
    return both("标准台账", "Register of standards");
}
LocalText ballotReportTitle()
{
    return both("表决结果", "Result of a ballot");
}
LocalText slipReportTitle()
{
    return both("表决单", "Ballot slips");
}
LocalText minutesReportTitle()
{
    return both("审查会议纪要", "Minutes of the meeting");
}
LocalText opinionsReportTitle()
{
    return both("征求意见汇总处理表", "Summary of opinions");
}
LocalText reviewReportTitle()
{
    return both("标准复审明细与结论", "Review detail and conclusion");
}
LocalText courseReportTitle()
{
    return both("标准项目办理经过", "Course of a project");
}

ReportDocument registerReport(const Facts& facts, const ProcedureBook& book, const WorkCalendar& calendar,
    const std::vector<Finding>& found, const ReportWords& words, QDate today)
{
    ReportDocument document = begun(registerReportName, registerReportTitle(), today);
    document.signatures = {both("编制", "Prepared by"), both("审核", "Reviewed by"), both("批准", "Approved by")};
    ReportTable table{"register", both("标准台账", "Register"),
        {{both("标准编号", "Number"), 18}, {both("名称", "Name"), 34}, {both("状态", "State"), 10},
            {both("实施日期", "Implemented"), 12}, {both("下次复审", "Next review"), 12}, {both("替代", "Replaced by"), 16},
            {both("使用", "Used in"), 18}, {both("标注", "Marked in"), 18}},
        {}};
    for (const OwnStandard& standard : facts.own) {
        const PackProcedures* const instrument = instrumentOf(standard.number, book);
        const auto age = instrument ? ageOf(standard, *instrument->pack, calendar, today) : std::nullopt;
        table.rows.push_back({RowRole::Body,
            {textCell(standard.number), textCell(standard.title), ReportCell::labelled(statusName(standard.status)),
                dayCell(standard.implementedOn), dayCell(age ? std::optional(age->reviewDue) : std::nullopt),
                textCell(standard.replacedBy), textCell(standard.usedIn), textCell(standard.markedIn)}});
    }
    std::vector<Finding> ownFindings;
    for (const Finding& finding : found) {
        if (finding.code.starts_with("standards.register.") || finding.code.starts_with("standards.sampling."))
            ownFindings.push_back(finding);
    }
    document.sections = {{both("一、台账", "1. Register"), {}, {std::move(table)}, {}},
        {both("二、待办与不符", "2. What is to be done"), {}, {findingRows(ownFindings, words)}, {}}};
    return document;
}

ReportDocument ballotReport(const Dossier& dossier, const Vote& vote, const VoteRule& rule, const PackProcedures& rules)
{
    ReportDocument document = begun(ballotReportName, ballotReportTitle(), vote.opened);
    document.state = vote.closing ? "approved" : "draft";
    document.signatures = {both("计票", "Counted by"), both("监票", "Witnessed by"), both("秘书处", "Secretariat")};
    const Tally tally = tallyOf(vote);
    // Reckoned anew from roster and ballots: a closed vote must come out as it was sealed.
    const Outcome result = outcome(tally, rule, vote.isMeeting, *rules.pack, vote.closing ? vote.closing->on : vote.opened);
    const std::string receipt = document.add(result.why);
    ReportSection head{both("一、表决", "1. Ballot"), headOf(dossier.project, *rules.pack), {}, {}};
    head.paragraphs.push_back({QStringLiteral("表决事项：") + rule.name.zh, QStringLiteral("Vote: ") + rule.name.en});
    head.paragraphs.push_back(
        {QStringLiteral("形式：%1，%2 开启%3")
                .arg(vote.isMeeting ? QStringLiteral("会议") : QStringLiteral("函审或投票"), shownDay(vote.opened),
                    vote.closing ? QStringLiteral("，%1 截止").arg(shownDay(vote.closing->on)) : QString()),
            QStringLiteral("Form: %1, opened %2%3")
                .arg(vote.isMeeting ? QStringLiteral("meeting") : QStringLiteral("correspondence"), shownDay(vote.opened),
                    vote.closing ? QStringLiteral(", closed %1").arg(shownDay(vote.closing->on)) : QString())});
    head.paragraphs.push_back({QStringLiteral("文本 SHA-256：") + QString::fromStdString(vote.textHash),
        QStringLiteral("SHA-256 of the text: ") + QString::fromStdString(vote.textHash)});
    if (vote.closing)
        head.paragraphs.push_back({QStringLiteral("名单与票封存：") + QString::fromStdString(vote.closing->hash),
            QStringLiteral("Seal of roster and ballots: ") + QString::fromStdString(vote.closing->hash)});
    const Document* const text = dossier.newest(vote.item);
    if (!text || text->hash != vote.textHash)
        head.paragraphs.push_back(
            both("文本在投票开启后已改动，本次表决无效。", "The text was changed after the vote was opened: this vote is void."));
    head.tables.push_back(countsTable(tally, receipt, result.hasPassed));
    document.sections = {std::move(head), {both("二、名单和表决票", "2. Roster and ballots"), {}, {rosterTable(vote)}, {}}};
    return document;
}

ReportDocument slipReport(const Dossier& dossier, const Vote& vote, const VoteRule& rule, const PackProcedures& rules)
{
    ReportDocument document = begun(slipReportName, slipReportTitle(), vote.opened);
    document.state = "draft";
    document.signatures = {both("秘书处", "Secretariat")};
    ReportTable table{"slips", both("表决单", "Slips"), {{both("姓名", "Name"), 12}, {both("单位", "Unit"), 24}}, {}};
    for (const Choice choice :
        {Choice::Agree, Choice::AgreeWithComments, Choice::ObjectUnlessAdopted, Choice::Object, Choice::Abstain})
        table.columns.push_back({choiceName(choice), 12});
    table.columns.push_back({both("意见", "Opinion"), 24});
    table.columns.push_back({both("签字和日期", "Signature and day"), 16});
    for (const Voter& voter : vote.roster) {
        if (voter.standing != Standing::Votes)
            continue;
        ReportRow row{RowRole::Body, {textCell(voter.name), textCell(voter.unit)}};
        for (int box = 0; box < 5; ++box)
            row.cells.push_back(ReportCell::text(QStringLiteral("□")));
        row.cells.emplace_back();
        row.cells.emplace_back();
        table.rows.push_back(std::move(row));
    }
    ReportSection section{both("一、表决单", "1. Slips"), headOf(dossier.project, *rules.pack), {}, {}};
    section.paragraphs.push_back({QStringLiteral("表决事项：") + rule.name.zh, QStringLiteral("Vote: ") + rule.name.en});
    if (vote.until)
        section.paragraphs.push_back({QStringLiteral("请于 %1 前交回").arg(shownDay(*vote.until)),
            QStringLiteral("To be handed in by %1").arg(shownDay(*vote.until))});
    section.paragraphs.push_back({QStringLiteral("文本 SHA-256：") + QString::fromStdString(vote.textHash),
        QStringLiteral("SHA-256 of the text: ") + QString::fromStdString(vote.textHash)});
    section.tables.push_back(std::move(table));
    document.sections = {std::move(section)};
    return document;
}

ReportDocument minutesReport(const Dossier& dossier, const Vote& vote, const VoteRule& rule, const PackProcedures& rules)
{
    ReportDocument document = begun(minutesReportName, minutesReportTitle(), vote.opened);
    document.state = vote.closing ? "approved" : "draft";
    document.signatures = {both("主持", "Chair"), both("记录", "Recorded by")};
    const Tally tally = tallyOf(vote);
    const Outcome result = outcome(tally, rule, vote.isMeeting, *rules.pack, vote.closing ? vote.closing->on : vote.opened);
    const std::string receipt = document.add(result.why);
    ReportSection meeting{both("一、会议", "1. Meeting"), headOf(dossier.project, *rules.pack), {}, {}};
    meeting.paragraphs.push_back(
        {QStringLiteral("时间：") + shownDay(vote.opened), QStringLiteral("Day: ") + shownDay(vote.opened)});
    meeting.paragraphs.push_back(both("地点：", "Place:"));
    meeting.paragraphs.push_back({QStringLiteral("议程：") + rule.name.zh, QStringLiteral("Agenda: ") + rule.name.en});
    if (!vote.note.isEmpty())
        meeting.paragraphs.push_back({QStringLiteral("说明：") + vote.note, QStringLiteral("Note: ") + vote.note});
    ReportTable signing{"signing", both("名单和签字", "Roster and signatures"),
        {{both("姓名", "Name"), 14}, {both("单位", "Unit"), 30}, {both("签字", "Signature"), 20}}, {}};
    for (const Voter& voter : vote.roster)
        signing.rows.push_back({RowRole::Body, {textCell(voter.name), textCell(voter.unit), ReportCell()}});
    document.sections = {std::move(meeting), {both("二、审查意见", "2. Opinions"), {}, {rosterTable(vote)}, {}},
        {both("三、结论和投票", "3. Conclusion and vote"), {}, {countsTable(tally, receipt, result.hasPassed)}, {}},
        {both("四、签字", "4. Signatures"), {}, {std::move(signing)}, {}}};
    return document;
}

ReportDocument opinionsReport(const Dossier& dossier)
{
    ReportDocument document = begun(opinionsReportName, opinionsReportTitle(), dossier.project.startedOn);
    const CommentCount count = countOf(dossier.comments);
    document.state = count.open > 0 ? "draft" : "approved";
    document.signatures = {both("起草单位", "Drafting unit"), both("负责人", "Head")};
    ReportTable table{"opinions", both("意见汇总", "Opinions"),
        {{both("序号", "No."), 6}, {both("章条编号", "Clause"), 12}, {both("意见内容", "Opinion"), 44},
            {both("提出单位", "From"), 22}, {both("处理意见", "Disposition"), 14}, {both("备注", "Note"), 30}},
        {}};
    for (std::size_t at = 0; at < dossier.comments.size(); ++at) {
        const Comment& comment = dossier.comments[at];
        const QString note = comment.revision.isEmpty() ? comment.reason
            : comment.reason.isEmpty()                  ? comment.revision
                                                        : comment.reason + QStringLiteral("；") + comment.revision;
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(QString::number(at + 1)), textCell(comment.clause), textCell(comment.text), textCell(comment.unit),
                ReportCell::labelled(dispositionName(comment.disposition)), textCell(note)}});
    }
    ReportSection section{both("一、意见及处理", "1. Opinions and what became of them"),
        {{QStringLiteral("项目：") + dossier.project.title, QStringLiteral("Project: ") + dossier.project.title},
            {QStringLiteral("意见 %1 条：采纳 %2，部分采纳 %3，不采纳 %4，未处理 %5")
                    .arg(count.all)
                    .arg(count.adopted)
                    .arg(count.partly)
                    .arg(count.rejected)
                    .arg(count.open),
                QStringLiteral("%1 opinions: %2 adopted, %3 partly, %4 not adopted, %5 open")
                    .arg(count.all)
                    .arg(count.adopted)
                    .arg(count.partly)
                    .arg(count.rejected)
                    .arg(count.open)}},
        {std::move(table)}, {}};
    document.sections = {std::move(section)};
    return document;
}

ReportDocument reviewReport(
    const Dossier& dossier, const AssessmentRule& rule, const PackProcedures& rules, const ReportWords& words, QDate today)
{
    ReportDocument document = begun(reviewReportName, reviewReportTitle(), today);
    document.state = dossier.project.conclusion.empty() ? "draft" : "approved";
    document.signatures = {
        both("起草单位", "Drafting unit"), both("专家组组长", "Head of the panel"), both("秘书处", "Secretariat")};
    ReportTable table{"aspects", both("复审明细", "Review detail"),
        {{both("方面", "Aspect"), 14}, {both("审查内容", "Question"), 52}, {both("回答", "Answer"), 10},
            {both("条款", "Article"), 16}, {both("说明", "Note"), 26}},
        {}};
    for (const AspectQuestion& question : rule.questions) {
        if (!question.countsFor(dossier.project.kind))
            continue;
        const Mark* const mark = dossier.mark(question.id);
        LocalText aspect;
        for (const Aspect& one : rule.aspects) {
            if (one.id == question.aspect)
                aspect = one.name;
        }
        const LocalText answer = !mark    ? both("未回答", "open")
            : mark->answer == Answer::Yes ? both("是", "yes")
            : mark->answer == Answer::No  ? both("否", "no")
                                          : both("不适用", "does not apply");
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(aspect), ReportCell::labelled(question.question), ReportCell::labelled(answer),
                ReportCell::labelled(words.citation(question.citation)), textCell(mark ? mark->note : QString())}});
    }
    ReportSection conclusion{both("二、结论", "2. Conclusion"), {}, {}, {}};
    if (const auto assessment = assess(answersIn(dossier, rule), rule, dossier.project.kind, *rules.pack, today)) {
        LocalText allowed;
        for (const std::string& one : assessment->allowed) {
            const LocalText name = conclusionName(one);
            allowed.zh += (allowed.zh.isEmpty() ? QString() : QStringLiteral("、")) + name.zh;
            allowed.en += (allowed.en.isEmpty() ? QString() : QStringLiteral(", ")) + name.en;
        }
        if (!assessment->open.empty())
            allowed = both("尚有未回答的问题", "questions are open");
        ReportTable result{"conclusion", both("结论", "Conclusion"),
            {{both("各项允许的结论", "What the items allow"), 30}, {both("复审结论", "Conclusion"), 20},
                {both("理由", "Reason"), 50}},
            {}};
        ReportCell cell = ReportCell::labelled(allowed);
        cell.receipt = document.add(assessment->why);
        result.rows.push_back({RowRole::Body,
            {std::move(cell), ReportCell::labelled(conclusionName(dossier.project.conclusion)),
                textCell(dossier.project.conclusionReason)}});
        conclusion.tables.push_back(std::move(result));
    }
    document.sections = {{both("一、复审明细", "1. Review detail"), headOf(dossier.project, *rules.pack), {std::move(table)}, {}},
        std::move(conclusion)};
    return document;
}

ReportDocument courseReport(const Dossier& dossier, const Workflow& workflow, const PackProcedures& rules,
    const WorkCalendar& calendar, const ReportWords&)
{
    ReportDocument document = begun(courseReportName, courseReportTitle(), dossier.project.startedOn);
    document.signatures = {both("秘书处", "Secretariat"), both("审核", "Reviewed by")};
    const auto clocks = clocksOf(dossier.project, dossier.marks, workflow, *rules.pack, calendar);
    ReportTable documents{"documents", both("文件", "Documents"),
        {{both("文件", "Document"), 30}, {both("名称", "Name"), 30}, {both("版本", "Version"), 8}, {both("收到", "Received"), 12},
            {both("SHA-256", "SHA-256"), 40}},
        {}};
    for (const Document& one : dossier.documents) {
        LocalText name = sameText(QString::fromStdString(one.item));
        for (const ClosedList& list : rules.pack->lists) {
            if (const ListItem* const item = list.find(one.item))
                name = item->name;
        }
        documents.rows.push_back({RowRole::Body,
            {ReportCell::labelled(name), textCell(one.name), ReportCell::text(QString::number(one.version)),
                ReportCell::date(one.receivedOn), textCell(QString::fromStdString(one.hash))}});
    }
    ReportTable units{"units", both("起草单位", "Drafting units"), {{both("单位", "Unit"), 40}, {both("牵头", "Leads"), 10}}, {}};
    for (const DraftingUnit& unit : dossier.units)
        units.rows.push_back(
            {RowRole::Body, {textCell(unit.name), unit.isLead ? ReportCell::labelled(both("牵头", "leads")) : ReportCell()}});
    document.sections = {{both("一、办理经过", "1. Steps"), headOf(dossier.project, *rules.pack),
                             {stepsTable(dossier.project, workflow, clocks)}, {}},
        {both("二、文件", "2. Documents"), {}, {std::move(documents)}, {}},
        {both("三、起草单位", "3. Drafting units"), {}, {std::move(units)}, {}}};
    return document;
}

}
