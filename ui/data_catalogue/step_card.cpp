// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/step_card.h"

#include "core/services/session.h"
#include "ui/shared/theme.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline::data_catalogue {

StepCard::StepCard(PageContext& context, std::vector<Step> steps,
    std::function<Result<void>(std::size_t, QDate, const QString&)> taken, QWidget* parent)
    : Card({}, parent), m_context(context), m_steps(std::move(steps)), m_taken(std::move(taken)), m_way(makeLabel({}, "second")),
      m_day(new QDateEdit), m_note(new QLineEdit), m_problem(makeLabel({}, "fieldProblem"))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_way->setWordWrap(true);
    m_day->setObjectName(QStringLiteral("stepDay"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_note->setObjectName(QStringLiteral("stepNote"));
    m_problem->setObjectName(QStringLiteral("stepProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(m_day);
    row->addWidget(m_note, 1);
    for (std::size_t at = 0; at < m_steps.size(); ++at) {
        QPushButton* const button = m_buttons.emplace_back(makeButton({}, m_steps[at].isPrimary ? "primary" : "button"));
        button->setObjectName(QString::fromLatin1(m_steps[at].key));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, at] { take(at); });
    }
    body()->addWidget(m_way);
    body()->addLayout(row);
    body()->addWidget(m_problem);
}

void StepCard::setWords(const QString& noteHint, const std::vector<QString>& buttons)
{
    m_note->setPlaceholderText(noteHint);
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setText(buttons[at]);
}

void StepCard::setDay(QDate day)
{
    m_day->setDate(day);
}

void StepCard::showState(const QString& title, const QString& way, const std::function<bool(std::size_t)>& mayFollow)
{
    setTitle(title);
    m_way->setText(way);
    bool isOpen = false;
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        const bool may = mayFollow(at);
        isOpen = isOpen || may;
        const QString refusal = m_context.refusal(m_steps[at].right);
        m_buttons[at]->setVisible(may);
        m_buttons[at]->setEnabled(refusal.isEmpty());
        m_buttons[at]->setToolTip(refusal);
    }
    m_day->setVisible(isOpen);
    m_note->setVisible(isOpen);
    m_problem->hide();
}

void StepCard::take(std::size_t step)
{
    const Result<void> kept = m_taken(step, m_day->date(), m_note->text());
    m_problem->setVisible(!kept);
    if (!kept)
        return m_problem->setText(sentenceOf(kept.problem(), m_context.language()));
    m_note->clear();
    m_context.factsChanged();
}

}
