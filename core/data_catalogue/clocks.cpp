// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/clocks.h"

#include "core/values/period.h"

namespace plumbline::data_catalogue {

namespace {

constexpr char countingReading[] = "D3";
constexpr char holidayReading[] = "D4";

/// The special days between start and end, all that the count needs to be made again.
Json::Object daysAsJson(const std::map<QDate, SpecialDay>& days)
{
    Json::Object json;
    for (const auto& [day, kind] : days)
        json.emplace(formatDate(day), std::string(specialDayKey(kind)));
    return json;
}

Result<WorkCalendar> calendarFromJson(const Json::Object& inputs)
{
    const auto given = inputs.find("calendar");
    if (given == inputs.end() || !given->second.isObject())
        return Problem{"receipt.malformed"}.in(QStringLiteral("calendar"));
    std::map<QDate, SpecialDay> days;
    for (const auto& [day, kind] : given->second.object()) {
        if (!kind.isString())
            return Problem{"receipt.malformed"}.in(QString::fromStdString(day));
        const bool isHoliday = kind.string() == specialDayKey(SpecialDay::Holiday);
        days.emplace(TRY(parseDate(day)), isHoliday ? SpecialDay::Holiday : SpecialDay::MakeUpWorkday);
    }
    return WorkCalendar(std::move(days));
}

Result<std::string> textInput(const Receipt& receipt, std::string_view name)
{
    const auto given = receipt.inputs.find(name);
    if (given == receipt.inputs.end() || !given->second.isString())
        return Problem{"receipt.malformed"}.in(QStringLiteral("inputs"));
    return given->second.string();
}

}

Result<Due> dueAfter(std::string_view id, QDate start, const RulePack& pack, const WorkCalendar& calendar)
{
    const Deadline* const deadline = pack.deadline(id);
    if (!deadline || deadline->unit.empty())
        return Problem{"rules.no-such-parameter"}
            .with("parameter", QString::fromUtf8(id.data(), qsizetype(id.size())))
            .with("pack", QString::fromStdString(pack.id));
    Due due;
    std::map<QDate, SpecialDay> used;
    if (deadline->unit == "working-days") {
        WorkCalendar::Counted counted = calendar.after(start, deadline->amount);
        due.day = counted.day;
        due.yearsWithoutData = std::move(counted.yearsWithoutData);
        used = std::move(counted.used);
    } else {
        due.day = deadline->unit == "months" ? monthsAfter(start, deadline->amount) : start.addDays(deadline->amount);
    }
    due.ifRolled = calendar.workdayFrom(due.day);
    Receipt& why = due.why;
    why.steps.push_back({"data_catalogue.period",
        {{"from", formatDate(start)}, {"amount", std::to_string(deadline->amount)}, {"unit", deadline->unit}},
        deadline->citation});
    why.steps.push_back({"data_catalogue.counted", {{"to", formatDate(due.day)}}, std::string(countingReading)});
    if (due.ifRolled != due.day)
        why.steps.push_back({"data_catalogue.not-rolled", {{"to", formatDate(due.ifRolled)}}, std::string(holidayReading)});
    for (QDate day = due.day; day < due.ifRolled; day = day.addDays(1)) {
        if (day.dayOfWeek() <= Qt::Friday)
            used.emplace(day, SpecialDay::Holiday);
    }
    if (due.ifRolled.dayOfWeek() > Qt::Friday)
        used.emplace(due.ifRolled, SpecialDay::MakeUpWorkday);
    why.rule = clockRule;
    why.day = start;
    why.packs = {{pack.id, pack.sha256}};
    why.inputs = {{"deadline", std::string(id)}, {"from", formatDate(start)}, {"calendar", daysAsJson(used)}};
    why.rounding = "none";
    why.result = formatDate(due.day);
    return due;
}

Result<Receipt> recomputeClock(const Receipt& receipt, const RuleBook& rules)
{
    if (receipt.packs.empty())
        return Problem{"receipt.malformed"}.in(QStringLiteral("packs"));
    const std::string deadline = TRY(textInput(receipt, "deadline"));
    const QDate from = TRY(parseDate(TRY(textInput(receipt, "from"))));
    const WorkCalendar calendar = TRY(calendarFromJson(receipt.inputs));
    const RulePack* const pack = TRY(rules.exactly(receipt.packs[0].id, receipt.packs[0].sha256));
    return TRY(dueAfter(deadline, from, *pack, calendar)).why;
}

}
