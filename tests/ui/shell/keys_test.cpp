// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/print/print_preview.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/month_chart.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_editor.h"
#include "ui/shared/why_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/key_map.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/page_host.h"
#include "ui/shell/rail.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>

#include <map>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

constexpr int amountColumn = 3;

void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, key, modifiers);
    settleTasks();
}

template <class Child> bool isSeen(const QWidget& parent)
{
    const auto* const child = parent.findChild<Child*>();
    return child && child->isVisible();
}

QString pageOf(Stage& stage)
{
    return stage.window().findChild<PageHost*>()->current();
}

RecordTable* accrualTable(Stage& stage)
{
    auto* const table = stage.open(QStringLiteral("safety_fee.accrual"))->findChild<RecordTable*>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 5));
    return table;
}

/// The uses of the sample, with the first of them chosen.
SheetEditor* uses(Stage& stage)
{
    SheetEditor* const editor = stage.openAs<FactsPage>("safety_fee.facts")->openSheet("safety_fee.use");
    settleTasks();
    editor->list().setFocus();
    editor->list().setCurrentIndex(editor->list().model()->index(0, amountColumn));
    return editor;
}

void typeNote(SheetEditor& editor)
{
    FactField* const note = editor.form().field("note");
    note->focusEditor();
    QTest::keyClicks(note->editor(), QStringLiteral("x"));
}

bool writesARecord(Stage& stage, const std::function<void()>& act)
{
    const std::int64_t before = stage.records();
    act();
    settleTasks();
    return stage.records() == before + 1;
}

using Trial = bool (*)(Stage&);

bool goesUndone(Stage& stage)
{
    SheetEditor* const editor = uses(stage);
    typeNote(*editor);
    editor->list().setFocus();
    settleTasks();
    return writesARecord(stage, [&] { press(&editor->list(), Qt::Key_Z, Qt::ControlModifier); });
}

/// Each key of the sheet, pressed where a person would press it; whether it did what the sheet says.
const std::map<std::string, Trial>& trials()
{
    static const std::map<std::string, Trial> all{
        {"Ctrl K",
            [](Stage& stage) {
                press(&stage.window(), Qt::Key_K, Qt::ControlModifier);
                return isSeen<CommandPalette>(stage.window());
            }},
        {"Ctrl 1…9",
            [](Stage& stage) {
                press(&stage.window(), Qt::Key_2, Qt::ControlModifier);
                return pageOf(stage).startsWith(QStringLiteral("safety_fee."));
            }},
        {"Ctrl B",
            [](Stage& stage) {
                const int before = stage.window().findChild<Rail*>()->width();
                press(&stage.window(), Qt::Key_B, Qt::ControlModifier);
                return stage.window().findChild<Rail*>()->width() != before;
            }},
        {"Ctrl N",
            [](Stage& stage) {
                const QSignalSpy asked(&stage.window(), &MainWindow::newWorkspaceAsked);
                press(&stage.window(), Qt::Key_N, Qt::ControlModifier);
                return asked.size() == 1;
            }},
        {"Ctrl O",
            [](Stage& stage) {
                press(&stage.window(), Qt::Key_O, Qt::ControlModifier);
                const bool isOpen = isSeen<QFileDialog>(stage.window());
                delete stage.window().findChild<QFileDialog*>();
                return isOpen;
            }},
        {"Ctrl L",
            [](Stage& stage) {
                if (!setOwnPassword(stage.session(), {}, QStringLiteral("correct horse")))
                    return false;
                press(&stage.window(), Qt::Key_L, Qt::ControlModifier);
                return isSeen<LockPage>(stage.window());
            }},
        {"F1",
            [](Stage& stage) {
                press(&stage.window(), Qt::Key_F1);
                return pageOf(stage) == QStringLiteral("help");
            }},
        {"Ctrl /",
            [](Stage& stage) {
                press(&stage.window(), Qt::Key_Slash, Qt::ControlModifier);
                return isSeen<KeyMap>(stage.window());
            }},
        {"Esc",
            [](Stage& stage) {
                press(&stage.window(), Qt::Key_K, Qt::ControlModifier);
                press(QApplication::focusWidget(), Qt::Key_Escape);
                const bool isPaletteGone = !isSeen<CommandPalette>(stage.window());
                press(accrualTable(stage), Qt::Key_F3);
                press(QApplication::focusWidget(), Qt::Key_Escape);
                return isPaletteGone && !isSeen<WhyPanel>(stage.window());
            }},
        {"F3",
            [](Stage& stage) {
                press(accrualTable(stage), Qt::Key_F3);
                return isSeen<WhyPanel>(stage.window());
            }},
        {"← →",
            [](Stage& stage) {
                auto* const chart = stage.open(QStringLiteral("safety_fee.accrual"))->findChild<MonthChart*>();
                chart->setFocus();
                press(chart, Qt::Key_Right);
                return chart->findChild<QLabel*>()->isVisible();
            }},
        {"Ctrl P",
            [](Stage& stage) {
                press(accrualTable(stage), Qt::Key_P, Qt::ControlModifier);
                return isSeen<PrintPreview>(stage.window());
            }},
        {"Ctrl F",
            [](Stage& stage) {
                press(accrualTable(stage), Qt::Key_F, Qt::ControlModifier);
                return stage.visiblePage()->findChild<QLineEdit*>(QStringLiteral("filter"))->hasFocus();
            }},
        {"Ctrl C",
            [](Stage& stage) {
                QApplication::clipboard()->clear();
                press(accrualTable(stage), Qt::Key_C, Qt::ControlModifier);
                return !QApplication::clipboard()->text().isEmpty();
            }},
        {"Ctrl V",
            [](Stage& stage) {
                SheetEditor* const editor = uses(stage);
                QApplication::clipboard()->setText(QStringLiteral("77"));
                return writesARecord(stage, [&] { press(&editor->list(), Qt::Key_V, Qt::ControlModifier); });
            }},
        {"Ctrl D",
            [](Stage& stage) {
                SheetEditor* const editor = uses(stage);
                const QAbstractItemModel& rows = *editor->list().model();
                editor->list().selectionModel()->select(QItemSelection(rows.index(0, amountColumn), rows.index(2, amountColumn)),
                    QItemSelectionModel::ClearAndSelect);
                return writesARecord(stage, [&] { press(&editor->list(), Qt::Key_D, Qt::ControlModifier); });
            }},
        {"F2",
            [](Stage& stage) {
                SheetEditor* const editor = uses(stage);
                press(&editor->list(), Qt::Key_F2);
                return editor->form().field("amount_fen")->editor()->hasFocus();
            }},
        {"Ins",
            [](Stage& stage) {
                SheetEditor* const editor = uses(stage);
                press(&editor->list(), Qt::Key_Insert);
                return editor->form().field("month")->editor()->hasFocus()
                    && editor->form().field("amount_fen")->content().isEmpty();
            }},
        {"Del",
            [](Stage& stage) {
                SheetEditor* const editor = uses(stage);
                press(&editor->list(), Qt::Key_Delete);
                return isSeen<ReasonBar>(*editor);
            }},
        {"Enter",
            [](Stage& stage) {
                SheetEditor* const editor = uses(stage);
                editor->form().field("month")->focusEditor();
                press(editor->form().field("month")->editor(), Qt::Key_Return);
                return editor->form().field("activity")->editor()->hasFocus();
            }},
        {"Ctrl Enter",
            [](Stage& stage) {
                SheetEditor* const editor = uses(stage);
                typeNote(*editor);
                return writesARecord(
                    stage, [&] { press(editor->form().field("note")->editor(), Qt::Key_Return, Qt::ControlModifier); });
            }},
        {"Ctrl ;",
            [](Stage& stage) {
                FactField* const month = uses(stage)->form().field("month");
                month->focusEditor();
                press(month->editor(), Qt::Key_Semicolon, Qt::ControlModifier);
                return month->content() == QStringLiteral("2025-09");
            }},
        {"Ctrl Z", goesUndone},
        {"Ctrl Y",
            [](Stage& stage) {
                if (!goesUndone(stage))
                    return false;
                return writesARecord(stage, [&] { press(&uses(stage)->list(), Qt::Key_Y, Qt::ControlModifier); });
            }},
    };
    return all;
}

}

/// What the sheet of keys says is true: every key on it works, and every key that works is on it.
class KeysTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { use(Language::Chinese, ThemeChoice::Light); }

    void everyKeyOfTheSheetWorks_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const KeyWord& word : keyWords())
            QTest::newRow(word.keys) << QByteArray(word.keys);
        QVERIFY(keyWords().size() == trials().size());
    }

    void everyKeyOfTheSheetWorks()
    {
        QFETCH(const QByteArray, key);
        const auto trial = trials().find(key.toStdString());
        QVERIFY2(trial != trials().end(), "the sheet names a key that nobody tries");
        Stage stage;
        QVERIFY(trial->second(stage));
    }

    void everyShortcutIsOnTheSheet()
    {
        QStringList told;
        for (const KeyWord& word : keyWords())
            told << QString::fromUtf8(word.keys).replace(QLatin1Char(' '), QLatin1Char('+'));
        for (int number = 1; number <= 9; ++number)
            told << QStringLiteral("Ctrl+%1").arg(number);
        Stage stage;
        uses(stage);
        accrualTable(stage);
        for (const QShortcut* const shortcut : stage.window().findChildren<QShortcut*>())
            QVERIFY2(told.contains(shortcut->key().toString()), qPrintable(shortcut->key().toString()));
    }
};

PLUMBLINE_TEST(KeysTest)
#include "keys_test.moc"
