// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standards/facts.h"

#include <span>

namespace plumbline::standards {

/// Whether somebody of the program's people may take a project's steps in an actor's name on a day: those may who hold that
/// office, for the project's body or for all. Where nobody holds it, whoever may record may: in a house of one there are no
/// offices. standards.move.not-in-office {who, person, holders}
Result<void> mayActFor(std::span<const Office> offices, const Id& person, const QString& name, const Project& project,
    std::string_view actor, QDate day);

}
