// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/tailings/wordings.h"

namespace plumbline::tailings {

namespace {

// One step of a working: what was asked, and what came out.
constexpr StepWording stepWordingsTable[] = {
    {"tailings.term", {"{flow:word}（{got:word}）", "{flow:word} ({got:word})"}, {"{dry:number} 吨", "{dry:number} t"}},
    {"tailings.sent-in-month", {"{month} {flow:word}", "{flow:word} in {month}"}, {"{dry:number} 吨", "{dry:number} t"}},
    {"tailings.sent", {"全年{flow:word}", "{flow:word} in the year"}, {"{dry:number} 吨", "{dry:number} t"}},
    {"tailings.closes", {"产生等于全部去向", "What arose equals all it became"}, {"平衡", "closes"}},
    {"tailings.open", {"产生减去全部去向", "What arose less all it became"}, {"{open} 吨", "{open} t"}},
    {"tailings.pond-opening", {"期初库存", "What the pond held before"}, {"{opening:number} 吨", "{opening:number} t"}},
    {"tailings.pond-found", {"测量得出与账面之差（测量减账面）", "What surveys found beyond the books (negative: less)"},
        {"{found:number} 吨", "{found:number} t"}},
    {"tailings.pond-closing", {"期末库存", "What the pond holds after"}, {"{closing:number} 吨", "{closing:number} t"}},
    {"tailings.water-share",
        {"回选矿厂 {returned:number} 立方米，外排 {out:number} 立方米，四舍五入到 0.01 %",
            "Back to the mill {returned:number} m³, let out {out:number} m³; half up to 0.01 %"},
        {"{share} %", "{share} %"}},
    {"tailings.dry",
        {"干量[：直接填写 {dry}][：湿量 {wet}，含水率 {moisture} %][：原矿 {feed}，精矿产率 {yield} %]，四舍五入到克",
            "Dry mass[: given {dry}][: wet {wet}, moisture {moisture} %][: feed {feed}, yield {yield} %], half up to the gram"},
        {"{result:number} 吨", "{result:number} t"}},
    {"tailings.metal-yield",
        {"精矿产率按金属：品位为入选 {feed}、精矿 {concentrate}、尾矿 {tailings}",
            "Yield by metal: grades of feed {feed}, concentrate {concentrate}, tailings {tailings}"},
        {"{yield} %", "{yield} %"}},
    {"tailings.metal-recovery", {"金属回收率", "Metal recovered"}, {"{recovery} %", "{recovery} %"}},
    {"tailings.metal-tailings",
        {"尾矿按金属：入选干量 {feed:number} 吨，四舍五入到克",
            "Tailings by metal: dry feed {feed:number} t, half up to the gram"},
        {"{result:number} 吨", "{result:number} t"}},
    {"tailings.metal-difference",
        {"台账干量减金属平衡[，{verdict:word}企业自定的 {tolerance} %|；企业没有定误差限，不作判断]",
            "Booked less by metal[, {verdict:word} the enterprise's own {tolerance} %|; the enterprise has set no tolerance, so "
            "it "
            "isn't judged]"},
        {"{difference:number} 吨[（{percent} %）]", "{difference:number} t[ ({percent} %)]"}},
    {"tailings.metal-missing", {"还不能用金属平衡核对", "No check by metal yet"}, {"缺{what:word}", "lacks the {what:word}"}},
    {"tailings.grades-impossible",
        {"不能用金属平衡核对：品位[尾矿 {tailings}][，入选 {feed}][，精矿 {concentrate}]",
            "No check by metal: grades[ of tailings {tailings}][, feed {feed}][, concentrate {concentrate}]"},
        {"不可能", "can't be"}},
    {"tailings.metal-booked", {"台账干量，可核对的 {lines} 行", "Booked, dry, in the lines that can be checked: {lines}"},
        {"{booked:number} 吨", "{booked:number} t"}},
    {"tailings.metal-sum", {"这些行按金属平衡", "The same lines by metal"}, {"{result:number} 吨", "{result:number} t"}},
    {"tailings.kept-years", {"产生单位台账的保存年限", "Years the producer's ledger is kept"}, {"{years} 年", "{years} years"}},
    {"tailings.kept-until", {"自记录所在年末起算", "From the end of the year"}, {"至 {until}", "to {until}"}},
    {"tailings.kept-meter", {"流量计记录的保存年限", "Years flow-meter records are kept"}, {"{count} 年", "{count} years"}},
    {"tailings.kept-video", {"视频监控记录的保存月数", "Months video is kept"}, {"{count} 个月", "{count} months"}},
    {"tailings.kept-through", {"自最后一日起算", "From its last day"}, {"至 {until}", "to {until}"}},
    {"tailings.kept-for-ever", {"运营、管理单位台账", "The operator's ledger"}, {"永久保存", "for ever"}},
    {"tailings.result", {"实验室结果", "The laboratory's result"}, {"{result} {unit}", "{result} {unit}"}},
    {"tailings.held-against", {"限值[，依据 {standard}]", "Limit[, by {standard}]"},
        {"[≥ {least} ][≤ {most} ]{unit}", "[≥ {least} ][≤ {most} ]{unit}"}},
    {"tailings.verdict", {"比较", "Compared"}, {"{verdict:word}", "{verdict:word}"}},
    {"tailings.run-broken", {"{on} 中断：{series}", "Broken on {on}: {series}"}, {"{why:word}", "{why:word}"}},
    {"tailings.run-not-begun", {"封场后还没有可以起算的样品", "No sample since closing from which to count"}, {}},
    {"tailings.run-from", {"自 {from} 起连续", "In a row since {from}"}, {"至 {until}", "to {until}"}},
    {"tailings.run-complete", {"到 {until} 已满", "Met on {until}"}, {"可以停止", "may end"}},
    {"tailings.run-goes-on", {"到 {until} 才满", "Met on {until} at the earliest"}, {"继续", "goes on"}},
};
static_assert(areComplete(stepWordingsTable));

}

std::span<const StepWording> stepWordings()
{
    return stepWordingsTable;
}

}
