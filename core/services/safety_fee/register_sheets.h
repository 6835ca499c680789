// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_sheet.h"

namespace plumbline::safety_fee {

/// Orders of authorities, what is kept of a subcontractor, 维简费, the group.
SheetGroup registerSheets();

}
