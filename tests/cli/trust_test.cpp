// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/run_cli.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace plumbline;
using namespace plumbline::tests;

/// What keeps a workspace trustworthy, by the command line: attachments, copies that go on by themselves, notes of opening.
class TrustCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const CliRun made = runCli({QStringLiteral("init"), workspace(), QStringLiteral("--name"),
            QStringLiteral("海川机械有限公司"), QStringLiteral("--uscc"), QStringLiteral("91330108MA2EXAMPX2"),
            QStringLiteral("--person"), QStringLiteral("王芳")});
        QVERIFY2(made.exit == 0, made.err.constData());
    }

    void aFileIsAttachedListedSavedAndRemoved()
    {
        const QString voucher = file("凭证.pdf", "%PDF of a voucher");
        const QString enterprise = enterpriseId();
        const CliRun attached = call({QStringLiteral("attach"), workspace(), QStringLiteral("enterprise"), enterprise, voucher,
            QStringLiteral("--kind"), QStringLiteral("voucher"), QStringLiteral("--note"), QStringLiteral("一月")});
        QCOMPARE(attached.exit, 0);
        const QString id = attached.object()[QStringLiteral("id")].toString();
        const QStringList listing{QStringLiteral("attachments"), workspace(), QStringLiteral("enterprise"), enterprise};
        const QJsonObject listed = call(listing).object()[QStringLiteral("attachments")].toArray().at(0).toObject();
        QCOMPARE(listed[QStringLiteral("id")].toString(), id);
        QCOMPARE(listed[QStringLiteral("name")].toString(), QStringLiteral("凭证.pdf"));
        QCOMPARE(listed[QStringLiteral("kind")].toString(), QStringLiteral("voucher"));
        QCOMPARE(listed[QStringLiteral("note")].toString(), QStringLiteral("一月"));
        QCOMPARE(listed[QStringLiteral("person")].toString(), QStringLiteral("王芳"));
        QCOMPARE(listed[QStringLiteral("bytes")].toString(), QStringLiteral("17"));
        const QString out = m_folder->filePath(QStringLiteral("out.pdf"));
        QCOMPARE(call({QStringLiteral("attachments"), QStringLiteral("save"), workspace(), id, out}).exit, 0);
        QCOMPARE(bytesOf(out), QByteArray("%PDF of a voucher"));
        QCOMPARE(call({QStringLiteral("verify"), workspace()}).exit, 0);

        const QStringList removal{QStringLiteral("attachments"), QStringLiteral("remove"), workspace(), id};
        QCOMPARE(problemCode(call(removal).object()), QStringLiteral("attachment.reason-missing"));
        QCOMPARE(call(removal + QStringList{QStringLiteral("--reason"), QStringLiteral("附错了")}).exit, 0);
        QVERIFY(call(listing).object()[QStringLiteral("attachments")].toArray().isEmpty());
    }

    void whatCannotBeAttachedIsNamed()
    {
        const QString enterprise = enterpriseId();
        const auto refusal = [&](const QString& table, const QString& id, const QString& path) {
            const CliRun run = call({QStringLiteral("attach"), workspace(), table, id, path});
            return QString::number(run.exit) + u' ' + problemCode(run.object());
        };
        const QString good = file("a.pdf", "a");
        QCOMPARE(refusal(QStringLiteral("enterprise"), QStringLiteral("x"), good), QStringLiteral("2 cli.bad-value"));
        QCOMPARE(refusal(QStringLiteral("nothing"), enterprise, good), QStringLiteral("2 facts.missing"));
        QCOMPARE(refusal(QStringLiteral("enterprise"), enterprise, good + u'x'), QStringLiteral("2 file.not-found"));
        QCOMPARE(refusal(QStringLiteral("enterprise"), enterprise, m_folder->path()), QStringLiteral("2 attachment.not-a-file"));
        QFile large(file("large.pdf", "a"));
        QVERIFY(large.resize((qint64(100) << 20) + 1)); // nothing but a hole
        QCOMPARE(refusal(QStringLiteral("enterprise"), enterprise, large.fileName()), QStringLiteral("2 attachment.too-large"));
    }

    /// The notes of opening stand on the standard error: a copy beside its original is told of until it goes on by itself.
    void aCopyIsToldOfAndGoesOnByItself()
    {
        QCOMPARE(check(workspace()).err, QByteArray());
        const QString copy = m_folder->filePath(QStringLiteral("copy.plumb"));
        QVERIFY(QFile::copy(workspace(), copy));
        QVERIFY2(check(copy).err.contains("[opening.copied]"), check(copy).err.constData());
        const CliRun made = call({QStringLiteral("replica"), copy});
        QVERIFY2(made.exit == 0, made.err.constData());
        QCOMPARE(made.object()[QStringLiteral("replica")].toString().size(), 32);
        QCOMPARE(check(copy).err, QByteArray());
        QCOMPARE(check(workspace()).err, QByteArray());
        QCOMPARE(call({QStringLiteral("verify"), copy}).exit, 0);
        QCOMPARE(call({QStringLiteral("verify"), workspace()}).exit, 0);
    }

    void anOlderFileIsToldOf()
    {
        const QString older = m_folder->filePath(QStringLiteral("older.plumb"));
        QVERIFY(QFile::copy(workspace(), older));
        QCOMPARE(
            call({QStringLiteral("attach"), workspace(), QStringLiteral("enterprise"), enterpriseId(), file("a.pdf", "a")}).exit,
            0);
        QVERIFY(QFile::remove(workspace()) && QFile::rename(older, workspace()));
        QVERIFY2(check(workspace()).err.contains("[opening.older]"), check(workspace()).err.constData());
    }

private:
    QString workspace() const { return m_folder->filePath(QStringLiteral("a.plumb")); }
    CliRun call(const QStringList& arguments) const { return runCli(arguments + QStringList{QStringLiteral("--json")}); }
    CliRun check(const QString& path) const { return call({QStringLiteral("check"), path}); }
    QString enterpriseId() const
    {
        const QString out = m_folder->filePath(QStringLiteral("dump.json"));
        call({QStringLiteral("dump"), workspace(), out});
        const QJsonObject tables = QJsonDocument::fromJson(bytesOf(out)).object()[QStringLiteral("tables")].toObject();
        return tables[QStringLiteral("enterprise")].toArray().at(0).toObject()[QStringLiteral("id")].toString();
    }
    QString file(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
        return file.fileName();
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

PLUMBLINE_TEST(TrustCommandsTest)
#include "trust_test.moc"
