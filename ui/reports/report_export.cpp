// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_export.h"

#include "core/services/report_desk.h"
#include "ui/print/paper_painter.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

namespace plumbline {

ReportWish wishFor(std::string_view name, const LocalText& title, const Scope& scope, Language language)
{
    return {QStringLiteral("%1 %2").arg(in(language, title)).arg(scope.year),
        [name = std::string(name), scope, language](const Session& session) -> Result<ReportDocument> {
            const ReadScope facts = TRY(session.workspace().read());
            return makeReport(session, facts, name, scope, language);
        }};
}

ReportExport::ReportExport(PageContext& context, QPushButton* button, std::function<ReportWish()> wish)
    : QObject(button), m_context(context), m_button(button), m_wish(std::move(wish)), m_formats(new QMenu(button))
{
    connect(m_button, &QPushButton::clicked, this,
        [this] { m_formats->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + space::one))); });
    retranslate();
}

void ReportExport::chooseFile(const QString& ending)
{
    auto* const dialog = new QFileDialog(m_button->window(), tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("*.%1").arg(ending));
    dialog->selectFile(m_wish().fileName + QLatin1Char('.') + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportExport::exportTo);
    dialog->open();
}

void ReportExport::exportTo(const QString& path)
{
    m_button->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), make = m_wish().make, path](Progress&) -> Result<SealedReport> {
            const ReportDocument document = TRY(make(*session));
            return exportReport(*session, document, path, paperPainter());
        },
        [this, path](const Result<SealedReport>& sealed) {
            m_button->setEnabled(true);
            if (!sealed)
                return m_context.tell(sealed.problem());
            m_context.show({Notice::Weight::Done,
                tr("%1 is written and read back: intact. Check code %2.")
                    .arg(QFileInfo(path).fileName(), QString::fromStdString(sealed->checkCode)),
                tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
            m_context.factsChanged();
        });
}

void ReportExport::retranslate()
{
    m_button->setText(tr("Export"));
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
