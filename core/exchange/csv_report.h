// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// A report as comma-separated values, and the seal that lies beside it, because no place in a CSV is ignored by its readers.
struct CsvReport {
    std::string file;
    std::string sidecar; ///< NAME.csv.seal.json
};

/// UTF-8 with a byte order mark, lines ended by CR LF: what a spreadsheet opens rightly by a double click. First the particulars,
/// then a block for each table: its title, its headings, its rows; an empty line before each. Figures are plain numbers, dates
/// ISO.
///
/// The guard: a spreadsheet takes a text that begins with = + - @, their full-width forms, a tab or a carriage return for a
/// formula. Before such a text, and before one that begins with an apostrophe itself, an apostrophe is put; a reader takes
/// exactly one away again from every field that begins with one. Figures and dates are never guarded: -0.05 stays a number.
///
/// `name` is the file's own name. The sidecar holds it with length and hashes, the whole document, and a seal over all of that.
CsvReport writeCsv(const ReportDocument& document, const Seal& seal, const QString& name);

/// Every cell that isn't as the document has it: verify.cell-differs {cell, sealed, found}; report.malformed where it is no CSV.
std::vector<Problem> compareCsv(std::string_view file, const ReportDocument& document, const Seal& seal);

QString sidecarOf(const QString& csvPath);
/// Whether a text begins as a sidecar does.
bool isSidecar(std::string_view text);

/// What a sidecar says of its file.
struct SidecarClaim {
    QString name;
    std::string length;
    std::string sha256;
    std::string sm3;
    std::string document; ///< unchecked

    bool holdsFor(std::string_view file) const;
};
/// report.malformed and the reader's own
Result<SidecarClaim> readSidecar(std::string_view sidecar);
TrailerState sidecarTrailer(std::string_view sidecar);

}
