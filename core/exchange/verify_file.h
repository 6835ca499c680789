// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

namespace plumbline {

enum class FileKind { Json, Pdf, Xlsx, Unknown };

enum class FileOutcome {
    Intact, ///< byte for byte what the program wrote
    Resaved, ///< a workbook saved again elsewhere, its trailer gone: `findings` names every cell that differs, or is empty
    Altered, ///< sealed, and changed since
    NotSealed, ///< readable, but no report of ours
    Unreadable,
};

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

/// By content, not by name. Needs nothing but the file, and takes the hash it compares with only from the file's trailer.
FileVerdict verifyReportBytes(std::string_view file);
FileVerdict verifyReportFile(const QString& path);

/// How another report's journal head stands to this one's.
enum class HeadRelation {
    Same,
    OtherIsLater,
    OtherIsEarlier,
    Forked, ///< another record at the same number: two histories of one replica
    OtherReplica,
    OtherWorkspace,
};
/// The parser's problem where a head has no number.
Result<HeadRelation> compareHeads(const ReportDocument& document, const ReportDocument& other);

}
