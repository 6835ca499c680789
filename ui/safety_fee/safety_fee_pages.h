// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"

#include <memory>

namespace plumbline::safety_fee {

/// The safety fee's face: accrual, facts, scope, tenders, findings, and its cards on the overview.
std::unique_ptr<DomainPages> pages();

}
