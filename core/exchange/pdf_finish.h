// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

namespace plumbline {

/// Finishes a PDF as Qt draws it: Kangxi radicals in the text layer become the characters they stand for, the document is
/// attached as plumbline.json, dates and /ID come from the document, and the trailer seals it. pdf.not-finished
Result<std::string> finishPdf(std::string_view drawn, const ReportDocument& document, const Seal& seal);

TrailerState pdfTrailer(std::string_view file);
/// The attached plumbline.json. pdf.unreadable, seal.no-document, seal.carried-document-unreadable
Result<std::string> documentInPdf(std::string_view file);

}
