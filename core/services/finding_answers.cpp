// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/finding_answers.h"

#include "core/store/finding_answers.h"

namespace plumbline {

Result<void> answerFinding(Session& session, const Scope& asked, const Finding& finding, const QString& reason)
{
    if (!finding.mayBeAnswered)
        return Problem{"finding.not-answerable"}.citing(finding.citation);
    if (reason.trimmed().isEmpty())
        return Problem{"finding.reason-missing"};
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    TRY(saveFindingAnswer(scope, asked.enterprise, findingKey(finding), reason.trimmed(), session.person().id, asked.today));
    TRY(scope.commit({"finding.answer", by, reason.trimmed()}));
    return {};
}

Result<void> withdrawAnswer(Session& session, const EnterpriseId& enterprise, const Finding& finding)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    TRY(removeFindingAnswer(scope, enterprise, findingKey(finding)));
    TRY(scope.commit({"finding.withdraw", by}));
    return {};
}

Result<void> attachAnswers(const ReadScope& scope, const EnterpriseId& enterprise, std::vector<Finding>& findings)
{
    const auto answers = TRY(readFindingAnswers(scope, enterprise));
    for (Finding& finding : findings) {
        const auto answer = finding.mayBeAnswered ? answers.find(findingKey(finding)) : answers.end();
        if (answer != answers.end())
            finding.answer = answer->second;
    }
    return {};
}

}
