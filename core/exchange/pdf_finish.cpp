// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_finish.h"

#include "core/exchange/carried_document.h"
#include "core/exchange/to_unicode.h"

#include <QDateTime>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFWriter.hh>

namespace plumbline {

namespace {

constexpr char attachmentName[] = "plumbline.json";
constexpr std::size_t subsetTagLength = 6;

std::string_view viewOf(const Buffer& buffer)
{
    return {reinterpret_cast<const char*>(buffer.getBuffer()), buffer.getSize()};
}

void open(QPDF& pdf, std::string_view bytes)
{
    pdf.setLogger(QPDFLogger::create());
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report.pdf", bytes.data(), bytes.size());
}

void setCompressed(QPDFObjectHandle stream, std::string_view data)
{
    stream.replaceStreamData(
        deflated(data, Packing::Fast), QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
}

void correctTextLayer(QPDF& pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        setCompressed(map, correctedToUnicode(viewOf(*map.getStreamData())));
    }
}

/// Six capitals that stand before the name of a font of which only a part is embedded: another part, another tag.
std::string subsetTag(QPDFObjectHandle fontFile)
{
    const Digest digest = sha256(viewOf(*fontFile.getRawStreamData()));
    std::string tag;
    for (std::size_t at = 0; at < subsetTagLength; ++at)
        tag += char('A' + static_cast<unsigned char>(digest[at]) % 26);
    return tag;
}

/// Qt numbers its fonts in the order of a hash table, which is another in each process, and tags their parts by these numbers:
/// "/QGCAAA+NotoSansCJKsc-Regular".
void tagFonts(QPDF& pdf)
{
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/FontFile2").isStream() || !font.getKey("/FontName").isName())
            continue;
        const std::string name = font.getKey("/FontName").getName();
        if (name.find('+') == subsetTagLength + 1)
            font.replaceKey("/FontName",
                QPDFObjectHandle::newName('/' + subsetTag(font.getKey("/FontFile2")) + name.substr(subsetTagLength + 1)));
    }
}

/// "D:20240817022405Z"; empty where the document has no instant.
std::string pdfDate(const std::string& instant)
{
    const QDateTime at = QDateTime::fromString(QString::fromStdString(instant), Qt::ISODateWithMs);
    return at.isValid() ? at.toUTC().toString(QStringLiteral("'D:'yyyyMMddhhmmss'Z'")).toStdString() : std::string();
}

void setDates(QPDF& pdf, const std::string& date)
{
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    if (!information.isDictionary())
        return;
    for (const char* const key : {"/CreationDate", "/ModDate"}) {
        if (date.empty())
            information.removeKey(key);
        else
            information.replaceKey(key, QPDFObjectHandle::newString(date));
    }
}

void attach(QPDF& pdf, const std::string& document)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/application/json"));
    QPDFObjectHandle parameters = QPDFObjectHandle::newDictionary();
    parameters.replaceKey("/Size", QPDFObjectHandle::newInteger(static_cast<long long>(document.size())));
    stream.getDict().replaceKey("/Params", parameters);
    setCompressed(stream, document);
    const QPDFEFStreamObjectHelper embedded(stream);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(
        attachmentName, QPDFFileSpecObjectHelper::createFileSpec(pdf, attachmentName, embedded));
}

/// What Qt compressed stays as it is: only the maps and the attachment are new.
std::string written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_preserve);
    writer.setDeterministicID(true);
    writer.write();
    return std::string(viewOf(*writer.getBufferSharedPointer()));
}

/// From the last startxref on: a PDF's end, which has to stand at the end again after the trailer.
std::string_view endOf(std::string_view pdf)
{
    const std::size_t at = pdf.rfind("startxref");
    return at == std::string_view::npos ? std::string_view() : pdf.substr(at);
}

/// The end as it is repeated: that of the bytes before the trailer's "%".
std::string_view endBefore(std::string_view file, std::size_t trailer)
{
    return endOf(file.substr(0, trailer - 1));
}

std::string sealed(std::string pdf)
{
    const std::string end(endOf(pdf));
    pdf += '%';
    pdf += sealTrailer(pdf);
    pdf += '\n';
    return pdf += end;
}

}

Result<std::string> finishPdf(std::string_view drawn, const ReportDocument& document, const Seal& seal)
{
    try { // libqpdf answers with exceptions
        QPDF pdf;
        open(pdf, drawn);
        correctTextLayer(pdf);
        tagFonts(pdf);
        setDates(pdf, pdfDate(document.origin.at));
        attach(pdf, seal.bytes);
        return sealed(written(pdf));
    } catch (const std::exception& exception) {
        return Problem{"pdf.not-finished"}.with("reason", QString::fromUtf8(exception.what()));
    }
}

TrailerState pdfTrailer(std::string_view file)
{
    const std::size_t at = file.rfind(sealTrailerStart);
    if (at == std::string_view::npos || at == 0)
        return TrailerState::Missing;
    const std::string_view after = file.substr(std::min(file.size(), at + sealTrailerLength));
    const bool isSame = hasTrailerAt(file, at) && after == "\n" + std::string(endBefore(file, at));
    return isSame ? TrailerState::Intact : TrailerState::Broken;
}

Result<std::string> documentInPdf(std::string_view file)
{
    try {
        QPDF pdf;
        open(pdf, file);
        const auto attached = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(attachmentName);
        if (!attached)
            return Problem{"seal.no-document"};
        QPDFObjectHandle stream = attached->getEmbeddedFileStream();
        if (!stream.isStream())
            return Problem{"seal.no-document"};
        return inflated(viewOf(*stream.getRawStreamData()));
    } catch (const std::exception& exception) {
        return Problem{"pdf.unreadable"}.with("reason", QString::fromUtf8(exception.what()));
    }
}

}
