// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/assessment.h"

#include "core/standards/words.h"

#include <algorithm>

namespace plumbline::standards {

namespace {

constexpr char keep[] = "keep";
constexpr char formReading[] = "D32";

bool has(const std::vector<std::string>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What every forcing answer allows; where there is nothing, what prevails, and else all that any of them allows.
std::vector<std::string> whatIsLeft(const std::vector<const AspectQuestion*>& forcing, bool& needsReason)
{
    std::vector<std::string> common;
    std::vector<std::string> any;
    for (const char* const conclusion : {"revise", "abolish"}) {
        const auto allows = [&](const AspectQuestion* question) { return has(question->allows, conclusion); };
        if (std::all_of(forcing.begin(), forcing.end(), allows))
            common.emplace_back(conclusion);
        if (std::any_of(forcing.begin(), forcing.end(), allows))
            any.emplace_back(conclusion);
    }
    if (!common.empty())
        return common;
    const auto prevailing = std::find_if(forcing.begin(), forcing.end(), [](const AspectQuestion* one) { return one->prevails; });
    if (prevailing != forcing.end())
        return (*prevailing)->allows;
    needsReason = true;
    return any;
}

void ask(const AspectQuestion& question, const Answers& answers, Assessment& assessment)
{
    const auto answer = answers.find(question.id);
    if (answer == answers.end()) {
        assessment.open.push_back(question.id);
        return;
    }
    if (answer->second != Answer::Yes)
        return;
    (question.force == Force::Must ? assessment.forcing : assessment.advising).push_back(&question);
    assessment.why.steps.push_back({question.force == Force::Must ? "standards.forced" : "standards.advised",
        {{"question", question.id}, {"allows", joined(question.allows)}}, question.citation});
}

void conclude(Assessment& assessment)
{
    if (!assessment.open.empty())
        return;
    if (!assessment.forcing.empty())
        assessment.allowed = whatIsLeft(assessment.forcing, assessment.needsReason);
    else if (!assessment.advising.empty())
        assessment.allowed = {keep, "revise", "abolish"};
    else
        assessment.allowed = {keep};
}

}

Result<Assessment> assess(
    const Answers& answers, const AssessmentRule& rule, std::string_view standardKind, const RulePack& pack, QDate day)
{
    Assessment assessment;
    Json::Object given;
    for (const auto& [id, answer] : answers) {
        const auto question = std::find_if(
            rule.questions.begin(), rule.questions.end(), [&asked = id](const AspectQuestion& one) { return one.id == asked; });
        if (question == rule.questions.end() || !question->countsFor(standardKind))
            return Problem{"standards.unknown-question"}.with("question", QString::fromStdString(id));
        given.emplace(id, std::string(answerKey(answer)));
    }
    for (const AspectQuestion& question : rule.questions) {
        if (question.countsFor(standardKind))
            ask(question, answers, assessment);
    }
    conclude(assessment);
    Receipt& why = assessment.why;
    why.steps.push_back({assessment.open.empty() ? "standards.allowed" : "standards.open-questions",
        {{"allowed", joined(assessment.allowed)}, {"open", std::to_string(assessment.open.size())}}, std::string(formReading)});
    why.rule = assessmentRule;
    why.day = day;
    why.packs = {{pack.id, pack.sha256}};
    why.inputs = {{"assessment", rule.id}, {"kind", std::string(standardKind)}, {"answers", std::move(given)}};
    why.rounding = "none";
    why.result = assessment.open.empty() ? joined(assessment.allowed) : "open";
    why.open = assessment.open;
    return assessment;
}

Result<Receipt> recomputeAssessment(const Receipt& receipt, const RuleBook& rules)
{
    const auto text = [&](std::string_view name) {
        const auto given = receipt.inputs.find(name);
        return given != receipt.inputs.end() && given->second.isString() ? given->second.string() : std::string();
    };
    const auto given = receipt.inputs.find("answers");
    if (receipt.packs.empty() || given == receipt.inputs.end() || !given->second.isObject())
        return Problem{"receipt.malformed"}.in(QStringLiteral("inputs"));
    Answers answers;
    for (const auto& [id, answer] : given->second.object()) {
        const auto word = answer.isString() ? answerOf(answer.string()) : std::nullopt;
        if (!word)
            return Problem{"receipt.malformed"}.in(QString::fromStdString(id));
        answers.emplace(id, *word);
    }
    const RulePack* const pack = TRY(rules.exactly(receipt.packs[0].id, receipt.packs[0].sha256));
    const auto procedures = TRY(proceduresOf(*pack));
    const AssessmentRule* const rule = procedures->assessment(text("assessment"));
    if (!rule)
        return Problem{"receipt.malformed"}.in(QStringLiteral("assessment"));
    return TRY(assess(answers, *rule, text("kind"), *pack, receipt.day)).why;
}

Result<void> mayConclude(
    std::string_view conclusion, const QString& reason, const Assessment& assessment, const AssessmentRule& rule)
{
    const QString word = QString::fromUtf8(conclusion.data(), qsizetype(conclusion.size()));
    if (!assessment.open.empty())
        return Problem{"standards.conclusion.open"}.with("count", QString::number(assessment.open.size()));
    if (!has(assessment.allowed, conclusion)) {
        for (const AspectQuestion* const question : assessment.forcing) {
            if (!has(question->allows, conclusion))
                return Problem{"standards.conclusion.refused"}
                    .with("conclusion", word)
                    .with("item", question->question.zh)
                    .with("item-en", question->question.en)
                    .citing(question->citation);
        }
        Citation none = rule.citation; // nothing triggered: the item that says it stays valid
        none.subitem = int(rule.aspects.size()) + 1;
        return Problem{"standards.conclusion.nothing-triggered"}.with("conclusion", word).citing(none);
    }
    const bool hasReason = !reason.trimmed().isEmpty();
    if (assessment.needsReason && !hasReason)
        return Problem{"standards.conclusion.reason-missing"}
            .with("item", assessment.forcing.front()->question.zh)
            .with("item-en", assessment.forcing.front()->question.en);
    for (const AspectQuestion* const question : assessment.advising) {
        if (!has(question->allows, conclusion) && !hasReason)
            return Problem{"standards.conclusion.reason-missing"}
                .with("item", question->question.zh)
                .with("item-en", question->question.en)
                .citing(question->citation);
    }
    return {};
}

Answers answersIn(const Dossier& dossier, const AssessmentRule& rule)
{
    Answers answers;
    for (const AspectQuestion& question : rule.questions) {
        const Mark* const mark = dossier.mark(question.id);
        if (mark && question.countsFor(dossier.project.kind))
            answers.emplace(question.id, mark->answer);
    }
    return answers;
}

}
