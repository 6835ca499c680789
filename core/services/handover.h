// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/handover_paper.h"
#include "core/services/domain.h"

namespace plumbline {

/// What a domain's paper of handover says beside its own: how it stands, who is here, and the journal's head.
Result<HandoverState> readHandoverState(const Asked& asked, Standing standing);

}
