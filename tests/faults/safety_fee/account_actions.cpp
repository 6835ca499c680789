// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/accounting.h"
#include "core/services/safety_fee/books.h"
#include "core/services/sample.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "tests/faults/action.h"

namespace plumbline::tests {

namespace {

using namespace plumbline::safety_fee;

Result<EnterpriseId> bookkeeper(const Session& session)
{
    const ReadScope scope = TRY(session.workspace().read());
    return TRY(enterpriseBy(scope, sampleMachinery)).id;
}

Result<void> chooseATreatment(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(bookkeeper(*session));
    for (const Overspent overspent : {Overspent::Cost, Overspent::Debit}) {
        TRY(setTreatment(*session, enterprise, VoucherTemplate::SpecialReserve, overspent));
        TRY(stage.saved(*session));
    }
    return {};
}

Result<void> makeTheSlips(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    TRY(makeSlips(*session, TRY(bookkeeper(*session)), 2025));
    return stage.saved(*session);
}

[[maybe_unused]] const bool areRegistered = registerActions({
    {"safety_fee.accounting.save", sample, chooseATreatment},
    {"safety_fee.slip.make", sample, makeTheSlips},
});

}

}
