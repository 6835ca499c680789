// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <compare>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace plumbline {

__extension__ typedef __int128 Wide; ///< exact intermediates: 38 digits

/// Every rounding in the program names its kind at the call; there is no default.
enum class Rounding { HalfUp, TowardZero };

/// Quotient of two integers, rounded as named; the sign comes from the operands, never from the quotient.
Wide divided(Wide numerator, Wide denominator, Rounding rounding);

/// Whole fen in 64 bits. No way in or out through floating point; sums go through Sum, which checks.
class Money final {
public:
    constexpr Money() = default;
    static constexpr Money fromFen(std::int64_t fen) { return Money(fen); }
    template <std::floating_point F> static Money fromFen(F) = delete;
    constexpr std::int64_t fen() const { return m_fen; }
    constexpr bool isNegative() const { return m_fen < 0; }
    constexpr bool isZero() const { return m_fen == 0; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator-(Money money) { return Money(-money.m_fen); }

private:
    explicit constexpr Money(std::int64_t fen) : m_fen(fen) { }
    std::int64_t m_fen = 0;
};

/// A parts-per-million rate: 2.35 % is 23 500.
class Rate final {
public:
    constexpr Rate() = default;
    static constexpr Rate fromPartsPerMillion(std::int64_t parts) { return Rate(parts); }
    constexpr std::int64_t partsPerMillion() const { return m_parts; }
    friend constexpr auto operator<=>(Rate, Rate) = default;

private:
    explicit constexpr Rate(std::int64_t parts) : m_parts(parts) { }
    std::int64_t m_parts = 0;
};

/// A mass, volume or count in millionths of its unit, exact. The unit is named by the fact that holds it.
class Quantity final {
public:
    constexpr Quantity() = default;
    static constexpr Quantity fromMillionths(Wide millionths) { return Quantity(millionths); }
    static constexpr Quantity fromUnits(std::int64_t units) { return Quantity(Wide(units) * 1'000'000); }
    constexpr Wide millionths() const { return m_millionths; }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.m_millionths + b.m_millionths); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.m_millionths - b.m_millionths); }

private:
    explicit constexpr Quantity(Wide millionths) : m_millionths(millionths) { }
    Wide m_millionths = 0;
};

/// An amount before rounding, in 10^-8 yuan: fen times parts per million, or fen times millionths of a unit, without loss.
class ExactAmount final {
public:
    constexpr ExactAmount() = default;
    static constexpr ExactAmount of(Money money) { return ExactAmount(Wide(money.fen()) * 1'000'000); }
    static constexpr ExactAmount product(Money base, Rate rate) { return ExactAmount(Wide(base.fen()) * rate.partsPerMillion()); }
    static constexpr ExactAmount product(Quantity quantity, Money perUnit)
    {
        return ExactAmount(quantity.millionths() * perUnit.fen());
    }
    constexpr Wide hundredMillionths() const { return m_value; }
    friend constexpr auto operator<=>(ExactAmount, ExactAmount) = default;
    friend constexpr ExactAmount operator+(ExactAmount a, ExactAmount b) { return ExactAmount(a.m_value + b.m_value); }
    friend constexpr ExactAmount operator-(ExactAmount a, ExactAmount b) { return ExactAmount(a.m_value - b.m_value); }
    ExactAmount& operator+=(ExactAmount other) { return *this = *this + other; }

    /// The one way back to money. "number.too-large" beyond 64 bits.
    Result<Money> rounded(Rounding rounding) const;

private:
    explicit constexpr ExactAmount(Wide value) : m_value(value) { }
    Wide m_value = 0;
};

/// Adds and subtracts money without overflow; total() says "number.too-large" where the sum leaves 64 bits.
class Sum final {
public:
    Sum() = default;
    explicit Sum(Money first) : m_fen(first.fen()) { }
    Sum& operator+=(Money money)
    {
        m_fen += money.fen();
        return *this;
    }
    Sum& operator-=(Money money)
    {
        m_fen -= money.fen();
        return *this;
    }
    Wide fen() const { return m_fen; }
    Result<Money> total() const;

private:
    Wide m_fen = 0;
};

/// Strict: digits, at most 15 before the point, no sign, exponent, blank or leading zero; at most 2 decimals.
/// number.malformed, number.negative, number.too-large, number.too-many-decimals.
Result<Money> parseMoney(std::string_view text);
/// As parseMoney, with an optional leading minus: for facts that may be negative (balances, corrections).
Result<Money> parseSignedMoney(std::string_view text);
/// As parseMoney, with at most 6 decimals.
Result<Quantity> parseQuantity(std::string_view text);
/// "2.35%": at most 4 decimals, at most 100 %.
Result<Rate> parseRate(std::string_view text);
/// A count without sign or leading zero, at most 15 digits.
Result<std::int64_t> parseCount(std::string_view text);

std::string formatMoney(Money money); ///< "-0.05", "1418641.97": always two decimals
std::string formatQuantity(Quantity quantity); ///< "1234.567": no trailing zeros
std::string formatRate(Rate rate); ///< "2.35%": no trailing zeros
std::string formatExact(ExactAmount amount); ///< "58641.972525": at least two decimals, no loss

void appendMoney(std::string& out, Money money);
void appendQuantity(std::string& out, Quantity quantity);
void appendExact(std::string& out, ExactAmount amount);

}
