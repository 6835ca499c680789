// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_packs.h"

#include "core/values/digest.h"

#include <algorithm>
#include <set>

namespace plumbline {

Result<std::vector<PackReference>> packsNamed(const ReadScope& scope)
{
    std::vector<PackReference> named;
    for (const FactTable& table : scope.tables().all()) {
        const bool hasReceipts = std::any_of(table.columns.begin(), table.columns.end(),
            [](const FactColumn& column) { return std::string_view(column.name) == "receipt"; });
        if (!hasReceipts)
            continue;
        // A receipt that is none was told of as a changed row.
        Statement rows = TRY(
            scope.prepare("SELECT DISTINCT json_extract(p.value, '$.id') AS pack, json_extract(p.value, '$.sha256') AS hash FROM "
                + sqlName(table.name)
                + " t, json_each(CASE WHEN json_valid(t.receipt) THEN t.receipt ELSE '{}' END, '$.packs') p "
                  "WHERE t.receipt IS NOT NULL AND typeof(pack) = 'text' AND typeof(hash) = 'text'"));
        while (TRY(rows.step()))
            named.push_back({TRY(rows.text(0)), TRY(rows.text(1))});
    }
    return named;
}

Result<std::vector<Problem>> checkPacks(const ReadScope& scope, std::vector<PackReference> imported)
{
    std::vector<Problem> problems;
    const auto tell = [&](std::string_view code, const std::string& id) {
        problems.push_back(Problem{code}.with("pack", QString::fromStdString(id)));
    };
    std::set<std::string> present;
    Statement rows = TRY(scope.prepare("SELECT sha256, id, bytes FROM pack ORDER BY sha256"));
    while (TRY(rows.step())) {
        present.insert(TRY(rows.text(0)));
        if (sha256Hex(TRY(rows.blob(2))) != TRY(rows.text(0)))
            tell("journal.pack-altered", TRY(rows.text(1)));
    }
    for (PackReference& reference : TRY(packsNamed(scope)))
        imported.push_back(std::move(reference));
    std::set<std::string> missing;
    for (const PackReference& reference : imported) {
        if (!present.contains(reference.sha256) && missing.insert(reference.sha256).second)
            tell("journal.pack-missing", reference.id);
    }
    return problems;
}

Result<void> keepPacks(WriteScope& scope, const RuleBook& rules, std::span<const PackReference> packs)
{
    for (const PackReference& reference : packs) {
        const RulePack* const pack = TRY(rules.exactly(reference.id, reference.sha256));
        Statement insert =
            TRY(scope.prepare("INSERT INTO pack(sha256, kind, id, bytes) VALUES(?, 'receipt', ?, ?) ON CONFLICT DO NOTHING"));
        insert.bind(1, pack->sha256).bind(2, pack->id).bindBlob(3, pack->bytes);
        TRY(insert.run());
    }
    return {};
}

}
