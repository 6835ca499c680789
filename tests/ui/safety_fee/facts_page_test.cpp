// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attachments.h"
#include "core/services/fact_rows.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/store/safety_fee/tables.h"
#include "core/store/verify.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/attachment_card.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/record_table.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_editor.h"
#include "ui/shell/notice_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <set>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

namespace {

SheetEditor* sheetIn(Stage& stage, const char* table)
{
    SheetEditor* const editor = stage.openAs<FactsPage>("safety_fee.facts")->openSheet(table);
    settleTasks();
    return editor;
}

int rowWith(const RecordTable& list, int column, const QString& text)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, column).data().toString() == text)
            return row;
    }
    return -1;
}

void choose(SheetEditor& editor, int row, int column = 0)
{
    editor.list().setFocus();
    editor.list().setCurrentIndex(editor.list().model()->index(row, column));
}

/// By keys, as far as QTest has keys for it.
void typeInto(FactField* field, const QString& text)
{
    field->focusEditor();
    const bool hasKeys = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 128; });
    if (!hasKeys) {
        field->type(text);
        return;
    }
    QTest::keyClick(field->editor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field->editor(), text);
}

std::string mayAccrual(Stage& stage)
{
    const auto view = readYearView(stage.session(), stage.scope());
    return view ? formatMoney(view->year.activities.front().months.at(4).accrued) : std::string(view.problem().code);
}

QString stateOf(const SheetEditor& editor)
{
    QString text;
    for (const QLabel* const label : editor.findChildren<QLabel*>())
        text += label->text() + QLatin1Char('\n');
    return text;
}

QString noticeOf(Stage& stage)
{
    QString text;
    for (const QLabel* const label : stage.window().findChild<NoticeBar*>()->findChildren<QLabel*>())
        text += label->text();
    return text;
}

constexpr int revenueYearColumn = 1;

}

class FactsPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyColumnOfEverySheetIsDeclaredAndEveryRequiredOneIsAsked();
    void aTypedRevenueIsSavedOnceWhenTheRowIsLeftAndMovesMay();
    void whatIsUnderstoodStandsBesideTheFieldBeforeItIsSaved();
    void aBadNumberIsToldBesideItsFieldAndNothingIsSaved_data();
    void aBadNumberIsToldBesideItsFieldAndNothingIsSaved();
    void whatCouldNotBeSavedIsStillThereAfterAnotherRow();
    void aNewRowIsSavedByControlEnter();
    void aPastedBlockIsCheckedByItsColumnsAndSavedAsOneRecord();
    void aBlockWithOneBadCellIsNotSavedAtAll();
    void fillDownTakesTheTopmost();
    void aRowGoesOnlyWithAReason();
    void anEditIsTakenBackAndDoneAgainByFurtherRecords();
    void aDeletedRowComesBackAsItWas();
    void aRowThatChangedSinceIsNotTakenBack();
    void whereNothingWasEditedThereIsNothingToUndo();
    void aBlockIsNotPastedOverRowsThatAreFilteredAway();
    void todayIsTheDayTheProgramTakesAsToday();
    void theContractIsAskedOnceItsProjectIsNamed();
    void whatTheRulesSayOfARowStandsBelowIt();
    void theListKeepsTheContractOfModels();
    void whatIsAttachedBelongsToTheRow();
    void anAttachmentThatIsGoneLeadsToItsRow();
    void cleanup() { use(Language::Chinese, ThemeChoice::Light); }
};

void FactsPageTest::everyColumnOfEverySheetIsDeclaredAndEveryRequiredOneIsAsked()
{
    std::size_t sheets = 0;
    QStringList forgotten;
    for (const SheetGroup& group : sheetGroups()) {
        for (const FactSheet& sheet : group.sheets) {
            ++sheets;
            for (const SheetColumn& column : sheet.columns) {
                const auto& columns = sheet.table->columns;
                QVERIFY2(std::any_of(columns.begin(), columns.end(),
                             [&](const FactColumn& candidate) { return candidate.name == std::string_view(column.name); }),
                    column.name);
            }
            // Whatever the table holds is asked, but for whose it is, which is the window's, and what comes with
            // the posting; a slip's entry is drafted from it.
            const std::set<std::string_view> unasked{"enterprise", "book", "number", "month", "reverses", "receipt"};
            const bool isPosted = sheet.table->name == std::string_view("safety_fee.entry_draft");
            for (const FactColumn& column : sheet.table->columns) {
                const bool isAsked = std::any_of(sheet.columns.begin(), sheet.columns.end(),
                    [&](const SheetColumn& asked) { return asked.name == std::string_view(column.name); });
                const bool isOfASlip =
                    sheet.table->name == std::string_view("safety_fee.slip") && column.name == std::string_view("entry");
                if (!isAsked && !isOfASlip && column.name != std::string_view("enterprise")
                    && !(isPosted && unasked.contains(column.name)))
                    forgotten << QStringLiteral("%1.%2").arg(QLatin1String(sheet.table->name), QLatin1String(column.name));
            }
        }
    }
    QCOMPARE(forgotten.join(u' '), QString());
    // A plan's tables and posted entries aren't typed as sheets; the enterprise and its sites are, though they are of no domain.
    const auto all = safety_fee::tables();
    const auto ofPlans = std::count_if(all.begin(), all.end(), [](const FactTable& table) {
        // Decisions, successions and the treatment that is chosen have pages of their own.
        static const std::set<std::string_view> untyped{
            "safety_fee.entry", "safety_fee.raise_decision", "safety_fee.succession", "safety_fee.accounting"};
        return std::string_view(table.name).starts_with("safety_fee.plan") || untyped.contains(table.name);
    });
    QCOMPARE(sheets, all.size() - std::size_t(ofPlans) + 2);
}

void FactsPageTest::aTypedRevenueIsSavedOnceWhenTheRowIsLeftAndMovesMay()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.revenue");
    const int row = rowWith(editor->list(), revenueYearColumn, QStringLiteral("2024"));
    QVERIFY(row >= 0);
    choose(*editor, row);
    const std::int64_t before = stage.records();
    QCOMPARE(mayAccrual(stage), std::string("120100.19"));
    typeInto(editor->form().field("amount_fen"), QStringLiteral("1.5亿元"));
    QCOMPARE(stage.records(), before);
    editor->list().setFocus();
    settleTasks();
    QCOMPARE(stage.records(), before + 1);
    QCOMPARE(stage.lastRecord(), std::string("safety_fee.revenue.save"));
    // 235,000 + 1,125,000 + 50,000,000 x 0.25 % = 1,485,000
    QCOMPARE(mayAccrual(stage), std::string("123750.00"));
    const RecordTable* const table =
        stage.open(QStringLiteral("safety_fee.accrual"))->findChild<RecordTable*>(QStringLiteral("accrualTable"));
    QCOMPARE(table->model()->index(2, 5).data().toString(), QStringLiteral("12.38"));
    QCOMPARE(stage.records(), before + 1);
}

void FactsPageTest::whatIsUnderstoodStandsBesideTheFieldBeforeItIsSaved()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.revenue");
    choose(*editor, 0);
    FactField* const amount = editor->form().field("amount_fen");
    typeInto(amount, QStringLiteral("￥１２，３４５．６万"));
    QCOMPARE(amount->note(), QStringLiteral("= 123,456,000.00 元"));
}

void FactsPageTest::aBadNumberIsToldBesideItsFieldAndNothingIsSaved_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("words") << QStringLiteral("about two");
    QTest::newRow("two meanings") << QStringLiteral("1,23");
    QTest::newRow("negative") << QStringLiteral("-5");
    QTest::newRow("tenth of a fen") << QStringLiteral("1.234");
    QTest::newRow("too large") << QStringLiteral("99999999999999999999");
    QTest::newRow("nothing") << QString();
}

void FactsPageTest::aBadNumberIsToldBesideItsFieldAndNothingIsSaved()
{
    QFETCH(const QString, typed);
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.revenue");
    choose(*editor, 0);
    const std::int64_t before = stage.records();
    FactField* const amount = editor->form().field("amount_fen");
    amount->type(typed);
    amount->focusEditor();
    editor->list().setFocus();
    settleTasks();
    QCOMPARE(stage.records(), before);
    QVERIFY(!amount->note().isEmpty());
    QVERIFY(!amount->note().startsWith(QLatin1Char('=')));
    QVERIFY(amount->isWrong());
}

void FactsPageTest::whatCouldNotBeSavedIsStillThereAfterAnotherRow()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.revenue");
    choose(*editor, 0);
    FactField* const amount = editor->form().field("amount_fen");
    typeInto(amount, QStringLiteral("1,23"));
    choose(*editor, 1);
    settleTasks();
    QVERIFY(amount->content() != QStringLiteral("1,23"));
    choose(*editor, 0);
    QCOMPARE(amount->content(), QStringLiteral("1,23"));
}

void FactsPageTest::aNewRowIsSavedByControlEnter()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "site");
    const int before = editor->list().model()->rowCount();
    QTest::mouseClick(buttonWith(*editor, QStringLiteral("新增")), Qt::LeftButton);
    typeInto(editor->form().field("name"), QStringLiteral("二厂"));
    QTest::keyClick(editor->form().field("name")->editor(), Qt::Key_Return, Qt::ControlModifier);
    settleTasks();
    QCOMPARE(editor->list().model()->rowCount(), before + 1);
    QCOMPARE(stage.lastRecord(), std::string("site.save"));
}

void FactsPageTest::aPastedBlockIsCheckedByItsColumnsAndSavedAsOneRecord()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.use");
    const int before = editor->list().model()->rowCount();
    const std::int64_t records = stage.records();
    editor->list().clearSelection();
    editor->list().setFocus();
    QApplication::clipboard()->setText(QStringLiteral("2025-10\t专用设备制造\tmachinery.1\t1.2万元\t计划\t护栏\r\n2025/"
                                                      "11\t专用设备制造\tmachinery.2\t￥3,400\t计划\t演练\r\n"));
    QTest::keyClick(&editor->list(), Qt::Key_V, Qt::ControlModifier);
    settleTasks();
    QVERIFY2(editor->list().model()->rowCount() == before + 2, qPrintable(stateOf(*editor)));
    QCOMPARE(stage.records(), records + 1);
    const ReadScope facts = stage.session().workspace().read().value();
    const auto rows = readRows(facts, useTable, stage.scope().enterprise).value();
    QCOMPARE(rows.back().cell("amount_fen"), std::string_view("340000"));
    QCOMPARE(rows.back().cell("month"), std::string_view("2025-11"));
    QCOMPARE(rows.back().cell("state"), std::string_view("planned"));
    QCOMPARE(rows.back().cell("has_voucher"), std::string_view("1"));
}

void FactsPageTest::aBlockWithOneBadCellIsNotSavedAtAll()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.use");
    const std::int64_t records = stage.records();
    editor->list().clearSelection();
    editor->paste(QStringLiteral("2025-10\t\tmachinery.1\t100\t计划\n2025-13\t\tmachinery.2\t200\t计划"));
    settleTasks();
    QCOMPARE(stage.records(), records);
    QVERIFY2(stateOf(*editor).contains(QStringLiteral("第 2 行，月份")), qPrintable(stateOf(*editor)));
}

void FactsPageTest::fillDownTakesTheTopmost()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.use");
    constexpr int noteColumn = 5;
    QItemSelectionModel* const selection = editor->list().selectionModel();
    choose(*editor, 0, noteColumn);
    typeInto(editor->form().field("note"), QStringLiteral("同一批"));
    editor->list().setFocus();
    settleTasks();
    selection->select(QItemSelection(editor->list().model()->index(0, noteColumn), editor->list().model()->index(2, noteColumn)),
        QItemSelectionModel::ClearAndSelect);
    const std::int64_t records = stage.records();
    QTest::keyClick(&editor->list(), Qt::Key_D, Qt::ControlModifier);
    settleTasks();
    QCOMPARE(stage.records(), records + 1);
    QCOMPARE(editor->list().model()->index(2, noteColumn).data().toString(), QStringLiteral("同一批"));
    QVERIFY(editor->list().model()->index(3, noteColumn).data().toString() != QStringLiteral("同一批"));
}

void FactsPageTest::aRowGoesOnlyWithAReason()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.use");
    choose(*editor, 0);
    const int before = editor->list().model()->rowCount();
    const std::int64_t records = stage.records();
    editor->deleteCurrent(QStringLiteral("  "));
    settleTasks();
    QCOMPARE(stage.records(), records);
    QTest::mouseClick(buttonWith(*editor, QStringLiteral("删除…")), Qt::LeftButton);
    editor->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("重复录入"));
    QTest::keyClick(editor->findChild<QLineEdit*>(QStringLiteral("reason")), Qt::Key_Return);
    settleTasks();
    QCOMPARE(editor->list().model()->rowCount(), before - 1);
    QCOMPARE(stage.lastRecord(), std::string("safety_fee.use.delete"));
}

void FactsPageTest::anEditIsTakenBackAndDoneAgainByFurtherRecords()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.revenue");
    choose(*editor, rowWith(editor->list(), revenueYearColumn, QStringLiteral("2024")));
    typeInto(editor->form().field("amount_fen"), QStringLiteral("1.5亿元"));
    editor->list().setFocus();
    settleTasks();
    QCOMPARE(mayAccrual(stage), std::string("123750.00"));
    const std::int64_t records = stage.records();
    QTest::keyClick(&editor->list(), Qt::Key_Z, Qt::ControlModifier);
    settleTasks();
    QCOMPARE(mayAccrual(stage), std::string("120100.19"));
    QCOMPARE(stage.lastRecord(), std::string("safety_fee.revenue.undo"));
    QTest::keyClick(&editor->list(), Qt::Key_Y, Qt::ControlModifier);
    settleTasks();
    QCOMPARE(mayAccrual(stage), std::string("123750.00"));
    QCOMPARE(stage.lastRecord(), std::string("safety_fee.revenue.redo"));
    QCOMPARE(stage.records(), records + 2);
    const ReadScope facts = stage.session().workspace().read().value();
    QVERIFY(verify(facts).value().isIntact());
}

void FactsPageTest::aDeletedRowComesBackAsItWas()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.use");
    const auto rows = [&] {
        const ReadScope facts = stage.session().workspace().read().value();
        return readRows(facts, useTable, stage.scope().enterprise).value();
    };
    const std::vector<FactRow> before = rows();
    choose(*editor, 0);
    editor->deleteCurrent(QStringLiteral("重复录入"));
    settleTasks();
    QCOMPARE(rows().size(), before.size() - 1);
    editor->list().setFocus();
    QTest::keyClick(&editor->list(), Qt::Key_Z, Qt::ControlModifier);
    settleTasks();
    const std::vector<FactRow> after = rows();
    QCOMPARE(after.size(), before.size());
    QVERIFY(after.back().cells == before.front().cells); // a new row to the journal
    const ReadScope facts = stage.session().workspace().read().value();
    QVERIFY(verify(facts).value().isIntact());
}

void FactsPageTest::aRowThatChangedSinceIsNotTakenBack()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.use");
    choose(*editor, 0);
    typeInto(editor->form().field("note"), QStringLiteral("first"));
    editor->list().setFocus();
    settleTasks();
    Id id;
    {
        const ReadScope facts = stage.session().workspace().read().value();
        id = readRows(facts, useTable, stage.scope().enterprise).value().front().id;
    }
    QVERIFY(saveRow(stage.session(), useTable, {id, {{"note", "by another hand"}}}));
    const std::int64_t records = stage.records();
    QTest::keyClick(&editor->list(), Qt::Key_Z, Qt::ControlModifier);
    settleTasks();
    QCOMPARE(stage.records(), records);
    QVERIFY2(noticeOf(stage).contains(QStringLiteral("又改过")), qPrintable(noticeOf(stage)));
}

void FactsPageTest::whereNothingWasEditedThereIsNothingToUndo()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.use");
    const std::int64_t records = stage.records();
    editor->list().setFocus();
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Y}) {
        QTest::keyClick(&editor->list(), key, Qt::ControlModifier);
        QVERIFY2(noticeOf(stage).contains(QStringLiteral("没有可")), qPrintable(noticeOf(stage)));
    }
    QCOMPARE(stage.records(), records);
}

void FactsPageTest::aBlockIsNotPastedOverRowsThatAreFilteredAway()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.entry_draft");
    editor->list().setFilter(QStringLiteral("安全员"));
    choose(*editor, rowWith(editor->list(), 5, QStringLiteral("安全员岗位津贴")), 4);
    const std::int64_t records = stage.records();
    editor->paste(QStringLiteral("1\n2"));
    QCOMPARE(stage.records(), records);
    editor->list().setFilter({});
    editor->paste(QStringLiteral("1\n2"));
    QCOMPARE(stage.records(), records + 1);
}

void FactsPageTest::todayIsTheDayTheProgramTakesAsToday()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.use");
    choose(*editor, 0);
    FactField* const month = editor->form().field("month");
    month->focusEditor();
    QTest::keyClick(month->editor(), Qt::Key_Semicolon, Qt::ControlModifier);
    QCOMPARE(month->content(), QStringLiteral("2025-09"));
}

void FactsPageTest::theContractIsAskedOnceItsProjectIsNamed()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.activity");
    choose(*editor, 0);
    QVERIFY(!editor->form().field("contract_cost_fen")->isVisible());
    typeInto(editor->form().field("contract_project"), QStringLiteral("某工程"));
    QVERIFY(editor->form().field("contract_cost_fen")->isVisible());
}

void FactsPageTest::whatTheRulesSayOfARowStandsBelowIt()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.entry_draft");
    constexpr int noteColumn = 5;
    const int row = rowWith(editor->list(), noteColumn, QStringLiteral("安全员岗位津贴"));
    QVERIFY(row >= 0);
    choose(*editor, row);
    settleTasks();
    QVERIFY2(stateOf(*editor).contains(QStringLiteral("第47条")), qPrintable(stateOf(*editor)));
}

void FactsPageTest::theListKeepsTheContractOfModels()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.use");
    const QAbstractItemModelTester tester(editor->list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    editor->reload();
    settleTasks();
    QVERIFY(editor->list().model()->rowCount() > 20); // what is planned for the rest of the year
}

namespace {

AttachmentCard& attachmentsOf(const SheetEditor& editor)
{
    return *editor.findChild<AttachmentCard*>();
}

int countOf(const AttachmentCard& card)
{
    return card.findChild<QListWidget*>(QStringLiteral("attachments"))->count();
}

void attachTo(SheetEditor& editor, const Stage& stage)
{
    QFile file(stage.folder() + QStringLiteral("/报表.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a statement") > 0);
    file.close();
    attachmentsOf(editor).addFiles({file.fileName()});
    settleTasks();
}

}

void FactsPageTest::whatIsAttachedBelongsToTheRow()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.revenue");
    choose(*editor, 1);
    settleTasks();
    attachTo(*editor, stage);
    QCOMPARE(stage.lastRecord(), std::string("attachment.add"));
    QCOMPARE(editor->list().currentIndex().row(), 1);
    QCOMPARE(countOf(attachmentsOf(*editor)), 1);
    choose(*editor, 0);
    settleTasks();
    QCOMPARE(countOf(attachmentsOf(*editor)), 0);
    choose(*editor, 1);
    settleTasks();
    QCOMPARE(countOf(attachmentsOf(*editor)), 1);
    editor->beginRow();
    QCOMPARE(countOf(attachmentsOf(*editor)), 0);
    const auto* const add = editor->findChild<QPushButton*>(QStringLiteral("addAttachment"));
    QVERIFY(!add->isEnabled());
    QVERIFY2(stateOf(*editor).contains(QStringLiteral("先保存")), qPrintable(stateOf(*editor)));
}

void FactsPageTest::anAttachmentThatIsGoneLeadsToItsRow()
{
    Stage stage;
    SheetEditor* const editor = sheetIn(stage, "safety_fee.revenue");
    choose(*editor, 1);
    settleTasks();
    attachTo(*editor, stage);
    auto change = stage.session().workspace().write();
    QVERIFY(change->execute("DROP TRIGGER blob_chunk_no_delete").isOk() && change->execute("DELETE FROM blob_chunk").isOk());
    QVERIFY(change->commit({"test", *stage.session().acting(Right::Record)}).isOk());
    const auto findings = attachmentFindings(stage.session().workspace().read().value());
    QCOMPARE(findings->size(), 1U);
    stage.open(QStringLiteral("overview"));
    const Remedy remedy = stage.window().remedyOf(findings->front());
    QCOMPARE(remedy.words, QStringLiteral("转到该行 →"));
    remedy.go(stage.window().context(), QStringLiteral("overview"));
    settleTasks();
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->list().currentIndex().row(), 1);
    QVERIFY(editor->findChild<QListWidget*>(QStringLiteral("attachments"))->item(0)->text().contains(QStringLiteral("✗ ")));
}

PLUMBLINE_TEST(FactsPageTest)
#include "facts_page_test.moc"
