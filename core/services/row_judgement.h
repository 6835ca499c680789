// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_rows.h"
#include "core/services/session.h"

namespace plumbline {

/// Whether rows of a table wait, and are judged, before they count.
bool isOfDrafts(const FactTable& table);

/// What the rules would say of a draft as it is typed: tried in the workspace, and taken out of it again.
Result<std::vector<Finding>> judgeUnsaved(Session& session, const FactSheet& sheet, RowToSave row, const Scope& scope);

}
