// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// Numbers, dates, ids, JSON, and work that was stopped.
constexpr ProblemWording valueProblemsTable[] = {
    {"number.malformed",
        {"[“{value}”|这个值]不是本程序认得的数字。", "[“{value}”|This value] is not a number this program reads."},
        {"猜出来的数字会让每一个后续结果都不可信。", "A guessed number would make every result after it untrustworthy."},
        {"只写数字和一个小数点，例如 1234.50，不加逗号、空格、正号或单位。",
            "Write digits and one decimal point only, such as 1234.50: no commas, blanks, plus sign or unit."}},
    {"number.negative",
        {"[“{value}”|这个值]是负数，这里只接受零和正数。", "[“{value}”|This value] is negative; only zero and above stand here."},
        {"计提依据和数量不会小于零。", "A base or a quantity is never below zero."},
        {"请填零或正数；要冲减已入账的金额，请用红字冲销。", "Enter zero or more; to take back a posted amount, reverse it."}},
    {"number.too-large",
        {"[“{value}”|这个值]超出能精确计算的范围。", "[“{value}”|This value] is larger than can be reckoned exactly."},
        {"超出范围的数会丢位，结果就不再可靠。", "Beyond the range digits are lost and the result can't be relied on."},
        {"请检查单位：金额以元计，小数点前最多 15 位。",
            "Check the unit: amounts are in yuan, at most 15 digits before the point."}},
    {"number.too-many-decimals", {"[“{value}”|这个值]的小数位太多。", "[“{value}”|This value] has too many decimals."},
        {"多出的小数位会被四舍五入，而四舍五入只在规则要求处发生一次。",
            "Extra decimals would be rounded, and rounding happens once, where the rule asks for it."},
        {"金额最多 2 位小数，数量最多 6 位，比率最多 4 位。", "Amounts take at most 2 decimals, quantities 6, rates 4."}},
    {"date.invalid", {"[“{value}”|这个值]不是存在的日期。", "[“{value}”|This value] is not a day that exists."},
        {"由日期决定适用哪一版规则，所以不能猜。", "The day decides which rule answers, so it isn't guessed."},
        {"请按 2024-05-31（或月份 2024-05）的写法，填 1900 至 2999 年间存在的日期。",
            "Write it as 2024-05-31 (or 2024-05 for a month), a real day between 1900 and 2999."}},
    {"calendar.malformed", {"放假安排第 {line} 行读不懂。", "Line {line} of the calendar of days off can't be read."},
        {"漏掉一天放假，期限就会算错。", "One day off too few, and a period ends on a wrong day."},
        {"每行应为日期、holiday 或 make-up-workday、名称，以逗号分开。",
            "A line is a date, holiday or make-up-workday, and a name, between commas."}},
    {"id.malformed", {"[“{value}”|这个值]不是记录的编号。", "[“{value}”|This value] is not the id of a record."},
        {"编号错一位就会指到别的记录。", "One wrong digit would point at another record."},
        {"编号是 32 位小写十六进制数，请从界面或导出文件中复制。",
            "An id is 32 lower-case hexadecimal digits; copy it from the window or an export."}},
    {"json.malformed", {"这里不是合格的 JSON[：{field}]。", "This is not well-formed JSON[: {field}]."},
        {"格式不严格的文件会被读出别的意思，所以整份不读。", "A file read loosely can be read wrongly, so none of it is taken."},
        {"请改正这一处后再试；若文件由别的程序生成，请重新导出。",
            "Correct this place and try again; if another program made the file, export it anew."}},
    {"json.truncated", {"文件在这里中断，内容不完整。", "The file ends here, in the middle of its content."},
        {"缺了结尾的文件可能也缺了数据。", "A file without its end may lack data too."},
        {"请重新复制或下载这份文件，并核对大小。", "Copy or download the file again and compare its size."}},
    {"json.trailing", {"内容结束后还有多余的字符。", "There are more characters after the content has ended."},
        {"格式不严格的文件会被读出别的意思，所以整份不读。", "A file read loosely can be read wrongly, so none of it is taken."},
        {"请删去结尾多余的字符；多条数据请放进一个数组，或每行一条。",
            "Remove what follows the end; put several entries into one array, or one on each line."}},
    {"json.invalid-utf8", {"这里不是 UTF-8 编码的文字。", "The text here is not UTF-8."},
        {"编码不对，汉字会变成别的字。", "With the wrong encoding, characters turn into others."},
        {"请用 UTF-8 编码重新保存文件。", "Save the file again as UTF-8."}},
    {"json.too-deep", {"内容嵌套得太深。", "The content is nested too deeply."},
        {"正常的文件不会这样，读下去可能耗尽内存。", "No sound file is, and reading on could use up the memory."},
        {"请检查这份文件是否由本程序或按其格式生成。",
            "Check that this program, or one that follows its format, made the file."}},
    {"json.too-large", {"文件或这一条数据太大。", "The file, or this entry, is too large."},
        {"超过上限就不读，免得程序停住。", "Beyond the limit nothing is read, so that the program doesn't stall."},
        {"请把数据分成几份；单条数据最多 64 KiB。", "Divide the data into several files; a single entry has at most 64 KiB."}},
    {"json.duplicate-key", {"[“{field}”|同一项]在这里写了两次。", "[“{field}”|One entry] is given twice in one place."},
        {"两个值只能有一个是对的，程序不替人选。", "Only one of the two can be right, and the program doesn't choose."},
        {"请只留下正确的一个。", "Keep the right one only."}},
    {"json.unknown-key", {"这里没有[“{field}”]这一项。", "There is no [“{field}”|such entry] here."},
        {"写错的名字若被忽略，它的值就悄悄丢了。", "If a misspelt name were ignored, its value would be lost in silence."},
        {"请核对名称的拼写，或删去这一项。", "Check the spelling, or remove it."}},
    {"json.missing-key", {"缺少[“{field}”]这一项。", "[“{field}”|An entry] is missing."},
        {"缺的值不会当作零。", "What is missing is never taken as zero."}, {"请补上这一项。", "Add it."}},
    {"json.not-a-string", {"[“{field}”|这一项]应当是带引号的文字。", "[“{field}”|This entry] has to be a text in quotes."},
        {"数字和日期都写成文字，才不会在读取时丢位。",
            "Numbers and dates are written as texts, so that no digit is lost in reading."},
        {"请给这个值加上引号，例如 \"1234.50\"。", "Put the value in quotes, such as \"1234.50\"."}},
    {"json.not-an-array", {"[“{field}”|这一项]应当是数组。", "[“{field}”|This entry] has to be an array."},
        {"格式不严格的文件会被读出别的意思，所以整份不读。", "A file read loosely can be read wrongly, so none of it is taken."},
        {"请用方括号括起这里的内容。", "Put the content here in square brackets."}},
    {"json.not-an-object", {"[“{field}”|这一项]应当是对象。", "[“{field}”|This entry] has to be an object."},
        {"格式不严格的文件会被读出别的意思，所以整份不读。", "A file read loosely can be read wrongly, so none of it is taken."},
        {"请用花括号括起这里的内容，写成名称和值。", "Put the content here in braces, as names and values."}},
    {"json.not-canonical", {"内容没有按规定的唯一写法书写。", "The content is not written in the one canonical form."},
        {"封存的内容只有一种写法，多一个空格也说明被改动过。",
            "Sealed content has one form only; even one more blank means it was changed."},
        {"请向出具人索取原文件。", "Ask the issuer for the original file."}},
    {"task.cancelled", {"已按要求停止。", "Stopped as asked."},
        {"停下之前没有改动任何记录。", "Nothing had been changed before it stopped."},
        {"需要时请重新开始。", "Start again when you need to."}},
};
static_assert(areComplete(valueProblemsTable));

}

std::span<const ProblemWording> valueProblems()
{
    return valueProblemsTable;
}

}
