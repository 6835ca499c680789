// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/data_catalogue/servers.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/data_catalogue/catalogue_page.h"
#include "ui/data_catalogue/entry_card.h"
#include "ui/data_catalogue/filings_page.h"
#include "ui/data_catalogue/scan_card.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/record_tree.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <sqlite3.h>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::data_catalogue;

namespace {

void makeSource(const QString& path)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK
        || sqlite3_exec(database,
               "CREATE TABLE staff(id_card text, phone text); INSERT INTO staff VALUES('110101199003071233', '13812345678');"
               "CREATE TABLE spindle(recorded_at text, spindle_speed integer); INSERT INTO spindle VALUES('2025-01-01', 1480), "
               "('2025-01-02', 1490);",
               nullptr, nullptr, nullptr)
            != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
}

template <class Widget> Widget* partOf(QWidget* page, const char* name)
{
    auto* const part = page->findChild<Widget*>(QString::fromLatin1(name));
    if (!part)
        qFatal("no %s", name);
    return part;
}

/// The row of the tree that says so in its first column.
QModelIndex rowOf(const RecordTree* tree, const QString& name)
{
    const QAbstractItemModel* const model = tree->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        qFatal("no row %s", qPrintable(name));
    return found.first();
}

void chooseRow(RecordTree* tree, const char* name)
{
    tree->setCurrentIndex(rowOf(tree, QString::fromUtf8(name)));
    settleTasks();
}

/// The first cells of what stands under it, of all stages.
QStringList namesUnder(const QAbstractItemModel* model, const QModelIndex& under = {})
{
    QStringList names;
    for (int row = 0; row < model->rowCount(under); ++row) {
        const QModelIndex index = model->index(row, 0, under);
        names << index.data().toString() << namesUnder(model, index);
    }
    return names;
}

QString cell(const RecordTree* tree, const QString& row, int column)
{
    return rowOf(tree, row).siblingAtColumn(column).data().toString();
}

void choose(QWidget* page, const char* name, int choice)
{
    auto* const box = partOf<QComboBox>(page, name);
    box->setCurrentIndex(choice);
    Q_EMIT box->activated(choice);
    settleTasks();
}

}

/// From a source that is named to a filing that is accepted, in the window.
class CataloguePageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lookedIntoJudgedAndFiled_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("zh") << Language::Chinese;
        QTest::newRow("en") << Language::English;
    }

    void lookedIntoJudgedAndFiled()
    {
        QFETCH(Language, language);
        Stage stage({.language = language, .enterprise = sampleMine}); // the machinery works has filed already
        makeSource(stage.folder() + QStringLiteral("/mes.db"));
        auto* const page = stage.openAs<CataloguePage>("data_catalogue.catalogue");
        QVERIFY(page);
        partOf<QLineEdit>(page, "source")->setText(stage.folder() + QStringLiteral("/mes.db"));
        QSignalSpy answered(page->findChild<ScanCard*>(), &ScanCard::answered);
        QTest::mouseClick(partOf<QPushButton>(page, "look"), Qt::LeftButton);
        QVERIFY(answered.count() == 1 || answered.wait());
        settleTasks();
        auto* const tree = partOf<RecordTree>(page, "entries");
        QCOMPARE(tree->rowsShown(), 2);
        chooseRow(tree, "spindle");
        QVERIFY(partOf<QLabel>(page, "evidence")->text().contains(QStringLiteral("spindle_speed")));
        for (const char* const condition : {"general.1", "general.2", "general.3", "important.1", "important.3", "important.4",
                 "important.5", "core.1", "core.2", "core.3", "core.4"})
            choose(page, condition, 2);
        choose(page, "important.2", 1);
        QTest::mouseClick(partOf<QPushButton>(page, "decide"), Qt::LeftButton);
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("data_catalogue.decision"));
        choose(page, "category", 2);
        choose(page, "domain", 1);
        for (const char* const field :
            {"carrier", "purpose", "scope-of-use", "responsible", "sharing", "cross-border", "protection"}) {
            auto* const edit = partOf<QLineEdit>(page, field);
            edit->setText(QStringLiteral("已填"));
            Q_EMIT edit->editingFinished();
            settleTasks();
        }
        const QString suffix = language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
        takePicture(stage.window(), QStringLiteral("catalogue-") + suffix, {1280, 1100});
        QCOMPARE(clippedTexts(*page), QStringList());

        auto* const filings = stage.openAs<FilingsPage>("data_catalogue.filings");
        QVERIFY(filings);
        QTest::mouseClick(partOf<QPushButton>(filings, "prepareFiling"), Qt::LeftButton);
        settleTasks();
        for (const char* const step : {"approved", "submitted", "accepted"}) {
            QTest::mouseClick(partOf<QPushButton>(filings, step), Qt::LeftButton);
            settleTasks();
        }
        QCOMPARE(stage.lastRecord(), std::string("data_catalogue.filing.accepted"));
        takePicture(stage.window(), QStringLiteral("catalogue-filings-") + suffix, {1280, 800});
        QCOMPARE(clippedTexts(*filings), QStringList());
    }

    void aReviewDayIsTypedOnTheCard()
    {
        Stage stage({.enterprise = sampleMine});
        makeSource(stage.folder() + QStringLiteral("/mes.db"));
        auto* const page = stage.openAs<CataloguePage>("data_catalogue.catalogue");
        partOf<QLineEdit>(page, "source")->setText(stage.folder() + QStringLiteral("/mes.db"));
        QSignalSpy answered(page->findChild<ScanCard*>(), &ScanCard::answered);
        QTest::mouseClick(partOf<QPushButton>(page, "look"), Qt::LeftButton);
        QVERIFY(answered.count() == 1 || answered.wait());
        settleTasks();
        chooseRow(partOf<RecordTree>(page, "entries"), "staff");
        auto* const edit = partOf<QLineEdit>(page, "review-on");
        const std::int64_t before = stage.records();
        for (const auto& [typed, saved] : {std::pair("2025-2-30", 0), std::pair("2025-12-31", 1), std::pair("", 2)}) {
            edit->setFocus();
            edit->setText(QString::fromUtf8(typed));
            Q_EMIT edit->textEdited(edit->text());
            QCOMPARE(page->findChild<QLabel*>(QStringLiteral("review-onProblem"))->isVisibleTo(page), saved == 0);
            Q_EMIT edit->editingFinished();
            settleTasks();
            QCOMPARE(stage.records() - before, std::int64_t(saved));
        }
    }

    /// Article 8: the enterprise's own level is chosen under the rule's, and its own category below the rule's.
    void ownLevelsAndCategoriesAreChosenOnTheCard()
    {
        Stage stage;
        auto* const page = stage.openAs<CataloguePage>("data_catalogue.catalogue");
        auto* const tree = partOf<RecordTree>(page, "entries");
        tree->setFilter(QStringLiteral("重要一级"));
        QCOMPARE(tree->rowsShown(), 2); // as the sample decided
        chooseRow(tree, "spindle_reading");
        auto* const level = partOf<QComboBox>(page, "level");
        QVERIFY(level->currentText().endsWith(QStringLiteral("重要一级")));
        level->setCurrentIndex(level->currentIndex() + 1);
        QVERIFY(level->currentText().endsWith(QStringLiteral("重要二级")));
        QTest::mouseClick(partOf<QPushButton>(page, "decide"), Qt::LeftButton);
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("data_catalogue.decision"));
        QCOMPARE(tree->rowsShown(), 1);
        QVERIFY(partOf<QLabel>(page, "proposal")->text().contains(QStringLiteral("重要二级")));
        auto* const category = partOf<QComboBox>(page, "category");
        category->setEditText(QStringLiteral("运维数据/监测"));
        Q_EMIT category->lineEdit()->editingFinished();
        settleTasks();
        QCOMPARE(category->currentText(), QStringLiteral("运维数据/监测"));
        QCOMPARE(category->currentData().toString(), QStringLiteral("maintenance/监测"));
    }

    void whatNoLookFindsIsEnteredByHand()
    {
        Stage stage({.enterprise = sampleMine});
        auto* const page = stage.openAs<CataloguePage>("data_catalogue.catalogue");
        QTest::mouseClick(partOf<QPushButton>(page, "newEntry"), Qt::LeftButton);
        partOf<QLineEdit>(page, "newSource")->setText(QStringLiteral("档案室"));
        QTest::mouseClick(partOf<QPushButton>(page, "enterEntry"), Qt::LeftButton);
        QVERIFY(partOf<QLabel>(page, "newProblem")->isVisibleTo(page)); // it has no name
        partOf<QLineEdit>(page, "newName")->setText(QStringLiteral("竣工图纸"));
        QTest::mouseClick(partOf<QPushButton>(page, "enterEntry"), Qt::LeftButton);
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("data_catalogue.entry.save"));
        QCOMPARE(partOf<RecordTree>(page, "entries")->rowsShown(), 1);
        QVERIFY(partOf<QLineEdit>(page, "carrier")->isVisibleTo(page));
    }

    void wordsNarrowTheCatalogue()
    {
        Stage stage;
        auto* const page = stage.openAs<CataloguePage>("data_catalogue.catalogue");
        auto* const tree = partOf<RecordTree>(page, "entries");
        const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = tree->rowsShown();
        QVERIFY(all > 2);
        tree->setFilter(QStringLiteral("SPINDLE_reading"));
        QCOMPARE(
            namesUnder(tree->model()), (QStringList{QStringLiteral("plant/telemetry.db"), QStringLiteral("spindle_reading")}));
        QCOMPARE(tree->rowsShown(), 1);
        QCOMPARE(tree->rowsInAll(), all);
        tree->setFilter(QStringLiteral("plant/telemetry.db")); // where they stand
        QVERIFY(tree->rowsShown() > 1 && tree->rowsShown() < all);
        tree->setFilter(QStringLiteral("nothing is called so"));
        QCOMPARE(tree->rowsShown(), 0);
        QCOMPARE(namesUnder(tree->model()), QStringList());
        tree->setFilter({});
        QCOMPARE(tree->rowsShown(), all);
    }

    /// Articles 7 and 8: system, store, table or file; the upper stages say what they hold.
    void entriesStandInATreeOfSystemAndStore()
    {
        enum { Category = 1, Level, ByConditions, ProtectedAs, Records, Bytes };
        Stage stage({.enterprise = sampleMine});
        auto* const page = stage.openAs<CataloguePage>("data_catalogue.catalogue");
        const auto add = [&](const char* schema, const char* name, std::optional<std::int64_t> records) {
            Entry entry;
            entry.source = QStringLiteral("调度平台");
            entry.schema = QString::fromUtf8(schema);
            entry.name = QString::fromUtf8(name);
            entry.scale.records = records;
            return saveEntry(stage.session(), scopeOf(stage.scope()), entry)->id;
        };
        add("生产", "班次", 1200);
        const Id ore = add("生产", "矿石量", {});
        add("", "纸质记录", {});
        Scope scope;
        scope.enterprise = stage.scope().enterprise;
        scope.year = 2025;
        scope.today = stage.scope().asOf;
        QVERIFY(decide(stage.session(), scope, ore, data_catalogue::Level::Important, QStringLiteral("省清单"), {}).isOk());
        stage.window().context().factsChanged();
        settleTasks();
        auto* const tree = partOf<RecordTree>(page, "entries");
        QCOMPARE(namesUnder(tree->model()),
            (QStringList{QStringLiteral("调度平台"), QStringLiteral("生产"), QStringLiteral("班次"), QStringLiteral("矿石量"),
                QStringLiteral("纸质记录")}));
        const QString system = QStringLiteral("调度平台");
        QCOMPARE(cell(tree, system, Category), QStringLiteral("3 个条目，2 项待定级"));
        QCOMPARE(cell(tree, system, Level), QStringLiteral("至少重要数据"));
        QCOMPARE(cell(tree, system, ByConditions), QStringLiteral("待判定"));
        QCOMPARE(cell(tree, system, Records), QStringLiteral("1,200（部分已知）"));
        QCOMPARE(cell(tree, system, Bytes), QStringLiteral("—")); // nothing is known of them, and that is no 0
        QCOMPARE(cell(tree, QStringLiteral("生产"), Category), QStringLiteral("2 个条目，1 项待定级"));
        QCOMPARE(cell(tree, QStringLiteral("矿石量"), Records), QStringLiteral("—"));
        takePicture(stage.window(), QStringLiteral("catalogue-tree"), {1280, 900});
    }

    void whatIsOpenAndChosenStaysWhenAFactIsTyped()
    {
        Stage stage;
        auto* const page = stage.openAs<CataloguePage>("data_catalogue.catalogue");
        auto* const tree = partOf<RecordTree>(page, "entries");
        tree->collapse(rowOf(tree, QStringLiteral("plant/erp.db")));
        chooseRow(tree, "spindle_reading");
        auto* const owner = partOf<QLineEdit>(page, "owner");
        owner->setText(QStringLiteral("周敏"));
        Q_EMIT owner->editingFinished();
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("data_catalogue.entry.save"));
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("spindle_reading"));
        QVERIFY(!tree->isExpanded(rowOf(tree, QStringLiteral("plant/erp.db"))));
        QVERIFY(tree->isExpanded(rowOf(tree, QStringLiteral("plant/mes.db"))));
    }

    /// A server's password is typed for one look: it is in no text of the window afterwards, and in no file.
    void aServerIsLookedIntoWithItsPassword()
    {
        MariaDbServer server;
        if (!server.isThere())
            QSKIP("MariaDB isn't installed here");
        server.run(QStringLiteral("USE plant; CREATE TABLE staff(id_card text, phone text); INSERT INTO staff "
                                  "VALUES('110101199003071233', '13812345678'); CREATE TABLE gone(x int); CREATE VIEW broken AS "
                                  "SELECT x FROM gone; DROP TABLE gone;"));
        Stage stage({.enterprise = sampleMine});
        auto* const page = stage.openAs<CataloguePage>("data_catalogue.catalogue");
        const QString secret = QStringLiteral("s3cret-word");
        const QString bare = server.address().remove(QLatin1Char(':') + secret);
        const auto lookWith = [&](const QString& password, const QString& address) {
            partOf<QLineEdit>(page, "source")->setText(address);
            partOf<QLineEdit>(page, "sourcePassword")->setText(password);
            QSignalSpy answered(page->findChild<ScanCard*>(), &ScanCard::answered);
            QTest::mouseClick(partOf<QPushButton>(page, "look"), Qt::LeftButton);
            QVERIFY(answered.count() == 1 || answered.wait(30'000));
            settleTasks();
            QCOMPARE(partOf<QLineEdit>(page, "source")->text(), bare);
        };
        lookWith(QStringLiteral("wrong"), bare);
        QVERIFY(partOf<QLabel>(page, "scanAnswer")->text().contains(QStringLiteral("Access denied")));
        QCOMPARE(partOf<RecordTree>(page, "entries")->rowsShown(), 0);
        lookWith(secret, bare);
        lookWith({}, server.address()); // within the address: for one look as well
        QCOMPARE(partOf<RecordTree>(page, "entries")->rowsShown(), 2);
        QVERIFY(partOf<QLabel>(page, "scanAnswer")->text().contains(QStringLiteral("broken")));
        for (const QLineEdit* const edit : stage.window().findChildren<QLineEdit*>())
            QVERIFY(!edit->text().contains(secret));
        for (const QLabel* const label : stage.window().findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(secret), qPrintable(label->text()));
        QDirIterator files(stage.folder(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(secret.toUtf8()) && !bytes.contains("13812345678"), qPrintable(file.fileName()));
        }
    }

    void aSourceThatIsNoneIsToldBesideItsField()
    {
        Stage stage({.enterprise = sampleMine});
        auto* const page = stage.openAs<CataloguePage>("data_catalogue.catalogue");
        partOf<QLineEdit>(page, "source")->setText(QStringLiteral("ftp://nowhere"));
        QTest::mouseClick(partOf<QPushButton>(page, "look"), Qt::LeftButton);
        QVERIFY(!partOf<QLabel>(page, "scanAnswer")->text().isEmpty());
    }
};

PLUMBLINE_TEST(CataloguePageTest)
#include "catalogue_page_test.moc"
