// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_context.h"

#include "ui/shell/status_strip.h"

namespace plumbline {

void ShellContext::showSummary(const QString& summary)
{
    m_window.m_status->setSummary(summary);
}

void ShellContext::factsChanged()
{
    Q_EMIT factsAreNewer();
    Q_EMIT m_window.stateAsked(m_window.m_scope);
}

}
