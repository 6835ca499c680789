// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attachments.h"

#include "core/services/people.h"
#include "core/store/dump.h"
#include "core/store/facts.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"
#include "tests/support/tamper.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace plumbline;
using namespace plumbline::tests;

/// Copies of vouchers beside facts, on the sample's own file.
class AttachmentsTest : public SampleTest {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAttachedListedAndSaved()
    {
        const QString path = file("凭证 1.pdf", "%PDF of a voucher");
        const auto id = attach(*m_session, "enterprise", m_enterprise, path, {{}, "voucher", QStringLiteral("1 月")});
        QCOMPARE(codeOf(id), QStringLiteral("ok"));
        const auto list = all();
        QCOMPARE(list.size(), 1U);
        QCOMPARE(list[0].id, *id);
        QCOMPARE(list[0].facts.name, QStringLiteral("凭证 1.pdf"));
        QCOMPARE(list[0].facts.kind, std::string("voucher"));
        QCOMPARE(list[0].facts.note, QStringLiteral("1 月"));
        QCOMPARE(list[0].person, m_session->person().name);
        QCOMPARE(list[0].bytes, std::int64_t(17));
        QVERIFY(!list[0].at.empty());
        QVERIFY(!list[0].trouble);
        QVERIFY(*hasAttachment(facts(), m_enterprise, "voucher"));
        QVERIFY(!*hasAttachment(facts(), m_enterprise, "contract"));
        const QString out = m_folder->filePath(QStringLiteral("out.pdf"));
        QVERIFY(saveAttachment(*m_session, list[0], out).isOk());
        QCOMPARE(bytesOf(out), QByteArray("%PDF of a voucher"));
        QCOMPARE(*attachmentBytes(*m_session, list[0]), QByteArray("%PDF of a voucher"));
        QVERIFY(isIntact());
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* label, const char* name, const char* table, const char* kind, const char* code) {
            QTest::newRow(label) << QString::fromUtf8(name) << QString::fromLatin1(table) << QString::fromLatin1(kind)
                                 << QString::fromLatin1(code);
        };
        row("as it should be", "a.pdf", "enterprise", "voucher", "ok");
        row("no such file", "gone.pdf", "enterprise", "voucher", "file.not-found");
        row("a folder", ".", "enterprise", "voucher", "attachment.not-a-file");
        row("an empty file", "empty.pdf", "enterprise", "voucher", "attachment.empty");
        row("no such kind", "a.pdf", "enterprise", "recipe", "attachment.unknown-kind");
        row("no such table", "a.pdf", "enterprises", "voucher", "facts.missing");
        row("a table that is none of facts", "a.pdf", "journal", "voucher", "facts.missing");
        row("no such row", "a.pdf", "site", "voucher", "facts.missing");
    }
    void whatIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, table);
        QFETCH(QString, kind);
        QFETCH(QString, code);
        file("a.pdf", "a");
        file("empty.pdf", "");
        const std::uint64_t before = facts().head()->seq;
        QCOMPARE(
            codeOf(attach(*m_session, table.toStdString(), m_enterprise, m_folder->filePath(name), {{}, kind.toStdString()})),
            code);
        QCOMPARE(facts().head()->seq, before + (code == u"ok" ? 1 : 0));
    }

    void namesFromElsewhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("climbing") << "../a.pdf"
                                  << "attachment.name-missing";
        QTest::newRow("another system's folder") << "a\\b.pdf"
                                                 << "attachment.name-missing";
        QTest::newRow("blank") << "  "
                               << "attachment.name-missing";
        QTest::newRow("turning the reading direction") << QStringLiteral("fdp.\u202Eexe") << "facts.hidden-character";
        QTest::newRow("a control character") << QStringLiteral("a\n.pdf") << "attachment.name-missing";
        QTest::newRow("GB 18030 beyond the plane") << QStringLiteral("𠮷㐂.pdf") << "ok";
        QTest::newRow("HTML") << "<img src=x>.pdf"
                              << "ok";
    }
    void namesFromElsewhere()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QBuffer bytes;
        bytes.setData("a");
        bytes.open(QIODevice::ReadOnly);
        QCOMPARE(codeOf(attach(*m_session, "enterprise", m_enterprise, bytes, {name, "other"})), code);
    }

    void oneContentAtManyFactsIsKeptOnce()
    {
        const QString path = file("a.pdf", "a");
        QVERIFY(attach(*m_session, "enterprise", m_enterprise, path, {}).isOk());
        QCOMPARE(codeOf(attach(*m_session, "enterprise", m_enterprise, path, {})), QStringLiteral("attachment.exists"));
        const PersonId person = m_session->person().id;
        QVERIFY(attach(*m_session, "person", person, path, {}).isOk());
        auto scope = facts();
        auto rows = scope.prepare("SELECT count(*) FROM blob");
        QVERIFY(*rows->step());
        QCOMPARE(*rows->integer(0), std::int64_t(1));
    }

    void removedWithAReasonTheContentStays()
    {
        const Id id = *attach(*m_session, "enterprise", m_enterprise, file("a.pdf", "a"), {});
        QCOMPARE(codeOf(removeAttachment(*m_session, id, QStringLiteral(" "))), QStringLiteral("attachment.reason-missing"));
        QVERIFY(removeAttachment(*m_session, id, QStringLiteral("附错了")).isOk());
        QVERIFY(all().empty());
        QCOMPARE(codeOf(removeAttachment(*m_session, id, QStringLiteral("附错了"))), QStringLiteral("facts.missing"));
        const auto head = facts().head();
        QCOMPARE((*facts().recordOf(head->hash))->reason, std::string("附错了"));
        auto scope = facts();
        auto rows = scope.prepare("SELECT count(*) FROM blob");
        QVERIFY(*rows->step());
        QCOMPARE(*rows->integer(0), std::int64_t(1));
        QVERIFY(isIntact());
    }

    void whoOnlyReadsAttachesNothing()
    {
        PersonFacts auditor;
        auditor.name = QStringLiteral("李四");
        auditor.roles = {Role::Auditor};
        QVERIFY(addPerson(*m_session, auditor).isOk());
        const Id id = *attach(*m_session, "enterprise", m_enterprise, file("a.pdf", "a"), {});
        QVERIFY(m_session->actAs(QStringLiteral("李四")).isOk());
        QCOMPARE(
            codeOf(attach(*m_session, "enterprise", m_enterprise, file("b.pdf", "b"), {})), QStringLiteral("person.may-not"));
        QCOMPARE(codeOf(removeAttachment(*m_session, id, QStringLiteral("x"))), QStringLiteral("person.may-not"));
        QVERIFY(attachmentBytes(*m_session, all()[0]).isOk());
    }

    void whatIsMissingOrDamagedIsAFindingUntilItIsRestored_data()
    {
        QTest::addColumn<QByteArray>("harm");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<bool>("isSeenAtOnce");
        QTest::newRow("taken out") << QByteArray("DELETE FROM blob_chunk;DELETE FROM blob") << "attachment.missing" << true;
        QTest::newRow("cut") << QByteArray("DELETE FROM blob_chunk") << "attachment.damaged" << true;
        QTest::newRow("a byte changed") << QByteArray("UPDATE blob_chunk SET bytes = x'62'") << "attachment.damaged" << false;
    }
    void whatIsMissingOrDamagedIsAFindingUntilItIsRestored()
    {
        QFETCH(QByteArray, harm);
        QFETCH(QString, finding);
        QFETCH(bool, isSeenAtOnce);
        const QString original = file("a.pdf", "a");
        QVERIFY(attach(*m_session, "enterprise", m_enterprise, original, {}).isOk());
        QCOMPARE(findings(), QStringList());
        const QString path = m_session->workspace().path();
        QVERIFY(m_session->workspace().close().isOk());
        m_session.reset();
        const QByteArrayList statements = harm.split(';');
        tamper(path, {statements.begin(), statements.end()});
        m_session = Session::open(m_sample->house(), path).value();
        if (isSeenAtOnce)
            QCOMPARE(findings(), QStringList{finding});
        // Reading tells in any case, and what it told is remembered.
        QCOMPARE(codeOf(attachmentBytes(*m_session, all()[0])), finding);
        const QString out = m_folder->filePath(QStringLiteral("out.pdf"));
        QCOMPARE(codeOf(saveAttachment(*m_session, all()[0], out)), finding);
        QVERIFY(!QFile::exists(out));
        QCOMPARE(findings(), QStringList{finding});
        QVERIFY(all()[0].trouble.has_value());
        QVERIFY(!isIntact());
        // The same file again, and all is well.
        QCOMPARE(*attach(*m_session, "enterprise", m_enterprise, original, {}), all()[0].id);
        QCOMPARE(findings(), QStringList());
        QVERIFY(!all()[0].trouble);
        QVERIFY(attachmentBytes(*m_session, all()[0]).isOk());
        QVERIFY(isIntact());
    }

    /// A dump carries facts and no contents: what it lacks is told when it is loaded.
    void aDumpNamesWhatItDoesNotCarry()
    {
        QVERIFY(attach(*m_session, "enterprise", m_enterprise, file("a.pdf", "a"), {}).isOk());
        const Json dumped = *dump(facts());
        const auto other = Workspace::create(m_folder->filePath(QStringLiteral("b.plumb")), {m_sample->house().tables(), {}});
        auto scope = (*other)->write();
        QVERIFY(load(*scope, dumped, {}).isOk());
        QVERIFY(scope->commit({"load", *m_session->acting(Right::Record)}).isOk());
        QCOMPARE(*dump(*(*other)->read()), dumped);
        QCOMPARE(attachmentFindings(*(*other)->read())->size(), 1U);
    }

    /// The packs by which figures were reckoned are evidence too.
    void anotherPackInItsPlaceIsFound_data()
    {
        QTest::addColumn<QByteArray>("harm");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray("SELECT 1") << QString();
        QTest::newRow("a byte changed") << QByteArray("UPDATE pack SET bytes = CAST(bytes || x'20' AS BLOB)")
                                        << QStringLiteral("journal.pack-altered");
        QTest::newRow("taken out") << QByteArray("DELETE FROM pack") << QStringLiteral("journal.pack-missing");
        QTest::newRow("another one, by its own name") << QByteArray(
            "UPDATE pack SET bytes = CAST('{}' AS BLOB), sha256 = "
            "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE rowid = (SELECT min(rowid) FROM pack)")
                                                      << QStringLiteral("journal.pack-missing");
    }
    void anotherPackInItsPlaceIsFound()
    {
        QFETCH(QByteArray, harm);
        QFETCH(QString, code);
        const QString path = m_session->workspace().path();
        QVERIFY(m_session->workspace().close().isOk());
        m_session.reset();
        tamper(path, {harm});
        const auto workspace = Workspace::open(path, {m_sample->house().tables(), {}});
        const auto verification = verify(*(*workspace)->read());
        QCOMPARE(verification->isIntact(), code.isEmpty());
        if (!code.isEmpty())
            QCOMPARE(codeOf(Result<void>(verification->problems.front())), code);
    }

    void aThumbnailIsKeptWithoutARecord()
    {
        QVERIFY(attach(*m_session, "enterprise", m_enterprise, file("a.png", "a"), {}).isOk());
        const std::uint64_t seq = facts().head()->seq;
        QCOMPARE(*thumbnail(facts(), all()[0]), QByteArray());
        QVERIFY(keepThumbnail(*m_session, all()[0], "small").isOk());
        QCOMPARE(*thumbnail(facts(), all()[0]), QByteArray("small"));
        QCOMPARE(facts().head()->seq, seq);
    }

private:
    ReadScope facts() const { return m_session->workspace().read().value(); }
    std::vector<Attachment> all() const { return *attachments(facts(), m_enterprise); }
    bool isIntact() const { return verify(facts())->isIntact(); }
    QStringList findings() const
    {
        const auto found = attachmentFindings(facts());
        QStringList codes;
        for (const Finding& finding : *found)
            codes << QString::fromStdString(finding.code);
        return codes;
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
};

PLUMBLINE_TEST(AttachmentsTest)
#include "attachments_test.moc"
