// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/scan.h"
#include "core/data_catalogue/source.h"
#include "core/values/progress.h"

namespace plumbline::data_catalogue {

/// Looks into every CSV file and every sheet of every xlsx file of a folder and those within it: the first row names the columns.
/// What can't be read is told at its file. Links are not followed.
ScannedSource scanFolder(const SourceAddress& source, const UserRules& rules, const ScanOptions& options, Progress& progress);

}
