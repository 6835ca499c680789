// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contents.h"
#include "core/store/people.h"
#include "core/store/taking_in.h"

#include <QBuffer>

#include <algorithm>

// What comes in a package beside its records: rule packs, contents, keys and signatures.

namespace plumbline {

Result<void> TakingIn::takeContents(const journal::Package& package)
{
    Statement pack = TRY(m_scope.prepare("INSERT OR IGNORE INTO pack(sha256, kind, id, bytes) VALUES (?, ?, ?, ?)"));
    for (const journal::PackedPack& named : package.manifest.packs) {
        pack.bindAll(named.sha256, named.kind, named.id);
        pack.bindBlob(4, package.packs.at(named.sha256));
        TRY(pack.run());
    }
    for (const auto& [sha256, bytes] : package.blobs) {
        QBuffer buffer;
        buffer.setData(bytes.data(), int(bytes.size()));
        buffer.open(QIODevice::ReadOnly);
        TRY(keepContent(m_scope, buffer));
    }
    return {};
}

/// Records in the name of a person with a password come with their signature, and it is right.
Result<void> TakingIn::takeSignatures(const journal::PackedSignatures& signatures, const std::vector<const Packed*>& records)
{
    Statement there = TRY(m_scope.prepare("SELECT 1 FROM person_key WHERE key = ?"));
    Statement key =
        TRY(m_scope.prepare("INSERT INTO person_key(key, person, record, salt, cost, sealed) VALUES (?, ?, ?, ?, ?, ?)"));
    for (const journal::PackedKey& packed : signatures.keys) {
        const auto place = m_places.find(packed.record);
        there.reset();
        there.bindBlob(1, bytesOf(packed.key.key));
        if (place == m_places.end() || TRY(there.step()))
            continue;
        key.bindBlob(1, bytesOf(packed.key.key)).bind(2, packed.person).bind(3, place->second);
        key.bindBlob(4, bytesOf(packed.key.salt)).bind(5, packed.key.cost).bindBlob(6, bytesOf(packed.key.sealed));
        TRY(key.run());
    }
    Statement sign =
        TRY(m_scope.prepare("INSERT INTO journal_signature(record, key, algorithm, signature) VALUES (?, ?, 'ed25519', ?)"));
    for (const journal::PackedSignature& packed : signatures.signatures) {
        const auto place = m_places.find(packed.record);
        if (place == m_places.end())
            continue;
        sign.bind(1, place->second).bindBlob(2, bytesOf(packed.key)).bindBlob(3, bytesOf(packed.signature));
        TRY(sign.run());
    }
    std::vector<PersonKey> keys;
    Statement rows = TRY(m_scope.prepare("SELECT person, key, record FROM person_key"));
    while (TRY(rows.step())) {
        PersonKey found{TRY(rows.idOf<PersonId>(0)), {}, TRY(m_rows.at(TRY(rows.integer(2))))->name};
        const std::string bytes = TRY(rows.blob(1));
        std::copy_n(bytes.begin(), std::min(bytes.size(), found.key.size()), found.key.begin());
        keys.push_back(found);
    }
    for (const Packed* const packed : records)
        TRY(checkSignature(*packed, keys, signatures));
    return {};
}

Result<void> TakingIn::checkSignature(
    const Packed& packed, const std::vector<PersonKey>& keys, const journal::PackedSignatures& signatures) const
{
    const Problem missing =
        journal::ofRecord("package.signature-missing", packed.name()).with("by", QString::fromStdString(packed.record.byName));
    const bool bringsItsKey = packed.record.kind != keyKind
        || std::any_of(signatures.keys.begin(), signatures.keys.end(), [&](const journal::PackedKey& key) {
               return key.record == packed.hash && packed.record.subject == keySubject(key.person, key.key.key);
           });
    if (!bringsItsKey)
        return missing;
    const auto isKnown = [&](const PersonKey& key) {
        return key.person == packed.record.byId && m_causes.knewBefore(packed.name(), key.brought);
    };
    if (std::none_of(keys.begin(), keys.end(), isKnown))
        return {};
    const bool isSigned =
        std::any_of(signatures.signatures.begin(), signatures.signatures.end(), [&](const journal::PackedSignature& signature) {
            return signature.record == packed.hash && std::any_of(keys.begin(), keys.end(), [&](const PersonKey& key) {
                return isKnown(key) && key.key == signature.key;
            }) && isSignedBy(signature.key, bytesOf(packed.hash), signature.signature);
        });
    if (isSigned)
        return {};
    return missing;
}

}
