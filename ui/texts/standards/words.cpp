// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/standards/wordings.h"

namespace plumbline::standards {

namespace {

// Words that stand for a value.
constexpr KeyWording wordTable[] = {
    {"module.standards", {"标准审查", "Standards review"}},
    {"keep", {"继续有效", "stays valid"}},
    {"revise", {"修订", "revision"}},
    {"abolish", {"废止", "abolition"}},
    {"revise,abolish", {"修订或废止", "revision or abolition"}},
    {"keep,revise,abolish", {"均可（偏离须说明理由）", "any, with a reason where it departs from advice"}},
    {"mandatory-national", {"强制性国家标准", "mandatory national standard"}},
    {"recommended-national", {"推荐性国家标准", "recommended national standard"}},
    {"guidance", {"指导性技术文件", "guidance document"}},
    {"industry", {"行业标准", "industry standard"}},
    {"mandatory-industry", {"强制性行业标准", "mandatory industry standard"}},
    {"drafter", {"起草单位", "the drafting unit"}},
    {"secretariat", {"秘书处", "the secretariat"}},
    {"committee", {"委员会", "the committee"}},
    {"department", {"主管司局", "the department in charge"}},
    {"bureau", {"业务司局", "the business bureau"}},
    {"management", {"管理委员会", "the management committee"}},
    {"applicant", {"申请单位", "the applicant"}},
    {"administration", {"监察局", "the administration"}},
    {"natural-resource-standards", {"自然资源标准", "natural resource standards"}},
    {"mine-safety-standards", {"矿山安全标准", "mine safety standards"}},
    {"units", {"家", "units"}},
    {"persons", {"人", "persons"}},
    {"projects", {"个", "projects"}},
    {"entered.planned", {"立项之日", "from entry into the plan"}},
    {"entered.national-platform", {"进入国家平台之日", "from the national platform's start"}},
    {"before-due", {"完成期限之前", "before the end of the term"}},
    {"due", {"原定期限届满", "from the end of the term"}},
    {"revoked", {"撤销之日", "from the revocation"}},
    {"entered.panel", {"初步结论报齐之日", "from the day the first conclusions are in"}},
    {"in-force-since", {"实施或最近公布继续有效之日", "from implementation, or the last “stays valid”"}},
    {"entered.drafting-group", {"计划下达之日", "from the plan's issue"}},
    {"entered.consultation", {"收到征求意见稿之日", "from receipt of the comment draft"}},
    {"marked.sent.members", {"送出之日", "from sending it out"}},
    {"marked.sent.closed", {"征求意见截止之日", "from the end of comments"}},
    {"entered.treating", {"意见转交之日", "from receipt of the comments"}},
    {"entered.examination", {"收到送审稿之日", "from receipt of the draft for examination"}},
    {"vote-opened", {"函审开始之日", "from the start of the correspondence"}},
    {"entered.dossier", {"审查通过之日", "from passing the examination"}},
    {"standards.term", {"计划期限", "The plan's term ends"}},
    {"standards.vote", {"投票截止", "The vote ends"}},
    {"standards.publicity", {"向社会公开征求意见截止", "Its publicity ends"}},
    {"standards.implementation", {"开始实施", "It comes into force"}},
    {"first-failure", {"首次不合格之日", "from the first failure"}},
    {"standards.gate.checklist", {"清单未齐", "the checklist"}},
    {"standards.gate.one-of", {"清单里一项也没有", "nothing of the checklist"}},
    {"standards.gate.documents", {"材料未齐", "the documents"}},
    {"standards.gate.units", {"起草单位数", "the number of drafting units"}},
    {"standards.gate.mine-units", {"矿山企业数", "the number of mining enterprises"}},
    {"standards.gate.one-lead", {"牵头起草单位", "the lead unit"}},
    {"standards.gate.first-drafter", {"第一起草人条件", "the first drafter's conditions"}},
    {"standards.gate.first-drafter-load", {"第一起草人的项目数", "the first drafter's projects"}},
    {"standards.gate.no-duplicate", {"与已有标准或项目重复", "a duplicate"}},
    {"standards.gate.leader-free", {"负责人在限制期内", "the leader is barred"}},
    {"standards.gate.vote-none", {"还没有投票", "there is no vote"}},
    {"standards.gate.vote-void", {"投票已作废", "the vote is void"}},
    {"standards.gate.vote-running", {"投票未截止", "the vote isn't closed"}},
    {"standards.gate.vote-out-of-reach", {"投票已不能通过", "the vote can't pass"}},
    {"standards.gate.vote-passed", {"投票已通过", "the vote passed"}},
    {"standards.gate.vote-failed", {"投票未通过", "the vote failed"}},
    {"standards.gate.comments", {"意见未处理完", "open opinions"}},
    {"standards.gate.publicity", {"公开征求意见的时间", "the time it is open to the public"}},
    {"standards.gate.asked-before", {"申请延期的时间", "the day the extension is asked"}},
    {"standards.gate.term-passed", {"期限未过", "the term hasn't passed"}},
    {"standards.gate.age", {"实施未满期", "its time in force"}},
    {"standards.gate.under-revision", {"正在修订", "a revision is under way"}},
    {"standards.gate.no-revision", {"没有修订项目", "there is no revision"}},
    {"standards.gate.conclusion", {"结论与回答不符", "the conclusion isn't borne by the answers"}},
    {"standards.gate.concluded", {"结论不是这一种", "another conclusion"}},
    {"standards.gate.implementation-after", {"过渡期过短", "the transition is too short"}},
    {"standards.gate.implementation-before", {"过渡期过长", "the transition is too long"}},
    {"standards.gate.implementation-day", {"未到实施日", "the day of implementation"}},
    {"standards.gate.plan-over-age", {"计划未超期", "the plan's age"}},
    {"standards.gate.reason", {"没有理由", "a reason"}},
};
static_assert(areComplete(wordTable));

// What a receipt of a rule answers.
constexpr KeyWording ruleTable[] = {
    {"standards.vote", {"表决结果", "Result of the vote"}},
    {"standards.assessment", {"各项回答允许的结论", "What the answers allow"}},
};
static_assert(areComplete(ruleTable));

}

std::span<const KeyWording> ruleWordings()
{
    return ruleTable;
}

std::span<const KeyWording> words()
{
    return wordTable;
}

}
