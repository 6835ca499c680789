// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/store/people.h"

#include <set>

namespace plumbline {

// People of a workspace. All but one's own password asks for Right::Administer (person.locked, person.may-not). Once
// anybody has a role, somebody is administrator: person.last-administrator otherwise.

/// Whoever takes in the second person gets, if nobody had a role yet, the roles of one who works alone.
/// person.name-missing, person.exists {name}
Result<PersonId> addPerson(Session& session, const PersonFacts& person);
/// Name, post and roles as given; person.unknown, person.exists {name}
Result<void> changePerson(Session& session, const PersonFacts& person);

/// One's own, from now on asked for; `present` is empty where there is none yet. person.wrong-password, person.password-short
Result<void> setOwnPassword(Session& session, const QString& present, const QString& wanted);
/// For somebody who has none yet or has forgotten it: a new key, so what was signed before stays signed by the old one.
/// person.reset-own: one's own is changed by who knows it.
Result<void> resetPassword(Session& session, const PersonId& person, const QString& wanted);

/// Whether somebody would decide on their own work. Allowed only where there is nobody else: person.own-work
Result<bool> isOwnWork(const ReadScope& scope, const PersonId& person, const std::set<PersonId>& authors);

}
