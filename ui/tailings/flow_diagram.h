// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/mass_balance.h"

#include <QWidget>

namespace plumbline::tailings {

QString flowName(Flow flow);

/// From the mill on the left to where its tailings went on the right; bands as wide as their share, what is open in amber.
class FlowDiagram final : public QWidget {
    Q_OBJECT
public:
    explicit FlowDiagram(QWidget* parent = nullptr);

    void setBalance(std::optional<Balance> balance);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Band {
        QString name;
        Quantity dry;
        bool isOpen = false;
    };
    std::vector<Band> bands() const;
    static double wholeThickness(const std::vector<Band>& bands, Quantity whole, double room);

    std::optional<Balance> m_balance;
};

}
