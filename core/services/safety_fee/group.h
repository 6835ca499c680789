// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/group.h"
#include "core/services/session.h"

namespace plumbline::safety_fee {

/// The group that the enterprise heads, or is in, company by company and consolidated (article 55). Headquarters outside the
/// workspace are left out. safety_fee.no-group where no member is registered for the year.
Result<GroupYear> groupYear(const ReadScope& scope, const EnterpriseId& enterprise, int year);

}
