// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/save_file.h"

#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace plumbline {

namespace {

/// Why this place takes no file, found out before anything is written.
Result<void> checkPlace(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return Problem{"file.folder-missing"}.inFile(path).with("folder", folder.filePath());
    if (file.isDir())
        return Problem{"file.is-folder"}.inFile(path);
    if (file.exists() && !file.isWritable())
        return Problem{"file.read-only"}.inFile(path);
    if (!folder.isWritable())
        return Problem{"file.folder-read-only"}.inFile(path).with("folder", folder.filePath());
    return {};
}

Problem notWritten(const QSaveFile& file)
{
    if (file.error() == QFileDevice::ResourceError)
        return Problem{"file.disk-full"}.inFile(file.fileName());
    return Problem{"file.not-written"}.inFile(file.fileName()).with("message", file.errorString());
}

Result<void> compareWithDisk(const FileToSave& saved)
{
    QFile file(saved.path);
    const bool isRead = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isRead ? file.readAll() : QByteArray();
    if (!isRead || std::string_view(bytes.constData(), std::size_t(bytes.size())) != saved.bytes)
        return Problem{"file.read-back-differs"}.inFile(saved.path);
    return {};
}

}

Result<void> saveFiles(const std::vector<FileToSave>& files)
{
    std::vector<std::unique_ptr<QSaveFile>> beside;
    for (const FileToSave& wanted : files) {
        TRY(checkPlace(wanted.path));
        QSaveFile& file = *beside.emplace_back(std::make_unique<QSaveFile>(wanted.path));
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(wanted.bytes.data(), qint64(wanted.bytes.size())) == qint64(wanted.bytes.size()) && file.flush();
        if (!isWritten)
            return notWritten(file);
    }
    for (const auto& file : beside) {
        if (!file->commit())
            return notWritten(*file);
    }
    for (const FileToSave& saved : files)
        TRY(compareWithDisk(saved));
    return {};
}

}
