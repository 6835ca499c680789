// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace plumbline::tests {

/// A database server of Debian's packages, started on a socket in a folder of its own and stopped again. Root starts it as the
/// package's user: neither server runs as root.
class Server {
public:
    virtual ~Server() = default;
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    bool isThere() const { return m_isThere; }
    /// Statements by the server's own client. Ends the test run where one fails.
    virtual void run(const QString& statements) = 0;
    virtual QString address() const = 0; ///< as `scan` takes it
    virtual void stop() = 0;
    QString folder() const { return m_folder.path(); }

protected:
    explicit Server(const QString& user);
    /// Runs to its end, as the server's user; its exit code.
    int runAs(const QString& program, const QStringList& arguments, const QByteArray& input = {});
    QString command(const QString& program, QStringList& arguments) const; ///< through runuser where we are root

    QString m_user;
    QTemporaryDir m_folder;
    bool m_isThere = false;
};

class PostgreSqlServer final : public Server {
public:
    PostgreSqlServer();
    ~PostgreSqlServer() override;
    void run(const QString& statements) override;
    QString address() const override;
    void stop() override;

private:
    QString m_programs; ///< the folder of initdb and pg_ctl
};

class MariaDbServer final : public Server {
public:
    MariaDbServer();
    ~MariaDbServer() override;
    void run(const QString& statements) override;
    QString address() const override;
    void stop() override;

private:
    QString socket() const { return folder() + QStringLiteral("/s"); }
    QProcess m_process;
};

}
