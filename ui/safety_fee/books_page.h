// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/books_view.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/import_door.h"
#include "ui/shared/page.h"

namespace plumbline {
class AttachmentCard;
class EditHistory;
class SheetEditor;
}

namespace plumbline::safety_fee {

class BooksLedger;
class BooksMonths;
class BooksOpeningCard;
class ChecklistCard;
class ReportActions;

/// The books of the fund: the year's months, its entries with the balance after each, the drafts; and what is done with them.
class BooksPage final : public Page {
    Q_OBJECT
public:
    BooksPage(PageContext& context, FactsDoor& door, ImportDoor& imports, EditHistory& history, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();
    void done(); ///< what was asked for last is finished, whether or not it went well

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void reload();
    void take(Result<BooksView> view);
    void fill();
    void sayHowItStands(const BooksView& view);
    void nameMonths();
    void applyRights();
    void takeChecklist(const Result<std::vector<Finding>>& checklist);
    void showPlaceOf(const QString& code);

    void tell(const Problem& problem);
    void beginDraft();
    void openTheBooks(const BooksOpening& opening);
    void postDraftsNow();
    void postAccruals();
    void close();
    void closeNow();
    void reopenMonth(Month month, const QString& reason);
    void takeEntryBack(const Entry& entry, const QString& reason);
    template <class Work> void run(const QString& doneWords, Work work);
    void retranslate();

    PageContext& m_context;
    FactsDoor& m_door;
    std::optional<Result<BooksView>> m_view;
    int m_asked = 0; ///< answers to older questions are dropped
    ReportActions* m_report;
    QPushButton* m_import;
    QPushButton* m_postDrafts;
    QPushButton* m_close;
    QPushButton* m_post;
    BooksOpeningCard* m_opening;
    BooksMonths* m_months;
    ChecklistCard* m_checklist;
    QPushButton* m_closeAnyway;
    BooksLedger* m_entries;
    AttachmentCard* m_attachments; ///< of the entry chosen
    SheetEditor* m_drafts;
};

}
