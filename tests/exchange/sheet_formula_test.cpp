// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_plan.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/rules/sum.h"
#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

/// Totals of a workbook are formulas exactly where they are the sum of what stands above them.
class SheetFormulaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulas_data()
    {
        QTest::addColumn<QStringList>(
            "rows"); // "name amount"; g: a group's row, t: a total by a receipt that adds, u: by another
        QTest::addColumn<QStringList>("formulas");
        const auto row = [](const char* name, const char* rows, const char* formulas) {
            QTest::newRow(name) << QString::fromLatin1(rows).split(QLatin1Char(','))
                                << QString::fromLatin1(formulas).split(QLatin1Char(','), Qt::SkipEmptyParts);
        };
        row("a column and its total", "b 1.10,b 2.20,t 3.30", "B4=SUM(B2:B3)");
        row("negative amounts", "b 1.10,b -2.20,t -1.10", "B4=SUM(B2:B3)");
        row("one fen off", "b 1.10,b 2.20,t 3.31", "");
        row("a receipt that doesn't add", "b 1.10,b 2.20,u 3.30", "");
        row("empty cells between", "b 1.10,b -,b 2.20,t 3.30", "B5=SUM(B2:B4)");
        row("each group its own", "g x,b 1.00,b 2.00,t 3.00,g y,b 4.00,t 4.00", "B5=SUM(B3:B4),B8=SUM(B7:B7)");
        row("over all groups", "g x,b 1.00,g y,b 4.00,t 5.00", "B6=SUM(B2:B5)");
        row("a total over totals", "b 1.00,t 1.00,b 2.00,t 2.00,t 3.00", "B3=SUM(B2:B2),B5=SUM(B4:B4)");
        row("nothing above", "t 0.00", "");
        row("15 digits", "b 9999999999999.98,b 0.01,t 9999999999999.99", "B4=SUM(B2:B3)");
        row("16 digits", "b 99999999999999.98,b 0.01,t 99999999999999.99", "");
    }
    void formulas()
    {
        QFETCH(QStringList, rows);
        QFETCH(QStringList, formulas);
        const ReportDocument document = documentOf(rows);
        const SheetPlan plan = planSheets(document, Seal::of(document), {});
        QStringList planned;
        for (const auto& [place, formula] : plan.sheets[1].formulas)
            planned.append(
                columnName(place.second) + QString::number(place.first + 1) + QLatin1Char('=') + QString::fromStdString(formula));
        QCOMPARE(planned, formulas);
        const std::string file = *writeXlsx(document, Seal::of(document));
        QCOMPARE(differencesInXlsx(file, document, Seal::of(document)).size(), std::size_t(0));
        QVERIFY(verifyReportBytes(file).stands());
        QCOMPARE(formulasIn(file), formulas.size());
    }

    void columns_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << 0 << QStringLiteral("A");
        QTest::newRow("26th") << 25 << QStringLiteral("Z");
        QTest::newRow("27th") << 26 << QStringLiteral("AA");
        QTest::newRow("702nd") << 701 << QStringLiteral("ZZ");
        QTest::newRow("703rd") << 702 << QStringLiteral("AAA");
    }
    void columns()
    {
        QFETCH(int, column);
        QFETCH(QString, name);
        QCOMPARE(columnName(column), name);
    }

private:
    static ReportDocument documentOf(const QStringList& rows)
    {
        ReportDocument document = sampleReport();
        ReportTable& table = document.sections.front().tables.front();
        table.columns.resize(2);
        table.rows.clear();
        for (const QString& row : rows) {
            const QChar kind = row.front();
            const std::string value = row.mid(2).toStdString();
            const RowRole role = kind == QLatin1Char('g') ? RowRole::Group
                : kind == QLatin1Char('b')                ? RowRole::Body
                                                          : RowRole::Total;
            const ReportCell name = ReportCell::text(row);
            if (role == RowRole::Group || value == "-")
                table.rows.push_back({role, {name, {}}});
            else if (role == RowRole::Body)
                table.rows.push_back({role, {name, ReportCell::typed(CellKind::Money, value, "a:b:c")}});
            else
                table.rows.push_back(
                    {role, {name, ReportCell::money(*parseSignedMoney(value), receiptFor(document, value, kind))}});
        }
        return document;
    }

    static std::string receiptFor(ReportDocument& document, const std::string& total, QChar kind)
    {
        const Money money = *parseSignedMoney(total);
        Receipt receipt = *sumReceipt("total", QDate(2024, 12, 31), {}, "D2", {&money, 1});
        if (kind == QLatin1Char('u')) {
            receipt.rule = "another";
            receipt.steps.clear();
        }
        return document.add(receipt);
    }

    static int formulasIn(const std::string& file)
    {
        int count = 0;
        const Result<SheetReader> reader = SheetReader::open(file);
        const auto read = reader->read(1, [&](SheetCell&& cell) {
            count += cell.formula ? 1 : 0;
            return Result<void>();
        });
        return read ? count : -1;
    }
};

PLUMBLINE_TEST(SheetFormulaTest)
#include "sheet_formula_test.moc"
