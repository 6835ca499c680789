// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

namespace plumbline {

/// A new workspace from a dump (`plumbline.dump/1`), in one record that names the file. Nothing is left behind where that fails.
/// person.none where the dump holds nobody to act; and what reading and storing say.
Result<void> loadWorkspace(const House& house, const QString& path, const std::string& dumped, const QString& source);

}
