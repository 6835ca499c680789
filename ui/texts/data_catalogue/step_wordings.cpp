// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/data_catalogue/wordings.h"

namespace plumbline::data_catalogue {

namespace {

// One step of a working: what was asked, and what came out.
constexpr StepWording stepWordingsTable[] = {
    {"data_catalogue.condition-met", {"满足：{condition:name}", "Met: {condition:name}"}, {"{level:name}", "{level:name}"}},
    {"data_catalogue.gravest", {"所满足条件中最重的一级", "The gravest level of the conditions met"},
        {"{level:name}", "{level:name}"}},
    {"data_catalogue.to-be-judged",
        {"还有 {open} 个问题没有回答，或者一条也不满足", "{open} questions are open, or no condition is met"},
        {"待判定", "to be judged"}},
    {"data_catalogue.scale-changed",
        {"{what:word}：备案 {filed:number}，现在 {now:number}，变化达到 {threshold}",
            "{what:word}: {filed:number} filed, {now:number} now, a change of {threshold} or more"},
        {"重大变化", "material"}},
    {"data_catalogue.scale-kept",
        {"{what:word}：备案 {filed:number}，现在 {now:number}，变化不到 {threshold}",
            "{what:word}: {filed:number} filed, {now:number} now, a change below {threshold}"},
        {"不须变更", "kept"}},
    {"data_catalogue.content-changed", {"备案内容有变：{what:name}", "Filed content changed: {what:name}"},
        {"重大变化", "material"}},
    {"data_catalogue.period", {"自 {from} 起 {amount} {unit:word}", "{amount} {unit:word} from {from}"}, {}},
    {"data_catalogue.counted", {"起算当日不计", "the first day isn't counted"}, {"{to}", "{to}"}},
    {"data_catalogue.not-rolled",
        {"末日是休息日，义务不顺延；如适用民法典第203条，为下一个工作日",
            "The last day is no working day; the duty doesn't roll. If Civil Code 203 is applied: the next working day"},
        {"{to}", "{to}"}},
};
static_assert(areComplete(stepWordingsTable));

}

std::span<const StepWording> stepWordings()
{
    return stepWordingsTable;
}

}
