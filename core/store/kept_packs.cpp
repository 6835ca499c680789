// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_packs.h"

namespace plumbline {

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
