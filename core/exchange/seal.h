// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/values/digest.h"

#include <string>
#include <string_view>

namespace plumbline {

/// A document's canonical bytes and what is reckoned from them, made once and handed to every writer.
struct Seal {
    std::string bytes; ///< the document, canonical
    Digest sha256{};
    Digest sm3{};
    std::string checkCode; ///< printed at the foot of every page

    static Seal of(const ReportDocument& document);
    static Seal ofBytes(std::string canonicalBytes);
};

/// What a file's last bytes say about all the bytes before them.
enum class TrailerState {
    Intact,
    Missing, ///< no trailer at all
    Broken, ///< a trailer that isn't the one these bytes have: something before, in or after it was changed
};

inline constexpr std::string_view sealTrailerStart = "PlumblineSeal 1 length=";
inline constexpr std::size_t sealTrailerLength = 115;

/// "PlumblineSeal 1 length=<20 digits> sha256=<64 hex>" over the bytes it is to follow.
std::string sealTrailer(std::string_view covered);
/// Whether the trailer at `at` is, byte for byte, the one that the bytes before it have.
bool hasTrailerAt(std::string_view file, std::size_t at);

}
