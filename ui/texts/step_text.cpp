// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/step_text.h"

#include "core/reports/report_document.h"
#include "ui/texts/all_wordings.h"
#include "ui/texts/format.h"

namespace plumbline {

namespace {

/// The upper end of a slice: what lies over, and the slice itself.
QString upperEnd(const Step& step)
{
    const Result<Money> over = parseMoney(step.figure("over"));
    const Result<Money> slice = parseMoney(step.figure("slice"));
    if (!over || !slice)
        return {};
    Sum sum(*over);
    sum += *slice;
    const Result<Money> total = sum.total();
    return total ? QString::fromStdString(formatMoney(*total)) : QString();
}

QString listed(const Step& step)
{
    QStringList parts{QString::fromStdString(step.kind)};
    for (const auto& [name, value] : step.figures)
        parts << QString::fromStdString(name + " " + value);
    return parts.join(QStringLiteral(" · "));
}

QString sourceText(const Step& step, Language language, const RulePack* pack)
{
    if (const auto* const citation = std::get_if<Citation>(&step.source))
        return citationText(*citation, language);
    return readingText(std::get<std::string>(step.source), language, pack);
}

}

QString readingText(std::string_view id, Language language, const RulePack* pack)
{
    QString text = (language == Language::Chinese ? QStringLiteral("口径 %1") : QStringLiteral("reading %1"))
                       .arg(QString::fromUtf8(id.data(), qsizetype(id.size())));
    if (const Reading* const reading = pack ? pack->reading(id) : nullptr)
        text += QLatin1Char(' ') + in(language, reading->title);
    return text;
}

StepSentence stepSentence(const Step& step, Language language, const RulePack* pack)
{
    const QString source = sourceText(step, language, pack);
    const StepWording* const wording = stepWording(step.kind);
    if (!wording)
        return {listed(step), {}, source};
    const Values values = [&step](std::string_view name) {
        const std::string_view figure = step.figure(name);
        if (figure.empty() && name == "to")
            return upperEnd(step);
        return QString::fromUtf8(figure.data(), qsizetype(figure.size()));
    };
    return {say(wording->title, language, values, pack), say(wording->amount, language, values, pack), source};
}

}
