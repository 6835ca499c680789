// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sum.h"

namespace plumbline {

Result<Receipt> sumReceipt(
    std::string what, QDate day, std::vector<PackReference> packs, std::string reading, std::span<const Money> terms)
{
    Receipt receipt;
    receipt.rule = "sum";
    receipt.day = day;
    receipt.packs = std::move(packs);
    receipt.rounding = "none";
    Sum sum;
    Json::Array written;
    for (const Money term : terms) {
        sum += term;
        written.push_back(formatMoney(term));
    }
    receipt.inputs = {{"reading", reading}, {"terms", std::move(written)}, {"what", std::move(what)}};
    receipt.result = formatMoney(TRY(sum.total()));
    receipt.steps.push_back({"sum", {{"terms", std::to_string(terms.size())}, {"amount", receipt.result}}, std::move(reading)});
    return receipt;
}

Result<Receipt> recomputeSum(const Receipt& receipt)
{
    const Json given(receipt.inputs);
    Members inputs = TRY(Members::of(given, {}));
    std::vector<Money> terms;
    for (const Json& term : *TRY(inputs.array("terms"))) {
        if (!term.isString())
            return Problem{"receipt.malformed"}.in(QStringLiteral("terms"));
        terms.push_back(TRY(parseSignedMoney(term.string())));
    }
    return sumReceipt(TRY(inputs.text("what")), receipt.day, receipt.packs, TRY(inputs.text("reading")), terms);
}

}
