// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accrue_input.h"

#include "app/cli/accrue_question.h"

#include <algorithm>

namespace plumbline::cli {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isSpace);
}

/// Follows brackets and strings, without judging them: enough to know where a value ends.
class BracketScan final {
public:
    bool isOutside() const { return m_depth == 0 && !m_isInString; }
    void take(char byte)
    {
        if (m_isInString) {
            if (m_isEscaped)
                m_isEscaped = false;
            else if (byte == '\\')
                m_isEscaped = true;
            else if (byte == '"')
                m_isInString = false;
        } else if (byte == '"') {
            m_isInString = true;
        } else if (byte == '{' || byte == '[') {
            ++m_depth;
        } else if ((byte == '}' || byte == ']') && m_depth > 0) {
            --m_depth;
        }
    }

private:
    int m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
};

/// One bracketed value and nothing behind it.
bool isOneValue(std::string_view text)
{
    BracketScan scan;
    for (std::size_t at = 0; at < text.size(); ++at) {
        scan.take(text[at]);
        if (scan.isOutside())
            return isBlank(text.substr(at + 1));
    }
    return false;
}

/// Whether the first line that isn't blank, after the first line of all, begins an object.
bool isFollowedByObject(std::string_view text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return false;
    const auto next = std::find_if_not(text.begin() + std::ptrdiff_t(end), text.end(), isSpace);
    return next != text.end() && *next == '{';
}

}

void TextPlace::advance(std::string_view text)
{
    const std::size_t last = text.rfind('\n');
    if (last != std::string_view::npos) {
        row += std::count(text.begin(), text.end(), '\n');
        column = 1;
        text.remove_prefix(last + 1);
    }
    // Characters, not bytes: continuation bytes are left out.
    column += int(std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

void AccrueInput::take(std::size_t count)
{
    m_place.advance(m_source->window().substr(0, count));
    m_source->drop(count);
}

char AccrueInput::peek()
{
    do {
        const std::string_view window = m_source->window();
        const auto next = std::find_if_not(window.begin(), window.end(), isSpace);
        const bool isThere = next != window.end();
        const char byte = isThere ? *next : '\0';
        take(std::size_t(next - window.begin()));
        if (isThere)
            return byte;
    } while (m_source->readMore());
    return '\0';
}

InputForm AccrueInput::form()
{
    while (m_source->window().size() < byteOrderMark.size() && m_source->readMore()) { }
    if (m_source->window().starts_with(byteOrderMark))
        m_source->drop(byteOrderMark.size());
    const char first = peek();
    if (first == '\0')
        return InputForm::Object;
    if (first == '[')
        return InputForm::Array;

    const auto mayReadMore = [this] { return m_source->window().size() <= mostQuestionBytes && m_source->readMore(); };
    while (m_source->window().find('\n') == std::string_view::npos && mayReadMore()) { }
    const std::string_view line = m_source->window().substr(0, m_source->window().find('\n'));
    if (first == '{' && (line.size() > mostQuestionBytes || isOneValue(line)))
        return InputForm::Lines;
    while (mayReadMore()) { }
    if (first == '{' && isOneValue(m_source->window()))
        return InputForm::Object;
    if (isFollowedByObject(m_source->window()))
        return InputForm::Lines;
    return first == '{' ? InputForm::Object : InputForm::Table;
}

AccrueInput::Piece AccrueInput::whole()
{
    while (m_source->window().size() <= mostQuestionBytes && m_source->readMore()) { }
    return {m_source->window(), m_place, m_source->window().size() > mostQuestionBytes};
}

bool AccrueInput::nextLine(Piece& piece)
{
    for (;;) {
        piece = {{}, m_place, false};
        std::size_t searched = 0;
        std::size_t end = std::string_view::npos;
        bool hasMore = true;
        while ((end = m_source->window().find('\n', searched)) == std::string_view::npos && hasMore) {
            searched = m_source->window().size();
            if (searched > mostQuestionBytes) {
                piece.isTooLarge = true;
                m_source->drop(searched);
                searched = 0;
            }
            hasMore = m_source->readMore();
        }
        const std::string_view window = m_source->window();
        piece.text = window.substr(0, end);
        piece.isTooLarge = piece.isTooLarge || piece.text.size() > mostQuestionBytes;
        m_source->drop(end == std::string_view::npos ? window.size() : end + 1);
        m_place = {m_place.row + 1, 1};
        if (piece.isTooLarge || !isBlank(piece.text))
            return true;
        if (end == std::string_view::npos)
            return false;
    }
}

AccrueInput::Element AccrueInput::nextElement(Piece& piece)
{
    // Every element but the first follows a comma: the one before it ended there, at the bracket, or with the input.
    const char before = peek();
    if (m_isInArray && before == ']') {
        take(1);
        return Element::End;
    }
    if (before == '\0')
        return Element::CutShort;
    take(1);
    const char first = peek();
    if (!m_isInArray && first == ']') {
        take(1);
        return Element::End;
    }
    m_isInArray = true;
    if (first == '\0')
        return Element::CutShort;
    if (first == ',' || first == ']')
        return Element::Malformed;
    piece = {{}, m_place, false};
    scanElement(piece);
    return Element::Found;
}

void AccrueInput::scanElement(Piece& piece)
{
    BracketScan scan;
    std::size_t at = 0;
    const auto isAtEnd = [&] {
        for (const std::string_view window = m_source->window(); at < window.size(); ++at) {
            if (scan.isOutside() && (window[at] == ',' || window[at] == ']'))
                return true;
            scan.take(window[at]);
        }
        return false;
    };
    while (!isAtEnd()) {
        if (at > mostQuestionBytes) {
            piece.isTooLarge = true;
            take(at);
            at = 0;
        }
        if (!m_source->readMore())
            break;
    }
    piece.isTooLarge = piece.isTooLarge || at > mostQuestionBytes;
    piece.text = m_source->window().substr(0, at);
    take(at);
}

bool AccrueInput::hasTrailing()
{
    return peek() != '\0';
}

}
