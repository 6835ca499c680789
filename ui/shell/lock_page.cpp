// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_page.h"

#include "ui/shared/icons.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline {

LockPage::LockPage(QWidget* window)
    : QFrame(window), m_title(makeLabel({}, "pageTitle")), m_sentence(makeLabel({}, "second")),
      m_personName(makeLabel({}, "second")), m_person(new QComboBox), m_passwordName(makeLabel({}, "second")),
      m_password(new QLineEdit), m_problem(makeLabel({}, "fieldProblem")), m_unlock(makeButton({}, "primary")),
      m_close(makeButton({}, "quiet"))
{
    constexpr int cardWidth = 420;
    setRole(this, "page");
    setAutoFillBackground(true);
    m_person->setObjectName(QStringLiteral("lockPerson"));
    m_password->setObjectName(QStringLiteral("lockPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_sentence->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto* const card = new Card;
    card->setFixedWidth(cardWidth);
    card->body()->setSpacing(space::two);
    for (QWidget* const part :
        std::initializer_list<QWidget*>{m_title, m_sentence, m_personName, m_person, m_passwordName, m_password, m_problem})
        card->body()->addWidget(part);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_unlock);
    card->body()->addLayout(buttons);
    auto* const middle = new QVBoxLayout(this);
    middle->addStretch(2);
    auto* const row = new QHBoxLayout; // an aligned item would be as high as its hint, whatever its sentence needs
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    middle->addLayout(row);
    middle->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(m_person, &QComboBox::activated, this, [this] { Q_EMIT personChosen(m_person->currentText()); });
    connect(m_close, &QPushButton::clicked, this, &LockPage::closeAsked);
    window->installEventFilter(this);
    hide();
    retranslate();
}

void LockPage::open(const QString& person, const QStringList& people)
{
    m_person->clear();
    m_person->addItems(people);
    m_person->setCurrentText(person);
    m_password->clear();
    m_password->setEnabled(true);
    m_unlock->setEnabled(true);
    m_problem->hide();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_password->setFocus();
}

/// The field waits until the answer comes: reckoning a key takes a moment.
void LockPage::unlock()
{
    if (!m_unlock->isEnabled())
        return;
    m_unlock->setEnabled(false);
    m_problem->hide();
    Q_EMIT unlockAsked(m_password->text());
}

void LockPage::showProblem(const QString& sentence)
{
    m_unlock->setEnabled(true);
    m_problem->setText(sentence);
    m_problem->show();
    m_password->setFocus();
    m_password->selectAll();
}

void LockPage::retranslate()
{
    m_title->setText(tr("Locked"));
    m_sentence->setText(tr("The password opens it. Anything that was being typed is kept underneath."));
    m_personName->setText(tr("Who"));
    m_person->setAccessibleName(m_personName->text());
    m_passwordName->setText(tr("Password"));
    m_password->setAccessibleName(m_passwordName->text());
    m_unlock->setText(tr("Unlock"));
    m_close->setText(tr("Close the workspace"));
}

void LockPage::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool LockPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

}
