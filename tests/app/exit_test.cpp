// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"
#include "app/composition/window_desk.h"
#include "core/exchange/verify_file.h"
#include "core/services/recompute.h"
#include "core/services/sample.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

using namespace plumbline;

namespace {

struct Ran {
    int exit = -1;
    QString out;
    QString error;
};

Ran run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Ran cli(QStringList arguments)
{
    return run(QStringLiteral(PLUMBLINE_CLI), arguments << QStringLiteral("--lang") << QStringLiteral("en"));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Every text a table view shows, row by row.
QStringList textsOf(const QTableView& view)
{
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column)
            texts.append(view.model()->index(row, column).data().toString());
    }
    return texts;
}

}

/// The main job from the first look to the stranger's check: the one test that says whether the program does what it is for.
class ExitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Ran demo = cli({QStringLiteral("demo"), file("sample.plumb")});
        QVERIFY2(demo.exit == 0, qPrintable(demo.error));
    }

    void theWindowOpensOnTheSample()
    {
        Result<House> house = makeHouse();
        QVERIFY(house.isOk());
        WindowDesk desk(std::move(*house));
        QVERIFY(desk.open(file("sample.plumb")));
        QVERIFY(desk.window().openPage(QStringLiteral("safety_fee.accrual")));
        desk.window().show();
        QTRY_VERIFY(!desk.window().findChildren<QTableView*>().isEmpty());
        // 132,480,915.37 of revenue in 2024: 235,000.00 + 1,125,000.00 + 81,202.288425 a year, a twelfth in May.
        QTRY_VERIFY([&] {
            for (const QTableView* const view : desk.window().findChildren<QTableView*>()) {
                const QStringList texts = textsOf(*view);
                if (texts.contains(QStringLiteral("120,100.19")) || texts.contains(QStringLiteral("12.01")))
                    return true;
            }
            return false;
        }());
    }

    void mayAccrualAndWhy()
    {
        const Ran report = cli({QStringLiteral("report"), file("sample.plumb"), QStringLiteral("safety_fee.accrual"),
            QStringLiteral("--year"), QStringLiteral("2025"), QStringLiteral("--out"), file("2025.json")});
        QVERIFY2(report.exit == 0, qPrintable(report.error));
        QVERIFY2(report.out.contains(QStringLiteral("1,441,202.29")), qPrintable(report.out));
        QVERIFY2(report.out.contains(QRegularExpression(QStringLiteral("2025-05 +120,100\\.19 +120,100\\.19"))),
            qPrintable(report.out));

        const FileVerdict verdict = verifyReportFile(file("2025.json"));
        QVERIFY(verdict.document.has_value());
        const std::string may = receiptOfMay(*verdict.document);
        QCOMPARE(int(may.size()), 64);
        const Ran why = cli({QStringLiteral("why"), file("sample.plumb"), QString::fromStdString(may).left(12)});
        QVERIFY2(why.exit == 0, qPrintable(why.error));
        for (const char* const part : {"235,000.00", "1,125,000.00", "81,202.288425", "art. 30", "120,100.19"})
            QVERIFY2(why.out.contains(QLatin1String(part)), qPrintable(why.out));
    }

    void exportThenDeleteTheWorkspaceThenVerify()
    {
        for (const char* const ending : {"xlsx", "pdf"}) {
            const Ran report = cli({QStringLiteral("report"), file("sample.plumb"), QStringLiteral("safety_fee.accrual"),
                QStringLiteral("--year"), QStringLiteral("2025"), QStringLiteral("--out"), reportFile(ending)});
            QVERIFY2(report.exit == 0, qPrintable(report.error));
        }
        QVERIFY(QFile::remove(file("sample.plumb")));
        const Ran verify = cli({QStringLiteral("verify"), reportFile("xlsx"), reportFile("pdf"), file("2025.json")});
        QVERIFY2(verify.exit == 0, qPrintable(verify.out + verify.error));
        QCOMPARE(verify.out.count(QStringLiteral("intact, byte for byte as written")), 3);
        QCOMPARE(verify.out.count(QStringLiteral("recomputed: equal")), 3);
    }

    void oneChangedCellIsNamed()
    {
        const QString script = QStringLiteral("import openpyxl,sys\n"
                                              "book=openpyxl.load_workbook(sys.argv[1])\n"
                                              "sheet=book[sys.argv[3]]\n"
                                              "cell=next(c for row in sheet.iter_rows() for c in row if c.value==120100.19)\n"
                                              "cell.value=120100.20\n"
                                              "book.save(sys.argv[2])\n"
                                              "print(cell.coordinate)\n");
        const Ran changed = run(QStringLiteral("python3"),
            {QStringLiteral("-c"), script, reportFile("xlsx"), file("changed.xlsx"), QStringLiteral("Accrual ledger")});
        if (changed.error.contains(QStringLiteral("ModuleNotFoundError")))
            QSKIP("python3-openpyxl is not here");
        QVERIFY2(changed.exit == 0, qPrintable(changed.error));
        const Ran verify = cli({QStringLiteral("verify"), file("changed.xlsx")});
        QCOMPARE(verify.exit, 1);
        const QString cell = changed.out.trimmed();
        QVERIFY2(!cell.isEmpty() && verify.out.contains(cell), qPrintable(verify.out));
        QVERIFY2(verify.out.contains(QStringLiteral("120100.19")) && verify.out.contains(QStringLiteral("120100.2")),
            qPrintable(verify.out));
    }

    void oneChangedByteIsNoticed()
    {
        for (const char* const ending : {"xlsx", "pdf", "json"}) {
            QByteArray bytes = bytesOf(reportFile(ending));
            QVERIFY(bytes.size() > 1000);
            bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 1);
            put(file("byte"), bytes);
            const Ran verify = cli({QStringLiteral("verify"), file("byte")});
            QVERIFY2(verify.exit == 1 || verify.exit == 3, qPrintable(verify.out));
            QVERIFY2(!verify.out.contains(QStringLiteral("intact,")), qPrintable(verify.out));
        }
    }

private:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString reportFile(const char* ending) const { return m_folder.filePath(QStringLiteral("2025.") + QLatin1String(ending)); }

    static std::string receiptOfMay(const ReportDocument& document)
    {
        for (const ReportSection& section : document.sections) {
            for (const ReportTable& table : section.tables) {
                for (const ReportRow& row : table.rows) {
                    if (table.name == "accrual" && row.cells.front().value == "2025-05")
                        return row.cells[2].receipt;
                }
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
};

PLUMBLINE_TEST(ExitTest)
#include "exit_test.moc"
