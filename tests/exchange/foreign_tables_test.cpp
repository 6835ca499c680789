// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapped_file.h"
#include "core/exchange/row_file.h"
#include "core/exchange/table_recognition.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace plumbline;

namespace {

QString codeOf(const Problem& problem)
{
    return QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Each row as "3h: 甲|2024-03-05|12.5": h where it is hidden, ↓ before what is filled down, = before what a formula gave.
QString rowsIn(std::string_view file, std::size_t sheet = 0)
{
    const Result<TableSource> source = TableSource::open(file);
    if (!source)
        return codeOf(source.problem());
    QStringList rows;
    const Result<void> read = source->readRows(sheet, [&](const SourceRow& row) {
        QStringList cells;
        for (const SourceCell& cell : row.cells)
            cells << (cell.isFilledDown ? QStringLiteral("↓") : QString()) + (cell.isFormula ? QStringLiteral("=") : QString())
                    + textOf(cell.value);
        rows << QStringLiteral("%1%2: %3")
                    .arg(row.number)
                    .arg(row.isHidden ? QStringLiteral("h") : QString(), cells.join(QLatin1Char('|')));
        return Result<void>();
    });
    if (!read)
        rows << codeOf(read.problem());
    return rows.join(QLatin1Char('\n'));
}

}

/// Files as other programs write them.
class ForeignTablesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_python;

    /// What openpyxl saves of `script`, in which `s` is the sheet and `b` the book.
    std::string workbook(const QString& script)
    {
        const QString path = m_folder.filePath(QStringLiteral("made.xlsx"));
        QProcess process;
        process.start(m_python,
            {QStringLiteral("-c"),
                QStringLiteral("import openpyxl,sys,datetime\nb=openpyxl.Workbook()\ns=b.active\n") + script
                    + QStringLiteral("\nb.save(sys.argv[1])"),
                path});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& python : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
            QProcess process;
            process.start(python, {QStringLiteral("-c"), QStringLiteral("import openpyxl")});
            if (m_python.isEmpty() && process.waitForFinished(60'000) && process.exitCode() == 0)
                m_python = python;
        }
    }
    void init()
    {
        if (m_python.isEmpty())
            QSKIP("python3-openpyxl is not here");
    }

    void openpyxl_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char* name, const char* script, const char* rows) {
            QTest::newRow(name) << QString::fromUtf8(script) << QString::fromUtf8(rows);
        };
        row("dates by their style, texts, numbers", "s.append(['甲',datetime.date(2024,3,5),12.5,7])", "1: 甲|2024-03-05|12.5|7");
        row("dates that count from 1904",
            "b.epoch=openpyxl.utils.datetime.CALENDAR_MAC_1904\ns.append([datetime.date(2024,3,5)])", "1: 2024-03-05");
        row("a hidden row", "s.append(['a'])\ns.append(['b'])\ns.row_dimensions[2].hidden=True", "1: a\n2h: b");
        row("a category merged over its rows, and an amount that isn't multiplied",
            "for r in [['培训',1],[None,2],[None,3],['x',9]]: s.append(r)\ns.merge_cells('A1:A3')\ns.merge_cells('B3:B4')",
            "1: 培训|1\n2: ↓培训|2\n3: ↓培训|3\n4: x");
        row("a title merged over its columns", "s.append(['台账',None,None])\ns.append([1,2,3])\ns.merge_cells('A1:C1')",
            "1: 台账\n2: 1|2|3");
        row("a formula that was never reckoned", "s.append([1,'=A1*2'])", "1: 1|=");
        row("binary noise at the seventeenth digit, and exponents", "s.append([0.1+0.2,1e15,1.5e-7,-1234.1])",
            "1: 0.3|1000000000000000|0.00000015|-1234.1");
        row("twenty digits in a number cell are fifteen and zeros", "s.append([24312000000012312345])",
            "1: 24312000000012300000");
        row("rows of nothing are no rows", "s['A3']='a'\ns['C5']='b'", "3: a\n5: ||b");
        row("an error", "s.append(['#REF!'])\ns['A1'].data_type='e'", "1: #REF!");
    }
    void openpyxl()
    {
        QFETCH(const QString, script);
        QTEST(rowsIn(workbook(script)), "rows");
    }

    void hiddenSheetsAreNone()
    {
        const std::string file =
            workbook(QStringLiteral("s.append(['a'])\nt=b.create_sheet('乙')\nt.append(['b'])\ns.sheet_state='hidden'"));
        const Result<TableSource> source = TableSource::open(file);
        QVERIFY(source.isOk());
        QCOMPARE(source->sheets().size(), 1u);
        QCOMPARE(source->sheets()[0].name, QStringLiteral("乙"));
        QCOMPARE(rowsIn(file), QStringLiteral("1: b"));
    }

    void noWorkbooks_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("an old .xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more")
                                     << QStringLiteral("table.old-workbook");
        QTest::newRow("a zip cut short") << QByteArray("PK\x03\x04 and nothing") << QStringLiteral("archive.unreadable");
        QTest::newRow("a zip of nothing") << QByteArray("PK\x05\x06") + QByteArray(18, '\0')
                                          << QStringLiteral("xlsx.not-a-workbook");
    }
    void noWorkbooks()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, code);
        QCOMPARE(rowsIn(file.toStdString()), code);
    }

    void plainDecimals_data()
    {
        QTest::addColumn<QString>("plain");
        const auto row = [](const char* number, const char* plain) { QTest::newRow(number) << QString::fromUtf8(plain); };
        row("12", "12");
        row("1E5", "100000");
        row("1.2345E7", "12345000");
        row("1.2345E-3", "0.0012345");
        row("0.30000000000000004", "0.3");
        row("156.00000000000003", "156");
        row("0.99999999999999989", "1");
        row("-0.0000000000000000001", "-0.0000000000000000001");
        row("123456789012345678", "123456789012346000");
        row("999999999999999.9", "1000000000000000");
        row("abc", "abc");
        row("1E99", "1E99");
    }
    void plainDecimals() { QTEST(QString::fromStdString(plainDecimal(QTest::currentDataTag())), "plain"); }

    /// What people head their sheets with.
    void recognition_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const char* csv, const char* found) {
            QTest::newRow(name) << QString::fromUtf8(csv) << QString::fromUtf8(found);
        };
        row("headings first", "日期,金额,摘要\n1,2,3\n", "1: 日期 金额 摘要");
        row("below a title, a unit and a year", "某公司2024年度使用台账,,\n单位：万元,,\n日期,金额,摘要\n1,2,3\n",
            "3: 日期 金额×4 摘要 in 2024");
        row("with units in the headings, which go before that of the sheet", "单位：万元,,\n日期,金额（元）,摘要\n",
            "2: 日期 金额 摘要");
        row("in other widths, with blanks and marks", "* 日 期,金额：,ＮＯＴＥ\n", "1: 日期 金额 摘要");
        row("by other names, in other order", "事由,发生额(千元),发生日期,编号\n", "1: 摘要 金额×3 日期 –");
        row("with more in brackets", "日期,金额（不含税）,税额\n", "1: 日期 金额 –");
        row("the first of two that mean the same", "金额（不含税）,金额（含税）,日期\n", "1: 金额 – 日期");
        row("nothing like it", "a,b\n1,2\n", "0: – –");
    }
    void recognition()
    {
        QFETCH(const QString, csv);
        const std::vector<KnownColumn> known{{{QStringLiteral("日期"), QStringLiteral("发生日期")}},
            {{QStringLiteral("金额"), QStringLiteral("发生额")}},
            {{QStringLiteral("摘要"), QStringLiteral("事由"), QStringLiteral("note")}}};
        const std::string file = csv.toStdString();
        const Result<TableSource> source = TableSource::open(file);
        const RecognisedTable table = recogniseTable(*sampleOf(*source, 0), known, {false, true, false});
        QStringList columns;
        for (const RecognisedColumn& column : table.columns)
            columns << (column.known ? known[*column.known].names[0] : QStringLiteral("–"))
                    + (column.power ? QStringLiteral("×%1").arg(column.power) : QString());
        QString found = QStringLiteral("%1: %2").arg(table.headingRow).arg(columns.join(QLatin1Char(' ')));
        if (table.year)
            found += QStringLiteral(" in %1").arg(*table.year);
        QTEST(found, "found");
    }

    void twoRowsOfHeadings()
    {
        const std::string file = workbook(
            QStringLiteral("s.append(['日期','凭证',None,'金额'])\ns.append([None,'字','号',None])\ns.append([1,2,3,4])\n"
                           "s.merge_cells('A1:A2')\ns.merge_cells('B1:C1')\ns.merge_cells('D1:D2')"));
        const Result<TableSource> source = TableSource::open(file);
        const RecognisedTable table = recogniseTable(
            *sampleOf(*source, 0), {{{QStringLiteral("日期")}}, {{QStringLiteral("金额")}}, {{QStringLiteral("号")}}}, {});
        QCOMPARE(table.headingRow, 2);
        QCOMPARE(table.columns.size(), 4u);
        QCOMPARE(int(table.columns[2].known.value_or(9)), 2);
        QCOMPARE(int(table.columns[3].known.value_or(9)), 1);
    }

    void totals_data()
    {
        QTest::addColumn<bool>("isTotal");
        for (const char* const word : {"小计", "合计", "合　计", "总计：", "本月合计", "3月小计", "三月份累计", "2024年合计",
                 "第一季度小计", "Total", "Sub-total", "Grand total", "培训费小计"})
            QTest::newRow(word) << true;
        for (const char* const word :
            {"合计划拨", "会计", "设计费", "total station", "计", "2024-03-05", "统计分析及合计多项费用支出合计"})
            QTest::newRow(word) << false;
    }
    void totals() { QTEST(isTotalWord(QString::fromUtf8(QTest::currentDataTag())), "isTotal"); }

    /// Whatever rows hold: the file was read back before success was said, and a stranger finds the same in it.
    void rowsOutAreRowsIn()
    {
        for (const char* const ending : {"xlsx", "csv", "json"}) {
            QVERIFY(rc::check([&] {
                const auto texts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                    "安全帽", "=1+1", "'", "'=", "-5", "_x0041_", "a,b", "say \"ah\"", "two\nlines", "00123", "＝甲", "\ttab"));
                const QString path = m_folder.filePath(QStringLiteral("rows.")) + QLatin1String(ending);
                const std::vector<RowFileColumn> columns{{"note", QStringLiteral("摘要"), RowCellType::Text},
                    {"amount", QStringLiteral("金额"), RowCellType::Number, "#,##0.00"},
                    {"day", QStringLiteral("日期"), RowCellType::Date}};
                std::size_t at = 0;
                const Result<std::int64_t> written =
                    writeRowFile(path, {"test", QStringLiteral("表")}, columns, [&](RowTexts& row) -> Result<bool> {
                        if (at == texts.size())
                            return false;
                        row = {texts[at], std::to_string(at * 7) + ".50", "2024-03-05"};
                        ++at;
                        return true;
                    });
                RC_ASSERT(written.isOk());
                RC_ASSERT(*written == std::int64_t(texts.size()));
                if (std::string_view(ending) == "json")
                    return;
                const auto file = MappedFile::open(path);
                const Result<TableSource> source = TableSource::open((*file)->bytes());
                std::vector<std::string> found;
                RC_ASSERT(source
                              ->readRows(0,
                                  [&](const SourceRow& row) {
                                      if (row.cells.size() == 3 && row.cells[0].value != "摘要")
                                          found.emplace_back(row.cells[0].value);
                                      return Result<void>();
                                  })
                              .isOk());
                RC_ASSERT(found == texts);
            }));
        }
    }

    void aFormHoldsItsListsAndItsMark()
    {
        const QString path = m_folder.filePath(QStringLiteral("form.xlsx"));
        const std::vector<RowFileColumn> columns{
            {"kind", QStringLiteral("种类"), RowCellType::Text, "", 14, QStringLiteral("选一个"),
                {QStringLiteral("甲"), QStringLiteral("乙")}, true},
            {"amount", QStringLiteral("金额（元）"), RowCellType::Number, "#,##0.00"}};
        QVERIFY(writeForm(path, {"test", QStringLiteral("表")},
            {QStringLiteral("标题"), QStringLiteral("说明"), QStringLiteral("选项"), QStringLiteral("test rules@1")}, columns));
        const auto file = MappedFile::open(path);
        const Result<TableSource> source = TableSource::open((*file)->bytes());
        QVERIFY(source.isOk());
        QCOMPARE(source->sheets().size(), 1u); // the lists are hidden
        QCOMPARE(QString::fromStdString(source->property(formProperty).value_or("")), QStringLiteral("test rules@1"));
        QCOMPARE(rowsIn((*file)->bytes()), QStringLiteral("1: 标题\n2: 说明\n3: 种类|金额（元）"));
        QProcess process;
        process.start(m_python,
            {QStringLiteral("-c"),
                QStringLiteral("import openpyxl,sys\nb=openpyxl.load_workbook(sys.argv[1])\n"
                               "for v in b.worksheets[0].data_validations.dataValidation: print(v.type,v.formula1,v.sqref)"),
                path});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), QStringLiteral("list '选项'!$A$1:$A$2 A4:A5003"));
    }

    void anotherEndingIsRefused()
    {
        const Result<std::int64_t> written = writeRowFile(m_folder.filePath(QStringLiteral("a.txt")),
            {"test", QStringLiteral("表")}, {}, [](RowTexts&) -> Result<bool> { return false; });
        QVERIFY(!written);
        QCOMPARE(codeOf(written.problem()), QStringLiteral("rows.unknown-ending"));
    }
};

PLUMBLINE_TEST(ForeignTablesTest)
#include "foreign_tables_test.moc"
