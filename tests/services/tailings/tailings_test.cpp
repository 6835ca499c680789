// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attachments.h"
#include "core/services/edit_history.h"
#include "core/services/fact_rows.h"
#include "core/services/import/import_run.h"
#include "core/services/links/tailings_into_safety_fee.h"
#include "core/services/recompute.h"
#include "core/services/report_desk.h"
#include "core/services/safety_fee/books.h"
#include "core/services/sample.h"
#include "core/services/tailings/inspections.h"
#include "core/services/tailings/ledger.h"
#include "core/services/tailings/ledger_import.h"
#include "core/services/tailings/reports.h"
#include "core/services/tailings/tailings_domain.h"
#include "core/store/dump.h"
#include "core/store/facts.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/shared_tables.h"
#include "core/store/tailings/movement_list.h"
#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"
#include "core/store/verify.h"
#include "core/tailings/water_share.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::tailings;

namespace {

/// The sample with the safety fee beside the tailings ledger.
struct BothLedgers {
    explicit BothLedgers(const Scope& asked) : scope(asked)
    {
        const QString path = folder.filePath(QStringLiteral("both.plumb"));
        if (QFile::copy(made(house), path))
            session = Session::open(house, path).value();
    }
    /// Once for all of them.
    static QString made(const House& house)
    {
        static const QTemporaryDir once;
        const QString path = once.filePath(QStringLiteral("made.plumb"));
        if (!QFile::exists(path))
            static_cast<void>(makeSample(house, path).isOk());
        return path;
    }
    ReadScope read() const { return session->workspace().read().value(); }
    TailingsCrossing crossing() const
    {
        const ReadScope facts = read();
        return tailingsCrossing(session->asked(facts, scope)).value();
    }
    /// To each line of the day.
    void addATonne(QDate day) const
    {
        DayEntry entry = startOfDay(read(), scope.enterprise, day)->entry;
        for (DayLine& line : entry.lines)
            line.mass.dry = *line.mass.dry + Quantity::fromUnits(1);
        QVERIFY(saveDay(*session, scope.enterprise, entry, scope.today).isOk());
    }

    const House house = houseWithoutFace();
    const QTemporaryDir folder;
    const Scope& scope;
    std::shared_ptr<Session> session;
};

}

/// Nine months of days: what arose, and into two ponds; sold and filled five times each.
constexpr int linesOf2025 = 273 * 3 + 10;

/// The ledger of the sample's mine: a day booked, what is missing found, nothing dropped, the reports reckoned again.
class TailingsTest : public QObject {
    Q_OBJECT

    House m_house;
    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    Scope m_scope;

private Q_SLOTS:
    void initTestCase()
    {
        m_house = houseWithoutFace();
        m_house.domains.clear();
        m_house.domains.push_back(domain());
        const Result<void> made = makeSample(m_house, m_made.filePath(QStringLiteral("made.plumb")));
        QVERIFY2(made.isOk(), qPrintable(codeOf(made)));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("work.plumb"));
        QVERIFY(QFile::copy(m_made.filePath(QStringLiteral("made.plumb")), path));
        Result<std::unique_ptr<Session>> session = Session::open(m_house, path);
        QVERIFY2(session.isOk(), qPrintable(codeOf(session)));
        m_session = std::move(*session);
        const Result<ReadScope> facts = m_session->workspace().read();
        m_scope = {enterpriseBy(*facts, sampleMine)->id, {}, 2025, sampleDay(), {}};
    }

    void cleanup() { m_session.reset(); }

    void whatTheSampleHidesIsFound()
    {
        const QStringList codes = findingCodes();
        for (const char* const code :
            {"tailings.outlet.no-video", "tailings.discharge.unmonitored", "tailings.sample.over-limit", "tailings.pond.key-unit",
                "tailings.metal.beyond", "tailings.closure.run-broken", "tailings.publication.missing", "tailings.check.open"})
            QVERIFY2(codes.contains(QLatin1String(code)),
                qPrintable(QLatin1String(code) + QLatin1String(" not in ") + codes.join(QLatin1Char(' '))));
        for (const char* const code :
            {"tailings.ledger.missing", "tailings.balance.open", "tailings.metal.impossible", "tailings.ledger.outside-life",
                "tailings.well.missing", "tailings.inspection.before-flood", "tailings.filing.missed"})
            QVERIFY2(!codes.contains(QLatin1String(code)), code);
    }

    /// A day begins with the last one's values, is booked in one record, corrected in place, and then no day is missing.
    void aDayIsBookedAndCorrected()
    {
        m_scope.today = QDate(2025, 10, 2);
        QVERIFY(findingCodes().contains(QStringLiteral("tailings.ledger.missing")));
        DayStart start = *dayOf(QDate(2025, 10, 1));
        QVERIFY(!start.isBooked);
        QCOMPARE(start.takenFrom, std::optional(QDate(2025, 9, 30)));
        QCOMPARE(start.entry.lines.size(), std::size_t(3));
        QVERIFY(!start.entry.lines.front().id);
        QVERIFY(saveDay(*m_session, m_scope.enterprise, start.entry, m_scope.today).isOk());
        QVERIFY(!findingCodes().contains(QStringLiteral("tailings.ledger.missing")));
        DayStart booked = *dayOf(QDate(2025, 10, 1));
        QVERIFY(booked.isBooked);
        booked.entry.lines.front().mass.dry = Quantity::fromUnits(1);
        QVERIFY(saveDay(*m_session, m_scope.enterprise, booked.entry, m_scope.today).isOk());
        QCOMPARE(dayOf(QDate(2025, 10, 1))->entry.lines.size(), std::size_t(3));
        QVERIFY(findingCodes().contains(QStringLiteral("tailings.balance.open")));
        const Result<ReadScope> facts = m_session->workspace().read();
        QVERIFY(verify(*facts)->isIntact());
    }

    void whatCannotBeIsRefused()
    {
        DayStart start = *dayOf(QDate(2025, 10, 1));
        QCOMPARE(codeOf(saveDay(*m_session, m_scope.enterprise, start.entry, QDate(2025, 9, 30))),
            QStringLiteral("tailings.day-to-come"));
        DayEntry entry = start.entry;
        entry.lines.front().mass = {};
        QCOMPARE(codeOf(saveDay(*m_session, m_scope.enterprise, entry, QDate(2025, 10, 1))), QStringLiteral("tailings.no-mass"));
        entry = start.entry;
        entry.lines.front().mass = {{}, Quantity::fromUnits(100), Quantity::fromUnits(101), {}, {}};
        QCOMPARE(
            codeOf(saveDay(*m_session, m_scope.enterprise, entry, QDate(2025, 10, 1))), QStringLiteral("tailings.over-hundred"));
        entry = start.entry;
        entry.lines.front().mass.grades.tailings = entry.lines.front().mass.grades.feed;
        QCOMPARE(codeOf(saveDay(*m_session, m_scope.enterprise, entry, QDate(2025, 10, 1))),
            QStringLiteral("tailings.grades-impossible"));
        entry = start.entry;
        const Result<ReadScope> facts = m_session->workspace().read();
        const std::vector<FactRow> ponds = *readRows(*facts, pondTable, m_scope.enterprise);
        for (const FactRow& pond : ponds) {
            if (pond.cell("name") == std::string_view("老坝沟尾矿库"))
                entry.lines.back().pond = pond.id;
        }
        QCOMPARE(codeOf(saveDay(*m_session, m_scope.enterprise, entry, QDate(2025, 10, 1))),
            QStringLiteral("tailings.pond-not-there"));
        QVERIFY(!dayOf(QDate(2025, 10, 1))->isBooked); // nothing half-applied
    }

    /// Typed or pasted, on the page or the sheet: what doesn't apply says why.
    void anAnswerWithoutReasonIsRefused()
    {
        const std::shared_ptr<Session> session = std::move(m_session);
        const auto answered = [&](const char* answer, const FactValue& reason) {
            return EditHistory().save(*session, answerTable,
                {{std::nullopt,
                    {{"enterprise", Id(m_scope.enterprise)}, {"question", "producer.group"}, {"answer", answer},
                        {"answered_on", QDate(2025, 9, 1)}, {"reason", reason}}}});
        };
        const auto count = [&] { return readRows(*session->workspace().read(), answerTable, m_scope.enterprise)->size(); };
        const std::size_t before = count();
        QCOMPARE(codeOf(answered("not-applicable", std::nullopt)), QStringLiteral("tailings.no-reason"));
        QCOMPARE(codeOf(answered("not-applicable", "  ")), QStringLiteral("tailings.no-reason"));
        QCOMPARE(count(), before);
        QVERIFY(answered("yes", std::nullopt).isOk());
        const auto kept = answered("not-applicable", QStringLiteral("没有下属企业"));
        QVERIFY2(kept.isOk(), qPrintable(codeOf(kept)));
        QCOMPARE(codeOf(saveRow(*session, answerTable, {kept->front(), {{"reason", std::nullopt}}})),
            QStringLiteral("tailings.no-reason")); // nor taken away afterwards
        QCOMPARE(count(), before + 2);
    }

    /// No operation removes a line of a ledger; a struck one counts no more.
    void noLineIsEverDropped()
    {
        int tried = 0;
        for (const FactTable& table : tables()) {
            if (!isLedger(table))
                continue;
            const Result<ReadScope> facts = m_session->workspace().read();
            const auto rows = *readRows(*facts, table, m_scope.enterprise);
            if (rows.empty())
                continue;
            ++tried;
            QCOMPARE(codeOf(deleteRow(*m_session, table, rows.front().id, QStringLiteral("versuch"))),
                QStringLiteral("tailings.kept"));
            QVERIFY(saveRow(*m_session, table, {rows.front().id, {{"void_reason", QStringLiteral("记错")}}}).isOk());
            const Result<ReadScope> after = m_session->workspace().read();
            QCOMPARE(readRows(*after, table, m_scope.enterprise)->size(), rows.size());
        }
        QVERIFY(tried > 8);
        m_scope.today = QDate(2025, 9, 30);
        QVERIFY(findingCodes().contains(QStringLiteral("tailings.ledger.missing"))); // the first line was the first day
    }

    /// What was entered by mistake is struck out, and comes back as it was.
    void anEntryTakenBackIsStruckOut()
    {
        const std::shared_ptr<Session> session = std::move(m_session);
        const auto survey = [&](const Id& id) {
            const Result<ReadScope> facts = session->workspace().read();
            const std::vector<FactRow> rows = *readRows(*facts, surveyTable, m_scope.enterprise);
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const FactRow& row) { return row.id == id; });
            return found == rows.end() ? journal::Cells() : found->cells;
        };
        const Id pond = readRows(*session->workspace().read(), pondTable, m_scope.enterprise)->front().id;
        EditHistory history;
        const auto saved = history.save(*session, surveyTable,
            {{std::nullopt,
                {{"enterprise", Id(m_scope.enterprise)}, {"pond", pond}, {"surveyed_on", QDate(2025, 9, 1)},
                    {"volume_m3", *parseQuantity("100")}}}});
        QVERIFY2(saved.isOk(), qPrintable(codeOf(saved)));
        const journal::Cells entered = survey(saved->front());
        const auto undone = history.undo(*session, QStringLiteral("记错了库"));
        QVERIFY2(undone.isOk(), qPrintable(codeOf(undone)));
        const journal::Cells struck = survey(saved->front());
        QCOMPARE(struck, journal::replaced(entered, {}, {{"void_reason", "记错了库"}}));
        QVERIFY(history.redo(*session, {}).isOk());
        QCOMPARE(survey(saved->front()), entered);
        QVERIFY(history.undo(*session, {}).isOk()); // a reason is there in any case
        QVERIFY(survey(saved->front()) != entered);
    }

    void reportsAreReckonedAgain_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<int>("year");
        for (const int year : {2023, 2024, 2025}) {
            for (const ReportKind& kind : domain()->reports())
                QTest::addRow("%s %d", kind.name, year) << QString::fromLatin1(kind.name) << year;
        }
    }
    void reportsAreReckonedAgain()
    {
        QFETCH(QString, report);
        QFETCH(int, year);
        m_scope.year = year;
        const Result<ReadScope> facts = m_session->workspace().read();
        const Result<ReportDocument> document = makeReport(*m_session, *facts, report.toStdString(), m_scope, Language::Chinese);
        QVERIFY2(document.isOk(), qPrintable(codeOf(document)));
        if (report == QLatin1String(dayFormReport) || report == QLatin1String("tailings.handover"))
            return; // they reckon nothing
        QVERIFY(!document->receipts.empty());
        const Result<Recomputed> again = recompute(m_house, *document);
        QVERIFY2(again.isOk(), qPrintable(codeOf(again)));
        QString told;
        for (const auto& difference : again->differences)
            told +=
                QString::fromStdString(difference.table) + QLatin1Char(' ') + QString::number(difference.row) + QLatin1Char(' ');
        QVERIFY2(again->isEqual(), qPrintable(told));
        QVERIFY(again->figures > 0 || report == QLatin1String("tailings.distribution"));
    }

    /// Each downstream well is drawn beside upstream, under its limit; what has one result isn't drawn.
    void theMonitoringReportDraws()
    {
        const Result<ReadScope> facts = m_session->workspace().read();
        const ReportDocument document = *makeReport(*m_session, *facts, "tailings.monitoring", m_scope, Language::Chinese);
        std::vector<ReportChart> charts;
        for (const ReportSection& section : document.sections)
            charts.insert(charts.end(), section.charts.begin(), section.charts.end());
        QCOMPARE(charts.size(), std::size_t(14)); // nine wells, three soils, the outlet, the closed pond's leachate
        for (const ReportChart& chart : charts) {
            const bool isSoil = chart.title.zh.contains(QStringLiteral("土壤"));
            QVERIFY(chart.unit);
            QCOMPARE(chart.unit->name.zh, isSoil ? QStringLiteral("mg/kg") : QStringLiteral("mg/L"));
            const auto has = [&](SeriesKind kind) {
                return std::any_of(
                    chart.series.begin(), chart.series.end(), [&](const ReportSeries& series) { return series.kind == kind; });
            };
            QVERIFY(has(SeriesKind::Balance) && has(SeriesKind::Threshold));
            const bool isBelow =
                chart.title.zh.contains(QStringLiteral("下游")) || chart.title.zh.contains(QStringLiteral("扩散"));
            QCOMPARE(has(SeriesKind::Compared), isBelow);
        }
    }

    /// The paper form has the lines of the screen, and nothing filled in.
    void theDaysFormIsEmpty()
    {
        const Result<ReadScope> facts = m_session->workspace().read();
        const ReportDocument document = *makeReport(*m_session, *facts, dayFormReport, m_scope, Language::English);
        const auto& tables = document.sections.front().tables;
        QCOMPARE(tables.size(), std::size_t(2));
        QVERIFY(document.sections.front().paragraphs[1].en.contains(QStringLiteral("Grades of 铜"))); // the mill assays
        QCOMPARE(tables[0].rows.size(), std::size_t(11)); // arose, two ponds, backfilled, three things twice, out of store
        QCOMPARE(tables[1].rows.size(), std::size_t(2)); // the closed pond isn't on the round
        for (const ReportTable& table : tables) {
            for (const ReportRow& row : table.rows) {
                for (std::size_t at = 1; at < row.cells.size(); ++at)
                    QVERIFY(row.cells[at].kind == CellKind::Empty);
            }
        }
    }

    /// Practice 24: what the next officer must know, and who signs for it.
    void theLedgersAreHandedOver()
    {
        m_scope.today = QDate(2025, 10, 3);
        const Result<ReadScope> facts = m_session->workspace().read();
        const Result<ReportDocument> document = makeReport(*m_session, *facts, "tailings.handover", m_scope, Language::Chinese);
        QVERIFY2(document.isOk(), qPrintable(codeOf(document)));
        QCOMPARE(document->signatures.size(), std::size_t(3));
        const auto& own = document->sections.front().tables;
        QCOMPARE(own[0].rows.front().cells[1].value, std::string("2025-09-30"));
        QCOMPARE(own[0].rows.front().cells[2].value, std::string("2")); // 1 and 2 October
        QCOMPARE(own[1].rows.size(), std::size_t(3)); // two dangers and a sign; what was closed, and the incident, are over
        QCOMPARE(own[1].rows.front().cells[5].value, std::string("2025-10-15"));
        QCOMPARE(own[2].rows.size(), std::size_t(5)); // the permit, the contract, three plans
        QVERIFY(document->sections[1].tables[0].rows.size() > 5);
        QVERIFY(!document->sections[2].tables[1].rows.back().cells[1].value.empty());
        QVERIFY(recompute(m_house, *document)->isEqual());
    }

    void whoWasGivenWhatIsListed()
    {
        const Result<ReadScope> facts = m_session->workspace().read();
        const ReportDocument document = *makeReport(*m_session, *facts, "tailings.distribution", m_scope, Language::Chinese);
        QCOMPARE(document.sections.front().tables.front().rows.size(), std::size_t(2));
    }

    /// A pond's year in tonnes: what it held, what came, what the survey of 1 January found; the months follow on one another.
    void pondsBalance()
    {
        const Result<ReadScope> facts = m_session->workspace().read();
        const Ledger ledger = *ledgerOf(m_session->asked(*facts, m_scope));
        const Record& pond = ledger.facts.registers.of("tailings.pond").front();
        const std::vector<PondBalance> balances = *pondBalances(ledger, pond, 2025);
        QCOMPARE(balances.size(), std::size_t(10));
        QVERIFY(balances.front().found && !balances[1].found);
        for (std::size_t at = 1; at + 1 < balances.size(); ++at)
            QVERIFY(balances[at].opening == balances[at - 1].closing);
        QVERIFY(balances.back().opening == balances.front().opening);
        QVERIFY(balances.back().closing == balances[balances.size() - 2].closing);
        const auto receipts = *domain()->receipts(m_session->asked(*facts, m_scope), pond.id.text());
        QVERIFY(receipts.size() >= 10);
    }

    /// The ledger page by page: by day from either end, narrowed to words as they are typed.
    void linesArePaged()
    {
        const Result<ReadScope> facts = m_session->workspace().read();
        NoProgress progress;
        MovementQuestion question{m_scope.enterprise, QDate(2025, 1, 1), QDate(2025, 9, 30)};
        const auto list = [&] { return *MovementList::open(*facts, question, progress); };
        QCOMPARE(list().size(), linesOf2025);
        QCOMPARE(list().page(*facts, 0)->front().text("booked_on"), std::string_view("2025-01-01"));
        QCOMPARE(list().page(*facts, 3)->size(), std::size_t(linesOf2025 - 3 * PagedList::rowsPerPage));
        question.isDescending = true;
        QCOMPARE(list().page(*facts, 0)->front().text("booked_on"), std::string_view("2025-09-30"));
        for (const auto& [word, rows] :
            {std::pair("大坪", 273), std::pair("2025-02-03", 3), std::pair("%", 0), std::pair("_", 0)}) {
            question.words = {QString::fromUtf8(word)};
            QCOMPARE(list().size(), rows);
        }
        question.words = {QStringLiteral("大坪"), QStringLiteral("2025-02")};
        QCOMPARE(list().size(), 28);
    }

    /// Two lines of one kind, one of them by a contractor; all that the round reads is kept.
    void severalLinesAndAllReadings()
    {
        DayStart start = *dayOf(QDate(2025, 10, 1));
        DayLine line = start.entry.lines.front();
        line.flow = Flow::Utilised;
        line.mass = {Quantity::fromUnits(10), {}, {}, {}, {}};
        const Id contractor = readRows(*m_session->workspace().read(), contractorTable, m_scope.enterprise)->front().id;
        line.contractor = contractor;
        start.entry.lines.push_back(line);
        line.contractor.reset();
        start.entry.lines.push_back(line);
        RoundReading reading;
        reading.pond = *start.entry.lines[1].pond;
        reading.phreatic = Quantity::fromUnits(3);
        reading.displacement = Quantity::fromUnits(4);
        reading.isDrainageClear = false;
        start.entry.readings = {reading};
        QVERIFY(saveDay(*m_session, m_scope.enterprise, start.entry, QDate(2025, 10, 1)).isOk());
        const DayStart booked = *dayOf(QDate(2025, 10, 1));
        int utilised = 0;
        int entrusted = 0;
        for (const DayLine& one : booked.entry.lines) {
            utilised += one.flow == Flow::Utilised ? 1 : 0;
            entrusted += one.contractor == contractor ? 1 : 0;
        }
        QCOMPARE(utilised, 2);
        QCOMPARE(entrusted, 1);
        const auto readings = *readRows(*m_session->workspace().read(), readingTable, m_scope.enterprise);
        QCOMPARE(readings.back().cell("phreatic_m"), std::string_view("3"));
        QCOMPARE(readings.back().cell("displacement_mm"), std::string_view("4"));
        QCOMPARE(readings.back().cell("is_drainage_clear"), std::string_view("0"));
    }

    /// What article 24 asks, a balance and a result each answer why, by what they are about.
    void figuresAnswerWhy()
    {
        const Result<ReadScope> facts = m_session->workspace().read();
        const auto mill = readRows(*facts, millTable, m_scope.enterprise)->front().id;
        const auto receipts = *domain()->receipts(m_session->asked(*facts, m_scope), mill.text());
        QCOMPARE(receipts.size(), std::size_t(20)); // nine months and the year, each also by the metal
        for (const Receipt& receipt : receipts)
            QCOMPARE(receipt.result == "0", receipt.rule == balanceRule);
    }

    /// A file of lines: what can't be is named and placed, nothing is half-applied, and what is taken back is struck out.
    void linesComeInAndAreTakenBack()
    {
        m_scope.today = QDate(2025, 10, 2);
        const std::string head =
            "Day,Period,What,Mill,Kind of tailings,Pond,Wet,Moisture,Dry,How it was got,原矿品位,精矿品位,尾矿品位\n";
        const std::string good = "2025-10-01,Whole day,Arose,云岭选矿厂,铜矿浮选尾矿,,1000,25,,Measured,0.62,22.5,0.06\n"
                                 "2025-10-01,Whole day,Into a pond,云岭选矿厂,铜矿浮选尾矿,大坪尾矿库,,,750,Measured\n";
        for (const char* const bad : {"2025-10-01,Whole day,Arose,云岭选矿厂,铜矿浮选尾矿,,-1,25,,Measured\n",
                 "2025-10-01,Whole day,Arose,云岭选矿厂,铜矿浮选尾矿,,1000,101,,Measured\n",
                 "2025-10-03,Whole day,Arose,云岭选矿厂,铜矿浮选尾矿,,1000,25,,Measured\n",
                 "2025-10-01,Whole day,Into a pond,云岭选矿厂,铜矿浮选尾矿,,,,750,Measured\n",
                 "2025-10-01,Whole day,Arose,云岭选矿厂,铜矿浮选尾矿,,1000,,,Measured\n",
                 "2025-10-01,Whole day,Arose,云岭选矿厂,铜矿浮选尾矿,,1000,25,,Measured,0.06,22.5,0.62\n",
                 "2025-10-01,Whole day,Arose,云岭选矿厂,铜矿浮选尾矿,,1000,25,,Measured,0.62,22.5,-0.06\n",
                 "2025-10-01,Whole day,Into a pond,云岭选矿厂,铜矿浮选尾矿,老坝沟尾矿库,,,750,Measured\n",
                 "2011-10-01,Whole day,Into a pond,云岭选矿厂,铜矿浮选尾矿,大坪尾矿库,,,750,Measured\n",
                 "2025-10-01,Whole day,Arose,无此厂,铜矿浮选尾矿,,1000,25,,Measured\n"}) {
            const Result<ImportAccount> account = imported(head + good + bad);
            QVERIFY2(!account || account->refused.size() == 1, bad);
            QVERIFY(!dayOf(QDate(2025, 10, 1))->isBooked);
        }
        const Result<ImportAccount> account = imported(head + good);
        QVERIFY2(account.isOk(), qPrintable(codeOf(account)));
        QCOMPARE(account->good, std::int64_t(2));
        const DayStart booked = *dayOf(QDate(2025, 10, 1));
        QVERIFY(booked.isBooked);
        QCOMPARE(std::count_if(booked.entry.lines.begin(), booked.entry.lines.end(),
                     [](const DayLine& line) { return line.mass.grades.feed == parseQuantity("0.62").value(); }),
            1);
        QVERIFY(!findingCodes().contains(QStringLiteral("tailings.balance.open")));
        const Result<std::int64_t> back = takeImportBack(*m_session, account->record, m_scope, QStringLiteral("错文件"));
        QVERIFY2(back.isOk(), qPrintable(codeOf(back)));
        QCOMPARE(*back, std::int64_t(2));
        QVERIFY(!dayOf(QDate(2025, 10, 1))->isBooked);
        const Result<ReadScope> facts = m_session->workspace().read();
        const auto struck = *readMovements(*facts, m_scope.enterprise, QDate(2025, 10, 1), QDate(2025, 10, 1), Struck::Included);
        QCOMPARE(struck.size(), std::size_t(2)); // they are there, and count no more
        QCOMPARE(struck.front().words("void_reason"), QStringLiteral("错文件"));
    }

    /// As of a day: what is dated later is left out of balances, shares, surveys, reports, and counted.
    void laterLinesDontCount_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<int>("counted"); ///< whether the line of 10 October is
        QTest::newRow("the day before") << QDate(2025, 10, 9) << 0;
        QTest::newRow("on the day") << QDate(2025, 10, 10) << 1;
        QTest::newRow("the day after") << QDate(2025, 10, 11) << 1;
    }
    void laterLinesDontCount()
    {
        QFETCH(QDate, asOf);
        QFETCH(int, counted);
        DayStart start = *dayOf(QDate(2025, 10, 10));
        QVERIFY(saveDay(*m_session, m_scope.enterprise, start.entry, QDate(2025, 10, 10)).isOk());
        const Id pond = *start.entry.lines[1].pond;
        QVERIFY(saveRow(*m_session, surveyTable,
            {std::nullopt,
                {{"enterprise", Id(m_scope.enterprise)}, {"pond", pond}, {"surveyed_on", QDate(2025, 10, 10)},
                    {"volume_m3", *parseQuantity("1700000")}}})
                    .isOk());
        m_scope.today = asOf;
        const Result<ReadScope> facts = m_session->workspace().read();
        const Ledger ledger = *ledgerOf(m_session->asked(*facts, m_scope));
        QCOMPARE(ledger.facts.toCome, std::int64_t(counted ? 0 : 3));
        const Month october(2025, 10);
        QCOMPARE(int(termsOf(ledger.facts.flows, start.entry.lines.front().mill, october, october).size()), counted * 2);
        QCOMPARE(metalOf(ledger.facts.metal, start.entry.lines.front().mill, october, october).has_value(), counted == 1);
        const Record& record = *ledger.facts.registers.find("tailings.pond", pond.text());
        const std::vector<PondBalance> balances = *pondBalances(ledger, record, 2025);
        QCOMPARE(balances.size(), std::size_t(10 + counted)); // nine months, the year, and October
        QCOMPARE(fillOf(ledger.facts, record, asOf)->surveyedOn == QDate(2025, 10, 10), counted == 1);
        const ReportDocument report = *makeReport(*m_session, *facts, "tailings.producer_ledger", m_scope, Language::Chinese);
        QCOMPARE(int(report.sections.front().tables.front().rows.size()), linesOf2025 + counted * 3);
        const ReportDocument summary = *makeReport(*m_session, *facts, "tailings.annual_summary", m_scope, Language::Chinese);
        const auto& surveys = summary.sections[4].tables[1];
        QCOMPARE(int(surveys.rows.size()), 1 + counted);
    }

    /// A month's water is known once the month is over.
    void laterWaterDoesntCount_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<int>("months");
        QTest::newRow("the day before the month is over") << QDate(2025, 9, 29) << 8;
        QTest::newRow("on its last day") << QDate(2025, 9, 30) << 9;
        QTest::newRow("the day after") << QDate(2025, 10, 1) << 9;
    }
    void laterWaterDoesntCount()
    {
        QFETCH(QDate, asOf);
        QFETCH(int, months);
        m_scope.today = asOf;
        const Result<ReadScope> facts = m_session->workspace().read();
        const Ledger ledger = *ledgerOf(m_session->asked(*facts, m_scope));
        QCOMPARE(int(waterShares(ledger.facts, *ledger.pack, 2025).size()), months);
    }

    /// What is due, open and done as the page shows it; the year that runs shows what the next one asks.
    void theBookOfInspections()
    {
        const auto book = [&] {
            const Result<ReadScope> facts = m_session->workspace().read();
            return *inspectionBook(m_session->asked(*facts, m_scope));
        };
        InspectionBook now = book();
        QCOMPARE(now.due.size(), std::size_t(6)); // of three ponds, this year's done and next year's open
        QVERIFY(!now.due.front().isDone && now.due.front().due == QDate(2026, 5, 31));
        QVERIFY(now.due.back().isDone && now.due.back().due == QDate(2025, 5, 31));
        QCOMPARE(now.open.size(), std::size_t(2));
        QVERIFY(now.open[0].isOverdue && !now.open[1].isOverdue);
        QCOMPARE(now.inspected.size(), std::size_t(5)); // three in May, one in September, and what was found besides
        QCOMPARE(now.inspected.front().dangers.size(), std::size_t(1));
        m_scope.year = 2024;
        now = book();
        QCOMPARE(now.due.size(), std::size_t(3));
        QCOMPARE(now.open.size(), std::size_t(2)); // whatever year is shown
        QCOMPARE(now.inspected.size(), std::size_t(3));
    }

    /// A danger is closed on a day between the finding and today, with what proves it: words, or what is attached.
    void aDangerIsClosedWithProof()
    {
        const auto danger = [&](const char* due) {
            const Result<ReadScope> facts = m_session->workspace().read();
            const std::vector<FactRow> rows = *readRows(*facts, hazardTable, m_scope.enterprise);
            return *std::find_if(
                rows.begin(), rows.end(), [&](const FactRow& row) { return row.cell("due_on") == std::string_view(due); });
        };
        const Id pipe = danger("2025-10-15").id; // found on 2 September
        EditHistory history;
        const auto closed = [&](const Id& id, QDate on, const char* evidence) {
            return codeOf(closeDanger(*m_session, history, m_scope, id, {on, QString::fromUtf8(evidence)}));
        };
        QCOMPARE(closed(pipe, QDate(2025, 10, 1), "照片"), QStringLiteral("tailings.day-to-come"));
        QCOMPARE(closed(pipe, QDate(2025, 9, 1), "照片"), QStringLiteral("tailings.closed-before-found"));
        QCOMPARE(closed(pipe, QDate(2025, 9, 30), " "), QStringLiteral("tailings.not-proven"));
        QCOMPARE(closed(Id(m_scope.enterprise), QDate(2025, 9, 30), "照片"), QStringLiteral("facts.missing"));
        QVERIFY(danger("2025-10-15").cell("closed_on").empty());
        QCOMPARE(closed(pipe, QDate(2025, 9, 2), "更换记录"), QStringLiteral("ok")); // the day it was found
        QCOMPARE(danger("2025-10-15").cell("evidence"), std::string_view("更换记录"));
        const Id lid = danger("2025-09-20").id;
        QFile photo(m_folder->filePath(QStringLiteral("井盖.txt")));
        QVERIFY(photo.open(QIODevice::WriteOnly) && photo.write("new lid") > 0);
        photo.close();
        QVERIFY(attach(*m_session, hazardTable.name, lid, photo.fileName(), {QStringLiteral("井盖.txt"), "photo"}).isOk());
        QCOMPARE(closed(lid, QDate(2025, 9, 30), ""), QStringLiteral("ok")); // today
        QCOMPARE(danger("2025-09-20").cell("evidence"), std::string_view("井盖.txt"));
        QVERIFY(!findingCodes().contains(QStringLiteral("tailings.hazard.overdue")));
    }

    /// A danger that was closed later was open before.
    void laterClosingDoesntCount_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<int>("overdue");
        QTest::newRow("on the last day") << QDate(2025, 10, 15) << 1; // another has been since September
        QTest::newRow("the day after it") << QDate(2025, 10, 16) << 2;
        QTest::newRow("the day before it was closed") << QDate(2025, 10, 19) << 2;
        QTest::newRow("on the day it was closed") << QDate(2025, 10, 20) << 1;
    }
    void laterClosingDoesntCount()
    {
        QFETCH(QDate, asOf);
        QFETCH(int, overdue);
        const std::vector<FactRow> dangers = *readRows(*m_session->workspace().read(), hazardTable, m_scope.enterprise);
        const auto danger = std::find_if(dangers.begin(), dangers.end(),
            [](const FactRow& row) { return row.cell("due_on") == std::string_view("2025-10-15"); });
        QVERIFY(saveRow(*m_session, hazardTable, {danger->id, {{"closed_on", QDate(2025, 10, 20)}}}).isOk());
        m_scope.today = asOf;
        QCOMPARE(int(findingCodes().count(QStringLiteral("tailings.hazard.overdue"))), overdue);
    }

    /// The day's form, the sheet and a file refuse the same.
    void aSheetRefusesWhatTheDayRefuses()
    {
        const std::shared_ptr<Session> session = std::move(m_session);
        const auto rowsOf = [&](const FactTable& table) {
            return *readRows(*session->workspace().read(), table, m_scope.enterprise);
        };
        const auto named = [&](const FactTable& table, const char* name) {
            const std::vector<FactRow> rows = rowsOf(table);
            return std::find_if(rows.begin(), rows.end(), [&](const FactRow& row) { return row.cell("name") == name; })->id;
        };
        const FactValues line{{"enterprise", Id(m_scope.enterprise)}, {"booked_on", QDate(2025, 9, 1)}, {"period", "day"},
            {"flow", "into-pond"}, {"mill", named(millTable, "云岭选矿厂")}, {"kind", named(kindTable, "铜矿浮选尾矿")},
            {"pond", named(pondTable, "老坝沟尾矿库")}, {"dry_tonnes", Quantity::fromUnits(1)}, {"got", "measured"}};
        const std::size_t before = rowsOf(movementTable).size();
        QCOMPARE(codeOf(saveRow(*session, movementTable, {std::nullopt, line})), QStringLiteral("tailings.pond-not-there"));
        QCOMPARE(rowsOf(movementTable).size(), before);
        FactValues result{{"enterprise", Id(m_scope.enterprise)}, {"point", named(pointTable, "DW001 出口")},
            {"sampled_on", QDate(2025, 9, 1)}, {"parameter", QStringLiteral("铜")}, {"result", "0.2"}, {"unit", "mg/1"}};
        QCOMPARE(codeOf(saveRow(*session, sampleTable, {std::nullopt, result})), QStringLiteral("tailings.units-differ"));
        result.back().second = "mg/L";
        QVERIFY(saveRow(*session, sampleTable, {std::nullopt, result}).isOk());
        // What came in another way may still be struck out.
        auto scope = session->workspace().write();
        const Result<Id> wrong = insertFact(*scope, movementTable, line);
        QVERIFY2(wrong.isOk(), qPrintable(codeOf(wrong)));
        QVERIFY(scope->commit({"test", *session->acting(Right::Record)}).isOk());
        QVERIFY(saveRow(*session, movementTable, {*wrong, {{"void_reason", QStringLiteral("库已封场")}}}).isOk());
    }

    /// Results from a laboratory's file: what nobody can hold against the limit doesn't come in.
    void resultsComeIn()
    {
        const std::string head = "Point,Sampled on,Parameter,Result,Unit,Detection limit\n";
        for (const auto& [row, code] : {std::pair("DW001 出口,2025-09-01,铜,0.2,mg/1,\n", "tailings.units-differ"),
                 std::pair("DW001 出口,2025-09-01,铜,some,mg/L,\n", "tailings.result-unreadable"),
                 std::pair("DW001 出口,2025-09-01,铜,ND,mg/L,\n", "tailings.no-detection-limit")}) {
            const Result<ImportAccount> account = imported(head + row, QStringLiteral("tailings.sample"));
            QVERIFY2(account.isOk(), qPrintable(codeOf(account)));
            QCOMPARE(account->refused.size(), std::size_t(1));
            QCOMPARE(QLatin1String(account->refused.front().problem.code.data()), QLatin1String(code));
        }
        const Result<ImportAccount> account =
            imported(head + "DW001 出口,2025-09-01,铜,120,μg/L,\nDW001 出口,2025-09-01,铜,ND,mg/L,0.01\n",
                QStringLiteral("tailings.sample"));
        QVERIFY2(account.isOk(), qPrintable(codeOf(account)));
        QCOMPARE(account->good, std::int64_t(2));
    }

    /// Article 11 of 财资〔2022〕136号: the ledger's tonnes are proposed where the safety fee has others, and taken over at once.
    void tonnesBecomeTheBasisOfTheSafetyFee()
    {
        const BothLedgers both(m_scope);
        QVERIFY(both.crossing().differing.empty()); // the sample's two ledgers agree
        QVERIFY(both.crossing().unlinked.empty());
        both.addATonne(QDate(2025, 9, 30));
        const std::vector<TailingsBasis> differing = both.crossing().differing;
        QCOMPARE(differing.size(), std::size_t(2));
        QCOMPARE(differing.front().ledger - *differing.front().booked, Quantity::fromUnits(1));
        for (const auto& [today, months] :
            {std::pair(QDate(2025, 9, 29), 0), std::pair(QDate(2025, 9, 30), 2), std::pair(QDate(2025, 10, 1), 2)}) {
            m_scope.today = today; // the month is over on its last day
            QCOMPARE(int(both.crossing().differing.size()), months);
        }
        QVERIFY(takeOverTailings(*both.session, differing).isOk());
        QVERIFY(both.crossing().differing.empty());
    }

    /// Of a month that was posted, what is taken over becomes one correcting accrual of it: ten tonnes more at 4 yuan.
    void aPostedMonthIsCorrectedThroughTheLedger()
    {
        const House both = houseWithoutFace();
        const QTemporaryDir folder;
        const std::shared_ptr<Session> session = Session::create(both, folder.filePath(QStringLiteral("new.plumb")),
            {{}, QStringLiteral("新矿"), std::string(sampleMine)}, QStringLiteral("李建国"))
                                                     .value();
        const Scope scope{enterpriseBy(session->workspace().read().value(), sampleMine)->id, {}, 2025, QDate(2025, 2, 28), {}};
        DayEntry january = onePond(*session, scope.enterprise);
        const auto takeOver = [&] {
            const auto differing = tailingsCrossing(session->asked(session->workspace().read().value(), scope))->differing;
            QVERIFY(!differing.empty());
            QVERIFY(takeOverTailings(*session, differing).isOk());
        };
        const auto posted = [&] {
            QStringList told;
            const auto postings = safety_fee::postMonths(*session, scope, Month(2025, 2));
            if (!postings)
                return QStringList(codeOf(postings));
            for (const safety_fee::Posting& one : *postings)
                told.append(QString::fromStdString(formatMonth(one.month) + ' ' + formatMoney(one.amount))
                    + (one.kind == safety_fee::EntryKind::Correction ? QStringLiteral(" corrected") : QString()));
            return told;
        };
        takeOver();
        QCOMPARE(posted(), QStringList({QStringLiteral("2025-01 400.00"), QStringLiteral("2025-02 200.00")}));
        const ReadScope facts = session->workspace().read().value();
        january.lines = startOfDay(facts, scope.enterprise, january.day)->entry.lines;
        january.lines.front().mass.dry = Quantity::fromUnits(110);
        QVERIFY(saveDay(*session, scope.enterprise, january, scope.today).isOk());
        takeOver();
        QCOMPARE(posted(), QStringList(QStringLiteral("2025-01 40.00 corrected")));
        QCOMPARE(posted(), QStringList());
    }

    /// A month of which every line was struck out has nothing left, and says so: it isn't a month without a ledger.
    void aMonthStruckOutIsProposedAsNothing()
    {
        const BothLedgers both(m_scope);
        const QDate first(2025, 3, 1);
        const std::vector<Record> lines = *readMovements(both.read(), m_scope.enterprise, first, QDate(2025, 3, 31));
        std::vector<RowToSave> struck;
        for (const Record& line : lines) {
            if (line.text("flow") == "into-pond")
                struck.push_back({line.id, {{"void_reason", QStringLiteral("错月")}}});
        }
        QVERIFY(saveRows(*both.session, movementTable, struck).isOk());
        const std::vector<TailingsBasis> differing = both.crossing().differing;
        QCOMPARE(differing.size(), std::size_t(2));
        for (const TailingsBasis& basis : differing) {
            QCOMPARE(basis.month, Month(2025, 3));
            QCOMPARE(basis.ledger, Quantity());
            QVERIFY(basis.booked && *basis.booked > Quantity());
        }
        QVERIFY(takeOverTailings(*both.session, differing).isOk());
        QVERIFY(both.crossing().differing.empty());
    }

    /// Tonnes that no line of business rests on are named: of a pond without a site, and of one whose grade has no standard
    /// there.
    void pondsThatNothingRestsOnAreNamed()
    {
        const BothLedgers both(m_scope);
        const std::vector<FactRow> ponds = *readRows(both.read(), pondTable, m_scope.enterprise);
        QVERIFY(saveRow(*both.session, pondTable, {ponds[0].id, {{"site", std::nullopt}}}).isOk());
        QVERIFY(saveRow(*both.session, pondTable, {ponds[1].id, {{"grade", "1"}}}).isOk()); // was 4
        const std::vector<UnlinkedPond> unlinked = both.crossing().unlinked;
        QCOMPARE(unlinked.size(), std::size_t(2));
        QCOMPARE(unlinked[0].pond, QStringLiteral("大坪尾矿库"));
        QVERIFY(!unlinked[0].hasSite);
        QVERIFY(unlinked[1].hasSite);
        QCOMPARE(unlinked[1].dry, Quantity::fromUnits(6400 + 4700 + 7200 + 7400 + 7500 + 7400 + 7300 + 7400 + 7500));
    }

    void factsGoOutAndComeIn()
    {
        const Result<ReadScope> facts = m_session->workspace().read();
        const std::string before = canonicalBytes(*dump(*facts));
        const auto other = Workspace::create(QStringLiteral(":memory:"), {m_house.tables(), {}}).value();
        {
            Result<WriteScope> scope = other->write();
            QVERIFY(load(*scope, *Json::read(before), before).isOk());
            QVERIFY(scope->commit({"load", {PersonId(scope->newId()), QStringLiteral("x")}}).isOk());
        }
        const Result<ReadScope> again = other->read();
        QCOMPARE(canonicalBytes(*dump(*again)), before);
    }

private:
    /// A pond of grade 3 with its line of business and books; 100 t went into it in January, 50 in February. January's day.
    static DayEntry onePond(Session& session, const EnterpriseId& enterprise)
    {
        WriteScope scope = session.workspace().write().value();
        const auto add = [&](const FactTable& table, FactValues values) {
            values.emplace_back("enterprise", enterprise);
            return insertFact(scope, table, values).value();
        };
        const Id site = add(siteTable, {{"name", "库区"}, {"kind", "tailings-pond"}});
        const Id mill = add(millTable, {{"name", "M"}, {"started_on", QDate(2025, 1, 1)}, {"booking", "month"}});
        const Id kind = add(kindTable,
            {{"name", "K"}, {"mineral", "铜"}, {"attribute_class", "class-1"},
                {"is_uranium_thorium_ore", FactValue::flag(false)}});
        const Id pond = add(pondTable,
            {{"name", "P"}, {"site", site}, {"grade", "3"}, {"is_designated", FactValue::flag(false)},
                {"capacity_m3", Quantity::fromUnits(1'000'000)}, {"dry_density", Quantity::fromUnits(1)}});
        add(pondStateTable, {{"pond", pond}, {"state", "operating"}, {"since", QDate(2020, 1, 1)}});
        safety_fee::Activity activity;
        activity.site = site;
        activity.name = QStringLiteral("尾矿库运行");
        activity.standards = {"tailings.operation.grade-1-3"};
        activity.from = Month(2025, 1);
        static_cast<void>(safety_fee::save(scope, enterprise, activity).value());
        safety_fee::YearFacts year;
        year.year = 2025;
        year.isFirstYear = true;
        year.openingBalance = Money();
        static_cast<void>(safety_fee::save(scope, enterprise, year).value());
        static_cast<void>(safety_fee::openBooks(scope, enterprise, {2025, Money(), QStringLiteral("审计报告")}).value());
        static_cast<void>(scope.commit({"test", session.acting(Right::Record).value()}).isOk());
        DayEntry january;
        for (const auto& [day, tonnes] : {std::pair(QDate(2025, 2, 10), 50), std::pair(QDate(2025, 1, 10), 100)}) {
            DayLine line;
            line.flow = Flow::IntoPond;
            line.mill = mill;
            line.kind = kind;
            line.pond = pond;
            line.mass.dry = Quantity::fromUnits(tonnes);
            january = {day, {line}, {}};
            static_cast<void>(saveDay(session, enterprise, january, QDate(2025, 2, 28)).isOk());
        }
        return january;
    }

    Result<ImportAccount> imported(const std::string& file, const QString& name = QStringLiteral("tailings.movement"))
    {
        const ImportKind kind = TRY(importKind(m_house, name));
        const TableSource source = TRY(TableSource::open(file));
        ImportOrder order{&kind, QStringLiteral("lines.csv"), file, &source};
        {
            const ReadScope facts = TRY(m_session->workspace().read());
            const Asked asked = m_session->asked(facts, m_scope);
            const ImportProposal proposal =
                TRY(proposeMapping(kind, source, 0, TRY(choiceBooks(m_house, kind, asked)).back(), asked));
            order.headings = proposal.headings;
            order.mapping = proposal.mapping;
        }
        NoProgress progress;
        return runImport(*m_session, order, m_scope, progress);
    }

    Result<DayStart> dayOf(QDate day) const
    {
        const ReadScope facts = TRY(m_session->workspace().read());
        return startOfDay(facts, m_scope.enterprise, day);
    }

    QStringList findingCodes() const
    {
        const Result<ReadScope> facts = m_session->workspace().read();
        const Result<Standing> found = domain()->standing(m_session->asked(*facts, m_scope));
        QStringList codes;
        if (!found)
            return {codeOf(found)};
        for (const Finding& finding : found->findings)
            codes.append(QString::fromStdString(finding.code));
        return codes;
    }
};

PLUMBLINE_TEST(TailingsTest)
#include "tailings_test.moc"
