// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

namespace plumbline {

class ChangeCapture;

/// One open connection to a workspace file, with the house's settings. Belongs to the thread that opened it.
class Connection final {
public:
    enum class Access { Read, ReadImmutable, Write };

    /// `name` is a path, or the name inMemoryName() gave.
    static Result<std::unique_ptr<Connection>> open(const QString& name, Access access);
    /// A database in memory that all connections of this name share while one of them is open.
    static QString inMemoryName();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() const { return m_handle; }
    Access access() const { return m_access; }
    Result<void> execute(std::string_view sql);
    Result<std::int64_t> integer(std::string_view sql); ///< the one value of the one row
    Result<void> checkPages(); ///< goes through every page and index: store.damaged {message}
    bool isInTransaction() const;

    std::unique_ptr<ChangeCapture> capture; ///< only where facts are written

private:
    Connection(QString qtName, sqlite3* handle, Access access);
    QString m_qtName;
    sqlite3* m_handle;
    Access m_access;
};

}
