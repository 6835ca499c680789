// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/book_checks.h"
#include "core/safety_fee/entry_rules.h"
#include "core/safety_fee/group.h"
#include "core/safety_fee/project_ledger.h"
#include "core/safety_fee/register_checks.h"
#include "tests/core/safety_fee/law_cases.h"

#include <algorithm>

// Rows that ask the registers beside the books, and what entries the rule lets in.

namespace plumbline::tests {

using namespace safety_fee;

namespace {

EntryKind kindNamed(const QString& name)
{
    const auto found = std::find(entryKindNames.begin(), entryKindNames.end(), name.toStdString());
    if (found == entryKindNames.end())
        qFatal("no such kind of entry: %s", qPrintable(name));
    return EntryKind(found - entryKindNames.begin());
}

QString valueOf(const QString& mark)
{
    return mark.section(QLatin1Char(' '), 1);
}
bool is(const QString& mark, const char* name)
{
    return mark.section(QLatin1Char(' '), 0, 0) == QLatin1String(name);
}

std::optional<Voucher> voucherOf(const QString& text)
{
    const QStringList at = text.split(QLatin1Char('-'));
    return Voucher{QStringLiteral("记"), at[0].toInt(), at.size() > 1 ? at[1].toInt() : 1};
}

QString findingsText(const std::vector<Finding>& findings)
{
    QStringList list;
    for (const Finding& finding : findings) {
        const char* const weight = finding.weight == Weight::Breach ? ""
            : finding.weight == Weight::Warning                     ? " (warning"
                                                                    : " (note";
        list << textOf(finding.code).mid(11) + QLatin1Char(' ') + placeOf(finding.citation) + QLatin1String(weight)
                + (finding.weight == Weight::Breach ? QString()
                        : finding.mayBeAnswered     ? QStringLiteral(", answerable)")
                                                    : QStringLiteral(")"));
    }
    return list.isEmpty() ? QStringLiteral("nothing") : list.join(QStringLiteral("; "));
}

/// What the marks of a row say beside the entry.
struct Around {
    Facts facts;
    Documents documents;
    Entry entry;

    GroupMember& member()
    {
        if (documents.groupMembers.empty())
            documents.groupMembers.push_back({idOf(30), facts.enterprise, {}, QStringLiteral("G"), true, true,
                Holding::WhollyOwned, Rate::fromPartsPerMillion(200'000), Month(2023, 1), {}, {}});
        return documents.groupMembers.front();
    }

    void take(const QString& mark)
    {
        const QString value = valueOf(mark);
        if (is(mark, "ended"))
            documents.balanceEvents.push_back({idOf(31), BalanceEventKind::Exit, day(value), {}, {}, {}, false, false});
        else if (is(mark, "to"))
            entry.disposal = value == QStringLiteral("keeper") ? Disposal::Keeper
                : value == QStringLiteral("successor")         ? Disposal::Succession
                                                               : Disposal::Profit;
        else if (is(mark, "for"))
            entry.purpose = value.toStdString();
        else if (is(mark, "named"))
            entry.counterparty = value;
        else if (is(mark, "with"))
            entry.counterpart = idOf(value.toInt());
        else if (is(mark, "capital"))
            entry.isCapital = true;
        else if (is(mark, "asset"))
            entry.asset = value;
        else if (is(mark, "all"))
            entry.activity.reset();
        else if (is(mark, "beside")) {
            facts.activities.push_back(facts.activities.front());
            facts.activities.back().id = idOf(2);
            facts.activities.back().standards = {value.toStdString()};
        } else if (is(mark, "by-law"))
            documents.balanceEvents.push_back({idOf(32), BalanceEventKind::Centralised, day(value), {}, {}, {}, false, true});
        else if (is(mark, "contract"))
            facts.activities.front().contract =
                Contract{.project = QStringLiteral("P"), .isSubcontract = value == QStringLiteral("sub")};
        else
            takeGroup(mark, value);
    }

    void takeGroup(const QString& mark, const QString& value)
    {
        if (is(mark, "member"))
            member();
        else if (is(mark, "controlled"))
            member().holding = Holding::Controlled;
        else if (is(mark, "minority"))
            member().holding = Holding::Other;
        else if (is(mark, "second-level"))
            member().isFirstLevel = false;
        else if (is(mark, "not-responsible"))
            member().bearsResponsibility = false;
        else if (is(mark, "until"))
            member().until = month(value);
        else if (is(mark, "headquarters")) {
            member().member = idOf(40);
            member().headquarters = facts.enterprise;
            documents.groupMembers.push_back({idOf(34), idOf(41), idOf(42), QStringLiteral("H"), true, true, Holding::WhollyOwned,
                Rate::fromPartsPerMillion(200'000), Month(2023, 1), {}, {}}); // of another group
        } else if (is(mark, "paper"))
            entry.proofNumber = value;
        else if (is(mark, "voucher"))
            entry.voucher = voucherOf(value);
        else
            takeReproduction(mark, value);
    }

    /// "weijian amount paper|voucher value": a line of the other ledger, in the entry's month.
    void takeReproduction(const QString& mark, const QString& value)
    {
        if (!is(mark, "weijian"))
            qFatal("no such mark: %s", qPrintable(mark));
        ReproductionEntry other;
        other.id = idOf(33);
        other.bookedOn = QDate(2024, 6, 2);
        const QStringList words = value.split(QLatin1Char(' '));
        other.amount = money(words[0]);
        if (words[1] == QStringLiteral("paper"))
            other.proofNumber = words[2];
        else
            other.voucher = voucherOf(words[2]);
        documents.reproduction.push_back(other);
        other.id = idOf(35); // and one that has nothing to do with it
        other.amount = money(QStringLiteral("7.00"));
        other.proofNumber = QStringLiteral("9999");
        other.voucher = voucherOf(QStringLiteral("99-1"));
        documents.reproduction.push_back(other);
    }
};

// standard | kind of entry, 100.00 on 2024-06-15 | marks => posted, or why not with the article; what to look at
QString entryRules(const QStringList& in)
{
    Around around{enterpriseWith(in[0]), {}, {}};
    around.facts.enterprise = idOf(20);
    around.entry.id = idOf(21);
    around.entry.kind = kindNamed(in[1]);
    around.entry.bookedOn = QDate(2024, 6, 15);
    around.entry.amount = money(QStringLiteral("100.00"));
    around.entry.activity = idOf(1);
    for (const QString& mark : parts(in[2]))
        around.take(mark);
    const Result<void> checked = checkEntry(shippedPack(), around.facts, around.documents, around.entry);
    if (!checked) {
        const std::optional<Citation>& citation = checked.problem().citation;
        return problemOf(checked.problem()) + QLatin1Char(' ') + (citation ? placeOf(*citation) : QString());
    }
    const std::vector<Finding> judged = judgeEntry(shippedPack(), around.documents, around.entry);
    return judged.empty() ? QStringLiteral("posted") : QStringLiteral("posted; ") + findingsText(judged);
}

// due on | first spent on | as of => finding; clock
QString orders(const QStringList& in)
{
    Documents documents;
    AuthorityOrder order{idOf(50), QStringLiteral("A"), QStringLiteral("1"), {}, {}, day(in[0]), {}, {}};
    if (in[1] != QStringLiteral("-"))
        order.firstSpentOn = day(in[1]);
    documents.orders.push_back(order);
    const QDate asOf = day(in[2]);
    const auto due = orderObligations(shippedPack(), documents, asOf.year());
    return findingsText(registerFindings(shippedPack(), documents, asOf.year(), asOf))
        + (due.empty()               ? QStringLiteral("; no clock")
                : due.front().isDone ? QStringLiteral("; done")
                                     : QStringLiteral("; due"));
}

// happened on | findings that were open | as of => finding
QString successions(const QStringList& in)
{
    Documents documents;
    documents.successions.emplace_back();
    documents.successions.back().id = idOf(70);
    documents.successions.back().on = day(in[0]);
    documents.successions.back().openFindings = in[1].toInt();
    const QDate asOf = day(in[2]);
    return findingsText(registerFindings(shippedPack(), documents, asOf.year(), asOf));
}

// keeps it? | lines "kind day amount; …" | as of => finding; balance at the end
QString reproduction(const QStringList& in)
{
    Documents documents;
    if (in[0] != QStringLiteral("-"))
        documents.keepsReproduction = in[0] == QStringLiteral("yes");
    for (const QString& part : parts(in[1])) {
        const QStringList words = part.split(QLatin1Char(' '));
        ReproductionEntry entry;
        entry.kind = words[0] == QStringLiteral("use") ? ReproductionKind::Use
            : words[0] == QStringLiteral("accrual")    ? ReproductionKind::Accrual
                                                       : ReproductionKind::Opening;
        entry.bookedOn = day(words[1]);
        entry.amount = money(words[2]);
        if (words.size() > 3)
            entry.sameAs = idOf(60);
        documents.reproduction.push_back(entry);
    }
    const QDate asOf = day(in[2]);
    const auto months = *reproductionMonths(documents.reproduction);
    return findingsText(registerFindings(shippedPack(), documents, asOf.year(), asOf)) + QStringLiteral("; ")
        + (months.empty() ? QStringLiteral("nothing kept") : yuan(months.back().closing));
}

// supplements "year amount; …" | decision "from amount [until]" | year => what is added
QString raiseDecisions(const QStringList& in)
{
    Facts facts;
    for (const QString& part : parts(in[0])) {
        YearFacts year;
        year.year = part.section(QLatin1Char(' '), 0, 0).toInt();
        year.supplement = money(part.section(QLatin1Char(' '), 1));
        facts.years.push_back(year);
    }
    const QStringList words = in[1].split(QLatin1Char(' '));
    if (words.size() > 1) {
        RaiseDecision decision;
        decision.fromYear = words[0].toInt();
        decision.amount = money(words[1]);
        if (words.size() > 2)
            decision.untilYear = words[2].toInt();
        facts.raises.push_back(decision);
    }
    const std::optional<Money> raise = facts.raiseIn(in[2].toInt());
    return raise ? yuan(*raise) : QStringLiteral("nothing");
}

// contract's marks | payments | used | passed on | returned => received, used, passed on, returned, left; proven or not
QString projects(const QStringList& in)
{
    Facts facts = enterpriseWith(QStringLiteral("construction.building"));
    Contract contract{.project = QStringLiteral("P"), .cost = money(QStringLiteral("1000000.00"))};
    if (in[1] != QStringLiteral("-"))
        contract.payments.push_back({QDate(2024, 2, 1), money(in[1])});
    for (const QString& mark : parts(in[0])) {
        if (is(mark, "settled"))
            contract.settledOn = day(valueOf(mark));
        else if (is(mark, "sub"))
            contract.isSubcontract = true;
        else if (is(mark, "received"))
            facts.movements.push_back({Month(2024, 3), money(valueOf(mark)), MovementKind::Received, idOf(1), true});
        else if (is(mark, "receipt"))
            contract.returnReceipt = valueOf(mark);
        else
            qFatal("no such mark: %s", qPrintable(mark));
    }
    if (in[2] != QStringLiteral("-"))
        facts.uses.push_back({idOf(7), idOf(1), Month(2024, 4), "construction.1", money(in[2]), UseState::Incurred});
    if (in[3] != QStringLiteral("-")) {
        facts.uses.push_back({idOf(8), idOf(1), Month(2024, 4), {}, money(in[3]), UseState::Incurred});
        facts.uses.back().isPassedOn = true;
    }
    if (in[4].startsWith(QStringLiteral("booked")))
        facts.movements.push_back({Month(2024, 6), -money(valueOf(in[4])), MovementKind::ReturnedToOwner, idOf(1), true});
    else if (in[4] != QStringLiteral("-"))
        contract.returned = money(in[4]);
    facts.activities.front().contract = contract;
    const ProjectLedger ledger = projectLedgers(facts, shippedBook(), QDate(2024, 12, 31))->front();
    return QStringLiteral("%1 %2 %3 %4 %5; %6")
        .arg(yuan(ledger.received), yuan(ledger.used), yuan(ledger.passedOn), yuan(ledger.returned), yuan(ledger.left),
            ledger.isProven() ? QStringLiteral("proven") : QStringLiteral("not proven"));
}

// handed over | accrued | share in percent | received by headquarters | used by headquarters | before
// => eliminated, unmatched, pooled; the subsidiary's findings; the headquarters' findings
QString group(const QStringList& in)
{
    const Money out = money(in[0]);
    GroupCompany subsidiary{idOf(1), QStringLiteral("S"), false, GroupMember{}, {}};
    subsidiary.membership->share = Rate::fromPartsPerMillion(in[2].toInt() * 10'000);
    subsidiary.line.accrued = money(in[1]);
    subsidiary.line.handedOver = out;
    subsidiary.line.closing = *(Sum(money(in[1])) -= out).total();
    GroupCompany headquarters{idOf(2), QStringLiteral("H"), true, {}, {}};
    headquarters.line.receivedFromMembers = money(in[3]);
    headquarters.line.usedByHeadquarters = money(in[4]);
    headquarters.line.closing = *(Sum(money(in[3])) -= money(in[4])).total();
    const GroupYear year = *consolidate(2024, {headquarters, subsidiary}, money(in[5]));
    return QStringLiteral("%1 %2 %3; %4; %5")
        .arg(yuan(year.eliminated), yuan(year.unmatched), yuan(year.pooled),
            findingsText(*groupFindings(shippedPack(), year, idOf(1))),
            findingsText(*groupFindings(shippedPack(), year, idOf(2))));
}

// voucher numbers of June, of word 记 | all of them stand here? => what the checklist says of them
QString voucherGaps(const QStringList& in)
{
    BooksToClose books;
    books.through = Month(2024, 6);
    books.months = {Month(2024, 6)};
    books.postedThrough = Month(2024, 6);
    for (const QString& number : parts(in[0], QLatin1Char(' '))) {
        if (in[1] == QStringLiteral("yes"))
            books.vouchers[{Month(2024, 6), QStringLiteral("记")}].insert(voucherOf(number)->number);
    }
    std::vector<Finding> found = *closingFindings(enterpriseWith(QStringLiteral("machinery")), {}, shippedBook(), books);
    std::erase_if(found, [](const Finding& finding) { return finding.code != "safety_fee.closing.voucher-gap"; });
    if (found.empty())
        return QStringLiteral("nothing");
    return textOf(found.front().figures.back().second)
        + (found.front().mayBeAnswered ? QStringLiteral("; answerable") : QString());
}

}

Answerers registerAnswerers()
{
    return {{QStringLiteral("entry_rules.case"), entryRules}, {QStringLiteral("orders.case"), orders},
        {QStringLiteral("successions.case"), successions}, {QStringLiteral("reproduction.case"), reproduction},
        {QStringLiteral("raise_decisions.case"), raiseDecisions}, {QStringLiteral("projects.case"), projects},
        {QStringLiteral("group.case"), group}, {QStringLiteral("voucher_gaps.case"), voucherGaps}};
}

}
