// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/inspections_page.h"

#include "core/store/tailings/tables.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/reports/report_export.h"
#include "ui/shared/attachment_card.h"
#include "ui/shared/fact_field.h"
#include "ui/shared/record_table.h"
#include "ui/shared/row_form.h"
#include "ui/tailings/closing_card.h"
#include "ui/tailings/fact_card.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::tailings;

/// Article 20 in the window: what is due, what is open and what was done; entered and closed from there.
class InspectionsPageTest final : public QObject {
    Q_OBJECT

    static Stage::Setting atTheMine(Language language, ThemeChoice theme = ThemeChoice::Light)
    {
        return {.language = language, .theme = theme, .enterprise = sampleMine};
    }
    static void addLanguages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("zh") << Language::Chinese;
        QTest::newRow("en") << Language::English;
    }
    static QString suffix(Language language)
    {
        return language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
    }
    static RecordTable* table(const QWidget* page, const char* name)
    {
        return page->findChild<RecordTable*>(QString::fromLatin1(name));
    }
    static std::vector<FactRow> rows(Stage& stage, const FactTable& table)
    {
        const ReadScope facts = stage.session().workspace().read().value();
        return readRows(facts, table, stage.scope().enterprise).value();
    }

private Q_SLOTS:
    void thePageShows_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("zh") << Language::Chinese << ThemeChoice::Light;
        QTest::newRow("en") << Language::English << ThemeChoice::Light;
        QTest::newRow("zh dark") << Language::Chinese << ThemeChoice::Dark;
    }
    void thePageShows()
    {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        Stage stage(atTheMine(language, theme));
        auto* const page = stage.openAs<InspectionsPage>("tailings.inspections");
        QVERIFY(page);
        settleTasks();
        const QAbstractItemModel& open = *table(page, "openDangers")->model();
        QCOMPARE(open.rowCount(), 2);
        QVERIFY(open.index(0, 0).data().toString().contains(QStringLiteral("10"))); // days overdue, before the other
        QCOMPARE(open.index(1, 1).data().toString(), QStringLiteral("回水管接头渗水"));
        QCOMPARE(table(page, "inspectionsDue")->model()->rowCount(), 6);
        QCOMPARE(table(page, "inspections")->model()->rowCount(), 4 + 2 + 1 + 1); // inspections, theirs, and one besides
        QVERIFY(!page->findChild<ClosingCard*>()->isVisibleTo(page));
        const QString dark = theme == ThemeChoice::Dark ? QStringLiteral("-dark") : QString();
        takePicture(stage.window(), QStringLiteral("tailings-inspections-") + suffix(language) + dark, {1280, 1100});
        QCOMPARE(clippedTexts(*page), QStringList());
    }

    /// An inspection, and a danger it found: typed without a mouse.
    void anInspectionIsEntered_data() { addLanguages(); }
    void anInspectionIsEntered()
    {
        QFETCH(Language, language);
        Stage stage(atTheMine(language));
        auto* const page = stage.openAs<InspectionsPage>("tailings.inspections");
        settleTasks();
        const std::int64_t records = stage.records();
        QTest::keyClick(page, Qt::Key_Insert);
        auto* const inspection = page->findChild<FactCard*>(QStringLiteral("newInspection"));
        QVERIFY(inspection->isVisibleTo(page));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); // pond and inspector are missing
        QCOMPARE(stage.records(), records);
        QVERIFY(inspection->isVisibleTo(page));
        takePicture(stage.window(), QStringLiteral("tailings-new-inspection-") + suffix(language), {1280, 1100});
        QCOMPARE(clippedTexts(*page), QStringList());
        auto* const pond = qobject_cast<QComboBox*>(inspection->form().field("pond")->editor());
        pond->setCurrentIndex(1);
        Q_EMIT pond->activated(1);
        inspection->form().field("inspected_by")->type(QStringLiteral("李建国"));
        inspection->save();
        settleTasks();
        QCOMPARE(stage.records(), records + 1);
        QCOMPARE(stage.lastRecord(), std::string("tailings.inspection.save"));
        QVERIFY(!inspection->isVisibleTo(page));
        const FactRow made = rows(stage, inspectionTable).back();
        QCOMPARE(made.cell("inspected_on"), std::string_view("2025-09-30"));

        table(page, "inspections")->setCurrentIndex(table(page, "inspections")->model()->index(0, 0)); // the newest
        QTest::keyClick(page, Qt::Key_Insert, Qt::ControlModifier);
        auto* const danger = page->findChild<FactCard*>(QStringLiteral("newDanger"));
        QVERIFY(danger->isVisibleTo(page));
        danger->form().field("what")->type(QStringLiteral("排水井盖板开裂"));
        danger->save();
        settleTasks();
        const FactRow found = rows(stage, hazardTable).back();
        QCOMPARE(found.cell("what"), std::string_view("排水井盖板开裂"));
        QCOMPARE(found.cell("inspection"), std::string_view(made.id.text()));
        QCOMPARE(found.cell("pond"), made.cell("pond"));
        QCOMPARE(found.cell("found_on"), std::string_view("2025-09-30"));
        QCOMPARE(table(page, "openDangers")->model()->rowCount(), 3);
        QTest::keyClick(page, Qt::Key_Insert);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!inspection->isVisibleTo(page));
    }

    /// Closed with a paper attached; without any proof it isn't.
    void aDangerIsClosed_data() { addLanguages(); }
    void aDangerIsClosed()
    {
        QFETCH(Language, language);
        Stage stage(atTheMine(language));
        auto* const page = stage.openAs<InspectionsPage>("tailings.inspections");
        settleTasks();
        RecordTable* const open = table(page, "openDangers");
        open->setCurrentIndex(open->model()->index(0, 0));
        Q_EMIT open->activated(open->currentIndex());
        auto* const closing = page->findChild<ClosingCard*>();
        QVERIFY(closing->isVisibleTo(page));
        QVERIFY(closing->findChild<QLabel*>(QStringLiteral("dangerWords"))->text().contains(QStringLiteral("更换井盖并加锁")));
        const std::int64_t records = stage.records();
        auto* const evidence = closing->findChild<QLineEdit*>(QStringLiteral("evidence"));
        QTest::keyClick(evidence, Qt::Key_Return);
        QVERIFY(closing->findChild<QLabel*>(QStringLiteral("evidenceProblem"))->isVisibleTo(page));
        auto* const on = closing->findChild<QLineEdit*>(QStringLiteral("closedOn"));
        on->setText(QStringLiteral("2025-8-19")); // found the day after
        evidence->setText(QStringLiteral("x"));
        QTest::keyClick(on, Qt::Key_Return);
        QVERIFY(closing->findChild<QLabel*>(QStringLiteral("closedOnProblem"))->isVisibleTo(page));
        QCOMPARE(stage.records(), records);
        on->setText(QStringLiteral("2025-09-29"));
        evidence->clear();
        QFile photo(stage.folder() + QStringLiteral("/井盖更换.txt"));
        QVERIFY(photo.open(QIODevice::WriteOnly) && photo.write("done") > 0);
        photo.close();
        closing->findChild<AttachmentCard*>()->addFiles({photo.fileName()});
        settleTasks();
        takePicture(stage.window(), QStringLiteral("tailings-closing-") + suffix(language), {1280, 1300});
        QCOMPARE(clippedTexts(*page), QStringList());
        closing->settle();
        settleTasks();
        QCOMPARE(stage.records(), records + 2);
        QCOMPARE(open->model()->rowCount(), 1);
        QVERIFY(!closing->isVisibleTo(page));
        for (const FactRow& row : rows(stage, hazardTable)) {
            if (row.cell("due_on") == std::string_view("2025-09-20")) {
                QCOMPARE(row.cell("closed_on"), std::string_view("2025-09-29"));
                QCOMPARE(row.cell("evidence"), std::string_view("井盖更换.txt"));
            }
        }
        QTest::keyClick(page, Qt::Key_Z, Qt::ControlModifier);
        settleTasks();
        QCOMPARE(open->model()->rowCount(), 2);
    }

    void theRegisterGoesOut()
    {
        Stage stage(atTheMine(Language::Chinese));
        auto* const page = stage.openAs<InspectionsPage>("tailings.inspections");
        settleTasks();
        const QString file = stage.folder() + QStringLiteral("/register.xlsx");
        page->exporting().exportTo(file);
        settleTasks();
        QTRY_VERIFY(QFile::exists(file));
        QVERIFY(QFileInfo(file).size() > 2000);
    }

    void withoutAPond_data() { addLanguages(); }
    void withoutAPond()
    {
        QFETCH(Language, language);
        Stage stage({.language = language, .enterprise = sampleMachinery});
        auto* const page = stage.openAs<InspectionsPage>("tailings.inspections");
        settleTasks();
        QVERIFY(page->findChild<EmptyState*>());
        QVERIFY(!table(page, "openDangers")->isVisibleTo(page));
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("addInspection"))->isVisibleTo(page));
        takePicture(stage.window(), QStringLiteral("tailings-inspections-empty-") + suffix(language), {1280, 800});
        QCOMPARE(clippedTexts(*page), QStringList());
    }
};

PLUMBLINE_TEST(InspectionsPageTest)
#include "inspections_page_test.moc"
