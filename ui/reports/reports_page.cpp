// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/exchange/seal.h"
#include "ui/print/print_preview.h"
#include "ui/reports/file_check.h"
#include "ui/reports/sealed_reports.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/icons.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/shared/wrapped_items.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

namespace plumbline {

namespace {

constexpr int choiceWidth = 232;
constexpr int pagesHeight = 560;

}

ReportsPage::ReportsPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_export(makeButton({}, "primary")),
      m_exporting(new ReportExport(context, m_export, [this] { return wish(); })), m_choice(new Card), m_kinds(new QListWidget),
      m_siteTitle(makeLabel({}, "second")), m_site(new QComboBox), m_languageTitle(makeLabel({}, "second")),
      m_language(new QComboBox), m_pages(new Card), m_sealed(new SealedReports(context)), m_check(new FileCheck(context))
{
    m_export->setIcon(icon("export", Tone::OnAccent));
    addAction(m_export);
    auto* const above = new QHBoxLayout;
    above->setSpacing(space::three);
    above->addWidget(makeChoice());
    above->addWidget(m_pages, 1);
    m_pages->setMinimumHeight(pagesHeight);
    auto* const below = new QHBoxLayout;
    below->setSpacing(space::three);
    below->addWidget(m_sealed, 3); // its table is wide
    below->addWidget(m_check, 2);
    body()->addLayout(above, 1);
    body()->addLayout(below);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ReportsPage::preview);
    connect(m_site, &QComboBox::activated, this, &ReportsPage::preview);
    connect(m_language, &QComboBox::activated, this, &ReportsPage::preview);
    connect(&m_context, &PageContext::scopeChanged, this, [this] {
        fillSites();
        preview();
    });
    connect(&m_context, &PageContext::factsAreNewer, this, [this] {
        fillSites();
        preview();
        m_sealed->reload();
    });
    retranslate();
    m_sealed->reload();
}

QWidget* ReportsPage::makeChoice()
{
    m_choice->setFixedWidth(choiceWidth);
    m_kinds->setObjectName(QStringLiteral("reportKinds"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    wrapItems(*m_kinds, new WrappedItems);
    m_site->setObjectName(QStringLiteral("reportSite"));
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    // Each in its own language: who looks for theirs finds it. A report speaks Chinese unless another is asked for.
    m_language->addItem(QStringLiteral("中文"), int(Language::Chinese));
    m_language->addItem(QStringLiteral("English"), int(Language::English));
    m_choice->body()->addWidget(m_kinds, 1);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_siteTitle, m_site, m_languageTitle, m_language})
        m_choice->body()->addWidget(part);
    return m_choice;
}

void ReportsPage::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const int before = std::max(0, m_kinds->currentRow());
    m_kinds->clear();
    for (const auto& domain : m_context.session().house().domains) {
        for (const ReportKind& kind : domain->reports()) {
            auto* const item = new QListWidgetItem(in(m_context.language(), kind.title), m_kinds);
            item->setData(Qt::UserRole, QString::fromLatin1(kind.name));
        }
    }
    m_kinds->setCurrentRow(before);
}

/// The one chosen stays, as long as the enterprise has it.
void ReportsPage::fillSites()
{
    const QVariant before = m_site->currentData();
    m_site->clear();
    m_site->addItem(tr("Whole enterprise"), QString());
    const Result<ReadScope> facts = m_context.session().workspace().read();
    const Result<std::vector<SiteFacts>> all =
        facts ? sites(*facts, m_context.scope().enterprise) : Result<std::vector<SiteFacts>>(facts.problem());
    if (!all)
        return m_context.tell(all.problem());
    for (const SiteFacts& site : *all)
        m_site->addItem(site.name, QString::fromStdString(site.id.text()));
    m_site->setCurrentIndex(std::max(0, m_site->findData(before)));
    m_site->setEnabled(!all->empty());
}

const ReportKind* ReportsPage::chosen() const
{
    const QListWidgetItem* const item = m_kinds->currentItem();
    return item ? m_context.session().house().report(item->data(Qt::UserRole).toString().toStdString()) : nullptr;
}

ReportWish ReportsPage::wish() const
{
    const PageScope shown = m_context.scope();
    Scope scope{shown.enterprise, {}, shown.year, shown.asOf};
    if (const Result<Id> site = Id::parse(m_site->currentData().toString().toStdString()))
        scope.site = SiteId(*site);
    const ReportKind* const kind = chosen();
    return wishFor(kind ? kind->name : "", kind ? kind->title : LocalText(), scope, Language(m_language->currentData().toInt()));
}

void ReportsPage::choose(std::string_view report)
{
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->data(Qt::UserRole).toString().toStdString() == report)
            m_kinds->setCurrentRow(row);
    }
}

void ReportsPage::setReportLanguage(Language language)
{
    m_language->setCurrentIndex(m_language->findData(int(language)));
    preview();
}

void ReportsPage::preview()
{
    m_export->setEnabled(false);
    if (!chosen())
        return;
    const int question = ++m_asked;
    Task::run(
        this, [session = m_context.session().shared_from_this(), make = wish().make](Progress&) { return make(*session); },
        [this, question](Result<ReportDocument> document) {
            if (question == m_asked)
                take(std::move(document));
        });
}

void ReportsPage::take(Result<ReportDocument> document)
{
    m_export->setEnabled(document.isOk());
    const std::string code = document ? Seal::of(*document).checkCode : std::string();
    if (document && code == m_shownCode)
        return; // what a person looks at stays where they scrolled it
    m_shownCode = code;
    if (document) {
        auto* const pages = new PrintPreview(std::move(*document), code);
        connect(pages, &PrintPreview::failed, this, [this](const Problem& problem) { m_context.tell(problem); });
        showInPlace(pages);
    } else {
        const ProblemText text = describe(document.problem(), m_context.language());
        showInPlace(new EmptyState("reports", text.what, text.why + QLatin1Char(' ') + text.next));
    }
}

void ReportsPage::showInPlace(QWidget* content)
{
    delete m_content;
    m_content = content;
    m_pages->body()->addWidget(content, 1);
}

void ReportsPage::retranslate()
{
    setTitle(tr("Reports"));
    setLead(tr("Of the enterprise, the year and the day chosen above. What is exported is sealed: a stranger can check it."));
    m_choice->setTitle(tr("Which report"));
    m_siteTitle->setText(tr("Site"));
    m_site->setAccessibleName(m_siteTitle->text());
    m_languageTitle->setText(tr("Language of the report"));
    m_language->setAccessibleName(m_languageTitle->text());
    m_kinds->setAccessibleName(tr("Which report"));
    m_exporting->retranslate();
    m_sealed->retranslate();
    m_check->retranslate();
    m_shownCode.clear();
    fillKinds();
    fillSites();
    preview();
}

void ReportsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
