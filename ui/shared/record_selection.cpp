// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/record_selection.h"

#include "core/values/money.h"
#include "ui/shared/record_table.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace plumbline {

namespace {

/// The rows on the way down to the cell: in this order rows stand below each other, with all that is open or not.
std::vector<int> wayTo(const QModelIndex& cell)
{
    std::vector<int> way;
    for (QModelIndex at = cell; at.isValid(); at = at.parent())
        way.push_back(at.row());
    std::reverse(way.begin(), way.end());
    return way;
}

}

std::int64_t cellsIn(const QItemSelection& selection)
{
    std::int64_t cells = 0;
    for (const QItemSelectionRange& range : selection)
        cells += std::int64_t(range.width()) * range.height();
    return cells;
}

QString textOfCells(const QModelIndexList& cells)
{
    std::map<std::vector<int>, std::map<int, QString>> block;
    int first = std::numeric_limits<int>::max();
    int last = -1;
    for (const QModelIndex& index : cells) {
        QString cell = index.data().toString();
        cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        block[wayTo(index)][index.column()] = cell;
        first = std::min(first, index.column());
        last = std::max(last, index.column());
    }
    QStringList lines;
    for (const auto& [row, texts] : block) {
        QStringList line;
        for (int column = first; column <= last; ++column)
            line << (texts.contains(column) ? texts.at(column) : QString());
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString summaryOfCells(
    const QItemSelectionModel* selection, const std::function<QString(int column, std::int64_t amount)>& amountText)
{
    const std::int64_t cells = selection ? cellsIn(selection->selection()) : 0;
    if (cells < 2)
        return {};
    constexpr std::int64_t cellsToSum = 100'000; // more than a person marks by hand, and no more than is summed at once
    if (cells > cellsToSum)
        return RecordTable::tr("Count %1").arg(cells);
    const QModelIndexList selected = selection->selectedIndexes();
    Sum sum;
    int count = 0;
    int column = 0;
    std::optional<QString> unit; // two columns add up only where they speak of the same thing
    for (const QModelIndex& index : selected) {
        const QVariant amount = index.data(record::AmountRole);
        if (!amount.isValid())
            continue;
        const QString sample = amountText(index.column(), 0);
        if (unit && *unit != sample)
            return RecordTable::tr("Count %1").arg(selected.size());
        unit = sample;
        column = index.column();
        sum += Money::fromFen(amount.toLongLong());
        ++count;
    }
    const auto total = sum.total();
    if (count == 0 || !total.isOk())
        return RecordTable::tr("Count %1").arg(selected.size());
    const auto average = std::int64_t(divided(total->fen(), count, Rounding::HalfUp));
    return RecordTable::tr("Sum %1 · Count %2 · Average %3")
        .arg(amountText(column, total->fen()))
        .arg(count)
        .arg(amountText(column, average));
}

}
