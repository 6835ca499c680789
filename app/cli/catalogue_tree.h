// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/services/data_catalogue/catalogue.h"

namespace plumbline::cli {

/// The catalogue by system and store, each entry under its own, and on each stage what it holds.
void sayTree(const Call& call, const data_catalogue::Catalogue& catalogue);

/// The stages alone, with their sums: entries are listed beside them.
Json systemsJson(const data_catalogue::Catalogue& catalogue);

}
