// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace plumbline {

class RecordTable;

/// Above a table: what is typed narrows its rows, and how many are left is told. Its page opens it with Ctrl+F, Esc takes it
/// away.
class FilterRow final : public QWidget {
    Q_OBJECT
public:
    explicit FilterRow(RecordTable* table, QWidget* parent = nullptr);

    void open();
    void close();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCount();
    void retranslate();

    RecordTable* m_table;
    QLineEdit* m_field;
    QLabel* m_count;
};

}
