// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/standards/wordings.h"

namespace plumbline::standards {

namespace {

// One step of a working.
constexpr StepWording stepTable[] = {
    {"standards.counted",
        {"名单 {members} 人：赞成 {agree}，不赞成 {object}，弃权 {abstain}，未投 {silent}",
            "{members} on the roster: {agree} agree, {object} object, {abstain} abstain, {silent} silent"},
        {}},
    {"standards.take-part",
        {"参加 {count}/{of}，须占 {fraction}，即至少 {least}",
            "Taking part: {count} of {of}, at least {fraction}, which is {least}"},
        {"{held?达到:不足}", "{held?met:short}"}},
    {"standards.agree",
        {"赞成 {count}/{of}（参加投票者），须占 {fraction}，即至少 {least}",
            "Agree: {count} of {of} taking part, at least {fraction}, which is {least}"},
        {"{held?达到:不足}", "{held?met:short}"}},
    {"standards.agree-of-all",
        {"赞成 {count}/{of}（全体），须占 {fraction}，即至少 {least}",
            "Agree: {count} of all {of}, at least {fraction}, which is {least}"},
        {"{held?达到:不足}", "{held?met:short}"}},
    {"standards.object", {"不赞成 {count}/{of}，不得超过 {fraction}", "Object: {count} of {of}, at most {fraction}"},
        {"{held?未超过:超过}", "{held?within:over}"}},
    {"standards.consensus", {"会议协商一致：坚持的反对意见 {object}", "Consensus in the meeting: {object} sustained objections"},
        {"{held?一致:不一致}", "{held?agreed:not agreed}"}},
    {"standards.forced", {"是：{question:name}，应为 {allows:word}", "Yes: {question:name}; it has to be: {allows:word}"}, {}},
    {"standards.advised", {"是：{question:name}，宜为 {allows:word}", "Yes: {question:name}; it should be: {allows:word}"}, {}},
    {"standards.allowed", {"各项回答合起来", "All answers together"}, {"{allowed:word}", "{allowed:word}"}},
    {"standards.open-questions", {"还有 {open} 个问题没有回答", "{open} questions are open"}, {"待定", "open"}},
};
static_assert(areComplete(stepTable));

}

std::span<const StepWording> stepWordings()
{
    return stepTable;
}

}
