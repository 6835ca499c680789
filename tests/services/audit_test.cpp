// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/audit.h"

#include "core/services/audit_report.h"
#include "core/services/audit_words.h"
#include "core/services/fact_rows.h"
#include "core/services/people.h"
#include "core/services/recompute.h"
#include "core/services/report_desk.h"
#include "core/services/sample.h"
#include "core/store/facts.h"
#include "core/store/safety_fee/tables.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

namespace {

const QString auditPassword = QStringLiteral("correct horse");

}

/// The journal as an auditor reads it, on the sample's own file.
class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<SampleHouse>(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = m_sample->copyIn(*m_folder);
        m_enterprise = enterpriseBy(*m_session->workspace().read(), sampleMachinery)->id;
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void theNewestStandsFirst()
    {
        const Id use = recordUse(100);
        changeUse(use, 250);
        const std::vector<AuditEntry> entries = page(list());
        QVERIFY(entries.size() >= 3);
        QCOMPARE(entries[0].record.kind, std::string("safety_fee.use.save"));
        QCOMPARE(entries[0].record.seq, entries[1].record.seq + 1);
        QCOMPARE(entries[0].signing, Signing::NoPassword);
        const AuditLine changed = lines(entries[0]).front();
        QCOMPARE(changed.before, journal::Cells({{"amount_fen", "100"}}));
        QCOMPARE(changed.after, journal::Cells({{"amount_fen", "250"}}));
    }

    /// A row that was changed later is shown as it came, and so is one that went.
    void anInsertIsShownAsItCame_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("changed later") << false;
        QTest::newRow("changed and deleted later") << true;
    }
    void anInsertIsShownAsItCame()
    {
        QFETCH(const bool, isDeleted);
        const Id use = recordUse(100);
        changeUse(use, 250);
        if (isDeleted)
            QVERIFY(deleteRow(*m_session, useTable, use, QStringLiteral("twice")).isOk());
        const std::vector<AuditEntry> entries = page(list());
        const std::vector<AuditLine> came = lines(entries[isDeleted ? 2 : 1]);
        QCOMPARE(came.size(), 1U);
        QVERIFY(!came[0].before);
        QVERIFY(came[0].after);
        QVERIFY(std::find(came[0].after->begin(), came[0].after->end(), std::pair<std::string, std::string>("amount_fen", "100"))
            != came[0].after->end());
        if (!isDeleted)
            return;
        const AuditLine gone = lines(entries[0]).front();
        QVERIFY(gone.before && !gone.after);
        QCOMPARE(entries[0].record.reason, std::string("twice"));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from"); // days from today by Chinese time; 0: none is asked
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("found");
        QTest::newRow("of a kind") << QStringLiteral("safety_fee.use.save") << QString() << 0 << 0 << 2;
        QTest::newRow("of none such") << QStringLiteral("safety_fee.use") << QString() << 0 << 0 << 0;
        QTest::newRow("a word the row came with") << QString() << QStringLiteral("安全帽五十") << 0 << 0 << 2;
        QTest::newRow("a word that was changed away") << QString() << QStringLiteral("手套") << 0 << 0 << 3;
        QTest::newRow("a word of the kind") << QStringLiteral("safety_fee.use.delete") << QStringLiteral("删除") << 0 << 0 << 1;
        QTest::newRow("the reason") << QString() << QStringLiteral("twice") << 0 << 0 << 1;
        QTest::newRow("from tomorrow on") << QStringLiteral("safety_fee.use.save") << QString() << 1 << 0 << 0;
        QTest::newRow("until yesterday") << QStringLiteral("safety_fee.use.save") << QString() << 0 << -1 << 0;
    }
    void filters()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, text);
        QFETCH(const int, from);
        QFETCH(const int, until);
        const Id use = recordUse(100, QStringLiteral("安全帽五十顶"));
        QVERIFY(saveRow(*m_session, useTable, {use, {{"note", QStringLiteral("手套")}}}, {}).isOk());
        QVERIFY(deleteRow(*m_session, useTable, use, QStringLiteral("twice")).isOk());
        const QDate today = QDateTime::currentDateTimeUtc().toOffsetFromUtc(8 * 3600).date();
        AuditFilter filter;
        filter.kind = kind.toStdString();
        filter.text = text;
        if (from)
            filter.from = today.addDays(from);
        if (until)
            filter.until = today.addDays(until);
        const int found = int(list(filter).rows.size());
        QTEST(found, "found");
    }

    void theDayIsWhereChinaIs()
    {
        QCOMPARE(chineseTime("2024-08-17T15:59:59.999Z"), QStringLiteral("2024-08-17 23:59:59"));
        QCOMPARE(chineseTime("2024-08-17T16:00:00.000Z"), QStringLiteral("2024-08-18 00:00:00"));
        QCOMPARE(chineseTime("never"), QStringLiteral("never"));
    }

    void ofOnePerson()
    {
        QVERIFY(addPerson(*m_session, {{}, QStringLiteral("李四"), {}, {Role::Preparer}, false}).isOk());
        QVERIFY(m_session->actAs(QStringLiteral("李四")).isOk());
        recordUse(100);
        AuditFilter filter;
        filter.by = m_session->person().id;
        const AuditList found = list(filter);
        QCOMPARE(found.rows.size(), 1U);
        QCOMPARE(found.people.size(), 2U);
        QVERIFY(found.kinds.contains("person.add"));
    }

    void whoHasAPasswordSigns()
    {
        QVERIFY(setOwnPassword(*m_session, {}, auditPassword).isOk());
        recordUse(100);
        const std::vector<AuditEntry> entries = page(list());
        QCOMPARE(entries[0].signing, Signing::Signed);
        QCOMPARE(entries[1].record.kind, std::string("person.key"));
        QCOMPARE(entries[1].signing, Signing::NoPassword); // it is the record that brings the key
    }

    /// Whatever the program itself records has a name in both languages.
    void everyKindHasWords()
    {
        QStringList unnamed;
        int found = 0;
        QDirIterator files(QStringLiteral(PLUMBLINE_SOURCE_DIR "/core/services"), {QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            static const QRegularExpression commit(QStringLiteral("(?:commit\\(\\{|Change change\\{)\"([a-z_.-]*[a-z])\""));
            for (auto match = commit.globalMatch(text); match.hasNext();) {
                const std::string kind = match.next().captured(1).toStdString();
                ++found;
                if (recordKindWords(m_session->house(), kind).en == QString::fromStdString(kind))
                    unnamed << QString::fromStdString(kind);
            }
        }
        QVERIFY(found >= 8);
        for (const std::string& kind : list().kinds) {
            if (recordKindWords(m_session->house(), kind).zh == QString::fromStdString(kind))
                unnamed << QString::fromStdString(kind);
        }
        for (const char* const kind :
            {"report.sealed", "person.key", "safety_fee.plan.submit", "safety_fee.plan.return", "safety_fee.plan.approve",
                "safety_fee.plan.supersede", "safety_fee.site.undo", "site.redo", "enterprise.save"}) {
            if (recordKindWords(m_session->house(), kind).zh == QString::fromLatin1(kind))
                unnamed << QString::fromLatin1(kind);
        }
        QCOMPARE(unnamed.join(QLatin1Char(' ')), QString());
        QCOMPARE(recordKindWords(m_session->house(), "of.another-time").zh, QStringLiteral("of.another-time"));
    }

    /// Tables and columns too: an auditor reads no names of the program's own.
    void everyColumnHasWords()
    {
        QStringList unnamed;
        const FactTables tables = m_session->house().tables();
        for (const FactTable& table : tables.all()) {
            const std::string name = table.name;
            if (tableWords(m_session->house(), name).en == QString::fromStdString(name))
                unnamed << QString::fromStdString(name);
            journal::Cells cells;
            for (const FactColumn& column : table.columns)
                cells.emplace_back(column.name, "x");
            const ReadScope facts = m_session->workspace().read().value();
            const std::vector<AuditChange> changes = auditChanges(m_session->house(), facts, {name, {}, {}, cells});
            for (const AuditChange& change : changes) {
                for (const FactColumn& column : table.columns) {
                    if (change.column.en == QLatin1StringView(column.name))
                        unnamed << QStringLiteral("%1:%2").arg(QLatin1StringView(table.name), change.column.en);
                }
            }
        }
        QCOMPARE(unnamed.join(QLatin1Char(' ')), QString());
    }

    void changesAreToldAsAPersonReadsThem()
    {
        const Id use = recordUse(1234500);
        changeUse(use, 250);
        const ReadScope facts = m_session->workspace().read().value();
        const AuditLine line = lines(page(list()).front()).front();
        const LocalText told = changesText(auditChanges(m_session->house(), facts, line));
        QVERIFY2(told.zh.contains(QStringLiteral("12345.00 → 2.50")), qPrintable(told.zh));
    }

    void theListIsSealedAndVerifies()
    {
        recordUse(100);
        const QString path = m_folder->filePath(QStringLiteral("journal.json"));
        const ReportDocument document = [&] {
            const ReadScope facts = m_session->workspace().read().value();
            return *auditReport(*m_session, facts, {}, {m_enterprise, {}, 2025, sampleDay()}, Language::Chinese);
        }();
        QCOMPARE(document.sections[0].tables[0].rows.size(), list().rows.size());
        for (const char* const ending : {"json", "xlsx", "csv"}) {
            const auto sealed = exportReport(*m_session, document, path.chopped(4) + QLatin1StringView(ending), {});
            QVERIFY2(sealed.isOk(), qPrintable(codeOf(sealed)));
        }
        QCOMPARE(page(list()).front().record.kind, std::string("report.sealed"));
        const auto again = recompute(m_session->house(), document);
        QVERIFY2(again.isOk(), qPrintable(codeOf(again)));
        QVERIFY(again->differences.empty());
    }

private:
    AuditList list(const AuditFilter& filter = {}) const
    {
        const ReadScope facts = m_session->workspace().read().value();
        return *auditList(*m_session, facts, filter);
    }
    std::vector<AuditEntry> page(const AuditList& listed) const
    {
        const ReadScope facts = m_session->workspace().read().value();
        return *auditEntries(facts, listed.rows);
    }
    std::vector<AuditLine> lines(const AuditEntry& entry) const
    {
        const ReadScope facts = m_session->workspace().read().value();
        return *auditLines(facts, entry.row, 100);
    }
    Id recordUse(std::int64_t fen, const QString& note = QStringLiteral("试"))
    {
        const auto id = saveRow(*m_session, useTable,
            {{},
                {{"enterprise", m_enterprise}, {"month", Month(2025, 9)}, {"category", "machinery.5"},
                    {"amount_fen", Money::fromFen(fen)}, {"state", "planned"}, {"need", "ordinary"}, {"note", note},
                    {"has_voucher", FactValue::flag(true)}, {"is_hidden_danger_reward", FactValue::flag(false)},
                    {"is_by_headquarters", FactValue::flag(false)}}},
            {});
        if (!id)
            qFatal("use: %s", qPrintable(codeOf(id)));
        return *id;
    }
    void changeUse(const Id& use, std::int64_t fen)
    {
        QVERIFY(saveRow(*m_session, useTable, {use, {{"amount_fen", Money::fromFen(fen)}}}, {}).isOk());
    }

    std::unique_ptr<SampleHouse> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    EnterpriseId m_enterprise;
};

PLUMBLINE_TEST(AuditTest)
#include "audit_test.moc"
