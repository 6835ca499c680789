// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QString>

#include <string_view>

namespace plumbline::data_catalogue {

enum class SourceKind { Sqlite, PostgreSql, MariaDb, Odbc, Folder };
std::string_view sourceKindKey(SourceKind kind); ///< "sqlite", "postgresql", "mariadb", "odbc", "folder"

/// Where data lies and how it is reached. The password is for the run alone: nothing shows or keeps it.
struct SourceAddress {
    SourceKind kind = SourceKind::Sqlite;
    QString place; ///< file or folder; host, or the folder of a socket; name of an ODBC source
    int port = 0; ///< 0: the usual one
    QString database;
    QString user;
    QString password = {};

    /// As it was given, without any password: what is shown, kept and journaled.
    QString shown() const;
};

/// "plant.db", "exports/", "postgresql://user@host:5432/mes", "mariadb://…", "mysql://…", "odbc:NAME" (user in front of "@").
/// A socket's folder stands for the host, percent-encoded. data_catalogue.source-unknown {source}
Result<SourceAddress> sourceAddress(const QString& text);

/// The text without the password's bytes, wherever they stand in it: what drivers say may repeat what they were given.
QString withoutPassword(QString text, const SourceAddress& source);

}
