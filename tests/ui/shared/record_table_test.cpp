// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/frozen_column.h"
#include "ui/shared/record_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

struct Line {
    QString name;
    int amount = 0;
    RowKind kind = RowKind::Plain;
};

const std::vector<Line> lines{
    {QStringLiteral("Mine"), 0, RowKind::Section},
    {QStringLiteral("pumps"), 100},
    {QStringLiteral("fans"), 200},
    {QStringLiteral("Works"), 0, RowKind::Section},
    {QStringLiteral("guards"), 300},
    {QStringLiteral("pumps of the works"), 400},
    {QStringLiteral("Total"), 1000, RowKind::Total},
};

/// A name and twelve columns, in a place too narrow for them.
struct Bench {
    Bench() : model(columns(), nullptr)
    {
        model.setRowKind([](const Line& line) { return line.kind; });
        model.setRows(lines);
        auto* const column = new QVBoxLayout(&window);
        table = new RecordTable;
        table->setModel(&model);
        filter = new FilterRow(table);
        column->addWidget(filter);
        column->addWidget(table);
        window.resize(400, 400);
        window.show();
        settle();
    }
    static std::vector<Column<Line>> columns()
    {
        std::vector<Column<Line>> all{{QStringLiteral("what"), [](const Line& line) { return line.name; }}};
        for (int month = 1; month <= 12; ++month)
            all.push_back({QStringLiteral("month %1").arg(month),
                [](const Line& line) { return line.kind == RowKind::Section ? QString() : QString::number(line.amount); }});
        return all;
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!table->isRowHidden(row))
                names << model.index(row, 0).data().toString();
        }
        return names;
    }

    RecordModel<Line> model;
    QWidget window;
    RecordTable* table;
    FilterRow* filter;
};

}

class RecordTableTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFilterLeavesRowsWithAllWordsAndTheirSections_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("one word") << QStringLiteral("PUMPS")
                                  << QStringList{QStringLiteral("Mine"), QStringLiteral("pumps"), QStringLiteral("Works"),
                                         QStringLiteral("pumps of the works")};
        QTest::newRow("all of the words") << QStringLiteral("works pumps")
                                          << QStringList{QStringLiteral("Works"), QStringLiteral("pumps of the works")};
        QTest::newRow("a figure") << QStringLiteral("1000") << QStringList{QStringLiteral("Total")};
        QTest::newRow("nothing fits") << QStringLiteral("zzz") << QStringList{};
    }

    void theFilterLeavesRowsWithAllWordsAndTheirSections()
    {
        QFETCH(const QString, words);
        Bench bench;
        bench.table->setFilter(words);
        QTEST(bench.shown(), "left");
        bench.model.setRows(lines); // read anew, and still narrowed
        QTEST(bench.shown(), "left");
        bench.table->setFilter({});
        QCOMPARE(bench.shown().size(), qsizetype(lines.size()));
    }

    void theCountIsToldAndEscapeShowsAll()
    {
        Bench bench;
        bench.filter->open();
        auto* const field = bench.filter->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("fans"));
        const QString count = bench.filter->findChild<QLabel*>()->text();
        QVERIFY2(count.contains(QLatin1Char('2')) && count.contains(QLatin1Char('7')), qPrintable(count));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bench.filter->isVisible());
        QCOMPARE(bench.table->rowsShown(), int(lines.size()));
    }

    void hiddenRowsAreNeitherCopiedNorSummed()
    {
        Bench bench;
        bench.table->setFilter(QStringLiteral("pumps"));
        bench.table->selectAll();
        QVERIFY(!bench.table->selectionAsText().contains(QStringLiteral("fans")));
    }

    void theFirstColumnStandsStillWhileTheRestScrolls()
    {
        Bench bench;
        QVERIFY(!bench.table->findChild<FrozenColumn*>());
        bench.table->horizontalScrollBar()->setValue(bench.table->horizontalScrollBar()->maximum());
        settle();
        auto* const frozen = bench.table->findChild<FrozenColumn*>();
        QVERIFY(frozen && frozen->isVisible());
        QCOMPARE(frozen->width(), bench.table->columnWidth(0));
        QCOMPARE(frozen->rowViewportPosition(4), bench.table->rowViewportPosition(4));
        takePicture(bench.window, QStringLiteral("record-table-scrolled"), {400, 400});
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(bench.model.index(2, 0)).center());
        QCOMPARE(bench.table->currentIndex(), bench.model.index(2, 0));
        bench.table->setFilter(QStringLiteral("guards"));
        QVERIFY(frozen->isRowHidden(1));
        bench.table->horizontalScrollBar()->setValue(0);
        QVERIFY(!frozen->isVisible());
    }
};

PLUMBLINE_TEST(RecordTableTest)
#include "record_table_test.moc"
