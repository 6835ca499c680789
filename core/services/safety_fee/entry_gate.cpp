// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/entry_gate.h"

#include "core/safety_fee/book_checks.h"
#include "core/safety_fee/entry_rules.h"
#include "core/services/safety_fee/books.h"
#include "core/store/safety_fee/safety_fee_store.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

QString dayText(QDate day)
{
    return QString::fromStdString(formatDate(day));
}

std::string lackingIn(const Entry& entry)
{
    if (!entry.bookedOn.isValid())
        return "booked_on";
    if (entry.kind == EntryKind::Expenditure && entry.category.empty())
        return "category";
    return {};
}

}

EntryGate::EntryGate(const RuleBook& rules, Book book, Facts facts, Documents documents)
    : m_rules(&rules), m_book(std::move(book)), m_facts(std::move(facts)), m_documents(std::move(documents)),
      m_papers(m_documents)
{
}

Result<EntryGate> EntryGate::of(const ReadScope& scope, const RuleBook& rules, const EnterpriseId& enterprise)
{
    Book book = TRY(booksOf(scope, enterprise));
    Facts facts = TRY(readFacts(scope, enterprise, BookEntries::Summed));
    // Of what is kept by year nothing is asked of a single entry.
    Documents documents = TRY(readDocuments(scope, enterprise, book.first.year()));
    return EntryGate(rules, std::move(book), std::move(facts), std::move(documents));
}

const RulePack* EntryGate::packOf(Month month)
{
    const auto known = m_packs.find(month);
    if (known != m_packs.end())
        return known->second;
    const Result<const RulePack*> pack = m_rules->inForceOn(packSubject, month.lastDay());
    return m_packs.emplace(month, pack ? *pack : nullptr).first->second;
}

/// What an entry says by itself, beside the books' closed months.
Result<void> EntryGate::checkInBook(const Entry& entry) const
{
    if (entry.kind != EntryKind::Expenditure && !entry.category.empty())
        return Problem{"safety_fee.category-of-uses-only"};
    if (entry.kind == EntryKind::Opening && entry.bookedOn != m_book.first.firstDay())
        return Problem{"safety_fee.opening-on-another-day"}.with("date", dayText(m_book.first.firstDay()));
    if (entry.kind != EntryKind::Opening && entry.amount <= Money())
        return Problem{"safety_fee.amount-not-positive"}.with("amount", QString::fromStdString(formatMoney(entry.amount)));
    if (entry.month() < m_book.first)
        return Problem{"safety_fee.books-begin-later"}.with("year", QString::number(m_book.first.year()));
    if (m_book.isClosed(entry.month()))
        return Problem{"entry.month-closed"}.with("month", QString::fromStdString(formatMonth(entry.month())));
    return {};
}

Result<void> EntryGate::check(const Entry& entry)
{
    if (isReckoned(entry.kind))
        return Problem{"safety_fee.kind-not-entered"};
    if (const std::string lacks = lackingIn(entry); !lacks.empty())
        return Problem{"entry.incomplete"}.with("column", QString::fromStdString(lacks)).with("note", entry.note);
    TRY(checkInBook(entry));
    const RulePack* const pack = packOf(entry.month());
    return pack ? checkEntry(*pack, m_facts, m_documents, entry) : Result<void>();
}

Result<std::vector<Finding>> EntryGate::judge(const Entry& entry) const
{
    return entryFindings(m_facts, m_documents, *m_rules, {&entry, 1});
}

Result<std::vector<Finding>> EntryGate::judgePaper(const Entry& entry, const PaperWatch::Posted& posted)
{
    const RulePack* const pack = packOf(entry.month());
    return pack ? m_papers.see(*pack, entry, posted) : Result<std::vector<Finding>>(std::vector<Finding>());
}

bool EntryGate::hasSign(Month month, std::string_view note)
{
    const RulePack* const pack = note.empty() ? nullptr : packOf(month);
    const ClosedList* const exclusions = pack ? pack->list("exclusions") : nullptr;
    if (!exclusions)
        return false;
    return std::any_of(exclusions->items.begin(), exclusions->items.end(), [&](const ListItem& item) {
        return std::any_of(item.signs.begin(), item.signs.end(),
            [&](const std::string& word) { return note.find(word) != std::string_view::npos; });
    });
}

std::vector<std::string> EntryGate::signs(int year)
{
    const RulePack* const pack = packOf(Month(year, 12));
    return pack ? exclusionSigns(*pack) : std::vector<std::string>();
}

std::vector<std::string> exclusionSigns(const RulePack& pack)
{
    std::vector<std::string> words;
    const ClosedList* const exclusions = pack.list("exclusions");
    for (const ListItem& item : exclusions ? exclusions->items : std::vector<ListItem>())
        words.insert(words.end(), item.signs.begin(), item.signs.end());
    return words;
}

}
