// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// Rule packs, receipts and report documents.
constexpr ProblemWording ruleProblemsTable[] = {
    {"rules.none-in-force",
        {"[{day} ]没有适用[于{subject:word}]的规则。", "No rule[ on {subject:word}] was in force[ on {day}]."},
        {"没有规则不等于金额为零，也不能借用前后的规则。",
            "No rule doesn't mean an amount of zero, and the rules before or after don't stand in."},
        {"请核对日期；如当时另有规定，请把它作为规则包导入。",
            "Check the day; if another instrument was in force then, import it as a pack."}},
    {"rules.unknown-pack", {"找不到规则包 {pack}[（{sha256}）]。", "The rule pack {pack}[ ({sha256})] isn't here."},
        {"没有当时的规则，就不能重新计算。", "Without the rule of that time the figure can't be reckoned again."},
        {"请导入这个规则包，或打开附有它的报告或工作簿。", "Import the pack, or open a report or workspace that carries it."}},
    {"rules.overlapping-packs",
        {"规则包 {first} 与 {second} 在同一天都有效。", "The packs {first} and {second} are in force on the same day."},
        {"同一天只能有一版规则回答。", "Only one version of a rule can answer on a day."},
        {"请更正其中一份的起止日期，或停用一份。", "Correct the dates of one of them, or take one out."}},
    {"rules.no-such-parameter", {"规则包 {pack} 里没有参数 {parameter}。", "The pack {pack} has no parameter {parameter}."},
        {"规则包决定每一个金额，读不准就不能用。", "A pack decides every amount; if it can't be read exactly, it can't be used."},
        {"请使用完整的规则包，或补上这个参数及其条款。", "Use a complete pack, or add the parameter with its article."}},
    {"rules.wrong-unit",
        {"参数 {parameter} 的单位是 {unit}，这里不能用。", "The parameter {parameter} is in {unit}, which doesn't fit here."},
        {"规则包决定每一个金额，读不准就不能用。", "A pack decides every amount; if it can't be read exactly, it can't be used."},
        {"请在规则包中改正这个参数的单位。", "Correct the parameter's unit in the pack."}},
    {"rules.unknown-format", {"这不是本程序认得的规则包。", "This is not a rule pack this program knows."},
        {"规则包决定每一个金额，读不准就不能用。", "A pack decides every amount; if it can't be read exactly, it can't be used."},
        {"请核对 format 一项，应为 plumbline.rules/1。", "Check the key format: it has to be plumbline.rules/1."}},
    {"rules.unknown-key", {"规则包里没有[“{field}”]这一项。", "A rule pack has no [“{field}”|such entry] here."},
        {"写错的名字若被忽略，规则就少了一条。", "If a misspelt name were ignored, the rule would lose a part."},
        {"请核对名称的拼写，或删去这一项。", "Check the spelling, or remove it."}},
    {"rules.missing-key", {"规则包缺少[“{field}”]这一项。", "The rule pack lacks [“{field}”|an entry]."},
        {"规则包决定每一个金额，读不准就不能用。", "A pack decides every amount; if it can't be read exactly, it can't be used."},
        {"请补上这一项。", "Add it."}},
    {"rules.not-a-string",
        {"规则包的[“{field}”|这一项]应当是带引号的文字。", "[“{field}”|An entry] in the rule pack has to be a text in quotes."},
        {"金额和比率写成文字，才不会丢位。", "Amounts and rates are written as texts, so that no digit is lost."},
        {"请给这个值加上引号。", "Put the value in quotes."}},
    {"rules.not-an-array",
        {"规则包的[“{field}”|这一项]应当是数组。", "[“{field}”|An entry] in the rule pack has to be an array."},
        {"规则包决定每一个金额，读不准就不能用。", "A pack decides every amount; if it can't be read exactly, it can't be used."},
        {"请用方括号括起这里的内容。", "Put the content here in square brackets."}},
    {"rules.not-an-object",
        {"规则包的[“{field}”|这一项]应当是对象。", "[“{field}”|An entry] in the rule pack has to be an object."},
        {"规则包决定每一个金额，读不准就不能用。", "A pack decides every amount; if it can't be read exactly, it can't be used."},
        {"请用花括号括起这里的内容。", "Put the content here in braces."}},
    {"rules.unknown-unit", {"规则包里的单位[“{unit}”]不认得。", "The rule pack's unit[ “{unit}”] isn't known."},
        {"规则包决定每一个金额，读不准就不能用。", "A pack decides every amount; if it can't be read exactly, it can't be used."},
        {"请改用说明中列出的单位。", "Use one of the units listed in the help."}},
    {"rules.unknown-basis", {"规则包里的计提依据[“{value}”]不认得。", "The rule pack's base[ “{value}”] isn't known."},
        {"规则包决定每一个金额，读不准就不能用。", "A pack decides every amount; if it can't be read exactly, it can't be used."},
        {"请改用说明中列出的计提依据。", "Use one of the bases listed in the help."}},
    {"rules.unknown-kind",
        {"规则包里[“{field}” 的]取值[“{value}”]不认得。", "The rule pack's value[ “{value}”][ of “{field}”] isn't known."},
        {"规则包决定每一个金额，读不准就不能用。", "A pack decides every amount; if it can't be read exactly, it can't be used."},
        {"请改用说明中列出的取值。", "Use one of the values listed in the help."}},
    {"rules.missing-name",
        {"规则包的[“{field}”|这一项]缺少中文或英文名称。",
            "[“{field}”|An entry] in the rule pack lacks its Chinese or English name."},
        {"两种语言的报告都要写出名称。", "Reports in both languages have to name it."},
        {"请补齐 zh 和 en。", "Give both zh and en."}},
    {"rules.missing-citation", {"规则包的这一项没有注明条款。", "This entry of the rule pack doesn't say its article."},
        {"说不出条款的数值不能作为依据。", "A value that can't name its article is no ground for anything."},
        {"请在 cite 中写明条、款、项。", "Name article, paragraph and item in cite."}},
    {"rules.duplicate-id", {"规则包里的编号[“{id}”]用了两次。", "The rule pack uses the id[ “{id}”] twice."},
        {"同一编号只能指一件事。", "An id can mean one thing only."},
        {"请给其中一项改用别的编号。", "Give one of them another id."}},
    {"rules.brackets-descending", {"规则包的分段没有从小到大排列。", "The brackets in the rule pack don't ascend."},
        {"超额累退按段计算，段序错了金额就错。",
            "A marginal scale is reckoned bracket by bracket; in the wrong order the amount is wrong."},
        {"请按起点从小到大排列各段。", "Put the brackets in ascending order."}},
    {"rules.brackets-overlap", {"规则包的分段互相重叠。", "Brackets in the rule pack overlap."},
        {"重叠部分会被计算两次。", "What overlaps would be counted twice."},
        {"请让每段的起点等于上一段的终点。", "Let each bracket begin where the one before ends."}},
    {"rules.brackets-gap", {"规则包的分段之间有空缺。", "There is a gap between brackets in the rule pack."},
        {"空缺部分没有比率可用。", "What falls into the gap has no rate."},
        {"请让每段的起点等于上一段的终点，最后一段不设终点。",
            "Let each bracket begin where the one before ends, and the last one be open."}},
    {"rules.until-before-from", {"规则包的失效日早于施行日。", "The rule pack ends before it begins."},
        {"这样的规则在任何一天都不适用。", "Such a rule answers on no day."}, {"请更正起止日期。", "Correct the two days."}},
    {"receipt.malformed",
        {"计算过程的记录不完整或被改动过[：{field}]。", "The record of the working is incomplete or was changed[: {field}]."},
        {"说不清来历的金额不能重新计算。", "An amount without its working can't be reckoned again."},
        {"请从原工作簿重新导出，或向出具人索取原件。",
            "Export it again from the workspace, or ask the issuer for the original."}},
    {"report.malformed",
        {"报告内容不完整或被改动过[：{field}]。", "The report's content is incomplete or was changed[: {field}]."},
        {"只有与封存时一致的内容才能核对。", "Only content as it was sealed can be verified."},
        {"请向出具人索取原文件。", "Ask the issuer for the original file."}},
    {"report.unknown-format", {"这份报告的格式本程序不认得。", "This program doesn't know the report's format."},
        {"它可能出自更新的版本。", "A newer version may have made it."}, {"请用新版程序打开。", "Open it with a newer program."}},
};
static_assert(areComplete(ruleProblemsTable));

}

std::span<const ProblemWording> ruleProblems()
{
    return ruleProblemsTable;
}

}
