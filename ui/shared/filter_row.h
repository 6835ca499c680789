// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

#include <functional>

namespace plumbline {

/// Above a table or a tree: what is typed narrows its rows, and how many are left is told. Its page opens it with Ctrl+F, Esc
/// takes it away.
class FilterRow final : public QWidget {
    Q_OBJECT
public:
    /// A RecordTable or a RecordTree.
    template <class View>
    explicit FilterRow(View* view)
        : FilterRow(
            view, [view](const QString& words) { view->setFilter(words); },
            [view] {
                return Count{view->rowsShown(), view->rowsInAll()};
            })
    {
        connect(view, &View::rowsNarrowed, this, &FilterRow::showCount);
    }

    void open();
    void close();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Count {
        int shown = 0;
        int inAll = 0;
    };
    FilterRow(QWidget* view, std::function<void(const QString& words)> narrow, std::function<Count()> count);
    void showCount();
    void retranslate();

    QWidget* m_view;
    std::function<Count()> m_rows;
    QLineEdit* m_field;
    QLabel* m_count;
};

}
