// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/run_cli.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace plumbline;
using tests::CliRun;
using tests::runCli;

/// report and verify on the sample, as a script calls them.
class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(runCli({QStringLiteral("demo"), workspace()}).exit, 0);
    }

    void listed()
    {
        const CliRun run = runCli({QStringLiteral("report"), workspace(), QStringLiteral("--list"), QStringLiteral("--json")});
        QCOMPARE(run.exit, 0);
        QStringList names;
        for (const QJsonValue& report : run.object()[QStringLiteral("reports")].toArray())
            names.append(report[QStringLiteral("name")].toString());
        QVERIFY(names.contains(QStringLiteral("safety_fee.accrual")));
    }

    /// Of all modules, and as a calendar: narrowed to days, and with what is done.
    void deadlines()
    {
        const QString ics = m_folder.filePath(QStringLiteral("due.ics"));
        const auto ask = [this](const QStringList& more) {
            const CliRun run = runCli(QStringList{QStringLiteral("deadlines"), workspace(), QStringLiteral("--json")} + more);
            return std::pair(run.exit, run.object());
        };
        const auto [exit, all] = ask({QStringLiteral("--ics"), ics});
        const QJsonArray open = all[QStringLiteral("deadlines")].toArray();
        QVERIFY(!open.isEmpty());
        bool isLate = false;
        int dated = 0;
        for (const QJsonValue& deadline : open) {
            isLate = isLate || deadline[QStringLiteral("group")] == QStringLiteral("overdue");
            dated += deadline.toObject().contains(QStringLiteral("due")) ? 1 : 0;
        }
        QCOMPARE(exit, isLate ? 1 : 0);
        QCOMPARE(all[QStringLiteral("written")].toString(), QString::number(dated));
        QCOMPARE(contentOf(ics).count("BEGIN:VEVENT"), dated);
        const auto october =
            ask({QStringLiteral("--from"), QStringLiteral("2025-10-01"), QStringLiteral("--to"), QStringLiteral("2025-10-31")});
        for (const QJsonValue& deadline : october.second[QStringLiteral("deadlines")].toArray())
            QVERIFY(deadline[QStringLiteral("due")].toString().startsWith(QStringLiteral("2025-10-")));
        QVERIFY(ask({QStringLiteral("--done")}).second[QStringLiteral("deadlines")].toArray().size() > open.size());
        QCOMPARE(ask({QStringLiteral("--from"), QStringLiteral("2025-02-30")}).first, 2);
        QCOMPARE(ask({QStringLiteral("--ics"), m_folder.filePath(QStringLiteral("no/due.ics"))}).first, 2);
    }

    void everyForm_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("language");
        for (const char* const ending : {"pdf", "xlsx", "odt", "html", "csv", "json", "HTML"}) {
            for (const char* const language : {"zh", "en"})
                QTest::addRow("%s %s", ending, language) << QString::fromLatin1(ending) << QString::fromLatin1(language);
        }
    }
    void everyForm()
    {
        QFETCH(QString, ending);
        QFETCH(QString, language);
        const QString file = m_folder.filePath(language + QLatin1Char('.') + ending);
        const CliRun run = report(file, {QStringLiteral("--lang"), language});
        QVERIFY2(run.exit == 0, run.err.constData());
        const QString code = run.object()[QStringLiteral("check_code")].toString();
        QCOMPARE(code.size(), 23);
        QVERIFY(QFile::exists(file));
        const QJsonObject verdict = verified({file, QStringLiteral("--code"), code}, 0);
        QCOMPARE(verdict[QStringLiteral("outcome")].toString(), QStringLiteral("intact"));
        QCOMPARE(verdict[QStringLiteral("recomputed")].toString(), QStringLiteral("equal"));
        QCOMPARE(verdict[QStringLiteral("check_code")].toString(), code);
    }

    /// Sealing is recorded, but changes no fact: each form of one report prints the same code.
    void oneCodeForAllForms()
    {
        QStringList codes;
        for (const char* const ending : {"json", "csv", "odt"})
            codes.append(report(m_folder.filePath(QStringLiteral("same.") + QLatin1String(ending)))
                             .object()[QStringLiteral("check_code")]
                             .toString());
        QCOMPARE(codes[1], codes[0]);
        QCOMPARE(codes[2], codes[0]);
    }

    void anotherCode()
    {
        const QString file = written("code.html");
        const QJsonObject verdict = verified({file, QStringLiteral("--code"), QStringLiteral("00000-00000-00000-00000")}, 1);
        QCOMPARE(problemCodes(verdict), QStringList{QStringLiteral("verify.other-code")});
    }

    void alteredAndCutShort_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* const ending : {"pdf", "xlsx", "odt", "html", "csv", "json"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void alteredAndCutShort()
    {
        QFETCH(QString, ending);
        const QString file = written(("bad." + ending.toLatin1()).constData());
        const QByteArray sealed = contentOf(file);
        QByteArray changed = sealed;
        changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
        put(file, changed);
        QCOMPARE(verified({file}, 1)[QStringLiteral("outcome")].toString(), QStringLiteral("altered"));
        put(file, sealed.chopped(1));
        QCOMPARE(verified({file}, 1)[QStringLiteral("outcome")].toString(), QStringLiteral("altered"));
    }

    void aCsvWithoutItsSeal()
    {
        const QString file = written("alone.csv");
        QVERIFY(QFile::remove(file + QStringLiteral(".seal.json")));
        const QJsonObject verdict = verified({file}, 1);
        QCOMPARE(verdict[QStringLiteral("outcome")].toString(), QStringLiteral("not-sealed"));
        QCOMPARE(problemCodes(verdict), QStringList{QStringLiteral("verify.sidecar-missing")});
    }

    /// A report is known by what is in it: another name or ending says nothing. A CSV has nothing to be known by, and its sidecar
    /// names the file it belongs to.
    void renamed_data() { alteredAndCutShort_data(); }
    void renamed()
    {
        QFETCH(QString, ending);
        if (ending == QLatin1String("csv"))
            QSKIP("see CsvReportTest: verify.file-renamed");
        const QString other =
            m_folder.filePath(ending == QLatin1String("pdf") ? QStringLiteral("renamed.xlsx") : QStringLiteral("renamed.pdf"));
        QFile::remove(other);
        QVERIFY(QFile::rename(written(("named." + ending.toLatin1()).constData()), other));
        QCOMPARE(verified({other}, 0)[QStringLiteral("outcome")].toString(), QStringLiteral("intact"));
    }

    void againstAnother()
    {
        const QString first = written("first.json");
        const QString second = written("second.html");
        const QJsonObject verdict = verified({first, QStringLiteral("--against"), second}, 0);
        QCOMPARE(verdict[QStringLiteral("against")].toString(), QStringLiteral("same"));
        QCOMPARE(problemCodes(verified({first, QStringLiteral("--against"), m_folder.filePath(QStringLiteral("none"))}, 1)),
            QStringList{QStringLiteral("verify.other-unreadable")});
    }

    /// The check code on a paper leads back to the record in which it was sealed, however it is typed.
    void aCodeIsFoundInTheWorkspace()
    {
        const CliRun run = report(m_folder.filePath(QStringLiteral("found.html")));
        const QString code = run.object()[QStringLiteral("check_code")].toString();
        const QString typed = code.toLower().remove(QLatin1Char('-'));
        const QJsonObject found = verified({workspace(), QStringLiteral("--code"), typed}, 0);
        QCOMPARE(found[QStringLiteral("check_code")].toString(), code);
        QCOMPARE(found[QStringLiteral("report")].toString(), QStringLiteral("safety_fee.accrual"));
        QCOMPARE(found[QStringLiteral("period")].toString(), QStringLiteral("2024"));
        QVERIFY(!found[QStringLiteral("sealed")].toString().isEmpty());
        const QJsonObject none = verified({workspace(), QStringLiteral("--code"), QStringLiteral("00000-00000-00000-00000")}, 1);
        QCOMPARE(problemCodes(none), QStringList{QStringLiteral("verify.code-unknown")});
        QCOMPARE(none[QStringLiteral("outcome")].toString(), QStringLiteral("intact"));
    }

    void severalFilesTheWorstDecides()
    {
        const QString good = written("good.json");
        const CliRun run =
            runCli({QStringLiteral("--json"), QStringLiteral("verify"), good, m_folder.filePath(QStringLiteral("none.pdf"))});
        QCOMPARE(run.exit, 3);
        QCOMPARE(run.object()[QStringLiteral("files")].toArray().size(), 2);
    }

    void refusedCalls_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");
        const auto row = [](const char* out, const char* code, int exit) {
            QTest::newRow(code) << QString::fromLatin1(out) << QString::fromLatin1(code) << exit;
        };
        row("report.doc", "report.unknown-ending", 2);
        row("none/report.pdf", "file.folder-missing", 2);
        row("folder.pdf", "file.is-folder", 2);
    }
    void refusedCalls()
    {
        QFETCH(QString, out);
        QFETCH(QString, code);
        QFETCH(int, exit);
        QDir(m_folder.path()).mkdir(QStringLiteral("folder.pdf"));
        const CliRun run = report(m_folder.filePath(out));
        QCOMPARE(run.exit, exit);
        QCOMPARE(tests::problemCode(run.object()), code);
    }

    /// The disk fills while a report is written over an older one: the older one stays, whole, and nothing lies beside it. What
    /// SQLite itself needs to open the workspace, 32 KiB, still fits.
    void aFullDisk_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("code");
        for (const char* const ending : {"pdf", "odt", "html", "csv", "json"})
            QTest::newRow(ending) << QString::fromLatin1(ending) << QStringLiteral("file.not-written");
        QTest::newRow("xlsx") << QStringLiteral("xlsx") << QStringLiteral("xlsx.not-written");
    }
    void aFullDisk()
    {
        QFETCH(QString, ending);
        QFETCH(QString, code);
        QDir(m_folder.path()).mkdir(ending);
        const QString file = m_folder.filePath(ending + QStringLiteral("/old.") + ending);
        put(file, "old");
        const CliRun run = tests::runCliWithin(33'792, reportCall(file));
        QCOMPARE(tests::problemCode(run.object()), code);
        QCOMPARE(run.exit, 4);
        QCOMPARE(contentOf(file), QByteArray("old"));
        QCOMPARE(QDir(m_folder.filePath(ending)).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    /// Who has the older report open goes on reading it; the path leads to the new one.
    void aReportOpenElsewhere()
    {
        const QString file = written("open.html");
        QFile reader(file);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        const QByteArray before = contentOf(file);
        QCOMPARE(report(file, {QStringLiteral("--lang"), QStringLiteral("en")}).exit, 0);
        QCOMPARE(reader.readAll(), before);
        QVERIFY(contentOf(file) != before);
    }

    /// A file where the folder should be: not even root writes below it.
    void aFileInTheFoldersPlace()
    {
        put(m_folder.filePath(QStringLiteral("file")), "not a folder");
        const CliRun run = report(m_folder.filePath(QStringLiteral("file/report.pdf")));
        QCOMPARE(tests::problemCode(run.object()), QStringLiteral("file.folder-missing"));
        QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("file"))), QByteArray("not a folder"));
    }

    /// Who may only read the workspace exports from it all the same, but not into a folder that takes nothing.
    void aFolderThatTakesNothing()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("closed"));
        const QString closed = m_folder.filePath(QStringLiteral("closed"));
        constexpr auto readable = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QVERIFY(QFile::setPermissions(closed, readable));
        QVERIFY(QFile::setPermissions(m_folder.path(), readable | QFileDevice::WriteOwner));
        const CliRun run = tests::runCliAsNobody(reportCall(closed + QStringLiteral("/report.pdf")));
        QFile::setPermissions(closed, readable | QFileDevice::WriteOwner);
        if (run.exit == -1 || run.exit == 127)
            QSKIP("nobody may run the program where it was built");
        QCOMPARE(run.exit, 4);
        QCOMPARE(tests::problemCode(run.object()), QStringLiteral("file.folder-read-only"));
        QVERIFY(QDir(closed).isEmpty());
    }

    /// Of one site: its businesses and no others, reckoned again from the file alone.
    void ofOneSite()
    {
        const QString file = m_folder.filePath(QStringLiteral("site.json"));
        const CliRun run = report(file, mineAt(QStringLiteral("大坪尾矿库")));
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(verified({file}, 0)[QStringLiteral("recomputed")].toString(), QStringLiteral("equal"));
        const QJsonObject document = QJsonDocument::fromJson(contentOf(file))[QStringLiteral("document")].toObject();
        const QJsonArray rows =
            document[QStringLiteral("content")][0][QStringLiteral("tables")][0][QStringLiteral("rows")].toArray();
        QCOMPARE(rows.size(), 2); // the pond's operation, and the total
        const auto amount = [&](int row) { return rows[row][QStringLiteral("cells")][2][QStringLiteral("v")].toString(); };
        QVERIFY(!amount(0).isEmpty());
        QCOMPARE(amount(1), amount(0));
    }

    void anUnknownSite()
    {
        const CliRun run =
            report(m_folder.filePath(QStringLiteral("none.json")), mineAt(QStringLiteral("萧山工厂"))); // another's
        QCOMPARE(run.exit, 2);
        QCOMPARE(tests::problemCode(run.object()), QStringLiteral("site.unknown"));
    }

    void aPlanIsNotMadeBySite()
    {
        QStringList call = reportCall(m_folder.filePath(QStringLiteral("none.json"))) + mineAt(QStringLiteral("大坪尾矿库"));
        call[3] = QStringLiteral("safety_fee.plan");
        const CliRun run = runCli(call);
        QCOMPARE(run.exit, 2);
        QCOMPARE(tests::problemCode(run.object()), QStringLiteral("report.not-by-site"));
    }

    void anUnknownReport()
    {
        const CliRun run = runCli({QStringLiteral("--json"), QStringLiteral("report"), workspace(), QStringLiteral("no.such"),
            QStringLiteral("--out"), m_folder.filePath(QStringLiteral("x.pdf"))});
        QCOMPARE(run.exit, 2);
        QCOMPARE(tests::problemCode(run.object()), QStringLiteral("report.unknown"));
    }

private:
    QString workspace() const { return m_folder.filePath(QStringLiteral("sample.plumb")); }

    static QStringList mineAt(const QString& site)
    {
        return {QStringLiteral("--enterprise"), QStringLiteral("91530421MA6K8QN207"), QStringLiteral("--site"), site};
    }
    QStringList reportCall(const QString& file) const
    {
        return {QStringLiteral("--json"), QStringLiteral("report"), workspace(), QStringLiteral("safety_fee.accrual"),
            QStringLiteral("--year"), QStringLiteral("2024"), QStringLiteral("--out"), file};
    }
    CliRun report(const QString& file, const QStringList& more = {}) const { return runCli(reportCall(file) + more); }
    QString written(const char* name) const
    {
        const QString file = m_folder.filePath(QString::fromLatin1(name));
        if (report(file).exit != 0)
            qFatal("the sample's report wasn't written");
        return file;
    }
    /// The one verdict of a call that ends as expected; an empty object where it ends otherwise.
    static QJsonObject verified(const QStringList& arguments, int exit)
    {
        const CliRun run = runCli(QStringList{QStringLiteral("--json"), QStringLiteral("verify")} + arguments);
        return run.exit == exit ? run.object()[QStringLiteral("files")].toArray().first().toObject() : QJsonObject();
    }
    static QStringList problemCodes(const QJsonObject& verdict)
    {
        QStringList codes;
        for (const QJsonValue& problem : verdict[QStringLiteral("problems")].toArray())
            codes.append(problem[QStringLiteral("code")].toString());
        return codes;
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file wasn't written");
    }

    QTemporaryDir m_folder;
};

PLUMBLINE_TEST(ReportTest)
#include "report_test.moc"
