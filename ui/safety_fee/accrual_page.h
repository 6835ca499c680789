// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/accrual_table.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page.h"

namespace plumbline {
class ChartCard;
class FilterRow;
class MonthChart;
class ProblemCard;
class RecordTable;
}

namespace plumbline::safety_fee {

class ReportActions;

/// The year at a glance: how things stand, the chart, the table by month, and why for every figure.
class AccrualPage final : public Page {
    Q_OBJECT
public:
    AccrualPage(PageContext& context, FactsDoor& door, QWidget* parent = nullptr);

    ReportActions& report() { return *m_report; }

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void take(Result<YearView> answer);
    void showYear();
    void showProblem(const Problem& problem);
    void goOn();
    void fill();
    void setLeadOf(const YearView& view);
    void explainFigure(const QString& figure);
    void explainMonth(int month);
    void retranslate();

    PageContext& m_context;
    FactsDoor& m_door;
    std::optional<Result<YearView>> m_answer;
    AccrualTable m_figures;
    int m_asked = 0; ///< answers to older questions are dropped
    ReportActions* m_report;
    ProblemCard* m_problem;
    QWidget* m_empty = nullptr;
    MonthChart* m_chart;
    ChartCard* m_chartCard;
    RecordTable* m_table;
    FilterRow* m_filter;
    Card* m_tableCard;
    RecordModel<AccrualRow>* m_model;
};

}
