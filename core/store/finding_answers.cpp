// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/finding_answers.h"

#include "core/store/facts.h"
#include "core/store/shared_tables.h"

namespace plumbline {

namespace {

Result<std::optional<Id>> rowOf(const ReadScope& scope, const EnterpriseId& enterprise, const std::string& key)
{
    Statement rows = TRY(scope.prepare("SELECT id FROM finding_answer WHERE enterprise = ? AND finding = ?"));
    rows.bindAll(enterprise, key);
    if (!TRY(rows.step()))
        return std::optional<Id>();
    return std::optional(TRY(rows.id(0)));
}

}

Result<std::map<std::string, FindingAnswer>> readFindingAnswers(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Statement rows = TRY(scope.prepare("SELECT a.finding, a.reason, p.name, a.answered_on FROM finding_answer a "
                                       "JOIN person p ON p.id = a.answered_by WHERE a.enterprise = ?"));
    rows.bind(1, enterprise);
    std::map<std::string, FindingAnswer> answers;
    while (TRY(rows.step()))
        answers.emplace(TRY(rows.text(0)), FindingAnswer{TRY(rows.string(1)), TRY(rows.string(2)), TRY(rows.date(3))});
    return answers;
}

Result<void> saveFindingAnswer(WriteScope& scope, const EnterpriseId& enterprise, const std::string& key, const QString& reason,
    const PersonId& by, QDate on)
{
    const FactValues values{
        {"enterprise", enterprise}, {"finding", key}, {"reason", reason}, {"answered_by", by}, {"answered_on", on}};
    if (const std::optional<Id> before = TRY(rowOf(scope, enterprise, key)))
        return updateFact(scope, findingAnswerTable, *before, values);
    TRY(insertFact(scope, findingAnswerTable, values));
    return {};
}

Result<void> removeFindingAnswer(WriteScope& scope, const EnterpriseId& enterprise, const std::string& key)
{
    const std::optional<Id> row = TRY(rowOf(scope, enterprise, key));
    if (!row)
        return Problem{"finding.not-answered"};
    return deleteFact(scope, findingAnswerTable, *row);
}

}
