// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exchange_page.h"

#include "core/services/fact_rows.h"
#include "core/store/backup.h"
#include "core/store/replica.h"
#include "core/store/shared_tables.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

/// A copy of the workspace that goes on by itself, as at a mine.
std::unique_ptr<Session> copyOf(Stage& stage, const QString& name)
{
    const QString path = stage.folder() + QLatin1Char('/') + name + QStringLiteral(".plumb");
    const ReadScope facts = stage.session().workspace().read().value();
    if (!backup(facts, path) || !becomeReplica(path, {stage.house().tables(), {}}))
        qFatal("no copy");
    return std::move(Session::open(stage.house(), path)).value();
}

void rename(Session& session, const EnterpriseId& enterprise, const char* name)
{
    if (!saveRow(session, enterpriseTable, {Id(enterprise), {{"name", QString::fromUtf8(name)}}}))
        qFatal("not renamed");
}

QString nameOf(Session& session, const EnterpriseId& enterprise)
{
    const ReadScope facts = session.workspace().read().value();
    const std::vector<EnterpriseFacts> all = enterprises(facts).value();
    for (const EnterpriseFacts& one : all) {
        if (one.id == enterprise)
            return one.name;
    }
    return {};
}

}

/// Packages made and taken by the page's own buttons; what both sides changed, side by side; a person's decision.
class ExchangePageTest final : public QObject {
    Q_OBJECT

    static QPushButton* button(const QWidget* page, const char* name)
    {
        return page->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    /// Clicks the button and answers the file dialog that it opens.
    static void chooseFile(QWidget* page, const char* name, const QString& path)
    {
        QTest::mouseClick(button(page, name), Qt::LeftButton);
        auto* const dialog = page->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        Q_EMIT dialog->filesSelected({path});
        delete dialog;
        settleTasks();
    }
    static QString shown(const RecordTable* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static void decide(ExchangePage* page, const char* name, const QString& reason)
    {
        QTest::mouseClick(button(page, name), Qt::LeftButton);
        auto* const bar = page->findChild<ReasonBar*>();
        QVERIFY(bar->isVisibleTo(page));
        QTest::keyClicks(bar->findChild<QLineEdit*>(), reason);
        QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Return);
        settleTasks();
    }

private Q_SLOTS:
    void aPackageIsMadeAndTaken()
    {
        Stage stage;
        const auto mine = copyOf(stage, QStringLiteral("mine"));
        rename(*mine, stage.scope().enterprise, "矿上改的名称");
        const QString package = stage.folder() + QStringLiteral("/1.plumbpack");
        QVERIFY(makePackage(*mine, package).isOk());
        auto* const page = stage.openAs<ExchangePage>("exchange");
        QVERIFY(page);
        chooseFile(page, "takePackage", package);
        QCOMPARE(nameOf(stage.session(), stage.scope().enterprise), QStringLiteral("矿上改的名称"));
        auto* const others = page->findChild<RecordTable*>(QStringLiteral("others"));
        QCOMPARE(others->model()->rowCount(), 1);
        others->selectRow(0);
        const QString back = stage.folder() + QStringLiteral("/back.plumbpack");
        chooseFile(page, "makePackage", back);
        QVERIFY(QFile::exists(back));
        QVERIFY(takeFile(*mine, back).isOk());
    }

    void whatBothChangedIsDecided_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("zh") << Language::Chinese;
        QTest::newRow("en") << Language::English;
    }
    void whatBothChangedIsDecided()
    {
        QFETCH(Language, language);
        Stage stage({.language = language});
        const EnterpriseId enterprise = stage.scope().enterprise;
        const auto first = copyOf(stage, QStringLiteral("first"));
        const auto second = copyOf(stage, QStringLiteral("second"));
        rename(*first, enterprise, "一矿改的名称");
        rename(*second, enterprise, "二矿改的名称");
        rename(stage.session(), enterprise, "办公室改的名称");
        auto* const page = stage.openAs<ExchangePage>("exchange");
        for (Session* const mine : {first.get(), second.get()}) {
            const QString package = mine->workspace().path() + QStringLiteral("pack");
            QVERIFY(makePackage(*mine, package).isOk());
            chooseFile(page, "takePackage", package);
        }
        auto* const held = page->findChild<RecordTable*>(QStringLiteral("held"));
        auto* const sides = page->findChild<RecordTable*>(QStringLiteral("sides"));
        auto* const choice = page->findChild<QComboBox*>(QStringLiteral("side"));
        QCOMPARE(held->model()->rowCount(), 1);
        QVERIFY(choice->isVisibleTo(page));
        QCOMPARE(choice->count(), 2);
        QCOMPARE(sides->model()->rowCount(), 1);
        const QString stands = shown(sides, 0, 1);
        const QString one = shown(sides, 0, 2);
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        const QString other = shown(sides, 0, 2);
        QCOMPARE(QSet<QString>({stands, one, other}),
            QSet<QString>({QStringLiteral("一矿改的名称"), QStringLiteral("二矿改的名称"), QStringLiteral("办公室改的名称")}));
        QCOMPARE(nameOf(stage.session(), enterprise), stands);
        takePicture(stage.window(), language == Language::Chinese ? QStringLiteral("exchange-zh") : QStringLiteral("exchange-en"),
            {1280, 900});
        QCOMPARE(clippedTexts(*page), QStringList());
        decide(page, "takeSide", QStringLiteral("as the licence has it"));
        QCOMPARE(nameOf(stage.session(), enterprise), other);
        QCOMPARE(page->findChild<RecordTable*>(QStringLiteral("held"))->model()->rowCount(), 0);
    }

    void whatStandsMayStay()
    {
        Stage stage;
        const EnterpriseId enterprise = stage.scope().enterprise;
        const auto mine = copyOf(stage, QStringLiteral("mine"));
        rename(*mine, enterprise, "矿上改的名称");
        rename(stage.session(), enterprise, "办公室改的名称");
        const QString package = stage.folder() + QStringLiteral("/1.plumbpack");
        QVERIFY(makePackage(*mine, package).isOk());
        auto* const page = stage.openAs<ExchangePage>("exchange");
        chooseFile(page, "takePackage", package);
        const QString stands = nameOf(stage.session(), enterprise);
        QVERIFY(!page->findChild<QComboBox*>(QStringLiteral("side"))->isVisibleTo(page)); // there is but one other
        const std::int64_t records = stage.records();
        QTest::mouseClick(button(page, "keep"), Qt::LeftButton);
        QTest::keyClick(page->findChild<ReasonBar*>()->findChild<QLineEdit*>(), Qt::Key_Return); // without a reason
        settleTasks();
        QCOMPARE(stage.records(), records);
        decide(page, "keep", QStringLiteral("misread at the mine"));
        QCOMPARE(stage.records(), records + 1);
        QCOMPARE(nameOf(stage.session(), enterprise), stands);
        QCOMPARE(page->findChild<RecordTable*>(QStringLiteral("held"))->model()->rowCount(), 0);
    }
};

PLUMBLINE_TEST(ExchangePageTest)
#include "exchange_page_test.moc"
