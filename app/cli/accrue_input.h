// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/byte_stream.h"

#include <cstddef>
#include <string_view>

namespace plumbline::cli {

/// How the inputs of `accrue` come: one object, an array, one object a line, or a table with a line of names.
enum class InputForm { Object, Array, Lines, Table };

/// Where a piece of text begins in the input.
struct TextPlace {
    qint64 row = 1;
    int column = 1;

    void advance(std::string_view text); ///< past this text
};

/// The forms differ in how the next input is found, and in nothing else.
class AccrueInput final {
public:
    explicit AccrueInput(ByteSource& source) : m_source(&source) { }

    /// Looks at the beginning, as far as is needed to tell; skips a byte order mark.
    InputForm form();

    struct Piece {
        std::string_view text; ///< valid until the next piece is asked for
        TextPlace place;
        bool isTooLarge = false; ///< beyond the limit: `text` is its beginning
    };
    /// All there is.
    Piece whole();
    /// The next line that isn't blank, without its end; false after the last.
    bool nextLine(Piece& piece);
    /// The next element of the array whose "[" is taken here at the first call: all up to the comma or bracket behind it.
    enum class Element { Found, End, CutShort, Malformed };
    Element nextElement(Piece& piece);
    /// What follows the array's end: empty if it ended well.
    bool hasTrailing();
    TextPlace place() const { return m_place; }

private:
    char peek(); ///< the next byte that isn't white space, 0 at the end
    void take(std::size_t count);
    void scanElement(Piece& piece);

    ByteSource* m_source;
    TextPlace m_place;
    bool m_isInArray = false;
};

}
