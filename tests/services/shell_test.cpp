// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fact_rows.h"
#include "core/services/people.h"
#include "core/services/sample.h"
#include "core/store/dump.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

/// What SQLite's own shell answers: its output, or what it refuses with.
QString shell(const QString& path, const QString& sql)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), QStringLiteral("-bail"), path, sql});
    if (!process.waitForFinished())
        qFatal("sqlite3 doesn't answer");
    const QByteArray errors = process.readAllStandardError();
    return QString::fromUtf8(errors.isEmpty() ? process.readAllStandardOutput() : errors).trimmed();
}

}

/// What is kept for ever is refused by the file itself, whatever program tries, REPLACE included.
class ShellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
            QSKIP("sqlite3's shell isn't here");
        m_sample = std::make_unique<SampleHouse>();
        const auto session = m_sample->copyIn(m_folder);
        m_path = session->workspace().path();
        // Lines, keys and signatures, which the sample has none of.
        const auto sites =
            readRows(*session->workspace().read(), siteTable, enterpriseBy(*session->workspace().read(), sampleMine)->id);
        QVERIFY(setOwnPassword(*session, {}, QStringLiteral("correct horse")).isOk());
        QVERIFY(saveRow(*session, siteTable, {sites->front().id, {{"note", "看过"}}}).isOk());
        QVERIFY(session->workspace().close().isOk());
        m_before = contents();
    }

    void refused_data()
    {
        QTest::addColumn<QString>("sql");
        if (!m_sample)
            return;
        QStringList unused;
        for (const QString& table : keptForEver())
            addAttacks(table, {}, unused);
        for (const char* const table : {"revenue", "output", "progress", "use"})
            addAttacks(QStringLiteral("safety_fee_plan_") + QString::fromLatin1(table),
                QStringLiteral(" WHERE plan IN (SELECT plan FROM safety_fee_plan_locked)"), unused);
        addAttacks(
            QStringLiteral("safety_fee_plan"), QStringLiteral(" WHERE id IN (SELECT plan FROM safety_fee_plan_locked)"), unused);
        if (!unused.isEmpty())
            qInfo("without rows in the sample, so not tried: %s", qPrintable(unused.join(u", ")));
    }
    void refused()
    {
        QFETCH(QString, sql);
        static const QRegularExpression ours(
            QStringLiteral("(journal|entry|plan|facts|person|month|book|key|data_catalogue|standards|tailings)\\.[a-z-]+"));
        const QString answer = shell(m_path, sql);
        QVERIFY2(ours.match(answer).hasMatch(), qPrintable(sql + QStringLiteral(" -> ") + answer));
    }

    void nothingHasChanged()
    {
        if (!m_sample)
            QSKIP("sqlite3's shell isn't here");
        QCOMPARE(contents(), m_before);
    }

private:
    QStringList keptForEver() const
    {
        QStringList tables{QStringLiteral("journal"), QStringLiteral("journal_line"), QStringLiteral("journal_signature"),
            QStringLiteral("person_key")};
        const FactTables declared = m_sample->house().tables();
        for (const FactTable& table : declared.all()) {
            if (table.growth == Growth::AppendOnly)
                tables.append(QString::fromStdString(sqlName(table.name)));
        }
        return tables;
    }

    void addAttacks(const QString& table, const QString& rows, QStringList& unused) const
    {
        if (shell(m_path, QStringLiteral("SELECT count(*) FROM ") + table + rows) == u"0") {
            unused.append(table);
            return;
        }
        const QStringList columns =
            shell(m_path, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)).split(u'\n');
        const auto add = [&](const QString& what, const QString& sql) {
            QTest::addRow("%s: %s", qPrintable(table), qPrintable(what)) << sql;
        };
        // A password may be changed: what locks the key is no part of what it signed.
        static const QStringList ofPasswords{QStringLiteral("salt"), QStringLiteral("cost"), QStringLiteral("sealed")};
        for (const QString& column : columns) {
            if (table == u"person_key" && ofPasswords.contains(column))
                continue;
            add(column + QStringLiteral(" set anew"), QStringLiteral("UPDATE %1 SET %2 = %2%3").arg(table, column, rows));
            add(column + QStringLiteral(" set over another"),
                QStringLiteral("UPDATE OR REPLACE %1 SET %2 = %2%3").arg(table, column, rows));
        }
        add(QStringLiteral("deleted"), QStringLiteral("DELETE FROM %1%2").arg(table, rows));
        add(QStringLiteral("replaced"), QStringLiteral("INSERT OR REPLACE INTO %1 SELECT * FROM %1%2").arg(table, rows));
        // In its place, by another id.
        QStringList other = columns;
        const qsizetype id = other.indexOf(QStringLiteral("id"));
        if (id >= 0 && columns.contains(QStringLiteral("row"))) {
            other[id] = QStringLiteral("randomblob(16)");
            add(QStringLiteral("replaced by row"),
                QStringLiteral("INSERT OR REPLACE INTO %1 SELECT %2 FROM %1%3").arg(table, other.join(u", "), rows));
        }
    }

    QString contents() const
    {
        const auto workspace = Workspace::open(m_path, {m_sample->house().tables(), {}});
        const auto scope = (*workspace)->read();
        const auto verification = verify(*scope);
        if (!verification->isIntact())
            return QStringLiteral("not intact");
        const auto facts = dump(*scope);
        return QString::fromStdString(hex(verification->head.hash) + canonicalBytes(*facts));
    }

    std::unique_ptr<SampleHouse> m_sample;
    QTemporaryDir m_folder;
    QString m_path;
    QString m_before;
};

PLUMBLINE_TEST(ShellTest)
#include "shell_test.moc"
