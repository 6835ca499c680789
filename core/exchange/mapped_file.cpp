// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapped_file.h"

#include <QFileInfo>

namespace plumbline {

Result<std::unique_ptr<MappedFile>> MappedFile::open(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Problem{"file.not-found"}.inFile(path);
    std::unique_ptr<MappedFile> mapped(new MappedFile(path));
    const bool isOpen = mapped->m_file.open(QIODevice::ReadOnly);
    const qint64 size = isOpen ? mapped->m_file.size() : 0;
    const uchar* const bytes = size > 0 ? mapped->m_file.map(0, size) : nullptr;
    if (!isOpen || (size > 0 && !bytes))
        return Problem{"file.unreadable"}.inFile(path).with("reason", mapped->m_file.errorString());
    if (bytes)
        mapped->m_bytes = {reinterpret_cast<const char*>(bytes), std::size_t(size)};
    return mapped;
}

}
