// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "ui/texts/deadline_text.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cstdio>

namespace plumbline::cli {

namespace {

constexpr std::array groupNames{"overdue", "within-30-days", "later", "undated", "done"};

Result<std::optional<QDate>> dayAsked(const Call& call, const char* name)
{
    const QString text = option(call, name);
    if (text.isEmpty())
        return std::optional<QDate>();
    const Result<QDate> day = parseDate(text.toStdString());
    if (!day)
        return Problem{"cli.bad-value"}.with("option", QString::fromLatin1(name)).with("value", text);
    return std::optional(*day);
}

/// Leaves what the call asks for. A span of days leaves out what has none.
Result<void> narrow(const Call& call, std::vector<DomainDuty>& deadlines)
{
    const std::optional<QDate> from = TRY(dayAsked(call, "--from"));
    const std::optional<QDate> to = TRY(dayAsked(call, "--to"));
    const bool withDone = call.options.contains(QStringLiteral("--done"));
    std::erase_if(deadlines, [&](const DomainDuty& deadline) {
        const std::optional<QDate>& due = deadline.duty.due;
        return (deadline.duty.isDone && !withDone) || (from && (!due || *due < *from)) || (to && (!due || *due > *to));
    });
    return {};
}

Json deadlineJson(const Call& call, const OpenWorkspace& open, const DomainDuty& deadline)
{
    const RuleBook& rules = open.session->rules();
    const Obligation& duty = deadline.duty;
    const auto pack = rules.byId(duty.citation.pack);
    Json::Object json{{"key", deadline.key}, {"module", deadline.domain}, {"kind", duty.kind},
        {"group", std::string(groupNames[std::size_t(dueGroupOf(duty, open.scope.today))])},
        {"message", obligationSentence(duty, call.language, pack ? *pack : nullptr).toStdString()}};
    if (duty.due)
        json.emplace("due", formatDate(*duty.due));
    if (!duty.citation.pack.empty())
        json.emplace("citation", toJson(duty.citation));
    if (const QString to = addresseeText(duty, rules, call.language); !to.isEmpty())
        json.emplace("to", to.toStdString());
    if (!duty.subject.empty())
        json.emplace("subject", duty.subject);
    return json;
}

void sayAll(const Call& call, const OpenWorkspace& open, const std::vector<DomainDuty>& deadlines)
{
    std::optional<DueGroup> last;
    for (const DomainDuty& deadline : deadlines) {
        const DueGroup group = dueGroupOf(deadline.duty, open.scope.today);
        if (std::exchange(last, group) != group) {
            const auto count = std::count_if(deadlines.begin(), deadlines.end(),
                [&](const DomainDuty& other) { return dueGroupOf(other.duty, open.scope.today) == group; });
            call.say(QStringLiteral("%1 (%2)").arg(dueGroupWord(group, call.language)).arg(count));
        }
        const auto pack = open.session->rules().byId(deadline.duty.citation.pack);
        QStringList parts{deadline.duty.due ? dateText(*deadline.duty.due) : QStringLiteral("----------"),
            moduleWord(deadline.domain, call.language), obligationSentence(deadline.duty, call.language, pack ? *pack : nullptr),
            articleText(deadline.duty, open.session->rules(), call.language)};
        if (const QString to = addresseeText(deadline.duty, open.session->rules(), call.language); !to.isEmpty())
            parts << QStringLiteral("→ ") + to;
        call.say(QStringLiteral("  ") + parts.join(QStringLiteral("  ")));
    }
    if (deadlines.empty())
        call.say(Words{"没有应办事项。", "Nothing is due."}.in(call.language));
}

Result<std::size_t> writeCalendar(
    const Call& call, const OpenWorkspace& open, const ReadScope& facts, const std::vector<DomainDuty>& deadlines)
{
    QString name;
    for (const EnterpriseFacts& enterprise : TRY(enterprises(facts))) {
        if (enterprise.id == open.scope.enterprise)
            name = enterprise.name;
    }
    const std::vector<CalendarEvent> events = calendarOf(deadlines, open.session->rules(), call.language);
    TRY(saveCalendar(option(call, "--ics"), calendarName(name, call.language), events, QDateTime::currentDateTimeUtc()));
    return events.size();
}

Result<Exit> listDeadlines(const Call& call, OpenWorkspace& open)
{
    const ReadScope facts = TRY(open.session->workspace().read());
    Deadlines found = deadlinesOf(*open.session, facts, open.scope);
    if (!found.missing.empty())
        return found.missing.front().second;
    TRY(narrow(call, found.all));
    Json::Object json;
    if (!option(call, "--ics").isEmpty()) {
        const std::size_t written = TRY(writeCalendar(call, open, facts, found.all));
        json.emplace("written", std::to_string(written));
        std::fprintf(stderr, "%s\n",
            Words{"已写入并读回核对：%1 项", "Written and read back: %1"}.in(call.language).arg(written).toUtf8().constData());
    }
    if (call.isJson) {
        Json::Array all;
        for (const DomainDuty& deadline : found.all)
            all.push_back(deadlineJson(call, open, deadline));
        json.emplace("deadlines", std::move(all));
        call.write(canonicalBytes(std::move(json)) + '\n');
    } else {
        sayAll(call, open, found.all);
    }
    const bool isLate = std::any_of(found.all.begin(), found.all.end(),
        [&](const DomainDuty& deadline) { return dueGroupOf(deadline.duty, open.scope.today) == DueGroup::Overdue; });
    return isLate ? Exit::SomethingWrong : Exit::Done;
}

}

Command deadlinesCommand()
{
    return {"deadlines", "WS", 1, 1,
        {"所有模块的期限，最早的在前；可写成日历文件", "what is due in all modules, soonest first; as a calendar file too"},
        nullptr,
        workspaceOptions(
            {{"--ics", "FILE", {"把未办且有日期的写成日历文件（.ics）", "write what is open and has a day as a calendar (.ics)"}},
                {"--from", "DATE", {"自哪天起", "from this day on"}}, {"--to", "DATE", {"到哪天止", "until this day"}},
                {"--done", nullptr, {"已办的也列出", "what is done too"}}}),
        [](const Call& call) { return onWorkspace(call, listDeadlines); }};
}

}
