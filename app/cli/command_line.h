// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace plumbline::cli {

/// Finds the command that the words name, reads its options and runs it. `words` are without the program's own name.
Exit runCommandLine(const QStringList& words);

}
