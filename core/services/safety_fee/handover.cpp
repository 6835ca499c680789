// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/handover.h"

#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/safety_fee_domain.h"
#include "core/store/people.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

QString rolesText(Roles roles)
{
    QStringList names;
    for (const Role role : allRoles) {
        if (roles.contains(role))
            names << QString::fromLatin1(roleName(role));
    }
    return names.join(QStringLiteral(", "));
}

}

Result<Handover> readHandover(const Asked& asked)
{
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    Handover handover;
    handover.year = asked.scope.year;
    handover.asOf = asked.scope.today;
    const Month last = Month::of(asked.scope.today);
    for (Month month = book.first; month <= last; month = month.plus(1)) {
        if (!book.isClosed(month))
            handover.open.push_back(month);
    }
    handover.postedThrough = TRY(lastPostedMonth(asked.facts, book.id));
    handover.lastNumber = TRY(nextEntryNumber(asked.facts, book.id)) - 1;
    const std::vector<BookMonth> months = TRY(bookMonths(TRY(kindTotals(asked.facts, book.id)), book.first, last));
    if (!months.empty())
        handover.balance = months.back().closing;
    for (EntryDraft& draft : TRY(readEntryDrafts(asked.facts, book.id)))
        handover.drafts.push_back(std::move(draft.entry));
    Standing standing = TRY(domain()->standing(asked));
    handover.findings = std::move(standing.findings);
    std::copy_if(standing.obligations.begin(), standing.obligations.end(), std::back_inserter(handover.obligations),
        [](const Obligation& due) { return !due.isDone; });
    for (const PersonFacts& person : TRY(readPeople(asked.facts)))
        handover.people.push_back({person.name, rolesText(person.roles), person.hasPassword});
    const journal::Head head = TRY(asked.facts.head());
    handover.headSeq = std::to_string(head.seq);
    handover.headHash = hex(head.hash);
    return handover;
}

}
