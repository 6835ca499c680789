// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// The largest document that is unpacked from a file: what a stranger's file may cost in memory.
inline constexpr std::size_t largestDocument = 512u << 20;

enum class Packing { Fast, Small };
/// zlib's stream of the bytes.
std::string deflated(std::string_view bytes, Packing packing);
/// One whole zlib stream and nothing after it, unpacked to at most largestDocument. seal.carried-document-unreadable
Result<std::string> inflated(std::string_view stream);

/// zlib and base64, in pieces that fit a sheet's cell.
std::vector<std::string> packDocument(std::string_view bytes);
/// seal.carried-document-unreadable
Result<std::string> unpackDocument(const std::vector<std::string>& carried);
/// Stands in the cell above the pieces: there a reader finds them, whatever the sheet is called.
inline constexpr std::string_view carriedDocumentMark = "plumbline.report/1 zlib base64";

}
