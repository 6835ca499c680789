// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plumbline {

/// Where a workspace lies, which decides how it is written.
enum class Medium {
    LocalDisk, ///< a fixed disk of this machine: a write-ahead log, and others may read meanwhile
    Removable, ///< a stick or a card: no log, and every step is on the medium before it is called done
    Share, ///< another machine's: as on a stick, one program at a time, and a snapshot beside the file at each close
};

/// By the type of the file system; what isn't known is a local disk.
Medium mediumOf(const QString& path);
Medium mediumOfType(const QByteArray& fileSystemType);

/// "NAME.snapshot.plumb": what others on a share may open while somebody works in the file.
QString snapshotPath(const QString& workspacePath);

}
