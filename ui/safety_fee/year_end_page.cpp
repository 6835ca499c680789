// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/year_end_page.h"

#include "core/safety_fee/annual_report.h"
#include "core/safety_fee/book_checks.h"
#include "core/safety_fee/execution_report.h"
#include "core/safety_fee/findings_report.h"
#include "core/safety_fee/statement_report.h"
#include "core/safety_fee/years_report.h"
#include "core/services/session.h"
#include "ui/safety_fee/checklist_card.h"
#include "ui/safety_fee/inspection_card.h"
#include "ui/safety_fee/raise_card.h"
#include "ui/safety_fee/report_deck.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/task.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace plumbline::safety_fee {

YearEndPage::YearEndPage(PageContext& context, FactsDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_checklist(new ChecklistCard(context, door, "safety_fee.year_end")),
      m_raise(new RaiseCard(context)), m_inspection(new InspectionCard(context)),
      m_deck(new ReportDeck(context, *this,
          {{annualReportName, annualReportTitle}, {executionReportName, executionReportTitle},
              {statementReportName, statementReportTitle}, {yearsReportName, yearsReportTitle},
              {findingsReportName, findingsReportTitle}}))
{
    m_close = makeButton({}, "primary");
    m_close->setObjectName(QStringLiteral("closeYear"));
    addAction(m_close);
    body()->addWidget(m_checklist);
    body()->addWidget(m_raise);
    body()->addWidget(m_inspection);
    body()->addWidget(m_deck);
    body()->addStretch(1);
    connect(m_close, &QPushButton::clicked, this, &YearEndPage::close);
    connect(m_inspection, &InspectionCard::done, this, &YearEndPage::done);
    connect(&m_context, &PageContext::scopeChanged, m_inspection, &InspectionCard::suggestPeriod);
    connect(&m_context, &PageContext::scopeChanged, this, &YearEndPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &YearEndPage::reload);
    retranslate();
}

Result<YearEndPage::Standing> YearEndPage::read(const Session& session, const Scope& scope)
{
    const ReadScope facts = TRY(session.workspace().read());
    const Month last(scope.year, 12);
    Standing standing;
    standing.isClosed = TRY(booksOf(facts, scope.enterprise)).isClosed(last);
    if (!standing.isClosed)
        standing.checklist = TRY(closingChecklist(session.asked(facts, scope), last));
    return standing;
}

void YearEndPage::reload()
{
    const int question = ++m_asked;
    setTitle(tr("Year end %1").arg(m_context.scope().year));
    m_close->setText(tr("Close %1").arg(m_context.scope().year));
    m_raise->reload();
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope())](
            plumbline::Progress&) { return read(*session, scope); },
        [this, question](const Result<Standing>& standing) {
            if (question == m_asked)
                take(standing);
        });
}

void YearEndPage::take(const Result<Standing>& standing)
{
    const QString refusal = m_context.refusal(Right::Record);
    m_close->setToolTip(refusal);
    m_close->setEnabled(standing && !standing->isClosed && refusal.isEmpty());
    setMark({}, "chipGreen");
    if (!standing) {
        setLead({});
        m_checklist->setWords(sentenceOf(standing.problem(), m_context.language()));
    } else if (standing->isClosed) {
        setMark(tr("closed"), "chipGreen");
        setLead(tr("%1 is closed: the database itself takes no entry of it any more.").arg(m_context.scope().year));
        m_checklist->setWords(tr("Nothing is left to do."));
    } else {
        const auto blocking = std::count_if(standing->checklist.begin(), standing->checklist.end(), blocksClosing);
        setLead(blocking == 0
                ? tr("%1 can be closed.").arg(m_context.scope().year)
                : tr("<b>%n</b> line(s) stand in the way of closing %1.", nullptr, int(blocking)).arg(m_context.scope().year));
        m_checklist->setLines(standing->checklist);
    }
    Q_EMIT loaded();
}

void YearEndPage::close()
{
    m_close->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope())](
            plumbline::Progress&) { return closeMonths(*session, scope, Month(scope.year, 12)); },
        [this](const Result<std::vector<Month>>& closed) {
            if (closed) {
                m_context.show({Notice::Weight::Done, tr("Months closed: %1.").arg(closed->size()), {}, {}});
                m_context.factsChanged();
            } else {
                m_context.tell(closed.problem());
            }
            reload();
            Q_EMIT done();
        });
}

void YearEndPage::retranslate()
{
    m_inspection->retranslate();
    m_checklist->retranslate();
    m_raise->retranslate();
    reload();
}

void YearEndPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
