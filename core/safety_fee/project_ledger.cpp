// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/project_ledger.h"

#include "core/safety_fee/answering.h"
#include "core/safety_fee/contracts.h"
#include "core/safety_fee/uses.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// 裁量: D20, the agreed fee counts where it is higher.
std::optional<Money> feeOf(const Activity& activity, const Answering& answering)
{
    const Contract& contract = *activity.contract;
    if (activity.standards.empty())
        return contract.agreedFee;
    const Result<const Standard*> standard = answering.standard(activity.name.toStdString(), activity.standards.front());
    if (!standard)
        return contract.agreedFee;
    const Result<Money> statutory = statutoryFee(answering.pack(), answering.overlays(), **standard, contract);
    if (!statutory)
        return contract.agreedFee;
    return std::max(*statutory, contract.agreedFee.value_or(Money()));
}

/// What is booked of a contract; what was merely recorded counts where nothing is.
class Booked {
public:
    Booked(const Facts& facts, const Id& activity, QDate asOf)
    {
        for (const Movement& movement : facts.movements) {
            if (movement.activity != activity || movement.month > Month::of(asOf))
                continue;
            if (movement.kind == MovementKind::Received)
                received += movement.amount;
            else if (movement.kind == MovementKind::ReturnedToOwner) {
                returned -= movement.amount;
                isReturnBooked = true;
                hasReceipt = hasReceipt && movement.hasProof;
            }
        }
        for (const Use& use : facts.uses) {
            if (use.activity == activity && use.state == UseState::Incurred && use.month <= Month::of(asOf) && isCounted(use))
                (use.isPassedOn ? passedOn : used) += use.amount;
        }
    }

    Sum received;
    Sum used;
    Sum passedOn;
    Sum returned;
    bool isReturnBooked = false;
    bool hasReceipt = true;
};

}

// Article 18.
Result<std::vector<ProjectLedger>> projectLedgers(const Facts& facts, const RuleBook& rules, QDate asOf)
{
    const Answering answering = TRY(Answering::on(rules, asOf));
    std::vector<ProjectLedger> ledgers;
    for (const Activity& activity : facts.activities) {
        if (!activity.contract)
            continue;
        const Contract& contract = *activity.contract;
        Booked booked(facts, activity.id, asOf);
        if (TRY(booked.received.total()).isZero()) {
            for (const Payment& payment : contract.payments)
                booked.received += payment.on <= asOf ? payment.amount : Money();
        }
        ProjectLedger ledger{activity.id, contract.project, contract.owner, contract.isSubcontract, feeOf(activity, answering),
            TRY(booked.received.total()), TRY(booked.used.total()), TRY(booked.passedOn.total()), {}, {},
            contract.settledOn && *contract.settledOn <= asOf ? contract.settledOn : std::nullopt, false};
        ledger.returned = booked.isReturnBooked ? TRY(booked.returned.total()) : contract.returned.value_or(Money());
        ledger.hasReceipt = booked.isReturnBooked ? booked.hasReceipt : !contract.returnReceipt.isEmpty();
        Sum left(ledger.received);
        ((left -= ledger.used) -= ledger.passedOn) -= ledger.returned;
        ledger.left = TRY(left.total());
        ledgers.push_back(std::move(ledger));
    }
    return ledgers;
}

}
