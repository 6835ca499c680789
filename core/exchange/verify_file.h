// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

namespace plumbline {

enum class FileKind { Json, Pdf, Xlsx, Odt, Html, Csv, Unknown };

enum class FileOutcome {
    Intact, ///< byte for byte what the program wrote
    Resaved, ///< a workbook saved again elsewhere, its trailer gone: `findings` names every cell that differs, or is empty
    Edited, ///< a text document saved again elsewhere, its trailer gone: what was sealed is shown, where it is still inside
    Altered, ///< sealed, and changed since
    NotSealed, ///< readable, but no report of ours
    Unreadable,
};

/// "intact", "resaved", …: what texts and scripts know it by.
std::string_view keyOf(FileOutcome outcome);

struct FileVerdict {
    FileKind kind = FileKind::Unknown;
    FileOutcome outcome = FileOutcome::Unreadable;
    /// What is wrong, and where: "计划!C7: 12.00 → 21.00" is verify.cell-differs {cell, sealed, found}.
    std::vector<Problem> findings;
    std::optional<ReportDocument> document; ///< what was sealed, wherever it can still be read
    std::optional<Seal> seal; ///< of that document

    /// Intact, or saved again with every cell as sealed.
    bool stands() const;
};

/// By content, not by name: every kind but CSV, which says nothing of itself. Needs nothing but the file, and takes the hash it
/// compares with only from the file's trailer.
FileVerdict verifyReportBytes(std::string_view file);
/// A CSV and what lies beside it; `name` is the one it is found under. Each cell that isn't as sealed is named.
FileVerdict verifyCsvBytes(std::string_view file, std::string_view sidecar, const QString& name);
/// A CSV's sidecar is looked for beside it, and the CSV beside its sidecar.
FileVerdict verifyReportFile(const QString& path);

/// Every cell of a workbook that isn't as the document has it; or the one Problem for which it couldn't be read.
std::vector<Problem> differencesInXlsx(std::string_view file, const ReportDocument& document, const Seal& seal);
/// A workbook just written: its trailer, the document it carries, and every cell of every sheet. report.read-back-differs
Result<void> readBackXlsx(std::string_view file, const ReportDocument& document, const Seal& seal);

/// A file's trailer and the document's bytes it carries, as its kind has them; nothing is interpreted.
struct CarriedBytes {
    TrailerState trailer = TrailerState::Missing;
    Result<std::string> document;
};
CarriedBytes carriedBytes(FileKind kind, std::string_view file, std::string_view sidecar);

/// How another report's journal head stands to this one's.
enum class HeadRelation {
    Same,
    OtherIsLater,
    OtherIsEarlier,
    Forked, ///< another record at the same number: two histories of one replica
    OtherReplica,
    OtherWorkspace,
};
/// "same", "other-is-later", …
std::string_view keyOf(HeadRelation relation);
/// The parser's problem where a head has no number.
Result<HeadRelation> compareHeads(const ReportDocument& document, const ReportDocument& other);

}
