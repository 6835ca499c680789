// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/services/domain.h"
#include "ui/shared/page.h"

#include <QPointer>

class QMenu;

namespace plumbline {
class PageContext;
}

namespace plumbline::safety_fee {

/// The two buttons by which a page's report leaves the program: print preview and export.
class ReportActions final : public QObject {
    Q_OBJECT
public:
    struct Report {
        const char* name; ///< "safety_fee.plan"
        std::function<LocalText()> title;
        std::function<Scope()> scope; ///< what the page shows now
    };
    ReportActions(PageContext& context, Page& page, Report report, const char* exportRole);

    /// Writes the report, sealed: the form by the ending.
    void exportTo(const QString& path);
    void preview();
    void setEnabled(bool isEnabled);
    void retranslate();

private:
    void chooseFile(const QString& ending);
    void showPreview(ReportDocument document);

    PageContext& m_context;
    Page& m_page;
    Report m_report;
    QPushButton* m_preview;
    QPushButton* m_export;
    QMenu* m_formats;
    QPointer<QWidget> m_window;
};

}
