// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "ui/reports/report_export.h"
#include "ui/shared/page.h"

class QComboBox;
class QListWidget;

namespace plumbline {

class FileCheck;
class PageContext;
class SealedReports;

/// Every report of every domain: which one, of which site, in which language; its pages as they will be printed, and out into a
/// file. Below, what was sealed so far, and the check of a report that came from somewhere.
class ReportsPage final : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(PageContext& context, QWidget* parent = nullptr);

    /// By ReportKind::name.
    void choose(std::string_view report);
    void setReportLanguage(Language language);
    ReportExport& exporting() { return *m_exporting; }
    FileCheck& fileCheck() { return *m_check; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeChoice();
    void fillKinds();
    void fillSites();
    void preview();
    void take(Result<ReportDocument> document);
    void showInPlace(QWidget* content);
    const ReportKind* chosen() const;
    ReportWish wish() const;
    void retranslate();

    PageContext& m_context;
    int m_asked = 0;
    QPushButton* m_export;
    ReportExport* m_exporting;
    Card* m_choice;
    QListWidget* m_kinds;
    QLabel* m_siteTitle;
    QComboBox* m_site;
    QLabel* m_languageTitle;
    QComboBox* m_language;
    Card* m_pages;
    QWidget* m_content = nullptr; ///< the pages, or the words in their place
    std::string m_shownCode; ///< of the report whose pages are shown; empty: none
    SealedReports* m_sealed;
    FileCheck* m_check;
};

}
