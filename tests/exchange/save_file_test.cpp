// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/save_file.h"

#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace plumbline;

class SaveFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(put(path("old.pdf"), "old"));
    }

    void writesAndReplaces()
    {
        QVERIFY(saveFiles({{path("new.pdf"), "new"}, {path("old.pdf"), "newer"}}).isOk());
        QCOMPARE(contentOf(path("new.pdf")), QByteArray("new"));
        QCOMPARE(contentOf(path("old.pdf")), QByteArray("newer"));
        QCOMPARE(names(), (QStringList{QStringLiteral("new.pdf"), QStringLiteral("old.pdf")}));
    }

    void anOpenReaderKeepsWhatItHas()
    {
        QFile reader(path("old.pdf"));
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QVERIFY(saveFiles({{path("old.pdf"), "new"}}).isOk());
        QCOMPARE(reader.readAll(), QByteArray("old"));
        QCOMPARE(contentOf(path("old.pdf")), QByteArray("new"));
    }

    void aFolderThatIsNotThere()
    {
        const Result<void> saved = saveFiles({{path("none/new.pdf"), "new"}});
        QCOMPARE(std::string(saved.problem().code), std::string("file.folder-missing"));
        QCOMPARE(saved.problem().argument("folder"), path("none"));
    }

    void aFolderInItsPlace()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("report.pdf")));
        QCOMPARE(std::string(saveFiles({{path("report.pdf"), "new"}}).problem().code), std::string("file.is-folder"));
    }

    void aFolderThatTakesNothing()
    {
        if (geteuid() == 0)
            QSKIP("nothing is read-only to root");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const Result<void> saved = saveFiles({{path("new.pdf"), "new"}});
        QVERIFY(
            QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QCOMPARE(std::string(saved.problem().code), std::string("file.folder-read-only"));
    }

    void aFileThatMayNotChange()
    {
        if (geteuid() == 0)
            QSKIP("nothing is read-only to root");
        QVERIFY(QFile::setPermissions(path("old.pdf"), QFileDevice::ReadOwner));
        QCOMPARE(std::string(saveFiles({{path("old.pdf"), "new"}}).problem().code), std::string("file.read-only"));
        QCOMPARE(contentOf(path("old.pdf")), QByteArray("old"));
    }

    /// A folder of the system's own takes no file, not even root's.
    void aFolderNobodyWritesInto()
    {
        if (!QFile::exists(QStringLiteral("/proc/self")))
            QSKIP("there is no /proc");
        const std::string_view code = saveFiles({{QStringLiteral("/proc/report.pdf"), "new"}}).problem().code;
        QVERIFY2(code == "file.not-written" || code == "file.folder-read-only", std::string(code).c_str());
    }

    /// A file that can't grow stands for a disk that is full: what was there stays, and no half file lies about.
    void noRoom()
    {
        const std::string big(1 << 20, 'x');
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{4096, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const Result<void> saved = saveFiles({{path("other.csv"), "small"}, {path("old.pdf"), big}});
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, ignored);
        QCOMPARE(std::string(saved.problem().code), std::string("file.not-written"));
        QCOMPARE(contentOf(path("old.pdf")), QByteArray("old"));
        QCOMPARE(names(), QStringList{QStringLiteral("old.pdf")}); // nor the one that would have fitted
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    static bool put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

PLUMBLINE_TEST(SaveFileTest)
#include "save_file_test.moc"
