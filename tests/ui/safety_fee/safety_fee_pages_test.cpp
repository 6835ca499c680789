// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fact_rows.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/safety_fee/scope_page.h"
#include "ui/safety_fee/tender_page.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/findings_page.h"
#include "ui/shared/record_table.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_editor.h"
#include "ui/shared/why_panel.h"
#include "ui/shell/notice_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

Q_DECLARE_METATYPE(plumbline::Language)
Q_DECLARE_METATYPE(plumbline::ThemeChoice)

namespace {

QString wordsOf(const QWidget& widget)
{
    QString text;
    for (const QLabel* const label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            text += label->text() + QLatin1Char('\n');
    }
    return text;
}

void tick(QWidget& page, const char* item)
{
    auto* const box = page.findChild<QCheckBox*>(QString::fromLatin1(item));
    QVERIFY2(box, item);
    box->setChecked(true);
    settle();
}

}

class SafetyFeePagesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void article29_machineryIsJudgedByItsDivision();
    void article29_civilAviationGoesToTheWeaponsSection();
    void article20_sellersAloneAccrueNothing();
    void oneClickMakesTheLinesOfBusinessAndAsksForTheirBase();
    void findingsNameArticleAndConsequenceAndSayWhy();
    void article45_aMissingDocumentLeadsToItsRegisterAndBack();
    void article17_aBidBelowTheRuleIsMarked_data();
    void article17_aBidBelowTheRuleIsMarked();
    void aNewcomerReachesHisFigure();
    void pictures_data();
    void pictures();
    void cleanup() { use(Language::Chinese, ThemeChoice::Light); }
};

void SafetyFeePagesTest::article29_machineryIsJudgedByItsDivision()
{
    Stage stage;
    auto* const page = stage.openAs<ScopePage>("safety_fee.scope");
    auto* const make = buttonWith(*page, QStringLiteral("建立这些业务"));
    QVERIFY(!page->findChild<QCheckBox*>(QStringLiteral("division.electrical"))->isVisible());
    tick(*page, "scope.machinery");
    QVERIFY(page->findChild<QCheckBox*>(QStringLiteral("division.electrical"))->isVisible());
    QVERIFY(!make->isEnabled());
    tick(*page, "division.electrical");
    QVERIFY(make->isEnabled());
    QVERIFY(page->findChild<QCheckBox*>(QStringLiteral("machinery"))->isChecked());
}

void SafetyFeePagesTest::article29_civilAviationGoesToTheWeaponsSection()
{
    Stage stage;
    auto* const page = stage.openAs<ScopePage>("safety_fee.scope");
    tick(*page, "scope.machinery");
    tick(*page, "division.other-transport-equipment");
    tick(*page, "civil-aviation-equipment");
    QVERIFY(!page->findChild<QCheckBox*>(QStringLiteral("machinery")));
    QVERIFY2(wordsOf(*page).contains(QStringLiteral("R1")), qPrintable(wordsOf(*page)));
}

void SafetyFeePagesTest::article20_sellersAloneAccrueNothing()
{
    Stage stage;
    auto* const page = stage.openAs<ScopePage>("safety_fee.scope");
    tick(*page, "scope.hazardous-sale-and-use");
    QVERIFY(!buttonWith(*page, QStringLiteral("建立这些业务"))->isEnabled());
    QVERIFY2(wordsOf(*page).contains(QStringLiteral("第20条")), qPrintable(wordsOf(*page)));
}

void SafetyFeePagesTest::oneClickMakesTheLinesOfBusinessAndAsksForTheirBase()
{
    Stage stage;
    auto* const page = stage.openAs<ScopePage>("safety_fee.scope");
    tick(*page, "scope.hazardous");
    QTest::mouseClick(buttonWith(*page, QStringLiteral("建立这些业务")), Qt::LeftButton);
    settleTasks();
    QVERIFY(!page->isVisible());
    {
        const ReadScope facts = stage.session().workspace().read().value();
        const Facts now = readFacts(facts, stage.scope().enterprise).value();
        QCOMPARE(now.activities.size(), std::size_t(2));
        QCOMPARE(now.activities.back().standards, std::vector<std::string>{"hazardous"});
    }
    auto* const form = stage.openAs<FactsPage>("safety_fee.facts")->openSheet("safety_fee.revenue");
    QCOMPARE(form->form().field("year")->content(), QStringLiteral("2024"));
}

void SafetyFeePagesTest::findingsNameArticleAndConsequenceAndSayWhy()
{
    Stage stage;
    QWidget* const page = stage.open(QStringLiteral("safety_fee.findings"));
    auto* const table = page->findChild<RecordTable*>(QStringLiteral("findings"));
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester dutiesTester(page->findChild<RecordTable*>(QStringLiteral("obligations"))->model(),
        QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(table->model()->rowCount() >= 2);
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        cells << table->model()->index(0, column).data().toString();
    QVERIFY2(cells.join(QLatin1Char('|')).contains(QStringLiteral("第47条")), qPrintable(cells.join(QLatin1Char('|'))));
    // Behind it stands what leads to what mends it, and what settles it.
    const QString& consequence = cells.at(3);
    QVERIFY2(consequence.contains(QStringLiteral("第62条")), qPrintable(consequence));
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F3);
    const auto* const panel = stage.window().findChild<WhyPanel*>();
    QVERIFY(panel->isVisible());
    QVERIFY2(panel->asText().contains(QStringLiteral("第62条")), qPrintable(panel->asText()));
}

void SafetyFeePagesTest::article45_aMissingDocumentLeadsToItsRegisterAndBack()
{
    Stage stage({.workspace = Stage::Setting::Workspace::New});
    QWidget* const page = stage.open(QStringLiteral("safety_fee.findings"));
    const auto* const table = page->findChild<RecordTable*>(QStringLiteral("findings"));
    const QModelIndex link = table->model()->index(0, table->model()->columnCount() - 1);
    QCOMPARE(link.data().toString(), QStringLiteral("去登记 →"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(link).center());
    settleTasks();
    auto* const facts = qobject_cast<FactsPage*>(stage.visiblePage());
    QVERIFY(facts);
    RowForm& form = facts->openSheet("safety_fee.document")->form();
    QCOMPARE(form.field("kind")->content(), QStringLiteral("procedures"));
    QCOMPARE(QApplication::focusWidget(), form.field("title")->editor());
    form.field("title")->type(QStringLiteral("安全生产费用管理制度"));
    form.field("approved_on")->type(QStringLiteral("2024-1-2"));
    QTest::mouseClick(buttonWith(*stage.window().findChild<NoticeBar*>(), QStringLiteral("返回")), Qt::LeftButton);
    settleTasks();
    QCOMPARE(stage.visiblePage(), page);
    QVERIFY2(!table->isVisible(), "the finding is still there");
}

void SafetyFeePagesTest::article17_aBidBelowTheRuleIsMarked_data()
{
    QTest::addColumn<qlonglong>("bidFen");
    QTest::addColumn<QString>("verdict");
    // 1,000,000 yuan of housing at 3 %: 30,000.00
    QTest::newRow("one fen below") << qlonglong(2'999'999) << QStringLiteral("⚠ 低于规定数额");
    QTest::newRow("on the line") << qlonglong(3'000'000) << QStringLiteral("✓ 不低于");
    QTest::newRow("one fen above") << qlonglong(3'000'001) << QStringLiteral("✓ 不低于");
}

void SafetyFeePagesTest::article17_aBidBelowTheRuleIsMarked()
{
    QFETCH(const qlonglong, bidFen);
    QFETCH(const QString, verdict);
    Stage stage({.enterprise = sampleConstruction});
    const auto tender = saveRow(stage.session(), tenderTable,
        {{}, {{"enterprise", stage.scope().enterprise}, {"project", "P"}, {"bid_fee_fen", Money::fromFen(bidFen)}}});
    QVERIFY(tender);
    QVERIFY(saveRow(stage.session(), tenderWorkTable,
        {{}, {{"tender", *tender}, {"standard", "construction.building"}, {"cost_fen", Money::fromFen(100'000'000)}}}));
    QWidget* const page = stage.open(QStringLiteral("safety_fee.tenders"));
    const auto* const table = page->findChild<RecordTable*>(QStringLiteral("tenderSheet"));
    const int last = table->model()->rowCount() - 1;
    QCOMPARE(table->model()->index(last - 1, 3).data().toString(), QStringLiteral("30,000.00"));
    QCOMPARE(table->model()->index(last, 5).data().toString(), verdict);
}

/// From an empty workspace to the month's accrual, by what each page offers next and nothing else.
void SafetyFeePagesTest::aNewcomerReachesHisFigure()
{
    Stage stage({.workspace = Stage::Setting::Workspace::New});
    QWidget* const accrual = stage.open(QStringLiteral("safety_fee.accrual"));
    QTest::mouseClick(buttonWith(*accrual, QStringLiteral("哪类业务适用于我们？")), Qt::LeftButton);
    settleTasks();
    QWidget* const scope = stage.visiblePage();
    tick(*scope, "scope.machinery");
    tick(*scope, "division.general-equipment");
    QTest::mouseClick(buttonWith(*scope, QStringLiteral("建立这些业务")), Qt::LeftButton);
    settleTasks();

    auto* const facts = qobject_cast<FactsPage*>(stage.visiblePage());
    QVERIFY(facts);
    SheetEditor* const revenue = facts->openSheet("safety_fee.revenue");
    QCOMPARE(QApplication::focusWidget(), revenue->form().field("amount_fen")->editor());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("123456789.01"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    settleTasks();

    stage.open(QStringLiteral("safety_fee.accrual"));
    QTest::mouseClick(buttonWith(*accrual, QStringLiteral("去录入：年度数据")), Qt::LeftButton);
    settleTasks();
    SheetEditor* const year = facts->openSheet("safety_fee.year");
    QCOMPARE(year->form().field("year")->content(), QStringLiteral("2025"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0"));
    QTest::keyClick(year->form().field("is_first_year")->editor(), Qt::Key_Space);
    QTest::keyClick(year->form().field("is_first_year")->editor(), Qt::Key_Return, Qt::ControlModifier);
    settleTasks();

    stage.open(QStringLiteral("safety_fee.accrual"));
    const auto* const table = accrual->findChild<RecordTable*>(QStringLiteral("accrualTable"));
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(2, 5).data().toString(), QStringLiteral("11.82")); // 1,418,641.97 / 12
}

void SafetyFeePagesTest::pictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QString>("page");
    for (const auto& [language, languageName] : {std::pair(Language::Chinese, "zh"), std::pair(Language::English, "en")}) {
        for (const auto& [theme, themeName] : {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
            for (const char* const page : {"overview", "safety_fee.accrual", "safety_fee.accrual.problem", "safety_fee.facts",
                     "safety_fee.facts.use", "safety_fee.scope", "safety_fee.tenders", "safety_fee.findings"})
                QTest::addRow("%s-%s-%s", page, languageName, themeName) << language << theme << QString::fromLatin1(page);
        }
    }
}

void SafetyFeePagesTest::pictures()
{
    QFETCH(const Language, language);
    QFETCH(const ThemeChoice, theme);
    QFETCH(QString, page);
    const bool isProblem = page.endsWith(QStringLiteral(".problem"));
    const bool isTender = page == QStringLiteral("safety_fee.tenders");
    Stage stage({.language = language,
        .theme = theme,
        .enterprise = isTender ? sampleConstruction : sampleMachinery,
        .year = isProblem ? 2026 : 2025});
    if (isTender) {
        const auto tender = saveRow(stage.session(), tenderTable,
            {{},
                {{"enterprise", stage.scope().enterprise}, {"project", "江北泵站"},
                    {"bid_fee_fen", Money::fromFen(61'000'000)}}});
        QVERIFY(tender);
        for (const auto& [standard, fen] :
            {std::pair("construction.hydro", 1'800'000'000), std::pair("construction.municipal", 920'000'000)})
            QVERIFY(saveRow(stage.session(), tenderWorkTable,
                {{}, {{"tender", *tender}, {"standard", standard}, {"cost_fen", Money::fromFen(fen)}}}));
    }
    QWidget* const shown = stage.open(isProblem     ? QStringLiteral("safety_fee.accrual")
            : page.endsWith(QStringLiteral(".use")) ? QStringLiteral("safety_fee.facts")
                                                    : page);
    QVERIFY(shown);
    if (page == QStringLiteral("safety_fee.accrual")) {
        auto* const table = shown->findChild<RecordTable*>(QStringLiteral("accrualTable"));
        table->setCurrentIndex(table->model()->index(2, 5));
        Q_EMIT table->figureAsked(table->model()->index(2, 5).data(record::FigureRole).toString());
    } else if (page.endsWith(QStringLiteral(".use"))) {
        SheetEditor* const editor = qobject_cast<FactsPage*>(shown)->openSheet("safety_fee.use");
        settleTasks();
        editor->list().setCurrentIndex(editor->list().model()->index(editor->list().model()->rowCount() - 2, 0));
        editor->form().field("amount_fen")->type(QStringLiteral("1.8万"));
    } else if (page == QStringLiteral("safety_fee.scope")) {
        for (const char* const item : {"scope.machinery", "division.special-equipment", "scope.hazardous-transport"})
            tick(*shown, item);
    }
    settleTasks();
    for (const auto& [suffix, size] : {std::pair("", QSize{1440, 900}), {"-small", QSize(1280, 720)}}) {
        takePicture(stage.window(), QString::fromLatin1(QTest::currentDataTag()) + QLatin1String(suffix), size);
        const QStringList clipped = clippedTexts(stage.window());
        QVERIFY2(clipped.isEmpty(), qPrintable(QLatin1String(suffix) + clipped.join(QStringLiteral("; "))));
    }
}

PLUMBLINE_TEST(SafetyFeePagesTest)
#include "safety_fee_pages_test.moc"
