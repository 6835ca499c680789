// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_start_page.h"

#include "ui/shared/icons.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"
#include "ui/shell/rich_button.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace plumbline {

namespace {

/// An icon alone, in the colours of the moment.
class Picture final : public QWidget {
public:
    Picture(const char* name, Tone tone, int size) : m_name(name), m_tone(tone) { setFixedSize(size, size); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).drawPixmap(0, 0, iconPixmap(m_name, m_tone, width(), devicePixelRatioF()));
    }

private:
    const char* m_name;
    Tone m_tone;
};

}

FirstStartPage::FirstStartPage(QWidget* parent)
    : QWidget(parent), m_name(makeLabel({}, "pageTitle")), m_promise(makeLabel({}, "lead"))
{
    auto* const doors = new QHBoxLayout;
    doors->setSpacing(space::four);
    doors->addStretch();
    for (const char* const name : {"new-workspace", "open", "sample"}) {
        m_doors.push_back(makeDoor(name));
        doors->addWidget(m_doors.back().button);
    }
    doors->addStretch();
    m_promise->setAlignment(Qt::AlignHCenter);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::six, space::six, space::six, space::six);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(new Picture("plumb", Tone::Accent, 48), 0, Qt::AlignHCenter);
    column->addSpacing(space::three);
    column->addWidget(m_name, 0, Qt::AlignHCenter);
    column->addSpacing(space::one);
    column->addWidget(m_promise);
    column->addSpacing(2 * space::four);
    column->addLayout(doors);
    column->addStretch(3);
    connect(m_doors[0].button, &QPushButton::clicked, this, &FirstStartPage::newAsked);
    connect(m_doors[1].button, &QPushButton::clicked, this, &FirstStartPage::openAsked);
    connect(m_doors[2].button, &QPushButton::clicked, this, &FirstStartPage::sampleAsked);
    retranslate();
}

FirstStartPage::Door FirstStartPage::makeDoor(const char* iconName)
{
    Door door = {new RichButton, makeLabel({}, "heading"), makeLabel({}, "second")};
    setRole(door.button, "door");
    door.button->setCursor(Qt::PointingHandCursor);
    door.button->setFixedSize(264, 164);
    door.sentence->setWordWrap(true);
    door.sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* const column = new QVBoxLayout(door.button);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(space::two);
    column->addWidget(new Picture(iconName, Tone::Accent, 24));
    column->addSpacing(space::one);
    column->addWidget(door.title);
    column->addWidget(door.sentence, 1);
    for (QLabel* const label : {door.title, door.sentence})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return door;
}

void FirstStartPage::retranslate()
{
    m_name->setText(tr("Plumbline"));
    m_promise->setText(tr("Know what the rules ask of you, by when, and be able to prove it."));
    const std::pair<QString, QString> texts[] = {
        {tr("New workspace"), tr("Four answers, then your business and its base: the year's figures are there.")},
        {tr("Open"), tr("A workspace file (*.plumb) on this computer, a stick or a shared folder.")},
        {tr("Look at the sample"), tr("A finished example to walk through. Change what you like: it is yours to try.")},
    };
    for (std::size_t at = 0; at < m_doors.size(); ++at) {
        m_doors[at].title->setText(texts[at].first);
        m_doors[at].sentence->setText(texts[at].second);
        m_doors[at].button->setAccessibleName(texts[at].first);
        m_doors[at].button->setAccessibleDescription(texts[at].second);
    }
}

void FirstStartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
