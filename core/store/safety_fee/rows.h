// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/facts.h"
#include "core/store/facts.h"

#include <array>

// How the rows of this domain are read and written: shared by its stores, nobody else's.

namespace plumbline::safety_fee {

inline constexpr std::array<std::string_view, 4> useStates{"planned", "incurred", "postponed", "cut"};
inline constexpr std::array<std::string_view, 3> balanceEventKinds{"restructured", "exit", "centralised"};
inline constexpr std::array<std::string_view, 3> needs{"ordinary", "statutory-standard", "ordered-by-authority"};

/// Ids of standards and unit kinds are one text, joined by '+'.
std::string joined(const std::vector<std::string>& words);
std::vector<std::string> separated(const std::string& text);

std::optional<std::string> textUnlessEmpty(std::string text);
std::optional<QString> textUnlessEmpty(const QString& text);
/// The other way: empty where nothing is said.
Result<QString> textIn(const Statement& row, int column);

template <std::size_t N>
Result<std::size_t> choice(const Statement& row, int column, const std::array<std::string_view, N>& words)
{
    const std::string word = TRY(row.text(column));
    for (std::size_t index = 0; index < N; ++index) {
        if (words[index] == word)
            return index;
    }
    return Problem{"store.wrong-type"}.with("value", QString::fromStdString(word));
}

/// A share is kept as its percentage, exact: 35.5.
Quantity percentOf(Rate share);
Result<Rate> shareIn(const Statement& row, int column);

/// Inserts where the id is null, and updates the row of that id otherwise.
Result<Id> saveRow(WriteScope& scope, const FactTable& table, const Id& id, const FactValues& values);

/// Every row that `sql` selects with the one parameter bound, read by `readRow`.
template <class Row>
Result<std::vector<Row>> rowsOf(
    const ReadScope& scope, std::string_view sql, const Id& parameter, Result<Row> (*readRow)(const Statement&))
{
    Statement statement = TRY(scope.prepare(sql));
    statement.bind(1, parameter);
    std::vector<Row> rows;
    while (TRY(statement.step()))
        rows.push_back(TRY(readRow(statement)));
    return rows;
}

/// A payment, and the activity or subcontract it belongs to.
struct PaymentRow {
    Id of;
    Payment payment;
};
Result<PaymentRow> readPayment(const Statement& row);

// Columns in the order: id, activity, and those of the struct.
Result<Revenue> readRevenue(const Statement& row);
Result<Output> readOutput(const Statement& row);
Result<Progress> readProgress(const Statement& row);
/// id, activity, month, category, amount, state, need, voucher, note, exclusion, reward, headquarters
Result<Use> readUse(const Statement& row);

FactValues valuesOf(const Revenue& revenue);
FactValues valuesOf(const Output& output);
FactValues valuesOf(const Progress& progress);

}
