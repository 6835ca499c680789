// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "ui/print/typeface.h"

#include <vector>

class QPainter;

namespace plumbline {

/// How a table stands on a page: its columns, the size of its type, and how high each row is. A figure is never broken or cut:
/// where the columns don't fit, the type of the whole table grows smaller.
class TableShape final {
public:
    /// The table must outlive its shape.
    TableShape(const ReportTable& table, Language language, double available);

    /// What the columns ask for at the full size of type.
    static double naturalWidth(const ReportTable& table, Language language);

    double width() const { return m_edges.back(); }
    /// From the left edge of the table: every column's left edge, and the right edge of the last.
    const std::vector<double>& edges() const { return m_edges; }
    double lineHeight() const { return m_body.lineHeight(); }
    double padding() const { return m_padding; }

    double headHeight() const { return heightOfLines(m_headLines); }
    int linesOf(const ReportRow& row) const;
    double heightOfLines(int lines) const { return lines * lineHeight() + 2 * m_padding; }

    /// Whether a cell of the row runs on over that edge.
    bool isCovered(const ReportRow& row, std::size_t edge) const;

    void drawHead(QPainter& painter, QPointF corner) const;
    /// Only the text lines from..to of each cell: a row higher than a page goes on overleaf.
    void drawRow(QPainter& painter, QPointF corner, const ReportRow& row, int from, int to) const;

private:
    struct Span {
        double left;
        double right;
        std::size_t end; ///< the column after it
    };
    const Typeface& faceOf(RowRole role) const { return role == RowRole::Body ? m_body : m_bold; }
    std::size_t cellCount(const ReportRow& row) const;
    Span spanOf(const ReportRow& row, std::size_t column) const;
    void fillRow(QPainter& painter, QPointF corner, RowRole role, double height) const;

    const ReportTable& m_table;
    Language m_language;
    std::vector<double> m_natural;
    double m_scale;
    Typeface m_body;
    Typeface m_bold;
    double m_padding;
    std::vector<double> m_edges;
    int m_headLines = 1;
};

}
