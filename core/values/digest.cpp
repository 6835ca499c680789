// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/digest.h"

#include <openssl/evp.h>

#include <cstdlib>

namespace plumbline {

namespace {

const EVP_MD* method(Hasher::Kind kind)
{
    return kind == Hasher::Kind::Sha256 ? EVP_sha256() : EVP_sm3();
}

/// A digest fails only where libcrypto was built without it or memory is out: nothing sensible can go on then.
void demand(int succeeded)
{
    if (succeeded != 1)
        std::abort();
}

}

struct Hasher::Context {
    explicit Context(Kind kind) : digest(EVP_MD_CTX_new()) { demand(EVP_DigestInit_ex(digest, method(kind), nullptr)); }
    ~Context() { EVP_MD_CTX_free(digest); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    EVP_MD_CTX* digest;
};

Hasher::Hasher(Kind kind) : m_context(std::make_unique<Context>(kind)) { }
Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

void Hasher::add(std::string_view bytes)
{
    demand(EVP_DigestUpdate(m_context->digest, bytes.data(), bytes.size()));
}

Digest Hasher::finish()
{
    Digest digest{};
    unsigned length = 0;
    demand(EVP_DigestFinal_ex(m_context->digest, digest.data(), &length));
    demand(EVP_DigestInit_ex(m_context->digest, nullptr, nullptr)); // the same method: to look it up anew costs more than a row
    return digest;
}

Digest sha256(std::string_view bytes)
{
    thread_local Hasher hasher(Hasher::Kind::Sha256);
    hasher.add(bytes);
    return hasher.finish();
}

Digest sm3(std::string_view bytes)
{
    Hasher hasher(Hasher::Kind::Sm3);
    hasher.add(bytes);
    return hasher.finish();
}

std::string hex(const Digest& digest)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(64);
    for (const std::uint8_t byte : digest) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

std::string sha256Hex(std::string_view bytes)
{
    return hex(sha256(bytes));
}

}
