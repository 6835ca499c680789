// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_kind.h"

#include <QHash>
#include <QSet>

namespace plumbline {

/// The rows that are there, and those of the file so far, told apart by a few columns each: 64 bits a row and question.
class KnownRows final {
public:
    /// Reads the rows of the target's table that are the enterprise's. `alike`: the columns by which rows count as the same.
    static Result<KnownRows> read(const ReadScope& facts, const ImportKind& kind, const ImportTarget& target,
        const EnterpriseId& enterprise, std::vector<std::string> alike);

    /// Whether the workspace holds a row that says the same.
    bool holds(const RowCells& cells) const;
    /// The number of the file's row that says the same, 0 where the workspace does; none where it is new. Remembers it.
    std::optional<std::int64_t> takeAlike(const RowCells& cells, std::int64_t number);
    /// The columns of a key that the schema keeps unique and this row would repeat. Remembers the row's keys.
    std::optional<std::vector<std::string>> takeUnique(const RowCells& cells);

private:
    struct Key {
        std::vector<std::string> columns;
        std::vector<std::size_t> places;
        QSet<quint64> taken;
    };
    static std::optional<quint64> keyOf(const Key& key, const RowCells& cells);

    quint64 alikeHash(const RowCells& cells) const;

    std::vector<Key> m_unique;
    std::vector<std::size_t> m_alike;
    QHash<quint64, std::uint32_t> m_seen; ///< 0: in the workspace; else the file's row
};

}
