// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace plumbline {

/// A UUIDv7: 16 bytes, written as 32 lower hex digits. It is what foreign keys, journal, exports and code use.
class Id {
public:
    constexpr Id() = default;
    explicit constexpr Id(std::array<std::uint8_t, 16> bytes) : m_bytes(bytes) { }
    /// 32 lower hex digits; id.malformed
    static Result<Id> parse(std::string_view text);
    /// 16 raw bytes, as a blob; id.malformed
    static Result<Id> fromBytes(std::string_view bytes);
    std::string text() const;
    std::string_view bytes() const { return {reinterpret_cast<const char*>(m_bytes.data()), m_bytes.size()}; }
    bool isNull() const { return m_bytes == std::array<std::uint8_t, 16>{}; }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

/// An id of one kind of thing: an EnterpriseId can't be passed where a SiteId is asked for.
template <class Tag> class TypedId final : public Id {
public:
    constexpr TypedId() = default;
    explicit constexpr TypedId(const Id& id) : Id(id) { }
};
using EnterpriseId = TypedId<struct EnterpriseTag>;
using SiteId = TypedId<struct SiteTag>;
using PersonId = TypedId<struct PersonTag>;

}
