// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tamper.h"

#include <QByteArrayList>

#include <sqlite3.h>

namespace plumbline::tests {

void tamper(const QString& path, const std::vector<QByteArray>& statements)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("can't open %s", qPrintable(path));
    QByteArrayList dropped;
    QByteArrayList made;
    const auto execute = [&](const QByteArray& statement, int (*take)(void*, int, char**, char**) = nullptr, void* to = nullptr) {
        char* error = nullptr;
        if (sqlite3_exec(database, statement.constData(), take, to, &error) != SQLITE_OK)
            qFatal("%s: %s", statement.constData(), error);
    };
    const auto append = [](void* to, int, char** values, char**) {
        static_cast<QByteArrayList*>(to)->append(values[0]);
        return 0;
    };
    execute("SELECT 'DROP TRIGGER \"' || name || '\"' FROM sqlite_schema WHERE type = 'trigger'", append, &dropped);
    execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'", append, &made);
    for (const QByteArray& statement : dropped)
        execute(statement);
    for (const QByteArray& statement : statements)
        execute(statement);
    for (const QByteArray& statement : made)
        execute(statement);
    sqlite3_close(database);
}

}
