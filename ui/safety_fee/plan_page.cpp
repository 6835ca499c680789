// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_page.h"

#include "core/safety_fee/plan_report.h"
#include "ui/safety_fee/explain_receipt.h"
#include "ui/safety_fee/missing_fact.h"
#include "ui/safety_fee/plan_basis.h"
#include "ui/safety_fee/plan_beginning.h"
#include "ui/safety_fee/plan_charts.h"
#include "ui/safety_fee/plan_compare.h"
#include "ui/safety_fee/plan_grid.h"
#include "ui/safety_fee/plan_saver.h"
#include "ui/safety_fee/plan_why.h"
#include "ui/safety_fee/wording.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/chart_card.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/findings_page.h"
#include "ui/shared/problem_card.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>
#include <tuple>

namespace plumbline::safety_fee {

namespace {

constexpr int planChartHeight = 160;

/// Both are the same sentence in the list.
bool isSaidAlike(const Finding& a, const Finding& b)
{
    return std::tie(a.code, a.subject, a.figures, a.weight) == std::tie(b.code, b.subject, b.figures, b.weight)
        && a.answer.has_value() == b.answer.has_value();
}

MonthSeries plannedSeries(const YearAccrual& year, MoneyUnit unit)
{
    MonthSeries series;
    for (const FundMonth& month : year.months)
        series.months[std::size_t(month.month.number() - 1)] = {month.accrued, month.use, month.closing, true};
    series.threshold = year.threshold;
    series.thresholdName = PlanPage::tr("Suspension line");
    series.unit = unit;
    return series;
}

}

PlanPage::PlanPage(PageContext& context, FactsDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_door(door), m_report(new ReportActions(context, *this,
                                                          {planReportName, planReportTitle,
                                                              [this] {
                                                                  Scope scope = scopeOf(m_context.scope());
                                                                  scope.version = m_view->desk->draft.plan().version;
                                                                  return scope;
                                                              }},
                                                          "button")),
      m_return(makeButton({}, "button")), m_next(makeButton({}, "primary")), m_bar(new PlanBar(context)),
      m_problem(new ProblemCard), m_chart(new MonthChart),
      m_chartCard(new ChartCard({}, m_chart, [this] { return m_chart->asTable(); })), m_basis(new PlanBasis(context)),
      m_grid(new PlanGrid(context)), m_gridCard(new Card), m_findings(new RecordTable),
      m_findingModel(new RecordModel<Finding>({}, this)), m_findingsCard(new Card), m_charts(new PlanCharts),
      m_compare(new PlanCompare(context)), m_saver(new PlanSaver(context, this)), m_nothingWrong(makeLabel({}, "second"))
{
    build();
    connectParts();
    retranslate();
    reload();
}

void PlanPage::build()
{
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_return->setObjectName(QStringLiteral("return"));
    addAction(m_return);
    addAction(m_next);
    m_chart->setFixedHeight(planChartHeight);
    m_chartCard->makeFoldable(QStringLiteral("plan-chart"));
    m_gridCard->body()->addWidget(m_grid);
    m_findings->setModel(m_findingModel);
    m_findings->setObjectName(QStringLiteral("planFindings"));
    m_findings->showAllRows();
    m_findingsCard->body()->addWidget(m_nothingWrong);
    m_findingsCard->body()->addWidget(m_findings);
    for (QWidget* const part : std::initializer_list<QWidget*>{
             m_bar, m_problem, m_compare, m_chartCard, m_basis, m_gridCard, m_findingsCard, m_charts}) {
        body()->addWidget(part);
        part->hide();
    }
    body()->addStretch();
}

void PlanPage::connectParts()
{
    connect(m_next, &QPushButton::clicked, this, &PlanPage::takeNextStep);
    connect(m_return, &QPushButton::clicked, this, [this] { m_bar->ask(PlanBar::Deed::Return); });
    connect(m_bar, &PlanBar::versionChosen, this, [this](int version) {
        m_version = version;
        m_bar->endComparison();
        m_compare->close();
        reload();
    });
    connect(m_bar, &PlanBar::comparisonChosen, this, [this](int version) {
        const int shown = desk()->draft.plan().version;
        if (version == 0)
            m_compare->close();
        else
            m_compare->compare(std::min(version, shown), std::max(version, shown));
    });
    connect(m_compare, &PlanCompare::failed, this, [this](const Problem& problem) { m_context.tell(problem); });
    connect(m_compare, &PlanCompare::closed, m_bar, &PlanBar::endComparison);
    connect(m_bar, &PlanBar::stepTaken, this, &PlanPage::move);
    connect(m_bar, &PlanBar::revised, this, &PlanPage::revise);
    connect(m_problem, &ProblemCard::nextAsked, this, &PlanPage::goOn);
    connect(m_grid, &PlanGrid::edited, this, &PlanPage::save);
    connect(m_saver, &PlanSaver::saved, this, &PlanPage::saved);
    connect(m_basis, &PlanBasis::edited, this, [this] {
        m_grid->model().rowsChanged();
        save();
    });
    connect(m_grid, &PlanGrid::figureAsked, this, &PlanPage::explainCell);
    connect(m_chart, &MonthChart::monthChosen, this, &PlanPage::explainMonth);
    connect(m_findings, &RecordTable::figureAsked, this, &PlanPage::explainFinding);
    connect(&m_context, &PageContext::scopeChanged, this, [this] {
        m_version.reset();
        m_compare->close();
        reload();
    });
    connect(&m_context, &PageContext::factsAreNewer, this, &PlanPage::reload);
    connect(&m_context, &PageContext::moneyUnitChanged, this, &PlanPage::showPlan);
}

void PlanPage::reload()
{
    if (m_isOwnChange)
        return;
    m_isOld = true;
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_context.scope(), version = m_version](
            plumbline::Progress&) { return readPlanView(*session, scope, version); },
        [this, question](Result<PlanView> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void PlanPage::take(Result<PlanView> answer)
{
    m_isOld = false;
    if (!answer) {
        m_problem->show(answer.problem(), m_context.language(), {});
        m_problem->setVisible(true);
        return;
    }
    if (answer->desk)
        carryOver(*answer);
    m_view = std::move(*answer);
    showPlan();
    Q_EMIT loaded();
}

/// What is not in the file stays as it was typed: what couldn't be saved, and lines that have no amount yet.
void PlanPage::carryOver(PlanView& answer) const
{
    PlanDraft& draft = answer.desk->draft;
    if (draft.plan().state() != PlanState::Draft)
        return;
    if (const PlanDraft* const unsaved = m_saver->unsaved(draft.plan().id)) {
        std::vector<PlanStep> steps = draft.plan().steps;
        draft = *unsaved;
        draft.setSteps(std::move(steps));
        answer.desk->reckoning.allChanged(draft.plan());
        m_saver->save(answer.desk);
        return;
    }
    const PlanDesk* const before = desk();
    if (!before || before->draft.plan().id != draft.plan().id)
        return;
    for (const UseLine& line : before->draft.lines()) {
        if (std::none_of(line.months.begin(), line.months.end(), [](const auto& amount) { return amount.has_value(); }))
            draft.addLine(line);
    }
}

bool PlanPage::isDraft() const
{
    return desk() && desk()->draft.plan().state() == PlanState::Draft;
}

bool PlanPage::isEditable() const
{
    return isDraft() && m_context.refusal(Right::Record).isEmpty();
}

void PlanPage::showPlan()
{
    if (!m_view)
        return;
    delete m_empty;
    m_empty = nullptr;
    const bool isThere = desk();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_bar, m_basis, m_gridCard, m_findingsCard, m_charts})
        part->setVisible(isThere);
    m_problem->hide();
    m_chartCard->hide();
    setMark({}, "chipAmber");
    setLead({});
    setNextStep();
    m_basis->show(m_view->desk, isEditable());
    m_grid->show(m_view->desk, isEditable());
    if (!isThere) {
        showEmpty();
        return;
    }
    const Plan& plan = desk()->draft.plan();
    setMark(planStateText(plan.state()) + QStringLiteral(" v%1").arg(plan.version), planStateRole(plan.state()));
    m_bar->show(m_view->versions, plan);
    m_compare->refresh();
    showFigures();
    showFindings();
}

void PlanPage::showEmpty()
{
    auto* const beginning = new PlanBeginning(m_context, m_view->hasActivities);
    connect(beginning, &PlanBeginning::emptyAsked, this, [this] { draftPlan(PlanStart::Empty); });
    connect(beginning, &PlanBeginning::lastYearsAsked, this, [this] { draftPlan(PlanStart::LastYear); });
    m_empty = beginning;
    body()->insertWidget(0, m_empty);
}

QString PlanPage::leadOf(const YearAccrual& year) const
{
    const auto amount = [this](Money money) { return amountPhrase(money, m_context.moneyUnit(), m_context.language()); };
    QString lead = tr("Due for %1: <b>%2</b>. Accrual planned: %3; use planned: <b>%4</b>")
                       .arg(year.year)
                       .arg(amount(year.due), amount(year.accrued), amount(year.use));
    if (!year.due.isZero())
        lead += tr(" (%1 % of what is due)").arg(percentOf(year.use, year.due));
    const auto least = desk()->reckoning.leastUse();
    if (least && least->isBelow)
        lead += QStringLiteral(" · ") + tr("<b>%1</b> more must be used (art. 51)").arg(amount(least->missing));
    return lead;
}

void PlanPage::showFigures()
{
    const YearAccrual* const year = desk()->reckoning.year();
    m_charts->show(*desk(), m_view->before, m_context.language(), m_context.moneyUnit());
    m_problem->setVisible(!year);
    m_chartCard->setVisible(year != nullptr);
    m_report->setEnabled(year != nullptr);
    if (!year) {
        const Problem& problem = desk()->reckoning.running().problem();
        m_problem->show(problem, m_context.language(), missingFactWords(problem));
        setLead({});
        return;
    }
    m_chart->setSeries(plannedSeries(*year, m_context.moneyUnit()));
    m_chartCard->setTitle(tr("Accrual, use and balance as planned (%1)").arg(unitName(m_context.moneyUnit())));
    setLead(leadOf(*year));
}

void PlanPage::showFindings()
{
    const auto figure = [this](const Finding& finding) {
        const auto& all = m_view->findings;
        const auto at = std::find_if(all.begin(), all.end(), [&](const Finding& candidate) {
            return candidate.code == finding.code && candidate.subject == finding.subject && candidate.figures == finding.figures;
        });
        return QString::number(at - all.begin());
    };
    const bool isReckoned = desk()->reckoning.year();
    m_findingModel->setColumns(findingColumns(desk()->reckoning.rules(), m_context.language(), figure));
    m_findingModel->setRows(m_view->findings);
    m_findings->setVisible(!m_view->findings.empty());
    m_nothingWrong->setVisible(m_view->findings.empty() && isReckoned);
    m_findingsCard->setVisible(isReckoned);
    m_findings->updateGeometry();
}

void PlanPage::setNextStep()
{
    const bool isThere = desk();
    const PlanState state = isThere ? desk()->draft.plan().state() : PlanState::Superseded;
    const bool isNewest = isThere && desk()->draft.plan().version == m_view->versions.back().version;
    m_return->setVisible(isThere && state == PlanState::Submitted);
    m_next->setVisible(isThere && (state != PlanState::Superseded) && (state != PlanState::Approved || isNewest));
    m_report->setEnabled(isThere);
    const QString words[] = {tr("Submit…"), tr("Approve…"), tr("Revise…"), QString()};
    m_next->setText(words[std::size_t(state)]);
    m_return->setText(tr("Return…"));
    // A revision is a new draft: who may record begins it.
    const Right next = state == PlanState::Submitted ? rightFor(PlanMove::Approved) : Right::Record;
    const std::pair<QPushButton*, Right> moves[] = {{m_next, next}, {m_return, rightFor(PlanMove::Returned)}};
    for (const auto& [button, right] : moves) {
        const QString refusal = m_context.refusal(right);
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal);
    }
}

void PlanPage::takeNextStep()
{
    constexpr PlanBar::Deed deeds[] = {PlanBar::Deed::Submit, PlanBar::Deed::Approve, PlanBar::Deed::Revise};
    m_bar->ask(deeds[std::size_t(desk()->draft.plan().state())]);
}

void PlanPage::draftPlan(PlanStart start)
{
    const PageScope scope = m_context.scope();
    const auto id = safety_fee::draftPlan(m_context.session(), scope.enterprise, scope.year, start);
    if (!id)
        return m_context.tell(id.problem());
    m_version.reset();
    m_context.factsChanged();
}

void PlanPage::revise(const QString& reason)
{
    const PageScope scope = m_context.scope();
    const auto id = revisePlan(m_context.session(), scope.enterprise, scope.year, reason);
    if (!id)
        return m_context.tell(id.problem());
    m_version = m_view->versions.back().version + 1;
    m_context.factsChanged();
}

void PlanPage::move(const PlanStep& step)
{
    if (const auto done = m_saver->finish(); !done)
        return m_context.tell(done.problem());
    const auto moved = movePlan(m_context.session(), m_context.scope().enterprise, desk()->draft.plan().id, step);
    if (!moved)
        return m_context.tell(moved.problem());
    m_version = desk()->draft.plan().version;
    m_context.factsChanged();
}

void PlanPage::save()
{
    showFigures();
    ++m_asked; // whatever is being read is older than this
    m_saver->save(m_view->desk);
    if (m_isOld && !m_saver->unsaved(desk()->draft.plan().id))
        reload();
}

void PlanPage::saved(const Id& plan, const std::vector<Finding>& findings)
{
    if (desk() && desk()->draft.plan().id == plan) {
        const bool saysTheSame =
            std::equal(findings.begin(), findings.end(), m_view->findings.begin(), m_view->findings.end(), isSaidAlike);
        m_view->findings = findings;
        if (!saysTheSame) // a long list is measured anew whenever it is shown
            showFindings();
    }
    {
        const QScopedValueRollback own(m_isOwnChange, true);
        m_context.factsChanged();
    }
    if (m_isOld)
        reload();
}

void PlanPage::explainCell(const QModelIndex& index)
{
    const auto why = explainPlanCell(*desk(), m_grid->model().rowAt(index), PlanModel::monthOf(index), m_context.language());
    if (why)
        m_context.explain(*why);
    else
        m_context.tell(why.problem());
}

/// The month's closing balance.
void PlanPage::explainMonth(int month)
{
    const QModelIndex closing = m_grid->model().firstOf(PlanRow::Of::Closing);
    const QModelIndex cell = closing.siblingAtColumn(PlanModel::firstMonth + month - 1);
    m_grid->table().setCurrentIndex(cell);
    explainCell(cell);
}

void PlanPage::explainFinding(const QString& at)
{
    const std::size_t index = at.toULong();
    if (index < m_view->findings.size())
        m_context.explain(safety_fee::explainFinding(m_view->findings[index], desk()->reckoning.rules(), m_context.language()));
}

void PlanPage::goOn()
{
    if (desk() && !desk()->reckoning.running())
        openMissingFact(m_door, m_context, desk()->reckoning.running().problem());
}

void PlanPage::retranslate()
{
    setTitle(tr("Annual plan %1").arg(m_context.scope().year));
    m_report->retranslate();
    m_findingsCard->setTitle(tr("What is to be said of this plan"));
    m_nothingWrong->setText(tr("✓ Nothing speaks against this plan."));
    showPlan();
}

void PlanPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
