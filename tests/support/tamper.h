// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace plumbline::tests {

/// Runs statements on a closed database as any other program would: no checks, no hook, and no triggers, which stand again
/// afterwards as they were.
void tamper(const QString& path, const std::vector<QByteArray>& statements);

}
