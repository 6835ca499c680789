// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

#include <map>
#include <sqlite3.h>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

/// An index that disagrees with its table, a page that is none: not the journal's affair, but SQLite's integrity_check tells.
constexpr char namedBySqlite[] = "named by SQLite's own check";

const QString flippedName = QStringLiteral("a.plumb");

/// Every row of every table, whether or not it is a fact: by table, in a text. And what SQLite says of the whole.
using Contents = std::map<std::string, std::string>;

std::string rowsOf(sqlite3* database, const std::string& sql)
{
    std::string rows;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        return "unreadable";
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const auto* const text = static_cast<const char*>(sqlite3_column_blob(statement, column));
            rows += text ? std::string(text, std::size_t(sqlite3_column_bytes(statement, column))) : "NULL";
            rows += '\x1f';
        }
        rows += '\n';
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? rows : "unreadable";
}

Contents contentsOf(const QString& path, const std::vector<std::string>& tables)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    Contents contents;
    for (const std::string& table : tables)
        contents[table] = rowsOf(database, "SELECT * FROM " + table + " ORDER BY 1");
    contents["whole"] = rowsOf(database, "PRAGMA integrity_check");
    sqlite3_close(database);
    return contents;
}

std::vector<std::string> tablesIn(const Workspace& workspace)
{
    std::vector<std::string> tables;
    const auto scope = workspace.read();
    auto rows = scope->prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    while (*rows->step())
        tables.push_back(*rows->text(0));
    return tables;
}

struct Stand {
    journal::Head head;
    std::string facts;
    friend bool operator==(const Stand&, const Stand&) = default;
};

/// Read as an auditor does; nothing where the file is refused or isn't as its journal has it.
std::optional<Stand> standOf(const Scratch& scratch)
{
    WorkspaceSetup setup = scratch.setup();
    setup.isReadOnly = true;
    const auto workspace = Workspace::open(scratch.path(flippedName), setup);
    const auto scope = workspace ? (*workspace)->read() : workspace.problem();
    const auto verification = scope ? verify(*scope) : scope.problem();
    if (!verification || !verification->isIntact())
        return {};
    const auto facts = dump(*scope);
    return facts ? std::optional(Stand{verification->head, canonicalBytes(*facts)}) : std::nullopt;
}

}

/// One bit flipped anywhere in a workspace: it is noticed, or lies where nothing is kept that the journal speaks for.
class FlippedBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFlippedByteIsNoticedOrOfNoWeight()
    {
        const Scratch scratch;
        fill(scratch);
        const QString path = scratch.path(flippedName);
        const std::optional<Stand> whole = standOf(scratch);
        QVERIFY(whole.has_value());
        const std::vector<std::string> tables = tablesIn(*scratch.open());
        const Contents contents = contentsOf(path, tables);
        QCOMPARE(contents.at("whole"), std::string("ok\x1f\n"));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        const QByteArray bytes = file.readAll();
        const qsizetype step = qEnvironmentVariableIsSet("PLUMBLINE_EVERY_BYTE") ? 1 : 101;
        std::map<std::string, int> counts;
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            const char flipped = char(bytes[at] ^ (1 << at % 8));
            QVERIFY(file.seek(at) && file.write(&flipped, 1) == 1);
            const std::optional<Stand> found = standOf(scratch);
            const std::string place = found ? changedIn(contents, contentsOf(path, tables)) : "noticed";
            // Facts read through a damaged index are others than the table's own: SQLite's check tells it.
            const bool isSound = !found || (isOfNoWeight(place) && (*found == *whole || place == namedBySqlite));
            QVERIFY2(
                isSound, qPrintable(QStringLiteral("byte %1 changes %2, unnoticed").arg(at).arg(QString::fromStdString(place))));
            ++counts[place];
            QVERIFY(file.seek(at) && file.write(bytes.constData() + at, 1) == 1);
        }
        for (const auto& [place, times] : counts)
            qInfo("%s: %d", place.c_str(), times);
        // Pages of 512 bytes for every table and index, most of them empty: what they hold is much of the file, not most of it.
        QVERIFY(counts["noticed"] > counts["unused space"] / 2);
    }

private:
    static void fill(const Scratch& scratch)
    {
        {
            const auto workspace = scratch.create();
            const Id book = commitBook(*workspace, QStringLiteral("海川机械有限公司"));
            const Id enterprise = commitEnterprise(*workspace, QStringLiteral("远山建设有限公司"));
            const Id first = commitEntry(*workspace, book, QStringLiteral("2024-08-17"), 1'800'000);
            commitEntry(*workspace, book, QStringLiteral("2024-08-18"), -1'800'000, first);
            const Id person = commitFact(*workspace, personTable, {{"name", "王芳"}});
            for (int number = 0; number < 24; ++number)
                commitFact(*workspace, siteTable,
                    {{"enterprise", enterprise}, {"name", QStringLiteral("工点 %1").arg(number)}, {"kind", "mine"}});
            auto scope = workspace->write();
            if (!updateFact(*scope, personTable, person, {{"name", "李四"}}) || !scope->commit({"test.edit", somebody}))
                qFatal("edit");
        }
        tamper(scratch.path(flippedName), {"PRAGMA page_size = 512", "VACUUM"});
    }

    /// Where the first difference lies that no journal speaks for.
    static std::string changedIn(const Contents& before, const Contents& now)
    {
        if (now.at("whole") != before.at("whole"))
            return namedBySqlite;
        for (const auto& [table, rows] : now) {
            if (rows != before.at(table))
                return table;
        }
        return "unused space";
    }
    /// When and by what program a file was made and upgraded; what SQLite tells; bytes that nobody reads.
    static bool isOfNoWeight(const std::string& place)
    {
        return place == "meta" || place == "migration" || place == namedBySqlite || place == "unused space";
    }
};

PLUMBLINE_TEST(FlippedBytesTest)
#include "flipped_bytes_test.moc"
