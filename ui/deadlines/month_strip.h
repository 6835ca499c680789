// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deadlines.h"
#include "core/values/period.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace plumbline {

/// A year by month: how much is due in each. Choosing one narrows the list to it; choosing it again lets all be seen.
class MonthStrip final : public QWidget {
    Q_OBJECT
public:
    explicit MonthStrip(QWidget* parent = nullptr);

    void show(const std::vector<DomainDuty>& deadlines, int year, QDate today);
    std::optional<Month> chosen() const;

Q_SIGNALS:
    void changed();

private:
    static constexpr int months = 12;
    void choose(int month);

    std::array<QPushButton*, months> m_buttons;
    int m_year = 0;
    int m_chosen = 0; ///< 0: none
};

}
