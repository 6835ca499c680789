// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/run_cli.h"
#include "tests/support/registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace plumbline;
using tests::CliRun;

namespace {

const QByteArray goodInput =
    "{\"id\":\"A1\",\"activity\":\"coal.outburst\",\"date\":\"2023-05-31\",\"basis\":{\"output_tonnes\":\"1\"}}";

CliRun accrue(const QByteArray& input, const QStringList& more = {})
{
    return tests::runCli(QStringList{QStringLiteral("accrue"), QStringLiteral("-")} + more, input);
}

/// The good input with one text in it replaced.
QByteArray goodWith(const char* old, const char* fresh)
{
    QByteArray input = goodInput;
    return input.replace(old, fresh);
}

/// "A1 A2 json.truncated": the ids of the good answers and the codes of the others, in order.
QString outline(const CliRun& run)
{
    QStringList parts;
    for (const QJsonObject& answer : tests::answersOf(run)) {
        const QString code = tests::problemCode(answer);
        parts.append(code.isEmpty() ? answer[QStringLiteral("id")].toString() : code);
    }
    return parts.join(QLatin1Char(' '));
}

}

/// The forms in which inputs come, and each way in which they may be wrong.
class AccrueFormsTest : public QObject {
    Q_OBJECT

    QSet<QString> m_codesSeen;

private Q_SLOTS:
    void goodFormsAreAnsweredInTheirForm_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<char>("first"); ///< the first byte of the output
        const QByteArray second = goodWith("A1", "A2");
        const QByteArray pretty = "{\n  \"id\": \"A1\",\n  \"activity\": \"coal.outburst\",\n  \"date\": \"2023-05-31\",\n"
                                  "  \"basis\":\n  {\n \"output_tonnes\": \"1\"\n  }\n}\n";
        const auto row = [](const char* name, const QByteArray& input, const char* ids, char first) {
            QTest::newRow(name) << input << QString::fromLatin1(ids) << first;
        };
        row("one object", goodInput, "A1", '{');
        row("one object over many lines", pretty, "A1", '{');
        row("one object, its inner one on a line of its own", goodWith("\"basis\":", "\"basis\":\n"), "A1", '{');
        row("one object a line", goodInput + '\n' + second + '\n', "A1 A2", '{');
        row("lines with blank ones between, and CR", "\n" + goodInput + "\r\n\r\n  \n" + second, "A1 A2", '{');
        row("a byte order mark before lines", "\xEF\xBB\xBF" + goodInput, "A1", '{');
        row("an array", '[' + goodInput + ',' + second + ']', "A1 A2", '[');
        row("an array over many lines", "[\n" + pretty + ",\n" + second + "\n]\n", "A1 A2", '[');
        row("an array of one", " [ " + goodInput + " ] ", "A1", '[');
        row("brackets and quotes within strings", goodWith("A1", "]},{[\\\"\\\\"), "]},{[\"\\", '{');
        row("the same in an array", '[' + goodWith("A1", "]},{[\\\"\\\\") + ',' + second + ']', "]},{[\"\\ A2", '[');
        row("a table", "id,activity,date,output_tonnes\nA1,coal.outburst,2023-05-31,1\n", "A1", '{');
        row("a table as Excel writes it",
            "\xEF\xBB\xBFid,date,output_tonnes,prior_year_revenue,activity\r\nA1,2023-05-31,1,,coal.outburst\r\n"
            "A2,2023-05-31,,1,machinery\r\n",
            "A1 A2", '{');
        row("a table with quotes", "id,activity,date,output_tonnes\n\"A,\"\"1\",\"coal.outburst\",2023-05-31,\"1\"\n", "A,\"1",
            '{');
        row("a table with several hazards", "id,activity,date,output_tonnes\nA1,coal.outburst+coal.high-gas,2023-05-31,1\n", "A1",
            '{');
    }
    void goodFormsAreAnsweredInTheirForm()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, ids);
        QFETCH(char, first);
        const CliRun run = accrue(input);
        QCOMPARE(outline(run), ids);
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.out.front(), first);
        QVERIFY(run.out.endsWith('\n'));
        QCOMPARE(run.err, QByteArray());
    }

    void anEmptyArrayIsAnEmptyAnswer()
    {
        const CliRun run = accrue("[ ]");
        QCOMPARE(run.out.simplified(), QByteArray("[ ]"));
        QCOMPARE(run.exit, 0);
    }

    void oneBadInputDoesNotStopTheOthers_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("row"); ///< of the first problem
        QTest::addColumn<int>("column");
        const auto row = [](const char* name, const QByteArray& input, const char* expected, int line, int column) {
            QTest::newRow(name) << input << QString::fromLatin1(expected) << line << column;
        };
        const QByteArray second = goodWith("A1", "A2");
        const QByteArray wrong = goodWith("coal.outburst", "coal");
        row("a line cut short", goodInput + "\n{\"id\":\"B\",\"activity\":\n" + second, "A1 json.truncated A2", 2, 22);
        row("the first line cut short", "{\"id\":\"B\",\n" + second, "json.truncated A2", 1, 11);
        row("a line of garbage", goodInput + "\ngarbage\n" + second, "A1 json.not-an-object A2", 2, 1);
        row("the first line is garbage", "garbage\n" + goodInput, "json.not-an-object A1", 1, 1);
        row("a line that is an array", goodInput + "\n[]\n" + second, "A1 json.not-an-object A2", 2, 1);
        row("two objects on a line", goodInput + ' ' + second + '\n' + second, "json.trailing A2", 1, int(goodInput.size()) + 2);
        row("a wrong line", wrong + '\n' + second, "accrue.unknown-activity A2", 1, 0);
        row("a wrong element", "[\n" + wrong + ",\n" + second + ']', "accrue.unknown-activity A2", 2, 0);
        row("an element that isn't an object", "[1," + goodInput + ']', "json.not-an-object A1", 1, 2);
        row("an element with a key twice", "[" + goodWith("\"date\"", "\"id\":\"\",\"date\"") + ',' + second + ']',
            "json.duplicate-key A2", 1, 40);
        row("an element with broken text", "[" + goodWith("A1", "\xFF") + ',' + second + ']', "json.invalid-utf8 A2", 1, 9);
        row("an element with broken JSON ends the array", "[" + goodWith(",\"date\"", ",,\"date\"") + ",\n" + second + ']',
            "json.malformed", 1, 40);
        row("an array cut short in an element", "[" + goodInput + ",\n{\"id\":", "A1 json.truncated", 2, 7);
        row("an array cut short behind an element", "[" + goodInput, "A1 json.truncated", 1, int(goodInput.size()) + 2);
        row("an array cut short behind a comma", "[" + goodInput + ',', "A1 json.truncated", 1, int(goodInput.size()) + 3);
        row("an array with a comma too many", "[" + goodInput + ",]", "A1 json.malformed", 1, int(goodInput.size()) + 3);
        row("something behind the array", "[" + goodInput + "]\n x", "A1 json.trailing", 2, 2);
        row("a bad row of a table",
            "id,activity,date,output_tonnes\nA1,coal.outburst,2023-05-31,x\nA2,coal.outburst,2023-05-31,1\n",
            "number.malformed A2", 2, 0);
        row("a row with an open quote", "id,activity,date,output_tonnes\n\"A1,coal.outburst\nA2,coal.outburst,2023-05-31,1\n",
            "csv.malformed A2", 2, 0);
    }
    void oneBadInputDoesNotStopTheOthers()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, expected);
        QFETCH(int, row);
        QFETCH(int, column);
        const CliRun run = accrue(input);
        QCOMPARE(outline(run), expected);
        QCOMPARE(run.exit, 2);
        for (const QJsonObject& answer : tests::answersOf(run)) {
            if (tests::problemCode(answer).isEmpty())
                continue;
            const QJsonObject where = answer[QStringLiteral("problem")][QStringLiteral("where")].toObject();
            QCOMPARE(where[QStringLiteral("row")].toInt(), row);
            QCOMPARE(where[QStringLiteral("column")].toInt(), column);
            QCOMPARE(where[QStringLiteral("file")].toString(), QStringLiteral("-"));
            break;
        }
    }

    void everyRefusalHasItsOwnCode_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QByteArray& input, const char* code, const char* field = "") {
            QTest::newRow(name) << input << QString::fromLatin1(code) << QString::fromLatin1(field);
        };
        row("nothing at all", "", "json.truncated");
        row("only blanks", " \n\t\n", "json.truncated");
        row("cut short", goodInput.left(50), "json.truncated");
        row("a comma too many", goodWith("\"}}", "\"},}"), "json.malformed");
        row("a missing colon", goodWith("\"id\":", "\"id\" "), "json.malformed");
        row("something behind", goodInput + " x", "json.trailing");
        row("invalid UTF-8", goodWith("A1", "\xC3("), "json.invalid-utf8");
        row("a key twice", goodWith("\"date\"", "\"id\":\"A2\",\"date\""), "json.duplicate-key", "id");
        row("a basis twice", goodWith(":\"1\"}", ":\"1\",\"output_tonnes\":\"1\"}"), "json.duplicate-key", "output_tonnes");
        row("an unknown key", goodWith("\"date\"", "\"note\":\"\",\"date\""), "json.unknown-key", "note");
        row("an unknown key with a number", goodWith("\"date\"", "\"note\":[1,{\"a\":null}],\"date\""), "json.unknown-key",
            "note");
        row("nested too deeply", goodWith("\"date\"", ("\"x\":" + QByteArray(64, '[') + ",\"date\"").constData()),
            "json.too-deep");
        row("no id", goodWith("\"id\":\"A1\",", ""), "accrue.missing-id", "id");
        row("no activity", goodWith("\"activity\":\"coal.outburst\",", ""), "accrue.missing-activity", "activity");
        row("no date", goodWith("\"date\":\"2023-05-31\",", ""), "accrue.missing-date", "date");
        row("no basis", goodWith(",\"basis\":{\"output_tonnes\":\"1\"}", ""), "accrue.missing-basis", "basis");
        row("an empty basis", goodWith("\"output_tonnes\":\"1\"", ""), "accrue.missing-basis", "basis");
        row("another basis", goodWith("output_tonnes", "prior_year_revenue"), "accrue.wrong-basis", "basis");
        row("two bases", goodWith(":\"1\"}", ":\"1\",\"tailings_tonnes\":\"1\"}"), "accrue.wrong-basis", "basis");
        row("a basis as text", goodWith("{\"output_tonnes\":\"1\"}", "\"1\""), "json.not-an-object", "basis");
        row("a number without quotes", goodWith("\"1\"", "1"), "json.not-a-string", "output_tonnes");
        row("a null date", goodWith("\"2023-05-31\"", "null"), "json.not-a-string", "date");
        row("an id that is a number", goodWith("\"A1\"", "1"), "json.not-a-string", "id");
        row("an activity that is an object", goodWith("\"coal.outburst\"", "{}"), "json.not-a-string", "activity");
        row("a list with a number", goodWith("\"coal.outburst\"", "[\"coal.outburst\",1]"), "json.not-a-string", "activity");
        row("an empty list", goodWith("\"coal.outburst\"", "[]"), "accrue.list-not-combinable", "activity");
        row("a list of one", goodWith("\"coal.outburst\"", "[\"coal.outburst\"]"), "accrue.list-not-combinable", "activity");
        row("an unknown activity", goodWith("coal.outburst", "coal"), "accrue.unknown-activity", "activity");
        row("a day that doesn't exist", goodWith("05-31", "02-29"), "date.invalid", "date");
        row("the day before any pack", goodWith("2023-05-31", "2022-11-20"), "rules.none-in-force", "date");
        row("a negative number", goodWith("\"1\"", "\"-1\""), "number.negative", "output_tonnes");
        row("letters", goodWith("\"1\"", "\"x\""), "number.malformed", "output_tonnes");
        row("sixteen digits", goodWith("\"1\"", "\"1000000000000000\""), "number.too-large", "output_tonnes");
        row("seven decimals", goodWith("\"1\"", "\"0.0000001\""), "number.too-many-decimals", "output_tonnes");
        const QByteArray names = "id,activity,date,output_tonnes\n";
        row("a table without its names", "A1,coal.outburst,2023-05-31,1\n", "csv.unknown-column", "A1");
        row("a column nobody knows", "id,activity,date,note\n", "csv.unknown-column", "note");
        row("a column twice", "id,activity,date,id\n", "csv.duplicate-column", "id");
        row("a column missing", "id,activity,output_tonnes\n", "csv.missing-column", "date");
        row("a row too short", names + "A1,coal.outburst,2023-05-31\n", "csv.column-count");
        row("a row too long", names + "A1,coal.outburst,2023-05-31,1,\n", "csv.column-count");
        row("a quote within a cell", names + "A\"1,coal.outburst,2023-05-31,1\n", "csv.malformed");
        row("something behind a quote", names + "\"A1\"x,coal.outburst,2023-05-31,1\n", "csv.malformed");
        row("a row in GBK", names + "\xD6\xD0,coal.outburst,2023-05-31,1\n", "csv.invalid-utf8");
        row("a row without a date", names + "A1,coal.outburst,,1\n", "accrue.missing-date", "date");
        row("a row with two bases", "id,activity,date,output_tonnes,tailings_tonnes\nA1,coal.outburst,2023-05-31,1,1\n",
            "accrue.wrong-basis", "basis");
    }
    void everyRefusalHasItsOwnCode()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const CliRun run = accrue(input);
        QCOMPARE(outline(run), code);
        QCOMPARE(run.exit, 2);
        const QJsonObject problem = tests::answersOf(run).front()[QStringLiteral("problem")].toObject();
        QCOMPARE(problem[QStringLiteral("where")][QStringLiteral("field")].toString(), field);
        QVERIFY2(!problem[QStringLiteral("message")].toString().contains(code), "the sentence is missing");
        QVERIFY(!problem[QStringLiteral("next")].toString().isEmpty());
        m_codesSeen.insert(code);
    }

    void theIdIsGivenBackWhereverItStands()
    {
        const QByteArray input = "{\"note\":1,\"date\":2,\"basis\":{\"x\":[]},\"activity\":{\"a\":\"b\"},\"id\":\"last\"}";
        QCOMPARE(tests::answersOf(accrue(input)).front()[QStringLiteral("id")].toString(), QStringLiteral("last"));
    }

    void anInputOver64KiBIsRefusedAndTheOthersAreNot_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("expected");
        QTest::newRow("exactly 64 KiB") << 64 * 1024 << QStringLiteral("A1 L A1");
        QTest::newRow("one byte more") << 64 * 1024 + 1 << QStringLiteral("A1 json.too-large A1");
        QTest::newRow("a megabyte") << 1024 * 1024 << QStringLiteral("A1 json.too-large A1");
    }
    void anInputOver64KiBIsRefusedAndTheOthersAreNot()
    {
        QFETCH(int, size);
        QFETCH(QString, expected);
        const QByteArray start = goodWith("\"A1\"", "\"L\"").chopped(1);
        const QByteArray large = start + QByteArray(size - start.size() - 1, ' ') + '}';
        QCOMPARE(large.size(), size);
        QCOMPARE(outline(accrue(goodInput + '\n' + large + '\n' + goodInput)), expected);
        QCOMPARE(outline(accrue('[' + goodInput + ',' + large + ',' + goodInput + ']')), expected);
        QCOMPARE(outline(accrue(large)), expected.section(QLatin1Char(' '), 1, 1));
        QByteArray pretty = large;
        pretty.replace(0, 1, "{\n").chop(2);
        QCOMPARE(outline(accrue(pretty + '}')), expected.section(QLatin1Char(' '), 1, 1));
        m_codesSeen.insert(QStringLiteral("json.too-large"));
    }

    void aFileIsReadAndAMissingOneRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("in.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(goodInput);
        file.close();
        const CliRun run = tests::runCli({QStringLiteral("accrue"), path});
        QCOMPARE(outline(run), QStringLiteral("A1"));
        const CliRun missing = tests::runCli({QStringLiteral("accrue"), path + QStringLiteral(".x")});
        QCOMPARE(missing.exit, 2);
        QCOMPARE(tests::problemCode(missing.object()), QStringLiteral("file.not-found"));
        const CliRun unreadable = tests::runCli({QStringLiteral("accrue"), folder.path()});
        QCOMPARE(unreadable.exit, 4);
        QCOMPARE(tests::problemCode(unreadable.object()), QStringLiteral("file.unreadable"));
        m_codesSeen += {QStringLiteral("file.not-found"), QStringLiteral("file.unreadable")};
    }

    void aFullDiskIsNamed()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("needs /dev/full");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("in.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int line = 0; line < 1000; ++line)
            file.write(goodInput + '\n');
        file.close();
        const CliRun run = tests::runCliInto(QStringLiteral("/dev/full"), {QStringLiteral("accrue"), path});
        QCOMPARE(run.exit, 4);
        QVERIFY(run.err.contains("file.not-written"));
        m_codesSeen.insert(QStringLiteral("file.not-written"));
    }

    /// After all others: the help lists every code, each of them was seen above, and no other.
    void theHelpListsEveryCode()
    {
        const QString help = QString::fromUtf8(tests::runCli({QStringLiteral("accrue"), QStringLiteral("--help")}).out);
        QSet<QString> listed;
        static const QRegularExpression code(QStringLiteral("^  ([a-z]+\\.[a-z0-9-]+) "), QRegularExpression::MultilineOption);
        for (auto matches = code.globalMatch(help); matches.hasNext();)
            listed.insert(matches.next().captured(1));
        const auto difference = [](const QSet<QString>& a, const QSet<QString>& b) {
            return QStringList((a - b).values()).join(QLatin1Char(' '));
        };
        QCOMPARE(difference(listed, m_codesSeen), QString());
        QCOMPARE(difference(m_codesSeen, listed), QString());
    }
};

PLUMBLINE_TEST(AccrueFormsTest)
#include "accrue_forms_test.moc"
