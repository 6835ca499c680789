// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/causes.h"
#include "core/people/signing_key.h"
#include "core/store/read_scope.h"

#include <map>
#include <vector>

namespace plumbline {

/// Holds each record against the keys of people: of whoever knew the record that brought a person's key, everything in their name
/// must be signed with their newest one. Records are shown in the order they were taken in.
class SignatureCheck final {
public:
    static Result<SignatureCheck> start(const ReadScope& scope);

    /// journal.signature-missing, journal.signature-wrong {seq, by}; journal.key-missing {by} where a record speaks of a key that
    /// isn't the one kept.
    Result<std::vector<Problem>> next(std::int64_t row, const journal::Record& record, const Digest& hash);
    /// journal.key-added for keys that no record brought.
    std::vector<Problem> finish() const;
    std::uint64_t signedRecords() const { return m_signed; }

private:
    struct Key {
        PersonId person;
        PublicKey key{};
        journal::RecordName brought = {};
    };
    SignatureCheck(Statement signature, journal::Causes causes) : m_signature(std::move(signature)), m_causes(std::move(causes))
    {
    }
    /// The keys a record may be signed by: those its writer had, but for those that a newer one of them replaced.
    std::vector<PublicKey> askedOf(const journal::Record& record) const;
    Result<bool> isSigned(std::int64_t row, const PublicKey& key, const Digest& hash);

    Statement m_signature;
    std::map<std::int64_t, Key> m_brought; ///< by the record that brought it, until that record has come
    std::map<PersonId, std::vector<Key>> m_current; ///< in the order they were taken in
    journal::Causes m_causes;
    std::uint64_t m_signed = 0;
};

}
