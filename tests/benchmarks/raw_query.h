// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace plumbline::benchmarks {

/// What SQLite takes for a query by itself: every row stepped to, its columns read. The fastest of three runs, in seconds.
double rawSeconds(const QString& path, const std::string& sql);

}
