// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/problem_card.h"

#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace plumbline {

ProblemCard::ProblemCard(QWidget* parent)
    : Card({}, parent), m_what(makeLabel({}, "heading")), m_why(makeLabel({}, "second")), m_next(makeLabel({}, "body")),
      m_place(makeLabel({}, "article")), m_button(makeButton({}, "primary"))
{
    auto* const mark = makeLabel(tr("Can't be reckoned yet"), "chipAmber");
    auto* const markRow = new QHBoxLayout;
    markRow->addWidget(mark);
    markRow->addStretch();
    auto* const buttonRow = new QHBoxLayout;
    buttonRow->addWidget(m_button);
    buttonRow->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->setSpacing(space::two);
    body()->addLayout(markRow);
    for (QLabel* const label : {m_what, m_why, m_next, m_place}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    }
    body()->addSpacing(space::one);
    body()->addLayout(buttonRow);
    connect(m_button, &QPushButton::clicked, this, &ProblemCard::nextAsked);
}

void ProblemCard::show(const Problem& problem, Language language, const QString& next)
{
    const ProblemText text = describe(problem, language);
    m_what->setText(text.what);
    m_why->setText(text.why);
    m_next->setText(text.next);
    m_place->setText(problem.citation ? citationText(*problem.citation, language) : QString());
    m_place->setVisible(problem.citation.has_value());
    m_button->setText(next);
    m_button->setVisible(!next.isEmpty());
    setAccessibleName(text.what);
    setVisible(true);
}

QString ProblemCard::text() const
{
    return QStringList{m_what->text(), m_why->text(), m_next->text()}.join(QLatin1Char('\n'));
}

}
