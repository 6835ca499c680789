// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/annual.h"

#include "core/safety_fee/measure.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

struct Together {
    std::size_t leader = 0; ///< the line of the largest share
    Money total;
    bool isTie = false;
};

/// Of lines with the largest share alike, the one whose standard gives more for the total; the first of those that give the same.
Result<std::size_t> dearestOf(
    const std::vector<std::size_t>& largest, const AnnualQuestion& question, Money total, const Answering& answering)
{
    std::size_t dearest = largest.front();
    Money most;
    for (const std::size_t line : largest) {
        Working aside = Working::silent();
        const Money amount = TRY(measured({question.lines[line].standard}, BasisFigure(total), answering, aside));
        if (line == largest.front() || amount > most) {
            dearest = line;
            most = amount;
        }
    }
    return dearest;
}

// Article 52: lines not accounted for separately share the standard of the largest.
// 裁量: D10, equal shares take the standard that gives the larger amount.
Result<Together> taken(const AnnualQuestion& question, const std::vector<Money>& bases, const Answering& answering)
{
    Sum sum;
    for (const Money base : bases)
        sum += base;
    const Money total = TRY(sum.total());
    const Money largest = *std::max_element(bases.begin(), bases.end());
    std::vector<std::size_t> leaders;
    for (std::size_t line = 0; line < bases.size(); ++line) {
        if (bases[line] == largest)
            leaders.push_back(line);
    }
    return Together{TRY(dearestOf(leaders, question, total, answering)), total, leaders.size() > 1};
}

void addTogetherStep(const AnnualQuestion& question, const Together& together, const Answering& answering, Working& working)
{
    const RevenueLine& leader = question.lines[together.leader];
    const auto figures = [&] {
        return Figures{{"count", std::to_string(question.lines.size())}, {"total", formatMoney(together.total)},
            {"standard", leader.standard}, {"carried-by", leader.activity}};
    };
    if (together.isTie)
        working.step("together", figures, ReadingId{"D10"});
    else
        working.step("together", figures, Citation{answering.pack().id, 52});
}

// Article 48: a new enterprise accrues at year end on the year's own revenue.裁量: D18, the next year takes prior-year revenue as
// it is.
void addNewEnterpriseStep(const AnnualQuestion& question, const Answering& answering, Working& working)
{
    const QDate started = *question.productionStarted;
    if (question.isNewThisYear())
        working.step(
            "new-enterprise",
            [&] {
                return Figures{{"started", formatDate(started)}, {"revenue-of", std::to_string(question.year)}};
            },
            Citation{answering.pack().id, 48});
    else
        working.step(
            "new-enterprise",
            [&] {
                return Figures{{"started", formatDate(started)}, {"revenue-of", std::to_string(question.year - 1)},
                    {"months-covered", std::to_string(13 - started.month())}};
            },
            ReadingId{"D18"});
}

Json::Object summedInputs(const std::string& activity, int year, const std::vector<MonthAmount>& months)
{
    Json::Array list;
    for (const MonthAmount& month : months)
        list.push_back(Json::Object{{"month", formatMonth(month.month)}, {"amount", formatMoney(month.amount)}});
    return {{"activity", activity}, {"year", std::to_string(year)}, {"months", std::move(list)}};
}

}

Json toJson(const AnnualQuestion& question)
{
    Json::Array lines;
    for (const RevenueLine& line : question.lines)
        lines.push_back(toJson(line));
    Json::Object json{{"activity", question.activity}, {"year", std::to_string(question.year)}, {"lines", std::move(lines)}};
    if (question.productionStarted)
        json.emplace("production-started", formatDate(*question.productionStarted));
    return json;
}

Result<AnnualQuestion> annualQuestionFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    AnnualQuestion question;
    question.activity = TRY(members.text("activity"));
    question.year = int(TRY(parseCount(TRY(members.text("year")))));
    for (const Json& line : *TRY(members.array("lines")))
        question.lines.push_back(TRY(revenueLineFromJson(line)));
    if (const auto started = TRY(members.optionalText("production-started")))
        question.productionStarted = TRY(parseDate(*started));
    TRY(members.finish());
    if (question.lines.empty())
        return malformedInput("lines");
    return question;
}

Result<Money> annualAmount(const AnnualQuestion& question, const Answering& answering, Working& working)
{
    std::vector<Money> bases;
    for (const RevenueLine& line : question.lines)
        bases.push_back(TRY(baseOf(line, answering, working)));
    Together together{0, bases.front(), false};
    if (bases.size() > 1) {
        together = TRY(taken(question, bases, answering));
        addTogetherStep(question, together, answering, working);
    }
    if (question.productionStarted)
        addNewEnterpriseStep(question, answering, working);
    const RevenueLine& leader = question.lines[together.leader];
    if (leader.activity != question.activity)
        return Money(); // the whole amount stands with the line that leads
    return measured({leader.standard}, BasisFigure(together.total), answering, working);
}

Result<Receipt> annualReceipt(const AnnualQuestion& question, const Answering& answering, QDate day)
{
    Working working(activityYearRule, day, answering.pack(), toJson(question).object());
    const Money amount = TRY(annualAmount(question, answering, working));
    return std::move(working).finish(formatMoney(amount), "half-up");
}

// 裁量: D12, what the standards yield for the calendar year: the months as scheduled, suspended ones in full.
Result<Receipt> summedYearReceipt(
    const std::string& activity, int year, const std::vector<MonthAmount>& months, const Answering& answering, QDate day)
{
    Sum sum;
    for (const MonthAmount& month : months)
        sum += month.amount;
    const std::string total = formatMoney(TRY(sum.total()));
    Working working(activityYearRule, day, answering.pack(), summedInputs(activity, year, months));
    working.step(
        "sum",
        [&] {
            return Figures{{"count", std::to_string(months.size())}, {"total", total}};
        },
        ReadingId{"D12"});
    return std::move(working).finish(total, "none");
}

Result<Receipt> reckonActivityYear(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    if (!inputs.find("months"))
        return annualReceipt(TRY(annualQuestionFromJson(inputs)), answering, question.day);
    Members members = TRY(Members::of(inputs, {}));
    const std::string activity = TRY(members.text("activity"));
    const int year = int(TRY(parseCount(TRY(members.text("year")))));
    std::vector<MonthAmount> months;
    for (const Json& entry : *TRY(members.array("months"))) {
        Members month = TRY(Members::of(entry, {}));
        months.push_back({TRY(parseMonth(TRY(month.text("month")))), TRY(parseSignedMoney(TRY(month.text("amount"))))});
        TRY(month.finish());
    }
    TRY(members.finish());
    return summedYearReceipt(activity, year, months, answering, question.day);
}

}
