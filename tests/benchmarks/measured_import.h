// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

class QString;

namespace plumbline {
class Session;
}

namespace plumbline::benchmarks {

/// A file is read on one thread and written on another: whoever waits for it has both, as long as there are two processors.
struct Spent {
    double elapsed = 0;
    double processor = 0;
};

enum class Import { Look, Store };

/// What it takes to propose a mapping for a file of so many good rows and to take it in by that, or only to judge it.
Spent measuredImport(
    Session& session, const QString& kind, const QString& path, const Scope& scope, int rows, Import how = Import::Store);

}
