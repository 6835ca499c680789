// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <vector>

class QGridLayout;
class QLabel;

namespace plumbline {

/// A key and what it does, in the window's language.
struct KeyWord {
    const char* keys; ///< "Ctrl K"; several in a row are parted by commas
    QString meaning;
};
/// Every key that works, and none that doesn't.
std::vector<KeyWord> keyWords();

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
