// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people.h"

#include "core/store/facts.h"
#include "core/store/shared_tables.h"

#include <algorithm>

namespace plumbline {

namespace {

template <std::size_t size> Result<std::array<std::uint8_t, size>> bytesAt(const Statement& row, int column)
{
    const std::string bytes = TRY(row.blob(column));
    std::array<std::uint8_t, size> out{};
    if (bytes.size() != size)
        return Problem{"person.lock-damaged"};
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

Result<PersonFacts> personOf(const Statement& row, const PersonId& id)
{
    PersonFacts person;
    person.id = id;
    person.name = TRY(row.string(1));
    person.post = TRY(row.optional(2, &Statement::string)).value_or(QString());
    person.hasPassword = TRY(row.flag(3));
    return person;
}

}

Result<std::vector<PersonFacts>> readPeople(const ReadScope& scope)
{
    Statement rows = TRY(scope.prepare("SELECT p.id, p.name, p.post, EXISTS(SELECT 1 FROM person_key k WHERE k.person = p.id), "
                                       "r.role FROM person p LEFT JOIN person_role r ON r.person = p.id ORDER BY p.id, r.role"));
    std::vector<PersonFacts> people;
    while (TRY(rows.step())) {
        const PersonId id = TRY(rows.idOf<PersonId>(0));
        if (people.empty() || people.back().id != id)
            people.push_back(TRY(personOf(rows, id)));
        if (!rows.isNull(4))
            people.back().roles.add(TRY(parseRole(TRY(rows.text(4)))));
    }
    return people;
}

Result<void> setRoles(WriteScope& scope, const PersonFacts& person, Roles wanted)
{
    for (const Role role : allRoles) {
        if (wanted.contains(role) == person.roles.contains(role))
            continue;
        if (wanted.contains(role)) {
            TRY(insertFact(scope, personRoleTable, {{"person", person.id}, {"role", roleName(role)}}));
            continue;
        }
        Statement row = TRY(scope.prepare("SELECT id FROM person_role WHERE person = ? AND role = ?"));
        row.bindAll(person.id, roleName(role));
        if (TRY(row.step()))
            TRY(deleteFact(scope, personRoleTable, TRY(row.id(0))));
    }
    return {};
}

Result<std::optional<LockedKey>> keyOf(const ReadScope& scope, const PersonId& person)
{
    return keyBefore(scope, person, INT64_MAX);
}

Result<std::optional<LockedKey>> keyBefore(const ReadScope& scope, const PersonId& person, std::int64_t record)
{
    Statement rows = TRY(scope.prepare(
        "SELECT key, salt, cost, sealed FROM person_key WHERE person = ? AND record < ? ORDER BY record DESC LIMIT 1"));
    rows.bindAll(person, record);
    if (!TRY(rows.step()))
        return std::optional<LockedKey>();
    LockedKey key;
    key.key = TRY((bytesAt<32>(rows, 0)));
    key.salt = TRY((bytesAt<16>(rows, 1)));
    key.cost = int(TRY(rows.integer(2)));
    key.sealed = TRY((bytesAt<60>(rows, 3)));
    return std::optional(key);
}

Result<void> addKey(WriteScope& scope, const PersonId& person, const LockedKey& key)
{
    Statement insert =
        TRY(scope.prepare("INSERT INTO person_key(key, person, record, salt, cost, sealed) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bindBlob(1, bytesOf(key.key)).bind(2, person).bind(3, scope.born());
    insert.bindBlob(4, bytesOf(key.salt)).bind(5, std::int64_t(key.cost)).bindBlob(6, bytesOf(key.sealed));
    return insert.run();
}

Result<void> relockKey(WriteScope& scope, const LockedKey& key)
{
    Statement update = TRY(scope.prepare("UPDATE person_key SET salt = ?, cost = ?, sealed = ? WHERE key = ?"));
    update.bindBlob(1, bytesOf(key.salt)).bind(2, std::int64_t(key.cost)).bindBlob(3, bytesOf(key.sealed));
    update.bindBlob(4, bytesOf(key.key));
    return update.run();
}

journal::Subject keySubject(const PersonId& person, const PublicKey& key)
{
    return {person.text(), sha256(bytesOf(key)), {}};
}

}
