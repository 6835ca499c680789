// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_words.h"
#include "core/services/fact_sheet.h"
#include "core/services/import/import_account.h"
#include "core/values/language.h"

#include <QStringList>

namespace plumbline {

// What an import says of a file, in the window and in a terminal.

/// "A" for the first column, as spreadsheets show it.
QString columnLetters(int place);
/// What a column of the sheet is called; its own name where it has none.
QString columnText(const FactSheet& sheet, std::string_view column, const ReportWords& words, Language language);
/// "Amount (10,000 CNY)", or that it is left out.
QString mappedText(const FactSheet& sheet, std::string_view column, int power, const ReportWords& words, Language language);
QString powerText(int power, Language language); ///< 万元; empty for 0

/// "Row 7, C Amount: “abc” …", in one line.
QString refusedText(const FactSheet& sheet, const RefusedImportCell& cell, const ReportWords& words, Language language);
/// What should be looked at of a row that goes in, with its article.
QString foundText(const FoundRow& row, const ReportWords& words, Language language);
QString duplicateText(const DuplicateRow& row, Language language);
QString skippedText(const SkippedRow& row, Language language);
QString skipReasonText(SkipReason reason, Language language);
const char* skipKey(SkipReason reason); ///< "total", for a script

/// What was understood rather than found: merged cells, formulas, years.
QStringList accountNotes(const ImportAccount& account, Language language);
/// How many rows are good, bad, skipped, and what they come to.
QString accountSentence(const ImportAccount& account, Language language);

}
