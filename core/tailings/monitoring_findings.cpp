// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/findings.h"
#include "core/tailings/monitoring.h"

#include <algorithm>
#include <map>
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

/// What a kind of point is watched for, and what a result over its limit is there.
struct Watch {
    std::string_view kind;
    int article; ///< by which it is watched
    int paragraph;
    const char* over; ///< null: nothing by itself
    Weight weight;
    int overArticle;
    int overParagraph;
};
constexpr char beyond[] = "tailings.surroundings.over-limit";
constexpr Watch watches[] = {
    {"discharge", 17, 1, "tailings.sample.over-limit", Weight::Breach, 17, 1},
    {"leachate", 24, 2, nullptr, Weight::Note, 0, 0}, // none goes out untreated: it only counts for how long facilities run
    {"well-up", 19, 1, nullptr, Weight::Note, 0, 0}, // comes from elsewhere: what is downstream is held against it
    {"well-down", 19, 1, beyond, Weight::Warning, 21, 1},
    {"well-spread", 19, 1, beyond, Weight::Warning, 21, 1},
    {"soil", 19, 1, beyond, Weight::Warning, 21, 1},
    {"receiving-water", 19, 2, beyond, Weight::Warning, 19, 2},
    {"air", 15, 0, beyond, Weight::Warning, 15, 0},
};

const Watch& watchOf(const Record& point)
{
    const auto found = std::find_if(
        std::begin(watches), std::end(watches), [&](const Watch& watch) { return watch.kind == point.text("kind"); });
    return found == std::end(watches) ? watches[0] : *found;
}

void tellJudged(const Facts& facts, const Judged& judged, const Record& point, const RulePack& pack, std::vector<Finding>& all)
{
    if (judged.verdict == Verdict::Meets)
        return;
    const Watch& watch = watchOf(point);
    const Sample& sample = *judged.sample;
    const bool isOver = judged.verdict == Verdict::Exceeds;
    const bool isSettled = !watch.over || (watch.overArticle == 21 && isFollowedUp(facts, point, sample.on));
    if (isOver && isSettled)
        return;
    const char* const code = isOver ? watch.over
        : judged.problem            ? "tailings.sample.not-understood"
                                    : "tailings.sample.cannot-judge";
    Finding& finding = add(all, code, isOver ? watch.weight : Weight::Warning,
        isOver ? at(pack, watch.overArticle, watch.overParagraph) : at(pack, watch.article, watch.paragraph),
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

/// Article 17 paragraph 1: a discharge is to meet a standard; a result that is held against none says nothing about that.
void tellUnlimited(const Facts& facts, const Record& point, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    std::map<QString, const Sample*> first;
    for (const Sample& sample : samplesOf(facts, point.id)) {
        const Record* const limit = limitOf(facts, sample);
        const bool isLimited = limit && (!limit->text("least").empty() || !limit->text("most").empty());
        if (!isLimited && sample.on >= pack.from && sample.on <= today)
            first.try_emplace(sample.parameter, &sample);
    }
    for (const auto& [parameter, sample] : first)
        add(all, "tailings.sample.no-limit", Weight::Warning, at(pack, 17, 1),
            {{"name", point.name()}, {"parameter", parameter.toStdString()}, {"date", formatDate(sample->on)}}, &point);
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
    const DischargeRhythms asked = TRY(dischargeRhythms(pack));
    for (const Record& outlet : facts.registers.of("tailings.outlet")) {
        tellMissing(outletSpans(facts, outlet, "discharge", asked.discharge, pack.from, today), "tailings.discharge.unmonitored",
            at(pack, 19, 2), outlet, all);
        if (outlet.flag("has_toxic"))
            tellMissing(outletSpans(facts, outlet, "receiving-water", asked.surroundings, pack.from, today),
                "tailings.surroundings.unmonitored", at(pack, 19, 2), outlet, all);
        TRY(recordingFindings(facts, pack, outlet, today, all));
    }
    for (const Record& point : facts.registers.of("tailings.point")) {
        const Citation place = samplingPlace(facts, point, pack, today);
        tellMissing(samplingSpans(facts, point, pack.from, today),
            place.article == 19 ? "tailings.monitoring.missing" : "tailings.point.unmonitored", place, point, all);
        tellTwice(facts, point, pack, all);
        for (const Sample& sample : samplesOf(facts, point.id)) {
            if (sample.on >= pack.from && sample.on <= today)
                tellJudged(facts, judge(sample, facts, pack), point, pack, all);
        }
        if (point.text("kind") == "discharge") {
            tellUnlimited(facts, point, pack, today, all);
            tellUnpublished(facts, point, pack, all);
        }
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
