// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ids.h"

#include <QDate>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::data_catalogue {

/// A row of a register: canonical texts by column; what it doesn't say isn't there.
struct RegisterRow {
    Id id;
    std::map<std::string, std::string, std::less<>> cells;

    std::string_view cell(std::string_view column) const;
    bool says(std::string_view column) const { return !cell(column).empty(); }
    bool is(std::string_view column, std::string_view value) const { return cell(column) == value; }
    std::optional<QDate> day(std::string_view column) const;
    std::optional<std::int64_t> count(std::string_view column) const;
    std::optional<Id> reference(std::string_view column) const;
    QString text(std::string_view column) const;
};
using RegisterRows = std::vector<RegisterRow>;

/// Whether a person of the register "person" holds the post on that day; `until` is the last one.
bool isInOffice(const RegisterRow& person, QDate day);

/// What the enterprise records under the rule, by the register's name: "provision", "incident".
class Registers final {
public:
    void add(std::string_view name, RegisterRows rows);
    const RegisterRows& rows(std::string_view name) const;
    bool isEmpty() const;

private:
    std::map<std::string, RegisterRows, std::less<>> m_rows;
};

/// Where core data stands on its way to another party (article 24): both answers come before the act.
enum class CrossingMove {
    Planned,
    Assessed,
    Submitted,
    LocalAgreed,
    LocalRefused,
    MinistryAgreed,
    MinistryRefused,
    CarriedOut,
    GivenUp,
};
std::string_view crossingMoveKey(CrossingMove move); ///< "planned" … "given-up"
std::optional<CrossingMove> crossingMoveOf(std::string_view key);
bool mayMove(CrossingMove from, CrossingMove to);

/// The state a row of "crossing" is in by its steps, and the day of a move.
CrossingMove stateOf(const Registers& registers, const Id& crossing);
std::optional<QDate> dayOf(const Registers& registers, const Id& crossing, CrossingMove move);

}
