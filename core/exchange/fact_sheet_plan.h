// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_plan.h"

namespace plumbline {

/// A table of facts as a sheet: in the layout of its form, where it has one, so that it can be pasted and imported again; then
/// what the form doesn't know, by the table's own names.
PlannedSheet planFactSheet(const QString& name, const FactForm* form, const Json::Array& facts, Language language);

}
