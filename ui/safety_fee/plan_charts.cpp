// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_charts.h"

#include "ui/safety_fee/wording.h"
#include "ui/shared/bar_list.h"
#include "ui/shared/chart_card.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"

#include <QBoxLayout>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

/// In the order in which the table has them.
std::vector<BarList::Bar> categoryBars(const PlanDesk& desk, Language language)
{
    std::vector<std::pair<std::string, Sum>> sums;
    for (const UseLine& line : desk.draft.lines()) {
        if (line.state != UseState::Planned)
            continue;
        auto at = std::find_if(sums.begin(), sums.end(), [&](const auto& sum) { return sum.first == line.category; });
        if (at == sums.end())
            at = sums.insert(sums.end(), {line.category, Sum()});
        for (const auto& amount : line.months)
            at->second += amount.value_or(Money());
    }
    std::vector<BarList::Bar> bars;
    for (const auto& [category, sum] : sums) {
        if (const auto total = sum.total())
            bars.push_back({itemText(desk.pack, category, language), *total, BarList::Tone::Use, true});
    }
    return bars;
}

std::vector<BarList::Bar> yearBars(const YearAccrual& year, const std::optional<YearAccrual>& before, Language language)
{
    const auto named = [&](int number, const QString& of) {
        return periodText(std::to_string(number), language) + QLatin1Char(' ') + of;
    };
    std::vector<BarList::Bar> bars;
    const QString accrual = PlanCharts::tr("Accrual");
    const QString use = PlanCharts::tr("Use");
    bars.push_back({named(year.year, accrual), year.accrued, BarList::Tone::Accrual, true});
    if (before)
        bars.push_back({named(before->year, accrual), before->accrued, BarList::Tone::Accrual, false});
    bars.push_back({named(year.year, use), year.use, BarList::Tone::Use, true});
    if (before)
        bars.push_back({named(before->year, use), before->use, BarList::Tone::Use, false});
    return bars;
}

}

PlanCharts::PlanCharts(QWidget* parent)
    : QWidget(parent), m_categories(new BarList), m_years(new BarList),
      m_categoriesCard(new ChartCard({}, m_categories, [this] { return m_categories->asTable(); })),
      m_yearsCard(new ChartCard({}, m_years, [this] { return m_years->asTable(); }))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::three);
    row->addWidget(m_categoriesCard, 3);
    row->addWidget(m_yearsCard, 2);
    for (ChartCard* const card : {m_categoriesCard, m_yearsCard})
        card->body()->addStretch();
}

void PlanCharts::show(const PlanDesk& desk, const std::optional<YearAccrual>& before, Language language, MoneyUnit unit)
{
    const YearAccrual* const year = desk.reckoning.year();
    m_categoriesCard->setTitle(tr("Use by category (%1)").arg(unitName(unit)));
    m_yearsCard->setTitle(tr("This year beside last (%1)").arg(unitName(unit)));
    m_categories->setBars(categoryBars(desk, language), unit);
    m_yearsCard->setVisible(year != nullptr);
    if (year)
        m_years->setBars(yearBars(*year, before, language), unit);
}

}
