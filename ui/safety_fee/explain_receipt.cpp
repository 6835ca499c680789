// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/explain_receipt.h"

#include "ui/shared/explain.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"

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

QString questionOf(const Receipt& receipt, const QString& subject)
{
    if (parseSignedMoney(receipt.result))
        return said(QT_TRANSLATE_NOOP("safety_fee", "Why CNY %1?")).arg(groupedText(receipt.result));
    return said(QT_TRANSLATE_NOOP("safety_fee", "Why? %1")).arg(subject);
}

}

Explanation explainReckoning(const Receipt& receipt, const RuleBook& rules, Language language, const QString& subject)
{
    Explanation why = explain(receipt, rules, language, subject);
    why.question = questionOf(receipt, subject);
    for (std::size_t at = 0; at < receipt.steps.size(); ++at)
        why.lines[at].kind = kindOf(receipt.steps[at]);
    const std::vector<Explanation::Line> terms = termsOf(receipt);
    why.lines.insert(why.lines.begin(), terms.begin(), terms.end());
    return why;
}

Explanation explainFinding(const Finding& finding, const RuleBook& rules, Language language)
{
    return explain(finding, rules, language,
        finding.why ? explainReckoning(*finding.why, rules, language, weightWord(finding.weight, language)) : Explanation());
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
