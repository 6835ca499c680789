// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"

#include <QObject>

#include <map>
#include <optional>
#include <string>

namespace plumbline {

/// The way from any page to a place among the facts: which sheet, and what a new row there begins with, or which row.
class FactsDoor final : public QObject {
    Q_OBJECT
public:
    /// `page`: the facts it leads to, "safety_fee.facts"
    explicit FactsDoor(const char* page) : m_page(QString::fromLatin1(page)) { }

    struct Request {
        std::string table; ///< "safety_fee.revenue"
        std::map<std::string, std::string> cells = {}; ///< canonical, by column
        Id row = {}; ///< one that is there, instead of a new one
    };

    void open(PageContext& context, Request request)
    {
        m_request = std::move(request);
        context.openPage(m_page);
        Q_EMIT asked();
    }
    /// What was asked for last, once.
    std::optional<Request> take() { return std::exchange(m_request, std::nullopt); }

Q_SIGNALS:
    void asked();

private:
    QString m_page;
    std::optional<Request> m_request;
};

}
