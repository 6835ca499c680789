// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"
#include "core/exchange/verify_file.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace plumbline::tests {

/// A report with every kind of cell, texts that look like formulas, and figures too long for a sheet.
ReportDocument sampleReport(int rows = 3);

/// A small PDF of one page, its font with a ToUnicode map as Qt writes it.
std::string samplePdf();

/// A zip archive of parts as given, whatever their names.
std::string zipOf(const std::vector<std::pair<std::string, std::string>>& parts);

/// "计划!C7: 12.00 → 21.00" for a differing cell, else the code and its arguments.
QStringList told(const FileVerdict& verdict);

std::string bytesOf(const QByteArray& bytes);

}
