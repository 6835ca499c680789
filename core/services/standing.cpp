// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standing.h"

#include "core/services/finding_answers.h"

#include <algorithm>

namespace plumbline {

Result<Standing> standingOf(const Session& session, const ReadScope& facts, const Scope& scope, std::string_view domain)
{
    const Domain* const asked = session.house().domain(domain);
    if (!asked)
        return Standing();
    Standing standing = TRY(asked->standing(session.asked(facts, scope)));
    TRY(completeStanding(facts, scope.enterprise, standing));
    return standing;
}

Result<void> completeStanding(const ReadScope& facts, const EnterpriseId& enterprise, Standing& standing)
{
    TRY(attachAnswers(facts, enterprise, standing.findings));
    // What is answered comes after what is open.
    std::stable_sort(standing.findings.begin(), standing.findings.end(), [](const Finding& a, const Finding& b) {
        return std::pair(a.answer.has_value(), a.weight) < std::pair(b.answer.has_value(), b.weight);
    });
    // What has no day set by the rule comes after what has.
    std::stable_sort(standing.obligations.begin(), standing.obligations.end(), [](const Obligation& a, const Obligation& b) {
        return a.due.value_or(QDate(9999, 12, 31)) < b.due.value_or(QDate(9999, 12, 31));
    });
    return {};
}

}
