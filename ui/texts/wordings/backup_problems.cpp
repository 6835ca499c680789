// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// Backups, copies, salvage and attachments.
constexpr ProblemWording backupProblemsTable[] = {
    {"backup.differs",
        {"刚写的备份[ {file} ]与工作簿不一致。", "The backup[ {file}] just written isn't what the workspace holds."},
        {"不能倚仗这份备份。", "This backup can't be relied on."},
        {"请检查备份所在的磁盘，或另选一个文件夹。", "Check the disk it lies on, or choose another folder."}},
    {"backup.folder-unreadable", {"读不了备份文件夹[ {file}]。", "The backup folder[ {file}] can't be read."},
        {"看不到里面有哪些备份，也没有再备份。", "What is in it can't be seen, and no backup was made."},
        {"请检查权限，或在“备份”页另选一个文件夹。", "Check its permissions, or choose another folder on the page “Backups”."}},
    {"backup.newer",
        {"备份（第[ {seq} ]条记录）比现在的文件（第[ {present} ]条）新。",
            "The backup (record[ {seq}]) is newer than the present file (record[ {present}])."},
        {"现在的文件可能被换成了旧的一份，之后的记录只在备份里。",
            "The present file may have been replaced by an older one; what came after is in the backup alone."},
        {"请把备份另存为新文件，比较后决定用哪一份。", "Restore the backup as a new file, and decide which one to go on with."}},
    {"backup.not-in-chain",
        {"备份的末尾（第[ {seq} ]条记录）不在现在的日志里。", "The backup's end (record[ {seq}]) isn't in the present journal."},
        {"两份文件各有各的经过。", "The two files have different histories."},
        {"请把备份另存为新文件，比较后决定用哪一份。", "Restore the backup as a new file, and decide which one to go on with."}},
    {"backup.other-workspace", {"[{file}|这个文件]是另一个工作簿的备份。", "[{file}|The file] is a backup of another workspace."},
        {"不能拿它恢复这个工作簿。", "This workspace can't be gone back to from it."},
        {"请选这个工作簿自己的备份。", "Choose a backup of this workspace."}},
    {"salvage.nothing-readable", {"[{file}|这个文件]里没有读得出的内容。", "Nothing in [{file}|the file] can be read."},
        {"文件的目录损坏了，找不到各张表在哪里。", "Its table of contents is damaged: where each table lies can't be found."},
        {"请从最近的备份恢复，并保留这份文件备查。", "Restore the latest backup, and keep this file for examination."}},
};
static_assert(areComplete(backupProblemsTable));

}

std::span<const ProblemWording> backupProblems()
{
    return backupProblemsTable;
}

}
