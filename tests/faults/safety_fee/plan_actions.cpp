// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/edit_history.h"
#include "core/services/safety_fee/plan.h"
#include "core/services/sample.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/tables.h"
#include "tests/faults/action.h"

namespace plumbline::tests {

namespace {

using namespace plumbline::safety_fee;

/// The sample's plan that is in this state.
Result<Plan> planIn(const Session& session, const EnterpriseId& enterprise, PlanState state)
{
    for (Plan& plan : TRY(readPlans(TRY(session.workspace().read()), enterprise))) {
        if (plan.state() == state)
            return std::move(plan);
    }
    return Problem{"plan.none"};
}

Result<EnterpriseId> machinery(const Session& session)
{
    return TRY(enterpriseBy(TRY(session.workspace().read()), sampleMachinery)).id;
}

Result<void> saveAPlan(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const Plan plan = TRY(planIn(*session, TRY(machinery(*session)), PlanState::Draft));
    for (int round = 1; round <= 3; ++round) {
        PlanEdit edit;
        edit.uses = plan.uses;
        for (PlannedUse& use : edit.uses)
            use.use.amount = Money::fromFen(use.use.amount.fen() + round);
        TRY(savePlan(*session, plan.id, edit));
        TRY(stage.saved(*session));
    }
    return {};
}

Result<void> approveAPlan(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    const Plan plan = TRY(planIn(*session, enterprise, PlanState::Draft));
    for (const PlanMove move : {PlanMove::Submitted, PlanMove::Approved}) {
        TRY(movePlan(*session, enterprise, plan.id, {{}, move, QDate(2025, 12, 20), QStringLiteral("董事会"), {}}));
        TRY(stage.saved(*session));
    }
    return {};
}

Result<void> reviseAPlan(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    TRY(revisePlan(*session, TRY(machinery(*session)), 2025, QStringLiteral("收入经审计调整")));
    return stage.saved(*session);
}

/// A use booked, taken back and done again.
Result<void> undoAndRedo(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const FactValues use{{"enterprise", TRY(machinery(*session))}, {"month", Month(2025, 9)}, {"category", "machinery.1"},
        {"amount_fen", Money::fromFen(123'45)}, {"state", "planned"}, {"need", "ordinary"},
        {"has_voucher", FactValue::flag(true)}};
    EditHistory history;
    TRY(history.save(*session, useTable, {{{}, use}}));
    TRY(stage.saved(*session));
    TRY(history.undo(*session, QStringLiteral("记错")));
    TRY(stage.saved(*session));
    TRY(history.redo(*session, QStringLiteral("没记错")));
    return stage.saved(*session);
}

[[maybe_unused]] const bool areRegistered = registerActions({
    {"safety_fee.plan.save", sample, saveAPlan},
    {"safety_fee.plan.approve", sample, approveAPlan},
    {"safety_fee.plan.revise", sample, reviseAPlan},
    {"safety_fee.use.undo", sample, undoAndRedo},
});

}

}
