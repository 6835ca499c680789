// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

#include <span>
#include <string>

namespace plumbline {

/// The report as a sealed workbook: cover, with the charts' pictures (PNG) below it, tables, facts, and the sheet 封存 that
/// carries the document. Equal documents and pictures give equal bytes. sheet.too-many-rows, sheet.text-too-long,
/// xlsx.not-written, archive.not-written
Result<std::string> writeXlsx(const ReportDocument& document, const Seal& seal, std::span<const std::string> charts = {});
}
