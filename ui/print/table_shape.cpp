// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_shape.h"

#include "ui/print/paper.h"

#include <QPainter>

#include <algorithm>
#include <map>
#include <numeric>

namespace plumbline {

namespace {

constexpr double cellPadding = 3.6 * paper::point;
constexpr int longestTextColumn = 32; ///< in characters of a figure

bool wraps(const ReportCell& cell)
{
    return cell.kind == CellKind::Text || cell.kind == CellKind::Label;
}

/// For each column, at the full size of type: its figures and the words of its heading whole, its texts as far as they need or
/// were given, and not more than a reader's line.
std::vector<double> naturalWidths(const ReportTable& table, Language language)
{
    const Typeface body(paper::tableSize);
    const Typeface bold(paper::tableSize, FaceWeight::Bold);
    std::vector<double> widths;
    std::vector<double> longest;
    for (const ReportColumn& column : table.columns) {
        const QString& heading = in(language, column.heading);
        widths.push_back(std::max(bold.widestWord(heading), bold.width(heading) / 2));
        longest.push_back(std::min(column.width, longestTextColumn) * body.width(u"0"));
    }
    for (const ReportRow& row : table.rows) {
        const Typeface& face = row.role == RowRole::Body ? body : bold;
        const std::size_t count = std::min(row.cells.size(), widths.size());
        for (std::size_t column = 0; column < count; ++column) {
            const bool isText = wraps(row.cells[column]);
            if (isText && (widths[column] >= longest[column] || row.role == RowRole::Group))
                continue;
            const double width = face.width(displayText(row.cells[column], language));
            widths[column] = std::max(widths[column], isText ? std::min(width, longest[column]) : width);
        }
    }
    for (double& width : widths)
        width += 2 * cellPadding;
    return widths;
}

double sumOf(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

bool holdsFigures(const ReportTable& table, std::size_t column)
{
    bool hasFigure = false;
    for (const ReportRow& row : table.rows) {
        const bool isHere = row.role != RowRole::Group && column < row.cells.size();
        if (isHere && !row.cells[column].isFigure() && row.cells[column].kind != CellKind::Empty)
            return false;
        hasFigure = hasFigure || (isHere && row.cells[column].isFigure());
    }
    return hasFigure;
}

/// Columns of figures that were given the same width are alike on paper too, as months beside each other, where there is room.
std::vector<double> evened(const ReportTable& table, std::vector<double> natural, double available)
{
    std::map<int, double> widest; // by the width given
    std::vector<bool> isFigures;
    for (std::size_t column = 0; column < natural.size(); ++column) {
        isFigures.push_back(holdsFigures(table, column));
        if (double& width = widest[table.columns[column].width]; isFigures[column])
            width = std::max(width, natural[column]);
    }
    std::vector<double> even = natural;
    for (std::size_t column = 0; column < even.size(); ++column) {
        if (isFigures[column])
            even[column] = widest[table.columns[column].width];
    }
    return sumOf(even) <= available ? even : natural;
}

}

double TableShape::naturalWidth(const ReportTable& table, Language language)
{
    return sumOf(naturalWidths(table, language));
}

TableShape::TableShape(const ReportTable& table, Language language, double available)
    : m_table(table), m_language(language), m_natural(evened(table, naturalWidths(table, language), available)),
      m_scale(std::min(1.0, available / sumOf(m_natural))), m_body(int(paper::tableSize * m_scale)),
      m_bold(int(paper::tableSize * m_scale), FaceWeight::Bold), m_padding(cellPadding * m_scale)
{
    const double stretch = available / sumOf(m_natural);
    m_edges.push_back(0);
    for (const double width : m_natural)
        m_edges.push_back(m_edges.back() + width * stretch);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const double width = m_edges[column + 1] - m_edges[column] - 2 * m_padding;
        m_headLines = std::max(m_headLines, int(m_bold.lines(in(language, table.columns[column].heading), width).size()));
    }
}

std::size_t TableShape::cellCount(const ReportRow& row) const
{
    return std::min(row.cells.size(), m_table.columns.size());
}

/// A group's title runs on over the empty cells beside it.
TableShape::Span TableShape::spanOf(const ReportRow& row, std::size_t column) const
{
    std::size_t end = column + 1;
    if (row.role == RowRole::Group && wraps(row.cells[column])) {
        while (end < cellCount(row) && row.cells[end].kind == CellKind::Empty)
            ++end;
    }
    return {m_edges[column] + m_padding, m_edges[end] - m_padding, end};
}

bool TableShape::isCovered(const ReportRow& row, std::size_t edge) const
{
    if (row.role != RowRole::Group)
        return false;
    for (std::size_t column = 0; column < std::min(edge, cellCount(row)); ++column) {
        if (spanOf(row, column).end > edge)
            return true;
    }
    return false;
}

int TableShape::linesOf(const ReportRow& row) const
{
    const Typeface& face = faceOf(row.role);
    int lines = 1;
    for (std::size_t column = 0; column < cellCount(row); ++column) {
        const ReportCell& cell = row.cells[column];
        if (!wraps(cell))
            continue;
        const QString text = displayText(cell, m_language);
        const Span span = spanOf(row, column);
        lines = std::max(lines, int(face.lines(text, span.right - span.left).size()));
    }
    return lines;
}

void TableShape::drawHead(QPainter& painter, QPointF corner) const
{
    painter.fillRect(QRectF(corner, QSizeF(width(), headHeight())), paper::headFill);
    painter.setPen(paper::ink);
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        const double left = m_edges[column] + m_padding;
        const double right = m_edges[column + 1] - m_padding;
        const std::vector<QStringView> lines = m_bold.lines(in(m_language, m_table.columns[column].heading), right - left);
        const double blank = (m_headLines - int(lines.size())) * lineHeight() / 2;
        double baseline = corner.y() + m_padding + blank + m_bold.ascent();
        for (const QStringView line : lines) {
            m_bold.drawCentred(painter, corner.x() + (left + right) / 2, baseline, line);
            baseline += lineHeight();
        }
    }
}

void TableShape::fillRow(QPainter& painter, QPointF corner, RowRole role, double height) const
{
    if (role != RowRole::Body)
        painter.fillRect(QRectF(corner, QSizeF(width(), height)), paper::totalFill);
}

void TableShape::drawRow(QPainter& painter, QPointF corner, const ReportRow& row, int from, int to) const
{
    fillRow(painter, corner, row.role, heightOfLines(to - from));
    painter.setPen(paper::ink);
    const Typeface& face = faceOf(row.role);
    const double first = corner.y() + m_padding + face.ascent();
    for (std::size_t column = 0; column < cellCount(row); ++column) {
        const ReportCell& cell = row.cells[column];
        if (cell.kind == CellKind::Empty)
            continue;
        const QString text = displayText(cell, m_language);
        const Span span = spanOf(row, column);
        if (!wraps(cell)) {
            if (from == 0 && cell.isFigure())
                face.drawRight(painter, corner.x() + span.right, first, text);
            else if (from == 0)
                face.draw(painter, corner.x() + span.left, first, text);
            continue;
        }
        const std::vector<QStringView> lines = face.lines(text, span.right - span.left);
        for (int line = from; line < std::min(to, int(lines.size())); ++line)
            face.draw(painter, corner.x() + span.left, first + (line - from) * lineHeight(), lines[std::size_t(line)]);
    }
}

}
