// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/plan_standing.h"
#include "ui/shared/facts_door.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace plumbline::safety_fee {

/// A newcomer's way to the first plan, above the pages it leads through: which steps are done, as the facts say, and the next
/// one. It goes with the first approved plan, or when it is sent away.
class FirstSteps final : public QFrame {
    Q_OBJECT
public:
    FirstSteps(PageContext& context, FactsDoor& door, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Step { Scope, Basis, Uses, Finish, Done };
    Step current() const;
    void reload();
    void take(Result<std::optional<PlanStanding>> standing);
    void retranslate();
    QString nextWords() const;
    void goOn();
    void dismiss();

    PageContext& m_context;
    FactsDoor& m_door;
    std::optional<PlanStanding> m_standing; ///< none: there is nothing to lead to any more
    int m_asked = 0;
    std::array<QLabel*, Done> m_steps;
    QPushButton* m_next;
    QPushButton* m_dismiss;
};

}
