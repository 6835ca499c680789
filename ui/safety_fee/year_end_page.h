// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/safety_fee/books.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page.h"

namespace plumbline::safety_fee {

class ChecklistCard;
class InspectionCard;
class RaiseCard;
class ReportDeck;

/// The end of a year: what is still missing before it can be closed, each line with the way there; the lock; and the year's
/// reports, from the summary for the board to the statement on low use.
class YearEndPage final : public Page {
    Q_OBJECT
public:
    YearEndPage(PageContext& context, FactsDoor& door, QWidget* parent = nullptr);

    ReportDeck& deck() { return *m_deck; }
    InspectionCard& inspection() { return *m_inspection; }

Q_SIGNALS:
    void loaded(); ///< the checklist
    void done(); ///< the year is closed, or why not is told

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the page shows of the year itself.
    struct Standing {
        std::vector<Finding> checklist;
        bool isClosed = false;
    };
    static Result<Standing> read(const Session& session, const Scope& scope);

    void reload();
    void take(const Result<Standing>& standing);
    void close();
    void retranslate();

    PageContext& m_context;
    int m_asked = 0;
    QPushButton* m_close;
    ChecklistCard* m_checklist;
    RaiseCard* m_raise;
    InspectionCard* m_inspection;
    ReportDeck* m_deck;
};

}
