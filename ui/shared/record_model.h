// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace plumbline {

/// What a row of a table is: sections and totals are drawn so, and stay where they are when the table is sorted. A stage is what
/// other rows of a tree stand under.
enum class RowKind { Plain, Section, Total, Stage };

namespace record {
enum Role {
    FigureRole = Qt::UserRole, ///< id to ask "why?" with; empty: this cell has no working out
    RowKindRole,
    AmountRole, ///< what the sum of a selection adds: whole fen, or whatever the column counts in
};
}

/// How a column adds up: exact whole numbers in, a text out.
template <class Row> struct Amounts {
    std::function<std::optional<std::int64_t>(const Row&)> of; ///< none: the cell is blank, and blank isn't 0
    std::function<QString(std::int64_t)> text; ///< of a sum of them, with its unit
};

/// One line for a column; the same list feeds the table, its copy and its sorting.
template <class Row> struct Column {
    QString heading;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> sortKey; ///< fen, not "1,234.50"; without one the text sorts
    Qt::Alignment alignment = Qt::AlignLeading;
    std::function<QString(const Row&)> figure;
    Amounts<Row> amounts;
};

/// What a table view may ask of any RecordModel, whatever its rows are.
class RecordModelBase : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Sum and average of what was selected in this column, in words; empty where it doesn't add up.
    virtual QString amountText(int column, std::int64_t amount) const = 0;
    /// Whether it narrows its rows to those with some words itself, being too long to be gone through.
    virtual bool narrowsItself() const { return false; }
    virtual void narrowTo(const QStringList&) { }
    virtual int rowsInAll() const { return rowCount(); } ///< without any narrowing
};

template <class Row> QVariant headingOf(const Column<Row>& column, int role)
{
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignVCenter));
    return {};
}

template <class Row> QVariant cellOf(const Column<Row>& column, const Row& row, RowKind kind, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignVCenter));
    case record::FigureRole:
        return column.figure ? column.figure(row) : QString();
    case record::RowKindRole:
        return int(kind);
    case record::AmountRole:
        if (column.amounts.of) {
            if (const auto amount = column.amounts.of(row))
                return QVariant::fromValue(qlonglong(*amount));
        }
        return {};
    default:
        return {};
    }
}

template <class Row> QString sumText(const Column<Row>& column, std::int64_t amount)
{
    return column.amounts.text ? column.amounts.text(amount) : QString();
}

/// Rows of plain structs behind a list of columns.
template <class Row> class RecordModel final : public RecordModelBase {
public:
    explicit RecordModel(std::vector<Column<Row>> columns, QObject* parent = nullptr)
        : RecordModelBase(parent), m_columns(std::move(columns))
    {
    }

    /// Sections and totals among the rows, if there are any.
    void setRowKind(std::function<RowKind(const Row&)> kind) { m_kind = std::move(kind); }
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// Other headings or texts for the same rows: another unit, another language.
    void setColumns(std::vector<Column<Row>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    QString amountText(int column, std::int64_t amount) const override
    {
        return sumText(m_columns.at(std::size_t(column)), amount);
    }

private:
    RowKind kindOf(const Row& row) const { return m_kind ? m_kind(row) : RowKind::Plain; }
    QVariant keyOf(const Column<Row>& column, const Row& row) const
    {
        return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
    std::function<RowKind(const Row&)> m_kind;
};

template <class Row> QVariant RecordModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headingOf(m_columns[std::size_t(section)], role);
}

template <class Row> QVariant RecordModel<Row>::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    return cellOf(m_columns[std::size_t(index.column())], row, kindOf(row), role);
}

template <class Row> void RecordModel<Row>::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<std::pair<QVariant, std::size_t>> keyed;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        keyed.emplace_back(keyOf(m_columns[std::size_t(column)], m_rows[row]), row);
    const auto comesBefore = [order](const auto& a, const auto& b) {
        const auto relation = QVariant::compare(a.first, b.first);
        return order == Qt::AscendingOrder ? relation == QPartialOrdering::Less : relation == QPartialOrdering::Greater;
    };
    // Plain rows move within their section; sections and totals stay.
    for (auto first = keyed.begin(); first != keyed.end();) {
        const auto isFixed = [this](const auto& entry) { return kindOf(m_rows[entry.second]) != RowKind::Plain; };
        const auto last = std::find_if(first, keyed.end(), isFixed);
        std::stable_sort(first, last, comesBefore);
        first = last == keyed.end() ? last : last + 1;
    }
    std::vector<Row> sorted;
    std::vector<int> movedTo(m_rows.size());
    for (const auto& [key, row] : keyed) {
        movedTo[row] = int(sorted.size());
        sorted.push_back(std::move(m_rows[row]));
    }
    m_rows = std::move(sorted);
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex& index : before)
        changePersistentIndex(index, this->index(movedTo[std::size_t(index.row())], index.column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

}
