// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_check.h"

#include "core/store/connection.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace plumbline {

namespace {

constexpr int headerSize = 100;

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

struct FirstBytes {
    QByteArray bytes;
    qint64 fileSize = 0;
};

/// Read through SQLite's own file: were it opened and closed beside SQLite, the system would drop the locks that this
/// process holds on it (POSIX).
Result<FirstBytes> firstBytes(const QString& path)
{
    const auto connection = TRY(Connection::open(path, Connection::Access::Read));
    sqlite3_file* file = nullptr;
    sqlite3_file_control(connection->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods)
        return Problem{"store.cannot-open"};
    sqlite3_int64 size = 0;
    FirstBytes first{QByteArray(headerSize, '\0'), 0};
    const int read = file->pMethods->xRead(file, first.bytes.data(), headerSize, 0);
    const bool isRead = read == SQLITE_OK || read == SQLITE_IOERR_SHORT_READ;
    if (!isRead || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return Problem{"store.machine-failed"};
    first.fileSize = size;
    return first;
}

}

Result<bool> canBeWritten(const QString& path)
{
    const auto connection = TRY(Connection::open(path, Connection::Access::Write));
    return sqlite3_db_readonly(connection->handle(), "main") == 0;
}

bool isUnfinished(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 || QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

Result<FileHeader> inspectFile(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Problem{"store.missing"}.inFile(path);
    const auto [header, size] = TRY(firstBytes(path));
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)) || wordAt(header, 68) != applicationId)
        return Problem{"store.not-ours"}.inFile(path);
    // The page count is good where it was written together with the change counter.
    const qint64 expected = pageSize(header) * wordAt(header, 28);
    if (wordAt(header, 24) == wordAt(header, 92) && size < expected && !isUnfinished(path))
        return Problem{"store.truncated"}
            .inFile(path)
            .with("expected", QString::number(expected))
            .with("size", QString::number(size));
    return FileHeader{int(wordAt(header, 60)), header[18] == 2};
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
