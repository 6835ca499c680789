// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/self_check.h"

#include "core/tailings/findings.h"

#include <algorithm>
#include <array>
#include <set>

namespace plumbline::tailings {

namespace {

constexpr std::string_view ofOperator = "operator.";
constexpr std::array seenOnTheSpot{13, 15, 16}; // articles whose duties no register and no ledger shows

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

/// An answer that is "no" or lacks its evidence, told once however many ponds it is for.
class CheckTelling final {
public:
    explicit CheckTelling(std::vector<Finding>& all) : m_all(all) { }

    void tell(const CheckLine& line, const Record* pond)
    {
        if (line.isOpen())
            m_open.insert(line.question->id);
        else if (line.says() == "no" && m_told.insert(line.answer).second)
            addLine("tailings.check.no", weightOfNo(line), line, pond).consequence =
                line.consequence ? std::optional(line.consequence->citation) : std::nullopt;
        else if (line.lacksEvidence() && m_told.insert(line.answer).second)
            addLine("tailings.check.no-evidence", Weight::Note, line, pond);
    }
    std::size_t open() const { return m_open.size(); }

private:
    /// A question of scope asks for nothing.
    static Weight weightOfNo(const CheckLine& line) { return line.question->binds == "none" ? Weight::Note : Weight::Breach; }
    Finding& addLine(const char* code, Weight weight, const CheckLine& line, const Record* pond)
    {
        Finding& finding = add(m_all, code, weight, line.question->citation, {{"question", line.question->id}}, line.answer);
        if (line.isOfPond && pond)
            finding.figures.emplace_back("name", pond->name());
        return finding;
    }

    std::vector<Finding>& m_all;
    std::set<std::string_view> m_open; ///< questions, of whichever pond
    std::set<const Record*> m_told;
};

}

bool CheckLine::isOpen() const
{
    return !answer || !checkAnswer(*answer);
}

bool CheckLine::lacksEvidence() const
{
    const bool isSeen = std::find(seenOnTheSpot.begin(), seenOnTheSpot.end(), question->citation.article) != seenOnTheSpot.end();
    return says() == "yes" && isSeen && answer->words("evidence").trimmed().isEmpty();
}

Result<void> checkAnswer(const Record& answer)
{
    if (answer.text("answer") == "not-applicable" && answer.words("reason").trimmed().isEmpty())
        return Problem{"tailings.no-reason"};
    return {};
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

/// Each pond answers for itself what its operator is asked; the enterprise the rest.
void checkFindings(const Facts& facts, const RulePack& pack, QDate today, std::vector<Finding>& all)
{
    CheckTelling telling(all);
    for (const CheckLine& line : checkLines(facts, pack, {}, today)) {
        if (!line.question->id.starts_with(ofOperator))
            telling.tell(line, nullptr);
    }
    for (const Record& pond : facts.registers.of("tailings.pond")) {
        for (const CheckLine& line : checkLines(facts, pack, pond.id, today))
            telling.tell(line, &pond);
    }
    if (telling.open() > 0)
        add(all, "tailings.check.open", Weight::Note, at(pack, 6), {{"count", std::to_string(telling.open())}});
}

}
