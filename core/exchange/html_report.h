// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

#include <span>

namespace plumbline {

/// The report as one HTML page that needs nothing beside it: its style, its charts (PNGs, in the document's order) and the
/// document itself are inside. Equal documents and pictures give equal bytes.
std::string writeHtml(const ReportDocument& document, const Seal& seal, std::span<const std::string> charts);

/// Reads a page of ours back and holds every text and every cell against the document.
/// report.read-back-differs, report.malformed, xlsx.malformed
Result<void> readBackHtml(std::string_view file, const ReportDocument& document, const Seal& seal);

bool isHtml(std::string_view file);
/// The document in its script element, unchecked. seal.no-document
Result<std::string> documentInHtml(std::string_view file);
TrailerState htmlTrailer(std::string_view file);

}
