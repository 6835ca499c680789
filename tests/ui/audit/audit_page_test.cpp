// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page.h"

#include "core/services/fact_rows.h"
#include "core/services/people.h"
#include "core/store/facts.h"
#include "core/store/safety_fee/tables.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "ui/audit/audit_model.h"
#include "ui/reports/report_export.h"
#include "ui/shared/record_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

/// The journal on its page, after a few changes by two people.
class AuditPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        Session& session = m_stage->session();
        const auto tender = saveRow(session, tenderTable,
            {{},
                {{"enterprise", m_stage->scope().enterprise}, {"project", QStringLiteral("新厂房")},
                    {"bid_fee_fen", Money::fromFen(100)}}},
            {});
        QVERIFY2(tender.isOk(), tender.isOk() ? "" : tender.problem().code.data());
        QVERIFY(saveRow(session, tenderTable, {*tender, {{"project", QStringLiteral("旧厂房")}}}, {}).isOk());
        QVERIFY(addPerson(session, {{}, QStringLiteral("李四"), {}, {Role::Preparer}, false}).isOk());
        QVERIFY(session.actAs(QStringLiteral("李四")).isOk());
        QVERIFY(deleteRow(session, tenderTable, *tender, QStringLiteral("重复")).isOk());
        m_page = m_stage->openAs<AuditPage>("audit");
    }
    void cleanup() { m_stage.reset(); }

    void theNewestStandsFirstInWords()
    {
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model().rowCount(), int(m_stage->records()));
        QCOMPARE(cell(0, AuditModel::Who), QStringLiteral("李四"));
        QCOMPARE(cell(0, AuditModel::Why), QStringLiteral("重复"));
        QVERIFY2(cell(0, AuditModel::What).startsWith(QStringLiteral("删除：")), qPrintable(cell(0, AuditModel::What)));
        QCOMPARE(cell(1, AuditModel::What), QStringLiteral("添加人员"));
    }

    void beforeAndAfterStandSideBySide()
    {
        choose(2);
        const QAbstractItemModel& changes = *table("changes")->model();
        QCOMPARE(changes.rowCount(), 1);
        QCOMPARE(changes.index(0, 2).data().toString(), QStringLiteral("新厂房"));
        QCOMPARE(changes.index(0, 3).data().toString(), QStringLiteral("旧厂房"));
        choose(3);
        bool isBorn = false;
        for (int row = 0; row < changes.rowCount(); ++row) {
            QCOMPARE(changes.index(row, 2).data().toString(), QString());
            isBorn = isBorn || changes.index(row, 3).data().toString() == QStringLiteral("新厂房");
        }
        QVERIFY(isBorn);
    }

    void filters()
    {
        auto* const person = m_page->findChild<QComboBox*>(QStringLiteral("auditPerson"));
        person->setCurrentText(QStringLiteral("李四"));
        Q_EMIT person->activated(person->currentIndex());
        settleTasks();
        QCOMPARE(model().rowCount(), 1);
        person->setCurrentIndex(0);
        auto* const kind = m_page->findChild<QComboBox*>(QStringLiteral("auditKind"));
        kind->setCurrentIndex(kind->findData(QStringLiteral("safety_fee.tender.save")));
        Q_EMIT kind->activated(kind->currentIndex());
        settleTasks();
        QCOMPARE(model().rowCount(), 2);
    }

    void wordsAndDaysFilter()
    {
        type("auditText", QStringLiteral("旧厂房"));
        const int found = model().rowCount();
        QVERIFY(found >= 2 && found < int(m_stage->records()));
        type("auditText", QString());
        type("auditFrom", QStringLiteral("2999-01-01"));
        QCOMPARE(model().rowCount(), 0);
        type("auditFrom", QStringLiteral("soon"));
        QCOMPARE(model().rowCount(), int(m_stage->records()));
    }

    void itSaysWhetherTheRecordsAreWhole()
    {
        QVERIFY(label("chainState")->text().contains(QStringLiteral("✓")));
        QVERIFY(!label("chainProblems")->isVisible());
    }

    void theListIsExportedSealed()
    {
        const std::int64_t before = m_stage->records();
        const QString path = m_stage->folder() + QStringLiteral("/journal.xlsx");
        m_page->exporting().exportTo(path);
        settleTasks();
        QVERIFY(QFile::exists(path));
        QCOMPARE(m_stage->records(), before + 1);
        QCOMPARE(m_stage->lastRecord(), std::string("report.sealed"));
    }

private:
    QAbstractItemModel& model() const { return *m_page->findChild<QTableView*>(QStringLiteral("journal"))->model(); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    RecordTable* table(const char* name) const { return m_page->findChild<RecordTable*>(QString::fromLatin1(name)); }
    QLabel* label(const char* name) const { return m_page->findChild<QLabel*>(QString::fromLatin1(name)); }
    void choose(int row)
    {
        m_page->findChild<QTableView*>(QStringLiteral("journal"))->selectRow(row);
        settleTasks();
    }
    void type(const char* name, const QString& text)
    {
        auto* const field = m_page->findChild<QLineEdit*>(QString::fromLatin1(name));
        field->setText(text);
        Q_EMIT field->editingFinished();
        settleTasks();
    }

    std::unique_ptr<Stage> m_stage;
    AuditPage* m_page = nullptr;
};

PLUMBLINE_TEST(AuditPageTest)
#include "audit_page_test.moc"
