// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/group.h"

#include "core/store/safety_fee/book_store.h"
#include "core/store/safety_fee/register_store.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

bool isInYear(const GroupMember& member, int year)
{
    return member.from <= Month(year, 12) && (!member.until || *member.until >= Month(year, 1));
}

/// Uses out of what is pooled, and what was received, before the year and in it.
struct Pooled {
    Money usedInYear;
    Money leftBefore;
};

Result<Pooled> pooledBy(const ReadScope& scope, const Book& book, int year)
{
    Sum used;
    Sum left;
    for (const Entry& entry :
        TRY(readEntries(scope, book.id, {{}, Month(year, 12), {EntryKind::Expenditure, EntryKind::TransferIn}, {}}))) {
        const bool isUse = entry.kind == EntryKind::Expenditure;
        if (isUse && !entry.isByHeadquarters)
            continue;
        if (entry.month().year() == year)
            used += isUse ? entry.amount : Money();
        else
            left += entry.effect();
    }
    return Pooled{TRY(used.total()), TRY(left.total())};
}

/// One company's line; nothing where it keeps no books in the year.
Result<GroupCompany> companyOf(const ReadScope& scope, const EnterpriseFacts& enterprise, int year,
    std::optional<GroupMember> membership, Money& pooledBefore)
{
    GroupCompany company{enterprise.id, enterprise.name, !membership, std::move(membership), {}};
    const std::optional<Book> book = TRY(readBook(scope, enterprise.id));
    if (!book || book->first.year() > year)
        return company;
    Pooled pooled;
    if (company.isHeadquarters)
        pooled = TRY(pooledBy(scope, *book, year));
    pooledBefore = pooled.leftBefore;
    const auto months = TRY(bookMonths(TRY(kindTotals(scope, book->id)), book->first, Month(year, 12)));
    company.line = TRY(groupLine(months, year, pooled.usedInYear));
    return company;
}

}

Result<GroupYear> groupYear(const ReadScope& scope, const EnterpriseId& enterprise, int year)
{
    const std::vector<EnterpriseFacts> all = TRY(enterprises(scope));
    const auto facts = [&](const Id& id) {
        return std::find_if(all.begin(), all.end(), [&](const EnterpriseFacts& one) { return one.id == id; });
    };
    Documents own;
    TRY(readGroup(scope, enterprise, own));
    std::erase_if(own.groupMembers, [&](const GroupMember& member) { return !isInYear(member, year); });
    if (own.groupMembers.empty())
        return Problem{"safety_fee.no-group"};
    Id head = enterprise;
    for (const GroupMember& member : own.groupMembers) {
        if (member.member == enterprise)
            head = member.headquarters.value_or(Id());
    }
    Documents group = own;
    if (!head.isNull() && head != enterprise)
        TRY(readGroup(scope, EnterpriseId(head), group));
    std::vector<GroupCompany> companies;
    Money pooledBefore;
    Money none;
    if (!head.isNull())
        companies.push_back(TRY(companyOf(scope, *facts(head), year, {}, pooledBefore)));
    for (const GroupMember& member : group.groupMembers) {
        const bool isOfThisGroup = head.isNull() ? member.member == enterprise : member.headquarters == head;
        if (isOfThisGroup && isInYear(member, year))
            companies.push_back(TRY(companyOf(scope, *facts(member.member), year, member, none)));
    }
    return consolidate(year, std::move(companies), pooledBefore);
}

}
