// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"

#include <QFrame>

#include <deque>

class QLabel;
class QPushButton;

namespace plumbline {

/// One notice above the page: the newest. It waits until it is closed, or its action taken, or another takes its place.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    /// At once, unless a notice is there that stays: then after that.
    void show(Notice notice);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void put(Notice notice);
    void putNext();

    Notice m_notice;
    std::deque<Notice> m_waiting;
    QPushButton* m_picture;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
};

}
