// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people.h"

#include "core/store/facts.h"
#include "core/store/shared_tables.h"

#include <QRandomGenerator>

#include <algorithm>

namespace plumbline {

namespace {

template <std::size_t size> void fillRandomly(std::array<std::uint8_t, size>& bytes)
{
    for (std::uint8_t& byte : bytes)
        byte = std::uint8_t(QRandomGenerator::system()->generate());
}

LockRandomness randomness()
{
    LockRandomness random;
    fillRandomly(random.salt);
    fillRandomly(random.nonce);
    return random;
}

SigningKey newKey()
{
    Digest seed{};
    fillRandomly(seed);
    return SigningKey(seed);
}

Result<void> checkName(const ReadScope& scope, const PersonFacts& person)
{
    if (person.name.trimmed().isEmpty())
        return Problem{"person.name-missing"};
    for (const PersonFacts& other : TRY(readPeople(scope))) {
        if (other.name == person.name.trimmed() && other.id != person.id)
            return Problem{"person.exists"}.with("name", other.name);
    }
    return {};
}

FactValues valuesOf(const PersonFacts& person)
{
    return {{"name", person.name.trimmed()},
        {"post", person.post.trimmed().isEmpty() ? FactValue(std::nullopt) : FactValue(person.post.trimmed())}};
}

Result<PersonFacts> findPerson(const ReadScope& scope, const PersonId& id)
{
    for (PersonFacts& person : TRY(readPeople(scope))) {
        if (person.id == id)
            return std::move(person);
    }
    return Problem{"person.unknown"}.with("name", QString::fromStdString(id.text()));
}

/// What nobody had to say while one worked alone is said before there are two.
Result<void> sayRolesOf(WriteScope& scope, const PersonId& actor)
{
    const std::vector<PersonFacts> people = TRY(readPeople(scope));
    if (std::all_of(people.begin(), people.end(), [](const PersonFacts& person) { return person.roles.isEmpty(); }))
        TRY(setRoles(scope, TRY(findPerson(scope, actor)), soleRoles));
    return {};
}

Result<void> checkAdministrator(const ReadScope& scope)
{
    for (const PersonFacts& person : TRY(readPeople(scope))) {
        if (person.roles.contains(Role::Administrator))
            return {};
    }
    return Problem{"person.last-administrator"};
}

}

Result<PersonId> addPerson(Session& session, const PersonFacts& person)
{
    const Actor by = TRY(session.acting(Right::Administer));
    WriteScope scope = TRY(session.workspace().write());
    TRY(checkName(scope, person));
    TRY(sayRolesOf(scope, by.id));
    const PersonId id(TRY(insertFact(scope, personTable, valuesOf(person))));
    TRY(setRoles(scope, TRY(findPerson(scope, id)), person.roles));
    TRY(scope.commit({"person.add", by}));
    TRY(session.reloadPerson());
    return id;
}

Result<void> changePerson(Session& session, const PersonFacts& person)
{
    const Actor by = TRY(session.acting(Right::Administer));
    WriteScope scope = TRY(session.workspace().write());
    TRY(checkName(scope, person));
    TRY(sayRolesOf(scope, by.id));
    const PersonFacts before = TRY(findPerson(scope, person.id));
    TRY(updateFact(scope, personTable, person.id, valuesOf(person)));
    TRY(setRoles(scope, before, person.roles));
    TRY(checkAdministrator(scope));
    TRY(scope.commit({"person.change", by}));
    return session.reloadPerson();
}

Result<void> setOwnPassword(Session& session, const QString& present, const QString& wanted)
{
    const Person person = session.person();
    if (person.lock) {
        auto key = std::make_shared<const SigningKey>(TRY(unlockKey(*person.lock, present)));
        const LockedKey locked = TRY(lockKey(*key, wanted, randomness()));
        WriteScope scope = TRY(session.workspace().write());
        TRY(relockKey(scope, locked));
        TRY(scope.commit({"person.password", {person.id, person.name, key}}));
        return session.reloadPerson(key);
    }
    auto key = std::make_shared<const SigningKey>(newKey());
    const LockedKey locked = TRY(lockKey(*key, wanted, randomness()));
    WriteScope scope = TRY(session.workspace().write());
    TRY(addKey(scope, person.id, locked));
    Change change{keyKind, {person.id, person.name, key}};
    change.subject = keySubject(person.id, key->publicKey());
    TRY(scope.commit(change));
    return session.reloadPerson(key);
}

Result<void> resetPassword(Session& session, const PersonId& person, const QString& wanted)
{
    const Actor by = TRY(session.acting(Right::Administer));
    if (person == by.id)
        return Problem{"person.reset-own"};
    const SigningKey key = newKey();
    const LockedKey locked = TRY(lockKey(key, wanted, randomness()));
    WriteScope scope = TRY(session.workspace().write());
    TRY(findPerson(scope, person));
    TRY(addKey(scope, person, locked));
    Change change{keyKind, by};
    change.subject = keySubject(person, key.publicKey());
    TRY(scope.commit(change));
    return {};
}

Result<bool> isOwnWork(const ReadScope& scope, const PersonId& person, const std::set<PersonId>& authors)
{
    if (!authors.contains(person))
        return false;
    if (TRY(readPeople(scope)).size() > 1)
        return Problem{"person.own-work"};
    return true;
}

}
