// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/facts.h"

#include <algorithm>
#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr std::array<std::string_view, 6> moveKeys{"prepared", "approved", "submitted", "accepted", "returned", "withdrawn"};
constexpr std::array<std::string_view, 4> goneKeys{"destroyed", "general", "other-domain", "left"};

}

std::string_view filingMoveKey(FilingMove move)
{
    return moveKeys[std::size_t(move)];
}

std::optional<FilingMove> filingMoveOf(std::string_view key)
{
    const auto found = std::find(moveKeys.begin(), moveKeys.end(), key);
    return found == moveKeys.end() ? std::nullopt : std::optional(FilingMove(found - moveKeys.begin()));
}

std::string_view goneWhyKey(GoneWhy why)
{
    return goneKeys[std::size_t(why)];
}

std::optional<GoneWhy> goneWhyOf(std::string_view key)
{
    const auto found = std::find(goneKeys.begin(), goneKeys.end(), key);
    return found == goneKeys.end() ? std::nullopt : std::optional(GoneWhy(found - goneKeys.begin()));
}

QString Entry::fullName() const
{
    return schema.isEmpty() ? name : schema + QLatin1Char('.') + name;
}

std::optional<QDate> Filing::dayOf(FilingMove move) const
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->move == move)
            return step->on;
    }
    return {};
}

bool Filing::isUnderWay() const
{
    return state() == FilingMove::Prepared || state() == FilingMove::Approved || state() == FilingMove::Submitted;
}

const FilingClass* Filing::classOf(const Id& entry) const
{
    const auto found = std::find_if(classes.begin(), classes.end(), [&](const FilingClass& one) { return one.entry == entry; });
    return found == classes.end() ? nullptr : &*found;
}

const Entry* Facts::entry(const Id& id) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

const FinerLevel* Facts::finerLevel(const Id& id) const
{
    const auto found =
        std::find_if(finerLevels.begin(), finerLevels.end(), [&](const FinerLevel& level) { return level.id == id; });
    return found == finerLevels.end() ? nullptr : &*found;
}

const Filing* Facts::lastAccepted(std::string_view domain) const
{
    const auto found = std::find_if(filings.rbegin(), filings.rend(),
        [&](const Filing& filing) { return filing.state() == FilingMove::Accepted && filing.domain == domain; });
    return found == filings.rend() ? nullptr : &*found;
}

}
