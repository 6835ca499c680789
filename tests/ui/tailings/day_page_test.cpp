// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tailings/tailings_store.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/print/print_preview.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/findings_page.h"
#include "ui/shared/record_table.h"
#include "ui/tailings/balance_page.h"
#include "ui/tailings/day_page.h"
#include "ui/tailings/kept_page.h"
#include "ui/tailings/ledger_page.h"
#include "ui/tailings/monitoring_page.h"
#include "ui/tailings/self_check_page.h"

#include <QApplication>
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

    /// Two loads of one day: one by a contractor, one by ourselves, typed and saved without a mouse.
    void severalLinesOfOneKind()
    {
        Stage stage(atTheMine(Language::Chinese));
        auto* const page = stage.openAs<DayPage>("tailings.day");
        settleTasks();
        const auto linesOf = [&] {
            const ReadScope facts = stage.session().workspace().read().value();
            const QDate day = page->findChild<QDateEdit*>(QStringLiteral("day"))->date();
            std::vector<Record> lines = readMovements(facts, stage.scope().enterprise, day, day).value();
            std::erase_if(lines, [](const Record& line) { return line.text("flow") != "utilised"; });
            return lines;
        };
        QVERIFY(linesOf().empty());
        auto* const first = page->findChild<QLineEdit*>(QStringLiteral("utilised.dry"));
        first->setFocus();
        QTest::keyClicks(first, QStringLiteral("100"));
        QTest::keyClick(first, Qt::Key_Return); // on to who takes it
        auto* const whom = page->findChild<QComboBox*>(QStringLiteral("utilised.contractor"));
        QVERIFY(whom->hasFocus());
        QTest::keyClick(whom, Qt::Key_Down);
        QCOMPARE(whom->currentIndex(), 1);
        QVERIFY(whom->currentText().contains(QStringLiteral("YL-2023-017")));
        QTest::keyClick(whom, Qt::Key_Insert);
        auto* const another = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(another && another != first);
        QVERIFY(another->objectName().startsWith(QStringLiteral("utilised")));
        auto* const dry =
            page->findChild<QLineEdit*>(another->objectName().replace(QStringLiteral(".wet"), QStringLiteral(".dry")));
        QTest::keyClick(another, Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), dry);
        QTest::keyClicks(dry, QStringLiteral("50.5"));
        QSignalSpy saved(page, &DayPage::saved);
        QTest::keyClick(dry, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(saved.count() == 1 || saved.wait());
        settleTasks();
        std::vector<Record> lines = linesOf();
        QCOMPARE(lines.size(), std::size_t(2));
        std::sort(lines.begin(), lines.end(),
            [](const Record& a, const Record& b) { return a.text("dry_tonnes") < b.text("dry_tonnes"); });
        QCOMPARE(lines[0].text("dry_tonnes"), std::string_view("100"));
        QVERIFY(!lines[0].text("contractor").empty());
        QCOMPARE(lines[1].text("dry_tonnes"), std::string_view("50.5"));
        QVERIFY(lines[1].text("contractor").empty());
    }

    /// Practice: tonnes follow from feed and yield, and say so; the round's other readings are kept too.
    void theMillsBalanceIsComputed()
    {
        Stage stage(atTheMine(Language::English));
        auto* const page = stage.openAs<DayPage>("tailings.day");
        settleTasks();
        const auto field = [&](const char* name) { return page->findChild<QLineEdit*>(QString::fromLatin1(name)); };
        for (const char* const name : {"arose.dry", "arose.feed", "arose.yield"})
            field(name)->clear();
        page->findChild<QComboBox*>(QStringLiteral("arose.got"))->setCurrentIndex(0);
        QTest::keyClicks(field("arose.feed"), QStringLiteral("1000"));
        QTest::keyClicks(field("arose.yield"), QStringLiteral("2.5"));
        QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("arose.got"))->currentIndex(), 1);
        QSignalSpy saved(page, &DayPage::saved);
        page->save();
        QVERIFY(saved.count() == 1 || saved.wait());
        settleTasks();
        const ReadScope facts = stage.session().workspace().read().value();
        const QDate day(2025, 9, 30);
        const std::vector<Record> lines = readMovements(facts, stage.scope().enterprise, day, day).value();
        bool isThere = false;
        for (const Record& line : lines)
            isThere = isThere
                || (line.text("flow") == "arose" && line.text("feed_tonnes") == "1000" && line.text("yield_percent") == "2.5"
                    && line.text("got") == "mill-balance");
        QVERIFY(isThere);
    }

    /// The grades of the mill's metal say what tailings there should be, and the difference shows while they are typed.
    void theMetalChecksWhatIsBooked_data() { addLanguages(); }
    void theMetalChecksWhatIsBooked()
    {
        QFETCH(Language, language);
        Stage stage(atTheMine(language));
        auto* const page = stage.openAs<DayPage>("tailings.day");
        settleTasks();
        const auto type = [&](const char* name, const char* text) {
            auto* const field = page->findChild<QLineEdit*>(QString::fromLatin1(name));
            field->selectAll();
            QTest::keyClicks(field, QString::fromLatin1(text));
        };
        auto* const check = page->findChild<QLabel*>(QStringLiteral("arose.check"));
        type("arose.feed", "1000");
        type("arose.dry", "980");
        type("arose.feedGrade", "1");
        type("arose.concentrateGrade", "40");
        type("arose.tailingsGrade", "0"); // 975 t by metal: 0.51 % off, and the mill tolerates 0.5
        QVERIFY(check->text().contains(QStringLiteral("975")));
        QCOMPARE(check->property("role").toString(), QStringLiteral("chipAmber"));
        takePicture(stage.window(), QStringLiteral("tailings-metal-") + suffix(language), {1280, 900});
        QCOMPARE(clippedTexts(*page), QStringList());
        type("arose.dry", "979.5"); // 0.46 %
        QCOMPARE(check->property("role").toString(), QStringLiteral("chipGreen"));
        page->findChild<QLineEdit*>(QStringLiteral("arose.tailingsGrade"))->clear();
        type("arose.feedGrade", "1.5"); // the tailings' grade is still to come
        QCOMPARE(check->property("role").toString(), QStringLiteral("second"));
        QVERIFY(!check->text().isEmpty());
        type("arose.feedGrade", "50");
        QCOMPARE(check->property("role").toString(), QStringLiteral("second"));
        type("arose.tailingsGrade", "0");
        QCOMPARE(check->property("role").toString(), QStringLiteral("fieldProblem"));
        const std::int64_t records = stage.records();
        page->save();
        settleTasks();
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("dayProblem"))->isVisibleTo(page));
        QCOMPARE(stage.records(), records);
        type("arose.feedGrade", "1");
        QSignalSpy saved(page, &DayPage::saved);
        page->save();
        QVERIFY(saved.count() == 1 || saved.wait());
        settleTasks();
        const ReadScope facts = stage.session().workspace().read().value();
        const QDate day(2025, 9, 30);
        const std::vector<Record> lines = readMovements(facts, stage.scope().enterprise, day, day).value();
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const Record& line) {
            return line.text("feed_grade") == "1" && line.text("concentrate_grade") == "40" && line.text("tailings_grade") == "0"
                && line.text("dry_tonnes") == "979.5";
        }));
    }

    void theFormComesOnPaper()
    {
        Stage stage(atTheMine(Language::Chinese));
        auto* const page = stage.openAs<DayPage>("tailings.day");
        settleTasks();
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("paperForm")), Qt::LeftButton);
        settleTasks();
        auto* const preview = page->findChild<PrintPreview*>();
        QVERIFY(preview);
        QTRY_COMPARE(preview->pageCount(), 1);
        takePicture(*preview, QStringLiteral("tailings-day-form"), {1000, 1300});
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

    void theOtherPagesShow_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("zh") << Language::Chinese << ThemeChoice::Light;
        QTest::newRow("en") << Language::English << ThemeChoice::Light;
        QTest::newRow("zh dark") << Language::Chinese << ThemeChoice::Dark;
    }
    void theOtherPagesShow()
    {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        Stage stage({.language = language, .theme = theme, .enterprise = sampleMine});
        const auto suffix = [theme](Language spoken) {
            return TailingsPagesTest::suffix(spoken) + (theme == ThemeChoice::Dark ? QStringLiteral("-dark") : QString());
        };
        auto* const balance = stage.openAs<BalancePage>("tailings.balance");
        QVERIFY(balance);
        settleTasks();
        auto* const months = balance->findChild<RecordTable*>(QStringLiteral("balanceMonths"));
        QCOMPARE(months->model()->rowCount(), 10); // nine months and the year
        QCOMPARE(balance->findChild<RecordTable*>(QStringLiteral("metalMonths"))->model()->rowCount(), 10);
        QCOMPARE(balance->findChild<RecordTable*>(QStringLiteral("pondMonths"))->model()->rowCount(), 10);
        QCOMPARE(balance->findChild<RecordTable*>(QStringLiteral("waterShares"))->model()->rowCount(), 9);
        takePicture(stage.window(), QStringLiteral("tailings-balance-") + suffix(language), {1280, 1400});
        QCOMPARE(clippedTexts(*balance), QStringList());

        auto* const monitoring = stage.openAs<MonitoringPage>("tailings.monitoring");
        QVERIFY(monitoring);
        settleTasks();
        QVERIFY(monitoring->findChild<RecordTable*>(QStringLiteral("results"))->model()->rowCount() > 0);
        takePicture(stage.window(), QStringLiteral("tailings-monitoring-") + suffix(language), {1280, 900});
        QCOMPARE(clippedTexts(*monitoring), QStringList());

        auto* const points = monitoring->findChild<QComboBox*>(QStringLiteral("point"));
        points->setCurrentIndex(points->findText(QStringLiteral("大坪 下游井")));
        Q_EMIT points->activated(points->currentIndex());
        QVERIFY(monitoring->findChild<QLabel*>(QStringLiteral("trend"))->isVisibleTo(monitoring)); // upstream beside it
        takePicture(stage.window(), QStringLiteral("tailings-downstream-") + suffix(language), {1280, 900});

        auto* const ledger = stage.openAs<LedgerPage>("tailings.ledger");
        QVERIFY(ledger);
        settleTasks();
        auto* const lines = ledger->findChild<RecordTable*>(QStringLiteral("ledgerLines"));
        QCOMPARE(lines->model()->rowCount(),
            273 * 3 + 10); // nine months of days: what arose, and into two ponds; sold and filled five times each
        takePicture(stage.window(), QStringLiteral("tailings-ledger-") + suffix(language), {1280, 800});
        QCOMPARE(clippedTexts(*ledger), QStringList());
        ledger->openFilter();
        QTest::keyClicks(ledger->findChild<FilterRow*>()->findChild<QLineEdit*>(), QStringLiteral("2025-02"));
        settleTasks();
        QTRY_COMPARE(lines->model()->rowCount(), 28 * 3 + 1);

        auto* const kept = stage.openAs<KeptPage>("tailings.kept");
        QVERIFY(kept);
        settleTasks();
        QCOMPARE(kept->findChild<RecordTable*>(QStringLiteral("kept"))->model()->rowCount(),
            14); // four years, one ledger, nine records
        takePicture(stage.window(), QStringLiteral("tailings-kept-") + suffix(language), {1280, 800});
        QCOMPARE(clippedTexts(*kept), QStringList());

        auto* const findings = stage.openAs<FindingsPage>("tailings.findings");
        QVERIFY(findings);
        settleTasks();
        QVERIFY(findings->findChild<RecordTable*>(QStringLiteral("findings"))->model()->rowCount() > 5);
        QVERIFY(findings->findChild<RecordTable*>(QStringLiteral("obligations"))->model()->rowCount() > 5);
        takePicture(stage.window(), QStringLiteral("tailings-findings-") + suffix(language), {1280, 900});
        QCOMPARE(clippedTexts(*findings), QStringList());
    }

    void theSelfCheckIsAnswered_data() { addLanguages(); }
    void theSelfCheckIsAnswered()
    {
        QFETCH(Language, language);
        Stage stage(atTheMine(language));
        auto* const page = stage.openAs<SelfCheckPage>("tailings.self_check");
        QVERIFY(page);
        settleTasks();
        auto* const questions = page->findChild<RecordTable*>(QStringLiteral("questions"));
        const int open = questions->model()->rowCount();
        QVERIFY(open > 20);
        auto* const answer = page->findChild<QComboBox*>(QStringLiteral("answer"));
        auto* const reason = page->findChild<QLineEdit*>(QStringLiteral("reason"));
        auto* const keep = page->findChild<QPushButton*>(QStringLiteral("keepAnswer"));
        auto* const problem = page->findChild<QLabel*>(QStringLiteral("checkProblem"));
        auto* const penalty = page->findChild<QLabel*>(QStringLiteral("penalty"));
        QVERIFY(!penalty->isVisibleTo(page)); // what the measures apply to carries none
        questions->setCurrentIndex(questions->model()->index(2, 0));
        QVERIFY(penalty->isVisibleTo(page));
        const std::int64_t records = stage.records();
        QTest::mouseClick(keep, Qt::LeftButton); // nothing is chosen
        QVERIFY(problem->isVisibleTo(page));
        answer->setCurrentIndex(2); // doesn't apply, and no reason
        reason->clear();
        QTest::mouseClick(keep, Qt::LeftButton);
        QVERIFY(problem->isVisibleTo(page));
        QCOMPARE(stage.records(), records);
        QTest::keyClicks(reason, QStringLiteral("no subsidiaries"));
        QTest::mouseClick(keep, Qt::LeftButton);
        settleTasks();
        QVERIFY(!problem->isVisibleTo(page));
        QCOMPARE(stage.records(), records + 1);
        QCOMPARE(questions->model()->rowCount(), open - 1); // settled, and gone from what is open
        takePicture(stage.window(), QStringLiteral("tailings-self-check-") + suffix(language), {1280, 900});
        QCOMPARE(clippedTexts(*page), QStringList());
        answer->setCurrentIndex(1);
        QTest::mouseClick(keep, Qt::LeftButton);
        settleTasks();
        QCOMPARE(questions->model()->rowCount(), open - 1); // answered with no: it stays open
    }
};

PLUMBLINE_TEST(TailingsPagesTest)
#include "day_page_test.moc"
