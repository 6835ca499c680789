// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/reports/report_document.h"
#include "core/reports/report_words.h"
#include "core/rules/rule_book.h"
#include "core/services/fact_sheet.h"
#include "core/services/import/import_kind.h"
#include "core/store/fact_table.h"
#include "core/store/read_scope.h"
#include "core/store/write_scope.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace plumbline {

/// Whose facts are asked, for which year, and which day is taken as today.
struct Scope {
    EnterpriseId enterprise;
    std::optional<SiteId> site = {};
    int year = 0;
    QDate today;
    std::optional<int> version = {}; ///< of what is kept in versions; none: the one that counts
};

struct Asked {
    const ReadScope& facts;
    const RuleBook& rules;
    const ReportWords& words;
    Scope scope;
};

/// How things stand: what is wrong, and what is due when.
struct Standing {
    std::vector<Finding> findings;
    std::vector<Obligation> obligations;
};

struct ReportKind {
    const char* name; ///< "safety_fee.accrual"
    LocalText title;
    /// Content, facts and receipts; the desk adds packs, origin and language.
    std::function<Result<ReportDocument>(const Asked&)> build;
};

/// How a receipt is reckoned again from its own inputs.
struct Recomputation {
    const char* rule;
    std::function<Result<Receipt>(const Receipt&, const RuleBook&)> again;
};

/// What stands in the columns of a row while it is edited: canonical texts.
using RowDraft = std::function<std::string(std::string_view column)>;

struct NamedKey {
    std::string key; ///< canonical: what the table keeps
    LocalText name;
};

/// The lists of a domain's own that its sheets choose from: those of the law as it stands on a day. Where no rule is in force
/// they are empty.
class ChoiceLists {
public:
    virtual ~ChoiceLists() = default;
    /// `row`: where what is offered depends on the row's other columns; an empty one is offered all.
    virtual std::vector<NamedKey> of(std::string_view list, const RowDraft& row) const = 0;
    /// Whatever any of them has ever known, offered or not.
    virtual std::vector<NamedKey> known() const = 0;
};

/// All that the rest of the program may ask of a domain. Use cases particular to one are functions in its own folder.
class Domain {
public:
    virtual ~Domain() = default;
    virtual const char* id() const = 0; ///< "safety_fee": folder, table prefix, translation context
    virtual std::span<const FactTable> tables() const = 0;
    /// How its facts are typed, pasted, imported and laid out; list, form, template and search follow from them.
    virtual std::span<const SheetGroup> sheets() const { return {}; }
    /// What comes as a file and goes out as one, beside the rows of its sheets.
    virtual std::span<const ImportKind> imports() const { return {}; }
    /// Null where its sheets ask for none.
    virtual Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked&) const { return std::unique_ptr<ChoiceLists>(); }
    /// What the rules say of rows that don't count yet: drafts of a table.
    virtual Result<std::vector<Finding>> draftFindings(const Asked&, const FactTable&) const { return std::vector<Finding>(); }
    /// Whether a row of its sheets may stay as a person has just written it, beyond what its columns allow: a problem refuses
    /// all that is saved with it.
    virtual Result<void> checkRow(const ReadScope&, const FactTable&, const Id&) const { return {}; }
    virtual Result<Standing> standing(const Asked& asked) const = 0;
    /// The receipts of the scope's year that belong to the fact of that id, or whose own id begins so (8 digits at least); none
    /// where this domain knows no such figure.
    virtual Result<std::vector<Receipt>> receipts(const Asked& asked, std::string_view id) const = 0;
    virtual std::span<const ReportKind> reports() const = 0;
    virtual std::span<const Recomputation> recomputations() const = 0;
    /// The words of what the journal names by a key: a kind of record, a table, a column of it ("safety_fee.use:state"), a choice
    /// in that ("safety_fee.use:state=planned"); nothing where it isn't of this domain.
    virtual std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words) const = 0;
    /// Its part of the sample; the enterprises are there already.
    /// `rules`: those the sample's approved figures are reckoned by.
    virtual Result<void> fillSample(WriteScope& scope, const RuleBook& rules) const = 0;
};

using Domains = std::vector<std::unique_ptr<Domain>>;

}
