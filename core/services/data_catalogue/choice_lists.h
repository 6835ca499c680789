// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::data_catalogue {

/// The pack's lists as it stands on the day, and "kinds": what the recognisers know, the enterprise's own among them. Null where
/// no rule is in force.
Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked& asked);

}
