// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/store/connection.h"
#include "core/store/shared_tables.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

#include <QFile>

#include <map>
#include <random>
#include <set>
#include <sqlite3.h>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

constexpr int pageBytes = 4096;

/// Rows by table and number, each as one text.
using Rows = std::map<std::pair<std::string, std::int64_t>, std::string>;

Rows rowsOf(const QString& path)
{
    static const std::pair<const char*, const char*> tables[] = {{"journal", "row"}, {"person", "row"}, {"enterprise", "row"},
        {"site", "row"}, {"ledger_entry", "row"}, {"journal_line", "record"}};
    const auto connection = Connection::open(path, Connection::Access::Read).value();
    Rows rows;
    for (const auto& [table, key] : tables) {
        Statement all =
            Statement::prepare(connection->handle(), std::string("SELECT ") + key + ", * FROM " + table + " ORDER BY 1, 2, 3")
                .value();
        while (all.step().value()) {
            std::string& text = rows[{table, all.integer(0).value()}];
            for (int column = 1; column < sqlite3_column_count(all.handle()); ++column) {
                const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(all.handle(), column));
                text += std::string(bytes ? bytes : "", std::size_t(sqlite3_column_bytes(all.handle(), column))) + '|';
            }
        }
    }
    return rows;
}

std::set<int> schemaPages(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Access::Read).value();
    Statement pages = Statement::prepare(connection->handle(), "SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'").value();
    std::set<int> found;
    while (pages.step().value())
        found.insert(int(pages.integer(0).value()));
    return found;
}

void overwrite(const QString& path, int page, std::mt19937& random)
{
    QFile file(path);
    QByteArray noise(pageBytes, '\0');
    for (char& byte : noise)
        byte = char(random() & 0xff);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(qint64(page - 1) * pageBytes) || file.write(noise) != pageBytes)
        qFatal("can't overwrite");
}

bool isAmong(const std::vector<LostRows>& lost, const std::string& table, std::int64_t key)
{
    return std::any_of(lost.begin(), lost.end(),
        [&](const LostRows& rows) { return rows.table == table && rows.from <= key && key <= rows.to; });
}

}

/// A file with pages of noise in it: all that isn't told lost is in the new one, and nothing else.
class SalvageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto workspace = m_scratch.create(QStringLiteral("whole.plumb"));
        const Id enterprise = commitEnterprise(*workspace, QStringLiteral("甲"));
        for (int record = 0; record < 40; ++record) {
            Result<WriteScope> scope = workspace->write();
            for (int row = 0; row < 20; ++row) {
                const QString name = QStringLiteral("第 %1 人，共二十").arg(record * 20 + row);
                if (!insertFact(*scope, personTable, {{"name", name}})
                    || !insertFact(*scope, siteTable, {{"enterprise", enterprise}, {"name", name}, {"kind", "mine"}}))
                    qFatal("no row");
            }
            if (!updateFact(*scope, enterpriseTable, enterprise, {{"note", QStringLiteral("注 %1").arg(record)}})
                || !scope->commit({"test.fill", somebody}))
                qFatal("no record");
        }
        m_head = *workspace->read()->head();
        QVERIFY(workspace->close());
        m_rows = rowsOf(whole());
        QVERIFY(m_rows.size() > 1600);
    }

    void aWholeFileIsCarriedOverWhole()
    {
        const auto salvaged = salvage(whole(), m_scratch.path(QStringLiteral("new.plumb")), m_scratch.setup());
        QCOMPARE(codeOf(salvaged), QStringLiteral("ok"));
        QVERIFY(salvaged->isWhole());
        QCOMPARE(salvaged->oldHead, m_head);
        Rows rows = rowsOf(m_scratch.path(QStringLiteral("new.plumb")));
        QCOMPARE(rows.size(), m_rows.size() + 1);
        std::erase_if(rows, [&](const auto& row) { return !m_rows.contains(row.first); });
        QVERIFY(rows == m_rows);
        const auto opened = m_scratch.open(QStringLiteral("new.plumb"));
        QVERIFY(opened->replica() != m_head.replica);
        QCOMPARE(opened->read()->head()->seq, 1U);
        commitEnterprise(*opened, QStringLiteral("丙"));
        QCOMPARE(codeOf(salvage(whole(), opened->path(), m_scratch.setup())), QStringLiteral("store.exists"));
    }

    void pagesOfNoise_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("pages");
        for (int seed = 1; seed <= 16; ++seed)
            QTest::addRow("seed %d", seed) << seed << 1 + seed % 4;
    }
    void pagesOfNoise()
    {
        QFETCH(int, seed);
        QFETCH(int, pages);
        std::mt19937 random{unsigned(seed)};
        const QString damaged = m_scratch.path(QStringLiteral("damaged-%1.plumb").arg(seed));
        const QString path = m_scratch.path(QStringLiteral("salvaged-%1.plumb").arg(seed));
        QVERIFY(QFile::copy(whole(), damaged));
        const std::set<int> schema = schemaPages(whole());
        std::uniform_int_distribution<int> anyPage(2, int(QFile(whole()).size() / pageBytes));
        while (pages > 0) {
            if (const int page = anyPage(random); !schema.contains(page)) {
                overwrite(damaged, page, random);
                --pages;
            }
        }
        holdAgainstWhole(damaged, path);
    }

    /// A copy that stopped half-way: the rows of the pages that are there.
    void cutShort_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {95, 75, 60})
            QTest::addRow("%d %% of it", percent) << percent;
    }
    void cutShort()
    {
        QFETCH(int, percent);
        const QString damaged = m_scratch.path(QStringLiteral("cut-%1.plumb").arg(percent));
        QVERIFY(QFile::copy(whole(), damaged));
        QVERIFY(QFile::resize(damaged, QFile(damaged).size() * percent / 100));
        holdAgainstWhole(damaged, m_scratch.path(QStringLiteral("joined-%1.plumb").arg(percent)));
    }

    void cutBeforeItsSchemaNothingIsReadable()
    {
        const QString damaged = m_scratch.path(QStringLiteral("stump.plumb"));
        const QString path = m_scratch.path(QStringLiteral("of-stump.plumb"));
        QVERIFY(QFile::copy(whole(), damaged));
        QVERIFY(QFile::resize(damaged, pageBytes));
        QCOMPARE(codeOf(salvage(damaged, path, m_scratch.setup())), QStringLiteral("salvage.nothing-readable"));
        QVERIFY(!QFile::exists(path));
    }

    /// Where each table begins stands in the schema: without it there is nothing to go by.
    void withoutItsSchemaNothingIsReadable()
    {
        for (const int page : schemaPages(whole())) {
            std::mt19937 random{unsigned(page)};
            const QString damaged = m_scratch.path(QStringLiteral("schema-%1.plumb").arg(page));
            const QString path = m_scratch.path(QStringLiteral("no-%1.plumb").arg(page));
            QVERIFY(QFile::copy(whole(), damaged));
            overwrite(damaged, page, random);
            QCOMPARE(codeOf(salvage(damaged, path, m_scratch.setup())), QStringLiteral("salvage.nothing-readable"));
            QVERIFY(!QFile::exists(path));
            QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
        }
    }

private:
    /// Every row is there as it was or told lost, none is new, and the damaged file is as before.
    void holdAgainstWhole(const QString& damaged, const QString& path)
    {
        QFile before(damaged);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        const auto salvaged = salvage(damaged, path, m_scratch.setup());
        QCOMPARE(codeOf(salvaged), QStringLiteral("ok"));
        const Rows rows = rowsOf(path);
        int missing = 0;
        for (const auto& [key, text] : m_rows) {
            const auto found = rows.find(key);
            const bool isThere = found != rows.end() && found->second == text;
            missing += isThere ? 0 : 1;
            QVERIFY2(isThere != isAmong(salvaged->lost, key.first, key.second),
                qPrintable(QStringLiteral("%1 %2 is %3")
                               .arg(QString::fromStdString(key.first))
                               .arg(key.second)
                               .arg(isThere ? u"there, and told lost" : u"not there, and not told")));
        }
        for (const auto& [key, text] : rows)
            QVERIFY(m_rows.contains(key) || key.first == "journal");
        QVERIFY(missing == 0 || !salvaged->verification.isIntact());
        before.seek(0);
        QCOMPARE(before.readAll(), bytes);
    }

    QString whole() const { return m_scratch.path(QStringLiteral("whole.plumb")); }

    Scratch m_scratch;
    Rows m_rows;
    journal::Head m_head;
};

PLUMBLINE_TEST(SalvageTest)
#include "salvage_test.moc"
