// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample.h"

#include <QFile>
#include <QTemporaryDir>

namespace plumbline::tests {

/// The sample at `path`: made once a process and copied, since it is the same each time and takes a second.
inline Result<void> copySample(const House& house, const QString& path)
{
    static const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("sample.plumb"));
    if (!QFile::exists(made))
        TRY(makeSample(house, made));
    return QFile::copy(made, path) ? Result<void>() : Problem{"file.not-written"}.inFile(path);
}

}
