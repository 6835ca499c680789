// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/scope.h"

#include "core/safety_fee/finding_maker.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr std::string_view machineryItem = "scope.machinery";
constexpr std::string_view civilAviationItem = "scope.civil-aviation";
constexpr std::string_view civilNuclearFuelItem = "scope.civil-nuclear-fuel";
constexpr std::string_view civilAviationEquipment = "civil-aviation-equipment";

bool isAnsweredYes(const std::vector<std::string>& answers, std::string_view id)
{
    return std::find(answers.begin(), answers.end(), id) != answers.end();
}

Binding bindingOf(const ListItem& item)
{
    if (item.binds == "direct")
        return Binding::Direct;
    return item.binds == "by-reference" ? Binding::ByReference : Binding::None;
}

ScopeVerdict verdictOf(const ListItem& item)
{
    const bool restsOnReading = item.id == civilAviationItem || item.id == civilNuclearFuelItem;
    return {item.id, bindingOf(item), item.standards, item.uses, item.citation, restsOnReading ? "R1" : ""};
}

// Article 29 (2): the eight divisions; civil-aviation equipment belongs to the weapons section.裁量: R1, its item and base in the
// weapons section.
Result<const ListItem*> machineryOrAviation(
    const RulePack& pack, const ClosedList& scope, const std::vector<std::string>& answers)
{
    const ClosedList* const divisions = pack.list("machinery-divisions");
    for (const ListItem& division : divisions ? divisions->items : std::vector<ListItem>()) {
        if (!isAnsweredYes(answers, division.id))
            continue;
        const bool isAviation =
            isAnsweredYes(division.excludes, civilAviationEquipment) && isAnsweredYes(answers, civilAviationEquipment);
        return scope.find(isAviation ? civilAviationItem : machineryItem);
    }
    return Problem{"safety_fee.division-unknown"};
}

Result<void> checkAnswers(const RulePack& pack, const ClosedList& scope, const std::vector<std::string>& answers)
{
    if (answers.empty())
        return Problem{"safety_fee.scope-unanswered"};
    const ClosedList* const divisions = pack.list("machinery-divisions");
    for (const std::string& answer : answers) {
        const bool isDivision = divisions && divisions->find(answer);
        if (!scope.find(answer) && !isDivision && answer != civilAviationEquipment)
            return Problem{"safety_fee.unknown-scope-item"}.with("item", argument(answer));
    }
    return {};
}

}

bool ScopeJudgement::isBound() const
{
    return std::any_of(
        verdicts.begin(), verdicts.end(), [](const ScopeVerdict& verdict) { return verdict.binding != Binding::None; });
}

// 第二条、第六十六条：what binds a business, directly or by reference; outside of it cost is booked as spent.
Result<ScopeJudgement> judgeScope(const RulePack& pack, const std::vector<std::string>& yesAnswers)
{
    const ClosedList* const scope = pack.list("scope");
    if (!scope)
        return Problem{"rules.no-such-list"}.with("list", QStringLiteral("scope")).with("pack", argument(pack.id));
    TRY(checkAnswers(pack, *scope, yesAnswers));
    ScopeJudgement judgement;
    for (const ListItem& item : scope->items) {
        if (!isAnsweredYes(yesAnswers, item.id))
            continue;
        const ListItem* const applied = item.id == machineryItem ? TRY(machineryOrAviation(pack, *scope, yesAnswers)) : &item;
        judgement.verdicts.push_back(verdictOf(*applied));
    }
    if (judgement.isBound())
        return judgement;
    for (const ScopeVerdict& verdict : judgement.verdicts) {
        judgement.findings.push_back(
            found(pack, "safety_fee.scope.outside", Weight::Note, verdict.citation, {{"business", verdict.item}}));
    }
    return judgement;
}

}
