// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/seen_file.h"

#include <QFileInfo>

namespace plumbline {

namespace {

/// A file that can't be opened is not known to be one.
bool isReplicaAt(const QString& path, const Workspace& present)
{
    if (!QFileInfo::exists(path))
        return false;
    WorkspaceSetup setup{present.tables(), {}};
    setup.isReadOnly = true;
    const auto other = Workspace::open(path, setup);
    return other && (*other)->replica() == present.replica();
}

}

Result<std::optional<Problem>> sightingNote(const Workspace& workspace, const std::optional<SeenFile>& seen)
{
    using Note = std::optional<Problem>;
    if (!seen)
        return Note(Problem{"opening.first-here"});
    if (QFileInfo(seen->path) != QFileInfo(workspace.path()) && isReplicaAt(seen->path, workspace))
        return Note(Problem{"opening.copied"}.with("path", seen->path));
    const ReadScope facts = TRY(workspace.read());
    if (seen->head.seq == 0 || TRY(facts.recordOf(seen->head.hash)))
        return Note();
    const journal::Head present = TRY(facts.head());
    if (present.seq < seen->head.seq)
        return Note(
            Problem{"opening.older"}.with("seq", QString::number(present.seq)).with("seen", QString::number(seen->head.seq)));
    return Note(Problem{"opening.went-otherwise"}.with("seq", QString::number(seen->head.seq)));
}

bool asksWhetherCopied(const Problem& note)
{
    return note.code == "opening.first-here" || note.code == "opening.copied";
}

}
