// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/source.h"

#include <QUrl>

#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr std::array<std::string_view, 5> sourceKinds{"sqlite", "postgresql", "mariadb", "odbc", "folder"};

/// Never the text itself where it may hold a password.
Problem unknownSource(const QString& text)
{
    return Problem{"data_catalogue.source-unknown"}.with(
        "source", text.section(QLatin1String("://"), 0, 0).section(QLatin1Char('@'), -1));
}

Result<SourceAddress> serverAddress(SourceKind kind, const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    SourceAddress source;
    source.kind = kind;
    source.place = url.host(QUrl::FullyDecoded);
    source.port = url.port(0);
    source.database = url.path(QUrl::FullyDecoded).mid(1);
    source.user = url.userName(QUrl::FullyDecoded);
    source.password = url.password(QUrl::FullyDecoded);
    // A socket's folder is no host to QUrl: it stands behind "?socket=".
    const QString query = url.query(QUrl::FullyDecoded);
    if (query.startsWith(QLatin1String("socket=")))
        source.place = query.mid(7);
    if (!url.isValid() || source.place.isEmpty() || source.database.isEmpty())
        return unknownSource(text);
    return source;
}

}

namespace {

/// The parts of "DRIVER={SQLite3};UID=me;PWD={a;b}": what stands in braces is one.
QStringList partsOf(const QString& connection)
{
    QStringList parts{QString()};
    bool isBraced = false;
    for (const QChar character : connection) {
        isBraced = character == QLatin1Char('{') || (isBraced && character != QLatin1Char('}'));
        if (character == QLatin1Char(';') && !isBraced)
            parts.append(QString());
        else
            parts.last().append(character);
    }
    return parts;
}

/// The connection string without its password, which is kept apart for the run.
QString withoutPasswords(const QString& connection, QString& password)
{
    QStringList kept;
    for (const QString& part : partsOf(connection)) {
        const QString key = part.section(QLatin1Char('='), 0, 0).trimmed().toUpper();
        if (key != QLatin1String("PWD") && key != QLatin1String("PASSWORD")) {
            kept.append(part);
            continue;
        }
        password = part.section(QLatin1Char('='), 1);
        if (password.startsWith(QLatin1Char('{')) && password.endsWith(QLatin1Char('}')))
            password = password.mid(1, password.size() - 2);
    }
    return kept.join(QLatin1Char(';'));
}

}

std::string_view sourceKindKey(SourceKind kind)
{
    return sourceKinds[std::size_t(kind)];
}

QString SourceAddress::shown() const
{
    if (kind == SourceKind::Sqlite)
        return place;
    if (kind == SourceKind::Folder)
        return place.size() > 1 && place.endsWith(QLatin1Char('/')) ? place.chopped(1) : place;
    const QString who = user.isEmpty() ? QString() : user + QLatin1Char('@');
    if (kind == SourceKind::Odbc)
        return QStringLiteral("odbc:") + who + place;
    const QString scheme = QString::fromLatin1(sourceKinds[std::size_t(kind)].data()) + QStringLiteral("://");
    if (place.startsWith(QLatin1Char('/')))
        return scheme + who + QStringLiteral("localhost/") + database + QStringLiteral("?socket=") + place;
    return scheme + who + place + (port == 0 ? QString() : QLatin1Char(':') + QString::number(port)) + QLatin1Char('/')
        + database;
}

Result<SourceAddress> sourceAddress(const QString& text)
{
    if (text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://")))
        return serverAddress(SourceKind::PostgreSql, text);
    if (text.startsWith(QLatin1String("mariadb://")) || text.startsWith(QLatin1String("mysql://")))
        return serverAddress(SourceKind::MariaDb, text);
    SourceAddress source;
    if (text.startsWith(QLatin1String("odbc:"))) {
        source.kind = SourceKind::Odbc;
        const QString name = text.mid(5);
        if (name.contains(QLatin1Char('='))) {
            source.place = withoutPasswords(name, source.password);
            return source;
        }
        const qsizetype at = name.lastIndexOf(QLatin1Char('@'));
        source.place = name.mid(at + 1);
        source.user = at < 0 ? QString() : name.left(at).section(QLatin1Char(':'), 0, 0);
        source.password = at < 0 ? QString() : name.left(at).section(QLatin1Char(':'), 1);
        return source.place.isEmpty() ? Result<SourceAddress>(unknownSource(text)) : source;
    }
    if (text.isEmpty() || text.contains(QLatin1String("://")))
        return unknownSource(text);
    source.kind = text.endsWith(QLatin1Char('/')) ? SourceKind::Folder : SourceKind::Sqlite;
    source.place = text;
    return source;
}

QString withoutPassword(QString text, const SourceAddress& source)
{
    return source.password.isEmpty() ? text : text.replace(source.password, QStringLiteral("***"));
}

}
