// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_file.h"

#include "core/exchange/archive.h"
#include "core/exchange/archive_writer.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::string_view manifestName = "package.json";
constexpr std::string_view makerName = "signature.json";
constexpr std::string_view recordsName = "records.ndjson";
constexpr std::string_view linesName = "lines.ndjson";
constexpr std::string_view signaturesName = "signatures.ndjson";
constexpr std::size_t zipNameAt = 30; ///< of the first part's name, after its local header

/// Larger than any honest package: who has more to hand over sends it in pieces, or the whole file.
constexpr SheetLimits packageLimits()
{
    SheetLimits limits;
    limits.parts = 100000;
    limits.partBytes = std::uint64_t(1) << 30;
    limits.totalBytes = std::uint64_t(3) << 29;
    return limits;
}

Result<std::string> partOf(const Archive& archive, const std::string& name)
{
    std::string bytes;
    TRY(archive.read(name, [&](std::string_view piece) -> Result<void> {
        bytes += piece;
        return {};
    }));
    return bytes;
}

Problem renamed(const Problem& problem)
{
    if (problem.code == "archive.too-large")
        return Problem{"package.too-large"};
    if (problem.code == "archive.no-part" || problem.code == "archive.unreadable")
        return Problem{"package.not-a-package"};
    return problem;
}

Result<journal::Package> readParts(const Archive& archive)
{
    journal::Package package;
    package.manifest = TRY(journal::parseManifest(TRY(partOf(archive, std::string(manifestName)))));
    package.records = TRY(partOf(archive, std::string(recordsName)));
    package.lines = TRY(partOf(archive, std::string(linesName)));
    package.signatures = TRY(partOf(archive, std::string(signaturesName)));
    if (archive.has(std::string(makerName)))
        package.maker = TRY(journal::parseMakerSignature(TRY(partOf(archive, std::string(makerName)))));
    for (const journal::PackedPack& pack : package.manifest.packs)
        package.packs[pack.sha256] = TRY(partOf(archive, "packs/" + pack.sha256));
    for (const journal::PackedContent& blob : package.manifest.blobs)
        package.blobs[blob.sha256] = TRY(partOf(archive, "blobs/" + blob.sha256));
    const std::size_t expected = 4 + (package.maker ? 1 : 0) + package.packs.size() + package.blobs.size();
    if (archive.size() != expected)
        return Problem{"package.unknown-part"};
    return package;
}

}

Result<std::string> packageFile(const journal::Package& package)
{
    const std::string manifest = journal::manifestBytes(package.manifest);
    const std::string maker = package.maker ? journal::makerSignatureBytes(*package.maker) : std::string();
    std::vector<ArchivePart> parts{{std::string(manifestName), manifest}};
    if (package.maker)
        parts.push_back({std::string(makerName), maker});
    parts.push_back({std::string(recordsName), package.records});
    parts.push_back({std::string(linesName), package.lines});
    parts.push_back({std::string(signaturesName), package.signatures});
    for (const auto& [sha256, bytes] : package.packs)
        parts.push_back({"packs/" + sha256, bytes});
    for (const auto& [sha256, bytes] : package.blobs)
        parts.push_back({"blobs/" + sha256, bytes, PartForm::Stored});
    std::string file = TRY(writeArchive(parts, package.manifest.at));
    TRY(appendZipTrailer(file));
    return file;
}

Result<journal::Package> readPackageFile(std::string_view bytes)
{
    const TrailerState trailer = zipTrailer(bytes);
    if (trailer != TrailerState::Intact && !isPackageFile(bytes))
        return Problem{"package.not-a-package"};
    if (trailer == TrailerState::Missing)
        return Problem{"package.cut-short"};
    if (trailer == TrailerState::Broken)
        return Problem{"package.altered"};
    const auto archive = Archive::open(bytes, packageLimits());
    if (!archive)
        return renamed(archive.problem());
    auto package = readParts(*archive);
    return package ? std::move(package) : renamed(package.problem());
}

bool isPackageFile(std::string_view bytes)
{
    return bytes.size() > zipNameAt + manifestName.size() && bytes.starts_with("PK\3\4")
        && bytes.substr(zipNameAt, manifestName.size()) == manifestName;
}

}
