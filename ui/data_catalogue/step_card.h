// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

#include <QDate>

#include <functional>
#include <vector>

class QDateEdit;
class QLineEdit;

namespace plumbline::data_catalogue {

/// The next step of something that goes its way step by step: where it stands, the day and note of the step, and a button for
/// each step that may follow.
class StepCard final : public Card {
    Q_OBJECT
public:
    struct Step {
        const char* key; ///< the button's name: "submitted"
        bool isPrimary = false;
        Right right = Right::Record;
    };
    /// `taken` keeps the step of that place in `steps`; it answers whether it was kept.
    StepCard(PageContext& context, std::vector<Step> steps,
        std::function<Result<void>(std::size_t step, QDate day, const QString& note)> taken, QWidget* parent = nullptr);

    void setWords(const QString& noteHint, const std::vector<QString>& buttons);
    /// The way so far, and which steps may follow.
    void showState(const QString& title, const QString& way, const std::function<bool(std::size_t)>& mayFollow);
    void setDay(QDate day);

private:
    void take(std::size_t step);

    PageContext& m_context;
    std::vector<Step> m_steps;
    std::function<Result<void>(std::size_t, QDate, const QString&)> m_taken;
    QLabel* m_way;
    QDateEdit* m_day;
    QLineEdit* m_note;
    std::vector<QPushButton*> m_buttons;
    QLabel* m_problem;
};

}
