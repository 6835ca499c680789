// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

namespace plumbline {

QLabel* makeLabel(const QString& text, const char* role)
{
    auto* const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // names come from outside, and may look like HTML
    setRole(label, role);
    return label;
}

QPushButton* makeButton(const QString& text, const char* role)
{
    auto* const button = new QPushButton(text);
    setRole(button, role);
    return button;
}

QFrame* makeRule()
{
    auto* const rule = new QFrame;
    setRole(rule, "rule");
    return rule;
}

Page::Page(QWidget* parent)
    : QScrollArea(parent), m_title(makeLabel({}, "pageTitle")), m_mark(makeLabel({}, "chipGreen")), m_lead(makeLabel({}, "lead")),
      m_actions(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRole(this, "page");
    auto* const content = new QWidget;
    setRole(content, "pageBody");
    auto* const head = new QHBoxLayout;
    head->setSpacing(space::three);
    head->addWidget(m_title);
    head->addWidget(m_mark, 0, Qt::AlignVCenter);
    head->addStretch();
    m_actions->setSpacing(space::three);
    head->addLayout(m_actions);
    m_mark->hide();
    m_lead->hide();
    m_lead->setWordWrap(true);
    m_lead->setTextFormat(Qt::RichText);
    m_body->setSpacing(space::three);

    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(space::six, space::six - space::one, space::six, space::six);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(space::one);
    column->addWidget(m_lead);
    column->addSpacing(space::four);
    column->addLayout(m_body, 1);
    setWidget(content);
}

void Page::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setLead(const QString& sentence)
{
    QString text = sentence.toHtmlEscaped();
    for (const char* const mark : {"b", "/b"})
        text.replace(
            QStringLiteral("&lt;%1&gt;").arg(QLatin1StringView(mark)), QStringLiteral("<%1>").arg(QLatin1StringView(mark)));
    m_lead->setText(text);
    m_lead->setVisible(!sentence.isEmpty());
}

void Page::setMark(const QString& text, const char* role)
{
    m_mark->setText(text);
    m_mark->setVisible(!text.isEmpty());
    setRole(m_mark, role);
}

void Page::addAction(QWidget* action)
{
    m_actions->addWidget(action);
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(makeLabel(title, "cardTitle")), m_head(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setRole(this, "card");
    m_head->addWidget(m_title);
    m_head->addStretch();
    // Only ever hidden here: to show a label that has no parent yet would open a window of its own.
    if (title.isEmpty())
        m_title->hide();
    m_title->setMinimumHeight(26); // as high as the buttons of a neighbour's head: titles stand on one line
    m_body->setSpacing(space::two);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::four, 10, space::four, space::four);
    column->setSpacing(space::one + 2);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

FigureCard::FigureCard(QWidget* parent)
    : Card({}, parent), m_figure(makeLabel({}, "figure")), m_unit(makeLabel({}, "small")), m_note(makeLabel({}, "small")),
      m_mark(makeLabel({}, "chipGreen")), m_next(makeLabel({}, "small"))
{
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::one + 1);
    line->addWidget(m_figure);
    line->addWidget(m_unit);
    line->addStretch();
    // The unit stands on the figure's own baseline.
    m_unit->setContentsMargins(0, space::two, 0, 0);
    auto* const note = new QHBoxLayout;
    note->addWidget(m_note);
    note->addStretch();
    m_note->hide();
    m_mark->hide();
    m_next->hide();
    m_next->setWordWrap(true);
    head()->addWidget(m_mark, 0, Qt::AlignVCenter);
    body()->setSpacing(space::one);
    body()->addLayout(line);
    body()->addLayout(note);
    body()->addWidget(m_next);
    body()->setAlignment(Qt::AlignTop);
}

void FigureCard::setFigure(const QString& figure, const QString& unit)
{
    m_figure->setText(figure);
    m_unit->setText(unit);
}

void FigureCard::setNote(const QString& text, const char* role)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    setRole(m_note, role);
}

void FigureCard::setMark(const QString& text, const char* role)
{
    m_mark->setText(text);
    m_mark->setVisible(!text.isEmpty());
    setRole(m_mark, role);
}

void FigureCard::setNext(const QString& sentence)
{
    m_next->setText(sentence);
    m_next->setVisible(!sentence.isEmpty());
}

void FigureCard::setOpens(std::function<void()> open)
{
    m_open = std::move(open);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("opens", true); // the stylesheet shows that it can be clicked
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    const bool isPress = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_open && isPress)
        m_open();
    else
        Card::keyPressEvent(event);
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_open && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_open();
}

EmptyState::EmptyState(
    const char* iconName, const QString& heading, const QString& sentence, QPushButton* firstStep, QWidget* parent)
    : QWidget(parent)
{
    auto* const picture = new QPushButton;
    picture->setIcon(icon(iconName, Tone::Third));
    picture->setIconSize({24, 24});
    picture->setFlat(true);
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    setRole(picture, "link");
    auto* const text = makeLabel(sentence, "second");
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(space::two);
    column->addStretch();
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(makeLabel(heading, "heading"), 0, Qt::AlignHCenter);
    column->addWidget(text);
    if (firstStep) {
        column->addSpacing(space::two);
        column->addWidget(firstStep, 0, Qt::AlignHCenter);
    }
    column->addStretch();
}

}
