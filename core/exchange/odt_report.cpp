// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odt_report.h"

#include "core/exchange/archive_writer.h"
#include "core/exchange/carried_document.h"
#include "core/exchange/odt_styles.h"
#include "core/exchange/paper_parts.h"

#include <algorithm>

namespace plumbline {

namespace {

std::string picturePart(std::size_t index)
{
    return "Pictures/chart-" + std::to_string(index + 1) + ".png";
}

std::string_view viewOfPart(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// Writes content.xml, part by part.
class OdtParts final : public PaperParts {
public:
    OdtParts(QXmlStreamWriter& xml, const ReportDocument& document, std::span<const std::string> charts)
        : m_xml(xml), m_language(document.language), m_width(odt::sheetFor(document).textWidth()), m_charts(charts)
    {
    }

    void title(const QString& title, const QString& state) override
    {
        paragraph("State", state);
        paragraph("Title", title);
    }
    /// Two to a line.
    void particulars(const std::vector<PaperLine>& lines) override
    {
        beginTable("signatures");
        for (const char* const column : {"wide", "narrow"}) {
            m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
            attribute("table:style-name", column);
        }
        for (std::size_t line = 0; line < lines.size(); line += 2) {
            beginRow();
            for (std::size_t cellOf = line; cellOf < std::min(line + 2, lines.size()); ++cellOf)
                cell("signature", "Particular", paperLine(lines[cellOf], m_language));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void annexBegins() override { m_isAnnexNext = true; }
    void heading(const QString& text) override
    {
        m_xml.writeStartElement(QStringLiteral("text:h"));
        attribute("text:style-name", m_isAnnexNext ? "AnnexHeading" : "Heading");
        attribute("text:outline-level", "1");
        odt::writeText(m_xml, text);
        m_xml.writeEndElement();
        m_isAnnexNext = false;
    }
    void paragraph(const QString& text) override { paragraph("Body", text); }
    void table(const ReportTable& table, Language language) override
    {
        paragraph("TableTitle", in(language, table.title));
        beginTable("report");
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            writeColumn(m_table, column);
        m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
        beginRow();
        for (const ReportColumn& column : table.columns)
            cell("head", "HeadCentred", in(language, column.heading));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const ReportRow& row : table.rows)
            writeRow(row, language);
        m_xml.writeEndElement();
        ++m_table;
    }
    void chart(const ReportChart& chart, Language language) override
    {
        paragraph("TableTitle", in(language, chart.title));
        if (m_chart == m_charts.size())
            return;
        const double shape = pictureShape(m_charts[m_chart]);
        const QString picture = QString::fromStdString(picturePart(m_chart++));
        m_xml.writeStartElement(QStringLiteral("text:p"));
        attribute("text:style-name", "Picture");
        m_xml.writeStartElement(QStringLiteral("draw:frame"));
        attribute("draw:style-name", "picture");
        attribute("text:anchor-type", "as-char");
        m_xml.writeAttribute(QStringLiteral("svg:width"), odt::millimetres(m_width));
        m_xml.writeAttribute(QStringLiteral("svg:height"), odt::millimetres(m_width * shape));
        m_xml.writeEmptyElement(QStringLiteral("draw:image"));
        m_xml.writeAttribute(QStringLiteral("xlink:href"), picture);
        attribute("xlink:type", "simple");
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void signatures(const std::vector<QString>& labels, const QString& date) override
    {
        beginTable("signatures");
        for (std::size_t column = 0; column < labels.size(); ++column) {
            m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
            attribute("table:style-name", "signer");
        }
        beginRow();
        for (const QString& label : labels) {
            m_xml.writeStartElement(QStringLiteral("table:table-cell"));
            attribute("table:style-name", "signature");
            paragraph("Signature", label);
            paragraph("Signature", date);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void seal(const std::vector<PaperLine>& lines) override { writeLines("Seal", lines); }

private:
    void attribute(const char* name, const char* value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), QString::fromLatin1(value));
    }
    void paragraph(const char* style, const QString& text)
    {
        m_xml.writeStartElement(QStringLiteral("text:p"));
        attribute("text:style-name", style);
        odt::writeText(m_xml, text);
        m_xml.writeEndElement();
    }
    void writeLines(const char* style, const std::vector<PaperLine>& lines)
    {
        for (const PaperLine& line : lines)
            paragraph(style, paperLine(line, m_language));
    }
    void beginTable(const char* style)
    {
        m_xml.writeStartElement(QStringLiteral("table:table"));
        attribute("table:style-name", style);
    }
    void beginRow()
    {
        m_xml.writeStartElement(QStringLiteral("table:table-row"));
        attribute("table:style-name", "row");
    }
    void writeColumn(std::size_t table, std::size_t column)
    {
        m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
        m_xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("t%1c%2").arg(table).arg(column));
    }
    void writeRow(const ReportRow& row, Language language)
    {
        beginRow();
        if (isBanner(row)) {
            writeBanner(row, language);
            return;
        }
        const bool isPlain = row.role == RowRole::Body;
        const char* const box = row.role == RowRole::Total ? "total" : "cell";
        for (const ReportCell& reportCell : row.cells) {
            const char* const look = reportCell.isFigure() ? (isPlain ? "CellFigure" : "HeadFigure") : isPlain ? "Cell" : "Head";
            cell(box, look, displayText(reportCell, language));
        }
        m_xml.writeEndElement();
    }
    void writeBanner(const ReportRow& row, Language language)
    {
        m_xml.writeStartElement(QStringLiteral("table:table-cell"));
        attribute("table:style-name", "total");
        m_xml.writeAttribute(QStringLiteral("table:number-columns-spanned"), QString::number(row.cells.size()));
        paragraph("Head", displayText(row.cells.front(), language));
        m_xml.writeEndElement();
        for (std::size_t covered = 1; covered < row.cells.size(); ++covered)
            m_xml.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
        m_xml.writeEndElement();
    }
    void cell(const char* box, const char* look, const QString& text)
    {
        m_xml.writeStartElement(QStringLiteral("table:table-cell"));
        attribute("table:style-name", box);
        paragraph(look, text);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter& m_xml;
    Language m_language;
    double m_width;
    std::span<const std::string> m_charts;
    std::size_t m_chart = 0;
    std::size_t m_table = 0;
    bool m_isAnnexNext = false;
};

/// A style of one family whose one child carries the properties.
void writeStyle(QXmlStreamWriter& xml, const QString& name, const char* family, const char* properties,
    const std::vector<std::pair<const char*, QString>>& attributes)
{
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), name);
    xml.writeAttribute(QStringLiteral("style:family"), QString::fromLatin1(family));
    xml.writeEmptyElement(QString::fromLatin1(properties));
    for (const auto& [attribute, value] : attributes)
        xml.writeAttribute(QString::fromLatin1(attribute), value);
    xml.writeEndElement();
}

void writeColumnStyles(QXmlStreamWriter& xml, const ReportDocument& document, double textWidth)
{
    const bool isOnWidePage = isWide(document);
    std::size_t number = 0;
    for (const ReportSection& section : document.sections) {
        for (const ReportTable& table : section.tables) {
            const std::vector<double> shares = columnShares(table, document.language, isOnWidePage);
            for (std::size_t column = 0; column < table.columns.size(); ++column)
                writeStyle(xml, QStringLiteral("t%1c%2").arg(number).arg(column), "table-column", "style:table-column-properties",
                    {{"style:column-width", odt::millimetres(textWidth * shares[column])}});
            ++number;
        }
    }
}

void writeTableStyles(QXmlStreamWriter& xml, const ReportDocument& document)
{
    const double textWidth = odt::sheetFor(document).textWidth();
    const QString line = QStringLiteral("0.5pt solid #8e9a9f");
    const QString padding = QStringLiteral("0.8mm");
    const QString side = QStringLiteral("1.5mm");
    const QString full = odt::millimetres(textWidth);
    for (const char* const table : {"report", "signatures"})
        writeStyle(xml, QString::fromLatin1(table), "table", "style:table-properties",
            {{"style:width", full}, {"table:align", QStringLiteral("left")}, {"fo:margin-top", QStringLiteral("1mm")},
                {"table:border-model", QStringLiteral("collapsing")}});
    for (const auto& [column, share] : {std::pair("wide", 0.62), {"narrow", 0.38}})
        writeStyle(xml, QString::fromLatin1(column), "table-column", "style:table-column-properties",
            {{"style:column-width", odt::millimetres(textWidth * share)}});
    writeStyle(xml, QStringLiteral("signer"), "table-column", "style:table-column-properties",
        {{"style:column-width", odt::millimetres(textWidth / double(std::max<std::size_t>(1, document.signatures.size())))}});
    writeColumnStyles(xml, document, textWidth);
    writeStyle(
        xml, QStringLiteral("row"), "table-row", "style:table-row-properties", {{"fo:keep-together", QStringLiteral("always")}});
    const auto box = [&](const char* name, const char* fill) {
        writeStyle(xml, QString::fromLatin1(name), "table-cell", "style:table-cell-properties",
            {{"fo:border", line}, {"fo:padding", padding}, {"fo:padding-left", side}, {"fo:padding-right", side},
                {"fo:background-color", QString::fromLatin1(fill)}});
    };
    box("head", "#edf1f1");
    box("cell", "transparent");
    box("total", "#f5f7f7");
    writeStyle(
        xml, QStringLiteral("signature"), "table-cell", "style:table-cell-properties", {{"fo:border", QStringLiteral("none")}});
    writeStyle(
        xml, QStringLiteral("picture"), "graphic", "style:graphic-properties", {{"style:vertical-pos", QStringLiteral("top")}});
}

QByteArray contentPart(const ReportDocument& document, const Seal& seal, std::span<const std::string> charts)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    odt::beginPart(xml, QStringLiteral("office:document-content"));
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    writeTableStyles(xml, document);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:body"));
    xml.writeStartElement(QStringLiteral("office:text"));
    OdtParts parts(xml, document, charts);
    tellPaper(document, seal, parts);
    xml.writeEndDocument();
    return part;
}

/// A property for every piece of the packed document: "PlumblineDocument 0001".
void writeCarried(QXmlStreamWriter& xml, const Seal& seal)
{
    int number = 0;
    for (const std::string& piece : packDocument(seal.bytes)) {
        xml.writeStartElement(QStringLiteral("meta:user-defined"));
        xml.writeAttribute(QStringLiteral("meta:name"),
            QStringLiteral("%1%2").arg(QString::fromLatin1(odt::documentProperty)).arg(++number, 5, 10, QLatin1Char('0')));
        xml.writeCharacters(QString::fromStdString(piece));
        xml.writeEndElement();
    }
}

QByteArray metaPart(const ReportDocument& document, const Seal& seal)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    odt::beginPart(xml, QStringLiteral("office:document-meta"));
    xml.writeStartElement(QStringLiteral("office:meta"));
    xml.writeTextElement(QStringLiteral("meta:generator"), QString::fromStdString(document.origin.program));
    xml.writeTextElement(QStringLiteral("dc:title"), QString::fromStdString(xmlText(in(document.language, document.title))));
    xml.writeTextElement(QStringLiteral("dc:creator"), QString::fromStdString(xmlText(document.origin.by)));
    xml.writeTextElement(QStringLiteral("dc:date"), QString::fromStdString(document.origin.at));
    xml.writeStartElement(QStringLiteral("meta:user-defined"));
    xml.writeAttribute(QStringLiteral("meta:name"), QString::fromLatin1(odt::sealProperty));
    xml.writeCharacters(QString::fromStdString(seal.checkCode));
    xml.writeEndElement();
    writeCarried(xml, seal);
    xml.writeEndDocument();
    return part;
}

QByteArray manifestPart(const std::vector<ArchivePart>& parts)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    xml.writeStartDocument();
    const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.writeNamespace(space, QStringLiteral("manifest"));
    xml.writeStartElement(space, QStringLiteral("manifest"));
    xml.writeAttribute(space, QStringLiteral("version"), QStringLiteral("1.3"));
    const auto entry = [&](const std::string& path, const QString& type) {
        xml.writeEmptyElement(space, QStringLiteral("file-entry"));
        xml.writeAttribute(space, QStringLiteral("full-path"), QString::fromStdString(path));
        xml.writeAttribute(space, QStringLiteral("media-type"), type);
    };
    entry("/", QString::fromLatin1(odt::mimeType.data(), qsizetype(odt::mimeType.size())));
    for (const ArchivePart& listed : parts) {
        if (listed.name == "mimetype")
            continue;
        entry(listed.name,
            listed.name.ends_with(".xml")        ? QStringLiteral("text/xml")
                : listed.name.ends_with(".json") ? QStringLiteral("application/json")
                                                 : QStringLiteral("image/png"));
    }
    xml.writeEndDocument();
    return part;
}

}

Result<std::string> writeOdt(const ReportDocument& document, const Seal& seal, std::span<const std::string> charts)
{
    const QByteArray content = contentPart(document, seal, charts);
    const QByteArray styles = odt::stylesPart(document, seal);
    const QByteArray meta = metaPart(document, seal);
    std::vector<ArchivePart> parts{{"mimetype", odt::mimeType, PartForm::Stored}, {"content.xml", viewOfPart(content)},
        {"styles.xml", viewOfPart(styles)}, {"meta.xml", viewOfPart(meta)}, {odt::carriedPart, seal.bytes}};
    for (std::size_t chart = 0; chart < charts.size(); ++chart)
        parts.push_back({picturePart(chart), charts[chart], PartForm::Stored});
    const QByteArray manifest = manifestPart(parts);
    parts.push_back({"META-INF/manifest.xml", viewOfPart(manifest)});
    std::string archive = TRY(writeArchive(parts, document.origin.at));
    TRY(appendZipTrailer(archive));
    return archive;
}

}
