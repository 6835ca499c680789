// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/workload_card.h"

#include "core/values/period.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>
#include <map>

namespace plumbline::standards {

namespace {

constexpr int barRow = 24;
constexpr int labelWidth = 84;

}

/// One bar a month, with its number at the end.
class WorkloadCard::Bars final : public QWidget {
public:
    void show(std::vector<std::pair<QString, int>> months)
    {
        m_months = std::move(months);
        setMinimumHeight(int(m_months.size()) * barRow);
        QStringList said;
        for (const auto& [month, count] : m_months)
            said << QStringLiteral("%1: %2").arg(month).arg(count);
        setAccessibleDescription(said.join(QStringLiteral(", ")));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        int most = 1;
        for (const auto& [month, count] : m_months)
            most = std::max(most, count);
        for (std::size_t at = 0; at < m_months.size(); ++at) {
            const QRect row(0, int(at) * barRow, width(), barRow);
            painter.setPen(tokens().second);
            painter.drawText(row.adjusted(0, 0, labelWidth - width(), 0), Qt::AlignVCenter | Qt::AlignLeft, m_months[at].first);
            const int length = (width() - labelWidth - 48) * m_months[at].second / most;
            painter.fillRect(QRect(labelWidth, row.top() + 5, length, barRow - 10), tokens().accent);
            painter.setPen(tokens().ink);
            painter.drawText(QRect(labelWidth + length + 8, row.top(), 40, barRow), Qt::AlignVCenter | Qt::AlignLeft,
                QString::number(m_months[at].second));
        }
    }

private:
    std::vector<std::pair<QString, int>> m_months;
};

WorkloadCard::WorkloadCard(QWidget* parent) : Card({}, parent), m_bars(new Bars)
{
    body()->addWidget(m_bars);
}

void WorkloadCard::show(const Review& review, Language)
{
    setTitle(tr("Periods that end, by month"));
    std::map<Month, int> months;
    for (const ProjectStanding& standing : review.board) {
        for (const RunningClock& clock : standing.clocks)
            ++months[Month::of(clock.due.day)];
        for (const DayAhead& day : standing.ahead)
            ++months[Month::of(day.day)];
    }
    std::vector<std::pair<QString, int>> shown;
    for (const auto& [month, count] : months)
        shown.emplace_back(QString::fromStdString(formatMonth(month)), count);
    setVisible(!shown.empty());
    m_bars->show(std::move(shown));
}

}
