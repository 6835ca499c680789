// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/grouped_model.h"

#include <QTreeView>

#include <map>

namespace plumbline {

/// A tree as the house shows it, the like of a RecordTable: F3 or a click asks a figure why, Ctrl+C copies the block for Excel.
/// In the first column the arrows open and close, and climb; in the others they go from cell to cell. What is open, sorted,
/// chosen and in sight stays so when the model brings its contents anew.
class RecordTree final : public QTreeView {
    Q_OBJECT
public:
    explicit RecordTree(QWidget* parent = nullptr);

    void setRecords(GroupedModelBase* model);
    /// The column that takes what the others leave, and gives way to them: a note.
    void setFlexibleColumn(int column) { m_flexibleColumn = column; }
    /// Only rows with all these words are shown, and what they stand under, open; empty: all, open as it was.
    void setFilter(const QString& words);
    bool isFiltered() const { return m_isFiltered; }
    int rowsShown() const { return m_records ? m_records->rowsShown() : 0; } ///< without what they stand under
    int rowsInAll() const { return m_records ? m_records->rowsInAll() : 0; } ///< without the filter
    /// Makes the row or stage of this key the current one, opening what it stands under; nothing happens where it isn't shown.
    void choose(const QString& key);
    QString selectionAsText() const;
    QString selectionSummary() const;

Q_SIGNALS:
    void chosen(const QModelIndex& index); ///< by a person, or by choose()
    void figureAsked(const QString& figure);
    void summaryChanged(const QString& summary);
    void rowsNarrowed(); ///< or widened again

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void remember();
    void restore();
    void openStages(const QModelIndex& under);
    void keepTurned(const QModelIndex& stage, bool isOpen);
    void fitColumns();
    void stretchColumn();
    void askAbout(const QModelIndex& index);

    GroupedModelBase* m_records = nullptr;
    int m_flexibleColumn = -1;
    bool m_isFiltered = false;
    bool m_isRestoring = false;
    std::map<QString, bool> m_turned; ///< stages a person opened or closed, by their keys
    QString m_current; ///< the key of what was current last
    int m_currentColumn = 0;
    int m_height = 0; ///< scrolled down so far
    QStringList m_headings; ///< whose widths the columns have
    QList<int> m_widths;
};

}
