// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/choice_book.h"
#include "ui/shared/record_model.h"

#include <memory>

namespace plumbline {

/// A sheet's columns as a list shows them; amounts sort and add up in fen.
std::vector<Column<FactRow>> factColumns(const FactSheet& sheet, const std::shared_ptr<const ChoiceBook>& book);

}
