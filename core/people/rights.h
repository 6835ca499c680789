// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace plumbline {

/// What somebody is in a workspace; one may be several.
enum class Role {
    Preparer, ///< writes facts and posts entries
    Reviewer, ///< checks what is handed in, and sends it back
    Approver, ///< decides
    Auditor, ///< reads, verifies and exports
    Administrator, ///< keeps people and their roles, packs and settings; writes no facts of the business
};
inline constexpr std::array allRoles{Role::Preparer, Role::Reviewer, Role::Approver, Role::Auditor, Role::Administrator};
const char* roleName(Role role); ///< "preparer": what the file keeps
Result<Role> parseRole(std::string_view name); ///< role.unknown {role}

/// What is asked of who wants to change something. Reading needs none of them.
enum class Right {
    Record, ///< facts, drafts, entries, months closed
    Review,
    Approve,
    Seal, ///< note in the journal that a report was sealed; an auditor leaves no trace
    Administer,
};
const char* rightName(Right right); ///< "record"

class Roles final {
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            add(role);
    }
    constexpr void add(Role role) { m_bits |= bitOf(role); }
    constexpr bool contains(Role role) const { return (m_bits & bitOf(role)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr bool operator==(const Roles&, const Roles&) = default;

private:
    static constexpr std::uint8_t bitOf(Role role) { return std::uint8_t(1U << unsigned(role)); }
    std::uint8_t m_bits = 0;
};

/// Of who works alone: all but the auditor, who is somebody else.
inline constexpr Roles soleRoles{Role::Preparer, Role::Reviewer, Role::Approver, Role::Administrator};

bool isAllowed(Roles roles, Right right);

}
