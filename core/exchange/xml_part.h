// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive.h"

#include <span>
#include <string_view>

namespace plumbline {

/// The attributes of an element, asked by name.
class XmlAttributes final {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) { }
    /// By local name; empty view with a null pointer where absent.
    std::string_view operator[](std::string_view name) const;

private:
    const char** m_pairs;
};

/// What is told of a part's elements, in their order. Names come without prefix. A Problem ends the reading.
class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual Result<void> begin(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual Result<void> end(std::string_view name) = 0;
    virtual Result<void> text(std::string_view piece) = 0;
};

/// Reads one part of an archive as XML. xlsx.doctype (no sheet needs one, and entities hide in it), xlsx.malformed
Result<void> readXml(const Archive& archive, const std::string& part, XmlListener& listener);
/// The same of a text in memory, given in pieces.
Result<void> readXml(std::span<const std::string_view> pieces, const std::string& name, XmlListener& listener);

/// "1", "true", "on".
bool isTrue(std::string_view attribute);

}
