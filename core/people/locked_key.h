// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/signing_key.h"
#include "core/values/result.h"

#include <QString>

#include <array>
#include <string>

namespace plumbline {

/// A signing key under a password, as the file keeps it: scrypt (RFC 7914, r = 8, p = 1) makes a key of the password and
/// AES-256-GCM seals the seed with it. Whoever knows the password has the key; nobody can reckon back.
struct LockedKey {
    PublicKey key{};
    std::array<std::uint8_t, 16> salt{};
    int cost = 0; ///< N = 2^cost
    std::array<std::uint8_t, 60> sealed{}; ///< nonce 12, seed 32, tag 16
};

inline constexpr int usualCost = 15; ///< 32 MiB and about a tenth of a second
inline constexpr int shortestPassword = 8; ///< characters

/// 28 random bytes, used for this once.
struct LockRandomness {
    std::array<std::uint8_t, 16> salt{};
    std::array<std::uint8_t, 12> nonce{};
};

/// person.password-short {least}
Result<LockedKey> lockKey(const SigningKey& key, const QString& password, const LockRandomness& randomness, int cost = usualCost);
/// person.wrong-password; store.machine-failed without memory; person.lock-damaged where the cost is beyond reason or the key
/// isn't the one it names.
Result<SigningKey> unlockKey(const LockedKey& locked, const QString& password);

}
