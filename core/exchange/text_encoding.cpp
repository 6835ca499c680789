// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace plumbline {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view littleEndianMark = "\xFF\xFE";
constexpr std::string_view bigEndianMark = "\xFE\xFF";
constexpr std::size_t sampleBytes = 1u << 20; ///< looked at behind the first sign that isn't ASCII
constexpr std::size_t pieceBytes = 1u << 16;

/// How many bytes a sign of UTF-8 has that begins so; 0 where none does.
std::size_t lengthOf(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Whether the bytes are one sign: no longer than it must be, no half of a pair, nothing beyond U+10FFFF.
bool isSign(const unsigned char* sign, std::size_t length)
{
    for (std::size_t at = 1; at < length; ++at) {
        if ((sign[at] & 0xC0) != 0x80)
            return false;
    }
    switch (sign[0]) {
    case 0xE0:
        return sign[1] >= 0xA0;
    case 0xED:
        return sign[1] < 0xA0;
    case 0xF0:
        return sign[1] >= 0x90;
    case 0xF4:
        return sign[1] < 0x90;
    default:
        return true;
    }
}

bool isAscii(const char* eight)
{
    std::uint64_t word = 0;
    std::memcpy(&word, eight, sizeof word);
    return (word & 0x8080808080808080ULL) == 0;
}

std::size_t firstBeyondAscii(std::string_view bytes)
{
    std::size_t at = 0;
    while (at + 8 <= bytes.size() && isAscii(bytes.data() + at))
        at += 8;
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

const char* codecOf(TextEncoding encoding)
{
    return textEncodingNames[std::size_t(encoding)];
}

/// A sample may end inside a sign.
bool isGoodIn(TextEncoding encoding, std::string_view sample)
{
    QStringDecoder decoder(codecOf(encoding));
    const QString text = decoder(QByteArrayView(sample.data(), qsizetype(sample.size())));
    return decoder.isValid() && !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

/// Every second byte of a Latin text in UTF-16 is 0, and no other text has any.
std::optional<TextEncoding> unmarkedUtf16(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, 4096);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t at = 0; at < start.size(); ++at)
        (at % 2 == 0 ? even : odd) += start[at] == '\0' ? 1 : 0;
    if (even == 0 && odd > 0)
        return TextEncoding::Utf16LittleEndian;
    if (odd == 0 && even > 0)
        return TextEncoding::Utf16BigEndian;
    return {};
}

}

std::optional<TextEncoding> textEncodingNamed(std::string_view name)
{
    const QString wanted = QString::fromUtf8(name.data(), qsizetype(name.size()));
    for (std::size_t at = 0; at < textEncodingNames.size(); ++at) {
        if (wanted.compare(QLatin1StringView(textEncodingNames[at]), Qt::CaseInsensitive) == 0)
            return TextEncoding(at);
    }
    return {};
}

std::size_t validUtf8(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        at += firstBeyondAscii(bytes.substr(at));
        if (at == bytes.size())
            break;
        const auto* const sign = reinterpret_cast<const unsigned char*>(bytes.data() + at);
        const std::size_t length = lengthOf(*sign);
        if (length == 0 || at + length > bytes.size() || !isSign(sign, length))
            break;
        at += length;
    }
    return at;
}

Result<TextEncoding> recogniseEncoding(std::string_view bytes)
{
    if (bytes.starts_with(utf8Mark))
        return TextEncoding::Utf8;
    if (bytes.starts_with(littleEndianMark))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.starts_with(bigEndianMark))
        return TextEncoding::Utf16BigEndian;
    if (const auto unmarked = unmarkedUtf16(bytes))
        return *unmarked;
    const std::string_view sample = bytes.substr(firstBeyondAscii(bytes)).substr(0, sampleBytes);
    const std::size_t valid = validUtf8(sample);
    const bool isCutInSign = sample.size() == sampleBytes && sample.size() - valid < 4;
    if (valid == sample.size() || isCutInSign)
        return TextEncoding::Utf8;
    if (isGoodIn(TextEncoding::Gb18030, sample))
        return TextEncoding::Gb18030;
    return Problem{"text.unknown-encoding"};
}

DecodedText::DecodedText(std::string_view bytes, TextEncoding encoding)
    : m_bytes(bytes), m_encoding(encoding), m_isInPlace(encoding == TextEncoding::Utf8), m_decoder(codecOf(encoding))
{
    if (m_isInPlace && m_bytes.starts_with(utf8Mark))
        m_bytes.remove_prefix(utf8Mark.size());
}

void DecodedText::drop(std::size_t count)
{
    if (m_isInPlace)
        m_bytes.remove_prefix(count);
    else
        m_from += count;
}

Result<bool> DecodedText::more()
{
    if (m_isInPlace || m_bytes.empty())
        return false;
    m_decoded.erase(0, m_from);
    m_from = 0;
    // As much again as waits already: whoever needs more looks at the same bytes a bounded number of times.
    const std::string_view piece = m_bytes.substr(0, std::max(pieceBytes, m_decoded.size()));
    m_bytes.remove_prefix(piece.size());
    const QString text = m_decoder(QByteArrayView(piece.data(), qsizetype(piece.size())));
    const bool isCutShort = m_bytes.empty() && m_encoding != TextEncoding::Gb18030 && piece.size() % 2 != 0;
    if (!m_decoder.isValid() || m_decoder.hasError() || text.contains(QChar::ReplacementCharacter) || isCutShort)
        return Problem{"text.bad-encoding"}.with("encoding", QString::fromLatin1(codecOf(m_encoding)));
    m_decoded += text.toStdString();
    return true;
}

}
