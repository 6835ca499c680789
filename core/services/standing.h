// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

// How things stand in one domain; standing() of the session asks them all.

namespace plumbline {

/// Findings with what was answered to them, gravest first, answered ones last; duties soonest first. Empty for a domain that
/// isn't in the house.
Result<Standing> standingOf(const Session& session, const ReadScope& facts, const Scope& scope, std::string_view domain);

/// Puts the answers to the findings, and both lists into that order.
Result<void> completeStanding(const ReadScope& facts, const EnterpriseId& enterprise, Standing& standing);

}
