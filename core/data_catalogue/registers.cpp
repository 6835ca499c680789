// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/registers.h"

#include "core/values/period.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace plumbline::data_catalogue {

namespace {

constexpr std::array<std::string_view, 9> crossingMoves{"planned", "assessed", "submitted", "local-agreed", "local-refused",
    "ministry-agreed", "ministry-refused", "carried-out", "given-up"};

}

std::string_view RegisterRow::cell(std::string_view column) const
{
    const auto found = cells.find(column);
    return found == cells.end() ? std::string_view() : std::string_view(found->second);
}

std::optional<QDate> RegisterRow::day(std::string_view column) const
{
    const Result<QDate> day = parseDate(cell(column));
    return day ? std::optional(*day) : std::nullopt;
}

std::optional<std::int64_t> RegisterRow::count(std::string_view column) const
{
    const std::string_view text = cell(column);
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return !text.empty() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<Id> RegisterRow::reference(std::string_view column) const
{
    const Result<Id> named = Id::parse(cell(column));
    return named ? std::optional(*named) : std::nullopt;
}

QString RegisterRow::text(std::string_view column) const
{
    const std::string_view said = cell(column);
    return QString::fromUtf8(said.data(), qsizetype(said.size()));
}

bool isInOffice(const RegisterRow& person, QDate day)
{
    const auto until = person.day("until");
    return !until || *until >= day;
}

void Registers::add(std::string_view name, RegisterRows rows)
{
    m_rows.insert_or_assign(std::string(name), std::move(rows));
}

const RegisterRows& Registers::rows(std::string_view name) const
{
    static const RegisterRows none;
    const auto found = m_rows.find(name);
    return found == m_rows.end() ? none : found->second;
}

bool Registers::isEmpty() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const auto& one) { return one.second.empty(); });
}

std::string_view crossingMoveKey(CrossingMove move)
{
    return crossingMoves[std::size_t(move)];
}

std::optional<CrossingMove> crossingMoveOf(std::string_view key)
{
    const auto found = std::find(crossingMoves.begin(), crossingMoves.end(), key);
    return found == crossingMoves.end() ? std::nullopt : std::optional(CrossingMove(found - crossingMoves.begin()));
}

bool mayMove(CrossingMove from, CrossingMove to)
{
    switch (from) {
    case CrossingMove::Planned:
        return to == CrossingMove::Assessed || to == CrossingMove::GivenUp;
    case CrossingMove::Assessed:
        return to == CrossingMove::Submitted || to == CrossingMove::GivenUp;
    case CrossingMove::Submitted:
        return to == CrossingMove::LocalAgreed || to == CrossingMove::LocalRefused;
    case CrossingMove::LocalAgreed:
        return to == CrossingMove::MinistryAgreed || to == CrossingMove::MinistryRefused;
    case CrossingMove::MinistryAgreed:
        return to == CrossingMove::CarriedOut || to == CrossingMove::GivenUp;
    case CrossingMove::LocalRefused:
    case CrossingMove::MinistryRefused:
    case CrossingMove::CarriedOut:
    case CrossingMove::GivenUp:
        break;
    }
    return false;
}

CrossingMove stateOf(const Registers& registers, const Id& crossing)
{
    CrossingMove state = CrossingMove::Planned;
    for (const RegisterRow& step : registers.rows("crossing_step")) {
        if (step.reference("crossing") == crossing)
            state = crossingMoveOf(step.cell("move")).value_or(state);
    }
    return state;
}

std::optional<QDate> dayOf(const Registers& registers, const Id& crossing, CrossingMove move)
{
    for (const RegisterRow& step : registers.rows("crossing_step")) {
        if (step.reference("crossing") == crossing && step.is("move", crossingMoveKey(move)))
            return step.day("moved_on");
    }
    return {};
}

}
