// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// Packages, PDFs, workbooks, seals, and what people type.
constexpr ProblemWording exchangeProblemsTable[] = {
    {"archive.duplicate-name", {"压缩包里有两个[“{name}”|同名文件]。", "The package holds [“{name}”|a name] twice."},
        {"两份只能有一份是真的，程序不替人选。", "Only one can be the true one, and the program doesn't choose."},
        {"请向出具人索取原文件。", "Ask the issuer for the original file."}},
    {"archive.encrypted", {"压缩包里的[“{name}”|文件]加了密码。", "[“{name}”|A part] of the package is encrypted."},
        {"读不到内容就无法核对。", "What can't be read can't be checked."},
        {"请取消密码后另存一份再试。", "Save a copy without the password and try again."}},
    {"archive.no-part", {"压缩包里没有[“{name}”|要用的部分]。", "The package has no [“{name}”|part of that name]."},
        {"缺少这一部分，文件不完整。", "Without it the file is incomplete."},
        {"请重新取得这份文件，并核对大小。", "Get the file again and compare its size."}},
    {"archive.too-large",
        {"压缩包[里的“{name}”]展开后太大。", "[“{name}” of the package|The package] is too large when unpacked."},
        {"小文件展开成巨大的内容，多半有害或已损坏。", "A small file that unpacks to a huge one is harmful or damaged."},
        {"请确认文件来源；若内容确实很多，请分成几份。",
            "Make sure where the file comes from; if it truly holds so much, divide it."}},
    {"archive.unreadable",
        {"压缩包[里的“{name}”]读不出来[：{reason}]。", "[“{name}” of the package|The package] can't be read[: {reason}]."},
        {"文件可能在复制或下载时损坏。", "It may have been damaged in copying or downloading."},
        {"请重新取得这份文件，并核对大小。", "Get the file again and compare its size."}},
    {"archive.unsafe-name", {"压缩包里的名称[“{name}”]不安全。", "The name[ “{name}”] in the package is not safe."},
        {"它会把文件写到包外的地方。", "It would write outside of the place meant for it."},
        {"请不要使用这份文件，并告知出具人。", "Don't use this file, and tell its issuer."}},
    {"input.ambiguous",
        {"[“{value}”|这个值]可以读成 {first}，也可以读成 {second}。",
            "[“{value}”|This value] may be read as {first} or as {second}."},
        {"两种读法结果不同，程序不替人选。", "The two give different results, and the program doesn't choose."},
        {"请写成只有一种读法的样子。", "Write it so that it can be read in one way only."}},
    {"input.empty", {"这里是空的。", "Nothing is entered here."}, {"空白不等于零。", "Empty is not zero."},
        {"请填写一个值；确实是零就写 0。", "Enter a value; if it is zero, write 0."}},
    {"input.no-percent-sign", {"[“{value}”|这个比率]没有百分号。", "[“{value}”|This rate] has no per cent sign."},
        {"2.35 和 2.35% 相差一百倍。", "2.35 and 2.35% are a hundred times apart."},
        {"请写上百分号，例如 2.35%。", "Write the sign, such as 2.35%."}},
    {"pdf.not-finished", {"PDF 没有做完[：{reason}]。", "The PDF wasn't finished[: {reason}]."},
        {"没有封存的文件不能证明自己。", "A file without its seal proves nothing."},
        {"请再导出一次；仍不行请告诉我们。", "Export it again; if it fails again, please report it."}},
    {"pdf.unreadable", {"PDF 读不出来[：{reason}]。", "The PDF can't be read[: {reason}]."},
        {"读不出的文件无法核对。", "What can't be read can't be verified."},
        {"请重新取得这份文件，并核对大小。", "Get the file again and compare its size."}},
    {"seal.carried-document-unreadable", {"文件里附带的报告内容读不出来。", "The report carried in the file can't be read."},
        {"没有它就不能核对金额。", "Without it no figure can be checked."},
        {"请向出具人索取原文件。", "Ask the issuer for the original file."}},
    {"seal.no-document", {"文件里没有附带报告内容。", "The file carries no report."},
        {"它可能不是本程序出具的，或被别的软件另存过。", "This program may not have made it, or another saved it anew."},
        {"请向出具人索取原文件。", "Ask the issuer for the original file."}},
    {"sheet.text-too-long",
        {"[第 {row} 行的]文字超过 {limit} 个字。", "A text[ in row {row}] is longer than {limit} characters."},
        {"表格软件会把它截断。", "Spreadsheets would cut it off."},
        {"请缩短这段文字，或导出为 PDF 或 JSON。", "Shorten it, or export as PDF or JSON."}},
    {"sheet.too-many-rows", {"行数超过一张工作表的上限。", "There are more rows than a sheet can hold."},
        {"多出的行会丢失。", "The rows beyond would be lost."},
        {"请缩小期间分几次导出，或导出为 CSV。", "Export shorter periods one by one, or as CSV."}},
    {"xlsx.doctype", {"工作簿里有不允许的声明。", "The workbook contains a declaration that isn't allowed."},
        {"这种声明能让读取者耗尽内存。", "Such declarations can use up a reader's memory."},
        {"请用 Excel、WPS 或 LibreOffice 另存后再试。", "Save it anew with Excel, WPS or LibreOffice and try again."}},
    {"xlsx.malformed", {"工作簿的内容不合格式。", "The workbook's content is malformed."},
        {"勉强去读，单元格可能错位。", "Read all the same, cells might be misplaced."},
        {"请用 Excel、WPS 或 LibreOffice 另存后再试。", "Save it anew with Excel, WPS or LibreOffice and try again."}},
    {"xlsx.not-a-workbook", {"这不是 xlsx 工作簿。", "This is not an xlsx workbook."},
        {"别的格式读出来会是乱的。", "Other formats would be read as nonsense."},
        {"请另存为 .xlsx；旧的 .xls 也要先另存。", "Save it as .xlsx; an old .xls too has to be saved anew."}},
    {"xlsx.not-written", {"工作簿没有写成[：{reason}]。", "The workbook wasn't written[: {reason}]."},
        {"没有写完的文件已丢弃。", "What was written in part has been thrown away."},
        {"请检查磁盘空间和文件夹权限，再试一次。", "Check the disk space and the folder's permissions, then try again."}},
    {"xlsx.text-too-long", {"工作簿里有一段文字太长。", "A text in the workbook is too long."},
        {"正常的单元格最多 32,767 个字。", "A sound cell has at most 32,767 characters."},
        {"请检查这个单元格的内容。", "Check the content of this cell."}},
};
static_assert(areComplete(exchangeProblemsTable));

}

std::span<const ProblemWording> exchangeProblems()
{
    return exchangeProblemsTable;
}

}
