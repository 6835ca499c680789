// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// What is found when a sealed file is verified.
constexpr ProblemWording verifyProblemsTable[] = {
    {"verify.bytes-differ", {"文件在封存之后被改动过。", "The file was changed after it was sealed."},
        {"只有一个字节不同，封存也不再成立。", "A single byte that differs breaks the seal."},
        {"请向出具人索取原文件。", "Ask the issuer for the original file."}},
    {"verify.cell-differs", {"单元格 {cell}：{sealed} → {found}。", "Cell {cell}: {sealed} → {found}."},
        {"封存时的值与现在的不同。", "What was sealed is not what stands there now."},
        {"以封存的值为准，并向出具人查问。", "Rely on what was sealed, and ask the issuer."}},
    {"verify.check-code-differs",
        {"校验码是 {sealed}，内容算出的却是 {found}。", "The check code is {sealed}, but the content gives {found}."},
        {"内容与印出的校验码不是同一份。", "The content is not the one the code was printed for."},
        {"请向出具人索取原文件。", "Ask the issuer for the original file."}},
    {"verify.column-hidden", {"工作表 {sheet} 隐藏了第 {column} 列。", "Sheet {sheet} hides column {column}."},
        {"看不见的列也会影响判断。", "What isn't seen may mislead too."}, {"请取消隐藏后查看。", "Unhide it and look."}},
    {"verify.more-differ", {"另有 {count} 处不同。", "{count} more places differ."},
        {"这里只列出最先的几处。", "Only the first ones are listed."},
        {"以封存的内容为准，并向出具人查问。", "Rely on what was sealed, and ask the issuer."}},
    {"verify.not-canonical", {"内容没有按封存时的唯一写法书写。", "The content isn't in the one form in which it was sealed."},
        {"多一个空格也说明被改动过。", "Even one more blank means it was changed."},
        {"请向出具人索取原文件。", "Ask the issuer for the original file."}},
    {"verify.other-code",
        {"要核对的校验码是 {expected}，文件的是 {found}。", "The code asked for is {expected}, the file's is {found}."},
        {"这不是那一份报告。", "This is not that report."},
        {"请核对校验码，或换对应的文件。", "Check the code, or take the file it belongs to."}},
    {"verify.code-unknown",
        {"这个工作簿没有封存过校验码为 {code} 的报告。", "This workspace sealed no report with the check code {code}."},
        {"报告可能出自别的工作簿或副本，也可能是只读时导出的。",
            "It may come from another workspace or replica, or was exported by who only reads."},
        {"请核对校验码，或换出具它的工作簿。", "Check the code, or take the workspace it was made from."}},
    {"verify.other-history",
        {"两份文件出自同一副本，同一编号的日志记录却不同。",
            "Both files are of one replica, yet the record of that number differs."},
        {"其中一份的历史被另写过，或文件曾被复制后各自录入。",
            "One of the two histories was written anew, or a copy of the file went on by itself."},
        {"请向出具人查问，并核验工作簿。", "Ask the issuer, and verify the workspace."}},
    {"verify.other-unreadable", {"用来对照的文件读不出来。", "The file to compare with can't be read."},
        {"没有对照就看不出缺少的记录。", "Without it missing records can't be noticed."},
        {"请重新取得这份文件，并核对大小。", "Get the file again and compare its size."}},
    {"verify.other-workspace", {"两份文件出自不同的工作簿。", "The two files come from different workspaces."},
        {"不同工作簿的日志互不相连。", "The journals of two workspaces don't follow one another."},
        {"请用同一个工作簿出具的文件对照。", "Compare with a file of the same workspace."}},
    {"verify.row-hidden", {"工作表 {sheet} 隐藏了第 {row} 行。", "Sheet {sheet} hides row {row}."},
        {"看不见的行也会影响判断。", "What isn't seen may mislead too."}, {"请取消隐藏后查看。", "Unhide it and look."}},
    {"verify.sheet-added", {"多了工作表 {sheet}。", "The sheet {sheet} was added."},
        {"它不在封存的内容里。", "It is not part of what was sealed."}, {"请不要采信这张表。", "Don't rely on this sheet."}},
    {"verify.sheet-hidden", {"工作表 {sheet} 被隐藏。", "The sheet {sheet} is hidden."},
        {"看不见的表也会影响判断。", "What isn't seen may mislead too."}, {"请取消隐藏后查看。", "Unhide it and look."}},
    {"verify.sheet-missing", {"缺少工作表 {sheet}。", "The sheet {sheet} is missing."},
        {"封存时有这张表。", "It was there when the file was sealed."},
        {"请向出具人索取原文件。", "Ask the issuer for the original file."}},
    {"verify.trailer-missing", {"文件末尾没有封存标记。", "The file doesn't end with its seal."},
        {"没有标记就不能断定文件完整。", "Without it nothing says that the file is whole."},
        {"请向出具人索取原文件。", "Ask the issuer for the original file."}},
    {"verify.unknown-kind", {"这种文件不能核对。", "Files of this kind can't be verified."},
        {"本程序核对的是自己出具的报告、工作簿、包和备份。",
            "This program verifies its own reports, workspaces, packages and backups."},
        {"请选择 .plumb、.pdf、.xlsx、.odt、.html、.csv、.json 等文件。",
            "Choose a .plumb, .pdf, .xlsx, .odt, .html, .csv or .json file."}},
};
static_assert(areComplete(verifyProblemsTable));

}

std::span<const ProblemWording> verifyProblems()
{
    return verifyProblemsTable;
}

}
