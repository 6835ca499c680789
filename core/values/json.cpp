// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/json.h"

#include <algorithm>

namespace plumbline {

class JsonTreeBuilder final {
public:
    JsonTreeBuilder(std::string_view bytes, JsonLimits limits) : m_reader(bytes, limits) { }

    Result<Json> build()
    {
        Json value = next();
        if (!m_reader.end())
            return m_reader.problem();
        return value;
    }

private:
    Json next()
    {
        const JsonReader::Kind kind = m_reader.peek();
        const std::size_t offset = m_reader.offset();
        Json value;
        switch (kind) {
        case JsonReader::Kind::Object:
            value = object();
            break;
        case JsonReader::Kind::Array:
            value = array();
            break;
        default: {
            // string() names the problem where the next thing is a number, a literal or nothing.
            std::string_view text;
            if (m_reader.string(text))
                value = Json(text);
        }
        }
        value.m_offset = offset;
        return value;
    }

    Json object()
    {
        Json::Object members;
        std::string_view key;
        for (m_reader.beginObject(); m_reader.nextKey(key);) {
            std::string name(key);
            members.emplace_hint(members.end(), std::move(name), next());
        }
        return members;
    }

    Json array()
    {
        Json::Array elements;
        for (m_reader.beginArray(); m_reader.nextElement();)
            elements.push_back(next());
        return elements;
    }

    JsonReader m_reader;
};

const Json* Json::find(std::string_view key) const
{
    if (!isObject())
        return nullptr;
    const auto found = object().find(key);
    return found == object().end() ? nullptr : &found->second;
}

Result<Json> Json::read(std::string_view bytes, JsonLimits limits)
{
    return JsonTreeBuilder(bytes, limits).build();
}

Result<Json> Json::readCanonical(std::string_view bytes, JsonLimits limits)
{
    Json value = TRY(read(bytes, limits));
    const std::string again = canonicalBytes(value);
    if (again != bytes) {
        const auto difference = std::mismatch(again.begin(), again.end(), bytes.begin(), bytes.end()).first - again.begin();
        return Problem{"json.not-canonical", placeIn(bytes, std::size_t(difference))};
    }
    return value;
}

void appendCanonicalString(std::string& out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    std::size_t plainFrom = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(text, plainFrom, at - plainFrom);
        plainFrom = at + 1;
        out += '\\';
        switch (byte) {
        case '"':
            out += '"';
            break;
        case '\\':
            out += '\\';
            break;
        case '\b':
            out += 'b';
            break;
        case '\f':
            out += 'f';
            break;
        case '\n':
            out += 'n';
            break;
        case '\r':
            out += 'r';
            break;
        case '\t':
            out += 't';
            break;
        default:
            out += "u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        }
    }
    out.append(text, plainFrom, text.size() - plainFrom);
    out += '"';
}

void appendCanonical(std::string& out, const Json& value)
{
    if (value.isString()) {
        appendCanonicalString(out, value.string());
        return;
    }
    const bool isObject = value.isObject();
    out += isObject ? '{' : '[';
    bool isFirst = true;
    const auto separate = [&] {
        if (!isFirst)
            out += ',';
        isFirst = false;
    };
    if (isObject) {
        for (const auto& [key, member] : value.object()) {
            separate();
            appendCanonicalString(out, key);
            out += ':';
            appendCanonical(out, member);
        }
    } else {
        for (const Json& element : value.array()) {
            separate();
            appendCanonical(out, element);
        }
    }
    out += isObject ? '}' : ']';
}

std::string canonicalBytes(const Json& value)
{
    std::string out;
    appendCanonical(out, value);
    return out;
}

Where placeIn(std::string_view source, std::size_t offset)
{
    return JsonReader(source).place(offset);
}

Members::Members(const Json& value, std::string_view source, MemberCodes codes)
    : m_object(&value.object()), m_offset(value.offset()), m_source(source), m_codes(codes)
{
}

Result<Members> Members::of(const Json& value, std::string_view source, MemberCodes codes)
{
    if (!value.isObject())
        return Problem{codes.notAnObject, placeIn(source, value.offset())};
    return Members(value, source, codes);
}

const Json* Members::optional(std::string_view key)
{
    const auto found = m_object->find(key);
    if (found == m_object->end())
        return nullptr;
    m_taken.push_back(found->first);
    return &found->second;
}

Problem Members::at(std::string_view code, std::string_view key) const
{
    const auto found = m_object->find(key);
    Problem problem{code, placeIn(m_source, found == m_object->end() ? m_offset : found->second.offset())};
    problem.where.field = QString::fromUtf8(key.data(), qsizetype(key.size()));
    return problem;
}

Result<const Json*> Members::required(std::string_view key)
{
    const Json* const value = optional(key);
    if (!value)
        return at(m_codes.missingKey, key);
    return value;
}

Result<std::string> Members::text(std::string_view key)
{
    const Json* const value = TRY(required(key));
    if (!value->isString())
        return at(m_codes.notAString, key);
    return value->string();
}

Result<std::optional<std::string>> Members::optionalText(std::string_view key)
{
    if (!has(key))
        return std::optional<std::string>();
    return std::optional<std::string>(TRY(text(key)));
}

Result<const Json::Array*> Members::array(std::string_view key)
{
    const Json* const value = TRY(required(key));
    if (!value->isArray())
        return at(m_codes.notAnArray, key);
    return &value->array();
}

Result<const Json::Array*> Members::optionalArray(std::string_view key)
{
    if (!has(key))
        return static_cast<const Json::Array*>(nullptr);
    return array(key);
}

Result<void> Members::finish() const
{
    for (const auto& [key, value] : *m_object) {
        if (std::find(m_taken.begin(), m_taken.end(), key) == m_taken.end())
            return at(m_codes.unknownKey, key);
    }
    return {};
}

}
