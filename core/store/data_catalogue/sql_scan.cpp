// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_catalogue/sql_scan.h"

#include "core/store/data_catalogue/sql_dialect.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace plumbline::data_catalogue {

namespace {

/// A connection of a name of its own, which is gone with it.
class ForeignConnection final {
public:
    explicit ForeignConnection(const char* driver) : m_name(nextName())
    {
        m_database = QSqlDatabase::addDatabase(QString::fromLatin1(driver), m_name);
    }
    ~ForeignConnection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    ForeignConnection(const ForeignConnection&) = delete;
    ForeignConnection& operator=(const ForeignConnection&) = delete;
    QSqlDatabase& database() { return m_database; }

private:
    static QString nextName()
    {
        static std::atomic<int> number = 0;
        return QStringLiteral("data_catalogue.scan.%1").arg(++number);
    }
    QString m_name;
    QSqlDatabase m_database;
};

class SqlScan final {
public:
    SqlScan(const SourceAddress& source, const UserRules& rules, const ScanOptions& options, Progress& progress)
        : m_source(source), m_rules(rules), m_options(options), m_progress(progress), m_dialect(dialectOf(source.kind))
    {
    }

    ScannedSource run()
    {
        ScannedSource scanned{m_source.shown(), std::string(sourceKindKey(m_source.kind)), {}, {}};
        if (!QSqlDatabase::isDriverAvailable(QString::fromLatin1(m_dialect.driver))) {
            scanned.problem = Problem{"data_catalogue.driver-missing"}
                                  .with("source", m_source.shown())
                                  .with("driver", QString::fromLatin1(m_dialect.package));
            return scanned;
        }
        ForeignConnection connection(m_dialect.driver);
        if (Result<void> opened = open(connection.database()); !opened)
            scanned.problem = opened.problem();
        else if (const QSqlError error = m_dialect.list(connection.database(), m_source, scanned.tables); error.isValid())
            scanned = unlisted(std::move(scanned), error);
        else
            lookIntoTables(connection.database(), scanned);
        return scanned;
    }

private:
    /// What the driver says when it connects holds names and reasons, and no value.
    Problem unreachable(const QSqlError& error) const
    {
        QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
        return Problem{"data_catalogue.source-unreachable"}
            .with("source", m_source.shown())
            .with("reason", withoutPassword(reason.simplified(), m_source));
    }

    /// Part of a list is none: what is missing from it would be taken for what isn't there.
    ScannedSource unlisted(ScannedSource scanned, const QSqlError& error) const
    {
        scanned.tables.clear();
        if (m_dialect.isTimeout(error.nativeErrorCode()))
            scanned.problem = Problem{"data_catalogue.listing-timed-out"}
                                  .with("source", m_source.shown())
                                  .with("seconds", QString::number(m_options.timeoutSeconds));
        else
            scanned.problem = unreachable(error);
        return scanned;
    }

    Result<void> open(QSqlDatabase& database) const
    {
        // SQLite would make an empty file of a name that isn't there.
        if (m_source.kind == SourceKind::Sqlite && !QFileInfo(m_source.place).isFile())
            return Problem{"data_catalogue.source-unreachable"}.with("source", m_source.shown());
        m_dialect.prepare(database, m_source, m_options);
        if (!database.open())
            return unreachable(database.lastError());
        if (m_dialect.readOnly && !QSqlQuery(database).exec(QString::fromLatin1(m_dialect.readOnly)))
            return Problem{"data_catalogue.source-not-read-only"}.with("source", m_source.shown());
        for (const QString& guard : m_dialect.guards(m_options)) // some know one of them, some another
            QSqlQuery(database).exec(guard);
        return {};
    }

    void lookIntoTables(QSqlDatabase& database, ScannedSource& scanned) const
    {
        const auto total = std::int64_t(scanned.tables.size());
        for (std::size_t at = 0; at < scanned.tables.size(); ++at) {
            m_progress.report(std::int64_t(at), total);
            if (m_progress.isAskedToStop()) {
                scanned.problem = Problem{"task.cancelled"};
                return;
            }
            ScannedTable& table = scanned.tables[at];
            if (const QSqlError error = lookInto(database, table); error.isValid()) {
                table.problem = tableProblem(table, error);
                if (!isAlive(database)) {
                    scanned.problem = Problem{"data_catalogue.source-lost"}.with("source", m_source.shown());
                    return;
                }
            }
        }
        m_progress.report(total, total);
    }

    /// A database's own words about a failed statement may repeat a value: only its code is told.
    Problem tableProblem(const ScannedTable& table, const QSqlError& error) const
    {
        const QString code = error.nativeErrorCode();
        if (m_dialect.isTimeout(code))
            return Problem{"data_catalogue.table-timed-out"}
                .with("table", table.fullName())
                .with("seconds", QString::number(m_options.timeoutSeconds));
        return Problem{"data_catalogue.table-unreadable"}.with("table", table.fullName()).with("code", code);
    }

    static bool isAlive(QSqlDatabase& database) { return QSqlQuery(database).exec(QStringLiteral("SELECT 1")); }

    QString quoted(const QSqlDatabase& database, const QString& name) const
    {
        // Qt takes a dot for a border of names and quotes both sides; a name is one name.
        const QChar quote = m_source.kind == SourceKind::MariaDb ? QLatin1Char('`') : QLatin1Char('"');
        if (m_source.kind == SourceKind::Odbc)
            return database.driver()->escapeIdentifier(name, QSqlDriver::FieldName);
        return quote + QString(name).replace(quote, QString(2, quote)) + quote;
    }

    QString quotedTable(const QSqlDatabase& database, const ScannedTable& table) const
    {
        return table.schema.isEmpty() ? quoted(database, table.name)
                                      : quoted(database, table.schema) + QLatin1Char('.') + quoted(database, table.name);
    }

    QSqlError lookInto(QSqlDatabase& database, ScannedTable& table) const
    {
        const QString name = quotedTable(database, table);
        QSqlQuery count(database);
        count.setForwardOnly(true);
        const bool isCounted = count.exec(countStatement(name)) && count.next();
        if (isCounted)
            table.records = count.value(0).toLongLong();
        QSqlError sampling = sample(database, name, table);
        return isCounted ? sampling : count.lastError();
    }

    /// Reads values into the recognisers and nowhere else.
    QSqlError sample(QSqlDatabase& database, const QString& name, ScannedTable& table) const
    {
        std::vector<ColumnReader> readers;
        QStringList columns;
        std::vector<std::size_t> read;
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            const ScannedColumn& column = table.columns[at];
            readers.emplace_back(
                column.name.toStdString(), (column.comment + QLatin1Char(' ') + table.comment).toStdString(), m_rules);
            if (!isBinary(column.type)) {
                columns.append(quoted(database, column.name));
                read.push_back(at);
            }
        }
        QSqlError error;
        if (!m_options.isNameOnly && !read.empty()) {
            QSqlQuery rows(database);
            rows.setForwardOnly(true);
            if (rows.exec(samplingOf(columns.join(QLatin1String(", ")), name))) {
                for (; table.sampled < m_options.sample && rows.next(); ++table.sampled)
                    readRow(rows, read, readers);
            }
            error = rows.lastError();
        }
        for (std::size_t at = 0; at < readers.size(); ++at)
            table.columns[at].evidence = readers[at].evidence();
        for (const std::size_t at : read)
            table.columns[at].isRead = table.sampled > 0;
        return error;
    }

    /// LIMIT isn't everybody's: an ODBC source gives what it has, and is left after so many rows.
    QString samplingOf(const QString& columns, const QString& table) const
    {
        if (m_source.kind == SourceKind::Odbc)
            return QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM ") + table;
        return sampleStatement(columns, table, m_options.sample);
    }

    static void readRow(const QSqlQuery& row, const std::vector<std::size_t>& read, std::vector<ColumnReader>& readers)
    {
        for (std::size_t at = 0; at < read.size(); ++at) {
            const QVariant value = row.value(int(at));
            if (value.typeId() != QMetaType::QByteArray && !value.isNull())
                readers[read[at]].read(value.toString().toStdString());
        }
    }

    const SourceAddress& m_source;
    const UserRules& m_rules;
    const ScanOptions& m_options;
    Progress& m_progress;
    const Dialect& m_dialect;
};

}

QString countStatement(const QString& quotedTable)
{
    return QStringLiteral("SELECT count(*) FROM ") + quotedTable;
}

QString sampleStatement(const QString& quotedColumns, const QString& quotedTable, int rows)
{
    // Joined and not filled in: a name may hold "%1".
    return QStringLiteral("SELECT ") + quotedColumns + QStringLiteral(" FROM ") + quotedTable + QStringLiteral(" LIMIT ")
        + QString::number(rows);
}

ScannedSource scanSql(const SourceAddress& source, const UserRules& rules, const ScanOptions& options, Progress& progress)
{
    return SqlScan(source, rules, options, progress).run();
}

}
