// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

namespace plumbline {

/// One table as a workbook for another program: the headings in the first row, its body below, nothing else; no seal.
/// sheet.too-many-rows, xlsx.not-written
Result<std::string> writePlainSheet(const ReportTable& table, Language language);

}
