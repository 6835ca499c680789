// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/audit.h"
#include "ui/shared/domain_pages.h"

#include <QAbstractTableModel>

namespace plumbline {

/// The records of a list, read a page at a time as they come into sight; only their keys are held.
class AuditModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, When, Who, What, Why, Rows, Signature, ColumnCount };

    explicit AuditModel(PageContext& context, QObject* parent = nullptr);

    void setRows(std::vector<std::int64_t> rows);
    std::int64_t rowKey(int at) const { return m_rows[std::size_t(at)]; }
    const AuditEntry* entry(int at) const; ///< null: it can't be read
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString text(const AuditEntry& entry, int column) const;

    PageContext& m_context;
    std::vector<std::int64_t> m_rows;
    mutable std::map<std::size_t, std::vector<AuditEntry>> m_pages;
};

}
