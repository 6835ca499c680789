// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/data_catalogue/servers.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <unistd.h>

namespace plumbline::tests {

namespace {

constexpr int patience = 60'000; // of a busy machine

QString programNamed(const QString& name)
{
    return QStandardPaths::findExecutable(name, {QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin")});
}

}

Server::Server(const QString& user) : m_user(user), m_folder(QStringLiteral("/tmp/plumbline-server-XXXXXX"))
{
    if (getuid() == 0)
        QProcess::execute(QStringLiteral("chown"), {user, m_folder.path()});
}

QString Server::command(const QString& program, QStringList& arguments) const
{
    if (getuid() != 0)
        return program;
    arguments = QStringList{QStringLiteral("-u"), m_user, QStringLiteral("--"), program} + arguments;
    return programNamed(QStringLiteral("runuser"));
}

int Server::runAs(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QStringList all = arguments;
    QProcess process;
    process.setWorkingDirectory(folder());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(command(program, all), all);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        process.kill();
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.exitCode();
}

PostgreSqlServer::PostgreSqlServer() : Server(QStringLiteral("postgres"))
{
    const QStringList versions =
        QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (versions.isEmpty())
        return;
    m_programs = QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(versions.last());
    const QString data = folder() + QStringLiteral("/data");
    if (runAs(m_programs + QStringLiteral("initdb"),
            {QStringLiteral("-D"), data, QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
                QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-U"), QStringLiteral("plumb"),
                QStringLiteral("--no-sync")})
        != 0)
        return;
    m_isThere = runAs(m_programs + QStringLiteral("pg_ctl"),
                    {QStringLiteral("-D"), data, QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("60"),
                        QStringLiteral("-l"), folder() + QStringLiteral("/log"), QStringLiteral("-o"),
                        QStringLiteral("-c listen_addresses='' -c fsync=off -k ") + folder(), QStringLiteral("start")})
        == 0;
    if (m_isThere)
        runAs(m_programs + QStringLiteral("createdb"),
            {QStringLiteral("-h"), folder(), QStringLiteral("-U"), QStringLiteral("plumb"), QStringLiteral("plant")});
}

PostgreSqlServer::~PostgreSqlServer()
{
    stop();
}

void PostgreSqlServer::run(const QString& statements)
{
    const QStringList arguments{QStringLiteral("-h"), folder(), QStringLiteral("-U"), QStringLiteral("plumb"),
        QStringLiteral("-d"), QStringLiteral("plant"), QStringLiteral("-q"), QStringLiteral("-v"),
        QStringLiteral("ON_ERROR_STOP=1")};
    if (runAs(m_programs + QStringLiteral("psql"), arguments, statements.toUtf8()) != 0)
        qFatal("psql failed");
}

QString PostgreSqlServer::address() const
{
    return QStringLiteral("postgresql://plumb@localhost/plant?socket=") + folder();
}

void PostgreSqlServer::stop()
{
    if (m_isThere)
        runAs(m_programs + QStringLiteral("pg_ctl"),
            {QStringLiteral("-D"), folder() + QStringLiteral("/data"), QStringLiteral("-m"), QStringLiteral("immediate"),
                QStringLiteral("-w"), QStringLiteral("stop")});
    m_isThere = false;
}

MariaDbServer::MariaDbServer() : Server(QStringLiteral("mysql"))
{
    const QString server = programNamed(QStringLiteral("mariadbd"));
    const QString installer = programNamed(QStringLiteral("mariadb-install-db"));
    if (server.isEmpty() || installer.isEmpty())
        return;
    const QString data = QStringLiteral("--datadir=") + folder() + QStringLiteral("/data");
    if (runAs(installer,
            {QStringLiteral("--no-defaults"), data, QStringLiteral("--auth-root-authentication-method=normal"),
                QStringLiteral("--skip-test-db")})
        != 0)
        return;
    QStringList arguments{QStringLiteral("--no-defaults"), data, QStringLiteral("--socket=") + socket(),
        QStringLiteral("--skip-networking"), QStringLiteral("--pid-file=") + folder() + QStringLiteral("/pid"),
        QStringLiteral("--character-set-server=utf8mb4")};
    const QString program = command(server, arguments);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    for (int waited = 0; waited < patience && !QFile::exists(socket()); waited += 100)
        QThread::msleep(100);
    m_isThere = QFile::exists(socket());
    if (m_isThere)
        run(QStringLiteral("CREATE DATABASE plant CHARACTER SET utf8mb4; CREATE USER plumb@localhost IDENTIFIED BY "
                           "'s3cret-word'; GRANT ALL ON plant.* TO plumb@localhost;"));
}

MariaDbServer::~MariaDbServer()
{
    stop();
}

void MariaDbServer::run(const QString& statements)
{
    if (runAs(programNamed(QStringLiteral("mariadb")),
            {QStringLiteral("--no-defaults"), QStringLiteral("--socket=") + socket(), QStringLiteral("-u"),
                QStringLiteral("root"), QStringLiteral("--default-character-set=utf8mb4")},
            statements.toUtf8())
        != 0)
        qFatal("mariadb failed");
}

QString MariaDbServer::address() const
{
    return QStringLiteral("mariadb://plumb:s3cret-word@localhost/plant?socket=") + socket();
}

void MariaDbServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    runAs(programNamed(QStringLiteral("mariadb-admin")),
        {QStringLiteral("--no-defaults"), QStringLiteral("--socket=") + socket(), QStringLiteral("-u"), QStringLiteral("root"),
            QStringLiteral("shutdown")});
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_isThere = false;
}

}
