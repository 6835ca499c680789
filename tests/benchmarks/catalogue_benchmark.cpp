// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"
#include "core/data_catalogue/catalogue_tree.h"
#include "core/services/data_catalogue/catalogue.h"
#include "core/services/data_catalogue/scan_source.h"
#include "core/store/data_catalogue/data_catalogue_store.h"
#include "core/store/data_catalogue/sql_dialect.h"
#include "core/store/data_catalogue/sql_scan.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/child_process.h"
#include "tests/services/data_catalogue/servers.h"
#include "tests/store/scratch.h"
#include "ui/shared/grouped_model.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace plumbline {

using namespace benchmarks;
using namespace data_catalogue;

namespace {

constexpr int scannedTables = 2000;
constexpr int catalogued = 100'000;

QString tableScript()
{
    QString script;
    for (int table = 0; table < scannedTables; ++table) {
        const QString name = QStringLiteral("t%1").arg(table, 4, 10, QLatin1Char('0'));
        script += QStringLiteral("CREATE TABLE %1(device_sn text, spindle_speed integer, phone text, note text);"
                                 "INSERT INTO %1 SELECT 'HC' || (i * 37), 1400 + i, '1385710' || (1000 + i), 'n' || i "
                                 "FROM generate_series(1, 50) i;")
                      .arg(name);
    }
    return script;
}

/// The statements of a look, its lists of tables and columns too, and every value they give, fetched and left alone.
void issueBare(const SourceAddress& source)
{
    QSqlDatabase::removeDatabase(QStringLiteral("bench"));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("bench"));
    database.setHostName(source.place);
    if (source.port != 0) // behind a socket there is none
        database.setPort(source.port);
    database.setDatabaseName(source.database);
    database.setUserName(source.user);
    database.setPassword(source.password);
    if (!database.open())
        qFatal("can't reach the server");
    std::vector<ScannedTable> listed;
    if (dialectOf(source.kind).list(database, source, listed).isValid() || listed.size() != scannedTables)
        qFatal("list");
    for (int table = 0; table < scannedTables; ++table) {
        const QString name = QStringLiteral("\"public\".\"t%1\"").arg(table, 4, 10, QLatin1Char('0'));
        QSqlQuery count(database);
        count.setForwardOnly(true);
        if (!count.exec(countStatement(name)) || !count.next())
            qFatal("count");
        QSqlQuery rows(database);
        rows.setForwardOnly(true);
        const QString columns = QStringLiteral("\"device_sn\", \"spindle_speed\", \"phone\", \"note\"");
        if (!rows.exec(sampleStatement(columns, name, ScanOptions().sample)))
            qFatal("sample");
        while (rows.next()) {
            for (int column = 0; column < 4; ++column)
                rows.value(column).toString();
        }
    }
    database.close();
}

void benchmarkScan()
{
    tests::PostgreSqlServer server;
    if (!server.isThere())
        return show("scan: PostgreSQL isn't here, nothing measured", 0);
    server.run(tableScript());
    const Result<SourceAddress> source = sourceAddress(server.address());
    const Result<UserRules> rules = UserRules::of({});
    const double bare = bestOf(3, [&] { issueBare(*source); });
    QSqlDatabase::removeDatabase(QStringLiteral("bench"));
    const double scanned = bestOf(3, [&] {
        NoProgress progress;
        const ScannedSource seen = scanSource(*source, *rules, {}, progress);
        if (seen.tables.size() != scannedTables || seen.problem)
            qFatal("scan");
    });
    show("scan: the statements of 2,000 tables bare (ms)", bare * 1000);
    compare("scan: 2,000 tables of a server / the same statements bare", scanned / bare, 1.3);
}

void fillCatalogue(Session& session, const EnterpriseId& enterprise)
{
    ScannedSource source{QStringLiteral("plant.db"), "sqlite", {}, {}};
    for (int at = 0; at < catalogued; ++at) {
        ScannedTable& table = source.tables.emplace_back();
        table.schema = QStringLiteral("s%1").arg(at / 1000, 2, 10, QLatin1Char('0'));
        table.name = QStringLiteral("t%1").arg(at, 6, 10, QLatin1Char('0'));
        table.records = at;
        table.bytes = at * 100;
        table.columns.push_back({QStringLiteral("phone"), QStringLiteral("text"), {}, true,
            {Evidence{"mobile", false, true, 40, 50, Strength::Certain, "9{11}"}}});
    }
    auto scope = session.workspace().write();
    if (!scope || !keepScan(*scope, enterprise, source, QDate(2025, 9, 1), false)
        || !scope->commit({"data_catalogue.scan", *session.acting(Right::Record)}))
        qFatal("fill");
}

/// What must be read at least: the entries and what was recognised in them.
double bareSeconds(const Session& session)
{
    return bestOf(3, [&] {
        const auto facts = session.workspace().read();
        for (const char* const sql : {"SELECT * FROM data_catalogue_entry ORDER BY source, schema, name",
                 "SELECT s.entry, v.* FROM data_catalogue_evidence v JOIN data_catalogue_seen s ON s.id = v.seen ORDER BY v.id",
                 "SELECT s.*, n.scanned_on FROM data_catalogue_seen s JOIN data_catalogue_scan n ON n.id = s.scan ORDER BY "
                 "n.scanned_on, s.id"}) {
            auto rows = facts->prepare(sql);
            std::size_t bytes = 0;
            while (*rows->step())
                bytes += rows->isNull(3) ? 0 : 1;
            if (bytes == 0)
                qFatal("nothing there");
        }
    });
}

struct Stage {
    QString key;
    StageSummary summary;
};
using TreeModel = GroupedModel<Entry, Stage>;

/// The entries in their tree, as the page shows them.
TreeModel::Contents treeOf(const Catalogue& catalogue)
{
    TreeModel::Contents contents;
    contents.columns.push_back({{}, [](const Entry& entry) { return placeOf(entry).name; }, {}});
    contents.columns.push_back({{}, [](const Entry& entry) { return entry.comment; }, {}});
    contents.columns.push_back({{}, [](const Entry& entry) { return QString::fromStdString(entry.category); }, {}});
    contents.columns.push_back({{}, [](const Entry& entry) { return QString::number(entry.scale.records.value_or(0)); }, {}});
    contents.stageColumns.resize(contents.columns.size(), {{}, [](const Stage& stage) { return stage.key; }, {}});
    contents.key = [](const Entry& entry) { return QString::fromStdString(entry.id.text()); };
    contents.place = [](const Entry& entry) { return entry.source + QLatin1Char('/') + entry.fullName(); };
    for (const System& system : systemsOf(catalogue.facts.entries, catalogue.standing.proposals)) {
        contents.groups.push_back({{system.name, system.summary}, {}});
        for (const Store& store : system.stores) {
            contents.groups.back().parts.push_back({Stage{system.name + store.name, store.summary}, store.entries.size()});
            for (const std::size_t at : store.entries)
                contents.rows.push_back(catalogue.facts.entries[at]);
        }
    }
    return contents;
}

/// As one types: each further letter looks through all entries again.
void benchmarkFilter(const Session& session, const Catalogue& catalogue)
{
    TreeModel model;
    show("catalogue: 100,000 entries stood in their tree (ms)", bestOf(3, [&] { model.setContents(treeOf(catalogue)); }) * 1000);
    const double first = bestOf(1, [&] { model.narrowTo({QStringLiteral("t0999")}); });
    const double narrowed = bestOf(5, [&] { model.narrowTo({QStringLiteral("t0999")}); });
    if (model.rowsShown() != 100)
        qFatal("filter");
    const double raw = bestOf(5, [&] {
        const auto facts = session.workspace().read();
        auto rows =
            facts->prepare("SELECT id FROM data_catalogue_entry WHERE schema || name || source || coalesce(comment, '') || "
                           "coalesce(category, '') || records LIKE '%t0999%'");
        int found = 0;
        while (*rows->step())
            ++found;
        if (found != 100)
            qFatal("raw filter");
    });
    show("catalogue: 100,000 entries narrowed for the first time (ms)", first * 1000);
    compare("catalogue: 100,000 entries narrowed to a word / the raw SQL", narrowed / raw, 1.3);
}

void benchmarkCatalogue()
{
    const auto house = makeHouse();
    const tests::Scratch scratch;
    const auto session = Session::create(*house, scratch.path(QStringLiteral("big.plumb")),
        {{}, QStringLiteral("海川机械"), "91320100MA1ABCDE5U"}, QStringLiteral("王芳"));
    if (!session)
        qFatal("workspace");
    Scope scope;
    scope.enterprise = enterpriseBy(*(*session)->workspace().read(), "")->id;
    scope.year = 2025;
    scope.today = QDate(2025, 9, 30);
    show("catalogue: a look at 100,000 tables kept (s)", bestOf(1, [&] { fillCatalogue(**session, scope.enterprise); }));
    const double bare = bareSeconds(**session);
    const double opened = bestOf(3, [&] {
        const auto facts = (*session)->workspace().read();
        const auto catalogue = catalogueOf((*session)->asked(*facts, scope));
        if (!catalogue || catalogue->facts.entries.size() != std::size_t(catalogued))
            qFatal("open");
    });
    show("catalogue: 100,000 entries read and judged (ms)", opened * 1000);
    compare("catalogue: 100,000 entries read and judged / their rows read bare", opened / bare, 6);
    const auto facts = (*session)->workspace().read();
    benchmarkFilter(**session, *catalogueOf((*session)->asked(*facts, scope)));
}

}

PLUMBLINE_BENCHMARK(scan, benchmarkScan)
PLUMBLINE_BENCHMARK(catalogue, benchmarkCatalogue)

}
