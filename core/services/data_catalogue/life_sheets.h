// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_sheet.h"

namespace plumbline::data_catalogue {

/// The registers of articles 14 to 25: what is done with the data from its collection to its end, and what is logged of it.
SheetGroup lifeSheets();

}
