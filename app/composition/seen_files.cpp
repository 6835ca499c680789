// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/seen_files.h"

#include <QByteArray>
#include <QSettings>

#include <algorithm>

namespace plumbline {

namespace {

QString groupOf(const Id& replica)
{
    return QStringLiteral("seen/") + QString::fromStdString(replica.text());
}

}

std::optional<SeenFile> seenFile(const Id& replica)
{
    QSettings settings;
    settings.beginGroup(groupOf(replica));
    const QByteArray hash = QByteArray::fromHex(settings.value(QLatin1StringView("hash")).toByteArray());
    SeenFile seen{settings.value(QLatin1StringView("path")).toString(),
        {replica, settings.value(QLatin1StringView("seq")).toULongLong(), {}}};
    if (seen.path.isEmpty() || hash.size() != qsizetype(seen.head.hash.size()))
        return {};
    std::copy(hash.begin(), hash.end(), seen.head.hash.begin());
    return seen;
}

void rememberFile(const SeenFile& file)
{
    QSettings settings;
    settings.beginGroup(groupOf(file.head.replica));
    settings.setValue(QLatin1StringView("path"), file.path);
    settings.setValue(QLatin1StringView("seq"), qulonglong(file.head.seq));
    settings.setValue(QLatin1StringView("hash"), QString::fromStdString(hex(file.head.hash)));
}

}
