// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/json.h"
#include "tests/support/registry.h"

using namespace plumbline;

class JsonReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        const auto row = [](const char* name, const QByteArray& text, const char* code, int line, int column) {
            QTest::newRow(name) << text << QString::fromLatin1(code) << line << column;
        };
        row("nothing", "", "json.truncated", 1, 1);
        row("only blanks", " \n ", "json.truncated", 2, 2);
        row("cut short in an object", "{\"a\":\"b\"", "json.truncated", 1, 9);
        row("cut short after a comma", "[\"a\",", "json.truncated", 1, 6);
        row("cut short after a key", "{\"a\"", "json.truncated", 1, 5);
        row("cut short in a string", "[\"ab", "json.truncated", 1, 5);
        row("cut short in an escape", "[\"ab\\", "json.truncated", 1, 6);
        row("cut short in \\u", "[\"\\u00", "json.truncated", 1, 5);
        row("a trailing comma in an object", "{\"a\":\"b\",}", "json.malformed", 1, 10);
        row("a key without quotes", "{a:\"b\"}", "json.malformed", 1, 2);
        row("a trailing comma in an array", "[\"a\",]", "json.not-a-string", 1, 6);
        row("a missing comma", "[\"a\" \"b\"]", "json.malformed", 1, 6);
        row("a missing colon", "{\"a\" \"b\"}", "json.malformed", 1, 6);
        row("the wrong bracket", "[\"a\"}", "json.malformed", 1, 5);
        row("a bare word", "[abc]", "json.not-a-string", 1, 2);
        row("a number", "[1]", "json.not-a-string", 1, 2);
        row("true", "[true]", "json.not-a-string", 1, 2);
        row("null", "[null]", "json.not-a-string", 1, 2);
        row("single quotes", "['a']", "json.not-a-string", 1, 2);
        row("a comment", "[/* */\"a\"]", "json.not-a-string", 1, 2);
        row("a line end within a string", "[\"a\nb\"]", "json.malformed", 1, 4);
        row("a tab within a string", "[\"a\tb\"]", "json.malformed", 1, 4);
        row("an unknown escape", "[\"\\x\"]", "json.malformed", 1, 4);
        row("\\u without digits", "[\"\\uzzzz\"]", "json.malformed", 1, 5);
        row("half a surrogate pair", "[\"\\ud800\"]", "json.invalid-utf8", 1, 9);
        row("the second half alone", "[\"\\udc00\"]", "json.invalid-utf8", 1, 9);
        row("two first halves", "[\"\\ud800\\ud800\"]", "json.invalid-utf8", 1, 9);
        row("a lone continuation byte", "[\"\x80\"]", "json.invalid-utf8", 1, 3);
        row("an overlong slash", "[\"\xC0\xAF\"]", "json.invalid-utf8", 1, 3);
        row("an overlong of three", "[\"\xE0\x80\xAF\"]", "json.invalid-utf8", 1, 3);
        row("an overlong of four", "[\"\xF0\x80\x80\xAF\"]", "json.invalid-utf8", 1, 3);
        row("a surrogate in UTF-8", "[\"\xED\xA0\x80\"]", "json.invalid-utf8", 1, 3);
        row("beyond U+10FFFF", "[\"\xF4\x90\x80\x80\"]", "json.invalid-utf8", 1, 3);
        row("a character cut in two", "[\"\xE4\xB8\"]", "json.invalid-utf8", 1, 3);
        row("GBK", "[\"\xD6\xD0\"]", "json.invalid-utf8", 1, 3);
        row("a byte order mark", "\xEF\xBB\xBF[]", "json.not-a-string", 1, 1);
        row("a key twice", "{\"a\":\"1\",\n \"a\":\"2\"}", "json.duplicate-key", 2, 2);
        row("a key twice, once escaped", "{\"a\":\"1\",\"\\u0061\":\"2\"}", "json.duplicate-key", 1, 10);
        row("a key twice in an inner object", "{\"a\":{\"b\":\"\",\"b\":\"\"}}", "json.duplicate-key", 1, 14);
        row("something behind", "{} {}", "json.trailing", 1, 4);
        row("Chinese characters count one column each", "[\"一二三\" x]", "json.malformed", 1, 8);
        row("65 levels", QByteArray(65, '['), "json.too-deep", 1, 65);
    }
    void refusesWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(int, row);
        QFETCH(int, column);
        const Result<Json> json = Json::read({text.data(), std::size_t(text.size())});
        QVERIFY(!json.isOk());
        QCOMPARE(QString::fromStdString(std::string(json.problem().code)), code);
        QCOMPARE(int(json.problem().where.row), row);
        QCOMPARE(json.problem().where.column, column);
    }

    void readsWhatIsGood_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        QTest::newRow("blanks go") << QByteArray(" { \"b\" : [ \"1\" , \"2\" ] ,\r\n\t\"a\" : \"\" } ")
                                   << QByteArray("{\"a\":\"\",\"b\":[\"1\",\"2\"]}");
        QTest::newRow("escapes become characters") << QByteArray("[\"\\u4e00\\/\\ud83d\\ude00\\\"\\\\\\b\\f\\n\\r\\t\\u0001\"]")
                                                   << QByteArray("[\"一/😀\\\"\\\\\\b\\f\\n\\r\\t\\u0001\"]");
        QTest::newRow("the edges of UTF-8") << QByteArray(
            "[\"\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF\"]")
                                            << QByteArray(
                                                   "[\"\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF\"]");
        QTest::newRow("one key in two objects")
            << QByteArray("[{\"a\":\"1\"},{\"a\":\"2\"}]") << QByteArray("[{\"a\":\"1\"},{\"a\":\"2\"}]");
        QTest::newRow("a key again after an inner object had it")
            << QByteArray("{\"a\":{\"b\":\"\"},\"b\":\"\"}") << QByteArray("{\"a\":{\"b\":\"\"},\"b\":\"\"}");
        QTest::newRow("64 levels") << QByteArray(64, '[') + QByteArray(64, ']') << QByteArray(64, '[') + QByteArray(64, ']');
    }
    void readsWhatIsGood()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const Result<Json> json = Json::read({text.data(), std::size_t(text.size())});
        QVERIFY(json.isOk());
        QCOMPARE(QByteArray::fromStdString(canonicalBytes(*json)), canonical);
        QVERIFY(Json::readCanonical(canonicalBytes(*json)).isOk());
    }

    void sizeIsLimited()
    {
        QVERIFY(Json::read("[\"1234\"]", JsonLimits{8, 64}).isOk());
        QCOMPARE(std::string(Json::read("[\"12345\"]", JsonLimits{8, 64}).problem().code), std::string("json.too-large"));
    }

    void onlyTheOneFormIsCanonical_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a blank") << QByteArray("{\"a\": \"1\"}");
        QTest::newRow("keys out of order") << QByteArray("{\"b\":\"\",\"a\":\"\"}");
        QTest::newRow("an escape that isn't needed") << QByteArray("[\"\\u0041\"]");
        QTest::newRow("an upper-case escape") << QByteArray("[\"\\u001F\"]");
        QTest::newRow("a line end behind") << QByteArray("[]\n");
    }
    void onlyTheOneFormIsCanonical()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(std::string(Json::readCanonical(text.toStdString()).problem().code), std::string("json.not-canonical"));
    }

    void numbersAndLiteralsAreReadWhereTheyAreAskedFor_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        for (const char* const good : {"0", "-0", "12", "1.5", "-1.5e+3", "1E9"})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char* const bad : {"01", "1.", ".5", "+1", "-", "1e", "0x1", "NaN"})
            QTest::newRow(bad) << QByteArray(bad) << false;
    }
    void numbersAndLiteralsAreReadWhereTheyAreAskedFor()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isGood);
        JsonReader reader({text.data(), std::size_t(text.size())});
        std::string_view digits;
        QCOMPARE(reader.number(digits) && reader.end(), isGood);
        if (isGood)
            QCOMPARE(QByteArray(digits.data(), qsizetype(digits.size())), text);
    }

    void membersNotAskedForAreRefused()
    {
        const std::string source = "{\"a\":\"1\",\n\"b\":[\"2\"]}";
        const Json json = *Json::read(source);
        Members members = *Members::of(json, source);
        QCOMPARE(*members.text("a"), std::string("1"));
        QCOMPARE(std::string(members.text("c").problem().code), std::string("json.missing-key"));
        const Result<void> finished = members.finish();
        QCOMPARE(std::string(finished.problem().code), std::string("json.unknown-key"));
        QCOMPARE(finished.problem().where.field, QStringLiteral("b"));
        QCOMPARE(int(finished.problem().where.row), 2);
        QCOMPARE(std::string(members.text("b").problem().code), std::string("json.not-a-string"));
        QVERIFY(members.finish().isOk());
    }
};

PLUMBLINE_TEST(JsonReaderTest)
#include "json_reader_test.moc"
