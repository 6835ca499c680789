// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/accrual.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr std::string_view hazardsOfOneMine = "underground"; // the kinds that article 7 lets stand side by side

QString argumentOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Result<const StandardsTable::Entry*> entryOf(const StandardsTable& table, std::string_view activity)
{
    if (const StandardsTable::Entry* const entry = table.find(activity))
        return entry;
    return Problem{"accrue.unknown-activity"}.with("activity", argumentOf(activity)).in(QStringLiteral("activity"));
}

Problem notCombinable(std::span<const std::string_view> hazards, std::string_view reason)
{
    QStringList names;
    for (const std::string_view hazard : hazards)
        names.append(argumentOf(hazard));
    return Problem{"accrue.list-not-combinable"}
        .with("activities", names.join(QStringLiteral(", ")))
        .with("reason", argumentOf(reason))
        .in(QStringLiteral("activity"));
}

/// The tariff of a hazard that may stand beside others at one mine; null for anything else.
const Tariff* hazardTariff(const StandardsTable::Entry& entry)
{
    return entry.standard->hazard == hazardsOfOneMine ? std::get_if<Tariff>(&entry.standard->measure) : nullptr;
}

bool isMoneyBasis(Basis basis)
{
    return basis != Basis::OutputTonnes && basis != Basis::OutputThousandCubicMetres && basis != Basis::TailingsTonnes;
}

Problem basisProblem(std::string_view code, const Standard& standard)
{
    return Problem{code}
        .with("activity", QString::fromStdString(standard.id))
        .with("expected", argumentOf(basisKey(standard.basis)))
        .in(QStringLiteral("basis"));
}

void beginAccrual(Accrual& accrual)
{
    accrual.activities.clear();
    accrual.steps.clear();
    accrual.chosen = nullptr;
    accrual.exact = {};
    accrual.amount = {};
    accrual.months.reset();
}

void addSteps(Accrual& accrual, const Tariff& tariff)
{
    const Quantity quantity = std::get<Quantity>(accrual.figure);
    accrual.exact = ExactAmount::product(quantity, tariff.amount);
    accrual.steps.push_back(TariffStep{accrual.chosen, quantity, accrual.exact});
}

void addSteps(Accrual& accrual, const Share& share)
{
    const Money cost = std::get<Money>(accrual.figure);
    accrual.exact = ExactAmount::product(cost, share.rate);
    accrual.steps.push_back(ShareStep{accrual.chosen, cost, accrual.exact});
}

/// 超额累退: every bracket takes the slice between its limits; a base of zero shows the first.
void addSteps(Accrual& accrual, const Scale& scale)
{
    const Money base = std::get<Money>(accrual.figure);
    for (std::size_t at = 0; at < scale.brackets.size(); ++at) {
        const Bracket& bracket = scale.brackets[at];
        if (at > 0 && base <= bracket.over)
            break;
        const Money top = bracket.to ? std::min(base, *bracket.to) : base;
        const Money slice = Money::fromFen(top.fen() - bracket.over.fen());
        const ExactAmount exact = ExactAmount::product(slice, bracket.rate);
        accrual.steps.push_back(ScaleStep{accrual.chosen, at, slice, exact});
        accrual.exact += exact;
    }
}

/// A step in the receipt's form.
struct ReceiptStep {
    const StandardsTable& table;
    const Accrual& accrual;

    Step operator()(const ChoiceStep& step) const
    {
        std::string activities;
        for (const StandardsTable::Entry* const entry : accrual.activities)
            activities += (activities.empty() ? "" : ", ") + entry->standard->id;
        return {"choice", {{"activities", activities}, {"chosen", step.chosen->standard->id}},
            table.places()[step.chosen->articlePlace]};
    }
    Step operator()(const TariffStep& step) const
    {
        const Tariff& tariff = std::get<Tariff>(step.entry->standard->measure);
        return {"tariff",
            {{"quantity", formatQuantity(step.quantity)}, {"unit", tariff.per}, {"tariff", formatMoney(tariff.amount)},
                {"exact", formatExact(step.exact)}},
            table.places()[step.entry->place]};
    }
    Step operator()(const ShareStep& step) const
    {
        const Share& share = std::get<Share>(step.entry->standard->measure);
        return {"share", {{"cost", formatMoney(step.cost)}, {"rate", formatRate(share.rate)}, {"exact", formatExact(step.exact)}},
            table.places()[step.entry->place]};
    }
    Step operator()(const ScaleStep& step) const
    {
        const Bracket& bracket = std::get<Scale>(step.entry->standard->measure).brackets[step.bracket];
        return {"scale",
            {{"over", formatMoney(bracket.over)}, {"slice", formatMoney(step.slice)}, {"rate", formatRate(bracket.rate)},
                {"exact", formatExact(step.exact)}},
            table.places()[step.entry->place + step.bracket]};
    }
    Step operator()(const SpreadStep& step) const
    {
        return {"spread", {{"annual", formatMoney(step.annual)}, {"months", "12"}}, std::string(readingOfTwelfths)};
    }
};

Problem malformedReceipt(const char* field)
{
    return Problem{"receipt.malformed"}.in(QString::fromLatin1(field));
}

/// What a receipt's inputs ask; all of it points into the inputs.
struct AccrualQuestion {
    std::vector<std::string_view> activities;
    std::string_view basisName;
    std::string_view figure;
};

Result<AccrualQuestion> questionOf(const Json& inputs)
{
    Members members = TRY(Members::of(inputs, {}));
    AccrualQuestion question;
    for (const Json& activity : *TRY(members.array("activities"))) {
        if (!activity.isString())
            return malformedReceipt("activities");
        question.activities.push_back(activity.string());
    }
    const Json* const basis = TRY(members.required("basis"));
    TRY(members.finish());
    if (!basis->isObject() || basis->object().size() != 1 || !basis->object().begin()->second.isString())
        return malformedReceipt("basis");
    question.basisName = basis->object().begin()->first;
    question.figure = basis->object().begin()->second.string();
    return question;
}

Result<void> chooseAny(Accrual& accrual, const StandardsTable& table, std::span<const std::string_view> activities)
{
    return activities.size() == 1 ? choose(accrual, table, activities.front()) : chooseHighest(accrual, table, activities);
}

}

Result<BasisFigure> parseBasis(Basis basis, std::string_view text)
{
    if (isMoneyBasis(basis))
        return BasisFigure(TRY(parseMoney(text)));
    return BasisFigure(TRY(parseQuantity(text)));
}

std::string formatBasis(const BasisFigure& figure)
{
    if (const Money* const money = std::get_if<Money>(&figure))
        return formatMoney(*money);
    return formatQuantity(std::get<Quantity>(figure));
}

TwelveMonths twelfths(Money annual)
{
    Q_ASSERT(!annual.isNegative());
    const std::int64_t twelfth = annual.fen() / 12;
    TwelveMonths months;
    months.fill(Money::fromFen(twelfth));
    months.back() = Money::fromFen(annual.fen() - 11 * twelfth);
    return months;
}

Result<void> choose(Accrual& accrual, const StandardsTable& table, std::string_view activity)
{
    beginAccrual(accrual);
    accrual.chosen = TRY(entryOf(table, activity));
    accrual.activities.push_back(accrual.chosen);
    return {};
}

// 第七条：多种灾害并存矿井从高提取。裁量: D11, only different underground kinds of one coal mine.
Result<void> chooseHighest(Accrual& accrual, const StandardsTable& table, std::span<const std::string_view> hazards)
{
    beginAccrual(accrual);
    for (const std::string_view hazard : hazards)
        accrual.activities.push_back(TRY(entryOf(table, hazard)));
    if (hazards.size() < 2)
        return notCombinable(hazards, "too-few");
    for (auto at = accrual.activities.begin(); at != accrual.activities.end(); ++at) {
        if (std::find(accrual.activities.begin(), at, *at) != at)
            return notCombinable(hazards, "repeated");
        const Tariff* const tariff = hazardTariff(**at);
        if (!tariff)
            return notCombinable(hazards, "not-underground");
        if (!accrual.chosen || tariff->amount > hazardTariff(*accrual.chosen)->amount)
            accrual.chosen = *at;
    }
    accrual.steps.push_back(ChoiceStep{accrual.chosen});
    return {};
}

// 第七、十、十一、十四、十七、二十一、二十四、二十七、三十、三十三、三十六、三十九、四十、四十三条。
Result<void> reckon(Accrual& accrual, const BasisFigure& figure)
{
    const Standard& standard = *accrual.chosen->standard;
    const bool isOnMoney = std::holds_alternative<Money>(figure);
    if (isOnMoney != isMoneyBasis(standard.basis) || isOnMoney == std::holds_alternative<Tariff>(standard.measure))
        return basisProblem("accrue.wrong-basis", standard);
    const bool isNegative = std::visit([]<class F>(const F& base) { return base < F(); }, figure);
    if (isNegative)
        return Problem{"number.negative"}.with("value", QString::fromStdString(formatBasis(figure))).in(QStringLiteral("basis"));
    accrual.figure = figure;
    std::visit([&](const auto& measure) { addSteps(accrual, measure); }, standard.measure);
    accrual.amount = TRY(accrual.exact.rounded(Rounding::HalfUp));
    if (standard.period == BasisPeriod::Year) {
        accrual.months = twelfths(accrual.amount);
        accrual.steps.push_back(SpreadStep{accrual.amount});
    }
    return {};
}

Result<void> reckon(Accrual& accrual, std::string_view basisName, std::string_view figure)
{
    const Standard& standard = *accrual.chosen->standard;
    if (basisName.empty())
        return basisProblem("accrue.missing-basis", standard);
    if (basisName != basisKey(standard.basis))
        return basisProblem("accrue.wrong-basis", standard).with("given", argumentOf(basisName));
    const Result<BasisFigure> parsed = parseBasis(standard.basis, figure);
    if (!parsed)
        return Problem(parsed.problem()).in(argumentOf(basisName));
    return reckon(accrual, *parsed);
}

Result<Accrual> accrue(const StandardsTable& table, std::span<const std::string_view> activities, const BasisFigure& figure)
{
    Accrual accrual;
    TRY(chooseAny(accrual, table, activities));
    TRY(reckon(accrual, figure));
    return accrual;
}

Result<Accrual> accrue(const StandardsTable& table, std::string_view activity, const BasisFigure& figure)
{
    return accrue(table, std::span(&activity, 1), figure);
}

std::vector<Step> receiptSteps(const StandardsTable& table, const Accrual& accrual)
{
    std::vector<Step> steps;
    for (const AccrualStep& step : accrual.steps)
        steps.push_back(std::visit(ReceiptStep{table, accrual}, step));
    return steps;
}

Receipt accrualReceipt(const StandardsTable& table, const Accrual& accrual, QDate day)
{
    Json::Array activities;
    for (const StandardsTable::Entry* const entry : accrual.activities)
        activities.push_back(entry->standard->id);
    Receipt receipt;
    receipt.rule = accrualRule;
    receipt.day = day;
    receipt.packs = {{table.pack().id, table.pack().sha256}};
    receipt.inputs = {{"activities", std::move(activities)},
        {"basis", Json::Object{{std::string(basisKey(accrual.chosen->standard->basis)), formatBasis(accrual.figure)}}}};
    receipt.steps = receiptSteps(table, accrual);
    receipt.rounding = "half-up";
    receipt.result = formatMoney(accrual.amount);
    return receipt;
}

Result<Receipt> recomputeAccrual(const Receipt& receipt, const RuleBook& rules)
{
    if (receipt.rule != accrualRule)
        return Problem{"receipt.unknown-rule"}.with("rule", QString::fromStdString(receipt.rule));
    if (receipt.packs.empty())
        return malformedReceipt("packs");
    const RulePack* const pack = TRY(rules.exactly(receipt.packs.front().id, receipt.packs.front().sha256));
    const StandardsTable table = TRY(StandardsTable::of(*pack));

    const Json inputs(receipt.inputs);
    const AccrualQuestion question = TRY(questionOf(inputs));
    Accrual accrual;
    TRY(chooseAny(accrual, table, question.activities));
    TRY(reckon(accrual, question.basisName, question.figure));
    return accrualReceipt(table, accrual, receipt.day);
}

}
