// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_sheet.h"

/// How a domain writes its sheets' columns down.
namespace plumbline::columns {

inline constexpr auto required = Presence::Required;
inline constexpr auto optional = Presence::Optional;

constexpr SheetColumn text(const char* name, const char* label, Presence presence = optional)
{
    return {.name = name, .label = label, .presence = presence};
}
constexpr SheetColumn typed(FieldKind entry, const char* name, const char* label, Presence presence = optional)
{
    return {.name = name, .label = label, .entry = entry, .presence = presence};
}
constexpr SheetColumn flag(const char* name, const char* label, const char* standing, const char* hint = nullptr)
{
    return {.name = name,
        .label = label,
        .entry = FieldKind::Flag,
        .presence = Presence::Required,
        .standing = standing,
        .hint = hint,
        .inList = InList::No};
}
constexpr SheetColumn oneOf(
    std::span<const ChoiceWord> words, const char* name, const char* label, Presence presence, const char* standing = nullptr)
{
    return {.name = name, .label = label, .entry = FieldKind::Choice, .presence = presence, .standing = standing, .words = words};
}
constexpr SheetColumn from(
    ChoiceRows rows, FieldKind entry, const char* name, const char* label, Presence presence, const char* hint = nullptr)
{
    return {.name = name, .label = label, .entry = entry, .presence = presence, .rows = rows, .hint = hint};
}
constexpr SheetColumn from(
    const char* list, FieldKind entry, const char* name, const char* label, Presence presence, const char* hint = nullptr)
{
    return {.name = name, .label = label, .entry = entry, .presence = presence, .list = list, .hint = hint};
}
constexpr SheetColumn hidden(SheetColumn column)
{
    column.inList = InList::No;
    return column;
}

}
