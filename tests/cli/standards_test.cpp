// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/run_cli.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace plumbline;
using tests::CliRun;
using tests::runCli;

/// Standards in review as a script takes them through: each command, and what it refuses.
class StandardsCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// "standards …" on the sample's mine, on a day.
    CliRun on(const char* day, const QString& words, const QStringList& more = {}) const
    {
        QStringList call{QStringLiteral("--json"), QStringLiteral("--on"), QString::fromLatin1(day), QStringLiteral("standards")};
        const QStringList split = words.split(QLatin1Char(' '));
        call << split.front() << path("d.plumb") << split.mid(1) << more << QStringLiteral("--enterprise")
             << QStringLiteral("91530421MA6K8QN207");
        return runCli(call);
    }
    QString code(const char* day, const QString& words, const QStringList& more = {}) const
    {
        const CliRun run = on(day, words, more);
        if (run.exit == 0)
            return QStringLiteral("ok");
        return QStringLiteral("%1 %2").arg(run.exit).arg(
            run.object()[QStringLiteral("problem")][QStringLiteral("code")].toString());
    }
    QString stateOf(const QString& project) const
    {
        return on("2025-12-31", QStringLiteral("show ") + project).object()[QStringLiteral("state")].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        write("t.odt", "text");
        write("u.odt", "another text");
        QCOMPARE(runCli({QStringLiteral("demo"), path("d.plumb")}).exit, 0);
    }

    void theBoard()
    {
        const QJsonArray projects = on("2025-09-30", QStringLiteral("show")).object()[QStringLiteral("projects")].toArray();
        QCOMPARE(projects.size(), 12);
        QCOMPARE(projects[4][QStringLiteral("due")].toString(), QStringLiteral("2025-12-15"));
        QCOMPARE(projects[8][QStringLiteral("late")].toString(), QStringLiteral("yes"));
        QCOMPARE(on("2025-09-30", QStringLiteral("show #5")).object()[QStringLiteral("number")].toString(),
            QStringLiteral("2023-G-011"));
        QCOMPARE(code("2025-09-30", QStringLiteral("show #13")), QStringLiteral("2 standards.no-such-project"));
    }

    /// Members vote, one ballot is refused and with it all of the call, the text changes, and the vote is void.
    void votedOn()
    {
        const QString project = QStringLiteral("2025-J-014 ");
        QCOMPARE(code("2025-10-08", QStringLiteral("cast ") + project + QStringLiteral("沈佳=agree 陈立群=agree")),
            QStringLiteral("2 standards.ballot.twice"));
        QCOMPARE(code("2025-10-08", QStringLiteral("cast ") + project + QStringLiteral("许诺=agree")),
            QStringLiteral("2 standards.ballot.not-on-roster"));
        QCOMPARE(code("2025-10-08", QStringLiteral("cast ") + project + QStringLiteral("沈佳=perhaps")),
            QStringLiteral("2 cli.bad-value"));
        QCOMPARE(code("2025-10-08", QStringLiteral("cast ") + project + QStringLiteral("沈佳=agree"),
                     {QStringLiteral("--by"), QStringLiteral("韩松")}),
            QStringLiteral("2 standards.ballot.proxy"));
        const auto vote = [&] {
            return on("2025-10-08", QStringLiteral("show 2025-J-014")).object()[QStringLiteral("votes")][0].toObject();
        };
        QCOMPARE(vote()[QStringLiteral("more")].toString(), QStringLiteral("2"));
        QCOMPARE(code("2025-10-08", QStringLiteral("cast ") + project + QStringLiteral("沈佳=agree 蒋文=object-unless-adopted")),
            QStringLiteral("ok"));
        QCOMPARE(code("2025-10-08", QStringLiteral("confirm ") + project + QStringLiteral("沈佳")),
            QStringLiteral("2 standards.ballot-not-allowed"));
        QCOMPARE(code("2025-10-08", QStringLiteral("confirm ") + project + QStringLiteral("蒋文")), QStringLiteral("ok"));
        const CliRun counted = on("2025-10-08", QStringLiteral("count ") + project.trimmed());
        QCOMPARE(counted.object()[QStringLiteral("passed")].toString(), QStringLiteral("yes"));
        QCOMPARE(code("2025-10-08", QStringLiteral("cast ") + project + QStringLiteral("韩松=agree")),
            QStringLiteral("2 standards.ballot.closed"));
        QCOMPARE(code("2025-10-08", QStringLiteral("hand-in ") + project + QStringLiteral("draft"), {path("u.odt")}),
            QStringLiteral("ok"));
        QCOMPARE(code("2025-10-08", QStringLiteral("step ") + project + QStringLiteral("vote-pass")),
            QStringLiteral("2 standards.move.gate"));
        QCOMPARE(code("2025-10-08", QStringLiteral("take-out ") + project + QStringLiteral("draft"), {path("out.odt")}),
            QStringLiteral("ok"));
        QFile out(path("out.odt"));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), QByteArray("another text"));
        QCOMPARE(code("2025-10-08", QStringLiteral("take-out ") + project + QStringLiteral("draft"),
                     {path("out1.odt"), QStringLiteral("--version"), QStringLiteral("9")}),
            QStringLiteral("2 standards.no-such-document"));
    }

    /// From the application to the group, with a drafter too many of whose projects run.
    void begunAndTakenOn()
    {
        const QString title = QStringLiteral("命令行标准");
        QCOMPARE(code("2025-03-03", QStringLiteral("begin kuangan-2023-13/dance industry ") + title),
            QStringLiteral("2 standards.workflow-unknown"));
        QCOMPARE(code("2025-03-03", QStringLiteral("begin kuangan-2023-13/formulation industry ") + title), QStringLiteral("ok"));
        for (const char* const item : {"written-opinion", "proposal-form", "draft"})
            QCOMPARE(code("2025-03-03", QStringLiteral("hand-in %1 %2").arg(title, QLatin1String(item)), {path("t.odt")}),
                QStringLiteral("ok"));
        QCOMPARE(code("2025-03-03", QStringLiteral("step %1 apply").arg(title)), QStringLiteral("2 standards.move.gate"));
        QCOMPARE(code("2025-03-03", QStringLiteral("mark %1 copies.electronic=yes copies.paper=does-not-apply").arg(title)),
            QStringLiteral("2 standards.item-applies"));
        QCOMPARE(code("2025-03-03", QStringLiteral("mark %1 copies.electronic=yes copies.paper=yes").arg(title)),
            QStringLiteral("ok"));
        QCOMPARE(code("2025-03-03", QStringLiteral("step %1 fly").arg(title)), QStringLiteral("2 standards.move.unknown"));
        QCOMPARE(code("2025-03-03", QStringLiteral("step %1 apply").arg(title)), QStringLiteral("ok"));
        QCOMPARE(stateOf(title), QStringLiteral("assessment"));
        QCOMPARE(code("2025-03-03", QStringLiteral("set %1 luck=good").arg(title)), QStringLiteral("2 cli.bad-value"));
        QCOMPARE(code("2025-03-03", QStringLiteral("set %1 due-on=2027-03-03 number=C-1").arg(title)), QStringLiteral("ok"));
        QCOMPARE(code("2025-03-02", QStringLiteral("step C-1 refuse"), {QStringLiteral("--reason"), QStringLiteral("重复")}),
            QStringLiteral("2 standards.move.too-early"));
        QCOMPARE(code("2025-03-04", QStringLiteral("step C-1 refuse")), QStringLiteral("2 standards.move.gate"));
        QCOMPARE(code("2025-03-04", QStringLiteral("step C-1 refuse"), {QStringLiteral("--reason"), QStringLiteral("重复")}),
            QStringLiteral("ok"));
        QCOMPARE(stateOf(QStringLiteral("C-1")), QStringLiteral("stopped"));
    }

    void aPanelIsOpened()
    {
        const QString call = QStringLiteral("open-vote KA-2024-12 panel examination-draft");
        QCOMPARE(
            code("2025-10-08", QStringLiteral("hand-in KA-2024-12 examination-draft"), {path("t.odt")}), QStringLiteral("ok"));
        const QString nine = QStringLiteral("陈立群;周敏;李望;赵国栋;孙晓岚;吴建平;郑雨;冯海;褚月");
        QCOMPARE(code("2025-10-08", call, {QStringLiteral("--panel"), nine.section(QLatin1Char(';'), 1)}),
            QStringLiteral("2 standards.panel.too-small"));
        QCOMPARE(code("2025-10-08", call, {QStringLiteral("--panel"), nine + QStringLiteral(";周敏")}),
            QStringLiteral("2 standards.roster.twice"));
        QCOMPARE(code("2025-10-08", call, {QStringLiteral("--panel"), nine, QStringLiteral("--recuse"), QStringLiteral("周敏=")}),
            QStringLiteral("2 standards.roster.no-reason"));
        QCOMPARE(code("2025-10-08", call,
                     {QStringLiteral("--panel"), nine, QStringLiteral("--recuse"), QStringLiteral("周敏=同一单位"),
                         QStringLiteral("--until"), QStringLiteral("2025-10-23")}),
            QStringLiteral("ok"));
        QCOMPARE(code("2025-10-09", QStringLiteral("cast KA-2024-12 周敏=agree")), QStringLiteral("2 standards.ballot.recused"));
        QCOMPARE(code("2025-10-09", QStringLiteral("count KA-2024-12")), QStringLiteral("2 standards.vote.not-over"));
    }

    void opinions()
    {
        const QJsonObject said = on("2025-10-08", QStringLiteral("opinions KA-2024-12")).object();
        const QJsonObject pair = said[QStringLiteral("alike")][0].toObject();
        const QString two =
            pair[QStringLiteral("earlier")].toString() + QLatin1Char(' ') + pair[QStringLiteral("later")].toString();
        QCOMPARE(code("2025-10-08", QStringLiteral("merge KA-2024-12 ") + two), QStringLiteral("ok"));
        QCOMPARE(
            code("2025-10-08", QStringLiteral("merge KA-2024-12 ") + two), QStringLiteral("2 standards.comment.merged-already"));
        QCOMPARE(code("2025-10-08", QStringLiteral("dispose KA-2024-12 1 rejected")),
            QStringLiteral("2 standards.comment.reason-missing"));
        QCOMPARE(code("2025-10-08", QStringLiteral("dispose KA-2024-12 1 rejected"),
                     {QStringLiteral("--reason"), QStringLiteral("已有")}),
            QStringLiteral("ok"));
        QCOMPARE(code("2025-10-08", QStringLiteral("dispose KA-2024-12 99 adopted")), QStringLiteral("2 cli.bad-value"));
    }

    void concludedAndGoneOn()
    {
        QCOMPARE(
            code("2025-10-08", QStringLiteral("conclude 2025-F-002 keep")), QStringLiteral("2 standards.conclusion.refused"));
        QCOMPARE(code("2025-10-08", QStringLiteral("mark 2025-F-002 time.references=open")), QStringLiteral("ok"));
        QCOMPARE(code("2025-10-08", QStringLiteral("conclude 2025-F-002 revise")), QStringLiteral("2 standards.conclusion.open"));
        QCOMPARE(code("2025-10-08", QStringLiteral("mark 2025-F-002 time.references=no")), QStringLiteral("ok"));
        QCOMPARE(code("2025-10-08", QStringLiteral("conclude 2025-F-002 keep")), QStringLiteral("ok"));
        QCOMPARE(code("2025-10-08", QStringLiteral("follow 2024-F-007 project-review")),
            QStringLiteral("2 standards.follow-not-ended"));
        QCOMPARE(code("2025-10-08", QStringLiteral("follow 2024-F-007 periodic-review")), QStringLiteral("ok"));
        QCOMPARE(code("2025-10-08", QStringLiteral("show 2024-F-007")), QStringLiteral("2 standards.several-of-that-name"));
    }
};

PLUMBLINE_TEST(StandardsCommandsTest)
#include "standards_test.moc"
