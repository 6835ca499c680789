// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_bar.h"

#include "ui/shared/icons.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace plumbline {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_picture(makeButton({}, "icon")), m_text(makeLabel({}, "body")), m_action(makeButton({}, "link")),
      m_close(makeButton({}, "icon"))
{
    m_picture->setFocusPolicy(Qt::NoFocus);
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon("close"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(space::four, space::one, space::three, space::one);
    row->setSpacing(space::two);
    row->addWidget(m_picture);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::putNext);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_notice.act;
        putNext();
        if (act)
            act();
    });
    hide();
    retranslate();
}

void NoticeBar::show(Notice notice)
{
    if (!isHidden() && m_notice.stays) // shown, if only its window were
        m_waiting.push_back(std::move(notice));
    else
        put(std::move(notice));
}

void NoticeBar::clear()
{
    m_waiting.clear();
    hide();
}

void NoticeBar::putNext()
{
    if (m_waiting.empty())
        return hide();
    Notice next = std::move(m_waiting.front());
    m_waiting.pop_front();
    put(std::move(next));
}

void NoticeBar::put(Notice notice)
{
    m_notice = std::move(notice);
    const bool isDone = m_notice.weight == Notice::Weight::Done;
    const bool isWrong = m_notice.weight == Notice::Weight::Wrong;
    setRole(this, isDone ? "noticeGreen" : isWrong ? "noticeRed" : "noticeAmber");
    m_picture->setIcon(icon(isDone ? "done"
            : isWrong              ? "wrong"
                                   : "warning",
        isDone        ? Tone::Green
            : isWrong ? Tone::Red
                      : Tone::Amber));
    m_text->setText(m_notice.text);
    m_action->setText(m_notice.action);
    m_action->setVisible(!m_notice.action.isEmpty());
    setAccessibleName(m_notice.text);
    setVisible(true);
}

void NoticeBar::retranslate()
{
    m_close->setAccessibleName(tr("Close notice"));
    m_close->setToolTip(tr("Close"));
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
