// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/month_strip.h"

#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace plumbline {

MonthStrip::MonthStrip(QWidget* parent) : QWidget(parent)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    for (int month = 1; month <= months; ++month) {
        QPushButton* const button = makeButton({}, "segment");
        button->setObjectName(QStringLiteral("month%1").arg(month));
        button->setCheckable(true);
        button->setMinimumHeight(44);
        row->addWidget(button, 1);
        m_buttons[std::size_t(month - 1)] = button;
        connect(button, &QPushButton::clicked, this, [this, month] { choose(month); });
    }
}

void MonthStrip::show(const std::vector<DomainDuty>& deadlines, int year, QDate today)
{
    if (year != m_year)
        m_chosen = 0;
    m_year = year;
    for (int month = 1; month <= months; ++month) {
        int open = 0;
        int overdue = 0;
        int done = 0;
        for (const DomainDuty& deadline : deadlines) {
            if (!deadline.duty.due || Month::of(*deadline.duty.due) != Month(year, month))
                continue;
            const DueGroup group = dueGroupOf(deadline.duty, today);
            ++(group == DueGroup::Done ? done : group == DueGroup::Overdue ? overdue : open);
        }
        const QString count = overdue > 0 ? tr("⚠ %1 overdue").arg(overdue)
            : open > 0                    ? tr("%1 due").arg(open)
            : done > 0                    ? tr("✓ %1").arg(done)
                                          : QStringLiteral("—");
        QPushButton* const button = m_buttons[std::size_t(month - 1)];
        const QString name = tr("%1/%2", "year, month").arg(year).arg(month);
        button->setText(tr("%1", "month as a number").arg(month) + QLatin1Char('\n') + count);
        button->setAccessibleName(name + QStringLiteral(", ") + count);
        button->setToolTip(tr("%1: %2 due, %3 overdue, %4 done").arg(name).arg(open).arg(overdue).arg(done));
        button->setEnabled(open + overdue + done > 0);
        button->setChecked(month == m_chosen);
    }
}

std::optional<Month> MonthStrip::chosen() const
{
    return m_chosen == 0 ? std::nullopt : std::optional(Month(m_year, m_chosen));
}

void MonthStrip::choose(int month)
{
    m_chosen = m_chosen == month ? 0 : month;
    for (int at = 1; at <= months; ++at)
        m_buttons[std::size_t(at - 1)]->setChecked(at == m_chosen);
    Q_EMIT changed();
}

}
