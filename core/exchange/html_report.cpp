// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_report.h"

#include "core/exchange/paper_parts.h"
#include "core/exchange/xml_part.h"

#include <QByteArray>

#include <algorithm>
#include <array>

// The page is well-formed XML but for its first line, so that it is read back by the reader that reads everything else.

namespace plumbline {

namespace {

constexpr std::string_view doctype = "<!DOCTYPE html>\n";
constexpr std::string_view scriptStart = "<script type=\"application/json\" id=\"plumbline\">";
constexpr std::string_view scriptEnd = "</script>";
constexpr std::string_view commentStart = "<!--";
constexpr std::string_view commentEnd = "-->\n";
constexpr std::string_view escapedLess = "\\u003c";

constexpr std::string_view pageStyle = R"css(
:root { color: #1C2A30; background: #fff; font: 10.5pt/1.5 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
body { max-width: 190mm; margin: 12mm auto; padding: 0 6mm; }
body.wide { max-width: 277mm; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 4mm; }
h2 { font-size: 12.5pt; margin: 8mm 0 2mm; break-after: avoid; }
p { margin: 0 0 2mm; white-space: pre-wrap; }
.state { text-align: right; color: #5A6A72; margin: 0; }
.particulars { display: grid; grid-template-columns: 3fr 2fr; column-gap: 6mm; }
.particulars p { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 3mm 0 5mm; font-size: 9pt; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: bold; padding: 0 0 1mm; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.3mm solid #8E9A9F; padding: 0.8mm 1.6mm; text-align: left; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
th { background: #EDF1F1; text-align: center; vertical-align: middle; }
.n { text-align: right; white-space: nowrap; }
tr.group td { font-weight: bold; }
tr.total td { font-weight: bold; background: #F5F7F7; border-top-width: 0.5mm; }
figure { margin: 4mm 0; break-inside: avoid; }
figure img { width: 100%; }
figcaption { font-weight: bold; }
.signatures { display: flex; gap: 8mm; margin: 12mm 0 8mm; break-inside: avoid; }
.signatures div { flex: 1; }
.signatures p { border-bottom: 0.3mm solid #8E9A9F; margin: 0 0 6mm; }
.annex { break-before: page; }
.seal { margin-top: 10mm; border-top: 0.3mm solid #8E9A9F; padding-top: 3mm; color: #5A6A72; font-size: 8pt; break-inside: avoid; }
.seal p { margin: 0; overflow-wrap: anywhere; }
@media print { body { max-width: none; margin: 0; padding: 0; } th, tr.total td { print-color-adjust: exact; } }
)css";

/// Writes the body, part by part.
class HtmlParts final : public PaperParts {
public:
    HtmlParts(std::string& out, Language language, bool isOnWidePage, std::span<const std::string> charts)
        : m_out(out), m_language(language), m_isOnWidePage(isOnWidePage), m_charts(charts)
    {
    }

    void title(const QString& title, const QString& state) override
    {
        element("p class=\"state\"", state);
        element("h1", title);
    }
    void particulars(const std::vector<PaperLine>& lines) override { division("particulars", lines); }
    void annexBegins() override { m_nextHeading = "h2 class=\"annex\""; }
    void heading(const QString& text) override
    {
        element(m_nextHeading, text);
        m_nextHeading = "h2";
    }
    void paragraph(const QString& text) override { element("p", text); }
    void table(const ReportTable& table, Language language) override
    {
        m_out += "<table>\n";
        element("caption", in(language, table.title));
        writeHead(table, language);
        m_out += "<tbody>\n";
        for (const ReportRow& row : table.rows)
            writeRow(row, language);
        m_out += "</tbody></table>\n";
    }
    void chart(const ReportChart& chart, Language language) override
    {
        m_out += "<figure>";
        element("figcaption", in(language, chart.title));
        if (m_nextChart < m_charts.size()) {
            const std::string& png = m_charts[m_nextChart++];
            m_out += "<img alt=\"";
            appendEscaped(m_out, in(language, chart.title));
            m_out += "\" src=\"data:image/png;base64,";
            m_out += QByteArray::fromRawData(png.data(), qsizetype(png.size())).toBase64().toStdString();
            m_out += "\"/>";
        }
        m_out += "</figure>\n";
    }
    void signatures(const std::vector<QString>& labels, const QString& date) override
    {
        m_out += "<div class=\"signatures\">";
        for (const QString& label : labels) {
            m_out += "<div>";
            element("p", label);
            element("p", date);
            m_out += "</div>";
        }
        m_out += "</div>\n";
    }
    void seal(const std::vector<PaperLine>& lines) override { division("seal", lines); }

private:
    /// `opening` is the element's name and its attributes.
    void element(std::string_view opening, const QString& text)
    {
        ((m_out += '<') += opening) += '>';
        appendEscaped(m_out, text);
        ((m_out += "</") += opening.substr(0, opening.find(' '))) += ">\n";
    }

    void division(std::string_view name, const std::vector<PaperLine>& lines)
    {
        ((m_out += "<div class=\"") += name) += "\">\n";
        for (const PaperLine& line : lines)
            element("p", paperLine(line, m_language));
        m_out += "</div>\n";
    }

    void writeHead(const ReportTable& table, Language language)
    {
        m_out += "<colgroup>";
        for (const double share : columnShares(table, language, m_isOnWidePage))
            m_out += "<col style=\"width:" + QString::number(share * 100, 'f', 1).toStdString() + "%\"/>";
        m_out += "</colgroup>\n<thead><tr>";
        for (const ReportColumn& column : table.columns)
            element("th", in(language, column.heading));
        m_out += "</tr></thead>\n";
    }

    void writeRow(const ReportRow& row, Language language)
    {
        static constexpr std::array<std::string_view, 3> openings{"<tr>", "<tr class=\"group\">", "<tr class=\"total\">"};
        m_out += openings[std::size_t(row.role)];
        if (isBanner(row)) {
            m_out += "<td colspan=\"" + std::to_string(row.cells.size()) + "\">";
            appendEscaped(m_out, displayText(row.cells.front(), language));
            m_out += "</td></tr>\n";
            return;
        }
        for (const ReportCell& cell : row.cells) {
            m_out += cell.isFigure() ? "<td class=\"n\">" : "<td>";
            appendEscaped(m_out, displayText(cell, language));
            m_out += "</td>";
        }
        m_out += "</tr>\n";
    }

    std::string& m_out;
    Language m_language;
    bool m_isOnWidePage;
    std::span<const std::string> m_charts;
    std::size_t m_nextChart = 0;
    std::string_view m_nextHeading = "h2";
};

/// The texts of the page's elements, in their order.
class HtmlTexts final : public XmlListener {
public:
    std::vector<std::string> take() { return std::move(m_texts); }

    Result<void> begin(std::string_view name, const XmlAttributes&) override
    {
        m_isOpen = isTextElement(name);
        if (m_isOpen)
            m_texts.emplace_back();
        return {};
    }
    Result<void> end(std::string_view) override
    {
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
    static bool isTextElement(std::string_view name)
    {
        static constexpr std::array<std::string_view, 7> names{"td", "th", "p", "h1", "h2", "caption", "figcaption"};
        return std::find(names.begin(), names.end(), name) != names.end();
    }

    std::vector<std::string> m_texts;
    bool m_isOpen = false;
};

/// JSON has "<" in its strings only: written so, no "</script" and no "<!--" can stand in it.
void appendScriptJson(std::string& out, std::string_view json)
{
    for (const char sign : json) {
        if (sign == '<')
            out += escapedLess;
        else
            out += sign;
    }
}

/// The canonical form never writes "<" as an escape itself: every one found is ours, unless its backslash is itself escaped.
std::string fromScriptJson(std::string_view script)
{
    std::string out;
    out.reserve(script.size());
    for (std::size_t at = 0; at < script.size();) {
        if (script.substr(at).starts_with(escapedLess)) {
            out += '<';
            at += escapedLess.size();
        } else {
            const std::size_t length = script[at] == '\\' ? 2 : 1;
            out += script.substr(at, length);
            at += length;
        }
    }
    return out;
}

struct ScriptPlace {
    std::size_t begin; ///< of the element
    std::size_t json;
    std::size_t end; ///< behind the element
};

std::optional<ScriptPlace> scriptIn(std::string_view file)
{
    const std::size_t begin = file.rfind(scriptStart);
    if (begin == std::string_view::npos)
        return {};
    const std::size_t json = begin + scriptStart.size();
    const std::size_t end = file.find(scriptEnd, json);
    if (end == std::string_view::npos)
        return {};
    return ScriptPlace{begin, json, end + scriptEnd.size()};
}

void appendHead(std::string& out, const ReportDocument& document, const Seal& seal)
{
    const PageWords words = pageWords(document.language);
    const auto quoted = [](const QString& text) { return '"' + text.toStdString() + '"'; };
    out += "<html lang=\"";
    out += document.language == Language::Chinese ? "zh-CN" : "en";
    out +=
        "\">\n<head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>";
    appendEscaped(out, in(document.language, document.title) + QLatin1Char(' ') + document.enterprise);
    out += "</title>\n<meta name=\"plumbline-seal\" content=\"" + seal.checkCode + "\"/>\n<style>";
    out += pageStyle;
    out += isWide(document) ? "@page { size: A4 landscape; " : "@page { size: A4 portrait; ";
    out += "margin: 18mm 16mm; @bottom-left { font-size: 8pt; content: " + quoted(checkCodeLine(seal, document.language))
        + " } @bottom-right { font-size: 8pt; content: " + quoted(words.before) + " counter(page) " + quoted(words.between)
        + " counter(pages) " + quoted(words.after) + " } }\n</style></head>\n";
}

}

std::string writeHtml(const ReportDocument& document, const Seal& seal, std::span<const std::string> charts)
{
    std::string out(doctype);
    appendHead(out, document, seal);
    const bool isOnWidePage = isWide(document);
    out += isOnWidePage ? "<body class=\"wide\">\n" : "<body>\n";
    HtmlParts parts(out, document.language, isOnWidePage, charts);
    tellPaper(document, seal, parts);
    out += scriptStart;
    appendScriptJson(out, seal.bytes);
    out += scriptEnd;
    out += "\n</body></html>\n";
    out += commentStart;
    out += sealTrailer(out);
    out += commentEnd;
    return out;
}

Result<void> readBackHtml(std::string_view file, const ReportDocument& document, const Seal& seal)
{
    const std::optional<ScriptPlace> script = scriptIn(file);
    if (!script || !file.starts_with(doctype))
        return Problem{"report.malformed"};
    const std::array<std::string_view, 2> page{
        file.substr(doctype.size(), script->begin - doctype.size()), file.substr(script->end)};
    HtmlTexts texts;
    TRY(readXml(page, "html", texts));
    return compareTexts(paperTexts(document, seal), texts.take());
}

bool isHtml(std::string_view file)
{
    const QByteArray start = QByteArray(file.data(), qsizetype(std::min<std::size_t>(file.size(), 64))).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

Result<std::string> documentInHtml(std::string_view file)
{
    const std::optional<ScriptPlace> script = scriptIn(file);
    if (!script)
        return Problem{"seal.no-document"};
    return fromScriptJson(file.substr(script->json, script->end - scriptEnd.size() - script->json));
}

TrailerState htmlTrailer(std::string_view file)
{
    const std::size_t at = file.rfind(sealTrailerStart);
    if (at == std::string_view::npos)
        return TrailerState::Missing;
    const bool isLast = file.substr(std::min(file.size(), at + sealTrailerLength)) == commentEnd;
    return isLast && hasTrailerAt(file, at) ? TrailerState::Intact : TrailerState::Broken;
}

}
