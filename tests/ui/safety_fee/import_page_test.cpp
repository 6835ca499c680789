// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/import_page.h"

#include "core/exchange/mapped_file.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

/// A file as a clerk has it.
QString fileOf(const QTemporaryDir& folder, const char* text)
{
    const QString path = folder.filePath(QStringLiteral("台账.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    file.write(text);
    return path;
}

constexpr char wholeFile[] =
    "2025年使用台账,,,\n日期,费用类别,金额,摘要\n2025.9.5,machinery.1,\"1,200.50\",护栏\n9月6日,machinery.2,80,灭火器\n"
    "合计,,1280.50,\n";

RecordTable& table(const ImportPage& page, const char* name)
{
    return *page.findChild<RecordTable*>(QString::fromLatin1(name));
}

QString cell(const RecordTable& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

void open(ImportPage& page, const QString& path)
{
    QSignalSpy judged(&page, &ImportPage::judged);
    page.openFile(path);
    QVERIFY(judged.wait());
    settleTasks();
}

void choose(ImportPage& page, const QString& box, const QString& text)
{
    auto* const found = page.findChild<QComboBox*>(box);
    QVERIFY2(found, qPrintable(box));
    const int index = found->findText(text, Qt::MatchContains);
    QVERIFY2(index >= 0, qPrintable(text));
    QSignalSpy judged(&page, &ImportPage::judged);
    found->setCurrentIndex(index);
    Q_EMIT found->activated(index);
    QVERIFY(judged.wait());
    settleTasks();
}

QPushButton& runButton(const ImportPage& page)
{
    return *page.findChild<QPushButton*>(QStringLiteral("runImport"));
}

}

/// From the file to the books and back, as a clerk does it.
class ImportPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeFileComesInAndIsTakenBack()
    {
        Stage stage;
        const QTemporaryDir folder;
        auto* const page = stage.openAs<ImportPage>("safety_fee.import");
        QVERIFY(!runButton(*page).isEnabled());
        open(*page, fileOf(folder, wholeFile));
        QCOMPARE(page->findChild<QSpinBox*>(QStringLiteral("headingRow"))->value(), 2);
        const RecordTable& rows = table(*page, "importRows");
        QCOMPARE(cell(rows, 0, 1), QStringLiteral("需核对")); // article 47: no paper is named
        QCOMPARE(cell(rows, rows.model()->rowCount() - 1, 1), QStringLiteral("跳过"));
        QVERIFY(runButton(*page).isEnabled());
        QCOMPARE(runButton(*page).text(), QStringLiteral("导入 2 行"));
        QTest::mouseClick(&runButton(*page), Qt::LeftButton);
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.expenditures.import"));
        const RecordTable& imports = table(*page, "imports");
        QCOMPARE(cell(imports, 0, 0), QStringLiteral("台账.csv"));
        QCOMPARE(cell(imports, 0, 1), QStringLiteral("2"));
        page->takeBack(QStringLiteral("导错了表"));
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.expenditures.import-back"));
        QCOMPARE(cell(imports, 0, 4), QStringLiteral("已撤回"));
    }

    void whatIsWrongStandsBesideAndNothingComesIn()
    {
        Stage stage;
        const QTemporaryDir folder;
        auto* const page = stage.openAs<ImportPage>("safety_fee.import");
        open(*page, fileOf(folder, "日期,费用类别,金额\n2025-02-30,machinery.1,1\n2025-09-05,培训费,x\n"));
        const RecordTable& rows = table(*page, "importRows");
        QCOMPARE(rows.model()->rowCount(), 3);
        takePicture(stage.window(), QStringLiteral("import-problems"), {1280, 900});
        QCOMPARE(cell(rows, 0, 2), QStringLiteral("A 日期"));
        QCOMPARE(cell(rows, 0, 3), QStringLiteral("2025-02-30"));
        QVERIFY(!runButton(*page).isEnabled());
    }

    void aWordIsSaidOnceForAllItsRows()
    {
        Stage stage;
        const QTemporaryDir folder;
        auto* const page = stage.openAs<ImportPage>("safety_fee.import");
        open(*page, fileOf(folder, "日期,费用类别,金额\n2025-09-05,培训费,1\n2025-09-06,培训费,2\n"));
        QVERIFY(!runButton(*page).isEnabled());
        choose(*page, QStringLiteral("word.培训费"), QStringLiteral("培训"));
        QVERIFY(runButton(*page).isEnabled());
        QCOMPARE(runButton(*page).text(), QStringLiteral("导入 2 行"));
    }

    void aColumnIsSaidByHand()
    {
        Stage stage;
        const QTemporaryDir folder;
        auto* const page = stage.openAs<ImportPage>("safety_fee.import");
        open(*page, fileOf(folder, "日期,费用类别,钱\n2025-09-05,machinery.1,1\n"));
        QVERIFY(!runButton(*page).isEnabled());
        choose(*page, QStringLiteral("column2"), QStringLiteral("金额"));
        QVERIFY(runButton(*page).isEnabled());
    }

    void duplicatesAreDecided()
    {
        Stage stage;
        const QTemporaryDir folder;
        auto* const page = stage.openAs<ImportPage>("safety_fee.import");
        open(*page, fileOf(folder, "日期,费用类别,金额\n2025-09-05,machinery.1,1\n2025-09-05,machinery.1,1\n"));
        QVERIFY(!runButton(*page).isEnabled());
        auto* const box = page->findChild<QComboBox*>(QStringLiteral("duplicates"));
        QVERIFY(box->isVisible());
        choose(*page, QStringLiteral("duplicates"), box->itemText(1));
        QCOMPARE(runButton(*page).text(), QStringLiteral("导入 1 行"));
    }

    void theFormAndTheRowsAreWritten()
    {
        Stage stage;
        const QTemporaryDir folder;
        auto* const page = stage.openAs<ImportPage>("safety_fee.import");
        for (const auto& [name, isForm] : {std::pair{QStringLiteral("form.xlsx"), true}, {QStringLiteral("rows.csv"), false}}) {
            QSignalSpy written(page, &ImportPage::written);
            isForm ? page->writeForm(folder.filePath(name)) : page->writeRows(folder.filePath(name));
            QVERIFY(written.wait());
            QVERIFY(QFile::exists(folder.filePath(name)));
        }
        // What went out is there already, row by row.
        open(*page, folder.filePath(QStringLiteral("rows.csv")));
        QVERIFY(!runButton(*page).isEnabled());
        QCOMPARE(cell(table(*page, "importRows"), 0, 1), QStringLiteral("可能重复"));
    }
};

PLUMBLINE_TEST(ImportPageTest)
#include "import_page_test.moc"
