// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/contracts.h"
#include "core/safety_fee/finding_maker.h"
#include "core/safety_fee/uses.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// What is asked of one enterprise's contracts in a year, as of a day.
class ContractChecks {
public:
    ContractChecks(const Facts& facts, const Answering& answering, int year, QDate asOf)
        : m_facts(facts), m_answering(answering), m_pack(answering.pack()), m_year(year), m_asOf(asOf)
    {
    }

    Result<void> check(const Activity& activity)
    {
        const Contract& contract = *activity.contract;
        const Standard* const standard = TRY(m_answering.standard(activity.name.toStdString(), activity.standards.front()));
        checkClause(contract.project, contract.hasSeparateClause, clauseOf(*standard, contract.isSubcontract), activity.id);
        if (contract.isSubcontract)
            checkAccruedAgain(activity);
        const Result<Money> statutory = statutoryFee(m_pack, m_answering.overlays(), *standard, contract);
        if (!statutory)
            return reportMissingRate(statutory.problem(), activity);
        const Money fee = std::max(*statutory, contract.agreedFee.value_or(Money()));
        if (contract.startedOn && contract.startedOn->year() <= m_year) {
            const Payer payer = contract.isSubcontract ? Payer::GeneralContractor : Payer::Owner;
            if (isOwed(*standard))
                TRY(checkAdvance(contract.project, payer, *contract.startedOn, fee, contract.payments, activity.id));
            else if (standard->basis == Basis::DirectProjectCost)
                TRY(checkPrompt(contract, payer, fee, activity.id));
        }
        if (!contract.isSubcontract && isOwed(*standard))
            TRY(checkSettlement(activity, fee));
        return {};
    }

    Result<void> check(const Subcontract& subcontract)
    {
        checkClause(subcontract.project, subcontract.hasSeparateClause, {m_pack.id, 18, 2}, subcontract.id);
        if (subcontract.startedOn && subcontract.startedOn->year() <= m_year)
            TRY(checkAdvance(subcontract.project, Payer::GeneralContractor, *subcontract.startedOn, subcontract.fee,
                subcontract.payments, subcontract.id));
        return {};
    }

    // Articles 17 (2), 40: a line of its own in the bid, never cut.
    Result<void> check(const Tender& tender)
    {
        const TenderSheet sheet = TRY(tenderSheet(m_pack, tender));
        if (!sheet.isBelow)
            return {};
        const bool isNuclear = std::any_of(
            sheet.lines.begin(), sheet.lines.end(), [](const TenderSheet::Line& line) { return line.citation.article == 40; });
        add("safety_fee.tender.below-statutory", isNuclear ? Citation{m_pack.id, 40} : Citation{m_pack.id, 17, 2},
            {{"project", plain(tender.project)}, {"bid", formatMoney(tender.bidFee)},
                {"statutory", formatMoney(sheet.statutory)}},
            tender.id);
        return {};
    }

    std::vector<Finding> findings;

private:
    void add(
        std::string_view code, const Citation& citation, Figures figures, const Id& subjectId, Weight weight = Weight::Breach)
    {
        findings.push_back(found(m_pack, code, weight, citation, std::move(figures), subjectId.text()));
    }

    /// Article 18 speaks of construction; article 14 asks the clause of oil and gas works too.
    bool isOwed(const Standard& standard) const { return standard.basis == Basis::ConstructionCost; }
    Citation clauseOf(const Standard& standard, bool isSubcontract) const
    {
        if (standard.basis == Basis::DirectProjectCost)
            return {m_pack.id, 14, 2};
        return {m_pack.id, 18, isSubcontract ? 2 : 1};
    }

    // Articles 14 (2), 18: a clause of its own.
    void checkClause(const QString& project, bool hasClause, const Citation& citation, const Id& subjectId)
    {
        if (!hasClause)
            add("safety_fee.contract.no-separate-clause", citation, {{"project", plain(project)}}, subjectId);
    }

    // Article 18 (2): a subcontractor accrues nothing again; its own progress entered is the attempt.
    void checkAccruedAgain(const Activity& activity)
    {
        const bool isEntered = std::any_of(m_facts.progress.begin(), m_facts.progress.end(),
            [&](const Progress& progress) { return progress.activity == activity.id && progress.month.year() == m_year; });
        if (isEntered)
            add("safety_fee.subcontract.accrued-again", {m_pack.id, 18, 2}, {{"project", plain(activity.contract->project)}},
                activity.id);
    }

    Result<void> reportMissingRate(const Problem& problem, const Activity& activity)
    {
        if (problem.code != "safety_fee.older-rate-unknown")
            return problem;
        add("safety_fee.contract.older-rate-missing", {m_pack.id, 17, 3},
            {{"project", plain(activity.contract->project)}, {"signed-on", formatDate(*activity.contract->signedOn)}},
            activity.id);
        return {};
    }

    // 第十八条第一、二款. 裁量: D1, late from the day after the last one.
    Result<void> checkAdvance(const QString& project, Payer payer, QDate startedOn, Money fee,
        const std::vector<Payment>& payments, const Id& subjectId)
    {
        const Advance due = TRY(advance(m_pack, payer, startedOn, fee, payments));
        if (due.isPaid() || m_asOf <= due.dueOn)
            return {};
        const bool isOwner = payer == Payer::Owner;
        add(isOwner ? "safety_fee.advance.late" : "safety_fee.subcontract.late", {m_pack.id, 18, isOwner ? 1 : 2},
            {{"project", plain(project)}, {"due-on", formatDate(due.dueOn)}, {"required", formatMoney(due.required)},
                {"paid", formatMoney(due.paid)}},
            subjectId);
        return {};
    }

    // Article 14 (2): paid in time, of which the text gives no measure; that of construction is held against it.
    Result<void> checkPrompt(const Contract& contract, Payer payer, Money fee, const Id& subjectId)
    {
        const Advance due = TRY(advance(m_pack, payer, *contract.startedOn, fee, contract.payments));
        if (!due.isPaid() && m_asOf > due.dueOn)
            add("safety_fee.advance.not-prompt", {m_pack.id, 14, 2},
                {{"project", plain(contract.project)}, {"due-on", formatDate(due.dueOn)}, {"required", formatMoney(due.required)},
                    {"paid", formatMoney(due.paid)}},
                subjectId, Weight::Warning);
        return {};
    }

    /// What was received of a project's fee by that day; the whole fee where no payment is recorded.
    static Sum receivedOf(const Contract& contract, Money fee, QDate asOf)
    {
        if (contract.payments.empty())
            return Sum(fee);
        Sum received;
        for (const Payment& payment : contract.payments)
            received += payment.on <= asOf ? payment.amount : Money();
        return received;
    }

    struct Returned {
        Money amount;
        bool hasReceipt = false;
    };
    /// By the books where they say so, else as recorded with the contract.
    Result<Returned> returnedOf(const Activity& activity) const
    {
        Sum booked;
        bool isBooked = false;
        bool hasReceipt = true;
        for (const Movement& movement : m_facts.movements) {
            if (movement.kind != MovementKind::ReturnedToOwner || movement.activity != activity.id)
                continue;
            booked -= movement.amount;
            isBooked = true;
            hasReceipt = hasReceipt && movement.hasProof;
        }
        if (isBooked)
            return Returned{TRY(booked.total()), hasReceipt};
        return Returned{activity.contract->returned.value_or(Money()), !activity.contract->returnReceipt.isEmpty()};
    }

    // Article 18 (3): what is left at settlement goes back to the owner, who gives a receipt for it.
    Result<void> checkSettlement(const Activity& activity, Money fee)
    {
        const Contract& contract = *activity.contract;
        if (!contract.settledOn || *contract.settledOn > m_asOf)
            return {};
        const Returned returned = TRY(returnedOf(activity));
        if (returned.amount > Money() && !returned.hasReceipt)
            add("safety_fee.settlement.no-receipt", {m_pack.id, 18, 3},
                {{"project", plain(contract.project)}, {"amount", formatMoney(returned.amount)}}, activity.id, Weight::Warning);
        Sum left = receivedOf(contract, fee, m_asOf);
        left -= returned.amount;
        for (const Use& use : m_facts.uses) {
            if (use.activity == activity.id && use.state == UseState::Incurred && isCounted(use))
                left -= use.amount;
        }
        const Money amount = TRY(left.total());
        if (amount > Money())
            add("safety_fee.settlement.not-returned", {m_pack.id, 18, 3},
                {{"project", plain(contract.project)}, {"amount", formatMoney(amount)}}, activity.id);
        return {};
    }

    const Facts& m_facts;
    const Answering& m_answering;
    const RulePack& m_pack;
    int m_year;
    QDate m_asOf;
};

Obligation paymentDue(const RulePack& pack, Payer payer, const Advance& due, const QString& project, const Id& subjectId)
{
    const bool isOwner = payer == Payer::Owner;
    return {isOwner ? "safety_fee.advance-payment" : "safety_fee.subcontract-payment", {pack.id, 18, isOwner ? 1 : 2}, due.dueOn,
        "D20", due.isPaid(), {{"project", plain(project)}, {"required", formatMoney(due.required)}}, subjectId.text()};
}

}

Result<std::vector<Finding>> contractFindings(
    const Facts& facts, const Documents& documents, const RuleBook& rules, int year, QDate asOf)
{
    const Answering answering = TRY(Answering::on(rules, QDate(year, 12, 31)));
    ContractChecks checks(facts, answering, year, asOf);
    for (const Activity& activity : facts.activities) {
        if (activity.contract && !activity.standards.empty())
            TRY(checks.check(activity));
    }
    for (const Subcontract& subcontract : documents.subcontracts)
        TRY(checks.check(subcontract));
    for (const Tender& tender : documents.tenders)
        TRY(checks.check(tender));
    return std::move(checks.findings);
}

Result<std::vector<Obligation>> contractObligations(
    const Facts& facts, const Documents& documents, const RuleBook& rules, int year)
{
    const Answering answering = TRY(Answering::on(rules, QDate(year, 12, 31)));
    const RulePack& pack = answering.pack();
    std::vector<Obligation> obligations;
    for (const Activity& activity : facts.activities) {
        const auto& contract = activity.contract;
        if (!contract || activity.standards.empty() || !contract->startedOn || contract->startedOn->year() != year)
            continue;
        const Standard* const standard = TRY(answering.standard(activity.name.toStdString(), activity.standards.front()));
        const Result<Money> statutory = statutoryFee(pack, answering.overlays(), *standard, *contract);
        if (standard->basis != Basis::ConstructionCost || !statutory)
            continue; // an older contract without its rate is a finding
        const Money fee = std::max(*statutory, contract->agreedFee.value_or(Money()));
        const Payer payer = contract->isSubcontract ? Payer::GeneralContractor : Payer::Owner;
        const Advance due = TRY(advance(pack, payer, *contract->startedOn, fee, contract->payments));
        obligations.push_back(paymentDue(pack, payer, due, contract->project, activity.id));
    }
    for (const Subcontract& subcontract : documents.subcontracts) {
        if (!subcontract.startedOn || subcontract.startedOn->year() != year)
            continue;
        const Advance due =
            TRY(advance(pack, Payer::GeneralContractor, *subcontract.startedOn, subcontract.fee, subcontract.payments));
        obligations.push_back(paymentDue(pack, Payer::GeneralContractor, due, subcontract.project, subcontract.id));
    }
    return obligations;
}

}
