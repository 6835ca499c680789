// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/verify_file.h"
#include "core/services/report_desk.h"

namespace plumbline {

// Several files handed over as one: a sealed index names each with its length and hash. A changed, missing or added file is told.

/// A file of the folder, by its path within.
struct FolderFile {
    QString name;
    LocalText what;
    std::string checkCode = {}; ///< of a sealed report
};

inline constexpr const char* folderIndexName = "index.json";
inline constexpr const char* folderIndexPaper = "index.pdf";

/// Adds the list of files to the index document and writes it, sealed, as index.json and as index.pdf for readers. The Problems
/// of makeReport()'s finishing, of exportReport(), and file.unreadable {file}
Result<SealedReport> sealFolder(Session& session, const Scope& scope, ReportDocument index, const QString& folder,
    const std::vector<FolderFile>& files, Language language, const PaperPainter& painter);

struct FolderVerdict {
    FileVerdict index;
    std::size_t files = 0; ///< named by the index
    std::vector<Problem> problems; ///< folder.file-missing, folder.file-altered, folder.file-added
    bool stands() const { return index.stands() && problems.empty(); }
};
/// Needs nothing but the folder. folder.index-missing where it has no index
Result<FolderVerdict> verifyFolder(const QString& folder);

}
