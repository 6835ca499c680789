// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/activity_checks.h"
#include "core/safety_fee/balance_exit.h"
#include "core/safety_fee/finding_maker.h"
#include "core/safety_fee/findings.h"
#include "core/safety_fee/priority.h"
#include "core/safety_fee/scope.h"
#include "core/safety_fee/uses.h"
#include "tests/core/safety_fee/law_cases.h"

// Rows that ask the judges: scope, uses, priority, exit.

namespace plumbline::tests {

using namespace safety_fee;

namespace {

QString codesOf(const std::vector<Finding>& findings)
{
    QStringList list;
    for (const Finding& finding : findings) // after "safety_fee."
        list << textOf(finding.code).mid(11) + QLatin1Char(' ') + placeOf(finding.citation) + weightMark(finding.weight);
    return list.isEmpty() ? QStringLiteral("nothing") : list.join(QStringLiteral(", "));
}

// answers with yes => binding standards, list of uses, article
QString scope(const QStringList& in)
{
    std::vector<std::string> answers;
    for (const QString& answer : parts(in[0]))
        answers.push_back(answer.toStdString());
    const Result<ScopeJudgement> judged = judgeScope(shippedPack(), answers);
    if (!judged)
        return problemOf(judged.problem());
    QStringList list;
    for (const ScopeVerdict& verdict : judged->verdicts) {
        const char* const binding = verdict.binding == Binding::Direct ? "direct"
            : verdict.binding == Binding::ByReference                  ? "by reference"
                                                                       : "none";
        QStringList standards;
        for (const std::string& standard : verdict.standards)
            standards << textOf(standard);
        const QString first =
            standards.size() > 3 ? QStringLiteral("%1 standards").arg(standards.size()) : standards.join(QLatin1Char(' '));
        list
            << QStringLiteral("%1 %2 [%3] %4").arg(QLatin1String(binding), first, textOf(verdict.uses), placeOf(verdict.citation))
                + (verdict.reading.empty() ? QString() : QLatin1Char(' ') + textOf(verdict.reading));
    }
    for (const Finding& finding : judged->findings)
        list << textOf(finding.code).mid(11);
    return list.join(QStringLiteral("; "));
}

Activity activityOn(const QString& standard, const QString& kinds)
{
    Activity activity;
    activity.id = idOf(1);
    activity.name = standard;
    if (standard != QStringLiteral("-"))
        activity.standards = {standard.toStdString()};
    for (const QString& kind : parts(kinds))
        activity.unitKinds.push_back(kind.toStdString());
    return activity;
}

// standard | kinds of unit | category | what it is (an exclusion, reward, no voucher, planned, headquarters, passed on, says …,
// ended month, beside another standard with a kind of unit; in June 2024) => findings; "counted" or not
QString uses(const QStringList& in)
{
    Activity activity = activityOn(in[0], in[1]);
    std::vector<Activity> others;
    Use use;
    use.month = Month(2024, 6);
    use.id = idOf(2);
    use.category = in[2].toStdString();
    use.amount = money(QStringLiteral("100.00"));
    use.state = UseState::Incurred;
    for (const QString& mark : parts(in[3])) {
        if (mark.startsWith(QStringLiteral("says ")))
            use.note = mark.mid(5);
        else if (mark.startsWith(QStringLiteral("ended ")))
            activity.until = month(mark.mid(6));
        else if (mark.startsWith(QStringLiteral("beside ")))
            others.push_back(activityOn(mark.section(QLatin1Char(' '), 1, 1), mark.section(QLatin1Char(' '), 2)));
        else if (mark == QStringLiteral("passed on"))
            use.isPassedOn = true;
        else if (mark == QStringLiteral("reward"))
            use.isHiddenDangerReward = true;
        else if (mark == QStringLiteral("no voucher"))
            use.hasVoucher = false;
        else if (mark.endsWith(QStringLiteral("note")))
            use.note = mark == QStringLiteral("note") ? QStringLiteral("直接用于安全") : QStringLiteral(" ");
        else if (mark == QStringLiteral("planned"))
            use.state = UseState::Planned;
        else if (mark == QStringLiteral("headquarters"))
            use.isByHeadquarters = true;
        else
            use.exclusion = mark.toStdString();
    }
    const QString counted = isCounted(use) ? QStringLiteral("counted") : QStringLiteral("not counted");
    std::vector<const Activity*> activities{&activity};
    for (const Activity& other : others)
        activities.push_back(&other);
    return codesOf(judgeUse(shippedPack(), use, activities)) + QStringLiteral("; ") + counted;
}

// standard | kinds of unit => how many items are offered, and which limited ones
QString offered(const QStringList& in)
{
    const auto items = offeredUses(shippedPack(), activityOn(in[0], in[1]));
    if (!items)
        return problemOf(items.problem());
    QStringList limited;
    for (const ListItem* const item : *items) {
        if (!item->only.empty())
            limited << textOf(item->id);
    }
    return QStringLiteral("%1 items").arg(items->size())
        + (limited.isEmpty() ? QString() : QStringLiteral(", ") + limited.join(QLatin1Char(' ')));
}

/// "statutory|ordered|ordinary planned|incurred|postponed|cut"
Use useOf(const QString& words, int number)
{
    Use use;
    use.id = idOf(number);
    use.month = Month(2024, 3);
    use.category = "machinery.1";
    use.amount = Money::fromFen(number * 100);
    const QString need = words.section(QLatin1Char(' '), 0, 0);
    const QString state = words.section(QLatin1Char(' '), 1);
    use.need = need == QStringLiteral("statutory") ? Need::StatutoryStandard
        : need == QStringLiteral("ordered")        ? Need::OrderedByAuthority
                                                   : Need::Ordinary;
    use.state = state == QStringLiteral("planned") ? UseState::Planned
        : state == QStringLiteral("incurred")      ? UseState::Incurred
        : state == QStringLiteral("cut")           ? UseState::Cut
                                                   : UseState::Postponed;
    return use;
}

// uses "need state; …", numbered from 1 => order of the planned ones; findings by number
QString priority(const QStringList& in)
{
    Facts facts = enterpriseWith(QStringLiteral("machinery"));
    int number = 0;
    for (const QString& part : parts(in[0]))
        facts.uses.push_back(useOf(part, ++number));
    QStringList order;
    for (const Use* const use : plannedByPriority(facts, 2024))
        order << QString::number(use->amount.fen() / 100);
    QStringList cut;
    for (const Finding& finding : priorityFindings(shippedPack(), facts, 2024))
        cut << textOf(finding.code).mid(11) + QLatin1Char(' ') + textOf(finding.figures.back().second);
    return order.join(QLatin1Char(' ')) + QStringLiteral("; ")
        + (cut.isEmpty() ? QStringLiteral("nothing") : cut.join(QStringLiteral(", ")));
}

// event: exit|restructured|centralised, with its marks | standards of the business => finding, kind and keeper
QString exitRow(const QStringList& in)
{
    Facts facts;
    int number = 0;
    for (const QString& standard : parts(in[1])) {
        facts.activities.push_back(activityOn(standard, {}));
        facts.activities.back().id = idOf(++number);
    }
    BalanceEvent event;
    event.on = QDate(2024, 6, 30);
    event.amount = money(QStringLiteral("1000.00"));
    event.kind = in[0].startsWith(QStringLiteral("exit")) ? BalanceEventKind::Exit
        : in[0].startsWith(QStringLiteral("central"))     ? BalanceEventKind::Centralised
                                                          : BalanceEventKind::Restructured;
    event.hasSurvivor = in[0].contains(QStringLiteral("survivor"));
    event.isAllowedByLaw = in[0].contains(QStringLiteral("allowed"));
    const auto found = balanceFindings(shippedPack(), facts, {event}, 2024);
    if (!found)
        return problemOf(found.problem());
    QString text = codesOf(*found);
    if (!found->empty() && event.kind == BalanceEventKind::Exit) {
        const auto& figures = found->front().figures;
        text +=
            QStringLiteral(", %1, %2")
                .arg(textOf(figures[1].second), figures[2].second.empty() ? QStringLiteral("nobody") : textOf(figures[2].second));
    }
    return text;
}

// standard | determination "effective-from valid-until" | licensed scale, hillside | province's measure | as of => findings
QString activityChecks(const QStringList& in)
{
    Facts facts;
    facts.activities = {activityOn(in[0], {})};
    facts.activities.front().from = Month(2015, 1);
    if (in[1] != QStringLiteral("-")) {
        Determination one;
        one.activity = idOf(1);
        one.standards = {in[0].toStdString()};
        one.effectiveFrom = month(in[1].section(QLatin1Char(' '), 0, 0));
        one.validUntil = day(in[1].section(QLatin1Char(' '), 1));
        facts.determinations.push_back(one);
    }
    if (in[2] != QStringLiteral("-")) {
        facts.activities.front().yearlyScale = quantity(in[2].section(QLatin1Char(' '), 0, 0));
        facts.activities.front().isHillside = in[2].endsWith(QStringLiteral("hillside"));
    }
    QStringList added;
    if (in[3] != QStringLiteral("-"))
        added << addedPack(QStringLiteral("provincial"), QStringLiteral("added-1"), QStringLiteral("2023-01-01"), in[0], in[3]);
    const RuleBook rules = bookWith(added);
    const Result<Answering> answering = Answering::on(rules, QDate(2024, 12, 31));
    if (!answering)
        return problemOf(answering.problem());
    const auto all = activityFindings(facts, facts.activities.front(), *answering, 2024, day(in[4]));
    return all ? codesOf(*all) : problemOf(all.problem());
}

// code of a finding => the provision that says what follows
QString consequence(const QStringList& in)
{
    const Finding finding = found(shippedPack(), in[0].toStdString(), Weight::Breach, {"caizi-2022-136", 1}, {});
    return finding.consequence ? placeOf(*finding.consequence) : QStringLiteral("none");
}

}

Answerers checkAnswerers()
{
    return {{QStringLiteral("scope.case"), scope}, {QStringLiteral("uses.case"), uses},
        {QStringLiteral("offered_uses.case"), offered}, {QStringLiteral("priority.case"), priority},
        {QStringLiteral("exit.case"), exitRow}, {QStringLiteral("activity_checks.case"), activityChecks},
        {QStringLiteral("consequences.case"), consequence}};
}

}
