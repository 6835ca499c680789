// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/signing_key.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <cstdlib>
#include <memory>

namespace plumbline {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

/// Signing fails only where libcrypto lacks the method or memory is out.
void demandCrypto(bool isDone)
{
    if (!isDone)
        std::abort();
}

Key privateKeyOf(const Digest& seed)
{
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()), &EVP_PKEY_free);
    demandCrypto(key != nullptr);
    return key;
}

const unsigned char* unsignedBytes(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

}

SigningKey::SigningKey(const Digest& seed) : m_seed(seed)
{
    std::size_t length = m_public.size();
    demandCrypto(EVP_PKEY_get_raw_public_key(privateKeyOf(seed).get(), m_public.data(), &length) == 1);
}

SigningKey::~SigningKey()
{
    OPENSSL_cleanse(m_seed.data(), m_seed.size());
}

Signature SigningKey::sign(std::string_view bytes) const
{
    const Key key = privateKeyOf(m_seed);
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    Signature signature{};
    std::size_t length = signature.size();
    demandCrypto(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1);
    demandCrypto(EVP_DigestSign(context.get(), signature.data(), &length, unsignedBytes(bytes), bytes.size()) == 1);
    return signature;
}

bool isSignedBy(const PublicKey& publicKey, std::string_view bytes, const Signature& signature)
{
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, publicKey.data(), publicKey.size()), &EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), signature.data(), signature.size(), unsignedBytes(bytes), bytes.size()) == 1;
}

}
