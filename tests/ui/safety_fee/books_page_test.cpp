// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/books_page.h"

#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "ui/shared/attachment_card.h"
#include "ui/shared/fact_field.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_editor.h"
#include "ui/shared/why_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

namespace {

RecordTable& tableOf(const QWidget& page, const char* name)
{
    return *page.findChild<RecordTable*>(QString::fromLatin1(name));
}

QString cell(const RecordTable& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

QString textOf(const RecordTable& table, int row)
{
    QString text;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        text += cell(table, row, column) + u'\n';
    return text;
}

int columnNamed(const RecordTable& table, const QString& heading)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.model()->headerData(column, Qt::Horizontal).toString() == heading)
            return column;
    }
    return -1;
}

void press(BooksPage& page, const char* button)
{
    auto* const found = page.findChild<QPushButton*>(QString::fromLatin1(button));
    QVERIFY2(found && found->isEnabled() && found->isVisible(), button);
    QTest::mouseClick(found, Qt::LeftButton);
    settleTasks();
}

void giveReason(BooksPage& page, const QString& reason)
{
    for (ReasonBar* const bar : page.findChildren<ReasonBar*>()) {
        if (!bar->isVisible())
            continue;
        auto* const field = bar->findChild<QLineEdit*>(QStringLiteral("reason"));
        field->setText(reason);
        QTest::keyClick(field, Qt::Key_Return);
        break;
    }
    settleTasks();
}

}

/// The books through the window: what a clerk does from opening to closing.
class BooksPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamplesYearIsShown()
    {
        Stage stage;
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        const RecordTable& months = tableOf(*page, "bookMonths");
        QCOMPARE(months.model()->rowCount(), 13);
        const int closing = columnNamed(months, QStringLiteral("月末结余"));
        QVERIFY(closing > 0);
        QCOMPARE(cell(months, 8, closing), QStringLiteral("86.30"));
        QCOMPARE(cell(months, 9, closing), QString()); // October is still to come
        QCOMPARE(columnNamed(months, QStringLiteral("补提")), -1); // nothing was supplemented
        const RecordTable& entries = tableOf(*page, "bookEntries");
        const int balance = columnNamed(entries, QStringLiteral("结余"));
        QCOMPARE(cell(entries, entries.model()->rowCount() - 1, balance), QStringLiteral("86.30"));
    }

    void draftsArePostedTogether()
    {
        Stage stage;
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        const int before = tableOf(*page, "bookEntries").model()->rowCount();
        press(*page, "postDrafts");
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.entry.post"));
        QCOMPARE(tableOf(*page, "bookEntries").model()->rowCount(), before + 2);
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("postDrafts"))->isEnabled());
    }

    void closingShowsItsListAndLocks()
    {
        Stage stage;
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        const std::int64_t records = stage.records();
        press(*page, "closeMonths");
        const auto* const checklist = page->findChild<QLabel*>(QStringLiteral("checklist"));
        QVERIFY2(checklist->text().contains(QStringLiteral("草稿")), qPrintable(checklist->text()));
        QCOMPARE(stage.records(), records); // two drafts stand in the way
        press(*page, "postDrafts");
        press(*page, "closeMonths");
        QVERIFY2(checklist->text().contains(QStringLiteral("凭证影像")), qPrintable(checklist->text()));
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.entry.post")); // what it warns of is seen first
        press(*page, "closeAnyway");
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.month.close"));
        press(*page, "reopenMonth");
        giveReason(*page, QStringLiteral("漏记一张发票"));
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.month.reopen"));
    }

    /// One press from the ledger to the fields of a new draft.
    void aNewEntryBeginsAtItsFields()
    {
        Stage stage;
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        press(*page, "newDraft");
        const auto* const drafts = page->findChild<SheetEditor*>();
        QVERIFY(drafts->form().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
    }

    /// Article 47 (2): what the rules say stands there while the row is typed, before anything of it is saved.
    void whatIsTypedIsJudged()
    {
        Stage stage;
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        press(*page, "newDraft");
        auto* const drafts = page->findChild<SheetEditor*>();
        const std::int64_t records = stage.records();
        const int rows = drafts->list().model()->rowCount();
        const auto says = [&](const QString& words) {
            const QList<QLabel*> labels = drafts->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
        };
        const QString suspicion = QStringLiteral("摘要里有“工资”");
        QVERIFY(!says(suspicion));
        const auto type = [&](const char* field, const QString& text) {
            auto* const line = qobject_cast<QLineEdit*>(drafts->form().field(field)->editor());
            QVERIFY(line);
            line->setText(text);
            Q_EMIT line->textEdited(text);
        };
        type("booked_on", QStringLiteral("2025-09-20"));
        type("amount_fen", QStringLiteral("3000"));
        type("note", QStringLiteral("安全员工资"));
        auto* const category = qobject_cast<QComboBox*>(drafts->form().field("category")->editor());
        QVERIFY(category);
        category->setCurrentIndex(5);
        Q_EMIT category->activated(5);
        QTRY_VERIFY(says(suspicion));
        QCOMPARE(stage.records(), records);
        QCOMPARE(drafts->list().model()->rowCount(), rows);
        type("note", QStringLiteral("护栏"));
        QTRY_VERIFY(!says(suspicion));
    }

    void anEntryIsTakenBackWithAReason()
    {
        Stage stage;
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        RecordTable& entries = tableOf(*page, "bookEntries");
        const int before = entries.model()->rowCount();
        entries.setCurrentIndex(entries.model()->index(before - 1, 1));
        press(*page, "takeBack");
        giveReason(*page, QStringLiteral("重复记账"));
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.entry.reverse"));
        QCOMPARE(entries.model()->rowCount(), before + 1);
    }

    void anAccrualSaysWhy()
    {
        Stage stage;
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        RecordTable& entries = tableOf(*page, "bookEntries");
        const int in = columnNamed(entries, QStringLiteral("收"));
        int row = 0;
        while (cell(entries, row, in).isEmpty())
            ++row;
        entries.setCurrentIndex(entries.model()->index(row, in));
        QTest::keyClick(&entries, Qt::Key_F3);
        settleTasks();
        const auto* const why = stage.window().findChild<WhyPanel*>();
        QString words;
        for (const QLabel* const label : why->findChildren<QLabel*>())
            words += label->text();
        QVERIFY2(words.contains(QStringLiteral("第30条")), qPrintable(words));
    }

    /// A word is looked for in what the reader sees, codes by their names; the balance is told only where all entries stand by
    /// day.
    void entriesAreNarrowedAndSorted()
    {
        Stage stage;
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        RecordTable& entries = tableOf(*page, "bookEntries");
        const int before = entries.model()->rowCount();
        const int kind = columnNamed(entries, QStringLiteral("分录"));
        const int out = columnNamed(entries, QStringLiteral("支"));
        const int balance = columnNamed(entries, QStringLiteral("结余"));
        QVERIFY(kind > 0 && out > 0 && balance > 0);
        const QString word = cell(entries, before - 1, kind);
        entries.setFilter(word);
        settleTasks();
        const int narrowed = entries.model()->rowCount();
        QVERIFY(narrowed > 0 && narrowed < before);
        for (int row = 0; row < narrowed; ++row)
            QVERIFY(textOf(entries, row).contains(word));
        QCOMPARE(cell(entries, 0, balance), QString());
        QCOMPARE(entries.rowsInAll(), before);
        entries.setFilter({});
        entries.sortByColumn(out, Qt::DescendingOrder);
        settleTasks();
        QCOMPARE(entries.model()->rowCount(), before);
        const auto amount = [&](int row) { return entries.model()->index(row, out).data(record::AmountRole).toLongLong(); };
        QVERIFY(amount(0) > 0);
        for (int row = 1; row < before; ++row)
            QVERIFY(amount(row - 1) >= amount(row));
        entries.sortByColumn(kind, Qt::AscendingOrder); // what has no order of its own goes back to the days
        settleTasks();
        QVERIFY(!cell(entries, 0, balance).isEmpty());
    }

    /// Of a mine with its ponds, one site's entries alone: its own, and those of what is done there.
    void oneSiteIsChosen()
    {
        Stage stage({.enterprise = sampleMine});
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        const RecordTable& entries = tableOf(*page, "bookEntries");
        auto* const site = page->findChild<QComboBox*>(QStringLiteral("ledgerSite"));
        QVERIFY(site->isVisible() && site->count() > 2);
        const int all = entries.model()->rowCount();
        const auto choose = [&](int at) {
            site->setCurrentIndex(at);
            Q_EMIT site->activated(at);
            settleTasks();
            return entries.model()->rowCount();
        };
        const int note = columnNamed(entries, QStringLiteral("摘要"));
        int together = 0;
        for (int at = 1; at < site->count(); ++at) {
            const int here = choose(at);
            together += here;
            for (int row = 0; row < here; ++row)
                QVERIFY2(cell(entries, row, note).contains(site->itemText(at)), qPrintable(cell(entries, row, note)));
        }
        QVERIFY(together > 0 && together <= all);
        QCOMPARE(choose(0), all);
    }

    /// The invoice that was dropped on a draft is found at the entry it became; adding another moves no choice.
    void whatIsAttachedToADraftGoesWithItsEntry()
    {
        Stage stage;
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        const auto file = [&](const char* name) {
            QFile written(stage.folder() + u'/' + QLatin1StringView(name));
            return written.open(QIODevice::WriteOnly) && written.write(name) > 0 ? written.fileName() : QString();
        };
        const auto listOf = [](const AttachmentCard& card) {
            return card.findChild<QListWidget*>(QStringLiteral("attachments"));
        };
        auto* const ofDraft = page->findChild<SheetEditor*>()->findChild<AttachmentCard*>();
        ofDraft->addFiles({file("invoice.pdf")});
        settleTasks();
        QCOMPARE(listOf(*ofDraft)->count(), 1);
        AttachmentCard* ofEntry = nullptr;
        for (AttachmentCard* const card : page->findChildren<AttachmentCard*>())
            ofEntry = card == ofDraft ? ofEntry : card;
        QVERIFY(ofEntry && !ofEntry->isVisible()); // no entry is chosen
        press(*page, "postDrafts");
        RecordTable& entries = tableOf(*page, "bookEntries");
        int row = entries.model()->rowCount() - 1;
        for (; row >= 0; --row) {
            entries.setCurrentIndex(entries.model()->index(row, 1));
            settleTasks();
            QVERIFY(ofEntry->isVisible());
            if (listOf(*ofEntry)->count() == 1)
                break;
        }
        QVERIFY(row >= 0);
        ofEntry->addFiles({file("photo.pdf")});
        settleTasks();
        QCOMPARE(entries.currentIndex().row(), row);
        QCOMPARE(listOf(*ofEntry)->count(), 2);
    }

    /// A newcomer without books: asked for year, balance and source, told what is wrong.
    void booksAreOpenedFromTheWindow()
    {
        Stage stage({.workspace = Stage::Setting::Workspace::New});
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        const auto field = [&](const char* name) { return page->findChild<QLineEdit*>(QString::fromLatin1(name)); };
        field("booksBalance")->setText(QStringLiteral("十万"));
        press(*page, "openBooks");
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("booksBalanceProblem"))->isVisible());
        field("booksBalance")->setText(QStringLiteral("100,000.00"));
        field("booksSource")->setText(QStringLiteral("2024 年度审计报告"));
        press(*page, "openBooks");
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.books.open"));
        QVERIFY(tableOf(*page, "bookEntries").isVisible());
        QCOMPARE(tableOf(*page, "bookEntries").model()->rowCount(), 1);
    }

    /// What is lacking for the accrual is asked for where it is entered.
    void aMissingFactLeadsToItsSheet()
    {
        Stage stage({.year = 2026});
        {
            WriteScope scope = stage.session().workspace().write().value();
            QVERIFY(scope.execute("DELETE FROM safety_fee_revenue"));
            QVERIFY(scope.commit({"test", *stage.session().acting(Right::Record)}));
        }
        auto* const page = stage.openAs<BooksPage>("safety_fee.books");
        press(*page, "postAccruals");
        auto* const way = stage.window().findChild<QPushButton*>(QStringLiteral("noticeAction"));
        QVERIFY(way->isVisible());
        QTest::mouseClick(way, Qt::LeftButton);
        settleTasks();
        QVERIFY(qobject_cast<FactsPage*>(stage.visiblePage()));
    }
};

PLUMBLINE_TEST(BooksPageTest)
#include "books_page_test.moc"
