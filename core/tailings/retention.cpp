// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/retention.h"

#include "core/tailings/receipt_inputs.h"

namespace plumbline::tailings {

Result<Receipt> retention(int year, const std::string& role, const RulePack& pack)
{
    const Parameter* const years = TRY(pack.parameter("ledger.producer"));
    Receipt why;
    why.rule = retentionRule;
    why.day = QDate(year, 12, 31);
    why.packs = {{pack.id, pack.sha256}};
    why.inputs = {{"year", std::to_string(year)}, {"role", role}};
    why.rounding = "none";
    if (role == "operator") {
        why.result = "for-ever";
        why.steps.push_back({"tailings.kept-for-ever", {}, years->citation});
        return why;
    }
    const int count = int(TRY(years->count()));
    why.result = formatDate(QDate(year + count, 12, 31));
    why.steps.push_back({"tailings.kept-years", {{"years", std::to_string(count)}}, years->citation});
    why.steps.push_back({"tailings.kept-until", {{"until", why.result}}, std::string("D37")});
    return why;
}

Result<Receipt> recomputeRetention(const Receipt& receipt, const RuleBook& rules)
{
    const std::int64_t year = TRY(parseCount(TRY(textIn(receipt.inputs, "year"))));
    return retention(int(year), TRY(textIn(receipt.inputs, "role")), *TRY(packOf(receipt, rules)));
}

}
