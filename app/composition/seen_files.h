// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/seen_file.h"

namespace plumbline {

/// This computer's memory of the replicas it had open, among the program's settings.
std::optional<SeenFile> seenFile(const Id& replica);
void rememberFile(const SeenFile& file);

}
