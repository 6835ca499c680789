// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/rights.h"

namespace plumbline {

const char* roleName(Role role)
{
    static constexpr std::array names{"preparer", "reviewer", "approver", "auditor", "administrator"};
    return names[std::size_t(role)];
}

Result<Role> parseRole(std::string_view name)
{
    for (const Role role : allRoles) {
        if (name == roleName(role))
            return role;
    }
    return Problem{"role.unknown"}.with("role", QString::fromUtf8(name.data(), qsizetype(name.size())));
}

const char* rightName(Right right)
{
    static constexpr std::array names{"record", "review", "approve", "seal", "administer"};
    return names[std::size_t(right)];
}

bool isAllowed(Roles roles, Right right)
{
    switch (right) {
    case Right::Record:
        return roles.contains(Role::Preparer);
    case Right::Review:
        return roles.contains(Role::Reviewer) || roles.contains(Role::Approver);
    case Right::Approve:
        return roles.contains(Role::Approver);
    case Right::Seal:
        return roles.contains(Role::Preparer) || isAllowed(roles, Right::Review) || roles.contains(Role::Administrator);
    case Right::Administer:
        return roles.contains(Role::Administrator);
    }
    return false;
}

}
