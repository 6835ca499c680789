// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/scan.h"
#include "core/data_catalogue/source.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <functional>

// What differs between the kinds of databases: how one is opened, and how it lists what it has. The store's own.

namespace plumbline::data_catalogue {

struct Dialect {
    const char* driver; ///< Qt's name
    const char* package; ///< Debian's, in which the driver is
    void (*prepare)(QSqlDatabase& database, const SourceAddress& source, const ScanOptions& options);
    const char* readOnly; ///< the statement without which nothing is looked into; null where it is opened so
    /// Statements that give each statement its time.
    QStringList (*guards)(const ScanOptions& options);
    /// All tables and views with their columns, without values; what went wrong where they aren't all.
    QSqlError (*list)(QSqlDatabase& database, const SourceAddress& source, std::vector<ScannedTable>& tables);
    bool isTimeout(const QString& nativeCode) const;
};

const Dialect& dialectOf(SourceKind kind);

/// Whether values of a type as the source says it are bytes, which nobody reads.
bool isBinary(const QString& type);

}
