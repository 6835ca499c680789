// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/form_tables.h"

#include <algorithm>
#include <set>

namespace plumbline::standards {

namespace {

LocalText yesOrNo(bool isSo)
{
    return isSo ? both("是", "yes") : both("否", "no");
}

std::optional<Id> firstDrafterOf(const Dossier& dossier)
{
    const auto first =
        std::find_if(dossier.drafters.begin(), dossier.drafters.end(), [](const Drafter& drafter) { return drafter.isFirst; });
    return first == dossier.drafters.end() ? std::nullopt : std::optional(first->person);
}

bool isForKind(const ListItem& item, const Project& project)
{
    return item.only.empty() || std::find(item.only.begin(), item.only.end(), project.kind) != item.only.end();
}

ReportRow documentRow(const FormSource& source, const ListItem& item)
{
    const Document* const newest = source.dossier.newest(item.id);
    return {RowRole::Body,
        {ReportCell::labelled(item.name), textCell(newest ? newest->name : QString()),
            newest ? ReportCell::text(QString::number(newest->version)) : ReportCell(),
            newest ? ReportCell::date(newest->receivedOn) : ReportCell::labelled(both("未收到", "missing")),
            ReportCell::labelled(source.words.citation(item.citation))}};
}

ReportRow tickRow(const FormSource& source, const ListItem& item)
{
    const Mark* const mark = source.dossier.mark(item.id);
    const LocalText answer = !mark             ? both("未勾选", "not ticked")
        : mark->answer == Answer::Yes          ? both("已具备", "there")
        : mark->answer == Answer::DoesNotApply ? both("不适用", "does not apply")
                                               : both("不具备", "not there");
    return {RowRole::Body,
        {ReportCell::labelled(item.name), ReportCell::labelled(answer), ReportCell(),
            mark ? ReportCell::date(mark->on) : ReportCell(), ReportCell::labelled(source.words.citation(item.citation))}};
}

}

ReportTable pairsTable(const char* name, LocalText title)
{
    return {name, std::move(title), {{both("项目", "Item"), 24}, {both("内容", "Content"), 66}}, {}};
}
void addPair(ReportTable& table, LocalText what, ReportCell content)
{
    table.rows.push_back({RowRole::Body, {ReportCell::labelled(std::move(what)), std::move(content)}});
}

QString personName(const Facts& facts, const std::optional<Id>& id)
{
    const Person* const person = id ? facts.person(*id) : nullptr;
    if (!person)
        return {};
    return person->title.isEmpty() ? person->name : person->name + QStringLiteral("（") + person->title + QStringLiteral("）");
}

ReportTable projectPairs(const FormSource& source)
{
    const Project& project = source.dossier.project;
    ReportTable table = pairsTable("project", both("项目", "Project"));
    addPair(table, both("标准名称", "Title"), textCell(project.title));
    addPair(table, both("项目编号", "Number of the project"), textCell(project.number));
    addPair(table, both("标准种类", "Kind of standard"), ReportCell::labelled(itemName(*source.rules.pack, project.kind)));
    addPair(table, both("制定或修订", "New or a revision"),
        ReportCell::labelled(project.isRevision ? both("修订", "revision") : both("制定", "new")));
    addPair(table, both("标准编号", "Number of the standard"), textCell(project.standard));
    const Body* const body = project.body ? source.facts.body(*project.body) : nullptr;
    addPair(table, both("归口委员会", "Committee in charge"),
        textCell(body ? (body->name + QLatin1Char(' ') + body->number).trimmed() : QString()));
    addPair(table, both("项目负责人", "Leader"), textCell(personName(source.facts, project.leader)));
    addPair(table, both("第一起草人", "First drafter"), textCell(personName(source.facts, firstDrafterOf(source.dossier))));
    addPair(table, both("开始日期", "Begun on"), ReportCell::date(project.startedOn));
    addPair(table, both("完成期限", "End of the term"), dayCell(project.dueOn));
    addPair(table, both("急需", "Urgent"), ReportCell::labelled(yesOrNo(project.isUrgent)));
    return table;
}

ReportTable pointsTable(const FormSource& source, const char* list, LocalText title)
{
    ReportTable table{list, std::move(title),
        {{both("序号", "No."), 6}, {both("栏目", "Point"), 30}, {both("内容", "Content"), 60}, {both("条款", "Article"), 14}},
        {}};
    const ClosedList* const points = source.rules.pack->list(list);
    int number = 0;
    for (std::size_t at = 0; points && at < points->items.size(); ++at) {
        const ListItem& point = points->items[at];
        if (!isForKind(point, source.dossier.project))
            continue;
        const Mark* const mark = source.dossier.mark(point.id);
        const bool doesNotApply = mark && mark->answer == Answer::DoesNotApply;
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(QString::number(++number)), ReportCell::labelled(point.name),
                doesNotApply ? ReportCell::labelled(both("不适用", "does not apply")) : textCell(mark ? mark->note : QString()),
                ReportCell::labelled(source.words.citation(point.citation))}});
    }
    return table;
}

ReportTable askedTable(const FormSource& source, const std::vector<const Transition*>& transitions)
{
    ReportTable table{"papers", both("材料和核对", "Papers and checks"),
        {{both("事项", "Item"), 40}, {both("文件或结论", "File or answer"), 26}, {both("版本", "Version"), 8},
            {both("日期", "Day"), 12}, {both("条款", "Article"), 14}},
        {}};
    std::set<std::string> seen;
    for (const Transition* const transition : transitions) {
        for (const Guard& guard : transition->guards) {
            const bool isOfDocuments = guard.kind == "documents";
            if ((!isOfDocuments && guard.kind != "checklist") || !guard.countsFor(source.dossier.project.kind)
                || !seen.insert(guard.of).second)
                continue;
            const ClosedList& list = *source.rules.pack->list(guard.of);
            table.rows.push_back(
                {RowRole::Group, {ReportCell::labelled(list.name), ReportCell(), ReportCell(), ReportCell(), ReportCell()}});
            for (const ListItem& item : list.items) {
                if (isForKind(item, source.dossier.project))
                    table.rows.push_back(isOfDocuments ? documentRow(source, item) : tickRow(source, item));
            }
        }
    }
    return table;
}

std::vector<const Transition*> transitionsFrom(const FormSource& source, std::string_view state)
{
    std::vector<const Transition*> found;
    for (const Transition& transition : source.workflow.transitions) {
        if ((state.empty() || transition.leaves(state)) && transition.isFor(source.dossier.project.kind))
            found.push_back(&transition);
    }
    return found;
}

ReportTable officesTable(const FormSource& source)
{
    ReportTable table{"offices", both("审核意见", "Opinions of the offices"),
        {{both("办理者", "Office"), 30}, {both("意见", "Opinion"), 40},
            {both("签字（盖章）和日期", "Signature, seal and day"), 28}},
        {}};
    std::set<std::string> seen;
    for (const Transition* const transition : transitionsFrom(source, {})) {
        if (!seen.insert(transition->who).second)
            continue;
        const ClosedList* const actors = source.rules.pack->list("actors");
        const ListItem* const actor = actors ? actors->find(transition->who) : nullptr;
        table.rows.push_back({RowRole::Body,
            {actor ? ReportCell::labelled(actor->name) : textCell(QString::fromStdString(transition->who)), ReportCell(),
                ReportCell()}});
    }
    return table;
}

ReportTable votesTable(const FormSource& source, ReportDocument& document)
{
    ReportTable table{"votes", both("审查和表决", "Examination and votes"),
        {{both("表决", "Vote"), 26}, {both("形式", "Form"), 12}, {both("开启", "Opened"), 12}, {both("名单", "Roster"), 8},
            {both("赞成", "Agree"), 8}, {both("不赞成", "Object"), 8}, {both("弃权", "Abstain"), 8},
            {both("结果", "Result"), 12}},
        {}};
    for (const Vote& vote : source.dossier.votes) {
        const VoteRule* const rule = source.rules.procedures->vote(vote.rule);
        if (!rule)
            continue;
        const Tally tally = tallyOf(vote);
        ReportCell result = ReportCell::labelled(both("未截止", "not closed"));
        if (vote.closing) {
            const Outcome reckoned = outcome(tally, *rule, vote.isMeeting, *source.rules.pack, vote.closing->on);
            result = ReportCell::labelled(reckoned.hasPassed ? both("通过", "passed") : both("未通过", "failed"));
            result.receipt = document.add(reckoned.why);
        }
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(rule->name),
                ReportCell::labelled(vote.isMeeting ? both("会议", "meeting") : both("函审或投票", "correspondence")),
                ReportCell::date(vote.opened), countCell(tally.members), countCell(tally.agree), countCell(tally.object),
                countCell(tally.abstain), std::move(result)}});
    }
    return table;
}

ReportTable opinionCounts(const Dossier& dossier)
{
    ReportTable table{"opinion-counts", both("意见处理", "Opinions"),
        {{both("阶段", "Stage"), 26}, {both("意见", "Opinions"), 12}, {both("采纳", "Adopted"), 12},
            {both("部分采纳", "Partly"), 12}, {both("不采纳", "Not adopted"), 12}, {both("未处理", "Open"), 12}},
        {}};
    const auto row = [&](LocalText stage, OpinionsOf which) {
        const CommentCount count = countOf(opinionsOf(dossier, which));
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(std::move(stage)), countCell(count.all), countCell(count.adopted), countCell(count.partly),
                countCell(count.rejected), countCell(count.open)}});
    };
    row(both("征求意见", "Consultation"), OpinionsOf::Consultation);
    row(both("审查", "Examination"), OpinionsOf::Examination);
    return table;
}

ReportTable ballotOpinions(const Dossier& dossier)
{
    ReportTable table{"ballot-opinions", both("表决单上的意见", "Opinions on the slips"),
        {{both("姓名", "Name"), 14}, {both("单位", "Unit"), 26}, {both("表决", "Choice"), 20}, {both("意见", "Opinion"), 44}},
        {}};
    for (const Vote& vote : dossier.votes) {
        for (const Ballot& ballot : vote.ballots) {
            const auto voter =
                std::find_if(vote.roster.begin(), vote.roster.end(), [&](const Voter& one) { return one.id == ballot.voter; });
            if (ballot.opinion.isEmpty() || voter == vote.roster.end())
                continue;
            table.rows.push_back({RowRole::Body,
                {textCell(voter->name), textCell(voter->unit), ReportCell::labelled(choiceName(ballot.choice)),
                    textCell(ballot.opinion)}});
        }
    }
    return table;
}

LocalText askedWords(const Transition& transition, const PackProcedures& rules)
{
    LocalText asked;
    const auto take = [&](const LocalText& name) {
        asked.zh += (asked.zh.isEmpty() ? QString() : QStringLiteral("、")) + name.zh;
        asked.en += (asked.en.isEmpty() ? QString() : QStringLiteral(", ")) + name.en;
    };
    for (const Guard& guard : transition.guards) {
        const ClosedList* const list = rules.pack->list(guard.of);
        const VoteRule* const vote = rules.procedures->vote(guard.of);
        const Result<const Parameter*> value = rules.pack->parameter(guard.of);
        const Deadline* const deadline = rules.pack->deadline(guard.of);
        if (guard.kind == "reason")
            take(both("说明理由", "a reason"));
        else if (list)
            take(list->name);
        else if (vote)
            take(vote->name);
        else if (value)
            take((*value)->name);
        else if (deadline)
            take(deadline->name);
    }
    return asked;
}

}
