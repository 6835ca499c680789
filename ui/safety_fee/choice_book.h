// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/documents.h"
#include "core/services/safety_fee/edit.h"
#include "ui/safety_fee/fact_sheet.h"
#include "ui/shared/domain_pages.h"

#include <map>

namespace plumbline::safety_fee {

struct Choice {
    std::string key; ///< canonical: what the table keeps
    QString text;
};

/// What stands in the columns of a row while it is edited: canonical texts.
using RowDraft = std::function<std::string(std::string_view column)>;

/// What may be chosen where: from the rules in force on the day, and from the enterprise's own facts.
class ChoiceBook final {
public:
    ChoiceBook() = default;
    /// Reads facts: for a Task. Where no rule is in force, what comes from rules is empty, and `problem` says why.
    static Result<ChoiceBook> read(const Session& session, const ReadScope& facts, const PageScope& scope, Language language);

    std::vector<Choice> of(const SheetColumn& column, const RowDraft& draft) const;
    /// Each key by its name, joined; the key itself where it is in no list.
    QString text(const SheetColumn& column, std::string_view keys) const;
    /// By its name or its key, as pasted. edit.unknown-choice {value, column}
    Result<std::string> keyOf(const SheetColumn& column, QStringView typed, const RowDraft& draft) const;

    const Facts& facts() const { return m_facts; }
    const RulePack* pack() const { return m_pack; }

private:
    std::vector<Choice> all(const SheetColumn& column) const;
    std::vector<Choice> uses(const std::string& activity) const;
    std::vector<Choice> items(std::string_view list) const;
    std::vector<Choice> standards() const;
    void learnNames();

    Facts m_facts;
    Documents m_documents;
    std::vector<SiteFacts> m_sites;
    std::map<QString, QString> m_names; ///< of every key that isn't a word of the schema: lists ask for thousands of them
    const RulePack* m_pack = nullptr;
    Language m_language = Language::Chinese;
};

}
