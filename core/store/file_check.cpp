// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_check.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr qsizetype headerSize = 100;

/// The header's own fields, as https://www.sqlite.org/fileformat.html has them.
quint32 wordAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSize(const QByteArray& header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

}

bool isUnfinished(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 || QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

Result<FileHeader> inspectFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Problem{"store.missing"}.inFile(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{"store.cannot-open"}.inFile(path).with("message", file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || wordAt(header, 68) != applicationId)
        return Problem{"store.not-ours"}.inFile(path);
    // The page count is good where it was written together with the change counter.
    const qint64 expected = pageSize(header) * wordAt(header, 28);
    if (wordAt(header, 24) == wordAt(header, 92) && file.size() < expected && !isUnfinished(path))
        return Problem{"store.truncated"}
            .inFile(path)
            .with("expected", QString::number(expected))
            .with("size", QString::number(file.size()));
    return FileHeader{int(wordAt(header, 60)), header[18] == 2};
}

bool isOnLocalDisk(const QString& path)
{
    static constexpr std::array removableOrShared{"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse", "fuse.sshfs", "fuseblk",
        "vfat", "msdos", "fat32", "exfat", "iso9660", "udf"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    return std::none_of(removableOrShared.begin(), removableOrShared.end(), [&](const char* other) { return type == other; });
}

Result<void> checkRoomForCopy(const QString& path)
{
    const qint64 needed = QFileInfo(path).size();
    const qint64 available = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    if (available >= 0 && available < needed)
        return Problem{"store.disk-full"}
            .inFile(path)
            .with("needed", QString::number(needed))
            .with("free", QString::number(available));
    return {};
}

}
