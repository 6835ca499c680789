// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/package.h"

#include "core/journal/tree.h"
#include "core/values/json.h"

#include <charconv>
#include <functional>

namespace plumbline::journal {

namespace {

constexpr std::string_view packageFormat = "plumbline.package/1";
constexpr std::string_view acknowledgementFormat = "plumbline.acknowledgement/1";
constexpr std::string_view leafStart = "[\"leaf\",\"";

Problem malformed(std::string_view part)
{
    return Problem{"package.malformed"}.with("part", QString::fromUtf8(part.data(), qsizetype(part.size())));
}

Result<std::uint64_t> numberIn(Members& members, std::string_view key)
{
    const std::string text = TRY(members.text(key));
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    if (std::to_string(number) != text)
        return members.at("package.malformed", key);
    return number;
}

Result<Digest> digestIn(Members& members, std::string_view key)
{
    return parseDigest(TRY(members.text(key)));
}

Result<Id> idIn(Members& members, std::string_view key)
{
    return Id::parse(TRY(members.text(key)));
}

template <std::size_t size> std::string hexOf(const std::array<std::uint8_t, size>& bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

template <std::size_t size> Result<std::array<std::uint8_t, size>> bytesIn(Members& members, std::string_view key)
{
    const std::string text = TRY(members.text(key));
    std::array<std::uint8_t, size> bytes{};
    if (text.size() != 2 * size)
        return members.at("package.malformed", key);
    for (std::size_t at = 0; at < size; ++at)
        std::from_chars(text.data() + 2 * at, text.data() + 2 * at + 2, bytes[at], 16);
    if (hexOf(bytes) != text)
        return members.at("package.malformed", key);
    return bytes;
}

Json byObject(const PersonId& id, const std::string& name)
{
    return Json::Object{{"id", id.text()}, {"name", name}};
}

Result<std::pair<PersonId, std::string>> parseBy(const Json& value, std::string_view bytes)
{
    Members by = TRY(Members::of(value, bytes));
    const PersonId id(TRY(idIn(by, "id")));
    const std::string name = TRY(by.text("name"));
    TRY(by.finish());
    return std::pair(id, name);
}

Result<Span> parseSpan(const Json& value, std::string_view bytes)
{
    Members members = TRY(Members::of(value, bytes));
    Span span;
    span.from = TRY(numberIn(members, "from"));
    span.head = TRY(digestIn(members, "head"));
    span.previous = TRY(digestIn(members, "previous"));
    span.replica = TRY(idIn(members, "replica"));
    span.to = TRY(numberIn(members, "to"));
    TRY(members.finish());
    return span;
}

Result<void> parseContents(Manifest& manifest, Members& members, std::string_view bytes)
{
    for (const Json& value : *TRY(members.array("blobs"))) {
        Members blob = TRY(Members::of(value, bytes));
        PackedContent content;
        content.length = TRY(numberIn(blob, "length"));
        content.sha256 = hex(TRY(digestIn(blob, "sha256")));
        TRY(blob.finish());
        manifest.blobs.push_back(content);
    }
    for (const Json& value : *TRY(members.array("packs"))) {
        Members pack = TRY(Members::of(value, bytes));
        PackedPack packed;
        packed.id = TRY(pack.text("id"));
        packed.kind = TRY(pack.text("kind"));
        packed.sha256 = hex(TRY(digestIn(pack, "sha256")));
        TRY(pack.finish());
        manifest.packs.push_back(packed);
    }
    return {};
}

Result<Knowledge> parseKnowledge(const Json& value)
{
    Knowledge knowledge;
    if (!value.isObject())
        return malformed("package.json");
    for (const auto& [replica, seq] : value.object()) {
        std::uint64_t number = 0;
        if (!seq.isString())
            return malformed("package.json");
        std::from_chars(seq.string().data(), seq.string().data() + seq.string().size(), number);
        knowledge[TRY(Id::parse(replica))] = number;
    }
    return knowledge;
}

Result<Manifest> readManifest(const Json& value, std::string_view bytes)
{
    Members members = TRY(Members::of(value, bytes));
    const std::string format = TRY(members.text("format"));
    if (format != packageFormat)
        return Problem{format.starts_with("plumbline.package/") ? "package.newer" : "package.malformed"}.with(
            "format", QString::fromStdString(format));
    Manifest manifest;
    manifest.at = TRY(members.text("at"));
    std::tie(manifest.byId, manifest.byName) = TRY(parseBy(*TRY(members.required("by")), bytes));
    manifest.enterprise = TRY(members.text("enterprise"));
    manifest.program = TRY(members.text("program"));
    manifest.workspace = TRY(idIn(members, "workspace"));
    manifest.replica = TRY(idIn(members, "replica"));
    for (const Json& span : *TRY(members.array("spans")))
        manifest.spans.push_back(TRY(parseSpan(span, bytes)));
    manifest.records = TRY(numberIn(members, "records"));
    manifest.lines = TRY(numberIn(members, "lines"));
    manifest.recordsHash = TRY(digestIn(members, "records_sha256"));
    manifest.linesHash = TRY(digestIn(members, "lines_sha256"));
    manifest.signaturesHash = TRY(digestIn(members, "signatures_sha256"));
    TRY(parseContents(manifest, members, bytes));
    manifest.knows = TRY(parseKnowledge(*TRY(members.required("knows"))));
    TRY(members.finish());
    return manifest;
}

/// The next line of a text that is one a line; none where it has ended, or its last line hasn't.
std::optional<std::string_view> nextLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

Result<void> takeLines(PackedRecord& packed, std::string_view& lines)
{
    Tree tree;
    for (std::uint64_t count = 0; count < packed.record.lines; ++count) {
        const auto line = nextLine(lines);
        if (!line)
            return ofRecord("package.lines-altered", packed.name());
        const auto leaf = leafOf(*line);
        leaf ? tree.addLeaf(*leaf) : tree.add(*line);
        packed.lines.push_back(*line);
    }
    if (tree.root() != packed.record.root)
        return ofRecord("package.lines-altered", packed.name());
    return {};
}

/// Every record against its neighbour in the package, and the chains against what package.json says of them.
Result<void> checkChains(const std::vector<PackedRecord>& records, const Manifest& manifest)
{
    std::map<Id, Span> found;
    for (const PackedRecord& packed : records) {
        const Record& record = packed.record;
        const auto [span, isNew] =
            found.try_emplace(record.replica, Span{record.replica, record.seq, record.previous, record.seq, packed.hash});
        if (isNew)
            continue;
        if (record.seq != span->second.to + 1 || record.previous != span->second.head)
            return ofRecord("package.chain-broken", packed.name());
        span->second.to = record.seq;
        span->second.head = packed.hash;
    }
    std::vector<Span> spans;
    for (const auto& [replica, span] : found)
        spans.push_back(span);
    return spans == manifest.spans ? Result<void>() : malformed("package.json");
}

Result<void> checkContents(const Package& package)
{
    const auto altered = [](const std::string& hash) {
        return Problem{"package.content-altered"}.with("sha256", QString::fromStdString(hash));
    };
    for (const PackedContent& content : package.manifest.blobs) {
        const auto blob = package.blobs.find(content.sha256);
        if (blob == package.blobs.end() || blob->second.size() != content.length || sha256Hex(blob->second) != content.sha256)
            return altered(content.sha256);
    }
    for (const PackedPack& named : package.manifest.packs) {
        const auto pack = package.packs.find(named.sha256);
        if (pack == package.packs.end() || sha256Hex(pack->second) != named.sha256)
            return altered(named.sha256);
    }
    if (package.blobs.size() != package.manifest.blobs.size() || package.packs.size() != package.manifest.packs.size())
        return malformed("package.json");
    return {};
}

Result<void> checkParts(const Package& package)
{
    const Manifest& manifest = package.manifest;
    if (sha256(package.records) != manifest.recordsHash)
        return malformed("records.ndjson");
    if (sha256(package.lines) != manifest.linesHash)
        return malformed("lines.ndjson");
    if (sha256(package.signatures) != manifest.signaturesHash)
        return malformed("signatures.ndjson");
    if (package.maker && !isSignedBy(package.maker->key, bytesOf(sha256(manifestBytes(manifest))), package.maker->signature))
        return Problem{"package.signature-wrong"};
    return checkContents(package);
}

}

std::string manifestBytes(const Manifest& manifest)
{
    Json::Array spans;
    for (const Span& span : manifest.spans)
        spans.push_back(Json::Object{{"from", std::to_string(span.from)}, {"head", hex(span.head)},
            {"previous", hex(span.previous)}, {"replica", span.replica.text()}, {"to", std::to_string(span.to)}});
    Json::Array blobs;
    for (const PackedContent& blob : manifest.blobs)
        blobs.push_back(Json::Object{{"length", std::to_string(blob.length)}, {"sha256", blob.sha256}});
    Json::Array packs;
    for (const PackedPack& pack : manifest.packs)
        packs.push_back(Json::Object{{"id", pack.id}, {"kind", pack.kind}, {"sha256", pack.sha256}});
    Json::Object knows;
    for (const auto& [replica, seq] : manifest.knows)
        knows.emplace(replica.text(), std::to_string(seq));
    return canonicalBytes(Json::Object{
        {"at", manifest.at},
        {"blobs", std::move(blobs)},
        {"by", byObject(manifest.byId, manifest.byName)},
        {"enterprise", manifest.enterprise},
        {"format", packageFormat},
        {"knows", std::move(knows)},
        {"lines", std::to_string(manifest.lines)},
        {"lines_sha256", hex(manifest.linesHash)},
        {"packs", std::move(packs)},
        {"program", manifest.program},
        {"records", std::to_string(manifest.records)},
        {"records_sha256", hex(manifest.recordsHash)},
        {"replica", manifest.replica.text()},
        {"signatures_sha256", hex(manifest.signaturesHash)},
        {"spans", std::move(spans)},
        {"workspace", manifest.workspace.text()},
    });
}

Result<Manifest> parseManifest(std::string_view bytes)
{
    const auto value = Json::readCanonical(bytes);
    if (!value)
        return malformed("package.json");
    auto manifest = readManifest(*value, bytes);
    if (!manifest && manifest.problem().code == "package.newer")
        return manifest.problem();
    if (!manifest || manifestBytes(*manifest) != bytes)
        return malformed("package.json");
    return manifest;
}

std::string signatureLines(const PackedSignatures& signatures)
{
    std::string lines;
    for (const PackedKey& key : signatures.keys) {
        appendCanonical(lines,
            Json::Object{{"cost", std::to_string(key.key.cost)}, {"key", hexOf(key.key.key)}, {"person", key.person.text()},
                {"record", hex(key.record)}, {"salt", hexOf(key.key.salt)}, {"sealed", hexOf(key.key.sealed)}});
        lines += '\n';
    }
    for (const PackedSignature& signature : signatures.signatures) {
        appendCanonical(lines,
            Json::Object{
                {"key", hexOf(signature.key)}, {"record", hex(signature.record)}, {"signature", hexOf(signature.signature)}});
        lines += '\n';
    }
    return lines;
}

Result<PackedSignatures> parseSignatures(std::string_view lines)
{
    PackedSignatures found;
    const auto read = [&](std::string_view line) -> Result<void> {
        const Json value = TRY(Json::readCanonical(line));
        Members members = TRY(Members::of(value, line));
        const Digest record = TRY(digestIn(members, "record"));
        const PublicKey key = TRY(bytesIn<32>(members, "key"));
        if (members.has("signature")) {
            found.signatures.push_back({record, key, TRY(bytesIn<64>(members, "signature"))});
            return members.finish();
        }
        PackedKey packed{record, PersonId(TRY(idIn(members, "person"))), {}};
        packed.key.key = key;
        packed.key.salt = TRY(bytesIn<16>(members, "salt"));
        packed.key.sealed = TRY(bytesIn<60>(members, "sealed"));
        packed.key.cost = int(TRY(numberIn(members, "cost")) & 0xff);
        found.keys.push_back(packed);
        return members.finish();
    };
    while (const auto line = nextLine(lines)) {
        if (!read(*line))
            return malformed("signatures.ndjson");
    }
    return lines.empty() ? Result<PackedSignatures>(std::move(found)) : malformed("signatures.ndjson");
}

std::string makerSignatureBytes(const MakerSignature& signature)
{
    return canonicalBytes(
        Json::Object{{"algorithm", "ed25519"}, {"key", hexOf(signature.key)}, {"signature", hexOf(signature.signature)}});
}

Result<MakerSignature> parseMakerSignature(std::string_view bytes)
{
    const auto read = [&]() -> Result<MakerSignature> {
        const Json value = TRY(Json::readCanonical(bytes));
        Members members = TRY(Members::of(value, bytes));
        const std::string algorithm = TRY(members.text("algorithm"));
        MakerSignature signature{TRY(bytesIn<32>(members, "key")), TRY(bytesIn<64>(members, "signature"))};
        TRY(members.finish());
        return algorithm == "ed25519" ? Result<MakerSignature>(signature) : malformed("signature.json");
    };
    auto signature = read();
    return signature ? std::move(signature) : malformed("signature.json");
}

std::string leafLine(const Digest& leaf)
{
    return std::string(leafStart) + hex(leaf) + "\"]";
}

std::optional<Digest> leafOf(std::string_view line)
{
    if (!line.starts_with(leafStart) || !line.ends_with("\"]"))
        return std::nullopt;
    const auto digest = parseDigest(line.substr(leafStart.size(), line.size() - leafStart.size() - 2));
    return digest ? std::optional(*digest) : std::nullopt;
}

Result<std::vector<PackedRecord>> checkPackage(const Package& package, const Id& workspace)
{
    if (package.manifest.workspace != workspace)
        return Problem{"package.other-workspace"}.with("enterprise", QString::fromStdString(package.manifest.enterprise));
    TRY(checkParts(package));
    std::vector<PackedRecord> records;
    std::string_view bytes = package.records;
    std::string_view lines = package.lines;
    std::uint64_t lineCount = 0;
    while (const auto line = nextLine(bytes)) {
        auto record = parseRecord(*line);
        if (!record)
            return malformed("records.ndjson");
        PackedRecord packed{std::move(record).value(), sha256(*line), *line, {}};
        if (packed.record.workspace != workspace)
            return ofRecord("package.record-altered", packed.name());
        TRY(takeLines(packed, lines));
        lineCount += packed.record.lines;
        records.push_back(std::move(packed));
    }
    if (!bytes.empty() || !lines.empty() || records.size() != package.manifest.records || lineCount != package.manifest.lines)
        return malformed("records.ndjson");
    TRY(checkChains(records, package.manifest));
    return records;
}

std::string acknowledgementBytes(const Acknowledgement& acknowledgement)
{
    Json::Object knows;
    for (const Head& head : acknowledgement.knows)
        knows.emplace(head.replica.text(), Json::Object{{"hash", hex(head.hash)}, {"seq", std::to_string(head.seq)}});
    return canonicalBytes(Json::Object{
        {"at", acknowledgement.at},
        {"by", byObject(acknowledgement.byId, acknowledgement.byName)},
        {"format", acknowledgementFormat},
        {"knows", std::move(knows)},
        {"of", hex(acknowledgement.of)},
        {"replica", acknowledgement.replica.text()},
        {"workspace", acknowledgement.workspace.text()},
    });
}

Result<Acknowledgement> parseAcknowledgement(std::string_view bytes)
{
    const auto read = [&](const Json& value) -> Result<Acknowledgement> {
        Members members = TRY(Members::of(value, bytes));
        const std::string format = TRY(members.text("format"));
        if (format != acknowledgementFormat && format.starts_with("plumbline.acknowledgement/"))
            return Problem{"acknowledgement.newer"}.with("format", QString::fromStdString(format));
        Acknowledgement found;
        found.at = TRY(members.text("at"));
        std::tie(found.byId, found.byName) = TRY(parseBy(*TRY(members.required("by")), bytes));
        found.of = TRY(digestIn(members, "of"));
        found.replica = TRY(idIn(members, "replica"));
        found.workspace = TRY(idIn(members, "workspace"));
        const Json* const knows = TRY(members.required("knows"));
        if (!knows->isObject())
            return members.at("acknowledgement.malformed", "knows");
        for (const auto& [replica, known] : knows->object()) {
            Members head = TRY(Members::of(known, bytes));
            found.knows.push_back({TRY(Id::parse(replica)), TRY(numberIn(head, "seq")), TRY(digestIn(head, "hash"))});
            TRY(head.finish());
        }
        TRY(members.finish());
        return found;
    };
    const auto value = Json::readCanonical(bytes);
    auto found = value ? read(*value) : Result<Acknowledgement>(value.problem());
    if (found || found.problem().code == "acknowledgement.newer")
        return found;
    return Problem{"acknowledgement.malformed"};
}

Problem ofRecord(std::string_view code, const RecordName& record)
{
    return Problem{code}.with("replica", QString::fromStdString(record.replica.text())).with("seq", QString::number(record.seq));
}

}
