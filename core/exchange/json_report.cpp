// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_report.h"

namespace plumbline {

namespace {

constexpr std::string_view jsonStart = "{\"document\":";

}

std::string jsonSeal(const Digest& sha256, const Digest& sm3)
{
    return ",\"seal\":{\"sha256\":\"" + hex(sha256) + "\",\"sm3\":\"" + hex(sm3) + "\"}}\n";
}

std::string writeJsonReport(const Seal& seal)
{
    std::string out;
    out.reserve(jsonStart.size() + seal.bytes.size() + jsonSealLength);
    out += jsonStart;
    out += seal.bytes;
    out += jsonSeal(seal.sha256, seal.sm3);
    return out;
}

bool isJsonReport(std::string_view file)
{
    return file.starts_with(jsonStart);
}

Result<std::string> documentInJson(std::string_view file)
{
    const std::size_t end = file.rfind(",\"seal\":{");
    if (!isJsonReport(file) || end == std::string_view::npos)
        return Problem{"report.malformed"};
    return std::string(file.substr(jsonStart.size(), end - jsonStart.size()));
}

TrailerState jsonTrailer(std::string_view file)
{
    if (!isJsonReport(file) || file.size() < jsonStart.size() + jsonSealLength)
        return TrailerState::Missing;
    const std::size_t length = file.size() - jsonStart.size() - jsonSealLength;
    const std::string_view document = file.substr(jsonStart.size(), length);
    const bool isSame = file.substr(file.size() - jsonSealLength) == jsonSeal(sha256(document), sm3(document));
    return isSame ? TrailerState::Intact : TrailerState::Broken;
}

}
