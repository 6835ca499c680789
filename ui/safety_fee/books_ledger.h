// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/books_view.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/paged_model.h"

class QComboBox;

namespace plumbline {
class FilterRow;
class ReasonBar;
class RecordTable;
}

namespace plumbline::safety_fee {

/// The entries of a year of the books, however many, with the balance after each: looked through, sorted, explained, taken back.
class BooksLedger final : public Card {
    Q_OBJECT
public:
    explicit BooksLedger(PageContext& context, QWidget* parent = nullptr);

    /// The view outlives what is shown of it; null: nothing is shown.
    void showYear(const BooksView* view);
    void openFilter();
    void applyRights();
    void retranslate();

Q_SIGNALS:
    void draftAsked(); ///< of an entry that is to be booked
    void entryChosen(const plumbline::Id& entry); ///< null: none is
    void takeBackAsked(const plumbline::safety_fee::Entry& entry, const QString& reason);

private:
    struct EntryRow {
        Entry entry;
        std::optional<Money> balance;
        QString activity;
        QString category;
        QString site; ///< where there are several
    };
    enum EntryColumn { NumberColumn, DayColumn, VoucherColumn, KindColumn, NoteColumn, InColumn, OutColumn };

    void build();
    std::vector<Column<EntryRow>> columns() const;
    std::vector<EntryRow> readPage(const EntryList& list, int page) const;
    EntryRow rowOf(LedgerLine line) const;
    EntryWord wordOf(const QString& text) const;
    void fillSites();
    std::optional<EntrySite> chosenSite() const;
    void sortBy(int column, Qt::SortOrder order);
    /// Lists the entries anew as they are sorted and narrowed now: at once where that is the view's own list, else in the
    /// background.
    void listAnew();
    void take(const std::shared_ptr<const EntryList>& list);
    const Entry* chosen() const;
    void tellChoice();
    void explainEntry(const QString& id);

    PageContext& m_context;
    const BooksView* m_view = nullptr;
    QStringList m_words;
    EntrySort m_sort = EntrySort::Day;
    bool m_isDescending = false;
    int m_asked = 0; ///< answers to older questions are dropped
    std::optional<std::pair<int, Id>> m_chosenBefore; ///< row and entry, while the list is read anew
    RecordTable* m_table;
    PagedModel<EntryRow>* m_model;
    FilterRow* m_filter;
    QComboBox* m_site; ///< where there are several
    QLabel* m_working; ///< while the old rows stay
    QPushButton* m_new;
    QPushButton* m_takeBack;
    ReasonBar* m_reason;
};

}
