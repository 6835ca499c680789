// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/json_reader.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plumbline {

/// A canonical JSON value: a string, an array or an object, nothing else (numbers are decimal strings, absence is
/// absence). Documents of the program's own - packs, receipts, seals, dumps - are of this kind.
class Json final {
public:
    using Array = std::vector<Json>;
    using Object = std::map<std::string, Json, std::less<>>; ///< keys sorted by bytes, as the canonical form wants

    Json() : m_value(std::string()) { }
    Json(std::string text) : m_value(std::move(text)) { }
    Json(std::string_view text) : m_value(std::string(text)) { }
    Json(const char* text) : m_value(std::string(text)) { }
    Json(Array array) : m_value(std::move(array)) { }
    Json(Object object) : m_value(std::move(object)) { }

    bool isString() const { return std::holds_alternative<std::string>(m_value); }
    bool isArray() const { return std::holds_alternative<Array>(m_value); }
    bool isObject() const { return std::holds_alternative<Object>(m_value); }
    /// Each asked only of its kind.
    const std::string& string() const { return std::get<std::string>(m_value); }
    const Array& array() const { return std::get<Array>(m_value); }
    const Object& object() const { return std::get<Object>(m_value); }
    Array& array() { return std::get<Array>(m_value); }
    Object& object() { return std::get<Object>(m_value); }

    /// Member of an object, or null where there is none.
    const Json* find(std::string_view key) const;
    /// Byte offset in the text it was read from.
    std::size_t offset() const { return m_offset; }

    friend bool operator==(const Json& a, const Json& b) { return a.m_value == b.m_value; }

    /// Strict; numbers, true, false and null are refused (json.not-a-string).
    static Result<Json> read(std::string_view bytes, JsonLimits limits = {});
    /// As read, and the bytes must be the canonical form themselves (json.not-canonical).
    static Result<Json> readCanonical(std::string_view bytes, JsonLimits limits = {});

private:
    friend class JsonTreeBuilder;
    std::variant<std::string, Array, Object> m_value;
    std::size_t m_offset = 0;
};

/// Canonical JSON (documented in the help under "formats"): UTF-8, keys sorted by bytes, no white space, escapes only
/// \" \\ \b \f \n \r \t and \u00xx below 0x20.
std::string canonicalBytes(const Json& value);
void appendCanonical(std::string& out, const Json& value);
void appendCanonicalString(std::string& out, std::string_view text);

/// The codes a reader of members answers with: packs speak of packs, seals of seals.
struct MemberCodes {
    std::string_view unknownKey = "json.unknown-key";
    std::string_view missingKey = "json.missing-key";
    std::string_view notAString = "json.not-a-string";
    std::string_view notAnArray = "json.not-an-array";
    std::string_view notAnObject = "json.not-an-object";
};

/// The members of one object, taken one by one; finish() refuses whatever was not asked for.
/// Problems carry the member's place.
class Members final {
public:
    /// `source` is the text the value was read from (for line and column). The value must outlive this.
    static Result<Members> of(const Json& value, std::string_view source, MemberCodes codes = {});
    static Result<Members> of(Json&& value, std::string_view source, MemberCodes codes = {}) = delete;

    Result<std::string> text(std::string_view key);
    Result<std::optional<std::string>> optionalText(std::string_view key);
    Result<const Json*> required(std::string_view key);
    const Json* optional(std::string_view key);
    Result<const Json::Array*> array(std::string_view key);
    Result<const Json::Array*> optionalArray(std::string_view key); ///< null where absent
    bool has(std::string_view key) const { return m_object->find(key) != m_object->end(); }
    Result<void> finish() const;
    /// A problem at this member's place.
    Problem at(std::string_view code, std::string_view key) const;

private:
    Members(const Json& value, std::string_view source, MemberCodes codes);
    const Json::Object* m_object;
    std::size_t m_offset;
    std::string_view m_source;
    MemberCodes m_codes;
    std::vector<std::string_view> m_taken;
};

/// Line and column of a byte offset in a text.
Where placeIn(std::string_view source, std::size_t offset);

}
