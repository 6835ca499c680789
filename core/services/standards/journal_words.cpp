// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standards/journal_words.h"

#include "core/services/standards/sheets.h"

#include <algorithm>

namespace plumbline::standards {

namespace {

struct JournalWord {
    std::string_view key;
    const char* zh;
    const char* en;
};

/// Kinds of records, and the tables without a sheet.
constexpr JournalWord tableWords[] = {
    {"standards.project.begin", "立项登记", "Project begun"},
    {"standards.project.follow", "转入后续程序", "Project goes on"},
    {"standards.mark.save", "勾选或回答", "Ticked or answered"},
    {"standards.document.add", "收到文件", "Document handed in"},
    {"standards.conclusion", "得出结论", "Conclusion drawn"},
    {"standards.vote.open", "开启投票", "Vote opened"},
    {"standards.ballot.cast", "收到表决票", "Ballots cast"},
    {"standards.ballot.confirm", "采纳后确认", "Adoption confirmed"},
    {"standards.vote.close", "投票截止计票", "Vote closed"},
    {"standards.comment.dispose", "处理意见", "Opinion disposed of"},
    {"standards.comment.merge", "意见并入", "Opinions merged"},
    {"standards.comment.apart", "意见不相同", "Opinions kept apart"},
    {"standards.comment.part", "撤回意见异同判断", "Judgement on opinions taken back"},
    {"standards.likeness", "意见异同", "Likeness of opinions"},
    {"standards.mark", "勾选", "Mark"},
    {"standards.document", "文件", "Document"},
    {"standards.vote", "投票", "Vote"},
    {"standards.voter", "投票名单", "Name on a roster"},
    {"standards.ballot", "表决票", "Ballot"},
    {"standards.confirmation", "采纳确认", "Confirmation"},
    {"standards.closing", "投票结果", "Result of a vote"},
    {"standards.step", "办理步骤", "Step"},
};
/// Columns and choices of those, whatever the table.
constexpr JournalWord columnWords[] = {
    {"project", "项目", "Project"},
    {"item", "事项", "Item"},
    {"answer", "回答", "Answer"},
    {"answer=yes", "是", "yes"},
    {"answer=no", "否", "no"},
    {"answer=does-not-apply", "不适用", "does not apply"},
    {"marked_on", "日期", "Day"},
    {"note", "说明", "Note"},
    {"version", "版本", "Version"},
    {"name", "名称", "Name"},
    {"content", "内容", "Content"},
    {"received_on", "收到日期", "Received on"},
    {"rule", "规则", "Rule"},
    {"is_meeting", "会议形式", "Meeting"},
    {"opened_on", "开启日期", "Opened on"},
    {"until_day", "截止日期", "Until"},
    {"vote", "投票", "Vote"},
    {"person", "人员", "Person"},
    {"unit", "单位", "Unit"},
    {"unit_kind", "单位类型", "Kind of unit"},
    {"standing", "资格", "Standing"},
    {"standing=votes", "有表决权", "votes"},
    {"standing=recused", "回避", "recused"},
    {"standing=drafter", "起草人", "drafter"},
    {"reason", "理由", "Reason"},
    {"voter", "投票人", "Voter"},
    {"choice", "表决", "Choice"},
    {"choice=agree", "赞成", "agrees"},
    {"choice=agree-with-comments", "赞成，有建议", "agrees, with comments"},
    {"choice=object-unless-adopted", "不赞成，采纳则改为赞成", "objects unless adopted"},
    {"choice=object", "不赞成", "objects"},
    {"choice=abstain", "弃权", "abstains"},
    {"cast_on", "投票日期", "Cast on"},
    {"opinion", "意见", "Opinion"},
    {"ballot", "表决票", "Ballot"},
    {"adopted_on", "采纳日期", "Adopted on"},
    {"confirmed_on", "确认日期", "Confirmed on"},
    {"closed_on", "截止日期", "Closed on"},
    {"has_passed", "通过", "Passed"},
    {"receipt", "依据", "Receipt"},
    {"seal", "封存校验", "Seal"},
    {"transition", "步骤", "Step"},
    {"state", "到达阶段", "Stage reached"},
    {"taken_on", "日期", "Day"},
    {"taken_by", "由谁", "By"},
    {"proof", "各项依据", "Proof"},
    {"earlier", "先收到的意见", "Earlier opinion"},
    {"later", "后收到的意见", "Later opinion"},
    {"verdict", "判断", "Judgement"},
    {"verdict=same", "相同", "the same"},
    {"verdict=different", "不同", "different"},
    {"enterprise", "企业", "Enterprise"},
    {"follows", "承接项目", "Follows"},
    {"conclusion", "结论", "Conclusion"},
    {"conclusion=keep", "继续有效", "stays valid"},
    {"conclusion=revise", "修订", "to be revised"},
    {"conclusion=abolish", "废止", "abolished"},
    {"conclusion_reason", "结论理由", "Reason of the conclusion"},
};

std::optional<LocalText> wordIn(std::span<const JournalWord> words, std::string_view key)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const JournalWord& word) { return word.key == key; });
    if (found == words.end())
        return {};
    return LocalText{QString::fromUtf8(found->zh), QString::fromUtf8(found->en)};
}

constexpr std::string_view stepKind = "standards.step.";

}

std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words)
{
    if (!key.starts_with("standards."))
        return {};
    if (const auto sheet = sheetWords(sheetGroups(), key, words))
        return sheet;
    const std::size_t colon = key.find(':');
    if (colon != std::string_view::npos)
        return wordIn(columnWords, key.substr(colon + 1));
    if (key.starts_with(stepKind)) // one kind a transition: the pack names it
        return LocalText{QStringLiteral("办理步骤"), QStringLiteral("Step taken")};
    return wordIn(tableWords, key);
}

}
