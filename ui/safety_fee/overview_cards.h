// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"

namespace plumbline::safety_fee {

/// Of the year: the fund's balance with the line that suspends the accrual, how much of what is due was used, how
/// the plan stands, the next duty that isn't done, and the chart by month. All of it out of one reading, anew whenever facts,
/// scope or unit change.
OverviewPart makeOverviewPart(PageContext& context);

}
