// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace plumbline::tests {

struct CliRun {
    int exit = -1; ///< -1: it didn't end by itself
    QByteArray out;
    QByteArray err;

    QList<QByteArray> lines() const; ///< of the standard output
    QJsonObject object() const; ///< the standard output as one document; empty where it isn't one
};

/// Runs plumbline-cli as a script would.
CliRun runCli(const QStringList& arguments, const QByteArray& input = {});
/// The same with its standard output going into a file.
CliRun runCliInto(const QString& file, const QStringList& arguments);
/// The same on a disk where no file can grow beyond so many bytes: what a full one does to whoever writes.
CliRun runCliWithin(qint64 largestFile, const QStringList& arguments);
/// The same by who may do no more than anybody: to root nothing is read-only. As whoever runs the tests where that isn't root.
CliRun runCliAsNobody(const QStringList& arguments);
/// The answers of accrue, whatever their form: one object an input.
QList<QJsonObject> answersOf(const CliRun& run);
/// The code of an answer's problem; empty where it has none.
QString problemCode(const QJsonObject& answer);

}
