// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

#include <functional>

class QPushButton;

namespace plumbline {

/// A card around a chart, which can be copied as a picture or as a table.
class ChartCard final : public Card {
    Q_OBJECT
public:
    /// `asTable` gives the figures behind the picture as tab-separated lines.
    ChartCard(const QString& title, QWidget* chart, std::function<QString()> asTable, QWidget* parent = nullptr);
    /// Lets a person fold the chart away; it stays so under this name.
    void makeFoldable(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QWidget* m_chart;
    QPushButton* m_copyPicture;
    QPushButton* m_copyTable;
};

}
