// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fact_rows.h"
#include "core/services/sample.h"
#include "core/services/tailings/ledger.h"
#include "core/store/tailings/tables.h"
#include "tests/faults/action.h"

namespace plumbline::tests {

namespace {

using namespace plumbline::tailings;

/// The next day of the sample's mine, booked, corrected, and a line of it struck out.
Result<void> bookCorrectAndStrike(Stage& stage)
{
    const QDate day(2025, 10, 1);
    const std::shared_ptr<Session> session = TRY(stage.open());
    EnterpriseId enterprise;
    DayStart start;
    {
        const ReadScope facts = TRY(session->workspace().read());
        enterprise = TRY(enterpriseBy(facts, sampleMine)).id;
        start = TRY(startOfDay(facts, enterprise, day));
    }
    TRY(saveDay(*session, enterprise, start.entry, day));
    TRY(stage.saved(*session));
    {
        const ReadScope facts = TRY(session->workspace().read());
        start = TRY(startOfDay(facts, enterprise, day));
    }
    start.entry.lines.front().mass.dry = Quantity::fromUnits(720);
    TRY(saveDay(*session, enterprise, start.entry, day));
    TRY(stage.saved(*session));
    TRY(saveRow(*session, movementTable, {start.entry.lines.back().id, {{"void_reason", QStringLiteral("重复")}}},
        QStringLiteral("重复")));
    return stage.saved(*session);
}

[[maybe_unused]] const bool areTailingsActionsRegistered = registerActions({
    {"tailings.day", sample, bookCorrectAndStrike},
});

}

}
