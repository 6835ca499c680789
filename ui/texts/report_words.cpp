// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/report_words.h"

#include "ui/texts/all_wordings.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/step_text.h"

namespace plumbline {

namespace {

/// The pack whose words a step uses: the one it cites, or one that has the reading it rests on.
const RulePack* packOf(const Step& step, const RuleBook& rules)
{
    if (const auto* const citation = std::get_if<Citation>(&step.source)) {
        const Result<const RulePack*> pack = rules.byId(citation->pack);
        return pack ? *pack : nullptr;
    }
    for (const auto& pack : rules.packs()) {
        if (pack->reading(std::get<std::string>(step.source)))
            return pack.get();
    }
    return nullptr;
}

/// In one line: what came out follows where no column of figures shows it.
QString stepLine(const Step& step, Language language, const RulePack* pack)
{
    const StepSentence sentence = stepSentence(step, language, pack);
    if (sentence.amount.isEmpty() || !step.figure("exact").empty() || !step.figure("amount").empty())
        return sentence.title;
    return sentence.title + (language == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": ")) + sentence.amount;
}

}

ReportWords reportWords(RuleBook rules)
{
    ReportWords words{[rules](const Step& step) -> LocalText {
                          const RulePack* const pack = packOf(step, rules);
                          return {stepLine(step, Language::Chinese, pack), stepLine(step, Language::English, pack)};
                      },
        [](const Citation& citation) -> LocalText {
            return {citationText(citation, Language::Chinese), citationText(citation, Language::English)};
        },
        [rules](const Finding& finding) -> LocalText {
            const Result<const RulePack*> pack = rules.byId(finding.citation.pack);
            const RulePack* const known = pack ? *pack : nullptr;
            return {findingSentence(finding, Language::Chinese, known), findingSentence(finding, Language::English, known)};
        },
        [](Weight weight) -> LocalText {
            return {weightWord(weight, Language::Chinese), weightWord(weight, Language::English)};
        }};
    words.obligation = [rules = std::move(rules)](const Obligation& due) -> LocalText {
        const Result<const RulePack*> pack = rules.byId(due.citation.pack);
        const RulePack* const known = pack ? *pack : nullptr;
        return {obligationSentence(due, Language::Chinese, known), obligationSentence(due, Language::English, known)};
    };
    words.problem = [](const Problem& found) -> LocalText {
        return {describe(found, Language::Chinese).what, describe(found, Language::English).what};
    };
    return words;
}

QString ruleText(std::string_view rule, Language language)
{
    const KeyWording* const wording = ruleWording(rule);
    return wording ? say(wording->text, language, {}) : QString::fromUtf8(rule.data(), qsizetype(rule.size()));
}

}
