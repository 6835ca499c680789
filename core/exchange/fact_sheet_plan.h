// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_plan.h"

namespace plumbline {

/// A table of facts as a sheet in the layout of its form, so that it can be pasted and imported again; to the right of it, and
/// on no printed page, what the form doesn't know, by the table's own names.
PlannedSheet planFactSheet(const QString& name, const FactForm& form, const Json::Array& facts, Language language);

/// Tables that have no form, one below the other on one sheet: for programs to reckon with, and no page of a print but the head.
struct PlainFacts {
    std::string table;
    const Json::Array& facts;
};
PlannedSheet planPlainFacts(const QString& name, const std::vector<PlainFacts>& tables, Language language);

}
