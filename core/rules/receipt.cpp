// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/receipt.h"

#include "core/values/digest.h"

namespace plumbline {

namespace {

constexpr std::string_view receiptFormat = "plumbline.receipt/1";

/// Keys of a step that are not figures.
bool isReserved(std::string_view key)
{
    return key == "kind" || key == "citation" || key == "reading";
}

Json stepToJson(const Step& step)
{
    Json::Object json{{"kind", step.kind}};
    for (const auto& [name, value] : step.figures)
        json.emplace(name, value);
    if (const auto* const citation = std::get_if<Citation>(&step.source))
        json.emplace("citation", toJson(*citation));
    else
        json.emplace("reading", std::get<std::string>(step.source));
    return json;
}

Problem malformed(std::string_view source, const Json& json, const char* field)
{
    return Problem{"receipt.malformed", placeIn(source, json.offset())}.in(QString::fromLatin1(field));
}

Result<Step> stepFromJson(const Json& json, std::string_view source)
{
    const Json* const kind = json.find("kind");
    const Json* const citation = json.find("citation");
    const Json* const reading = json.find("reading");
    if (!kind || !kind->isString() || (citation != nullptr) == (reading != nullptr) || (reading && !reading->isString()))
        return malformed(source, json, "steps");
    Step step{kind->string(), {}, std::string()};
    if (citation)
        step.source = TRY(citationFromJson(*citation, source));
    else
        step.source = reading->string();
    for (const auto& [name, value] : json.object()) {
        if (isReserved(name))
            continue;
        if (!value.isString())
            return malformed(source, value, "steps");
        step.figures.emplace_back(name, value.string());
    }
    return step;
}

Result<int> positiveNumber(const std::optional<std::string>& text)
{
    if (!text)
        return 0;
    return int(TRY(parseCount(*text)));
}

}

std::string_view Step::figure(std::string_view name) const
{
    for (const auto& [key, value] : figures) {
        if (key == name)
            return value;
    }
    return {};
}

Json toJson(const Citation& citation)
{
    Json::Object json{{"article", std::to_string(citation.article)}, {"pack", citation.pack}};
    if (citation.paragraph != 0)
        json.emplace("paragraph", std::to_string(citation.paragraph));
    if (!citation.item.empty())
        json.emplace("item", citation.item);
    if (citation.subitem != 0)
        json.emplace("subitem", std::to_string(citation.subitem));
    return json;
}

Result<Citation> citationFromJson(const Json& json, std::string_view source)
{
    Members members = TRY(Members::of(json, source));
    Citation citation;
    citation.pack = TRY(members.text("pack"));
    citation.article = int(TRY(parseCount(TRY(members.text("article")))));
    citation.paragraph = TRY(positiveNumber(TRY(members.optionalText("paragraph"))));
    citation.item = TRY(members.optionalText("item")).value_or(std::string());
    citation.subitem = TRY(positiveNumber(TRY(members.optionalText("subitem"))));
    TRY(members.finish());
    return citation;
}

Json Receipt::toJson() const
{
    Json::Array packList;
    for (const PackReference& pack : packs)
        packList.push_back(Json::Object{{"id", pack.id}, {"sha256", pack.sha256}});
    Json::Array stepList;
    for (const Step& step : steps)
        stepList.push_back(stepToJson(step));
    Json::Object json{{"format", receiptFormat}, {"rule", rule}, {"day", formatDate(day)}, {"packs", std::move(packList)},
        {"inputs", inputs}, {"steps", std::move(stepList)}, {"rounding", rounding}, {"result", result}};
    if (!open.empty())
        json.emplace("open", Json::Array(open.begin(), open.end()));
    return json;
}

std::string Receipt::id() const
{
    return sha256Hex(canonicalBytes(toJson()));
}

Result<Receipt> Receipt::fromJson(const Json& json, std::string_view source)
{
    Members members = TRY(Members::of(json, source));
    if (TRY(members.text("format")) != receiptFormat)
        return members.at("receipt.malformed", "format");
    Receipt receipt;
    receipt.rule = TRY(members.text("rule"));
    receipt.day = TRY(parseDate(TRY(members.text("day"))));
    for (const Json& entry : *TRY(members.array("packs"))) {
        Members pack = TRY(Members::of(entry, source));
        PackReference& reference = receipt.packs.emplace_back();
        reference.id = TRY(pack.text("id"));
        reference.sha256 = TRY(pack.text("sha256"));
        TRY(pack.finish());
    }
    const Json* const inputs = TRY(members.required("inputs"));
    if (!inputs->isObject())
        return members.at("receipt.malformed", "inputs");
    receipt.inputs = inputs->object();
    for (const Json& entry : *TRY(members.array("steps")))
        receipt.steps.push_back(TRY(stepFromJson(entry, source)));
    receipt.rounding = TRY(members.text("rounding"));
    receipt.result = TRY(members.text("result"));
    if (const Json::Array* const open = TRY(members.optionalArray("open"))) {
        for (const Json& question : *open) {
            if (!question.isString())
                return members.at("receipt.malformed", "open");
            receipt.open.push_back(question.string());
        }
    }
    TRY(members.finish());
    return receipt;
}

}
