// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_scope.h"

#include <vector>

namespace plumbline {

/// What differs between the file's schema and the declared tables of facts: schema.table-missing, schema.column-missing,
/// schema.column-undeclared, schema.column-type, schema.reference, schema.table-undeclared. Empty where they agree.
Result<std::vector<Problem>> checkSchema(const ReadScope& scope);

}
