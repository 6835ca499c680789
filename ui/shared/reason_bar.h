// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace plumbline {

/// Asks why a row is to go, below the row itself: no dialog stands in the way.
class ReasonBar final : public QWidget {
    Q_OBJECT
public:
    explicit ReasonBar(QWidget* parent = nullptr);

    void open();
    /// Where something else than a row's going is asked about.
    void setWords(const QString& question, const QString& verb);

Q_SIGNALS:
    void given(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_delete;
    bool m_asksOfDeletion = true;
};

}
