// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attachments.h"
#include "core/services/finding_answers.h"
#include "core/services/sealed_folder.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "ui/safety_fee/contracts_page.h"
#include "ui/safety_fee/group_page.h"
#include "ui/safety_fee/inspection_card.h"
#include "ui/safety_fee/succession_card.h"
#include "ui/safety_fee/year_end_page.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/findings_page.h"
#include "ui/shared/record_table.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

namespace {

RecordTable* shownTable(const QWidget& page, const char* name)
{
    return page.findChild<RecordTable*>(QString::fromLatin1(name));
}

QString shownCell(const RecordTable& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

}

/// Contracts, group, succession and the higher standard, through the window.
class RegisterPagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Article 18: each contract with what was received, used and given back, and how its settlement stands.
    void article18_contractsSayHowTheyStand()
    {
        Stage stage({.enterprise = sampleConstruction});
        auto* const page = stage.openAs<ContractsPage>("safety_fee.contracts");
        const RecordTable* const projects = shownTable(*page, "projects");
        QVERIFY(projects);
        QCOMPARE(projects->model()->rowCount(), 3);
        QCOMPARE(shownCell(*projects, 0, 0), QStringLiteral("城东小学教学楼"));
        QCOMPARE(shownCell(*projects, 0, 10), QStringLiteral("未决算"));
        const RecordTable* const own = shownTable(*page, "own-ledger-1");
        QVERIFY(own);
        QCOMPARE(shownCell(*own, own->model()->rowCount() - 1, 5), QStringLiteral("18,000.00"));
    }

    /// Article 55: per company and consolidated, what is handed over within the group in neither.
    void article55_theGroupIsSeenAsOne()
    {
        Stage stage({.enterprise = sampleGroup});
        auto* const page = stage.openAs<GroupPage>("safety_fee.group");
        const RecordTable* const group = shownTable(*page, "group");
        QVERIFY(group);
        QCOMPARE(group->model()->rowCount(), 4);
        QCOMPARE(shownCell(*group, 0, 0), QStringLiteral("城建集团有限公司"));
        QCOMPARE(shownCell(*group, 0, 6), QStringLiteral("10,000.00"));
        QCOMPARE(shownCell(*group, 3, 6), QStringLiteral("0.00"));
        QCOMPARE(shownCell(*group, 3, 9), QStringLiteral("0.00"));
    }

    /// Article 58: a successor is another enterprise of the workspace, and a handing over has its document.
    void article58_aSuccessionNeedsItsDocument()
    {
        Stage stage({.enterprise = sampleGroup});
        auto* const page = stage.openAs<GroupPage>("safety_fee.group");
        QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("successor"))->count(), 3);
        const std::int64_t records = stage.records();
        auto* const hand = page->findChild<QPushButton*>(QStringLiteral("handOver"));
        hand->click();
        settleTasks();
        QCOMPARE(stage.records(), records);
        page->findChild<QLineEdit*>(QStringLiteral("successionReason"))->setText(QStringLiteral("吸收合并协议"));
        hand->click();
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("safety_fee.succeed"));
    }

    /// Article 49 (1): open only after two supplements in a row.
    void article49_noHigherStandardWithoutSupplements()
    {
        Stage stage;
        auto* const page = stage.openAs<YearEndPage>("safety_fee.year_end");
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("decideRaise"))->isVisible());
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("raiseStanding"))->text().contains(QStringLiteral("2025")));
    }

    /// Article 61: the papers of a year in one folder that stands, with the copies of its vouchers.
    void article61_papersForAnInspection()
    {
        Stage stage;
        Id entry;
        {
            const ReadScope facts = std::move(stage.session().workspace().read()).value();
            const Book book = *booksOf(facts, stage.scope().enterprise);
            entry = readEntries(facts, book.id, {Month(2025, 3), Month(2025, 3), {EntryKind::Expenditure}, {}})->front().id;
        }
        QFile scan(stage.folder() + QStringLiteral("/记-8.pdf"));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write("%PDF-1.4 voucher") > 0);
        scan.close();
        QVERIFY(attach(stage.session(), "safety_fee.entry", entry, scan.fileName(), {{}, "voucher"}));
        auto* const page = stage.openAs<YearEndPage>("safety_fee.year_end");
        const QString folder = stage.folder() + QStringLiteral("/papers");
        const auto type = [&](const char* field, const char* month) {
            page->findChild<QLineEdit*>(QString::fromLatin1(field))->setText(QString::fromLatin1(month));
        };
        type("inspectionFrom", "2025-03");
        type("inspectionThrough", "2025-02");
        page->inspection().write(folder);
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("inspectionThroughProblem"))->isVisible());
        type("inspectionThrough", "2025-06");
        page->inspection().write(folder);
        settleTasks();
        QVERIFY(!page->findChild<QLabel*>(QStringLiteral("inspectionThroughProblem"))->isVisible());
        QVERIFY(QFile::exists(folder + QStringLiteral("/copies/0001-记-8.pdf")));
        const auto verdict = verifyFolder(folder);
        QVERIFY(verdict && verdict->stands());
        QVERIFY(verdict->files >= 8);
        QVERIFY(QFile::remove(folder + QStringLiteral("/copies/0001-记-8.pdf")));
        QVERIFY(!verifyFolder(folder)->stands());
    }

    /// An answer is taken back where it is shown, and the finding is open again.
    void anAnswerIsWithdrawn()
    {
        Stage stage({.enterprise = sampleGroup}); // whose works ended (article 59)
        const auto standing = plumbline::standing(stage.session(), *stage.session().workspace().read(), scopeOf(stage.scope()));
        const auto finding = std::find_if(standing->findings.begin(), standing->findings.end(),
            [](const Finding& one) { return one.mayBeAnswered && one.code.starts_with("safety_fee."); });
        QVERIFY(finding != standing->findings.end());
        QVERIFY(answerFinding(stage.session(), scopeOf(stage.scope()), *finding, QStringLiteral("已核对")));
        auto* const page = stage.openAs<FindingsPage>("safety_fee.findings");
        const auto* const table = page->findChild<RecordTable*>(QStringLiteral("findings"));
        const int last = table->model()->columnCount() - 1;
        int row = 0;
        while (row < table->model()->rowCount() && shownCell(*table, row, last).isEmpty())
            ++row;
        QVERIFY(row < table->model()->rowCount());
        page->withdraw(std::size_t(row));
        settleTasks();
        QCOMPARE(stage.lastRecord(), std::string("finding.withdraw"));
        QCOMPARE(table->model()->columnCount(), last);
    }
};

PLUMBLINE_TEST(RegisterPagesTest)
#include "register_pages_test.moc"
