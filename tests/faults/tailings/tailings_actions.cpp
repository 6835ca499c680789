// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fact_rows.h"
#include "core/services/links/tailings_into_safety_fee.h"
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

Result<EnterpriseId> mine(const Session& session)
{
    const ReadScope facts = TRY(session.workspace().read());
    return TRY(enterpriseBy(facts, sampleMine)).id;
}

/// A laboratory's results typed in, one corrected, one struck out.
Result<void> enterResults(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(mine(*session));
    Id point;
    {
        const ReadScope facts = TRY(session->workspace().read());
        point = TRY(readRows(facts, pointTable, enterprise)).front().id;
    }
    const auto result = [&](const char* parameter, const char* written) {
        return RowToSave{{},
            {{"enterprise", enterprise}, {"point", point}, {"sampled_on", QDate(2025, 9, 28)}, {"parameter", parameter},
                {"result", written}, {"unit", "mg/L"}, {"sample_number", "S-0928"}}};
    };
    const std::vector<Id> saved = TRY(saveRows(*session, sampleTable, {result("铅", "0.02"), result("锌", "<0.05")}));
    TRY(stage.saved(*session));
    TRY(saveRow(*session, sampleTable, {saved.front(), {{"result", "0.002"}}}));
    TRY(stage.saved(*session));
    TRY(saveRow(*session, sampleTable, {saved.back(), {{"void_reason", QStringLiteral("样品编号错")}}}));
    return stage.saved(*session);
}

/// A question answered for the enterprise and for a pond, and changed.
Result<void> answerSelfCheck(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(mine(*session));
    Id pond;
    {
        const ReadScope facts = TRY(session->workspace().read());
        pond = TRY(readRows(facts, pondTable, enterprise)).front().id;
    }
    const auto answer = [&](const FactValue& of, const char* word) {
        return RowToSave{{},
            {{"enterprise", enterprise}, {"pond", of}, {"question", "operator.dust"}, {"answer", word},
                {"answered_on", QDate(2025, 9, 28)}, {"evidence", QStringLiteral("巡查照片")}}};
    };
    TRY(saveRow(*session, answerTable, answer(std::nullopt, "yes")));
    TRY(stage.saved(*session));
    const Id ofPond = TRY(saveRow(*session, answerTable, answer(pond, "no")));
    TRY(stage.saved(*session));
    TRY(saveRow(*session, answerTable, {ofPond, {{"answer", "not-applicable"}, {"reason", QStringLiteral("库面已覆土")}}}));
    return stage.saved(*session);
}

/// A day set right, and its tonnes taken over as the basis of the safety fee.
Result<void> takeOver(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const QDate day = sampleDay();
    const EnterpriseId enterprise = TRY(mine(*session));
    DayStart start;
    {
        const ReadScope facts = TRY(session->workspace().read());
        start = TRY(startOfDay(facts, enterprise, day));
    }
    for (DayLine& line : start.entry.lines)
        line.mass.dry = line.mass.dry.value_or(Quantity()) + Quantity::fromUnits(3);
    TRY(saveDay(*session, enterprise, start.entry, day));
    TRY(stage.saved(*session));
    std::vector<TailingsBasis> differing;
    {
        const ReadScope facts = TRY(session->workspace().read());
        differing = TRY(tailingsCrossing(session->asked(facts, {enterprise, {}, day.year(), day, {}}))).differing;
    }
    TRY(takeOverTailings(*session, differing));
    return stage.saved(*session);
}

[[maybe_unused]] const bool areTailingsActionsRegistered = registerActions({
    {"tailings.day", sample, bookCorrectAndStrike},
    {"tailings.results", sample, enterResults},
    {"tailings.self_check", sample, answerSelfCheck},
    {"tailings.into_safety_fee", sample, takeOver},
});

}

}
