// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/level.h"

#include <algorithm>
#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr std::array<std::string_view, 3> levelKeys{"general", "important", "core"};
constexpr char toBeJudged[] = "to-be-judged";
constexpr char levelReading[] = "D24";

QString plainText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Json::Object answersAsJson(const Answers& answers)
{
    Json::Object json;
    for (const auto& [condition, answer] : answers)
        json.emplace(condition, answer == Answer::Yes ? "yes" : "no");
    return json;
}

Result<const ClosedList*> criteriaOf(const RulePack& pack, Level level)
{
    if (const ClosedList* const list = pack.list("criteria." + std::string(levelKey(level))))
        return list;
    return Problem{"rules.no-such-parameter"}
        .with("parameter", QStringLiteral("criteria.") + plainText(levelKey(level)))
        .with("pack", QString::fromStdString(pack.id));
}

/// One level's conditions: what is met, what is open.
void askConditions(const ClosedList& criteria, Level level, const Answers& answers, Judgement& judgement)
{
    for (const ListItem& condition : criteria.items) {
        const auto answer = answers.find(condition.id);
        if (answer == answers.end()) {
            judgement.open.push_back(condition.id);
        } else if (answer->second == Answer::Yes) {
            judgement.met.push_back(condition.id);
            judgement.level = std::max(judgement.level.value_or(level), level);
            judgement.why.steps.push_back({"data_catalogue.condition-met",
                {{"condition", condition.id}, {"level", std::string(levelKey(level))}}, condition.citation});
        }
    }
}

}

std::string_view levelKey(Level level)
{
    return levelKeys[std::size_t(level)];
}

std::optional<Level> levelOf(std::string_view key)
{
    const auto found = std::find(levelKeys.begin(), levelKeys.end(), key);
    return found == levelKeys.end() ? std::nullopt : std::optional(Level(found - levelKeys.begin()));
}

Result<Judgement> judge(const Answers& answers, const RulePack& pack, QDate day)
{
    Judgement judgement;
    std::size_t known = 0;
    for (const Level level : {Level::Core, Level::Important, Level::General}) {
        const ClosedList* const criteria = TRY(criteriaOf(pack, level));
        askConditions(*criteria, level, answers, judgement);
        known += criteria->items.size();
        for (const auto& [condition, answer] : answers) {
            if (condition.starts_with(std::string(levelKey(level)) + '.') && !criteria->find(condition))
                return Problem{"data_catalogue.unknown-condition"}.with("condition", QString::fromStdString(condition));
        }
    }
    if (answers.size() + judgement.open.size() != known)
        return Problem{"data_catalogue.unknown-condition"}.with("condition", QString::fromStdString(answers.rbegin()->first));
    if (!judgement.open.empty())
        judgement.level.reset();
    const std::string result(judgement.level ? levelKey(*judgement.level) : std::string_view(toBeJudged));
    judgement.why.steps.push_back({judgement.level ? "data_catalogue.gravest" : "data_catalogue.to-be-judged",
        {{"level", result}, {"open", std::to_string(judgement.open.size())}}, std::string(levelReading)});
    judgement.why.rule = levelRule;
    judgement.why.day = day;
    judgement.why.packs = {{pack.id, pack.sha256}};
    judgement.why.inputs = {{"answers", answersAsJson(answers)}};
    judgement.why.rounding = "none";
    judgement.why.result = result;
    judgement.why.open = judgement.open;
    return judgement;
}

Result<Receipt> recomputeLevel(const Receipt& receipt, const RuleBook& rules)
{
    const auto given = receipt.inputs.find("answers");
    if (receipt.packs.empty() || given == receipt.inputs.end() || !given->second.isObject())
        return Problem{"receipt.malformed"}.in(QStringLiteral("inputs"));
    Answers answers;
    for (const auto& [condition, answer] : given->second.object()) {
        if (!answer.isString() || (answer.string() != "yes" && answer.string() != "no"))
            return Problem{"receipt.malformed"}.in(QString::fromStdString(condition));
        answers.emplace(condition, answer.string() == "yes" ? Answer::Yes : Answer::No);
    }
    const RulePack* const pack = TRY(rules.exactly(receipt.packs[0].id, receipt.packs[0].sha256));
    return TRY(judge(answers, *pack, receipt.day)).why;
}

ProtectedAs protectedAs(std::span<const std::optional<Level>> together)
{
    ProtectedAs whole;
    for (const std::optional<Level>& one : together) {
        if (one)
            whole.level = std::max(whole.level.value_or(*one), *one);
        else
            whole.isComplete = false;
    }
    return whole;
}

const CombinationRule* gravestMet(
    std::span<const CombinationRule> rules, std::span<const std::string> kinds, std::optional<std::int64_t> records)
{
    const CombinationRule* gravest = nullptr;
    for (const CombinationRule& rule : rules) {
        const bool hasAll = std::all_of(rule.kinds.begin(), rule.kinds.end(),
            [&](const std::string& kind) { return std::find(kinds.begin(), kinds.end(), kind) != kinds.end(); });
        if (hasAll && records.value_or(0) >= rule.leastRecords && (!gravest || rule.level > gravest->level))
            gravest = &rule;
    }
    return gravest;
}

}
