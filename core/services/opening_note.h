// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verify.h"
#include "core/store/workspace.h"

#include <optional>

namespace plumbline {

/// What whoever opened a workspace is told at once; nothing where it opened as it does every day: opening.upgraded {from, to,
/// backup}, opening.newer {version}, opening.read-only-medium, opening.in-use {owner, host, since}
std::optional<Problem> openingNote(const Workspace& workspace);

/// The whole file after it was left open: every page and index of it, then its rows against its journal. store.damaged {message}
/// where it can't be gone through. Work for another thread.
Result<Verification> checkWhole(const ReadScope& facts);

/// What was found where nothing is wrong: opening.interrupted {records, rows, last}; `last` says which record was the newest.
Problem interruptionNote(const Verification& found, const QString& last);

}
