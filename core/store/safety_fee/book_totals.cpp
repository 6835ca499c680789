// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/book_totals.h"

#include "core/store/safety_fee/entry_rows.h"
#include "core/store/safety_fee/rows.h"
#include "core/store/safety_fee/sign_store.h"

#include <iterator>
#include <tuple>

namespace plumbline::safety_fee {

namespace {

constexpr std::string_view usesWhere = "kind IN ('expenditure', 'subcontractor-payment', 'transfer-out')";

/// Numbers are without a gap, so the highest is how many entries there must be. A file of an earlier form has no totals.
Result<bool> areCurrent(const ReadScope& scope, const Id& book)
{
    Result<Statement> counts =
        scope.prepare("SELECT (SELECT coalesce(sum(entries), 0) FROM cache_safety_fee_entry WHERE book = ?1) = "
                      "(SELECT coalesce(max(number), 0) FROM safety_fee_entry WHERE book = ?1)");
    if (!counts)
        return false;
    counts->bind(1, book);
    TRY(counts->step());
    return counts->flag(0);
}

Result<EntryTotal> readTotal(const Statement& row)
{
    EntryTotal total;
    total.kind = EntryKind(TRY(choice(row, 0, entryKindWords)));
    total.use.month = TRY(row.month(1));
    total.use.category = TRY(row.text(2));
    if (const std::string activity = TRY(row.blob(3)); !activity.empty())
        total.use.activity = TRY(Id::fromBytes(activity));
    total.use.need = Need(TRY(choice(row, 4, needs)));
    total.use.hasVoucher = TRY(row.flag(5));
    total.use.exclusion = TRY(row.text(6));
    total.use.isHiddenDangerReward = TRY(row.flag(7));
    total.use.isByHeadquarters = TRY(row.flag(8));
    total.use.isTakenBack = TRY(row.flag(9));
    total.entries = TRY(row.integer(10));
    total.use.amount = TRY(row.money(11));
    total.use.state = UseState::Incurred;
    total.use.isBooked = true;
    total.use.isPassedOn = total.kind != EntryKind::Expenditure;
    return total;
}

/// All but amount, id and note.
auto likenessOf(const Use& use)
{
    return std::tie(use.month, use.isPassedOn, use.category, use.activity, use.need, use.hasVoucher, use.exclusion,
        use.isHiddenDangerReward, use.isByHeadquarters, use.isTakenBack);
}

Result<void> addTo(std::vector<Use>& uses, const Use& use)
{
    for (Use& known : uses) {
        if (likenessOf(known) != likenessOf(use))
            continue;
        known.amount = TRY((Sum(known.amount) += use.amount).total());
        return {};
    }
    uses.push_back(use);
    return {};
}

Result<std::vector<Use>> usesOneByOne(const ReadScope& scope, const Id& book, std::optional<Month> through)
{
    Statement rows = TRY(scope.prepare("SELECT " + std::string(postedColumns()) + " FROM safety_fee_entry e WHERE book = ? AND "
        + std::string(usesWhere) + " AND month <= ? ORDER BY booked_on, number"));
    rows.bind(1, book).bind(2, through.value_or(Month(2999, 12)));
    std::vector<Use> uses;
    while (TRY(rows.step()))
        uses.push_back(useOf(TRY(readPostedEntry(rows))));
    return uses;
}

/// Takes the entries that a sum stands for apart.
class SumApart final {
public:
    SumApart(const ReadScope& scope, const Id& book, const std::vector<std::string>& words)
        : m_scope(scope), m_book(book), m_words(words), m_says(noteCondition(firstNote, words.size()))
    {
    }

    Result<void> addAll(const Use& sum, std::vector<Use>& uses) const
    {
        Statement rows = TRY(of(sum, postedColumns(), "ORDER BY +booked_on, number", false));
        while (TRY(rows.step())) {
            Use use = useOf(TRY(readPostedEntry(rows)));
            if (likenessOf(use) == likenessOf(sum))
                uses.push_back(std::move(use));
        }
        return {};
    }

    Result<void> addByNote(Use sum, std::vector<Use>& uses, Singled which) const
    {
        const bool hasWords = which == Singled::ByNote;
        const std::string& says = hasWords ? m_says : m_saysNothing;
        Statement rows = TRY(of(sum, postedColumns(), "AND " + says + " ORDER BY +booked_on, number", hasWords));
        Sum rest(sum.amount);
        while (TRY(rows.step())) {
            Use use = useOf(TRY(readPostedEntry(rows)));
            if (likenessOf(use) != likenessOf(sum))
                continue;
            rest -= use.amount;
            uses.push_back(std::move(use));
        }
        sum.amount = TRY(rest.total());
        if (sum.amount.isZero())
            return {};
        Statement other = TRY(of(sum, "note", "AND NOT " + says + " LIMIT 1", hasWords));
        if (TRY(other.step()))
            sum.note = TRY(other.string(0));
        uses.push_back(std::move(sum));
        return {};
    }

private:
    static constexpr int firstNote = 10;

    /// All that an index holds of the likeness is asked of the index, so that no other row is read.
    Result<Statement> of(const Use& sum, std::string_view columns, const std::string& more, bool byNote) const
    {
        Statement rows = TRY(
            m_scope.prepare("SELECT " + std::string(columns) + " FROM safety_fee_entry e WHERE book = ?1 AND month = ?2 AND kind "
                + (sum.isPassedOn ? "IN ('subcontractor-payment', 'transfer-out')" : "= 'expenditure'")
                + (sum.category.empty() ? " AND coalesce(category, '') = ?3" : " AND category = ?3")
                + " AND coalesce(activity, x'') = ?4 AND coalesce(need, 'ordinary') = ?5 AND (proof IS NOT NULL) = ?6 AND "
                  "coalesce(exclusion, '') = ?7 AND coalesce(is_hidden_danger_reward, 0) = ?8 AND "
                  "coalesce(is_by_headquarters, 0) = ?9 "
                + more));
        rows.bind(1, m_book).bind(2, sum.month).bind(3, sum.category).bindBlob(4, sum.activity ? sum.activity->bytes() : "");
        rows.bind(5, needs[std::size_t(sum.need)]).bindFlag(6, sum.hasVoucher).bind(7, sum.exclusion);
        rows.bindFlag(8, sum.isHiddenDangerReward).bindFlag(9, sum.isByHeadquarters);
        if (byNote)
            bindNotes(rows, firstNote, m_words);
        return rows;
    }

    const ReadScope& m_scope;
    const Id& m_book;
    const std::vector<std::string>& m_words;
    std::string m_says;
    std::string m_saysNothing = noteCondition(firstNote, 0);
};

}

Result<std::optional<std::vector<EntryTotal>>> readEntryTotals(const ReadScope& scope, const Id& book)
{
    if (!TRY(areCurrent(scope, book)))
        return std::optional<std::vector<EntryTotal>>();
    Statement rows = TRY(scope.prepare("SELECT kind, month, category, activity, need, has_proof, exclusion, "
                                       "is_hidden_danger_reward, is_by_headquarters, is_taken_back, entries, amount_fen "
                                       "FROM cache_safety_fee_entry WHERE book = ? AND (entries <> 0 OR amount_fen <> 0) "
                                       "ORDER BY book, month, kind"));
    rows.bind(1, book);
    std::vector<EntryTotal> totals;
    while (TRY(rows.step()))
        totals.push_back(TRY(readTotal(rows)));
    return std::optional(std::move(totals));
}

Result<std::vector<Use>> summedUses(const ReadScope& scope, const Id& book, std::optional<Month> through)
{
    const auto totals = TRY(readEntryTotals(scope, book));
    if (!totals)
        return usesOneByOne(scope, book, through);
    std::vector<Use> uses;
    std::vector<Use> ofMonth;
    const auto takeMonth = [&] {
        std::move(ofMonth.begin(), ofMonth.end(), std::back_inserter(uses));
        ofMonth.clear();
    };
    for (const EntryTotal& total : *totals) {
        if (!countsAsUse(total.kind) || (through && total.use.month > *through))
            continue;
        if (!ofMonth.empty() && ofMonth.front().month != total.use.month)
            takeMonth();
        TRY(addTo(ofMonth, total.use));
    }
    takeMonth();
    return uses;
}

Result<void> singleOut(const ReadScope& scope, const Id& book, std::vector<Use>& uses,
    const std::function<Singled(const Use&)>& ofSum, const std::vector<std::string>& words)
{
    const SumApart apart(scope, book, words);
    std::vector<Use> all;
    for (Use& use : uses) {
        const Singled singled = use.isBooked && use.id.isNull() ? ofSum(use) : Singled::None;
        if (singled == Singled::All)
            TRY(apart.addAll(use, all));
        else if (singled != Singled::None)
            TRY(apart.addByNote(std::move(use), all, singled));
        else
            all.push_back(std::move(use));
    }
    uses = std::move(all);
    return {};
}

}
