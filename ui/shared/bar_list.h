// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "ui/shared/domain_pages.h"

#include <QWidget>

#include <vector>

namespace plumbline {

/// Amounts side by side as horizontal bars, each with its name before it and its figure behind it: no axis, no legend.
class BarList final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Accrual, Use };
    struct Bar {
        QString name;
        Money amount;
        Tone tone = Tone::Use;
        bool isPlanned = false; ///< hollow
    };

    explicit BarList(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars, MoneyUnit unit);
    /// The figures as tab-separated lines.
    QString asTable() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<Bar> m_bars;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
};

}
