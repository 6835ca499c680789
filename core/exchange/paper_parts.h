// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

struct PaperLine {
    QString label; ///< "企业"
    QString value;
};

/// The parts of a report on pages that flow, told in reading order and in the report's language. HTML and ODT are written from
/// this telling, and what is read back of them is held against it.
class PaperParts {
public:
    virtual ~PaperParts() = default;
    virtual void title(const QString& title, const QString& state) = 0;
    virtual void particulars(const std::vector<PaperLine>& lines) = 0;
    virtual void annexBegins() = 0;
    virtual void heading(const QString& text) = 0;
    virtual void paragraph(const QString& text) = 0;
    virtual void table(const ReportTable& table, Language language) = 0;
    virtual void chart(const ReportChart& chart, Language language) = 0;
    /// Who signs; each with room for a name, and for a day under `date`.
    virtual void signatures(const std::vector<QString>& labels, const QString& date) = 0;
    virtual void seal(const std::vector<PaperLine>& lines) = 0;
};

void tellPaper(const ReportDocument& document, const Seal& seal, PaperParts& parts);

/// Height to width of a chart's picture, as its own head says.
double pictureShape(std::string_view png);

/// "企业：青山机械", as one line says it.
QString paperLine(const PaperLine& line, Language language);
QString stateName(const std::string& state, Language language);
/// "第 1 页　共 2 页" is made of these, around the page's number and the count.
struct PageWords {
    QString before;
    QString between;
    QString after;
};
PageWords pageWords(Language language);
QString checkCodeLine(const Seal& seal, Language language);

/// Whether a table asks for the page's long side.
bool isWide(const ReportDocument& document);
/// Of a table's width, by column: as the report asks for it, but never narrower than a figure or the longest word of the heading,
/// as long as the page has room for these.
std::vector<double> columnShares(const ReportTable& table, Language language, bool isOnWidePage);
/// A group's row with nothing but its name: one cell across the table.
bool isBanner(const ReportRow& row);
/// In figures' widths: a Chinese sign is as wide as two.
int signWidth(const QString& text);

/// UTF-8 with line feeds as the only line ends and a replacement for every sign that no XML may hold; the document that is
/// carried along keeps them.
std::string xmlText(const QString& text);
/// The same with its mark-up escaped, for element and attribute.
void appendEscaped(std::string& out, const QString& text);

/// The texts of a report as tellPaper() tells them: titles, lines, headings and every cell of every table.
std::vector<std::string> paperTexts(const ReportDocument& document, const Seal& seal);
/// report.read-back-differs {place, sealed, found}: the first text that isn't the one told.
Result<void> compareTexts(const std::vector<std::string>& told, const std::vector<std::string>& found);

}
