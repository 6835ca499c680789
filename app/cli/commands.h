// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace plumbline::cli {

// One function a command, each in the file of its name.
Command accrueCommand();
Command rulesCheckCommand();
Command rulesListCommand();
Command rulesShowCommand();

/// The one list of all commands, in the order of the help.
const std::vector<Command>& commands();

}
