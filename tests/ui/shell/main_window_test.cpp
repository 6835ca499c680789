// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/why_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/page_host.h"
#include "ui/shell/rail.h"
#include "ui/shell/rail_button.h"
#include "ui/shell/rich_button.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

const Preferences chinese = {.language = Language::Chinese, .theme = ThemeChoice::Light};

/// A shown window with the demo workspace in it.
struct OpenWindow {
    explicit OpenWindow(QSize size = {1280, 720}) : window(demoFaces(), chinese)
    {
        window.resize(size);
        window.showWorkspace(nullptr, demoState(Language::Chinese), demoScope());
        window.show();
        settle();
    }
    PageHost& pages() { return *window.findChild<PageHost*>(); }
    Rail& rail() { return *window.findChild<Rail*>(); }
    WhyPanel& why() { return *window.findChild<WhyPanel*>(); }

    MainWindow window;
};

}

class MainWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { use(Language::Chinese, ThemeChoice::Light); }
    void cleanup() { QSettings().clear(); }
    void theThreeDoorsAsk();
    void onlyWhatIsInUseIsInTheRail();
    void pagesAreMadeWhenFirstShown();
    void closingTakesThePagesAway();
    void thePaletteLeadsToAPage();
    void thePaletteFindsBy_data();
    void thePaletteFindsBy();
    void aFigureOpensTheWhyPanel();
    void theWhyPanelDocksWhereThereIsRoom();
    void theWhyPanelClosesByEscape();
    void aScopeThatIsChosenIsToldToAll();
    void factsThatChangedAskForTheState();
    void aNoticeBlocksNothing();
    void aGuideStandsInPlaceOfTheDoors();
    void preferencesAreKept();
    void everythingIsReachedByTab();
};

void MainWindowTest::theThreeDoorsAsk()
{
    MainWindow window(demoFaces(), chinese);
    window.show();
    settle();
    QSignalSpy newAsked(&window, &MainWindow::newWorkspaceAsked);
    QSignalSpy sampleAsked(&window, &MainWindow::sampleAsked);
    const QList<RichButton*> doors = window.findChildren<RichButton*>();
    QCOMPARE(doors.size(), 3);
    doors[0]->setFocus();
    QTest::keyClick(doors[0], Qt::Key_Space);
    QTest::mouseClick(doors[2], Qt::LeftButton);
    QCOMPARE(newAsked.size(), 1);
    QCOMPARE(sampleAsked.size(), 1);
}

void MainWindowTest::onlyWhatIsInUseIsInTheRail()
{
    OpenWindow open;
    QVERIFY(open.rail().isEntryShown(QStringLiteral("demo")));
    QVERIFY(!open.rail().isEntryShown(QStringLiteral("unused")));
    QVERIFY(open.rail().isEntryShown(QStringLiteral("audit")));
    open.window.closeWorkspace();
    QVERIFY(!open.rail().isEntryShown(QStringLiteral("demo")));
    QVERIFY(!open.rail().isEntryShown(QStringLiteral("audit")));
    QVERIFY(open.rail().isEntryShown(QStringLiteral("settings")));
}

void MainWindowTest::pagesAreMadeWhenFirstShown()
{
    OpenWindow open;
    QVERIFY(!open.pages().page(QStringLiteral("demo.plan")));
    QVERIFY(open.window.openPage(QStringLiteral("demo.plan")));
    QWidget* const made = open.pages().page(QStringLiteral("demo.plan"));
    QVERIFY(made);
    open.window.openPage(QStringLiteral("settings"));
    open.window.openPage(QStringLiteral("demo.plan"));
    QCOMPARE(open.pages().page(QStringLiteral("demo.plan")), made);
    QVERIFY(!open.window.openPage(QStringLiteral("no.such.page")));
}

void MainWindowTest::closingTakesThePagesAway()
{
    OpenWindow open;
    open.window.openPage(QStringLiteral("demo.plan"));
    const QPointer<QWidget> page = open.pages().page(QStringLiteral("demo.plan"));
    open.window.closeWorkspace();
    QVERIFY(page.isNull());
    QCOMPARE(open.pages().current(), QStringLiteral("start"));
}

void MainWindowTest::thePaletteLeadsToAPage()
{
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
    auto* const palette = open.window.findChild<CommandPalette*>();
    QVERIFY(palette && palette->isVisible());
    auto* const field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("jihua")); // the plan, by its keyword
    QCOMPARE(palette->findChild<QListWidget*>()->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(open.pages().current(), QStringLiteral("demo.plan"));
    QVERIFY(!palette->isVisible());
}

void MainWindowTest::thePaletteFindsBy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("quality");
    QTest::newRow("nothing typed offers all") << QString() << 0;
    QTest::newRow("the beginning of the name") << QStringLiteral("mon") << 0;
    QTest::newRow("a part of the name") << QStringLiteral("plan") << 1;
    QTest::newRow("the place it belongs to") << QStringLiteral("safety") << 2;
    QTest::newRow("a keyword") << QStringLiteral("JIHUA") << 2;
    QTest::newRow("words from both, in any order") << QStringLiteral("fee plan") << 2;
    QTest::newRow("one word that fits nowhere") << QStringLiteral("plan tailings") << -1;
}

void MainWindowTest::thePaletteFindsBy()
{
    QFETCH(const QString, typed);
    const Command command = {
        QStringLiteral("Monthly plan"), QStringLiteral("Safety fee"), QStringLiteral("jihua"), {}, "plus", {}};
    QTEST(fit(command, typed), "quality");
}

void MainWindowTest::aFigureOpensTheWhyPanel()
{
    OpenWindow open;
    open.window.openPage(QStringLiteral("demo.plan"));
    settle();
    QVERIFY(!open.why().isVisible());
    auto* const table = open.pages().page(QStringLiteral("demo.plan"))->findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(10, 5));
    QTest::keyClick(table, Qt::Key_F3);
    QVERIFY(open.why().isVisible());
    QVERIFY(open.why().asText().contains(QStringLiteral("58,641.972525")));
    open.window.openPage(QStringLiteral("demo.ledger")); // it spoke of the page that was left
    QVERIFY(!open.why().isVisible());
}

void MainWindowTest::theWhyPanelDocksWhereThereIsRoom()
{
    for (const int width : {1499, 1500}) {
        OpenWindow open({width, 800});
        const int before = open.pages().width();
        open.window.explain(demoExplanation(Language::Chinese));
        settle();
        QCOMPARE(open.pages().width() < before, width == 1500);
    }
}

void MainWindowTest::theWhyPanelClosesByEscape()
{
    OpenWindow open;
    open.window.explain(demoExplanation(Language::Chinese));
    settle();
    QTest::keyClick(&open.window, Qt::Key_Escape);
    QVERIFY(!open.why().isVisible());
}

void MainWindowTest::aScopeThatIsChosenIsToldToAll()
{
    OpenWindow open;
    QSignalSpy toPages(&open.window.context(), &PageContext::scopeChanged);
    QSignalSpy toWhoeverOpened(&open.window, &MainWindow::stateAsked);
    PageScope other = demoScope();
    other.year = 2023;
    open.window.chooseScope(other);
    QCOMPARE(toPages.size(), 1);
    QCOMPARE(toWhoeverOpened.size(), 1);
    QCOMPARE(open.window.context().scope().year, 2023);
}

void MainWindowTest::factsThatChangedAskForTheState()
{
    OpenWindow open;
    QSignalSpy toPages(&open.window.context(), &PageContext::factsAreNewer);
    QSignalSpy asked(&open.window, &MainWindow::stateAsked);
    open.window.context().factsChanged();
    QCOMPARE(toPages.size(), 1);
    QCOMPARE(asked.size(), 1);
}

void MainWindowTest::aNoticeBlocksNothing()
{
    OpenWindow open;
    bool isTaken = false;
    open.window.notify({Notice::Weight::Unsure, QStringLiteral("something"), QStringLiteral("act"), [&] { isTaken = true; }});
    auto* const bar = open.window.findChild<NoticeBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY(open.pages().isEnabled());
    const QList<QPushButton*> buttons = bar->findChildren<QPushButton*>();
    for (QPushButton* const button : buttons) {
        if (button->text() == QStringLiteral("act"))
            button->click();
    }
    QVERIFY(isTaken);
    QVERIFY(!bar->isVisible());
}

void MainWindowTest::aGuideStandsInPlaceOfTheDoors()
{
    MainWindow window(demoFaces(), chinese);
    window.show();
    const QPointer<QWidget> guide = new QWidget;
    window.showGuide(guide);
    QVERIFY(guide->isVisible());
    window.showWorkspace(nullptr, demoState(Language::Chinese), demoScope());
    QVERIFY(guide.isNull());
}

void MainWindowTest::preferencesAreKept()
{
    {
        OpenWindow open;
        QSignalSpy unit(&open.window.context(), &PageContext::moneyUnitChanged);
        Preferences changed = open.window.preferences();
        changed.moneyUnit = MoneyUnit::Yuan;
        changed.rail = Preferences::Rail::Icons;
        open.window.choosePreferences(changed);
        QCOMPARE(unit.size(), 1);
        QVERIFY(open.rail().width() < 60);
    }
    QCOMPARE(Preferences::load().moneyUnit, MoneyUnit::Yuan);
    QVERIFY(Preferences::load().rail == Preferences::Rail::Icons);
    QSettings().setValue(QStringLiteral("money-unit"), QStringLiteral("no such word"));
    QCOMPARE(Preferences::load().moneyUnit, MoneyUnit::TenThousandYuan);
}

/// Each button that is seen can be reached by the keyboard alone, and says what it is to a screen reader.
void MainWindowTest::everythingIsReachedByTab()
{
    OpenWindow open;
    open.window.openPage(QStringLiteral("demo.plan"));
    settle();
    QSet<const QWidget*> reached;
    for (const QWidget* at = open.window.nextInFocusChain(); at != &open.window; at = at->nextInFocusChain()) {
        if ((at->focusPolicy() & Qt::TabFocus) && at->isVisible())
            reached.insert(at);
    }
    const QList<QAbstractButton*> buttons = open.window.findChildren<QAbstractButton*>();
    for (const QAbstractButton* const button : buttons) {
        if (!button->isVisible() || button->testAttribute(Qt::WA_TransparentForMouseEvents)
            || qobject_cast<const QTableView*>(button->parentWidget()))
            continue;
        QVERIFY2(reached.contains(button), qPrintable(button->text()));
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), button->metaObject()->className());
    }
}

PLUMBLINE_TEST(MainWindowTest)
#include "main_window_test.moc"
