// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/books.h"
#include "core/services/sample.h"
#include "tests/faults/action.h"

namespace plumbline::tests {

namespace {

using namespace plumbline::safety_fee;

Result<EnterpriseId> machinery(const Session& session)
{
    const ReadScope scope = TRY(session.workspace().read());
    return TRY(enterpriseBy(scope, sampleMachinery)).id;
}

Result<std::vector<Id>> draftsOf(const Session& session, const EnterpriseId& enterprise)
{
    const ReadScope scope = TRY(session.workspace().read());
    std::vector<Id> ids;
    for (const EntryDraft& draft : TRY(readEntryDrafts(scope, TRY(booksOf(scope, enterprise)).id)))
        ids.push_back(draft.entry.id);
    return ids;
}

Result<void> postMonth(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    for (const int month : {10, 11}) {
        TRY(postMonths(*session, {enterprise, {}, 2025, QDate(2025, 12, 31), {}}, Month(2025, month)));
        TRY(stage.saved(*session));
    }
    return {};
}

Result<void> postAndTakeBack(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    const std::vector<Id> posted = TRY(postDrafts(*session, enterprise, TRY(draftsOf(*session, enterprise))));
    TRY(stage.saved(*session));
    TRY(takeBack(*session, enterprise, posted.front(), QDate(2025, 9, 30), QStringLiteral("记错")));
    return stage.saved(*session);
}

Result<void> closeAndReopen(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    TRY(closeMonths(*session, {enterprise, {}, 2025, QDate(2025, 9, 30), {}}, Month(2025, 8)));
    TRY(stage.saved(*session));
    TRY(reopen(*session, enterprise, Month(2025, 8), QStringLiteral("漏记")));
    return stage.saved(*session);
}

[[maybe_unused]] const bool areRegistered = registerActions({
    {"safety_fee.month.post", sample, postMonth},
    {"safety_fee.entry.post", sample, postAndTakeBack},
    {"safety_fee.month.close", sample, closeAndReopen},
});

}

}
