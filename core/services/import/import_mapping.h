// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_recognition.h"
#include "core/services/choice_book.h"
#include "core/services/import/import_kind.h"
#include "core/store/write_scope.h"

#include <map>

namespace plumbline {

/// Where a column of a file goes; to nothing where `column` is empty.
struct MappedColumn {
    std::string column; ///< of the sheet
    int power = 0; ///< figures stand in 10^power of the unit

    bool operator==(const MappedColumn&) const = default;
};

/// How a file is read as rows of a sheet: proposed by what its headings say, changed by who imports it, remembered by the
/// headings.
struct ImportMapping {
    std::int64_t headingRow = 0; ///< rows up to it are not read; 0: the file has none
    std::vector<MappedColumn> columns; ///< by their place in the file
    std::map<std::string, std::string> fixed; ///< what every row says in a column the file hasn't: canonical, by column
    std::map<std::string, std::map<std::string, std::string>> words; ///< what the file calls a choice: its key, by column
    std::optional<int> year; ///< of "3月"
    bool takesHiddenRows = false;

    bool operator==(const ImportMapping&) const = default;
    bool isMapped(std::string_view column) const;
};

/// What a file and a mapping proposed for it look like, before any row is judged.
struct ImportProposal {
    std::vector<SampleRow> first; ///< of the sheet
    std::vector<QString> headings; ///< by their place in the file
    ImportMapping mapping;
    bool isRemembered = false; ///< the headings were mapped before, in this workspace
};

/// By the names of the sheet's columns in both languages and their other names; as it was mapped last, where these headings were
/// imported before. A required column that the file hasn't and for which there is one choice only is fixed to it.
/// What TableSource::readRows() says.
Result<ImportProposal> proposeMapping(
    const ImportKind& kind, const TableSource& source, std::size_t sheet, const ChoiceBook& choices, const Asked& asked);
/// The same with the headings in another row.
ImportProposal proposeMappingAt(
    std::int64_t headingRow, const ImportKind& kind, std::vector<SampleRow> first, const ChoiceBook& choices, const Asked& asked);

/// With the transaction of the import it served; not a fact.
Result<void> rememberMapping(
    WriteScope& scope, const ImportKind& kind, const std::vector<QString>& headings, const ImportMapping& mapping);

}
