// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/books_view.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

namespace plumbline {
class ReasonBar;
class RecordTable;
}

namespace plumbline::safety_fee {

/// The months of a year of the books: what came and went, and whether they are posted and closed.
class BooksMonths final : public Card {
    Q_OBJECT
public:
    explicit BooksMonths(PageContext& context, QWidget* parent = nullptr);

    /// The view outlives what is shown of it.
    void showYear(const BooksView& view);
    void applyRights();
    void retranslate();

Q_SIGNALS:
    void reopenAsked(Month month, const QString& reason);

private:
    struct MonthRow {
        BookMonth month;
        bool isClosed = false;
        bool isPosted = false;
        bool isStillToCome = false;
        RowKind kind = RowKind::Plain;
    };
    std::vector<MonthRow> rowsOf(const BooksView& view) const;
    std::vector<Column<MonthRow>> columnsOf(const BooksView& view) const;
    QString stateOf(const MonthRow& row) const;

    PageContext& m_context;
    RecordTable* m_table;
    RecordModel<MonthRow>* m_model;
    QPushButton* m_reopen;
    ReasonBar* m_reason;
    std::optional<Month> m_lastClosed;
};

}
