// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/explain.h"

#include "core/reports/report_document.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/step_text.h"
#include "ui/texts/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

using LineKind = Explanation::LineKind;

QString said(const char* text)
{
    return QCoreApplication::translate("plumbline::explain", text);
}

const RulePack* packOf(const RuleBook& rules, std::string_view id)
{
    const auto known = rules.byId(id);
    return known ? *known : nullptr;
}

void addSteps(Explanation& why, const Receipt& receipt, const RulePack* pack, Language language)
{
    for (const Step& step : receipt.steps) {
        const StepSentence sentence = stepSentence(step, language, pack);
        const auto* const reading = std::get_if<std::string>(&step.source);
        why.lines.push_back({reading ? LineKind::Result : LineKind::Step, sentence.title, sentence.amount,
            reading ? QString() : sentence.source, reading ? sentence.source : QString()});
        if (!reading)
            continue;
        const Reading* const known = pack ? pack->reading(*reading) : nullptr;
        const QString text =
            (QString::fromStdString(*reading) + QLatin1Char(' ') + (known ? in(language, known->text) : QString())).trimmed();
        if (!why.readings.contains(text))
            why.readings << text;
    }
}

/// What nobody has answered, by its question: one of the pack's own, or a condition of a list.
QString openQuestion(const std::string& id, const RulePack* pack, Language language)
{
    if (!pack)
        return QString::fromStdString(id);
    const auto asked =
        std::find_if(pack->manual.begin(), pack->manual.end(), [&](const ManualQuestion& question) { return question.id == id; });
    if (asked != pack->manual.end())
        return in(language, asked->question);
    for (const ClosedList& list : pack->lists) {
        if (const ListItem* const item = list.find(id); item && item->question)
            return in(language, *item->question);
    }
    return nameOf(QString::fromStdString(id), language, pack);
}

Explanation::Pack shownPack(const PackReference& reference, const RuleBook& rules)
{
    Explanation::Pack shown;
    shown.id = QString::fromStdString(reference.id);
    shown.hash = QString::fromStdString(reference.sha256);
    if (const RulePack* const pack = packOf(rules, reference.id)) {
        shown.number = QString::fromStdString(pack->number);
        shown.inForce = said(QT_TRANSLATE_NOOP("plumbline::explain", "in force since %1")).arg(dateText(pack->from));
    }
    return shown;
}

/// The pack names it by the finding; where it doesn't, by the provision.
QString consequenceName(const Finding& finding, const RulePack* pack, Language language)
{
    if (!pack)
        return {};
    if (const Consequence* const consequence = pack->consequenceOf(finding.code))
        return in(language, consequence->name);
    const auto cited = std::find_if(pack->consequences.begin(), pack->consequences.end(),
        [&](const Consequence& consequence) { return consequence.citation == *finding.consequence; });
    return cited == pack->consequences.end() ? QString() : in(language, cited->name);
}

}

Explanation explain(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject)
{
    const RulePack* const pack = receipt.packs.empty() ? nullptr : packOf(rules, receipt.packs.front().id);
    Explanation why;
    why.question = said(QT_TRANSLATE_NOOP("plumbline::explain", "Why? %1")).arg(subject);
    why.subject = subject;
    addSteps(why, receipt, pack, language);
    for (const PackReference& reference : receipt.packs)
        why.packs.push_back(shownPack(reference, rules));
    for (const std::string& id : receipt.open)
        why.open << openQuestion(id, pack, language);
    return why;
}

Explanation explain(const Finding& finding, const RuleBook& rules, Language language)
{
    return explain(finding, rules, language,
        finding.why ? explain(*finding.why, rules, language, weightWord(finding.weight, language)) : Explanation());
}

Explanation explain(const Finding& finding, const RuleBook& rules, Language language, Explanation working)
{
    const RulePack* const pack = packOf(rules, finding.citation.pack);
    Explanation why = std::move(working);
    why.question = findingSentence(finding, language, pack);
    why.subject = weightWord(finding.weight, language);
    why.lines.push_back({finding.weight == Weight::Note ? LineKind::Passed : LineKind::Failed, why.question, why.subject,
        citationText(finding.citation, language), {}});
    if (finding.consequence)
        why.lines.push_back(
            {LineKind::Result, consequenceName(finding, pack, language), {}, citationText(*finding.consequence, language), {}});
    return why;
}

QString sentenceOf(const Finding& finding, const RuleBook& rules, Language language)
{
    return findingSentence(finding, language, packOf(rules, finding.citation.pack));
}

QString sentenceOf(const Obligation& obligation, const RuleBook& rules, Language language)
{
    return obligationSentence(obligation, language, packOf(rules, obligation.citation.pack));
}

}
