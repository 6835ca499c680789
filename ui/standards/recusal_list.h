// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standards/facts.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plumbline::standards {

/// Who steps back from a vote before it is opened, each with a reason; and where two on the roster shouldn't judge, what was
/// found.
class RecusalList final : public QWidget {
    Q_OBJECT
public:
    explicit RecusalList(QWidget* parent = nullptr);

    /// Those who would be on the roster; who isn't any more loses the recusal.
    void setRoster(std::vector<Voter> roster);
    /// What was found by itself, in words; empty: nothing.
    void setConflicts(const QString& found);
    const std::map<Id, QString>& recused() const { return m_recused; }
    void clear();
    void retranslate();

private:
    void recuse();
    void showList();

    std::vector<Voter> m_roster;
    std::map<Id, QString> m_recused; ///< with the reason of each
    QLabel* m_conflicts;
    QComboBox* m_person;
    QLineEdit* m_reason;
    QPushButton* m_recuse;
    QLabel* m_list;
};

}
