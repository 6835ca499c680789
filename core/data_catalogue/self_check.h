// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/register_checks.h"

namespace plumbline::data_catalogue {

enum class ControlState { Met, Partly, NotMet, NotApplicable };
std::string_view controlStateKey(ControlState state); ///< "met", "partly", "not-met", "not-applicable"
std::optional<ControlState> controlStateOf(std::string_view key);

/// What a person said of a control of the pack's list "controls".
struct ControlAnswer {
    Id id; ///< null: nobody has said anything
    std::string control;
    std::optional<ControlState> state;
    QString evidence;
    QString gap;
    QString owner;
    std::optional<QDate> dueOn;
    std::optional<QDate> checkedOn;
};

/// A control with its answer, in the order of the rule.
struct ControlLine {
    const ListItem* control = nullptr;
    Level least = Level::General; ///< of data it is asked for
    bool isEncouraged = false; ///< the rule doesn't ask for it
    bool isRequired = false; ///< of this enterprise, by the levels it has
    ControlAnswer answer;
    bool keepsRecord = false; ///< there is a register that shows it
    std::int64_t records = 0; ///< rows there
    std::optional<QDate> lastRecord;

    bool isGap() const { return isRequired && (answer.state == ControlState::NotMet || answer.state == ControlState::Partly); }
    bool isOpen() const { return isRequired && !answer.state; }
};

/// How far the controls asked for data of a level are met.
struct Coverage {
    Level level = Level::General;
    int asked = 0; ///< without those that don't arise
    int met = 0;
    int partly = 0;
    int notMet = 0;
    int open = 0;
};

std::vector<ControlLine> selfCheck(const Facts& facts, const DecidedLevels& levels, const RulePack& pack);
/// Of each level there is data of; of general data always.
std::vector<Coverage> coverage(const std::vector<ControlLine>& lines, const DecidedLevels& levels);
/// What to do first: gaps before what nobody has answered; what isn't met before what is in part; what the gravest data asks
/// before the rest; the soonest first.
std::vector<const ControlLine*> firstSteps(const std::vector<ControlLine>& lines);

std::vector<Finding> selfCheckFindings(const std::vector<ControlLine>& lines);

}
