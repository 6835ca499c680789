// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/plan_year.h"
#include "tests/core/safety_fee/law_cases.h"

#include <map>

// Rows that ask a whole year's plan.

namespace plumbline::tests {

using namespace safety_fee;

namespace {

constexpr int plannedYear = 2024;

void addUse(Plan& plan, int month, const QString& category, Money amount, const QStringList& marks)
{
    PlannedUse planned;
    planned.use.id = idOf(1000 + int(plan.uses.size()));
    planned.use.activity = idOf(1);
    planned.use.month = Month(plannedYear, month);
    planned.use.category = category.toStdString();
    planned.use.amount = amount;
    planned.use.need = marks.contains(QStringLiteral("ordered")) ? Need::OrderedByAuthority : Need::Ordinary;
    if (marks.contains(QStringLiteral("cut")))
        planned.use.state = UseState::Cut;
    if (marks.contains(QStringLiteral("postponed")))
        planned.use.state = UseState::Postponed;
    plan.uses.push_back(std::move(planned));
}

/// "category amount [marks]" every month; "category +amount" more in December.
void addUses(Plan& plan, const QString& text)
{
    for (const QString& part : parts(text)) {
        const QStringList words = part.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.at(1).startsWith(QLatin1Char('+'))) {
            const Result<Money> more = parseSignedMoney(words.at(1).mid(1).toStdString());
            addUse(plan, 12, words.at(0), *more, {});
            continue;
        }
        for (int month = 1; month <= 12; ++month)
            addUse(plan, month, words.at(0), money(words.at(1)), words.mid(2));
    }
}

void addBasis(Facts& facts, Plan& plan, const QString& text)
{
    Activity& activity = facts.activities.front();
    const std::string standard = activity.standards.front();
    switch (shippedPack().standard(standard)->period) {
    case BasisPeriod::Year:
        plan.revenues.push_back({idOf(2), activity.id, plannedYear - 1, money(text), {}, {}, false});
        break;
    case BasisPeriod::Month:
        for (int month = 1; month <= 12; ++month)
            plan.outputs.push_back({idOf(100 + month), activity.id, Month(plannedYear, month), quantity(text), {}});
        break;
    case BasisPeriod::Progress:
        activity.contract = Contract{.project = QStringLiteral("P"), .cost = money(text), .signedOn = QDate(2023, 12, 1)};
        for (int month = 1; month <= 10; ++month)
            plan.progress.push_back(
                {idOf(200 + month), activity.id, Month(plannedYear, month), {}, Rate::fromPartsPerMillion(month * 100'000)});
        break;
    }
}

/// Codes without their area, and how often each is there.
QString codesOf(const std::vector<Finding>& findings)
{
    std::vector<QString> order;
    std::map<QString, int> counts;
    for (const Finding& finding : findings) {
        QString code = textOf(finding.code).section(QLatin1Char('.'), 1);
        if (code.startsWith(QStringLiteral("plan.")))
            code = code.mid(5);
        if (counts[code]++ == 0)
            order.push_back(code);
    }
    QString text;
    for (const QString& code : order)
        text += QStringLiteral(", ") + code + (counts[code] > 1 ? QStringLiteral(" x%1").arg(counts[code]) : QString());
    return text;
}

// standard | basis | opening | prior due | uses => due accrued used closing, findings
QString plans(const QStringList& in)
{
    Facts facts = enterpriseWith(in[0], plannedYear);
    facts.years.clear();
    YearFacts known;
    known.year = plannedYear;
    known.isFirstYear = in[3] == QStringLiteral("first");
    facts.years.push_back(known);
    Plan plan;
    plan.id = idOf(9);
    plan.year = plannedYear;
    plan.openingBalance = money(in[2]);
    if (!known.isFirstYear)
        plan.priorYearDue = money(in[3]);
    addBasis(facts, plan, in[1]);
    addUses(plan, in[4]);
    const Result<PlanYear> year = reckonPlan(facts, plan, shippedBook());
    if (!year)
        return problemOf(year.problem());
    return QStringLiteral("%1 %2 %3 %4%5")
        .arg(yuan(year->accrual.due), yuan(year->accrual.accrued), yuan(year->accrual.use),
            yuan(year->accrual.months.back().closing), codesOf(year->findings));
}

}

Answerers planAnswerers()
{
    return {{QStringLiteral("plans.case"), plans}};
}

}
