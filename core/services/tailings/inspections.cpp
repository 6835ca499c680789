// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/inspections.h"

#include "core/services/attachments.h"
#include "core/store/tailings/tables.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace plumbline::tailings {

namespace {

/// What is typed, else the names of what is attached to it.
Result<QString> evidenceOf(const ReadScope& facts, const Id& danger, const QString& typed)
{
    if (!typed.trimmed().isEmpty())
        return typed.trimmed();
    QStringList names;
    for (const Attachment& attached : TRY(attachments(facts, danger)))
        names.append(attached.facts.name);
    if (names.isEmpty())
        return Problem{"tailings.not-proven"};
    return names.join(QStringLiteral("、"));
}

}

Result<InspectionBook> inspectionBook(const Asked& asked)
{
    const Scope& scope = asked.scope;
    InspectionBook book;
    book.ledger = TRY(ledgerOf(asked));
    const Facts& facts = book.ledger.facts;
    book.due = TRY(inspectionsDue(facts, *book.ledger.pack, scope.year));
    if (scope.year >= scope.today.year()) {
        std::vector<Obligation> next = TRY(inspectionsDue(facts, *book.ledger.pack, scope.year + 1));
        std::move(next.begin(), next.end(), std::back_inserter(book.due));
    }
    std::stable_sort(book.due.begin(), book.due.end(),
        [](const Obligation& a, const Obligation& b) { return std::tie(a.isDone, a.due) < std::tie(b.isDone, b.due); });
    book.open = openDangers(facts, scope.today);
    book.inspected = inspectionsOf(facts, scope.year, scope.today);
    return book;
}

Result<void> closeDanger(Session& session, EditHistory& history, const Scope& scope, const Id& danger, const Closing& closing)
{
    if (closing.on > scope.today)
        return Problem{"tailings.day-to-come"}.with("date", QString::fromStdString(formatDate(closing.on)));
    QString evidence;
    {
        const ReadScope facts = TRY(session.workspace().read());
        const std::vector<FactRow> dangers = TRY(readRows(facts, hazardTable, scope.enterprise));
        const auto row = std::find_if(dangers.begin(), dangers.end(), [&](const FactRow& one) { return one.id == danger; });
        if (row == dangers.end())
            return Problem{"facts.missing"}.with("table", QString::fromLatin1(hazardTable.name));
        if (const std::string_view found = row->cell("found_on"); formatDate(closing.on) < found)
            return Problem{"tailings.closed-before-found"}.with(
                "found", QString::fromUtf8(found.data(), qsizetype(found.size())));
        evidence = TRY(evidenceOf(facts, danger, closing.evidence));
    }
    TRY(history.save(session, hazardTable, {{danger, {{"closed_on", closing.on}, {"evidence", evidence}}}}));
    return {};
}

}
