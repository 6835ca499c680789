// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "core/services/data_catalogue/catalogue.h"
#include "core/services/data_catalogue/data_catalogue_domain.h"
#include "core/services/data_catalogue/scan_source.h"
#include "core/services/fact_rows.h"
#include "core/services/report_desk.h"
#include "core/store/data_catalogue/tables.h"
#include "core/store/verify.h"
#include "tests/services/data_catalogue/servers.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <arpa/inet.h>
#include <sqlite3.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::data_catalogue;

namespace {

/// What no file of ours may hold: the values planted in the sources.
const QStringList planted{QStringLiteral("11010119900307123"), QStringLiteral("13812345678"),
    QStringLiteral("zhang.wei@example.com"), QStringLiteral("苏A12345"), QStringLiteral("622202"), QStringLiteral("s3cret-word")};

const char plantStatements[] = "CREATE TABLE staff(id_card text, phone text, note text);"
                               "INSERT INTO staff VALUES('110101199003071233', '13812345678', '联系 zhang.wei@example.com');"
                               "INSERT INTO staff VALUES('110101199003071233', '13812345678', '车辆苏A12345');"
                               "CREATE TABLE spindle(recorded_at text, spindle_speed integer);"
                               "INSERT INTO spindle VALUES('2025-01-01', 1480), ('2025-01-02', 1500), ('2025-01-03', 1470);";

void makeSqlite(const QString& path, const char* statements)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, statements, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
}

const UserRules& noOwnRules()
{
    static const Result<UserRules> none = UserRules::of({});
    return *none;
}

ScannedSource look(const QString& address, const ScanOptions& options = {})
{
    NoProgress progress;
    return scanSource(*sourceAddress(address), noOwnRules(), options, progress);
}

const ScannedTable* tableIn(const ScannedSource& source, const QString& name)
{
    for (const ScannedTable& table : source.tables) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

/// "id_card resident-id 2/2"
QStringList evidenceIn(const ScannedTable& table)
{
    QStringList lines;
    for (const ScannedColumn& column : table.columns) {
        for (const Evidence& evidence : column.evidence)
            lines << QStringLiteral("%1 %2 %3/%4")
                         .arg(column.name, QString::fromStdString(evidence.rule), QString::number(evidence.hits),
                             QString::number(evidence.filled));
    }
    return lines;
}

QString problemOf(const std::optional<Problem>& problem)
{
    return problem ? QString::fromUtf8(problem->code.data(), qsizetype(problem->code.size())) : QString();
}

/// Does something once, when it is first told of progress.
class OnProgress final : public Progress {
public:
    OnProgress(int step, std::function<void()> act) : m_step(step), m_act(std::move(act)) { }
    void report(std::int64_t done, std::int64_t) override
    {
        if (done == m_step)
            std::exchange(m_act, [] {})();
    }
    bool isAskedToStop() const override { return m_stops; }
    void stop() { m_stops = true; }

private:
    int m_step;
    std::function<void()> m_act;
    bool m_stops = false;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

/// Real databases looked into, judged, filed, and looked into again.
class DataCatalogueTest : public QObject {
    Q_OBJECT

    House m_house;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    Scope m_scope;

    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    Catalogue catalogue() const
    {
        const auto facts = m_session->workspace().read();
        Result<Catalogue> read = catalogueOf(m_session->asked(*facts, m_scope));
        if (!read)
            qFatal("%s", qPrintable(codeOf(read)));
        return std::move(*read);
    }

    KeptScan scanIntoWorkspace(const QString& address, const ScanOptions& options = {})
    {
        NoProgress progress;
        Result<ScanOutcome> outcome = scanInto(*m_session, m_scope, *sourceAddress(address), options, progress);
        if (!outcome)
            qFatal("%s", qPrintable(codeOf(outcome)));
        return outcome->kept;
    }

    Id entryNamed(const char* name) const { return (*entryOf(catalogue().facts, QString::fromUtf8(name)))->id; }

    void answerAll(const Id& entry, const std::string& met)
    {
        std::map<std::string, std::optional<Answer>> answers;
        const RulePack* const pack = catalogue().pack;
        for (const char* const list : {"criteria.general", "criteria.important", "criteria.core"}) {
            for (const ListItem& condition : pack->list(list)->items)
                answers[condition.id] = condition.id == met ? Answer::Yes : Answer::No;
        }
        QCOMPARE(codeOf(answer(*m_session, m_scope, entry, answers)), QStringLiteral("ok"));
    }

    void fillIn(const Id& id)
    {
        Entry entry = *catalogue().facts.entry(id);
        entry.category = "production";
        entry.domain = "industrial";
        for (QString Entry::*const text : {&Entry::carrier, &Entry::purpose, &Entry::scopeOfUse, &Entry::responsible,
                 &Entry::sharing, &Entry::crossBorder, &Entry::protection})
            entry.*text = QStringLiteral("已填");
        QCOMPARE(codeOf(saveEntry(*m_session, m_scope, entry)), QStringLiteral("ok"));
    }

    QStringList findingCodes() const
    {
        QStringList codes;
        const auto facts = m_session->workspace().read();
        const Result<plumbline::Standing> stands = standing(*m_session, *facts, m_scope);
        for (const Finding& finding : stands->findings) { // what the registers lack is asked elsewhere
            if (finding.code.starts_with("data_catalogue.") && finding.code != "data_catalogue.combing.none"
                && finding.code != "data_catalogue.person.role-missing" && finding.code != "data_catalogue.recovery-test.none"
                && finding.code != "data_catalogue.entry.personal-unflagged")
                codes << QString::fromStdString(finding.code);
        }
        codes.sort();
        return codes;
    }

    std::optional<QDate> dueOf(const char* kind) const
    {
        const auto facts = m_session->workspace().read();
        const Result<plumbline::Standing> stands = standing(*m_session, *facts, m_scope);
        for (const Obligation& obligation : stands->obligations) {
            if (obligation.kind == kind && !obligation.isDone)
                return obligation.due;
        }
        return {};
    }

    Result<void> moveTo(std::int64_t number, FilingMove move, QDate on, const char* note = "")
    {
        const Catalogue now = catalogue();
        for (const Filing& filing : now.facts.filings) {
            if (filing.number == number)
                return moveFiling(*m_session, m_scope.enterprise, filing.id, {move, on, {}, QString::fromUtf8(note)});
        }
        return Problem{"facts.missing"};
    }

private Q_SLOTS:
    void initTestCase() { m_house = houseWithoutFace(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Session>> made = Session::create(
            m_house, path("a.plumb"), {{}, QStringLiteral("海川机械"), "91320100MA1ABCDE5U"}, QStringLiteral("王芳"));
        if (!made)
            qFatal("%s", qPrintable(codeOf(made)));
        m_session = std::move(*made);
        m_scope.enterprise = enterpriseBy(*m_session->workspace().read(), "")->id;
        m_scope.today = QDate(2025, 3, 3);
        m_scope.year = 2025;
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void anSqliteFileIsLookedIntoAndStaysAsItIs()
    {
        makeSqlite(path("mes.db"), plantStatements);
        makeSqlite(path("mes.db"),
            "CREATE VIEW broken AS SELECT no_such FROM staff;"
            "CREATE TABLE \"we\"\"ird 名 😀.x%1\"(\"a\"\"b%1\" text, picture blob);"
            "INSERT INTO \"we\"\"ird 名 😀.x%1\" VALUES('13812345678', x'00ff');");
        const QByteArray before = bytesOf(path("mes.db"));
        const ScannedSource source = look(path("mes.db"));
        QCOMPARE(problemOf(source.problem), QString());
        QCOMPARE(source.tables.size(), std::size_t(4));
        const ScannedTable& staff = *tableIn(source, QStringLiteral("staff"));
        QCOMPARE(staff.records, 2);
        QVERIFY(staff.bytes && *staff.bytes > 0);
        QCOMPARE(evidenceIn(staff),
            QStringList({QStringLiteral("id_card resident-id 2/2"), QStringLiteral("phone mobile 2/2"),
                QStringLiteral("note email 1/2"), QStringLiteral("note plate 1/2")}));
        QCOMPARE(evidenceIn(*tableIn(source, QStringLiteral("spindle"))),
            QStringList({QStringLiteral("spindle_speed equipment-parameter 3/3")}));
        QCOMPARE(
            problemOf(tableIn(source, QStringLiteral("broken"))->problem), QStringLiteral("data_catalogue.table-unreadable"));
        QCOMPARE(
            evidenceIn(*tableIn(source, QStringLiteral("we\"ird 名 😀.x%1"))), QStringList({QStringLiteral("a\"b%1 mobile 1/1")}));
        QVERIFY(bytesOf(path("mes.db")) == before);
    }

    /// What can't be seen in a name is shown by its code; the look goes on, and is kept.
    void namesThatCannotBeSeen()
    {
        makeSqlite(path("mes.db"),
            "CREATE TABLE \"be\x07ll\"(phone text); INSERT INTO \"be\x07ll\" VALUES('13812345678');"
            "CREATE TABLE turned(\"pho\xe2\x80\xaene\" text, note text); INSERT INTO turned VALUES('13812345678', x'7f31');"
            "CREATE TABLE plain(note text); INSERT INTO plain VALUES('a' || char(127) || 'b');");
        const KeptScan kept = scanIntoWorkspace(path("mes.db"));
        QCOMPARE(kept.made, 3);
        const ScannedSource source = look(path("mes.db"));
        const ScannedTable* const bell = tableIn(source, QStringLiteral("be␇ll"));
        QVERIFY(bell);
        QCOMPARE(problemOf(bell->problem), QStringLiteral("data_catalogue.name-made-visible"));
        QCOMPARE(evidenceIn(*bell), QStringList({QStringLiteral("phone mobile 1/1")}));
        const ScannedTable& turned = *tableIn(source, QStringLiteral("turned"));
        QCOMPARE(turned.columns.front().name, QStringLiteral("pho⟨U+202E⟩ne"));
        QCOMPARE(problemOf(tableIn(source, QStringLiteral("plain"))->problem), QString());
        QVERIFY(!entryNamed("be␇ll").isNull());
        QCOMPARE(scanIntoWorkspace(path("mes.db")).made, 0); // known again
    }

    /// Article 7 paragraph 3: a day for looking at an entry again is a duty with a day.
    void article7_aReviewDayIsADuty()
    {
        makeSqlite(path("mes.db"), plantStatements);
        scanIntoWorkspace(path("mes.db"));
        QVERIFY(!dueOf("data_catalogue.review"));
        Entry entry = *catalogue().facts.entry(entryNamed("staff"));
        entry.reviewOn = QDate(2025, 6, 30);
        QCOMPARE(codeOf(saveEntry(*m_session, m_scope, entry)), QStringLiteral("ok"));
        QCOMPARE(dueOf("data_catalogue.review"), QDate(2025, 6, 30));
    }

    void namesAloneAreEnoughWhereNoValueMayBeRead()
    {
        makeSqlite(path("mes.db"), plantStatements);
        ScanOptions options;
        options.isNameOnly = true;
        const ScannedSource source = look(path("mes.db"), options);
        const ScannedTable& staff = *tableIn(source, QStringLiteral("staff"));
        QCOMPARE(staff.sampled, 0);
        QVERIFY(evidenceIn(staff).contains(QStringLiteral("id_card resident-id 0/0")));
        QVERIFY(
            std::none_of(staff.columns.begin(), staff.columns.end(), [](const ScannedColumn& column) { return column.isRead; }));
    }

    void whatCannotBeReachedIsNamed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such file") << QStringLiteral("/nowhere/plant.db")
                                      << QStringLiteral("data_catalogue.source-unreachable");
        QTest::newRow("no database") << QStringLiteral(PLUMBLINE_SOURCE_DIR "/README.md")
                                     << QStringLiteral("data_catalogue.source-unreachable");
        QTest::newRow("no such folder") << QStringLiteral("/nowhere/") << QStringLiteral("data_catalogue.source-unreachable");
        QTest::newRow("no PostgreSQL") << QStringLiteral("postgresql://me:s3cret-word@127.0.0.1:9/plant")
                                       << QStringLiteral("data_catalogue.source-unreachable");
        QTest::newRow("no MariaDB") << QStringLiteral("mariadb://me:s3cret-word@127.0.0.1:9/plant")
                                    << QStringLiteral("data_catalogue.source-unreachable");
        QTest::newRow("no ODBC source") << QStringLiteral("odbc:me:s3cret-word@nowhere")
                                        << QStringLiteral("data_catalogue.source-unreachable");
    }
    void whatCannotBeReachedIsNamed()
    {
        QFETCH(QString, address);
        QFETCH(QString, code);
        const ScannedSource source = look(address);
        QCOMPARE(problemOf(source.problem), code);
        QVERIFY(!source.shown.contains(QStringLiteral("s3cret")));
        QVERIFY(!source.problem->argument("reason").contains(QStringLiteral("s3cret")));
        QVERIFY(!QFile::exists(QStringLiteral("/nowhere/plant.db")));
    }

    void anAddressThatIsNoneIsRefusedWithoutItsPassword()
    {
        for (const char* const text :
            {"", "ftp://me:s3cret-word@host/x", "postgresql://me:s3cret-word@host", "mariadb://me:s3cret-word@/x", "odbc:"}) {
            const Result<SourceAddress> source = sourceAddress(QString::fromUtf8(text));
            QCOMPARE(codeOf(source), QStringLiteral("data_catalogue.source-unknown"));
            QVERIFY(!source.problem().argument("source").contains(QStringLiteral("s3cret")));
        }
    }

    void postgreSqlIsLookedInto()
    {
        PostgreSqlServer server;
        if (!server.isThere())
            QSKIP("PostgreSQL isn't installed here");
        server.run(QString::fromUtf8(plantStatements)
            + QStringLiteral(
                "COMMENT ON TABLE staff IS '员工'; COMMENT ON COLUMN spindle.recorded_at IS '采集时间';"
                "CREATE SCHEMA \"m\"\"es\"; CREATE TABLE \"m\"\"es\".\"表 😀\"(a text); INSERT INTO \"m\"\"es\".\"表 "
                "😀\" VALUES('13812345678');"
                "CREATE VIEW broken AS SELECT ('13812345678x' || phone)::integer AS n FROM staff;"
                "CREATE VIEW slow AS SELECT pg_sleep(60)::text AS s; CREATE TABLE bin(b bytea, phone text); INSERT INTO "
                "bin VALUES('\\x00ff', '13812345678');"));
        ScanOptions options;
        options.timeoutSeconds = 1;
        const ScannedSource source = look(server.address(), options);
        QCOMPARE(problemOf(source.problem), QString());
        const ScannedTable& staff = *tableIn(source, QStringLiteral("staff"));
        QCOMPARE(staff.schema, QStringLiteral("public"));
        QCOMPARE(staff.comment, QStringLiteral("员工"));
        QCOMPARE(staff.records, 2);
        QVERIFY(evidenceIn(staff).contains(QStringLiteral("id_card resident-id 2/2")));
        QCOMPARE(tableIn(source, QStringLiteral("spindle"))->columns[0].comment, QStringLiteral("采集时间"));
        QCOMPARE(evidenceIn(*tableIn(source, QStringLiteral("表 😀"))), QStringList({QStringLiteral("a mobile 1/1")}));
        QCOMPARE(evidenceIn(*tableIn(source, QStringLiteral("bin"))), QStringList({QStringLiteral("phone mobile 1/1")}));
        QCOMPARE(problemOf(tableIn(source, QStringLiteral("slow"))->problem), QStringLiteral("data_catalogue.table-timed-out"));
        const ScannedTable& broken = *tableIn(source, QStringLiteral("broken"));
        QCOMPARE(problemOf(broken.problem), QStringLiteral("data_catalogue.table-unreadable"));
        for (const auto& [name, value] : broken.problem->arguments)
            QVERIFY2(!value.contains(QStringLiteral("138")), "the server's words hold a value");
    }

    /// Half a list is none: where the server does not finish it in time, nothing is taken for missing. One table
    /// that somebody has locked hides no other.
    void aListThatIsNotFinishedIsNotUsed()
    {
        PostgreSqlServer server;
        if (!server.isThere())
            QSKIP("PostgreSQL isn't installed here");
        server.run(QString::fromUtf8(plantStatements));
        const QString name = QStringLiteral("locker");
        {
            QSqlDatabase locker = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
            locker.setDatabaseName(QStringLiteral("plant"));
            locker.setHostName(server.folder());
            locker.setUserName(QStringLiteral("plumb"));
            QVERIFY(locker.open());
            QSqlQuery statement(locker);
            ScanOptions options;
            options.timeoutSeconds = 1;
            QVERIFY(statement.exec(QStringLiteral("BEGIN")) && statement.exec(QStringLiteral("LOCK TABLE staff")));
            const ScannedSource source = look(server.address(), options);
            QCOMPARE(problemOf(source.problem), QString());
            QCOMPARE(source.tables.size(), std::size_t(2));
            QCOMPARE(
                problemOf(tableIn(source, QStringLiteral("staff"))->problem), QStringLiteral("data_catalogue.table-timed-out"));
            QCOMPARE(tableIn(source, QStringLiteral("spindle"))->records, 3);

            QVERIFY(statement.exec(QStringLiteral("LOCK TABLE pg_catalog.pg_description")));
            const ScannedSource unlisted = look(server.address(), options);
            QCOMPARE(problemOf(unlisted.problem), QStringLiteral("data_catalogue.listing-timed-out"));
            QVERIFY(unlisted.tables.empty());
        }
        QSqlDatabase::removeDatabase(name);
    }

    /// A name that isn't written as the server says it is: it is named, and the table beside it is looked into.
    void namesInAnotherEncoding()
    {
        PostgreSqlServer server;
        if (!server.isThere())
            QSKIP("PostgreSQL isn't installed here");
        server.run(QStringLiteral("CREATE DATABASE old ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;\n"
                                  "\\c old\n"
                                  "DO $$ BEGIN EXECUTE format('CREATE TABLE %I(phone text)', chr(177) || chr(237)); END $$;\n"
                                  "CREATE TABLE plain(phone text); INSERT INTO plain VALUES('13812345678');"));
        const ScannedSource source = look(server.address().replace(QStringLiteral("/plant?"), QStringLiteral("/old?")));
        QCOMPARE(problemOf(source.problem), QString());
        QCOMPARE(source.tables.size(), std::size_t(2));
        QCOMPARE(evidenceIn(*tableIn(source, QStringLiteral("plain"))), QStringList({QStringLiteral("phone mobile 1/1")}));
        const auto other = std::find_if(source.tables.begin(), source.tables.end(),
            [](const ScannedTable& table) { return table.name != QStringLiteral("plain"); });
        QCOMPARE(problemOf(other->problem), QStringLiteral("data_catalogue.table-unreadable"));
    }

    void aServerThatGoesAwayIsToldAndWhatWasSeenStays_data()
    {
        QTest::addColumn<bool>("isPostgreSql");
        QTest::newRow("PostgreSQL") << true;
        QTest::newRow("MariaDB") << false;
    }
    void aServerThatGoesAwayIsToldAndWhatWasSeenStays()
    {
        QFETCH(bool, isPostgreSql);
        const std::unique_ptr<Server> server =
            isPostgreSql ? std::unique_ptr<Server>(std::make_unique<PostgreSqlServer>()) : std::make_unique<MariaDbServer>();
        if (!server->isThere())
            QSKIP("the server isn't installed here");
        server->run((isPostgreSql ? QString() : QStringLiteral("USE plant; ")) + QString::fromUtf8(plantStatements));
        OnProgress progress(1, [&] { server->stop(); });
        const ScannedSource source = scanSource(*sourceAddress(server->address()), noOwnRules(), {}, progress);
        QCOMPARE(problemOf(source.problem), QStringLiteral("data_catalogue.source-lost"));
        QCOMPARE(source.tables.size(), std::size_t(2));
        QVERIFY(!source.tables[0].problem);
    }

    /// One that takes the connection and then says nothing is given up, and named.
    void aServerThatNeverAnswersIsGivenUp_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("PostgreSQL") << QStringLiteral("postgresql");
        QTest::newRow("MariaDB") << QStringLiteral("mariadb");
    }
    void aServerThatNeverAnswersIsGivenUp()
    {
        QFETCH(QString, scheme);
        const int listening = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof at;
        QVERIFY(::bind(listening, reinterpret_cast<sockaddr*>(&at), size) == 0 && ::listen(listening, 5) == 0);
        QVERIFY(::getsockname(listening, reinterpret_cast<sockaddr*>(&at), &size) == 0);
        QElapsedTimer timer;
        timer.start();
        const ScannedSource source =
            look(QStringLiteral("%1://me:s3cret-word@127.0.0.1:%2/plant").arg(scheme).arg(ntohs(at.sin_port)));
        ::close(listening);
        QCOMPARE(problemOf(source.problem), QStringLiteral("data_catalogue.source-unreachable"));
        QVERIFY(timer.elapsed() < 60'000);
    }

    void mariaDbIsLookedInto()
    {
        MariaDbServer server;
        if (!server.isThere())
            QSKIP("MariaDB isn't installed here");
        server.run(QStringLiteral("USE plant; ") + QString::fromUtf8(plantStatements)
            + QStringLiteral("ALTER TABLE staff COMMENT '员工'; CREATE TABLE `we``ird 名`(a text, b blob); INSERT INTO "
                             "`we``ird 名` VALUES('13812345678', x'00ff');"
                             "CREATE VIEW slow AS SELECT sleep(60) AS s FROM staff; CREATE TABLE gone(x int); CREATE VIEW broken "
                             "AS SELECT x FROM gone; DROP TABLE gone;"));
        ScanOptions options;
        options.timeoutSeconds = 1;
        const ScannedSource source = look(server.address(), options);
        QCOMPARE(problemOf(source.problem), QString());
        const ScannedTable& staff = *tableIn(source, QStringLiteral("staff"));
        QCOMPARE(staff.comment, QStringLiteral("员工"));
        QCOMPARE(staff.records, 2);
        QVERIFY(evidenceIn(staff).contains(QStringLiteral("phone mobile 2/2")));
        QCOMPARE(evidenceIn(*tableIn(source, QStringLiteral("we`ird 名"))), QStringList({QStringLiteral("a mobile 1/1")}));
        QCOMPARE(
            problemOf(tableIn(source, QStringLiteral("broken"))->problem), QStringLiteral("data_catalogue.table-unreadable"));
        QVERIFY(!source.shown.contains(QStringLiteral("s3cret")));
        QCOMPARE(problemOf(look(server.address().replace(QStringLiteral("s3cret-word"), QStringLiteral("wrong"))).problem),
            QStringLiteral("data_catalogue.source-unreachable"));
    }

    /// A password anywhere in a connection string is for the run alone.
    void aConnectionStringIsShownWithoutItsPassword_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("shown");
        QTest::newRow("last") << QStringLiteral("odbc:DRIVER={X};UID=me;PWD=s3cret-word")
                              << QStringLiteral("odbc:DRIVER={X};UID=me");
        QTest::newRow("in braces, with a semicolon")
            << QStringLiteral("odbc:PWD={s3cret-word;x};DRIVER={X}") << QStringLiteral("odbc:DRIVER={X}");
        QTest::newRow("written out, small") << QStringLiteral("odbc:driver=X; password=s3cret-word;a=b")
                                            << QStringLiteral("odbc:driver=X;a=b");
        QTest::newRow("a value that only looks like it")
            << QStringLiteral("odbc:DRIVER={PWD=x}") << QStringLiteral("odbc:DRIVER={PWD=x}");
    }
    void aConnectionStringIsShownWithoutItsPassword()
    {
        QFETCH(QString, given);
        QFETCH(QString, shown);
        const Result<SourceAddress> source = sourceAddress(given);
        QVERIFY(source.isOk());
        QCOMPARE(source->shown(), shown);
        const ScannedSource scanned = look(given);
        QVERIFY(scanned.problem);
        for (const auto& [name, value] : scanned.problem->arguments)
            QVERIFY2(!value.contains(QStringLiteral("s3cret")), qPrintable(value));
    }

    void odbcIsLookedInto()
    {
        const QString driver = QStringLiteral("/usr/lib/x86_64-linux-gnu/odbc/libsqlite3odbc.so");
        if (!QFile::exists(driver))
            QSKIP("the ODBC driver isn't installed here");
        makeSqlite(path("mes.db"), plantStatements);
        const ScannedSource source =
            look(QStringLiteral("odbc:DRIVER=%1;Database=%2;PWD=s3cret-word").arg(driver, path("mes.db")));
        QCOMPARE(problemOf(source.problem), QString());
        const ScannedTable* const staff = tableIn(source, QStringLiteral("staff"));
        QVERIFY(staff);
        QCOMPARE(staff->records, 2);
        QVERIFY(evidenceIn(*staff).contains(QStringLiteral("id_card resident-id 2/2")));
        QVERIFY(!source.shown.contains(QStringLiteral("s3cret")));
    }

    void tenThousandTables()
    {
        QByteArray script = "BEGIN;";
        for (int table = 0; table < 10'000; ++table)
            script += "CREATE TABLE t" + QByteArray::number(table) + "(phone text, n integer);";
        script += "INSERT INTO t7 VALUES('13812345678', 1);COMMIT";
        makeSqlite(path("wide.db"), script.constData());
        const ScannedSource source = look(path("wide.db"));
        QCOMPARE(problemOf(source.problem), QString());
        QCOMPARE(source.tables.size(), std::size_t(10'000));
        QCOMPARE(evidenceIn(*tableIn(source, QStringLiteral("t7"))), QStringList({QStringLiteral("phone mobile 1/1")}));
    }

    /// One line of two gigabytes is named, and the file beside it is looked into.
    void aLineWithoutEndIsNamed()
    {
        QDir(m_folder->path()).mkdir(QStringLiteral("out"));
        QFile huge(path("out/a.csv"));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        huge.write("phone,note\n13812345678,x\n");
        QVERIFY(huge.resize(qint64(2) * 1024 * 1024 * 1024)); // sparse: no disk is filled
        huge.close();
        QFile fine(path("out/b.csv"));
        QVERIFY(fine.open(QIODevice::WriteOnly));
        fine.write("phone,note\n13812345678,x\n13812345678,y\n");
        fine.close();
        const ScannedSource source = look(path("out/"));
        QCOMPARE(problemOf(source.problem), QString());
        QCOMPARE(source.tables.size(), std::size_t(2));
        QVERIFY(source.tables[0].problem);
        QVERIFY(!source.tables[1].problem);
        QCOMPARE(source.tables[1].records, 2);
    }

    void aLookThatIsStoppedKeepsNothing()
    {
        makeSqlite(path("mes.db"), plantStatements);
        OnProgress progress(0, [] {});
        progress.stop();
        QCOMPARE(codeOf(scanInto(*m_session, m_scope, *sourceAddress(path("mes.db")), {}, progress)),
            QStringLiteral("task.cancelled"));
        QVERIFY(catalogue().facts.entries.empty());
    }

    void noValueOfASourceIsInAnyFile()
    {
        makeSqlite(path("mes.db"), plantStatements);
        scanIntoWorkspace(path("mes.db"));
        MariaDbServer server;
        if (server.isThere()) {
            server.run(QStringLiteral("USE plant; ") + QString::fromUtf8(plantStatements));
            scanIntoWorkspace(server.address());
        }
        QVERIFY(verify(*m_session->workspace().read())->isIntact());
        m_session.reset();
        QFile::remove(path("mes.db"));
        int files = 0;
        for (const QString& folder : {m_folder->path(), QDir::tempPath()}) {
            QDirIterator all(folder, QDir::Files);
            while (all.hasNext()) {
                const QByteArray bytes = bytesOf(all.next());
                ++files;
                for (const QString& value : planted) {
                    const bool isOurs =
                        folder == m_folder->path() || all.fileName().contains(QStringLiteral("plumb"), Qt::CaseInsensitive);
                    QVERIFY2(!isOurs || !bytes.contains(value.toUtf8()),
                        qPrintable(all.filePath() + QStringLiteral(" holds ") + value));
                }
            }
        }
        QVERIFY(files > 0);
    }

    void judgedFiledAndDrifted()
    {
        makeSqlite(path("mes.db"), plantStatements);
        const KeptScan first = scanIntoWorkspace(path("mes.db"));
        QCOMPARE(first.entries, 2);
        QCOMPARE(first.made, 2);
        const Id staff = entryNamed("staff");
        const Id spindle = entryNamed("spindle");
        QCOMPARE(findingCodes(),
            QStringList(
                {QStringLiteral("data_catalogue.level.to-be-judged"), QStringLiteral("data_catalogue.level.to-be-judged")}));

        answerAll(staff, "general.1");
        answerAll(spindle, "important.2");
        QCOMPARE(codeOf(decide(*m_session, m_scope, staff, Level::General, {})), QStringLiteral("ok"));
        QCOMPARE(codeOf(decide(*m_session, m_scope, spindle, Level::Core, {})), QStringLiteral("data_catalogue.reason-missing"));
        QCOMPARE(codeOf(decide(*m_session, m_scope, spindle, Level::Important, {})), QStringLiteral("ok"));
        QCOMPARE(findingCodes(),
            QStringList({QStringLiteral("data_catalogue.entry.incomplete"), QStringLiteral("data_catalogue.filing.missing")}));
        QCOMPARE(codeOf(prepareFiling(*m_session, m_scope)), QStringLiteral("data_catalogue.filing-incomplete"));

        fillIn(spindle);
        const Result<Filing> filing = prepareFiling(*m_session, m_scope);
        QVERIFY(filing.isOk());
        QCOMPARE(filing->classes.size(), std::size_t(1));
        QCOMPARE(codeOf(prepareFiling(*m_session, m_scope)), QStringLiteral("data_catalogue.filing-under-way"));
        QCOMPARE(codeOf(moveTo(1, FilingMove::Submitted, QDate(2025, 3, 4))), QStringLiteral("data_catalogue.wrong-move"));
        QCOMPARE(
            codeOf(moveTo(1, FilingMove::Approved, QDate(2025, 3, 2))), QStringLiteral("data_catalogue.earlier-than-before"));
        QCOMPARE(codeOf(moveTo(1, FilingMove::Approved, QDate(2025, 3, 4))), QStringLiteral("ok"));
        QCOMPARE(codeOf(moveTo(1, FilingMove::Submitted, QDate(2025, 3, 5))), QStringLiteral("ok"));
        QCOMPARE(dueOf("data_catalogue.review-answer"), QDate(2025, 4, 2));
        QCOMPARE(codeOf(moveTo(1, FilingMove::Returned, QDate(2025, 3, 20))), QStringLiteral("data_catalogue.reason-missing"));
        QCOMPARE(codeOf(moveTo(1, FilingMove::Returned, QDate(2025, 3, 20), "载体写法不清")), QStringLiteral("ok"));
        QCOMPARE(dueOf("data_catalogue.resubmission"), QDate(2025, 4, 11));

        m_scope.today = QDate(2025, 3, 25);
        QVERIFY(prepareFiling(*m_session, m_scope).isOk());
        for (const FilingMove move : {FilingMove::Approved, FilingMove::Submitted, FilingMove::Accepted})
            QCOMPARE(codeOf(moveTo(2, move, QDate(2025, 3, 26))), QStringLiteral("ok"));
        QVERIFY(!dueOf("data_catalogue.resubmission"));
        QCOMPARE(findingCodes(), QStringList());

        m_scope.today = QDate(2025, 6, 30);
        makeSqlite(path("mes.db"), "INSERT INTO spindle VALUES('2025-06-01', 1490)"); // 3 to 4: a third more
        QCOMPARE(scanIntoWorkspace(path("mes.db")).made, 0);
        QCOMPARE(findingCodes(), QStringList({QStringLiteral("data_catalogue.filing.changed")}));
        QCOMPARE(dueOf("data_catalogue.filing-change"), QDate(2025, 9, 30));
        m_scope.today = QDate(2025, 10, 1);
        const auto facts = m_session->workspace().read();
        const Result<plumbline::Standing> stands = standing(*m_session, *facts, m_scope);
        QVERIFY(std::any_of(stands->findings.begin(), stands->findings.end(), [](const Finding& finding) {
            return finding.code == "data_catalogue.filing.changed" && finding.weight == Weight::Breach;
        }));
        QVERIFY(verify(*facts)->isIntact());
    }

    void aChangedAnswerAsksForANewDecision()
    {
        makeSqlite(path("mes.db"), plantStatements);
        scanIntoWorkspace(path("mes.db"));
        const Id spindle = entryNamed("spindle");
        answerAll(spindle, "general.1");
        QVERIFY(decide(*m_session, m_scope, spindle, Level::General, {}).isOk());
        QVERIFY(!findingCodes().contains(QStringLiteral("data_catalogue.level.judge-again")));
        QVERIFY(answer(*m_session, m_scope, spindle, {{"important.4", Answer::Yes}}).isOk());
        QVERIFY(findingCodes().contains(QStringLiteral("data_catalogue.level.judge-again")));
        QVERIFY(decide(*m_session, m_scope, spindle, Level::General, QStringLiteral("影响仅限本厂")).isOk());
        QVERIFY(findingCodes().contains(QStringLiteral("data_catalogue.level.below-proposal")));
        QCOMPARE(codeOf(answer(*m_session, m_scope, spindle, {{"important.9", Answer::Yes}})),
            QStringLiteral("data_catalogue.unknown-condition"));
    }

    /// Article 8: what is recognised later, under a rule of the enterprise's own, asks for another decision.
    void article8_aCombinationMetLaterAsksForANewDecision()
    {
        makeSqlite(path("mes.db"), plantStatements);
        scanIntoWorkspace(path("mes.db"));
        const Id staff = entryNamed("staff");
        answerAll(staff, "general.1");
        QVERIFY(decide(*m_session, m_scope, staff, Level::General, {}).isOk());
        const QString again = QStringLiteral("data_catalogue.level.judge-again");
        QVERIFY(!findingCodes().contains(again));
        QCOMPARE(codeOf(saveRow(*m_session, combinationTable,
                     {{},
                         {{"enterprise", m_scope.enterprise}, {"name", "员工证件与手机"}, {"kinds", "resident-id+mobile"},
                             {"least_records", 3}, {"level", "important"}, {"basis", "省目录"}}})),
            QStringLiteral("ok"));
        QVERIFY(!findingCodes().contains(again)); // two people, and it says three
        makeSqlite(path("mes.db"), "INSERT INTO staff VALUES('110101199003071233', '13812345678', '')");
        scanIntoWorkspace(path("mes.db"));
        QVERIFY(findingCodes().contains(again));
        QVERIFY(decide(*m_session, m_scope, staff, Level::General, QStringLiteral("仅限本厂")).isOk());
        QVERIFY(!findingCodes().contains(again));
        QVERIFY(findingCodes().contains(QStringLiteral("data_catalogue.level.below-proposal")));
        scanIntoWorkspace(path("mes.db"));
        QVERIFY(!findingCodes().contains(again)); // nothing new
    }

    /// What a whole look doesn't list any more is gone, until it is there again; half a look says nothing.
    void aTableThatIsDroppedIsNoticed()
    {
        makeSqlite(path("mes.db"), plantStatements);
        scanIntoWorkspace(path("mes.db"));
        const Id spindle = entryNamed("spindle");
        answerAll(spindle, "important.2");
        QVERIFY(decide(*m_session, m_scope, spindle, Level::Important, {}).isOk());
        fillIn(spindle);
        const Result<Filing> filing = prepareFiling(*m_session, m_scope);
        QVERIFY(filing.isOk());
        QCOMPARE(filing->classes.front().columns, 2);
        for (const FilingMove move : {FilingMove::Approved, FilingMove::Submitted, FilingMove::Accepted})
            QCOMPARE(codeOf(moveTo(1, move, m_scope.today)), QStringLiteral("ok"));
        m_scope.today = QDate(2025, 6, 30);
        Entry byHand;
        byHand.source = catalogue().facts.entry(spindle)->source;
        byHand.name = QStringLiteral("纸质记录");
        byHand.scale.records = 12;
        QVERIFY(saveEntry(*m_session, m_scope, byHand).isOk());
        makeSqlite(path("mes.db"), "DROP TABLE spindle; ALTER TABLE staff ADD COLUMN post text");
        scanIntoWorkspace(path("mes.db"));
        const QString notListed = QStringLiteral("data_catalogue.entry.not-listed");
        const Catalogue now = catalogue();
        QCOMPARE(now.facts.entry(spindle)->scale.records, 0);
        QCOMPARE(now.facts.unlisted.size(), std::size_t(1)); // and not what was entered by hand
        QCOMPARE(now.facts.columns.at(entryNamed("staff")), 4);
        QCOMPARE(findingCodes().count(notListed), 1);
        QCOMPARE(dueOf("data_catalogue.filing-change"), QDate(2025, 9, 30));
        m_scope.today = QDate(2025, 7, 31);
        scanIntoWorkspace(path("mes.db"));
        QCOMPARE(catalogue().facts.unlisted.at(spindle), QDate(2025, 6, 30)); // since then
        makeSqlite(path("mes.db"),
            "CREATE TABLE spindle(recorded_at text, spindle_speed integer); INSERT INTO spindle "
            "VALUES('a', 1), ('b', 2), ('c', 3)");
        scanIntoWorkspace(path("mes.db"));
        QVERIFY(!findingCodes().contains(notListed));
        QVERIFY(catalogue().facts.unlisted.empty());
    }

    /// A workbook's bytes aren't counted again for each of its sheets.
    void eachSheetHasItsOwnBytes()
    {
        const auto table = [](const char* name, int rows) {
            const LocalText title{QString::fromLatin1(name), QString::fromLatin1(name)};
            ReportTable made{name, title, {{title, 12}}, {}};
            for (int row = 0; row < rows; ++row)
                made.rows.push_back({RowRole::Body, {ReportCell::text(QString::number(row))}});
            return made;
        };
        ReportDocument document;
        document.name = "data_catalogue.catalogue";
        document.sections = {{{QStringLiteral("a"), QStringLiteral("a")}, {}, {table("few", 3), table("many", 3000)}, {}}};
        QDir(m_folder->path()).mkdir(QStringLiteral("out"));
        QFile file(path("out/book.xlsx"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string bytes = *writeXlsx(document, Seal::of(document));
        file.write(bytes.data(), qint64(bytes.size()));
        file.close();
        std::int64_t sum = 0;
        std::map<QString, std::int64_t> each;
        for (const ScannedTable& sheet : look(path("out/")).tables) {
            QVERIFY(sheet.bytes && *sheet.bytes > 0);
            sum += *sheet.bytes;
            each[sheet.name.section(QLatin1Char('#'), 1)] = *sheet.bytes;
        }
        QVERIFY(each.size() > 1);
        QVERIFY(sum < std::int64_t(bytes.size()));
        QVERIFY(each[QStringLiteral("many")] > 10 * each[QStringLiteral("few")]);
    }

    void secretsAreRefused()
    {
        makeSqlite(path("mes.db"), plantStatements);
        scanIntoWorkspace(path("mes.db"));
        Entry entry = *catalogue().facts.entry(entryNamed("spindle"));
        entry.flags = {"secret"};
        QCOMPARE(codeOf(saveEntry(*m_session, m_scope, entry)), QStringLiteral("data_catalogue.secret-refused"));
    }

    /// What says itself that it is secret isn't entered, and why is told.
    void aTableThatSaysItIsSecretIsNotEntered()
    {
        makeSqlite(path("mes.db"),
            "CREATE TABLE 涉密项目(n integer); CREATE TABLE plain(n integer); CREATE TABLE marked(n integer, 国家秘密等级 "
            "text);");
        NoProgress progress;
        const Result<ScanOutcome> outcome = scanInto(*m_session, m_scope, *sourceAddress(path("mes.db")), {}, progress);
        QVERIFY(outcome.isOk());
        QCOMPARE(outcome->kept.made, 1);
        QCOMPARE(catalogue().facts.entries.front().name, QStringLiteral("plain"));
        QCOMPARE(problemOf(tableIn(outcome->scanned, QStringLiteral("涉密项目"))->problem),
            QStringLiteral("data_catalogue.secret-refused"));
        QVERIFY(tableIn(outcome->scanned, QStringLiteral("marked"))->problem);
    }

    /// A filing's package holds no general data: neither its names nor its rows.
    void aFilingsReportHoldsNoGeneralData()
    {
        makeSqlite(path("mes.db"), plantStatements);
        scanIntoWorkspace(path("mes.db"));
        answerAll(entryNamed("staff"), "general.1");
        answerAll(entryNamed("spindle"), "core.3");
        QVERIFY(decide(*m_session, m_scope, entryNamed("staff"), Level::General, {}).isOk());
        QVERIFY(decide(*m_session, m_scope, entryNamed("spindle"), Level::Core, {}).isOk());
        fillIn(entryNamed("staff"));
        fillIn(entryNamed("spindle"));
        const Result<Filing> filing = prepareFiling(*m_session, m_scope);
        QVERIFY(filing.isOk());
        QCOMPARE(filing->hash, sha256Hex(canonicalBytes(filingContent(*filing))));
        const auto facts = m_session->workspace().read();
        const Result<ReportDocument> report = makeReport(*m_session, *facts, "data_catalogue.filing", m_scope, Language::Chinese);
        QVERIFY2(report.isOk(), qPrintable(codeOf(report)));
        const std::string bytes = documentBytes(*report);
        QVERIFY(bytes.find("spindle") != std::string::npos);
        QVERIFY(bytes.find("staff") == std::string::npos);
        const Result<ReportDocument> whole =
            makeReport(*m_session, *facts, "data_catalogue.catalogue", m_scope, Language::Chinese);
        QVERIFY2(whole.isOk(), qPrintable(codeOf(whole)));
        QVERIFY(documentBytes(*whole).find("staff") != std::string::npos);
        QVERIFY(readDocument(documentBytes(*whole)).isOk());
    }

    void theTablesAreAsTheyAreDeclared() { QVERIFY(verify(*m_session->workspace().read())->isIntact()); }
};

PLUMBLINE_TEST(DataCatalogueTest)
#include "catalogue_test.moc"
