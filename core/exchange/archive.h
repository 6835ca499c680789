// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_reader.h"

#include <memory>
#include <string>
#include <vector>

struct zip;

namespace plumbline {

/// A zip archive from outside, in memory. Opened only if every name stays inside, nothing is encrypted or named twice, and what
/// it declares to unpack to is bearable; no part gives more bytes than it declares. archive.unreadable, archive.unsafe-name,
/// archive.duplicate-name, archive.too-large, archive.encrypted
class Archive final {
public:
    static Result<Archive> open(std::string_view bytes, const SheetLimits& limits);

    bool has(const std::string& name) const;
    std::size_t size() const; ///< parts
    std::vector<std::string> names() const; ///< of its parts, in their order
    std::uint64_t packedSize(const std::string& name) const; ///< of a part, as it lies in the archive; 0 where there is none
    /// archive.no-part, archive.unreadable
    Result<void> read(const std::string& name, const std::function<Result<void>(std::string_view)>& take) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };
    explicit Archive(zip* archive) : m_archive(archive) { }
    Result<void> checkEntries(const SheetLimits& limits) const;
    std::unique_ptr<zip, Close> m_archive;
};

}
