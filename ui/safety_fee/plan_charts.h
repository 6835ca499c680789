// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/plan_rows.h"

#include <QWidget>

namespace plumbline {
class BarList;
class ChartCard;
}

namespace plumbline::safety_fee {

/// What a plan is spent on, and how its year stands beside the one before.
class PlanCharts final : public QWidget {
    Q_OBJECT
public:
    explicit PlanCharts(QWidget* parent = nullptr);

    void show(const PlanDesk& desk, const std::optional<YearAccrual>& before, Language language, MoneyUnit unit);
    using QWidget::show;

private:
    BarList* m_categories;
    BarList* m_years;
    ChartCard* m_categoriesCard;
    ChartCard* m_yearsCard;
};

}
