// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contents.h"

#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "core/values/digest.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

#include <QBuffer>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

QByteArray pattern(qsizetype size, char seed)
{
    QByteArray bytes(size, seed);
    for (qsizetype at = 0; at < size; ++at)
        bytes[at] = char(seed + at * 31 + at / 4096);
    return bytes;
}

Result<KeptContent> keep(Workspace& workspace, QByteArray bytes, const Actor& by = somebody)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    WriteScope scope = TRY(workspace.write());
    KeptContent kept = TRY(keepContent(scope, buffer));
    TRY(scope.commit({"attachment.add", by}));
    return kept;
}

QByteArray readBack(const Workspace& workspace, const std::string& sha256, QString* trouble = nullptr)
{
    QByteArray all;
    const auto scope = workspace.read();
    const auto outcome = readContent(*scope, sha256, [&](std::string_view bytes) {
        all.append(bytes.data(), qsizetype(bytes.size()));
        return Result<void>();
    });
    if (trouble)
        *trouble = codeOf(outcome);
    return all;
}

std::int64_t count(const Workspace& workspace, const char* sql)
{
    const auto scope = workspace.read();
    auto rows = scope->prepare(sql);
    return *rows->step() ? *rows->integer(0) : -1;
}

/// A device that is as long as it says, and holds nothing but one letter.
class LongDevice final : public QIODevice {
public:
    explicit LongDevice(qint64 size, bool isShy = false) : m_size(size), m_isShy(isShy) { open(ReadOnly | Unbuffered); }
    qint64 size() const override { return m_isShy ? 0 : m_size; }
    bool atEnd() const override { return pos() >= m_size; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 given = std::min(most, m_size - pos());
        std::fill(data, data + given, 'x');
        return given;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_size;
    bool m_isShy;
};

}

/// Contents of attachments: whole, once, unchanged, or told.
class ContentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aContentComesBackAsItWas_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<std::int64_t>("chunks");
        QTest::newRow("one byte") << qsizetype(1) << std::int64_t(1);
        QTest::newRow("a byte less than a chunk") << qsizetype(contentChunk - 1) << std::int64_t(1);
        QTest::newRow("a chunk") << qsizetype(contentChunk) << std::int64_t(1);
        QTest::newRow("a byte more") << qsizetype(contentChunk + 1) << std::int64_t(2);
        QTest::newRow("several") << qsizetype(contentChunk * 3 + 5) << std::int64_t(4);
    }
    void aContentComesBackAsItWas()
    {
        QFETCH(qsizetype, size);
        QFETCH(std::int64_t, chunks);
        const Scratch scratch;
        const auto workspace = scratch.create();
        const QByteArray bytes = pattern(size, 'a');
        const auto kept = keep(*workspace, bytes);
        QCOMPARE(codeOf(kept), QStringLiteral("ok"));
        QCOMPARE(kept->sha256, sha256Hex({bytes.constData(), std::size_t(bytes.size())}));
        QCOMPARE(readBack(*workspace, kept->sha256), bytes);
        QCOMPARE(count(*workspace, "SELECT count(*) FROM blob_chunk"), chunks);
        // Once more is not kept twice; another is.
        QVERIFY(!keep(*workspace, bytes)->isNew);
        QCOMPARE(count(*workspace, "SELECT count(*) FROM blob"), std::int64_t(1));
        QVERIFY(keep(*workspace, pattern(size, 'b'))->isNew);
        QCOMPARE(count(*workspace, "SELECT count(*) FROM blob"), std::int64_t(2));
    }

    void thereIsALimit_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("isShy");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << qint64(0) << false << "attachment.empty";
        QTest::newRow("100 MiB") << qint64(largestContent) << false << "ok";
        QTest::newRow("a byte more") << qint64(largestContent + 1) << false << "attachment.too-large";
        QTest::newRow("a byte more than a pipe says") << qint64(largestContent + 1) << true << "attachment.too-large";
        QTest::newRow("a terabyte") << (qint64(1) << 40) << true << "attachment.too-large";
    }
    void thereIsALimit()
    {
        QFETCH(qint64, size);
        QFETCH(bool, isShy);
        QFETCH(QString, code);
        const Scratch scratch;
        const auto workspace = scratch.create();
        LongDevice device(size, isShy);
        auto scope = workspace->write();
        QCOMPARE(codeOf(keepContent(*scope, device)), code);
    }

    /// What a stranger does to contents with another program is refused by the database, or found.
    void contentsOnlyGrow_data()
    {
        QTest::addColumn<QByteArray>("statement");
        const auto row = [](const char* statement) { QTest::newRow(statement) << QByteArray(statement); };
        row("UPDATE blob SET length = 1");
        row("DELETE FROM blob");
        row("INSERT OR REPLACE INTO blob(row, sha256, length) SELECT row, sha256, 1 FROM blob");
        row("UPDATE blob_chunk SET bytes = x'00'");
        row("DELETE FROM blob_chunk");
        row("INSERT OR REPLACE INTO blob_chunk(row, blob, place, bytes) SELECT row, blob, place, x'00' FROM blob_chunk");
        row("INSERT OR REPLACE INTO blob_chunk(blob, place, bytes) SELECT blob, place, x'00' FROM blob_chunk");
        row("REPLACE INTO attachment SELECT * FROM attachment");
        row("UPDATE attachment SET name = 'b'");
    }
    void contentsOnlyGrow()
    {
        QFETCH(QByteArray, statement);
        const Attached attached;
        auto scope = attached.workspace->write();
        QCOMPARE(codeOf(scope->execute(statement.toStdString())), QStringLiteral("attachment.immutable"));
    }

    void verificationFinds_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* statement, const char* told) {
            QTest::newRow(name) << QByteArray(statement) << QString::fromLatin1(told);
        };
        row("nothing where nothing is wrong", "SELECT 1", "");
        row("a changed byte", "UPDATE blob_chunk SET bytes = zeroblob(length(bytes)) WHERE place = 1", "attachment.damaged");
        row("a chunk cut off", "DELETE FROM blob_chunk WHERE place = 1", "attachment.damaged");
        row("chunks in another order",
            "UPDATE blob_chunk SET place = CASE place WHEN 0 THEN 100 ELSE 0 END; UPDATE blob_chunk SET place = 1 WHERE place = "
            "100",
            "attachment.damaged");
        row("a chunk too many",
            "INSERT INTO blob_chunk(blob, place, bytes) SELECT blob, 2, x'00' FROM blob_chunk WHERE place = 0",
            "attachment.damaged");
        row("a content taken out", "DELETE FROM blob_chunk; DELETE FROM blob", "attachment.missing");
        row("another content under its hash",
            "INSERT INTO blob(sha256, length) SELECT sha256, 1 FROM blob; INSERT INTO blob_chunk(blob, place, bytes) SELECT "
            "max(row), 0, x'00' FROM blob",
            "attachment.damaged");
        row("another content in its place",
            "INSERT INTO blob(sha256, length) VALUES('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 1); "
            "INSERT INTO blob_chunk(blob, place, bytes) SELECT max(row), 0, x'00' FROM blob; "
            "UPDATE attachment SET content = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'",
            "journal.row-changed");
        row("another name", "UPDATE attachment SET name = 'b.pdf'", "journal.row-changed");
    }
    void verificationFinds()
    {
        QFETCH(QByteArray, statement);
        QFETCH(QString, told);
        Attached attached;
        attached.workspace.reset();
        const QByteArrayList statements = statement.split(';');
        tamper(attached.scratch.path(QStringLiteral("a.plumb")), {statements.begin(), statements.end()});
        QCOMPARE(codesOf(*attached.scratch.open()), told);
    }

    /// The content of an attachment that was removed is still evidence.
    void verificationLooksForWhatWasRemovedToo()
    {
        Attached attached;
        auto scope = attached.workspace->write();
        QVERIFY(deleteFact(*scope, attachmentTable, attached.id).isOk());
        QVERIFY(scope->commit({"attachment.remove", somebody, QStringLiteral("附错")}).isOk());
        QCOMPARE(codesOf(*attached.workspace), QString());
        attached.workspace.reset();
        tamper(attached.scratch.path(QStringLiteral("a.plumb")), {"DELETE FROM blob_chunk", "DELETE FROM blob"});
        QCOMPARE(codesOf(*attached.scratch.open()), QStringLiteral("attachment.missing"));
    }

    void aDamagedContentCanBeTakenInAnew()
    {
        Attached attached;
        attached.workspace.reset();
        tamper(attached.scratch.path(QStringLiteral("a.plumb")), {"UPDATE blob_chunk SET bytes = x'00' WHERE place = 0"});
        const auto workspace = attached.scratch.open();
        QString trouble;
        readBack(*workspace, attached.content, &trouble);
        QCOMPARE(trouble, QStringLiteral("attachment.damaged"));
        QVERIFY(keep(*workspace, attached.bytes)->isNew);
        QCOMPARE(readBack(*workspace, attached.content, &trouble), attached.bytes);
        QCOMPARE(trouble, QStringLiteral("ok"));
        QCOMPARE(codesOf(*workspace), QString());
    }

    void cachesNeedNoRecord()
    {
        Attached attached;
        const std::uint64_t seq = attached.workspace->read()->head()->seq;
        QCOMPARE(codeOf(keepNote(*attached.workspace, attached.content, {"png", true})), QStringLiteral("ok"));
        QCOMPARE(noteOfContent(*attached.workspace->read(), attached.content)->thumbnail, std::string("png"));
        QVERIFY(noteOfContent(*attached.workspace->read(), attached.content)->isDamaged);
        QCOMPARE(attached.workspace->read()->head()->seq, seq);
        QCOMPARE(codesOf(*attached.workspace), QString());
        // Nothing else goes that way.
        const auto stray = attached.workspace->writeCache([](sqlite3* database) -> Result<void> {
            Statement rename = TRY(Statement::prepare(database, "UPDATE meta SET value = 'x'"));
            return rename.run();
        });
        QCOMPARE(codeOf(stray), QStringLiteral("store.not-a-cache"));
        QCOMPARE(codesOf(*attached.workspace), QString());
    }

private:
    /// A workspace with one attachment of two chunks, at a person.
    struct Attached {
        Scratch scratch;
        std::unique_ptr<Workspace> workspace = scratch.create();
        QByteArray bytes = pattern(contentChunk + 100, 'a');
        std::string content;
        Id id;

        Attached()
        {
            const Id person = commitFact(*workspace, personTable, {{"name", "王芳"}});
            content = keep(*workspace, bytes)->sha256;
            id = commitFact(*workspace, attachmentTable,
                {{"tbl", "person"}, {"fact", person}, {"content", content}, {"name", "a.pdf"}, {"kind", "voucher"},
                    {"person", person}});
        }
    };
    static QString codesOf(const Workspace& workspace)
    {
        const auto verification = verify(*workspace.read());
        if (!verification)
            return QStringLiteral("failed: ") + codeOf(verification);
        QStringList codes;
        for (const Problem& problem : verification->problems)
            codes << QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
        codes.removeDuplicates();
        return codes.join(u' ');
    }
};

PLUMBLINE_TEST(ContentsTest)
#include "contents_test.moc"
