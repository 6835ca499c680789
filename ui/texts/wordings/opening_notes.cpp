// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// How a workspace was opened, where it wasn't as every day.
constexpr ProblemWording openingNotesTable[] = {
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
    {"opening.read-only-medium", {"只读打开：这个位置不能写入。", "Open read-only: this place can't be written."},
        {"光盘、写保护的 U 盘和没有权限的文件夹里，什么也存不下。",
            "On a disc, a locked stick or in a folder without permission nothing can be saved."},
        {"要改动，请把文件复制到可写的文件夹再打开。", "Copy the file to a folder that can be written to change it."}},
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
