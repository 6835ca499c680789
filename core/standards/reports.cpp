// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/reports.h"

#include "core/standards/editions.h"
#include "core/standards/register.h"
#include "core/standards/report_parts.h"

#include <algorithm>

namespace plumbline::standards {

namespace {

/// What is found about the register and what stands beside it.
constexpr std::string_view ownCodes[] = {
    "standards.register.", "standards.reference.", "standards.sampling.", "standards.order."};

LocalText validityName(const ReferenceStanding& standing)
{
    switch (standing.validity) {
    case Validity::InForce:
        return both("有效", "in force");
    case Validity::Replaced:
        return both("所注版本已更新", "replaced");
    case Validity::Withdrawn:
        return both("已废止", "withdrawn");
    case Validity::Unknown:
        return both("台账中没有", "not in the register");
    case Validity::Malformed:
        break;
    }
    return both("编号不认得", "not a known number");
}

ReportTable referencesTable(const Facts& facts, QDate today)
{
    ReportTable table{"references", both("引用", "References"),
        {{both("文件", "Paper"), 30}, {both("条款", "Clause"), 12}, {both("引用的标准", "Standard"), 22},
            {both("方式", "How"), 14}, {both("状态", "State"), 18}, {both("现行标准", "Instead"), 22}},
        {}};
    const Editions editions(facts.own, today);
    for (const Reference& reference : facts.references) {
        const ReferenceStanding standing = editions.standingOf(reference.number);
        table.rows.push_back({RowRole::Body,
            {textCell(reference.document), textCell(reference.clause), textCell(reference.number),
                ReportCell::labelled(standing.isDated ? both("注日期", "dated") : both("不注日期", "undated")),
                ReportCell::labelled(validityName(standing)),
                textCell(standing.instead ? standing.instead->number : QString())}});
    }
    return table;
}

/// Each sampling with what was ordered after it, and when each thing was done.
ReportTable samplingsTable(const Facts& facts, const RulePack* mines)
{
    ReportTable table{"samplings", both("抽检和责令", "Samplings and orders"),
        {{both("日期", "Day"), 12}, {both("标准", "Standard"), 20}, {both("对象", "What"), 24}, {both("结果", "Result"), 10},
            {both("责令文号", "Order"), 18}, {both("期限", "Due"), 12}, {both("办理情况", "Done"), 44}},
        {}};
    for (const Sampling& sampling : facts.samplings) {
        const ReportRow row{RowRole::Body,
            {ReportCell::date(sampling.on), textCell(sampling.standard), textCell(sampling.subject),
                ReportCell::labelled(sampling.hasPassed ? both("合格", "passed") : both("不合格", "failed"))}};
        ReportRow plain = row;
        plain.cells.insert(plain.cells.end(), {ReportCell(), ReportCell(), textCell(sampling.done)});
        bool isOrdered = false;
        for (const Order& order : facts.orders) {
            if (order.sampling != sampling.id)
                continue;
            isOrdered = true;
            LocalText done;
            for (const auto& [duty, day] : order.doneOn) {
                const LocalText name = mines ? itemName(*mines, duty) : sameText(QString::fromStdString(duty));
                done.zh += (done.zh.isEmpty() ? QString() : QStringLiteral("；")) + name.zh + QLatin1Char(' ') + shownDay(day);
                done.en += (done.en.isEmpty() ? QString() : QStringLiteral("; ")) + name.en + QLatin1Char(' ') + shownDay(day);
            }
            ReportRow ordered = row;
            ordered.cells.push_back(textCell(order.number));
            ordered.cells.push_back(dayCell(order.dueOn));
            ordered.cells.push_back(done.zh.isEmpty() ? ReportCell() : ReportCell::labelled(std::move(done)));
            table.rows.push_back(std::move(ordered));
        }
        if (!isOrdered)
            table.rows.push_back(std::move(plain));
    }
    return table;
}

/// As signature lists of committees have it.
LocalText presentLine(const Tally& tally)
{
    return {QStringLiteral("全体 %1 人，到会 %2 人").arg(tally.members).arg(tally.taking()),
        QStringLiteral("Members in all: %1; present: %2").arg(tally.members).arg(tally.taking())};
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
            {both("实施日期", "Implemented"), 12}, {both("标龄（年）", "Age (years)"), 8}, {both("下次复审", "Next review"), 12},
            {both("替代", "Replaced by"), 16}, {both("使用", "Used in"), 18}, {both("标注", "Marked in"), 18}},
        {}};
    for (const RegisterLine& line : registerLines(facts, book, calendar, today)) {
        const OwnStandard& standard = *line.standard;
        table.rows.push_back({RowRole::Body,
            {textCell(standard.number), textCell(standard.title), ReportCell::labelled(statusName(standard.status)),
                dayCell(standard.implementedOn), line.age ? countCell(line.age->years) : ReportCell(),
                dayCell(line.age ? std::optional(line.age->reviewDue) : std::nullopt), textCell(line.replacedBy),
                textCell(standard.usedIn), textCell(standard.markedIn)}});
    }
    std::vector<Finding> ownFindings;
    for (const Finding& finding : found) {
        const bool isOwn = std::any_of(
            std::begin(ownCodes), std::end(ownCodes), [&](std::string_view prefix) { return finding.code.starts_with(prefix); });
        if (isOwn)
            ownFindings.push_back(finding);
    }
    const PackProcedures* const mines = book.pack("kuangan-2023-13");
    document.sections = {{both("一、台账", "1. Register"), {}, {std::move(table)}, {}},
        {both("二、引用", "2. References"), {}, {referencesTable(facts, today)}, {}},
        {both("三、抽检和责令", "3. Samplings and orders"), {}, {samplingsTable(facts, mines ? mines->pack : nullptr)}, {}},
        {both("四、待办与不符", "4. What is to be done"), {}, {findingRows(ownFindings, words)}, {}}};
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
        {both("四、签字", "4. Signatures"), {presentLine(tally)}, {std::move(signing)}, {}}};
    return document;
}

ReportDocument opinionsReport(const Dossier& dossier)
{
    ReportDocument document = begun(opinionsReportName, opinionsReportTitle(), dossier.project.startedOn);
    const std::vector<Opinion> opinions = opinionsOf(dossier, OpinionsOf::Consultation);
    const CommentCount count = countOf(opinions);
    document.state = count.open > 0 ? "draft" : "approved";
    document.signatures = {both("起草单位", "Drafting unit"), both("负责人", "Head")};
    ReportSection section{both("一、意见及处理", "1. Opinions and what became of them"),
        {{QStringLiteral("项目：") + dossier.project.title, QStringLiteral("Project: ") + dossier.project.title}},
        {opinionsTable(opinions, dossier.addressees)}, {}};
    if (count.repeated > 0)
        section.paragraphs.push_back({QStringLiteral("另有 %1 条与表中意见相同，已并入，提出单位一并列出。").arg(count.repeated),
            QStringLiteral("%1 more say the same as one of these: they are merged, and who gave them is named there.")
                .arg(count.repeated)});
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
    const WorkCalendar& calendar, const ReportWords& words)
{
    ReportDocument document = begun(courseReportName, courseReportTitle(), dossier.project.startedOn);
    document.signatures = {both("秘书处", "Secretariat"), both("审核", "Reviewed by")};
    const auto clocks = clocksOf(dossier.project, dossier.marks, workflow, *rules.pack, calendar);
    ReportTable documents{"documents", both("文件", "Documents"),
        {{both("文件", "Document"), 30}, {both("名称", "Name"), 30}, {both("版本", "Version"), 8}, {both("收到", "Received"), 12},
            {both("SHA-256", "SHA-256"), 40}},
        {}};
    for (const Document& one : dossier.documents) {
        documents.rows.push_back({RowRole::Body,
            {ReportCell::labelled(itemName(*rules.pack, one.item)), textCell(one.name),
                ReportCell::text(QString::number(one.version)), ReportCell::date(one.receivedOn),
                textCell(QString::fromStdString(one.hash))}});
    }
    document.sections = {{both("一、办理经过", "1. Steps"), headOf(dossier.project, *rules.pack),
                             {stepsTable(dossier.project, workflow, clocks)}, {}},
        {both("二、期限", "2. Periods"), countingReadings(*rules.pack), {clocksTable(clocks, words)}, {}},
        {both("三、文件", "3. Documents"), {}, {std::move(documents)}, {}},
        {both("四、起草单位", "4. Drafting units"), {}, {unitsTable(dossier)}, {}}};
    return document;
}

}
