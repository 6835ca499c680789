// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace plumbline::data_catalogue {

/// What a value or a column can be recognised as.
enum class DataKind : std::uint8_t {
    ResidentId,
    Uscc,
    BankCard,
    Mobile,
    Landline,
    Email,
    Plate,
    Passport,
    Address,
    Coordinates,
    DeviceIdentifier,
    NetworkIdentifier,
    EquipmentParameter,
    Recipe,
    ProductionVolume,
};
constexpr std::size_t kindCount = 15;

/// The key by which catalogue, command line and case files name a kind: "resident-id".
std::string_view kindKey(DataKind kind);
std::optional<DataKind> kindOf(std::string_view key);

/// What it is called, to be translated in the domain's context.
const char* kindName(DataKind kind);

/// A set of kinds, as bits.
class KindSet final {
public:
    constexpr KindSet() = default;
    constexpr KindSet(DataKind kind) : m_bits(1u << unsigned(kind)) { }
    constexpr bool has(DataKind kind) const { return (m_bits & (1u << unsigned(kind))) != 0; }
    constexpr bool hasAny(KindSet others) const { return (m_bits & others.m_bits) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr std::uint32_t bits() const { return m_bits; }
    constexpr KindSet& operator|=(KindSet other)
    {
        m_bits |= other.m_bits;
        return *this;
    }
    constexpr KindSet& remove(DataKind kind)
    {
        m_bits &= ~(1u << unsigned(kind));
        return *this;
    }
    friend constexpr KindSet operator|(KindSet a, KindSet b) { return a |= b; }
    friend constexpr bool operator==(KindSet, KindSet) = default;

private:
    std::uint32_t m_bits = 0;
};

/// Whether what is of that kind is information about a person (article 38).
bool isPersonal(DataKind kind);

}
