// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/values/period.h"

#include <QDate>
#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace plumbline {

/// How grave a finding is; words, never colour alone.
enum class Weight {
    Breach, ///< against a duty: red
    Warning, ///< a duty in principle, or a breach in the making: amber
    Note, ///< worth knowing
};

/// What a named person said to a finding that a reason settles.
struct FindingAnswer {
    QString reason;
    QString by;
    QDate on;
};

/// Something that is wrong, or not as it should be, under a rule. Its sentence is made in ui/texts from code and arguments.
struct Finding {
    std::string code; ///< "safety_fee.use.wages"
    Weight weight = Weight::Breach;
    Citation citation; ///< without a pack: a rule of the program's own, not of the law
    std::optional<Citation> consequence; ///< the provision that says what follows (articles 62, 63)
    std::vector<std::pair<std::string, std::string>> figures; ///< named values for the sentence
    std::string subject; ///< id of the fact it is about, 32 hex digits; empty: the enterprise
    std::optional<Receipt> why;
    bool mayBeAnswered = false; ///< the rule leaves it to judgement: a reason settles it
    std::optional<FindingAnswer> answer = {};
};

/// The same for the same finding however its amounts change: its code, what it is about, and the figures that name which.
std::string findingKey(const Finding& finding);
/// Those that nobody has answered.
std::ptrdiff_t openCount(std::span<const Finding> findings);

}
