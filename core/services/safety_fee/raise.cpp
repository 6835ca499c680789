// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/raise.h"

#include "core/safety_fee/year_end.h"
#include "core/store/safety_fee/register_store.h"
#include "core/store/safety_fee/safety_fee_store.h"

#include <algorithm>

namespace plumbline::safety_fee {

Result<RaiseStanding> raiseStanding(const Asked& asked)
{
    const Facts facts = TRY(readFacts(asked.facts, asked.scope.enterprise, BookEntries::Summed));
    const int year = asked.scope.year;
    RaiseStanding standing{TRY(permittedRaise(asked.rules, facts, year)), {}, facts.raiseIn(year)};
    for (const RaiseDecision& one : facts.raises) {
        if (one.fromYear <= year && (!one.untilYear || *one.untilYear >= year))
            standing.running = one;
    }
    return standing;
}

Result<RaiseDecision> adoptRaise(Session& session, const Scope& asked, const QString& decidedBy, const QString& reason)
{
    if (decidedBy.trimmed().isEmpty())
        return Problem{"safety_fee.decider-missing"};
    const Actor by = TRY(session.acting(Right::Approve));
    WriteScope scope = TRY(session.workspace().write());
    const Facts facts = TRY(readFacts(scope, asked.enterprise, BookEntries::Summed));
    const QString year = QString::number(asked.year);
    if (facts.raiseIn(asked.year))
        return Problem{"safety_fee.raise-running"}.with("year", year);
    const std::optional<Money> permitted = TRY(permittedRaise(session.rules(), facts, asked.year));
    if (!permitted)
        return Problem{"safety_fee.raise-without-supplements"}.with("year", year);
    RaiseDecision decision;
    decision.fromYear = asked.year;
    decision.amount = *permitted;
    decision.decidedBy = decidedBy.trimmed();
    decision.decidedOn = asked.today;
    decision.reason = reason.trimmed();
    decision.id = TRY(save(scope, asked.enterprise, decision));
    TRY(scope.commit({"safety_fee.raise.adopt", by, decision.reason}));
    return decision;
}

Result<RaiseDecision> endRaise(Session& session, const Scope& asked, const QString& endedBy)
{
    if (endedBy.trimmed().isEmpty())
        return Problem{"safety_fee.decider-missing"};
    const Actor by = TRY(session.acting(Right::Approve));
    WriteScope scope = TRY(session.workspace().write());
    const Facts facts = TRY(readFacts(scope, asked.enterprise, BookEntries::Summed));
    const auto running = std::find_if(facts.raises.begin(), facts.raises.end(),
        [&](const RaiseDecision& one) { return one.fromYear <= asked.year && !one.untilYear; });
    if (running == facts.raises.end())
        return Problem{"safety_fee.raise-not-running"}.with("year", QString::number(asked.year));
    RaiseDecision decision = *running;
    decision.untilYear = asked.year;
    decision.endedBy = endedBy.trimmed();
    decision.endedOn = asked.today;
    TRY(save(scope, asked.enterprise, decision));
    TRY(scope.commit({"safety_fee.raise.end", by}));
    return decision;
}

}
