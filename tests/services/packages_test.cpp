// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/packages.h"

#include "core/exchange/archive_writer.h"
#include "core/exchange/package_file.h"
#include "core/services/fact_rows.h"
#include "core/services/people.h"
#include "core/store/replica.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QFile>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

QByteArray bytesOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
}

}

/// The sample at the office, and a copy of it at the mine: files that travel between them.
class PackageFilesTest : public SampleTest {
    Q_OBJECT

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    /// The mine's own file, and the office's opened anew.
    std::unique_ptr<Session> openMine()
    {
        const QString office = m_session->workspace().path();
        m_session.reset();
        if (!QFile::copy(office, path("mine.plumb")) || !becomeReplica(path("mine.plumb"), {m_sample->house().tables(), {}}))
            qFatal("no mine");
        m_session = std::move(Session::open(m_sample->house(), office)).value();
        return std::move(Session::open(m_sample->house(), path("mine.plumb"))).value();
    }
    static void rename(Session& session, const EnterpriseId& enterprise, const QString& name)
    {
        if (!saveRow(session, enterpriseTable, {Id(enterprise), {{"name", name}}}))
            qFatal("no row");
    }
    static std::uint64_t lackedByOther(const Session& session)
    {
        const auto facts = session.workspace().read();
        return exchangeState(session, *facts)->peers.front().lacks;
    }

private Q_SLOTS:
    void goAndComeBack()
    {
        const auto mine = openMine();
        rename(*mine, m_enterprise, QStringLiteral("矿上改的名称"));
        const auto made = makePackage(*mine, path("1.plumbpack"));
        QVERIFY2(made.isOk(), qPrintable(codeOf(made)));
        QCOMPARE(made->records, 2U); // that the copy goes on by itself is a record too
        const auto taken = takeFile(*m_session, path("1.plumbpack"));
        QVERIFY2(taken.isOk(), qPrintable(codeOf(taken)));
        QCOMPARE(taken->taken.records, 2U);
        QCOMPARE(taken->taken.rowsChangedTwice, 0U);
        QVERIFY(QFile::exists(taken->acknowledgement));
        const auto facts = m_session->workspace().read();
        QCOMPARE(enterprises(*facts)->front().name, QStringLiteral("矿上改的名称"));
        QVERIFY(verify(*facts)->isIntact());
        QCOMPARE(takeFile(*m_session, path("1.plumbpack"))->taken.records, 0U);
        // By the acknowledgement the mine knows that nothing is lacking but what the office recorded of the taking.
        QCOMPARE(lackedByOther(*mine), 2U);
        QVERIFY(takeFile(*mine, taken->acknowledgement)->isAcknowledgement);
        QCOMPARE(lackedByOther(*mine), 0U);
        QCOMPARE(codeOf(makePackage(*mine, path("2.plumbpack"))), QStringLiteral("package.nothing-new"));
    }

    void whatCameTooSoonIsTakenWhenItsTimeComes()
    {
        const auto mine = openMine();
        rename(*mine, m_enterprise, QStringLiteral("一"));
        QVERIFY(makePackage(*mine, path("1.plumbpack")).isOk());
        const auto heads = *mine->workspace().read()->head();
        journal::Acknowledgement lost; // of the first package, on its way back while the package itself was lost
        lost.workspace = mine->workspace().id();
        lost.replica = m_session->workspace().replica();
        lost.byName = "办公室";
        lost.knows = {heads};
        writeFile(path("lost.ack.json"), QByteArray::fromStdString(journal::acknowledgementBytes(lost)));
        QVERIFY(takeFile(*mine, path("lost.ack.json")).isOk());
        rename(*mine, m_enterprise, QStringLiteral("二"));
        QCOMPARE(makePackage(*mine, path("2.plumbpack"))->records, 1U);
        const auto second = takeFile(*m_session, path("2.plumbpack"));
        QVERIFY2(second.isOk() && second->taken.waits, qPrintable(codeOf(second)));
        QCOMPARE(exchangeState(*m_session, *m_session->workspace().read())->waiting.size(), 1U);
        QVERIFY(takeFile(*m_session, path("2.plumbpack"))->taken.waits); // once more: still one that waits
        QCOMPARE(exchangeState(*m_session, *m_session->workspace().read())->waiting.size(), 1U);
        const auto first = takeFile(*m_session, path("1.plumbpack"));
        QCOMPARE(first->alsoTaken, QStringList{QStringLiteral("2.plumbpack")});
        const auto facts = m_session->workspace().read();
        QVERIFY(exchangeState(*m_session, *facts)->waiting.empty());
        QCOMPARE(enterprises(*facts)->front().name, QStringLiteral("二"));
    }

    void everyAlteredByteIsNamed()
    {
        const auto mine = openMine();
        rename(*mine, m_enterprise, QStringLiteral("矿上改的名称"));
        QVERIFY(makePackage(*mine, path("1.plumbpack")).isOk());
        const QByteArray good = bytesOfFile(path("1.plumbpack"));
        for (qsizetype at = 0; at < good.size(); at += 7) {
            QByteArray altered = good;
            altered[at] = char(altered[at] ^ 1);
            const auto read = readPackageFile(altered.toStdString());
            QVERIFY2(
                !read && codeOf(read).startsWith(QStringLiteral("package.")), qPrintable(QString::number(at) + codeOf(read)));
        }
        for (const qsizetype length : {good.size() - 1, good.size() / 2, qsizetype(60), qsizetype(0)}) {
            writeFile(path("cut.plumbpack"), good.left(length));
            const QString code = codeOf(takeFile(*m_session, path("cut.plumbpack")));
            QVERIFY2(
                code == u"package.cut-short" || code == u"package.altered" || code == u"package.not-a-package", qPrintable(code));
        }
        writeFile(path("longer.plumbpack"), good + 'x');
        QCOMPARE(codeOf(takeFile(*m_session, path("longer.plumbpack"))), QStringLiteral("package.altered"));
        QCOMPARE(lackedByOther(*mine), 2U);
    }

    /// With a right trailer, as whoever means harm would make it.
    void whatMeansHarmIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("a path that climbs out")
            << QStringLiteral("../x") << qsizetype(1) << QStringLiteral("archive.unsafe-name");
        QTest::newRow("a bomb") << QStringLiteral("lines.ndjson") << (qsizetype(1) << 30) + 1
                                << QStringLiteral("package.too-large");
        QTest::newRow("a part too few") << QStringLiteral("lines.ndjson") << qsizetype(1) << QStringLiteral("package.malformed");
    }
    void whatMeansHarmIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(qsizetype, bytes);
        QFETCH(QString, code);
        const std::string filler(std::size_t(bytes), '0');
        std::string file = *writeArchive({{"package.json", "{}"}, {name.toStdString(), filler}}, "2025-01-01T00:00:00.000Z");
        QVERIFY(appendZipTrailer(file).isOk());
        writeFile(path("bad.plumbpack"), QByteArray::fromStdString(file));
        QCOMPARE(codeOf(takeFile(*m_session, path("bad.plumbpack"))), code);
    }

    void aPackageOfAnotherWorkspaceIsNamed()
    {
        const QTemporaryDir elsewhere;
        const auto other = Session::create(m_sample->house(), elsewhere.filePath(QStringLiteral("other.plumb")),
            {{}, QStringLiteral("别家"), "91530421MA6K8QN207"}, QStringLiteral("某人"));
        QVERIFY2(other.isOk(), qPrintable(codeOf(other)));
        QVERIFY(makePackage(**other, path("other.plumbpack")).isOk());
        QCOMPARE(codeOf(takeFile(*m_session, path("other.plumbpack"))), QStringLiteral("package.other-workspace"));
    }

    void recordsOfWhoHasAPasswordComeSigned()
    {
        const auto mine = openMine();
        QVERIFY(setOwnPassword(*mine, {}, QStringLiteral("correct horse")).isOk());
        rename(*mine, m_enterprise, QStringLiteral("签过名的"));
        const auto made = makePackage(*mine, path("1.plumbpack"));
        QVERIFY(made.isOk() && made->isSigned);
        QVERIFY(lookAtPackage(path("1.plumbpack"))->isSigned);
        // Without signatures, and without the key that asks for them.
        journal::Package package = *readPackageFile(bytesOfFile(path("1.plumbpack")).toStdString());
        package.maker.reset();
        const std::string signatures = package.signatures;
        for (const std::string& left : {std::string(), signatures.substr(0, signatures.find('\n') + 1)}) {
            package.signatures = left;
            package.manifest.signaturesHash = sha256(left);
            writeFile(path("unsigned.plumbpack"), QByteArray::fromStdString(*packageFile(package)));
            QCOMPARE(codeOf(takeFile(*m_session, path("unsigned.plumbpack"))), QStringLiteral("package.signature-missing"));
        }
        const auto taken = takeFile(*m_session, path("1.plumbpack"));
        QVERIFY2(taken.isOk(), qPrintable(codeOf(taken)));
        QVERIFY(taken->isOfKnownKey);
        const auto verification = verify(*m_session->workspace().read());
        QVERIFY(verification->isIntact());
        QVERIFY(verification->signedRecords >= 1);
        // The password has come too: from now on it is asked for here.
        QCOMPARE(codeOf(m_session->acting(Right::Record)), QStringLiteral("person.locked"));
        QVERIFY(m_session->unlock(QStringLiteral("correct horse")).isOk());
        rename(*m_session, m_enterprise, QStringLiteral("办公室签的"));
        QVERIFY(verify(*m_session->workspace().read())->isIntact());
    }

    void aDecisionIsMadeInWords()
    {
        const auto mine = openMine();
        rename(*mine, m_enterprise, QStringLiteral("矿上改的名称"));
        rename(*m_session, m_enterprise, QStringLiteral("办公室改的名称"));
        QVERIFY(makePackage(*mine, path("1.plumbpack")).isOk());
        QCOMPARE(takeFile(*m_session, path("1.plumbpack"))->taken.rowsChangedTwice, 1U);
        {
            const auto facts = m_session->workspace().read();
            const ExchangeState state = *exchangeState(*m_session, *facts);
            QCOMPARE(state.held.size(), 1U);
            const auto changes = differences(m_session->house(), *facts, state.held.front(), state.held.front().sides.front());
            QCOMPARE(changes.size(), 1U);
            QCOMPARE(changes.front().before.zh, QStringLiteral("矿上改的名称"));
            QCOMPARE(changes.front().after.zh, QStringLiteral("办公室改的名称"));
        }
        QCOMPARE(codeOf(decide(*m_session, "enterprise", m_enterprise, HeldChoice::Take, 7, QStringLiteral("因为"))),
            QStringLiteral("exchange.no-such-side"));
        QVERIFY(decide(*m_session, "enterprise", m_enterprise, HeldChoice::Take, 0, QStringLiteral("工商登记如此")).isOk());
        QVERIFY(exchangeState(*m_session, *m_session->workspace().read())->held.empty());
        QVERIFY(makePackage(*m_session, path("back.plumbpack")).isOk());
        QVERIFY(takeFile(*mine, path("back.plumbpack")).isOk());
        const auto facts = mine->workspace().read();
        QVERIFY(exchangeState(*mine, *facts)->held.empty());
        QCOMPARE(enterprises(*facts)->front().name, QStringLiteral("办公室改的名称"));
        QVERIFY(verify(*facts)->isIntact());
    }
};

PLUMBLINE_TEST(PackageFilesTest)
#include "packages_test.moc"
