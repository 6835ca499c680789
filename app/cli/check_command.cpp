// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"

namespace plumbline::cli {

namespace {

Json figuresJson(const std::vector<std::pair<std::string, std::string>>& figures)
{
    Json::Object json;
    for (const auto& [name, value] : figures)
        json.emplace(name, value);
    return json;
}

Json findingJson(const Finding& finding, const RulePack* pack, Language language)
{
    Json::Object json{{"code", finding.code}, {"message", findingSentence(finding, language, pack).toStdString()},
        {"figures", figuresJson(finding.figures)}};
    if (!finding.citation.pack.empty())
        json.emplace("citation", toJson(finding.citation));
    if (finding.consequence)
        json.emplace("consequence", toJson(*finding.consequence));
    if (!finding.subject.empty())
        json.emplace("subject", finding.subject);
    if (finding.why)
        json.emplace("receipt", finding.why->id());
    if (finding.mayBeAnswered)
        json.emplace("key", findingKey(finding));
    if (finding.answer)
        json.emplace("answer",
            Json::Object{{"reason", finding.answer->reason.toStdString()}, {"by", finding.answer->by.toStdString()},
                {"on", formatDate(finding.answer->on)}});
    return json;
}

Json obligationJson(const Obligation& obligation, const RulePack* pack, Language language)
{
    Json::Object json{{"kind", obligation.kind}, {"message", obligationSentence(obligation, language, pack).toStdString()},
        {"citation", toJson(obligation.citation)}, {"figures", figuresJson(obligation.figures)}};
    if (obligation.due)
        json.emplace("due", formatDate(*obligation.due));
    return json;
}

const RulePack* packOf(const RuleBook& rules, const Citation& citation)
{
    const Result<const RulePack*> pack = rules.byId(citation.pack);
    return pack ? *pack : nullptr;
}

QString answerText(const Finding& finding, Language language)
{
    if (!finding.answer)
        return {};
    return Words{"  已答复（%1，%2）：%3", "  answered (%1, %2): %3"}.in(language).arg(
        finding.answer->by, dateText(finding.answer->on), finding.answer->reason);
}

void sayAll(const Call& call, const OpenWorkspace& open, const Standing& standing)
{
    const RuleBook& rules = open.session->rules();
    const std::ptrdiff_t openFindings = openCount(standing.findings);
    call.say(Words{"问题：%1 项，已答复 %2 项", "Findings: %1, answered: %2"}
                 .in(call.language)
                 .arg(openFindings)
                 .arg(std::ssize(standing.findings) - openFindings));
    for (const Finding& finding : standing.findings)
        call.say(QStringLiteral("  [%1] %2  %3")
                     .arg(weightWord(finding.weight, call.language),
                         findingSentence(finding, call.language, packOf(rules, finding.citation)),
                         citationText(finding.citation, call.language))
            + answerText(finding, call.language));
    call.say(Words{"期限：%1 项", "Due: %1"}.in(call.language).arg(standing.obligations.size()));
    for (const Obligation& obligation : standing.obligations)
        call.say(QStringLiteral("  [%1] %2 %3  %4")
                     .arg(urgencyWord(urgencyOf(obligation, open.scope.today), call.language),
                         obligation.due ? dateText(*obligation.due) : QStringLiteral("----------"),
                         obligationSentence(obligation, call.language, packOf(rules, obligation.citation)),
                         citationText(obligation.citation, call.language)));
}

Result<Exit> check(const Call& call, OpenWorkspace& open)
{
    const ReadScope facts = TRY(open.session->workspace().read());
    Standing found = TRY(standing(*open.session, facts, open.scope));
    std::erase_if(found.obligations, [](const Obligation& obligation) { return obligation.isDone; });
    if (call.isJson) {
        Json::Array findings;
        for (const Finding& finding : found.findings)
            findings.push_back(findingJson(finding, packOf(open.session->rules(), finding.citation), call.language));
        Json::Array obligations;
        for (const Obligation& obligation : found.obligations)
            obligations.push_back(obligationJson(obligation, packOf(open.session->rules(), obligation.citation), call.language));
        call.write(
            canonicalBytes(Json::Object{{"findings", std::move(findings)}, {"obligations", std::move(obligations)}}) + '\n');
    } else {
        sayAll(call, open, found);
    }
    return openCount(found.findings) == 0 ? Exit::Done : Exit::SomethingWrong;
}

}

Command checkCommand()
{
    return {"check", "WS", 1, 1, {"所有模块的问题和期限", "findings and obligations of all domains"}, nullptr, workspaceOptions(),
        [](const Call& call) { return onWorkspace(call, check); }};
}

}
