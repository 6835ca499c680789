// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/record_model.h"

#include <numeric>

namespace plumbline {

/// Plain rows by the hundred thousand behind a list of columns. A table hides rows one by one; this leaves them out, and looks
/// for words in texts that it has put together once.
template <class Row> class NarrowedModel final : public RecordModelBase {
public:
    using RecordModelBase::RecordModelBase;

    void setContents(std::vector<Column<Row>> columns, std::vector<Row> rows)
    {
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = std::move(rows);
        m_texts.clear();
        m_order.resize(m_rows.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        choose();
        endResetModel();
    }

    const std::vector<Row>& all() const { return m_rows; }
    /// The one in that place of the table.
    const Row& shown(int place) const { return m_rows[m_shown[std::size_t(place)]]; }

    bool narrowsItself() const override { return true; }
    void narrowTo(const QStringList& words) override
    {
        beginResetModel();
        m_words = words;
        choose();
        endResetModel();
    }
    int rowsInAll() const override { return int(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return headingOf(m_columns[std::size_t(section)], role);
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cellOf(m_columns[std::size_t(index.column())], shown(index.row()), RowKind::Plain, role);
    }
    void sort(int column, Qt::SortOrder order) override
    {
        if (column < 0 || column >= columnCount())
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const Column<Row>& by = m_columns[std::size_t(column)];
        std::vector<QVariant> keys;
        keys.reserve(m_rows.size());
        for (const Row& row : m_rows)
            keys.push_back(by.sortKey ? by.sortKey(row) : QVariant(by.text(row)));
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            const auto relation = QVariant::compare(keys[a], keys[b]);
            return order == Qt::AscendingOrder ? relation == QPartialOrdering::Less : relation == QPartialOrdering::Greater;
        });
        choose();
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    QString amountText(int column, std::int64_t amount) const override
    {
        return sumText(m_columns.at(std::size_t(column)), amount);
    }

private:
    /// All of a row's cells, folded, as they are looked through.
    QString textOf(const Row& row) const
    {
        QString text;
        for (const Column<Row>& column : m_columns)
            text += column.text(row) + QLatin1Char('\n');
        return text.toCaseFolded();
    }
    void choose()
    {
        if (m_words.isEmpty()) {
            m_shown = m_order;
            return;
        }
        if (m_texts.empty()) {
            m_texts.reserve(m_rows.size());
            for (const Row& row : m_rows)
                m_texts.push_back(textOf(row));
        }
        QStringList words;
        for (const QString& word : m_words)
            words << word.toCaseFolded();
        m_shown.clear();
        for (const std::size_t at : m_order) {
            if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return m_texts[at].contains(word); }))
                m_shown.push_back(at);
        }
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
    std::vector<QString> m_texts; ///< of each row, made when words are first looked for
    std::vector<std::size_t> m_order; ///< all rows, sorted
    std::vector<std::size_t> m_shown; ///< of them those with the words
    QStringList m_words;
};

}
