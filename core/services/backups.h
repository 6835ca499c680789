// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QDateTime>

#include <vector>

namespace plumbline {

/// A copy of one workspace file in a folder of backups; all of this is in its name.
struct Backup {
    QString path;
    QDateTime at; ///< UTC, to the second
    std::uint64_t seq = 0; ///< of the head it was made at
    QString headStart; ///< first digits of that head's hash
    qint64 bytes = 0;
};

/// The folder somebody chose, or NAME.backups beside NAME.plumb.
QString backupFolder(const QString& workspacePath, const QString& chosen);

/// Which of some backups stay: all of the last hour, the last one of each hour for a day, of each day for 30 days, of each
/// month for ever; the newest in any case, and what claims to come from the future (a clock was set back). Hours, days and
/// months are China's.
std::vector<QDateTime> keepers(std::vector<QDateTime> instants, const QDateTime& now);

/// Of this file's own chain, newest first. A folder that isn't there holds none; backup.folder-unreadable
Result<std::vector<Backup>> backups(const Workspace& workspace, const QString& folder);

enum class BackupWhen {
    AfterAnHour, ///< if the newest is older than an hour and something was recorded since
    AfterChanges, ///< if something was recorded since
    Always,
};
/// Makes a backup if it is due, reads it back, and removes those that are no longer kept. Nothing where none was due.
/// backup.folder-unreadable, backup.differs, and what backup() says.
Result<std::optional<Backup>> backUp(const Workspace& workspace, const QString& folder, BackupWhen when, const QDateTime& now);

/// What came of trying whether a backup could be gone back to.
struct BackupTrial {
    journal::Head head;
    std::string headAt; ///< when its newest record was made; empty where there is none
    std::uint64_t records = 0;
    std::uint64_t rows = 0;
};
/// Opens the copy as a restored file would be (in a folder that passes, where it has to be brought up to date), verifies it
/// against its own journal, and looks for its head in the present one.
/// backup.other-workspace, backup.not-in-chain {seq}, backup.newer {seq, present}, and the first thing found wrong in it.
Result<BackupTrial> tryBackup(const Workspace& present, const QString& backupPath);

}
