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

/// What is typed into a sheet and stands in another table, once it is booked.
struct BookedSheet {
    const FactSheet& sheet;
    const FactTable& table;
    const char* title; ///< translated in the sheet's context, as the words are
    const char* column; ///< that has keys there which nobody types
    std::span<const ChoiceWord> words; ///< these
};
/// The sheet's layout for that table; none where there are no rows of it.
std::optional<FactForm> bookedForm(
    const BookedSheet& booked, const Json& dumped, const ChoiceLists* lists, const ReportWords& words);

}
