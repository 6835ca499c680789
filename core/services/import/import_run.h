// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/row_reader.h"
#include "core/services/session.h"
#include "core/values/progress.h"

namespace plumbline {

struct ImportOrder {
    const ImportKind* kind = nullptr;
    QString fileName; ///< without folder: what the journal remembers
    std::string_view file; ///< its bytes; the caller's
    const TableSource* source = nullptr; ///< of those bytes
    std::size_t sheet = 0;
    std::vector<QString> headings;
    ImportMapping mapping;
    Duplicates duplicates = Duplicates::Ask;
};

/// The kinds of all domains: each sheet of many rows by the name of its table, after what the domain names itself.
std::vector<ImportKind> importKinds(const House& house);
/// By its name, or by what stands behind its point, where only one is so named. import.unknown-kind {kind}
Result<ImportKind> importKind(const House& house, const QString& name);
const Domain& domainOf(const House& house, const ImportKind& kind);
/// What the file may call a choice, in each language.
Result<std::vector<ChoiceBook>> choiceBooks(const House& house, const ImportKind& kind, const Asked& asked);

/// Every row judged, nothing changed. TableSource::readRows(); import.mapped-twice {column}
Result<ImportAccount> judgeImport(const Session& session, const ImportOrder& order, const Scope& scope, Progress& progress);

/// All of it in one record, or nothing where the account isn't whole: then it says why. What judgeImport() and the store say;
/// import.nothing-there
Result<ImportAccount> runImport(Session& session, const ImportOrder& order, const Scope& scope, Progress& progress);

/// An import that was made.
struct ImportedFile {
    std::int64_t record = 0; ///< the journal's
    std::string kind;
    QString name;
    std::int64_t rows = 0;
    std::string at; ///< UTC
    QString by;
    bool isTakenBack = false;
};
/// The newest first.
Result<std::vector<ImportedFile>> importedFiles(const ReadScope& facts, int most = 50);

/// One record that takes every row of an import back: what may be edited is deleted, what is booked gets its reversal on its own
/// day, or on `on` where its month is closed. How many. import.unknown-record, import.taken-back-already, import.changed-since
/// {count}, edit.reason-missing
Result<std::int64_t> takeImportBack(Session& session, std::int64_t record, const Scope& scope, const QString& reason);

}
