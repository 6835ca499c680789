// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/posting.h"

#include "core/safety_fee/year_end.h"
#include "core/safety_fee/year_rules.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// A line of the year that is posted month by month: an activity, or the raise.
struct Line {
    EntryKind kind;
    std::optional<Id> activity;
    const std::vector<ActivityMonth>* months;
};

const ActivityMonth* monthOf(const Line& line, Month month)
{
    const auto found = std::find_if(
        line.months->begin(), line.months->end(), [&](const ActivityMonth& candidate) { return candidate.month == month; });
    return found == line.months->end() ? nullptr : &*found;
}

/// The postings of a year in the making.
class PostingRun {
public:
    PostingRun(const Facts& facts, const RuleBook& rules, const BookYear& books, Month through)
        : m_facts(facts), m_rules(rules), m_books(books), m_through(through)
    {
    }

    Result<std::vector<Posting>> run()
    {
        m_year = TRY(accrueYear(m_facts, m_rules, m_through.year(), m_through.lastDay()));
        for (const ActivityYear& activity : m_year.activities)
            m_lines.push_back({EntryKind::Accrual, activity.activity, &activity.months});
        m_lines.push_back({EntryKind::Raise, {}, &m_year.raiseMonths});
        for (const PostedAccrual& before : m_books.accruals)
            addLineOf(before.activity);
        const std::optional<Month> open = firstOpen();
        for (const Line& line : m_lines)
            TRY(correct(line, open));
        TRY(roll());
        if (m_through.number() == 12)
            TRY(supplement());
        std::stable_sort(
            m_due.begin(), m_due.end(), [](const Posting& one, const Posting& other) { return one.month < other.month; });
        return std::move(m_due);
    }

private:
    /// An activity may have been posted before its facts said that it isn't carried on this year.
    void addLineOf(const std::optional<Id>& activity)
    {
        const bool isThere =
            std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.activity == activity; });
        if (!isThere)
            m_lines.push_back({EntryKind::Accrual, activity, &m_none});
    }

    const PostedAccrual* posted(const Line& line, Month month) const
    {
        const auto found = std::find_if(m_books.accruals.begin(), m_books.accruals.end(), [&](const PostedAccrual& candidate) {
            return candidate.kind == line.kind && candidate.activity == line.activity && candidate.month == month;
        });
        return found == m_books.accruals.end() ? nullptr : &*found;
    }

    bool wasSuspended(Month month) const
    {
        return std::any_of(m_books.accruals.begin(), m_books.accruals.end(),
            [&](const PostedAccrual& before) { return before.month == month && before.isSuspended; });
    }

    /// The first month that lacks an accrual; where none does, the first that still takes entries.
    std::optional<Month> firstOpen() const
    {
        std::optional<Month> open;
        for (int number = 1; number <= m_through.number(); ++number) {
            const Month month(m_through.year(), number);
            if (m_books.closed.contains(month))
                continue;
            const bool lacks = std::any_of(
                m_lines.begin(), m_lines.end(), [&](const Line& line) { return monthOf(line, month) && !posted(line, month); });
            if (lacks)
                return month;
            if (!open)
                open = month;
        }
        return open;
    }

    // 裁量: D6, D7. A suspended month is forgone whatever its facts become (D14).
    Result<void> correct(const Line& line, const std::optional<Month>& open)
    {
        std::vector<ChangedMonth> months;
        Sum difference;
        for (const PostedAccrual& before : m_books.accruals) {
            if (before.activity != line.activity || before.isSuspended)
                continue;
            const ActivityMonth* const figures = before.kind == line.kind ? monthOf(line, before.month) : nullptr;
            months.push_back({before.month, figures ? figures->scheduled : Money(), before.amount});
            difference += months.back().now;
            difference -= before.amount;
        }
        // What a closed month lacks, because its facts came later, can only be made up for in an open one.
        for (const ActivityMonth& month : *line.months) {
            if (!m_books.closed.contains(month.month) || posted(line, month.month) || wasSuspended(month.month))
                continue;
            months.push_back({month.month, month.scheduled, Money()});
            difference += month.scheduled;
        }
        if (TRY(difference.total()).isZero())
            return {};
        if (!open)
            return Problem{"safety_fee.no-open-month"}.with("month", argument(formatMonth(m_through)));
        const std::string name = line.activity ? line.activity->text() : std::string();
        m_due.push_back({EntryKind::Correction, line.activity, *open, TRY(difference.total()),
            TRY(changedMonthsReceipt(name, months, *open, m_year.rules->on(*open)))});
        return {};
    }

    // Article 50, on the balance of the books as each month begins.
    Result<void> roll()
    {
        Sum balance(m_books.opening);
        for (const FundMonth& fund : m_year.months) {
            if (fund.month > m_through)
                break;
            const FundState state{TRY(balance.total()), m_year.priorYearDue};
            for (const Line& line : m_lines)
                balance += TRY(take(line, fund.month, state));
            for (const Posting& due : m_due) {
                if (due.kind == EntryKind::Correction && due.month == fund.month)
                    balance += due.amount;
            }
            for (const PostedAccrual& before : m_books.accruals) {
                if (before.kind == EntryKind::Correction && before.month == fund.month)
                    balance += before.amount;
            }
            balance += m_books.movements[std::size_t(fund.month.number() - 1)];
        }
        return {};
    }

    /// What the line sets aside in the month: as posted, or as it is to be posted now.
    Result<Money> take(const Line& line, Month month, const FundState& fund)
    {
        const ActivityMonth* const figures = monthOf(line, month);
        if (!figures)
            return Money();
        if (const PostedAccrual* const before = posted(line, month))
            return before->amount;
        if (m_books.closed.contains(month))
            return Money(); // in the correction
        Receipt why = TRY(figures->receipts->receipt(month, fund));
        const Money amount = TRY(parseSignedMoney(why.result));
        m_due.push_back({line.kind, line.activity, month, amount, std::move(why)});
        return amount;
    }

    // Article 47 (3).裁量: D15, at the end of December alone.
    Result<void> supplement()
    {
        Sum accrued;
        for (const PostedAccrual& before : m_books.accruals)
            accrued += before.amount;
        for (const Posting& due : m_due)
            accrued += due.amount;
        Deficit missing = TRY(deficit(m_rules, m_through.year(), m_books.opening, TRY(accrued.total()), m_books.use));
        if (m_books.supplement.isZero() && !missing.amount.isZero()) {
            m_due.push_back({EntryKind::Supplement, {}, m_through, missing.amount, std::move(missing.why)});
        } else if (missing.amount > m_books.supplement) {
            // More came to be missing after the supplement was posted: the rest, with what it rests on.
            Sum rest(missing.amount);
            rest -= m_books.supplement;
            m_due.push_back({EntryKind::Supplement, {}, m_through, TRY(rest.total()),
                TRY(changedMonthsReceipt(
                    {}, {{m_through, missing.amount, m_books.supplement}}, m_through, m_year.rules->on(m_through)))});
        }
        return {};
    }

    const Facts& m_facts;
    const RuleBook& m_rules;
    const BookYear& m_books;
    Month m_through;
    YearAccrual m_year;
    std::vector<ActivityMonth> m_none;
    std::vector<Line> m_lines;
    std::vector<Posting> m_due;
};

}

Result<std::vector<Posting>> duePostings(const Facts& facts, const RuleBook& rules, const BookYear& books, Month through)
{
    return PostingRun(facts, rules, books, through).run();
}

bool isSuspendedBy(const Receipt& why)
{
    return std::any_of(why.steps.begin(), why.steps.end(),
        [](const Step& step) { return step.kind == "suspension" && step.figure("suspended") == yes; });
}

Result<Receipt> changedMonthsReceipt(
    const std::string& activity, const std::vector<ChangedMonth>& months, Month open, const Answering& answering)
{
    Json::Array list;
    Sum now;
    Sum posted;
    for (const ChangedMonth& month : months) {
        list.push_back(Json::Object{
            {"month", formatMonth(month.month)}, {"now", formatMoney(month.now)}, {"posted", formatMoney(month.posted)}});
        now += month.now;
        posted += month.posted;
    }
    const Money scheduled = TRY(now.total());
    const Money before = TRY(posted.total());
    Sum change(scheduled);
    change -= before;
    const std::string difference = formatMoney(TRY(change.total()));
    Working working(changedMonthsRule, open.lastDay(), answering.pack(),
        {{"activity", activity}, {"months", std::move(list)}, {"open", formatMonth(open)}});
    for (const ChangedMonth& month : months) {
        if (month.now == month.posted)
            continue;
        working.step(
            "changed-month",
            [&] {
                return Figures{
                    {"month", formatMonth(month.month)}, {"now", formatMoney(month.now)}, {"posted", formatMoney(month.posted)}};
            },
            ReadingId{"D2"});
    }
    working.step(
        "sum",
        [&] {
            return Figures{{"count", std::to_string(months.size())}, {"scheduled", formatMoney(scheduled)},
                {"posted", formatMoney(before)}, {"total", difference}};
        },
        ReadingId{"D6"});
    return std::move(working).finish(difference, "none");
}

Result<Receipt> reckonChangedMonths(const Question& question, const Answering& answering)
{
    const Json inputs(question.inputs);
    Members members = TRY(Members::of(inputs, {}));
    const std::string activity = TRY(members.text("activity"));
    std::vector<ChangedMonth> months;
    for (const Json& entry : *TRY(members.array("months"))) {
        Members month = TRY(Members::of(entry, {}));
        months.push_back({TRY(parseMonth(TRY(month.text("month")))), TRY(parseSignedMoney(TRY(month.text("now")))),
            TRY(parseSignedMoney(TRY(month.text("posted"))))});
        TRY(month.finish());
    }
    const Month open = TRY(parseMonth(TRY(members.text("open"))));
    TRY(members.finish());
    return changedMonthsReceipt(activity, months, open, answering);
}

}
