// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/overview_cards.h"

#include "core/services/safety_fee/safety_fee_domain.h"
#include "ui/safety_fee/plan_standing.h"
#include "ui/safety_fee/plan_view.h"
#include "ui/safety_fee/wording.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/chart_card.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/month_chart.h"
#include "ui/shared/task.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

#include <functional>

namespace plumbline::safety_fee {

namespace {

QString cardText(const char* text)
{
    return QCoreApplication::translate("safety_fee", text);
}

/// What the cards and the chart show, each of them or its Problem.
struct CardView {
    YearView view;
    YearStanding standing;
};
struct Reading {
    Result<CardView> year;
    Result<std::vector<Obligation>> obligations;
    Result<PlanStanding> plan;
};

Result<CardView> readYear(const Session& session, const PageScope& scope)
{
    YearView view = TRY(readYearView(session, scope, BookEntries::Summed));
    const YearStanding standing = TRY(standingOf(view, session.rules()));
    return CardView{std::move(view), standing};
}

Result<std::vector<Obligation>> readObligations(const Session& session, const PageScope& scope)
{
    const ReadScope facts = TRY(session.workspace().read());
    return TRY(standing(session, facts, scopeOf(scope))).obligations;
}

using Fill = std::function<void(const Reading&)>;

/// Keeps widgets up to date: reads in the background whenever facts, scope or unit change. Lives as long as the owner.
void keepFilled(PageContext& context, QWidget* owner, const Fill& fill)
{
    const auto ask = [&context, owner, fill] {
        Task::run(
            owner,
            [session = context.session().shared_from_this(), scope = context.scope()](plumbline::Progress&) {
                return Reading{readYear(*session, scope), readObligations(*session, scope), readPlanStanding(*session, scope)};
            },
            fill);
    };
    QObject::connect(&context, &PageContext::factsAreNewer, owner, ask);
    QObject::connect(&context, &PageContext::scopeChanged, owner, ask);
    QObject::connect(&context, &PageContext::moneyUnitChanged, owner, ask);
    ask();
}

void showUnknown(FigureCard* card, const Problem& problem, Language language)
{
    card->setFigure(QStringLiteral("—"), {});
    card->setNote(describe(problem, language).what, "chipAmber");
}

FigureCard* makeCard(const char* title, PageContext& context, const char* page)
{
    auto* const card = new FigureCard;
    card->setTitle(cardText(title));
    card->setOpens([&context, page] { context.openPage(QString::fromLatin1(page)); });
    return card;
}

void fillBalance(FigureCard* card, const Result<CardView>& year, const PageContext& context)
{
    if (!year)
        return showUnknown(card, year.problem(), context.language());
    const MoneyUnit unit = context.moneyUnit();
    card->setFigure(amountText(year->standing.balance, unit), unitName(unit));
    const auto& threshold = year->view.year.threshold;
    card->setNote(threshold ? cardText(QT_TRANSLATE_NOOP("safety_fee", "Suspended from %1"))
                                  .arg(amountPhrase(*threshold, unit, context.language()))
                            : cardText(QT_TRANSLATE_NOOP("safety_fee", "First year: no suspension line")),
        "small");
    const YearStanding& standing = year->standing;
    if (!standing.supplement.isZero())
        card->setMark(cardText(QT_TRANSLATE_NOOP("safety_fee", "Supplement %1"))
                          .arg(amountPhrase(standing.supplement, unit, context.language())),
            "chipAmber");
    else if (standing.suspended > 0)
        card->setMark(cardText(QT_TRANSLATE_NOOP("safety_fee", "%1 months suspended")).arg(standing.suspended), "chipAmber");
    else
        card->setMark({}, "chipAmber");
}

/// From July on, how the use stands to an even year that reaches the least use.
QString paceOf(const YearStanding& standing, const PageContext& context)
{
    if (!standing.pace)
        return {};
    const bool isBehind = standing.used < *standing.pace;
    return cardText(isBehind ? QT_TRANSLATE_NOOP("safety_fee", "Behind an even year's pace: %1 by now")
                             : QT_TRANSLATE_NOOP("safety_fee", "Ahead of an even year's pace: %1 by now"))
        .arg(amountPhrase(*standing.pace, context.moneyUnit(), context.language()));
}

void fillUse(FigureCard* card, const Result<CardView>& year, const PageContext& context)
{
    if (!year)
        return showUnknown(card, year.problem(), context.language());
    const YearStanding& standing = year->standing;
    card->setNext(paceOf(standing, context));
    card->setFigure(percentOf(standing.used, year->view.year.due),
        cardText(QT_TRANSLATE_NOOP("safety_fee", "%, line %1")).arg(leastShareOf(standing.minimum)));
    if (standing.minimum.isBelow)
        card->setNote(cardText(QT_TRANSLATE_NOOP("safety_fee", "%1 to go"))
                          .arg(amountPhrase(standing.minimum.missing, context.moneyUnit(), context.language())),
            "chipAmber");
    else
        card->setNote(cardText(QT_TRANSLATE_NOOP("safety_fee", "✓ reached")), "chipGreen");
}

void fillNext(FigureCard* card, const Result<std::vector<Obligation>>& obligations, const PageContext& context)
{
    if (!obligations)
        return showUnknown(card, obligations.problem(), context.language());
    for (const Obligation& obligation : *obligations) {
        if (obligation.isDone || !obligation.kind.starts_with("safety_fee.") || !obligation.due)
            continue;
        const Urgency urgency = urgencyOf(obligation, context.scope().asOf);
        card->setFigure(obligation.due->toString(QStringLiteral("MM-dd")), urgencyWord(urgency, context.language()));
        card->setNote(obligationSentence(obligation, context.language()), "small");
        return;
    }
    card->setFigure(QStringLiteral("✓"), {});
    card->setNote(cardText(QT_TRANSLATE_NOOP("safety_fee", "Nothing is due.")), "small");
}

/// Where there are no figures: what has to come first.
void fillWithoutPlan(FigureCard* card, const PlanStanding& standing)
{
    card->setFigure(QStringLiteral("—"), {});
    card->setNote(cardText(QT_TRANSLATE_NOOP("safety_fee", "No plan for this year yet")), "chipAmber");
    card->setNext(standing.hasActivities ? cardText(QT_TRANSLATE_NOOP("safety_fee", "Next: draft it (art. 46)"))
                                         : cardText(QT_TRANSLATE_NOOP("safety_fee", "First say what the enterprise does.")));
}

/// What has to be done with the version worked on last.
QString nextStepOf(const Plan& newest)
{
    switch (newest.state()) {
    case PlanState::Draft:
        return cardText(QT_TRANSLATE_NOOP("safety_fee", "Next: submit version %1")).arg(newest.version);
    case PlanState::Submitted:
        return cardText(QT_TRANSLATE_NOOP("safety_fee", "Next: approve version %1")).arg(newest.version);
    case PlanState::Approved:
    case PlanState::Superseded:
        break;
    }
    return {};
}

void fillPlannedUse(FigureCard* card, const PlanYear& year, const PageContext& context)
{
    const MoneyUnit unit = context.moneyUnit();
    card->setFigure(amountText(year.accrual.use, unit), unitName(unit));
    if (year.leastUse.isBelow)
        return card->setNote(cardText(QT_TRANSLATE_NOOP("safety_fee", "%1 to go"))
                                 .arg(amountPhrase(year.leastUse.missing, unit, context.language())),
            "chipAmber");
    if (year.accrual.due.isZero())
        return card->setNote(cardText(QT_TRANSLATE_NOOP("safety_fee", "Nothing is due for the year")), "small");
    card->setNote(cardText(QT_TRANSLATE_NOOP("safety_fee", "✓ %1 % of what is due, line %2"))
                      .arg(percentOf(year.accrual.use, year.accrual.due), leastShareOf(year.leastUse)),
        "chipGreen");
}

void fillPlan(FigureCard* card, const Result<PlanStanding>& standing, const PageContext& context)
{
    card->setTitle(cardText(QT_TRANSLATE_NOOP("safety_fee", "Planned use of %1")).arg(context.scope().year));
    card->setMark({}, "chipGreen");
    card->setNext({});
    if (!standing)
        return showUnknown(card, standing.problem(), context.language());
    if (!standing->plan)
        return fillWithoutPlan(card, *standing);
    const Plan& plan = *standing->plan;
    card->setMark(planStateText(plan.state()) + QStringLiteral(" v%1").arg(plan.version), planStateRole(plan.state()));
    card->setNext(nextStepOf(*standing->newest));
    if (standing->year)
        fillPlannedUse(card, *standing->year, context);
    else
        showUnknown(card, standing->year.problem(), context.language());
}

/// The chart, and in its place what keeps it from being drawn.
struct ChartPart {
    MonthChart* chart;
    ChartCard* card;
    QLabel* unknown;
};

ChartPart makeChart()
{
    auto* const chart = new MonthChart;
    auto* const card = new ChartCard({}, chart, [chart] { return chart->asTable(); });
    auto* const unknown = makeLabel({}, "second");
    unknown->setWordWrap(true);
    card->body()->addWidget(unknown);
    return {chart, card, unknown};
}

void fillChart(const ChartPart& part, const Result<CardView>& year, const PageContext& context)
{
    part.card->setTitle(cardText(QT_TRANSLATE_NOOP("safety_fee", "Safety fee: accrual, use and balance (%1)"))
                            .arg(unitName(context.moneyUnit())));
    part.chart->setVisible(year.isOk());
    part.unknown->setVisible(!year);
    if (year)
        part.chart->setSeries(monthSeries(year->view, context.moneyUnit()));
    else
        part.unknown->setText(describe(year.problem(), context.language()).what);
}

}

OverviewPart makeOverviewPart(PageContext& context)
{
    FigureCard* const balance = makeCard(QT_TRANSLATE_NOOP("safety_fee", "Safety-fee balance"), context, "safety_fee.accrual");
    FigureCard* const use = makeCard(QT_TRANSLATE_NOOP("safety_fee", "Used of what is due"), context, "safety_fee.accrual");
    FigureCard* const plan = makeCard("", context, "safety_fee.plan");
    plan->setObjectName(QStringLiteral("planCard"));
    FigureCard* const next =
        makeCard(QT_TRANSLATE_NOOP("safety_fee", "Next duty of the safety fee"), context, "safety_fee.findings");
    const ChartPart chart = makeChart();
    keepFilled(context, chart.card, [=, &context](const Reading& reading) {
        fillBalance(balance, reading.year, context);
        fillUse(use, reading.year, context);
        fillPlan(plan, reading.plan, context);
        fillNext(next, reading.obligations, context);
        fillChart(chart, reading.year, context);
    });
    return {{balance, use, plan, next}, chart.card};
}

}
