// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/opening.h"

namespace plumbline::safety_fee {

Result<Money> closingOf(const ClosedYear& year)
{
    Sum closing(year.opening);
    closing += year.accrued;
    closing -= year.use;
    closing += year.supplement;
    closing += year.other;
    return closing.total();
}

// 第四十七条第三款：年度结余资金结转下年度使用. The closing balance of December opens January.
Result<Receipt> openingReceipt(const ClosedYear& before, const Answering& answering)
{
    Json::Object inputs{{"year", std::to_string(before.year)}, {"opening", formatMoney(before.opening)},
        {"accrued", formatMoney(before.accrued)}, {"use", formatMoney(before.use)},
        {"supplement", formatMoney(before.supplement)}};
    if (!before.other.isZero())
        inputs.emplace("other", formatMoney(before.other));
    const std::string closing = formatMoney(TRY(closingOf(before)));
    Working working(openingRule, QDate(before.year, 12, 31), answering.pack(), std::move(inputs));
    const auto figures = [&] {
        Figures all{{"year", std::to_string(before.year)}, {"opening", formatMoney(before.opening)},
            {"accrued", formatMoney(before.accrued)}, {"use", formatMoney(before.use)}};
        if (!before.supplement.isZero())
            all.emplace_back("supplement", formatMoney(before.supplement));
        if (!before.other.isZero())
            all.emplace_back("other", formatMoney(before.other));
        all.emplace_back("amount", closing);
        return all;
    };
    working.step("carried", figures, Citation{answering.pack().id, 47, 3});
    return std::move(working).finish(closing, "none");
}

Result<Receipt> reckonOpening(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    Members members = TRY(Members::of(inputs, {}));
    ClosedYear before;
    before.year = int(TRY(parseCount(TRY(members.text("year")))));
    before.opening = TRY(parseSignedMoney(TRY(members.text("opening"))));
    before.accrued = TRY(parseSignedMoney(TRY(members.text("accrued"))));
    before.use = TRY(parseSignedMoney(TRY(members.text("use"))));
    before.supplement = TRY(parseSignedMoney(TRY(members.text("supplement"))));
    if (const auto other = TRY(members.optionalText("other")))
        before.other = TRY(parseSignedMoney(*other));
    TRY(members.finish());
    return openingReceipt(before, answering);
}

}
