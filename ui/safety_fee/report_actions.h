// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_export.h"
#include "ui/shared/page.h"

#include <QPointer>

namespace plumbline::safety_fee {

/// The two buttons by which a page's report leaves the program: print preview and export. Another language or one site alone are
/// chosen on the page of reports.
class ReportActions final : public QObject {
    Q_OBJECT
public:
    struct Report {
        const char* name; ///< "safety_fee.plan"
        std::function<LocalText()> title;
        std::function<Scope()> scope; ///< what the page shows now
    };
    ReportActions(PageContext& context, Page& page, Report report, const char* exportRole);

    /// Another of the page's reports.
    void setReport(const char* name, std::function<LocalText()> title);
    /// Writes the report, sealed: the form by the ending.
    void exportTo(const QString& path) { m_exporting->exportTo(path); }
    void preview();
    void setEnabled(bool isEnabled);
    void retranslate();

private:
    ReportWish wish() const;
    void showPreview(ReportDocument document);

    PageContext& m_context;
    Page& m_page;
    Report m_report;
    QPushButton* m_preview;
    QPushButton* m_export;
    ReportExport* m_exporting;
    QPointer<QWidget> m_window;
};

}
