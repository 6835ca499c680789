// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/drift.h"

namespace plumbline::data_catalogue {

namespace {

constexpr std::int64_t million = 1'000'000;
constexpr char driftReading[] = "D23";

Json::Object classAsJson(const FiledClass& one)
{
    Json::Object json;
    for (const auto& [key, value] : one.contents)
        json.emplace(key, value);
    if (one.scale.records)
        json.emplace("records", std::to_string(*one.scale.records));
    if (one.scale.bytes)
        json.emplace("bytes", std::to_string(*one.scale.bytes));
    return json;
}

Result<FiledClass> classFromJson(const Json::Object& inputs, std::string_view key)
{
    const auto given = inputs.find(key);
    if (given == inputs.end() || !given->second.isObject())
        return Problem{"receipt.malformed"}.in(QStringLiteral("inputs"));
    FiledClass one;
    for (const auto& [name, value] : given->second.object()) {
        if (!value.isString())
            return Problem{"receipt.malformed"}.in(QString::fromStdString(name));
        if (name == "records")
            one.scale.records = TRY(parseCount(value.string()));
        else if (name == "bytes")
            one.scale.bytes = TRY(parseCount(value.string()));
        else
            one.contents.emplace(name, value.string());
    }
    return one;
}

/// Records or bytes, each alone. What either side doesn't know is no change: it is asked for elsewhere.
void compareScale(
    const char* what, std::optional<std::int64_t> filed, std::optional<std::int64_t> now, Rate threshold, Drift& drift)
{
    if (!filed || !now)
        return;
    const bool isBeyond = isMaterialChange(*filed, *now, threshold);
    if (isBeyond)
        drift.changed.push_back(what);
    drift.why.steps.push_back({isBeyond ? "data_catalogue.scale-changed" : "data_catalogue.scale-kept",
        {{"what", what}, {"filed", std::to_string(*filed)}, {"now", std::to_string(*now)}, {"threshold", formatRate(threshold)}},
        std::string(driftReading)});
}

}

bool isMaterialChange(std::int64_t filed, std::int64_t now, Rate threshold)
{
    const Wide difference = now > filed ? Wide(now) - filed : Wide(filed) - now;
    if (filed == 0)
        return now != 0;
    return difference * million >= Wide(threshold.partsPerMillion()) * filed;
}

Result<Drift> drift(const FiledClass& filed, const FiledClass& now, const RulePack& pack, QDate day)
{
    const Parameter* const parameter = TRY(pack.parameter("drift.threshold"));
    const Rate threshold = TRY(parameter->rate());
    Drift drift;
    compareScale("records", filed.scale.records, now.scale.records, threshold, drift);
    compareScale("bytes", filed.scale.bytes, now.scale.bytes, threshold, drift);
    for (const auto& [key, value] : filed.contents) {
        const auto today = now.contents.find(key);
        if (today != now.contents.end() && today->second == value)
            continue;
        drift.changed.push_back(key);
        drift.why.steps.push_back({"data_catalogue.content-changed", {{"what", key}}, parameter->citation});
    }
    drift.isMaterial = !drift.changed.empty();
    drift.why.rule = driftRule;
    drift.why.day = day;
    drift.why.packs = {{pack.id, pack.sha256}};
    drift.why.inputs = {{"filed", classAsJson(filed)}, {"now", classAsJson(now)}};
    drift.why.rounding = "none";
    drift.why.result = drift.isMaterial ? "material" : "kept";
    return drift;
}

Result<Receipt> recomputeDrift(const Receipt& receipt, const RuleBook& rules)
{
    if (receipt.packs.empty())
        return Problem{"receipt.malformed"}.in(QStringLiteral("packs"));
    const FiledClass filed = TRY(classFromJson(receipt.inputs, "filed"));
    const FiledClass now = TRY(classFromJson(receipt.inputs, "now"));
    const RulePack* const pack = TRY(rules.exactly(receipt.packs[0].id, receipt.packs[0].sha256));
    return TRY(drift(filed, now, *pack, receipt.day)).why;
}

}
