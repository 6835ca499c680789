// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_pack.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plumbline {

namespace {

constexpr std::array<std::pair<Basis, std::string_view>, 8> basisKeys{{
    {Basis::OutputTonnes, "output_tonnes"},
    {Basis::OutputThousandCubicMetres, "output_thousand_m3"},
    {Basis::TailingsTonnes, "tailings_tonnes"},
    {Basis::ProjectCost, "project_cost"},
    {Basis::DirectProjectCost, "direct_project_cost"},
    {Basis::ConstructionCost, "construction_cost"},
    {Basis::PriorYearRevenue, "prior_year_revenue"},
    {Basis::PriorYearMilitaryRevenue, "prior_year_military_revenue"},
}};

template <class Record> const Record* findById(const std::vector<Record>& records, std::string_view id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record& record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

Problem wrongUnit(const Parameter& parameter)
{
    return Problem{"rules.wrong-unit"}
        .with("parameter", QString::fromStdString(parameter.id))
        .with("unit", QString::fromStdString(parameter.unit));
}

}

std::string_view basisKey(Basis basis)
{
    return basisKeys[std::size_t(basis)].second;
}

std::optional<Basis> basisOf(std::string_view key)
{
    for (const auto& [basis, name] : basisKeys) {
        if (name == key)
            return basis;
    }
    return {};
}

Result<std::int64_t> Parameter::count() const
{
    if (unit == "percent" || unit == "date")
        return wrongUnit(*this);
    return parseCount(value);
}

Result<Rate> Parameter::rate() const
{
    if (unit != "percent")
        return wrongUnit(*this);
    return parseRate(value);
}

Result<QDate> Parameter::date() const
{
    if (unit != "date")
        return wrongUnit(*this);
    return parseDate(value);
}

LocalText numberedName(const ListItem& item)
{
    const QString number = QString::fromStdString(item.citation.item);
    return {number.isEmpty() ? item.name.zh : number + QLatin1Char(' ') + item.name.zh, item.name.en};
}

const ListItem* ClosedList::find(std::string_view item) const
{
    return findById(items, item);
}
const Standard* RulePack::standard(std::string_view wanted) const
{
    return findById(standards, wanted);
}
const ClosedList* RulePack::list(std::string_view wanted) const
{
    return findById(lists, wanted);
}
const Deadline* RulePack::deadline(std::string_view wanted) const
{
    return findById(deadlines, wanted);
}
const Reading* RulePack::reading(std::string_view wanted) const
{
    return findById(readings, wanted);
}

const Consequence* RulePack::consequenceOf(std::string_view finding) const
{
    const auto found = std::find_if(consequences.begin(), consequences.end(), [&](const Consequence& consequence) {
        return std::find(consequence.applies.begin(), consequence.applies.end(), finding) != consequence.applies.end();
    });
    return found == consequences.end() ? nullptr : &*found;
}

Result<const Parameter*> RulePack::parameter(std::string_view wanted) const
{
    if (const Parameter* const found = findById(parameters, wanted))
        return found;
    return Problem{"rules.no-such-parameter"}
        .with("parameter", QString::fromUtf8(wanted.data(), qsizetype(wanted.size())))
        .with("pack", QString::fromStdString(id));
}

}
