// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/rules/rule_book.h"
#include "ui/shared/domain_pages.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace plumbline::safety_fee {

/// A report in the window: its tables as tables, its charts as charts, and why for every figure. The annex is left to paper: the
/// why panel says the same.
class DocumentView final : public QWidget {
    Q_OBJECT
public:
    explicit DocumentView(PageContext& context, QWidget* parent = nullptr);

    void show(ReportDocument document);
    using QWidget::show;
    void clear();
    const ReportDocument* document() const { return m_document.get(); }

private:
    void addSection(const ReportSection& section);
    void addTable(const ReportTable& table);
    void addChart(const ReportChart& chart);
    void explainFigure(const ReportTable& table, const QString& figure);

    PageContext& m_context;
    std::shared_ptr<const ReportDocument> m_document;
    QVBoxLayout* m_body;
};

}
