// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/year.h"
#include "ui/shared/month_chart.h"
#include "ui/shared/record_model.h"

#include <array>
#include <functional>

namespace plumbline::safety_fee {

/// A year as it is shown: the facts and what follows from them.
struct YearView {
    Facts facts;
    YearAccrual year;
    QDate asOf;
    const RulePack* pack = nullptr; ///< in force on the year's last day: names categories and standards
};

/// Why a figure of the table is what it is: a receipt, or a figure a person recorded.
struct FigureSource {
    using Why = std::function<Result<Receipt>()>;
    Why why; ///< makes the receipt when it is asked for; empty where a person recorded the figure
    QString subject; ///< "2025 年 5 月 · 专用设备制造 · 实提"
    QString recorded; ///< where there is no receipt: what was recorded
    Money amount;
};

/// One cell: a month, or the whole year.
struct AccrualCell {
    std::optional<Money> amount;
    QString text; ///< where it isn't money
    int source = -1; ///< in AccrualTable::sources
};

inline constexpr std::size_t yearColumn = 12; ///< after the twelve months

struct AccrualRow {
    QString title;
    RowKind kind = RowKind::Plain;
    std::array<AccrualCell, yearColumn + 1> cells = {};
};

struct AccrualTable {
    std::vector<AccrualRow> rows;
    std::vector<FigureSource> sources;
};

/// Scheduled and accrued by activity, uses by category, the fund; every figure with its source.
Result<AccrualTable> accrualTable(const YearView& view, Language language);

std::vector<Column<AccrualRow>> accrualColumns(int year, Language language, MoneyUnit unit);

MonthSeries monthSeries(const YearView& view, MoneyUnit unit);

}
