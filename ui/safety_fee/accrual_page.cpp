// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/accrual_page.h"

#include "core/safety_fee/accrual_report.h"
#include "ui/safety_fee/explain_receipt.h"
#include "ui/safety_fee/missing_fact.h"
#include "ui/safety_fee/report_actions.h"
#include "ui/safety_fee/wording.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/chart_card.h"
#include "ui/shared/edit_keys.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/problem_card.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace plumbline::safety_fee {

namespace {

constexpr int chartHeight = 208;

}

AccrualPage::AccrualPage(PageContext& context, FactsDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_door(door),
      m_report(new ReportActions(
          context, *this, {accrualReportName, accrualReportTitle, [&context] { return scopeOf(context.scope()); }}, "primary")),
      m_problem(new ProblemCard), m_chart(new MonthChart),
      m_chartCard(new ChartCard({}, m_chart, [this] { return m_chart->asTable(); })), m_table(new RecordTable),
      m_filter(new FilterRow(m_table)), m_tableCard(new Card), m_model(new RecordModel<AccrualRow>({}, this))
{
    m_model->setRowKind([](const AccrualRow& row) { return row.kind; });
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("accrualTable"));
    m_table->showAllRows();
    m_tableCard->body()->addWidget(m_filter);
    m_tableCard->body()->addWidget(m_table);
    m_chart->setFixedHeight(chartHeight);
    m_chartCard->makeFoldable(QStringLiteral("accrual-chart"));
    m_problem->hide();
    m_chartCard->hide();
    m_tableCard->hide();
    body()->addWidget(m_problem);
    body()->addWidget(m_chartCard);
    body()->addWidget(m_tableCard);
    body()->addStretch();
    connect(m_table, &RecordTable::figureAsked, this, &AccrualPage::explainFigure);
    connect(m_table, &RecordTable::summaryChanged, this, [this](const QString& sum) { m_context.showSummary(sum); });
    connect(m_chart, &MonthChart::monthChosen, this, &AccrualPage::explainMonth);
    connect(m_problem, &ProblemCard::nextAsked, this, &AccrualPage::goOn);
    connect(&m_context, &PageContext::scopeChanged, this, &AccrualPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &AccrualPage::reload);
    connect(&m_context, &PageContext::moneyUnitChanged, this, &AccrualPage::showYear);
    addPageKey(this, QKeySequence::Find, [this] { m_filter->open(); });
    retranslate();
    reload();
}

void AccrualPage::reload()
{
    const int question = ++m_asked;
    setTitle(tr("Accrual and use %1").arg(m_context.scope().year));
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_context.scope()](
            plumbline::Progress&) { return readYearView(*session, scope); },
        [this, question](Result<YearView> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void AccrualPage::take(Result<YearView> answer)
{
    m_answer = std::move(answer);
    showYear();
    Q_EMIT loaded();
}

void AccrualPage::showYear()
{
    if (!m_answer)
        return;
    delete m_empty;
    m_empty = nullptr;
    const bool isReckoned = m_answer->isOk();
    const bool isEmpty = !isReckoned && m_answer->problem().code == noActivity;
    m_problem->setVisible(!isReckoned && !isEmpty);
    m_chartCard->setVisible(isReckoned);
    m_tableCard->setVisible(isReckoned);
    m_report->setEnabled(isReckoned);
    setLead({});
    if (isEmpty) {
        auto* const first = makeButton(tr("Which activity binds us?"), "primary");
        connect(first, &QPushButton::clicked, this, [this] { m_context.openPage(QStringLiteral("safety_fee.scope")); });
        m_empty = new EmptyState("safety-fee", tr("No line of business yet"),
            tr("Here stands what must be set aside each month, and why. First say what the enterprise does."), first);
        body()->insertWidget(0, m_empty);
    } else if (isReckoned) {
        fill();
    } else {
        showProblem(m_answer->problem());
    }
}

void AccrualPage::showProblem(const Problem& problem)
{
    m_problem->show(problem, m_context.language(), missingFactWords(problem));
}

void AccrualPage::goOn()
{
    openMissingFact(m_door, m_context, m_answer->problem());
}

void AccrualPage::fill()
{
    const YearView& view = **m_answer;
    Result<AccrualTable> table = accrualTable(view, m_context.language());
    if (!table) {
        m_problem->show(table.problem(), m_context.language(), {});
        return;
    }
    m_figures = std::move(*table);
    m_model->setColumns(accrualColumns(view.year.year, m_context.language(), m_context.moneyUnit()));
    m_model->setRows(m_figures.rows);
    m_table->updateGeometry();
    m_chart->setSeries(monthSeries(view, m_context.moneyUnit()));
    m_chartCard->setTitle(tr("Accrual, use and balance (%1)").arg(unitName(m_context.moneyUnit())));
    setLeadOf(view);
}

void AccrualPage::setLeadOf(const YearView& view)
{
    const auto standing = standingOf(view, m_context.session().rules());
    if (!standing)
        return;
    const auto amount = [this](Money money) { return amountPhrase(money, m_context.moneyUnit(), m_context.language()); };
    QString lead = tr("Due for %1: <b>%2</b>. Accrued in %n month(s): %3; used: %4 (%5 %).", nullptr, standing->months)
                       .arg(view.year.year)
                       .arg(amount(view.year.due), amount(standing->accrued), amount(standing->used))
                       .arg(percentOf(standing->used, view.year.due));
    if (standing->minimum.isBelow)
        lead += QLatin1Char(' ')
            + tr("Up to %1: <b>%2</b> to go.").arg(leastShareOf(standing->minimum), amount(standing->minimum.missing));
    setLead(lead);
}

void AccrualPage::explainFigure(const QString& figure)
{
    const std::size_t at = figure.toULong();
    if (at >= m_figures.sources.size())
        return;
    const FigureSource& source = m_figures.sources[at];
    if (!source.why) {
        m_context.explain(explainFact(yuanText(source.amount), source.subject, source.recorded));
        return;
    }
    const Result<Receipt> receipt = source.why();
    if (receipt)
        m_context.explain(explainReckoning(*receipt, m_context.session().rules(), m_context.language(), source.subject));
    else
        showProblem(receipt.problem());
}

/// The month's closing balance, the last line that is a figure.
void AccrualPage::explainMonth(int month)
{
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = m_model->index(row, month);
        if (index.data(record::AmountRole).isValid()) {
            m_table->setCurrentIndex(index);
            explainFigure(index.data(record::FigureRole).toString());
            return;
        }
    }
}

void AccrualPage::retranslate()
{
    setTitle(tr("Accrual and use %1").arg(m_context.scope().year));
    m_report->retranslate();
    showYear();
}

void AccrualPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
