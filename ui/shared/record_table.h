// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/record_model.h"

#include <QTableView>

namespace plumbline {

class FrozenColumn;

/// A table as the house shows them: right-aligned figures, quiet lines, totals in bold, F3 or a click asks a figure
/// why, Ctrl+C copies the block for Excel.
class RecordTable final : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// As high as its rows, for tables that stand whole on a page.
    void showAllRows();
    /// The column that takes what the others leave, and gives way to them: a note. Without one the first takes what is left over.
    void setFlexibleColumn(int column) { m_flexibleColumn = column; }
    /// Only rows with all these words are shown, and the headings of their sections; empty: all.
    void setFilter(const QString& words);
    bool isFiltered() const { return !m_filter.isEmpty(); }
    int rowsShown() const;
    int rowsInAll() const; ///< without the filter
    /// The selected block as tab-separated lines; what isn't selected within it is blank.
    QString selectionAsText() const;
    /// "Sum 1,418,641.97 · Count 12 · Average 118,220.16"; the sum only where all that is selected adds up.
    QString selectionSummary() const;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void figureAsked(const QString& figure);
    void summaryChanged(const QString& summary);
    void rowsNarrowed(); ///< or widened again

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    RecordModelBase* records() const; ///< null where the model is another
    bool hasWords(int row) const;
    void narrow();
    void followScroll();
    void askAbout(const QModelIndex& index);
    void fitColumns();
    void stretchColumn();

    int m_firstColumnWidth = 0;
    int m_flexibleColumn = -1;
    QStringList m_filter; ///< the words
    FrozenColumn* m_frozen = nullptr; ///< made when first scrolled to the side
    bool m_showsAllRows = false;
};

}
