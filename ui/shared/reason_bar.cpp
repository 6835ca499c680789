// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/reason_bar.h"

#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline {

ReasonBar::ReasonBar(QWidget* parent)
    : QWidget(parent), m_question(makeLabel({}, "second")), m_reason(new QLineEdit), m_delete(makeButton({}, "button"))
{
    m_reason->setObjectName(QStringLiteral("reason"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_question);
    row->addWidget(m_reason, 1);
    row->addWidget(m_delete);
    const auto give = [this] { Q_EMIT given(m_reason->text()); };
    connect(m_delete, &QPushButton::clicked, this, give);
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    retranslate();
    hide();
}

void ReasonBar::open()
{
    m_reason->clear();
    show();
    m_reason->setFocus();
}

void ReasonBar::setWords(const QString& question, const QString& verb)
{
    m_asksOfDeletion = false;
    m_question->setText(question);
    m_reason->setAccessibleName(question);
    m_delete->setText(verb);
}

void ReasonBar::retranslate()
{
    if (!m_asksOfDeletion)
        return;
    m_question->setText(tr("Why is it to go?"));
    m_reason->setAccessibleName(m_question->text());
    m_delete->setText(tr("Delete"));
}

void ReasonBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
