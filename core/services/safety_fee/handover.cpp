// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/handover.h"

#include "core/services/handover.h"
#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/safety_fee_domain.h"

namespace plumbline::safety_fee {

Result<Handover> readHandover(const Asked& asked)
{
    const Book book = TRY(booksOf(asked.facts, asked.scope.enterprise));
    Handover handover;
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
    handover.state = TRY(readHandoverState(asked, TRY(domain()->standing(asked))));
    return handover;
}

}
