// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/rows.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr int millionthsOfAPercent = 100; // in one part per million

}

Quantity percentOf(Rate share)
{
    return Quantity::fromMillionths(Wide(share.partsPerMillion()) * millionthsOfAPercent);
}
Result<Rate> shareIn(const Statement& row, int column)
{
    return Rate::fromPartsPerMillion(std::int64_t(TRY(row.quantity(column)).millionths() / millionthsOfAPercent));
}

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words) {
        if (!out.empty())
            out += '+';
        out += word;
    }
    return out;
}

std::vector<std::string> separated(const std::string& text)
{
    std::vector<std::string> words;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t plus = std::min(text.find('+', from), text.size());
        words.push_back(text.substr(from, plus - from));
        from = plus + 1;
    }
    return words;
}

std::optional<std::string> textUnlessEmpty(std::string text)
{
    return text.empty() ? std::nullopt : std::optional<std::string>(std::move(text));
}
std::optional<QString> textUnlessEmpty(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

Result<QString> textIn(const Statement& row, int column)
{
    return row.isNull(column) ? Result<QString>(QString()) : row.string(column);
}

Result<Id> saveRow(WriteScope& scope, const FactTable& table, const Id& id, const FactValues& values)
{
    if (id.isNull())
        return insertFact(scope, table, values);
    TRY(updateFact(scope, table, id, values));
    return id;
}

Result<PaymentRow> readPayment(const Statement& row)
{
    return PaymentRow{TRY(row.id(0)), {TRY(row.date(1)), TRY(row.money(2))}};
}

Result<Revenue> readRevenue(const Statement& row)
{
    return Revenue{TRY(row.id(0)), TRY(row.id(1)), int(TRY(row.integer(2))), TRY(row.money(3)), TRY(row.money(4)),
        TRY(row.money(5)), TRY(row.flag(6))};
}

Result<Output> readOutput(const Statement& row)
{
    return Output{TRY(row.id(0)), TRY(row.id(1)), TRY(row.month(2)), TRY(row.quantity(3)), TRY(row.quantity(4))};
}

Result<Progress> readProgress(const Statement& row)
{
    Progress progress{TRY(row.id(0)), TRY(row.id(1)), TRY(row.month(2)), TRY(row.optional(3, &Statement::money)), {}};
    if (!row.isNull(4))
        progress.share = TRY(shareIn(row, 4));
    return progress;
}

Result<Use> readUse(const Statement& row)
{
    Use use;
    use.id = TRY(row.id(0));
    use.activity = TRY(row.optional(1, &Statement::id));
    use.month = TRY(row.month(2));
    use.category = TRY(row.text(3));
    use.amount = TRY(row.money(4));
    use.state = UseState(TRY(choice(row, 5, useStates)));
    use.need = Need(TRY(choice(row, 6, needs)));
    use.hasVoucher = TRY(row.flag(7));
    use.note = TRY(textIn(row, 8));
    use.exclusion = TRY(row.optional(9, &Statement::text)).value_or(std::string());
    use.isHiddenDangerReward = TRY(row.optional(10, &Statement::flag)).value_or(false);
    use.isByHeadquarters = TRY(row.optional(11, &Statement::flag)).value_or(false);
    return use;
}

FactValues valuesOf(const Revenue& revenue)
{
    return {
        {"activity", revenue.activity},
        {"year", revenue.year},
        {"amount_fen", revenue.amount},
        {"bought_in_fen", revenue.boughtIn},
        {"internal_supply_fen", revenue.internalSupply},
        {"is_audited", FactValue::flag(revenue.isAudited)},
    };
}

FactValues valuesOf(const Output& output)
{
    return {
        {"activity", output.activity},
        {"month", output.month},
        {"quantity", output.quantity},
        {"reused", output.reused},
    };
}

FactValues valuesOf(const Progress& progress)
{
    return {
        {"activity", progress.activity},
        {"month", progress.month},
        {"completed_fen", progress.completed},
        {"share_percent", progress.share ? std::optional(percentOf(*progress.share)) : std::nullopt},
    };
}

}
