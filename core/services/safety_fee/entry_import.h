// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_kind.h"

namespace plumbline::safety_fee {

/// What comes into the books from a file is posted at once: it gets its number and month, a voucher without a line the next free
/// one, and everything that a draft is asked before it is posted is asked of each row.
const ImportKind& expenditureImport();

}
