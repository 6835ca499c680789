// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/load_workspace.h"

#include "core/store/dump.h"
#include "core/store/kept_packs.h"

namespace plumbline {

namespace {

/// A dump carries no packs: those its receipts name and the program has are kept again, any other is told of by verification.
Result<void> keepKnownPacks(WriteScope& scope, const RuleBook& rules)
{
    std::vector<PackReference> named = TRY(packsNamed(scope));
    std::erase_if(named, [&](const PackReference& pack) { return !rules.exactly(pack.id, pack.sha256); });
    return keepPacks(scope, rules, named);
}

Result<void> fill(Workspace& workspace, const RuleBook& rules, const std::string& dumped, const QString& source)
{
    WriteScope scope = TRY(workspace.write());
    TRY(load(scope, TRY(Json::read(dumped)), dumped));
    TRY(keepKnownPacks(scope, rules));
    Statement person = TRY(scope.prepare("SELECT id, name FROM person ORDER BY id LIMIT 1"));
    if (!TRY(person.step()))
        return Problem{"person.none"};
    Change change{"load", {TRY(person.idOf<PersonId>(0)), TRY(person.string(1))}};
    change.source = journal::Source{source.toStdString(), sha256(dumped), 0};
    TRY(scope.commit(change));
    return {};
}

}

Result<void> loadWorkspace(const House& house, const QString& path, const std::string& dumped, const QString& source)
{
    const auto fillLoaded = [&](Workspace& workspace) -> Result<void> {
        const Result<void> filled = fill(workspace, house.shippedRules, dumped, source);
        if (filled)
            return {};
        Problem problem = filled.problem();
        if (problem.where.file.isEmpty())
            problem.where.file = source;
        return problem;
    };
    return TRY(Workspace::create(path, {house.tables(), {}}, fillLoaded))->close();
}

}
