// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/plan_bar.h"
#include "ui/safety_fee/plan_view.h"
#include "ui/safety_fee/report_actions.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

namespace plumbline {
class ChartCard;
class MonthChart;
class ProblemCard;
class RecordTable;
}

namespace plumbline::safety_fee {

class PlanBasis;
class PlanCharts;
class PlanCompare;
class PlanGrid;
class PlanSaver;

/// The year's plan of accrual and use (article 46): its versions, what it rests on, one table of the year in which uses are
/// typed and everything else follows, and what is to be said of it.
class PlanPage final : public Page {
    Q_OBJECT
public:
    PlanPage(PageContext& context, FactsDoor& door, QWidget* parent = nullptr);

    PlanGrid& grid() { return *m_grid; }
    PlanBar& bar() { return *m_bar; }
    ReportActions& report() { return *m_report; }
    /// Null while the year has no plan.
    const PlanDesk* desk() const { return m_view ? m_view->desk.get() : nullptr; }

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void reload();
    void take(Result<PlanView> answer);
    void carryOver(PlanView& answer) const;
    void showPlan();
    void showEmpty();
    void showFigures(); ///< what follows from every edit
    void showFindings();
    void setNextStep();
    void takeNextStep();
    void draftPlan(PlanStart start);
    void revise(const QString& reason);
    void move(const PlanStep& step);
    void save();
    void saved(const Id& plan, const std::vector<Finding>& findings);
    void explainCell(const QModelIndex& index);
    void explainMonth(int month);
    void explainFinding(const QString& at);
    void goOn();
    void retranslate();
    bool isDraft() const;
    bool isEditable() const; ///< a draft, by who is here
    QString leadOf(const YearAccrual& year) const;

    PageContext& m_context;
    FactsDoor& m_door;
    std::optional<PlanView> m_view;
    std::optional<int> m_version; ///< asked for by a person; none: the one that counts
    int m_asked = 0; ///< answers to older questions are dropped
    bool m_isOld = false; ///< facts have changed since what is shown was read
    bool m_isOwnChange = false;
    ReportActions* m_report;
    QPushButton* m_return;
    QPushButton* m_next;
    PlanBar* m_bar;
    ProblemCard* m_problem;
    QWidget* m_empty = nullptr;
    MonthChart* m_chart;
    ChartCard* m_chartCard;
    PlanBasis* m_basis;
    PlanGrid* m_grid;
    Card* m_gridCard;
    RecordTable* m_findings;
    RecordModel<Finding>* m_findingModel;
    Card* m_findingsCard;
    PlanCharts* m_charts;
    PlanCompare* m_compare;
    PlanSaver* m_saver;
    QLabel* m_nothingWrong;
};

}
