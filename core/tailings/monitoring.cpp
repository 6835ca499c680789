// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/monitoring.h"

#include "core/tailings/receipt_inputs.h"

#include <algorithm>

namespace plumbline::tailings {

namespace {

constexpr std::size_t risingResults = 3; // reading D39: the program's own number

struct Bounds {
    std::optional<Quantity> least;
    std::optional<Quantity> most;
    QString unit;
    std::string standard;
};

Verdict verdictOn(const LabResult& result, const QString& unit, const Bounds& bounds)
{
    Verdict verdict = bounds.most ? judgeMost(result, unit, *bounds.most, bounds.unit) : Verdict::Meets;
    if (verdict == Verdict::Meets && bounds.least)
        verdict = judgeLeast(result, unit, *bounds.least, bounds.unit);
    return verdict;
}

/// The receipt of a verdict: what the laboratory wrote, and what it was held against.
Result<Receipt> limitReceipt(const Json::Object& inputs, const RulePack& pack)
{
    const QString written = QString::fromStdString(TRY(textIn(inputs, "result")));
    const QString unit = QString::fromStdString(TRY(textIn(inputs, "unit")));
    Bounds bounds;
    bounds.unit = QString::fromStdString(TRY(textIn(inputs, "limit-unit")));
    const auto optionalIn = [&](const char* name) -> Result<std::optional<Quantity>> {
        if (!inputs.contains(name))
            return std::optional<Quantity>();
        return std::optional(TRY(parseQuantity(TRY(textIn(inputs, name)))));
    };
    bounds.least = TRY(optionalIn("least"));
    bounds.most = TRY(optionalIn("most"));
    const LabResult result = TRY(labResult(written, TRY(optionalIn("detection"))));
    const Verdict verdict = verdictOn(result, unit, bounds);
    const Citation place{pack.id, 17, 1, {}, 0};
    Receipt why;
    why.rule = limitRule;
    why.day = TRY(dayIn(inputs, "on"));
    why.packs = {{pack.id, pack.sha256}};
    why.inputs = inputs;
    std::vector<std::pair<std::string, std::string>> held{{"unit", bounds.unit.toStdString()}};
    for (const char* const name : {"least", "most", "standard"}) {
        if (inputs.contains(name))
            held.emplace_back(name, TRY(textIn(inputs, name)));
    }
    why.steps.push_back({"tailings.result", {{"result", written.toStdString()}, {"unit", unit.toStdString()}}, place});
    why.steps.push_back({"tailings.held-against", std::move(held), place});
    why.steps.push_back({"tailings.verdict", {{"verdict", std::string(verdictKey(verdict))}}, std::string("D34")});
    why.rounding = "none";
    why.result = verdictKey(verdict);
    return why;
}

Json::Object limitInputs(const Sample& sample, const Record& limit)
{
    Json::Object inputs{{"on", formatDate(sample.on)}, {"parameter", sample.parameter.toStdString()},
        {"result", sample.result.toStdString()}, {"unit", sample.unit.toStdString()},
        {"limit-unit", std::string(limit.text("unit"))}};
    if (sample.detectionLimit)
        inputs.emplace("detection", formatQuantity(*sample.detectionLimit));
    for (const char* const name : {"least", "most", "standard"}) {
        if (!limit.text(name).empty())
            inputs.emplace(name, std::string(limit.text(name)));
    }
    return inputs;
}

std::vector<const Record*> pointsOf(const Facts& facts, const Id& pond, std::string_view kind)
{
    std::vector<const Record*> all;
    for (const Record* const point : facts.registers.referring("tailings.point", "pond", pond)) {
        if (point->text("kind") == kind)
            all.push_back(point);
    }
    return all;
}

bool isSameCampaign(const Sample& a, const Sample& b)
{
    return a.campaign.isEmpty() && b.campaign.isEmpty() ? a.on == b.on : a.campaign == b.campaign;
}

/// The upstream result that a downstream one is compared with.
const Sample* upstreamOf(const Facts& facts, const Id& pond, const Sample& sample)
{
    for (const Record* const well : pointsOf(facts, pond, "well-up")) {
        for (const Sample& candidate : samplesOf(facts, well->id)) {
            if (candidate.parameter == sample.parameter && isSameCampaign(candidate, sample))
                return &candidate;
        }
    }
    return nullptr;
}

const Sample* latestOf(std::span<const Sample> samples, const QString& parameter, QDate today)
{
    const auto found = std::find_if(samples.rbegin(), samples.rend(),
        [&](const Sample& sample) { return sample.parameter == parameter && sample.on <= today; });
    return found == samples.rend() ? nullptr : &*found;
}

void addSigns(const Facts& facts, const Record& pond, const Record& point, QDate today, std::vector<Sign>& all)
{
    const auto samples = samplesOf(facts, point.id);
    for (const QString& parameter : parametersOf(samples)) {
        const auto rising = risesUntil(samples, parameter, today);
        if (rising && !isFollowedUp(facts, point, *rising))
            all.push_back({&point, parameter, *rising, false});
        const Sample* const latest = latestOf(samples, parameter, today);
        if (point.text("kind") == "well-down" && latest && !isFollowedUp(facts, point, latest->on)
            && groundwaterVerdict(facts, pond.id, *latest) == Verdict::Exceeds)
            all.push_back({&point, parameter, latest->on, true});
    }
}

/// Nothing was detected upstream: it has less than the detection limit there. What is above that is above upstream; what was
/// detected below it may be, or may not; what wasn't detected either isn't, unless the laboratory looked less closely.
Verdict judgeUndetected(const LabResult& result, const QString& unit, Quantity detection, const QString& detectionUnit)
{
    const Verdict verdict = judgeMost(result, unit, detection, detectionUnit);
    const bool isDetected = result.kind == LabResult::Kind::Value;
    return verdict == Verdict::Meets && isDetected ? Verdict::CannotJudge : verdict;
}

std::string seriesOf(const Record& point, const QString& parameter)
{
    return point.name() + " · " + parameter.toStdString();
}

/// The parameters a closed pond's point must show: those with a limit or background; where it has none, whatever it was sampled
/// for since.
std::vector<QString> parametersToShow(const Facts& facts, const Record& point, QDate closed)
{
    std::vector<QString> parameters;
    for (const Record* const limit : facts.registers.referring("tailings.limit", "point", point.id)) {
        const QString parameter = limit->words("parameter");
        if (std::find(parameters.begin(), parameters.end(), parameter) == parameters.end())
            parameters.push_back(parameter);
    }
    if (!parameters.empty())
        return parameters;
    const auto samples = samplesOf(facts, point.id);
    const auto first = std::find_if(samples.begin(), samples.end(), [&](const Sample& sample) { return sample.on >= closed; });
    return parametersOf({first, samples.end()});
}

/// Every point counts, be it only that nothing shows what it has; "none arose" stands for all its parameters.
void addSeries(const Facts& facts, const Record& pond, const Record& point, std::string_view what, RunQuestion& question)
{
    const int months = monthsOf(point.text("frequency")).value_or(0);
    const std::vector<QString> parameters = parametersToShow(facts, point, question.closedOn);
    if (parameters.empty())
        question.series.push_back({point.name(), months});
    for (const QString& parameter : parameters)
        question.series.push_back({seriesOf(point, parameter), months});
    for (const Sample& sample : samplesOf(facts, point.id)) {
        const Result<LabResult> result = labResult(sample.result, sample.detectionLimit);
        if (result && result->kind == LabResult::Kind::NothingArose) {
            for (const QString& parameter : parameters)
                question.samples.push_back({seriesOf(point, parameter), sample.on, Verdict::Meets});
            continue;
        }
        if (std::find(parameters.begin(), parameters.end(), sample.parameter) == parameters.end())
            continue;
        Verdict verdict = Verdict::CannotJudge;
        if (what == "groundwater")
            verdict = groundwaterVerdict(facts, pond.id, sample);
        else if (const Record* const limit = limitOf(facts, sample); limit && result)
            verdict =
                verdictOn(*result, sample.unit, {limit->quantity("least"), limit->quantity("most"), limit->words("unit"), {}});
        question.samples.push_back({seriesOf(point, sample.parameter), sample.on, verdict});
    }
}

}

const Record* limitOf(const Facts& facts, const Sample& sample)
{
    const Record* newest = nullptr;
    for (const Record* const limit : facts.registers.referring("tailings.limit", "point", sample.point)) {
        const auto from = limit->date("from_on");
        const bool holds = limit->words("parameter") == sample.parameter && (!from || *from <= sample.on);
        if (holds && (!newest || newest->text("from_on") < limit->text("from_on")))
            newest = limit;
    }
    return newest;
}

bool isFollowedUp(const Facts& facts, const Record& point, QDate day)
{
    const auto& signs = facts.registers.of("tailings.sign");
    return std::any_of(signs.begin(), signs.end(), [&](const Record& sign) {
        const auto found = sign.date("found_on");
        const bool isOfPoint = sign.text("point").empty() || sign.refersTo("point", point.id);
        return sign.text("pond") == point.text("pond") && isOfPoint && found && *found >= day;
    });
}

Verdict groundwaterVerdict(const Facts& facts, const Id& pond, const Sample& sample)
{
    const Result<LabResult> result = labResult(sample.result, sample.detectionLimit);
    if (!result)
        return Verdict::CannotJudge;
    Verdict best = Verdict::CannotJudge;
    const auto hold = [&](Quantity against, const QString& unit) {
        const Verdict verdict = judgeMost(*result, sample.unit, against, unit);
        if (verdict == Verdict::Meets || best == Verdict::CannotJudge)
            best = verdict;
    };
    if (const Sample* const upstream = upstreamOf(facts, pond, sample)) {
        const Result<LabResult> other = labResult(upstream->result, upstream->detectionLimit);
        if (other && other->kind == LabResult::Kind::Value)
            hold(other->amount, upstream->unit);
        else if (other && other->kind == LabResult::Kind::BelowDetection)
            best = judgeUndetected(*result, sample.unit, other->amount, upstream->unit);
    }
    const Record* const limit = limitOf(facts, sample);
    if (limit && best != Verdict::Meets) {
        if (const auto background = limit->quantity("background"))
            hold(*background, limit->words("unit"));
    }
    return best;
}

std::optional<QDate> risesUntil(std::span<const Sample> samples, const QString& parameter, QDate today)
{
    std::vector<std::pair<const Sample*, Quantity>> last;
    for (auto sample = samples.rbegin(); sample != samples.rend() && last.size() < risingResults; ++sample) {
        if (sample->parameter != parameter || sample->on > today)
            continue;
        const Result<LabResult> result = labResult(sample->result, sample->detectionLimit);
        if (!result || result->kind != LabResult::Kind::Value)
            return {};
        last.emplace_back(&*sample, result->amount);
    }
    if (last.size() < risingResults)
        return {};
    for (std::size_t at = 0; at + 1 < last.size(); ++at) {
        const Result<int> order = compare(last[at].second, last[at].first->unit, last[at + 1].second, last[at + 1].first->unit);
        if (!order || *order <= 0)
            return {};
    }
    return last.front().first->on;
}

std::vector<QString> parametersOf(std::span<const Sample> samples)
{
    std::vector<QString> all;
    for (const Sample& sample : samples)
        all.push_back(sample.parameter);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Judged judge(const Sample& sample, const Facts& facts, const RulePack& pack)
{
    Judged judged;
    judged.sample = &sample;
    judged.limit = limitOf(facts, sample);
    const Result<LabResult> result = labResult(sample.result, sample.detectionLimit);
    if (!result) {
        judged.verdict = Verdict::CannotJudge;
        judged.problem = result.problem();
        return judged;
    }
    if (!judged.limit || result->kind == LabResult::Kind::NothingArose)
        return judged;
    const Quantity any;
    if (const Result<int> order = compare(result->amount, sample.unit, any, judged.limit->words("unit")); !order) {
        judged.verdict = Verdict::CannotJudge;
        judged.problem = order.problem();
        return judged;
    }
    const Result<Receipt> why = limitReceipt(limitInputs(sample, *judged.limit), pack);
    if (!why) {
        judged.verdict = Verdict::CannotJudge;
        judged.problem = why.problem();
        return judged;
    }
    judged.why = *why;
    for (const Verdict verdict : {Verdict::Exceeds, Verdict::CannotJudge})
        judged.verdict = why->result == verdictKey(verdict) ? verdict : judged.verdict;
    return judged;
}

Result<Receipt> recomputeLimit(const Receipt& receipt, const RuleBook& rules)
{
    return limitReceipt(receipt.inputs, *TRY(packOf(receipt, rules)));
}

std::span<const Sample> samplesOf(const Facts& facts, const Id& point)
{
    const auto range = std::equal_range(facts.samples.begin(), facts.samples.end(), point, [](const auto& a, const auto& b) {
        if constexpr (std::is_same_v<std::decay_t<decltype(a)>, Sample>)
            return a.point < b;
        else
            return a < b.point;
    });
    return {range.first, range.second};
}

std::vector<QDate> sampledDays(const Facts& facts, const Id& point)
{
    std::vector<QDate> days;
    for (const Sample& sample : samplesOf(facts, point)) {
        if (days.empty() || days.back() != sample.on)
            days.push_back(sample.on);
    }
    return days;
}

std::vector<Sign> openSigns(const Facts& facts, const Record& pond, QDate today)
{
    std::vector<Sign> all;
    for (const char* const kind : {"well-down", "well-spread", "soil"}) {
        for (const Record* const point : pointsOf(facts, pond.id, kind))
            addSigns(facts, pond, *point, today, all);
    }
    return all;
}

Result<DischargeRhythms> dischargeRhythms(const RulePack& pack)
{
    const auto times = [&](const char* parameter) -> Result<int> { return int(TRY(TRY(pack.parameter(parameter))->count())); };
    return DischargeRhythms{{1, TRY(times("discharge.samples-a-month"))}, {3, TRY(times("surroundings.samples-a-quarter"))}};
}

std::vector<SpanState> outletSpans(
    const Facts& facts, const Record& outlet, std::string_view pointKind, Rhythm rhythm, QDate from, QDate today)
{
    std::vector<DayRange> discharges;
    const auto begin = std::lower_bound(facts.discharges.begin(), facts.discharges.end(), outlet.id,
        [](const Discharge& discharge, const Id& id) { return discharge.outlet < id; });
    for (auto discharge = begin; discharge != facts.discharges.end() && discharge->outlet == outlet.id; ++discharge)
        discharges.push_back({discharge->first, discharge->last});
    std::vector<QDate> days;
    for (const Record* const point : facts.registers.referring("tailings.point", "outlet", outlet.id)) {
        if (point->text("kind") != pointKind)
            continue;
        const auto sampled = sampledDays(facts, point->id);
        days.insert(days.end(), sampled.begin(), sampled.end());
    }
    std::sort(days.begin(), days.end());
    return dischargeSpans(discharges, days, rhythm, from, today);
}

std::vector<SpanState> pointSpans(const Facts& facts, const Record& point, QDate from, QDate today)
{
    const auto months = monthsOf(point.text("frequency"));
    const auto begun = point.date("from_on");
    if (!months || !begun)
        return {};
    return regularSpans(sampledDays(facts, point.id), *months, std::max(*begun, from), point.date("until_on"), today);
}

std::vector<SpanState> citedSpans(const Facts& facts, const Record& point, QDate from, QDate today)
{
    const Record* const outlet = facts.registers.find("tailings.outlet", point.text("outlet"));
    const auto months = monthsOf(point.text("frequency"));
    if (!outlet || !months)
        return {};
    const std::string_view kind = point.text("kind");
    const bool isAskedAnyway = (kind == "discharge" && *months >= 1)
        || (kind == "receiving-water" && outlet->flag("has_toxic") && *months >= monthsInYear / 4);
    return isAskedAnyway ? std::vector<SpanState>() : outletSpans(facts, *outlet, kind, {*months}, from, today);
}

std::vector<SpanState> samplingSpans(const Facts& facts, const Record& point, QDate from, QDate today)
{
    return point.text("outlet").empty() ? pointSpans(facts, point, from, today) : citedSpans(facts, point, from, today);
}

Citation samplingPlace(const Facts& facts, const Record& point, const RulePack& pack, QDate today)
{
    const std::string_view kind = point.text("kind");
    const Result<Id> pond = Id::parse(point.text("pond"));
    if (kind.starts_with("well") || kind == "soil")
        return {pack.id, 19, 1, {}, 0};
    if (kind == "leachate" && pond && stateOf(facts, *pond, today).starts_with("clos"))
        return {pack.id, 24, 1, {}, 0};
    return {pack.id, 14, 0, {}, 0};
}

std::optional<RunQuestion> runQuestion(const Facts& facts, const Record& pond, std::string_view what, QDate today)
{
    const auto closed = closedOn(facts, pond.id, today);
    if (!closed)
        return {};
    RunQuestion question{std::string(what), *closed, today, {}, {}};
    for (const Record* const point : pointsOf(facts, pond.id, what == "leachate" ? "leachate" : "well-down")) {
        const auto until = point->date("until_on");
        if (!until || *until >= *closed)
            addSeries(facts, pond, *point, what, question);
    }
    std::stable_sort(question.samples.begin(), question.samples.end(),
        [](const JudgedSample& a, const JudgedSample& b) { return a.on < b.on; });
    return question.series.empty() ? std::nullopt : std::optional(std::move(question));
}

}
