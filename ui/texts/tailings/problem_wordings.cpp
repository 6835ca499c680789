// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/tailings/wordings.h"

namespace plumbline::tailings {

namespace {

constexpr ProblemWording problemWordingsTable[] = {
    {"tailings.over-hundred", {"{what:word}[为 {value} %，]超过 100 %。", "{what:word}[ is {value} %:] more than 100 %."},
        {"含水率和产率都是份额，干量不能小于零。", "Moisture and yield are shares: dry mass is never below nothing."},
        {"请核对百分数。", "Check the percentage."}},
    {"tailings.no-mass", {"没有数量。", "There is no mass."}, {"台账按干量平衡。", "The ledger balances in dry mass."},
        {"请填写干量，或湿量与含水率，或原矿与精矿产率。",
            "Give the dry mass, or wet mass and moisture, or feed and the yield of concentrate."}},
    {"tailings.metal-missing", {"金属平衡还缺[{what:word}|一项]。", "The metal balance lacks the [{what:word}|rest]."},
        {"四项齐全才能核对：入选干量和三个品位。", "It takes all four: dry feed and three grades."},
        {"有化验结果后补上即可；台账的干量不受影响。", "Add it when the assay has come; the dry mass that is booked stands."}},
    {"tailings.grades-impossible",
        {"品位不可能[：尾矿 {tailings}][，入选 {feed}][，精矿 {concentrate}]。",
            "The grades can't be[: tailings {tailings}][, feed {feed}][, concentrate {concentrate}]."},
        {"选矿使精矿富集、尾矿贫化：尾矿 < 入选 < 精矿，且不超过 1 000 000 g/t。",
            "A mill enriches: tailings < feed < concentrate, and none is above 1,000,000 g/t."},
        {"请核对化验单，三个品位用同一单位。", "Check the assay, and that all three are in one unit."}},
    {"tailings.result-unreadable", {"结果[“{value}”]看不懂。", "The result [“{value}”|here] can't be read."},
        {"看不懂的结果不会当作达标。", "What can't be read isn't taken to meet a limit."},
        {"请按报告填写：0.012、<0.005、0.005L、ND、未检出；没有渗滤液填“无”。",
            "Write it as the report does: 0.012, <0.005, 0.005L, ND, 未检出; “none” where no leachate arose."}},
    {"tailings.no-detection-limit", {"未检出，但没有检出限。", "Not detected, but there is no detection limit."},
        {"没有检出限就不知道是否低于限值。", "Without it nobody knows whether it is below the limit."},
        {"请填写报告给出的检出限。", "Give the detection limit of the report."}},
    {"tailings.units-differ", {"单位[ {unit} 与 {other} ]不能换算。", "The units[ {unit} and {other}] can't be converted."},
        {"不同量纲的数不能比较。", "Figures of different kinds can't be compared."},
        {"请核对结果和限值的单位。", "Check the units of result and limit."}},
    {"tailings.day-to-come", {"[{date} |这一天]还没有到。", "[{date}|That day] is still to come."},
        {"台账只记已经发生的事。", "A ledger records what has happened."}, {"请核对日期。", "Check the day."}},
    {"tailings.pond-not-there",
        {"[{pond} |这座库]在[ {date} |当天]还没有投用，或已经封场。",
            "[{pond}|This pond] was not in use yet on [{date}|that day], or closed already."},
        {"入库只能发生在库运行或封场施工期间。", "Tailings go into a pond only while it is in use or being closed."},
        {"请核对日期，或在“尾矿库状态”里补上状态。", "Check the day, or enter the pond's state."}},
    {"tailings.no-reason", {"没有写明为什么不适用。", "Nothing says why it doesn't apply."},
        {"没有理由的“不适用”等于没有回答。", "Without a reason it is as good as unanswered."},
        {"请填写理由。", "Give the reason."}},
    {"tailings.not-proven", {"没有整改完成的凭据。", "Nothing proves that it was put right."},
        {"隐患销号要有凭据，排查登记上会印出来。", "A danger is closed with proof; the register of inspections prints it."},
        {"请写明凭据，或先附上照片、验收单。", "Say what proves it, or attach a photo or a report first."}},
    {"tailings.closed-before-found", {"销号早于发现[ {found}]。", "It would be closed before it was found[, on {found}]."},
        {"先发现，后整改。", "What isn't found can't be put right."}, {"请核对日期。", "Check the day."}},
    {"tailings.kept", {"台账的行不能删除。", "A line of the ledger is never deleted."},
        {"运营、管理单位的台账永久保存，产生单位的至少五年。",
            "The operator's ledger is kept for ever, the producer's for five years at least."},
        {"请改正这一行，或填写“作废原因”。", "Correct the line, or say under “Struck out because” why it counts no more."}},
    {"tailings.no-density", {"[{pond} |这座库]的堆积干密度为零。", "[{pond}|This pond] has a dry density of 0."},
        {"没有密度就不能由吨算出体积。", "Without it no volume follows from tonnes."},
        {"请在“尾矿库”里填写干密度。", "Give the dry density under “Ponds”."}},
};
static_assert(areComplete(problemWordingsTable));

}

std::span<const ProblemWording> problemWordings()
{
    return problemWordingsTable;
}

}
