// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/contracts.h"
#include "core/safety_fee/findings.h"
#include "core/safety_fee/obligations.h"
#include "tests/core/safety_fee/law_cases.h"

#include <algorithm>

// Rows that ask contracts, tenders, documents and clocks.

namespace plumbline::tests {

using namespace safety_fee;

namespace {

std::vector<Payment> paymentsOf(const QString& text)
{
    std::vector<Payment> payments;
    for (const QString& part : parts(text))
        payments.push_back({day(part.section(QLatin1Char(' '), 0, 0)), money(part.section(QLatin1Char(' '), 1))});
    return payments;
}

/// What findings() says beside the missing procedures, which every bare enterprise lacks.
QString findingsText(const Facts& facts, const Documents& documents, QDate asOf, const QStringList& figures)
{
    const auto all = findings(facts, documents, shippedBook(), 2024, asOf, nullptr);
    if (!all)
        return problemOf(all.problem());
    QStringList list;
    for (const Finding& finding : *all) {
        if (finding.code == "safety_fee.procedures.missing")
            continue;
        QString text = textOf(finding.code).mid(11) + QLatin1Char(' ') + placeOf(finding.citation);
        for (const auto& [name, value] : finding.figures) {
            if (figures.contains(textOf(name)))
                text += QLatin1Char(' ') + textOf(value);
        }
        list << text + QStringLiteral(" [%1]").arg(finding.consequence ? finding.consequence->article : 0)
                + weightMark(finding.weight);
    }
    return list.isEmpty() ? QStringLiteral("nothing") : list.join(QStringLiteral("; "));
}

Facts contractorWith(const QString& standard, const QString& cost, const QString& started)
{
    Facts facts = enterpriseWith(standard);
    Contract contract;
    contract.project = QStringLiteral("P");
    contract.cost = money(cost);
    if (started != QStringLiteral("-"))
        contract.startedOn = day(started);
    facts.activities.front().contract = contract;
    return facts;
}

// standard | cost | started | payments "day amount; …" | marks | as of => findings
QString contracts(const QStringList& in)
{
    Facts facts = contractorWith(in[0], in[1], in[2]);
    Contract& contract = *facts.activities.front().contract;
    contract.payments = paymentsOf(in[3]);
    for (const QString& mark : parts(in[4])) {
        const QString value = mark.section(QLatin1Char(' '), 1);
        if (mark == QStringLiteral("no clause"))
            contract.hasSeparateClause = false;
        else if (mark == QStringLiteral("subcontract"))
            contract.isSubcontract = true;
        else if (mark.startsWith(QStringLiteral("agreed")))
            contract.agreedFee = money(value);
        else if (mark.startsWith(QStringLiteral("settled")))
            contract.settledOn = day(value);
        else if (mark.startsWith(QStringLiteral("returned")))
            contract.returned = money(value);
        else if (mark.startsWith(QStringLiteral("receipt")))
            contract.returnReceipt = value;
        else if (mark.startsWith(QStringLiteral("booked return")))
            facts.movements.push_back({Month(2024, 6), -money(mark.section(QLatin1Char(' '), 2, 2)),
                MovementKind::ReturnedToOwner, idOf(1), mark.endsWith(QStringLiteral("with paper"))});
        else if (mark.startsWith(QStringLiteral("elsewhere returned")))
            facts.movements.push_back(
                {Month(2024, 6), -money(mark.section(QLatin1Char(' '), 2)), MovementKind::ReturnedToOwner, idOf(9), true});
        else if (mark.startsWith(QStringLiteral("used")))
            facts.uses.push_back({idOf(7), idOf(1), Month(2024, 2), "construction.1", money(value), UseState::Incurred});
        else if (mark.startsWith(QStringLiteral("progress")))
            facts.progress.push_back({idOf(8), idOf(1), month(value), {}, Rate::fromPartsPerMillion(500'000)});
        else if (mark.startsWith(QStringLiteral("signed"))) {
            contract.isTenderedBefore = true;
            contract.signedOn = day(value);
        }
    }
    return findingsText(facts, {}, day(in[5]),
        {QStringLiteral("due-on"), QStringLiteral("required"), QStringLiteral("paid"), QStringLiteral("amount"),
            QStringLiteral("signed-on")});
}

// fee of the part let | started | payments | marks | as of => findings
QString subcontracts(const QStringList& in)
{
    Documents documents;
    Subcontract subcontract;
    subcontract.project = QStringLiteral("P");
    subcontract.fee = money(in[0]);
    subcontract.startedOn = day(in[1]);
    subcontract.payments = paymentsOf(in[2]);
    subcontract.hasSeparateClause = in[3] != QStringLiteral("no clause");
    if (in[3] != QStringLiteral("unwatched"))
        subcontract.supervisions.push_back({idOf(8), QDate(2024, 9, 1), QStringLiteral("Z"), {}, {}});
    if (in[3] != QStringLiteral("untold"))
        subcontract.statements.push_back({idOf(9), Month(2024, 12), subcontract.fee, QDate(2024, 12, 31)});
    documents.subcontracts.push_back(subcontract);
    return findingsText(enterpriseWith(QStringLiteral("construction.building")), documents, day(in[4]),
        {QStringLiteral("due-on"), QStringLiteral("required"), QStringLiteral("paid")});
}

// works "standard cost; …" | bid => statutory fee, below or enough
QString tender(const QStringList& in)
{
    Tender asked;
    asked.project = QStringLiteral("P");
    asked.bidFee = money(in[1]);
    for (const QString& part : parts(in[0]))
        asked.works.push_back({part.section(QLatin1Char(' '), 0, 0).toStdString(), money(part.section(QLatin1Char(' '), 1))});
    const Result<TenderSheet> sheet = tenderSheet(shippedPack(), asked);
    if (!sheet)
        return problemOf(sheet.problem());
    Documents documents;
    documents.tenders.push_back(asked);
    const QString found =
        findingsText(enterpriseWith(QStringLiteral("construction.building")), documents, QDate(2024, 6, 30), {});
    return QStringLiteral("%1 %2").arg(yuan(sheet->statutory), found);
}

RegisteredDocument documentOf(const QString& words)
{
    static const std::map<QString, DocumentKind> kinds{{QStringLiteral("procedures"), DocumentKind::Procedures},
        {QStringLiteral("plan"), DocumentKind::YearPlan}, {QStringLiteral("disclosure"), DocumentKind::Disclosure},
        {QStringLiteral("responsibility"), DocumentKind::ResponsibilityReport},
        {QStringLiteral("statement"), DocumentKind::LowUseStatement}};
    const QStringList list = words.split(QLatin1Char(' '));
    RegisteredDocument document;
    document.kind = kinds.at(list[0]);
    document.year = 2024;
    for (int at = 1; at + 1 < int(list.size()); at += 2) {
        if (list[at] == QStringLiteral("approved"))
            document.approvedOn = day(list[at + 1]);
        else if (list[at] == QStringLiteral("handed-in"))
            document.handedInOn = day(list[at + 1]);
        else {
            document.budget = QStringLiteral("预算");
            document.budgetOn = day(list[at + 1]);
        }
    }
    return document;
}

// documents "kind approved DAY …; …" | accounted separately: yes, no, - | as of => findings
QString documentsRow(const QStringList& in)
{
    Documents documents;
    for (const QString& part : parts(in[0]))
        documents.registered.push_back(documentOf(part));
    if (in[1] != QStringLiteral("-"))
        documents.isFeeAccountedSeparately = in[1] == QStringLiteral("yes");
    const auto all = findings(enterpriseWith(QStringLiteral("machinery")), documents, shippedBook(), 2024, day(in[2]), nullptr);
    QStringList list;
    for (const Finding& finding : *all)
        list << textOf(finding.code).mid(11) + weightMark(finding.weight);
    return list.isEmpty() ? QStringLiteral("nothing") : list.join(QStringLiteral(", "));
}

// kind of clock | standard | marks | documents | as of => its days, done or open
QString clocks(const QStringList& in)
{
    Facts facts = contractorWith(in[1], QStringLiteral("1000000.00"), QStringLiteral("-"));
    Revenue revenue;
    revenue.activity = idOf(1);
    revenue.amount = money(QStringLiteral("10000000.00"));
    for (const int year : {2023, 2024}) {
        revenue.year = year;
        facts.revenues.push_back(revenue);
    }
    for (const QString& mark : parts(in[2])) {
        const QString value = mark.section(QLatin1Char(' '), 1);
        if (mark.startsWith(QStringLiteral("started")))
            facts.activities.front().contract->startedOn = day(value);
        else if (mark.startsWith(QStringLiteral("production")))
            facts.activities.front().productionStarted = day(value);
        else if (mark.startsWith(QStringLiteral("used")))
            facts.uses.push_back({idOf(7), idOf(1), Month(2024, 2), "machinery.1", money(value), UseState::Incurred});
        else if (mark == QStringLiteral("subcontract"))
            facts.activities.front().contract->isSubcontract = true;
    }
    Documents documents;
    for (const QString& mark : parts(in[2])) {
        if (mark.startsWith(QStringLiteral("let"))) {
            documents.subcontracts.emplace_back();
            documents.subcontracts.back().fee = money(QStringLiteral("10000.00"));
            documents.subcontracts.back().startedOn = day(mark.section(QLatin1Char(' '), 1));
        }
    }
    for (const QString& part : parts(in[3]))
        documents.registered.push_back(documentOf(part));
    const Result<YearAccrual> accrual = accrueYear(facts, shippedBook(), 2024, day(in[4]));
    const auto all = obligations(facts, documents, shippedBook(), 2024, day(in[4]), accrual ? &*accrual : nullptr);
    if (!all)
        return problemOf(all.problem());
    QStringList list;
    for (const Obligation& one : *all) {
        if (textOf(one.kind).mid(11) != in[0])
            continue;
        list << (one.due ? textOf(formatDate(*one.due)) : QStringLiteral("no day"))
                + QStringLiteral(" %1").arg(one.citation.article) + (one.isDone ? QStringLiteral(" done") : QString());
    }
    return list.isEmpty() ? QStringLiteral("nothing") : list.join(QStringLiteral(", "));
}

// standard | opening | used | supplement | as of => what the year's end asks: deficit, low use, each with its weight
QString yearEnd(const QStringList& in)
{
    Facts facts = enterpriseWith(in[0]);
    facts.years.front().openingBalance = money(in[1]);
    facts.revenues.push_back({idOf(5), idOf(1), 2023, money(QStringLiteral("10000000.00"))});
    facts.uses.push_back({idOf(7), idOf(1), Month(2024, 1), "machinery.1", money(in[2]), UseState::Incurred});
    if (in[3] != QStringLiteral("-"))
        facts.years.front().supplement = money(in[3]);
    const Result<YearAccrual> accrual = accrueYear(facts, shippedBook(), 2024, day(in[4]));
    if (!accrual)
        return problemOf(accrual.problem());
    const auto all = findings(facts, {}, shippedBook(), 2024, day(in[4]), &*accrual);
    QStringList list;
    for (const Finding& finding : *all) {
        if (finding.why)
            list << textOf(finding.code).mid(11) + QLatin1Char(' ') + textOf(finding.figures[1].second)
                    + (finding.weight == Weight::Breach ? QStringLiteral(" breach") : QStringLiteral(" warning"));
    }
    return list.isEmpty() ? QStringLiteral("nothing") : list.join(QStringLiteral(", "));
}

}

Answerers paperAnswerers()
{
    return {{QStringLiteral("contracts.case"), contracts}, {QStringLiteral("subcontracts.case"), subcontracts},
        {QStringLiteral("tender.case"), tender}, {QStringLiteral("documents.case"), documentsRow},
        {QStringLiteral("clocks.case"), clocks}, {QStringLiteral("year_end.case"), yearEnd}};
}

}
