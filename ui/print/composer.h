// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "ui/print/flow.h"
#include "ui/print/table_shape.h"
#include "ui/print/typeface.h"

#include <deque>

namespace plumbline {

/// Lays the parts of a report into the flow of pages: headings stay with what they head, tables repeat their head overleaf, and
/// totals stay with the rows they add up.
class Composer final {
public:
    /// The sections composed must outlive the flow.
    Composer(Flow& flow, Language language);

    /// `below`: the height of what follows the section, and may not stand on a page without its end.
    void compose(const ReportSection& section, double below = 0);

private:
    void heading(const LocalText& text, double below);
    void paragraph(const LocalText& text);
    void table(const ReportTable& table, double below);
    void chart(const ReportChart& chart, double below);

    void tableTitle(const ReportTable& table, bool isContinued);
    void tableHead(const ReportTable& table, const TableShape& shape, bool isContinued);
    void tableRows(const ReportTable& table, const TableShape& shape, double below);
    void tableRow(const ReportTable& table, const TableShape& shape, const ReportRow& row, int lines);
    void overleaf(const ReportTable& table, const TableShape& shape);
    void closeGrid(const TableShape& shape);

    /// A line across the table, and the row above it; null above and below the head.
    struct GridLine {
        double y;
        const ReportRow* row;
    };

    Flow& m_flow;
    Language m_language;
    Typeface m_headingFace;
    Typeface m_bodyFace;
    Typeface m_titleFace;
    std::deque<TableShape> m_shapes; ///< of the tables composed so far: the pages draw with them
    std::vector<GridLine> m_grid; ///< of the part of a table on this page
};

}
