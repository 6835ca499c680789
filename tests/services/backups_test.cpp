// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backups.h"

#include "core/services/sample.h"
#include "core/store/backup.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"
#include "tests/support/tamper.h"

#include <QDir>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

QDateTime at(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QStringList textsOf(const std::vector<QDateTime>& instants)
{
    QStringList texts;
    for (const QDateTime& instant : instants)
        texts.append(instant.toString(Qt::ISODate));
    return texts;
}

}

/// Copies of the sample: when they are made, which stay, and whether one can go back to them.
class BackupsTest : public SampleTest {
    Q_OBJECT

private Q_SLOTS:
    /// Now is 2024-08-17 12:00 in China.
    void whichStay_data()
    {
        QTest::addColumn<QStringList>("instants");
        QTest::addColumn<QStringList>("kept");
        const auto row = [](const char* name, const QStringList& instants, const QStringList& kept) {
            QTest::newRow(name) << instants << kept;
        };
        const auto z = [](const char* text) { return QString::fromLatin1(text); };
        row("none of none", {}, {});
        row("all of the last hour", {z("2024-08-17T03:00:01Z"), z("2024-08-17T03:30:00Z"), z("2024-08-17T03:59:59Z")},
            {z("2024-08-17T03:59:59Z"), z("2024-08-17T03:30:00Z"), z("2024-08-17T03:00:01Z")});
        row("an hour old: the last of its hour",
            {z("2024-08-17T03:50:00Z"), z("2024-08-17T02:10:00Z"), z("2024-08-17T02:50:00Z")},
            {z("2024-08-17T03:50:00Z"), z("2024-08-17T02:50:00Z")});
        row("a second less than a day: still by hours",
            {z("2024-08-17T03:50:00Z"), z("2024-08-16T05:10:00Z"), z("2024-08-16T04:00:01Z")},
            {z("2024-08-17T03:50:00Z"), z("2024-08-16T05:10:00Z"), z("2024-08-16T04:00:01Z")});
        row("a day: the last of its day in China, where 16:00 UTC is midnight",
            {z("2024-08-17T03:50:00Z"), z("2024-08-16T04:00:00Z"), z("2024-08-16T02:00:00Z"), z("2024-08-15T16:00:00Z"),
                z("2024-08-15T15:59:59Z")},
            {z("2024-08-17T03:50:00Z"), z("2024-08-16T04:00:00Z"), z("2024-08-15T15:59:59Z")});
        row("a second less than thirty days: still by days",
            {z("2024-08-17T03:50:00Z"), z("2024-07-19T04:00:01Z"), z("2024-07-18T04:00:01Z")},
            {z("2024-08-17T03:50:00Z"), z("2024-07-19T04:00:01Z"), z("2024-07-18T04:00:01Z")});
        row("thirty days: the last of its month",
            {z("2024-08-17T03:50:00Z"), z("2024-07-18T04:00:00Z"), z("2024-07-02T04:00:00Z"), z("2024-06-30T15:59:59Z"),
                z("2024-06-30T16:00:00Z")},
            {z("2024-08-17T03:50:00Z"), z("2024-07-18T04:00:00Z"), z("2024-06-30T15:59:59Z")});
        row("years: for ever", {z("2024-08-17T03:50:00Z"), z("2014-01-10T04:00:00Z"), z("2014-01-09T04:00:00Z")},
            {z("2024-08-17T03:50:00Z"), z("2014-01-10T04:00:00Z")});
        row("the newest, however old", {z("2014-01-10T04:00:00Z")}, {z("2014-01-10T04:00:00Z")});
        row("all from the future", {z("2025-01-10T04:00:00Z"), z("2025-01-10T04:00:01Z")},
            {z("2025-01-10T04:00:01Z"), z("2025-01-10T04:00:00Z")});
    }
    void whichStay()
    {
        QFETCH(QStringList, instants);
        QFETCH(QStringList, kept);
        std::vector<QDateTime> given;
        for (const QString& text : instants)
            given.push_back(QDateTime::fromString(text, Qt::ISODate));
        QCOMPARE(textsOf(keepers(given, at("2024-08-17T04:00:00Z"))), kept);
    }

    /// One an hour, trimmed each time: what a later rule asks for was not thrown away by an earlier one.
    void whatIsKeptLaterWasKeptBefore()
    {
        std::vector<QDateTime> present;
        const QDateTime begin = at("2024-01-01T00:00:00Z");
        const QDateTime end = begin.addDays(70);
        for (QDateTime now = begin; now <= end; now = now.addSecs(3600)) {
            present.push_back(now);
            present = keepers(present, now);
        }
        const auto has = [&](const QDateTime& instant) {
            return std::find(present.begin(), present.end(), instant) != present.end();
        };
        for (int hours = 0; hours < 24; ++hours)
            QVERIFY(has(end.addSecs(-3600 * hours)));
        // 15:00 UTC is the last hour of a day in China, where the month ends with it.
        for (int days = 2; days < 30; ++days)
            QVERIFY(has(QDateTime(end.date().addDays(-days), QTime(15, 0), Qt::UTC)));
        QVERIFY(has(at("2024-01-31T15:00:00Z")));
        QVERIFY2(present.size() <= 24 + 30 + 3, QByteArray::number(qsizetype(present.size())).constData());
    }

    void theFirstOpeningMakesOne()
    {
        const auto made = backUp(m_session->workspace(), folder(), BackupWhen::AfterAnHour, at("2026-01-01T08:00:00Z"));
        QCOMPARE(codeOf(made), QStringLiteral("ok"));
        QVERIFY(made->has_value());
        QCOMPARE((*made)->seq, head().seq);
        const auto listed = backups(m_session->workspace(), folder());
        QCOMPARE(listed->size(), 1U);
        QCOMPARE(listed->front().at, at("2026-01-01T08:00:00Z"));
        QCOMPARE(listed->front().bytes, QFileInfo(listed->front().path).size());
    }

    void anUnchangedFileNeedsNoSecond()
    {
        make(BackupWhen::AfterAnHour, "2026-01-01T08:00:00Z");
        QVERIFY(!make(BackupWhen::AfterAnHour, "2026-01-02T08:00:00Z"));
        QVERIFY(!make(BackupWhen::AfterChanges, "2026-01-02T08:00:00Z"));
        QVERIFY(make(BackupWhen::Always, "2026-01-02T08:00:00Z"));
    }

    void aChangedOneDoesAfterAnHourOrWhenItCloses()
    {
        make(BackupWhen::AfterAnHour, "2026-01-01T08:00:00Z");
        change();
        QVERIFY(!make(BackupWhen::AfterAnHour, "2026-01-01T08:59:59Z"));
        QVERIFY(make(BackupWhen::AfterAnHour, "2026-01-01T09:00:00Z"));
        change();
        QVERIFY(make(BackupWhen::AfterChanges, "2026-01-01T09:00:01Z"));
        // The clock was set back: how old the newest is can't be said.
        change();
        QVERIFY(make(BackupWhen::AfterAnHour, "2025-12-01T09:00:01Z"));
    }

    void whatIsNotKeptGoesWithTheNext()
    {
        for (const char* const instant : {"2026-01-01T08:00:00Z", "2026-01-01T08:20:00Z", "2026-01-01T08:40:00Z"})
            QVERIFY(make(BackupWhen::Always, instant));
        QCOMPARE(backups(m_session->workspace(), folder())->size(), 3U);
        QVERIFY(make(BackupWhen::Always, "2026-01-01T10:00:00Z"));
        const auto left = backups(m_session->workspace(), folder());
        QCOMPARE(left->size(), 2U);
        QCOMPARE((*left)[1].at, at("2026-01-01T08:40:00Z"));
    }

    void otherFilesInTheFolderAreLeftAlone()
    {
        QDir().mkpath(folder());
        const QStringList others{QStringLiteral("sample-20200101T080000Z-1-00000000-00000000.plumb"),
            QStringLiteral("other-20200101T080000Z-1-00000000-00000000.plumb"), QStringLiteral("sample.plumb"),
            QStringLiteral("notes.txt")};
        for (const QString& name : others)
            QVERIFY(QFile(folder() + u'/' + name).open(QIODevice::WriteOnly));
        QVERIFY(make(BackupWhen::Always, "2026-01-01T08:00:00Z"));
        QCOMPARE(backups(m_session->workspace(), folder())->size(), 1U);
        for (const QString& name : others)
            QVERIFY(QFile::exists(folder() + u'/' + name));
    }

    void oneCanGoBackToIt()
    {
        const Backup made = *make(BackupWhen::Always, "2026-01-01T08:00:00Z");
        change();
        const auto trial = tryBackup(m_session->workspace(), made.path);
        QCOMPARE(codeOf(trial), QStringLiteral("ok"));
        QCOMPARE(trial->head.seq, made.seq);
        QVERIFY(trial->rows > 100);
        QVERIFY(!trial->headAt.empty());
        const QString restored = m_folder->filePath(QStringLiteral("restored.plumb"));
        QCOMPARE(codeOf(restore(made.path, restored)), QStringLiteral("ok"));
        QCOMPARE(codeOf(restore(made.path, restored)), QStringLiteral("store.exists"));
        QCOMPARE(codeOf(restore(made.path, m_session->workspace().path())), QStringLiteral("store.exists"));
    }

    void aBackupWithAChangedRowIsToldOf()
    {
        const Backup made = *make(BackupWhen::Always, "2026-01-01T08:00:00Z");
        tamper(made.path, {"UPDATE enterprise SET name = 'another'"});
        QVERIFY(codeOf(tryBackup(m_session->workspace(), made.path)).startsWith(QLatin1String("journal.")));
    }

    void aBackupCutShortIsToldOf()
    {
        const Backup made = *make(BackupWhen::Always, "2026-01-01T08:00:00Z");
        QVERIFY(QFile::resize(made.path, made.bytes / 2));
        QCOMPARE(codeOf(tryBackup(m_session->workspace(), made.path)), QStringLiteral("store.truncated"));
    }

    void aBackupOfALaterStateIsToldOf()
    {
        const QString early = m_folder->filePath(QStringLiteral("early.plumb"));
        QCOMPARE(codeOf(backup(*m_session->workspace().read(), early)), QStringLiteral("ok"));
        change();
        const Backup late = *make(BackupWhen::Always, "2026-01-01T08:00:00Z");
        const auto older = Session::open(m_sample->house(), early);
        QCOMPARE(codeOf(tryBackup((*older)->workspace(), late.path)), QStringLiteral("backup.newer"));
        // The older one goes on by itself: two histories.
        change(**older);
        QCOMPARE(codeOf(tryBackup((*older)->workspace(), late.path)), QStringLiteral("backup.not-in-chain"));
    }

    void anotherWorkspacesBackupIsToldOf()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.plumb"));
        QVERIFY(Session::create(m_sample->house(), other, {{}, QStringLiteral("海川机械有限公司"), std::string(sampleMachinery)},
            QStringLiteral("王芳")));
        QCOMPARE(codeOf(tryBackup(m_session->workspace(), other)), QStringLiteral("backup.other-workspace"));
    }

    void aFileInPlaceOfTheFolderIsToldOf()
    {
        QVERIFY(QFile(folder()).open(QIODevice::WriteOnly));
        QCOMPARE(codeOf(backUp(m_session->workspace(), folder(), BackupWhen::Always, at("2026-01-01T08:00:00Z"))),
            QStringLiteral("backup.folder-unreadable"));
    }

private:
    QString folder() const { return backupFolder(m_session->workspace().path(), {}); }
    journal::Head head() const { return *m_session->workspace().read()->head(); }
    std::optional<Backup> make(BackupWhen when, const char* instant) const
    {
        const auto made = backUp(m_session->workspace(), folder(), when, at(instant));
        if (!made)
            qFatal("backup: %s", qPrintable(codeOf(made)));
        return *made;
    }
    void change() const { change(*m_session); }
    static void change(const Session& session)
    {
        Result<WriteScope> scope = session.workspace().write();
        const auto site = addSite(*scope, enterpriseBy(*scope, {})->id, QStringLiteral("工点"), "mine");
        if (!site || !scope->commit({"site.save", *session.acting(Right::Record)}))
            qFatal("no change");
    }
};

PLUMBLINE_TEST(BackupsTest)
#include "backups_test.moc"
