// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace plumbline {

/// A few choices side by side, one of them taken.
class SegmentedChoice final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedChoice(int count, QWidget* parent = nullptr);
    void setTexts(const QStringList& texts);
    void setChosen(int at);

Q_SIGNALS:
    void chosen(int at);

private:
    QButtonGroup* m_buttons;
};

}
