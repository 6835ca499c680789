// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/book_checks.h"

#include "core/safety_fee/entry_rules.h"
#include "core/safety_fee/finding_maker.h"
#include "core/safety_fee/uses.h"
#include "core/safety_fee/year.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace plumbline::safety_fee {

namespace {

constexpr std::string_view closingCodes = "safety_fee.closing.";

class Checklist {
public:
    Checklist(const RulePack& pack, const BooksToClose& books) : m_pack(pack), m_books(books) { }

    Result<std::vector<Finding>> run()
    {
        takeUnposted();
        takeDrafts();
        takeNumbers();
        takeVouchers();
        takeCopies();
        TRY(takeBalance());
        return std::move(m_lines);
    }

private:
    bool isAmong(Month month) const { return std::binary_search(m_books.months.begin(), m_books.months.end(), month); }

    // Article 47 (1): accounted for apart, and so posted before it is closed.
    void add(std::string_view code, Weight weight, Figures figures, std::string subject = {})
    {
        m_lines.push_back(found(m_pack, code, weight, {m_pack.id, 47, 1}, std::move(figures), std::move(subject)));
    }

    void takeUnposted()
    {
        for (const Month month : m_books.months) {
            if (!m_books.postedThrough || month > *m_books.postedThrough)
                add("safety_fee.closing.unposted", Weight::Breach, {{"month", formatMonth(month)}});
        }
    }

    void takeDrafts()
    {
        for (const Entry& draft : m_books.drafts) {
            if (draft.bookedOn.isValid() && isAmong(draft.month()))
                add("safety_fee.closing.draft", Weight::Breach,
                    {{"date", formatDate(draft.bookedOn)}, {"amount", formatMoney(draft.amount)}}, draft.id.text());
        }
    }

    void takeNumbers()
    {
        if (m_books.lastNumber != m_books.entries)
            add("safety_fee.closing.number-missing", Weight::Breach,
                {{"last", std::to_string(m_books.lastNumber)}, {"count", std::to_string(m_books.entries)}});
    }

    /// Vouchers are counted from 1 each month; a number that is missing may stand elsewhere, or be void.
    void takeVouchers()
    {
        for (const auto& [where, taken] : m_books.vouchers) {
            std::string missing;
            for (int number = 1; number < *taken.rbegin(); ++number) {
                if (!taken.contains(number))
                    missing += (missing.empty() ? "" : ", ") + std::to_string(number);
            }
            if (!missing.empty())
                add("safety_fee.closing.voucher-gap", Weight::Warning,
                    {{"month", formatMonth(where.first)}, {"word", plain(where.second)}, {"missing", missing}});
        }
    }

    void takeCopies()
    {
        for (const auto& [month, count] : m_books.withoutCopy)
            add("safety_fee.closing.copies-missing", Weight::Warning,
                {{"month", formatMonth(month)}, {"count", std::to_string(count)}});
    }

    Result<void> takeBalance()
    {
        Sum in;
        Sum out;
        for (const auto& [month, totals] : m_books.totals) {
            if (month > m_books.through)
                continue;
            for (std::size_t kind = 0; kind < entryKinds; ++kind)
                (isIncoming(EntryKind(kind)) ? in : out) += totals[kind];
        }
        Sum closing(TRY(in.total()));
        closing -= TRY(out.total());
        add("safety_fee.closing.balance", Weight::Note,
            {{"month", formatMonth(m_books.through)}, {"in", formatMoney(TRY(in.total()))},
                {"out", formatMoney(TRY(out.total()))}, {"closing", formatMoney(TRY(closing.total()))}});
        return {};
    }

    const RulePack& m_pack;
    const BooksToClose& m_books;
    std::vector<Finding> m_lines;
};

}

Result<std::vector<Finding>> closingFindings(
    const Facts& facts, const Documents& documents, const RuleBook& rules, const BooksToClose& books)
{
    const Answering answering = TRY(Answering::on(rules, books.through.lastDay()));
    std::vector<Finding> lines = TRY(Checklist(answering.pack(), books).run());
    std::vector<Finding> uses = TRY(entryFindings(facts, documents, rules, books.suspects));
    std::vector<Finding> papers = paperFindings(answering.pack(), documents, books.repeatedPapers);
    lines.insert(lines.begin(), std::make_move_iterator(papers.begin()), std::make_move_iterator(papers.end()));
    lines.insert(lines.begin(), std::make_move_iterator(uses.begin()), std::make_move_iterator(uses.end()));
    return lines;
}

Result<std::vector<Finding>> entryFindings(
    const Facts& facts, const Documents& documents, const RuleBook& rules, std::span<const Entry> entries)
{
    std::map<Month, const RulePack*> packs;
    std::vector<Finding> findings;
    for (const Entry& entry : entries) {
        if (!countsAsUse(entry.kind))
            continue;
        const RulePack*& pack = packs[entry.month()];
        if (!pack)
            pack = TRY(rules.inForceOn(packSubject, entry.month().lastDay()));
        const Use use = useOf(entry);
        std::vector<Finding> wrong = judgeUse(*pack, use, activitiesOf(facts, use));
        std::move(wrong.begin(), wrong.end(), std::back_inserter(findings));
        std::vector<Finding> more = judgeEntry(*pack, documents, entry);
        std::move(more.begin(), more.end(), std::back_inserter(findings));
    }
    return findings;
}

bool blocksClosing(const Finding& finding)
{
    return finding.weight == Weight::Breach && finding.code.starts_with(closingCodes);
}

}
