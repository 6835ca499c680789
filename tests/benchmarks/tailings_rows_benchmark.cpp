// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"
#include "core/services/packages.h"
#include "core/store/facts.h"
#include "core/store/replica.h"
#include "core/store/shared_tables.h"
#include "core/store/tailings/movement_list.h"
#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"
#include "tests/benchmarks/bare_table.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/child_process.h"
#include "tests/benchmarks/measured_import.h"
#include "tests/benchmarks/raw_query.h"
#include "tests/store/scratch.h"

#include <QFile>

namespace plumbline {

using namespace tests;
using namespace benchmarks;
using namespace tailings;

namespace {

constexpr int usualRows = 100'000; ///< PLUMBLINE_BENCH_ROWS for more: the cost of a row is the same
constexpr int daysBooked = 7'300;
constexpr int linesInARecord = 50; ///< of a day's form, where days are typed and not imported

int rowCount()
{
    bool isGiven = false;
    const int rows = qEnvironmentVariableIntValue("PLUMBLINE_BENCH_ROWS", &isGiven);
    return isGiven && rows > 0 ? rows : usualRows;
}

template <class T> T taken(Result<T> result)
{
    if (!result)
        qFatal("tailings rows: %s", result.problem().code.data());
    return std::move(result).value();
}

/// What arose at the mill, and after it what went into the pond.
struct Line {
    QDate day;
    bool isInflow;
    Quantity wet;
};

Line lineAt(int at)
{
    return {
        QDate(2005, 1, 1).addDays(at / 2 % daysBooked), at % 2 == 1, Quantity::fromMillionths(1'000'500'000 + Wide(at) * 1'000)};
}

/// As a user has it.
void writeLines(const QString& path, int from, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    std::string text = "Day,Period,What,Mill,Kind of tailings,Pond,Wet,Moisture,How it was got\n";
    for (int at = from; at < from + rows; ++at) {
        const Line line = lineAt(at);
        text += formatDate(line.day) + ",Whole day," + (line.isInflow ? "Into a pond" : "Arose") + ",一选厂,铜尾矿,"
            + (line.isInflow ? "南库" : "") + ',' + formatQuantity(line.wet) + ",18.5,Measured\n";
    }
    file.write(text.data(), qint64(text.size()));
}

/// The same rows with all columns of the table, as sqlite3 takes them.
void writeBare(const QString& path, const BareTable& table, int from, int rows, std::int64_t instant)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    FixedIdSource ids(instant);
    const std::string enterprise = ids.next().text();
    const std::string mill = ids.next().text();
    const std::string kind = ids.next().text();
    const std::string pond = ids.next().text();
    std::string text;
    for (int at = from; at < from + rows; ++at) {
        const Line line = lineAt(at);
        const std::map<std::string, std::string> cells{{"id", ids.next().text()}, {"born", "2"}, {"enterprise", enterprise},
            {"booked_on", formatDate(line.day)}, {"period", "day"}, {"flow", line.isInflow ? "into-pond" : "arose"},
            {"mill", mill}, {"kind", kind}, {"pond", line.isInflow ? pond : std::string()},
            {"wet_tonnes", formatQuantity(line.wet)}, {"moisture_percent", "18.5"}, {"got", "measured"}};
        text += csvLine(table, cells);
    }
    file.write(text.data(), qint64(text.size()));
}

/// A mine's file, with the registers its ledger speaks of.
class Mine final {
public:
    static Mine create(const House& house, const QString& path)
    {
        const EnterpriseFacts enterprise{{}, QStringLiteral("矿业公司"), "91530421MA6K8QN207"};
        Mine mine(taken(Session::create(house, path, enterprise, QStringLiteral("王芳"))), house);
        mine.addRegisters();
        return mine;
    }
    static Mine open(const House& house, const QString& path) { return Mine(taken(Session::open(house, path)), house); }

    Session& session() { return *m_session; }
    const EnterpriseId& enterprise() const { return m_enterprise; }

    Spent import(const QString& path, int rows)
    {
        return measuredImport(*m_session, QStringLiteral("tailings.movement"), path, scope(), rows);
    }

    /// The same lines, so many a record, as they are typed day by day.
    void type(int rows)
    {
        const Facts facts = taken(readFacts(taken(m_session->workspace().read()), m_enterprise, QDate(2025, 12, 31)));
        const auto first = [&](const FactTable& table) { return facts.registers.of(table.name).front().id; };
        const Id mill = first(millTable);
        const Id kind = first(kindTable);
        const Id inflow = first(pondTable);
        for (int begin = 0; begin < rows; begin += linesInARecord) {
            WriteScope scope = taken(m_session->workspace().write());
            for (int at = begin; at < std::min(begin + linesInARecord, rows); ++at) {
                const Line line = lineAt(at);
                const auto pond = line.isInflow ? std::optional(inflow) : std::nullopt;
                taken(insertFact(scope, movementTable,
                    {{"enterprise", m_enterprise}, {"booked_on", line.day}, {"period", "day"},
                        {"flow", line.isInflow ? "into-pond" : "arose"}, {"mill", mill}, {"kind", kind}, {"pond", pond},
                        {"wet_tonnes", line.wet}, {"moisture_percent", Quantity::fromMillionths(18'500'000)},
                        {"got", "measured"}}));
            }
            taken(scope.commit({"bench", taken(m_session->acting(Right::Record))}));
        }
    }

private:
    Mine(std::unique_ptr<Session> session, const House& house) : m_house(&house), m_session(std::move(session))
    {
        const ReadScope facts = taken(m_session->workspace().read());
        m_enterprise = taken(enterpriseBy(facts, "")).id;
    }

    Scope scope() const { return {m_enterprise, {}, 2024, QDate(2024, 12, 31), {}}; }

    void addRegisters()
    {
        WriteScope scope = taken(m_session->workspace().write());
        const auto add = [&](const FactTable& table, FactValues values) {
            values.emplace_back("enterprise", m_enterprise);
            return taken(insertFact(scope, table, values));
        };
        add(millTable, {{"name", "一选厂"}, {"booking", "day"}, {"started_on", QDate(2005, 1, 1)}});
        add(kindTable,
            {{"name", "铜尾矿"}, {"mineral", "铜"}, {"attribute_class", "class-1"},
                {"is_uranium_thorium_ore", FactValue::flag(false)}});
        const Id pond = add(pondTable,
            {{"name", "南库"}, {"grade", "3"}, {"is_designated", FactValue::flag(false)},
                {"capacity_m3", Quantity::fromUnits(900'000'000)}, {"dry_density", Quantity::fromMillionths(1'400'000)}});
        add(pondStateTable, {{"pond", pond}, {"state", "operating"}, {"since", QDate(2005, 1, 1)}});
        taken(scope.commit({"bench", taken(m_session->acting(Right::Record))}));
    }

    const House* m_house;
    std::unique_ptr<Session> m_session;
    EnterpriseId m_enterprise;
};

void measureImports(const House& house, const Scratch& scratch, int rows)
{
    const QString path = scratch.path(QStringLiteral("import.plumb"));
    Mine mine = Mine::create(house, path);
    const BareTable table = bareTableOf(path, "tailings_movement");
    QStringList bare;
    QStringList lines;
    for (int file = 0; file < 2; ++file) {
        lines << scratch.path(QStringLiteral("lines%1.csv").arg(file));
        bare << scratch.path(QStringLiteral("bare%1.csv").arg(file));
        writeLines(lines.back(), file * rows, rows);
        writeBare(bare.back(), table, file * rows, rows, 1'700'000'000'000 + file * 1'000'000'000LL);
    }
    const ChildUse empty = bareImport(scratch.path({}), table, bare.first(1), rows);
    const ChildUse full = bareImport(scratch.path({}), table, bare, rows);
    const Spent first = mine.import(lines[0], rows);
    compare("tailings: daily rows into an empty ledger / sqlite3 .import", first.elapsed / empty.elapsedSeconds, 1.0);
    show("tailings: the same by processor time, of two threads", first.processor / empty.processorSeconds);
    const Spent second = mine.import(lines[1], rows);
    compare("tailings: daily rows into a ledger of as many / sqlite3 .import", second.elapsed / full.elapsedSeconds, 1.3);
    show("tailings: the same by processor time, of two threads", second.processor / full.processorSeconds);
}

/// As the ledger's page reads them: opened by anchors, a page from the middle of the list.
void measurePaging(const House& house, const Scratch& scratch, int rows)
{
    const QString path = scratch.path(QStringLiteral("paging.plumb"));
    const QString lines = scratch.path(QStringLiteral("all.csv"));
    writeLines(lines, 0, rows);
    Mine mine = Mine::create(house, path);
    mine.import(lines, rows);
    const MovementQuestion question{mine.enterprise(), QDate(2000, 1, 1), QDate(2099, 12, 31)};
    const std::string where = " FROM tailings_movement WHERE enterprise = x'" + mine.enterprise().text() + '\'';
    const double raw = rawSeconds(path, "SELECT booked_on, row" + where + " ORDER BY booked_on, row");
    NoProgress progress;
    const double opened = bestOf(3, [&] {
        const ReadScope facts = taken(mine.session().workspace().read());
        if (taken(MovementList::open(facts, question, progress)).size() != rows)
            qFatal("the list");
    });
    compare("tailings: daily rows opened by anchors / one pass over the covering index", opened / raw, 1.5);
    const ReadScope facts = taken(mine.session().workspace().read());
    const MovementList list = taken(MovementList::open(facts, question, progress));
    const double page = bestOf(20, [&] {
        if (taken(list.page(facts, int(list.size() / PagedList::rowsPerPage / 2))).size() != PagedList::rowsPerPage)
            qFatal("the page");
    });
    compare("tailings: a page of daily rows from its anchor (ms)", page * 1000, 20);
    MovementQuestion narrowed = question;
    narrowed.words = {QStringLiteral("南库")};
    const double found = bestOf(3, [&] {
        if (taken(MovementList::open(facts, narrowed, progress)).size() != rows / 2)
            qFatal("the words");
    });
    const double rawWord = rawSeconds(path,
        "SELECT row" + where
            + " AND (booked_on LIKE '%南库%' OR note LIKE '%南库%' OR mill IN (SELECT id FROM tailings_mill WHERE name LIKE "
              "'%南库%') "
              "OR kind IN (SELECT id FROM tailings_kind WHERE name LIKE '%南库%') OR pond IN (SELECT id FROM tailings_pond WHERE "
              "name LIKE '%南库%') OR contractor IN (SELECT id FROM tailings_contractor WHERE name LIKE '%南库%')) ORDER BY "
              "booked_on, row");
    compare("tailings: daily rows narrowed to a word / the raw SQL", found / rawWord, 1.3);
}

/// The mine's rows travel to the office, which has the same beginnings and otherwise would import them.
double mergedSeconds(const House& house, const Scratch& scratch, const QString& name, const std::function<void(Mine&)>& book)
{
    const QString office = scratch.path(name + QStringLiteral("-office.plumb"));
    const QString site = scratch.path(name + QStringLiteral("-site.plumb"));
    const QString package = scratch.path(name + QStringLiteral(".plumbpack"));
    Mine::create(house, office);
    if (!QFile::copy(office, site) || !becomeReplica(site, {house.tables(), {}}))
        qFatal("no second file");
    {
        Mine mine = Mine::open(house, site);
        book(mine);
        taken(makePackage(mine.session(), package));
    }
    Mine mine = Mine::open(house, office);
    const double before = processorSeconds();
    const TakenFile came = taken(takeFile(mine.session(), package));
    if (came.taken.records == 0 || came.taken.held != 0)
        qFatal("the package wasn't taken");
    return processorSeconds() - before;
}

void measurePackages(const House& house, const Scratch& scratch, int rows)
{
    const QString lines = scratch.path(QStringLiteral("lines.csv"));
    writeLines(lines, 0, rows);
    Mine plain = Mine::create(house, scratch.path(QStringLiteral("plain.plumb")));
    const double imported = plain.import(lines, rows).processor;
    const double merged =
        mergedSeconds(house, scratch, QStringLiteral("imported"), [&](Mine& mine) { mine.import(lines, rows); });
    compare("tailings: a package of imported rows merged / their import", merged / imported, 2.5);
    const double typed = mergedSeconds(house, scratch, QStringLiteral("typed"), [&](Mine& mine) { mine.type(rows); });
    compare("tailings: a package of rows typed day by day merged / their import", typed / imported, 2.5);
}

void benchmarkRows()
{
    const House house = taken(makeHouse());
    const Scratch scratch;
    measureImports(house, scratch, rowCount());
    measurePaging(house, scratch, rowCount());
    measurePackages(house, scratch, usualRows);
}

}

PLUMBLINE_BENCHMARK(tailings_rows, benchmarkRows)

}
