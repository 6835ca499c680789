// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/signing_key.h"
#include "core/store/read_scope.h"

#include <map>

namespace plumbline {

/// Who changes something. A person who has a password brings the key it unlocked: without it nothing is kept in their name.
struct Actor {
    PersonId id;
    QString name;
    std::shared_ptr<const SigningKey> key = {};
};

/// What the record says of a transaction beside its rows.
struct Change {
    std::string kind; ///< "safety_fee.entry.post"
    Actor by;
    QString reason = {};
    std::optional<journal::Source> source = {}; ///< the file an import read
    std::optional<journal::Subject> subject = {}; ///< the report sealed, the pack imported
    std::map<std::string, std::string> sums = {};
    std::vector<journal::Merged> merged = {}; ///< what of other replicas' chains came in with this record
};

/// One transaction that changes facts: all of it is recorded in the journal and kept, or none of it is. Begun by
/// Workspace::write(). SQLite itself tells the store of every changed row, so no statement can go around the journal.
/// A scope that ends without commit leaves nothing behind. What isn't a table of facts (meta, pack, cache_*) is kept
/// with the transaction, but not recorded.
class WriteScope final : public ReadScope {
public:
    WriteScope(WriteScope&&) noexcept;
    ~WriteScope();

    Result<Statement> prepare(std::string_view sql);
    Result<void> execute(std::string_view sql); ///< one statement without parameters
    Id newId();
    /// The number of the record to come: every inserted row carries it in its column `born`.
    std::int64_t born() const;

    /// The head of the chain after this record. Without a kind and an actor nothing is committed
    /// (store.change-unnamed), nor in the name of a person with a password without their key (person.locked {name}), nor a
    /// row under the id of one that was deleted (facts.id-used {table, id}). After a
    /// failure the scope is rolled back.
    Result<journal::Head> commit(const Change& change);
    /// Reckons totals anew from the rows: `totals` of that table, which has some.
    Result<void> rebuildTotals(const FactTable& table);
    void abandon() { rollback(); } ///< nothing of it is kept, and nothing can be committed any more

private:
    friend class Workspace;
    friend class BulkMode;
    friend class TakingIn;
    WriteScope(std::unique_ptr<Connection> connection, std::shared_ptr<ConnectionPool> pool, std::int64_t born);
    Result<journal::Head> record(const Change& change);
    Result<void> updateTotals();
    Result<void> sign(const Change& change, const Digest& hash);
    void rollback();

    std::int64_t m_born;
    bool m_isOpen = true;
};

}
