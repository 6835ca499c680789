// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/signature_check.h"

#include "core/store/chains.h"
#include "core/store/people.h"

#include <algorithm>

namespace plumbline {

namespace {

Problem ofRecord(std::string_view code, const journal::Record& record)
{
    return Problem{code}.with("seq", QString::number(record.seq)).with("by", QString::fromStdString(record.byName));
}

}

Result<SignatureCheck> SignatureCheck::start(const ReadScope& scope)
{
    SignatureCheck check(
        TRY(scope.prepare("SELECT signature FROM journal_signature WHERE record = ? AND key = ?")), TRY(causesIn(scope)));
    Statement keys = TRY(scope.prepare("SELECT record, person, key FROM person_key"));
    while (TRY(keys.step())) {
        Key key{TRY(keys.idOf<PersonId>(1)), {}};
        const std::string bytes = TRY(keys.blob(2));
        std::copy_n(bytes.begin(), std::min(bytes.size(), key.key.size()), key.key.begin());
        check.m_brought[TRY(keys.integer(0))] = key;
    }
    return check;
}

std::vector<PublicKey> SignatureCheck::askedOf(const journal::Record& record) const
{
    std::vector<PublicKey> asked;
    const auto keys = m_current.find(record.byId);
    if (keys == m_current.end())
        return asked;
    const journal::RecordName name{record.replica, record.seq};
    const auto isKnown = [&](const Key& key) { return m_causes.knewBefore(name, key.brought); };
    for (const Key& key : keys->second) {
        const bool isReplaced = std::any_of(keys->second.begin(), keys->second.end(),
            [&](const Key& newer) { return isKnown(newer) && m_causes.knows(newer.brought, key.brought); });
        if (isKnown(key) && !isReplaced)
            asked.push_back(key.key);
    }
    return asked;
}

Result<bool> SignatureCheck::isSigned(std::int64_t row, const PublicKey& key, const Digest& hash)
{
    m_signature.reset();
    m_signature.bind(1, row).bindBlob(2, bytesOf(key));
    if (!TRY(m_signature.step()))
        return Problem{"journal.signature-missing"};
    const std::string bytes = TRY(m_signature.blob(0));
    Signature signature{};
    if (bytes.size() != signature.size())
        return false;
    std::copy(bytes.begin(), bytes.end(), signature.begin());
    return isSignedBy(key, bytesOf(hash), signature);
}

Result<std::vector<Problem>> SignatureCheck::next(std::int64_t row, const journal::Record& record, const Digest& hash)
{
    std::vector<Problem> problems;
    const std::vector<PublicKey> asked = askedOf(record);
    if (!asked.empty()) {
        Result<bool> isGood = isSigned(row, asked.front(), hash);
        for (std::size_t at = 1; at < asked.size() && !(isGood && *isGood); ++at)
            isGood = isSigned(row, asked[at], hash);
        if (isGood && *isGood)
            ++m_signed;
        else if (isGood)
            problems.push_back(ofRecord("journal.signature-wrong", record));
        else if (isGood.problem().code == "journal.signature-missing")
            problems.push_back(ofRecord("journal.signature-missing", record));
        else
            return isGood.problem();
    }
    if (record.kind == keyKind) {
        const auto brought = m_brought.extract(row);
        if (brought && record.subject == keySubject(brought.mapped().person, brought.mapped().key))
            m_current[brought.mapped().person].push_back(
                {brought.mapped().person, brought.mapped().key, {record.replica, record.seq}});
        else
            problems.push_back(ofRecord("journal.key-missing", record));
    }
    return problems;
}

std::vector<Problem> SignatureCheck::finish() const
{
    std::vector<Problem> problems;
    for (const auto& [record, key] : m_brought)
        problems.push_back(Problem{"journal.key-added"}.with("id", QString::fromStdString(key.person.text())));
    return problems;
}

}
