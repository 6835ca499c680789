// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/id_source.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>

namespace plumbline {

namespace {

constexpr std::uint64_t variantBits = 0x8000'0000'0000'0000;
constexpr std::uint64_t versionBits = 0x7000;

std::uint64_t readBigEndian(std::string_view bytes, std::size_t from)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes.data() + from, sizeof value);
    return qFromBigEndian(value);
}

Id idOf(std::uint64_t high, std::uint64_t low)
{
    const std::array<std::uint64_t, 2> words{qToBigEndian(high), qToBigEndian(low)};
    return Id(std::bit_cast<std::array<std::uint8_t, 16>>(words));
}

}

Id IdSource::next()
{
    // UUIDv7: 48 bits of milliseconds, version, then variant and randomness. Within a millisecond, or where the clock was
    // set back, the next id is the last one plus one. The low word's randomness begins with a 0, so it has room to count.
    const auto now = std::uint64_t(milliseconds());
    const std::uint64_t last = readBigEndian(m_last.bytes(), 0);
    if (now > last >> 16) {
        const std::uint64_t random = randomBits();
        m_last = idOf(now << 16 | versionBits | (random >> 52), variantBits | (randomBits() >> 3));
    } else {
        m_last = idOf(last, readBigEndian(m_last.bytes(), 8) + 1);
    }
    return m_last;
}

std::string IdSource::now()
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds(), Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

std::int64_t SystemIdSource::milliseconds()
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::uint64_t SystemIdSource::randomBits()
{
    return QRandomGenerator::system()->generate64();
}

std::uint64_t FixedIdSource::randomBits()
{
    // SplitMix64
    std::uint64_t bits = m_state += 0x9E37'79B9'7F4A'7C15;
    bits = (bits ^ (bits >> 30)) * 0xBF58'476D'1CE4'E5B9;
    bits = (bits ^ (bits >> 27)) * 0x94D0'49BB'1331'11EB;
    return bits ^ (bits >> 31);
}

}
