// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/output_month.h"

#include "core/safety_fee/measure.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

// 第七条：按判定的灾害等级执行. 裁量: D22, a class that changes within a month.
Result<void> addClassStep(
    const OutputQuestion& question, const std::string& activity, Month month, const Answering& answering, Working& working)
{
    const Standard* const standard = TRY(answering.standard(activity, question.standards.front()));
    if (!question.hazard) {
        if (standard->hazard == undergroundHazard)
            working.leaveOpen("hazard-determination");
        return {};
    }
    const auto figures = [&] {
        return Figures{{"standards", joined(question.standards)}, {"document", question.hazard->document.toStdString()},
            {"effective-from", formatMonth(question.hazard->effectiveFrom)}};
    };
    if (question.hazard->effectiveFrom == month)
        working.step("class", figures, ReadingId{"D22"});
    else
        working.step("class", figures, Citation{answering.pack().id, standard->citation.article});
    return {};
}

// Article 10 (2): what is won back from ponds and dumps is no raw ore.
Result<Quantity> rawOre(
    const OutputQuestion& question, const std::string& activity, Month month, const Answering& answering, Working& working)
{
    if (question.reused == Quantity())
        return question.quantity;
    const auto problem = [&](std::string_view code) {
        return Problem{code}.with("activity", argument(activity)).with("month", argument(formatMonth(month)));
    };
    const ClosedList* const deductions = answering.pack().list("basis-deductions");
    const ListItem* const deduction = deductions ? deductions->find("deduction.tailings-sand") : nullptr;
    const auto& raw = question.standards;
    if (!deduction || std::find(deduction->only.begin(), deduction->only.end(), raw.front()) == deduction->only.end())
        return problem("safety_fee.reused-not-deductible");
    if (question.reused > question.quantity)
        return problem("safety_fee.reused-beyond-output");
    const Quantity base = question.quantity - question.reused;
    working.step(
        "raw-ore",
        [&] {
            return Figures{{"quantity", formatQuantity(question.quantity)}, {"reused", formatQuantity(question.reused)},
                {"base", formatQuantity(base)}};
        },
        deduction->citation);
    return base;
}

// Article 10 (1)(4): small hillside quarries; any other goes by the non-metal open-pit rate.
Result<std::vector<std::string>> applicableStandards(const OutputQuestion& question, const Answering& answering, Working& working)
{
    if (!question.quarry)
        return question.standards;
    const Parameter* const maximum = TRY(answering.pack().parameter("small-quarry.maximum"));
    const std::string standard(TRY(isSmallQuarry(answering.pack(), *question.quarry)) ? smallQuarry : nonmetalOpenPit);
    working.step(
        "small-quarry",
        [&] {
            return Figures{{"scale", formatQuantity(question.quarry->yearlyScale)}, {"maximum", maximum->value},
                {"hillside", std::string(question.quarry->isHillside ? yes : no)}, {"standard", standard}};
        },
        maximum->citation);
    return std::vector<std::string>{standard};
}

Result<HazardClass> hazardFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    HazardClass hazard;
    hazard.document = QString::fromStdString(TRY(members.text("document")));
    hazard.effectiveFrom = TRY(parseMonth(TRY(members.text("effective-from"))));
    TRY(members.finish());
    return hazard;
}

Result<Quarry> quarryFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    Quarry quarry;
    quarry.yearlyScale = TRY(parseQuantity(TRY(members.text("yearly-scale"))));
    quarry.isHillside = TRY(members.text("hillside")) == yes;
    TRY(members.finish());
    return quarry;
}

}

Json toJson(const OutputQuestion& question)
{
    Json::Object json{{"standards", Json::Array(question.standards.begin(), question.standards.end())},
        {"quantity", formatQuantity(question.quantity)}};
    if (question.reused != Quantity())
        json.emplace("reused", formatQuantity(question.reused));
    if (question.hazard)
        json.emplace("determination",
            Json::Object{{"document", question.hazard->document.toStdString()},
                {"effective-from", formatMonth(question.hazard->effectiveFrom)}});
    if (question.quarry)
        json.emplace("quarry",
            Json::Object{{"yearly-scale", formatQuantity(question.quarry->yearlyScale)},
                {"hillside", question.quarry->isHillside ? yes : no}});
    return json;
}

Result<OutputQuestion> outputQuestionFromJson(const Json& json)
{
    Members members = TRY(Members::of(json, {}));
    OutputQuestion question;
    for (const Json& standard : *TRY(members.array("standards"))) {
        if (!standard.isString())
            return malformedInput("standards");
        question.standards.push_back(standard.string());
    }
    question.quantity = TRY(parseQuantity(TRY(members.text("quantity"))));
    if (const auto reused = TRY(members.optionalText("reused")))
        question.reused = TRY(parseQuantity(*reused));
    if (const Json* const hazard = members.optional("determination"))
        question.hazard = TRY(hazardFromJson(*hazard));
    if (const Json* const quarry = members.optional("quarry"))
        question.quarry = TRY(quarryFromJson(*quarry));
    TRY(members.finish());
    if (question.standards.empty())
        return malformedInput("standards");
    return question;
}

Result<Money> outputAmount(
    const OutputQuestion& question, const std::string& activity, Month month, const Answering& answering, Working& working)
{
    TRY(addClassStep(question, activity, month, answering, working));
    const Quantity base = TRY(rawOre(question, activity, month, answering, working));
    const std::vector<std::string> standards = TRY(applicableStandards(question, answering, working));
    return measured(standards, BasisFigure(base), answering, working);
}

Result<bool> isSmallQuarry(const RulePack& pack, const Quarry& quarry)
{
    const std::int64_t maximum = TRY(TRY(pack.parameter("small-quarry.maximum"))->count());
    return quarry.isHillside && quarry.yearlyScale <= Quantity::fromUnits(maximum);
}

}
