// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/findings.h"
#include "core/tailings/monitoring.h"

#include <algorithm>
#include <tuple>

namespace plumbline::tailings {

namespace {

/// Spans that are over and had no sample: how many, the first and the last.
void tellMissing(
    const std::vector<SpanState>& spans, const char* code, Citation citation, const Record& subject, std::vector<Finding>& all)
{
    const SpanState* first = nullptr;
    const SpanState* last = nullptr;
    int count = 0;
    for (const SpanState& state : spans) {
        if (state.done || !state.isOver)
            continue;
        first = first ? first : &state;
        last = &state;
        ++count;
    }
    if (count > 0)
        add(all, code, Weight::Breach, std::move(citation),
            {{"name", subject.name()}, {"count", std::to_string(count)}, {"first", formatMonth(Month::of(first->span.first))},
                {"last", formatMonth(Month::of(last->span.last))}},
            &subject);
}

void tellJudged(const Judged& judged, const Record& point, const RulePack& pack, std::vector<Finding>& all)
{
    if (judged.verdict == Verdict::Meets)
        return;
    const Sample& sample = *judged.sample;
    const bool isOver = judged.verdict == Verdict::Exceeds;
    const char* const code = isOver ? "tailings.sample.over-limit"
        : judged.problem            ? "tailings.sample.not-understood"
                                    : "tailings.sample.cannot-judge";
    const bool isDischarge = point.text("kind") == "discharge" || point.text("kind") == "leachate";
    Finding& finding = add(all, code, isOver ? Weight::Breach : Weight::Warning, at(pack, isDischarge ? 17 : 19, 1),
        {{"name", point.name()}, {"date", formatDate(sample.on)}, {"parameter", sample.parameter.toStdString()},
            {"result", sample.result.toStdString()}, {"unit", sample.unit.toStdString()}});
    if (judged.limit) {
        for (const char* const bound : {"least", "most", "standard"}) {
            if (!judged.limit->text(bound).empty())
                finding.figures.emplace_back(bound, judged.limit->text(bound));
        }
        finding.figures.emplace_back("limit-unit", judged.limit->text("unit"));
    }
    finding.subject = sample.id.text();
    finding.why = judged.why;
}

/// One laboratory report taken in twice counts twice in a run or a mean: the second of two samples that say the same in all they
/// say of themselves.
void tellTwice(const Facts& facts, const Record& point, const RulePack& pack, std::vector<Finding>& all)
{
    const auto samples = samplesOf(facts, point.id);
    for (std::size_t later = 1; later < samples.size(); ++later) {
        const Sample& sample = samples[later];
        for (std::size_t earlier = later; earlier-- > 0 && samples[earlier].on == sample.on;) {
            const Sample& other = samples[earlier];
            if (std::tie(other.parameter, other.result, other.unit, other.campaign, other.number)
                != std::tie(sample.parameter, sample.result, sample.unit, sample.campaign, sample.number))
                continue;
            add(all, "tailings.sample.twice", Weight::Warning, at(pack, 19, 1),
                {{"name", point.name()}, {"date", formatDate(sample.on)}, {"parameter", sample.parameter.toStdString()},
                    {"result", sample.result.toStdString()}, {"unit", sample.unit.toStdString()}})
                .subject = sample.id.text();
            break;
        }
    }
}

/// Article 19 paragraph 3: results of discharges that nobody has published.
void tellUnpublished(const Facts& facts, const Record& point, const RulePack& pack, std::vector<Finding>& all)
{
    const auto samples = samplesOf(facts, point.id);
    const auto isOpen = [&](const Sample& sample) { return !sample.isPublished && sample.on >= pack.from; };
    const auto open = std::count_if(samples.begin(), samples.end(), isOpen);
    if (open > 0)
        add(all, "tailings.publication.missing", Weight::Warning, at(pack, 19, 3),
            {{"name", point.name()}, {"count", std::to_string(open)},
                {"first", formatDate(std::find_if(samples.begin(), samples.end(), isOpen)->on)}},
            &point);
}

}

Result<void> monitoringFindings(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    for (const Record& outlet : facts.registers.of("tailings.outlet")) {
        tellMissing(outletSpans(facts, outlet, "discharge", 1, pack.from, today), "tailings.discharge.unmonitored",
            at(pack, 19, 2), outlet, all);
        if (outlet.flag("has_toxic"))
            tellMissing(outletSpans(facts, outlet, "receiving-water", 3, pack.from, today), "tailings.surroundings.unmonitored",
                at(pack, 19, 2), outlet, all);
        TRY(recordingFindings(facts, pack, outlet, today, all));
    }
    for (const Record& point : facts.registers.of("tailings.point")) {
        if (point.text("outlet").empty())
            tellMissing(pointSpans(facts, point, pack.from, today), "tailings.monitoring.missing", at(pack, 19, 1), point, all);
        else
            tellMissing(citedSpans(facts, point, pack.from, today), "tailings.monitoring.missing", at(pack, 14), point, all);
        tellTwice(facts, point, pack, all);
        for (const Sample& sample : samplesOf(facts, point.id)) {
            if (sample.on >= pack.from && sample.on <= today)
                tellJudged(judge(sample, facts, pack), point, pack, all);
        }
        if (point.text("kind") == "discharge")
            tellUnpublished(facts, point, pack, all);
    }
    for (const Record& pond : facts.registers.of("tailings.pond")) {
        for (const Sign& sign : openSigns(facts, pond, today))
            add(all, sign.isAboveUpstream ? "tailings.content.above-upstream" : "tailings.content.rising", Weight::Warning,
                at(pack, 21, 1),
                {{"name", sign.point->name()}, {"parameter", sign.parameter.toStdString()}, {"date", formatDate(sign.on)}},
                sign.point);
    }
    return {};
}

}
