// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QFile>

#include <memory>
#include <string_view>

namespace plumbline {

/// The bytes of a file for as long as this lives, read by the system as they are looked at: a file of gigabytes takes no memory.
class MappedFile final {
public:
    /// file.not-found, file.unreadable {reason}
    static Result<std::unique_ptr<MappedFile>> open(const QString& path);
    std::string_view bytes() const { return m_bytes; }

private:
    explicit MappedFile(const QString& path) : m_file(path) { }
    QFile m_file;
    std::string_view m_bytes;
};

}
