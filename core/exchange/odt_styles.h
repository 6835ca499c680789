// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

#include <QByteArray>
#include <QXmlStreamWriter>

namespace plumbline::odt {

inline constexpr std::string_view mimeType = "application/vnd.oasis.opendocument.text";
inline constexpr char carriedPart[] = "plumbline.json";
inline constexpr char sealProperty[] = "PlumblineSeal";
inline constexpr char documentProperty[] = "PlumblineDocument "; ///< and a number

/// An A4 sheet and what its margins leave, in millimetres.
struct Sheet {
    double width;
    double height;
    double textWidth() const { return width - 2 * margin; }
    static constexpr double margin = 18;
};
Sheet sheetFor(const ReportDocument& document);

QString millimetres(double length); ///< "174.00mm"
/// The root of a part, with the namespaces of all of them.
void beginPart(QXmlStreamWriter& xml, const QString& root);
/// A text as a paragraph holds it: blanks that would be lost, tabs and line feeds are elements.
void writeText(QXmlStreamWriter& xml, const QString& text);

/// styles.xml: faces, the named styles, the page with its head and foot.
QByteArray stylesPart(const ReportDocument& document, const Seal& seal);

}
