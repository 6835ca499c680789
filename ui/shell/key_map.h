// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;

namespace plumbline {

/// Ctrl+/: every key of the program on one sheet over the window.
class KeyMap final : public QFrame {
    Q_OBJECT
public:
    explicit KeyMap(QWidget* parent);
    void open();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fill();

    QLabel* m_title;
    QGridLayout* m_grid;
};

}
