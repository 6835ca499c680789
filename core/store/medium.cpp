// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/medium.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace plumbline {

Medium mediumOf(const QString& path)
{
    // Windows names a share by its machine.
    const QString folder = QFileInfo(path).absolutePath();
    if (folder.startsWith(u"//"))
        return Medium::Share;
    return mediumOfType(QStorageInfo(folder).fileSystemType());
}

Medium mediumOfType(const QByteArray& fileSystemType)
{
    static constexpr std::array shares{
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "webdav", "fuse", "virtiofs", "vboxsf"};
    static constexpr std::array removable{
        "vfat", "msdos", "fat", "fat32", "exfat", "fuseblk", "fuse.exfat", "fuse.fusefat", "iso9660", "udf"};
    const QByteArray type = fileSystemType.toLower();
    const auto is = [&](const char* other) { return type == other; };
    if (std::any_of(removable.begin(), removable.end(), is))
        return Medium::Removable;
    // What else comes through FUSE may be anything: a cloud folder, another machine.
    const bool isShare = type.startsWith("fuse.") || std::any_of(shares.begin(), shares.end(), is);
    return isShare ? Medium::Share : Medium::LocalDisk;
}

QString snapshotPath(const QString& workspacePath)
{
    QString name = workspacePath;
    if (name.endsWith(QLatin1StringView(".plumb")))
        name.chop(6);
    return name + QStringLiteral(".snapshot.plumb");
}

}
