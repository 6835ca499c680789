// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/self_check.h"

namespace plumbline::tailings {

namespace {

constexpr std::string_view ofOperator = "operator.";

const Record* newestAnswer(const Facts& facts, std::string_view question, std::string_view pond, QDate today)
{
    const Record* newest = nullptr;
    for (const Record& answer : facts.registers.of("tailings.answer")) {
        const auto day = answer.date("answered_on");
        const bool isAsked = answer.text("question") == question && answer.text("pond") == pond && day && *day <= today;
        if (isAsked && (!newest || newest->text("answered_on") <= answer.text("answered_on")))
            newest = &answer;
    }
    return newest;
}

}

std::vector<CheckLine> checkLines(const Facts& facts, const RulePack& pack, const std::optional<Id>& pond, QDate today)
{
    std::vector<CheckLine> lines;
    const ClosedList* const questions = pack.list("self-check");
    for (std::size_t at = 0; questions && at < questions->items.size(); ++at) {
        const ListItem& question = questions->items[at];
        if (pond && !question.id.starts_with(ofOperator))
            continue;
        CheckLine line{&question, nullptr, pack.consequenceOf("tailings.check." + question.id)};
        line.answer = pond ? newestAnswer(facts, question.id, pond->text(), today) : nullptr;
        line.isOfPond = line.answer != nullptr;
        if (!line.answer)
            line.answer = newestAnswer(facts, question.id, {}, today);
        lines.push_back(line);
    }
    return lines;
}

}
