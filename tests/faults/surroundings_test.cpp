// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/facts.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/faults/rounds.h"
#include "tests/support/registry.h"

#include <QDir>

#include <sys/stat.h>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

/// Whether what stands in a folder is sound, and has the last that a program has told as saved.
QString troubleIn(const House& house, const QString& folder, const Trial& trial)
{
    const auto lastSaved = trial.saved.empty() ? std::optional<journal::Head>() : trial.saved.back();
    for (const auto& [name, stand] : standOf(house, folder, lastSaved)) {
        if (!stand.trouble.isEmpty())
            return name + QStringLiteral(": ") + stand.trouble;
    }
    return {};
}

/// Looks into a file as an auditor does.
QString lookAt(const House& house, const QString& path)
{
    WorkspaceSetup setup{house.tables(), {}};
    setup.isReadOnly = true;
    const auto workspace = Workspace::open(path, setup);
    const auto scope = workspace ? (*workspace)->read() : workspace.problem();
    const auto verification = scope ? verify(*scope) : scope.problem();
    if (!verification)
        return QString::fromUtf8(verification.problem().code.data());
    return verification->isIntact() ? QString() : QStringLiteral("not intact");
}

void setMode(const QString& path, mode_t mode)
{
    if (::chmod(path.toUtf8().constData(), mode) != 0)
        qFatal("can't change the mode of %s", qPrintable(path));
}

}

/// What happens around the program: the folder is closed to it, the clock goes back, another program is at the same file.
class SurroundingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rounds = std::make_unique<Rounds>(); }

    void aFolderMadeReadOnly_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("tenths");
        for (std::size_t at = 0; at < m_rounds->prepared().size(); ++at) {
            for (const int tenths : {0, 5})
                QTest::addRow("%s, after %d tenths", m_rounds->prepared()[at].action->name, tenths) << int(at) << tenths;
        }
    }
    void aFolderMadeReadOnly()
    {
        QFETCH(int, action);
        QFETCH(int, tenths);
        const auto& prepared = m_rounds->prepared()[std::size_t(action)];
        const QTemporaryDir folder(folderTemplate());
        copyFolder(prepared.folder, folder.path());
        setMode(folder.path(), 0777);
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
            setMode(folder.filePath(name), 0666);
        Conditions conditions;
        conditions.asNobody = true;
        conditions.after = prepared.reference.trial.duration * tenths / 10;
        conditions.interfere = [&](pid_t) { setMode(folder.path(), 0555); };
        const Trial trial = tryAction(*prepared.action, m_rounds->house(), folder.path(), conditions);
        setMode(folder.path(), 0700);
        const auto lastSaved = trial.saved.empty() ? std::optional<journal::Head>() : trial.saved.back();
        const QString wrong = judge(prepared.reference, trial, standOf(m_rounds->house(), folder.path(), lastSaved));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(trial.isDone || !trial.problem.empty());
    }

    /// The journal's times may go back then; ids never do, and nothing else asks the clock.
    void aClockSetBack()
    {
        const QTemporaryDir folder(folderTemplate());
        const auto ids = std::make_shared<FixedIdSource>(1'767'225'600'000);
        const WorkspaceSetup setup{m_rounds->house().tables(), ids};
        const auto workspace = Workspace::create(folder.filePath(QStringLiteral("work.plumb")), setup);
        QVERIFY(workspace.isOk());
        Id last;
        for (const std::int64_t milliseconds :
            std::initializer_list<std::int64_t>{1767225600000, 1735689600000, 0, 1767225600001}) {
            ids->setMilliseconds(milliseconds);
            WriteScope scope = (*workspace)->write().value();
            const Id id = insertFact(scope, personTable, {{"name", "王芳"}}).value();
            QVERIFY(last < id);
            last = id;
            QVERIFY(scope.commit({"person.add", {PersonId(id), QStringLiteral("王芳")}}).isOk());
        }
        QCOMPARE((*workspace)->close().isOk(), true);
        const Stand stand = standOf(m_rounds->house(), folder.path());
        QCOMPARE(stand.at(QStringLiteral("work.plumb")).trouble, QString());
        QCOMPARE(stand.at(QStringLiteral("work.plumb")).seq, std::uint64_t(4));
    }

    /// One writes, the other is told so and reads; whoever comes when the first is gone writes.
    void twoProgramsAtOnce()
    {
        const auto& prepared = m_rounds->prepared("workspace.edit");
        int alone = 0;
        for (int round = 0; round < 10; ++round) {
            const QTemporaryDir folder(folderTemplate());
            copyFolder(prepared.folder, folder.path());
            Trial second;
            Conditions conditions;
            conditions.after = prepared.reference.trial.duration * round / 10;
            conditions.interfere = [&](pid_t) {
                second = tryAction(*prepared.action, m_rounds->house(), folder.path(), {{}, 1});
            };
            const Trial first = tryAction(*prepared.action, m_rounds->house(), folder.path(), conditions);
            QCOMPARE(troubleIn(m_rounds->house(), folder.path(), first), QString());
            QCOMPARE(troubleIn(m_rounds->house(), folder.path(), second), QString());
            const auto hasGivenWay = [](const Trial& trial) {
                return trial.problem == "store.read-only" || trial.problem == "store.locked";
            };
            // Beside one another just one of them writes; one after the other both do.
            QVERIFY2(first.isDone || second.isDone, (first.problem + ' ' + second.problem).c_str());
            QVERIFY2(first.isDone || hasGivenWay(first), first.problem.c_str());
            QVERIFY2(second.isDone || hasGivenWay(second), second.problem.c_str());
            alone += first.isDone && second.isDone ? 0 : 1;
        }
        QVERIFY(alone > 0);
    }

    /// A reader beside a writer sees whole records only, and hinders nobody.
    void aReaderBesideAWriter()
    {
        const auto& prepared = m_rounds->prepared("workspace.edit");
        const QTemporaryDir folder(folderTemplate());
        copyFolder(prepared.folder, folder.path());
        int looks = 0;
        QString trouble;
        Conditions conditions;
        conditions.interfere = [&](pid_t) {
            for (; looks < 20 && trouble.isEmpty(); ++looks)
                trouble = lookAt(m_rounds->house(), folder.filePath(QStringLiteral("work.plumb")));
        };
        const Trial trial = tryAction(*prepared.action, m_rounds->house(), folder.path(), conditions);
        QCOMPARE(troubleIn(m_rounds->house(), folder.path(), trial), QString());
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QVERIFY2(trial.isDone, trial.problem.c_str());
        QCOMPARE(looks, 20);
    }

private:
    std::unique_ptr<Rounds> m_rounds;
};

PLUMBLINE_TEST(SurroundingsTest)
#include "surroundings_test.moc"
