// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

struct JsonLimits {
    std::size_t bytes = 1u << 30; ///< json.too-large beyond
    int depth = 64; ///< json.too-deep beyond
};

/// The strict pull reader for everything that comes from outside: over bytes, one pass, no tree.
/// Refuses what RFC 8259 refuses, and duplicate keys, invalid UTF-8, excessive depth and size. After a failure every
/// call returns false and problem() says what and where; callers check failed() once, at the end.
///
///     std::string_view key, text;
///     for (reader.beginObject(); reader.nextKey(key);) { if (key == "id") reader.string(text); else reader.refuseKey(key); }
///     if (!reader.end()) return reader.problem();
class JsonReader final {
public:
    enum class Kind { Object, Array, String, Number, True, False, Null, End };

    explicit JsonReader(std::string_view bytes, JsonLimits limits = {});
    /// Starts again on other bytes; memory is kept, so reading many small texts allocates nothing.
    void restart(std::string_view bytes);

    Kind peek(); ///< what comes next; End where nothing does
    bool beginObject();
    bool nextKey(std::string_view& key); ///< false: the object has ended, or reading has failed. Valid until the next call.
    bool beginArray();
    bool nextElement(); ///< false: the array has ended, or reading has failed
    bool string(std::string_view& text); ///< valid until the next string or key is read
    bool number(std::string_view& text); ///< the digits as they stand
    bool literal(); ///< takes true, false or null
    bool end(); ///< nothing but white space follows
    /// Fails with json.unknown-key at this key.
    void refuseKey(std::string_view key);
    /// Fails with a code of the caller's at the present place.
    void refuse(std::string_view code, std::string_view field = {});

    bool failed() const { return m_failed; }
    const Problem& problem() const { return m_problem; }
    std::size_t offset() const { return std::size_t(m_at - m_begin); }
    /// Line and column (both from 1) of a byte offset.
    Where place(std::size_t offset) const;

private:
    struct Level {
        bool isObject;
        bool isFirst;
        std::size_t firstKey; ///< where this object's keys begin in m_keys
    };
    void skipSpace();
    bool fail(std::string_view code, const char* at);
    bool open(char bracket, bool isObject);
    bool close(char bracket);
    bool separator(char closing);
    bool scanString(std::string_view& text);
    bool scanEscapes(const char* start, std::string_view& text);
    bool scanUnicodeEscape(std::string& out);
    bool skipUtf8();

    const char* m_begin = nullptr;
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    JsonLimits m_limits;
    std::vector<Level> m_levels;
    std::vector<std::string_view> m_keys; ///< keys seen in the open objects
    std::deque<std::string> m_escapedKeys; ///< storage for keys that had escapes
    std::string m_scratch;
    bool m_wasEscaped = false;
    bool m_failed = false;
    Problem m_problem;
};

}
