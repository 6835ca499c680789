// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_model.h"

#include "ui/shared/figure_text.h"
#include "ui/shared/record_model.h"
#include "ui/texts/format.h"

#include <map>

namespace plumbline::safety_fee {

namespace {

RowKind kindOf(const PlanRow& row)
{
    return row.of == PlanRow::Of::Heading ? RowKind::Section : row.isTotal() ? RowKind::Total : RowKind::Plain;
}

}

void PlanModel::show(const PlanDesk* desk, Language language, MoneyUnit unit, bool isEditable)
{
    m_desk = desk;
    m_language = language;
    m_unit = unit;
    m_isEditable = isEditable;
    rowsChanged();
}

void PlanModel::rowsChanged()
{
    beginResetModel();
    m_rows = m_desk ? planRows(*m_desk, m_language) : std::vector<PlanRow>();
    endResetModel();
}

void PlanModel::figuresChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, firstMonth), index(rowCount() - 1, yearColumn));
}

int PlanModel::monthOf(const QModelIndex& index)
{
    return index.column() < firstMonth ? 0 : index.column() - firstMonth + 1;
}

PlanCell PlanModel::cell(const QModelIndex& index) const
{
    const int month = monthOf(index);
    return m_desk && month > 0 ? planCell(*m_desk, rowAt(index), month) : PlanCell();
}

bool PlanModel::isTyped(const QModelIndex& index) const
{
    const int month = monthOf(index);
    return m_isEditable && index.isValid() && month >= 1 && month <= 12 && rowAt(index).isTyped();
}

QString PlanModel::place(const QModelIndex& index) const
{
    return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(" · ") + rowAt(index).title;
}

QString PlanModel::asText(const QModelIndexList& selection) const
{
    std::map<int, std::map<int, QString>> block;
    for (const QModelIndex& index : selection) {
        const bool isText = index.column() < firstMonth;
        block[index.row()][index.column()] = isText ? index.data().toString() : exactCell(cell(index), m_unit);
    }
    QStringList lines;
    for (const auto& [row, cells] : block) {
        QStringList line;
        for (const auto& [column, text] : cells)
            line << text;
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString PlanModel::summary(const QModelIndexList& selection) const
{
    if (selection.size() < 2)
        return {};
    Sum money;
    Quantity quantity;
    QStringList units;
    int count = 0;
    for (const QModelIndex& index : selection) {
        const PlanCell value = cell(index);
        if (const Money* const amount = std::get_if<Money>(&value))
            money += *amount;
        else if (const Quantity* const measured = std::get_if<Quantity>(&value))
            quantity = quantity + *measured;
        else
            continue;
        const QString unit = std::holds_alternative<Money>(value) ? unitName(m_unit) : rowAt(index).side;
        if (!units.contains(unit))
            units << unit;
        ++count;
    }
    const auto total = money.total();
    if (units.size() != 1 || !total)
        return tr("Count %1").arg(selection.size());
    const auto text = [&](Wide amount) {
        const bool isMoney = units.front() == unitName(m_unit);
        return (isMoney ? amountText(Money::fromFen(std::int64_t(amount)), m_unit)
                        : groupedText(formatQuantity(Quantity::fromMillionths(amount))))
            + QLatin1Char(' ') + units.front();
    };
    const Wide sum = units.front() == unitName(m_unit) ? Wide(total->fen()) : quantity.millionths();
    return tr("Sum %1 · Count %2 · Average %3").arg(text(sum)).arg(count).arg(text(divided(sum, count, Rounding::HalfUp)));
}

QModelIndex PlanModel::firstOf(PlanRow::Of of) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[std::size_t(row)].of == of)
            return index(row, firstMonth);
    }
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section < firstMonth ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (section == titleColumn)
        return unitName(m_unit);
    if (section == sideColumn)
        return tr("By / unit");
    return section == yearColumn ? tr("Year") : shortMonthText(Month(2000, section - firstMonth + 1), m_language);
}

QString PlanModel::figureOf(const QModelIndex& index) const
{
    // A cell that is typed into opens its editor, not the panel.
    const bool hasAnswer = !isTyped(index) && cell(index).index() != 0;
    return hasAnswer ? QStringLiteral("%1:%2").arg(index.row()).arg(index.column()) : QString();
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == titleColumn ? row.title
            : index.column() == sideColumn   ? row.side
                                             : shownCell(cell(index), m_unit);
    case Qt::EditRole:
        return exactCell(cell(index), m_unit);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case record::FigureRole:
        return figureOf(index);
    case record::RowKindRole:
        return int(kindOf(row));
    default:
        return {};
    }
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !isTyped(index))
        return false;
    Q_EMIT typed(index, value.toString());
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return isTyped(index) ? plain | Qt::ItemIsEditable : plain;
}

}
