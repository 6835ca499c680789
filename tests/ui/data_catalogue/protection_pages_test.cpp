// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/report_desk.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/screenshot.h"
#include "ui/data_catalogue/catalogue_page.h"
#include "ui/data_catalogue/coverage_chart.h"
#include "ui/data_catalogue/crossings_page.h"
#include "ui/data_catalogue/filings_page.h"
#include "ui/data_catalogue/group_page.h"
#include "ui/data_catalogue/self_check_page.h"
#include "ui/data_catalogue/versions_page.h"
#include "ui/shared/fact_field.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/record_table.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_editor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::data_catalogue;

namespace {

template <class Widget> Widget* part(QWidget* page, const char* name)
{
    auto* const found = page->findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void press(QWidget* page, const char* name)
{
    QTest::mouseClick(part<QPushButton>(page, name), Qt::LeftButton);
    settleTasks();
}

}

/// What protects the data, in the window, on the sample: both languages, both themes.
class ProtectionPagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageShowsTheSample_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("zh") << Language::Chinese << ThemeChoice::Light;
        QTest::newRow("en-dark") << Language::English << ThemeChoice::Dark;
    }
    void everyPageShowsTheSample()
    {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        Stage stage({.language = language, .theme = theme});
        for (const char* const page :
            {"catalogue", "filings", "self_check", "registers", "crossings", "versions", "group", "findings"}) {
            QWidget* const shown = stage.open(QStringLiteral("data_catalogue.") + QLatin1String(page));
            QVERIFY2(shown, page);
            settleTasks();
            takePicture(stage.window(),
                QStringLiteral("data-%1-%2").arg(QLatin1String(page), QLatin1String(QTest::currentDataTag())), {1280, 900});
            QCOMPARE(clippedTexts(*shown), QStringList());
        }
        QCOMPARE(part<RecordTable>(stage.open(QStringLiteral("data_catalogue.filings")), "changes")->model()->rowCount(), 5);
    }

    void aControlIsAnswered()
    {
        Stage stage;
        auto* const page = stage.openAs<SelfCheckPage>("data_catalogue.self_check");
        QVERIFY(page);
        auto* const table = part<RecordTable>(page, "controls");
        const int before = table->model()->rowCount();
        QVERIFY(before > 5);
        QVERIFY(page->findChild<CoverageChart*>()->asTable().contains(QLatin1Char('\t')));
        table->selectRow(0);
        part<QLineEdit>(page, "evidence")->setText(QStringLiteral("制度"));
        part<QLineEdit>(page, "due")->setText(QStringLiteral("soon"));
        press(page, "keepControl");
        QVERIFY(part<QLabel>(page, "controlProblem")->isVisibleTo(page));
        part<QLineEdit>(page, "due")->clear();
        part<QComboBox>(page, "state")->setCurrentIndex(1);
        press(page, "keepControl");
        QCOMPARE(stage.lastRecord(), std::string("data_catalogue.control.save"));
        QCOMPARE(table->model()->rowCount(), before - 1);
    }

    /// Told where it is typed, not when a source is looked into.
    void aMalformedPatternIsToldWhileItIsTyped()
    {
        Stage stage;
        auto* const page = stage.openAs<FactsPage>("data_catalogue.registers");
        RowForm& form = page->openSheet("data_catalogue.recogniser")->form();
        for (const char* const column : {"name_pattern", "value_pattern"}) {
            FactField* const field = form.field(column);
            field->type(QStringLiteral("(设备"));
            Q_EMIT field->finished(); // half a pattern is no fault while one still types
            QVERIFY2(field->isWrong(), column);
            field->type(QStringLiteral("(设备|主轴)\\d+"));
            QVERIFY2(!field->isWrong(), column);
        }
    }

    /// A recogniser that recognises nothing isn't kept: it is told at both fields, and at neither once one of them says
    /// something.
    void aRecogniserWithoutAPatternIsToldAtItsFields()
    {
        Stage stage;
        auto* const page = stage.openAs<FactsPage>("data_catalogue.registers");
        SheetEditor* const editor = page->openSheet("data_catalogue.recogniser");
        settleTasks();
        editor->beginRow();
        RowForm& form = editor->form();
        form.field("name")->type(QStringLiteral("主轴编号"));
        const std::int64_t before = stage.records();
        QVERIFY(!editor->leaveRow());
        QCOMPARE(stage.records(), before);
        QVERIFY(form.field("name_pattern")->isWrong() && form.field("value_pattern")->isWrong());
        form.field("value_pattern")->type(QStringLiteral("HC\\d+"));
        QVERIFY(!form.field("name_pattern")->isWrong() && !form.field("value_pattern")->isWrong());
        QVERIFY(editor->leaveRow());
        QCOMPARE(stage.records(), before + 1);
    }

    void coreDataTakesItsNextStep()
    {
        Stage stage;
        auto* const page = stage.openAs<CrossingsPage>("data_catalogue.crossings");
        QVERIFY(page);
        QVERIFY(part<QPushButton>(page, "local-agreed")->isVisibleTo(page));
        QVERIFY(!part<QPushButton>(page, "carried-out")->isVisibleTo(page));
        press(page, "local-agreed");
        QCOMPARE(stage.lastRecord(), std::string("data_catalogue.crossing.move"));
        QVERIFY(part<QPushButton>(page, "ministry-agreed")->isVisibleTo(page));
        press(page, "ministry-refused"); // without a reason
        QVERIFY(part<QLabel>(page, "stepProblem")->isVisibleTo(page));
    }

    void aVersionIsTakenAndCompared()
    {
        Stage stage;
        auto* const page = stage.openAs<VersionsPage>("data_catalogue.versions");
        QVERIFY(page);
        QVERIFY(part<RecordTable>(page, "differences")->model()->rowCount() > 2);
        press(page, "takeVersion"); // without its scope
        QVERIFY(part<QLabel>(page, "versionProblem")->isVisibleTo(page));
        part<QLineEdit>(page, "extent")->setText(QStringLiteral("MES"));
        press(page, "takeVersion");
        QCOMPARE(stage.lastRecord(), std::string("data_catalogue.version.take"));
        QCOMPARE(part<RecordTable>(page, "versions")->model()->rowCount(), 2);
    }

    void aSubsidiaryIsTakenIn()
    {
        Stage works;
        const QString file = works.folder() + QStringLiteral("/works.json");
        {
            const auto facts = works.session().workspace().read();
            plumbline::Scope scope;
            scope.enterprise = works.scope().enterprise;
            scope.year = 2025;
            scope.today = sampleDay();
            const auto report = makeReport(works.session(), *facts, "data_catalogue.catalogue", scope, Language::Chinese);
            QVERIFY(report.isOk());
            QVERIFY(exportReport(works.session(), *report, file, {}).isOk());
        }
        Stage mine({.enterprise = sampleMine});
        auto* const page = mine.openAs<GroupPage>("data_catalogue.group");
        QVERIFY(page);
        page->takeIn(file);
        settleTasks();
        QCOMPARE(mine.lastRecord(), std::string("data_catalogue.member.take"));
        QCOMPARE(part<RecordTable>(page, "members")->model()->rowCount(), 2);
        page->takeIn(QStringLiteral("/nowhere.json"));
        settleTasks();
        QVERIFY(part<QLabel>(page, "memberProblem")->isVisibleTo(page));
    }
};

PLUMBLINE_TEST(ProtectionPagesTest)
#include "protection_pages_test.moc"
