// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/opening_note.h"

namespace plumbline {

namespace {

struct NoteOf {
    std::optional<Problem> operator()(const UpToDate& /*opening*/) const { return {}; }
    std::optional<Problem> operator()(const ReadOnlyAsked& /*opening*/) const { return {}; }
    std::optional<Problem> operator()(const Upgraded& opening) const
    {
        return Problem{"opening.upgraded"}
            .with("from", QString::number(opening.from))
            .with("to", QString::number(opening.to))
            .with("backup", opening.backup);
    }
    std::optional<Problem> operator()(const ReadOnlyNewer& opening) const
    {
        return Problem{"opening.newer"}.with("version", QString::number(opening.version));
    }
    std::optional<Problem> operator()(const ReadOnlyMedium& /*opening*/) const { return Problem{"opening.read-only-medium"}; }
    std::optional<Problem> operator()(const ReadOnlyLocked& opening) const
    {
        return Problem{"opening.in-use"}
            .with("owner", opening.owner)
            .with("host", opening.host)
            .with("since", opening.since.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
};

}

std::optional<Problem> openingNote(const Workspace& workspace)
{
    return std::visit(NoteOf{}, workspace.opening());
}

Result<Verification> checkWhole(const ReadScope& facts)
{
    TRY(facts.checkPages());
    return verify(facts);
}

Problem interruptionNote(const Verification& found, const QString& last)
{
    return Problem{"opening.interrupted"}
        .with("records", QString::number(found.records))
        .with("rows", QString::number(found.rows))
        .with("last", last);
}

}
