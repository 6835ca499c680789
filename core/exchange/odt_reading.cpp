// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odt_report.h"
#include "core/exchange/odt_styles.h"
#include "core/exchange/paper_parts.h"
#include "core/exchange/xml_part.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace plumbline {

namespace {

constexpr std::size_t namedTexts = 100;

/// The texts of the paragraphs and headings, in their order.
class OdtTexts final : public XmlListener {
public:
    std::vector<std::string> take() { return std::move(m_texts); }

    Result<void> begin(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "p" || name == "h") {
            m_isOpen = attributes["style-name"] != "Picture";
            if (m_isOpen)
                m_texts.emplace_back();
        } else if (m_isOpen) {
            addBlank(name);
        }
        return {};
    }
    Result<void> end(std::string_view name) override
    {
        if (name == "p" || name == "h")
            m_isOpen = false;
        return {};
    }
    Result<void> text(std::string_view piece) override
    {
        if (m_isOpen)
            m_texts.back() += piece;
        return {};
    }

private:
    void addBlank(std::string_view name)
    {
        if (name == "s")
            m_texts.back() += ' ';
        else if (name == "tab")
            m_texts.back() += '\t';
        else if (name == "line-break")
            m_texts.back() += '\n';
    }

    std::vector<std::string> m_texts;
    bool m_isOpen = false;
};

/// The properties of our names among a document's own.
class SealProperties final : public XmlListener {
public:
    OdtProperties found;

    Result<void> begin(std::string_view name, const XmlAttributes& attributes) override
    {
        const std::string_view property = name == "user-defined" ? attributes["name"] : std::string_view();
        m_target = nullptr;
        if (property == odt::sealProperty)
            m_target = &found.checkCode;
        else if (property.starts_with(odt::documentProperty))
            m_target = &m_pieces[std::string(property)];
        return {};
    }
    Result<void> end(std::string_view) override
    {
        m_target = nullptr;
        return {};
    }
    Result<void> text(std::string_view piece) override
    {
        if (m_target)
            *m_target += piece;
        return {};
    }

    OdtProperties take()
    {
        for (auto& [name, piece] : m_pieces)
            found.document.push_back(std::move(piece));
        return std::move(found);
    }

private:
    std::string* m_target = nullptr;
    std::map<std::string, std::string> m_pieces; ///< their names sort as they follow each other
};

/// What `of` has more often than `beside`, in any order.
std::vector<std::string> surplus(std::vector<std::string> of, std::vector<std::string> beside)
{
    std::sort(of.begin(), of.end());
    std::sort(beside.begin(), beside.end());
    std::vector<std::string> more;
    std::set_difference(of.begin(), of.end(), beside.begin(), beside.end(), std::back_inserter(more));
    std::erase(more, std::string());
    more.resize(std::min(more.size(), namedTexts));
    return more;
}

Result<std::vector<std::string>> textsOf(const Archive& archive)
{
    OdtTexts texts;
    TRY(readXml(archive, "content.xml", texts));
    return texts.take();
}

}

Result<void> readBackOdt(std::string_view file, const ReportDocument& document, const Seal& seal)
{
    const Archive archive = TRY(Archive::open(file, {}));
    return compareTexts(paperTexts(document, seal), TRY(textsOf(archive)));
}

bool isOdt(std::string_view file)
{
    return file.starts_with("PK") && file.size() > 30 && file.substr(30).starts_with("mimetype" + std::string(odt::mimeType));
}

Result<std::string> documentInOdt(const Archive& archive)
{
    if (!archive.has(odt::carriedPart))
        return Problem{"seal.no-document"};
    std::string document;
    TRY(archive.read(odt::carriedPart, [&](std::string_view bytes) {
        document += bytes;
        return Result<void>();
    }));
    return document;
}

OdtProperties propertiesOfOdt(const Archive& archive)
{
    SealProperties properties;
    return archive.has("meta.xml") && readXml(archive, "meta.xml", properties) ? properties.take() : OdtProperties();
}

std::vector<Problem> differencesInOdt(const Archive& archive, const ReportDocument& document, const Seal& seal)
{
    const Result<std::vector<std::string>> found = textsOf(archive);
    if (!found)
        return {found.problem()};
    const std::vector<std::string> told = paperTexts(document, seal);
    std::vector<Problem> differences;
    for (const std::string& text : surplus(told, *found))
        differences.push_back(Problem{"verify.text-gone"}.with("sealed", QString::fromStdString(text)));
    for (const std::string& text : surplus(*found, told))
        differences.push_back(Problem{"verify.text-added"}.with("found", QString::fromStdString(text)));
    return differences;
}

}
