// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive.h"
#include "core/exchange/seal.h"

#include <span>

namespace plumbline {

/// The report as a sealed text document: A4, headings of tables repeated overleaf, check code and page numbers at every foot, the
/// document as the part plumbline.json. `charts` are PNGs in the document's order. Equal input gives equal bytes.
/// archive.not-written
Result<std::string> writeOdt(const ReportDocument& document, const Seal& seal, std::span<const std::string> charts);

/// Reads a text document of ours back and holds every text and every cell against the document.
/// report.read-back-differs and the archive's own
Result<void> readBackOdt(std::string_view file, const ReportDocument& document, const Seal& seal);

bool isOdt(std::string_view file);
/// seal.no-document and the archive's own
Result<std::string> documentInOdt(const Archive& archive);

/// What stands among a text document's own properties, which other programs keep when they save it again: they throw away the
/// part plumbline.json, which they don't know.
struct OdtProperties {
    std::string checkCode; ///< empty: no document of ours
    std::vector<std::string> document; ///< packed, in pieces
};
OdtProperties propertiesOfOdt(const Archive& archive);

/// Every text of the document that a text document saved again no longer has, and every one it has beside them, wherever they
/// stand: verify.text-gone {sealed}, verify.text-added {found}.
std::vector<Problem> differencesInOdt(const Archive& archive, const ReportDocument& document, const Seal& seal);

}
