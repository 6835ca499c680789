// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"

#include <limits>

namespace plumbline {

namespace {

constexpr int maximumDigits = 15; // before the point: beyond any enterprise's books, far inside 128 bits

Result<Wide> parseDecimal(std::string_view text, int decimals)
{
    const auto problem = [&](const char* code) {
        return Problem{code}.with("value", QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 64))));
    };
    if (!text.empty() && text.front() == '-')
        return problem("number.negative");
    std::size_t at = 0;
    Wide value = 0;
    const auto isDigit = [&] { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    for (; isDigit(); ++at) {
        if (at == maximumDigits)
            return problem("number.too-large");
        value = value * 10 + (text[at] - '0');
    }
    if (at == 0 || (at > 1 && text.front() == '0'))
        return problem("number.malformed");
    int seen = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        for (; isDigit(); ++at, ++seen) {
            if (seen < decimals)
                value = value * 10 + (text[at] - '0');
        }
        if (seen == 0)
            return problem("number.malformed");
    }
    if (at != text.size())
        return problem("number.malformed");
    if (seen > decimals)
        return problem("number.too-many-decimals");
    for (; seen < decimals; ++seen)
        value *= 10;
    return value;
}

void appendDigits(std::string& out, Wide magnitude, int minimumDigits)
{
    char buffer[48];
    char* const end = buffer + sizeof buffer;
    char* at = end;
    // 64-bit division is several times faster, and all but absurd amounts fit.
    while (magnitude > Wide(std::numeric_limits<std::int64_t>::max())) {
        *--at = char('0' + int(magnitude % 10));
        magnitude /= 10;
    }
    for (auto small = std::uint64_t(magnitude); small > 0; small /= 10)
        *--at = char('0' + int(small % 10));
    while (end - at < minimumDigits)
        *--at = '0';
    out.append(at, std::size_t(end - at));
}

/// Writes value / 10^scale with at least `kept` decimals and no further trailing zeros.
void appendDecimal(std::string& out, Wide value, int scale, int kept)
{
    if (value < 0) {
        out += '-';
        value = -value;
    }
    Wide trimmed = value;
    while (scale > kept && trimmed % 10 == 0) {
        trimmed /= 10;
        --scale;
    }
    const std::size_t start = out.size();
    appendDigits(out, trimmed, scale + 1);
    if (scale > 0)
        out.insert(out.size() - std::size_t(scale), 1, '.');
    Q_ASSERT(out.size() > start);
}

Result<Money> narrowed(Wide fen)
{
    if (fen > Wide(std::numeric_limits<std::int64_t>::max()) || fen < -Wide(std::numeric_limits<std::int64_t>::max()))
        return Problem{"number.too-large"};
    return Money::fromFen(std::int64_t(fen));
}

}

Wide divided(Wide numerator, Wide denominator, Rounding rounding)
{
    const bool negative = (numerator < 0) != (denominator < 0);
    const Wide magnitude = numerator < 0 ? -numerator : numerator;
    const Wide divisor = denominator < 0 ? -denominator : denominator;
    Wide quotient = magnitude / divisor;
    if (rounding == Rounding::HalfUp && 2 * (magnitude % divisor) >= divisor)
        ++quotient;
    return negative ? -quotient : quotient;
}

Result<Money> ExactAmount::rounded(Rounding rounding) const
{
    return narrowed(divided(m_value, 1'000'000, rounding));
}

Result<Money> Sum::total() const
{
    return narrowed(m_fen);
}

Result<Money> parseMoney(std::string_view text)
{
    return Money::fromFen(std::int64_t(TRY(parseDecimal(text, 2))));
}

Result<Money> parseSignedMoney(std::string_view text)
{
    const bool negative = text.size() > 1 && text.front() == '-';
    const Money magnitude = TRY(parseMoney(negative ? text.substr(1) : text));
    return negative ? -magnitude : magnitude;
}

Result<Quantity> parseQuantity(std::string_view text)
{
    return Quantity::fromMillionths(TRY(parseDecimal(text, 6)));
}

Result<Rate> parseRate(std::string_view text)
{
    if (text.empty() || text.back() != '%')
        return Problem{"number.malformed"}.with("value", QString::fromUtf8(text.data(), qsizetype(text.size())));
    const Wide parts = TRY(parseDecimal(text.substr(0, text.size() - 1), 4));
    if (parts > 1'000'000)
        return Problem{"number.too-large"}.with("value", QString::fromUtf8(text.data(), qsizetype(text.size())));
    return Rate::fromPartsPerMillion(std::int64_t(parts));
}

Result<std::int64_t> parseCount(std::string_view text)
{
    return std::int64_t(TRY(parseDecimal(text, 0)));
}

void appendMoney(std::string& out, Money money)
{
    appendDecimal(out, money.fen(), 2, 2);
}
void appendQuantity(std::string& out, Quantity quantity)
{
    appendDecimal(out, quantity.millionths(), 6, 0);
}
void appendExact(std::string& out, ExactAmount amount)
{
    appendDecimal(out, amount.hundredMillionths(), 8, 2);
}

std::string formatMoney(Money money)
{
    std::string out;
    appendMoney(out, money);
    return out;
}

std::string formatQuantity(Quantity quantity)
{
    std::string out;
    appendQuantity(out, quantity);
    return out;
}

std::string formatRate(Rate rate)
{
    std::string out;
    appendDecimal(out, rate.partsPerMillion(), 4, 0);
    out += '%';
    return out;
}

std::string formatExact(ExactAmount amount)
{
    std::string out;
    appendExact(out, amount);
    return out;
}

}
