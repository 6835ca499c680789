// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/contents.h"
#include "core/store/salvage.h"
#include "core/store/shared_tables.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QFile>

#include <map>
#include <random>
#include <sqlite3.h>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

constexpr int pageBytes = 4096;
constexpr int pointerBytes = 4; ///< at the start of an overflow page: the next one

struct LongRow {
    Id id;
    std::int64_t row;
    std::string note;
};

std::vector<LongRow> longRowsOf(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Access::Read).value();
    Statement all = Statement::prepare(connection->handle(), "SELECT id, row, note FROM enterprise ORDER BY row").value();
    std::vector<LongRow> rows;
    while (all.step().value())
        rows.push_back({all.id(0).value(), all.integer(1).value(), all.text(2).value()});
    return rows;
}

std::vector<int> overflowPages(const QString& path, const char* table)
{
    const auto connection = Connection::open(path, Connection::Access::Read).value();
    Statement pages =
        Statement::prepare(connection->handle(), "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'overflow'").value();
    pages.bind(1, table);
    std::vector<int> found;
    while (pages.step().value())
        found.push_back(int(pages.integer(0).value()));
    return found;
}

void overwrite(const QString& path, int page, int from, std::mt19937& random)
{
    QByteArray noise(pageBytes - from, '\0');
    for (char& byte : noise)
        byte = char(1 + random() % 0xff); // a zero is known for a text cut off
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(qint64(page - 1) * pageBytes + from) || file.write(noise) != noise.size())
        qFatal("can't overwrite");
}

bool isAmong(const std::vector<LostRows>& lost, const std::string& table, std::int64_t key)
{
    return std::any_of(lost.begin(), lost.end(),
        [&](const LostRows& rows) { return rows.table == table && rows.from <= key && key <= rows.to; });
}

/// Whether a problem names that row, alone or among those of its record.
bool isNamed(const std::vector<Problem>& problems, const Id& id)
{
    const QString text = QString::fromStdString(id.text());
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
        return std::any_of(problem.arguments.begin(), problem.arguments.end(),
            [&](const auto& argument) { return argument.second.contains(text); });
    });
}

bool hasCode(const std::vector<Problem>& problems, std::string_view code)
{
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) { return problem.code == code; });
}

}

/// A row that is longer than a page goes on elsewhere. Where that is noise, SQLite may say nothing: the journal, and the hash of
/// a content, must.
class SalvageOverflowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto workspace = m_scratch.create(QStringLiteral("long.plumb"));
        for (int record = 0; record < 12; ++record) {
            WriteScope scope = workspace->write().value();
            for (int row = 0; row <= record % 3; ++row) {
                const QString note = QStringLiteral("说明 %1 ").arg(record).repeated(900 + 300 * row);
                QVERIFY(insertFact(scope, enterpriseTable,
                    {{"name", QStringLiteral("企业 %1-%2").arg(record).arg(row)}, {"kind", "company"}, {"note", note}}));
            }
            QVERIFY(scope.commit({"test.fill", somebody}));
        }
        attach(*workspace);
        QVERIFY(workspace->close());
        m_rows = longRowsOf(whole());
        QVERIFY(m_rows.size() >= 20);
        QVERIFY(overflowPages(whole(), "enterprise").size() >= 30);
    }

    void noiseInARow_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("with what comes next") << 0;
        QTest::newRow("its text alone") << pointerBytes;
    }
    /// Each fifth page on which rows go on, one at a time.
    void noiseInARow()
    {
        QFETCH(int, from);
        std::mt19937 random(7);
        const std::vector<int> pages = overflowPages(whole(), "enterprise");
        int lost = 0;
        int altered = 0;
        for (std::size_t at = std::size_t(from > 0); at < pages.size(); at += 5) {
            const Salvage salvaged = afterNoise("enterprise", pages[at], from, random);
            std::map<std::int64_t, std::string> now;
            for (const LongRow& row : longRowsOf(m_new))
                now.emplace(row.row, row.note);
            for (const LongRow& row : m_rows) {
                const bool isThere = now.contains(row.row);
                const bool isSame = isThere && now.at(row.row) == row.note;
                QCOMPARE(isAmong(salvaged.lost, "enterprise", row.row), !isThere);
                QVERIFY2(isSame || !isThere || isNamed(salvaged.verification.problems, row.id), "altered, and nobody says so");
                lost += isThere ? 0 : 1;
                altered += isThere && !isSame ? 1 : 0;
            }
            QVERIFY(!salvaged.isWhole());
        }
        qInfo("%d rows lost and told, %d altered and told", lost, altered);
        QVERIFY(from == 0 ? lost > 0 : altered > 0 && lost == 0);
    }

    void noiseInAnAttachment_data() { noiseInARow_data(); }
    void noiseInAnAttachment()
    {
        QFETCH(int, from);
        std::mt19937 random(11);
        const std::vector<int> pages = overflowPages(whole(), "blob_chunk");
        QVERIFY(pages.size() > 100);
        for (std::size_t at = 0; at < pages.size(); at += 40) {
            const Salvage salvaged = afterNoise("blob_chunk", pages[at], from, random);
            QVERIFY(hasCode(salvaged.verification.problems, "attachment.damaged"));
        }
    }

private:
    void attach(Workspace& workspace)
    {
        QByteArray bytes(600'000, '\0');
        std::mt19937 random(3);
        for (char& byte : bytes)
            byte = char(random());
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        WriteScope scope = workspace.write().value();
        const PersonId person(insertFact(scope, personTable, {{"name", "王芳"}}).value());
        const KeptContent kept = keepContent(scope, buffer).value();
        QVERIFY(insertFact(scope, attachmentTable,
            {{"tbl", "person"}, {"fact", Id(person)}, {"content", kept.sha256}, {"name", "合同.pdf"}, {"kind", "contract"},
                {"person", person}}));
        QVERIFY(scope.commit({"attachment.add", somebody}));
    }

    Salvage afterNoise(const char* table, int page, int from, std::mt19937& random)
    {
        const QString damaged = m_scratch.path(QStringLiteral("damaged.plumb"));
        m_new = m_scratch.path(QStringLiteral("new-%1-%2-%3.plumb").arg(QLatin1StringView(table)).arg(page).arg(from));
        QFile::remove(damaged);
        if (!QFile::copy(whole(), damaged))
            qFatal("can't copy");
        overwrite(damaged, page, from, random);
        return salvage(damaged, m_new, m_scratch.setup()).value();
    }
    QString whole() const { return m_scratch.path(QStringLiteral("long.plumb")); }

    Scratch m_scratch;
    QString m_new;
    std::vector<LongRow> m_rows;
};

PLUMBLINE_TEST(SalvageOverflowTest)
#include "salvage_overflow_test.moc"
