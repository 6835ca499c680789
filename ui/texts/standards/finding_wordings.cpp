// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/standards/wordings.h"

namespace plumbline::standards {

namespace {

// How the gates of a step stand, and what is wrong with projects and register.
constexpr KeyWording findingTable[] = {
    {"standards.gate.checklist",
        {"{list:name}：{done}/{count} 项[，还缺{missing:name}]。", "{list:name}: {done} of {count}[; missing: {missing:name}]."}},
    {"standards.gate.one-of", {"{list:name}：至少有一项须为是。", "{list:name}: one of them at least has to be there."}},
    {"standards.gate.documents",
        {"{list:name}：收到 {done}/{count} 件[，还缺{missing:name}]。",
            "{list:name}: {done} of {count} handed in[; missing: {missing:name}]."}},
    {"standards.gate.units",
        {"起草单位 {count} 家，原则上不少于 {least} 家。", "{count} drafting units; in principle at least {least}."}},
    {"standards.gate.mine-units",
        {"其中矿山企业 {count} 家，至少 {least} 家。", "{count} mining enterprises among them; at least {least}."}},
    {"standards.gate.one-lead", {"牵头起草单位 {count} 家，应为 1 家。", "{count} lead units; there has to be one."}},
    {"standards.gate.first-drafter",
        {"第一起草人[{person}|未定]：登记 {count} 人，从业 {years} 年，至少 {least} 年，高级职称：{senior?有:无}。",
            "First drafter [{person}|not named]: {count} named, {years} years in the field of at least {least}, senior title: "
            "{senior?yes:no}."}},
    {"standards.gate.first-drafter-load",
        {"第一起草人同时承担 {count} 个项目（含本项目），最多 {most} 个。",
            "The first drafter has {count} projects with this one; at most {most}."}},
    {"standards.gate.no-duplicate",
        {"{held?没有重复的标准或项目:与已有的标准或项目重复}[：{others}]。",
            "{held?No standard or running project is about the same:A standard or running project is about the same}[: "
            "{others}]."}},
    {"standards.gate.leader-free",
        {"{held?负责人可以申报:负责人的项目曾被撤销，两年内不受理}[，至 {until}]。",
            "{held?The leader may apply:The leader had a project revoked and is barred}[ until {until}]."}},
    {"standards.gate.vote-none", {"还没有开启投票：{vote:name}。", "No vote has been opened: {vote:name}."}},
    {"standards.gate.vote-void",
        {"文本在投票后已改动，投票作废，须重新投票。",
            "The text has changed since the vote: it is void and has to be held again."}},
    {"standards.gate.vote-running",
        {"投票进行中：名单 {members} 人，赞成 {agree}，不赞成 {object}，弃权 {abstain}；还差 {more} 票，其中至少 {agreeing} "
         "票赞成、其余不反对即可通过。",
            "Vote running: {members} on the roster, {agree} agree, {object} object, {abstain} abstain; {more} more ballots carry "
            "it, of which at least {agreeing} agree and none objects."}},
    {"standards.gate.vote-out-of-reach",
        {"投票进行中：名单 {members} 人，赞成 {agree}，不赞成 {object}，弃权 {abstain}；其余的票都赞成也不能通过。",
            "Vote running: {members} on the roster, {agree} agree, {object} object, {abstain} abstain; even if all others agree "
            "it can't pass."}},
    {"standards.gate.vote-passed",
        {"投票通过：名单 {members} 人，赞成 {agree}，不赞成 {object}，弃权 {abstain}。",
            "Passed: {members} on the roster, {agree} agree, {object} object, {abstain} abstain."}},
    {"standards.gate.vote-failed",
        {"投票未通过：名单 {members} 人，赞成 {agree}，不赞成 {object}，弃权 {abstain}。",
            "Failed: {members} on the roster, {agree} agree, {object} object, {abstain} abstain."}},
    {"standards.gate.comments", {"意见 {count} 条，未处理 {open} 条。", "{count} opinions, {open} of them open."}},
    {"standards.gate.publicity",
        {"向社会公开征求意见 {days} 日，至少 {least} 日，且已期满。",
            "Open to the public for {days} days of at least {least}, and over."}},
    {"standards.gate.asked-before",
        {"延期申请须不晚于[ {last} |期限倒推之日]提出。", "The extension has to be asked by [{last}|so long before the end]."}},
    {"standards.gate.term-passed", {"期限[ {end} ]{held?已过:未过}。", "The term[, {end},] has {held?passed:not passed}."}},
    {"standards.gate.age", {"须实施期满后复审[：{due} 起]。", "It is reviewed once its time in force is full[: from {due}]."}},
    {"standards.gate.under-revision", {"修订项目已立项或正在进行。", "A revision is approved or under way."}},
    {"standards.gate.no-revision", {"没有正在进行的修订项目。", "No revision is under way."}},
    {"standards.gate.conclusion",
        {"结论[“{conclusion:word}”|未定]{held?与各项回答相符:与各项回答不符，或还未答完}[；回答允许：{allowed:word}]。",
            "The conclusion [“{conclusion:word}”|isn't drawn and] {held?agrees with the answers:isn't borne by the answers, or "
            "some are open}[; they allow: {allowed:word}]."}},
    {"standards.gate.concluded",
        {"结论[为“{conclusion:word}”|未定]，本步须为“{wanted:word}”。",
            "The conclusion is [“{conclusion:word}”|not drawn]; this step wants “{wanted:word}”."}},
    {"standards.gate.implementation-after",
        {"实施日[ {day} ]距发布至少 {months} 个月[：不早于 {bound}]。",
            "Implementation[, {day},] is at least {months} months after publication[: not before {bound}]."}},
    {"standards.gate.implementation-before",
        {"实施日[ {day} ]距发布至多 {months} 个月[：不晚于 {bound}]。",
            "Implementation[, {day},] is at most {months} months after publication[: not after {bound}]."}},
    {"standards.gate.implementation-day",
        {"实施日[ {day} ]{held?已到:未到}。", "The day of implementation[, {day},] has {held?come:not come}."}},
    {"standards.gate.plan-over-age", {"计划须已超过三年未完成[：{due} 之后]。", "The plan has to be over age[: after {due}]."}},
    {"standards.gate.reason", {"须写明理由。", "A reason has to be given."}},
    {"standards.clock.late", {"{project}：{what:name}，期限 {due} 已过。", "{project}: {what:name}; due {due}, and late."}},
    {"standards.vote.uncounted",
        {"{project}：投票 {day} 已截止，还没有计票。", "{project}: the vote ended {day} and isn't counted."}},
    {"standards.by-itself",
        {"{project}：期限已到，应转为“{state}”，请确认。", "{project}: its day has come; “{state-en}” is to be confirmed."}},
    {"standards.register.number-unknown",
        {"{standard}：编号不是认得的标准编号。", "{standard}: not a number of a standard this program knows."}},
    {"standards.register.withdrawn-in-use",
        {"{standard} 已废止，仍在使用[，替代标准 {by}]。", "{standard} is withdrawn and still in use[; replaced by {by}]."}},
    {"standards.register.superseded",
        {"{standard} 有新版本 {by}，旧版仍在使用。", "{standard} has a newer edition, {by}, and the old one is in use."}},
    {"standards.register.not-marked",
        {"{standard} 没有登记在何处标注编号和名称。", "{standard}: nowhere is it said where its number and name are marked."}},
    {"standards.register.not-applied",
        {"{standard} 涉及矿山安全，登记为未执行。", "{standard} keeps mines safe, and is registered as not applied."}},
    {"standards.register.over-age",
        {"{standard} 标龄 {years} 年，{due} 起应复审。", "{standard} is {years} years old: its review is due since {due}."}},
    {"standards.sampling.run",
        {"一年内连续 {count} 次抽检不合格（{first} 至 {last}）：{summoned?将被约谈或警示:将被综合评估}。",
            "{count} samplings in a row failed within a year ({first} to {last}): {summoned?a summons or warning follows:an "
            "assessment follows}."}},
    {"standards.sampling.next",
        {"{until} 以前再有一次不合格，就是一年内连续第 {number} 次：{summoned?将被约谈或警示:将被综合评估}。",
            "One more failure by {until} would be number {number} in a row within a year: {summoned?a summons or warning "
            "follows:an assessment follows}."}},
    {"standards.order.open",
        {"责令 {order}：{duty:name}，没有办理[，期限 {due}]{late?，已逾期:}。",
            "Order {order}: {duty:name}; not done[, due {due}]{late?, and late:}."}},
    {"standards.order.done-late",
        {"责令 {order}：{duty:name}，{day} 办理，晚于期限 {due}。", "Order {order}: {duty:name}; done {day}, after {due}."}},
    {"standards.order.before-sampling",
        {"责令 {order} 的日期 {day} 早于抽检 {sampled}。", "Order {order} is dated {day}, before the sampling of {sampled}."}},
    {"standards.order.passed-sampling",
        {"责令 {order} 对应的抽检登记为合格。", "Order {order} follows a sampling that is registered as passed."}},
    {"standards.reference.replaced",
        {"{document}[（{clause}）]引用的 {standard} 已有新版本[ {by}]。",
            "{document}[ ({clause})] refers to {standard}, which is replaced[ by {by}]."}},
    {"standards.reference.withdrawn",
        {"{document}[（{clause}）]引用的 {standard} 已废止[，现行标准 {by}]。",
            "{document}[ ({clause})] refers to {standard}, which is withdrawn[; in force instead: {by}]."}},
    {"standards.reference.unknown",
        {"{document}[（{clause}）]引用的 {standard} 不在台账里，有效与否不能判断。",
            "{document}[ ({clause})] refers to {standard}, which isn't in the register: whether it is in force can't be told."}},
    {"standards.reference.malformed",
        {"{document}[（{clause}）]引用的 {standard} 不是认得的标准编号。",
            "{document}[ ({clause})] refers to {standard}: not a number of a standard this program knows."}},
    {"standards.follow.ended", {"项目须到达“{state}”。", "The project has to be at “{state-en}”."}},
    {"standards.follow.once",
        {"还没有转入过这个程序[：已有项目 {project}]。", "It hasn't gone on in this procedure yet[: {project} is there]."}},
    {"standards.follow.day", {"{what:word}[：{day}]{held?:，须填写}。", "{what:word}[: {day}]{held?:; to be given}."}},
    {"standards.sampling.nothing-done",
        {"{day} 的抽检不合格[（{standard}）]，没有登记处理情况：{duties:name}。",
            "The sampling of {day} failed[ ({standard})], and nothing is recorded as done: {duties:name}."}},
    {"standards.own-option", {"自愿或鼓励：{duty:name}。", "Voluntary, or encouraged: {duty:name}."}},
    {"standards.own-duty", {"请说明如何落实：{duty:name}。", "Say how this is kept: {duty:name}."}},
};
static_assert(areComplete(findingTable));

}

std::span<const KeyWording> findingWordings()
{
    return findingTable;
}

}
