// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/record_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace plumbline;

namespace {

struct Line {
    QString name;
    std::optional<std::int64_t> fen;
    RowKind kind = RowKind::Plain;
};

std::vector<Column<Line>> lineColumns(const QString& unit)
{
    const auto fen = [](const Line& line) { return line.fen; };
    return {
        {.heading = QStringLiteral("Name"), .text = [](const Line& line) { return line.name; }},
        {.heading = QStringLiteral("Amount"),
            .text = [](const Line& line) { return line.fen ? QString::number(*line.fen) : QString(); },
            .sortKey = [](const Line& line) { return QVariant::fromValue(qlonglong(line.fen.value_or(0))); },
            .alignment = Qt::AlignRight,
            .figure = [](const Line& line) { return line.kind == RowKind::Plain ? line.name : QString(); },
            .amounts = {fen, [unit](std::int64_t sum) { return QString::number(sum) + unit; }}},
    };
}

std::vector<Line> lineRows()
{
    return {{QStringLiteral("first part"), {}, RowKind::Section}, {QStringLiteral("nine"), 9}, {QStringLiteral("ten"), 10},
        {QStringLiteral("total"), 19, RowKind::Total}, {QStringLiteral("seven"), 7}, {QStringLiteral("three"), 3}};
}

QStringList namesOf(const RecordModel<Line>& model)
{
    QStringList names;
    for (const Line& line : model.rows())
        names << line.name;
    return names;
}

}

class RecordModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheContractOfModels();
    void sortsByAmountNotByText();
    void sectionsAndTotalsStayInPlace();
    void aSelectionIsFollowedWhenSorted();
    void copiesTheBlockForExcel();
    void sumsWhatIsSelected_data();
    void sumsWhatIsSelected();
    void clickAndF3AskAboutFigures();
    void theFirstColumnIsNeverSqueezed();
};

void RecordModelTest::keepsTheContractOfModels()
{
    RecordModel<Line> model(lineColumns({}));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRowKind([](const Line& line) { return line.kind; });
    model.setRows(lineRows());
    model.sort(1, Qt::DescendingOrder);
    model.setColumns(lineColumns(QStringLiteral(" t")));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void RecordModelTest::sortsByAmountNotByText()
{
    RecordModel<Line> model(lineColumns({}));
    model.setRows({{QStringLiteral("ten"), 10}, {QStringLiteral("nine"), 9}});
    model.sort(1, Qt::AscendingOrder); // as text, "10" comes before "9"
    QCOMPARE(namesOf(model), (QStringList{QStringLiteral("nine"), QStringLiteral("ten")}));
}

void RecordModelTest::sectionsAndTotalsStayInPlace()
{
    RecordModel<Line> model(lineColumns({}));
    model.setRowKind([](const Line& line) { return line.kind; });
    model.setRows(lineRows());
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(namesOf(model).join(QLatin1Char(' ')), QStringLiteral("first part ten nine total seven three"));
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(namesOf(model).join(QLatin1Char(' ')), QStringLiteral("first part nine ten total three seven"));
}

void RecordModelTest::aSelectionIsFollowedWhenSorted()
{
    RecordModel<Line> model(lineColumns({}));
    model.setRows({{QStringLiteral("ten"), 10}, {QStringLiteral("nine"), 9}});
    const QPersistentModelIndex ten(model.index(0, 0));
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(ten.row(), 1);
    QCOMPARE(ten.data().toString(), QStringLiteral("ten"));
}

void RecordModelTest::copiesTheBlockForExcel()
{
    RecordTable table;
    RecordModel<Line> model(lineColumns({}));
    model.setRows({{QStringLiteral("tab\there"), 10}, {QStringLiteral("nine"), 9}, {QStringLiteral("not taken"), 1}});
    table.setModel(&model);
    table.selectionModel()->select(QItemSelection(model.index(0, 0), model.index(1, 1)), QItemSelectionModel::Select);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("tab here\t10\nnine\t9"));
}

void RecordModelTest::sumsWhatIsSelected_data()
{
    QTest::addColumn<QList<qlonglong>>("amounts");
    QTest::addColumn<QString>("summary");
    const auto max = std::numeric_limits<qlonglong>::max();
    QTest::newRow("one cell says itself") << QList<qlonglong>{5} << QString();
    QTest::newRow("two add up") << QList<qlonglong>{5, 8} << QStringLiteral("13 · 计数 2 · 平均 7");
    QTest::newRow("the average rounds half up") << QList<qlonglong>{1, 2, 2} << QStringLiteral("5 · 计数 3 · 平均 2");
    QTest::newRow("negative ones too") << QList<qlonglong>{-5, 3} << QStringLiteral("-2 · 计数 2 · 平均 -1");
    QTest::newRow("a sum beyond 64 bits isn't shown") << QList<qlonglong>{max, 1} << QStringLiteral("计数 2");
}

void RecordModelTest::sumsWhatIsSelected()
{
    QFETCH(const QList<qlonglong>, amounts);
    QFETCH(const QString, summary);
    RecordTable table;
    RecordModel<Line> model(lineColumns({}));
    std::vector<Line> rows;
    for (const qlonglong amount : amounts)
        rows.push_back({QString(), amount});
    model.setRows(rows);
    table.setModel(&model);
    table.selectionModel()->select(
        QItemSelection(model.index(0, 1), model.index(int(amounts.size()) - 1, 1)), QItemSelectionModel::Select);
    QString said = table.selectionSummary();
    QCOMPARE(said.remove(QStringLiteral("求和 ")), summary);
}

void RecordModelTest::clickAndF3AskAboutFigures()
{
    RecordTable table;
    RecordModel<Line> model(lineColumns({}));
    model.setRowKind([](const Line& line) { return line.kind; });
    model.setRows(lineRows());
    table.setModel(&model);
    table.resize(400, 300);
    table.show();
    tests::settle();
    QSignalSpy asked(&table, &RecordTable::figureAsked);
    const auto click = [&](int row, int column) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(row, column)).center());
    };
    click(1, 1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("nine"));
    click(0, 1); // a section has no figures
    click(1, 0); // a name has no working out
    QCOMPARE(asked.size(), 0);
    table.setCurrentIndex(model.index(2, 1));
    QTest::keyClick(&table, Qt::Key_F3);
    QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("ten"));
}

void RecordModelTest::theFirstColumnIsNeverSqueezed()
{
    RecordTable table;
    RecordModel<Line> model(lineColumns({}));
    const QString name = QStringLiteral("a name that wants much more room than there is");
    model.setRows({{name, 10}});
    table.setModel(&model);
    const int wanted = table.fontMetrics().horizontalAdvance(name);
    table.resize(120, 100);
    table.show();
    tests::settle();
    QVERIFY(table.columnWidth(0) >= wanted);
    table.resize(900, 100);
    tests::settle();
    QCOMPARE(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width());
}

PLUMBLINE_TEST(RecordModelTest)
#include "record_model_test.moc"
