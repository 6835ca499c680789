// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/locked_key.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace plumbline {

namespace {

constexpr std::size_t nonceSize = 12;
constexpr std::size_t tagSize = 16;
constexpr std::uint64_t bytesPerRound = std::uint64_t(128) * 8; ///< 128 r
constexpr int leastCost = 10;
constexpr int mostCost = 20; ///< 1 GiB: a file from elsewhere may not ask for more

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

/// The same password, however it was typed: NFC, UTF-8.
Result<Digest> keyOfPassword(const QString& password, const std::array<std::uint8_t, 16>& salt, int cost)
{
    if (cost < leastCost || cost > mostCost)
        return Problem{"person.lock-damaged"};
    QByteArray text = password.normalized(QString::NormalizationForm_C).toUtf8();
    Digest key{};
    const std::uint64_t rounds = std::uint64_t(1) << cost;
    const std::uint64_t memory = 2 * bytesPerRound * rounds; // with room to spare
    const int done = EVP_PBE_scrypt(
        text.constData(), std::size_t(text.size()), salt.data(), salt.size(), rounds, 8, 1, memory, key.data(), key.size());
    OPENSSL_cleanse(text.data(), std::size_t(text.size()));
    if (done != 1)
        return Problem{"store.machine-failed"};
    return key;
}

}

Result<LockedKey> lockKey(const SigningKey& key, const QString& password, const LockRandomness& randomness, int cost)
{
    if (password.size() < shortestPassword)
        return Problem{"person.password-short"}.with("least", QString::number(shortestPassword));
    LockedKey locked{key.publicKey(), randomness.salt, cost, {}};
    Digest secret = TRY(keyOfPassword(password, locked.salt, cost));
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    std::copy(randomness.nonce.begin(), randomness.nonce.end(), locked.sealed.begin());
    std::uint8_t* const body = locked.sealed.data() + nonceSize;
    int length = 0;
    const bool isSealed = EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, secret.data(), locked.sealed.data()) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, locked.key.data(), int(locked.key.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), body, &length, key.seed().data(), int(key.seed().size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), body + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, body + key.seed().size()) == 1;
    OPENSSL_cleanse(secret.data(), secret.size());
    if (!isSealed)
        return Problem{"store.machine-failed"};
    return locked;
}

Result<SigningKey> unlockKey(const LockedKey& locked, const QString& password)
{
    Digest secret = TRY(keyOfPassword(password, locked.salt, locked.cost));
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    Digest seed{};
    std::array<std::uint8_t, tagSize> tag{};
    std::copy(locked.sealed.end() - tagSize, locked.sealed.end(), tag.begin());
    int length = 0;
    const bool isOpen = EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, secret.data(), locked.sealed.data()) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, locked.key.data(), int(locked.key.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), seed.data(), &length, locked.sealed.data() + nonceSize, int(seed.size())) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), seed.data() + length, &length) == 1;
    OPENSSL_cleanse(secret.data(), secret.size());
    if (!isOpen)
        return Problem{"person.wrong-password"};
    SigningKey key(seed);
    OPENSSL_cleanse(seed.data(), seed.size());
    if (key.publicKey() != locked.key)
        return Problem{"person.lock-damaged"};
    return key;
}

}
