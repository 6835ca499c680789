// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/findings.h"

#include <array>

namespace plumbline::data_catalogue {

/// Article 37: what headquarters see to in a subsidiary, by the pack's list "group-tasks".
inline constexpr std::array<std::string_view, 5> groupTasks{
    "task.filing", "task.crossing", "task.risk-report", "task.incident-report", "task.assessment"};

/// An enterprise in numbers, as headquarters add it to the others: no entry by name, no value.
struct MemberSummary {
    std::array<std::int64_t, 3> entries{}; ///< by level, as decided
    std::int64_t unjudged = 0;
    std::int64_t records = 0; ///< of important and core data
    std::int64_t bytes = 0;
    std::string filing; ///< state of the last one; empty: none
    std::optional<QDate> filedOn;
    std::int64_t changed = 0; ///< classes changed since
    std::int64_t controlsAsked = 0;
    std::int64_t controlsMet = 0;
    std::int64_t incidents = 0; ///< of the year
    int year = 0;
    std::vector<std::string> tasksDone; ///< of the five, as its own records show
    std::vector<std::string> tasksVoid; ///< of the five, what doesn't arise: without such data nothing is to be filed or assessed
};

MemberSummary summaryOf(const Facts& facts, const Standing& standing, const RulePack& pack, int year, QDate today);
Json toJson(const MemberSummary& summary); ///< format plumbline.member/1
Result<MemberSummary> memberSummary(const Json& json);

struct NamedSummary {
    Id id; ///< of the row; null: of the enterprise itself
    QString name;
    QDate asOf;
    MemberSummary summary;
};
/// The last report of each subsidiary that was taken in, by its code.
std::vector<NamedSummary> latestMembers(const Facts& facts);
enum class TaskState { Done, Open, DoesNotArise };
/// By the subsidiary's own report, or by what headquarters wrote down of it.
TaskState taskState(const NamedSummary& member, std::string_view task, int year, const Registers& registers);

}
