// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plumbline {

/// Lies over the work of a workspace whose person hasn't shown their password: who it is, the field, and the ways out.
class LockPage final : public QFrame {
    Q_OBJECT
public:
    explicit LockPage(QWidget* window);

    void open(const QString& person, const QStringList& people);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void unlockAsked(const QString& password);
    void personChosen(const QString& person);
    void closeAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void unlock();
    void retranslate();

    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_personName;
    QComboBox* m_person;
    QLabel* m_passwordName;
    QLineEdit* m_password;
    QLabel* m_problem;
    QPushButton* m_unlock;
    QPushButton* m_close;
};

}
