// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

#include <expat.h>

#include <cstring>

namespace plumbline {

namespace {

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Carries a listener's Problem through expat's C callbacks.
class XmlScan final {
public:
    XmlScan(const std::string& part, XmlListener& listener)
        : m_part(part), m_listener(listener), m_parser(XML_ParserCreate(nullptr))
    {
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(m_parser, begin, end);
        XML_SetCharacterDataHandler(m_parser, text);
        XML_SetStartDoctypeDeclHandler(m_parser, doctype);
    }
    ~XmlScan() { XML_ParserFree(m_parser); }
    XmlScan(const XmlScan&) = delete;
    XmlScan& operator=(const XmlScan&) = delete;

    Result<void> feed(std::string_view bytes, bool isLast)
    {
        const XML_Status status = XML_Parse(m_parser, bytes.data(), int(bytes.size()), isLast ? 1 : 0);
        if (m_problem)
            return *m_problem;
        if (status == XML_STATUS_OK)
            return {};
        Problem problem = problemHere("xlsx.malformed");
        return std::move(problem).with("reason", QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser))));
    }

private:
    static XmlScan& of(void* user) { return *static_cast<XmlScan*>(user); }
    static void XMLCALL begin(void* user, const char* name, const char** attributes)
    {
        XmlScan& scan = of(user);
        scan.heed(scan.m_listener.begin(localName(name), XmlAttributes(attributes)));
    }
    static void XMLCALL end(void* user, const char* name)
    {
        XmlScan& scan = of(user);
        scan.heed(scan.m_listener.end(localName(name)));
    }
    static void XMLCALL text(void* user, const char* piece, int length)
    {
        XmlScan& scan = of(user);
        scan.heed(scan.m_listener.text(std::string_view(piece, std::size_t(length))));
    }
    static void XMLCALL doctype(void* user, const char*, const char*, const char*, int)
    {
        XmlScan& scan = of(user);
        scan.heed(scan.problemHere("xlsx.doctype"));
    }

    Problem problemHere(std::string_view code) const
    {
        Problem problem{code};
        problem.where.file = QString::fromStdString(m_part);
        problem.where.row = qint64(XML_GetCurrentLineNumber(m_parser));
        problem.where.column = int(XML_GetCurrentColumnNumber(m_parser)) + 1;
        return problem;
    }

    /// expat may still tell of one more event after it was stopped: the first Problem stands.
    void heed(Result<void> outcome)
    {
        if (outcome || m_problem)
            return;
        m_problem = std::move(outcome).problem();
        XML_StopParser(m_parser, XML_FALSE);
    }

    const std::string& m_part;
    XmlListener& m_listener;
    XML_Parser m_parser;
    std::optional<Problem> m_problem;
};

}

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    // Of a million cells each has three: nothing is measured before it is known to be the one.
    const auto isName = [name](const char* text) {
        return std::strncmp(text, name.data(), name.size()) == 0 && text[name.size()] == '\0';
    };
    for (const char** pair = m_pairs; *pair; pair += 2) {
        const char* const colon = isName(*pair) ? nullptr : std::strchr(*pair, ':');
        if (isName(colon ? colon + 1 : *pair))
            return pair[1];
    }
    return {};
}

Result<void> readXml(const Archive& archive, const std::string& part, XmlListener& listener)
{
    XmlScan scan(part, listener);
    TRY(archive.read(part, [&](std::string_view bytes) { return scan.feed(bytes, false); }));
    return scan.feed({}, true);
}

Result<void> readXml(std::span<const std::string_view> pieces, const std::string& name, XmlListener& listener)
{
    XmlScan scan(name, listener);
    for (const std::string_view piece : pieces)
        TRY(scan.feed(piece, false));
    return scan.feed({}, true);
}

bool isTrue(std::string_view attribute)
{
    return attribute == "1" || attribute == "true" || attribute == "on";
}

}
