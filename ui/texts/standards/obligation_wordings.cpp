// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/standards/wordings.h"

namespace plumbline::standards {

namespace {

// What is due, without its day.
constexpr KeyWording obligationTable[] = {
    {"standards.n.completion", {"{project}：完成报批", "{project}: finish it"}},
    {"standards.n.platform", {"{project}：国家平台材料和投票", "{project}: papers and votes on the national platform"}},
    {"standards.n.panel", {"{project}：专家组给出结论", "{project}: the panel concludes"}},
    {"standards.k.group", {"{project}：成立起草小组并备案", "{project}: form the group and file its plan"}},
    {"standards.k.comment-draft", {"{project}：完成征求意见稿", "{project}: finish the comment draft"}},
    {"standards.k.sent", {"{project}：送出征求意见", "{project}: send it out for comment"}},
    {"standards.k.open", {"{project}：征求意见截止（一般）", "{project}: comments end, usually"}},
    {"standards.k.forward", {"{project}：转交意见", "{project}: pass the comments on"}},
    {"standards.k.treat", {"{project}：处理意见并送审", "{project}: treat comments and hand in"}},
    {"standards.k.examine", {"{project}：完成审查", "{project}: examine it"}},
    {"standards.k.dossier", {"{project}：报送报批材料", "{project}: hand in the dossier"}},
    {"standards.order", {"责令 {order}[：{duties:name}]", "Order {order}[: {duties:name}]"}},
    {"standards.n.asking.industry", {"{project}：延期申请的最后一日", "{project}: last day to ask for an extension"}},
    {"standards.n.asking.national", {"{project}：延期申请的最后一日", "{project}: last day to ask for an extension"}},
    {"standards.n.review", {"{project}：实施满五年，应复审", "{project}: five years in force, review it"}},
    {"standards.n.review.guidance", {"{project}：实施满三年，应复审", "{project}: three years in force, review it"}},
    {"standards.k.review", {"{project}：实施满五年，应复审", "{project}: five years in force, review it"}},
    {"standards.k.unfinished",
        {"{project}：计划满三年，仍未完成即须复审", "{project}: three years in the plan, review it if unfinished"}},
    {"standards.vote", {"{project}：投票截止", "{project}: the vote ends"}},
    {"standards.publicity", {"{project}：向社会公开征求意见截止", "{project}: its publicity ends"}},
    {"standards.implementation", {"{project}：开始实施", "{project}: comes into force"}},
    {"standards.term", {"{project}：计划期限", "{project}: the plan's term ends"}},
};
static_assert(areComplete(obligationTable));

}

std::span<const KeyWording> obligationWordings()
{
    return obligationTable;
}

}
