// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/register_checks.h"

#include "core/safety_fee/finding_maker.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// What the registers show in a year, as of a day.
struct RegisterChecks {
    const RulePack& pack;
    const Documents& documents;
    int year;
    QDate asOf;
    std::vector<Finding> findings;

    void add(std::string_view code, Weight weight, const Citation& citation, Figures figures, const Id& subject)
    {
        findings.push_back(
            found(pack, code, weight, citation, std::move(figures), subject.isNull() ? std::string() : subject.text()));
    }

    // Article 56: what an authority ordered goes first; by its day something must have been spent on it, or a reason be given.
    void takeOrders()
    {
        for (const AuthorityOrder& order : documents.orders) {
            const bool isInTime = order.firstSpentOn && *order.firstSpentOn <= order.dueOn;
            if (isInTime || order.dueOn.year() > year || asOf <= order.dueOn)
                continue;
            const bool isLate = order.firstSpentOn && *order.firstSpentOn <= asOf;
            if (isLate && order.dueOn.year() != year)
                continue; // told in its own year
            Figures figures{
                {"authority", plain(order.authority)}, {"order", plain(order.number)}, {"due-on", formatDate(order.dueOn)}};
            if (isLate)
                figures.emplace_back("spent-on", formatDate(*order.firstSpentOn));
            add("safety_fee.order.overdue", isLate ? Weight::Note : Weight::Warning, {pack.id, 56}, std::move(figures), order.id);
        }
    }

    static bool wasPaidIn(const Subcontract& subcontract, int year)
    {
        return std::any_of(subcontract.payments.begin(), subcontract.payments.end(),
            [&](const Payment& payment) { return payment.on.year() == year; });
    }

    // Article 18 (2): the general contractor supervises the use; no number in the text: at least once in a year in which it paid.
    void takeSubcontracts()
    {
        if (asOf < QDate(year, 12, 31))
            return;
        for (const Subcontract& subcontract : documents.subcontracts) {
            if (!wasPaidIn(subcontract, year))
                continue;
            const Figures figures{{"project", plain(subcontract.project)}, {"by", plain(subcontract.subcontractor)},
                {"year", std::to_string(year)}};
            const bool isSupervised = std::any_of(subcontract.supervisions.begin(), subcontract.supervisions.end(),
                [&](const Supervision& supervision) { return supervision.heldOn.year() == year; });
            if (!isSupervised)
                add("safety_fee.subcontract.unsupervised", Weight::Warning, {pack.id, 18, 2}, figures, subcontract.id);
            const bool isStated = std::any_of(subcontract.statements.begin(), subcontract.statements.end(),
                [&](const UseStatement& statement) { return statement.month.year() == year; });
            if (!isStated)
                add("safety_fee.subcontract.no-statement", Weight::Warning, {pack.id, 18, 2}, figures, subcontract.id);
        }
    }

    // Article 58: what was open passes to the successor with the balance.
    void takeSuccessions()
    {
        for (const SuccessionFacts& succession : documents.successions) {
            if (succession.on.year() == year && succession.on <= asOf)
                add("safety_fee.balance.taken-over", succession.openFindings > 0 ? Weight::Warning : Weight::Note, {pack.id, 58},
                    {{"by", plain(succession.predecessorName)}, {"date", formatDate(succession.on)},
                        {"amount", formatMoney(succession.balance)}, {"count", std::to_string(succession.openFindings)}},
                    succession.id);
        }
    }

    // Article 57: who accrued 维简费 goes on doing so, and pays nothing from both.
    void takeReproduction()
    {
        const bool isAccrued =
            std::any_of(documents.reproduction.begin(), documents.reproduction.end(), [&](const ReproductionEntry& entry) {
                return entry.kind == ReproductionKind::Accrual && entry.bookedOn.year() == year;
            });
        if (documents.keepsReproduction == true && !isAccrued && asOf >= QDate(year, 12, 31))
            add("safety_fee.reproduction.not-continued", Weight::Breach, {pack.id, 57}, {{"year", std::to_string(year)}}, {});
        for (const ReproductionEntry& entry : documents.reproduction) {
            if (entry.sameAs && entry.bookedOn.year() == year)
                add("safety_fee.use.simple-reproduction-twice", Weight::Breach, {pack.id, 57},
                    {{"amount", formatMoney(entry.amount)}}, *entry.sameAs);
        }
    }
};

}

std::vector<Finding> registerFindings(const RulePack& pack, const Documents& documents, int year, QDate asOf)
{
    RegisterChecks checks{pack, documents, year, asOf, {}};
    checks.takeOrders();
    checks.takeSubcontracts();
    checks.takeReproduction();
    checks.takeSuccessions();
    return std::move(checks.findings);
}

std::vector<Obligation> orderObligations(const RulePack& pack, const Documents& documents, int year)
{
    std::vector<Obligation> due;
    for (const AuthorityOrder& order : documents.orders) {
        if (order.dueOn.year() == year)
            due.push_back({"safety_fee.authority-order", {pack.id, 56}, order.dueOn, {}, order.firstSpentOn.has_value(),
                {{"authority", plain(order.authority)}, {"order", plain(order.number)}}, order.id.text()});
    }
    return due;
}

}
