// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QFile>

#include <string>
#include <string_view>

namespace plumbline::cli {

/// The bytes of a file or of the standard input, seen through a window: what was read and not yet dropped. The window grows
/// only as far as the caller lets it, so memory stays constant.
class ByteSource final {
public:
    /// "-" is the standard input. file.not-found, file.unreadable {reason}
    Result<void> open(const QString& path);

    std::string_view window() const { return {m_bytes.data() + m_from, m_bytes.size() - m_from}; }
    /// Reads more behind the window, whose bytes may move; false at the end of the input or on failure.
    bool readMore();
    void drop(std::size_t count) { m_from += count; }
    bool hasFailed() const { return m_file.error() != QFileDevice::NoError; }
    QString errorText() const { return m_file.errorString(); }

private:
    QFile m_file;
    std::string m_bytes;
    std::size_t m_from = 0;
};

/// The standard output, written in large pieces.
class ByteSink final {
public:
    std::string& text() { return m_text; } ///< to append to
    void flushIfLarge();
    void flush();
    bool hasFailed() const { return m_hasFailed; }

private:
    std::string m_text;
    bool m_hasFailed = false;
};

}
