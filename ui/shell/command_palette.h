// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace plumbline {

/// What can be reached by typing a part of its name.
struct Command {
    QString title;
    QString place; ///< where it belongs: "Safety fee"
    QString keywords; ///< further words it is found by
    QString keys; ///< its key, if it has one
    const char* icon;
    std::function<void()> run;
};

/// Ctrl+K: a field and what fits it; the arrows choose, Enter goes there, Esc leaves everything as it was.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);
    void open(std::vector<Command> commands);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void filter(const QString& typed);
    void run(int row);

    std::vector<Command> m_commands;
    std::vector<std::size_t> m_shown;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_nothing;
};

/// Whether every typed word is a part of the name, the place or a keyword; 0 is the best fit, -1 is none.
int fit(const Command& command, const QString& typed);

}
