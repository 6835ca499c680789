// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/report_actions.h"

#include "core/exchange/seal.h"
#include "core/services/session.h"
#include "ui/print/print_preview.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/edit_keys.h"
#include "ui/shared/icons.h"
#include "ui/shared/task.h"

#include <QPushButton>

namespace plumbline::safety_fee {

ReportActions::ReportActions(PageContext& context, Page& page, Report report, const char* exportRole)
    : QObject(&page), m_context(context), m_page(page), m_report(std::move(report)), m_preview(makeButton({}, "button")),
      m_export(makeButton({}, exportRole)), m_exporting(new ReportExport(context, m_export, [this] { return wish(); }))
{
    const bool isPrimary = std::string_view(exportRole) == "primary";
    m_preview->setIcon(icon("print"));
    m_export->setIcon(isPrimary ? icon("export", Tone::OnAccent) : icon("export"));
    page.addAction(m_preview);
    page.addAction(m_export);
    connect(m_preview, &QPushButton::clicked, this, &ReportActions::preview);
    addPageKey(&page, QKeySequence::Print, [this] { preview(); });
    retranslate();
}

ReportWish ReportActions::wish() const
{
    return wishFor(m_report.name, m_report.title(), m_report.scope(), m_context.language());
}

void ReportActions::setReport(const char* name, std::function<LocalText()> title)
{
    m_report.name = name;
    m_report.title = std::move(title);
}

void ReportActions::setEnabled(bool isEnabled)
{
    m_preview->setEnabled(isEnabled);
    m_export->setEnabled(isEnabled);
}

void ReportActions::preview()
{
    if (!m_preview->isEnabled())
        return;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), make = wish().make](plumbline::Progress&) { return make(*session); },
        [this](Result<ReportDocument> document) {
            if (document)
                showPreview(std::move(*document));
            else
                m_context.tell(document.problem());
        });
}

void ReportActions::showPreview(ReportDocument document)
{
    const std::string code = Seal::of(document).checkCode;
    delete m_window;
    auto* const preview = new PrintPreview(std::move(document), code, &m_page);
    connect(preview, &PrintPreview::failed, this, [this](const Problem& problem) { m_context.tell(problem); });
    m_window = preview;
    m_window->setWindowFlag(Qt::Window);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->show();
}

void ReportActions::retranslate()
{
    m_preview->setText(tr("Print preview"));
    m_exporting->retranslate();
}

}
