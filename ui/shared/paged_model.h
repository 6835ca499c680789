// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/record_model.h"

#include <deque>

namespace plumbline {

/// Rows of a list too long to be held: a page is read when it comes into sight, and the last few stay. Sorting and narrowing are
/// asked of whoever gave the list, who brings another; until then the old rows stay.
template <class Row> class PagedModel final : public RecordModelBase {
public:
    /// Reads one page, on the thread of the window: bounded, so that it doesn't wait.
    using ReadPage = std::function<std::vector<Row>(int page)>;

    explicit PagedModel(int rowsPerPage, QObject* parent = nullptr) : RecordModelBase(parent), m_rowsPerPage(rowsPerPage) { }

    void setColumns(std::vector<Column<Row>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }
    /// `inAll`: how many rows there are without any narrowing.
    void setList(std::int64_t rows, std::int64_t inAll, ReadPage readPage)
    {
        beginResetModel();
        m_rows = int(rows);
        m_inAll = int(inAll);
        m_readPage = std::move(readPage);
        m_pages.clear();
        endResetModel();
    }
    void setSorter(std::function<void(int column, Qt::SortOrder order)> sorter) { m_sorter = std::move(sorter); }
    void setNarrower(std::function<void(const QStringList& words)> narrower) { m_narrower = std::move(narrower); }

    /// Null where the row can't be read any more.
    const Row* rowAt(int row) const
    {
        if (row < 0 || row >= m_rows)
            return nullptr;
        const std::vector<Row>& page = pageOf(row / m_rowsPerPage);
        const auto at = std::size_t(row % m_rowsPerPage);
        return at < page.size() ? &page[at] : nullptr;
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
        return isColumn ? headingOf(m_columns[std::size_t(section)], role) : QVariant();
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const Row* const row = rowAt(index.row());
        return row ? cellOf(m_columns[std::size_t(index.column())], *row, RowKind::Plain, role) : QVariant();
    }
    void sort(int column, Qt::SortOrder order) override
    {
        if (m_sorter)
            m_sorter(column, order);
    }
    QString amountText(int column, std::int64_t amount) const override
    {
        return sumText(m_columns.at(std::size_t(column)), amount);
    }
    bool narrowsItself() const override { return true; }
    void narrowTo(const QStringList& words) override
    {
        if (m_narrower)
            m_narrower(words);
    }
    int rowsInAll() const override { return m_inAll; }

private:
    static constexpr std::size_t pagesKept = 8;

    const std::vector<Row>& pageOf(int number) const
    {
        for (const auto& page : m_pages) {
            if (page.first == number)
                return page.second;
        }
        if (m_pages.size() == pagesKept)
            m_pages.pop_back();
        m_pages.emplace_front(number, m_readPage(number));
        return m_pages.front().second;
    }

    int m_rowsPerPage;
    int m_rows = 0;
    int m_inAll = 0;
    std::vector<Column<Row>> m_columns;
    ReadPage m_readPage;
    std::function<void(int, Qt::SortOrder)> m_sorter;
    std::function<void(const QStringList&)> m_narrower;
    mutable std::deque<std::pair<int, std::vector<Row>>> m_pages; ///< the one read last first
};

}
