// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/books_view.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"
#include "ui/shared/typed_field.h"

namespace plumbline {
class EditHistory;
class FilterRow;
class ReasonBar;
class RecordTable;
class SheetEditor;
}

namespace plumbline::safety_fee {

class ReportActions;

/// The books of the fund: the year's months, its entries with the balance after each, the drafts; and what is done with them.
class BooksPage final : public Page {
    Q_OBJECT
public:
    BooksPage(PageContext& context, EditHistory& history, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();
    void done(); ///< what was asked for last is finished, whether or not it went well

protected:
    void changeEvent(QEvent* event) override;

private:
    struct MonthRow {
        BookMonth month;
        bool isClosed = false;
        bool isPosted = false;
        bool isStillToCome = false;
        RowKind kind = RowKind::Plain;
    };
    struct EntryRow {
        Entry entry;
        Money balance;
        QString activity;
        QString category;
    };

    void build();
    QWidget* makeOpening();
    void reload();
    void take(Result<BooksView> view);
    void fill();
    void nameMonths();
    void applyRights();
    void showChecklist(const Result<std::vector<Finding>>& checklist);
    std::vector<Column<MonthRow>> monthColumns() const;
    std::vector<Column<EntryRow>> entryColumns() const;
    QString categoryName(const std::string& category) const;
    QString stateOf(const MonthRow& row) const;
    /// The entry that the list stands on; null where it stands on none.
    const Entry* chosen() const;

    void openTheBooks();
    void postDraftsNow();
    void postAccruals();
    void close();
    void reopenLast(const QString& reason);
    void takeBackChosen(const QString& reason);
    void explainEntry(const QString& id);
    template <class Work> void run(const QString& doneWords, Work work);
    void retranslate();

    PageContext& m_context;
    std::optional<Result<BooksView>> m_view;
    int m_asked = 0; ///< answers to older questions are dropped
    ReportActions* m_report;
    QPushButton* m_postDrafts;
    QPushButton* m_close;
    QPushButton* m_post;
    QPushButton* m_open = nullptr;
    Card* m_opening;
    TypedField m_year;
    TypedField m_balance;
    TypedField m_source;
    QLabel* m_openingWords;
    Card* m_monthsCard;
    RecordTable* m_months;
    RecordModel<MonthRow>* m_monthModel;
    QPushButton* m_reopen;
    ReasonBar* m_reopenReason;
    Card* m_checklistCard;
    QLabel* m_checklist;
    Card* m_entriesCard;
    FilterRow* m_filter;
    RecordTable* m_entries;
    RecordModel<EntryRow>* m_entryModel;
    QPushButton* m_takeBack;
    ReasonBar* m_takeBackReason;
    SheetEditor* m_drafts;
};

}
