// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/causes.h"
#include "core/people/locked_key.h"

namespace plumbline::journal {

/// Part of one replica's chain, as a package carries it.
struct Span {
    Id replica;
    std::uint64_t from = 0;
    Digest previous{}; ///< what record `from` follows
    std::uint64_t to = 0;
    Digest head{}; ///< of record `to`
    friend bool operator==(const Span&, const Span&) = default;
};

struct PackedContent {
    std::string sha256; ///< 64 lower hex digits
    std::uint64_t length = 0;
    friend bool operator==(const PackedContent&, const PackedContent&) = default;
};

struct PackedPack {
    std::string sha256;
    std::string kind;
    std::string id;
    friend bool operator==(const PackedPack&, const PackedPack&) = default;
};

/// package.json: what a package says of itself, `plumbline.package/1`.
struct Manifest {
    std::string at;
    PersonId byId;
    std::string byName;
    std::string enterprise; ///< name, for people
    std::string program;
    Id workspace;
    Id replica; ///< of the file it was made from
    std::vector<Span> spans; ///< by replica
    std::uint64_t records = 0;
    std::uint64_t lines = 0;
    Digest recordsHash{}; ///< of records.ndjson; the next two alike
    Digest linesHash{};
    Digest signaturesHash{};
    std::vector<PackedContent> blobs;
    std::vector<PackedPack> packs;
    Knowledge knows; ///< what the file has of every chain, its own included
};
std::string manifestBytes(const Manifest& manifest);
/// package.newer {format}, package.malformed
Result<Manifest> parseManifest(std::string_view bytes);

/// A person's key, with the record that brought it.
struct PackedKey {
    Digest record{};
    PersonId person;
    LockedKey key;
};
struct PackedSignature {
    Digest record{};
    PublicKey key{};
    Signature signature{};
};
/// signatures.ndjson: keys and signatures of the records in the package, one a line.
struct PackedSignatures {
    std::vector<PackedKey> keys;
    std::vector<PackedSignature> signatures;
};
std::string signatureLines(const PackedSignatures& signatures);
Result<PackedSignatures> parseSignatures(std::string_view lines); ///< package.malformed

/// Whoever made a package and has a key signs its package.json.
struct MakerSignature {
    PublicKey key{};
    Signature signature{};
};
std::string makerSignatureBytes(const MakerSignature& signature);
Result<MakerSignature> parseMakerSignature(std::string_view bytes); ///< package.malformed

/// A package's parts as they stand in the file.
struct Package {
    Manifest manifest;
    std::string records; ///< records.ndjson
    std::string lines; ///< lines.ndjson: of all records, in their order
    std::string signatures;
    std::map<std::string, std::string> packs; ///< by hash
    std::map<std::string, std::string> blobs;
    std::optional<MakerSignature> maker;
};

/// A line that stays where it was written: of it the package carries the hash alone.
std::string leafLine(const Digest& leaf);
std::optional<Digest> leafOf(std::string_view line); ///< none where it is a line like any other

struct PackedRecord {
    Record record;
    Digest hash{};
    std::string_view bytes;
    std::vector<std::string_view> lines;
    RecordName name() const { return {record.replica, record.seq}; }
};
/// A problem of one record: {replica, seq}.
Problem ofRecord(std::string_view code, const RecordName& record);
/// Everything that can be held against itself: counts, chains, each record's lines against its root, hashes, signatures. The
/// records look into the package. package.malformed, package.record-altered {replica, seq}, package.chain-broken {replica, seq},
/// package.lines-altered {replica, seq}, package.content-altered {sha256}, package.signature-wrong, package.other-workspace where
/// it isn't of that one.
Result<std::vector<PackedRecord>> checkPackage(const Package& package, const Id& workspace);

/// What somebody has of each chain, told to whoever sent a package: `plumbline.acknowledgement/1`.
struct Acknowledgement {
    std::string at;
    PersonId byId;
    std::string byName;
    Digest of{}; ///< the package
    Id workspace;
    Id replica; ///< whose file it is
    std::vector<Head> knows; ///< by replica
};
std::string acknowledgementBytes(const Acknowledgement& acknowledgement);
/// acknowledgement.newer {format}, acknowledgement.malformed
Result<Acknowledgement> parseAcknowledgement(std::string_view bytes);

}
