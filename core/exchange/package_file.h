// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/package.h"

namespace plumbline {

/// A package as a file, `.plumbpack`: a zip of its parts with the seal's trailer (form: the help, "formats"). Equal packages give
/// equal bytes. archive.not-written
Result<std::string> packageFile(const journal::Package& package);
/// Reads such a file, nothing of which is trusted: its trailer first, then the names and sizes of its parts, then package.json.
/// package.altered, package.cut-short, package.not-a-package, package.unknown-part {name}, package.too-large, package.newer,
/// package.malformed {part}, and what Archive says.
Result<journal::Package> readPackageFile(std::string_view bytes);
/// Whether a file could be one, by its first part.
bool isPackageFile(std::string_view bytes);

}
