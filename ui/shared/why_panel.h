// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/explanation.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace plumbline {

/// Draws an explanation line by line: steps on a cord, amounts to the right, the article under each, packs and readings
/// at the foot. Everything in it can be selected and copied.
class WhyPanel final : public QFrame {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void setExplanation(Explanation explanation);
    /// The same words as plain text, for the clipboard.
    QString asText() const;

Q_SIGNALS:
    void closeAsked();
    void officialTextAsked(const QString& place);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void fill();
    void fillFoot();
    void copy();

    Explanation m_explanation;
    QLabel* m_question;
    QLabel* m_subject;
    QScrollArea* m_scroll;
    QVBoxLayout* m_foot;
    QPushButton* m_copy;
    QPushButton* m_openText;
    QPushButton* m_close;
};

}
