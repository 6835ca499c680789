// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QStringDecoder>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace plumbline {

/// In what a foreign text may be written. GB18030 holds GBK and GB2312.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030 };
/// As it is shown and chosen, in the order of the enumeration.
inline constexpr std::array<const char*, 4> textEncodingNames{"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"};
/// In any case; none where there is no such name.
std::optional<TextEncoding> textEncodingNamed(std::string_view name);

/// By its byte order mark, else by which encoding its bytes are good in. text.unknown-encoding where they are in none.
Result<TextEncoding> recogniseEncoding(std::string_view bytes);

/// How many of the bytes are whole and valid UTF-8 from the start on.
std::size_t validUtf8(std::string_view bytes);

/// A text as UTF-8, piece by piece: in place where it is UTF-8 already, else decoded into a window that grows only as far as the
/// caller lets it. Line ends stay as they are, a byte order mark goes.
class DecodedText final {
public:
    /// `bytes` stay the caller's and must outlive it.
    DecodedText(std::string_view bytes, TextEncoding encoding);

    std::string_view window() const { return m_isInPlace ? m_bytes : std::string_view(m_decoded).substr(m_from); }
    /// Takes bytes off the front of the window.
    void drop(std::size_t count);
    /// Decodes more behind the window, whose bytes may move; false at the end. text.bad-encoding {encoding} where the bytes are
    /// none.
    Result<bool> more();

private:
    std::string_view m_bytes; ///< in place: the window; else what isn't decoded yet
    TextEncoding m_encoding;
    bool m_isInPlace;
    QStringDecoder m_decoder;
    std::string m_decoded;
    std::size_t m_from = 0;
};

}
