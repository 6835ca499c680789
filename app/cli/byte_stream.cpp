// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/byte_stream.h"

#include <QFileInfo>

#include <cstdio>

namespace plumbline::cli {

namespace {

constexpr std::size_t blockBytes = 128 * 1024;

}

Result<void> ByteSource::open(const QString& path)
{
    const auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (path == QStringLiteral("-")) {
        if (!m_file.open(0, mode))
            return Problem{"file.unreadable"}.with("reason", m_file.errorString()).inFile(path);
        return {};
    }
    if (!QFileInfo::exists(path))
        return Problem{"file.not-found"}.inFile(path);
    m_file.setFileName(path);
    if (!m_file.open(mode))
        return Problem{"file.unreadable"}.with("reason", m_file.errorString()).inFile(path);
    return {};
}

bool ByteSource::readMore()
{
    m_bytes.erase(0, m_from);
    m_from = 0;
    const std::size_t kept = m_bytes.size();
    m_bytes.resize(kept + blockBytes);
    const qint64 count = m_file.read(m_bytes.data() + kept, qint64(blockBytes));
    m_bytes.resize(kept + std::size_t(count > 0 ? count : 0));
    return count > 0;
}

void ByteSink::flushIfLarge()
{
    if (m_text.size() >= blockBytes)
        flush();
}

void ByteSink::flush()
{
    const std::size_t written = std::fwrite(m_text.data(), 1, m_text.size(), stdout);
    m_hasFailed = m_hasFailed || written != m_text.size() || std::fflush(stdout) != 0;
    m_text.clear();
}

}
