// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// What may be wrong with a call of the command line, with a file, and with a table of comma-separated rows.
constexpr ProblemWording callProblemsTable[] = {
    {"cli.bad-value", {"选项 {option} 不接受[“{value}”|这个值]。", "{option} does not take [“{value}”|this value]."},
        {"按猜测的意思执行，结果可能不是您要的。", "Run on a guess, the answer might not be the one you want."},
        {"请用 --help 查看该选项可用的值。", "See --help for the values it takes."}},
    {"cli.missing-operand", {"命令不完整[：{usage}]。", "The call is incomplete[: {usage}]."},
        {"没有文件或名称，命令无从做起。", "Without its file or name the command has nothing to work on."},
        {"请补上缺少的部分。", "Add what is missing."}},
    {"cli.missing-value", {"选项[ {option}] 后面缺少值。", "[{option}|An option] lacks its value."},
        {"没有值的选项不起作用。", "Without it the option means nothing."},
        {"请在选项后面写上值。", "Write the value behind it."}},
    {"cli.unexpected-operand", {"多出了[“{operand}”|一个词]。", "[“{operand}”|A word] is one too many."},
        {"多出的词可能是写错的选项，所以不忽略。", "It may be a misspelt option, so it isn't ignored."},
        {"请按此写法：{usage}", "Write it as: {usage}"}},
    {"cli.unknown-command", {"没有[“{command}”]这个命令。", "There is no command [“{command}”|of that name]."},
        {"命令不明，什么也没有做。", "Nothing was done."},
        {"请用 plumbline-cli --help 查看全部命令。", "See plumbline-cli --help for all commands."}},
    {"cli.unknown-option", {"没有[ {option} ]这个选项。", "There is no option [{option}|of that name]."},
        {"写错的选项若被忽略，结果就悄悄变了。", "A misspelt option, if ignored, would silently change the result."},
        {"请用 --help 查看该命令的选项。", "See --help for the command's options."}},
    {"csv.column-count",
        {"这一行有[ {found} ]列，列名[有 {expected} 列|的列数不同]。",
            "This row has [{found}|another number of] columns, the line of names[ has {expected}| differs]."},
        {"列错了位，数值就归到别的名称下。", "Shifted by one column, a figure would stand under another name."},
        {"请补齐或删去多余的逗号；含逗号的文字要加引号。", "Add or remove commas; a text with a comma stands in quotes."}},
    {"csv.duplicate-column", {"列名[“{column}”]出现了两次。", "The column [“{column}”] is named twice."},
        {"两列只能有一列是对的，程序不替人选。", "Only one of the two can be right, and the program doesn't choose."},
        {"请只留下正确的一列。", "Keep the right one only."}},
    {"csv.invalid-utf8", {"这一行不是 UTF-8 编码的文字。", "This row is not UTF-8."},
        {"编码不对，汉字会变成别的字。", "With the wrong encoding, characters turn into others."},
        {"请另存为“CSV UTF-8”。", "Save the file as “CSV UTF-8”."}},
    {"csv.malformed", {"这一行的引号不成对，或位置不对。", "The quotes in this row don't pair, or stand in the wrong place."},
        {"引号不对，列的界限就不清楚。", "Without them it isn't clear where a column ends."},
        {"请把整个单元格放进引号，其中的引号写两次；一条数据只占一行。",
            "Put the whole cell in quotes and double those inside; one row stands on one line."}},
    {"csv.missing-column", {"缺少[“{column}”]这一列。", "The column [“{column}”] is missing."},
        {"首行应当是列名，缺了它就不知道各列的意思。", "The first line names the columns; without it their meaning is unknown."},
        {"请在首行补上列名 id、activity、date 和基数的名称。",
            "Name the columns in the first line: id, activity, date and the bases."}},
    {"csv.unknown-column", {"没有[“{column}”]这个列名。", "There is no column [“{column}”|of that name]."},
        {"写错的列名若被忽略，整列数值就悄悄丢了。", "A misspelt name, if ignored, would silently lose its whole column."},
        {"请核对列名的拼写，或删去这一列。", "Check its spelling, or remove the column."}},
    {"file.not-found", {"没有[“{file}”]这个文件。", "There is no file [“{file}”|of that name]."},
        {"没有文件就没有可读的内容。", "Without it there is nothing to read."},
        {"请核对路径和文件名。", "Check the path and the name."}},
    {"file.not-written", {"文件[“{file}”]没有写成[：{message}]。", "The file [“{file}” ]was not written[: {message}]."},
        {"磁盘可能已满，或没有写入权限。", "The disk may be full, or writing there isn't permitted."},
        {"请腾出空间或换一个位置，然后再试。", "Free some space or choose another place, and try again."}},
    {"file.unreadable", {"文件[“{file}”]打不开[：{reason}]。", "The file [“{file}” ]can't be read[: {reason}]."},
        {"读不到内容，就不能作答。", "What can't be read can't be answered."},
        {"请核对权限，以及文件是否正被别的程序占用。", "Check the permissions, and whether another program holds the file."}},
};
static_assert(areComplete(callProblemsTable));

}

std::span<const ProblemWording> callProblems()
{
    return callProblemsTable;
}

}
