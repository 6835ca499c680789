// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_run.h"

namespace plumbline {

/// The enterprise's rows of a kind into a file, in the layout in which they are read again: a choice by its name where that leads
/// back to it, else by its key. How many rows. writeRowFile()
Result<std::int64_t> exportRows(
    const Session& session, const ImportKind& kind, const Scope& scope, Language language, const QString& path);

/// The form to fill in: headings with their units, drop-down lists of what may be chosen today, and a mark of the rules it was
/// made by. writeForm()
Result<void> writeImportForm(
    const Session& session, const ImportKind& kind, const Scope& scope, Language language, const QString& path);

/// What a form's mark says against today's rules: import.form-of-other-kind {kind}, import.form-of-other-rules {made, now}; none
/// where the file is no form of ours, or all is well.
std::optional<Problem> formObjection(const Session& session, const ImportKind& kind, const TableSource& source, QDate today);

}
