// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <string>
#include <string_view>
#include <vector>

// 数电票: a fully digital invoice as the tax platform hands it out, as XML by itself or beside the pages of an OFD.

namespace plumbline {

/// Whether the bytes begin as such an XML does.
bool isInvoiceXml(std::string_view file);

/// An invoice as a table of one row: its headings as they stand on the paper, and what it says below them. The total is the one
/// of the whole invoice, the day the one it was issued on; nothing is reckoned and nothing is guessed. invoice.no-number,
/// invoice.several, invoice.malformed, invoice.no-data
Result<std::vector<std::vector<std::string>>> readInvoiceXml(std::string_view file);

/// Whether an archive is an OFD. Never a Problem: it isn't where it can't be opened.
bool isOfd(std::string_view file);
/// The same out of an OFD that carries its invoice's data. invoice.no-data, and what the archive says
Result<std::vector<std::vector<std::string>>> readInvoiceOfd(std::string_view file);

}
