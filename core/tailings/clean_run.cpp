// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/clean_run.h"

#include "core/tailings/periods.h"
#include "core/tailings/receipt_inputs.h"
#include "core/values/period.h"

#include <algorithm>
#include <set>
#include <span>

namespace plumbline::tailings {

namespace {

constexpr char runReading[] = "D34";

/// Goes through the samples and the spans that end between them, day by day.
class RunWalk final {
public:
    RunWalk(const RunQuestion& question, int months) : m_question(question), m_months(months) { }

    CleanRun walk()
    {
        for (const RunSeries& series : m_question.series) {
            if (series.months == 0) {
                breakOff({m_question.closedOn, series.name, "no-frequency"});
                return std::move(m_run);
            }
        }
        const std::vector<JudgedSample>& samples = m_question.samples;
        for (auto first = samples.begin(); first != samples.end() && !m_run.isComplete;) {
            const auto last = std::find_if(first, samples.end(), [&](const JudgedSample& one) { return one.on != first->on; });
            if (m_question.closedOn <= first->on && first->on <= m_question.today) {
                closeSpansBefore(first->on);
                take({first, last});
            }
            first = last;
        }
        closeSpansBefore(m_question.today);
        completeBy(m_question.today);
        return std::move(m_run);
    }

private:
    /// One day's samples: none of them begins a run where another breaks it.
    void take(std::span<const JudgedSample> day)
    {
        completeBy(day.front().on.addDays(-1));
        if (m_run.isComplete)
            return;
        bool isClean = true;
        for (const JudgedSample& sample : day) {
            if (sample.verdict == Verdict::Meets)
                continue;
            breakOff({sample.on, sample.series, std::string(verdictKey(sample.verdict))});
            isClean = false;
        }
        if (!isClean)
            return;
        if (!m_run.from)
            begin(day.front().on);
        for (const JudgedSample& sample : day)
            m_seen.insert(sample.series);
    }

    void begin(QDate day)
    {
        m_run.from = day;
        m_run.until = monthsAfter(day, m_months);
        m_span = spanOf(day, 1);
        m_seen.clear();
    }

    /// Goes on month by month: where the span of a series ends with one, it must have had its sample.
    void closeSpansBefore(QDate day)
    {
        while (m_run.from && !m_run.isComplete && m_span.last < day) {
            completeBy(m_span.last.addDays(-1)); // what is due at the end of a span isn't due before it
            for (const RunSeries& series : m_question.series) {
                if (m_run.isComplete || spanOf(m_span.last, series.months).last != m_span.last)
                    continue;
                if (m_seen.erase(series.name) == 0)
                    return breakOff({m_span.last, series.name, "gap"});
            }
            m_span = after(m_span, 1);
        }
    }

    void completeBy(QDate day) { m_run.isComplete = m_run.isComplete || (m_run.until && *m_run.until <= day); }

    void breakOff(RunBreak off)
    {
        m_run.breaks.push_back(std::move(off));
        m_run.from.reset();
        m_run.until.reset();
        m_seen.clear();
    }

    const RunQuestion& m_question;
    const int m_months;
    CleanRun m_run;
    Span m_span;
    std::set<std::string, std::less<>> m_seen;
};

Json::Object inputsOf(const RunQuestion& question)
{
    Json::Array series;
    for (const RunSeries& one : question.series)
        series.push_back(Json::Object{{"name", one.name}, {"months", std::to_string(one.months)}});
    Json::Array samples;
    for (const JudgedSample& sample : question.samples)
        samples.push_back(
            Json::Object{{"series", sample.series}, {"on", formatDate(sample.on)}, {"verdict", verdictKey(sample.verdict)}});
    return {{"what", question.what}, {"closed", formatDate(question.closedOn)}, {"today", formatDate(question.today)},
        {"series", std::move(series)}, {"samples", std::move(samples)}};
}

void tellWorking(CleanRun& run, const Citation& place)
{
    for (const RunBreak& off : run.breaks)
        run.why.steps.push_back({"tailings.run-broken", {{"on", formatDate(off.on)}, {"series", off.series}, {"why", off.why}},
            std::string(runReading)});
    if (!run.from) {
        run.why.steps.push_back({"tailings.run-not-begun", {}, place});
        run.why.result = "not-begun";
        return;
    }
    run.why.steps.push_back(
        {"tailings.run-from", {{"from", formatDate(*run.from)}, {"until", formatDate(*run.until)}}, std::string(runReading)});
    run.why.steps.push_back(
        {run.isComplete ? "tailings.run-complete" : "tailings.run-goes-on", {{"until", formatDate(*run.until)}}, place});
    run.why.result = run.isComplete ? "complete" : "goes-on";
}

}

Result<CleanRun> cleanRun(const RunQuestion& question, const RulePack& pack)
{
    const Parameter* const years = TRY(pack.parameter("closed." + question.what));
    CleanRun run = RunWalk(question, int(TRY(years->count())) * monthsInYear).walk();
    run.why.rule = runRule;
    run.why.day = question.today;
    run.why.packs = {{pack.id, pack.sha256}};
    run.why.inputs = inputsOf(question);
    run.why.rounding = "none";
    tellWorking(run, years->citation);
    return run;
}

Result<Receipt> recomputeRun(const Receipt& receipt, const RuleBook& rules)
{
    RunQuestion question;
    question.what = TRY(textIn(receipt.inputs, "what"));
    question.closedOn = TRY(dayIn(receipt.inputs, "closed"));
    question.today = TRY(dayIn(receipt.inputs, "today"));
    for (const Json::Object& row : TRY(rowsIn(receipt.inputs, "series"))) {
        const RunSeries series{TRY(textIn(row, "name")), int(TRY(parseCount(TRY(textIn(row, "months")))))};
        if (series.months < 0 || (series.months > 0 && monthsInYear % series.months != 0))
            return Problem{"receipt.malformed"}.in(QStringLiteral("series"));
        question.series.push_back(series);
    }
    for (const Json::Object& row : TRY(rowsIn(receipt.inputs, "samples"))) {
        JudgedSample sample{TRY(textIn(row, "series")), TRY(dayIn(row, "on")), Verdict::Meets};
        const std::string verdict = TRY(textIn(row, "verdict"));
        for (const Verdict one : {Verdict::Exceeds, Verdict::CannotJudge})
            sample.verdict = verdict == verdictKey(one) ? one : sample.verdict;
        question.samples.push_back(std::move(sample));
    }
    return TRY(cleanRun(question, *TRY(packOf(receipt, rules)))).why;
}

}
