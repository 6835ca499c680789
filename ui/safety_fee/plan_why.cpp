// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_why.h"

#include "core/rules/sum.h"
#include "core/safety_fee/standards_table.h"
#include "core/safety_fee/year_rules.h"
#include "ui/safety_fee/explain_receipt.h"
#include "ui/texts/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

using Of = PlanRow::Of;

QString whyWord(const char* text)
{
    return QCoreApplication::translate("safety_fee", text);
}

/// Receipts of a planned year, cell by cell.
class CellReceipts final {
public:
    CellReceipts(const PlanDesk& desk, const YearAccrual& year, const PlanRow& row, int month)
        : m_desk(desk), m_year(year), m_row(row), m_month(month)
    {
    }

    Result<Receipt> receipt() const
    {
        switch (m_row.of) {
        case Of::UseTotal:
            return sum("safety_fee.used", plannedUses());
        case Of::Accrued:
        case Of::Raise:
            return accrued(monthsOfRow());
        case Of::AccruedTotal:
            return m_month == wholeYear ? m_year.accruedWhy() : sum("safety_fee.accrued", accruedOfAll());
        case Of::Opening:
            if (m_year.carried && fund(m_month) == m_year.months.begin())
                return m_year.carried->why();
            return sum("safety_fee.closing", closingTerms(*fund(m_month - 1)));
        case Of::Closing:
            return sum("safety_fee.closing", closingTerms(*fund(m_month)));
        default:
            return fund(m_month)->why();
        }
    }

private:
    Result<Receipt> sum(const char* what, const std::vector<Money>& terms) const
    {
        const Month month = m_month == wholeYear ? m_year.months.back().month : Month(m_year.year, m_month);
        const RulePack& pack = m_year.rules->on(month).pack();
        return sumReceipt(what, month.lastDay(), {{pack.id, pack.sha256}}, std::string(readingOfTwelfths), terms);
    }

    std::vector<Money> plannedUses() const
    {
        std::vector<Money> amounts;
        for (const PlannedUse& planned : m_desk.draft.plan().uses) {
            if (planned.use.state == UseState::Planned && (m_month == wholeYear || planned.use.month.number() == m_month))
                amounts.push_back(planned.use.amount);
        }
        return amounts;
    }

    const std::vector<ActivityMonth>& monthsOfRow() const
    {
        const auto at = std::find_if(m_year.activities.begin(), m_year.activities.end(),
            [&](const ActivityYear& activity) { return activity.activity == m_row.activity; });
        return m_row.of == Of::Raise || at == m_year.activities.end() ? m_year.raiseMonths : at->months;
    }

    Result<Receipt> accrued(const std::vector<ActivityMonth>& months) const
    {
        std::vector<Money> terms;
        for (const ActivityMonth& month : months) {
            if (month.month.number() == m_month)
                return month.why();
            terms.push_back(month.accrued);
        }
        return sum("safety_fee.accrued", terms);
    }

    std::vector<Money> accruedOfAll() const
    {
        std::vector<Money> terms;
        const auto take = [&](const std::vector<ActivityMonth>& months) {
            for (const ActivityMonth& month : months) {
                if (month.month.number() == m_month)
                    terms.push_back(month.accrued);
            }
        };
        for (const ActivityYear& activity : m_year.activities)
            take(activity.months);
        take(m_year.raiseMonths);
        return terms;
    }

    std::vector<FundMonth>::const_iterator fund(int number) const
    {
        return std::find_if(
            m_year.months.begin(), m_year.months.end(), [&](const FundMonth& month) { return month.month.number() == number; });
    }

    const PlanDesk& m_desk;
    const YearAccrual& m_year;
    const PlanRow& m_row;
    int m_month;
};

/// Who says so, where a person does.
QString expectedBy(const PlanDesk& desk, const PlanRow& row)
{
    if (row.of == Of::Use)
        return row.side.isEmpty() ? whyWord(QT_TRANSLATE_NOOP("safety_fee", "Planned in this version"))
                                  : whyWord(QT_TRANSLATE_NOOP("safety_fee", "Planned in this version, by %1")).arg(row.side);
    if (row.of != Of::Opening)
        return whyWord(QT_TRANSLATE_NOOP("safety_fee", "Expected by this version"));
    return desk.draft.plan().openingBalance ? whyWord(QT_TRANSLATE_NOOP("safety_fee", "Expected by this version"))
                                            : whyWord(QT_TRANSLATE_NOOP("safety_fee", "Balance brought forward, as recorded"));
}

bool isSaidByPerson(const YearAccrual* year, const PlanRow& row, int month)
{
    const bool isFirstOpening = row.of == Of::Opening && year && !year->carried && year->months.front().month.number() == month;
    return row.isTyped() || isFirstOpening;
}

}

Result<Explanation> explainPlanCell(const PlanDesk& desk, const PlanRow& row, int month, Language language)
{
    const YearAccrual* const year = desk.reckoning.year();
    const int number = desk.draft.plan().year;
    const QString period =
        month == wholeYear ? periodText(std::to_string(number), language) : monthText(Month(number, month), language);
    const QString subject = period + QStringLiteral(" · ") + row.title;
    if (isSaidByPerson(year, row, month)) {
        const PlanCell cell = planCell(desk, row, month);
        const Money* const money = std::get_if<Money>(&cell);
        Explanation why =
            explainFact(money ? yuanText(*money) : shownCell(cell, MoneyUnit::Yuan), subject, expectedBy(desk, row));
        if (!money)
            why.question = whyWord(QT_TRANSLATE_NOOP("safety_fee", "Why? %1")).arg(subject);
        return why;
    }
    if (!year)
        return desk.reckoning.running().problem();
    const Receipt receipt = TRY(CellReceipts(desk, *year, row, month).receipt());
    return explainReckoning(receipt, desk.reckoning.rules(), language, subject);
}

}
