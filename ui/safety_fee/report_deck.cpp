// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/report_deck.h"

#include "core/services/report_desk.h"
#include "ui/safety_fee/report_actions.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/problem_card.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QTabBar>

namespace plumbline::safety_fee {

ReportDeck::ReportDeck(PageContext& context, Page& page, std::vector<Entry> reports, QWidget* parent)
    : QWidget(parent), m_context(context), m_reports(std::move(reports)),
      m_actions(new ReportActions(context, page,
          {m_reports.front().name, m_reports.front().title, [&context] { return scopeOf(context.scope()); }}, "button")),
      m_tabs(new QTabBar), m_problem(new ProblemCard), m_view(new DocumentView(context))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::three);
    m_tabs->setObjectName(QStringLiteral("reports"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (std::size_t at = 0; at < m_reports.size(); ++at)
        m_tabs->addTab({});
    m_problem->hide();
    column->addWidget(m_tabs);
    column->addWidget(m_problem);
    column->addWidget(m_view);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_actions->setReport(chosen().name, chosen().title);
        reload();
    });
    connect(&m_context, &PageContext::scopeChanged, this, &ReportDeck::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &ReportDeck::reload);
    connect(&m_context, &PageContext::moneyUnitChanged, this, &ReportDeck::reload);
    retranslate();
}

const ReportDeck::Entry& ReportDeck::chosen() const
{
    return m_reports[std::size_t(std::max(0, m_tabs->currentIndex()))];
}

void ReportDeck::choose(const char* report)
{
    for (std::size_t at = 0; at < m_reports.size(); ++at) {
        if (std::string_view(m_reports[at].name) == report)
            m_tabs->setCurrentIndex(int(at));
    }
}

void ReportDeck::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), name = chosen().name,
            language = m_context.language()](plumbline::Progress&) -> Result<ReportDocument> {
            const ReadScope facts = TRY(session->workspace().read());
            return makeReport(*session, facts, name, scope, language);
        },
        [this, question](Result<ReportDocument> document) {
            if (question == m_asked)
                take(std::move(document));
        });
}

void ReportDeck::take(Result<ReportDocument> document)
{
    m_problem->setVisible(!document.isOk());
    m_actions->setEnabled(document.isOk());
    if (document) {
        m_view->show(std::move(*document));
    } else {
        m_view->clear();
        m_problem->show(document.problem(), m_context.language(), {});
    }
    Q_EMIT loaded();
}

void ReportDeck::retranslate()
{
    for (std::size_t at = 0; at < m_reports.size(); ++at) {
        const QString title = in(m_context.language(), m_reports[at].title());
        const char* const tab = m_reports[at].tab;
        m_tabs->setTabText(int(at), tab ? QCoreApplication::translate("safety_fee", tab) : title);
        m_tabs->setTabToolTip(int(at), title);
    }
    m_actions->retranslate();
    reload();
}

void ReportDeck::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
