// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/entry_rules.h"

#include "core/safety_fee/balance_exit.h"
#include "core/safety_fee/finding_maker.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// One entry before the rule; each article its own function.
struct EntryCheck {
    const RulePack& pack;
    const Facts& facts;
    const Documents& documents;
    const Entry& entry;

    Problem refused(std::string_view code, const Citation& citation) const { return Problem{code}.citing(citation); }

    std::vector<std::string> standards() const
    {
        std::vector<std::string> all;
        for (const Activity& activity : facts.activities) {
            if (!entry.activity || activity.id == *entry.activity)
                all.insert(all.end(), activity.standards.begin(), activity.standards.end());
        }
        return all;
    }

    bool isExitRecorded() const
    {
        return std::any_of(documents.balanceEvents.begin(), documents.balanceEvents.end(), [&](const BalanceEvent& event) {
            return event.kind == BalanceEventKind::Exit && event.on <= entry.bookedOn
                && (!event.activity || event.activity == entry.activity);
        });
    }

    // Articles 58, 59: the balance goes to profit once a business has ended, but of mines and hazardous goods to a keeper.
    Result<void> checkRelease() const
    {
        if (entry.disposal == Disposal::Succession)
            return refused("safety_fee.succession-in-one", {pack.id, 58});
        const ExitRule rule = TRY(exitRule(pack, standards(), false));
        if (!isExitRecorded())
            return refused("safety_fee.exit-not-recorded", rule.citation);
        const bool isFree = rule.keeper.empty();
        if (entry.disposal != Disposal::Keeper)
            return isFree ? Result<void>()
                          : refused("safety_fee.balance-keeps-purpose", rule.citation).with("purpose", argument(rule.use));
        if (isFree)
            return refused("safety_fee.keeper-not-needed", rule.citation);
        if (entry.purpose != rule.use)
            return refused("safety_fee.purpose-missing", rule.citation).with("purpose", argument(rule.use));
        if (entry.counterparty.trimmed().isEmpty())
            return refused("safety_fee.keeper-missing", rule.citation);
        return {};
    }

    // Article 60: nobody but the headquarters of article 55 collects the fund, unless a law says so.
    Result<void> checkPooling() const
    {
        const bool isMember =
            std::any_of(documents.groupMembers.begin(), documents.groupMembers.end(), [&](const GroupMember& one) {
                return one.member == facts.enterprise && one.isIn(entry.month()) && mayPool(one)
                    && (!entry.counterpart || entry.counterpart == one.headquarters);
            });
        const bool isByLaw =
            std::any_of(documents.balanceEvents.begin(), documents.balanceEvents.end(), [&](const BalanceEvent& event) {
                return event.kind == BalanceEventKind::Centralised && event.isAllowedByLaw && event.on <= entry.bookedOn;
            });
        if (isMember || isByLaw)
            return {};
        return refused("safety_fee.pooling-forbidden", {pack.id, 60}).with("by", entry.counterparty);
    }

    // Article 55 (1): only the headquarters receive what subsidiaries hand over.
    Result<void> checkHeadquarters() const
    {
        const bool isHeadquarters =
            std::any_of(documents.groupMembers.begin(), documents.groupMembers.end(), [&](const GroupMember& one) {
                return one.headquarters == facts.enterprise && one.isIn(entry.month()) && mayPool(one)
                    && (!entry.counterpart || entry.counterpart == one.member);
            });
        return isHeadquarters ? Result<void>() : refused("safety_fee.not-headquarters", {pack.id, 55, 1});
    }

    // Article 57: what 维简费 paid for isn't paid from this fee too.
    Result<void> checkReproduction() const
    {
        const bool isTwice = std::any_of(documents.reproduction.begin(), documents.reproduction.end(),
            [&](const ReproductionEntry& other) { return likeness(entry, other) == Likeness::SameExpenditure; });
        return isTwice ? refused("safety_fee.booked-as-reproduction", {pack.id, 57}) : Result<void>();
    }

    const Contract* contract() const
    {
        const Activity* const activity = entry.activity ? facts.activity(*entry.activity) : nullptr;
        return activity && activity->contract ? &*activity->contract : nullptr;
    }

    // Article 18 (2): who accrues nothing itself receives the fee of its part.
    Result<void> checkReceived() const
    {
        if (entry.disposal == Disposal::Succession)
            return refused("safety_fee.succession-in-one", {pack.id, 58});
        const Contract* const project = contract();
        return project && project->isSubcontract ? Result<void>()
                                                 : refused("safety_fee.received-by-subcontractor-only", {pack.id, 18, 2});
    }

    // Article 18 (3): what goes back is a project's.
    Result<void> checkReturn() const
    {
        return contract() ? Result<void>() : refused("safety_fee.return-without-contract", {pack.id, 18, 3});
    }
};

}

bool mayPool(const GroupMember& member)
{
    return member.isFirstLevel && member.bearsResponsibility && member.holding != Holding::Other;
}

Result<void> checkEntry(const RulePack& pack, const Facts& facts, const Documents& documents, const Entry& entry)
{
    const EntryCheck check{pack, facts, documents, entry};
    if (entry.disposal != Disposal::None && entry.kind != EntryKind::Release && entry.kind != EntryKind::Received)
        return check.refused("safety_fee.disposal-of-balance-only", {pack.id, 59});
    switch (entry.kind) {
    case EntryKind::Release:
        return check.checkRelease();
    case EntryKind::TransferOut:
        return check.checkPooling();
    case EntryKind::TransferIn:
        return check.checkHeadquarters();
    case EntryKind::Expenditure:
        return check.checkReproduction();
    case EntryKind::Received:
        return check.checkReceived();
    case EntryKind::ReturnToOwner:
        return check.checkReturn();
    default:
        return {};
    }
}

std::vector<Finding> judgeEntry(const RulePack& pack, const Documents& documents, const Entry& entry)
{
    std::vector<Finding> findings;
    if (entry.isReversed || entry.reverses)
        return findings;
    const auto add = [&](std::string_view code, const Citation& citation, Figures figures) {
        findings.push_back(found(pack, code, Weight::Warning, citation, std::move(figures), entry.id.text()));
    };
    const std::string amount = formatMoney(entry.amount);
    // Article 57: a paper that stands in the ledger of 维简费 too may be divided, or be booked twice.
    if (std::any_of(documents.reproduction.begin(), documents.reproduction.end(),
            [&](const ReproductionEntry& other) { return likeness(entry, other) == Likeness::SamePaper; }))
        add("safety_fee.use.same-paper", {pack.id, 57}, {{"document", plain(entry.proofNumber)}, {"amount", amount}});
    // Article 18 (2): whose use is to be supervised.
    if (entry.kind == EntryKind::SubcontractorPayment && !entry.subcontract)
        add("safety_fee.subcontract.unnamed", {pack.id, 18, 2}, {{"amount", amount}});
    // Article 65 (1): capital outlay is accounted for with its asset.
    if (entry.isCapital && entry.asset.trimmed().isEmpty())
        add("safety_fee.use.asset-missing", {pack.id, 65, 1}, {{"amount", amount}});
    return findings;
}

}
