// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/run_cli.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace plumbline;
using tests::CliRun;
using tests::runCli;

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString packFile(const char* name)
{
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/cases/packs/") + QLatin1String(name);
}

}

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongCallsAreNamed_data()
    {
        QTest::addColumn<QString>("code");
        const auto row = [](const char* line, const char* code) { QTest::newRow(line) << QString::fromLatin1(code); };
        row("nothing", "cli.unknown-command");
        row("rules", "cli.unknown-command");
        row("rules burn", "cli.unknown-command");
        row("accrue", "cli.missing-operand");
        row("rules show", "cli.missing-operand");
        row("rules list more", "cli.unexpected-operand");
        row("accrue - -", "cli.unexpected-operand");
        row("rules list --wide", "cli.unknown-option");
        row("rules list --lang", "cli.missing-value");
        row("rules list --lang fr", "cli.bad-value");
        row("rules list --json=yes", "cli.bad-value");
        row("rules list --on 2023-02-29", "date.invalid");
        row("rules show caizi-2012-16", "rules.unknown-pack");
        row("rules check no-such-file.json", "file.not-found");
    }
    void wrongCallsAreNamed()
    {
        QFETCH(QString, code);
        const QStringList call = words(QTest::currentDataTag());
        const CliRun plain = runCli(call);
        QCOMPARE(plain.exit, 2);
        QVERIFY2(plain.err.contains('[' + code.toUtf8() + ']'), plain.err.constData());
        const CliRun json = runCli(QStringList{QStringLiteral("--json")} + call);
        QCOMPARE(json.exit, 2);
        QCOMPARE(tests::problemCode(json.object()), code);
    }

    void helpIsThereForAllAndForEach()
    {
        const CliRun all = runCli(words("--help --lang en"));
        QCOMPARE(all.exit, 0);
        for (const char* const name : {"rules list", "rules show", "rules check", "accrue", "--json", "--lang", "--on"})
            QVERIFY2(all.out.contains(name), name);
        const CliRun one = runCli(words("rules show --help --lang en"));
        QCOMPARE(one.exit, 0);
        QVERIFY(one.out.startsWith("plumbline-cli rules show PACK"));
        QCOMPARE(runCli({}).exit, 2);
    }

    void theLanguageIsChosen()
    {
        QVERIFY(runCli(words("--help --lang zh")).out.contains("准绳"));
        QVERIFY(!runCli(words("--help --lang en")).out.contains("准绳"));
        QVERIFY(runCli(words("--help")).out.contains("准绳")); // a system without a language of its own
    }

    void optionsMayStandAnywhere()
    {
        const QByteArray expected = runCli(words("rules list --json --lang=en --on 2023-05-31")).out;
        QVERIFY(!expected.isEmpty());
        QCOMPARE(runCli(words("--on 2023-05-31 --json rules list --lang en")).out, expected);
    }

    void rulesListSaysWhatIsInForceOnTheDay()
    {
        const auto isInForce = [](const char* day) {
            const CliRun run = runCli(words("rules list --json --on") + QStringList{QLatin1String(day)});
            return run.object()[QStringLiteral("packs")][0][QStringLiteral("in_force")].toString();
        };
        QCOMPARE(isInForce("2022-11-20"), QStringLiteral("no"));
        QCOMPARE(isInForce("2022-11-21"), QStringLiteral("yes"));
        QVERIFY(runCli(words("rules list")).out.contains("caizi-2022-136  2022-11-21"));
    }

    void rulesShowPrintsTheWholePackAndItsCoverage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("article");
        QTest::newRow("Chinese") << QStringLiteral("zh") << QByteArray("第%1条");
        QTest::newRow("English") << QStringLiteral("en") << QByteArray("art. %1");
    }
    void rulesShowPrintsTheWholePackAndItsCoverage()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, article);
        const CliRun run = runCli(words("rules show caizi-2022-136 --lang") + QStringList{language});
        QCOMPARE(run.exit, 0);
        for (int number = 1; number <= 69; ++number) {
            QByteArray line = article;
            line.replace("%1", QByteArray::number(number));
            QVERIFY2(run.out.contains("\n  " + line + "  "), line.constData());
        }
        for (const char* const part : {"tailings.operation.grade-4-5", "suspension.multiple", "2.35%", "uses.machinery",
                 "safety_fee.low-use-statement", "D11", "caizi-2022-136"})
            QVERIFY2(run.out.contains(part), part);
    }

    void rulesShowAsJsonCarriesThePackItself()
    {
        const QJsonObject shown = runCli(words("rules show caizi-2022-136 --json")).object();
        QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/rules/caizi-2022-136.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(shown[QStringLiteral("pack")].toObject(), QJsonDocument::fromJson(file.readAll()).object());
        QCOMPARE(shown[QStringLiteral("sha256")].toString().size(), 64);
    }

    void rulesCheckTellsGoodPacksFromBad()
    {
        const CliRun good =
            runCli({QStringLiteral("rules"), QStringLiteral("check"), packFile("small.json"), QStringLiteral("--json")});
        QCOMPARE(good.exit, 0);
        QCOMPARE(good.object()[QStringLiteral("pack")][QStringLiteral("id")].toString(), QStringLiteral("example-small"));
        const CliRun bad = runCli(
            {QStringLiteral("rules"), QStringLiteral("check"), packFile("bad/brackets-gap.json"), QStringLiteral("--json")});
        QCOMPARE(bad.exit, 1);
        const QJsonObject problem = bad.object()[QStringLiteral("problem")].toObject();
        QCOMPARE(problem[QStringLiteral("code")].toString(), QStringLiteral("rules.brackets-gap"));
        QCOMPARE(problem[QStringLiteral("where")][QStringLiteral("row")].toInt(), 64);
        QCOMPARE(problem[QStringLiteral("where")][QStringLiteral("field")].toString(), QStringLiteral("over"));
    }
};

PLUMBLINE_TEST(CommandLineTest)
#include "command_line_test.moc"
