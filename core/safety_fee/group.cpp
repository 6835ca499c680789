// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/group.h"

#include "core/safety_fee/finding_maker.h"

#include <array>

namespace plumbline::safety_fee {

namespace {

/// All amounts of a line, in one order.
constexpr std::array<Money GroupLine::*, 9> lineAmounts{&GroupLine::opening, &GroupLine::accrued, &GroupLine::supplemented,
    &GroupLine::receivedFromMembers, &GroupLine::usedItself, &GroupLine::usedByHeadquarters, &GroupLine::handedOver,
    &GroupLine::other, &GroupLine::closing};

struct YearSums {
    Sum accrued;
    Sum supplemented;
    Sum received;
    Sum used;
    Sum handedOver;
    Sum other;

    void take(const BookMonth& month)
    {
        for (const EntryKind kind : {EntryKind::Accrual, EntryKind::Correction, EntryKind::Raise})
            accrued += month.total(kind);
        supplemented += month.total(EntryKind::Supplement);
        received += month.total(EntryKind::TransferIn);
        (used += month.total(EntryKind::Expenditure)) += month.total(EntryKind::SubcontractorPayment);
        handedOver += month.total(EntryKind::TransferOut);
        other += month.total(EntryKind::Received);
        (other -= month.total(EntryKind::ReturnToOwner)) -= month.total(EntryKind::Release);
    }
};

Result<bool> isBeyondShare(const GroupCompany& company)
{
    const ExactAmount most = ExactAmount::product(company.line.accrued, company.membership->share);
    return company.line.handedOver > TRY(most.rounded(Rounding::HalfUp));
}

}

Result<GroupLine> groupLine(const std::vector<BookMonth>& months, int year, Money usedByHeadquarters)
{
    GroupLine line;
    YearSums sums;
    bool isFirst = true;
    for (const BookMonth& month : months) {
        if (month.month.year() != year)
            continue;
        if (std::exchange(isFirst, false))
            line.opening = month.opening;
        line.closing = month.closing;
        sums.take(month);
    }
    sums.used -= usedByHeadquarters;
    line.accrued = TRY(sums.accrued.total());
    line.supplemented = TRY(sums.supplemented.total());
    line.receivedFromMembers = TRY(sums.received.total());
    line.usedItself = TRY(sums.used.total());
    line.usedByHeadquarters = usedByHeadquarters;
    line.handedOver = TRY(sums.handedOver.total());
    line.other = TRY(sums.other.total());
    return line;
}

// Article 55 (1): seen together, what is handed over within the group neither is used nor comes in.
Result<GroupYear> consolidate(int year, std::vector<GroupCompany> companies, Money pooledBefore)
{
    GroupYear group;
    group.year = year;
    for (const auto amount : lineAmounts) {
        Sum sum;
        for (const GroupCompany& company : companies)
            sum += company.line.*amount;
        group.consolidated.*amount = TRY(sum.total());
    }
    const Money out = std::exchange(group.consolidated.handedOver, Money());
    const Money in = std::exchange(group.consolidated.receivedFromMembers, Money());
    group.eliminated = std::min(out, in);
    Sum unmatched(out);
    unmatched -= in;
    group.unmatched = TRY(unmatched.total());
    Sum pooled(pooledBefore);
    (pooled += in) -= group.consolidated.usedByHeadquarters;
    group.pooled = TRY(pooled.total());
    group.companies = std::move(companies);
    return group;
}

Result<std::vector<Finding>> groupFindings(const RulePack& pack, const GroupYear& group, const Id& enterprise)
{
    std::vector<Finding> findings;
    const std::string year = std::to_string(group.year);
    for (const GroupCompany& company : group.companies) {
        const bool isAsked = company.enterprise == enterprise;
        if (isAsked && company.membership && TRY(isBeyondShare(company)))
            findings.push_back(found(pack, "safety_fee.group.beyond-share", Weight::Breach, {pack.id, 55, 1},
                {{"year", year}, {"amount", formatMoney(company.line.handedOver)}, {"accrued", formatMoney(company.line.accrued)},
                    {"share", formatRate(company.membership->share)}}));
        if (!isAsked || !company.isHeadquarters)
            continue;
        if (!group.unmatched.isZero())
            findings.push_back(found(pack, "safety_fee.group.unmatched", Weight::Warning, {pack.id, 55, 1},
                {{"year", year}, {"amount", formatMoney(group.unmatched)}}));
        if (group.pooled.isNegative())
            findings.push_back(found(pack, "safety_fee.group.overspent", Weight::Warning, {pack.id, 55, 2},
                {{"year", year}, {"amount", formatMoney(-group.pooled)}}));
    }
    return findings;
}

}
