// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/plan_rows.h"

#include <QAbstractTableModel>

namespace plumbline::safety_fee {

/// The year's table of a plan: what it is about, who answers for it, twelve months and the year.
class PlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int titleColumn = 0;
    static constexpr int sideColumn = 1;
    static constexpr int firstMonth = 2;
    static constexpr int yearColumn = firstMonth + 12;

    using QAbstractTableModel::QAbstractTableModel;

    /// The desk must outlive what is shown of it; null: nothing is shown.
    void show(const PlanDesk* desk, Language language, MoneyUnit unit, bool isEditable);
    void rowsChanged();
    void figuresChanged();

    const PlanRow& rowAt(const QModelIndex& index) const { return m_rows.at(std::size_t(index.row())); }
    /// 1..12, wholeYear, or 0 where the column is none of them.
    static int monthOf(const QModelIndex& index);
    PlanCell cell(const QModelIndex& index) const;
    /// Typed into by a person: a month of a basis or a use, of a version that isn't locked.
    bool isTyped(const QModelIndex& index) const;
    /// "5月 · 一 防护设施"
    QString place(const QModelIndex& index) const;
    /// The selected block, tab-separated, without loss.
    QString asText(const QModelIndexList& selection) const;
    /// Sum, count and average of what is selected.
    QString summary(const QModelIndexList& selection) const;
    QModelIndex firstOf(PlanRow::Of of) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : yearColumn + 1; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A person typed into a cell; it is not taken yet.
    void typed(const QModelIndex& index, const QString& text);

private:
    QString figureOf(const QModelIndex& index) const;

    const PlanDesk* m_desk = nullptr;
    Language m_language = Language::Chinese;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
    bool m_isEditable = false;
    std::vector<PlanRow> m_rows;
};

}
