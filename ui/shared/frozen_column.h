// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace plumbline {

/// The first column of a wide table, standing still over it while the rest scrolls past. It shares the table's rows, selection
/// and painting, and is there only while the table is scrolled to the side.
class FrozenColumn final : public QTableView {
    Q_OBJECT
public:
    explicit FrozenColumn(QTableView* table);

    /// Over the table's first column as it is now.
    void follow();

private:
    QTableView* m_table;
};

}
