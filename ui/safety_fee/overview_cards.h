// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/year_view.h"
#include "ui/shared/chart_card.h"
#include "ui/shared/page.h"

namespace plumbline {
class MonthChart;
}

namespace plumbline::safety_fee {

/// The fund's balance on the overview, with the line that suspends the accrual.
QWidget* makeBalanceCard(PageContext& context);
/// How much of what is due was used, against the share that must be.
QWidget* makeUseCard(PageContext& context);
/// The next duty that isn't done.
QWidget* makeNextCard(PageContext& context);
QWidget* makeOverviewChart(PageContext& context);

}
