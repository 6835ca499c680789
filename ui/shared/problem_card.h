// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/problem.h"
#include "ui/shared/page.h"

namespace plumbline {

/// A Problem in its place: what, why and what next, and a button that leads there. Never mistaken for an empty table.
class ProblemCard final : public Card {
    Q_OBJECT
public:
    explicit ProblemCard(QWidget* parent = nullptr);

    /// `next` is the button's words; empty: no button.
    void show(const Problem& problem, Language language, const QString& next);
    QString text() const;

Q_SIGNALS:
    void nextAsked();

private:
    QLabel* m_what;
    QLabel* m_why;
    QLabel* m_next;
    QLabel* m_place;
    QPushButton* m_button;
};

}
