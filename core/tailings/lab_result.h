// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"

#include <QString>

#include <optional>

namespace plumbline::tailings {

/// A result as a laboratory writes it.
struct LabResult {
    enum class Kind {
        Value,
        BelowDetection, ///< amount is the detection limit
        NothingArose, ///< no leachate to be sampled
    };
    Kind kind = Kind::Value;
    Quantity amount = {};
};

/// "0.012", "<0.005", "0.005L", "ND", "未检出", "无"; full-width forms too. `detectionLimit`: as the report gives it beside.
/// tailings.result-unreadable {value}, tailings.no-detection-limit, and the problems of quantities.
Result<LabResult> labResult(const QString& written, std::optional<Quantity> detectionLimit);

/// Which of two amounts is greater, across units of one kind: below 0, 0 or above 0. tailings.units-differ {unit, other}
Result<int> compare(Quantity amount, const QString& unit, Quantity other, const QString& otherUnit);

/// The amount in another unit of its kind, half up to the millionth. tailings.units-differ {unit, other}
Result<Quantity> inUnit(Quantity amount, const QString& unit, const QString& wanted);

enum class Verdict { Meets, Exceeds, CannotJudge };
std::string_view verdictKey(Verdict verdict); ///< "meets", "exceeds", "cannot-judge"

/// Against the most that is allowed: equal is not above; below detection is not above where the detection limit isn't (D34).
Verdict judgeMost(const LabResult& result, const QString& unit, Quantity most, const QString& limitUnit);
/// Against the least that is allowed (pH).
Verdict judgeLeast(const LabResult& result, const QString& unit, Quantity least, const QString& limitUnit);

}
