// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline {

/// The layout of every table of facts that is typed into one of the sheets, with the columns of its list first: a block of such a
/// sheet can be pasted back as it stands. Keys are named where a name leads back to that key alone.
/// `dumped`: the facts a report carries; `lists`: null where the sheets ask for none.
std::vector<FactForm> factForms(
    std::span<const SheetGroup> groups, const Json& dumped, const ChoiceLists* lists, const ReportWords& words);

}
