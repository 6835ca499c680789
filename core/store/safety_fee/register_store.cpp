// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/register_store.h"

#include "core/store/safety_fee/book_store.h"
#include "core/store/safety_fee/entry_rows.h"
#include "core/store/safety_fee/rows.h"
#include "core/store/safety_fee/tables.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

Result<AuthorityOrder> readOrder(const Statement& row)
{
    AuthorityOrder order;
    order.id = TRY(row.id(0));
    order.authority = TRY(row.string(1));
    order.number = TRY(row.string(2));
    order.subject = TRY(textIn(row, 3));
    order.issuedOn = TRY(row.optional(4, &Statement::date));
    order.dueOn = TRY(row.date(5));
    order.firstSpentOn = TRY(row.optional(6, &Statement::date));
    order.spent = TRY(row.money(7));
    return order;
}

Result<Subcontract> readSubcontract(const Statement& row)
{
    Subcontract subcontract;
    subcontract.id = TRY(row.id(0));
    subcontract.project = TRY(row.string(1));
    subcontract.subcontractor = TRY(row.string(2));
    subcontract.fee = TRY(row.money(3));
    subcontract.startedOn = TRY(row.optional(4, &Statement::date));
    subcontract.hasSeparateClause = TRY(row.flag(5));
    subcontract.activity = TRY(row.optional(6, &Statement::id));
    subcontract.settledOn = TRY(row.optional(7, &Statement::date));
    return subcontract;
}

Result<BalanceEvent> readBalanceEvent(const Statement& row)
{
    BalanceEvent event;
    event.id = TRY(row.id(0));
    event.activity = TRY(row.optional(1, &Statement::id));
    event.kind = BalanceEventKind(TRY(choice(row, 2, balanceEventKinds)));
    event.on = TRY(row.date(3));
    event.amount = TRY(row.money(4));
    event.by = TRY(textIn(row, 5));
    event.hasSurvivor = TRY(row.flag(6));
    event.isAllowedByLaw = TRY(row.flag(7));
    return event;
}

Result<GroupMember> readGroupMember(const Statement& row)
{
    GroupMember member;
    member.id = TRY(row.id(0));
    member.member = TRY(row.id(1));
    member.headquarters = TRY(row.optional(2, &Statement::id));
    member.headquartersName = TRY(textIn(row, 3));
    member.isFirstLevel = TRY(row.flag(4));
    member.bearsResponsibility = TRY(row.flag(5));
    member.holding = Holding(TRY(choice(row, 6, holdings)));
    member.share = TRY(shareIn(row, 7));
    member.from = TRY(row.month(8));
    member.until = TRY(row.optional(9, &Statement::month));
    member.document = TRY(textIn(row, 10));
    return member;
}

Result<Supervision> readSupervision(const Statement& row)
{
    return Supervision{
        TRY(row.id(0)), TRY(row.date(1)), TRY(row.string(2)), TRY(textIn(row, 3)), TRY(row.optional(4, &Statement::date))};
}

Result<UseStatement> readStatement(const Statement& row)
{
    return UseStatement{TRY(row.id(0)), TRY(row.month(1)), TRY(row.money(2)), TRY(row.date(3))};
}

Result<ReproductionEntry> readReproduction(const Statement& row)
{
    ReproductionEntry entry;
    entry.id = TRY(row.id(0));
    entry.activity = TRY(row.optional(1, &Statement::id));
    entry.kind = ReproductionKind(TRY(choice(row, 2, reproductionKinds)));
    entry.bookedOn = TRY(row.date(3));
    entry.amount = TRY(row.money(4));
    if (!row.isNull(5) && !row.isNull(6))
        entry.voucher =
            Voucher{TRY(row.string(5)), int(TRY(row.integer(6))), int(TRY(row.optional(7, &Statement::integer)).value_or(1))};
    entry.proofNumber = TRY(textIn(row, 8));
    entry.counterparty = TRY(textIn(row, 9));
    entry.note = TRY(textIn(row, 10));
    return entry;
}

Result<RaiseDecision> readRaise(const Statement& row)
{
    RaiseDecision decision;
    decision.id = TRY(row.id(0));
    decision.fromYear = int(TRY(row.integer(1)));
    decision.amount = TRY(row.money(2));
    decision.decidedBy = TRY(row.string(3));
    decision.decidedOn = TRY(row.date(4));
    decision.reason = TRY(textIn(row, 5));
    if (const auto until = TRY(row.optional(6, &Statement::integer)))
        decision.untilYear = int(*until);
    decision.endedBy = TRY(textIn(row, 7));
    decision.endedOn = TRY(row.optional(8, &Statement::date));
    return decision;
}

Result<SuccessionFacts> readSuccession(const Statement& row)
{
    SuccessionFacts succession{
        TRY(row.id(0)), TRY(row.id(1)), TRY(row.id(2)), TRY(row.string(3)), TRY(row.date(4)), TRY(row.money(5)), 0};
    const std::string content = TRY(row.text(6));
    const Json handed = TRY(Json::read(content));
    Members members = TRY(Members::of(handed, {}));
    succession.openFindings = int(TRY(members.array("findings"))->size());
    return succession;
}

/// Entries of the books that neither take back nor are taken back: nearly all, so they are never looked up by that.
constexpr std::string_view standingEntry = "+e.reverses IS NULL AND NOT EXISTS(SELECT 1 FROM safety_fee_entry r "
                                           "WHERE r.reverses = e.id)";

/// What is booked as paid goes before what is registered.
Result<void> readSubcontractRegisters(const ReadScope& scope, Subcontract& subcontract)
{
    for (const PaymentRow& row : TRY(rowsOf(scope,
             "SELECT subcontract, paid_on, amount_fen FROM safety_fee_payment WHERE subcontract = ? ORDER BY paid_on, id",
             subcontract.id, readPayment)))
        subcontract.payments.push_back(row.payment);
    subcontract.supervisions = TRY(rowsOf(scope,
        "SELECT id, held_on, held_by, found, remedied_on FROM safety_fee_supervision WHERE subcontract = ? ORDER BY held_on, id",
        subcontract.id, readSupervision));
    subcontract.statements = TRY(rowsOf(scope,
        "SELECT id, month, used_fen, handed_in_on FROM safety_fee_use_statement WHERE subcontract = ? ORDER BY month",
        subcontract.id, readStatement));
    const std::vector<PaymentRow> booked = TRY(rowsOf(scope,
        "SELECT subcontract, booked_on, amount_fen FROM safety_fee_entry e WHERE subcontract = ? AND kind = "
        "'subcontractor-payment' AND "
            + std::string(standingEntry) + " ORDER BY booked_on, number",
        subcontract.id, readPayment));
    if (!booked.empty())
        std::erase_if(subcontract.payments, [&](const Payment& payment) { return payment.on >= booked.front().payment.on; });
    for (const PaymentRow& row : booked)
        subcontract.payments.push_back(row.payment);
    return {};
}

Result<Invoice> readInvoice(const Statement& row)
{
    Invoice invoice;
    invoice.id = TRY(row.id(0));
    invoice.number = TRY(row.string(1));
    invoice.issuedOn = TRY(row.optional(2, &Statement::date));
    invoice.seller = TRY(textIn(row, 3));
    invoice.buyer = TRY(textIn(row, 4));
    invoice.buyerTaxNumber = TRY(textIn(row, 5));
    invoice.total = TRY(row.money(6));
    invoice.note = TRY(textIn(row, 7));
    invoice.entries = TRY(row.integer(8));
    invoice.booked = TRY(row.money(9));
    invoice.elsewhere = TRY(row.integer(10));
    return invoice;
}

Result<void> readInvoices(const ReadScope& scope, const EnterpriseId& enterprise, Documents& documents)
{
    const std::string own = "FROM safety_fee_entry e JOIN book b ON b.id = e.book WHERE e.proof_number = i.number AND "
                            "e.proof = 'invoice' AND b.enterprise = i.enterprise";
    documents.invoices = TRY(rowsOf(scope,
        "SELECT id, number, issued_on, seller, buyer, buyer_tax_number, total_fen, note, (SELECT count(*) " + own + " AND "
            + std::string(standingEntry) + "), (SELECT coalesce(sum(e.amount_fen + coalesce(e.input_vat_fen, 0)), 0) " + own
            + " AND " + std::string(standingEntry)
            + "), (SELECT count(*) FROM safety_fee_entry e JOIN book b ON b.id = e.book WHERE e.proof_number = i.number AND "
              "e.proof = 'invoice' AND b.enterprise <> i.enterprise AND "
            + std::string(standingEntry) + ") FROM safety_fee_invoice i WHERE enterprise = ? ORDER BY issued_on, number",
        enterprise, readInvoice));
    Statement known = TRY(scope.prepare("SELECT name, uscc FROM enterprise WHERE id = ?"));
    known.bind(1, enterprise);
    if (TRY(known.step())) {
        documents.enterpriseName = TRY(known.string(0));
        documents.taxNumber = TRY(textIn(known, 1));
    }
    return {};
}

/// The entry of the safety fee's books that is most like it: looked for among those of its month that name its voucher or paper.
Result<void> findSame(const ReadScope& scope, const Id& book, ReproductionEntry& entry)
{
    if (entry.kind != ReproductionKind::Use)
        return {};
    Statement rows = TRY(scope.prepare("SELECT " + std::string(postedColumns())
        + " FROM safety_fee_entry e WHERE book = ?1 AND month = ?2 AND kind = 'expenditure' AND "
          "((voucher_word = ?3 AND voucher_number = ?4) OR proof_number = ?5) ORDER BY booked_on, number"));
    rows.bind(1, book).bind(2, Month::of(entry.bookedOn));
    if (entry.voucher)
        rows.bind(3, entry.voucher->word).bind(4, std::int64_t(entry.voucher->number));
    if (!entry.proofNumber.isEmpty())
        rows.bind(5, entry.proofNumber);
    while (!entry.sameAs && TRY(rows.step())) {
        const Entry candidate = TRY(readPostedEntry(rows));
        if (likeness(candidate, entry) == Likeness::SameExpenditure)
            entry.sameAs = candidate.id;
    }
    return {};
}

}

Result<void> readGroup(const ReadScope& scope, const EnterpriseId& enterprise, Documents& documents)
{
    documents.groupMembers = TRY(rowsOf(scope,
        "SELECT id, enterprise, headquarters, headquarters_name, is_first_level, bears_responsibility, holding, share_percent, "
        "from_month, until_month, document FROM safety_fee_group_member WHERE enterprise = ?1 OR headquarters = ?1 "
        "ORDER BY from_month, id",
        enterprise, readGroupMember));
    return {};
}

Result<void> readRegisters(const ReadScope& scope, const EnterpriseId& enterprise, Documents& documents)
{
    documents.orders = TRY(rowsOf(scope,
        "SELECT id, authority, number, subject, issued_on, due_on, "
        "(SELECT min(booked_on) FROM safety_fee_entry e WHERE e.authority_order = o.id AND "
            + std::string(standingEntry)
            + "), (SELECT coalesce(sum(amount_fen), 0) FROM safety_fee_entry e WHERE e.authority_order = o.id) "
              "FROM safety_fee_order o WHERE enterprise = ? ORDER BY due_on, id",
        enterprise, readOrder));
    TRY(readGroup(scope, enterprise, documents));
    documents.subcontracts = TRY(rowsOf(scope,
        "SELECT id, project, subcontractor, fee_fen, started_on, has_separate_clause, activity, settled_on "
        "FROM safety_fee_subcontract WHERE enterprise = ? ORDER BY id",
        enterprise, readSubcontract));
    for (Subcontract& subcontract : documents.subcontracts)
        TRY(readSubcontractRegisters(scope, subcontract));
    documents.balanceEvents = TRY(rowsOf(scope,
        "SELECT id, activity, kind, happened_on, amount_fen, party, has_survivor, is_allowed_by_law FROM "
        "safety_fee_balance_event WHERE enterprise = ? ORDER BY happened_on, id",
        enterprise, readBalanceEvent));
    documents.reproduction = TRY(rowsOf(scope,
        "SELECT id, activity, kind, booked_on, amount_fen, voucher_word, voucher_number, voucher_line, proof_number, "
        "counterparty, note FROM safety_fee_simple_reproduction WHERE enterprise = ? ORDER BY booked_on, id",
        enterprise, readReproduction));
    documents.successions = TRY(rowsOf(scope,
        "SELECT s.id, s.enterprise, s.successor, e.name, s.happened_on, s.balance_fen, s.content FROM safety_fee_succession s "
        "JOIN enterprise e ON e.id = s.enterprise WHERE s.successor = ? ORDER BY s.happened_on",
        enterprise, readSuccession));
    TRY(readInvoices(scope, enterprise, documents));
    if (documents.reproduction.empty())
        return {};
    if (const std::optional<Book> book = TRY(readBook(scope, enterprise))) {
        for (ReproductionEntry& entry : documents.reproduction)
            TRY(findSame(scope, book->id, entry));
    }
    return {};
}

Result<void> readRaises(const ReadScope& scope, Facts& facts)
{
    facts.raises = TRY(rowsOf(scope,
        "SELECT id, from_year, amount_fen, decided_by, decided_on, reason, until_year, ended_by, ended_on "
        "FROM safety_fee_raise_decision WHERE enterprise = ? ORDER BY from_year",
        facts.enterprise, readRaise));
    return {};
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const AuthorityOrder& order)
{
    return saveRow(scope, orderTable, order.id,
        {
            {"enterprise", enterprise},
            {"authority", order.authority},
            {"number", order.number},
            {"subject", textUnlessEmpty(order.subject)},
            {"issued_on", order.issuedOn},
            {"due_on", order.dueOn},
        });
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const RaiseDecision& decision)
{
    return saveRow(scope, raiseDecisionTable, decision.id,
        {
            {"enterprise", enterprise},
            {"from_year", decision.fromYear},
            {"amount_fen", decision.amount},
            {"decided_by", decision.decidedBy},
            {"decided_on", decision.decidedOn},
            {"reason", textUnlessEmpty(decision.reason)},
            {"until_year", decision.untilYear},
            {"ended_by", textUnlessEmpty(decision.endedBy)},
            {"ended_on", decision.endedOn},
        });
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const ReproductionEntry& entry)
{
    const std::optional<Voucher>& voucher = entry.voucher;
    return saveRow(scope, simpleReproductionTable, entry.id,
        {
            {"enterprise", enterprise},
            {"activity", entry.activity},
            {"kind", std::string(reproductionKinds[std::size_t(entry.kind)])},
            {"booked_on", entry.bookedOn},
            {"amount_fen", entry.amount},
            {"voucher_word", voucher ? std::optional(voucher->word) : std::nullopt},
            {"voucher_number", voucher ? std::optional(voucher->number) : std::nullopt},
            {"voucher_line", voucher ? std::optional(voucher->line) : std::nullopt},
            {"proof_number", textUnlessEmpty(entry.proofNumber)},
            {"counterparty", textUnlessEmpty(entry.counterparty)},
            {"note", textUnlessEmpty(entry.note)},
        });
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const Subcontract& subcontract)
{
    return saveRow(scope, subcontractTable, subcontract.id,
        {
            {"enterprise", enterprise},
            {"project", subcontract.project},
            {"subcontractor", subcontract.subcontractor},
            {"fee_fen", subcontract.fee},
            {"started_on", subcontract.startedOn},
            {"has_separate_clause", FactValue::flag(subcontract.hasSeparateClause)},
            {"activity", subcontract.activity},
            {"settled_on", subcontract.settledOn},
        });
}

Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const BalanceEvent& event)
{
    return saveRow(scope, balanceEventTable, event.id,
        {
            {"enterprise", enterprise},
            {"activity", event.activity},
            {"kind", std::string(balanceEventKinds[std::size_t(event.kind)])},
            {"happened_on", event.on},
            {"amount_fen", event.amount},
            {"party", textUnlessEmpty(event.by)},
            {"has_survivor", FactValue::flag(event.hasSurvivor)},
            {"is_allowed_by_law", FactValue::flag(event.isAllowedByLaw)},
        });
}

Result<Id> save(WriteScope& scope, const GroupMember& member)
{
    return saveRow(scope, groupMemberTable, member.id,
        {
            {"enterprise", member.member},
            {"headquarters", member.headquarters},
            {"headquarters_name", textUnlessEmpty(member.headquartersName)},
            {"is_first_level", FactValue::flag(member.isFirstLevel)},
            {"bears_responsibility", FactValue::flag(member.bearsResponsibility)},
            {"holding", std::string(holdings[std::size_t(member.holding)])},
            {"share_percent", percentOf(member.share)},
            {"from_month", member.from},
            {"until_month", member.until},
            {"document", textUnlessEmpty(member.document)},
        });
}

Result<Id> saveSupervision(WriteScope& scope, const Id& subcontract, const Supervision& supervision)
{
    return saveRow(scope, supervisionTable, supervision.id,
        {
            {"subcontract", subcontract},
            {"held_on", supervision.heldOn},
            {"held_by", supervision.heldBy},
            {"found", textUnlessEmpty(supervision.found)},
            {"remedied_on", supervision.remediedOn},
        });
}

Result<Id> saveStatement(WriteScope& scope, const Id& subcontract, const UseStatement& statement)
{
    return saveRow(scope, useStatementTable, statement.id,
        {
            {"subcontract", subcontract},
            {"month", statement.month},
            {"used_fen", statement.used},
            {"handed_in_on", statement.handedInOn},
        });
}

Result<Id> addSubcontractPayment(WriteScope& scope, const Id& subcontract, const Payment& payment)
{
    return insertFact(
        scope, paymentTable, {{"subcontract", subcontract}, {"paid_on", payment.on}, {"amount_fen", payment.amount}});
}

}
