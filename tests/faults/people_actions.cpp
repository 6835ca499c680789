// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people.h"
#include "tests/faults/action.h"

namespace plumbline::tests {

namespace {

Result<void> addAndChangePeople(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    PersonFacts person;
    person.name = QStringLiteral("李四");
    person.roles = {Role::Reviewer};
    person.id = TRY(addPerson(*session, person));
    TRY(stage.saved(*session));
    person.roles = {Role::Approver, Role::Reviewer};
    TRY(changePerson(*session, person));
    return stage.saved(*session);
}

/// Set, and changed: from the first on the person's records are signed.
Result<void> setPasswords(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    TRY(setOwnPassword(*session, {}, QStringLiteral("correct horse")));
    TRY(stage.saved(*session));
    TRY(setOwnPassword(*session, QStringLiteral("correct horse"), QStringLiteral("battery staple")));
    return stage.saved(*session);
}

[[maybe_unused]] const bool areRegistered = registerActions({
    {"person.add", sample, addAndChangePeople},
    {"person.password", sample, setPasswords},
});

}

}
