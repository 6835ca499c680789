// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_parts.h"

#include "core/values/period.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace plumbline {

namespace {

constexpr std::size_t longestProperty = 4096;

std::string_view lastWord(std::string_view address)
{
    return address.substr(address.rfind('/') + 1);
}

/// "../sharedStrings.xml" as seen from a folder.
std::string resolved(std::string_view folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    std::string base(folder);
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        base.resize(base.empty() ? 0 : base.find_last_of('/', base.size() - 2) + 1);
    }
    return base + std::string(target);
}

std::optional<unsigned> hexUnit(std::string_view digits)
{
    unsigned unit = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(unit) : std::nullopt;
}

/// A sheet's XML writes signs that XML can't hold as "_x000D_".
std::string unescaped(const std::string& text)
{
    std::size_t at = text.find("_x");
    if (at == std::string::npos)
        return text;
    std::string out;
    std::size_t done = 0;
    for (; at != std::string::npos; at = text.find("_x", at)) {
        const std::string_view escape = std::string_view(text).substr(at, 7);
        const std::optional<unsigned> unit = escape.size() == 7 && escape[6] == '_' ? hexUnit(escape.substr(2, 4)) : std::nullopt;
        if (!unit) {
            ++at;
            continue;
        }
        out.append(text, done, at - done);
        out += QString(QChar(char16_t(*unit))).toStdString();
        at += 7;
        done = at;
    }
    return out.append(text, done);
}

class RelationshipsListener final : public XmlListener {
public:
    explicit RelationshipsListener(std::string folder) : m_folder(std::move(folder)) { }
    std::vector<Relationship> found;

    Result<void> begin(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "Relationship" && attributes["TargetMode"] != "External")
            found.push_back({std::string(attributes["Id"]), std::string(lastWord(attributes["Type"])),
                resolved(m_folder, attributes["Target"])});
        return {};
    }
    Result<void> end(std::string_view) override { return {}; }
    Result<void> text(std::string_view) override { return {}; }

private:
    std::string m_folder;
};

class WorkbookListener final : public XmlListener {
public:
    WorkbookPart found;

    Result<void> begin(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr")
            found.countsFrom1904 = isTrue(attributes["date1904"]);
        if (name == "sheet") {
            const std::string_view state = attributes["state"];
            const std::string_view title = attributes["name"];
            found.sheets.push_back(
                {{QString::fromUtf8(title.data(), qsizetype(title.size())), state == "hidden" || state == "veryHidden"},
                    std::string(attributes["id"])});
        }
        return {};
    }
    Result<void> end(std::string_view) override { return {}; }
    Result<void> text(std::string_view) override { return {}; }
};

class SharedTextsListener final : public XmlListener {
public:
    explicit SharedTextsListener(std::size_t limit) : m_text(limit) { }
    std::vector<std::string> found;

    Result<void> begin(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            m_text.clear();
        m_text.begin(name);
        return {};
    }
    Result<void> end(std::string_view name) override
    {
        m_text.end(name);
        if (name == "si")
            found.push_back(m_text.taken());
        return {};
    }
    Result<void> text(std::string_view piece) override { return m_text.text(piece); }

private:
    RichText m_text;
};

class StylesListener final : public XmlListener {
public:
    std::vector<bool> isDate;

    Result<void> begin(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt")
            m_formats[std::string(attributes["numFmtId"])] = isDateFormat(attributes["formatCode"]);
        else if (name == "cellXfs")
            m_isInCellStyles = true;
        else if (name == "xf" && m_isInCellStyles)
            isDate.push_back(showsDate(std::string(attributes["numFmtId"])));
        return {};
    }
    Result<void> end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isInCellStyles = false;
        return {};
    }
    Result<void> text(std::string_view) override { return {}; }

private:
    bool showsDate(const std::string& format) const
    {
        const auto own = m_formats.find(format);
        if (own != m_formats.end())
            return own->second;
        int number = 0;
        std::from_chars(format.data(), format.data() + format.size(), number);
        // The formats every sheet program knows without being told; 27 to 36 and 50 to 58 are the East Asian ones.
        return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 47)
            || (number >= 50 && number <= 58);
    }

    std::map<std::string, bool> m_formats;
    bool m_isInCellStyles = false;
};

class PropertiesListener final : public XmlListener {
public:
    std::map<std::string, std::string, std::less<>> found;

    Result<void> begin(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "property")
            m_value = &found[std::string(attributes["name"])];
        return {};
    }
    Result<void> end(std::string_view name) override
    {
        if (name == "property")
            m_value = nullptr;
        return {};
    }
    Result<void> text(std::string_view piece) override
    {
        if (m_value && m_value->size() + piece.size() <= longestProperty)
            m_value->append(piece);
        return {};
    }

private:
    std::string* m_value = nullptr;
};

}

void RichText::clear()
{
    m_text.clear();
    m_phonetic = 0;
    m_isText = false;
}

void RichText::begin(std::string_view name)
{
    if (name == "rPh")
        ++m_phonetic;
    else if (name == "t")
        m_isText = m_phonetic == 0;
}

void RichText::end(std::string_view name)
{
    if (name == "rPh")
        --m_phonetic;
    else if (name == "t")
        m_isText = false;
}

Result<void> RichText::text(std::string_view piece)
{
    if (!m_isText)
        return {};
    if (m_text.size() + piece.size() > m_limit)
        return Problem{"xlsx.text-too-long"};
    m_text.append(piece);
    return {};
}

std::string RichText::taken() const
{
    return unescaped(m_text);
}

Result<std::vector<Relationship>> readRelationships(const Archive& archive, const std::string& part)
{
    const std::string folder = part.substr(0, part.size() - lastWord(part).size());
    const std::string links = folder + "_rels/" + std::string(lastWord(part)) + ".rels";
    RelationshipsListener listener(folder);
    if (archive.has(links))
        TRY(readXml(archive, links, listener));
    return std::move(listener.found);
}

Result<WorkbookPart> readWorkbookPart(const Archive& archive, const std::string& part)
{
    WorkbookListener listener;
    TRY(readXml(archive, part, listener));
    return std::move(listener.found);
}

Result<std::vector<std::string>> readSharedTexts(const Archive& archive, const std::string& part, std::size_t textLimit)
{
    SharedTextsListener listener(textLimit);
    TRY(readXml(archive, part, listener));
    return std::move(listener.found);
}

Result<std::vector<bool>> readDateStyles(const Archive& archive, const std::string& part)
{
    StylesListener listener;
    TRY(readXml(archive, part, listener));
    return std::move(listener.isDate);
}

Result<std::map<std::string, std::string, std::less<>>> readCustomProperties(const Archive& archive, const std::string& part)
{
    PropertiesListener listener;
    TRY(readXml(archive, part, listener));
    return std::move(listener.found);
}

std::string escapedSheetText(const std::string& text)
{
    std::string out;
    std::size_t done = 0;
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        const std::string_view escape = std::string_view(text).substr(at, 7);
        if (escape.size() != 7 || escape[6] != '_' || !hexUnit(escape.substr(2, 4)))
            continue;
        out.append(text, done, at - done).append("_x005F");
        done = at;
    }
    return out.append(text, done);
}

bool isDateFormat(std::string_view format)
{
    for (std::size_t at = 0; at < format.size(); ++at) {
        switch (format[at]) {
        case '"':
            at = std::min(format.find('"', at + 1), format.size());
            break;
        case '\\':
        case '_':
        case '*':
            ++at;
            break;
        case '[': { // a colour, a condition or a language; but [h], [mm] and [s] count time
            const std::size_t end = std::min(format.find(']', at), format.size());
            const std::string_view inside = format.substr(at + 1, end - at - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                return true;
            at = end;
            break;
        }
        case 'y':
        case 'Y':
        case 'm':
        case 'M':
        case 'd':
        case 'D':
        case 'h':
        case 'H':
        case 's':
        case 'S':
            return true;
        case 'G':
        case 'g':
            if (format.substr(at + 1, 6) == "eneral")
                at += 6;
            break;
        default:
            break;
        }
    }
    return false;
}

std::string dateOfNumber(std::string_view number, bool countsFrom1904)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    constexpr double lastDay = 2'958'465; // 9999-12-31
    if (error != std::errc() || end != number.data() + number.size() || !(value >= 0) || value >= lastDay + 1)
        return {};
    const auto seconds = qint64(std::llround((value - std::floor(value)) * 86'400));
    const auto day = qint64(std::floor(value)) + seconds / 86'400;
    // The base of 1900 has a 29 February that never was: number 60.
    if (!countsFrom1904 && day == 60)
        return {};
    const QDate base = countsFrom1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const std::string date = formatDate(base.addDays(day));
    if (seconds % 86'400 == 0)
        return date;
    return date + 'T' + QTime(0, 0).addSecs(int(seconds % 86'400)).toString(Qt::ISODate).toStdString();
}

}
