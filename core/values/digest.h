// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace plumbline {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 or SM3 over bytes that come piece by piece. libcrypto does the work: pure functions of their input.
class Hasher final {
public:
    enum class Kind { Sha256, Sm3 };
    explicit Hasher(Kind kind = Kind::Sha256);
    ~Hasher();
    Hasher(Hasher&&) noexcept;
    Hasher& operator=(Hasher&&) noexcept;

    void add(std::string_view bytes);
    /// The digest of all that was added; the hasher is then empty again.
    Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

Digest sha256(std::string_view bytes);
Digest sm3(std::string_view bytes);
std::string hex(const Digest& digest); ///< 64 lower hex digits
std::string sha256Hex(std::string_view bytes);

}
