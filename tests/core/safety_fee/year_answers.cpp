// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/findings.h"
#include "core/safety_fee/posting.h"
#include "core/safety_fee/year.h"
#include "core/safety_fee/year_end.h"
#include "tests/core/safety_fee/law_cases.h"

// Rows that ask a whole year. Every answer also reckons its receipts again: equal bytes.

namespace plumbline::tests {

using namespace safety_fee;

namespace {

const QDate afterTheYear(2025, 6, 30);

QString stepKinds(const Receipt& receipt)
{
    QStringList kinds;
    for (const Step& step : receipt.steps)
        kinds << textOf(step.kind);
    return kinds.join(QLatin1Char(' '));
}

bool areEqualAgain(const YearAccrual& year, const RuleBook& rules)
{
    const Result<std::vector<Receipt>> receipts = year.receipts();
    if (!receipts)
        return false;
    for (const Receipt& receipt : *receipts) {
        const Result<Receipt> again = recompute(receipt, rules);
        if (!again || canonicalBytes(again->toJson()) != canonicalBytes(receipt.toJson()))
            return false;
    }
    return true;
}

/// The year of an enterprise, put in words by `say`; a Problem is its code.
template <class Say>
QString yearOf(const Facts& facts, const RuleBook& rules, Say say, int year = 2024, QDate asOf = afterTheYear)
{
    const Result<YearAccrual> accrual = accrueYear(facts, rules, year, asOf);
    if (!accrual)
        return problemOf(accrual.problem());
    return areEqualAgain(*accrual, rules) ? say(*accrual) : QStringLiteral("a receipt reckoned again differs");
}

Revenue revenueOf(int activity, int year, const QString& amount)
{
    Revenue revenue;
    revenue.activity = idOf(activity);
    revenue.year = year;
    revenue.amount = money(amount);
    return revenue;
}

QString monthsText(const ActivityYear& activity)
{
    QStringList list;
    for (const ActivityMonth& one : activity.months)
        list << yuan(one.accrued);
    return list.join(QLatin1Char(' '));
}

// opening | prior-year due ("first year", "unknown") => January's accrual, and how it is explained
QString suspension(const QStringList& in)
{
    Facts facts = enterpriseWith(QStringLiteral("machinery"));
    facts.revenues.push_back(revenueOf(1, 2023, QStringLiteral("123456789.01")));
    YearFacts& known = facts.years.front();
    known.openingBalance = money(in[0]);
    known.isFirstYear = in[1] == QStringLiteral("first year");
    if (!known.isFirstYear && in[1] != QStringLiteral("unknown"))
        known.priorYearDue = money(in[1]);
    return yearOf(facts, shippedBook(), [](const YearAccrual& year) {
        const FundMonth& january = year.months.front();
        return yuan(january.accrued) + QLatin1Char(' ') + stepKinds(*january.why());
    });
}

// opening | prior-year due | uses "month amount; …" => accruals of the twelve months
QString resumption(const QStringList& in)
{
    Facts facts = enterpriseWith(QStringLiteral("machinery"));
    facts.revenues.push_back(revenueOf(1, 2023, QStringLiteral("123456789.01")));
    facts.years.front().openingBalance = money(in[0]);
    facts.years.front().isFirstYear = false;
    facts.years.front().priorYearDue = money(in[1]);
    for (const QString& part : parts(in[2])) {
        Use use;
        use.month = month(part.section(QLatin1Char(' '), 0, 0));
        use.amount = money(part.section(QLatin1Char(' '), 1));
        use.state = UseState::Incurred;
        facts.uses.push_back(use);
    }
    return yearOf(facts, shippedBook(), [](const YearAccrual& year) {
        QStringList list;
        for (const FundMonth& line : year.months)
            list << yuan(line.accrued);
        return QStringLiteral("due %1: %2").arg(yuan(year.due), list.join(QLatin1Char(' ')));
    });
}

RevenueBase baseNamed(const QString& name)
{
    if (name == QStringLiteral("bought-in"))
        return RevenueBase::NetOfBoughtIn;
    return name == QStringLiteral("internal") ? RevenueBase::NetOfInternalSupply : RevenueBase::Gross;
}

// standard | base | engagements "revenue cost; …" => the year's due, and the steps
QString netBase(const QStringList& in)
{
    Facts facts = enterpriseWith(in[0]);
    facts.activities.front().revenueBase = baseNamed(in[1]);
    for (const QString& part : parts(in[2])) {
        Revenue revenue = revenueOf(1, 2023, part.section(QLatin1Char(' '), 0, 0));
        const Money cost = money(part.section(QLatin1Char(' '), 1));
        (in[1] == QStringLiteral("internal") ? revenue.internalSupply : revenue.boughtIn) = cost;
        facts.revenues.push_back(revenue);
    }
    return yearOf(facts, shippedBook(), [](const YearAccrual& year) {
        QString text = yuan(year.due);
        const Result<Receipt> why = year.activities.front().why();
        for (const Step& step : why->steps) {
            if (!step.figure("base").empty())
                text += QStringLiteral(" base %1").arg(textOf(step.figure("base")));
        }
        return text;
    });
}

// lines "standard revenue separate|together; …" => the due of each, the total
QString severalBusinesses(const QStringList& in)
{
    Facts facts = enterpriseWith(QStringLiteral("machinery"));
    facts.activities.clear();
    int number = 0;
    for (const QString& part : parts(in[0])) {
        const QStringList words = part.split(QLatin1Char(' '));
        Activity activity;
        activity.id = idOf(++number);
        activity.name = words[0];
        activity.standards = {words[0].toStdString()};
        activity.from = Month(2015, 1);
        activity.isAccountedSeparately = words[2] == QStringLiteral("separate");
        facts.activities.push_back(activity);
        facts.revenues.push_back(revenueOf(number, 2023, words[1]));
    }
    return yearOf(facts, shippedBook(), [](const YearAccrual& year) {
        QStringList list;
        for (const ActivityYear& activity : year.activities)
            list << yuan(activity.due);
        return list.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + yuan(year.due);
    });
}

// production started | revenue of 2023 | of 2024 => the twelve months of 2024
QString newEnterprise(const QStringList& in)
{
    Facts facts = enterpriseWith(QStringLiteral("machinery"));
    Activity& activity = facts.activities.front();
    activity.productionStarted = day(in[0]);
    activity.from = Month::of(*activity.productionStarted);
    if (in[1] != QStringLiteral("-"))
        facts.revenues.push_back(revenueOf(1, 2023, in[1]));
    if (in[2] != QStringLiteral("-"))
        facts.revenues.push_back(revenueOf(1, 2024, in[2]));
    return yearOf(facts, shippedBook(), [](const YearAccrual& year) { return monthsText(year.activities.front()); });
}

// standard | cost | reports "month 30% | month =completed; …" | contract marks => the months from the first report on
QString progress(const QStringList& in)
{
    Facts facts = enterpriseWith(in[0]);
    Contract contract;
    contract.project = QStringLiteral("甲项目");
    contract.cost = money(in[1]);
    contract.isSubcontract = in[3] == QStringLiteral("subcontract");
    if (in[3].startsWith(QStringLiteral("signed"))) {
        contract.isTenderedBefore = true;
        contract.signedOn = day(in[3].section(QLatin1Char(' '), 1));
    }
    facts.activities.front().contract = contract;
    for (const QString& part : parts(in[2])) {
        safety_fee::Progress report;
        report.activity = idOf(1);
        report.month = month(part.section(QLatin1Char(' '), 0, 0));
        const QString value = part.section(QLatin1Char(' '), 1);
        for (const QString& figure : value.split(QLatin1Char('/'))) { // "500000.00/99%": both
            if (figure.endsWith(QLatin1Char('%')))
                report.share = *parseRate(figure.toStdString());
            else
                report.completed = money(figure);
        }
        facts.progress.push_back(report);
    }
    if (!facts.progress.empty())
        facts.activities.front().from = std::max(Month(2024, 1), facts.progress.front().month);
    return yearOf(facts, shippedBook(), [](const YearAccrual& year) {
        QString text = monthsText(year.activities.front());
        while (text.endsWith(QStringLiteral(" 0.00")))
            text.chop(5);
        return text;
    });
}

/// One month's output, January 2024, in the words of its receipt.
QString januaryOutput(Facts facts, const QString& tonnes, const QString& reused, const RuleBook& rules = shippedBook())
{
    Output output;
    output.activity = idOf(1);
    output.month = Month(2024, 1);
    output.quantity = quantity(tonnes);
    output.reused = quantity(reused);
    facts.outputs.push_back(output);
    return yearOf(
        facts, rules,
        [](const YearAccrual& year) {
            const ActivityMonth& january = year.activities.front().months.front();
            return yuan(january.accrued) + QLatin1Char(' ') + stepKinds(*january.why());
        },
        2024, QDate(2024, 1, 31));
}

// standard | quantity | reused => January's amount and steps
QString rawOre(const QStringList& in)
{
    return januaryOutput(enterpriseWith(in[0]), in[1], in[2]);
}

// yearly scale | hillside | tonnes => January's amount and steps
QString smallQuarryRow(const QStringList& in)
{
    Facts facts = enterpriseWith(QStringLiteral("noncoal.small-quarry"));
    if (in[0] != QStringLiteral("-"))
        facts.activities.front().yearlyScale = quantity(in[0]);
    facts.activities.front().isHillside = in[1] == QStringLiteral("hillside");
    return januaryOutput(facts, in[2], QStringLiteral("0"));
}

// standards entered | determinations "effective-from standard,standard; …" => January's amount of 100 t, its steps, what stays
// open
QString hazard(const QStringList& in)
{
    Facts facts = enterpriseWith(QStringLiteral("coal.underground"));
    facts.activities.front().standards.clear();
    for (const QString& standard : parts(in[0], QLatin1Char(',')))
        facts.activities.front().standards.push_back(standard.toStdString());
    for (const QString& part : parts(in[1])) {
        Determination one;
        one.activity = idOf(1);
        one.document = QStringLiteral("鉴定");
        one.decidedOn = QDate(2023, 1, 1).addDays(qint64(facts.determinations.size())); // later ones later
        one.effectiveFrom = month(part.section(QLatin1Char(' '), 0, 0));
        for (const QString& standard : parts(part.section(QLatin1Char(' '), 1), QLatin1Char(',')))
            one.standards.push_back(standard.toStdString());
        facts.determinations.push_back(one);
    }
    return januaryOutput(facts, QStringLiteral("100"), QStringLiteral("0"));
}

// standard | added pack: kind from measure | contract signed on | amount of base => amount, packs that the receipt names
QString overlays(const QStringList& in)
{
    QStringList added;
    if (in[1] != QStringLiteral("-"))
        added << addedPack(in[1].section(QLatin1Char(' '), 0, 0), QStringLiteral("added-1"),
            in[1].section(QLatin1Char(' '), 1, 1), in[0], in[1].section(QLatin1Char(' '), 2));
    const RuleBook rules = bookWith(added);
    Facts facts = enterpriseWith(in[0]);
    switch (shippedPack().standard(in[0].toStdString())->period) {
    case BasisPeriod::Year:
        facts.revenues.push_back(revenueOf(1, 2023, in[3]));
        break;
    case BasisPeriod::Month:
        facts.outputs.push_back({idOf(9), idOf(1), Month(2024, 1), quantity(in[3]), {}});
        break;
    case BasisPeriod::Progress: {
        Contract contract;
        contract.project = QStringLiteral("甲项目");
        contract.cost = money(in[3]);
        contract.isTenderedBefore = in[2] != QStringLiteral("-");
        if (contract.isTenderedBefore && in[2] != QStringLiteral("unknown"))
            contract.signedOn = day(in[2]);
        facts.activities.front().contract = contract;
        facts.activities.front().from = Month(2024, 1);
        facts.progress.push_back({idOf(9), idOf(1), Month(2024, 1), {}, Rate::fromPartsPerMillion(1'000'000)});
        break;
    }
    }
    return yearOf(
        facts, rules,
        [](const YearAccrual& year) {
            const ActivityMonth& january = year.activities.front().months.front();
            QString text = yuan(year.due);
            const Result<Receipt> why = january.why();
            for (const Step& step : why->steps) {
                if (step.kind == "provincial")
                    text += QStringLiteral(" provincial %1").arg(textOf(step.figure("applied")));
                if (step.kind == "older-contract")
                    text += QStringLiteral(" older %1").arg(textOf(step.figure("rate")));
            }
            return text + QStringLiteral(" packs %1").arg(why->packs.size());
        },
        2024, QDate(2024, 1, 31));
}

// opening | accrued | use => the supplement
QString deficitRow(const QStringList& in)
{
    const Result<Deficit> answer = deficit(shippedBook(), 2024, money(in[0]), money(in[1]), money(in[2]));
    if (!answer)
        return problemOf(answer.problem());
    const Result<Receipt> again = recompute(answer->why, shippedBook());
    return again && again->id() == answer->why.id() ? yuan(answer->amount) : QStringLiteral("reckoned again differs");
}

// due | use | what was forgone while suspended => below, what is missing, until when it must be explained
QString minimumUseRow(const QStringList& in)
{
    const Money forgone = in.size() > 2 ? money(in[2]) : Money();
    const Result<MinimumUse> answer = minimumUse(shippedBook(), 2024, money(in[0]), money(in[1]), forgone);
    if (!answer)
        return problemOf(answer.problem());
    const Result<Receipt> again = recompute(answer->why, shippedBook());
    if (!again || again->id() != answer->why.id())
        return QStringLiteral("reckoned again differs");
    if (!answer->isApplicable)
        return QStringLiteral("not applicable");
    QString reduced;
    for (const Step& step : answer->why.steps) {
        if (step.kind == "reduced-minimum")
            reduced = QStringLiteral("; on the reduced %1 at least %2, below %3")
                          .arg(textOf(step.figure("reduced")), textOf(step.figure("least")), textOf(step.figure("below")));
    }
    if (!answer->isBelow)
        return QStringLiteral("enough") + reduced;
    return QStringLiteral("below, missing %1, by %2").arg(yuan(answer->missing), textOf(formatDate(answer->statementDue)))
        + reduced;
}

// supplements "year amount; …" | raise of 2023 | of 2024 => January's line of the raise
QString raiseRow(const QStringList& in)
{
    Facts facts = enterpriseWith(QStringLiteral("machinery"));
    facts.revenues.push_back(revenueOf(1, 2023, QStringLiteral("1000000.00")));
    const auto known = [&](int year) -> YearFacts& {
        for (YearFacts& one : facts.years) {
            if (one.year == year)
                return one;
        }
        YearFacts fresh;
        fresh.year = year;
        return facts.years.emplace_back(fresh);
    };
    for (const QString& part : parts(in[0]))
        known(part.section(QLatin1Char(' '), 0, 0).toInt()).supplement = money(part.section(QLatin1Char(' '), 1));
    known(2023).raise = money(in[1]);
    known(2024).raise = money(in[2]);
    return yearOf(facts, shippedBook(), [](const YearAccrual& year) {
        if (year.raiseMonths.empty())
            return QStringLiteral("none, due %1").arg(yuan(year.due));
        return QStringLiteral("%1, December %2, due %3")
            .arg(yuan(year.raiseMonths.front().accrued), yuan(year.raiseMonths.back().accrued), yuan(year.due));
    });
}

/// The revenue on which machinery owes so much a year (article 30): 235,000.00 on the first ten million, then 1.25 %.
Money revenueOwing(Money due)
{
    return Money::fromFen(1'000'000'000 + (due.fen() - 23'500'000) * 80);
}

// new yearly amount | posted "month amount; …" | open month => the month's own share + the correcting entry
QString changedRevenue(const QStringList& in)
{
    const Month open = month(in[2]);
    Facts facts = enterpriseWith(QStringLiteral("machinery"), open.year());
    facts.revenues.push_back(revenueOf(1, open.year() - 1, yuan(revenueOwing(money(in[0])))));
    BookYear books;
    for (const QString& part : parts(in[1]))
        books.accruals.push_back({EntryKind::Accrual, idOf(1), month(part.section(QLatin1Char(' '), 0, 0)),
            money(part.section(QLatin1Char(' '), 1)), false});
    for (Month at(open.year(), 1); at < open; at = at.plus(1)) { // what isn't posted before it was suspended
        const bool isPosted = std::any_of(
            books.accruals.begin(), books.accruals.end(), [&](const PostedAccrual& before) { return before.month == at; });
        if (!isPosted)
            books.accruals.push_back({EntryKind::Accrual, idOf(1), at, {}, true});
    }
    const auto due = duePostings(facts, shippedBook(), books, open);
    if (!due)
        return problemOf(due.problem());
    Money share;
    Money correction;
    for (const Posting& posting : *due) {
        const Result<Receipt> again = recompute(posting.why, shippedBook());
        if (!again || again->id() != posting.why.id() || posting.month != open)
            return QStringLiteral("reckoned again differs");
        (posting.kind == EntryKind::Correction ? correction : share) = posting.amount;
    }
    return QStringLiteral("%1 + %2").arg(yuan(share), yuan(correction));
}

// year | standard | prior-year revenue => months, due
QString transition(const QStringList& in)
{
    const int year = in[0].toInt();
    Facts facts = enterpriseWith(in[1], year);
    facts.revenues.push_back(revenueOf(1, year - 1, in[2]));
    facts.years.front().isFirstYear = in[3] == QStringLiteral("first year");
    return yearOf(
        facts, shippedBook(),
        [](const YearAccrual& answer) {
            return QStringLiteral("due %1: %2").arg(yuan(answer.due), monthsText(answer.activities.front()));
        },
        year, QDate(year, 12, 31));
}

/// "2023 10000.00"
void setInYears(Facts& facts, const QString& list, std::optional<Money> YearFacts::*field)
{
    for (const QString& part : parts(list)) {
        const int number = part.section(QLatin1Char(' '), 0, 0).toInt();
        auto known = std::find_if(
            facts.years.begin(), facts.years.end(), [&](const YearFacts& candidate) { return candidate.year == number; });
        if (known == facts.years.end()) {
            known = facts.years.insert(facts.years.end(), YearFacts());
            known->year = number;
        }
        (*known).*field = money(part.section(QLatin1Char(' '), 1));
    }
}

// recorded openings | uses | supplements | asked year => January's opening, whence it comes, and the finding where two differ
QString carried(const QStringList& in)
{
    const int year = in[3].toInt();
    Facts facts = enterpriseWith(QStringLiteral("machinery"), 2022);
    facts.years.front().openingBalance.reset();
    setInYears(facts, in[0], &YearFacts::openingBalance);
    setInYears(facts, in[2], &YearFacts::supplement);
    setInYears(facts, QStringLiteral("2022 23500.00; 2023 23500.00"), &YearFacts::priorYearDue);
    for (const auto& [earned, amount] : {std::pair(2021, "1000000.00"), std::pair(2022, "1000000.00"),
             std::pair(2023, "1000000.00"), std::pair(2024, "2000000.00")})
        facts.revenues.push_back(revenueOf(1, earned, QString::fromLatin1(amount)));
    for (const QString& part : parts(in[1])) {
        Use use;
        use.month = month(part.section(QLatin1Char(' '), 0, 0));
        use.amount = money(part.section(QLatin1Char(' '), 1));
        use.state = UseState::Incurred;
        facts.uses.push_back(use);
    }
    const QDate asked(year, 12, 31);
    return yearOf(
        facts, shippedBook(),
        [&](const YearAccrual& accrual) {
            QString text = yuan(accrual.months.front().opening);
            text += accrual.carried ? QStringLiteral(" carried from %1").arg(accrual.carried->from.year)
                                    : QStringLiteral(" recorded");
            const Result<YearAccrual> before = accrueYear(facts, shippedBook(), year - 1, asked);
            if (accrual.carried && (!before || before->months.back().closing != accrual.months.front().opening))
                text += QStringLiteral(", but the year before closes otherwise");
            const auto all = findings(facts, {}, shippedBook(), year, asked, &accrual);
            for (const Finding& finding : *all) {
                if (finding.code == "safety_fee.opening-balance-differs")
                    text += QStringLiteral(", carried would be %1").arg(textOf(finding.why->result));
            }
            return text;
        },
        year, asked);
}

// first month of business => the due of 2023, and the steps of January's suspension
QString partialYear(const QStringList& in)
{
    Facts facts = enterpriseWith(QStringLiteral("noncoal.metal.open-pit"));
    facts.years.front().isFirstYear = false;
    facts.activities.front().from = month(in[0]);
    for (Month at = month(in[0]); at <= Month(2024, 12); at = at.plus(1))
        facts.outputs.push_back({idOf(9), idOf(1), at, Quantity::fromUnits(1'000), {}});
    return yearOf(facts, shippedBook(), [](const YearAccrual& year) {
        QStringList steps;
        const Result<Receipt> why = year.months.front().why();
        for (const Step& step : why->steps)
            steps << textOf(step.kind) + (step.kind == "partial-year" ? u' ' + textOf(step.figure("months")) : QString());
        return yuan(*year.priorYearDue) + QLatin1Char(' ') + steps.join(QStringLiteral(", "));
    });
}

}

Answerers yearAnswerers()
{
    return {{QStringLiteral("suspension.case"), suspension}, {QStringLiteral("resumption.case"), resumption},
        {QStringLiteral("net_base.case"), netBase}, {QStringLiteral("several_businesses.case"), severalBusinesses},
        {QStringLiteral("new_enterprise.case"), newEnterprise}, {QStringLiteral("progress.case"), progress},
        {QStringLiteral("raw_ore.case"), rawOre}, {QStringLiteral("small_quarry.case"), smallQuarryRow},
        {QStringLiteral("hazard.case"), hazard}, {QStringLiteral("overlays.case"), overlays},
        {QStringLiteral("deficit.case"), deficitRow}, {QStringLiteral("minimum_use.case"), minimumUseRow},
        {QStringLiteral("raise.case"), raiseRow}, {QStringLiteral("changed_revenue.case"), changedRevenue},
        {QStringLiteral("transition.case"), transition}, {QStringLiteral("carried.case"), carried},
        {QStringLiteral("partial_year.case"), partialYear}};
}

}
