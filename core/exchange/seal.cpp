// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seal.h"

namespace plumbline {

Seal Seal::of(const ReportDocument& document)
{
    return ofBytes(documentBytes(document));
}

Seal Seal::ofBytes(std::string canonicalBytes)
{
    Seal seal;
    seal.bytes = std::move(canonicalBytes);
    seal.sha256 = plumbline::sha256(seal.bytes);
    seal.sm3 = plumbline::sm3(seal.bytes);
    seal.checkCode = plumbline::checkCode(seal.sha256);
    return seal;
}

std::string sealTrailer(std::string_view covered)
{
    std::string length = std::to_string(covered.size());
    length.insert(0, 20 - length.size(), '0');
    return std::string(sealTrailerStart) + length + " sha256=" + sha256Hex(covered);
}

bool hasTrailerAt(std::string_view file, std::size_t at)
{
    return at <= file.size() && file.substr(at, sealTrailerLength) == sealTrailer(file.substr(0, at));
}

}
