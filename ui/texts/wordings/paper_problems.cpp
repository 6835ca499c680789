// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// Putting a report onto the disk, and what a stranger finds in it: figures that don't follow, and forms saved again elsewhere.
constexpr ProblemWording paperProblemsTable[] = {
    {"archive.not-written", {"压缩包[里的“{name}”]没有写成。", "[“{name}” of the package|The package] was not written."},
        {"文件由若干部分压缩而成，缺一不可。", "The file is packed of several parts, and needs them all."},
        {"请检查内存和磁盘空间后再试。", "Check memory and disk space, and try again."}},
    {"figure.differs",
        {"表 {table} 第 {row} 行第 {column} 列写着 {shown}，重算是[ {reckoned}|空白]。",
            "Table {table}, row {row}, column {column} says {shown}; reckoned again it is [{reckoned}|empty]."},
        {"所附的事实和规则得不出这个数字。", "The facts and rules inside don't give this figure."},
        {"请不要采信这个数字，并向出具人查问。", "Don't rely on this figure, and ask the issuer."}},
    {"figure.without-source",
        {"表 {table} 第 {row} 行第 {column} 列的 {shown} 没有出处。",
            "Table {table}, row {row}, column {column}: {shown} has no source."},
        {"每个数字都应有计算依据或录入的事实。", "Every figure has its working or the fact that was entered."},
        {"请不要采信这个数字，并向出具人查问。", "Don't rely on this figure, and ask the issuer."}},
    {"file.disk-full", {"磁盘已满，[“{file}”]没有写成。", "The disk is full: [“{file}” |the file ]was not written."},
        {"原有的文件没有动过。", "A file that was there before is as it was."},
        {"请腾出空间或换一个位置，然后再试。", "Free some space or choose another place, and try again."}},
    {"file.folder-missing", {"没有[“{folder}”]这个文件夹。", "There is no folder [“{folder}”|of that name]."},
        {"文件要写进已有的文件夹。", "A file is written into a folder that is there."},
        {"请先建立文件夹，或换一个位置。", "Make the folder first, or choose another place."}},
    {"file.folder-read-only", {"文件夹[“{folder}”]不允许写入。", "The folder [“{folder}” ]can't be written to."},
        {"没有写入权限就不能保存文件。", "Without the permission no file can be saved there."},
        {"请换一个位置，或请管理员开放权限。", "Choose another place, or ask the administrator for the permission."}},
    {"file.is-folder",
        {"[“{file}”|这个名称]是文件夹，不能写成文件。", "[“{file}”|This] is a folder: no file can be written there."},
        {"文件夹里的内容不会被覆盖。", "What a folder holds is not written over."},
        {"请另取一个文件名。", "Choose another name."}},
    {"file.read-back-differs", {"磁盘上的[“{file}”]与写出的不同。", "[“{file}” on|What is on] the disk isn't what was written."},
        {"磁盘或移动介质可能有损坏。", "The disk or stick may be damaged."},
        {"请写到另一个磁盘，并检查这一个。", "Write to another disk, and have this one checked."}},
    {"file.read-only", {"文件[“{file}”]是只读的。", "The file [“{file}” ]is read-only."},
        {"只读的文件不会被替换。", "A read-only file is not replaced."},
        {"请另取一个文件名，或先取消只读。", "Choose another name, or allow writing first."}},
    {"receipt.differs",
        {"依据 {table} 写着 {shown}，重算是[ {reckoned}|算不出来]。",
            "The working {table} says {shown}; reckoned again it is [{reckoned}|not to be had]."},
        {"同样的输入和规则应得同样的结果。", "Equal input and rules give equal results."},
        {"请不要采信由它得出的数字，并向出具人查问。", "Don't rely on figures that follow from it, and ask the issuer."}},
    {"table.differs",
        {"表 {table} 有 {shown} 行，重算是[ {reckoned} 行|没有这张表]。",
            "Table {table} has {shown} rows; reckoned again [it has {reckoned}|there is no such table]."},
        {"行数不同，逐格就无从比对。", "Where rows are missing, cells can't be compared one by one."},
        {"请不要采信这张表，并向出具人查问。", "Don't rely on this table, and ask the issuer."}},
    {"verify.document-gone",
        {"文件里已没有封存的内容，只留下校验码 {code}。",
            "What was sealed is no longer in the file; only its check code {code} is."},
        {"另存的程序丢掉了它不认识的部分。", "The program that saved it threw away what it didn't know."},
        {"请向出具人索取原文件，或在工作簿里按校验码查找。",
            "Ask the issuer for the original file, or look the code up in the workspace."}},
    {"verify.file-renamed",
        {"文件封存时叫“{sealed}”，现在叫“{found}”。", "Sealed as “{sealed}”, the file is now called “{found}”."},
        {"改名不影响内容。", "Another name doesn't change what is in it."},
        {"请确认这就是要核对的那份文件。", "Make sure that it is the one you mean."}},
    {"verify.sidecar-differs", {"CSV 旁边的封存文件被改动过。", "The seal that lies beside the CSV was changed."},
        {"封存文件本身不完整，就证明不了什么。", "A seal that isn't whole proves nothing."},
        {"请向出具人索取这两个原文件。", "Ask the issuer for both original files."}},
    {"verify.sidecar-missing", {"CSV 旁边没有封存文件 {sidecar}。", "The seal {sidecar} doesn't lie beside the CSV."},
        {"CSV 里放不下封存，它在旁边的文件里。", "A CSV has no room for a seal: it is in a file beside it."},
        {"请把两个文件放在同一个文件夹里再核对。", "Put both files into one folder and verify again."}},
    {"verify.text-added", {"多出了“{found}”。", "“{found}” was added."},
        {"它不在封存的内容里。", "It is not part of what was sealed."},
        {"以封存的内容为准，并向出具人查问。", "Rely on what was sealed, and ask the issuer."}},
    {"verify.text-gone", {"缺少封存时的“{sealed}”。", "“{sealed}”, which was sealed, is gone."},
        {"封存时有这段文字或数字。", "This text or figure was there when the file was sealed."},
        {"以封存的内容为准，并向出具人查问。", "Rely on what was sealed, and ask the issuer."}},
};
static_assert(areComplete(paperProblemsTable));

}

std::span<const ProblemWording> paperProblems()
{
    return paperProblemsTable;
}

}
