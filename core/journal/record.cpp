// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/record.h"

#include "core/values/json.h"

#include <charconv>

namespace plumbline::journal {

namespace {

constexpr std::string_view recordFormat = "plumbline.record/1";

Problem malformedRecord()
{
    return Problem{"journal.malformed"};
}

Result<std::uint64_t> parseNumber(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return malformedRecord();
    return number;
}

Json::Object sourceObject(const Source& source)
{
    return {{"name", source.name}, {"rows", std::to_string(source.rows)}, {"sha256", hex(source.sha256)}};
}

Result<Source> parseSource(const Json& value, std::string_view bytes)
{
    Members members = TRY(Members::of(value, bytes));
    Source source;
    source.name = TRY(members.text("name"));
    source.rows = TRY(parseNumber(TRY(members.text("rows"))));
    source.sha256 = TRY(parseDigest(TRY(members.text("sha256"))));
    TRY(members.finish());
    return source;
}

Json::Object subjectObject(const Subject& subject)
{
    Json::Object object{{"name", subject.name}, {"sha256", hex(subject.sha256)}};
    if (!subject.code.empty())
        object.emplace("code", subject.code);
    return object;
}

Result<Subject> parseSubject(const Json& value, std::string_view bytes)
{
    Members members = TRY(Members::of(value, bytes));
    Subject subject;
    subject.name = TRY(members.text("name"));
    subject.sha256 = TRY(parseDigest(TRY(members.text("sha256"))));
    subject.code = TRY(members.optionalText("code")).value_or(std::string());
    TRY(members.finish());
    return subject;
}

Result<std::map<std::string, std::string>> parseSums(const Json& value)
{
    if (!value.isObject())
        return malformedRecord();
    std::map<std::string, std::string> sums;
    for (const auto& [column, total] : value.object()) {
        if (!total.isString())
            return malformedRecord();
        sums.emplace(column, total.string());
    }
    return sums;
}

Json::Array mergedArray(const std::vector<Merged>& merged)
{
    Json::Array array;
    for (const Merged& chain : merged)
        array.push_back(Json::Object{{"from", std::to_string(chain.from)}, {"head", hex(chain.head)},
            {"replica", chain.replica.text()}, {"to", std::to_string(chain.to)}});
    return array;
}

Result<std::vector<Merged>> parseMerged(const Json::Array& array, std::string_view bytes)
{
    std::vector<Merged> merged;
    for (const Json& value : array) {
        Members members = TRY(Members::of(value, bytes));
        Merged chain;
        chain.from = TRY(parseNumber(TRY(members.text("from"))));
        chain.head = TRY(parseDigest(TRY(members.text("head"))));
        chain.replica = TRY(Id::parse(TRY(members.text("replica"))));
        chain.to = TRY(parseNumber(TRY(members.text("to"))));
        TRY(members.finish());
        merged.push_back(chain);
    }
    return merged;
}

Result<Record> readMembers(const Json& value, std::string_view bytes)
{
    Members members = TRY(Members::of(value, bytes));
    if (TRY(members.text("format")) != recordFormat)
        return malformedRecord();
    Record record;
    record.at = TRY(members.text("at"));
    Members by = TRY(Members::of(*TRY(members.required("by")), bytes));
    record.byId = PersonId(TRY(Id::parse(TRY(by.text("id")))));
    record.byName = TRY(by.text("name"));
    TRY(by.finish());
    record.kind = TRY(members.text("kind"));
    record.lines = TRY(parseNumber(TRY(members.text("lines"))));
    record.previous = TRY(parseDigest(TRY(members.text("previous"))));
    record.program = TRY(members.text("program"));
    record.reason = TRY(members.text("reason"));
    record.replica = TRY(Id::parse(TRY(members.text("replica"))));
    record.root = TRY(parseDigest(TRY(members.text("root"))));
    record.seq = TRY(parseNumber(TRY(members.text("seq"))));
    record.workspace = TRY(Id::parse(TRY(members.text("workspace"))));
    if (const Json* const source = members.optional("source"))
        record.source = TRY(parseSource(*source, bytes));
    if (const Json* const subject = members.optional("subject"))
        record.subject = TRY(parseSubject(*subject, bytes));
    if (const Json* const sums = members.optional("sums"))
        record.sums = TRY(parseSums(*sums));
    if (const Json::Array* const merged = TRY(members.optionalArray("merged")))
        record.merged = TRY(parseMerged(*merged, bytes));
    TRY(members.finish());
    return record;
}

}

std::string recordBytes(const Record& record)
{
    Json::Object object{
        {"at", record.at},
        {"by", Json::Object{{"id", record.byId.text()}, {"name", record.byName}}},
        {"format", recordFormat},
        {"kind", record.kind},
        {"lines", std::to_string(record.lines)},
        {"previous", hex(record.previous)},
        {"program", record.program},
        {"reason", record.reason},
        {"replica", record.replica.text()},
        {"root", hex(record.root)},
        {"seq", std::to_string(record.seq)},
        {"workspace", record.workspace.text()},
    };
    if (record.source)
        object.emplace("source", sourceObject(*record.source));
    if (record.subject)
        object.emplace("subject", subjectObject(*record.subject));
    if (!record.sums.empty())
        object.emplace("sums", Json::Object(record.sums.begin(), record.sums.end()));
    if (!record.merged.empty())
        object.emplace("merged", mergedArray(record.merged));
    return canonicalBytes(object);
}

Result<Record> parseRecord(std::string_view bytes)
{
    const auto value = Json::readCanonical(bytes);
    if (!value)
        return malformedRecord();
    auto record = readMembers(*value, bytes);
    // Numbers with leading zeros, empty sums and the like are readable, but aren't what the program writes.
    if (!record || recordBytes(*record) != bytes)
        return malformedRecord();
    return record;
}

Result<Digest> parseDigest(std::string_view text)
{
    Digest digest{};
    if (text.size() != 2 * digest.size())
        return malformedRecord();
    for (std::size_t at = 0; at < digest.size(); ++at) {
        const char* const pair = text.data() + 2 * at;
        if (std::from_chars(pair, pair + 2, digest[at], 16).ptr != pair + 2)
            return malformedRecord();
    }
    if (hex(digest) != text)
        return malformedRecord();
    return digest;
}

}
