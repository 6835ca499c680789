// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/finding_text.h"

#include "core/values/period.h"
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

using Figures = std::vector<std::pair<std::string, std::string>>;

Values valuesOf(const Figures& figures)
{
    return [&figures](std::string_view name) {
        for (const auto& [key, value] : figures) {
            if (key == name)
                return QString::fromStdString(value);
        }
        return QString();
    };
}

/// A key without words of its own still says itself and all it knows. A test keeps this from being reached.
QString sentence(
    const KeyWording* wording, const std::string& key, const Figures& figures, Language language, const RulePack* pack)
{
    if (wording)
        return say(wording->text, language, valuesOf(figures), pack);
    QString text = QString::fromStdString(key);
    for (const auto& [name, value] : figures)
        text += QLatin1Char(' ') + QString::fromStdString(name + "=" + value);
    return text;
}

}

QString findingSentence(const Finding& finding, Language language, const RulePack* pack)
{
    return sentence(findingWording(finding.code), finding.code, finding.figures, language, pack);
}

QString weightWord(Weight weight, Language language)
{
    static constexpr Phrase words[] = {{"不符", "Breach"}, {"提醒", "Warning"}, {"说明", "Note"}};
    return say(words[int(weight)], language, {});
}

QString obligationSentence(const Obligation& obligation, Language language, const RulePack* pack)
{
    return sentence(obligationWording(obligation.kind), obligation.kind, obligation.figures, language, pack);
}

Urgency urgencyOf(const Obligation& obligation, QDate today)
{
    if (!obligation.due)
        return Urgency::Undated;
    const qint64 days = today.daysTo(*obligation.due);
    if (days < 0)
        return Urgency::Overdue;
    if (days <= 7)
        return Urgency::WithinSevenDays;
    return Month::of(*obligation.due) == Month::of(today) ? Urgency::ThisMonth : Urgency::Later;
}

QString urgencyWord(Urgency urgency, Language language)
{
    static constexpr Phrase words[] = {{"逾期", "Overdue"}, {"7 天内", "Within 7 days"}, {"本月", "This month"},
        {"以后", "Later"}, {"规则未定日期", "No date set by the rule"}};
    return say(words[int(urgency)], language, {});
}

}
