// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"
#include "core/services/fact_rows.h"
#include "core/values/language.h"

#include <map>

namespace plumbline {

struct Choice {
    std::string key; ///< canonical: what the table keeps
    QString text;
};

/// What may be chosen where, in one language: the sheets' own words, the enterprise's rows, and the domain's lists.
class ChoiceBook final {
public:
    ChoiceBook() = default; ///< knows only keys
    /// Reads facts: for a Task.
    static Result<ChoiceBook> read(const Domain& domain, const Asked& asked, Language language);

    std::vector<Choice> of(const FactSheet& sheet, const SheetColumn& column, const RowDraft& draft) const;
    /// Each key by its name, joined; the key itself where it is in no list.
    QString text(const FactSheet& sheet, const SheetColumn& column, std::string_view keys) const;
    /// By its name or its key, as pasted. edit.unknown-choice {value, column}
    Result<std::string> keyOf(const FactSheet& sheet, const SheetColumn& column, QStringView typed, const RowDraft& draft) const;
    /// A text of the sheet's, in the book's language.
    QString word(const FactSheet& sheet, const char* text) const;

private:
    Result<void> readNames(const Asked& asked, const ChoiceRows& rows);
    void learnNames();

    std::map<std::string, std::vector<Choice>> m_rows; ///< by the table and its naming column
    std::map<std::string, QString> m_names; ///< of every key that isn't a word of the schema: lists ask for thousands of them
    std::shared_ptr<const ChoiceLists> m_lists;
    const ReportWords* m_words = nullptr;
    Language m_language = Language::Chinese;
};

}
