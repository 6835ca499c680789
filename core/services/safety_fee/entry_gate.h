// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/documents.h"
#include "core/safety_fee/invoices.h"
#include "core/store/safety_fee/book_store.h"

#include <map>

namespace plumbline::safety_fee {

/// What is asked of an entry before it is posted, whichever way it comes: typed, by the thousand, from a file. All it needs is
/// read when it is made, so it may be asked in any one thread; the rules must outlive it.
class EntryGate final {
public:
    /// safety_fee.no-books
    static Result<EntryGate> of(const ReadScope& scope, const RuleBook& rules, const EnterpriseId& enterprise);

    const Book& book() const { return m_book; }
    /// safety_fee.kind-not-entered, entry.incomplete {column}, safety_fee.category-of-uses-only,
    /// safety_fee.opening-on-another-day {date}, safety_fee.amount-not-positive {amount}, safety_fee.books-begin-later {year},
    /// entry.month-closed {month}; and what checkEntry() refuses under the rule of the month's last day (reading D5)
    Result<void> check(const Entry& entry);
    /// What should be looked at of one that may be posted. rules.none-in-force
    Result<std::vector<Finding>> judge(const Entry& entry) const;
    /// What its invoice says of it, beside the invoices of those asked before.
    Result<std::vector<Finding>> judgePaper(const Entry& entry, const PaperWatch::Posted& posted);
    /// Whether the note reads like an exclusion of the rule in force then.
    bool hasSign(Month month, std::string_view note);
    /// The words of the rule in force at the year's end, by which what is kept of notes is looked up.
    std::vector<std::string> signs(int year);
    /// Whether what judge() says of an entry depends on its own papers, beside what the rules see of its like.
    bool looksAtPapers() const { return !m_documents.reproduction.empty(); }

private:
    EntryGate(const RuleBook& rules, Book book, Facts facts, Documents documents);
    const RulePack* packOf(Month month);
    Result<void> checkInBook(const Entry& entry) const;

    const RuleBook* m_rules;
    Book m_book;
    Facts m_facts;
    Documents m_documents;
    PaperWatch m_papers;
    std::map<Month, const RulePack*> m_packs; ///< null where none is in force
};

/// The words by which a note reads like an exclusion.
std::vector<std::string> exclusionSigns(const RulePack& pack);

}
