// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/accrual_table.h"
#include "ui/safety_fee/facts_door.h"
#include "ui/shared/page.h"

#include <QPointer>

class QMenu;

namespace plumbline {
class ChartCard;
class MonthChart;
class PrintPreview;
class FilterRow;
class RecordTable;
}

namespace plumbline::safety_fee {

class ProblemCard;

/// The year at a glance: how things stand, the chart, the table by month, and why for every figure.
class AccrualPage final : public Page {
    Q_OBJECT
public:
    AccrualPage(PageContext& context, FactsDoor& door, QWidget* parent = nullptr);

    /// Writes the year's report, sealed: .xlsx, .pdf or .json by the ending.
    void exportTo(const QString& path);
    void preview();
    void tell(const Problem& problem);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildActions();
    void reload();
    void take(Result<YearView> answer);
    void showYear();
    void showProblem(const Problem& problem);
    void goOn();
    void fill();
    void setLeadOf(const YearView& view);
    void explainFigure(const QString& figure);
    void explainMonth(int month);
    void chooseFile(const QString& ending);
    void retranslate();

    PageContext& m_context;
    FactsDoor& m_door;
    std::optional<Result<YearView>> m_answer;
    AccrualTable m_figures;
    int m_asked = 0; ///< answers to older questions are dropped
    QPushButton* m_preview;
    QPushButton* m_export;
    QMenu* m_exportMenu;
    ProblemCard* m_problem;
    QWidget* m_empty = nullptr;
    MonthChart* m_chart;
    ChartCard* m_chartCard;
    RecordTable* m_table;
    FilterRow* m_filter;
    Card* m_tableCard;
    RecordModel<AccrualRow>* m_model;
    QPointer<QWidget> m_previewWindow;
};

}
