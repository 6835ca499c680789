// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

namespace plumbline {

/// The window as its pages see it.
class ShellContext final : public PageContext {
    Q_OBJECT
public:
    explicit ShellContext(MainWindow& window) : m_window(window) { }

    Session& session() override
    {
        Q_ASSERT(m_window.m_session);
        return *m_window.m_session;
    }
    PageScope scope() const override { return m_window.m_scope; }
    Language language() const override { return m_window.m_preferences.language; }
    MoneyUnit moneyUnit() const override { return m_window.m_preferences.moneyUnit; }
    QString refusal(Right right) const override;
    void explain(const Explanation& explanation) override { m_window.explain(explanation); }
    void openPage(const QString& page) override { m_window.openPage(page); }
    void show(Notice notice) override { m_window.notify(std::move(notice)); }
    void showSummary(const QString& summary) override;
    void factsChanged() override;

private:
    MainWindow& m_window;
};

}
