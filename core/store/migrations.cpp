// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/statement.h"
#include "core/values/digest.h"

#include <QDir>
#include <QRegularExpression>

namespace plumbline {

namespace {

Problem malformedMigration(const QString& file)
{
    return Problem{"store.migration-malformed"}.inFile(file);
}

Result<Migration> readMigration(const QString& path, int expected)
{
    static const QRegularExpression namePattern(QStringLiteral("^(\\d{4})_([a-z0-9_]+)\\.sql$"));
    static const QRegularExpression readerPattern(QStringLiteral("^-- min-reader: (\\d+)$"));
    const QFileInfo info(path);
    const auto name = namePattern.match(info.fileName());
    QFile file(path);
    if (!name.hasMatch() || name.captured(1).toInt() != expected || !file.open(QIODevice::ReadOnly))
        return malformedMigration(info.fileName());
    const QByteArray bytes = file.readAll();
    const QStringList parts = QString::fromUtf8(bytes).split(QStringLiteral("\n-- step\n"));
    const QStringList head = parts.first().split(u'\n');
    const auto reader = head.size() == 2 ? readerPattern.match(head[1]) : QRegularExpressionMatch();
    if (!reader.hasMatch() || !head[0].startsWith(u"-- ") || parts.size() < 2)
        return malformedMigration(info.fileName());
    Migration migration{
        expected, name.captured(2), reader.captured(1).toInt(), {}, sha256Hex({bytes.constData(), std::size_t(bytes.size())})};
    for (const QString& step : parts.mid(1))
        migration.steps.push_back(step.toStdString());
    return migration;
}

Result<void> runStep(sqlite3* database, std::string_view sql)
{
    Statement statement = TRY(Statement::prepare(database, sql));
    return statement.run();
}

Result<void> checkReferences(sqlite3* database)
{
    Statement broken = TRY(Statement::prepare(database, "SELECT \"table\" FROM pragma_foreign_key_check"));
    if (TRY(broken.step()))
        return Problem{"store.reference-missing"}.with("table", TRY(broken.string(0)));
    return {};
}

/// `at` is the step being taken, for whoever tells of a failure.
Result<void> applySteps(sqlite3* database, const Migration& migration, const std::string& now, std::string_view& at)
{
    for (const std::string& step : migration.steps) {
        at = step;
        TRY(runStep(database, step));
    }
    at = "foreign_key_check";
    TRY(checkReferences(database));
    at = "migration";
    Statement done = TRY(Statement::prepare(
        database, "INSERT INTO migration(version, name, sha256, min_reader, applied_at, program) VALUES (?, ?, ?, ?, ?, ?)"));
    done.bindAll(migration.version, migration.name, migration.sha256, migration.minReader, now, "plumbline " PLUMBLINE_VERSION);
    TRY(done.run());
    TRY(runStep(database, "PRAGMA user_version = " + std::to_string(migration.version)));
    at = "COMMIT";
    return runStep(database, at);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Problem migrationFailed(const Migration& migration, std::string_view at, const Problem& cause)
{
    // A full disk is a full disk, whoever meets it.
    if (cause.code == "store.disk-full" || cause.code == "store.locked" || cause.code == "store.damaged")
        return cause;
    const QString message = cause.argument("message");
    return Problem{"store.migration-failed"}
        .with("version", QString::number(migration.version))
        .with("statement", toText(at))
        .with("message", message.isEmpty() ? toText(cause.code) : message);
}

Result<void> applyOne(sqlite3* database, const Migration& migration, const std::string& now)
{
    TRY(runStep(database, "BEGIN IMMEDIATE"));
    std::string_view at;
    const Result<void> outcome = applySteps(database, migration, now, at);
    if (outcome)
        return {};
    // Where this fails too, SQLite has rolled back already, or will when the file is next opened.
    static_cast<void>(runStep(database, "ROLLBACK"));
    return migrationFailed(migration, at, outcome.problem());
}

}

Result<std::vector<Migration>> readMigrations(const QString& folder)
{
    std::vector<Migration> migrations;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        migrations.push_back(TRY(readMigration(folder + u'/' + file, int(migrations.size()) + 1)));
    if (migrations.empty())
        return malformedMigration(folder);
    return migrations;
}

Result<void> migrate(sqlite3* database, const std::vector<Migration>& migrations, int from, const std::string& now)
{
    // Foreign keys can't be switched inside a transaction; a rebuilt table may point nowhere for a moment.
    TRY(runStep(database, "PRAGMA foreign_keys = OFF"));
    Result<void> outcome;
    for (const Migration& migration : migrations) {
        if (migration.version > from && outcome)
            outcome = applyOne(database, migration, now);
    }
    TRY(runStep(database, "PRAGMA foreign_keys = ON"));
    return outcome;
}

Result<void> checkApplied(sqlite3* database, const std::vector<Migration>& migrations)
{
    Statement rows = TRY(Statement::prepare(database, "SELECT version, sha256 FROM migration ORDER BY version"));
    while (TRY(rows.step())) {
        const std::int64_t version = TRY(rows.integer(0));
        const std::string sha256 = TRY(rows.text(1));
        if (version >= 1 && version <= std::int64_t(migrations.size()) && migrations[std::size_t(version - 1)].sha256 != sha256)
            return Problem{"store.migration-altered"}.with("version", QString::number(version));
    }
    return {};
}

}
