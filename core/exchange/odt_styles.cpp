// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odt_styles.h"

#include "core/exchange/paper_parts.h"

#include <array>
#include <utility>

namespace plumbline::odt {

namespace {

constexpr char odtFace[] = "Noto Sans CJK SC";

using Attributes = std::initializer_list<std::pair<const char*, const char*>>;

void writeAttributes(QXmlStreamWriter& xml, Attributes attributes)
{
    for (const auto& [name, value] : attributes)
        xml.writeAttribute(QString::fromLatin1(name), QString::fromLatin1(value));
}

void writeEmpty(QXmlStreamWriter& xml, const char* element, Attributes attributes)
{
    xml.writeEmptyElement(QString::fromLatin1(element));
    writeAttributes(xml, attributes);
}

struct ParagraphStyle {
    const char* name;
    Attributes paragraph;
    Attributes text;
};

void writeParagraphStyle(QXmlStreamWriter& xml, const ParagraphStyle& style)
{
    xml.writeStartElement(QStringLiteral("style:style"));
    writeAttributes(xml, {{"style:name", style.name}, {"style:family", "paragraph"}, {"style:parent-style-name", "Standard"}});
    writeEmpty(xml, "style:paragraph-properties", style.paragraph);
    writeEmpty(xml, "style:text-properties", style.text);
    xml.writeEndElement();
}

void writeParagraphStyles(QXmlStreamWriter& xml)
{
    const std::array<ParagraphStyle, 16> styles{{
        {"State", {{"fo:text-align", "end"}},
            {{"fo:font-size", "8pt"}, {"style:font-size-asian", "8pt"}, {"fo:color", "#5a6a72"}}},
        {"Title", {{"fo:text-align", "center"}, {"fo:margin-bottom", "3mm"}},
            {{"fo:font-size", "19pt"}, {"style:font-size-asian", "19pt"}, {"fo:font-weight", "bold"},
                {"style:font-weight-asian", "bold"}}},
        {"Particular", {{"fo:margin-bottom", "0.5mm"}}, {}},
        {"Heading", {{"fo:margin-top", "6mm"}, {"fo:margin-bottom", "1.5mm"}, {"fo:keep-with-next", "always"}},
            {{"fo:font-size", "12.5pt"}, {"style:font-size-asian", "12.5pt"}, {"fo:font-weight", "bold"},
                {"style:font-weight-asian", "bold"}}},
        {"AnnexHeading", {{"fo:break-before", "page"}, {"fo:margin-bottom", "1.5mm"}, {"fo:keep-with-next", "always"}},
            {{"fo:font-size", "12.5pt"}, {"style:font-size-asian", "12.5pt"}, {"fo:font-weight", "bold"},
                {"style:font-weight-asian", "bold"}}},
        {"Body", {{"fo:margin-bottom", "1.5mm"}}, {}},
        {"TableTitle", {{"fo:margin-top", "3mm"}, {"fo:margin-bottom", "1mm"}, {"fo:keep-with-next", "always"}},
            {{"fo:font-weight", "bold"}, {"style:font-weight-asian", "bold"}}},
        {"Head", {},
            {{"fo:font-size", "8.8pt"}, {"style:font-size-asian", "8.8pt"}, {"fo:font-weight", "bold"},
                {"style:font-weight-asian", "bold"}}},
        {"HeadCentred", {{"fo:text-align", "center"}},
            {{"fo:font-size", "8.8pt"}, {"style:font-size-asian", "8.8pt"}, {"fo:font-weight", "bold"},
                {"style:font-weight-asian", "bold"}}},
        {"HeadFigure", {{"fo:text-align", "end"}},
            {{"fo:font-size", "8.8pt"}, {"style:font-size-asian", "8.8pt"}, {"fo:font-weight", "bold"},
                {"style:font-weight-asian", "bold"}}},
        {"Cell", {}, {{"fo:font-size", "8.8pt"}, {"style:font-size-asian", "8.8pt"}}},
        {"CellFigure", {{"fo:text-align", "end"}}, {{"fo:font-size", "8.8pt"}, {"style:font-size-asian", "8.8pt"}}},
        {"Picture", {{"fo:margin-bottom", "3mm"}}, {}},
        {"Signature",
            {{"fo:margin-top", "4mm"}, {"fo:margin-bottom", "4mm"}, {"fo:margin-right", "8mm"},
                {"fo:border-bottom", "0.5pt solid #8e9a9f"}},
            {}},
        {"Seal", {}, {{"fo:font-size", "7.5pt"}, {"style:font-size-asian", "7.5pt"}, {"fo:color", "#5a6a72"}}},
        {"Margin", {}, {{"fo:font-size", "7.5pt"}, {"style:font-size-asian", "7.5pt"}, {"fo:color", "#5a6a72"}}},
    }};
    for (const ParagraphStyle& style : styles)
        writeParagraphStyle(xml, style);
}

void writeDefaults(QXmlStreamWriter& xml, Language language)
{
    xml.writeStartElement(QStringLiteral("style:default-style"));
    writeAttributes(xml, {{"style:family", "paragraph"}});
    const bool isChinese = language == Language::Chinese;
    writeEmpty(xml, "style:text-properties",
        {{"style:font-name", odtFace}, {"style:font-name-asian", odtFace}, {"fo:font-size", "10pt"},
            {"style:font-size-asian", "10pt"}, {"fo:language", isChinese ? "zh" : "en"}, {"fo:country", isChinese ? "CN" : "GB"},
            {"style:language-asian", "zh"}, {"style:country-asian", "CN"}});
    xml.writeEndElement();
    writeEmpty(xml, "style:style", {{"style:name", "Standard"}, {"style:family", "paragraph"}});
}

void writePageLayout(QXmlStreamWriter& xml, const Sheet& sheet)
{
    xml.writeStartElement(QStringLiteral("style:page-layout"));
    writeAttributes(xml, {{"style:name", "page"}});
    xml.writeStartElement(QStringLiteral("style:page-layout-properties"));
    xml.writeAttribute(QStringLiteral("fo:page-width"), millimetres(sheet.width));
    xml.writeAttribute(QStringLiteral("fo:page-height"), millimetres(sheet.height));
    writeAttributes(xml,
        {{"style:print-orientation", sheet.width > sheet.height ? "landscape" : "portrait"}, {"fo:margin-top", "10mm"},
            {"fo:margin-bottom", "10mm"}, {"fo:margin-left", "18mm"}, {"fo:margin-right", "18mm"}});
    xml.writeEndElement();
    for (const auto& [element, margin] :
        {std::pair("style:header-style", "fo:margin-bottom"), {"style:footer-style", "fo:margin-top"}}) {
        xml.writeStartElement(QString::fromLatin1(element));
        writeEmpty(xml, "style:header-footer-properties", {{"fo:min-height", "8mm"}, {margin, "3mm"}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// A line of head or foot: to the left, and after a tab to the right.
void beginMarginLine(QXmlStreamWriter& xml, const char* part, const QString& left)
{
    xml.writeStartElement(QString::fromLatin1(part));
    xml.writeStartElement(QStringLiteral("text:p"));
    writeAttributes(xml, {{"text:style-name", "MarginLine"}});
    writeText(xml, left);
    writeEmpty(xml, "text:tab", {});
}

void writeMargins(QXmlStreamWriter& xml, const ReportDocument& document, const Seal& seal)
{
    beginMarginLine(xml, "style:header", document.enterprise);
    writeText(xml, in(document.language, document.title));
    xml.writeEndElement();
    xml.writeEndElement();
    const PageWords words = pageWords(document.language);
    beginMarginLine(xml, "style:footer", checkCodeLine(seal, document.language));
    xml.writeCharacters(words.before);
    xml.writeStartElement(QStringLiteral("text:page-number"));
    writeAttributes(xml, {{"text:select-page", "current"}});
    xml.writeCharacters(QStringLiteral("1"));
    xml.writeEndElement();
    xml.writeCharacters(words.between);
    xml.writeTextElement(QStringLiteral("text:page-count"), QStringLiteral("1"));
    xml.writeCharacters(words.after);
    xml.writeEndElement();
    xml.writeEndElement();
}

/// The margins' lines end at the text's right edge, which depends on the sheet.
void writeMarginLineStyle(QXmlStreamWriter& xml, const Sheet& sheet)
{
    xml.writeStartElement(QStringLiteral("style:style"));
    writeAttributes(xml, {{"style:name", "MarginLine"}, {"style:family", "paragraph"}, {"style:parent-style-name", "Margin"}});
    xml.writeStartElement(QStringLiteral("style:paragraph-properties"));
    xml.writeStartElement(QStringLiteral("style:tab-stops"));
    xml.writeEmptyElement(QStringLiteral("style:tab-stop"));
    xml.writeAttribute(QStringLiteral("style:position"), millimetres(sheet.textWidth()));
    writeAttributes(xml, {{"style:type", "right"}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

}

Sheet sheetFor(const ReportDocument& document)
{
    return isWide(document) ? Sheet{297, 210} : Sheet{210, 297};
}

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + QLatin1String("mm");
}

void beginPart(QXmlStreamWriter& xml, const QString& root)
{
    xml.writeStartDocument();
    xml.writeStartElement(root);
    static constexpr std::array<const char*, 8> namespaces{"office", "style", "text", "table", "drawing", "meta", "fo", "svg"};
    for (const char* const name : namespaces) {
        const QString prefix =
            QLatin1String(name) == QLatin1String("drawing") ? QStringLiteral("draw") : QString::fromLatin1(name);
        const QString kind = prefix == QLatin1String("fo") ? QStringLiteral("xsl-fo-compatible")
            : prefix == QLatin1String("svg")               ? QStringLiteral("svg-compatible")
                                                           : QString::fromLatin1(name);
        xml.writeAttribute(
            QStringLiteral("xmlns:") + prefix, QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(kind));
    }
    xml.writeAttribute(QStringLiteral("xmlns:xlink"), QStringLiteral("http://www.w3.org/1999/xlink"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
}

void writeText(QXmlStreamWriter& xml, const QString& text)
{
    const QString writable = QString::fromStdString(xmlText(text));
    qsizetype begun = 0;
    for (qsizetype at = 0; at < writable.size(); ++at) {
        const QChar sign = writable[at];
        const bool isLostBlank = sign == QLatin1Char(' ') && (at == 0 || at + 1 == writable.size() || writable[at - 1].isSpace());
        if (!isLostBlank && sign != QLatin1Char('\t') && sign != QLatin1Char('\n'))
            continue;
        xml.writeCharacters(writable.mid(begun, at - begun));
        xml.writeEmptyElement(isLostBlank   ? QStringLiteral("text:s")
                : sign == QLatin1Char('\t') ? QStringLiteral("text:tab")
                                            : QStringLiteral("text:line-break"));
        begun = at + 1;
    }
    xml.writeCharacters(writable.mid(begun));
}

QByteArray stylesPart(const ReportDocument& document, const Seal& seal)
{
    const Sheet sheet = sheetFor(document);
    QByteArray part;
    QXmlStreamWriter xml(&part);
    beginPart(xml, QStringLiteral("office:document-styles"));
    xml.writeStartElement(QStringLiteral("office:font-face-decls"));
    writeEmpty(xml, "style:font-face", {{"style:name", odtFace}, {"svg:font-family", "'Noto Sans CJK SC'"}});
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:styles"));
    writeDefaults(xml, document.language);
    writeParagraphStyles(xml);
    writeMarginLineStyle(xml, sheet);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    writePageLayout(xml, sheet);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:master-styles"));
    xml.writeStartElement(QStringLiteral("style:master-page"));
    writeAttributes(xml, {{"style:name", "Standard"}, {"style:page-layout-name", "page"}});
    writeMargins(xml, document, seal);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return part;
}

}
