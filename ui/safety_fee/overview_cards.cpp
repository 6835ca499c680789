// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/overview_cards.h"

#include "core/services/safety_fee/safety_fee_domain.h"
#include "ui/safety_fee/wording.h"
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

struct CardView {
    YearView view;
    YearStanding standing;
};

Result<CardView> readCardView(const Session& session, const PageScope& scope)
{
    YearView view = TRY(readYearView(session, scope));
    const YearStanding standing = TRY(standingOf(view, session.rules()));
    return CardView{std::move(view), standing};
}

/// Keeps a widget up to date: reads in the background whenever facts, scope or unit change. Lives as long as the widget.
template <class Reading>
void keepFilled(PageContext& context, QWidget* owner, Result<Reading> (*read)(const Session&, const PageScope&),
    std::function<void(Result<Reading>)> fill)
{
    const auto ask = [&context, owner, read, fill] {
        Task::run(
            owner,
            [session = context.session().shared_from_this(), scope = context.scope(), read](
                plumbline::Progress&) { return read(*session, scope); },
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

Result<std::vector<Obligation>> readObligations(const Session& session, const PageScope& scope)
{
    const ReadScope facts = TRY(session.workspace().read());
    return TRY(standing(session, facts, scopeOf(scope))).obligations;
}

}

QWidget* makeBalanceCard(PageContext& context)
{
    auto* const card = new FigureCard;
    card->setTitle(cardText(QT_TRANSLATE_NOOP("safety_fee", "Safety-fee balance")));
    keepFilled<CardView>(context, card, readCardView, [card, &context](Result<CardView> read) {
        if (!read)
            return showUnknown(card, read.problem(), context.language());
        const MoneyUnit unit = context.moneyUnit();
        card->setFigure(amountText(read->standing.balance, unit), unitName(unit));
        const auto& threshold = read->view.year.threshold;
        card->setNote(threshold ? cardText(QT_TRANSLATE_NOOP("safety_fee", "Suspended from %1"))
                                      .arg(amountPhrase(*threshold, unit, context.language()))
                                : cardText(QT_TRANSLATE_NOOP("safety_fee", "First year: no suspension line")),
            "small");
    });
    return card;
}

QWidget* makeUseCard(PageContext& context)
{
    auto* const card = new FigureCard;
    card->setTitle(cardText(QT_TRANSLATE_NOOP("safety_fee", "Used of what is due")));
    keepFilled<CardView>(context, card, readCardView, [card, &context](Result<CardView> read) {
        if (!read)
            return showUnknown(card, read.problem(), context.language());
        const YearStanding& standing = read->standing;
        card->setFigure(
            QString::number(standing.usedPerMille / 10) + QLatin1Char('.') + QString::number(standing.usedPerMille % 10),
            cardText(QT_TRANSLATE_NOOP("safety_fee", "%, line %1")).arg(standing.minimumShare));
        if (standing.minimum.isBelow)
            card->setNote(cardText(QT_TRANSLATE_NOOP("safety_fee", "%1 to go"))
                              .arg(amountPhrase(standing.minimum.missing, context.moneyUnit(), context.language())),
                "chipAmber");
        else
            card->setNote(cardText(QT_TRANSLATE_NOOP("safety_fee", "✓ reached")), "chipGreen");
    });
    return card;
}

QWidget* makeNextCard(PageContext& context)
{
    auto* const card = new FigureCard;
    card->setTitle(cardText(QT_TRANSLATE_NOOP("safety_fee", "Next duty of the safety fee")));
    keepFilled<std::vector<Obligation>>(context, card, readObligations, [card, &context](Result<std::vector<Obligation>> read) {
        if (!read)
            return showUnknown(card, read.problem(), context.language());
        for (const Obligation& obligation : *read) {
            if (obligation.isDone || !obligation.kind.starts_with("safety_fee.") || !obligation.due)
                continue;
            const Urgency urgency = urgencyOf(obligation, context.scope().asOf);
            card->setFigure(obligation.due->toString(QStringLiteral("MM-dd")), urgencyWord(urgency, context.language()));
            card->setNote(obligationSentence(obligation, context.language()), "small");
            return;
        }
        card->setFigure(QStringLiteral("✓"), {});
        card->setNote(cardText(QT_TRANSLATE_NOOP("safety_fee", "Nothing is due.")), "small");
    });
    return card;
}

QWidget* makeOverviewChart(PageContext& context)
{
    auto* const chart = new MonthChart;
    auto* const card = new ChartCard({}, chart, [chart] { return chart->asTable(); });
    auto* const unknown = makeLabel({}, "second");
    unknown->setWordWrap(true);
    card->body()->addWidget(unknown);
    keepFilled<CardView>(context, card, readCardView, [card, chart, unknown, &context](Result<CardView> read) {
        card->setTitle(cardText(QT_TRANSLATE_NOOP("safety_fee", "Safety fee: accrual, use and balance (%1)"))
                           .arg(unitName(context.moneyUnit())));
        chart->setVisible(read.isOk());
        unknown->setVisible(!read);
        if (read)
            chart->setSeries(monthSeries(read->view, context.moneyUnit()));
        else
            unknown->setText(describe(read.problem(), context.language()).what);
    });
    return card;
}

}
