// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ids.h"

#include <cstdint>
#include <string>

namespace plumbline {

/// Where ids and the journal's time come from: the machine's clock and randomness, or fixed ones for the sample and
/// tests. Ids of one source always ascend.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual std::int64_t milliseconds() = 0; ///< since 1970, UTC
    virtual std::uint64_t randomBits() = 0;

    Id next(); ///< a UUIDv7 above every one before it
    std::string now(); ///< "2024-08-17T02:24:05.123Z"

private:
    Id m_last;
};

class SystemIdSource final : public IdSource {
public:
    std::int64_t milliseconds() override;
    std::uint64_t randomBits() override;
};

/// Stands still until told otherwise, and yields the same ids each time.
class FixedIdSource final : public IdSource {
public:
    explicit FixedIdSource(std::int64_t milliseconds, std::uint64_t seed = 1) : m_milliseconds(milliseconds), m_state(seed) { }
    void setMilliseconds(std::int64_t milliseconds) { m_milliseconds = milliseconds; }
    std::int64_t milliseconds() override { return m_milliseconds; }
    std::uint64_t randomBits() override;

private:
    std::int64_t m_milliseconds;
    std::uint64_t m_state;
};

}
