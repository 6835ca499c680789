// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/explain.h"

#include "core/reports/report_document.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/step_text.h"

#include <QCoreApplication>

namespace plumbline::data_catalogue {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("data_catalogue", text);
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

/// A condition nobody has answered, by its question.
QString questionText(const std::string& condition, const RulePack* pack, Language language)
{
    if (!pack)
        return QString::fromStdString(condition);
    for (const ClosedList& list : pack->lists) {
        if (const ListItem* const item = list.find(condition); item && item->question)
            return in(language, *item->question);
    }
    return QString::fromStdString(condition);
}

}

Explanation explain(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject)
{
    const RulePack* const pack = packOf(receipt, rules);
    Explanation why;
    why.question = translated(QT_TRANSLATE_NOOP("data_catalogue", "Why? %1")).arg(subject);
    why.subject = subject;
    addSteps(why, receipt, pack, language);
    for (const std::string& condition : receipt.open)
        why.open << questionText(condition, pack, language);
    for (const PackReference& reference : receipt.packs) {
        Explanation::Pack shown;
        shown.id = QString::fromStdString(reference.id);
        shown.hash = QString::fromStdString(reference.sha256);
        if (pack) {
            shown.number = QString::fromStdString(pack->number);
            shown.inForce = translated(QT_TRANSLATE_NOOP("data_catalogue", "in force since %1")).arg(dateText(pack->from));
        }
        why.packs.push_back(std::move(shown));
    }
    return why;
}

Explanation explain(const Finding& finding, const RuleBook& rules, Language language)
{
    const auto known = rules.byId(finding.citation.pack);
    const QString sentence = findingSentence(finding, language, known ? *known : nullptr);
    Explanation why;
    if (finding.why)
        why = explain(*finding.why, rules, language, sentence);
    why.question = sentence;
    why.lines.push_back({Explanation::LineKind::Failed, sentence, weightWord(finding.weight, language),
        citationText(finding.citation, language), {}});
    return why;
}

}
