// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/deadlines_page.h"

#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/screenshot.h"
#include "ui/deadlines/month_strip.h"
#include "ui/shared/record_table.h"
#include "ui/shell/overview_page.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

int rowsOfKind(const RecordTable& table, RowKind kind)
{
    int found = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        found += table.model()->index(row, 0).data(record::RowKindRole).toInt() == int(kind) ? 1 : 0;
    return found;
}

}

class DeadlinesPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shown_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("Chinese, light") << Language::Chinese << ThemeChoice::Light;
        QTest::newRow("English, dark") << Language::English << ThemeChoice::Dark;
    }

    void shown()
    {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        Stage stage({.language = language, .theme = theme, .enterprise = sampleMine});
        auto* const page = stage.openAs<DeadlinesPage>("deadlines");
        QVERIFY(page);
        auto* const table = page->findChild<RecordTable*>(QStringLiteral("deadlines"));
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(rowsOfKind(*table, RowKind::Section) >= 2);
        QVERIFY(rowsOfKind(*table, RowKind::Plain) > 5);
        takePicture(stage.window(),
            language == Language::Chinese ? QStringLiteral("deadlines-zh") : QStringLiteral("deadlines-en-dark"), {1280, 900});
        QCOMPARE(clippedTexts(*page), QStringList());
    }

    void aMonthNarrowsTheListAndLetsItGo()
    {
        Stage stage({.enterprise = sampleMine});
        auto* const page = stage.openAs<DeadlinesPage>("deadlines");
        const auto* const table = page->findChild<RecordTable*>(QStringLiteral("deadlines"));
        const int all = rowsOfKind(*table, RowKind::Plain);
        QPushButton* month = nullptr;
        for (int at = 1; at <= 12 && !(month && month->isEnabled()); ++at)
            month = page->findChild<QPushButton*>(QStringLiteral("month%1").arg(at));
        QVERIFY(month && month->isEnabled());
        QTest::mouseClick(month, Qt::LeftButton);
        const Month chosen = *page->findChild<MonthStrip*>()->chosen();
        const int narrowed = rowsOfKind(*table, RowKind::Plain);
        QVERIFY(narrowed > 0 && narrowed < all);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data(record::RowKindRole).toInt() == int(RowKind::Plain))
                QVERIFY(table->model()->index(row, 1).data().toString().startsWith(QString::fromStdString(formatMonth(chosen))));
        }
        QTest::mouseClick(month, Qt::LeftButton);
        QCOMPARE(rowsOfKind(*table, RowKind::Plain), all);
    }

    void aRowLeadsToItsModule()
    {
        Stage stage;
        auto* const page = stage.openAs<DeadlinesPage>("deadlines");
        auto* const table = page->findChild<RecordTable*>(QStringLiteral("deadlines"));
        const QModelIndex link = table->model()->index(1, table->model()->columnCount() - 1);
        const QString target = link.data(record::FigureRole).toString();
        QVERIFY2(target.endsWith(QStringLiteral(".findings")), qPrintable(target));
        Q_EMIT table->figureAsked(target);
        settleTasks();
        QVERIFY(stage.visiblePage() && stage.visiblePage() != page);
    }

    void theOverviewLeadsHere()
    {
        Stage stage;
        QWidget* const overview = stage.open(QStringLiteral("overview"));
        QTest::mouseClick(buttonWith(*overview, QStringLiteral("全部期限 →")), Qt::LeftButton);
        settleTasks();
        QVERIFY(qobject_cast<DeadlinesPage*>(stage.visiblePage()));
    }

    void theCalendarIsWritten()
    {
        Stage stage;
        auto* const page = stage.openAs<DeadlinesPage>("deadlines");
        const QString path = stage.folder() + QStringLiteral("/due.ics");
        page->exportTo(path);
        settleTasks();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(bytes.count("BEGIN:VEVENT") > 0);
    }

    /// An enterprise that has recorded nothing is told so in a friendly way, or what it must begin with.
    void aNewWorkspaceIsNoProblem()
    {
        Stage stage({.workspace = Stage::Setting::Workspace::New});
        auto* const page = stage.openAs<DeadlinesPage>("deadlines");
        QCOMPARE(clippedTexts(*page), QStringList());
        takePicture(stage.window(), QStringLiteral("deadlines-new"), {1280, 900});
    }
};

PLUMBLINE_TEST(DeadlinesPageTest)
#include "deadlines_page_test.moc"
