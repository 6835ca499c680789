// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/explain_receipt.h"

#include "core/reports/report_document.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/step_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace plumbline::safety_fee {

namespace {

using LineKind = Explanation::LineKind;

QString said(const char* text)
{
    return QCoreApplication::translate("safety_fee", text);
}

/// Steps in which others meet.
constexpr std::array<std::string_view, 5> meetingSteps{"spread", "rounding", "sum", "together", "raise"};

LineKind kindOf(const Step& step)
{
    if (const std::string_view verdict = step.figure("suspended"); !verdict.empty())
        return verdict == "yes" ? LineKind::Failed : LineKind::Passed;
    const bool isMeeting = std::find(meetingSteps.begin(), meetingSteps.end(), step.kind) != meetingSteps.end();
    return isMeeting ? LineKind::Result : LineKind::Step;
}

Explanation::Line lineOf(const Step& step, Language language, const RulePack* pack)
{
    const StepSentence sentence = stepSentence(step, language, pack);
    const bool isArticle = std::holds_alternative<Citation>(step.source);
    return {kindOf(step), sentence.title, sentence.amount, isArticle ? sentence.source : QString(),
        isArticle ? QString() : sentence.source};
}

/// The terms of a sum: its inputs are the figures it adds.
std::vector<Explanation::Line> termsOf(const Receipt& receipt)
{
    std::vector<Explanation::Line> lines;
    const auto terms = receipt.inputs.find("terms");
    if (terms == receipt.inputs.end() || !terms->second.isArray())
        return lines;
    for (const Json& term : terms->second.array()) {
        const QString title = said(QT_TRANSLATE_NOOP("safety_fee", "Figure %1")).arg(lines.size() + 1);
        lines.push_back({LineKind::Fact, title, groupedText(term.isString() ? term.string() : std::string()), {}, {}});
    }
    return lines;
}

void addReading(QStringList& readings, const std::string& id, const RulePack* pack, Language language)
{
    const Reading* const reading = pack ? pack->reading(id) : nullptr;
    const QString text = QString::fromStdString(id) + QLatin1Char(' ') + (reading ? in(language, reading->text) : QString());
    if (!readings.contains(text))
        readings << text;
}

void addPacks(Explanation& why, const Receipt& receipt, const RuleBook& rules)
{
    for (const PackReference& reference : receipt.packs) {
        const auto pack = rules.byId(reference.id);
        Explanation::Pack shown;
        shown.id = QString::fromStdString(reference.id);
        shown.hash = QString::fromStdString(reference.sha256);
        if (pack) {
            shown.number = QString::fromStdString((*pack)->number);
            shown.inForce = said(QT_TRANSLATE_NOOP("safety_fee", "in force since %1")).arg(dateText((*pack)->from));
        }
        why.packs.push_back(std::move(shown));
    }
}

void addOpen(Explanation& why, const Receipt& receipt, const RulePack* pack, Language language)
{
    for (const std::string& id : receipt.open) {
        const auto known = pack ? std::find_if(pack->manual.begin(), pack->manual.end(),
                               [&](const ManualQuestion& question) { return question.id == id; })
                                : std::vector<ManualQuestion>::const_iterator();
        why.open << (pack && known != pack->manual.end() ? in(language, known->question) : QString::fromStdString(id));
    }
}

QString questionOf(const Receipt& receipt, const QString& subject)
{
    if (parseSignedMoney(receipt.result))
        return said(QT_TRANSLATE_NOOP("safety_fee", "Why CNY %1?")).arg(groupedText(receipt.result));
    return said(QT_TRANSLATE_NOOP("safety_fee", "Why? %1")).arg(subject);
}

}

Explanation explain(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject)
{
    const auto found =
        receipt.packs.empty() ? Result<const RulePack*>(Problem{"rules.unknown-pack"}) : rules.byId(receipt.packs.front().id);
    const RulePack* const pack = found ? *found : nullptr;
    Explanation why;
    why.question = questionOf(receipt, subject);
    why.subject = subject;
    why.lines = termsOf(receipt);
    for (const Step& step : receipt.steps) {
        why.lines.push_back(lineOf(step, language, pack));
        if (const auto* const reading = std::get_if<std::string>(&step.source))
            addReading(why.readings, *reading, pack, language);
    }
    addPacks(why, receipt, rules);
    addOpen(why, receipt, pack, language);
    return why;
}

Explanation explain(const Finding& finding, const RuleBook& rules, Language language)
{
    const auto found = rules.byId(finding.citation.pack);
    const RulePack* const pack = found ? *found : nullptr;
    const QString weight = weightWord(finding.weight, language);
    Explanation why = finding.why ? explain(*finding.why, rules, language, weight) : Explanation();
    why.question = findingSentence(finding, language, pack);
    why.subject = weight;
    why.lines.push_back({LineKind::Failed, why.question, weight, citationText(finding.citation, language), {}});
    if (finding.consequence) {
        const Consequence* const consequence = pack ? pack->consequenceOf(finding.code) : nullptr;
        why.lines.push_back({LineKind::Result, consequence ? in(language, consequence->name) : QString(), {},
            citationText(*finding.consequence, language), {}});
    }
    return why;
}

Explanation explainFact(const QString& figure, const QString& subject, const QString& source)
{
    Explanation why;
    why.question = said(QT_TRANSLATE_NOOP("safety_fee", "Why CNY %1?")).arg(figure);
    why.subject = subject;
    why.lines = {{LineKind::Fact, source, figure, {}, {}}};
    return why;
}

}
