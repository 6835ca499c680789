// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"
#include "core/tailings/facts.h"

/// What the domain's reports call things, in both languages.
namespace plumbline::tailings {

LocalText inBoth(const char* zh, const char* en);
LocalText flowTitle(Flow flow);
LocalText gotTitle(Got got);
LocalText verdictName(Verdict verdict);

}
