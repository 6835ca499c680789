// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_kind.h"

#include <span>

namespace plumbline::data_catalogue {

/// Entries out of the list an enterprise has kept so far, and into one: what they say of themselves. Levels are decided one by
/// one.
std::span<const ImportKind> entryImports();

}
