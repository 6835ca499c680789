// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/digest.h"

#include <array>
#include <string_view>

namespace plumbline {

using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

/// A person's Ed25519 key (RFC 8032). libcrypto reckons; the seed is wiped with the object.
class SigningKey final {
public:
    explicit SigningKey(const Digest& seed); ///< 32 random bytes
    ~SigningKey();
    SigningKey(const SigningKey&) = default;
    SigningKey& operator=(const SigningKey&) = default;

    const Digest& seed() const { return m_seed; }
    const PublicKey& publicKey() const { return m_public; }
    Signature sign(std::string_view bytes) const;

private:
    Digest m_seed;
    PublicKey m_public{};
};

bool isSignedBy(const PublicKey& key, std::string_view bytes, const Signature& signature);

/// The bytes of a key, signature or digest.
template <std::size_t size> std::string_view bytesOf(const std::array<std::uint8_t, size>& array)
{
    return {reinterpret_cast<const char*>(array.data()), size};
}

}
