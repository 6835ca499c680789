// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/lines_in_force.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace plumbline::tailings {

namespace {

/// When a line of a table ends.
struct Ending {
    std::string_view table;
    const char* column;
    bool isLastDay; ///< it is still in use on that day; else no longer
};
constexpr Ending endings[] = {
    {"tailings.outlet", "until_on", false},
    {"tailings.facility", "removed_on", false},
    {"tailings.point", "until_on", true},
    {"tailings.post", "until", true},
};

/// By what a line takes the place of an older one, and in what the two are alike; what the newer doesn't say there, it says of
/// all.
struct Succession {
    std::string_view table;
    const char* since;
    std::array<const char*, 2> alike;
    const char* until;
};
constexpr Succession successions[] = {
    {"tailings.paper", "made_on", {"kind", "pond"}, "valid_until"},
    {"tailings.permit", "valid_from", {"kind", "mill"}, "valid_until"},
    {"tailings.contractor", "signed_on", {"name", "service"}, "valid_until"},
};

template <class Rows> auto rowOf(const Rows& rows, std::string_view table)
{
    return std::find_if(std::begin(rows), std::end(rows), [&](const auto& row) { return row.table == table; });
}

bool succeeds(const Record& newer, const Record& older, const Succession& by, QDate today)
{
    const auto since = newer.date(by.since);
    const auto isAlike = [&](const char* column) {
        return newer.text(column).empty() || newer.text(column) == older.text(column);
    };
    return since && *since <= today && std::all_of(by.alike.begin(), by.alike.end(), isAlike)
        && std::tuple(older.text(by.since), older.text(by.until)) < std::tuple(newer.text(by.since), newer.text(by.until));
}

}

bool isHistory(const Registers& registers, std::string_view table, const Record& line, QDate today)
{
    if (const auto ending = rowOf(endings, table); ending != std::end(endings)) {
        const auto day = line.date(ending->column);
        return day && (ending->isLastDay ? *day < today : *day <= today);
    }
    const auto succession = rowOf(successions, table);
    if (succession == std::end(successions))
        return false;
    const auto& lines = registers.of(table);
    return std::any_of(
        lines.begin(), lines.end(), [&](const Record& other) { return succeeds(other, line, *succession, today); });
}

std::optional<QDate> dayWithoutContract(const Facts& facts, const Record& contractor)
{
    struct Contract {
        QDate from;
        std::optional<QDate> until;
    };
    std::vector<Contract> contracts;
    for (const Record& other : facts.registers.of("tailings.contractor")) {
        const auto signedOn = other.date("signed_on");
        if (signedOn && other.name() == contractor.name() && other.text("service") == contractor.text("service"))
            contracts.push_back({*signedOn, other.date("valid_until")});
    }
    const auto isCovered = [&](QDate day) {
        return std::any_of(contracts.begin(), contracts.end(),
            [&](const Contract& one) { return one.from <= day && (!one.until || day <= *one.until); });
    };
    std::optional<QDate> first;
    for (const FlowSum& sum : facts.flows) {
        if (contracts.empty() || sum.contractor != contractor.id)
            continue;
        for (const QDate day : {sum.first, sum.last}) {
            if (!isCovered(day) && (!first || day < *first))
                first = day;
        }
    }
    return first;
}

}
