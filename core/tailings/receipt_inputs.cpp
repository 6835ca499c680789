// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/receipt_inputs.h"

namespace plumbline::tailings {

namespace {

Problem malformed(std::string_view name)
{
    return Problem{"receipt.malformed"}.in(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

}

Result<std::string> textIn(const Json::Object& inputs, std::string_view name)
{
    const auto given = inputs.find(name);
    if (given == inputs.end() || !given->second.isString())
        return malformed(name);
    return given->second.string();
}

Result<QDate> dayIn(const Json::Object& inputs, std::string_view name)
{
    return parseDate(TRY(textIn(inputs, name)));
}

Result<Quantity> signedIn(const Json::Object& inputs, std::string_view name)
{
    const std::string text = TRY(textIn(inputs, name));
    const bool isNegative = text.size() > 1 && text.front() == '-';
    const Quantity magnitude = TRY(parseQuantity(std::string_view(text).substr(isNegative ? 1 : 0)));
    return isNegative ? Quantity() - magnitude : magnitude;
}

Result<std::vector<Json::Object>> rowsIn(const Json::Object& inputs, std::string_view name)
{
    const auto given = inputs.find(name);
    if (given == inputs.end() || !given->second.isArray())
        return malformed(name);
    std::vector<Json::Object> rows;
    for (const Json& row : given->second.array()) {
        if (!row.isObject())
            return malformed(name);
        rows.push_back(row.object());
    }
    return rows;
}

Result<const RulePack*> packOf(const Receipt& receipt, const RuleBook& rules)
{
    if (receipt.packs.empty())
        return malformed("packs");
    return rules.exactly(receipt.packs[0].id, receipt.packs[0].sha256);
}

}
