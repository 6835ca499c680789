// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/record_tree.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

struct Leaf {
    QString name;
    int size = 0;
};
struct Stage {
    QString key;
    int size = 0;
};
using Model = GroupedModel<Leaf, Stage>;

Model::Contents contentsOf(std::vector<Leaf> rows, std::vector<Group<Stage>> groups)
{
    Model::Contents contents;
    contents.columns.push_back({QStringLiteral("what"), [](const Leaf& leaf) { return leaf.name; }, {}});
    contents.columns.push_back({QStringLiteral("size"), [](const Leaf& leaf) { return QString::number(leaf.size); },
        [](const Leaf& leaf) { return QVariant(leaf.size); }, Qt::AlignTrailing, [](const Leaf& leaf) { return leaf.name; },
        {[](const Leaf& leaf) { return std::optional<std::int64_t>(leaf.size); },
            [](std::int64_t sum) { return QString::number(sum); }}});
    contents.stageColumns.push_back({{}, [](const Stage& stage) { return stage.key; }, {}});
    contents.stageColumns.push_back({{}, [](const Stage& stage) { return QString::number(stage.size); },
        [](const Stage& stage) { return QVariant(stage.size); }, Qt::AlignTrailing, {}, {}});
    contents.key = [](const Leaf& leaf) { return leaf.name; };
    contents.place = [](const Leaf& leaf) { return QStringLiteral("at ") + leaf.name; };
    contents.rows = std::move(rows);
    contents.groups = std::move(groups);
    return contents;
}

/// Two groups; the first has two parts and a row of its own, the second only rows.
Model::Contents plant()
{
    return contentsOf({{QStringLiteral("orders"), 30}, {QStringLiteral("parts"), 10}, {QStringLiteral("staff"), 5},
                          {QStringLiteral("loose"), 7}, {QStringLiteral("spindle"), 900}, {QStringLiteral("alarms"), 40}},
        {{{QStringLiteral("mes"), 52},
             {{Stage{QStringLiteral("mes.public"), 40}, 2}, {Stage{QStringLiteral("mes.hr"), 5}, 1}, {{}, 1}}},
            {{QStringLiteral("telemetry"), 940}, {{{}, 2}}}});
}

/// "mes(mes.public(orders parts) …)": what is open; a closed stage has nothing behind it.
QString shown(const RecordTree& tree, const QModelIndex& under = {})
{
    QStringList names;
    for (int row = 0; row < tree.model()->rowCount(under); ++row) {
        const QModelIndex index = tree.model()->index(row, 0, under);
        const bool isOpen = tree.isExpanded(index) && tree.model()->hasChildren(index);
        names << index.data().toString() + (isOpen ? QLatin1Char('(') + shown(tree, index) + QLatin1Char(')') : QString());
    }
    return names.join(QLatin1Char(' '));
}

struct Bench {
    Bench()
    {
        auto* const column = new QVBoxLayout(&window);
        tree = new RecordTree;
        tree->setRecords(&model);
        filter = new FilterRow(tree);
        column->addWidget(filter);
        column->addWidget(tree);
        model.setContents(plant());
        window.resize(400, 400);
        window.show();
        settle();
    }
    QModelIndex at(const char* key) const { return model.withKey(QString::fromLatin1(key)); }
    QString current() const { return model.keyOf(tree->currentIndex()); }

    Model model{nullptr};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QWidget window;
    RecordTree* tree;
    FilterRow* filter;
};

const QString allOpen = QStringLiteral("mes(mes.public(orders parts) mes.hr(staff) loose) telemetry(spindle alarms)");

}

class RecordTreeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewRowsAreOpenAndOfManyTheStages()
    {
        Bench bench;
        QCOMPARE(shown(*bench.tree), allOpen);
        std::vector<Leaf> many;
        for (int at = 0; at < 1000; ++at)
            many.push_back({QString::number(at), at});
        bench.model.setContents(contentsOf(std::move(many), {{{QStringLiteral("big"), 0}, {{{}, 1000}}}}));
        QCOMPARE(shown(*bench.tree), QStringLiteral("big"));
        QCOMPARE(bench.tree->rowsShown(), 1000); // closed, and not narrowed
    }

    void arrowsOpenCloseAndClimb()
    {
        Bench bench;
        bench.tree->setCurrentIndex(bench.at("mes"));
        struct Step {
            Qt::Key key;
            const char* current;
            int column;
        };
        for (const Step& step : {Step{Qt::Key_Left, "mes", 0}, Step{Qt::Key_Right, "mes", 0}, Step{Qt::Key_Right, "mes", 1},
                 Step{Qt::Key_Left, "mes", 0}, Step{Qt::Key_Down, "mes.public", 0}, Step{Qt::Key_Left, "mes.public", 0},
                 Step{Qt::Key_Down, "mes.hr", 0}, Step{Qt::Key_Down, "staff", 0}, Step{Qt::Key_Right, "staff", 1},
                 Step{Qt::Key_Right, "staff", 1}, Step{Qt::Key_Left, "staff", 0}, Step{Qt::Key_Left, "mes.hr", 0}}) {
            QTest::keyClick(bench.tree, step.key);
            QCOMPARE(bench.current(), QString::fromLatin1(step.current));
            QCOMPARE(bench.tree->currentIndex().column(), step.column);
        }
        QCOMPARE(shown(*bench.tree), QStringLiteral("mes(mes.public mes.hr(staff) loose) telemetry(spindle alarms)"));
    }

    void theMarkOpensAndClosesByMouse()
    {
        Bench bench;
        const QRect mes = bench.tree->visualRect(bench.at("mes"));
        const QPoint mark(mes.left() - 8, mes.center().y());
        QTest::mouseClick(bench.tree->viewport(), Qt::LeftButton, {}, mark);
        QCOMPARE(shown(*bench.tree), QStringLiteral("mes telemetry(spindle alarms)"));
        QTest::mouseClick(bench.tree->viewport(), Qt::LeftButton, {}, mark);
        QCOMPARE(shown(*bench.tree), allOpen);
    }

    void wordsLeaveRowsWithTheirStagesOpen_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("left");
        QTest::newRow("a word, in any case") << QStringLiteral("ORD") << QStringLiteral("mes(mes.public(orders))");
        QTest::newRow("two rows of two groups") << QStringLiteral("s 0")
                                                << QStringLiteral("mes(mes.public(orders parts)) "
                                                                  "telemetry(spindle alarms)");
        QTest::newRow("of no part") << QStringLiteral("loose") << QStringLiteral("mes(loose)");
        QTest::newRow("a figure") << QStringLiteral("900") << QStringLiteral("telemetry(spindle)");
        QTest::newRow("where it stands") << QStringLiteral("at staff") << QStringLiteral("mes(mes.hr(staff))");
        QTest::newRow("nothing fits") << QStringLiteral("zzz") << QString();
    }
    void wordsLeaveRowsWithTheirStagesOpen()
    {
        QFETCH(const QString, words);
        Bench bench;
        for (const char* const stage : {"mes.public", "mes.hr", "mes", "telemetry"})
            bench.tree->collapse(bench.at(stage));
        bench.tree->setFilter(words);
        QTEST(shown(*bench.tree), "left");
        bench.model.setContents(plant()); // read anew, and still narrowed
        QTEST(shown(*bench.tree), "left");
        bench.tree->setFilter({});
        QCOMPARE(shown(*bench.tree), QStringLiteral("mes telemetry"));
    }

    void theCountIsOfRowsAndEscapeShowsAll()
    {
        Bench bench;
        bench.filter->open();
        auto* const field = bench.filter->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("orders"));
        const QString count = bench.filter->findChild<QLabel*>()->text();
        QVERIFY2(count.contains(QLatin1Char('1')) && count.contains(QLatin1Char('6')), qPrintable(count));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(shown(*bench.tree), allOpen);
    }

    void whatIsOpenSortedAndChosenStaysWhenItIsReadAnew()
    {
        Bench bench;
        bench.tree->collapse(bench.at("mes.hr"));
        bench.tree->sortByColumn(1, Qt::AscendingOrder);
        bench.tree->setCurrentIndex(bench.at("parts").siblingAtColumn(1));
        bench.tree->header()->resizeSection(0, 333);
        QSignalSpy chosen(bench.tree, &RecordTree::chosen);
        Model::Contents more = plant();
        more.rows.insert(more.rows.begin(), {QStringLiteral("new"), 20});
        more.groups[0].parts[0].rows = 3;
        bench.model.setContents(std::move(more));
        QCOMPARE(shown(*bench.tree), QStringLiteral("mes(mes.hr mes.public(parts new orders) loose) telemetry(alarms spindle)"));
        QCOMPARE(bench.current(), QStringLiteral("parts"));
        QCOMPARE(bench.tree->currentIndex().column(), 1);
        QVERIFY(bench.tree->selectionModel()->isSelected(bench.tree->currentIndex()));
        QCOMPARE(bench.tree->columnWidth(0), 333);
        QCOMPARE(chosen.count(), 0); // nobody chose anything
    }

    void whatIsChosenStaysThroughANarrowing()
    {
        Bench bench;
        bench.tree->setCurrentIndex(bench.at("staff"));
        bench.tree->collapse(bench.at("mes.hr"));
        bench.tree->setFilter(QStringLiteral("alarms"));
        QVERIFY(!bench.tree->currentIndex().isValid());
        bench.tree->setFilter({});
        QCOMPARE(bench.current(), QStringLiteral("staff"));
        QCOMPARE(shown(*bench.tree), allOpen); // and is in sight
    }

    void eachStageIsSortedWithinItself()
    {
        Bench bench;
        bench.tree->sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(
            shown(*bench.tree), QStringLiteral("telemetry(spindle alarms) mes(mes.public(orders parts) mes.hr(staff) loose)"));
        bench.tree->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(
            shown(*bench.tree), QStringLiteral("telemetry(spindle alarms) mes(mes.public(parts orders) mes.hr(staff) loose)"));
        bench.tree->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(shown(*bench.tree), allOpen);
    }

    void aBlockIsCopiedAndSummedAcrossStages()
    {
        Bench bench;
        const QModelIndex first = bench.at("parts");
        const QModelIndex last = bench.at("staff").siblingAtColumn(1);
        QTest::mouseClick(bench.tree->viewport(), Qt::LeftButton, {}, bench.tree->visualRect(first).center());
        QTest::mouseClick(bench.tree->viewport(), Qt::LeftButton, Qt::ShiftModifier, bench.tree->visualRect(last).center());
        QTest::keySequence(bench.tree, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("parts\t10\nmes.hr\t5\nstaff\t5"));
        QVERIFY2(bench.tree->selectionSummary().contains(QStringLiteral("15")), qPrintable(bench.tree->selectionSummary()));
    }

    void aFigureIsAskedWhyByKeyAndClick()
    {
        Bench bench;
        QSignalSpy asked(bench.tree, &RecordTree::figureAsked);
        bench.tree->setCurrentIndex(bench.at("staff").siblingAtColumn(1));
        QTest::keyClick(bench.tree, Qt::Key_F3);
        QTest::mouseClick(
            bench.tree->viewport(), Qt::LeftButton, {}, bench.tree->visualRect(bench.at("orders").siblingAtColumn(1)).center());
        bench.tree->setCurrentIndex(bench.at("mes").siblingAtColumn(1)); // a stage has no working out
        QTest::keyClick(bench.tree, Qt::Key_F3);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("staff"));
        QCOMPARE(asked[1][0].toString(), QStringLiteral("orders"));
    }
};

PLUMBLINE_TEST(RecordTreeTest)
#include "record_tree_test.moc"
