// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tailings/ledger.h"
#include "core/tailings/monitored_series.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QComboBox;

namespace plumbline {
class RecordTable;
}

namespace plumbline::tailings {

class SeriesChart;

/// Results of a point and parameter against their limit, as a line over time and as a list; F3 says why a result is over.
class MonitoringPage final : public Page {
    Q_OBJECT
public:
    explicit MonitoringPage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        Sample sample;
        Verdict verdict = Verdict::Meets;
        bool hasLimit = false;
        std::optional<Receipt> why;
    };

    std::vector<Column<Row>> columns() const;
    void reload();
    void showPoints();
    void showParameters();
    void showSeries();
    void showTrend(const MonitoredSeries& series);
    void retranslate();

    PageContext& m_context;
    int m_asked = 0;
    std::optional<Ledger> m_ledger;
    QComboBox* m_points;
    QComboBox* m_parameters;
    QLabel* m_problem;
    QLabel* m_trend;
    Card* m_chartCard;
    Card* m_listCard;
    SeriesChart* m_chart;
    RecordTable* m_list;
    RecordModel<Row>* m_model;
};

}
