// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/json_reader.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::size_t mostKeys = 1000; ///< of one object: each new one is held against all before it

}

JsonReader::JsonReader(std::string_view bytes, JsonLimits limits) : m_limits(limits)
{
    restart(bytes);
}

void JsonReader::restart(std::string_view bytes)
{
    m_begin = m_at = bytes.data();
    m_end = bytes.data() + bytes.size();
    m_levels.clear();
    m_keys.clear();
    m_escapedKeys.clear();
    m_failed = false;
    if (bytes.size() > m_limits.bytes)
        fail("json.too-large", m_begin);
}

Where JsonReader::place(std::size_t offset) const
{
    Where where;
    const char* const stop = m_begin + std::min(offset, std::size_t(m_end - m_begin));
    where.row = 1 + std::count(m_begin, stop, '\n');
    const char* line = stop;
    while (line > m_begin && line[-1] != '\n')
        --line;
    // Columns count characters, not bytes: continuation bytes are left out.
    where.column = 1 + int(std::count_if(line, stop, [](char byte) { return (byte & 0xC0) != 0x80; }));
    return where;
}

bool JsonReader::fail(std::string_view code, const char* at)
{
    if (!m_failed) {
        m_failed = true;
        m_problem = Problem{code, place(std::size_t(at - m_begin))};
    }
    return false;
}

void JsonReader::refuseKey(std::string_view key)
{
    fail("json.unknown-key", m_at);
    m_problem.where.field = QString::fromUtf8(key.data(), qsizetype(key.size()));
}

void JsonReader::refuse(std::string_view code, std::string_view field)
{
    fail(code, m_at);
    m_problem.where.field = QString::fromUtf8(field.data(), qsizetype(field.size()));
}

void JsonReader::skipSpace()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
}

JsonReader::Kind JsonReader::peek()
{
    if (m_failed)
        return Kind::End;
    skipSpace();
    if (m_at == m_end)
        return Kind::End;
    switch (*m_at) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::String;
    case 't':
        return Kind::True;
    case 'f':
        return Kind::False;
    case 'n':
        return Kind::Null;
    default:
        return Kind::Number;
    }
}

bool JsonReader::open(char bracket, bool isObject)
{
    if (m_failed)
        return false;
    skipSpace();
    if (m_at == m_end)
        return fail("json.truncated", m_at);
    if (*m_at != bracket)
        return fail(isObject ? "json.not-an-object" : "json.not-an-array", m_at);
    if (int(m_levels.size()) == m_limits.depth)
        return fail("json.too-deep", m_at);
    ++m_at;
    m_levels.push_back({isObject, true, m_keys.size()});
    return true;
}

bool JsonReader::close(char bracket)
{
    Q_ASSERT(*m_at == bracket);
    Q_UNUSED(bracket)
    ++m_at;
    m_keys.resize(m_levels.back().firstKey);
    m_levels.pop_back();
    return false;
}

/// Stands before the next member or element; false at the closing bracket, which is taken.
bool JsonReader::separator(char closing)
{
    if (m_failed)
        return false;
    skipSpace();
    if (m_at == m_end)
        return fail("json.truncated", m_at);
    if (*m_at == closing)
        return close(closing);
    Level& level = m_levels.back();
    if (!level.isFirst) {
        if (*m_at != ',')
            return fail("json.malformed", m_at);
        ++m_at;
        skipSpace();
        if (m_at == m_end)
            return fail("json.truncated", m_at);
    }
    level.isFirst = false;
    return true;
}

bool JsonReader::beginObject()
{
    return open('{', true);
}
bool JsonReader::beginArray()
{
    return open('[', false);
}
bool JsonReader::nextElement()
{
    return separator(']');
}

bool JsonReader::nextKey(std::string_view& key)
{
    if (!separator('}'))
        return false;
    const char* const start = m_at;
    if (*start != '"')
        return fail("json.malformed", start); // a comma too many, a key without quotes: not JSON at all
    if (!scanString(key))
        return false;
    if (m_wasEscaped)
        key = m_escapedKeys.emplace_back(key);
    if (m_keys.size() - m_levels.back().firstKey >= mostKeys)
        return fail("json.too-large", start);
    for (std::size_t at = m_levels.back().firstKey; at < m_keys.size(); ++at) {
        if (m_keys[at] == key) {
            fail("json.duplicate-key", start);
            m_problem.where.field = QString::fromUtf8(key.data(), qsizetype(key.size()));
            return false;
        }
    }
    m_keys.push_back(key);
    skipSpace();
    if (m_at == m_end)
        return fail("json.truncated", m_at);
    if (*m_at != ':')
        return fail("json.malformed", m_at);
    ++m_at;
    return true;
}

bool JsonReader::string(std::string_view& text)
{
    if (m_failed)
        return false;
    skipSpace();
    return scanString(text);
}

bool JsonReader::scanString(std::string_view& text)
{
    if (m_at == m_end)
        return fail("json.truncated", m_at);
    if (*m_at != '"')
        return fail("json.not-a-string", m_at);
    const char* const start = ++m_at;
    while (m_at < m_end) {
        const auto byte = static_cast<unsigned char>(*m_at);
        if (byte == '"') {
            m_wasEscaped = false;
            text = {start, std::size_t(m_at - start)};
            ++m_at;
            return true;
        }
        if (byte == '\\')
            return scanEscapes(start, text);
        if (byte < 0x20)
            return fail("json.malformed", m_at);
        if (byte < 0x80)
            ++m_at;
        else if (!skipUtf8())
            return false;
    }
    return fail("json.truncated", m_at);
}

/// The rest of a string that has an escape at m_at: copied into the scratch.
bool JsonReader::scanEscapes(const char* start, std::string_view& text)
{
    m_wasEscaped = true;
    m_scratch.assign(start, m_at);
    while (m_at < m_end) {
        const auto byte = static_cast<unsigned char>(*m_at);
        if (byte == '"') {
            ++m_at;
            text = m_scratch;
            return true;
        }
        if (byte < 0x20)
            return fail("json.malformed", m_at);
        if (byte >= 0x80) {
            const char* const from = m_at;
            if (!skipUtf8())
                return false;
            m_scratch.append(from, m_at);
            continue;
        }
        ++m_at;
        if (byte != '\\') {
            m_scratch += char(byte);
            continue;
        }
        if (m_at == m_end)
            break;
        switch (const char escape = *m_at++) {
        case '"':
        case '\\':
        case '/':
            m_scratch += escape;
            break;
        case 'b':
            m_scratch += '\b';
            break;
        case 'f':
            m_scratch += '\f';
            break;
        case 'n':
            m_scratch += '\n';
            break;
        case 'r':
            m_scratch += '\r';
            break;
        case 't':
            m_scratch += '\t';
            break;
        case 'u':
            if (!scanUnicodeEscape(m_scratch))
                return false;
            break;
        default:
            return fail("json.malformed", m_at - 1);
        }
    }
    return fail("json.truncated", m_at);
}

namespace {

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

/// Four hex digits at `at`, or -1.
int fourHex(const char* at, const char* end)
{
    if (end - at < 4)
        return -1;
    int value = 0;
    for (int digit = 0; digit < 4; ++digit) {
        const int part = hexValue(at[digit]);
        if (part < 0)
            return -1;
        value = value << 4 | part;
    }
    return value;
}

void appendUtf8(std::string& out, unsigned code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xC0 | code >> 6);
        out += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += char(0xE0 | code >> 12);
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    } else {
        out += char(0xF0 | code >> 18);
        out += char(0x80 | (code >> 12 & 0x3F));
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    }
}

}

bool JsonReader::scanUnicodeEscape(std::string& out)
{
    int code = fourHex(m_at, m_end);
    if (code < 0)
        return fail(m_end - m_at < 4 ? "json.truncated" : "json.malformed", m_at);
    m_at += 4;
    if (code >= 0xDC00 && code <= 0xDFFF)
        return fail("json.invalid-utf8", m_at);
    if (code >= 0xD800 && code <= 0xDBFF) {
        const bool isPair = m_end - m_at >= 6 && m_at[0] == '\\' && m_at[1] == 'u';
        const int low = isPair ? fourHex(m_at + 2, m_end) : -1;
        if (low < 0xDC00 || low > 0xDFFF)
            return fail("json.invalid-utf8", m_at);
        m_at += 6;
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    }
    appendUtf8(out, unsigned(code));
    return true;
}

/// Steps over one multi-byte character; overlong forms, surrogates and values beyond U+10FFFF are refused.
bool JsonReader::skipUtf8()
{
    const auto byte = [this](int index) { return static_cast<unsigned char>(m_at[index]); };
    const unsigned lead = byte(0);
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || m_end - m_at < length)
        return fail("json.invalid-utf8", m_at);
    for (int index = 1; index < length; ++index) {
        if ((byte(index) & 0xC0) != 0x80)
            return fail("json.invalid-utf8", m_at);
    }
    const unsigned second = byte(1);
    const bool isBad = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90)
        || (lead == 0xF4 && second > 0x8F);
    if (isBad)
        return fail("json.invalid-utf8", m_at);
    m_at += length;
    return true;
}

bool JsonReader::number(std::string_view& text)
{
    if (m_failed)
        return false;
    skipSpace();
    const char* const start = m_at;
    const auto digits = [this] {
        const char* const from = m_at;
        while (m_at < m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at - from;
    };
    if (m_at < m_end && *m_at == '-')
        ++m_at;
    const char* const whole = m_at;
    const auto count = digits();
    bool isGood = count > 0 && (count == 1 || *whole != '0');
    if (isGood && m_at < m_end && *m_at == '.') {
        ++m_at;
        isGood = digits() > 0;
    }
    if (isGood && m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at < m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        isGood = digits() > 0;
    }
    if (!isGood)
        return fail(m_at == m_end ? "json.truncated" : "json.malformed", m_at);
    text = {start, std::size_t(m_at - start)};
    return true;
}

bool JsonReader::literal()
{
    if (m_failed)
        return false;
    skipSpace();
    const std::string_view rest(m_at, std::size_t(m_end - m_at));
    for (const std::string_view word : {std::string_view("true"), std::string_view("false"), std::string_view("null")}) {
        if (rest.starts_with(word)) {
            m_at += word.size();
            return true;
        }
    }
    return fail(rest.empty() ? "json.truncated" : "json.malformed", m_at);
}

bool JsonReader::end()
{
    if (m_failed)
        return false;
    skipSpace();
    return m_at == m_end ? true : fail("json.trailing", m_at);
}

}
