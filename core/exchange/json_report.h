// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

namespace plumbline {

/// {"document":…,"seal":{"sha256":…,"sm3":…}} and a line feed: the document is the file.
std::string writeJsonReport(const Seal& seal);

/// Whether a text starts as a sealed report does.
bool isJsonReport(std::string_view file);
/// The document between wrapper and seal, unchecked; report.malformed where the seal's place is not as it is written.
Result<std::string> documentInJson(std::string_view file);
TrailerState jsonTrailer(std::string_view file);

inline constexpr std::size_t jsonSealLength = 160;
/// ,"seal":{"sha256":…,"sm3":…}} and a line feed: how a sealed JSON file ends.
std::string jsonSeal(const Digest& sha256, const Digest& sm3);

}
