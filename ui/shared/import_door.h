// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"

#include <QObject>

#include <string>

namespace plumbline {

/// The way from a list of rows to where a file of such rows is taken in.
class ImportDoor final : public QObject {
    Q_OBJECT
public:
    /// `page`: "safety_fee.import"
    explicit ImportDoor(const char* page) : m_page(QString::fromLatin1(page)) { }

    void open(PageContext& context, const std::string& kind)
    {
        m_kind = kind;
        context.openPage(m_page);
        Q_EMIT asked();
    }
    /// What was asked for last, once; empty: nothing.
    std::string take() { return std::exchange(m_kind, {}); }

Q_SIGNALS:
    void asked();

private:
    QString m_page;
    std::string m_kind;
};

}
