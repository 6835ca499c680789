// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/facts.h"
#include "core/safety_fee/working.h"

#include <string>
#include <vector>

namespace plumbline::safety_fee {

/// One engagement, or all of a line's revenue where it isn't told apart.
struct Engagement {
    Money revenue;
    Money boughtIn;
    Money internalSupply;
};

/// The revenue of one line of business in a year.
struct RevenueLine {
    std::string activity;
    std::string standard;
    RevenueBase base = RevenueBase::Gross;
    std::vector<Engagement> engagements;
};

Json toJson(const RevenueLine& line);
Result<RevenueLine> revenueLineFromJson(const Json& json);

/// Article 53 (reading D9): an engagement's net base where bought-in cost is above the share, else its gross revenue; article 54:
/// net of internal supply; summed over the line. safety_fee.net-base-negative {activity}
Result<Money> baseOf(const RevenueLine& line, const Answering& answering, Working& working);

}
