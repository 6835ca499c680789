// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/deadline_text.h"

#include "core/reports/report_document.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/step_text.h"
#include "ui/texts/wording.h"

namespace plumbline {

namespace {

QString figureOf(const Obligation& duty, std::string_view wanted)
{
    for (const auto& [name, value] : duty.figures) {
        if (name == wanted)
            return QString::fromStdString(value);
    }
    return {};
}

const RulePack* packOf(const Obligation& duty, const RuleBook& rules)
{
    const Result<const RulePack*> pack = rules.byId(duty.citation.pack);
    return pack ? *pack : nullptr;
}

QString descriptionOf(const DomainDuty& deadline, const RuleBook& rules, Language language)
{
    QStringList lines;
    if (const QString article = articleText(deadline.duty, rules, language); !article.isEmpty())
        lines << article;
    if (const QString to = addresseeText(deadline.duty, rules, language); !to.isEmpty())
        lines << say({"报送：", "To: "}, language, {}) + to;
    if (!deadline.duty.reading.empty())
        lines << readingText(deadline.duty.reading, language, packOf(deadline.duty, rules));
    return lines.join(QLatin1Char('\n'));
}

}

QString dueGroupWord(DueGroup group, Language language)
{
    static constexpr Phrase words[] = {{"逾期", "Overdue"}, {"30 天内", "Within 30 days"}, {"以后", "Later"},
        {"规则未定日期", "No date set by the rule"}, {"已办", "Done"}};
    return say(words[int(group)], language, {});
}

QString moduleWord(const std::string& domain, Language language)
{
    return wordOf(QStringLiteral("module.") + QString::fromStdString(domain), language);
}

QString articleText(const Obligation& duty, const RuleBook& rules, Language language)
{
    const RulePack* const pack = packOf(duty, rules);
    const QString number = pack ? QString::fromStdString(pack->number) + QLatin1Char(' ') : QString();
    return number + citationText(duty.citation, language);
}

QString addresseeText(const Obligation& duty, const RuleBook& rules, Language language)
{
    const RulePack* const pack = packOf(duty, rules);
    const ClosedList* const addressees = pack ? pack->list("addressees") : nullptr;
    const ListItem* const named = addressees ? addressees->find(figureOf(duty, "addressee").toStdString()) : nullptr;
    return named ? in(language, named->name) : figureOf(duty, "authority");
}

std::vector<CalendarEvent> calendarOf(const std::vector<DomainDuty>& deadlines, const RuleBook& rules, Language language)
{
    std::vector<CalendarEvent> events;
    for (const DomainDuty& deadline : deadlines) {
        if (deadline.duty.isDone || !deadline.duty.due)
            continue;
        events.push_back({deadline.key + "@plumbline", *deadline.duty.due,
            obligationSentence(deadline.duty, language, packOf(deadline.duty, rules)), descriptionOf(deadline, rules, language),
            moduleWord(deadline.domain, language)});
    }
    return events;
}

QString calendarName(const QString& enterprise, Language language)
{
    return say({"期限", "Deadlines"}, language, {}) + QStringLiteral(" · ") + enterprise;
}

}
