// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/explain.h"

#include "core/reports/report_document.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/step_text.h"
#include "ui/texts/wording.h"

#include <QCoreApplication>

namespace plumbline::standards {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("standards", text);
}

const RulePack* packOf(const Receipt& receipt, const RuleBook& rules)
{
    if (receipt.packs.empty())
        return nullptr;
    const auto pack = rules.byId(receipt.packs.front().id);
    return pack ? *pack : nullptr;
}

void addSteps(Explanation& why, const Receipt& receipt, const RulePack* pack, Language language)
{
    for (const Step& step : receipt.steps) {
        const StepSentence sentence = stepSentence(step, language, pack);
        const auto* const reading = std::get_if<std::string>(&step.source);
        why.lines.push_back({reading ? Explanation::LineKind::Result : Explanation::LineKind::Step, sentence.title,
            sentence.amount, reading ? QString() : sentence.source, reading ? sentence.source : QString()});
        if (const Reading* const known = reading && pack ? pack->reading(*reading) : nullptr)
            why.readings << QString::fromStdString(*reading) + QLatin1Char(' ') + in(language, known->text);
    }
}

}

Explanation explain(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject)
{
    const RulePack* const pack = packOf(receipt, rules);
    Explanation why;
    why.question = translated(QT_TRANSLATE_NOOP("standards", "Why? %1")).arg(subject);
    why.subject = subject;
    addSteps(why, receipt, pack, language);
    for (const std::string& condition : receipt.open)
        why.open << nameOf(QString::fromStdString(condition), language, pack);
    for (const PackReference& reference : receipt.packs) {
        Explanation::Pack shown;
        shown.id = QString::fromStdString(reference.id);
        shown.hash = QString::fromStdString(reference.sha256);
        if (pack) {
            shown.number = QString::fromStdString(pack->number);
            shown.inForce = translated(QT_TRANSLATE_NOOP("standards", "in force since %1")).arg(dateText(pack->from));
        }
        why.packs.push_back(std::move(shown));
    }
    return why;
}

QString sentenceOf(const Finding& finding, const RuleBook& rules, Language language)
{
    const auto known = rules.byId(finding.citation.pack);
    return findingSentence(finding, language, known ? *known : nullptr);
}

Explanation explain(const Finding& finding, const RuleBook& rules, Language language)
{
    const QString sentence = sentenceOf(finding, rules, language);
    Explanation why;
    if (finding.why)
        why = explain(*finding.why, rules, language, sentence);
    why.question = sentence;
    why.lines.push_back({finding.weight == Weight::Note ? Explanation::LineKind::Passed : Explanation::LineKind::Failed, sentence,
        weightWord(finding.weight, language), citationText(finding.citation, language), {}});
    return why;
}

}
