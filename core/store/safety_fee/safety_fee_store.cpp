// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/safety_fee_store.h"

#include "core/store/safety_fee/book_store.h"
#include "core/store/safety_fee/register_store.h"
#include "core/store/safety_fee/rows.h"
#include "core/store/safety_fee/tables.h"

#include <algorithm>
#include <array>

namespace plumbline::safety_fee {

namespace {

constexpr std::array<std::string_view, 3> revenueBases{"gross", "net-of-bought-in", "net-of-internal-supply"};

Result<Contract> readContract(const Statement& row, int first)
{
    Contract contract;
    contract.project = TRY(row.string(first));
    contract.owner = TRY(textIn(row, first + 1));
    contract.cost = TRY(row.money(first + 2));
    contract.signedOn = TRY(row.optional(first + 3, &Statement::date));
    contract.startedOn = TRY(row.optional(first + 4, &Statement::date));
    contract.settledOn = TRY(row.optional(first + 5, &Statement::date));
    contract.isTenderedBefore = TRY(row.flag(first + 6));
    contract.isSubcontract = TRY(row.flag(first + 7));
    contract.hasSeparateClause = TRY(row.flag(first + 8));
    contract.agreedFee = TRY(row.optional(first + 9, &Statement::money));
    contract.returned = TRY(row.optional(first + 10, &Statement::money));
    contract.returnReceipt = TRY(textIn(row, first + 11));
    return contract;
}

Result<Activity> readActivity(const Statement& row)
{
    Activity activity;
    activity.id = TRY(row.id(0));
    activity.site = TRY(row.optional(1, &Statement::id));
    activity.name = TRY(row.string(2));
    activity.standards = separated(TRY(row.text(3)));
    activity.from = TRY(row.month(4));
    activity.until = TRY(row.optional(5, &Statement::month));
    activity.productionStarted = TRY(row.optional(6, &Statement::date));
    activity.isAccountedSeparately = TRY(row.flag(7));
    activity.revenueBase = RevenueBase(TRY(choice(row, 8, revenueBases)));
    activity.yearlyScale = TRY(row.optional(9, &Statement::quantity));
    activity.isHillside = TRY(row.flag(10));
    activity.unitKinds = separated(TRY(row.optional(11, &Statement::text)).value_or(std::string()));
    constexpr int contractColumns = 12;
    if (!row.isNull(contractColumns))
        activity.contract = TRY(readContract(row, contractColumns));
    return activity;
}

Result<Determination> readDetermination(const Statement& row)
{
    Determination determination;
    determination.id = TRY(row.id(0));
    determination.activity = TRY(row.id(1));
    determination.standards = separated(TRY(row.text(2)));
    determination.document = TRY(row.string(3));
    determination.decidedOn = TRY(row.date(4));
    determination.validUntil = TRY(row.optional(5, &Statement::date));
    determination.effectiveFrom = TRY(row.month(6));
    return determination;
}

Result<YearFacts> readYear(const Statement& row)
{
    YearFacts year;
    year.id = TRY(row.id(0));
    year.year = int(TRY(row.integer(1)));
    year.openingBalance = TRY(row.optional(2, &Statement::money));
    year.priorYearDue = TRY(row.optional(3, &Statement::money));
    year.priorYearDueSource = TRY(textIn(row, 4));
    year.isFirstYear = TRY(row.flag(5));
    year.supplement = TRY(row.optional(6, &Statement::money));
    year.raise = TRY(row.optional(7, &Statement::money));
    return year;
}

Result<RegisteredDocument> readDocument(const Statement& row)
{
    RegisteredDocument document;
    document.id = TRY(row.id(0));
    document.kind = DocumentKind(TRY(choice(row, 1, documentKinds)));
    document.title = TRY(row.string(2));
    document.version = TRY(textIn(row, 3));
    document.approvedBy = TRY(textIn(row, 4));
    document.approvedOn = TRY(row.optional(5, &Statement::date));
    document.year = int(TRY(row.optional(6, &Statement::integer)).value_or(0));
    document.budget = TRY(textIn(row, 7));
    document.budgetOn = TRY(row.optional(8, &Statement::date));
    document.handedInOn = TRY(row.optional(9, &Statement::date));
    document.minutes = TRY(textIn(row, 10));
    document.handedTo = TRY(textIn(row, 11));
    document.acknowledgement = TRY(textIn(row, 12));
    document.grounds = TRY(textIn(row, 13));
    document.measures = TRY(textIn(row, 14));
    return document;
}

Result<Tender> readTender(const Statement& row)
{
    Tender tender;
    tender.id = TRY(row.id(0));
    tender.project = TRY(row.string(1));
    tender.bidFee = TRY(row.money(2));
    return tender;
}
Result<TenderWork> readTenderWork(const Statement& row)
{
    TenderWork work;
    work.standard = TRY(row.text(0));
    work.cost = TRY(row.money(1));
    return work;
}

constexpr std::string_view activitiesSql =
    "SELECT id, site, name, standards, from_month, until_month, production_started_on, is_accounted_separately, revenue_base, "
    "yearly_scale, is_hillside, unit_kinds, contract_project, contract_owner, contract_cost_fen, contract_signed_on, "
    "contract_started_on, contract_settled_on, contract_is_tendered_before, contract_is_subcontract, "
    "contract_has_separate_clause, contract_agreed_fen, contract_returned_fen, contract_return_receipt FROM safety_fee_activity "
    "WHERE enterprise = ? "
    "ORDER BY id";

constexpr std::string_view ofActivityPayments =
    "SELECT activity, paid_on, amount_fen FROM safety_fee_payment "
    "WHERE activity IN (SELECT id FROM safety_fee_activity WHERE enterprise = ?) ORDER BY paid_on, id";

/// `columns` of a table whose rows belong to an activity of the enterprise.
std::string ofActivities(std::string_view table, std::string_view columns, std::string_view order)
{
    return "SELECT id, activity, " + std::string(columns) + " FROM " + std::string(table)
        + " WHERE activity IN (SELECT id FROM safety_fee_activity WHERE enterprise = ?) ORDER BY activity, " + std::string(order);
}

}

Result<Facts> readFacts(const ReadScope& scope, const EnterpriseId& enterprise, BookEntries entries)
{
    Statement known = TRY(scope.prepare("SELECT 1 FROM enterprise WHERE id = ?"));
    known.bind(1, enterprise);
    if (!TRY(known.step()))
        return Problem{"facts.missing"}
            .with("table", QStringLiteral("enterprise"))
            .with("id", QString::fromStdString(enterprise.text()));
    Facts facts;
    facts.enterprise = enterprise;
    facts.activities = TRY(rowsOf(scope, activitiesSql, enterprise, readActivity));
    for (PaymentRow& row : TRY(rowsOf(scope, ofActivityPayments, enterprise, readPayment))) {
        const auto activity = std::find_if(
            facts.activities.begin(), facts.activities.end(), [&](const Activity& candidate) { return candidate.id == row.of; });
        if (activity != facts.activities.end() && activity->contract)
            activity->contract->payments.push_back(row.payment);
    }
    facts.revenues = TRY(rowsOf(scope,
        ofActivities("safety_fee_revenue", "year, amount_fen, bought_in_fen, internal_supply_fen, is_audited", "year"),
        enterprise, readRevenue));
    facts.outputs =
        TRY(rowsOf(scope, ofActivities("safety_fee_output", "month, quantity, reused", "month"), enterprise, readOutput));
    facts.progress = TRY(rowsOf(
        scope, ofActivities("safety_fee_progress", "month, completed_fen, share_percent", "month"), enterprise, readProgress));
    facts.determinations = TRY(rowsOf(scope,
        ofActivities(
            "safety_fee_determination", "standards, document, decided_on, valid_until, effective_from", "effective_from, id"),
        enterprise, readDetermination));
    facts.uses = TRY(rowsOf(scope,
        "SELECT id, activity, month, category, amount_fen, state, need, has_voucher, note, exclusion, is_hidden_danger_reward, "
        "is_by_headquarters FROM safety_fee_use "
        "WHERE enterprise = ? ORDER BY month, id",
        enterprise, readUse));
    facts.years = TRY(rowsOf(scope,
        "SELECT id, year, opening_balance_fen, prior_year_due_fen, prior_year_due_source, is_first_year, supplement_fen, "
        "raise_fen "
        "FROM safety_fee_year WHERE enterprise = ? ORDER BY year",
        enterprise, readYear));
    TRY(readRaises(scope, facts));
    TRY(readFactsFromBooks(scope, facts, entries));
    return facts;
}

Result<Documents> readDocuments(const ReadScope& scope, const EnterpriseId& enterprise, int year)
{
    Documents documents;
    documents.registered = TRY(rowsOf(scope,
        "SELECT id, kind, title, version, approved_by, approved_on, year, budget, budget_on, handed_in_on, minutes, "
        "handed_to, acknowledgement, grounds, measures FROM safety_fee_document "
        "WHERE enterprise = ? ORDER BY id",
        enterprise, readDocument));
    documents.tenders = TRY(rowsOf(scope,
        "SELECT id, project, bid_fee_fen FROM safety_fee_tender WHERE enterprise = ? ORDER BY id", enterprise, readTender));
    for (Tender& tender : documents.tenders)
        tender.works = TRY(rowsOf(scope, "SELECT standard, cost_fen FROM safety_fee_tender_work WHERE tender = ? ORDER BY id",
            tender.id, readTenderWork));
    Statement known =
        TRY(scope.prepare("SELECT is_fee_accounted_separately, is_voucher_sequence_complete, keeps_simple_reproduction "
                          "FROM safety_fee_year WHERE enterprise = ? AND year = ?"));
    known.bind(1, enterprise).bind(2, year);
    if (TRY(known.step())) {
        documents.isFeeAccountedSeparately = TRY(known.optional(0, &Statement::flag));
        documents.isVoucherSequenceComplete = TRY(known.optional(1, &Statement::flag)).value_or(false);
        documents.keepsReproduction = TRY(known.optional(2, &Statement::flag));
    }
    TRY(readRegisters(scope, enterprise, documents));
    return documents;
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const Activity& activity)
{
    FactValues values{
        {"enterprise", enterprise},
        {"site", activity.site},
        {"name", activity.name},
        {"standards", joined(activity.standards)},
        {"from_month", activity.from},
        {"until_month", activity.until},
        {"production_started_on", activity.productionStarted},
        {"is_accounted_separately", FactValue::flag(activity.isAccountedSeparately)},
        {"revenue_base", std::string(revenueBases[std::size_t(activity.revenueBase)])},
        {"yearly_scale", activity.yearlyScale},
        {"is_hillside", FactValue::flag(activity.isHillside)},
        {"unit_kinds", textUnlessEmpty(joined(activity.unitKinds))},
    };
    if (const auto& contract = activity.contract) {
        values.insert(values.end(),
            {
                {"contract_project", contract->project},
                {"contract_owner", textUnlessEmpty(contract->owner)},
                {"contract_cost_fen", contract->cost},
                {"contract_signed_on", contract->signedOn},
                {"contract_started_on", contract->startedOn},
                {"contract_settled_on", contract->settledOn},
                {"contract_is_tendered_before", FactValue::flag(contract->isTenderedBefore)},
                {"contract_is_subcontract", FactValue::flag(contract->isSubcontract)},
                {"contract_has_separate_clause", FactValue::flag(contract->hasSeparateClause)},
                {"contract_agreed_fen", contract->agreedFee},
                {"contract_returned_fen", contract->returned},
                {"contract_return_receipt", textUnlessEmpty(contract->returnReceipt)},
            });
    }
    return saveRow(scope, activityTable, activity.id, values);
}

Result<Id> save(WriteScope& scope, const Revenue& revenue)
{
    return saveRow(scope, revenueTable, revenue.id, valuesOf(revenue));
}

Result<Id> save(WriteScope& scope, const Output& output)
{
    return saveRow(scope, outputTable, output.id, valuesOf(output));
}

Result<Id> save(WriteScope& scope, const Progress& progress)
{
    return saveRow(scope, progressTable, progress.id, valuesOf(progress));
}

Result<Id> save(WriteScope& scope, const Determination& determination)
{
    return saveRow(scope, determinationTable, determination.id,
        {
            {"activity", determination.activity},
            {"standards", joined(determination.standards)},
            {"document", determination.document},
            {"decided_on", determination.decidedOn},
            {"valid_until", determination.validUntil},
            {"effective_from", determination.effectiveFrom},
        });
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const Use& use)
{
    return saveRow(scope, useTable, use.id,
        {
            {"enterprise", enterprise},
            {"activity", use.activity},
            {"month", use.month},
            {"category", use.category},
            {"amount_fen", use.amount},
            {"state", std::string(useStates[std::size_t(use.state)])},
            {"need", std::string(needs[std::size_t(use.need)])},
            {"has_voucher", FactValue::flag(use.hasVoucher)},
            {"exclusion", textUnlessEmpty(use.exclusion)},
            {"is_hidden_danger_reward", FactValue::flag(use.isHiddenDangerReward)},
            {"is_by_headquarters", FactValue::flag(use.isByHeadquarters)},
            {"note", textUnlessEmpty(use.note)},
        });
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const YearFacts& year)
{
    return saveRow(scope, yearTable, year.id,
        {
            {"enterprise", enterprise},
            {"year", year.year},
            {"opening_balance_fen", year.openingBalance},
            {"prior_year_due_fen", year.priorYearDue},
            {"prior_year_due_source", textUnlessEmpty(year.priorYearDueSource)},
            {"is_first_year", FactValue::flag(year.isFirstYear)},
            {"supplement_fen", year.supplement},
            {"raise_fen", year.raise},
        });
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const RegisteredDocument& document)
{
    return saveRow(scope, documentTable, document.id,
        {
            {"enterprise", enterprise},
            {"kind", std::string(documentKinds[std::size_t(document.kind)])},
            {"title", document.title},
            {"version", textUnlessEmpty(document.version)},
            {"approved_by", textUnlessEmpty(document.approvedBy)},
            {"approved_on", document.approvedOn},
            {"year", document.year == 0 ? std::nullopt : std::optional<int>(document.year)},
            {"budget", textUnlessEmpty(document.budget)},
            {"budget_on", document.budgetOn},
            {"handed_in_on", document.handedInOn},
            {"minutes", textUnlessEmpty(document.minutes)},
            {"handed_to", textUnlessEmpty(document.handedTo)},
            {"acknowledgement", textUnlessEmpty(document.acknowledgement)},
            {"grounds", textUnlessEmpty(document.grounds)},
            {"measures", textUnlessEmpty(document.measures)},
        });
}

Result<Id> addOwnerPayment(WriteScope& scope, const Id& activity, const Payment& payment)
{
    return insertFact(scope, paymentTable, {{"activity", activity}, {"paid_on", payment.on}, {"amount_fen", payment.amount}});
}

}
