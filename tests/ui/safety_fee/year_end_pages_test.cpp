// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "ui/safety_fee/accounts_page.h"
#include "ui/safety_fee/report_deck.h"
#include "ui/safety_fee/what_if_page.h"
#include "ui/safety_fee/year_end_page.h"
#include "ui/shared/record_table.h"
#include "ui/shared/why_panel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

namespace {

RecordTable* tableNamed(const QWidget& page, const char* name)
{
    return page.findChild<RecordTable*>(QString::fromLatin1(name));
}

QString at(const RecordTable& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

void click(QWidget& page, const char* button)
{
    auto* const found = page.findChild<QPushButton*>(QString::fromLatin1(button));
    QVERIFY2(found && found->isEnabled() && found->isVisible(), button);
    QTest::mouseClick(found, Qt::LeftButton);
    settleTasks();
}

}

/// Year end, accounts and what if, through the window.
class YearEndPagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A year that is closed says so, and its summary answers why.
    void aClosedYearShowsItsSummary()
    {
        Stage stage({.year = 2024});
        auto* const page = stage.openAs<YearEndPage>("safety_fee.year_end");
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("closeYear"))->isEnabled());
        RecordTable* const balance = tableNamed(*page, "balance");
        QVERIFY(balance);
        QCOMPARE(at(*balance, 1, 1), QStringLiteral("1,418,641.97"));
        balance->setCurrentIndex(balance->model()->index(1, 1));
        QTest::keyClick(balance, Qt::Key_F3);
        settleTasks();
        QString words;
        for (const QLabel* const label : stage.window().findChild<WhyPanel*>()->findChildren<QLabel*>())
            words += label->text();
        QVERIFY2(words.contains(QStringLiteral("1,418,641.97")), qPrintable(words));
    }

    /// What is missing before an open year can be closed, each line with its way there; pressing doesn't close it.
    void anOpenYearSaysWhatIsMissing()
    {
        Stage stage({.enterprise = sampleMine}); // a year of low use
        auto* const page = stage.openAs<YearEndPage>("safety_fee.year_end");
        const auto* const checklist = page->findChild<QLabel*>(QStringLiteral("checklist"));
        QVERIFY2(checklist->text().contains(QStringLiteral("书面说明")), qPrintable(checklist->text()));
        QVERIFY(checklist->text().contains(QStringLiteral("href=\"safety_fee.closing.statement-due\"")));
        const std::int64_t records = stage.records();
        click(*page, "closeYear");
        QCOMPARE(stage.records(), records);
    }

    void everyReportOfThePageIsShown()
    {
        Stage stage({.enterprise = sampleMine}); // a year of low use
        auto* const page = stage.openAs<YearEndPage>("safety_fee.year_end");
        auto* const tabs = page->findChild<QTabBar*>(QStringLiteral("reports"));
        QCOMPARE(tabs->count(), 5);
        const char* const tables[] = {"balance", "lines", "figures", "years"};
        for (int tab = 0; tab < int(std::size(tables)); ++tab) {
            tabs->setCurrentIndex(tab);
            settleTasks();
            QVERIFY2(tableNamed(*page, tables[tab]), tables[tab]);
        }
    }

    void theFindingsOfTheYearAreAReportToo()
    {
        Stage stage; // a year with findings
        auto* const page = stage.openAs<YearEndPage>("safety_fee.year_end");
        auto* const tabs = page->findChild<QTabBar*>(QStringLiteral("reports"));
        tabs->setCurrentIndex(tabs->count() - 1);
        settleTasks();
        QVERIFY(tableNamed(*page, "findings"));
    }

    /// Practice 4 and 5: the treatment is chosen, slips are made from the drafts, vouchers leave for the package.
    void theAccountantChoosesAndHandsOn()
    {
        Stage stage;
        auto* const page = stage.openAs<AccountsPage>("safety_fee.accounts");
        QVERIFY(tableNamed(*page, "vouchers"));
        auto* const chosen = page->findChild<QComboBox*>(QStringLiteral("voucherTemplate"));
        QCOMPARE(chosen->currentIndex(), 0);
        chosen->setCurrentIndex(1);
        Q_EMIT chosen->activated(1);
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.accounting.save"));
        click(*page, "makeSlips");
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.slip.make"));
        QVERIFY(tableNamed(*page, "slip"));
        const QString path = stage.folder() + QStringLiteral("/v.xlsx");
        page->exportTo(path);
        settleTasks();
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void aYearIsSupposedAndNotBooked()
    {
        Stage stage({.year = 2024});
        const std::int64_t records = stage.records();
        auto* const page = stage.openAs<WhatIfPage>("safety_fee.what_if");
        page->findChild<QLineEdit*>(QStringLiteral("whatIfBases"))->setText(QStringLiteral("１１０％"));
        click(*page, "askWhatIf");
        RecordTable* const year = tableNamed(*page, "year");
        QVERIFY(year);
        QCOMPARE(at(*year, 0, 1), QStringLiteral("1,418,641.97"));
        QCOMPARE(at(*year, 0, 2), QStringLiteral("1,449,506.17"));
        QCOMPARE(at(*year, 0, 3), QStringLiteral("30,864.20"));
        page->findChild<QLineEdit*>(QStringLiteral("whatIfBases"))->setText(QStringLiteral("多一点"));
        click(*page, "askWhatIf");
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("whatIfBasesProblem"))->isVisible());
        QCOMPARE(stage.records(), records);
    }
};

PLUMBLINE_TEST(YearEndPagesTest)
#include "year_end_pages_test.moc"
