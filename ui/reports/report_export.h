// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/services/domain.h"

#include <QObject>

#include <functional>

class QMenu;
class QPushButton;
class QWidget;

namespace plumbline {

class PageContext;
class Session;

/// A report that somebody wants.
struct ReportWish {
    QString fileName; ///< offered, without its ending
    std::function<Result<ReportDocument>(const Session&)> make; ///< called on another thread
};
/// One of the desk's reports. `language`: the report's own, whatever the window speaks.
ReportWish wishFor(std::string_view name, const LocalText& title, const Scope& scope, Language language);

/// A button by which a report leaves the program: it offers the forms, asks for the file, writes in the background and says how
/// it went.
class ReportExport final : public QObject {
    Q_OBJECT
public:
    /// Belongs to the button.
    ReportExport(PageContext& context, QPushButton* button, std::function<ReportWish()> wish);

    /// Writes the report, sealed: the form by the ending.
    void exportTo(const QString& path);
    void retranslate();

private:
    void chooseFile(const QString& ending);

    PageContext& m_context;
    QPushButton* m_button;
    std::function<ReportWish()> m_wish;
    QMenu* m_formats;
};

}
