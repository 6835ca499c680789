// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_context.h"

#include "core/services/session.h"
#include "ui/shell/status_strip.h"
#include "ui/texts/problem_text.h"

namespace plumbline {

void ShellContext::showSummary(const QString& summary)
{
    m_window.m_status->setSummary(summary);
}

QString ShellContext::refusal(Right right) const
{
    if (!m_window.m_session)
        return {};
    const Result<Actor> actor = m_window.m_session->acting(right);
    if (actor)
        return {};
    return sentenceOf(actor.problem(), language());
}

void ShellContext::factsChanged()
{
    m_window.showPerson();
    Q_EMIT factsAreNewer();
    Q_EMIT m_window.stateAsked(m_window.m_scope);
}

}
