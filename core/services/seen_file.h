// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <optional>

namespace plumbline {

/// What a computer remembers of a replica it had open: where the file was, and where its chain ended then.
struct SeenFile {
    QString path;
    journal::Head head;
};

/// What an opened workspace may be, beside what this computer remembers of its replica; nothing where it is the file it was,
/// grown or not, or was moved. opening.first-here, where nothing is remembered; opening.copied {path}, where the remembered file
/// is still there; opening.older {seq, seen}, where it ends before what was seen; opening.went-otherwise {seq}, where another
/// record stands in that one's place.
Result<std::optional<Problem>> sightingNote(const Workspace& workspace, const std::optional<SeenFile>& seen);

/// Of the notes above: those that ask whether the file is a copy that goes on by itself.
bool asksWhetherCopied(const Problem& note);

}
