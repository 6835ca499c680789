// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/locked_key.h"
#include "core/people/rights.h"
#include "core/store/write_scope.h"

namespace plumbline {

struct PersonFacts {
    PersonId id;
    QString name;
    QString post; ///< 职务; may be empty
    Roles roles;
    bool hasPassword = false;
};

/// In the order they were taken in.
Result<std::vector<PersonFacts>> readPeople(const ReadScope& scope);

/// What they are from now on, and nothing else.
Result<void> setRoles(WriteScope& scope, const PersonFacts& person, Roles wanted);

/// The newest key of a person; nothing where they have no password.
Result<std::optional<LockedKey>> keyOf(const ReadScope& scope, const PersonId& person);
/// As keyOf, of those that were there before that record.
Result<std::optional<LockedKey>> keyBefore(const ReadScope& scope, const PersonId& person, std::int64_t record);

/// A key of their own from now on. The change to be committed must carry keySubject() and the kind keyKind.
Result<void> addKey(WriteScope& scope, const PersonId& person, const LockedKey& key);
/// The same key under another password.
Result<void> relockKey(WriteScope& scope, const LockedKey& key);

inline constexpr const char* keyKind = "person.key";
/// What the record that brings a key says of it, so that the chain covers it.
journal::Subject keySubject(const PersonId& person, const PublicKey& key);

}
