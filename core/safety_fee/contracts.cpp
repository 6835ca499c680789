// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/contracts.h"

#include "core/safety_fee/answering.h"
#include "core/safety_fee/working.h"

namespace plumbline::safety_fee {

namespace {

const Share* shareOf(const RulePack& pack, const std::string& standard)
{
    const Standard* const found = pack.standard(standard);
    return found ? std::get_if<Share>(&found->measure) : nullptr;
}

// Article 17 (3): a contract tendered and signed before keeps its older rate.
Result<ContractRate> olderRate(const std::vector<const RulePack*>& overlays, const Standard& standard, const Contract& contract)
{
    for (const RulePack* const overlay : overlays) {
        if (overlay->kind != olderContractKind || !overlay->isInForceOn(*contract.signedOn))
            continue;
        if (const Share* const share = shareOf(*overlay, standard.id))
            return ContractRate{share->rate, overlay->standard(standard.id)->citation, overlay, true};
    }
    return Problem{"safety_fee.older-rate-unknown"}
        .with("project", contract.project)
        .with("signed-on", argument(formatDate(*contract.signedOn)))
        .citing(Citation{standard.citation.pack, standard.citation.article, 3});
}

Result<bool> isOlder(const RulePack& pack, const Standard& standard, const Contract& contract)
{
    if (!standard.isOlderContractsByUserPack || !contract.isTenderedBefore)
        return false;
    if (!contract.signedOn)
        return Problem{"safety_fee.signing-day-unknown"}.with("project", contract.project);
    return *contract.signedOn < TRY(TRY(pack.parameter("contract.cutoff"))->date());
}

}

// Article 18: half of the fee within a month of the start.裁量: D3 and D20, the same-numbered day of the next month is the last.
Result<Advance> advance(const RulePack& pack, Payer payer, QDate startedOn, Money fee, const std::vector<Payment>& payments)
{
    const bool isOwner = payer == Payer::Owner;
    const std::string_view name = isOwner ? "safety_fee.advance-payment" : "safety_fee.subcontract-payment";
    const Deadline* const deadline = pack.deadline(name);
    if (!deadline || deadline->unit != "months")
        return Problem{"rules.no-such-deadline"}.with("deadline", argument(name)).with("pack", argument(pack.id));
    const Rate share = TRY(TRY(pack.parameter(isOwner ? "advance.minimum-share" : "subcontract.minimum-share"))->rate());

    Advance result{monthsAfter(startedOn, deadline->amount), TRY(ExactAmount::product(fee, share).rounded(Rounding::HalfUp)), {}};
    Sum paid;
    for (const Payment& payment : payments) {
        if (payment.on <= result.dueOn)
            paid += payment.amount;
    }
    result.paid = TRY(paid.total());
    return result;
}

Result<ContractRate> contractRate(
    const RulePack& pack, const std::vector<const RulePack*>& overlays, const Standard& standard, const Contract& contract)
{
    if (TRY(isOlder(pack, standard, contract)))
        return olderRate(overlays, standard, contract);
    const Share* const national = std::get_if<Share>(&standard.measure);
    if (!national)
        return Problem{"accrue.wrong-basis"}
            .with("activity", argument(standard.id))
            .with("expected", argument(basisKey(standard.basis)));
    ContractRate rate{national->rate, standard.citation, &pack};
    for (const RulePack* const overlay : overlays) {
        const Share* const share = overlay->kind == provincialKind ? shareOf(*overlay, standard.id) : nullptr;
        if (share && share->rate > rate.rate)
            rate = {share->rate, overlay->standard(standard.id)->citation, overlay};
    }
    return rate;
}

Result<Money> statutoryFee(
    const RulePack& pack, const std::vector<const RulePack*>& overlays, const Standard& standard, const Contract& contract)
{
    const ContractRate rate = TRY(contractRate(pack, overlays, standard, contract));
    return ExactAmount::product(contract.cost, rate.rate).rounded(Rounding::HalfUp);
}

// Articles 17 (2) and 40: a bid names the fee on its own line, and competing must not shrink it; for nuclear works it stands
// outside the bid.
Result<TenderSheet> tenderSheet(const RulePack& pack, const Tender& tender)
{
    TenderSheet sheet;
    Sum statutory;
    for (const TenderWork& work : tender.works) {
        const Standard* const standard = pack.standard(work.standard);
        const Share* const share = shareOf(pack, work.standard);
        if (!share)
            return Problem{"safety_fee.unknown-standard"}
                .with("activity", tender.project)
                .with("standard", argument(work.standard));
        const Money fee = TRY(ExactAmount::product(work.cost, share->rate).rounded(Rounding::HalfUp));
        sheet.lines.push_back({work.standard, work.cost, share->rate, fee, standard->citation});
        statutory += fee;
    }
    sheet.statutory = TRY(statutory.total());
    sheet.isBelow = tender.bidFee < sheet.statutory;
    return sheet;
}

}
