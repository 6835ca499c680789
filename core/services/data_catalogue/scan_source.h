// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/scan.h"
#include "core/data_catalogue/source.h"
#include "core/services/session.h"
#include "core/store/data_catalogue/data_catalogue_store.h"
#include "core/values/progress.h"

namespace plumbline::data_catalogue {

/// Looks into one source: a database, or a folder of sheets. Never fails as a whole: what stood in the way is in the answer.
ScannedSource scanSource(const SourceAddress& source, const UserRules& rules, const ScanOptions& options, Progress& progress);

/// A look with the recognisers of the enterprise, kept in its catalogue: entries made or brought up to date, evidence, and the
/// scan itself, in one record. A look that was stopped, or that saw nothing for a problem, is told and changes no entry.
struct ScanOutcome {
    ScannedSource scanned;
    KeptScan kept;
};
Result<ScanOutcome> scanInto(
    Session& session, const Scope& scope, const SourceAddress& source, const ScanOptions& options, Progress& progress);

}
