// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/report_actions.h"

#include "core/exchange/seal.h"
#include "core/services/report_desk.h"
#include "ui/print/paper_painter.h"
#include "ui/print/print_preview.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/edit_keys.h"
#include "ui/shared/icons.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

namespace plumbline::safety_fee {

namespace {

struct Written {
    QString path;
    Result<SealedReport> sealed;
};

Result<ReportDocument> documentOf(const Session& session, const char* name, const Scope& scope, Language language)
{
    const ReadScope facts = TRY(session.workspace().read());
    return makeReport(session, facts, name, scope, language);
}

Result<SealedReport> writtenTo(Session& session, const char* name, const Scope& scope, Language language, const QString& path)
{
    const ReportDocument document = TRY(documentOf(session, name, scope, language));
    return exportReport(session, document, path, paperPainter());
}

}

ReportActions::ReportActions(PageContext& context, Page& page, Report report, const char* exportRole)
    : QObject(&page), m_context(context), m_page(page), m_report(std::move(report)), m_preview(makeButton({}, "button")),
      m_export(makeButton({}, exportRole)), m_formats(new QMenu(&page))
{
    const bool isPrimary = std::string_view(exportRole) == "primary";
    m_preview->setIcon(icon("print"));
    m_export->setIcon(isPrimary ? icon("export", Tone::OnAccent) : icon("export"));
    page.addAction(m_preview);
    page.addAction(m_export);
    connect(m_preview, &QPushButton::clicked, this, &ReportActions::preview);
    connect(m_export, &QPushButton::clicked, this,
        [this] { m_formats->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + space::one))); });
    addPageKey(&page, QKeySequence::Print, [this] { preview(); });
    retranslate();
}

void ReportActions::setEnabled(bool isEnabled)
{
    m_preview->setEnabled(isEnabled);
    m_export->setEnabled(isEnabled);
}

void ReportActions::chooseFile(const QString& ending)
{
    auto* const dialog = new QFileDialog(&m_page, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("*.%1").arg(ending));
    dialog->selectFile(
        QStringLiteral("%1 %2.%3").arg(in(m_context.language(), m_report.title())).arg(m_context.scope().year).arg(ending));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportActions::exportTo);
    dialog->open();
}

void ReportActions::exportTo(const QString& path)
{
    m_export->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_report.scope(), name = m_report.name,
            language = m_context.language(), path](plumbline::Progress&) {
            return Written{path, writtenTo(*session, name, scope, language, path)};
        },
        [this](Written done) {
            m_export->setEnabled(true);
            if (!done.sealed)
                return m_context.tell(done.sealed.problem());
            m_context.show({Notice::Weight::Done,
                tr("%1 is written and read back: intact. Check code %2.")
                    .arg(QFileInfo(done.path).fileName(), QString::fromStdString(done.sealed->checkCode)),
                tr("Open"), [path = done.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
            m_context.factsChanged();
        });
}

void ReportActions::preview()
{
    if (!m_preview->isEnabled())
        return;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_report.scope(), name = m_report.name,
            language = m_context.language()](plumbline::Progress&) { return documentOf(*session, name, scope, language); },
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
    m_export->setText(tr("Export"));
    m_formats->clear();
    const std::pair<QString, QString> formats[] = {
        {tr("Excel (.xlsx)"), QStringLiteral("xlsx")},
        {tr("PDF (.pdf)"), QStringLiteral("pdf")},
        {tr("OpenDocument text (.odt)"), QStringLiteral("odt")},
        {tr("Web page (.html)"), QStringLiteral("html")},
        {tr("CSV (.csv)"), QStringLiteral("csv")},
        {tr("JSON (.json)"), QStringLiteral("json")},
    };
    for (const auto& [name, ending] : formats)
        connect(m_formats->addAction(name), &QAction::triggered, this, [this, ending = ending] { chooseFile(ending); });
}

}
