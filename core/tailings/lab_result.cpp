// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/lab_result.h"

#include <array>

namespace plumbline::tailings {

namespace {

/// A unit as so many powers of ten of the smallest one of its kind.
struct Unit {
    const char* name;
    int kind;
    int power;
};
constexpr std::array knownUnits{
    Unit{"ng/l", 1, 0},
    Unit{"µg/l", 1, 3},
    Unit{"ug/l", 1, 3},
    Unit{"mg/m3", 1, 3},
    Unit{"mg/l", 1, 6},
    Unit{"g/m3", 1, 6},
    Unit{"g/l", 1, 9},
    Unit{"ng/g", 2, 0},
    Unit{"µg/kg", 2, 0},
    Unit{"ug/kg", 2, 0},
    Unit{"mg/kg", 2, 3},
    Unit{"µg/g", 2, 3},
    Unit{"ug/g", 2, 3},
    Unit{"g/kg", 2, 6},
    Unit{"bq/m3", 3, 0},
    Unit{"bq/l", 3, 3},
    Unit{"bq/kg", 4, 0},
    Unit{"bq/g", 4, 3},
};

/// Full-width forms, superscripts, Greek mu and case are one way of writing it.
QString plain(const QString& written)
{
    return written.normalized(QString::NormalizationForm_KC).trimmed().toLower().replace(QChar(0x03BC), QChar(0x00B5));
}

const Unit* unitOf(const QString& name)
{
    for (const Unit& unit : knownUnits) {
        if (name == QString::fromUtf8(unit.name))
            return &unit;
    }
    return nullptr;
}

Wide tenTo(int power)
{
    Wide product = 1;
    while (power-- > 0)
        product *= 10;
    return product;
}

Result<Quantity> amountIn(const QString& text, const QString& written)
{
    const Result<Quantity> amount = parseQuantity(text.trimmed().toStdString());
    if (amount || amount.problem().code != "number.malformed")
        return amount;
    return Problem{"tailings.result-unreadable"}.with("value", written);
}

bool isOneOf(const QString& text, std::initializer_list<const char*> words)
{
    for (const char* const word : words) {
        if (text == QString::fromUtf8(word))
            return true;
    }
    return false;
}

}

Result<LabResult> labResult(const QString& written, std::optional<Quantity> detectionLimit)
{
    const QString text = plain(written);
    if (isOneOf(text, {"无", "无渗滤液", "none"}))
        return LabResult{LabResult::Kind::NothingArose, {}};
    if (isOneOf(text, {"nd", "n.d.", "未检出", "未检出(nd)"})) {
        if (!detectionLimit)
            return Problem{"tailings.no-detection-limit"};
        return LabResult{LabResult::Kind::BelowDetection, *detectionLimit};
    }
    if (text.startsWith(QLatin1Char('<')))
        return LabResult{LabResult::Kind::BelowDetection, TRY(amountIn(text.mid(1), written))};
    if (text.endsWith(QLatin1Char('l')))
        return LabResult{LabResult::Kind::BelowDetection, TRY(amountIn(text.chopped(1), written))};
    return LabResult{LabResult::Kind::Value, TRY(amountIn(text, written))};
}

Result<int> compare(Quantity amount, const QString& unit, Quantity other, const QString& otherUnit)
{
    const QString one = plain(unit);
    const QString two = plain(otherUnit);
    Wide left = amount.millionths();
    Wide right = other.millionths();
    if (one != two) {
        const Unit* const known = unitOf(one);
        const Unit* const against = unitOf(two);
        if (!known || !against || known->kind != against->kind)
            return Problem{"tailings.units-differ"}.with("unit", unit).with("other", otherUnit);
        left *= tenTo(known->power);
        right *= tenTo(against->power);
    }
    return left < right ? -1 : left > right ? 1 : 0;
}

Result<Quantity> inUnit(Quantity amount, const QString& unit, const QString& wanted)
{
    const QString one = plain(unit);
    const QString two = plain(wanted);
    if (one == two)
        return amount;
    const Unit* const known = unitOf(one);
    const Unit* const other = unitOf(two);
    if (!known || !other || known->kind != other->kind)
        return Problem{"tailings.units-differ"}.with("unit", unit).with("other", wanted);
    return Quantity::fromMillionths(divided(amount.millionths() * tenTo(known->power), tenTo(other->power), Rounding::HalfUp));
}

std::string_view verdictKey(Verdict verdict)
{
    static constexpr std::array<std::string_view, 3> keys{"meets", "exceeds", "cannot-judge"};
    return keys[std::size_t(verdict)];
}

Verdict judgeMost(const LabResult& result, const QString& unit, Quantity most, const QString& limitUnit)
{
    if (result.kind == LabResult::Kind::NothingArose)
        return Verdict::Meets;
    const Result<int> order = compare(result.amount, unit, most, limitUnit);
    if (!order)
        return Verdict::CannotJudge;
    if (*order <= 0)
        return Verdict::Meets;
    return result.kind == LabResult::Kind::BelowDetection ? Verdict::CannotJudge : Verdict::Exceeds;
}

Verdict judgeLeast(const LabResult& result, const QString& unit, Quantity least, const QString& limitUnit)
{
    if (result.kind == LabResult::Kind::NothingArose)
        return Verdict::Meets;
    const Result<int> order = compare(result.amount, unit, least, limitUnit);
    if (!order || result.kind == LabResult::Kind::BelowDetection)
        return Verdict::CannotJudge;
    return *order >= 0 ? Verdict::Meets : Verdict::Exceeds;
}

}
