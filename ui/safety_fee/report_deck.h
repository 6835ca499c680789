// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "ui/safety_fee/document_view.h"

class QTabBar;

namespace plumbline {
class Page;
class ProblemCard;
}

namespace plumbline::safety_fee {

class ReportActions;

/// Several reports of one page, one at a time: chosen by its name, shown, previewed and exported.
class ReportDeck final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        const char* name; ///< "safety_fee.annual"
        LocalText (*title)();
        const char* tab = nullptr; ///< what its tab is called, translated in "safety_fee"; null: as the report
    };
    /// The buttons for preview and export go to the page's head.
    ReportDeck(PageContext& context, Page& page, std::vector<Entry> reports, QWidget* parent = nullptr);

    void reload();
    void choose(const char* report);
    DocumentView& view() { return *m_view; }

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    const Entry& chosen() const;
    void take(Result<ReportDocument> document);
    void retranslate();

    PageContext& m_context;
    std::vector<Entry> m_reports;
    int m_asked = 0;
    ReportActions* m_actions;
    QTabBar* m_tabs;
    ProblemCard* m_problem;
    DocumentView* m_view;
};

}
