// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/standards_table.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace plumbline::safety_fee {

inline constexpr std::string_view accrualRule = "safety_fee.accrual";

/// What a standard is applied to: tonnes and cubic metres, or yuan.
using BasisFigure = std::variant<Money, Quantity>;
/// Strict, in the unit of the basis: number.malformed, number.negative, number.too-large, number.too-many-decimals.
Result<BasisFigure> parseBasis(Basis basis, std::string_view text);
std::string formatBasis(const BasisFigure& figure);

using TwelveMonths = std::array<Money, 12>;
/// Eleven equal months of a twelfth rounded down to the fen, December the rest (reading D2). Of an amount that isn't negative.
TwelveMonths twelfths(Money annual);

// The steps of an accrual. They point into the table, which must outlive them.
struct ChoiceStep { ///< of several hazards at one coal mine the higher standard
    const StandardsTable::Entry* chosen;
};
struct TariffStep {
    const StandardsTable::Entry* entry;
    Quantity quantity;
    ExactAmount exact;
};
struct ShareStep {
    const StandardsTable::Entry* entry;
    Money cost;
    ExactAmount exact;
};
struct ScaleStep { ///< the slice of the base that lies in one bracket
    const StandardsTable::Entry* entry;
    std::size_t bracket;
    Money slice;
    ExactAmount exact;
};
struct SpreadStep { ///< a yearly amount over twelve months
    Money annual;
};
using AccrualStep = std::variant<ChoiceStep, TariffStep, ShareStep, ScaleStep, SpreadStep>;

/// What one activity accrues on one basis, and why. Kept and filled again, it allocates nothing.
struct Accrual {
    std::vector<const StandardsTable::Entry*> activities; ///< as asked: one, or the hazards of one mine
    const StandardsTable::Entry* chosen = nullptr; ///< the standard that answers
    BasisFigure figure;
    std::vector<AccrualStep> steps;
    ExactAmount exact; ///< the sum of the steps
    Money amount; ///< rounded half-up, once
    std::optional<TwelveMonths> months; ///< of a yearly basis
};

/// Begins an accrual with the standard of one activity. accrue.unknown-activity {activity}
Result<void> choose(Accrual& accrual, const StandardsTable& table, std::string_view activity);
/// Begins it with the higher standard of several hazards at one coal mine (article 7, reading D11): two or more different kinds
/// of underground mine. accrue.unknown-activity {activity}, accrue.list-not-combinable {activities, reason: too-few, repeated
/// or not-underground}
Result<void> chooseHighest(Accrual& accrual, const StandardsTable& table, std::span<const std::string_view> hazards);
/// Completes it on the standard chosen. accrue.wrong-basis where money stands for a quantity or the reverse; number.negative,
/// number.too-large
Result<void> reckon(Accrual& accrual, const BasisFigure& figure);

/// As it is asked in writing, by the name of the basis: accrue.missing-basis where the name is empty,
/// accrue.wrong-basis {activity, expected, given}, parseBasis's own, and those above.
Result<void> reckon(Accrual& accrual, std::string_view basisName, std::string_view figure);

/// Both at once; several activities are hazards.
Result<Accrual> accrue(const StandardsTable& table, std::span<const std::string_view> activities, const BasisFigure& figure);
Result<Accrual> accrue(const StandardsTable& table, std::string_view activity, const BasisFigure& figure);

/// The steps in the receipt's form, each with its article or reading.
std::vector<Step> receiptSteps(const StandardsTable& table, const Accrual& accrual);
/// Rule "safety_fee.accrual"; inputs: activities, basis {key: figure}. The result is the amount.
Receipt accrualReceipt(const StandardsTable& table, const Accrual& accrual, QDate day);
/// Reckons a receipt of the rule "safety_fee.accrual" again from its inputs, by the pack that it names.
/// receipt.unknown-rule, receipt.malformed, rules.unknown-pack, the reader's of members and those above.
Result<Receipt> recomputeAccrual(const Receipt& receipt, const RuleBook& rules);

}
