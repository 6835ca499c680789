// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_rows.h"

#include "core/exchange/input_lexer.h"
#include "core/safety_fee/month_basis.h"
#include "ui/safety_fee/wording.h"
#include "ui/shared/figure_text.h"
#include "ui/texts/format.h"
#include "ui/texts/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace plumbline::safety_fee {

namespace {

using Of = PlanRow::Of;

QString planWord(const char* text)
{
    return QCoreApplication::translate("safety_fee", text);
}

/// What stands in a month, or nothing.
template <class Months> auto monthOf(const Months& months, int number)
{
    return std::find_if(months.begin(), months.end(), [&](const auto& month) { return month.month.number() == number; });
}

class RowsMaker final {
public:
    RowsMaker(const PlanDesk& desk, Language language) : m_desk(desk), m_language(language) { }

    std::vector<PlanRow> make()
    {
        addBases();
        addUses();
        addAccrual();
        add(Of::Heading, planWord(QT_TRANSLATE_NOOP("safety_fee", "Balance and suspension (art. 50)")));
        add(Of::Opening, planWord(QT_TRANSLATE_NOOP("safety_fee", "Opening balance")));
        add(Of::Closing, planWord(QT_TRANSLATE_NOOP("safety_fee", "Closing balance")));
        add(Of::Suspended, planWord(QT_TRANSLATE_NOOP("safety_fee", "Suspended?")));
        return std::move(m_rows);
    }

private:
    PlanRow& add(Of of, const QString& title)
    {
        m_rows.push_back({of, title});
        return m_rows.back();
    }

    bool isCarried(const Activity& activity) const { return isCarriedOn(activity, m_desk.draft.plan().year); }

    void addBasis(const Activity& activity, const Standard& standard)
    {
        if (standard.period == BasisPeriod::Year)
            return;
        if (m_rows.empty())
            add(Of::Heading, planWord(QT_TRANSLATE_NOOP("safety_fee", "Basis: what is expected by month")));
        if (const auto* const tariff = std::get_if<Tariff>(&standard.measure)) {
            PlanRow& row = add(Of::Output, activity.name);
            row.side = wordOf(QString::fromStdString(tariff->per), m_language);
            row.activity = activity.id;
            return;
        }
        const auto& progress = m_desk.draft.plan().progress;
        const bool isMoney = std::any_of(progress.begin(), progress.end(),
            [&](const safety_fee::Progress& known) { return known.activity == activity.id && known.completed; });
        PlanRow& row = add(isMoney ? Of::Progress : Of::ProgressShare, activity.name);
        row.side = isMoney ? planWord(QT_TRANSLATE_NOOP("safety_fee", "done so far"))
                           : planWord(QT_TRANSLATE_NOOP("safety_fee", "% done so far"));
        row.activity = activity.id;
    }

    void addBases()
    {
        const auto standards = planStandards(m_desk);
        for (const Activity& activity : m_desk.reckoning.known().activities) {
            if (const auto at = standards.find(activity.id); at != standards.end())
                addBasis(activity, *at->second);
        }
    }

    QString useTitle(const UseLine& line, bool isNamed) const
    {
        QString title = itemText(m_desk.pack, line.category, m_language);
        const Activity* const activity = line.activity ? m_desk.reckoning.known().activity(*line.activity) : nullptr;
        if (activity && isNamed)
            title += QStringLiteral(" · ") + activity->name;
        if (line.need == Need::StatutoryStandard)
            title += QStringLiteral(" · ") + planWord(QT_TRANSLATE_NOOP("safety_fee", "statutory"));
        if (line.need == Need::OrderedByAuthority)
            title += QStringLiteral(" · ") + planWord(QT_TRANSLATE_NOOP("safety_fee", "ordered"));
        if (line.state == UseState::Postponed)
            title += QStringLiteral(" · ") + planWord(QT_TRANSLATE_NOOP("safety_fee", "postponed"));
        if (line.state == UseState::Cut)
            title += QStringLiteral(" · ") + planWord(QT_TRANSLATE_NOOP("safety_fee", "cut"));
        return title;
    }

    void addUses()
    {
        add(Of::Heading, planWord(QT_TRANSLATE_NOOP("safety_fee", "Use")));
        std::set<std::optional<Id>> activities;
        const std::vector<UseLine>& lines = m_desk.draft.lines();
        for (const UseLine& line : lines)
            activities.insert(line.activity);
        for (std::size_t at = 0; at < lines.size(); ++at) {
            PlanRow& row = add(Of::Use, useTitle(lines[at], activities.size() > 1));
            row.side = lines[at].department;
            row.line = at;
        }
        add(Of::UseTotal, planWord(QT_TRANSLATE_NOOP("safety_fee", "Use, total")));
    }

    void addAccrual()
    {
        add(Of::Heading, planWord(QT_TRANSLATE_NOOP("safety_fee", "Accrual")));
        for (const Activity& activity : m_desk.reckoning.known().activities) {
            if (isCarried(activity))
                add(Of::Accrued, activity.name).activity = activity.id;
        }
        const YearAccrual* const year = m_desk.reckoning.year();
        if (year && !year->raiseMonths.empty())
            add(Of::Raise, planWord(QT_TRANSLATE_NOOP("safety_fee", "Raise after supplements (art. 49)")));
        add(Of::AccruedTotal, planWord(QT_TRANSLATE_NOOP("safety_fee", "Accrued, total")));
    }

    const PlanDesk& m_desk;
    Language m_language;
    std::vector<PlanRow> m_rows;
};

PlanCell summed(const Sum& sum, bool isAny)
{
    const auto total = sum.total();
    return isAny && total ? PlanCell(*total) : PlanCell();
}

PlanCell outputCell(const Plan& plan, const Id& activity, int month)
{
    Quantity sum;
    bool isAny = false;
    for (const Output& output : plan.outputs) {
        if (output.activity != activity || (month != wholeYear && output.month.number() != month))
            continue;
        sum = sum + output.quantity;
        isAny = true;
    }
    return isAny ? PlanCell(sum) : PlanCell();
}

/// Cumulative: the year has no sum.
PlanCell progressCell(const Plan& plan, const Id& activity, int month)
{
    for (const safety_fee::Progress& progress : plan.progress) {
        if (progress.activity != activity || progress.month != Month(plan.year, std::min(month, 12)) || month == wholeYear)
            continue;
        return progress.completed ? PlanCell(*progress.completed) : progress.share ? PlanCell(*progress.share) : PlanCell();
    }
    return {};
}

void addUse(const UseLine& line, int month, Sum& sum, bool& isAny)
{
    for (int number = 1; number <= 12; ++number) {
        const auto& amount = line.months[std::size_t(number - 1)];
        if (!amount || (month != wholeYear && month != number))
            continue;
        sum += *amount;
        isAny = true;
    }
}

PlanCell useCell(const UseLine& line, int month)
{
    Sum sum;
    bool isAny = false;
    addUse(line, month, sum, isAny);
    return summed(sum, isAny);
}

/// What is postponed or cut is told, and not used.
PlanCell useTotalCell(const std::vector<UseLine>& lines, int month)
{
    Sum sum;
    bool isAny = false;
    for (const UseLine& line : lines) {
        if (line.state == UseState::Planned)
            addUse(line, month, sum, isAny);
    }
    return summed(sum, isAny);
}

PlanCell accruedCell(const std::vector<ActivityMonth>& months, int number)
{
    if (number != wholeYear) {
        const auto at = monthOf(months, number);
        return at == months.end() ? PlanCell() : PlanCell(at->accrued);
    }
    Sum sum;
    for (const ActivityMonth& month : months)
        sum += month.accrued;
    return summed(sum, !months.empty());
}

PlanCell fundCell(const YearAccrual& year, Of of, int number)
{
    if (number == wholeYear)
        return of == Of::AccruedTotal ? PlanCell(year.accrued) : PlanCell();
    const auto at = monthOf(year.months, number);
    if (at == year.months.end())
        return {};
    switch (of) {
    case Of::Opening:
        return at->opening;
    case Of::Closing:
        return at->closing;
    case Of::Suspended:
        return at->isSuspended;
    default:
        return at->accrued;
    }
}

PlanCell reckonedCell(const YearAccrual* year, const PlanRow& row, int month)
{
    if (!year)
        return {};
    if (row.of == Of::Raise)
        return accruedCell(year->raiseMonths, month);
    if (row.of != Of::Accrued)
        return fundCell(*year, row.of, month);
    const auto at = std::find_if(year->activities.begin(), year->activities.end(),
        [&](const ActivityYear& candidate) { return candidate.activity == row.activity; });
    return at == year->activities.end() ? PlanCell() : accruedCell(at->months, month);
}

TypedUnit typedUnit(MoneyUnit unit)
{
    return unit == MoneyUnit::TenThousandYuan ? TypedUnit::TenThousandYuan : TypedUnit::Yuan;
}

Result<PlanCell> understoodAmount(const QString& typed, MoneyUnit unit)
{
    const auto amount = TRY(understandMoney(typed, typedUnit(unit)));
    if (amount.value.isNegative())
        return Problem{"number.negative"}.with("value", typed);
    return PlanCell(amount.value);
}

/// The row says per cent: a bare number means so.
Result<PlanCell> understoodShare(const QString& typed)
{
    const auto bare = understandQuantity(typed);
    return PlanCell(TRY(understandRate(bare ? typed + QLatin1Char('%') : typed)).value);
}

void put(PlanDraft& draft, const PlanChange& change)
{
    const PlanRow& row = change.row;
    const Month month(draft.plan().year, change.month);
    const auto amount = [&]() -> std::optional<Money> {
        const Money* const money = std::get_if<Money>(&change.value);
        return money ? std::optional(*money) : std::nullopt;
    }();
    if (row.of == Of::Use) {
        draft.setUse(row.line, change.month, amount);
    } else if (row.of == Of::Output) {
        const Quantity* const quantity = std::get_if<Quantity>(&change.value);
        draft.setOutput(row.activity, month, quantity ? std::optional(*quantity) : std::nullopt);
    } else {
        const Rate* const share = std::get_if<Rate>(&change.value);
        std::optional<safety_fee::Progress> progress;
        if (amount || share)
            progress = {{}, row.activity, month, amount, share ? std::optional(*share) : std::nullopt};
        draft.setProgress(row.activity, month, progress);
    }
}

}

std::map<Id, const Standard*> planStandards(const PlanDesk& desk)
{
    std::map<Id, const Standard*> standards;
    const auto answering = Answering::on(desk.reckoning.rules(), QDate(desk.draft.plan().year, 12, 31));
    for (const Activity& activity : desk.reckoning.known().activities) {
        if (!answering || !isCarriedOn(activity, desk.draft.plan().year))
            continue;
        if (const auto standard = standardOf(activity, *answering))
            standards.emplace(activity.id, *standard);
    }
    return standards;
}

std::vector<PlanRow> planRows(const PlanDesk& desk, Language language)
{
    return RowsMaker(desk, language).make();
}

PlanCell planCell(const PlanDesk& desk, const PlanRow& row, int month)
{
    switch (row.of) {
    case Of::Heading:
        return {};
    case Of::Output:
        return outputCell(desk.draft.plan(), row.activity, month);
    case Of::Progress:
    case Of::ProgressShare:
        return progressCell(desk.draft.plan(), row.activity, month);
    case Of::Use:
        return useCell(desk.draft.lines().at(row.line), month);
    case Of::UseTotal:
        return useTotalCell(desk.draft.lines(), month);
    default:
        return reckonedCell(desk.reckoning.year(), row, month);
    }
}

QString shownCell(const PlanCell& cell, MoneyUnit unit)
{
    if (const Money* const money = std::get_if<Money>(&cell))
        return amountText(*money, unit);
    if (const bool* const isSuspended = std::get_if<bool>(&cell))
        return planWord(*isSuspended ? QT_TRANSLATE_NOOP("safety_fee", "susp.") : QT_TRANSLATE_NOOP("safety_fee", "no"));
    if (const Quantity* const quantity = std::get_if<Quantity>(&cell))
        return groupedText(formatQuantity(*quantity));
    return exactCell(cell, unit);
}

QString exactCell(const PlanCell& cell, MoneyUnit unit)
{
    if (const Money* const money = std::get_if<Money>(&cell)) {
        // A fen is a millionth of ten thousand yuan.
        return QString::fromStdString(
            unit == MoneyUnit::Yuan ? formatMoney(*money) : formatQuantity(Quantity::fromMillionths(money->fen())));
    }
    if (const Quantity* const quantity = std::get_if<Quantity>(&cell))
        return QString::fromStdString(formatQuantity(*quantity));
    if (const Rate* const share = std::get_if<Rate>(&cell))
        return QString::fromStdString(formatRate(*share));
    return std::holds_alternative<bool>(cell) ? shownCell(cell, unit) : QString();
}

Result<PlanCell> understoodCell(const PlanRow& row, const QString& typed, MoneyUnit unit)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return PlanCell();
    switch (row.of) {
    case Of::Output:
        return PlanCell(TRY(understandQuantity(text, row.side)).value);
    case Of::ProgressShare:
        return understoodShare(text);
    default:
        return understoodAmount(text, unit);
    }
}

void applyChanges(PlanDesk& desk, const std::vector<PlanChange>& changes)
{
    std::set<int> months;
    std::set<Id> activities;
    desk.draft.beginStep();
    for (const PlanChange& change : changes) {
        put(desk.draft, change);
        if (change.row.of == Of::Use)
            months.insert(change.month);
        else
            activities.insert(change.row.activity);
    }
    const Plan& plan = desk.draft.plan();
    for (const int month : months)
        desk.reckoning.usesChanged(plan, Month(plan.year, month));
    for (const Id& activity : activities)
        desk.reckoning.monthsChanged(plan, activity);
}

}
