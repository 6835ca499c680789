// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/explain.h"

#include "core/reports/report_document.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/step_text.h"

#include <QCoreApplication>

namespace plumbline::tailings {

namespace {

void addSteps(Explanation& why, const Receipt& receipt, const RulePack* pack, Language language)
{
    for (const Step& step : receipt.steps) {
        const StepSentence sentence = stepSentence(step, language, pack);
        const auto* const reading = std::get_if<std::string>(&step.source);
        why.lines.push_back({reading ? Explanation::LineKind::Result : Explanation::LineKind::Step, sentence.title,
            sentence.amount, reading ? QString() : sentence.source, reading ? sentence.source : QString()});
        const Reading* const known = reading && pack ? pack->reading(*reading) : nullptr;
        const QString text = known ? QString::fromStdString(*reading) + QLatin1Char(' ') + in(language, known->text) : QString();
        if (!text.isEmpty() && !why.readings.contains(text))
            why.readings << text;
    }
}

}

Explanation explain(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject)
{
    const Result<const RulePack*> known =
        receipt.packs.empty() ? Result<const RulePack*>(Problem{"rules.unknown-pack"}) : rules.byId(receipt.packs.front().id);
    const RulePack* const pack = known ? *known : nullptr;
    Explanation why;
    why.question = QCoreApplication::translate("tailings", QT_TRANSLATE_NOOP("tailings", "Why? %1")).arg(subject);
    why.subject = subject;
    addSteps(why, receipt, pack, language);
    for (const PackReference& reference : receipt.packs) {
        Explanation::Pack shown;
        shown.id = QString::fromStdString(reference.id);
        shown.hash = QString::fromStdString(reference.sha256);
        if (pack) {
            shown.number = QString::fromStdString(pack->number);
            shown.inForce = QCoreApplication::translate("tailings", QT_TRANSLATE_NOOP("tailings", "in force since %1"))
                                .arg(dateText(pack->from));
        }
        why.packs.push_back(std::move(shown));
    }
    return why;
}

Explanation explain(const Finding& finding, const RuleBook& rules, Language language)
{
    const auto known = rules.byId(finding.citation.pack);
    const RulePack* const pack = known ? *known : nullptr;
    const QString sentence = findingSentence(finding, language, pack);
    Explanation why;
    if (finding.why)
        why = explain(*finding.why, rules, language, sentence);
    why.question = sentence;
    why.lines.push_back({Explanation::LineKind::Failed, sentence, weightWord(finding.weight, language),
        citationText(finding.citation, language), {}});
    for (const Consequence& consequence : pack ? pack->consequences : std::vector<Consequence>()) {
        if (finding.consequence && consequence.citation == *finding.consequence)
            why.lines.push_back({Explanation::LineKind::Result, in(language, consequence.name), {},
                citationText(consequence.citation, language), {}});
    }
    return why;
}

}
