// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/sign_store.h"

#include <limits>

namespace plumbline::safety_fee {

namespace {

std::string joinedWords(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words)
        (all += word) += '\n';
    return all;
}

/// Up to which row the entries were looked through for these words.
Result<std::int64_t> lookedThrough(const ReadScope& scope, const Id& book, const std::vector<std::string>& words)
{
    Result<Statement> known = scope.prepare("SELECT entry_row FROM cache_safety_fee_signs_through WHERE book = ? AND words = ?");
    if (!known) // a file of an earlier form
        return 0;
    known->bind(1, book).bind(2, joinedWords(words));
    return TRY(known->step()) ? TRY(known->integer(0)) : 0;
}

/// Rows behind one and up to another.
struct RowSpan {
    std::int64_t behind = 0;
    std::int64_t through = std::numeric_limits<std::int64_t>::max();
    bool isPart() const { return behind > 0 || through < std::numeric_limits<std::int64_t>::max(); }
};

/// Entries of a span whose note says one of the words. A part is found by its rows, all of a book by its months.
Result<std::set<MonthAndCategory>> saidWithin(
    const ReadScope& scope, const Id& book, Month from, Month through, const RowSpan& span, const std::vector<std::string>& words)
{
    std::set<MonthAndCategory> found;
    std::string saysOne;
    for (std::size_t word = 0; word < words.size(); ++word)
        saysOne += std::string(word == 0 ? "" : " OR ") + "instr(note, ?" + std::to_string(word + 6) + ") > 0";
    if (words.empty())
        return found;
    const std::string range = span.isPart() ? "row > ?4 AND row <= ?5 AND +book = ?1 AND +month BETWEEN ?2 AND ?3"
                                            : "book = ?1 AND month BETWEEN ?2 AND ?3 AND +row > ?4 AND +row <= ?5";
    Statement rows = TRY(scope.prepare("SELECT DISTINCT month, coalesce(category, '') FROM safety_fee_entry WHERE " + range
        + " AND +kind IN ('expenditure', 'subcontractor-payment', 'transfer-out') AND (" + saysOne + ")"));
    rows.bind(1, book).bind(2, from).bind(3, through).bind(4, span.behind).bind(5, span.through);
    for (std::size_t word = 0; word < words.size(); ++word)
        rows.bind(int(word) + 6, words[word]);
    while (TRY(rows.step()))
        found.emplace(TRY(rows.month(0)), TRY(rows.text(1)));
    return found;
}

const Month firstOfAll(1900, 1);
const Month lastOfAll(2999, 12);

}

std::string noteCondition(int first, std::size_t words)
{
    std::string condition = "(note IS NULL";
    for (std::size_t word = 0; word < words; ++word)
        condition += " OR instr(note, ?" + std::to_string(first + int(word)) + ") > 0";
    return condition + ")";
}

void bindNotes(Statement& rows, int first, const std::vector<std::string>& words)
{
    for (std::size_t word = 0; word < words.size(); ++word)
        rows.bind(first + int(word), words[word]);
}

Result<std::int64_t> newestEntryRow(const ReadScope& scope)
{
    Statement rows = TRY(scope.prepare("SELECT coalesce(max(row), 0) FROM safety_fee_entry"));
    TRY(rows.step());
    return rows.integer(0);
}

Result<std::set<MonthAndCategory>> usesThatSay(
    const ReadScope& scope, const Id& book, int year, const std::vector<std::string>& words)
{
    const Month first(year, 1);
    const Month last(year, 12);
    const std::int64_t through = TRY(lookedThrough(scope, book, words));
    std::set<MonthAndCategory> found = TRY(saidWithin(scope, book, first, last, {through}, words));
    if (through == 0)
        return found;
    Statement kept =
        TRY(scope.prepare("SELECT month, category FROM cache_safety_fee_sign WHERE book = ? AND month BETWEEN ? AND ?"));
    kept.bind(1, book).bind(2, first).bind(3, last);
    while (TRY(kept.step()))
        found.emplace(TRY(kept.month(0)), TRY(kept.text(1)));
    return found;
}

Result<void> keepSigns(WriteScope& scope, const Id& book, const std::vector<std::string>& words, std::int64_t behindRow,
    const std::set<MonthAndCategory>& found)
{
    const std::int64_t through = TRY(lookedThrough(scope, book, words));
    if (through == 0) {
        Statement old = TRY(scope.prepare("DELETE FROM cache_safety_fee_sign WHERE book = ?"));
        old.bind(1, book);
        TRY(old.run());
    }
    std::set<MonthAndCategory> all = found;
    if (through < behindRow)
        all.merge(TRY(saidWithin(scope, book, firstOfAll, lastOfAll, {through, behindRow}, words)));
    Statement add = TRY(scope.prepare("INSERT OR IGNORE INTO cache_safety_fee_sign VALUES(?, ?, ?)"));
    for (const auto& [month, category] : all) {
        add.bind(1, book).bind(2, month).bind(3, category);
        TRY(add.run());
        add.reset();
    }
    Statement state = TRY(scope.prepare("INSERT OR REPLACE INTO cache_safety_fee_signs_through VALUES(?, ?, ?)"));
    state.bind(1, book).bind(2, joinedWords(words)).bind(3, TRY(newestEntryRow(scope)));
    return state.run();
}

Result<void> lookThroughNotes(WriteScope& scope, const Id& book, const std::vector<std::string>& words)
{
    return keepSigns(scope, book, words, TRY(newestEntryRow(scope)), {});
}

}
