// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_sheet.h"

namespace plumbline::data_catalogue {

/// What the rule has an enterprise keep a record of: who is responsible, each act on important and core data, risks, incidents,
/// assessments, visits; and the rules of its own by which data is recognised and levels are raised.
std::span<const SheetGroup> sheetGroups();

}
