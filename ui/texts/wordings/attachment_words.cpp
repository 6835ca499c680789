// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

constexpr ProblemWording attachmentProblemsTable[] = {
    {"attachment.changed-while-read", {"文件在读取时被改动了。", "The file was changed while it was read."},
        {"收进一半新一半旧的内容，谁也说不清是什么。", "Half of an old and half of a new content would be neither."},
        {"请等别的程序写完，再添加一次。", "Wait until the other program has written it, then attach it again."}},
    {"attachment.damaged", {"附件[“{name}”]的内容已损坏。", "The content of the attachment[ “{name}”] is damaged."},
        {"内容与入库时的 SHA-256 不符，不能再作证据。",
            "It doesn't match the SHA-256 it was taken in with, so it proves nothing any more."},
        {"原文件还在的话，请在同一记录上重新添加它；否则请从备份中取出。",
            "If the original is still there, attach it to the same record again; otherwise take it from a backup."}},
    {"attachment.empty", {"文件是空的。", "The file is empty."}, {"空文件证明不了什么。", "An empty file proves nothing."},
        {"请选择有内容的文件。", "Choose the one with content."}},
    {"attachment.exists", {"这条记录已有此附件[（“{name}”）]。", "The record has this attachment[ (“{name}”)] already."},
        {"同一内容附两次没有意义。", "The same content twice says no more."},
        {"要改名称或说明，请先移除，再重新添加。", "To change its name or note, remove it and attach it again."}},
    {"attachment.immutable", {"已收入的附件不能修改或删除。", "An attachment that was taken in isn't changed or deleted."},
        {"改得动的凭证不能作证。", "Evidence that can be changed proves nothing."},
        {"请写明原因把它从记录上移除，再添加正确的。", "Remove it from its record with a reason, then attach the right one."}},
    {"attachment.missing", {"附件[“{name}”]的内容不在本文件中。", "The content of the attachment[ “{name}”] isn't in this file."},
        {"记录说有这份附件，却拿不出来。", "The record speaks of it, and it can't be shown."},
        {"请在同一记录上重新添加原文件，或从备份中取出。",
            "Attach the original to the same record again, or take it from a backup."}},
    {"attachment.name-missing", {"附件没有可用的名称[：“{name}”]。", "The attachment has no usable name[: “{name}”]."},
        {"没有名称的附件找不到，带路径的名称会写到别处。",
            "Without a name it isn't found, and a name with a folder in it would be written elsewhere."},
        {"请给出不带斜杠的文件名。", "Give a file name without slashes."}},
    {"attachment.not-a-file", {"这不是一个文件。", "This is not a file."},
        {"文件夹不能作为附件。", "A folder can't be attached."},
        {"请选择其中的文件，或先打包成一个文件。", "Choose the files in it, or pack them into one first."}},
    {"attachment.reason-missing", {"没有写移除的原因。", "No reason is given for removing it."},
        {"没有原因的移除，审计时说不清。", "A removal without a reason can't be explained to an auditor."},
        {"请写一句为什么。", "Write in one sentence why."}},
    {"attachment.too-large",
        {"文件超过每份附件的上限[ {most} MiB]。", "The file is larger than an attachment may be[, {most} MiB]."},
        {"太大的附件会让备份和升级都变慢、变大。", "Very large ones make every backup and upgrade slow and large."},
        {"请压缩扫描分辨率，或拆成几份分别添加；视频请另行保存，附上说明存放处的文件。",
            "Scan it at a lower resolution or split it; keep a video elsewhere and attach a note that says where."}},
    {"attachment.unknown-kind", {"没有[“{kind}”|这]种附件。", "There is no kind of attachment[ “{kind}”| of that name]."},
        {"种类用来查有没有凭证，写错就查不到。", "By its kind a voucher is looked for; a wrong one isn't found."},
        {"可用：voucher、invoice、contract、approval、report、drawing、photo、other。",
            "Known are: voucher, invoice, contract, approval, report, drawing, photo, other."}},
};
static_assert(areComplete(attachmentProblemsTable));

constexpr KeyWording attachmentFindingsTable[] = {
    {"attachment.missing",
        {"附件“{name}”的内容不在本文件中，请重新添加原文件。",
            "The content of the attachment “{name}” isn't in this file: attach the original again."}},
    {"attachment.damaged",
        {"附件“{name}”的内容已损坏，请重新添加原文件。",
            "The content of the attachment “{name}” is damaged: attach the original again."}},
};
static_assert(areComplete(attachmentFindingsTable));

}

std::span<const ProblemWording> attachmentProblems()
{
    return attachmentProblemsTable;
}

std::span<const KeyWording> commonFindings()
{
    return attachmentFindingsTable;
}

}
