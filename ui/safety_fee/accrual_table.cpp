// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/accrual_table.h"

#include "core/reports/report_document.h"
#include "core/rules/sum.h"
#include "core/safety_fee/standards_table.h"
#include "core/safety_fee/uses.h"
#include "core/safety_fee/year_rules.h"
#include "ui/safety_fee/wording.h"
#include "ui/shared/figure_text.h"
#include "ui/texts/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace plumbline::safety_fee {

namespace {

QString shownWord(const char* text)
{
    return QCoreApplication::translate("safety_fee", text);
}

bool isCountedIn(const Use& use, const YearView& view)
{
    return use.month.year() == view.year.year && isCountedOn(use, view.asOf);
}

class AccrualTableMaker final {
public:
    AccrualTableMaker(const YearView& view, Language language) : m_view(view), m_year(view.year), m_language(language) { }

    Result<AccrualTable> make()
    {
        for (const ActivityYear& activity : m_year.activities)
            TRY(addActivity(activity));
        if (!m_year.raiseMonths.empty())
            TRY(addMonths(
                shownWord(QT_TRANSLATE_NOOP("safety_fee", "Raise after supplements (art. 49)")), m_year.raiseMonths, {}));
        if (m_year.activities.size() > 1)
            addTotals();
        TRY(addUses());
        TRY(addFund());
        return std::move(m_table);
    }

private:
    AccrualRow& addRow(const QString& title, RowKind kind)
    {
        m_table.rows.push_back({title, kind, {}});
        return m_table.rows.back();
    }

    int addSource(FigureSource source)
    {
        m_table.sources.push_back(std::move(source));
        return int(m_table.sources.size()) - 1;
    }

    AccrualCell cell(Money amount, FigureSource::Why why, const QString& subject)
    {
        return {amount, {}, addSource({std::move(why), subject, {}, amount})};
    }

    FigureSource::Why whyOfYear(Result<Receipt> (YearAccrual::*why)() const) const
    {
        return [year = m_year, why] { return (year.*why)(); };
    }

    QString subjectOf(Month month, const QString& of) const { return monthText(month, m_language) + QStringLiteral(" · ") + of; }
    QString subjectOfYear(const QString& of) const
    {
        return periodText(std::to_string(m_year.year), m_language) + QStringLiteral(" · ") + of;
    }

    static std::size_t at(Month month) { return std::size_t(month.number() - 1); }

    QString nameOf(const Id& id) const
    {
        const Activity* const activity = m_view.facts.activity(id);
        return activity ? activity->name : QString::fromStdString(id.text());
    }

    /// A total of amounts that are posted, under the rules of the month.
    Result<AccrualCell> summed(const char* what, std::vector<Money> terms, Month month, const QString& subject)
    {
        Sum total;
        for (const Money term : terms)
            total += term;
        const auto why = [what, terms = std::move(terms), month, rules = m_year.rules] {
            const RulePack& pack = rules->on(month).pack();
            return sumReceipt(what, month.lastDay(), {{pack.id, pack.sha256}}, std::string(readingOfTwelfths), terms);
        };
        return cell(TRY(total.total()), why, subject);
    }

    Result<void> addActivity(const ActivityYear& activity)
    {
        return addMonths(nameOf(activity.activity), activity.months,
            cell(
                activity.due, [activity] { return activity.why(); },
                subjectOfYear(
                    shownWord(QT_TRANSLATE_NOOP("safety_fee", "due")) + QStringLiteral(" · ") + nameOf(activity.activity))));
    }

    Result<void> addMonths(const QString& name, const std::vector<ActivityMonth>& months, AccrualCell due)
    {
        addRow(name, RowKind::Section);
        const QString scheduledName = shownWord(QT_TRANSLATE_NOOP("safety_fee", "Scheduled"));
        const QString accruedName = shownWord(QT_TRANSLATE_NOOP("safety_fee", "Accrued"));
        AccrualRow scheduled{scheduledName, RowKind::Plain, {}};
        AccrualRow accrued{accruedName, RowKind::Plain, {}};
        std::vector<Money> terms;
        for (const ActivityMonth& month : months) {
            const QString of = subjectOf(month.month, name + QStringLiteral(" · "));
            const auto why = [month] { return month.why(); };
            scheduled.cells[at(month.month)] = cell(month.scheduled, why, of + scheduledName);
            accrued.cells[at(month.month)] = cell(month.accrued, why, of + accruedName);
            terms.push_back(month.accrued);
        }
        scheduled.cells[yearColumn] = std::move(due);
        if (!months.empty())
            accrued.cells[yearColumn] = TRY(summed("safety_fee.accrued", std::move(terms), months.back().month,
                subjectOfYear(name + QStringLiteral(" · ") + accruedName)));
        m_table.rows.push_back(std::move(scheduled));
        m_table.rows.push_back(std::move(accrued));
        return {};
    }

    void addTotals()
    {
        const QString name = shownWord(QT_TRANSLATE_NOOP("safety_fee", "Due, all businesses"));
        addRow(name, RowKind::Total).cells[yearColumn] = cell(m_year.due, whyOfYear(&YearAccrual::dueWhy), subjectOfYear(name));
    }

    QString categoryName(const std::string& category) const
    {
        if (category.empty())
            return shownWord(QT_TRANSLATE_NOOP("safety_fee", "Passed on to others"));
        return itemText(m_view.pack, category, m_language);
    }

    /// Where an item stands in its list: 十 comes after 九, whatever the letters say.
    std::size_t placeOf(const std::string& category) const
    {
        if (!m_view.pack)
            return 0;
        for (const ClosedList& list : m_view.pack->lists) {
            if (const ListItem* const item = list.find(category))
                return std::size_t(item - list.items.data());
        }
        return 0;
    }

    Result<void> addUses()
    {
        if (m_year.months.empty())
            return {};
        std::map<std::pair<std::size_t, std::string>, std::array<std::vector<Money>, 12>> byCategory;
        for (const Use& use : m_view.facts.uses) {
            if (isCountedIn(use, m_view))
                byCategory[{placeOf(use.category), use.category}][at(use.month)].push_back(use.amount);
        }
        addRow(shownWord(QT_TRANSLATE_NOOP("safety_fee", "Use")), RowKind::Section);
        for (const auto& [category, months] : byCategory)
            TRY(addCategory(categoryName(category.second), months));
        return addUseTotal();
    }

    Result<void> addCategory(const QString& name, const std::array<std::vector<Money>, 12>& months)
    {
        AccrualRow row{name, RowKind::Plain, {}};
        std::vector<Money> ofYear;
        const Month first = m_year.months.front().month;
        for (std::size_t month = 0; month < months.size(); ++month) {
            if (months[month].empty())
                continue;
            row.cells[month] =
                TRY(summed("safety_fee.used", months[month], first, subjectOf(Month(m_year.year, int(month) + 1), name)));
            ofYear.insert(ofYear.end(), months[month].begin(), months[month].end());
        }
        row.cells[yearColumn] = TRY(summed("safety_fee.used", std::move(ofYear), first, subjectOfYear(name)));
        m_table.rows.push_back(std::move(row));
        return {};
    }

    std::vector<Money> usesIn(Month month) const
    {
        std::vector<Money> amounts;
        for (const Use& use : m_view.facts.uses) {
            if (use.month == month && isCountedIn(use, m_view))
                amounts.push_back(use.amount);
        }
        return amounts;
    }

    Result<void> addUseTotal()
    {
        const QString name = shownWord(QT_TRANSLATE_NOOP("safety_fee", "Used, total"));
        AccrualRow row{name, RowKind::Total, {}};
        std::vector<Money> ofYear;
        for (const FundMonth& month : m_year.months) {
            row.cells[at(month.month)] =
                TRY(summed("safety_fee.used", usesIn(month.month), month.month, subjectOf(month.month, name)));
            ofYear.push_back(month.use);
        }
        row.cells[yearColumn] =
            TRY(summed("safety_fee.used", std::move(ofYear), m_year.months.front().month, subjectOfYear(name)));
        m_table.rows.push_back(std::move(row));
        return {};
    }

    std::vector<Money> accruedIn(Month month) const
    {
        std::vector<Money> amounts;
        const auto take = [&](const std::vector<ActivityMonth>& months) {
            for (const ActivityMonth& candidate : months) {
                if (candidate.month == month)
                    amounts.push_back(candidate.accrued);
            }
        };
        for (const ActivityYear& activity : m_year.activities)
            take(activity.months);
        take(m_year.raiseMonths);
        return amounts;
    }

    /// The first month opens with what a person recorded or the year before left, every other with what the month before it
    /// closed with.
    AccrualCell openingCell(const FundMonth& month, const AccrualCell& closedBefore, const QString& subject)
    {
        if (closedBefore.source >= 0) {
            const FigureSource::Why before = m_table.sources[std::size_t(closedBefore.source)].why;
            return cell(month.opening, before, subject);
        }
        if (m_year.carried)
            return cell(
                month.opening, [carried = *m_year.carried] { return carried.why(); }, subject);
        const QString recorded = shownWord(QT_TRANSLATE_NOOP("safety_fee", "Balance brought forward, as recorded"));
        return {month.opening, {}, addSource({{}, subject, recorded, month.opening})};
    }

    Result<void> addFund()
    {
        addRow(shownWord(QT_TRANSLATE_NOOP("safety_fee", "Fund")), RowKind::Section);
        AccrualRow opening{shownWord(QT_TRANSLATE_NOOP("safety_fee", "Opening balance")), RowKind::Plain, {}};
        AccrualRow accrued{shownWord(QT_TRANSLATE_NOOP("safety_fee", "Accrued, total")), RowKind::Plain, {}};
        AccrualRow closing{shownWord(QT_TRANSLATE_NOOP("safety_fee", "Closing balance")), RowKind::Total, {}};
        AccrualRow suspended{shownWord(QT_TRANSLATE_NOOP("safety_fee", "Suspended?")), RowKind::Plain, {}};
        AccrualCell closed;
        for (const FundMonth& month : m_year.months) {
            const std::size_t number = at(month.month);
            opening.cells[number] = openingCell(month, closed, subjectOf(month.month, opening.title));
            accrued.cells[number] =
                TRY(summed("safety_fee.accrued", accruedIn(month.month), month.month, subjectOf(month.month, accrued.title)));
            closing.cells[number] =
                TRY(summed("safety_fee.closing", closingTerms(month), month.month, subjectOf(month.month, closing.title)));
            closed = closing.cells[number];
            suspended.cells[number].text = month.isSuspended ? shownWord(QT_TRANSLATE_NOOP("safety_fee", "susp."))
                                                             : shownWord(QT_TRANSLATE_NOOP("safety_fee", "no"));
            suspended.cells[number].source =
                addSource({[month] { return month.why(); }, subjectOf(month.month, suspended.title), {}, {}});
        }
        accrued.cells[yearColumn] = cell(m_year.accrued, whyOfYear(&YearAccrual::accruedWhy), subjectOfYear(accrued.title));
        for (AccrualRow* const row : {&opening, &accrued, &closing, &suspended})
            m_table.rows.push_back(std::move(*row));
        return {};
    }

    const YearView& m_view;
    const YearAccrual& m_year;
    Language m_language;
    AccrualTable m_table;
};

Column<AccrualRow> amountColumn(const QString& heading, std::size_t at, MoneyUnit unit)
{
    return {.heading = heading,
        .text =
            [at, unit](const AccrualRow& row) {
                const AccrualCell& cell = row.cells[at];
                return cell.amount ? amountText(*cell.amount, unit) : cell.text;
            },
        .alignment = Qt::AlignRight,
        .figure =
            [at](const AccrualRow& row) {
                const int source = row.cells[at].source;
                return source < 0 ? QString() : QString::number(source);
            },
        .amounts = {[at](const AccrualRow& row) -> std::optional<std::int64_t> {
                        const auto& amount = row.cells[at].amount;
                        return amount ? std::optional(amount->fen()) : std::nullopt;
                    },
            [unit](std::int64_t fen) { return amountText(Money::fromFen(fen), unit) + QLatin1Char(' ') + unitName(unit); }}};
}

}

Result<AccrualTable> accrualTable(const YearView& view, Language language)
{
    return AccrualTableMaker(view, language).make();
}

std::vector<Column<AccrualRow>> accrualColumns(int year, Language language, MoneyUnit unit)
{
    std::vector<Column<AccrualRow>> columns;
    columns.push_back({.heading = unitName(unit), .text = [](const AccrualRow& row) { return row.title; }});
    for (int month = 1; month <= 12; ++month)
        columns.push_back(amountColumn(shortMonthText(Month(year, month), language), std::size_t(month - 1), unit));
    columns.push_back(amountColumn(shownWord(QT_TRANSLATE_NOOP("safety_fee", "Year")), yearColumn, unit));
    return columns;
}

MonthSeries monthSeries(const YearView& view, MoneyUnit unit)
{
    MonthSeries series;
    for (const FundMonth& month : view.year.months) {
        series.months[std::size_t(month.month.number() - 1)] = {
            month.accrued, month.use, month.closing, month.month.lastDay() > view.asOf};
    }
    series.threshold = view.year.threshold;
    series.thresholdName = shownWord(QT_TRANSLATE_NOOP("safety_fee", "Suspension line"));
    series.unit = unit;
    return series;
}

}
