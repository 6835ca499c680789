// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/composer.h"

#include "ui/print/chart_picture.h"
#include "ui/print/paper.h"
#include "ui/texts/wording.h"

#include <QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr double leading = 1.45; ///< of body text, in lines
constexpr double fullChartHeight = 54 * paper::millimetre;
constexpr double leastChartHeight = 42 * paper::millimetre;
constexpr std::size_t rowsUnderHead = 3; ///< that a table's head is not left without
constexpr Phrase continued{"（续）", " (continued)"};

/// After the rows that stay together, beginning with this one.
std::size_t unpartedEnd(const ReportTable& table, std::size_t first)
{
    std::size_t end = first + 1;
    while (end < table.rows.size() && (table.rows[end].role == RowRole::Total || table.rows[end - 1].role == RowRole::Group))
        ++end;
    return end;
}

}

Composer::Composer(Flow& flow, Language language)
    : m_flow(flow), m_language(language), m_headingFace(paper::headingSize, FaceWeight::Bold), m_bodyFace(paper::bodySize),
      m_titleFace(paper::bodySize, FaceWeight::Bold)
{
}

void Composer::compose(const ReportSection& section, double below)
{
    const bool hasOneSmallTable = section.paragraphs.empty() && section.charts.empty() && section.tables.size() == 1
        && section.tables.front().rows.size() <= rowsUnderHead;
    heading(section.heading, hasOneSmallTable ? below : 0);
    for (const LocalText& text : section.paragraphs)
        paragraph(text);
    for (const ReportTable& part : section.tables)
        table(part, section.charts.empty() && &part == &section.tables.back() ? below : 0);
    for (const ReportChart& part : section.charts)
        chart(part, &part == &section.charts.back() ? below : 0);
}

void Composer::heading(const LocalText& text, double below)
{
    m_flow.skip(16 * paper::point);
    // With at least a few lines of what follows.
    m_flow.keepTogether(90 * paper::point + below);
    for (const QStringView line : m_headingFace.lines(in(m_language, text), m_flow.area().width())) {
        const double baseline = m_flow.take(m_headingFace.lineHeight()) + m_headingFace.ascent();
        m_flow.draw([this, baseline, words = line.toString()](QPainter& painter) {
            painter.setPen(paper::ink);
            m_headingFace.draw(painter, m_flow.area().left(), baseline, words);
        });
    }
    m_flow.skip(4 * paper::point);
}

void Composer::paragraph(const LocalText& text)
{
    // A Chinese paragraph begins two characters in.
    const QString words = (m_language == Language::Chinese ? QStringLiteral("\u3000\u3000") : QString()) + in(m_language, text);
    for (const QStringView line : m_bodyFace.lines(words, m_flow.area().width())) {
        const double height = m_bodyFace.lineHeight() * leading;
        m_flow.keepTogether(height);
        const double baseline = m_flow.take(height) + m_bodyFace.ascent();
        m_flow.draw([this, baseline, part = line.toString()](QPainter& painter) {
            painter.setPen(paper::ink);
            m_bodyFace.draw(painter, m_flow.area().left(), baseline, part);
        });
    }
    m_flow.skip(3 * paper::point);
}

void Composer::chart(const ReportChart& chart, double below)
{
    m_flow.skip(10 * paper::point);
    const double wanted = chartHeight(chart, fullChartHeight);
    m_flow.keepTogether(std::min(wanted, leastChartHeight) + below);
    const double height = std::min(wanted, m_flow.room() - below);
    const QRectF place(m_flow.area().left(), m_flow.take(height), m_flow.area().width(), height);
    m_flow.draw([this, place, &chart](QPainter& painter) { drawChart(painter, place, chart, m_language); });
}

void Composer::table(const ReportTable& table, double below)
{
    if (table.columns.empty())
        return;
    const TableShape& shape = m_shapes.emplace_back(table, m_language, m_flow.area().width());
    m_flow.skip(8 * paper::point);
    const double titleHeight = m_titleFace.lineHeight() * leading;
    const double belowHead = table.rows.size() <= rowsUnderHead ? below : 0;
    m_flow.keepTogether(titleHeight + shape.headHeight() + double(rowsUnderHead) * shape.heightOfLines(1) + belowHead);
    tableHead(table, shape, false);
    tableRows(table, shape, below);
    closeGrid(shape);
}

void Composer::tableTitle(const ReportTable& table, bool isContinued)
{
    const double baseline = m_flow.take(m_titleFace.lineHeight() * leading) + m_titleFace.ascent();
    const QString title = in(m_language, table.title) + (isContinued ? say(continued, m_language, {}) : QString());
    m_flow.draw([this, baseline, title](QPainter& painter) {
        painter.setPen(paper::ink);
        m_titleFace.draw(painter, m_flow.area().left(), baseline, title);
    });
}

void Composer::tableHead(const ReportTable& table, const TableShape& shape, bool isContinued)
{
    tableTitle(table, isContinued);
    const double top = m_flow.take(shape.headHeight());
    m_grid = {{top, nullptr}, {m_flow.y(), nullptr}};
    m_flow.draw([corner = QPointF(m_flow.area().left(), top), &shape](QPainter& painter) { shape.drawHead(painter, corner); });
}

void Composer::overleaf(const ReportTable& table, const TableShape& shape)
{
    closeGrid(shape);
    m_flow.breakPage();
    tableHead(table, shape, true);
}

/// A row is placed with what may not be parted from it: a group's title with its first row, the last row with its totals.
void Composer::tableRows(const ReportTable& table, const TableShape& shape, double below)
{
    const double pageRoom = m_flow.area().height() - m_titleFace.lineHeight() * leading - shape.headHeight();
    std::vector<int> lines;
    for (std::size_t index = 0; index < table.rows.size();) {
        const std::size_t end = unpartedEnd(table, index);
        lines.clear();
        double height = 0;
        for (std::size_t row = index; row < end; ++row) {
            lines.push_back(shape.linesOf(table.rows[row]));
            height += shape.heightOfLines(lines.back());
        }
        const bool isUnderHead = m_grid.size() == 2;
        if (end == table.rows.size() && !isUnderHead)
            height += below;
        if (height > m_flow.room() && height <= pageRoom)
            overleaf(table, shape);
        for (const int count : lines)
            tableRow(table, shape, table.rows[index++], count);
    }
}

/// A row that is higher than a page goes on overleaf, line by line.
void Composer::tableRow(const ReportTable& table, const TableShape& shape, const ReportRow& row, int lines)
{
    for (int from = 0; from < lines;) {
        const bool isUnderHead = m_grid.size() == 2;
        if (shape.heightOfLines(lines - from) > m_flow.room() && !isUnderHead) {
            overleaf(table, shape);
            continue;
        }
        const int fitting = int((m_flow.room() - 2 * shape.padding()) / shape.lineHeight());
        const int to = from + std::clamp(fitting, 1, lines - from);
        const QPointF corner(m_flow.area().left(), m_flow.take(shape.heightOfLines(to - from)));
        m_grid.push_back({m_flow.y(), &row});
        m_flow.draw([corner, &shape, &row, from, to](QPainter& painter) { shape.drawRow(painter, corner, row, from, to); });
        from = to;
    }
}

/// All lines of the part of a table on this page at once, above its fills.
void Composer::closeGrid(const TableShape& shape)
{
    const double left = m_flow.area().left();
    QList<QLineF> lines;
    for (const GridLine& line : m_grid)
        lines.append(QLineF(left, line.y, left + shape.width(), line.y));
    for (std::size_t edge = 0; edge < shape.edges().size(); ++edge) {
        const double x = left + shape.edges()[edge];
        double top = m_grid.front().y;
        for (std::size_t row = 1; row <= m_grid.size(); ++row) {
            const bool isBroken = row == m_grid.size() || (m_grid[row].row && shape.isCovered(*m_grid[row].row, edge));
            if (!isBroken)
                continue;
            if (m_grid[row - 1].y > top)
                lines.append(QLineF(x, top, x, m_grid[row - 1].y));
            top = row == m_grid.size() ? top : m_grid[row].y;
        }
    }
    m_flow.draw([lines](QPainter& painter) {
        painter.setPen(QPen(paper::grid, 0.5 * paper::point, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(lines);
    });
}

}
