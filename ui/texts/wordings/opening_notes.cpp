// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// How a workspace was opened, where it wasn't as every day.
constexpr ProblemWording openingNotesTable[] = {
    {"opening.copied", {"这是副本：原来的文件还在 {path}。", "This is a copy: the file it was made of is still at {path}."},
        {"两份都继续录入，各自的记录就接不到一起。", "If both go on as the same one, their records can't be joined."},
        {"这一份要继续录入，请让它自成一份；只是看看，不必理会。",
            "Let this one go on by itself if it is to be worked in; to look only, leave it."}},
    {"opening.first-here", {"这个工作簿第一次在这台电脑上打开。", "This workspace is open on this computer for the first time."},
        {"两份都继续录入，各自的记录就接不到一起。", "If two copies go on as the same one, their records can't be joined."},
        {"别处的那一份还在继续用，请让这一份自成一份；已经移到这里，不必理会。",
            "If it is still worked in elsewhere, let this copy go on by itself; if it was moved here, leave it."}},
    {"opening.in-use",
        {"只读打开：[{owner}|别的程序][（{host}）][自 {since} 起]正在使用这个工作簿。",
            "Open read-only: [{owner}|another program][ ({host})] has been using this workspace[ since {since}]."},
        {"同一时间只能有一个程序写入。", "Only one program may write at a time."},
        {"可以查看和导出；对方关闭后重新打开，即可改动。",
            "Look and export as you like; open it again once it is closed there, to change it."}},
    {"opening.interrupted",
        {"上次没有正常关闭，或文件是在打开时复制的。已逐页检查：{records:number} 条记录、{rows:number} 行数据完好[，最近一条是 "
         "{last}]。",
            "It wasn't closed properly, or was copied while open. Every page was checked: {records:number} records and "
            "{rows:number} "
            "rows are whole[; the newest is of {last}]."},
        {"断电或程序意外结束，只会丢失还没有保存的内容。", "A power cut or a crash loses only what wasn't saved yet."},
        {"请看看最后输入的一行是否还在。", "See whether the row you typed last is there."}},
    {"opening.newer",
        {"只读打开：这个工作簿由更新的程序写成[（版本 {version}）]。",
            "Open read-only: a newer program wrote this workspace[ (version {version})]."},
        {"旧程序不认得新格式里的全部内容。", "An older program doesn't know all that the newer form holds."},
        {"要改动，请安装新版程序。", "Install the newer program to change it."}},
    {"opening.older",
        {"这份文件比在这台电脑上见过的旧：只到第 {seq} 条记录，见过第 {seen} 条。",
            "This file is older than what this computer has seen: it ends at record {seq}, and record {seen} was seen."},
        {"在旧的一份上接着录入，后来的记录就接不上了。", "What was recorded later can't be joined to an older one that goes on."},
        {"请找一找较新的一份；备份页列有已有的备份。", "Look for the newer one; the page of backups lists what there is."}},
    {"opening.read-only-medium", {"只读打开：这个位置不能写入。", "Open read-only: this place can't be written."},
        {"光盘、写保护的 U 盘和没有权限的文件夹里，什么也存不下。",
            "On a disc, a locked stick or in a folder without permission nothing can be saved."},
        {"要改动，请把文件复制到可写的文件夹再打开。", "Copy the file to a folder that can be written to change it."}},
    {"opening.snapshot",
        {"这是快照，只读打开：{at} 关闭时的内容。", "This is a snapshot, open read-only: what stood there at {at}."},
        {"别人正在原文件里工作，之后的改动不在这里。", "Somebody works in the file itself; what they changed since isn't here."},
        {"要改动，请等对方关闭后打开原文件。", "Open the file itself once it is closed there, to change it."}},
    {"opening.went-otherwise",
        {"这份文件与在这台电脑上见过的不同：第 {seq} 条记录已是另一条。",
            "This file went otherwise than the one seen on this computer: record {seq} is another one."},
        {"同一份文件在两处各自录入过。", "One file was worked in at two places."},
        {"请与另一份对照，确认用哪一份。", "Compare it with the other one and decide which counts."}},
    {"opening.upgraded",
        {"工作簿已从第 {from} 版升级到第 {to} 版的格式。", "The workspace was brought from form {from} to form {to}."},
        {"旧版程序不能再改动它。", "An older program can't change it any more."},
        {"升级前的文件原样留在 {backup}。", "The file as it was before is kept as {backup}."}},
};
static_assert(areComplete(openingNotesTable));

}

std::span<const ProblemWording> openingNotes()
{
    return openingNotesTable;
}

}
