// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/document_checks.h"

#include "core/safety_fee/finding_maker.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

template <class Condition> const RegisteredDocument* firstDocument(const Documents& documents, Condition condition)
{
    const auto at = std::find_if(documents.registered.begin(), documents.registered.end(), condition);
    return at == documents.registered.end() ? nullptr : &*at;
}

bool isOf(const RegisteredDocument& document, DocumentKind kind, int year)
{
    return document.kind == kind && (year == 0 || document.year == year);
}

}

const RegisteredDocument* approvedDocument(const Documents& documents, DocumentKind kind, int year, QDate asOf)
{
    return firstDocument(documents, [&](const RegisteredDocument& document) {
        return isOf(document, kind, year) && document.approvedOn && *document.approvedOn <= asOf;
    });
}

const RegisteredDocument* handedInDocument(const Documents& documents, DocumentKind kind, int year, QDate asOf)
{
    return firstDocument(documents, [&](const RegisteredDocument& document) {
        return isOf(document, kind, year) && document.handedInOn && *document.handedInOn <= asOf;
    });
}

std::vector<Finding> documentFindings(const RulePack& pack, const Documents& documents, int year, QDate asOf)
{
    std::vector<Finding> findings;
    const auto add = [&](std::string_view code, Weight weight, const Citation& citation, Figures figures) {
        findings.push_back(found(pack, code, weight, citation, std::move(figures)));
    };
    // Article 45: the internal system.
    if (!approvedDocument(documents, DocumentKind::Procedures, 0, asOf))
        add("safety_fee.procedures.missing", Weight::Breach, {pack.id, 45}, {});
    // Article 46: the plan, inside a financial budget.
    const RegisteredDocument* const plan = approvedDocument(documents, DocumentKind::YearPlan, year, asOf);
    if (plan && (plan->budget.isEmpty() || !plan->budgetOn))
        add("safety_fee.plan.no-budget", Weight::Breach, {pack.id, 46}, {{"year", std::to_string(year)}});
    // Article 4 (4): disclosure and the social-responsibility report; no day in the text: a warning once the year is over.
    const bool isDisclosed = handedInDocument(documents, DocumentKind::Disclosure, year, asOf)
        || handedInDocument(documents, DocumentKind::ResponsibilityReport, year, asOf);
    if (!isDisclosed && asOf > QDate(year, 12, 31))
        add("safety_fee.disclosure.missing", Weight::Warning, {pack.id, 4, 0, "四"}, {{"year", std::to_string(year)}});
    // Article 47 (1): kept apart in the books.
    if (documents.isFeeAccountedSeparately == false)
        add("safety_fee.accounting.not-separate", Weight::Breach, {pack.id, 47, 1}, {});
    return findings;
}

std::optional<DocumentKind> documentSettling(std::string_view code)
{
    using enum DocumentKind;
    static constexpr std::pair<std::string_view, DocumentKind> settled[] = {
        {"safety_fee.procedures.missing", Procedures},
        {"safety_fee.disclosure.missing", Disclosure},
        {"safety_fee.use.below-minimum", LowUseStatement},
        {"safety_fee.disclosure", Disclosure},
        {"safety_fee.low-use-statement", LowUseStatement},
    };
    for (const auto& [known, kind] : settled) {
        if (known == code)
            return kind;
    }
    return std::nullopt;
}

bool isOfAYear(DocumentKind kind)
{
    return kind != DocumentKind::Procedures;
}

}
