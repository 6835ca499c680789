// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "core/values/period.h"

#include <QStringView>

#include <string>

namespace plumbline {

/// A typed or pasted text as it was understood, to be shown before it is saved. `canonical` is what the strict parsers read.
template <class T> struct Understood {
    T value;
    std::string canonical;
};

/// The unit a field is typed in where the text itself names none.
enum class TypedUnit { Yuan, ThousandYuan, TenThousandYuan, MillionYuan, HundredMillionYuan };

/// What people type and what Excel pastes: full-width digits and signs, thousands separators in groups of three, ￥, 元, 万元,
/// 亿元, (1,234.50) for a negative. Never guesses between two meanings: "1,23" and "1.234,5" are input.ambiguous {value, first,
/// second}. Also number.malformed, number.too-large, number.too-many-decimals, input.empty. Signs are understood; whether a
/// negative is allowed is the strict parser's and the rule's affair.
Result<Understood<Money>> understandMoney(QStringView typed, TypedUnit unit = TypedUnit::Yuan);
/// "12.5万吨" where `unit` is 吨.
Result<Understood<Quantity>> understandQuantity(QStringView typed, QStringView unit = {});
Result<Understood<std::int64_t>> understandCount(QStringView typed, QStringView unit = {});
/// "2.35%", "2‰"; a bare "2.35" is input.no-percent-sign.
Result<Understood<Rate>> understandRate(QStringView typed);

/// 2024-5-31, 2024/5/31, 2024.5.31, 2024年5月31日, 20240531, and Excel's day numbers 10000 to 99999. "03/04/2024" is
/// input.ambiguous; date.invalid, input.empty
Result<Understood<QDate>> understandDate(QStringView typed);
/// 2024-5, 2024/5, 2024年5月, 202405, 2024.05, 2024.5; "2024.1" is input.ambiguous, as a sheet writes October so
Result<Understood<Month>> understandMonth(QStringView typed);

}
