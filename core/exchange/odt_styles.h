// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

#include <QByteArray>
#include <QXmlStreamWriter>

namespace plumbline::odt {

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
