// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "core/tailings/clean_run.h"
#include "core/tailings/findings.h"
#include "core/tailings/gap_rules.h"
#include "core/tailings/inspections.h"
#include "core/tailings/line_checks.h"
#include "core/tailings/monitoring.h"
#include "core/tailings/obligations.h"
#include "core/tailings/periods.h"
#include "core/tailings/pond_balance.h"
#include "core/tailings/retention.h"
#include "tests/core/tailings/tailings_facts.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::tailings;

namespace {

QString refusal(const Problem& problem)
{
    return QLatin1Char('!') + QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
}

std::optional<Quantity> quantityOf(const QString& text)
{
    return text == QLatin1String("-") ? std::nullopt : std::optional(*parseQuantity(text.toStdString()));
}

QDate dayOf(const QString& text)
{
    return *parseDate(text.trimmed().toStdString());
}

QStringList parts(const QString& text)
{
    QStringList all = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& part : all)
        part = part.trimmed();
    all.removeAll(QString());
    return all;
}

/// "A+2023-02-15", or "quarterly A from … to …".
void addSamples(const QString& part, std::vector<JudgedSample>& samples)
{
    if (part.startsWith(QStringLiteral("quarterly"))) {
        const QStringList words = part.split(QLatin1Char(' '));
        for (int at = 0; monthsAfter(dayOf(words[3]), at) <= dayOf(words[5]); at += 3)
            samples.push_back({words[1].toStdString(), monthsAfter(dayOf(words[3]), at), Verdict::Meets});
        return;
    }
    const QChar mark = part[1];
    const Verdict verdict = mark == QLatin1Char('+') ? Verdict::Meets
        : mark == QLatin1Char('x')                   ? Verdict::Exceeds
                                                     : Verdict::CannotJudge;
    samples.push_back({part.left(1).toStdString(), dayOf(part.mid(2)), verdict});
}

}

/// The rows of the order's articles, and what always holds of them.
class TailingsLawTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules =
        *RuleBook::of({*readRulePack(sourceFile(QStringLiteral("resources/rules/mee-order-26.json")), QStringLiteral("26"))});
    const RulePack& pack() const { return *m_rules.packs().front(); }

    static void addRows(const char* file)
    {
        QTest::addColumn<QStringList>("cells");
        for (const CaseRow& row : caseRows(QStringLiteral("tailings/") + QLatin1String(file)))
            QTest::newRow(row.name().constData()) << row.cells;
    }
    static QString expected(const QStringList& cells) { return cells.last().mid(2).trimmed(); }

    std::vector<Finding> found(const Facts& facts, QDate today) const
    {
        Result<std::vector<Finding>> all = findings(facts, pack(), today);
        return all ? std::move(*all) : std::vector<Finding>();
    }
    QStringList codesOf(const Facts& facts, QDate today) const
    {
        QStringList codes;
        for (const Finding& finding : found(facts, today))
            codes.append(QString::fromStdString(finding.code));
        return codes;
    }

private Q_SLOTS:
    void dry_data() { addRows("dry.case"); }
    void dry()
    {
        QFETCH(QStringList, cells);
        const MassGiven given{
            quantityOf(cells[1]), quantityOf(cells[2]), quantityOf(cells[3]), quantityOf(cells[4]), quantityOf(cells[5])};
        const Result<Quantity> mass = dryMass(given);
        QCOMPARE(mass ? QString::fromStdString(formatQuantity(*mass)) : refusal(mass.problem()), expected(cells));
        const Result<Receipt> why = dryReceipt(given, QDate(2025, 5, 1), pack());
        QCOMPARE(why.isOk(), mass.isOk());
        if (why)
            QCOMPARE(recomputeDry(*why, m_rules)->id(), why->id());
    }

    void metal_data() { addRows("metal.case"); }
    void metal()
    {
        QFETCH(QStringList, cells);
        const std::optional<Quantity> feed = quantityOf(cells[1]);
        const Grades grades{quantityOf(cells[2]), quantityOf(cells[3]), quantityOf(cells[4])};
        const Result<MetalBalance> balance = metalBalance(feed, grades);
        const auto text = [](Quantity quantity) { return QString::fromStdString(formatQuantity(quantity)); };
        const QString said = balance
            ? text(balance->tailings) + QLatin1Char(' ') + text(balance->yield) + QLatin1Char(' ') + text(balance->recovery)
            : (refusal(balance.problem()) + QLatin1Char(' ') + balance.problem().argument("what")).trimmed();
        QCOMPARE(said, expected(cells));
        MassGiven given{Quantity::fromUnits(900), {}, {}, feed, {}, grades};
        for (const std::optional<Quantity> tolerance : {std::optional<Quantity>(), std::optional(Quantity::fromUnits(5))}) {
            const Receipt why = *dryReceipt(given, QDate(2025, 5, 1), pack(), tolerance);
            QCOMPARE(why.result, std::string("900")); // the metal never stands in its place
            QCOMPARE(why.steps.size(), std::size_t(balance ? 5 : 2));
            QCOMPARE(why.steps.back().figure("tolerance").empty(), !balance || !tolerance);
            QCOMPARE(recomputeDry(why, m_rules)->id(), why.id());
        }
    }

    void metalTolerance_data() { addRows("metal_tolerance.case"); }
    void metalTolerance()
    {
        QFETCH(QStringList, cells);
        const Quantity booked = *quantityOf(cells[1]);
        const Quantity byMetal = *quantityOf(cells[2]);
        const QString verdict =
            isBeyond(booked, byMetal, *quantityOf(cells[3])) ? QStringLiteral("beyond ") : QStringLiteral("within ");
        const auto percent = differencePercent(booked, byMetal);
        QCOMPARE(verdict + (percent ? QString::fromStdString(formatQuantity(*percent)) : QStringLiteral("-")), expected(cells));
    }

    /// A mill's June: what could be checked is summed; the finding names the line that is furthest off, and says why.
    void metalOfAMonth_data()
    {
        QTest::addColumn<QString>("tolerance");
        QTest::addColumn<QString>("found");
        QTest::newRow("art. 7 D41: no tolerance, nothing is judged") << "-"
                                                                     << "";
        QTest::newRow("art. 7 D41: exactly at the furthest") << "10.2"
                                                             << "";
        QTest::newRow("art. 7 D41: just below the furthest") << "10.199999"
                                                             << "1 2025-06-03 -51";
        QTest::newRow("art. 7 D41: below both") << "4"
                                                << "2 2025-06-03 -51";
    }
    void metalOfAMonth()
    {
        QFETCH(QString, tolerance);
        QFETCH(QString, found);
        Facts facts;
        Record mill = record(1, {{"name", "M"}});
        if (quantityOf(tolerance))
            mill.cells.emplace("metal_tolerance_percent", tolerance.toStdString());
        MetalMonth june{mill.id, Month(2025, 6)};
        const auto line = [&](int day, std::int64_t dry, std::optional<Quantity> tailings) {
            const Grades grades{Quantity::fromUnits(1), Quantity::fromUnits(2), tailings}; // half of the feed by metal
            const MassGiven given{Quantity::fromUnits(dry), {}, {}, Quantity::fromUnits(dry == 500 ? 1102 : 2100), {}, grades};
            QVERIFY(june.add(QDate(2025, 6, day), given, tailings::metalTolerance(mill)).isOk());
        };
        line(2, 1000, Quantity()); // by metal 1050: 5 % more
        line(3, 500, Quantity()); // by metal 551: 10.2 % more
        line(4, 1000, {}); // not assayed yet
        line(5, 1000, Quantity::fromUnits(1)); // as rich as the feed
        facts.registers.add("tailings.mill", {mill});
        facts.metal = {june};
        QStringList said;
        QStringList impossible;
        for (const Finding& finding : this->found(facts, QDate(2025, 6, 30))) {
            const auto figure = [&](std::string_view name) {
                const auto at = std::find_if(
                    finding.figures.begin(), finding.figures.end(), [&](const auto& one) { return one.first == name; });
                return at == finding.figures.end() ? QString() : QString::fromStdString(at->second);
            };
            if (finding.code == "tailings.metal.impossible")
                impossible.append(figure("count") + QLatin1Char(' ') + figure("on"));
            if (finding.code != "tailings.metal.beyond")
                continue;
            said.append(figure("count") + QLatin1Char(' ') + figure("on") + QLatin1Char(' ') + figure("difference"));
            QVERIFY(finding.why && finding.why->steps.back().figure("verdict") == "beyond");
            QVERIFY(finding.mayBeAnswered);
        }
        QCOMPARE(said.join(QLatin1Char(';')), found);
        QCOMPARE(impossible, QStringList(QStringLiteral("1 2025-06-05")));
        const Month month(2025, 6);
        const MetalMonth sum = *metalOf(facts.metal, mill.id, month, month);
        QCOMPARE(sum.lines, std::int64_t(2));
        const Receipt why = metalReceipt(sum, month, month, quantityOf(tolerance), pack());
        QCOMPARE(why.result, std::string("-101"));
        QCOMPARE(recomputeMetalMonth(why, m_rules)->id(), why.id());
        QVERIFY(!metalOf(facts.metal, mill.id, Month(2025, 7), Month(2025, 12)));
        QVERIFY(!metalOf(facts.metal, numbered(2), month, month));
    }

    void kept()
    {
        const Result<Receipt> producer = retention(2024, "producer", pack());
        QCOMPARE(producer->result, std::string("2029-12-31"));
        QCOMPARE(recomputeRetention(*producer, m_rules)->id(), producer->id());
        QCOMPARE(retention(2024, "operator", pack())->result, std::string("for-ever"));
    }

    void balance_data() { addRows("balance.case"); }
    void balance()
    {
        QFETCH(QStringList, cells);
        std::vector<FlowSum> flows;
        for (const QString& part : parts(cells[1])) {
            const QStringList words = part.split(QLatin1Char(' '));
            FlowSum sum;
            sum.mill = numbered(1);
            sum.month = Month(2024, 5);
            sum.flow = *flowOf(words[0].toStdString());
            sum.dry = *parseQuantity(words[1].toStdString());
            sum.got = *gotOf(words[2].toStdString());
            flows.push_back(sum);
        }
        const Month may(2024, 5);
        const Balance balance = balanceOf(termsOf(flows, numbered(1), may, may), may, may, pack());
        QCOMPARE(QString::fromStdString(balance.why.result), expected(cells));
        QCOMPARE(balance.closes(), balance.why.result == "0");
        QCOMPARE(recomputeBalance(balance.why, m_rules)->id(), balance.why.id());
    }

    void termsOfABalanceSum()
    {
        QVERIFY(rc::check("what came less what went is what is open, whatever the order of the lines", [this] {
            std::vector<FlowSum> flows;
            Wide open = 0;
            for (const auto& [flow, amount] : *rc::gen::container<std::vector<std::pair<int, int>>>(
                     rc::gen::pair(rc::gen::inRange(0, 7), rc::gen::inRange(0, 1'000'000)))) {
                FlowSum sum;
                sum.mill = numbered(1);
                sum.month = Month(2024, 5);
                sum.flow = Flow(flow);
                sum.dry = Quantity::fromMillionths(amount);
                sum.got = Got(amount % 4);
                open += sum.flow == Flow::Arose || sum.flow == Flow::TakenFromStore ? amount : -amount;
                flows.push_back(sum);
            }
            const Month may(2024, 5);
            const Balance one = balanceOf(termsOf(flows, numbered(1), may, may), may, may, pack());
            RC_ASSERT(one.open == Quantity::fromMillionths(open));
            std::reverse(flows.begin(), flows.end());
            RC_ASSERT(balanceOf(termsOf(flows, numbered(1), may, may), may, may, pack()).why.id() == one.why.id());
        }));
    }

    /// Own rule: at the alarm value, just past it, and set right by a newer reading.
    void readingsPastTheirAlarm_data()
    {
        QTest::addColumn<Cells>("reading");
        QTest::addColumn<Cells>("newer");
        QTest::addColumn<int>("alarms");
        const Cells none;
        QTest::newRow("own rule: level below its alarm") << Cells{{"water_level_m", "99.9"}} << none << 0;
        QTest::newRow("own rule: level at its alarm") << Cells{{"water_level_m", "100"}} << none << 1;
        QTest::newRow("own rule: beach at its least") << Cells{{"beach_m", "50"}} << none << 0;
        QTest::newRow("own rule: beach below its least") << Cells{{"beach_m", "49.9"}} << none << 1;
        QTest::newRow("own rule: freeboard below its least") << Cells{{"freeboard_m", "0.4"}} << none << 1;
        QTest::newRow("own rule: level that has fallen since")
            << Cells{{"water_level_m", "101"}} << Cells{{"water_level_m", "98"}} << 0;
        QTest::newRow("own rule: a newer round that says nothing of it")
            << Cells{{"water_level_m", "101"}} << Cells{{"beach_m", "60"}} << 1;
    }
    void readingsPastTheirAlarm()
    {
        QFETCH(Cells, reading);
        QFETCH(Cells, newer);
        QFETCH(int, alarms);
        const std::string pond = numbered(2).text();
        Facts facts;
        facts.registers.add("tailings.pond",
            {record(2, {{"name", "P"}, {"alarm_water_level_m", "100"}, {"least_beach_m", "50"}, {"least_freeboard_m", "0.5"}})});
        facts.registers.add(
            "tailings.pond_state", {record(3, {{"pond", pond}, {"state", "operating"}, {"since", "2025-01-01"}})});
        std::vector<Record> readings;
        for (Cells cells : {reading, newer}) {
            if (cells.empty())
                continue;
            cells.insert({{"pond", pond}, {"read_on", readings.empty() ? "2025-05-01" : "2025-05-02"}});
            readings.push_back(record(10 + int(readings.size()), std::move(cells)));
        }
        facts.registers.add("tailings.reading", readings);
        const std::vector<Finding> all = found(facts, QDate(2025, 5, 3));
        QCOMPARE(std::count_if(
                     all.begin(), all.end(), [](const Finding& finding) { return finding.code == "tailings.reading.alarm"; }),
            alarms);
    }

    /// Article 19: a report taken in twice; samples that differ in anything they say of themselves are two.
    void samplesThatAreThereTwice_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("twice");
        const QDate day(2025, 5, 1);
        QTest::newRow("art. 19 the same") << day << QStringLiteral("0.1") << QString() << 1;
        QTest::newRow("art. 19 another result") << day << QStringLiteral("0.2") << QString() << 0;
        QTest::newRow("art. 19 another number") << day << QStringLiteral("0.1") << QStringLiteral("S2") << 0;
        QTest::newRow("art. 19 the day after") << day.addDays(1) << QStringLiteral("0.1") << QString() << 0;
    }
    void samplesThatAreThereTwice()
    {
        QFETCH(QDate, day);
        QFETCH(QString, result);
        QFETCH(QString, number);
        QFETCH(int, twice);
        Facts facts;
        facts.registers.add("tailings.pond", {record(2, {{"name", "P"}})});
        facts.registers.add("tailings.point", {record(4, {{"name", "W"}, {"pond", numbered(2).text()}, {"kind", "well-up"}})});
        const QString copper = QStringLiteral("铜");
        const QString unit = QStringLiteral("mg/L");
        facts.samples = {{numbered(5), numbered(4), copper, QDate(2025, 5, 1), QStringLiteral("0.1"), unit, {}, {}, false, {}},
            {numbered(6), numbered(4), copper, day, result, unit, {}, {}, false, number}};
        const std::vector<Finding> all = found(facts, QDate(2025, 5, 3));
        QCOMPARE(
            std::count_if(all.begin(), all.end(), [](const Finding& finding) { return finding.code == "tailings.sample.twice"; }),
            twice);
    }

    /// Article 14: what a permit asks at an outlet beyond article 19 is a clock of its own.
    void whatAPermitAsksAtAnOutlet_data()
    {
        QTest::addColumn<Cells>("point");
        QTest::addColumn<bool>("toxic");
        QTest::addColumn<int>("spans");
        QTest::newRow("art. 14 discharge monthly: article 19 asks that")
            << Cells{{"kind", "discharge"}, {"frequency", "month"}} << false << 0;
        QTest::newRow("art. 14 receiving water quarterly, nothing toxic")
            << Cells{{"kind", "receiving-water"}, {"frequency", "quarter"}} << false << 1;
        QTest::newRow("art. 14 receiving water quarterly, toxic: article 19")
            << Cells{{"kind", "receiving-water"}, {"frequency", "quarter"}} << true << 0;
        QTest::newRow("art. 14 receiving water monthly, toxic")
            << Cells{{"kind", "receiving-water"}, {"frequency", "month"}} << true << 3;
        QTest::newRow("art. 14 no frequency") << Cells{{"kind", "receiving-water"}} << false << 0;
    }
    void whatAPermitAsksAtAnOutlet()
    {
        QFETCH(Cells, point);
        QFETCH(bool, toxic);
        QFETCH(int, spans);
        Facts facts;
        facts.registers.add("tailings.outlet", {record(3, {{"name", "O"}, {"has_toxic", toxic ? "1" : "0"}})});
        point.insert({{"name", "W"}, {"outlet", numbered(3).text()}});
        facts.registers.add("tailings.point", {record(4, point)});
        facts.discharges = {{numbered(3), QDate(2025, 4, 1), QDate(2025, 6, 30)}};
        QCOMPARE(int(citedSpans(
                     facts, *facts.registers.find("tailings.point", numbered(4).text()), QDate(2025, 1, 1), QDate(2025, 7, 1))
                         .size()),
            spans);
    }

    /// The self-check: each pond answers for itself, a "yes" that is seen on the spot says who saw it, the future says nothing
    /// yet.
    void checks_data() { addRows("check.case"); }
    void checks()
    {
        QFETCH(QStringList, cells);
        const std::map<QString, std::string> ponds{
            {QStringLiteral("all"), {}}, {QStringLiteral("P"), numbered(2).text()}, {QStringLiteral("Q"), numbered(3).text()}};
        Facts facts;
        facts.registers.add("tailings.pond", {record(2, {{"name", "P"}}), record(3, {{"name", "Q"}})});
        std::vector<Record> answers;
        for (const QString& part : parts(cells[2])) {
            const QStringList words = part.split(QLatin1Char(' '));
            Cells answer{{"question", cells[1].toStdString()}, {"pond", ponds.at(words[0])}, {"answer", words[1].toStdString()},
                {"answered_on", words[2].toStdString()}};
            for (const QString& said : words.mid(3))
                answer[said.toStdString()] = "said";
            answers.push_back(record(10 + int(answers.size()), std::move(answer)));
        }
        facts.registers.add("tailings.answer", answers);
        const int questions = int(pack().list("self-check")->items.size());
        QStringList shown;
        for (const Finding& finding : found(facts, QDate(2025, 5, 1))) {
            if (finding.code == "tailings.check.open" && finding.figures[0].second == std::to_string(questions))
                shown.append(QStringLiteral("open"));
            if (!finding.code.starts_with("tailings.check.no"))
                continue;
            const bool isOfPond = finding.figures.size() > 1;
            shown.append(QString::fromStdString(finding.code.substr(15) + (isOfPond ? ' ' + finding.figures[1].second : "")));
        }
        shown.sort();
        QCOMPARE(shown.join(QStringLiteral(", ")), expected(cells));
    }

    /// Article 17: a result is held against the limit of its own day; a new standard doesn't judge what was sampled before.
    void limitsThatFollowOneAnother_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("most"); ///< of the limit; empty: there was none
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char* name, QDate day, const char* result, const char* most, const char* verdict) {
            QTest::newRow(name) << day << QString::fromLatin1(result) << QString::fromLatin1(most)
                                << QString::fromLatin1(verdict);
        };
        row("art. 17 the day before the stricter one holds", QDate(2024, 12, 31), "0.5", "0.5", "meets");
        row("art. 17 above the one that held then", QDate(2024, 12, 31), "0.500001", "0.5", "exceeds");
        row("art. 17 on its first day", QDate(2025, 1, 1), "0.5", "0.3", "exceeds");
        row("art. 17 at it", QDate(2025, 1, 1), "0.3", "0.3", "meets");
        row("art. 17 the one after that", QDate(2026, 7, 1), "0.3", "0.2", "exceeds");
    }
    void limitsThatFollowOneAnother()
    {
        QFETCH(QDate, day);
        QFETCH(QString, result);
        QFETCH(QString, most);
        QFETCH(QString, verdict);
        Facts facts;
        const auto limit = [](int number, const char* parameter, const char* bound, const char* from) {
            return record(number,
                {{"point", numbered(4).text()}, {"parameter", parameter}, {"unit", "mg/L"}, {"most", bound}, {"standard", "S"},
                    {"from_on", from}});
        };
        facts.registers.add("tailings.limit",
            {limit(5, "Cu", "0.2", "2026-07-01"), limit(6, "Cu", "0.5", ""), limit(7, "Cu", "0.3", "2025-01-01"),
                limit(8, "Zn", "1", "2025-01-01")});
        Sample sample{numbered(9), numbered(4), QStringLiteral("Cu"), day, result, QStringLiteral("mg/L"), {}, {}, false, {}};
        const Judged judged = judge(sample, facts, pack());
        QCOMPARE(judged.limit->words("most"), most);
        QCOMPARE(QString::fromUtf8(verdictKey(judged.verdict).data()), verdict);
        sample.parameter = QStringLiteral("Zn");
        QCOMPARE(limitOf(facts, sample) != nullptr, day >= QDate(2025, 1, 1)); // none before the first
    }

    /// Article 25: what the enterprise uses itself stands in a register with its measures.
    void ownUse_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<bool>("entrusted");
        QTest::addColumn<Cells>("registered");
        QTest::addColumn<QStringList>("codes");
        const QString unregistered = QStringLiteral("tailings.own-use.unregistered");
        const Cells none;
        const Cells kept{{"name", "U"}, {"from_on", "2025-05-01"}, {"measures", "said"}};
        const auto with = [&](const char* column, const char* cell) {
            Cells cells = kept;
            cells[column] = cell;
            return cells;
        };
        QTest::newRow("art. 25 backfilled, no register") << "backfilled" << false << none << QStringList{unregistered};
        QTest::newRow("art. 25 utilised, no register") << "utilised" << false << none << QStringList{unregistered};
        QTest::newRow("art. 25 by a contractor: his register") << "utilised" << true << none << QStringList();
        QTest::newRow("art. 25 into a pond is no use") << "into-pond" << false << none << QStringList();
        QTest::newRow("art. 25 registered from the first day") << "backfilled" << false << kept << QStringList();
        QTest::newRow("art. 25 registered a day late")
            << "backfilled" << false << with("from_on", "2025-05-02") << QStringList{unregistered};
        QTest::newRow("art. 25 registered through the last day")
            << "backfilled" << false << with("until_on", "2025-05-20") << QStringList();
        QTest::newRow("art. 25 registered through the day before")
            << "backfilled" << false << with("until_on", "2025-05-19") << QStringList{unregistered};
        QTest::newRow("art. 25 without measures")
            << "backfilled" << false << with("measures", "") << QStringList{QStringLiteral("tailings.own-use.no-measures")};
    }
    void ownUse()
    {
        QFETCH(QString, flow);
        QFETCH(bool, entrusted);
        QFETCH(Cells, registered);
        QFETCH(QStringList, codes);
        Facts facts;
        facts.registers.add("tailings.mill", {record(1, {{"name", "M"}, {"booking", "day"}, {"started_on", "2025-05-01"}})});
        if (!registered.empty())
            facts.registers.add("tailings.own_use", {record(2, registered)});
        FlowSum sum;
        sum.mill = numbered(1);
        sum.contractor = entrusted ? std::optional(numbered(3)) : std::nullopt;
        sum.month = Month(2025, 5);
        sum.flow = *flowOf(flow.toStdString());
        sum.dry = Quantity::fromUnits(5);
        sum.first = QDate(2025, 5, 1);
        sum.last = QDate(2025, 5, 20);
        facts.flows = {sum};
        QStringList shown = codesOf(facts, QDate(2025, 6, 1));
        shown = shown.filter(QStringLiteral("tailings.own-use."));
        QCOMPARE(shown, codes);
    }

    void lines_data() { addRows("lines.case"); }
    void lines()
    {
        QFETCH(QStringList, cells);
        Registers registers;
        registers.add("tailings.pond", {record(2, {{"name", "P"}})});
        std::vector<Record> states;
        for (const QString& part : parts(cells[1]))
            states.push_back(record(3 + int(states.size()),
                {{"pond", numbered(2).text()}, {"state", part.section(QLatin1Char(' '), 0, 0).toStdString()},
                    {"since", part.section(QLatin1Char(' '), 1).toStdString()}}));
        registers.add("tailings.pond_state", states);
        const LineChecks checks(registers);
        const Result<void> kept = checks.pond(numbered(2).text(), cells[2].toStdString(), cells[3].toStdString());
        QCOMPARE(kept ? QString() : refusal(kept.problem()), expected(cells));
        QVERIFY(checks.pond({}, cells[2].toStdString(), cells[3].toStdString()).isOk()); // of no pond
    }

    /// A result is held against the limits of its own point and parameter; where there are none, any unit will do.
    void unitsOfAResult_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char* name, const char* parameter, const char* result, const char* unit, const char* refused) {
            QTest::newRow(name) << QString::fromUtf8(parameter) << QString::fromUtf8(result) << QString::fromUtf8(unit)
                                << QString::fromLatin1(refused);
        };
        row("art. 17 the limit's unit", "Cu", "0.1", "mg/L", "");
        row("art. 17 one of its kind", "Cu", "100", "μg/L", "");
        row("art. 17 of another kind", "Cu", "0.1", "mg/kg", "!tailings.units-differ");
        row("art. 17 of no kind", "Cu", "0.1", "mg/1", "!tailings.units-differ");
        row("art. 17 no limit for it", "pH", "7.2", "无量纲", "");
        row("art. 17 one of two limits has it", "Zn", "0.1", "mg/L", "");
        row("art. 17 unreadable", "pH", "about 7", "无量纲", "!tailings.result-unreadable");
        row("art. 17 not detected, with no detection limit", "Cu", "ND", "mg/L", "!tailings.no-detection-limit");
    }
    void unitsOfAResult()
    {
        QFETCH(QString, parameter);
        QFETCH(QString, result);
        QFETCH(QString, unit);
        QFETCH(QString, refused);
        const std::string point = numbered(4).text();
        Registers registers;
        registers.add("tailings.limit",
            {record(5, {{"point", point}, {"parameter", "Cu"}, {"unit", "mg/L"}}),
                record(6, {{"point", point}, {"parameter", "Zn"}, {"unit", "mg/kg"}}),
                record(7, {{"point", point}, {"parameter", "Zn"}, {"unit", "mg/L"}})});
        const LineChecks checks(registers);
        const Result<void> kept =
            checks.result(point, parameter.toStdString(), result.toStdString(), unit.toStdString(), std::nullopt);
        QCOMPARE(kept ? QString() : refusal(kept.problem()), refused);
    }

    void lab_data() { addRows("lab.case"); }
    void lab()
    {
        QFETCH(QStringList, cells);
        const Result<LabResult> result = labResult(cells[1], quantityOf(cells[3]));
        if (!result) {
            QCOMPARE(refusal(result.problem()), expected(cells));
            return;
        }
        const Verdict verdict = judgeMost(*result, cells[2], *quantityOf(cells[4]), cells[5]);
        QCOMPARE(QString::fromUtf8(verdictKey(verdict).data()), expected(cells));
    }

    void spans_data() { addRows("spans.case"); }
    void spans()
    {
        QFETCH(QStringList, cells);
        std::vector<DayRange> discharges;
        for (const QString& range : parts(cells[2]))
            discharges.push_back(
                {dayOf(range.section(QStringLiteral(".."), 0, 0)), dayOf(range.section(QStringLiteral(".."), 1))});
        std::vector<QDate> samples;
        for (const QString& day : parts(cells[3]))
            samples.push_back(dayOf(day));
        const Rhythm rhythm{
            cells[1].section(QLatin1Char('x'), 0, 0).toInt(), std::max(1, cells[1].section(QLatin1Char('x'), 1).toInt())};
        QStringList shown;
        for (const SpanState& state : dischargeSpans(discharges, samples, rhythm, dayOf(cells[4]), dayOf(cells[5])))
            shown.append(
                (state.done ? QString() : QLatin1String(state.isOver ? "!" : "?")) + state.span.first.toString(Qt::ISODate));
        QCOMPARE(shown.join(QLatin1Char(' ')), expected(cells));
    }

    void run_data() { addRows("run.case"); }
    void run()
    {
        QFETCH(QStringList, cells);
        RunQuestion question{"groundwater", dayOf(cells[1]), dayOf(cells[4]), {}, {}};
        for (const QString& series : cells[2].split(QLatin1Char(' '), Qt::SkipEmptyParts))
            question.series.push_back({series.left(1).toStdString(), series.mid(1).toInt()});
        for (const QString& part : parts(cells[3]))
            addSamples(part, question.samples);
        const Result<CleanRun> run = cleanRun(question, pack());
        QVERIFY(run.isOk());
        QString shown = QString::fromStdString(run->why.result);
        if (run->from)
            shown += QLatin1Char(' ') + run->from->toString(Qt::ISODate) + QLatin1Char(' ') + run->until->toString(Qt::ISODate);
        for (const RunBreak& off : run->breaks)
            shown += QLatin1Char(' ') + QString::fromStdString(off.why) + QLatin1Char(' ') + off.on.toString(Qt::ISODate)
                + QLatin1Char(' ') + QString::fromStdString(off.series);
        QCOMPARE(shown, expected(cells));
        QCOMPARE(recomputeRun(run->why, m_rules)->id(), run->why.id());
    }

    void filings_data() { addRows("filings.case"); }
    void filings()
    {
        QFETCH(QStringList, cells);
        Facts facts;
        if (!cells[1].isEmpty())
            facts.registers.add("tailings.mill",
                {record(1,
                    {{"name", "M"}, {"booking", "day"},
                        {"started_on", cells[1].section(QStringLiteral(".."), 0, 0).toStdString()},
                        {"stopped_on", cells[1].section(QStringLiteral(".."), 1).toStdString()}})});
        if (!cells[2].isEmpty()) {
            facts.registers.add("tailings.pond", {record(2, {{"name", "P"}})});
            facts.registers.add("tailings.pond_state",
                {record(3, {{"pond", numbered(2).text()}, {"state", "closed"}, {"since", cells[2].toStdString()}})});
        }
        std::vector<Record> filed;
        for (const QString& part : parts(cells[3])) {
            const QStringList words = part.split(QLatin1Char(' '));
            filed.push_back(record(10 + int(filed.size()),
                {{"year", words[0].toStdString()}, {"role", words[1].toStdString()}, {"filed_on", words[2].toStdString()}}));
        }
        facts.registers.add("tailings.filing", filed);
        QStringList shown;
        for (const Finding& finding : found(facts, dayOf(cells[4]))) {
            if (!finding.code.starts_with("tailings.filing."))
                continue;
            shown.append(QString::fromStdString(
                finding.code.substr(16) + ' ' + finding.figures[0].second + ' ' + finding.figures[1].second));
            QCOMPARE(finding.consequence->article, 31); // not filed on time, whether late or never
        }
        QCOMPARE(shown.join(QStringLiteral(", ")), expected(cells));
    }

    /// A danger at the end of a day, and the same judged by the findings and the clock.
    void dangers_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("state");
        QTest::newRow("art. 20 before its day") << "2025-06-10"
                                                << ""
                                                << "2025-06-09"
                                                << "open";
        QTest::newRow("art. 20 on its day") << "2025-06-10"
                                            << ""
                                            << "2025-06-10"
                                            << "open";
        QTest::newRow("art. 20 the day after") << "2025-06-10"
                                               << ""
                                               << "2025-06-11"
                                               << "overdue";
        QTest::newRow("art. 20 no day was set") << ""
                                                << ""
                                                << "2025-06-11"
                                                << "open";
        QTest::newRow("art. 20 the day before it is closed") << "2025-06-10"
                                                             << "2025-06-12"
                                                             << "2025-06-11"
                                                             << "overdue";
        QTest::newRow("art. 20 on the day it is closed") << "2025-06-10"
                                                         << "2025-06-12"
                                                         << "2025-06-12"
                                                         << "closed";
    }
    void dangers()
    {
        QFETCH(QString, due);
        QFETCH(QString, closed);
        QFETCH(QString, day);
        QFETCH(QString, state);
        Cells cells{{"pond", numbered(1).text()}, {"found_on", "2025-06-01"}, {"what", "W"}, {"plan", "P"}};
        for (const auto& [column, text] : {std::pair("due_on", due), std::pair("closed_on", closed)}) {
            if (!text.isEmpty())
                cells.emplace(column, text.toStdString());
        }
        Facts facts;
        facts.registers.add("tailings.pond", {record(1, {{"name", "P"}})});
        facts.registers.add("tailings.hazard", {record(2, cells)});
        const std::vector<Danger> open = openDangers(facts, dayOf(day));
        QCOMPARE(open.size(), std::size_t(state == QLatin1String("closed") ? 0 : 1));
        const std::vector<Inspected> besides = inspectionsOf(facts, 2025, dayOf(day));
        QCOMPARE(besides.size(), std::size_t(1));
        const Danger& danger = besides.front().dangers.front();
        QCOMPARE(danger.isOpen, state != QLatin1String("closed"));
        QCOMPARE(danger.isOverdue, state == QLatin1String("overdue"));
        QCOMPARE(codesOf(facts, dayOf(day)).contains(QStringLiteral("tailings.hazard.overdue")), danger.isOverdue);
        const std::vector<Obligation> duties = *obligations(facts, pack(), 2025, dayOf(day));
        for (const Obligation& duty : duties) {
            if (duty.kind == "tailings.hazard-due")
                QCOMPARE(duty.isDone, !danger.isOpen);
        }
    }

    /// The newest inspection first, its dangers beneath it, then what no inspection found; overdue dangers before others.
    void whatWasInspectedAndFound()
    {
        const std::string pond = numbered(1).text();
        Facts facts;
        facts.registers.add("tailings.pond", {record(1, {{"name", "P"}})});
        facts.registers.add("tailings.inspection",
            {record(10, {{"pond", pond}, {"inspected_on", "2025-05-12"}}),
                record(11, {{"pond", pond}, {"inspected_on", "2025-09-02"}}),
                record(12, {{"pond", pond}, {"inspected_on", "2024-05-12"}})});
        const auto danger = [&](int number, const char* found, const char* due, std::optional<int> inspection) {
            Cells cells{{"pond", pond}, {"found_on", found}};
            if (due)
                cells.emplace("due_on", due);
            if (inspection)
                cells.emplace("inspection", numbered(*inspection).text());
            return record(number, cells);
        };
        facts.registers.add("tailings.hazard",
            {danger(20, "2025-05-12", nullptr, 10), danger(21, "2025-05-12", "2025-12-01", 10),
                danger(22, "2025-07-01", "2025-07-20", {}), danger(23, "2024-05-12", "2024-06-01", 12)});
        const QDate day(2025, 9, 30);
        const std::vector<Inspected> inspected = inspectionsOf(facts, 2025, day);
        QCOMPARE(inspected.size(), std::size_t(3));
        QCOMPARE(inspected[0].record->id, numbered(11));
        QVERIFY(inspected[0].dangers.empty());
        QCOMPARE(inspected[1].record->id, numbered(10));
        QCOMPARE(inspected[1].dangers.size(), std::size_t(2));
        QVERIFY(!inspected[2].record);
        QCOMPARE(inspected[2].dangers.front().record->id, numbered(22));
        std::vector<Id> open;
        for (const Danger& one : openDangers(facts, day))
            open.push_back(one.record->id);
        QCOMPARE(open, (std::vector<Id>{numbered(23), numbered(22), numbered(21), numbered(20)})); // whatever year found them
    }

    void floods_data() { addRows("floods.case"); }
    void floods()
    {
        QFETCH(QStringList, cells);
        Facts facts;
        const std::string pond = numbered(2).text();
        facts.registers.add("tailings.pond", {record(2, {{"name", "P"}})});
        facts.registers.add(
            "tailings.pond_state", {record(3, {{"pond", pond}, {"state", cells[2].toStdString()}, {"since", "2025-01-01"}})});
        std::vector<Record> seasons;
        for (const QString& season : cells[1].split(QLatin1Char(' ')))
            seasons.push_back(record(20 + int(seasons.size()),
                {{"pond", pond}, {"name", season.toStdString()}, {"month", std::to_string(season.left(2).toInt())},
                    {"day", std::to_string(season.mid(3).toInt())}}));
        facts.registers.add("tailings.flood_season", seasons);
        std::vector<Record> inspections;
        for (const QString& day : parts(cells[3]))
            inspections.push_back(
                record(30 + int(inspections.size()), {{"pond", pond}, {"kind", "full"}, {"inspected_on", day.toStdString()}}));
        facts.registers.add("tailings.inspection", inspections);
        QStringList shown;
        for (const Finding& finding : found(facts, dayOf(cells[4]))) {
            if (finding.code == "tailings.inspection.before-flood")
                shown.append(QString::fromStdString(finding.figures[1].second));
        }
        QCOMPARE(shown.join(QLatin1Char(' ')), expected(cells));
    }

    /// Each rule of one line: the line that says nothing there is a finding, the one that does isn't, nor one that isn't asked.
    void gapsOfALine_data()
    {
        QTest::addColumn<int>("rule");
        int at = 0;
        for (const GapRule& rule : gapRules())
            QTest::addRow("art. %d %s %s", rule.article, rule.code, rule.column) << at++;
    }
    void gapsOfALine()
    {
        QFETCH(int, rule);
        const GapRule& asked = gapRules()[std::size_t(rule)];
        const auto isFound = [&](Cells cells) {
            Facts facts;
            facts.registers.add("tailings.mill", {record(1, {{"name", "M"}})});
            facts.registers.add(asked.table, {record(7, std::move(cells))});
            const std::vector<Finding> all = gaps(facts, pack(), QDate(2025, 5, 1));
            return std::any_of(all.begin(), all.end(), [&](const Finding& finding) {
                const bool isThis = !asked.what
                    || std::any_of(finding.figures.begin(), finding.figures.end(),
                        [&](const auto& figure) { return figure.second == asked.what; });
                return finding.code == asked.code && isThis && finding.citation.article == asked.article;
            });
        };
        Cells line{{asked.named, "named"}};
        if (asked.when)
            line[asked.when] = asked.is ? std::string(asked.is).substr(0, std::string(asked.is).find('|')) : "said";
        QVERIFY(isFound(line));
        line[asked.column] = "0";
        QVERIFY(isFound(line));
        Cells complete = line;
        complete[asked.column] = "1";
        QVERIFY(!isFound(complete));
        if (asked.unless) {
            Cells settled = line;
            settled[asked.unless] = "2025-05-01";
            QVERIFY(!isFound(settled));
        }
        if (!asked.when)
            return;
        line.erase(asked.when);
        QVERIFY(!isFound(line));
    }

    void whatIsGoodUntilADay_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isOver");
        for (int at = 0; at < int(expiryRules().size()); ++at) {
            const ExpiryRule& rule = expiryRules()[std::size_t(at)];
            if (!rule.code)
                continue;
            QTest::addRow("art. %d %s the day before", rule.article, rule.code) << at << QDate(2025, 4, 29) << false;
            QTest::addRow("art. %d %s on the day", rule.article, rule.code) << at << QDate(2025, 4, 30) << false;
            QTest::addRow("art. %d %s the day after", rule.article, rule.code) << at << QDate(2025, 5, 1) << true;
        }
    }
    void whatIsGoodUntilADay()
    {
        QFETCH(int, rule);
        QFETCH(QDate, today);
        QFETCH(bool, isOver);
        const ExpiryRule& asked = expiryRules()[std::size_t(rule)];
        Cells line{{asked.named, "named"}, {asked.column, "2025-04-30"}};
        if (asked.when)
            line[asked.when] = asked.is;
        const auto codes = [&](const Cells& cells) {
            Facts facts;
            facts.registers.add("tailings.pond", {record(2, {{"name", "P"}})});
            facts.registers.add(asked.table, {record(7, cells)});
            return codesOf(facts, today);
        };
        QCOMPARE(codes(line).contains(QLatin1String(asked.code)), isOver);
        if (!asked.done)
            return;
        line[asked.done] = "2025-04-29";
        QVERIFY(!codes(line).contains(QLatin1String(asked.code)));
    }

    /// Article 2 paragraph 2.
    void radioactivity_data()
    {
        QTest::addColumn<QString>("uranium");
        QTest::addColumn<QString>("thorium");
        QTest::addColumn<bool>("isOre");
        QTest::addColumn<bool>("isOutside");
        QTest::newRow("art. 2 just below") << "0.999999"
                                           << "" << false << false;
        QTest::newRow("art. 2 exactly 1 Bq/g stays in") << "1"
                                                        << "" << false << false;
        QTest::newRow("art. 2 just above") << "1.000001"
                                           << "" << false << true;
        QTest::newRow("art. 2 thorium alone above") << "0.2"
                                                    << "1.000001" << false << true;
        QTest::newRow("art. 2 uranium ore whatever its activity") << "0.1"
                                                                  << "" << true << true;
        QTest::newRow("art. 2 not measured") << ""
                                             << "" << false << false;
    }
    void radioactivity()
    {
        QFETCH(QString, uranium);
        QFETCH(QString, thorium);
        QFETCH(bool, isOre);
        QFETCH(bool, isOutside);
        Facts facts;
        facts.registers.add("tailings.mill", {record(1, {{"name", "M"}})});
        facts.registers.add("tailings.kind",
            {record(4,
                {{"name", "K"}, {"uranium_bq_g", uranium.toStdString()}, {"thorium_bq_g", thorium.toStdString()},
                    {"is_uranium_thorium_ore", isOre ? "1" : "0"}})});
        QCOMPARE(codesOf(facts, QDate(2025, 5, 1)).contains(QStringLiteral("tailings.kind.outside")), isOutside);
    }

    /// Reading D40: a mill that books daily, from the order's first day on.
    void missingDaysAreFound()
    {
        Facts facts;
        facts.registers.add("tailings.mill", {record(1, {{"name", "M"}, {"booking", "day"}, {"started_on", "2025-03-01"}})});
        const auto missing = [&](QDate today) {
            for (const Finding& finding : found(facts, today)) {
                if (finding.code == "tailings.ledger.missing")
                    return QString::fromStdString(finding.figures[2].second);
            }
            return QString();
        };
        QCOMPARE(missing(QDate(2025, 3, 1)), QString()); // today may still be booked
        QCOMPARE(missing(QDate(2025, 3, 2)), QStringLiteral("1"));
        facts.booked[numbered(1)].days = {QDate(2025, 3, 1), QDate(2025, 3, 3)};
        QCOMPARE(missing(QDate(2025, 3, 4)), QStringLiteral("1"));
        QCOMPARE(missing(QDate(2025, 4, 1)), QStringLiteral("29"));
        facts.booked[numbered(1)].months = {Month(2025, 3)};
        QCOMPARE(missing(QDate(2025, 4, 1)), QString());
    }

    /// Article 21: downstream above upstream of one campaign, and three in a row that rise.
    void signsOfPollution()
    {
        Facts facts;
        const std::string pond = numbered(2).text();
        facts.registers.add("tailings.pond", {record(2, {{"name", "P"}})});
        facts.registers.add("tailings.point",
            {record(5, {{"pond", pond}, {"name", "W1"}, {"kind", "well-up"}}),
                record(6, {{"pond", pond}, {"name", "W2"}, {"kind", "well-down"}})});
        const auto sample = [](int point, QDate day, const char* result) {
            return Sample{numbered(100), numbered(point), QStringLiteral("As"), day, QString::fromLatin1(result),
                QStringLiteral("mg/L"), {}, {}, true};
        };
        const QDate day(2025, 5, 10);
        const auto signs = [&] { return openSigns(facts, facts.registers.of("tailings.pond").front(), QDate(2025, 6, 1)); };
        facts.samples = {sample(5, day, "0.010"), sample(6, day, "0.010")};
        QVERIFY(signs().empty()); // equal is not above
        facts.samples = {sample(5, day, "0.010"), sample(6, day, "0.010001")};
        QCOMPARE(signs().size(), std::size_t(1));
        QVERIFY(signs().front().isAboveUpstream);
        facts.samples = {sample(6, day, "0.001"), sample(6, day.addDays(1), "0.002"), sample(6, day.addDays(2), "0.002")};
        QVERIFY(signs().empty());
        facts.samples.back().result = QStringLiteral("0.003");
        QCOMPARE(signs().size(), std::size_t(1));
        QVERIFY(!signs().front().isAboveUpstream);
        facts.registers.add("tailings.sign", {record(9, {{"pond", pond}, {"found_on", "2025-05-12"}})});
        QVERIFY(signs().empty()); // somebody has opened the sequence
    }

    void aJudgedSampleIsReckonedAgain()
    {
        Facts facts;
        facts.registers.add("tailings.limit",
            {record(8,
                {{"point", numbered(6).text()}, {"parameter", "pH"}, {"unit", "-"}, {"least", "6"}, {"most", "9"},
                    {"standard", "GB 8978"}})});
        const auto verdict = [&](const char* result) {
            const Sample sample{numbered(100), numbered(6), QStringLiteral("pH"), QDate(2025, 5, 10), QString::fromLatin1(result),
                QStringLiteral("-"), {}, {}, true};
            const Judged judged = judge(sample, facts, pack());
            if (judged.why && recomputeLimit(*judged.why, m_rules)->id() != judged.why->id())
                return std::string_view("differs");
            return verdictKey(judged.verdict);
        };
        QCOMPARE(verdict("5.999999"), std::string_view("exceeds"));
        QCOMPARE(verdict("6"), std::string_view("meets"));
        QCOMPARE(verdict("9"), std::string_view("meets"));
        QCOMPARE(verdict("9.000001"), std::string_view("exceeds"));
        QCOMPARE(verdict("中性"), std::string_view("cannot-judge"));
    }
};

PLUMBLINE_TEST(TailingsLawTest)
#include "tailings_law_test.moc"
