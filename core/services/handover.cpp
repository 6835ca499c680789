// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/handover.h"

#include "core/store/people.h"

#include <algorithm>

namespace plumbline {

namespace {

QString rolesText(Roles roles)
{
    QStringList names;
    for (const Role role : allRoles) {
        if (roles.contains(role))
            names << QString::fromLatin1(roleName(role));
    }
    return names.join(QStringLiteral(", "));
}

}

Result<HandoverState> readHandoverState(const Asked& asked, Standing standing)
{
    HandoverState state;
    state.year = asked.scope.year;
    state.asOf = asked.scope.today;
    state.findings = std::move(standing.findings);
    std::copy_if(standing.obligations.begin(), standing.obligations.end(), std::back_inserter(state.obligations),
        [](const Obligation& due) { return !due.isDone; });
    for (const PersonFacts& person : TRY(readPeople(asked.facts)))
        state.people.push_back({person.name, rolesText(person.roles), person.hasPassword});
    const journal::Head head = TRY(asked.facts.head());
    state.headSeq = std::to_string(head.seq);
    state.headHash = hex(head.hash);
    return state;
}

}
