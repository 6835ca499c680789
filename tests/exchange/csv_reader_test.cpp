// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_writer.h"
#include "tests/support/registry.h"

#include <QStringEncoder>

#include <rapidcheck.h>

using namespace plumbline;

namespace {

QString codeOf(const Problem& problem)
{
    return QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
}

/// Each row as "line: cell|cell", line ends in cells as ¶; what ends the reading as "line! code".
QString rowsIn(std::string_view file, const CsvForm& form, const CsvLimits& limits = {})
{
    QStringList rows;
    const Result<void> read = readCsv(
        file, form,
        [&](const CsvRow& row) {
            QStringList cells;
            for (const std::string_view cell : row.cells)
                cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
            QString text = cells.join(QLatin1Char('|'));
            text.replace(QStringLiteral("\r\n"), QStringLiteral("¶")).replace(QLatin1Char('\n'), QStringLiteral("¶"));
            rows << QStringLiteral("%1: %2").arg(row.line).arg(text);
            return Result<void>();
        },
        limits);
    if (!read)
        rows << QStringLiteral("%1! %2").arg(read.problem().where.row).arg(codeOf(read.problem()));
    return rows.join(QLatin1Char('\n'));
}

QString rowsIn(std::string_view file)
{
    const Result<CsvForm> form = recogniseCsv(file);
    return form ? rowsIn(file, *form) : codeOf(form.problem());
}

std::string encoded(const char* codec, const QString& text, std::string mark = {})
{
    QStringEncoder encoder(codec);
    const QByteArray bytes = encoder(text);
    return mark + bytes.toStdString();
}

}

class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char* name, const char* file, const char* rows) {
            QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(rows);
        };
        row("nothing", "", "");
        row("the last line without its end", "a,b\n1,2", "1: a|b\n2: 1|2");
        row("CR LF", "a,b\r\n1,2\r\n", "1: a|b\n2: 1|2");
        row("CR alone", "a,b\r1,2\r", "1: a|b\n2: 1|2");
        row("empty cells at both ends", ",a,\n,,\n", "1: |a|\n2: ||");
        row("an empty line is a row of one empty cell", "a,b\n\n1,2\n", "1: a|b\n2: \n3: 1|2");
        row("a quoted separator", "\"a,b\",c\n", "1: a,b|c");
        row("a quoted line end: the next row's line counts on", "a,\"x\ny\r\nz\"\n1,2\n", "1: a|x¶y¶z\n4: 1|2");
        row("doubled quotes", "\"say \"\"ah\"\"\",\"\"\"\",\"\"\n", "1: say \"ah\"|\"|");
        row("a quote inside of an unquoted cell is a sign", "5\" pipe,b\n", "1: 5\" pipe|b");
        row("a quote left open names its row's first line", "a,b\n1,\"x\ny\n", "1: a|b\n2! csv.quote-open");
        row("text after a quote", "a,b\n\"x\"y,2\n", "1: a|b\n2! csv.text-after-quote");
        row("semicolons", "a;b;c\n1,5;2;3\n", "1: a|b|c\n2: 1,5|2|3");
        row("tabs", "a\tb\n1\t2\n", "1: a|b\n2: 1|2");
        row("Excel's own line about the separator", "sep=;\r\na;b\r\n", "2: a|b");
        row("a title line before the table", "Uses of 2024\na,b,c\n1,2,3\n4,5,6\n",
            "1: Uses of 2024\n2: a|b|c\n3: 1|2|3\n4: 4|5|6");
    }
    void rows()
    {
        QFETCH(const QByteArray, file);
        QTEST(rowsIn(file.toStdString()), "rows");
    }

    void aZeroByteIsNamed()
    {
        QCOMPARE(rowsIn(std::string("a,b\n1\0,2\n", 9), CsvForm{}), QStringLiteral("1: a|b\n2! csv.zero-byte"));
        QCOMPARE(rowsIn(std::string("a,b\n\"1\0\",2\n", 11), CsvForm{}), QStringLiteral("1: a|b\n2! csv.zero-byte"));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QString text = QStringLiteral("日期,金额,摘要\r\n2024.3.5,\"1,200.50\",𠮷安全帽\r\n");
        const auto row = [&](const char* name, const std::string& file) {
            QTest::newRow(name) << QByteArray::fromStdString(file);
        };
        row("UTF-8", text.toStdString());
        row("UTF-8 with a byte order mark", "\xEF\xBB\xBF" + text.toStdString());
        row("UTF-16, little end first", encoded("UTF-16LE", text, "\xFF\xFE"));
        row("UTF-16, big end first", encoded("UTF-16BE", text, "\xFE\xFF"));
        row("UTF-16 without its mark", encoded("UTF-16LE", text));
        row("GB18030, a sign of four bytes among them", encoded("GB18030", text));
    }
    void encodings()
    {
        QFETCH(const QByteArray, file);
        QCOMPARE(rowsIn(file.toStdString()), QStringLiteral("1: 日期|金额|摘要\n2: 2024.3.5|1,200.50|𠮷安全帽"));
    }

    void aTextInNoEncodingIsNotGuessed()
    {
        QCOMPARE(rowsIn("a,b\n\xFF\xFF\xFF,\x80\n"), QStringLiteral("text.unknown-encoding"));
    }
    void wrongBytesAreNamedByTheirRow()
    {
        QCOMPARE(rowsIn("a,b\n1,\xC8\xD5\n", CsvForm{}), QStringLiteral("1: a|b\n2! text.bad-encoding"));
        CsvForm form;
        form.encoding = TextEncoding::Gb18030;
        QCOMPARE(rowsIn("\xC8\xD5,\xFF\xFF\n", form), QStringLiteral("1! text.bad-encoding"));
        form.encoding = TextEncoding::Utf16LittleEndian;
        QCOMPARE(rowsIn(std::string_view("a\0,\0b", 5), form), QStringLiteral("1! text.bad-encoding"));
    }
    void bytesBehindAMillionOfAsciiStillTellTheEncoding()
    {
        std::string file;
        while (file.size() < 1'200'000)
            file += "2024-05-31,12.50\n";
        file += "\xC8\xD5\xC6\xDA,1\n";
        QCOMPARE(int(recogniseEncoding(file).value()), int(TextEncoding::Gb18030));
    }

    void everyEndlessThingIsBounded_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("end");
        QTest::newRow("a line without end") << QByteArray(5000, 'a') << QStringLiteral("1! csv.row-too-long");
        QTest::newRow("a quote without end") << '"' + QByteArray(5000, 'a') << QStringLiteral("1! csv.row-too-long");
        QTest::newRow("a row that is long by its many cells")
            << QByteArray("aaaaaaaaa,").repeated(450) << QStringLiteral("1! csv.row-too-long");
        QTest::newRow("columns without end") << QByteArray(600, ',') << QStringLiteral("1! csv.too-many-columns");
        QTest::newRow("a cell too long") << QByteArray(1500, 'a') + ",b\n" << QStringLiteral("1! csv.text-too-long");
    }
    void everyEndlessThingIsBounded()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, end);
        const CsvLimits limits{4096, 500, 1024};
        QCOMPARE(rowsIn(file.toStdString(), CsvForm{}, limits), end);
        CsvForm wide;
        wide.encoding = TextEncoding::Gb18030;
        QCOMPARE(rowsIn(file.toStdString(), wide, limits), end);
    }

    /// Pieces end anywhere: inside of a sign, between CR and LF, between two quotes.
    void aDecodedTextReadsLikeAnUndecodedOne()
    {
        QVERIFY(rc::check([] {
            const auto words = *rc::gen::container<std::vector<std::string>>(
                rc::gen::element<std::string>("日", "\"", "\r\n", "\n", "\r", ",", "a", "\"\"", "𠮷"));
            std::string text(65'530, 'x'); // the first piece ends hereabouts
            text += '\n';
            for (const std::string& word : words)
                text += word;
            CsvForm form;
            const QString wanted = rowsIn(text, form);
            form.encoding = TextEncoding::Gb18030;
            RC_ASSERT(rowsIn(encoded("GB18030", QString::fromStdString(text)), form) == wanted);
        }));
    }

    void whatIsWrittenIsRead()
    {
        QVERIFY(rc::check([](const std::vector<std::vector<std::string>>& table) {
            std::string file(csvStart);
            std::vector<std::vector<std::string>> wanted;
            for (std::vector<std::string> row : table) {
                for (std::string& cell : row)
                    std::erase_if(cell, [](char sign) { return sign == '\0' || sign < 0; });
                if (row.empty())
                    continue;
                for (std::size_t at = 0; at < row.size(); ++at) {
                    file += at > 0 ? "," : "";
                    appendCsvField(file, guardedText(row[at]));
                }
                file += csvLineEnd;
                wanted.push_back(std::move(row));
            }
            std::vector<std::vector<std::string>> found;
            const Result<void> read = readCsv(file, {}, [&](const CsvRow& row) {
                std::vector<std::string>& cells = found.emplace_back();
                for (const std::string_view cell : row.cells)
                    cells.emplace_back(unguardedText(cell));
                return Result<void>();
            });
            RC_ASSERT(read.isOk());
            RC_ASSERT(found == wanted);
        }));
    }
};

PLUMBLINE_TEST(CsvReaderTest)
#include "csv_reader_test.moc"
