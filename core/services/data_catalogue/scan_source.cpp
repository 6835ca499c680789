// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/scan_source.h"

#include "core/services/data_catalogue/scan_folder.h"
#include "core/store/data_catalogue/sql_scan.h"

namespace plumbline::data_catalogue {

ScannedSource scanSource(const SourceAddress& source, const UserRules& rules, const ScanOptions& options, Progress& progress)
{
    return source.kind == SourceKind::Folder ? scanFolder(source, rules, options, progress)
                                             : scanSql(source, rules, options, progress);
}

Result<ScanOutcome> scanInto(
    Session& session, const Scope& asked, const SourceAddress& source, const ScanOptions& options, Progress& progress)
{
    const Actor by = TRY(session.acting(Right::Record));
    UserRules rules = TRY(UserRules::of({}));
    {
        const ReadScope facts = TRY(session.workspace().read());
        rules = TRY(UserRules::of(TRY(readUserRules(facts, asked.enterprise))));
    }
    ScanOutcome outcome;
    outcome.scanned = scanSource(source, rules, options, progress);
    if (outcome.scanned.problem && outcome.scanned.tables.empty())
        return *outcome.scanned.problem;
    if (outcome.scanned.problem && outcome.scanned.problem->code == std::string_view("task.cancelled"))
        return *outcome.scanned.problem;
    WriteScope scope = TRY(session.workspace().write());
    outcome.kept = TRY(keepScan(scope, asked.enterprise, outcome.scanned, asked.today, options.isNameOnly));
    TRY(scope.commit({"data_catalogue.scan", by}));
    return outcome;
}

}
