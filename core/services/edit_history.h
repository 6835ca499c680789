// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_rows.h"

namespace plumbline {

/// The edits of one window's session, so that each can be taken back and done again. Nothing leaves the journal: both are further
/// records, written only where the rows still are as the edit left them.
class EditHistory final {
public:
    /// saveRows(), remembered.
    Result<std::vector<Id>> save(
        Session& session, const FactTable& table, const std::vector<RowToSave>& rows, const QString& reason = {});
    /// deleteRow(), remembered.
    Result<void> remove(Session& session, const FactTable& table, const Id& id, const QString& reason);

    /// A record "<table>.undo" or "<table>.redo"; the table of the edit. edit.nothing-to-undo, edit.nothing-to-redo,
    /// edit.changed-since {table}
    Result<const FactTable*> undo(Session& session, const QString& reason);
    Result<const FactTable*> redo(Session& session, const QString& reason);

private:
    /// A row before and after; none: it wasn't there, or is gone.
    struct RowEdit {
        Id id;
        std::optional<journal::Cells> before;
        std::optional<journal::Cells> after;
    };
    struct Edit {
        const FactTable* table;
        std::vector<RowEdit> rows;
    };

    void follow(const Session& session);
    void remember(Edit edit);
    using State = std::optional<journal::Cells> RowEdit::*;
    Result<void> bring(Session& session, const Edit& edit, State from, State to, const Change& change);
    void rename(const Id& before, const Id& now);

    std::weak_ptr<const Session> m_session; ///< another workspace has other edits
    std::vector<Edit> m_done;
    std::vector<Edit> m_undone;
};

}
