// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/line_checks.h"

#include <algorithm>

namespace plumbline::tailings {

namespace {

QString wordsOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

}

LineChecks::LineChecks(const Registers& registers)
{
    for (const Record& pond : registers.of("tailings.pond"))
        m_ponds[pond.id.text()].name = pond.words("name");
    for (const Record& state : registers.of("tailings.pond_state"))
        m_ponds[std::string(state.text("pond"))].states.emplace(state.text("since"), state.text("state"));
    for (const Record& limit : registers.of("tailings.limit"))
        m_units[std::string(limit.text("point"))][std::string(limit.text("parameter"))].push_back(limit.words("unit"));
}

Result<void> LineChecks::pond(std::string_view pond, std::string_view flow, std::string_view day) const
{
    if (pond.empty())
        return {};
    const auto known = m_ponds.find(pond);
    std::string_view state; // of the last one that has begun
    if (known != m_ponds.end()) {
        const auto later = known->second.states.upper_bound(day);
        state = later == known->second.states.begin() ? std::string_view() : std::string_view(std::prev(later)->second);
    }
    const bool isThere = !state.empty() && state != "building";
    const bool isFull = state == "closed" && flow == flowKey(Flow::IntoPond);
    if (isThere && !isFull)
        return {};
    return Problem{"tailings.pond-not-there"}
        .with("pond", known == m_ponds.end() ? QString() : known->second.name)
        .with("date", wordsOf(day));
}

Result<void> LineChecks::result(std::string_view point, std::string_view parameter, std::string_view written,
    std::string_view unit, std::optional<Quantity> detectionLimit) const
{
    TRY(labResult(wordsOf(written), detectionLimit));
    const auto ofPoint = m_units.find(point);
    if (ofPoint == m_units.end())
        return {};
    const auto limits = ofPoint->second.find(parameter);
    if (limits == ofPoint->second.end())
        return {};
    const QString given = wordsOf(unit);
    const auto isComparable = [&](const QString& other) { return other == given || compare({}, given, {}, other).isOk(); };
    if (std::any_of(limits->second.begin(), limits->second.end(), isComparable))
        return {};
    return Problem{"tailings.units-differ"}.with("unit", given).with("other", limits->second.front());
}

}
