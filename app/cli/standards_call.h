// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/workspace_call.h"
#include "core/services/standards/review.h"

namespace plumbline::cli {

/// The project of the second operand, with all its own.
Result<standards::OpenProject> openNamed(const Call& call, OpenWorkspace& at);
/// --day, or else today.
Result<QDate> dayGiven(const Call& call, const OpenWorkspace& at);
/// Tells the id of what was made.
Exit made(const Call& call, const Id& id);

Json votesJson(const standards::OpenProject& open);
void sayVotes(const Call& call, const standards::OpenProject& open);

}
