// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/digest.h"
#include "core/values/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::journal {

/// Where a file's chain of records ends. `seq` 0 and a hash of zeros: nothing is recorded yet.
struct Head {
    Id replica;
    std::uint64_t seq = 0;
    Digest hash{};
    friend bool operator==(const Head&, const Head&) = default;
};

/// The file an import read.
struct Source {
    std::string name;
    Digest sha256{};
    std::uint64_t rows = 0;
    friend bool operator==(const Source&, const Source&) = default;
};

/// What a record speaks of beside its rows: a sealed report with its check code, a pack.
struct Subject {
    std::string name;
    Digest sha256{};
    std::string code; ///< empty where there is none
    friend bool operator==(const Subject&, const Subject&) = default;
};

/// What a merge took in of another replica's chain.
struct Merged {
    Id replica;
    std::uint64_t from = 0;
    std::uint64_t to = 0;
    Digest head{}; ///< of the record `to`
    friend bool operator==(const Merged&, const Merged&) = default;
};

/// One transaction, as the journal keeps it for ever: `plumbline.record/1`.
struct Record {
    std::string at; ///< UTC, "2024-08-17T02:24:05.123Z"
    PersonId byId;
    std::string byName;
    std::string kind; ///< "safety_fee.entry.post"
    std::uint64_t lines = 0;
    Digest previous{};
    std::string program;
    std::string reason;
    Id replica;
    Digest root{};
    std::uint64_t seq = 0;
    Id workspace;
    std::optional<Source> source;
    std::optional<Subject> subject;
    std::map<std::string, std::string> sums; ///< column -> total, of a bulk
    std::vector<Merged> merged = {}; ///< of a merge, by replica
    friend bool operator==(const Record&, const Record&) = default;
};

/// The record's canonical bytes: what is hashed, stored and shown.
std::string recordBytes(const Record& record);
/// The record of such bytes, and of no others; journal.malformed.
Result<Record> parseRecord(std::string_view bytes);
/// 64 lower hex digits; journal.malformed
Result<Digest> parseDigest(std::string_view text);

}
