// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/scan_source.h"

#include "core/services/data_catalogue/scan_folder.h"
#include "core/store/data_catalogue/sql_scan.h"

#include <QDir>
#include <QFileInfo>

namespace plumbline::data_catalogue {

namespace {

/// A file that lies beside the workspace or below it is named from there: both may move together. Others are as they were given.
struct PlacedSource {
    SourceAddress address;
    QString shown;
};
PlacedSource placed(SourceAddress source, const QString& workspaceFile)
{
    if (source.kind != SourceKind::Sqlite && source.kind != SourceKind::Folder)
        return {source, source.shown()};
    const QDir beside = QFileInfo(workspaceFile).absoluteDir();
    if (!QFileInfo::exists(source.place) && QFileInfo::exists(beside.filePath(source.place)))
        source.place = beside.filePath(source.place);
    const QString below = beside.relativeFilePath(QFileInfo(source.place).absoluteFilePath());
    const bool isBelow = !below.startsWith(QLatin1String("..")) && QDir::isRelativePath(below) && below != QLatin1String(".");
    return {source, isBelow ? below : source.shown()};
}

}

ScannedSource scanSource(const SourceAddress& source, const UserRules& rules, const ScanOptions& options, Progress& progress)
{
    ScannedSource scanned = source.kind == SourceKind::Folder ? scanFolder(source, rules, options, progress)
                                                              : scanSql(source, rules, options, progress);
    for (ScannedTable& table : scanned.tables)
        makeNamesVisible(table);
    return scanned;
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
    const PlacedSource at = placed(source, session.workspace().path());
    outcome.scanned = scanSource(at.address, rules, options, progress);
    outcome.scanned.shown = visibleName(at.shown);
    if (outcome.scanned.problem && outcome.scanned.tables.empty())
        return *outcome.scanned.problem;
    if (outcome.scanned.problem && outcome.scanned.problem->code == std::string_view("task.cancelled"))
        return *outcome.scanned.problem;
    for (ScannedTable& table : outcome.scanned.tables) {
        if (saysSecret(table))
            table.problem = Problem{"data_catalogue.secret-refused"}.with("entry", table.fullName());
    }
    WriteScope scope = TRY(session.workspace().write());
    outcome.kept = TRY(keepScan(scope, asked.enterprise, outcome.scanned, asked.today, options.isNameOnly));
    TRY(scope.commit({"data_catalogue.scan", by}));
    return outcome;
}

}
