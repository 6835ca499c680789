// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/facts.h"
#include "core/services/domain.h"

namespace plumbline::safety_fee {

/// The layout of every table of facts that is typed into a sheet, with the columns of its list first: a block of such a sheet can
/// be pasted back as it stands. Keys are named where a name leads back to that key alone.
/// `dumped`: the facts a report carries; `known`: the same, as the rules see them.
std::vector<FactForm> factForms(const Json& dumped, const Facts& known, const Asked& asked);

}
