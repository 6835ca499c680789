// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/form_tables.h"

#include <algorithm>
#include <array>

namespace plumbline::standards {

namespace {

constexpr int blankLines = 8; // of a form that is filled in by hand
constexpr char proposalPoints[] = "proposal-points";
constexpr char extensionPoints[] = "extension-application";
constexpr char amendmentPoints[] = "amendment-points";
constexpr char projectReview[] = "project-review";
constexpr char periodicReview[] = "periodic-review";

std::int64_t countOfChoice(const Vote& vote, Choice choice)
{
    return std::count_if(vote.ballots.begin(), vote.ballots.end(), [&](const Ballot& ballot) { return ballot.choice == choice; });
}

/// Of one procedure, whatever the pack, with where each stands.
template <class AddCells>
ReportTable summaryOf(const Facts& facts, const ProcedureBook& book, const char* workflow, ReportTable table, AddCells addCells)
{
    int number = 0;
    for (const Project& project : facts.projects) {
        const PackProcedures* const rules = book.pack(project.pack);
        const Result<const Workflow*> known = book.workflow(project);
        if (project.workflow != workflow || !known)
            continue;
        const Result<Place> place = placeOf(project, **known);
        ReportRow row{
            RowRole::Body, {ReportCell::text(QString::number(++number)), textCell(project.number), textCell(project.title)}};
        addCells(row, project, *rules->pack);
        row.cells.push_back(place ? ReportCell::labelled(place->state->name) : ReportCell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

}

std::vector<const ListItem*> formsOf(const RulePack& pack, const Workflow& workflow)
{
    std::vector<const ListItem*> forms;
    const ClosedList* const list = pack.list("forms." + workflow.id);
    for (std::size_t at = 0; list && at < list->items.size(); ++at)
        forms.push_back(&list->items[at]);
    return forms;
}

const ClosedList* writtenPoints(const RulePack& pack, const Workflow& workflow)
{
    for (const ListItem* const form : formsOf(pack, workflow)) {
        if (form->id == proposalFormName)
            return pack.list(proposalPoints);
        if (form->id == extensionFormName)
            return pack.list(extensionPoints);
        if (form->id == amendmentFormName)
            return pack.list(amendmentPoints);
    }
    return nullptr;
}

LocalText proposalFormTitle()
{
    return both("标准项目建议书", "Proposal of a standard");
}
LocalText proposalSummaryTitle()
{
    return both("标准计划建议汇总表", "Summary of proposals");
}
LocalText commentFormTitle()
{
    return both("标准征求意见表", "Form for opinions");
}
LocalText correspondenceFormTitle()
{
    return both("标准函审结论表", "Conclusion of a correspondence");
}
LocalText examinationFormTitle()
{
    return both("标准审查意见汇总处理表", "Summary of the examination's opinions");
}
LocalText approvalFormTitle()
{
    return both("标准报批审查表", "Approval sheet");
}
LocalText extensionFormTitle()
{
    return both("标准项目延期申请", "Application for an extension");
}
LocalText reviewSummaryTitle()
{
    return both("标准复审结论汇总表", "Summary of reviews");
}
LocalText reviewOpinionsTitle()
{
    return both("标准复审意见表", "Opinions on a review");
}
LocalText amendmentFormTitle()
{
    return both("标准修改通知单", "Amendment sheet");
}
LocalText procedureFormTitle()
{
    return both("标准工作流程", "The procedure, step by step");
}

ReportDocument proposalForm(const FormSource& source)
{
    ReportDocument document = begun(proposalFormName, proposalFormTitle(), source.dossier.project.startedOn);
    document.state = source.dossier.project.steps.empty() ? "draft" : "approved";
    document.signatures = {both("填报人", "Filled in by"), both("牵头起草单位（盖章）", "Lead drafting unit (seal)"),
        both("推荐或申请单位（盖章）", "Recommender or applicant (seal)")};
    std::vector<const Transition*> asking = transitionsFrom(source, source.workflow.states.front().id);
    document.sections = {{both("一、项目", "1. Project"), {}, {projectPairs(source)}, {}},
        {both("二、起草单位", "2. Drafting units"), {}, {unitsTable(source.dossier)}, {}},
        {both("三、建议内容", "3. What is proposed"), {},
            {pointsTable(source, proposalPoints, both("建议内容", "What is proposed"))}, {}},
        {both("四、附送材料和核对", "4. What comes with it"), {}, {askedTable(source, asking)}, {}}};
    return document;
}

ReportDocument commentForm(const FormSource& source)
{
    ReportDocument document = begun(commentFormName, commentFormTitle(), source.dossier.project.startedOn);
    document.state = "draft";
    document.signatures = {both("提出单位（盖章）", "Given by (seal)"), both("联系人和电话", "Contact"), both("日期", "Day")};
    ReportSection section{both("一、意见", "1. Opinions"), headOf(source.dossier.project, *source.rules.pack), {}, {}};
    for (const RunningClock& clock : source.clocks) {
        if (clock.deadline->id == "standards.k.open")
            section.paragraphs.push_back({QStringLiteral("请于 %1 前返回；没有意见也请回函。").arg(shownDay(clock.due.day)),
                QStringLiteral("To be returned by %1, also where there is no opinion.").arg(shownDay(clock.due.day))});
    }
    ReportTable table{"blank", both("意见表", "Opinions"),
        {{both("序号", "No."), 6}, {both("章条编号", "Clause"), 14}, {both("意见内容", "Opinion"), 40},
            {both("修改建议及理由", "Proposal, and why"), 54}},
        {}};
    for (int line = 1; line <= blankLines; ++line)
        table.rows.push_back(
            {RowRole::Body, {ReportCell::text(QString::number(line)), ReportCell(), ReportCell(), ReportCell()}});
    section.tables.push_back(std::move(table));
    document.sections = {std::move(section)};
    return document;
}

ReportDocument correspondenceForm(const FormSource& source, const Vote& vote, const VoteRule& rule)
{
    ReportDocument document = begun(correspondenceFormName, correspondenceFormTitle(), vote.opened);
    document.state = vote.closing ? "approved" : "draft";
    document.signatures = {both("秘书处", "Secretariat"), both("技术委员会负责人", "Head of the committee")};
    const Tally tally = tallyOf(vote);
    const Outcome result =
        outcome(tally, rule, vote.isMeeting, *source.rules.pack, vote.closing ? vote.closing->on : vote.opened);
    ReportTable table = pairsTable("slips", both("表决单", "Slips"));
    addPair(table, both("开始日期", "Begun on"), ReportCell::date(vote.opened));
    addPair(table, both("截止日期", "Last day"), dayCell(vote.until));
    addPair(table, both("发出表决单", "Slips sent"), countCell(tally.members));
    addPair(table, both("收回表决单", "Slips returned"), countCell(std::int64_t(vote.ballots.size())));
    for (const Choice choice :
        {Choice::Agree, Choice::AgreeWithComments, Choice::ObjectUnlessAdopted, Choice::Object, Choice::Abstain})
        addPair(table, choiceName(choice), countCell(countOfChoice(vote, choice)));
    const auto confirmed =
        std::count_if(vote.ballots.begin(), vote.ballots.end(), [](const Ballot& ballot) { return ballot.isConfirmed; });
    addPair(table, both("其中采纳后已确认赞成", "Of these confirmed after adoption"), countCell(confirmed));
    addPair(table, both("没有收回", "Not returned"), countCell(tally.waiting()));
    ReportCell conclusion = ReportCell::labelled(!vote.closing ? both("未截止", "not closed")
            : result.hasPassed                                 ? both("通过", "passed")
                                                               : both("未通过", "failed"));
    conclusion.receipt = document.add(result.why);
    addPair(table, both("函审结论", "Conclusion"), std::move(conclusion));
    document.sections = {
        {both("一、项目", "1. Project"), headOf(source.dossier.project, *source.rules.pack), {std::move(table)}, {}},
        {both("二、表决单", "2. Slips"), {}, {rosterTable(vote)}, {}}};
    return document;
}

ReportDocument examinationForm(const FormSource& source)
{
    ReportDocument document = begun(examinationFormName, examinationFormTitle(), source.dossier.project.startedOn);
    const std::vector<Opinion> opinions = opinionsOf(source.dossier, OpinionsOf::Examination);
    document.state = countOf(opinions).open > 0 ? "draft" : "approved";
    document.signatures = {both("牵头起草单位", "Lead drafting unit"), both("秘书处", "Secretariat")};
    document.sections = {{both("一、审查意见及处理", "1. Opinions and what became of them"),
                             headOf(source.dossier.project, *source.rules.pack), {opinionsTable(opinions, {})}, {}},
        {both("二、表决单上的意见", "2. Opinions on the slips"), {}, {ballotOpinions(source.dossier)}, {}}};
    return document;
}

ReportDocument approvalForm(const FormSource& source)
{
    const Result<Place> place = placeOf(source.dossier.project, source.workflow);
    ReportDocument document = begun(approvalFormName, approvalFormTitle(), source.dossier.project.startedOn);
    document.state = place && place->state->ending == Ending::Good ? "approved" : "draft";
    document.signatures = {both("秘书处", "Secretariat"), both("审核", "Reviewed by"), both("批准", "Approved by")};
    ReportTable votes = votesTable(source, document);
    document.sections = {{both("一、项目", "1. Project"), {}, {projectPairs(source)}, {}},
        {both("二、起草单位", "2. Drafting units"), {}, {unitsTable(source.dossier)}, {}},
        {both("三、办理经过", "3. Course"), {}, {stepsTable(source.dossier.project, source.workflow, source.clocks)}, {}},
        {both("四、材料和核对", "4. Papers and checks"), {}, {askedTable(source, transitionsFrom(source, {}))}, {}},
        {both("五、意见处理", "5. Opinions"), {}, {opinionCounts(source.dossier)}, {}},
        {both("六、审查和表决", "6. Examination and votes"), {}, {std::move(votes)}, {}},
        {both("七、审核意见", "7. Opinions of the offices"), {}, {officesTable(source)}, {}}};
    return document;
}

ReportDocument extensionForm(const FormSource& source)
{
    ReportDocument document = begun(extensionFormName, extensionFormTitle(), source.dossier.project.startedOn);
    document.state = source.dossier.project.steps.empty() ? "draft" : "approved";
    document.signatures = {both("负责人", "Head"), both("起草单位（盖章）", "Drafting unit (seal)"), both("日期", "Day")};
    document.sections = {{both("一、项目", "1. Project"), {}, {projectPairs(source)}, {}},
        {both("二、起草单位", "2. Drafting units"), {}, {unitsTable(source.dossier)}, {}},
        {both("三、申请内容", "3. Application"), {}, {pointsTable(source, extensionPoints, both("申请内容", "Application"))},
            {}}};
    return document;
}

ReportDocument amendmentForm(const FormSource& source)
{
    const Result<Place> place = placeOf(source.dossier.project, source.workflow);
    ReportDocument document = begun(amendmentFormName, amendmentFormTitle(), source.dossier.project.startedOn);
    document.state = place && place->state->ending == Ending::Good ? "approved" : "draft";
    document.signatures = {
        both("技术委员会（盖章）", "Committee (seal)"), both("审核", "Reviewed by"), both("批准", "Approved by")};
    document.sections = {{both("一、标准", "1. Standard"), {}, {projectPairs(source)}, {}},
        {both("二、修改内容", "2. What is amended"), {},
            {pointsTable(source, amendmentPoints, both("修改内容", "What is amended"))}, {}},
        {both("三、审核意见", "3. Opinions of the offices"), {}, {officesTable(source)}, {}}};
    return document;
}

ReportDocument reviewOpinionsForm(const FormSource& source, const Vote& vote)
{
    ReportDocument document = begun(reviewOpinionsName, reviewOpinionsTitle(), vote.opened);
    document.state = vote.closing ? "approved" : "draft";
    document.signatures = {both("专家签字", "Experts"), both("秘书处", "Secretariat")};
    ReportTable conclusion = pairsTable("conclusion", both("复审结论", "Conclusion"));
    addPair(conclusion, both("结论", "Conclusion"), ReportCell::labelled(conclusionName(source.dossier.project.conclusion)));
    addPair(conclusion, both("理由", "Reason"), textCell(source.dossier.project.conclusionReason));
    document.sections = {
        {both("一、标准", "1. Standard"), headOf(source.dossier.project, *source.rules.pack), {std::move(conclusion)}, {}},
        {both("二、意见", "2. Opinions"), {}, {rosterTable(vote)}, {}}};
    return document;
}

ReportDocument procedureForm(const FormSource& source)
{
    ReportDocument document = begun(procedureFormName, procedureFormTitle(), source.today);
    ReportTable table{"procedure", both("流程", "Procedure"),
        {{both("阶段", "From"), 20}, {both("步骤", "Step"), 22}, {both("到达", "To"), 20}, {both("办理者", "By"), 20},
            {both("条件和材料", "What is asked"), 40}, {both("期限", "Within"), 22}, {both("条款", "Article"), 14},
            {both("办理日期", "Taken on"), 12}},
        {}};
    for (const Transition* const transition : transitionsFrom(source, {})) {
        LocalText from;
        for (const std::string& state : transition->from) {
            const LocalText& name = source.workflow.state(state)->name;
            from.zh += (from.zh.isEmpty() ? QString() : QStringLiteral("、")) + name.zh;
            from.en += (from.en.isEmpty() ? QString() : QStringLiteral(", ")) + name.en;
        }
        std::optional<QDate> taken;
        for (const Step& step : source.dossier.project.steps) {
            if (step.transition == transition->id)
                taken = step.on;
        }
        const ClosedList* const actors = source.rules.pack->list("actors");
        const Deadline* const deadline = source.rules.pack->deadline(transition->deadline);
        LocalText asked = askedWords(*transition, source.rules);
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(std::move(from)), ReportCell::labelled(transition->name),
                ReportCell::labelled(source.workflow.state(transition->to)->name),
                ReportCell::labelled(actors->find(transition->who)->name),
                asked.zh.isEmpty() ? ReportCell() : ReportCell::labelled(std::move(asked)),
                deadline ? ReportCell::labelled(deadline->name) : ReportCell(),
                ReportCell::labelled(source.words.citation(transition->citation)), dayCell(taken)}});
    }
    document.sections = {{source.workflow.name, headOf(source.dossier.project, *source.rules.pack), {std::move(table)}, {}}};
    for (LocalText& reading : countingReadings(*source.rules.pack))
        document.sections.front().paragraphs.push_back(std::move(reading));
    return document;
}

ReportDocument proposalSummary(const Facts& facts, const ProcedureBook& book, QDate today)
{
    ReportDocument document = begun(proposalSummaryName, proposalSummaryTitle(), today);
    document.signatures = {both("填报人", "Filled in by"), both("推荐单位（盖章）", "Recommender (seal)")};
    ReportTable table{"proposals", both("计划建议", "Proposals"),
        {{both("序号", "No."), 6}, {both("项目编号", "Number"), 16}, {both("名称", "Title"), 40}, {both("种类", "Kind"), 20},
            {both("制定或修订", "New or revision"), 12}, {both("归口", "Committee"), 26}, {both("负责人", "Leader"), 16},
            {both("阶段", "Stage"), 16}},
        {}};
    document.sections = {{both("一、计划建议", "1. Proposals"), {},
        {summaryOf(facts, book, projectReview, std::move(table),
            [&](ReportRow& row, const Project& project, const RulePack& pack) {
                const Body* const body = project.body ? facts.body(*project.body) : nullptr;
                row.cells.push_back(ReportCell::labelled(itemName(pack, project.kind)));
                row.cells.push_back(ReportCell::labelled(project.isRevision ? both("修订", "revision") : both("制定", "new")));
                row.cells.push_back(textCell(body ? body->name : QString()));
                row.cells.push_back(textCell(personName(facts, project.leader)));
            })},
        {}}};
    return document;
}

ReportDocument reviewSummary(const Facts& facts, const ProcedureBook& book, QDate today)
{
    ReportDocument document = begun(reviewSummaryName, reviewSummaryTitle(), today);
    document.signatures = {both("秘书处", "Secretariat"), both("技术委员会负责人", "Head of the committee")};
    ReportTable table{"reviews", both("复审结论", "Reviews"),
        {{both("序号", "No."), 6}, {both("项目编号", "Number"), 16}, {both("名称", "Title"), 36},
            {both("标准编号", "Standard"), 20}, {both("实施日期", "In force since"), 12}, {both("结论", "Conclusion"), 14},
            {both("理由", "Reason"), 36}, {both("阶段", "Stage"), 18}},
        {}};
    document.sections = {{both("一、复审结论", "1. Conclusions"), {},
        {summaryOf(facts, book, periodicReview, std::move(table),
            [](ReportRow& row, const Project& project, const RulePack&) {
                row.cells.push_back(textCell(project.standard));
                row.cells.push_back(dayCell(project.inForceSince));
                row.cells.push_back(ReportCell::labelled(conclusionName(project.conclusion)));
                row.cells.push_back(textCell(project.conclusionReason));
            })},
        {}}};
    return document;
}

}
