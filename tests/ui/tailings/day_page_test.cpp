// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/findings_page.h"
#include "ui/shared/record_table.h"
#include "ui/tailings/balance_page.h"
#include "ui/tailings/day_page.h"
#include "ui/tailings/monitoring_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::tailings;

/// The tailings ledger in the window: a day entered by keyboard only, and what the other pages say of it.
class TailingsPagesTest final : public QObject {
    Q_OBJECT

    static Stage::Setting atTheMine(Language language) { return {.language = language, .enterprise = sampleMine}; }
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

private Q_SLOTS:
    void aDayByKeyboardOnly_data() { addLanguages(); }
    void aDayByKeyboardOnly()
    {
        QFETCH(Language, language);
        Stage stage(atTheMine(language));
        auto* const page = stage.openAs<DayPage>("tailings.day");
        QVERIFY(page);
        settleTasks();
        QCOMPARE(page->findChild<QDateEdit*>(QStringLiteral("day"))->date(), QDate(2025, 9, 30));
        auto* const arose = page->findChild<QLineEdit*>(QStringLiteral("arose.dry"));
        QVERIFY(arose);
        arose->setFocus();
        const QString before = arose->text();
        QVERIFY(!before.isEmpty());
        auto* const got = page->findChild<QComboBox*>(QStringLiteral("arose.got"));
        QCOMPARE(got->currentIndex(), 1); // by mill balance, as it was booked
        const std::int64_t records = stage.records();
        arose->selectAll();
        QTest::keyClicks(arose, QStringLiteral("741.5"));
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("balance"))->text() != QString());
        QTest::keyClick(arose, Qt::Key_Return); // on to the next field
        QVERIFY(!arose->hasFocus() || !page->isActiveWindow());
        QSignalSpy saved(page, &DayPage::saved);
        QTest::keyClick(arose, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(saved.count() == 1 || saved.wait());
        settleTasks();
        QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("arose.got"))->currentIndex(), 1); // and stays so
        QCOMPARE(stage.lastRecord(), std::string("tailings.day.save"));
        QCOMPARE(stage.records(), records + 1);
        takePicture(stage.window(), QStringLiteral("tailings-day-") + suffix(language), {1280, 900});
        QCOMPARE(clippedTexts(*page), QStringList());
    }

    void whatIsTypedWrongIsTold()
    {
        Stage stage(atTheMine(Language::Chinese));
        auto* const page = stage.openAs<DayPage>("tailings.day");
        settleTasks();
        auto* const arose = page->findChild<QLineEdit*>(QStringLiteral("arose.dry"));
        const std::int64_t records = stage.records();
        arose->setText(QStringLiteral("一千"));
        page->save();
        settleTasks();
        auto* const problem = page->findChild<QLabel*>(QStringLiteral("dayProblem"));
        QVERIFY(problem->isVisibleTo(page));
        QVERIFY(!problem->text().isEmpty());
        QCOMPARE(stage.records(), records);
    }

    void theOtherPagesShow_data() { addLanguages(); }
    void theOtherPagesShow()
    {
        QFETCH(Language, language);
        Stage stage(atTheMine(language));
        auto* const balance = stage.openAs<BalancePage>("tailings.balance");
        QVERIFY(balance);
        settleTasks();
        auto* const months = balance->findChild<RecordTable*>(QStringLiteral("balanceMonths"));
        QCOMPARE(months->model()->rowCount(), 10); // nine months and the year
        takePicture(stage.window(), QStringLiteral("tailings-balance-") + suffix(language), {1280, 1000});
        QCOMPARE(clippedTexts(*balance), QStringList());

        auto* const monitoring = stage.openAs<MonitoringPage>("tailings.monitoring");
        QVERIFY(monitoring);
        settleTasks();
        QVERIFY(monitoring->findChild<RecordTable*>(QStringLiteral("results"))->model()->rowCount() > 0);
        takePicture(stage.window(), QStringLiteral("tailings-monitoring-") + suffix(language), {1280, 900});
        QCOMPARE(clippedTexts(*monitoring), QStringList());

        auto* const findings = stage.openAs<FindingsPage>("tailings.findings");
        QVERIFY(findings);
        settleTasks();
        QVERIFY(findings->findChild<RecordTable*>(QStringLiteral("findings"))->model()->rowCount() > 5);
        QVERIFY(findings->findChild<RecordTable*>(QStringLiteral("obligations"))->model()->rowCount() > 5);
        takePicture(stage.window(), QStringLiteral("tailings-findings-") + suffix(language), {1280, 900});
        QCOMPARE(clippedTexts(*findings), QStringList());
    }
};

PLUMBLINE_TEST(TailingsPagesTest)
#include "day_page_test.moc"
