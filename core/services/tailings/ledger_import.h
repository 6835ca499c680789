// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_kind.h"

namespace plumbline::tailings {

/// The ledgers as they come in files. Their lines are never dropped: a file that is taken back is struck out.
std::span<const ImportKind> ledgerImports();

}
